//! The plane of priorities: impact to the right, the share of the largest supplier outside
//! upwards. A disc stands at what is certain and is as large as what no measure acts on; a pale
//! box is what the figures leave open. Curves join what is equally urgent before coverage.

use crate::analysis::priority::ranking::{Ranked, Ranking};
use crate::base::geometry::{Point, Rect, Size};
use crate::base::glyphs::{Weight, width_px};
use crate::model::value::Interval;
use crate::msg;
use crate::scene::draw::{circle, furniture};
use crate::scene::mark::{Group, Ink, LegendEntry, Mark, Role, Scene, State, Steps, Swatch};
use crate::scene::points::labels::{Dot, Place, place};
use crate::scene::points::{GENEROUS, TEXT, name_at};
use crate::scene::priority::axes::Plan;
use crate::scene::priority::share_words;
use crate::scene::{Scope, rating, words};
use crate::view::thing::Thing;

/// Radius of a disc when no measure acts, and of the smallest, px.
const LARGEST: f64 = 7.0;
const SMALLEST: f64 = 2.5;
/// Width of a box below which it is no box, px.
const THIN: f64 = 1.5;
/// Best place up to which an input has its name on the plane.
const NAMED: usize = 24;

/// The plane of `ranking`, `width` px wide.
#[must_use]
pub fn draw(scope: &Scope<'_>, ranking: &Ranking, width: f64) -> Scene {
    let plan = Plan::new(ranking, width);
    let size = plan.size();
    let dots: Vec<Spot<'_>> =
        ranking.items.iter().map(|one| Spot::new(scope, &plan, one)).collect();
    let places = name_places(&plan, &dots);
    let mut groups = vec![furniture("urgency:ground", plan.ground(scope), size)];
    let boxes = dots.iter().filter_map(|dot| dot.open_box(&plan)).collect();
    groups.push(furniture("urgency:open", boxes, size));
    let unnamed = dots.iter().zip(&places).filter(|(dot, place)| dot.is_named && place.is_none());
    let unnamed = unnamed.count();
    // The most urgent is painted last, so that it lies on top.
    let shown = dots.iter().zip(&places).rev();
    groups.extend(shown.map(|(dot, place)| dot.group(scope, *place)));
    let mut notes = Vec::new();
    if !ranking.unknown.is_empty() {
        notes.push(msg!("urgency-unknown", count = ranking.unknown.len()));
    }
    let further = dots.iter().filter(|dot| !dot.is_named).count() + unnamed;
    if further > 0 {
        notes.push(msg!("urgency-unnamed", count = further));
    }
    Scene {
        size,
        name: scope.locale.say(&msg!("urgency-plane-name", count = ranking.items.len())),
        language: scope.language().to_owned(),
        groups,
        legend: legend(scope),
        notes: notes.iter().map(|note| scope.locale.say(note)).collect(),
        ..Scene::default()
    }
}

/// What the marks mean.
fn legend(scope: &Scope<'_>) -> Vec<LegendEntry> {
    let entry = |swatch, message| LegendEntry {
        swatch,
        label: scope.locale.say(&message),
        filter: String::new(),
        count: None,
    };
    let disc = |radius, ink| Swatch::Drawn([circle(Point::new(14.0, 8.0), radius, ink)].into());
    vec![
        entry(disc(LARGEST, Ink::Bar), msg!("urgency-legend-certain")),
        entry(disc(SMALLEST, Ink::Zero), msg!("urgency-legend-covered")),
        entry(Swatch::Field(Ink::BarOpen), msg!("urgency-legend-open")),
        entry(Swatch::Line(Ink::Axis), msg!("urgency-legend-curve")),
    ]
}

/// An input on the plane.
struct Spot<'a> {
    one: &'a Ranked,
    thing: Thing,
    name: String,
    /// Where what is certain lies.
    at: Point,
    is_named: bool,
    is_chosen: bool,
    passes: bool,
}

impl<'a> Spot<'a> {
    fn new(scope: &Scope<'_>, plan: &Plan, one: &'a Ranked) -> Self {
        let input = one.priority.input;
        let thing = words::input_thing(scope.dataset, input);
        let is_chosen = scope.state.selected.contains(&thing);
        Self {
            name: words::full_name(scope, input),
            at: plan.at(one.priority.impact.lo, one.priority.share.lo),
            is_named: is_chosen || (one.ranks.best <= NAMED && one.priority.urgency.hi > 0.0),
            is_chosen,
            passes: rating::passes(scope, input),
            thing,
            one,
        }
    }

    /// What the figures leave open; `None`: nothing that could be seen.
    fn open_box(&self, plan: &Plan) -> Option<Mark> {
        let (impact, share) = (self.one.priority.impact, self.one.priority.share);
        let far = plan.at(impact.hi, share.hi);
        let (width, height) = (far.x - self.at.x, self.at.y - far.y);
        if width < THIN && height < THIN {
            return None;
        }
        let rect = Rect::new(self.at.x, far.y, width.max(THIN), height.max(THIN));
        Some(Mark::Rect { rect, radius: 1.0, ink: Ink::BarOpen })
    }

    /// The radius of a disc for what no measure acts on: as large in area.
    fn radius(uncovered: f64) -> f64 {
        (LARGEST * uncovered.max(0.0).sqrt()).max(SMALLEST)
    }

    /// The disc: solid as far as it is certain that no measure acts, paler as far as it is open.
    fn disc(&self) -> Vec<Mark> {
        let coverage = self.one.priority.coverage;
        let open = Interval { lo: 1.0 - coverage.hi, hi: 1.0 - coverage.lo };
        let mut marks = Vec::new();
        if open.hi > open.lo {
            marks.push(circle(self.at, Self::radius(open.hi), Ink::BarOpen));
        }
        let ink = if open.lo > 0.0 { Ink::Bar } else { Ink::Zero };
        marks.push(circle(self.at, Self::radius(open.lo), ink));
        if self.is_chosen {
            marks.push(circle(self.at, LARGEST + 3.5, Ink::HandleSign));
        }
        marks
    }

    const fn weight(&self) -> Weight {
        if self.is_chosen { Weight::Semibold } else { Weight::Regular }
    }

    fn group(&self, scope: &Scope<'_>, place: Option<Place>) -> Group {
        let mut marks = self.disc();
        if let Some(place) = place {
            marks.extend(name_at(&place, self.at, &self.name, self.weight(), Ink::Label));
        }
        let said = spoken(scope, self.one, &self.name);
        Group {
            id: self.thing.to_string(),
            role: Role::Input,
            state: if self.passes { State::Plain } else { State::Ghost },
            hint: vec![said.clone()],
            name: said,
            bounds: Rect::around(self.at, Size::new(2.0 * LARGEST, 2.0 * LARGEST)),
            marks: marks.into(),
            steps: Steps::default(),
            fold: None,
        }
    }
}

/// What is said of an input: its place and the three factors.
#[must_use]
pub fn spoken(scope: &Scope<'_>, one: &Ranked, name: &str) -> String {
    let found = &one.priority;
    let covered = found.coverage;
    let open = Interval { lo: 1.0 - covered.hi, hi: 1.0 - covered.lo };
    let who = match &found.who {
        Some(who) => words::supplier_name(scope, who),
        None => scope.locale.say(&msg!("urgency-nobody")),
    };
    let ranks = Interval { lo: one.ranks.best as f64, hi: one.ranks.worst as f64 };
    scope.locale.say(&msg!(
        "urgency-spot",
        name = name,
        rank = words::number(scope, ranks, 0),
        impact = share_words(scope, found.impact, 0),
        share = share_words(scope, found.share, 0),
        open = share_words(scope, open, 0),
        who = who,
    ))
}

/// Places for the names: the chosen one first, then by urgency.
fn name_places(plan: &Plan, dots: &[Spot<'_>]) -> Vec<Option<Place>> {
    let mut order: Vec<usize> = (0..dots.len()).collect();
    crate::base::order::sort_by_key(&mut order, |at| {
        dots.get(*at).is_none_or(|dot| !dot.is_chosen)
    });
    let want = |dot: &Spot<'_>| {
        let width = width_px(&dot.name, TEXT, dot.weight()) * GENEROUS;
        let radius = if dot.is_chosen { LARGEST + 3.5 } else { LARGEST };
        Dot { at: dot.at, radius, name: dot.is_named.then(|| Size::new(width, TEXT + 1.0)) }
    };
    let wanted: Vec<Dot> = order.iter().filter_map(|at| dots.get(*at)).map(want).collect();
    let area = plan.area;
    let room = Rect::new(area.x, area.y - 8.0, area.width + plan.right, area.height + 8.0);
    let found = place(&wanted, room, &[]);
    let mut places = vec![None; dots.len()];
    for (at, found) in order.into_iter().zip(found) {
        if let Some(place) = places.get_mut(at) {
            *place = found;
        }
    }
    places
}
