//! Pictures of points in a page of words: drawn for the width there is, with what is pointed at
//! said above them, and a click that chooses. Beside each stands a table that says the same.

use leptos::html;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

use crate::base::geometry::{Rect, Size};
use crate::export::figure::swatch;
use crate::i18n::Locale;
use crate::scene::Scope;
use crate::scene::mark::{LegendEntry, Scene};
use crate::shell::page::focus_soon;
use crate::ui::context::use_app;
use crate::ui::parts::width;
use crate::ui::picture::drawing::{Drawing, loose};
use crate::ui::pipeline::Pipeline;
use crate::ui::shared::Shared;
use crate::view::action::Action;
use crate::view::state::Theme;
use crate::view::thing::Thing;

/// Widths that pictures are drawn for, px.
const NARROWEST: f64 = 280.0;
const WIDEST: f64 = 1100.0;
/// How much larger pictures are shown on a projector: the smallest words are then 20 px tall.
const FROM_AFAR: f64 = 1.85;
/// Extent of a swatch in px.
const SWATCH: Size = Size::new(26.0, 18.0);

/// What `read` says of the view with texts that came late, followed.
pub fn of<T>(
    pipeline: Pipeline,
    locale: StoredValue<Shared<Locale>>,
    read: impl FnOnce(&Scope<'_>) -> T,
) -> T {
    locale.with_value(|locale| pipeline.say(|scope| read(&Scope { locale, ..*scope })))
}

/// The width that a picture in `frame` is to be drawn for in px, followed; `None` until it is on
/// the page.
#[must_use]
pub fn width_of(frame: NodeRef<html::Div>) -> Memo<Option<f64>> {
    let width = width::width_of(frame);
    let theme = use_app().part(|state| state.theme);
    // Drawn for less room and shown in all of it.
    Memo::new(move |_| {
        let scale = if theme.get() == Some(Theme::Projector) { FROM_AFAR } else { 1.0 };
        Some((width.get()? / scale).clamp(NARROWEST, WIDEST))
    })
}

/// The plane: what is pointed at is said above it, a click chooses. The table below does the
/// same for the keyboard.
#[component]
pub fn PlaneDrawing(
    /// The picture; its groups are named after what they choose.
    scene: Shared<Scene>,
    /// What is said while nothing is pointed at.
    hint: String,
) -> impl IntoView {
    let app = use_app();
    let pointed = RwSignal::new(String::new());
    let names = scene.clone();
    let over = move |event: leptos::ev::PointerEvent| {
        let id = group_at(&event);
        let group = id.and_then(|id| names.group(&id));
        pointed.set(group.map(|group| group.name.clone()).unwrap_or_default());
    };
    let choose = move |event: leptos::ev::MouseEvent| {
        let thing = group_at(&event).and_then(|id| Thing::parse(&id));
        if let Some(thing) = thing {
            app.dispatch(Action::Select(Some(thing)));
            focus_soon("panel-title");
        }
    };
    let words =
        move || pointed.with(|name| if name.is_empty() { hint.clone() } else { name.clone() });
    view! { class="k",
        <p class="panel-caption materials-hint" aria-hidden="true">{words}</p>
        <div class="materials-plane" on:pointerover=over on:click=choose>
            <Figure scene/>
        </div>
    }
}

/// The id of the group of a drawing that `event` is on.
fn group_at(event: &web_sys::MouseEvent) -> Option<String> {
    let target: web_sys::Element = event.target()?.dyn_into().ok()?;
    target.closest("[data-id]").ok()??.get_attribute("data-id")
}

/// A picture with what its marks mean and what must be known beside it.
#[component]
pub fn Figure(
    /// The picture.
    scene: Shared<Scene>,
) -> impl IntoView {
    let entry = |entry: &LegendEntry| {
        let inset = Rect::new(1.5, 1.5, SWATCH.width - 3.0, SWATCH.height - 3.0);
        let marks = loose(swatch(&entry.swatch, inset), SWATCH);
        view! { class="k",
            <li class="materials-key">
                <Drawing size=SWATCH groups=marks/> <span>{entry.label.clone()}</span>
            </li>
        }
    };
    let legend = scene.legend.iter().map(entry).collect_view();
    let notes = scene.notes.iter();
    let notes = notes.map(|note| view! { class="k", <p class="panel-note">{note.clone()}</p> });
    let notes = notes.collect_view();
    view! { class="k",
        <div class="materials-figure"><Drawing size=scene.size groups=scene.groups.clone()/></div>
        <ul class="materials-keys">{legend}</ul>
        {notes}
    }
}
