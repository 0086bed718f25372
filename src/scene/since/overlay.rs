//! Signs of change on the map: a disc at the corner of each box that changed and on each line
//! whose share moved by much, outlines of what is gone, and the words for all of it. Knows no
//! places but those it is given.

use std::collections::BTreeSet;

use crate::analysis::diff::Kind;
use crate::base::geometry::{Point, Rect};
use crate::layout::placed::Route;
use crate::model::InputIdx;
use crate::msg;
use crate::scene::Scope;
use crate::scene::chain::folds::Spot;
use crate::scene::chain::lines;
use crate::scene::chain::plan::{Content, Plan, PlanBox, PlanLine, Strand};
use crate::scene::lens::Lens;
use crate::scene::mark::{Ink, LegendEntry, Mark, Swatch};
use crate::scene::since::spot::Ways;
use crate::scene::since::{MOVED, Noted, Sign, Since, glyph};
use crate::view::thing::Thing;

/// What is said of one box or line.
#[derive(Debug, Clone, PartialEq)]
pub struct Note {
    /// The sign.
    pub sign: Sign,
    /// Whether the sign is drawn; else only told.
    pub is_drawn: bool,
    /// Sentences for the pointer and for a screen reader, the most important first.
    pub lines: Vec<String>,
}

/// What is said of the boxes of `plan`, in its order; all `None` where nothing is compared.
#[must_use]
pub fn of_boxes(scope: &Scope<'_>, plan: &Plan) -> Vec<Option<Note>> {
    let Some(since) = scope.beyond.since else { return vec![None; plan.boxes.len()] };
    let shown = Lens::of(scope).id().to_owned();
    plan.boxes.iter().map(|planned| of_box(scope, since, planned, &shown)).collect()
}

fn of_box(scope: &Scope<'_>, since: &Since, planned: &PlanBox, shown: &str) -> Option<Note> {
    let id = |input: &InputIdx| scope.dataset.inputs[*input].id.as_str();
    match (&planned.content, &planned.thing) {
        (Content::Supplier(_), Thing::Supplier(who)) => {
            since.of(Kind::Supplier, who, shown).map(|noted| note(scope, since, &noted))
        }
        (Content::Supplier(_), _) => None,
        (Content::Spot(Spot::Input(input)), _) if planned.members.len() == 1 => {
            since.of(Kind::Input, id(input), shown).map(|noted| note(scope, since, &noted))
        }
        (Content::Spot(_), _) => {
            let members = planned.members.iter();
            let noted: Vec<Noted<'_>> =
                members.filter_map(|input| since.of(Kind::Input, id(input), shown)).collect();
            let signs: BTreeSet<Sign> = noted.iter().map(|one| one.sign).collect();
            let first = *signs.first()?;
            let sign = if signs.len() == 1 { first } else { Sign::Figure };
            let edition = since.label(scope.language());
            let changed = msg!(
                "since-bundle",
                edition = edition,
                changed = noted.len(),
                count = planned.members.len()
            );
            Some(Note { sign, is_drawn: true, lines: vec![scope.locale.say(&changed)] })
        }
    }
}

/// The words on one thing.
fn note(scope: &Scope<'_>, since: &Since, noted: &Noted<'_>) -> Note {
    let word = scope.locale.say(&noted.sign.word());
    let edition = since.label(scope.language());
    let mut lines = vec![scope.locale.say(&msg!("since-hint", edition = edition, word = word))];
    let tell = since.tell(scope.locale);
    lines.extend(noted.differences.first().and_then(|first| tell.short(first)));
    let reason = noted.differences.first().map(|first| tell.reason(first));
    lines.extend(reason.filter(|reason| !reason.is_empty()));
    let more = noted.differences.len().saturating_sub(1);
    if more > 0 {
        lines.push(scope.locale.say(&msg!("since-further", count = more)));
    }
    Note { sign: noted.sign, is_drawn: true, lines }
}

/// Whether what is compared with has the box and the edition on screen has not.
#[must_use]
pub fn is_gone(note: Option<&Note>) -> bool {
    note.is_some_and(|note| note.sign == Sign::Removed)
}

/// What is said of a line.
#[must_use]
pub fn of_line(scope: &Scope<'_>, plan: &Plan, line: &PlanLine) -> Option<Note> {
    let since = scope.beyond.since?;
    let dataset = scope.dataset;
    match &line.content {
        Strand::Dependencies { all, .. } => {
            let end = |input: InputIdx| dataset.inputs[input].id.as_str();
            let noted: Vec<Noted<'_>> = all
                .iter()
                .map(|idx| &dataset.dependencies[*idx])
                .filter_map(|one| {
                    since.of_dependency(end(one.from), end(one.to), one.relation.code())
                })
                .collect();
            let first = noted.first()?;
            let is_all = noted.len() == all.len();
            let is_alike = noted.iter().all(|one| one.sign == first.sign);
            let sign = if is_all && is_alike { first.sign } else { Sign::Figure };
            Some(Note { sign, ..note(scope, since, first) })
        }
        Strand::Delivery(delivery) => {
            let (from, to) = (plan.boxes.get(line.from)?, plan.boxes.get(line.to)?);
            let (Thing::Supplier(who), [input]) = (&from.thing, to.members.as_slice()) else {
                return None;
            };
            let area = &scope.assessment.settings.area;
            let noted = since.of_share(who, &dataset.inputs[*input].id, area)?;
            let moved = noted.differences.first().map_or(0.0, |first| first.size());
            let is_drawn = moved >= MOVED || delivery.inputs.is_empty();
            Some(Note { is_drawn, ..note(scope, since, &noted) })
        }
    }
}

/// The disc on a box at `rect`, on its upper left corner.
#[must_use]
pub fn on_box(note: &Note, rect: Rect) -> Vec<Mark> {
    glyph::marks(note.sign, Point::new(rect.x + 1.0, rect.y + 1.0), glyph::ON_BOX)
}

/// The disc on the line at position `own`, where no other line runs.
#[must_use]
pub fn on_line(note: &Note, own: usize, route: &Route, ways: &Ways) -> Vec<Mark> {
    let at = ways.spot(own, route);
    at.map(|at| glyph::marks(note.sign, at, glyph::ON_LINE)).unwrap_or_default()
}

/// The ways of the lines of `plan` that are drawn; none where nothing is compared.
#[must_use]
pub fn ways(scope: &Scope<'_>, plan: &Plan, routes: &[Route], notes: &[Option<Note>]) -> Ways {
    if scope.beyond.since.is_none() {
        return Ways::default();
    }
    let lines = plan.lines.iter().zip(routes).zip(notes).enumerate();
    let drawn = lines.filter(|(_, ((line, _), note))| !line.is_absent() || is_gone(note.as_ref()));
    Ways::of(drawn.map(|(at, ((_, route), _))| (at, route)))
}

/// The way of a line that is gone: dashes without a tip.
#[must_use]
pub fn gone_line(route: &Route) -> Vec<Mark> {
    vec![Mark::Path { steps: lines::rounded(&route.points), ink: Ink::Gone, width: 0.0 }]
}

/// The marks of a box that is gone: its outline and its name.
#[must_use]
pub fn hollow(marks: Vec<Mark>) -> Vec<Mark> {
    let hollow = |mark: Mark| match mark {
        Mark::Rect { rect, radius, ink: Ink::Face | Ink::SupplierFace | Ink::Gone } => {
            Some(Mark::Rect { rect, radius, ink: Ink::Gone })
        }
        Mark::Path { steps, ink: Ink::Face, width } => {
            Some(Mark::Path { steps, ink: Ink::Gone, width })
        }
        Mark::Text { at, words, size, weight, anchor, ink: Ink::Label } => {
            Some(Mark::Text { at, words, size, weight, anchor, ink: Ink::Detail })
        }
        _ => None,
    };
    marks.into_iter().filter_map(hollow).collect()
}

/// What the signs in the picture mean, each once, with the number of boxes that carry it.
#[must_use]
pub fn legend(
    scope: &Scope<'_>,
    boxes: &[Option<Note>],
    lines: &[Option<Note>],
) -> Vec<LegendEntry> {
    let drawn = |notes: &[Option<Note>], sign: Sign| {
        notes.iter().flatten().filter(|note| note.is_drawn && note.sign == sign).count()
    };
    let entry = |sign: &Sign| {
        let (on_boxes, on_lines) = (drawn(boxes, *sign), drawn(lines, *sign));
        (on_boxes + on_lines > 0).then(|| LegendEntry {
            swatch: Swatch::Drawn(glyph::marks(*sign, Point::new(12.0, 8.0), 7.5).into()),
            label: scope.locale.say(&sign.word()),
            filter: String::new(),
            count: Some(on_boxes).filter(|count| *count > 0),
        })
    };
    Sign::ALL.iter().filter_map(entry).collect()
}
