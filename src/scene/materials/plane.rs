//! The plane of the EU method: supply risk upwards, economic importance to the right, the line
//! of each, and every material where its newest figures put it. What is critical by them is a
//! full disc; the chosen material has its way through earlier assessments.

use crate::analysis::criticality::Answer;
use crate::analysis::lines::{ECONOMIC_IMPORTANCE_LINE, SUPPLY_RISK_LINE};
use crate::base::geometry::{Point, Rect, Size};
use crate::base::glyphs::{Weight, width_px};
use crate::msg;
use crate::scene::draw::{circle, furniture, line, text};
use crate::scene::mark::{
    Anchor, Group, Ink, LegendEntry, Mark, Role, Scene, State, Steps, Swatch,
};
use crate::scene::materials::spots::{Spot, figures, spots};
use crate::scene::materials::way::{extent, way};
use crate::scene::points::labels::{Dot, Place, place};
use crate::scene::points::{GENEROUS, SMALL, TEXT, name_at};
use crate::scene::{Scope, words};

/// Room for the figures of supply risk, above the plane, and below it, px.
const LEFT: f64 = 30.0;
const TOP: f64 = 26.0;
const BOTTOM: f64 = 42.0;
const RIGHT: f64 = 10.0;
/// Height of the plane as a part of its width, and its limits in px.
const SLOPE: f64 = 0.62;
const LOWEST: f64 = 340.0;
const HIGHEST: f64 = 640.0;
/// Radius of a point, and of the ring around the chosen one, px.
const RADIUS: f64 = 5.0;
const RING: f64 = 8.5;

/// The plane, `width` px wide.
#[must_use]
pub fn draw(scope: &Scope<'_>, width: f64) -> Scene {
    let spots = spots(scope);
    let plan = Plan::new(&spots, width);
    let size = plan.size();
    let shown: Vec<(&Spot, Point)> =
        spots.iter().filter_map(|spot| Some((spot, plan.at(spot.figures()?)))).collect();
    let ways: Vec<Group> =
        shown.iter().filter(|(spot, _)| spot.is_chosen).map(|(spot, _)| way(&plan, spot)).collect();
    let (captions, mut blocked) = captions(scope, &plan);
    blocked.extend(ways.iter().flat_map(|way| way.marks.iter().filter_map(extent)));
    let places = name_places(&plan, &shown, &blocked);
    let mut groups = vec![furniture("plane:ground", plan.ground(scope), size)];
    groups.push(furniture("plane:captions", captions, size));
    groups.extend(ways);
    let without_name = places.iter().filter(|place| place.is_none()).count();
    groups.extend(shown.iter().zip(places).map(|((spot, at), place)| Group {
        marks: marks(spot, *at, place).into(),
        ..group(scope, spot, *at)
    }));
    let missing = spots.len() - shown.len();
    let mut notes = Vec::new();
    if missing > 0 {
        notes.push(scope.locale.say(&msg!("plane-missing", count = missing)));
    }
    if without_name > 0 {
        notes.push(scope.locale.say(&msg!("plane-unnamed", count = without_name)));
    }
    let critical = spots.iter().filter(|spot| spot.is_critical == Answer::Yes).count();
    let name = msg!("plane-name", critical = critical, total = spots.len());
    Scene {
        size,
        name: scope.locale.say(&name),
        language: scope.language().to_owned(),
        groups,
        legend: legend(scope),
        notes,
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
    vec![
        entry(Swatch::Field(Ink::Bar), msg!("plane-critical")),
        entry(Swatch::Field(Ink::Zero), msg!("plane-not-critical")),
        entry(Swatch::Line(Ink::Threshold), msg!("plane-line")),
    ]
}

/// The scales.
pub(super) struct Plan {
    area: Rect,
    /// Greatest economic importance and supply risk that are drawn.
    most: (f64, f64),
}

impl Plan {
    fn new(spots: &[Spot], width: f64) -> Self {
        // Earlier figures are drawn of the chosen one only.
        let drawn = |spot: &'_ Spot| if spot.is_chosen { spot.states.len() } else { 1 };
        let all = || {
            let states = spots.iter().flat_map(|spot| spot.states.iter().take(drawn(spot)));
            states.filter_map(figures)
        };
        let most = |of: fn((f64, f64)) -> f64, least: f64| {
            (all().map(of).fold(least, f64::max) + 0.3).ceil()
        };
        let height = (width * SLOPE).clamp(LOWEST, HIGHEST);
        Self {
            area: Rect::new(LEFT, TOP, width - LEFT - RIGHT, height - TOP - BOTTOM),
            most: (most(|at| at.0, 3.5), most(|at| at.1, 2.0)),
        }
    }

    pub(super) fn size(&self) -> Size {
        Size::new(self.area.right() + RIGHT, self.area.bottom() + BOTTOM)
    }

    /// Where the figures economic importance and supply risk are.
    pub(super) fn at(&self, (importance, risk): (f64, f64)) -> Point {
        let part = |figure: f64, most: f64| (figure / most).clamp(0.0, 1.0);
        Point::new(
            self.area.x + part(importance, self.most.0) * self.area.width,
            self.area.bottom() - part(risk, self.most.1) * self.area.height,
        )
    }

    /// Where both lines are reached, the axes with their figures, and the lines.
    fn ground(&self, scope: &Scope<'_>) -> Vec<Mark> {
        let area = self.area;
        let corner = self.at((ECONOMIC_IMPORTANCE_LINE.at, SUPPLY_RISK_LINE.at));
        let critical = Rect::new(corner.x, area.y, area.right() - corner.x, corner.y - area.y);
        let mut marks = vec![Mark::Rect { rect: critical, radius: 0.0, ink: Ink::Stripe }];
        let origin = Point::new(area.x, area.bottom());
        marks.push(line(origin, Point::new(area.right(), origin.y), Ink::Axis));
        marks.push(line(origin, Point::new(area.x, area.y), Ink::Axis));
        let number = |figure: f64| scope.locale.number(figure, 0);
        let mut figure = 0.0;
        while figure <= self.most.0.max(self.most.1) {
            if figure <= self.most.0 {
                let at = self.at((figure, 0.0));
                marks.push(line(at, Point::new(at.x, at.y + 4.0), Ink::Axis));
                let below = Point::new(at.x, at.y + 17.0);
                let words = number(figure);
                marks.push(axis_text(below, &words, Anchor::Middle));
            }
            if figure <= self.most.1 {
                let at = self.at((0.0, figure));
                marks.push(line(at, Point::new(at.x - 4.0, at.y), Ink::Axis));
                let beside = Point::new(at.x - 7.0, at.y + 4.0);
                marks.push(axis_text(beside, &number(figure), Anchor::End));
            }
            figure += 1.0;
        }
        let across = Point::new(area.x, corner.y);
        marks.push(line(across, Point::new(area.right(), corner.y), Ink::Threshold));
        let up = Point::new(corner.x, area.y);
        marks.push(line(up, Point::new(corner.x, area.bottom()), Ink::Threshold));
        marks
    }
}

fn axis_text(at: Point, words: &str, anchor: Anchor) -> Mark {
    text(at, words, SMALL, Weight::Regular, anchor, Ink::Detail)
}

/// The names of axes and lines, and where names of points would hide lines or captions.
fn captions(scope: &Scope<'_>, plan: &Plan) -> (Vec<Mark>, Vec<Rect>) {
    let say = |message| scope.locale.say(&message);
    let area = plan.area;
    let title =
        |at, words: &str, anchor| text(at, words, TEXT, Weight::Semibold, anchor, Ink::Label);
    let mut marks = vec![
        title(Point::new(0.0, 13.0), &say(msg!("plane-risk")), Anchor::Start),
        title(
            Point::new(area.right(), area.bottom() + 36.0),
            &say(msg!("plane-importance")),
            Anchor::End,
        ),
    ];
    let corner = plan.at((ECONOMIC_IMPORTANCE_LINE.at, SUPPLY_RISK_LINE.at));
    let mut blocked = vec![
        Rect::new(area.x, corner.y - 1.0, area.width, 2.0),
        Rect::new(corner.x - 1.0, area.y, 2.0, area.height),
    ];
    let mut caption = |words: &str, at: Point, anchor: Anchor| {
        let width = width_px(words, SMALL, Weight::Regular) * GENEROUS;
        let left = if anchor == Anchor::End { at.x - width } else { at.x };
        blocked.push(Rect::new(left, at.y - SMALL, width, SMALL + 3.0));
        marks.push(text(at, words, SMALL, Weight::Regular, anchor, Ink::Detail));
    };
    let figure = |at: f64| scope.locale.number(at, 1);
    let risk = say(msg!("plane-risk-line", at = figure(SUPPLY_RISK_LINE.at)));
    caption(&risk, Point::new(area.right(), corner.y + 13.0), Anchor::End);
    let importance = say(msg!("plane-importance-line", at = figure(ECONOMIC_IMPORTANCE_LINE.at)));
    caption(&importance, Point::new(corner.x - 5.0, area.y + 12.0), Anchor::End);
    (marks, blocked)
}

fn name_places(plan: &Plan, shown: &[(&Spot, Point)], blocked: &[Rect]) -> Vec<Option<Place>> {
    // The chosen one is named first, so that it always is.
    let mut order: Vec<usize> = (0..shown.len()).collect();
    crate::base::order::sort_by_key(&mut order, |at| {
        shown.get(*at).is_none_or(|(spot, _)| !spot.is_chosen)
    });
    let dots: Vec<Dot> = order.iter().filter_map(|at| shown.get(*at)).map(want).collect();
    let found = place(&dots, plan.area, blocked);
    let mut places = vec![None; shown.len()];
    for (at, found) in order.into_iter().zip(found) {
        if let Some(place) = places.get_mut(at) {
            *place = found;
        }
    }
    places
}

fn want((spot, at): &(&Spot, Point)) -> Dot {
    let width = width_px(&spot.name, TEXT, weight(spot)) * GENEROUS;
    let radius = if spot.is_chosen { RING } else { RADIUS };
    Dot { at: *at, radius, name: Some(Size::new(width, TEXT + 1.0)) }
}

const fn weight(spot: &Spot) -> Weight {
    if spot.is_chosen { Weight::Semibold } else { Weight::Regular }
}

fn group(scope: &Scope<'_>, spot: &Spot, at: Point) -> Group {
    let figure = |value| words::value(scope, value, |number: &f64| scope.locale.number(*number, 1));
    let said = spot.states.first().map(|state| {
        scope.locale.say(&msg!(
            "plane-spot",
            name = &spot.name,
            risk = figure(&state.risk),
            importance = figure(&state.importance),
            period = &state.period,
        ))
    });
    let name = said.unwrap_or_default();
    Group {
        id: spot.thing.to_string(),
        role: Role::Input,
        state: if spot.passes { State::Plain } else { State::Ghost },
        hint: vec![name.clone()],
        name,
        bounds: Rect::around(at, Size::new(2.0 * RADIUS, 2.0 * RADIUS)),
        marks: Vec::new().into(),
        steps: Steps::default(),
        fold: None,
    }
}

/// The point and its name.
fn marks(spot: &Spot, at: Point, place: Option<Place>) -> Vec<Mark> {
    let ink = if spot.is_critical == Answer::Yes { Ink::Bar } else { Ink::Zero };
    let mut marks = vec![circle(at, RADIUS, ink)];
    if spot.is_chosen {
        marks.push(circle(at, RING, Ink::HandleSign));
    }
    if let Some(place) = place {
        let ink = if spot.is_critical == Answer::Yes { Ink::Label } else { Ink::Detail };
        marks.extend(name_at(&place, at, &spot.name, weight(spot), ink));
    }
    marks
}
