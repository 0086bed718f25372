//! Names beside points so that none overlaps another, a point or what is blocked: the nearest
//! free place of a few around the point, with a line to it when it is not close. Knows no data.

use crate::base::geometry::{Point, Rect, Size};

/// A point that wants a name.
pub struct Dot {
    /// Where it is.
    pub at: Point,
    /// Its radius in px.
    pub radius: f64,
    /// Extent of its name; `None`: it needs none, but keeps names away.
    pub name: Option<Size>,
}

/// Where a name went.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Place {
    /// Extent of the name.
    pub rect: Rect,
    /// The line to its point, from the point on, where it is not close.
    pub leader: Option<(Point, Point)>,
}

/// Distances from the edge of a point to its name, px.
const DISTANCES: [f64; 8] = [2.5, 7.0, 13.0, 20.0, 28.0, 38.0, 50.0, 66.0];
/// Distance from which a line says what belongs together.
const CLOSE: f64 = 5.0;
/// Directions, the best first: of a step of 1 along x and y.
const DIRECTIONS: [(f64, f64); 12] = [
    (1.0, 0.0),
    (-1.0, 0.0),
    (0.0, -1.0),
    (0.0, 1.0),
    (0.8, -0.6),
    (0.8, 0.6),
    (-0.8, -0.6),
    (-0.8, 0.6),
    (0.4, -0.9),
    (0.4, 0.9),
    (-0.4, -0.9),
    (-0.4, 0.9),
];
/// Room kept between names, px.
const ROOM: f64 = 1.5;

/// A place for each name, in the order given, which is that of their weight; `None`: there is
/// no room for it within `area`.
#[must_use]
pub fn place(dots: &[Dot], area: Rect, blocked: &[Rect]) -> Vec<Option<Place>> {
    let mut taken = Taken {
        names: blocked.to_vec(),
        dots: dots.iter().map(|dot| around(dot.at, dot.radius)).collect(),
        leaders: Vec::new(),
    };
    let mut places = Vec::with_capacity(dots.len());
    for (own, dot) in dots.iter().enumerate() {
        let place = dot.name.and_then(|size| {
            DISTANCES
                .iter()
                .flat_map(|distance| DIRECTIONS.iter().map(move |way| (*distance, *way)))
                .map(|(distance, way)| candidate(dot, size, distance, way))
                .find(|place| taken.has_room(place, own, area))
        });
        if let Some(place) = &place {
            taken.names.push(place.rect.grown(ROOM));
            taken.leaders.extend(place.leader);
        }
        places.push(place);
    }
    places
}

fn around(at: Point, radius: f64) -> Rect {
    Rect::around(at, Size::new(2.0 * radius, 2.0 * radius))
}

fn candidate(dot: &Dot, size: Size, distance: f64, (x, y): (f64, f64)) -> Place {
    let reach = dot.radius + distance;
    let near = Point::new(dot.at.x + x * reach, dot.at.y + y * reach);
    // The name begins where the way ends: to the right of it, to the left, or centred.
    let left = if x > 0.0 {
        near.x
    } else if x < 0.0 {
        near.x - size.width
    } else {
        near.x - size.width / 2.0
    };
    let top = if y < 0.0 && x == 0.0 {
        near.y - size.height
    } else if y > 0.0 && x == 0.0 {
        near.y
    } else {
        near.y - size.height / 2.0
    };
    let edge = Point::new(dot.at.x + x * dot.radius, dot.at.y + y * dot.radius);
    let leader = (distance > CLOSE).then_some((edge, near));
    Place { rect: Rect::new(left, top, size.width, size.height), leader }
}

/// What has been put down.
struct Taken {
    names: Vec<Rect>,
    dots: Vec<Rect>,
    leaders: Vec<(Point, Point)>,
}

impl Taken {
    fn has_room(&self, place: &Place, own: usize, area: Rect) -> bool {
        let rect = place.rect;
        let is_inside = rect.x >= area.x
            && rect.y >= area.y
            && rect.right() <= area.right()
            && rect.bottom() <= area.bottom();
        let others = || self.dots.iter().enumerate().filter(|(at, _)| *at != own);
        let crosses = |(from, to): &(Point, Point), what: &Rect| {
            (0..=8).any(|step| {
                let part = f64::from(step) / 8.0;
                let at =
                    Point::new(from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part);
                what.contains(at)
            })
        };
        is_inside
            && !self.names.iter().any(|name| name.overlaps(&rect))
            && !self.dots.iter().any(|dot| dot.overlaps(&rect))
            && !self.leaders.iter().any(|leader| crosses(leader, &rect))
            && place.leader.is_none_or(|leader| {
                !self.names.iter().any(|name| crosses(&leader, name))
                    && !others().any(|(_, dot)| crosses(&leader, dot))
            })
    }
}
