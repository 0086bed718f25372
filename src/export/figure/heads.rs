//! The headers of the stages above a map in a file, and the stripes behind them. Knows no data.

use crate::base::geometry::{Point, Rect};
use crate::base::glyphs::{Weight, fit};
use crate::export::figure::{HEADER, MARGIN, text};
use crate::scene::mark::{Header, Ink, Mark, Scene};

/// Stripes behind every second stage, through headers and map.
pub(super) fn grounds(map: &Scene, origin: Point) -> Vec<Mark> {
    let stripe = |header: &Header| Mark::Rect {
        rect: Rect::new(
            origin.x + header.start - 16.0,
            origin.y - HEADER,
            header.end - header.start + 32.0,
            map.size.height + HEADER + 12.0,
        ),
        radius: 6.0,
        ink: Ink::Stripe,
    };
    map.headers.iter().step_by(2).map(stripe).collect()
}

/// The names of the stages, with what is in them.
pub(super) fn headers(headers: &[Header], top: f64) -> Vec<Mark> {
    let mut marks = Vec::new();
    for (position, header) in headers.iter().enumerate() {
        let x = MARGIN + header.start;
        let next = headers.get(position + 1).map_or(header.end, |next| next.start - 8.0);
        let room = (next - header.start).max(80.0);
        let label = fit(&header.label, room, 15.0, Weight::Semibold);
        marks.push(text(Point::new(x, top + 18.0), &label, 15.0, Weight::Semibold, Ink::Label));
        let detail = fit(&header.detail, room, 12.0, Weight::Regular);
        marks.push(text(Point::new(x, top + 35.0), &detail, 12.0, Weight::Regular, Ink::Detail));
    }
    marks
}
