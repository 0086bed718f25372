//! Pan and zoom as arithmetic: where a picture lies in its window, and what the window
//! shows of it. Knows no browser and nothing of what is drawn.

use crate::base::geometry::{Point, Rect, Size};
use crate::view::state::Camera;

/// Largest scale, in screen px per picture px.
pub const LARGEST: f64 = 4.0;
/// Scale at which the smallest labels (13 px) are still 9 px tall on the screen.
pub const READABLE: f64 = 0.7;
/// The same for a projector, whose readers sit far away.
pub const READABLE_FROM_AFAR: f64 = 1.1;
/// Scale on a stage of 1080 px at which the smallest labels (11.5 px) are 20 px tall.
const STAGE: f64 = 1.75;
/// Height that [`STAGE`] is for, px.
const STAGE_HEIGHT: f64 = 1080.0;
/// Largest scale that fitting chooses: a small picture is not blown up.
const FULL_SIZE: f64 = 1.15;
/// Room left around a picture that is fitted, in screen px.
const PADDING: f64 = 24.0;

/// Least scale at which labels can be read from the back of a room on a screen `height` px high:
/// a part of the height, as a projector stretches every screen to the same wall.
#[must_use]
pub fn readable_on_stage(height: f64) -> f64 {
    (STAGE * height / STAGE_HEIGHT).clamp(READABLE_FROM_AFAR, LARGEST)
}

/// The part of the page a picture is seen through, in screen px.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Window {
    /// Extent of the whole window.
    pub size: Size,
    /// Height at the upper edge that stage headers cover.
    pub top: f64,
    /// Width at the far edge that a side page covers.
    pub end: f64,
    /// Least scale at which labels can be read in this window.
    pub readable: f64,
}

impl Window {
    /// The middle below the headers; a side page that opens does not move it.
    #[must_use]
    pub fn centre(&self) -> Point {
        Point::new(self.size.width / 2.0, f64::midpoint(self.top, self.size.height))
    }

    /// Extent of the part that nothing covers.
    #[must_use]
    fn free(&self) -> Size {
        let width = (self.size.width - self.end).max(1.0);
        Size::new(width, (self.size.height - self.top).max(1.0))
    }
}

/// The camera that shows all of a picture of `size`.
#[must_use]
pub fn whole(size: Size, window: Window) -> Camera {
    let free = window.free();
    let across = (free.width - 2.0 * PADDING).max(1.0) / size.width.max(1.0);
    let down = (free.height - 2.0 * PADDING).max(1.0) / size.height.max(1.0);
    let scale = across.min(down).clamp(0.05, FULL_SIZE.max(window.readable));
    // A low picture hangs from the headers instead of floating in the middle.
    let y = size.height.max((free.height - 2.0 * PADDING) / scale) / 2.0;
    Camera { x: size.width / 2.0 + window.end / 2.0 / scale, y, scale }
}

/// The camera a reader starts with: all of the picture when its labels can then be read,
/// else its upper left part at a readable scale, moved so that `focus` is in sight.
#[must_use]
pub fn home(size: Size, window: Window, focus: Option<Rect>) -> Camera {
    let whole = whole(size, window);
    if whole.scale >= window.readable.min(FULL_SIZE) {
        return whole;
    }
    let free = window.free();
    let across = (free.width - 2.0 * PADDING).max(1.0) / size.width.max(1.0);
    let scale = across.clamp(window.readable, window.readable.max(1.0));
    let half = Size::new(free.width / 2.0 / scale, free.height / 2.0 / scale);
    let margin = PADDING / scale;
    let across =
        if half.width * 2.0 >= size.width { size.width / 2.0 } else { half.width - margin };
    let x = across + window.end / 2.0 / scale;
    let start = Camera { x, y: half.height - margin, scale };
    focus.map_or(start, |focus| showing(start, focus, window))
}

/// `camera` kept where some of the picture is in sight, at a scale between a little less
/// than the whole and [`LARGEST`].
#[must_use]
pub fn bounded(camera: Camera, size: Size, window: Window) -> Camera {
    let least = (whole(size, window).scale * 0.9).min(window.readable);
    let scale = camera.scale.clamp(least, LARGEST);
    let free = window.free();
    // A quarter of the window stays filled, or all of a smaller picture stays in sight.
    let kept = |value: f64, extent: f64, half: f64| {
        let low = (extent - half).min(-half / 2.0);
        value.clamp(low, half.max(extent + half / 2.0))
    };
    let half = Size::new(free.width / 2.0 / scale, free.height / 2.0 / scale);
    let aside = window.end / 2.0 / scale;
    Camera {
        x: kept(camera.x - aside, size.width, half.width) + aside,
        y: kept(camera.y, size.height, half.height),
        scale,
    }
}

/// `camera` scaled by `factor` so that the point under `at`, in screen px, stays there.
#[must_use]
pub fn zoomed(camera: Camera, factor: f64, at: Point, size: Size, window: Window) -> Camera {
    let scaled = bounded(Camera { scale: camera.scale * factor, ..camera }, size, window).scale;
    let under = point_at(camera, at, window);
    let centre = window.centre();
    let moved = Camera {
        x: under.x - (at.x - centre.x) / scaled,
        y: under.y - (at.y - centre.y) / scaled,
        scale: scaled,
    };
    bounded(moved, size, window)
}

/// `camera` after the picture was drawn by `across` and `down` screen px.
#[must_use]
pub fn panned(camera: Camera, across: f64, down: f64, size: Size, window: Window) -> Camera {
    let moved = Camera {
        x: camera.x - across / camera.scale,
        y: camera.y - down / camera.scale,
        scale: camera.scale,
    };
    bounded(moved, size, window)
}

/// `camera` moved as little as possible so that `rect` lies in the window with some room;
/// a rectangle larger than the window is shown from its upper left corner.
#[must_use]
pub fn showing(camera: Camera, rect: Rect, window: Window) -> Camera {
    let rect = rect.grown(PADDING / camera.scale);
    let seen = visible(camera, window);
    let shift = |low: f64, high: f64, seen_low: f64, seen_high: f64| {
        if low < seen_low || high - low > seen_high - seen_low {
            low - seen_low
        } else {
            (high - seen_high).max(0.0)
        }
    };
    Camera {
        x: camera.x + shift(rect.x, rect.right(), seen.x, seen.right()),
        y: camera.y + shift(rect.y, rect.bottom(), seen.y, seen.bottom()),
        scale: camera.scale,
    }
}

/// What of the picture lies in the uncovered part of the window, in px of the picture.
#[must_use]
pub fn visible(camera: Camera, window: Window) -> Rect {
    let free = window.free();
    let centre = Point::new(camera.x - window.end / 2.0 / camera.scale, camera.y);
    Rect::around(centre, Size::new(free.width / camera.scale, free.height / camera.scale))
}

/// `camera` after the window changed from `before` to `now`: what is in its upper left corner
/// stays there.
#[must_use]
pub fn anchored(camera: Camera, before: Window, now: Window) -> Camera {
    let (was, is) = (before.centre(), now.centre());
    Camera {
        x: camera.x + (is.x - was.x) / camera.scale,
        y: camera.y + (is.y - was.y - (now.top - before.top)) / camera.scale,
        scale: camera.scale,
    }
}

/// The point of the picture under the point `at` of the window.
#[must_use]
pub fn point_at(camera: Camera, at: Point, window: Window) -> Point {
    let centre = window.centre();
    Point::new(
        camera.x + (at.x - centre.x) / camera.scale,
        camera.y + (at.y - centre.y) / camera.scale,
    )
}

/// Where the picture's upper left corner lies in the window.
#[must_use]
pub fn origin(camera: Camera, window: Window) -> Point {
    let centre = window.centre();
    Point::new(centre.x - camera.x * camera.scale, centre.y - camera.y * camera.scale)
}

/// The camera on the way from `from` to `to`; `part` 0.0..=1.0 of the time has gone by.
/// Starts fast and comes to rest slowly.
#[must_use]
pub fn between(from: Camera, to: Camera, part: f64) -> Camera {
    let left = 1.0 - part.clamp(0.0, 1.0);
    let way = 1.0 - left * left * left;
    let mix = |from: f64, to: f64| from + (to - from) * way;
    Camera { x: mix(from.x, to.x), y: mix(from.y, to.y), scale: mix(from.scale, to.scale) }
}

/// The camera as the address writes it, so that what is written is where it stays.
#[must_use]
pub fn rounded(camera: Camera) -> Camera {
    Camera {
        x: camera.x.round(),
        y: camera.y.round(),
        scale: (camera.scale * 1000.0).round() / 1000.0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const WINDOW: Window =
        Window { size: Size::new(1000.0, 700.0), top: 50.0, end: 0.0, readable: READABLE };

    fn near(a: f64, b: f64) -> bool {
        (a - b).abs() < 1e-6
    }

    #[test]
    fn a_picture_that_fits_is_shown_whole_and_a_large_one_from_its_corner() {
        let small = home(Size::new(900.0, 500.0), WINDOW, None);
        assert!(near(small.x, 450.0) && small.scale >= 1.0, "{small:?}");
        let large = home(Size::new(4000.0, 3000.0), WINDOW, None);
        assert!(near(large.scale, READABLE));
        let seen = visible(large, WINDOW);
        assert!(seen.x <= 0.0 && seen.y <= 0.0 && seen.x > -60.0, "{seen:?}");
        let focus = Rect::new(3000.0, 2000.0, 200.0, 60.0);
        let focused = visible(home(Size::new(4000.0, 3000.0), WINDOW, Some(focus)), WINDOW);
        assert!(focused.contains(focus.centre()));
    }

    #[test]
    fn on_a_stage_labels_grow_with_the_screen() {
        assert!(near(readable_on_stage(1080.0), STAGE));
        assert!(near(readable_on_stage(720.0), STAGE / 1.5));
        assert!(near(readable_on_stage(400.0), READABLE_FROM_AFAR));
        let stage = Window { size: Size::new(1920.0, 860.0), readable: STAGE, ..WINDOW };
        assert!(near(home(Size::new(400.0, 200.0), stage, None).scale, STAGE));
        assert!(near(home(Size::new(4000.0, 3000.0), stage, None).scale, STAGE));
    }

    proptest! {
        #[test]
        fn zooming_keeps_the_point_under_the_pointer(
            x in 100.0..1900.0f64, y in 100.0..1400.0f64, factor in 0.9..1.1f64,
        ) {
            let size = Size::new(2000.0, 1500.0);
            let camera = Camera { x: 1000.0, y: 750.0, scale: 1.0 };
            let at = Point::new(x / 2.0, y / 2.0);
            let zoomed = zoomed(camera, factor, at, size, WINDOW);
            let (before, after) = (point_at(camera, at, WINDOW), point_at(zoomed, at, WINDOW));
            prop_assert!(near(before.x, after.x) && near(before.y, after.y));
        }

        #[test]
        fn some_of_the_picture_is_always_in_sight(
            x in -1e5..1e5f64, y in -1e5..1e5f64, scale in 0.001..50.0f64,
            width in 50.0..5000.0f64, height in 50.0..5000.0f64,
        ) {
            let size = Size::new(width, height);
            let camera = bounded(Camera { x, y, scale }, size, WINDOW);
            let seen = visible(camera, WINDOW);
            prop_assert!(seen.overlaps(&Rect::new(0.0, 0.0, width, height)));
            let again = bounded(camera, size, WINDOW);
            prop_assert!(near(again.x, camera.x) && near(again.scale, camera.scale));
        }

        #[test]
        fn a_window_that_changes_keeps_its_upper_left_corner(
            x in -1e3..3e3f64, y in -1e3..3e3f64, scale in 0.1..4.0f64,
            width in 200.0..2000.0f64, height in 200.0..2000.0f64, top in 0.0..90.0f64,
        ) {
            let now = Window { size: Size::new(width, height), top, ..WINDOW };
            let camera = Camera { x, y, scale };
            let (was, is) = (origin(camera, WINDOW), origin(anchored(camera, WINDOW, now), now));
            prop_assert!(near(was.x, is.x) && near(was.y - WINDOW.top, is.y - top));
        }

        #[test]
        fn what_should_be_shown_is_in_sight_and_not_under_the_side_page(
            x in 0.0..3000.0f64, y in 0.0..3000.0f64, scale in 0.7..2.0f64, end in 0.0..400.0f64,
        ) {
            let window = Window { end, ..WINDOW };
            let rect = Rect::new(x, y, 200.0, 60.0);
            let camera = showing(Camera { x: 1000.0, y: 1000.0, scale }, rect, window);
            let seen = visible(camera, window).grown(0.001);
            let right = point_at(camera, Point::new(1000.0 - end, 0.0), window).x;
            prop_assert!((seen.right() - right).abs() < 0.01);
            prop_assert!(seen.contains(Point::new(rect.x, rect.y)));
            prop_assert!(seen.contains(Point::new(rect.right(), rect.bottom())));
        }
    }
}
