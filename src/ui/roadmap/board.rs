//! The roadmap in the page: three drawings of one scale in a frame that scrolls, so that axis and
//! headers stay in sight, and what pointer and keys do on them. What is drawn and what it means is
//! decided in `scene`.

use leptos::prelude::*;
use leptos::{html, svg};
use wasm_bindgen::JsCast;
use web_sys::{Element, EventTarget, MouseEvent};

use crate::base::date::Day;
use crate::base::geometry::{Point, Rect};
use crate::scene::mark::{Group, Role};
use crate::scene::roadmap::RoadmapScene;
use crate::ui::context::AppContext;
use crate::ui::picture::painter::{Painter, is_reachable};
use crate::ui::shared::Shared;
use crate::view::action::Action;
use crate::view::thing::{PlanPart, Thing};

/// The signals of one roadmap. Copied freely.
#[derive(Clone, Copy)]
pub struct Board {
    pub(super) app: AppContext,
    /// The finished picture; `None` until its width is known.
    pub scene: Memo<Option<Shared<RoadmapScene>>>,
    /// Screen px per px of the picture.
    pub scale: Memo<f64>,
    /// Scrolls.
    pub frame: NodeRef<html::Div>,
    /// Holds the axis.
    pub axis: NodeRef<svg::Svg>,
    /// Holds the headers of the lanes.
    pub lanes: NodeRef<svg::G>,
    /// Holds what stands in the lanes.
    pub body: NodeRef<svg::G>,
    painters: StoredValue<Painters, LocalStorage>,
    /// What pointer or keyboard rest on.
    pub pointed: RwSignal<String>,
    /// The group that has the keyboard, when that is to be seen.
    pub focused: RwSignal<String>,
}

#[derive(Default)]
struct Painters {
    axis: Option<Painter>,
    lanes: Option<Painter>,
    body: Option<Painter>,
}

impl Board {
    /// The signals around `scene`.
    #[must_use]
    pub fn new(
        app: AppContext,
        frame: NodeRef<html::Div>,
        scene: Memo<Option<Shared<RoadmapScene>>>,
        scale: Memo<f64>,
    ) -> Self {
        let board = Self {
            app,
            scene,
            scale,
            frame,
            axis: NodeRef::new(),
            lanes: NodeRef::new(),
            body: NodeRef::new(),
            painters: StoredValue::new_local(Painters::default()),
            pointed: RwSignal::new(String::new()),
            focused: RwSignal::new(String::new()),
        };
        board.paint();
        board
    }

    /// Paints the scene whenever it changes; what stays the same is not touched.
    fn paint(self) {
        Effect::new(move |_| {
            let Some(scene) = self.scene.get() else { return };
            let (axis, lanes, body) = (self.axis.get(), self.lanes.get(), self.body.get());
            self.painters.update_value(|painters| {
                let Painters { axis: on_axis, lanes: on_lanes, body: on_body } = painters;
                paint_on(on_axis, || Painter::still(axis?.unchecked_into()), &scene.axis.groups);
                paint_on(on_lanes, || Painter::new(lanes?.unchecked_into()), &scene.lanes.groups);
                paint_on(on_body, || Painter::new(body?.unchecked_into()), &scene.body.groups);
                // One stop for Tab: the headers are reached by arrows, unless nothing else is
                // in sight.
                if let Some(lanes) = on_lanes {
                    lanes.has_stop = !scene.body.groups.iter().any(is_reachable);
                    report(lanes.set_stop(""));
                }
            });
        });
    }

    /// Reads the group `id` of the present scene.
    pub fn group<T>(self, id: &str, read: impl FnOnce(&Group) -> T) -> Option<T> {
        self.scene.with_untracked(|scene| {
            let scene = scene.as_ref()?;
            scene.body.group(id).or_else(|| scene.lanes.group(id)).map(read)
        })
    }

    /// The group an element of the picture belongs to.
    #[must_use]
    pub fn id_at(target: Option<EventTarget>) -> Option<String> {
        let element: Element = target?.dyn_into().ok()?;
        element.closest("[data-id]").ok()??.get_attribute("data-id")
    }

    /// Where the group with the keyboard is, if it is in `part`.
    #[must_use]
    pub fn ring(self, is_body: bool) -> Memo<Option<Rect>> {
        Memo::new(move |_| {
            let id = self.focused.get();
            self.scene.with(|scene| {
                let scene = scene.as_ref()?;
                let part = if is_body { &scene.body } else { &scene.lanes };
                part.group(&id).map(|group| group.bounds)
            })
        })
    }

    /// Opens or closes the lane whose header is the group `id`.
    pub fn fold(self, id: &str) -> bool {
        let fold = self.group(id, |group| group.fold.clone()).flatten();
        let Some(fold) = fold else { return false };
        let Some(thing) = Thing::parse(&fold.id) else { return false };
        self.app.dispatch(if fold.is_open { Action::Close(thing) } else { Action::Open(thing) });
        true
    }

    /// Chooses the group `id`; a lane that stands for nothing else opens or closes.
    pub fn choose(self, id: &str) {
        match Thing::parse(id) {
            Some(Thing::Plan(PlanPart::Lane, _)) => drop(self.fold(id)),
            Some(thing) => self.app.dispatch(Action::Select(Some(thing))),
            None => {}
        }
    }

    /// Gives the keyboard to the group `id`; the frame scrolls to it by itself.
    pub fn give(self, id: &str) {
        let element = self.painters.with_value(|painters| {
            let of = |painter: &Option<Painter>| painter.as_ref()?.element(id);
            of(&painters.body).or_else(|| of(&painters.lanes))
        });
        if let Some(element) = element {
            drop(element.focus());
        }
    }

    /// Something in the picture got the keyboard.
    pub fn arrived(self, event: &web_sys::FocusEvent) {
        let Some(id) = Self::id_at(event.target()) else { return };
        let target: Option<Element> = event.target().and_then(|target| target.dyn_into().ok());
        let is_seen =
            target.as_ref().is_some_and(|it| it.matches(":focus-visible").unwrap_or(true));
        self.painters.update_value(|painters| {
            if let Some(body) = &mut painters.body
                && body.element(&id).is_some()
            {
                report(body.set_stop(&id));
            }
        });
        self.point_at(&id);
        self.focused.set(if is_seen { id } else { String::new() });
    }

    /// The keyboard went elsewhere.
    pub fn left(self) {
        self.focused.set(String::new());
    }

    /// What is said of the group `id` below the picture.
    pub fn point_at(self, id: &str) {
        let hint = self.group(id, |group| group.hint.join(" · "));
        self.pointed.set(hint.unwrap_or_default());
    }

    /// A click chooses what is under it, works a handle, or clears the choice.
    pub fn click(self, event: &MouseEvent) {
        let Some(id) = Self::id_at(event.target()) else {
            self.app.dispatch(Action::Select(None));
            return;
        };
        let fold = self.group(&id, |group| group.fold.as_ref().map(|fold| fold.bounds));
        let handle = fold
            .flatten()
            .filter(|handle| self.place(event).is_some_and(|at| handle.grown(4.0).contains(at)));
        if handle.is_some() {
            self.fold(&id);
        } else if self.group(&id, |group| group.role != Role::Furniture) == Some(true) {
            self.choose(&id);
        }
    }

    /// The place of an event in the drawing it is on, px of that.
    fn place(self, event: &MouseEvent) -> Option<Point> {
        let target: Element = event.target()?.dyn_into().ok()?;
        let sheet = target.closest("svg").ok()??.get_bounding_client_rect();
        let scale = self.scale.get_untracked();
        let (x, y) = (f64::from(event.client_x()), f64::from(event.client_y()));
        Some(Point::new((x - sheet.x()) / scale, (y - sheet.y()) / scale))
    }

    /// Puts the cursor on the day under a pointer on the axis.
    pub fn set_cursor(self, event: &MouseEvent) {
        let Some(axis) = self.axis.get_untracked() else { return };
        let x = f64::from(event.client_x()) - axis.get_bounding_client_rect().x();
        let x = x / self.scale.get_untracked();
        let day = self.scene.with_untracked(|scene| Some(scene.as_ref()?.window.day_at(x)));
        if let Some(day) = day {
            let mut roadmap = self.app.state_now().roadmap;
            roadmap.at = Some(Day::from_number(day));
            self.app.dispatch(Action::Roadmap(roadmap));
        }
    }
}

fn paint_on(
    painter: &mut Option<Painter>,
    make: impl FnOnce() -> Option<Painter>,
    groups: &[Group],
) {
    if painter.is_none() {
        *painter = make();
    }
    if let Some(painter) = painter {
        report(painter.paint(groups).map(|_| ()));
    }
}

fn report(outcome: Result<(), wasm_bindgen::JsValue>) {
    if let Err(fault) = outcome {
        web_sys::console::error_1(&fault);
    }
}
