//! The way of a material through earlier assessments to where it is now on the plane.

use crate::base::geometry::{Point, Rect};
use crate::base::glyphs::{Weight, width_px};
use crate::scene::draw::{circle, furniture, text};
use crate::scene::mark::{Anchor, Group, Ink, Mark, Step};
use crate::scene::materials::plane::Plan;
use crate::scene::materials::spots::{Spot, figures};
use crate::scene::points::{GENEROUS, SMALL};

/// The way of a material through earlier assessments to where it is.
pub fn way(plan: &Plan, spot: &Spot) -> Group {
    let stops: Vec<(Point, &str)> = spot
        .states
        .iter()
        .filter_map(|state| Some((plan.at(figures(state)?), state.period.as_str())))
        .collect();
    let mut steps: Vec<Step> = stops.iter().map(|(at, _)| Step::Line(*at)).collect();
    if let (Some(first), Some((at, _))) = (steps.first_mut(), stops.first()) {
        *first = Step::Move(*at);
    }
    let mut marks = vec![Mark::Path { steps, ink: Ink::HandleSign, width: 1.0 }];
    for (at, period) in stops.iter().skip(1) {
        marks.push(circle(*at, 2.5, Ink::Label));
        let beside = Point::new(at.x, at.y - 5.0);
        marks.push(text(beside, period, SMALL, Weight::Regular, Anchor::Middle, Ink::Detail));
    }
    furniture(&format!("plane:way:{}", spot.thing), marks, plan.size())
}

/// The room of a period on a way.
pub fn extent(mark: &Mark) -> Option<Rect> {
    let Mark::Text { at, words, size, weight, .. } = mark else { return None };
    let width = width_px(words, *size, *weight) * GENEROUS;
    Some(Rect::new(at.x - width / 2.0, at.y - size, width, size + 2.0))
}
