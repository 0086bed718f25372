//! The legend of a roadmap, made from what is there. Knows no places.

use crate::base::geometry::{Point, Rect};
use crate::model::roadmap::Scale;
use crate::msg;
use crate::scene::Scope;
use crate::scene::mark::{Ink, LegendEntry, Mark, Swatch};
use crate::scene::roadmap::bars;
use crate::scene::roadmap::item::{Form, Item, Look, Sign};
use crate::scene::roadmap::levels::{band_step, segment};
use crate::scene::roadmap::links::critical;
use crate::scene::roadmap::signs::sign_marks;
use crate::scene::roadmap::time::{DayKind, Time};
use crate::scene::roadmap::words::{Findings, is_critical};

/// What the marks mean.
#[must_use]
pub fn entries(
    scope: &Scope<'_>,
    items: &[Item],
    time: &Time,
    findings: &Findings,
) -> Vec<LegendEntry> {
    let entry = |swatch, message, count| LegendEntry {
        swatch,
        label: scope.locale.say(&message),
        filter: String::new(),
        count,
    };
    let mut entries = Vec::new();
    let is_along = |item: &&Item| item.form != Form::Undated;
    for look in Look::ALL {
        let of_look = items.iter().filter(is_along).filter(|item| item.look == look);
        let count = of_look.filter(|item| item.levels.is_none()).count();
        if count > 0 {
            let label = msg!("roadmap-legend-state", state = look.code());
            entries.push(entry(swatch(bars::field(look, FIELD)), label, Some(count)));
        }
    }
    for sign in [Sign::Decision, Sign::Demonstration, Sign::Capability, Sign::External] {
        let count = items.iter().filter(|item| item.form == Form::Event(sign)).count();
        if count > 0 {
            let label = msg!("roadmap-legend-sign", sign = code(sign));
            entries.push(entry(
                swatch(sign_marks(sign, Look::Planned, MIDDLE)),
                label,
                Some(count),
            ));
        }
    }
    let has_deadline = |item: &Item| bars::is_deadline(item.due.qualifier) && is_along(&item);
    if items.iter().any(has_deadline) {
        entries.push(entry(
            swatch(vec![bars::deadline(14.0, 8.0)]),
            msg!("roadmap-legend-deadline"),
            None,
        ));
    }
    entries.extend(levels(items).map(|(swatch, label)| entry(swatch, label, None)));
    if items.iter().any(|item| bars::ghost_days(item).is_some()) {
        entries.push(entry(Swatch::Line(Ink::VariantOf), msg!("roadmap-legend-ghost"), None));
    }
    let on_path = |item: &Item| item.entry.item.is_some_and(|idx| is_critical(&findings.plan, idx));
    if items.iter().any(on_path) {
        entries.push(entry(swatch(vec![critical(FIELD)]), msg!("roadmap-legend-critical"), None));
    }
    for kind in [DayKind::Edition, DayKind::Today, DayKind::Marker] {
        if time.shared.iter().any(|day| day.kind == kind) {
            let kind_code = match kind {
                DayKind::Edition => "edition",
                DayKind::Today => "today",
                _ => "marker",
            };
            let label = msg!("roadmap-legend-day", day = kind_code);
            entries.push(entry(Swatch::Line(kind.ink()), label, None));
        }
    }
    entries
}

/// A swatch of these marks.
fn swatch(marks: Vec<Mark>) -> Swatch {
    Swatch::Drawn(marks.into())
}

/// Where a field is drawn in a swatch.
const LEVEL: Rect = Rect::new(0.0, 1.0, 28.0, 14.0);
const FIELD: Rect = Rect::new(0.0, 3.0, 28.0, 10.0);
const MIDDLE: Point = Point::new(14.0, 8.0);

const fn code(sign: Sign) -> &'static str {
    match sign {
        Sign::Decision => "decision",
        Sign::Demonstration => "demonstration",
        Sign::Capability => "capability",
        Sign::External => "external",
    }
}

/// The bands of readiness that are drawn, and how what is planned differs.
fn levels(items: &[Item]) -> impl Iterator<Item = (Swatch, crate::base::message::Message)> {
    let drawn: Vec<_> =
        items.iter().filter(|item| item.form == Form::Bar).filter_map(|item| item.levels).collect();
    let mut entries = Vec::new();
    for (level, band) in [(1, "neutral"), (5, "emerging"), (7, "defined")] {
        let step = band_step(Scale::Trl, level);
        let has = |is_reached: bool| {
            drawn.iter().any(|levels| {
                (levels.from..=levels.to).any(|level| {
                    band_step(levels.scale, level) == step
                        && levels.reached.is_some_and(|reached| level <= reached) == is_reached
                })
            })
        };
        if has(true) {
            let label = msg!("roadmap-legend-band", band = band);
            entries.push((swatch(segment(Scale::Trl, level, true, LEVEL, 0.0)), label));
        }
        if has(false) {
            let label = msg!("roadmap-legend-band-planned", band = band);
            entries.push((swatch(segment(Scale::Trl, level, false, LEVEL, 0.0)), label));
        }
    }
    entries.into_iter()
}
