//! The page of a roadmap: a sentence that can be said aloud, the picture, what its marks mean,
//! and where the dataset is first of all a chain, the same as text.

use leptos::html;
use leptos::prelude::*;

use crate::base::geometry::{Rect, Size};
use crate::export::figure::swatch;
use crate::model::dataset::Dataset;
use crate::msg;
use crate::paint::svg::number;
use crate::reading::roadmap::Writer;
use crate::reading::roadmap::list::headline;
use crate::scene::Scope;
use crate::scene::mark::{LegendEntry, Scene};
use crate::scene::roadmap::{RoadmapScene, draw};
use crate::ui::context::use_app;
use crate::ui::late::texts::with_texts;
use crate::ui::parts::width::width_of;
use crate::ui::picture::drawing::{Drawing, loose};
use crate::ui::picture::rings;
use crate::ui::pipeline::Pipeline;
use crate::ui::roadmap::board::Board;
use crate::ui::roadmap::expected::expected;
use crate::ui::roadmap::list::RoadmapText;
use crate::ui::roadmap::print::PrintSheets;
use crate::ui::roadmap::{Telling, keys};
use crate::ui::shared::Shared;
use crate::view::state::Theme;

/// Widths that the picture is drawn for, px.
const WIDTHS: (f64, f64) = (280.0, 2400.0);
/// How much larger it is shown on a projector: the smallest labels are then 20 px tall.
const FROM_AFAR: f64 = 1.6;
/// Extent of a swatch in px.
const SWATCH: Size = Size::new(28.0, 16.0);

/// The page.
#[component]
pub fn RoadmapPage(
    /// What is on screen.
    pipeline: Pipeline,
) -> impl IntoView {
    let app = use_app();
    with_texts(move |locale| {
        let telling = Telling::new(app, pipeline, locale);
        view! { class="k", <Roadmap telling pipeline/> }.into_any()
    })
}

#[component]
fn Roadmap(telling: Telling, pipeline: Pipeline) -> impl IntoView {
    let app = use_app();
    let frame = NodeRef::<html::Div>::new();
    let width = width_of(frame);
    // Drawn for less room and shown in all of it.
    let scale = app.part(|state| match state.theme {
        Some(Theme::Projector) => FROM_AFAR,
        _ => 1.0,
    });
    let scene = Memo::new(move |_| {
        let width = (width.get()? / scale.get()).clamp(WIDTHS.0, WIDTHS.1);
        let draw = |writer: &Writer<'_>| draw(writer.scope, before(writer.scope), width);
        Some(Shared::new(telling.of(draw)))
    });
    let board = Board::new(app, frame, scene, scale);
    let is_chain = pipeline.now(|scope| !scope.dataset.records.is_empty());
    let twin = is_chain.then(|| {
        view! { class="k",
            <details class="roadmap-twin">
                <summary>{telling.say(&msg!("roadmap-as-list"))}</summary>
                <div class="roadmap-twin-body"><RoadmapText pipeline/></div>
            </details>
        }
    });
    let lead = move || telling.of(headline);
    let pointed = move || {
        let pointed = board.pointed.get();
        if pointed.is_empty() { telling.say(&msg!("roadmap-hint")) } else { pointed }
    };
    view! { class="k",
        <div class="roadmap">
            <p class="list-headline roadmap-lead">{lead}</p>
            {sheet(board)}
            <div class="roadmap-foot">
                <p class="roadmap-pointed" aria-hidden="true">{pointed}</p>
                {expected(telling)}
                <details class="roadmap-legend" open=crate::shell::page::is_wide()>
                    <summary>{app.text(msg!("legend"))}</summary>
                    {move || legend(scene)}
                </details>
                {twin}
            </div>
            <PrintSheets telling/>
        </div>
    }
}

/// The edition that dates are compared with.
pub(super) fn before<'a>(scope: &Scope<'a>) -> Option<&'a Dataset> {
    scope.beyond.since.map(|since| &since.before)
}

/// Axis, headers and body in the frame that scrolls.
fn sheet(board: Board) -> impl IntoView {
    let axis = size(board, |scene| &scene.axis);
    let lanes = size(board, |scene| &scene.lanes);
    let body = size(board, |scene| &scene.body);
    let of_body = move |read: fn(&Scene) -> &String| {
        board.scene.with(|scene| scene.as_ref().map(|scene| read(&scene.body).clone()))
    };
    let point = move |event: leptos::ev::PointerEvent| {
        if let Some(id) = Board::id_at(event.target()) {
            board.point_at(&id);
        }
    };
    let long = move |px: f64| number(px * board.scale.get());
    let px = move |value: f64| format!("{}px", long(value));
    view! { class="k",
        <div
            class="roadmap-frame"
            node_ref=board.frame
            style:--axis=move || px(axis.get().height)
            style:--lanes=move || px(lanes.get().width)
            on:keydown=move |event| keys::press(board, &event)
            on:focusin=move |event| board.arrived(&event)
            on:focusout=move |_| board.left()
            on:pointerover=point
        >
            <div class="roadmap-sheet" on:click=move |event| board.click(&event)>
                <div class="roadmap-corner"></div>
                {axis_of(board, axis)}
                <svg
                    class="roadmap-lanes"
                    role="group"
                    aria-label=move || of_body(|body| &body.name)
                    width=move || long(lanes.get().width)
                    height=move || long(lanes.get().height)
                    viewBox=move || whole(lanes.get())
                >
                    <g class="picture-marks" node_ref=board.lanes></g>
                    {rings(board.ring(false))}
                </svg>
                <svg
                    class="roadmap-body"
                    role="group"
                    aria-label=move || of_body(|body| &body.name)
                    lang=move || of_body(|body| &body.language)
                    width=move || long(body.get().width)
                    height=move || long(body.get().height)
                    viewBox=move || whole(body.get())
                >
                    <g class="picture-marks" node_ref=board.body></g>
                    {rings(board.ring(true))}
                </svg>
            </div>
        </div>
    }
}

/// The axis, along which a pointer draws the cursor.
fn axis_of(board: Board, axis: Memo<Size>) -> impl IntoView {
    let drag = move |event: leptos::ev::PointerEvent| {
        if event.buttons() == 1 {
            board.set_cursor(&event);
        }
    };
    let long = move |px: f64| number(px * board.scale.get());
    view! { class="k",
        <svg
            class="roadmap-axis drawing"
            node_ref=board.axis
            aria-hidden="true"
            width=move || long(axis.get().width)
            height=move || long(axis.get().height)
            viewBox=move || whole(axis.get())
            on:pointerdown=drag
            on:pointermove=drag
            on:click=|event| event.stop_propagation()
        ></svg>
    }
}

/// Extent of a part of the picture in its own px, followed.
fn size(board: Board, part: fn(&RoadmapScene) -> &Scene) -> Memo<Size> {
    Memo::new(move |_| {
        board.scene.with(|scene| scene.as_ref().map(|scene| part(scene).size)).unwrap_or_default()
    })
}

/// The window onto all of a picture.
fn whole(size: Size) -> String {
    format!("0 0 {} {}", number(size.width), number(size.height))
}

/// What the marks mean, and what must be known beside them.
fn legend(scene: Memo<Option<Shared<RoadmapScene>>>) -> Option<AnyView> {
    let (entries, notes) = scene
        .with(|scene| scene.as_ref().map(|it| (it.body.legend.clone(), it.body.notes.clone())))?;
    let notes: Vec<AnyView> = notes
        .into_iter()
        .map(|note| view! { class="k", <p class="panel-note">{note}</p> }.into_any())
        .collect();
    Some(view! { class="k", {keys_of(&entries)} {notes} }.into_any())
}

/// The entries of a legend with their swatches.
pub fn keys_of(entries: &[LegendEntry]) -> impl IntoView + use<> {
    let entry = |entry: &LegendEntry| {
        let marks = loose(swatch(&entry.swatch, Rect::new(0.0, 0.0, 28.0, 16.0)), SWATCH);
        view! { class="k",
            <li class="roadmap-key">
                <Drawing size=SWATCH groups=marks/> <span>{entry.label.clone()}</span>
            </li>
        }
    };
    let entries: Vec<_> = entries.iter().map(entry).collect();
    view! { class="k", <ul class="roadmap-keys">{entries}</ul> }
}
