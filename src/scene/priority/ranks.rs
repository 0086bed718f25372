//! The inputs by urgency as bars, each with its place: solid as far as the urgency is certain,
//! paler as far as it is open.

use crate::analysis::priority::ranking::{Ranked, Ranking};
use crate::base::geometry::{Point, Rect, Size};
use crate::base::glyphs::{Weight, fit};
use crate::model::value::Interval;
use crate::msg;
use crate::scene::draw::{furniture, line, text};
use crate::scene::mark::{Anchor, Group, Ink, Mark, Scene};
use crate::scene::points::{SMALL, TEXT};
use crate::scene::priority::plane::spoken;
use crate::scene::priority::{urgency_end, urgency_words};
use crate::scene::{Scope, words};

/// Most inputs that are drawn.
const MOST: usize = 25;
/// Height of a row and of its bar, px.
const ROW: f64 = 22.0;
const BAR: f64 = 10.0;
/// Height of the titles, px.
const HEAD: f64 = 24.0;
/// Width of the places, of the names and of the figures, px.
const PLACES: f64 = 74.0;
const NAMES: f64 = 290.0;
const FIGURES: f64 = 110.0;

/// The most urgent inputs of `ranking`, `width` px wide.
#[must_use]
pub fn draw(scope: &Scope<'_>, ranking: &Ranking, width: f64) -> Scene {
    let shown: Vec<&Ranked> =
        ranking.items.iter().filter(|one| one.priority.urgency.hi > 0.0).take(MOST).collect();
    let size = Size::new(width, HEAD + shown.len() as f64 * ROW);
    let mut groups = vec![furniture("ranks:head", head(scope, width), size)];
    let end = urgency_end(ranking);
    groups.extend(shown.iter().enumerate().map(|(at, one)| row(scope, one, at, (width, end))));
    let further = ranking.items.len() - shown.len();
    let note = (further > 0).then(|| scope.locale.say(&msg!("ranks-more", count = further)));
    Scene {
        size,
        name: scope.locale.say(&msg!("ranks-name", count = shown.len())),
        language: scope.language().to_owned(),
        groups,
        notes: note.into_iter().collect(),
        ..Scene::default()
    }
}

fn head(scope: &Scope<'_>, width: f64) -> Vec<Mark> {
    let title = |x, key, anchor| {
        let words = scope.locale.say(&msg!("urgency-column", key = key));
        text(Point::new(x, 13.0), &words, SMALL, Weight::Semibold, anchor, Ink::Label)
    };
    vec![
        title(0.0, "rank", Anchor::Start),
        title(PLACES, "name", Anchor::Start),
        title(PLACES + NAMES, "urgency", Anchor::Start),
        title(width, "who", Anchor::End),
    ]
}

/// The row at place `at`, of this width, on a scale with this end.
fn row(scope: &Scope<'_>, one: &Ranked, at: usize, (width, end): (f64, f64)) -> Group {
    let found = &one.priority;
    let top = HEAD + at as f64 * ROW;
    let baseline = top + 14.0;
    let name = words::full_name(scope, found.input);
    let say = |x, words: &str, anchor, ink| {
        text(Point::new(x, baseline), words, TEXT, Weight::Regular, anchor, ink)
    };
    let ranks = Interval { lo: one.ranks.best as f64, hi: one.ranks.worst as f64 };
    let who = found.who.as_ref().map(|who| words::supplier_name(scope, who)).unwrap_or_default();
    let from = PLACES + NAMES;
    let length = width - from - FIGURES * 2.0;
    let mut marks = vec![
        say(0.0, &words::number(scope, ranks, 0), Anchor::Start, Ink::Label),
        say(PLACES, &fit(&name, NAMES - 12.0, TEXT, Weight::Regular), Anchor::Start, Ink::Label),
    ];
    marks.extend(bar(found.urgency, end, Rect::new(from, top + 5.0, length, BAR)));
    let figure = urgency_words(scope, found.urgency, end);
    marks.push(say(from + length + 10.0, &figure, Anchor::Start, Ink::Detail));
    let who = fit(&who, FIGURES, TEXT, Weight::Regular);
    marks.push(say(width, &who, Anchor::End, Ink::Detail));
    let id = format!("ranks:{}", words::input_thing(scope.dataset, found.input));
    let mut group = furniture(&id, marks, Size::new(width, ROW));
    group.bounds = Rect::new(0.0, top, width, ROW);
    group.name = spoken(scope, one, &name);
    group
}

/// A figure 0.0..=`end` as a bar in `rect`: solid as far as it is certain, paler as far as it is
/// open.
#[must_use]
pub fn bar(figure: Interval, end: f64, rect: Rect) -> Vec<Mark> {
    let start = Point::new(rect.x, rect.y - 2.0);
    let mut marks = vec![line(start, Point::new(rect.x, rect.bottom() + 2.0), Ink::Axis)];
    for (from, to, ink) in [(0.0, figure.lo, Ink::Bar), (figure.lo, figure.hi, Ink::BarOpen)] {
        let (from, to) = (from / end * rect.width, to / end * rect.width);
        if to > from {
            let rect = Rect::new(rect.x + from, rect.y, (to - from).max(1.0), rect.height);
            marks.push(Mark::Rect { rect, radius: 0.0, ink });
        }
    }
    marks
}
