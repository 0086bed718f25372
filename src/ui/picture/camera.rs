//! The camera while it moves: where the picture is looked at from, moment by moment. The
//! view is told when a movement has come to rest.

use gloo::timers::callback::Timeout;
use leptos::html;
use leptos::prelude::*;

use crate::base::geometry::{Point, Rect, Size};
use crate::paint::svg::number;
use crate::scene::mark::{Role, Scene, State};
use crate::shell::page;
use crate::ui::context::AppContext;
use crate::ui::picture::window;
use crate::ui::shared::Shared;
use crate::view::action::Action;
use crate::view::camera::{self, Window};
use crate::view::state::{Camera, Theme};
use crate::view::thing::Thing;

/// Length of a movement in milliseconds.
const MOVEMENT_MS: f64 = 220.0;
/// How long a movement must rest before the address is written, in milliseconds.
const REST_MS: u32 = 180;

/// The camera of a picture on screen. Copied freely.
#[derive(Clone, Copy)]
pub struct LiveCamera {
    app: AppContext,
    scene: Memo<Shared<Scene>>,
    frame: NodeRef<html::Div>,
    /// Where the view says to look from; `None`: from the start.
    wanted: Memo<Option<Camera>>,
    /// Where the picture is looked at from now.
    pub live: RwSignal<Camera>,
    /// The window it is seen through.
    pub window: RwSignal<Window>,
    /// Where a movement under way leads; where the camera is when there is none.
    goal: StoredValue<Camera>,
    is_placed: StoredValue<bool>,
    /// The frame request of a movement; a new movement ends the one before.
    movement: StoredValue<u32>,
    rest: StoredValue<Option<Timeout>, LocalStorage>,
}

impl LiveCamera {
    /// A camera for `scene`, seen through `frame`.
    #[must_use]
    pub fn new(app: AppContext, scene: Memo<Shared<Scene>>, frame: NodeRef<html::Div>) -> Self {
        let camera = Self {
            app,
            scene,
            frame,
            wanted: app.part(|state| state.camera),
            live: RwSignal::new(Camera { x: 0.0, y: 0.0, scale: 1.0 }),
            window: RwSignal::new(Window::default()),
            goal: StoredValue::new(Camera { x: 0.0, y: 0.0, scale: 1.0 }),
            is_placed: StoredValue::new(false),
            movement: StoredValue::new(0),
            rest: StoredValue::new_local(None),
        };
        window::watch(camera, frame);
        camera.follow();
        camera
    }

    /// Takes the size of the window as it is now; what is in the upper left corner stays
    /// there. Says whether anything changed.
    pub fn measure(self) -> bool {
        let Some(frame) = self.frame.get_untracked() else { return false };
        let before = self.window.get_untracked();
        let now = window::measured(&frame, before);
        if now == before {
            return false;
        }
        if self.is_placed.get_value() && before.size.width >= 1.0 {
            let (live, goal) = (self.live.get_untracked(), self.goal.get_value());
            self.put(camera::anchored(live, before, now));
            self.go(camera::anchored(goal, before, now));
        }
        self.window.set(now);
        true
    }

    /// The window changed its size by itself: what is looked at stays written as it is seen.
    pub fn remeasure(self) {
        let is_placed = self.is_placed.get_value();
        if self.measure() && is_placed && self.wanted.get_untracked().is_some() {
            self.travel(self.goal.get_value());
        }
    }

    /// Goes where the view says, when view, window or picture change.
    fn follow(self) {
        let size = Memo::new(move |_| self.scene.with(|scene| scene.size));
        let theme = self.app.part(|state| state.theme);
        let is_staged = self.app.part(|state| state.story.is_staged);
        Effect::new(move |_| {
            let is_far = theme.get() == Some(Theme::Projector);
            let readable = match (is_far, is_staged.get()) {
                (true, true) => camera::readable_on_stage(page::height()),
                (true, false) => camera::READABLE_FROM_AFAR,
                (false, _) => camera::READABLE,
            };
            self.window.update(|window| window.readable = readable);
        });
        Effect::new(move |before: Option<(Option<Camera>, Size)>| {
            let (wanted, window, size) = (self.wanted.get(), self.window.get(), size.get());
            if window.size.width < 1.0 {
                return (wanted, size);
            }
            if !self.is_placed.get_value() {
                self.put(self.target());
                self.is_placed.set_value(true);
            } else if before.is_some_and(|(_, before)| before != size) {
                self.go(self.target());
            } else if before.is_some_and(|(before, _)| before != wanted) {
                // Once the side page is there, or gone, which leaves the window another width.
                self.frame(move || {
                    self.measure();
                    self.go(self.target());
                    false
                });
            } else if wanted.is_none() && self.chosen_bounds().is_none() {
                self.go(self.target());
            }
            (wanted, size)
        });
    }

    /// Where the view says to look from.
    fn target(self) -> Camera {
        let window = self.window.get_untracked();
        self.wanted.get_untracked().map_or_else(
            || camera::home(self.size(), window, self.chosen_bounds()),
            |camera| camera::bounded(camera, self.size(), window),
        )
    }

    fn chosen_bounds(self) -> Option<Rect> {
        let chosen: Vec<String> =
            self.app.state_now().selected.iter().map(Thing::to_string).collect();
        self.scene.with_untracked(|scene| {
            let boxes = || scene.groups.iter().filter(|group| group.role != Role::Link);
            // A picture that is still behind the view does not set it off yet.
            boxes()
                .find(|group| group.state == State::Selected)
                .or_else(|| boxes().find(|group| chosen.contains(&group.id)))
                .map(|group| group.bounds)
        })
    }

    /// Extent of the picture.
    fn size(self) -> Size {
        self.scene.with_untracked(|scene| scene.size)
    }

    /// The `transform` of what the camera looks at.
    #[must_use]
    pub fn transform(self) -> String {
        let (live, window) = (self.live.get(), self.window.get());
        let origin = camera::origin(live, window);
        format!(
            "translate({} {}) scale({})",
            number(origin.x),
            number(origin.y),
            (live.scale * 10_000.0).round() / 10_000.0
        )
    }

    /// The point of the picture under a point of the frame.
    #[must_use]
    pub fn point_at(self, at: Point) -> Point {
        camera::point_at(self.live.get_untracked(), at, self.window.get_untracked())
    }

    /// Draws the picture along with the pointer.
    pub fn pan(self, across: f64, down: f64) {
        let (live, window) = (self.live.get_untracked(), self.window.get_untracked());
        self.put(camera::panned(live, across, down, self.size(), window));
        self.settle_soon();
    }

    /// Zooms at a point of the frame, at once, as a wheel or two fingers do.
    pub fn zoom_at(self, factor: f64, at: Point) {
        let (live, window) = (self.live.get_untracked(), self.window.get_untracked());
        self.put(camera::zoomed(live, factor, at, self.size(), window));
        self.settle_soon();
    }

    /// Zooms smoothly, at a point of the frame or in its middle.
    pub fn zoom(self, factor: f64, at: Option<Point>) {
        let (goal, window) = (self.goal.get_value(), self.window.get_untracked());
        let at = at.unwrap_or_else(|| window.centre());
        self.travel(camera::zoomed(goal, factor, at, self.size(), window));
    }

    /// Shows all of the picture, or, when all of it is shown, the start at a readable size.
    pub fn fit(self) {
        let window = self.window.get_untracked();
        let whole = camera::whole(self.size(), window);
        if !is_far(self.goal.get_value(), whole) {
            self.app.dispatch(Action::Look { camera: None, is_settled: true });
            self.go(camera::home(self.size(), window, None));
        } else {
            self.travel(whole);
        }
    }

    /// Moves so that `bounds` is in sight, beside the side page.
    pub fn show(self, bounds: Rect) {
        let is_other_window = self.measure();
        if !self.is_placed.get_value() {
            return;
        }
        let (goal, window) = (self.goal.get_value(), self.window.get_untracked());
        let target = camera::showing(goal, bounds, window);
        let is_written = self.wanted.get_untracked().is_some();
        if is_far(goal, target) || (is_other_window && is_written) {
            self.travel(target);
        }
    }

    /// Looks at a point of the picture.
    pub fn look_at(self, point: Point) {
        let (live, window) = (self.live.get_untracked(), self.window.get_untracked());
        let target = Camera { x: point.x, y: point.y, scale: live.scale };
        self.put(camera::bounded(target, self.size(), window));
        self.settle_soon();
    }

    /// Is at `target` at once.
    fn put(self, target: Camera) {
        self.stop();
        self.goal.set_value(target);
        self.live.set(target);
    }

    /// Moves to `target` and tells the view.
    fn travel(self, target: Camera) {
        let target = camera::rounded(target);
        self.go(target);
        self.app.dispatch(Action::Look { camera: Some(target), is_settled: true });
    }

    /// Moves to `target`, smoothly unless the reader wants stillness.
    fn go(self, target: Camera) {
        let from = self.live.get_untracked();
        if page::wants_stillness() || !is_far(from, target) {
            self.put(target);
            return;
        }
        self.stop();
        self.goal.set_value(target);
        let movement = self.movement.get_value();
        let start = now();
        self.frame(move || {
            let part = (now() - start) / MOVEMENT_MS;
            if self.movement.try_get_value() != Some(movement) {
                return false;
            }
            self.live.set(camera::between(from, target, part));
            part < 1.0
        });
    }

    /// Calls `step` every frame until it says `false` or the picture has gone.
    pub fn frame(self, step: impl Fn() -> bool + 'static) {
        request_animation_frame(move || {
            if self.is_placed.try_get_value().is_some() && step() {
                self.frame(step);
            }
        });
    }

    /// Ends a movement that is under way.
    fn stop(self) {
        self.movement.update_value(|movement| *movement = movement.wrapping_add(1));
    }

    fn settle_soon(self) {
        let timeout = Timeout::new(REST_MS, move || {
            if let Some(live) = self.live.try_get_untracked() {
                self.app.dispatch(Action::Look {
                    camera: Some(camera::rounded(live)),
                    is_settled: true,
                });
            }
        });
        self.rest.set_value(Some(timeout));
    }
}

fn is_far(from: Camera, to: Camera) -> bool {
    (from.x - to.x).abs() + (from.y - to.y).abs() > 2.0 || (from.scale - to.scale).abs() > 0.005
}

fn now() -> f64 {
    js_sys::Date::now()
}
