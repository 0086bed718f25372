//! Mouse, pen and fingers on the picture: drawing it along, zooming, choosing, resting.

use gloo::timers::callback::Timeout;
use leptos::prelude::*;
use web_sys::{MouseEvent, PointerEvent, WheelEvent};

use crate::base::geometry::Point;
use crate::scene::mark::Role;
use crate::ui::late::parts::PAGES;
use crate::ui::picture::Easel;
use crate::ui::picture::tooltip::Hint;
use crate::view::action::Action;

/// How far a pointer may slip and still click, in px: mouse, finger.
const SLIP: (f64, f64) = (3.0, 10.0);
/// How long a pointer rests before it is told something, in milliseconds.
const REST_MS: u32 = 280;
/// How long words stay when the pointer leaves, so that it can reach them.
const LEAVE_MS: u32 = 180;

/// The pointers that are down.
#[derive(Debug, Clone, Default)]
struct Held {
    /// Id and place of each, in the order they came.
    pointers: Vec<(i32, Point)>,
    /// Where the first came down.
    start: Point,
    /// Whether it has gone further than a slip.
    has_moved: bool,
}

/// What pointers do to a picture. Copied freely.
#[derive(Clone, Copy)]
pub struct Pointer {
    easel: Easel,
    held: StoredValue<Held>,
    is_dragging: RwSignal<bool>,
    waiting: StoredValue<Option<Timeout>, LocalStorage>,
}

impl Pointer {
    /// Pointers on `easel`.
    #[must_use]
    pub fn new(easel: Easel) -> Self {
        Self {
            easel,
            held: StoredValue::new(Held::default()),
            is_dragging: RwSignal::new(false),
            waiting: StoredValue::new_local(None),
        }
    }

    /// Whether the picture is being drawn along.
    #[must_use]
    pub fn is_dragging(self) -> bool {
        self.is_dragging.get()
    }

    /// The place of an event in the frame.
    fn place(self, event: &MouseEvent) -> Point {
        let (x, y) = (f64::from(event.client_x()), f64::from(event.client_y()));
        match self.easel.frame.get_untracked() {
            Some(frame) => {
                let frame = frame.get_bounding_client_rect();
                Point::new(x - frame.x(), y - frame.y())
            }
            None => Point::new(x, y),
        }
    }

    /// A pointer came down.
    pub fn down(self, event: &PointerEvent) {
        if event.button() != 0 || is_on_control(event) {
            return;
        }
        let at = self.place(event);
        self.held.update_value(|held| {
            held.pointers.retain(|(id, _)| *id != event.pointer_id());
            held.pointers.push((event.pointer_id(), at));
            if held.pointers.len() == 1 {
                held.start = at;
                held.has_moved = false;
            }
        });
    }

    /// A pointer moved: it draws the picture along, pinches it, or rests on something.
    pub fn moved(self, event: &PointerEvent) {
        let at = self.place(event);
        let held = self.held.get_value();
        let Some(position) = held.pointers.iter().position(|(id, _)| *id == event.pointer_id())
        else {
            if event.pointer_type() != "touch" {
                self.rest(event, at);
            }
            return;
        };
        let Some((_, before)) = held.pointers.get(position).copied() else { return };
        if held.pointers.len() == 2 {
            if let Some((_, other)) = held.pointers.get(1 - position).copied() {
                self.pinch(before, at, other);
            }
        } else {
            let slip = if event.pointer_type() == "touch" { SLIP.1 } else { SLIP.0 };
            if !held.has_moved && distance(held.start, at) <= slip {
                return;
            }
            if !held.has_moved {
                self.begin_drag(event);
            }
            self.easel.camera.pan(at.x - before.x, at.y - before.y);
        }
        self.held.update_value(|held| {
            held.has_moved = true;
            if let Some(pointer) = held.pointers.get_mut(position) {
                pointer.1 = at;
            }
        });
    }

    fn begin_drag(self, event: &PointerEvent) {
        self.is_dragging.set(true);
        self.forget_rest();
        self.easel.hint.set(None);
        if let Some(frame) = self.easel.frame.get_untracked() {
            // A pointer that is gone cannot be held; then the drag ends by itself.
            drop(frame.set_pointer_capture(event.pointer_id()));
        }
    }

    fn pinch(self, before: Point, at: Point, other: Point) {
        self.is_dragging.set(true);
        let middle =
            |a: Point, b: Point| Point::new(f64::midpoint(a.x, b.x), f64::midpoint(a.y, b.y));
        let (was, now) = (middle(before, other), middle(at, other));
        self.easel.camera.pan(now.x - was.x, now.y - was.y);
        let spread = distance(at, other) / distance(before, other).max(1.0);
        self.easel.camera.zoom_at(spread, now);
    }

    /// A pointer went up.
    pub fn up(self, event: &PointerEvent) {
        self.held.update_value(|held| {
            held.pointers.retain(|(id, _)| *id != event.pointer_id());
        });
        if self.held.with_value(|held| held.pointers.is_empty()) {
            self.is_dragging.set(false);
        }
    }

    /// The pointer left the picture.
    pub fn left(self) {
        self.forget_rest();
        self.wait(LEAVE_MS, None);
    }

    fn rest(self, event: &PointerEvent, at: Point) {
        if is_within(event, ".tooltip") {
            self.forget_rest();
            return;
        }
        let id = Easel::id_at(event.target());
        let shown =
            self.easel.hint.with_untracked(|hint| hint.as_ref().map(|hint| hint.id.clone()));
        if id == shown {
            self.forget_rest();
            return;
        }
        #[expect(clippy::cast_possible_truncation, reason = "a place on a screen")]
        let hint = id.map(|id| Hint::by_pointer(id, (at.x as i32, at.y as i32)));
        if hint.is_some() {
            PAGES.prepare();
        }
        let delay = if hint.is_some() { REST_MS } else { LEAVE_MS };
        self.wait(delay, hint);
    }

    fn wait(self, delay: u32, hint: Option<Hint>) {
        let easel = self.easel;
        let timeout = Timeout::new(delay, move || {
            let stays = |shown: &Option<Hint>| shown.as_ref().is_some_and(|shown| shown.is_by_key);
            if hint.is_some() || !easel.hint.try_with_untracked(stays).unwrap_or(true) {
                easel.hint.try_set(hint);
            }
        });
        self.waiting.set_value(Some(timeout));
    }

    fn forget_rest(self) {
        self.waiting.set_value(None);
    }

    /// The wheel zooms where the pointer is; sideways it draws the picture along.
    pub fn wheel(self, event: &WheelEvent) {
        if is_within(event, ".tooltip, .map-foot") {
            return;
        }
        event.prevent_default();
        let unit = match event.delta_mode() {
            WheelEvent::DOM_DELTA_LINE => 16.0,
            WheelEvent::DOM_DELTA_PAGE => 400.0,
            _ => 1.0,
        };
        let (across, down) = (event.delta_x() * unit, event.delta_y() * unit);
        if event.shift_key() || across.abs() > down.abs() * 1.5 {
            let across = if event.shift_key() && across.abs() < 0.5 { down } else { across };
            self.easel.camera.pan(-across, 0.0);
            return;
        }
        // Two fingers on a touchpad arrive as a wheel with Control, in small steps.
        let strength = if event.ctrl_key() { 0.01 } else { 0.0018 };
        let factor = libm::exp(-down * strength).clamp(0.5, 2.0);
        self.easel.camera.zoom_at(factor, self.place(event));
    }

    /// A click chooses what is under it, works a handle, or clears the choice.
    pub fn click(self, event: &MouseEvent) {
        if is_on_control(event) || self.held.with_value(|held| held.has_moved) {
            self.held.update_value(|held| held.has_moved = false);
            return;
        }
        let easel = self.easel;
        match Easel::id_at(event.target()) {
            Some(id) if easel.is_on_handle(&id, easel.camera.point_at(self.place(event))) => {
                easel.fold(&id);
            }
            Some(id) => easel.choose(&id, event.shift_key()),
            None => easel.app.dispatch(Action::Select(None)),
        }
    }

    /// A double click opens a bundle; on the ground it zooms in.
    pub fn double_click(self, event: &MouseEvent) {
        if is_on_control(event) {
            return;
        }
        match Easel::id_at(event.target()) {
            Some(id) => {
                let is_bundle = self.easel.group(&id, |group| group.role == Role::Bundle);
                if is_bundle == Some(true) {
                    self.easel.fold(&id);
                }
            }
            None => self.easel.camera.zoom(2.2, Some(self.place(event))),
        }
    }
}

fn distance(a: Point, b: Point) -> f64 {
    libm::hypot(a.x - b.x, a.y - b.y)
}

/// Whether an event is on a button over the picture, which takes care of itself.
fn is_on_control(event: &MouseEvent) -> bool {
    is_within(event, "button, .stages, .map-foot, .tooltip")
}

fn is_within(event: &MouseEvent, selector: &str) -> bool {
    use wasm_bindgen::JsCast;
    event
        .target()
        .and_then(|target| target.dyn_into::<web_sys::Element>().ok())
        .and_then(|element| element.closest(selector).ok().flatten())
        .is_some()
}
