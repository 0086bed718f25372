//! One thing over time: its sentences, its chart drawn for the width there is, and its table. A
//! click on a moment of the chart shows the edition that states it.

use leptos::html;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

use crate::base::geometry::Point;
use crate::model::record::Subject;
use crate::msg;
use crate::reading::trend::sentences::sentences;
use crate::scene::mark::{Group, Scene};
use crate::scene::trend::{chart, subject_name};
use crate::ui::context::use_app;
use crate::ui::picture::points::{Figure, width_of};
use crate::ui::shared::Shared;
use crate::ui::trend::Footing;
use crate::ui::trend::table::figures;
use crate::view::action::Action;

/// The chart and the table of one thing.
#[component]
pub fn ChosenTrend(footing: Footing, subject: Subject) -> impl IntoView {
    let name = Memo::new(move |_| footing.read(|scope, _| subject_name(scope, subject)));
    let said = Memo::new(move |_| {
        let Some(followed) = footing.followed.get() else { return Vec::new() };
        footing.read(|scope, series| sentences(scope, series, subject, &followed.figure))
    });
    let lines = move || {
        let line = |words: String| view! { class="k", <p>{words}</p> };
        said.get().into_iter().map(line).collect_view()
    };
    view! { class="k",
        <section class="trend-chosen">
            <h3 class="page-subtitle" id="trend-name" tabindex="-1">
                <bdi>{move || name.get()}</bdi>
            </h3>
            <Chart footing subject/>
            <div class="trend-said" aria-live="polite">{lines}</div>
            {figures(footing, subject, name)}
        </section>
    }
}

/// The chart, for the width there is.
#[component]
fn Chart(footing: Footing, subject: Subject) -> impl IntoView {
    let app = use_app();
    let frame = NodeRef::<html::Div>::new();
    let width = width_of(frame);
    let scene = Memo::new(move |_| {
        let (width, followed) = (width.get()?, footing.followed.get()?);
        Some(Shared::new(
            footing
                .read(|scope, series| chart::draw(scope, series, subject, &followed.figure, width)),
        ))
    });
    let pointed = RwSignal::new(String::new());
    let over = move |event: leptos::ev::PointerEvent| {
        let name = scene
            .get_untracked()
            .and_then(|scene| moment_at(&scene, &event).map(|group| group.name.clone()));
        pointed.set(name.unwrap_or_default());
    };
    let show = move |event: leptos::ev::MouseEvent| {
        let Some(scene) = scene.get_untracked() else { return };
        let id = moment_at(&scene, &event).and_then(|group| edition(footing, group));
        if let Some(id) = id {
            app.dispatch(Action::Edition { id: Some(id), is_settled: true });
        }
    };
    let has_editions =
        Memo::new(move |_| footing.pipeline.data().dataset.series.editions.len() > 1);
    let words = move || {
        pointed.with(|name| match (name.is_empty(), has_editions.get()) {
            (false, _) => name.clone(),
            (true, true) => footing.say(&msg!("trend-hint")),
            (true, false) => footing.say(&msg!("trend-hint-plain")),
        })
    };
    let drawing = move || scene.get().map(|scene| view! { class="k", <Figure scene/> });
    view! { class="k",
        <p class="panel-caption materials-hint" aria-hidden="true">{words}</p>
        <div
            node_ref=frame
            class="trend-chart"
            class:is-series=move || has_editions.get()
            on:pointermove=over
            on:click=show
        >
            {drawing}
        </div>
    }
}

/// The moment of the picture that `event` is on.
fn moment_at<'a>(scene: &'a Scene, event: &web_sys::MouseEvent) -> Option<&'a Group> {
    let target: web_sys::Element = event.target()?.dyn_into().ok()?;
    // The swatches of the legend are drawings too.
    let sheet = target.closest(".materials-figure > .drawing").ok()??;
    let bounds = sheet.get_bounding_client_rect();
    let scale = scene.size.width / bounds.width().max(1.0);
    let at = Point::new(
        (f64::from(event.client_x()) - bounds.x()) * scale,
        (f64::from(event.client_y()) - bounds.y()) * scale,
    );
    let is_there = |group: &&Group| {
        let room = group.bounds;
        let across = (room.x..room.right()).contains(&at.x);
        across && (room.y..room.bottom()).contains(&at.y)
    };
    scene.groups.iter().filter(|group| group.id.starts_with("moment:")).find(is_there)
}

/// The edition that states the moment of `group`; `None`: its figures are not here.
fn edition(footing: Footing, group: &Group) -> Option<String> {
    let (figure, at) = group.id.strip_prefix("moment:")?.rsplit_once(':')?;
    let at: usize = at.parse().ok()?;
    let series = footing.series.get_untracked();
    let figure = series.figures().into_iter().find(|one| one.id() == figure)?;
    let id = series.moments(&figure).get(at)?.edition.clone();
    let data = footing.pipeline.data_now();
    (!id.is_empty() && data.dataset.has_edition(&id)).then_some(id)
}
