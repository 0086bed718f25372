//! The map in the page: the scene's groups painted once and kept, a camera over them, and
//! what pointer and keys do. What is drawn and what it means is decided in `scene`.

mod brush;
pub mod camera;
pub mod drawing;
mod focus;
mod foot;
mod headers;
mod hover;
pub mod keys;
mod light;
mod minimap;
pub mod painter;
mod pointer;
pub mod points;
mod tooltip;
pub mod trail;
mod window;
mod zoom;

pub use focus::rings;

use leptos::prelude::*;
use leptos::{html, svg};
use wasm_bindgen::JsCast;

use crate::base::geometry::Point;
use crate::scene::mark::{Group, Role, Scene};
use crate::ui::context::{AppContext, use_app};
use crate::ui::picture::camera::LiveCamera;
use crate::ui::picture::foot::MapFoot;
use crate::ui::picture::headers::StageHeaders;
use crate::ui::picture::painter::Painter;
use crate::ui::picture::tooltip::{Hint, Tooltip};
use crate::ui::picture::trail::Trail;
use crate::ui::screen::Screen;
use crate::ui::shared::Shared;
use crate::view::action::Action;
use crate::view::state::ViewState;
use crate::view::thing::Thing;

/// The signals of one picture. Copied freely.
#[derive(Clone, Copy)]
pub struct Easel {
    app: AppContext,
    scene: Memo<Shared<Scene>>,
    camera: LiveCamera,
    painter: StoredValue<Option<Painter>, LocalStorage>,
    /// Where the keyboard has been.
    trail: StoredValue<Trail>,
    /// Id of the group that has, or last had, the keyboard.
    stop: RwSignal<String>,
    /// Whether the keyboard is in the picture and should be seen there.
    is_focus_seen: RwSignal<bool>,
    /// What the pointer or the keyboard rests on.
    hint: RwSignal<Option<Hint>>,
    frame: NodeRef<html::Div>,
}

impl Easel {
    /// Reads the group `id` of the present scene.
    fn group<T>(self, id: &str, read: impl FnOnce(&Group) -> T) -> Option<T> {
        self.scene.with_untracked(|scene| scene.group(id).map(read))
    }

    /// The group an element of the picture belongs to.
    fn id_at(target: Option<web_sys::EventTarget>) -> Option<String> {
        let element: web_sys::Element = target?.dyn_into().ok()?;
        element.closest("[data-id]").ok()??.get_attribute("data-id")
    }

    /// Opens or closes what the handle of the group `id` stands for.
    fn fold(self, id: &str) -> bool {
        let fold = self.group(id, |group| group.fold.clone()).flatten();
        let Some(fold) = fold else { return false };
        let Some(thing) = Thing::parse(&fold.id) else { return false };
        self.app.dispatch(if fold.is_open { Action::Close(thing) } else { Action::Open(thing) });
        true
    }

    /// Whether `at`, in px of the picture, lies on the handle of the group `id`.
    fn is_on_handle(self, id: &str, at: Point) -> bool {
        let room = 4.0 / self.camera.live.get_untracked().scale.max(0.05);
        self.group(id, |group| {
            group.fold.as_ref().is_some_and(|fold| fold.bounds.grown(room).contains(at))
        })
        .unwrap_or(false)
    }

    /// Chooses the group `id`; as a second one when there is a first.
    fn choose(self, id: &str, is_second: bool) {
        let Some(thing) = Thing::parse(id) else { return };
        self.app.dispatch(if is_second {
            Action::SelectSecond(thing)
        } else {
            Action::Select(Some(thing))
        });
    }
}

/// The map.
#[component]
pub fn Picture(
    /// What is on screen.
    screen: Screen,
) -> impl IntoView {
    let app = use_app();
    let frame = NodeRef::<html::Div>::new();
    let window = NodeRef::<html::Div>::new();
    let marks = NodeRef::<svg::G>::new();
    let easel = Easel {
        app,
        scene: screen.scene,
        camera: LiveCamera::new(app, screen.scene, window),
        painter: StoredValue::new_local(None),
        trail: StoredValue::new(Trail::default()),
        stop: RwSignal::new(String::new()),
        is_focus_seen: RwSignal::new(false),
        hint: RwSignal::new(None),
        frame,
    };
    paint(easel, marks);
    reveal_chosen(easel);
    hover::follow(easel);
    let pointer = pointer::Pointer::new(easel);
    view! { class="k",
        <div
            class="picture"
            class:is-dragged=move || pointer.is_dragging()
            node_ref=frame
            on:pointerdown=move |event| pointer.down(&event)
            on:pointermove=move |event| pointer.moved(&event)
            on:pointerup=move |event| pointer.up(&event)
            on:pointercancel=move |event| pointer.up(&event)
            on:pointerleave=move |_| pointer.left()
            on:wheel=move |event| pointer.wheel(&event)
            on:click=move |event| pointer.click(&event)
            on:dblclick=move |event| pointer.double_click(&event)
            on:keydown=move |event| keys::press(easel, &event)
            on:focusin=move |event| focus::arrived(easel, &event)
            on:focusout=move |_| focus::left(easel)
        >
            <div class="picture-window" node_ref=window>
                <svg
                    class="picture-sheet"
                    role="group"
                    aria-label=move || easel.scene.with(|scene| scene.name.clone())
                    lang=move || easel.scene.with(|scene| scene.language.clone())
                >
                    <g class="picture-camera" transform=move || easel.camera.transform()>
                        <g class="picture-stripes" aria-hidden="true">{stripes(easel)}</g>
                        <g class="picture-marks" node_ref=marks></g>
                        {focus::ring(easel)}
                    </g>
                </svg>
                <StageHeaders easel/>
                <Tooltip easel/>
            </div>
            <MapFoot easel/>
        </div>
    }
}

/// Every second stage has a ground of its own.
fn stripes(easel: Easel) -> impl Fn() -> Vec<AnyView> + Send + Clone + 'static {
    move || {
        easel.scene.with(|scene| {
            let height = scene.size.height;
            let stripe = |header: &crate::scene::mark::Header| {
                let (x, width) = (header.start, header.end - header.start);
                view! { class="k",
                    <rect data-ink="stripe" x=x y=-4000 width=width height=height + 8000.0></rect>
                }
                .into_any()
            };
            scene.headers.iter().skip(1).step_by(2).map(stripe).collect()
        })
    }
}

/// Paints the scene whenever it changes; what stays the same is not touched.
fn paint(easel: Easel, marks: NodeRef<svg::G>) {
    Effect::new(move |_| {
        let Some(root) = marks.get() else { return };
        let scene = easel.scene.get();
        easel.painter.update_value(|painter| {
            if painter.is_none() {
                *painter = Painter::new(root.unchecked_into());
            }
            if let Some(painter) = painter
                && let Err(fault) = painter.paint(&scene.groups)
            {
                web_sys::console::error_1(&fault);
            }
        });
    });
}

/// Moves the camera when a newly chosen thing is out of sight; gives the keyboard back to a
/// box whose side page was closed.
fn reveal_chosen(easel: Easel) {
    let chosen = easel.app.part(|state: &ViewState| state.selected.last().map(Thing::to_string));
    Effect::new(move |before: Option<Option<String>>| {
        let now = chosen.get();
        let before = before.flatten();
        if let Some(id) = &now {
            let bounds =
                easel.group(id, |group| (group.role != Role::Link).then_some(group.bounds));
            if let Some(bounds) = bounds.flatten()
                && before.as_ref() != Some(id)
            {
                // Once the side page is there, which may cover it.
                easel.camera.frame(move || {
                    easel.camera.show(bounds);
                    false
                });
            }
            easel.stop.set(id.clone());
        } else if let Some(id) = &before
            && crate::shell::page::focused().is_none()
        {
            focus::give(easel, id);
        }
        now
    });
}
