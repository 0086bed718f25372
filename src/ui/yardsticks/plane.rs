//! The page of the materials: the plane and the benchmarks as pictures, each with its table.
//! Pictures are drawn anew for the width there is, so that words keep their size.

use leptos::html;
use leptos::prelude::*;

use crate::i18n::Locale;
use crate::msg;
use crate::reading::yardsticks::page::{self, BenchmarkRow, MaterialRow};
use crate::scene::materials::{bars, plane};
use crate::ui::late::texts::with_texts;
use crate::ui::panel::link::ThingLink;
use crate::ui::picture::points::{Figure, PlaneDrawing, of, width_of};
use crate::ui::pipeline::Pipeline;
use crate::ui::shared::Shared;

/// The page.
#[component]
pub fn MaterialsPage(
    /// What is on screen.
    pipeline: Pipeline,
) -> impl IntoView {
    with_texts(move |locale| view! { class="k", <Materials pipeline locale/> }.into_any())
}

#[component]
fn Materials(pipeline: Pipeline, locale: Shared<Locale>) -> impl IntoView {
    let frame = NodeRef::<html::Div>::new();
    let width = width_of(frame);
    let locale = StoredValue::new(locale);
    let say = move |message| locale.with_value(|locale| locale.say(&message));
    let rows = Memo::new(move |_| of(pipeline, locale, page::materials));
    let benchmarks = Memo::new(move |_| of(pipeline, locale, page::benchmarks));
    let names = Memo::new(move |_| of(pipeline, locale, page::benchmark_names));
    let plane = Memo::new(move |_| {
        let width = width.get()?;
        Some(Shared::new(of(pipeline, locale, |scope| plane::draw(scope, width))))
    });
    let bars = Memo::new(move |_| {
        let width = width.get()?;
        of(pipeline, locale, |scope| bars::draw(scope, width)).map(Shared::new)
    });
    let has_any = Memo::new(move |_| rows.with(|rows| !rows.is_empty()));
    let headline = move || plane.with(|scene| scene.as_ref().map(|scene| scene.name.clone()));
    let on_plane = move || {
        plane
            .get()
            .map(|scene| view! { class="k", <PlaneDrawing scene hint=say(msg!("plane-hint"))/> })
    };
    let on_bars = move || bars.get().map(|scene| view! { class="k", <Figure scene/> });
    let has_bars = Memo::new(move |_| benchmarks.with(|rows| !rows.is_empty()));
    let materials = move || rows.get().into_iter().map(material).collect_view();
    let heads = move || names.get().into_iter().map(head).collect_view();
    let met = move || benchmarks.get().into_iter().map(benchmark).collect_view();
    view! { class="k",
        <div class="page-text materials">
            <div class="page-lead">
                <h2 class="page-title">{say(msg!("plane-title"))}</h2>
                <p class="list-headline">{headline}</p>
                <p class="panel-caption">{say(msg!("plane-lead"))}</p>
            </div>
            <div node_ref=frame class="materials-frame">
                <Show when=move || !has_any.get()>
                    <p class="empty">{say(msg!("plane-none"))}</p>
                </Show>
                {on_plane}
            </div>
            <div class="table-frame" role="region" tabindex="0" aria-label=say(msg!("plane-title"))>
                <table class="table">
                    <caption class="visually-hidden">{say(msg!("plane-title"))}</caption>
                    <thead><tr>
                        {head(say(msg!("plane-column-material")))}
                        {head(say(msg!("plane-risk")))}
                        {head(say(msg!("plane-importance")))}
                        {head(say(msg!("plane-column-verdict")))}
                        {head(say(msg!("plane-column-before")))}
                    </tr></thead>
                    <tbody>{materials}</tbody>
                </table>
            </div>
            <Show when=move || has_bars.get()>
                <h2 class="page-title">{say(msg!("yardstick-benchmarks"))}</h2>
                {on_bars}
                <div
                    class="table-frame"
                    role="region"
                    tabindex="0"
                    aria-label=say(msg!("yardstick-benchmarks"))
                >
                    <table class="table">
                        <caption class="visually-hidden">{say(msg!("yardstick-benchmarks"))}</caption>
                        <thead><tr>
                            {head(say(msg!("plane-column-material")))}
                            {heads}
                        </tr></thead>
                        <tbody>{met}</tbody>
                    </table>
                </div>
            </Show>
        </div>
    }
}

fn head(title: String) -> impl IntoView {
    view! { class="k", <th scope="col" class="table-head materials-head">{title}</th> }
}

fn material(row: MaterialRow) -> impl IntoView {
    view! { class="k",
        <tr class="table-row">
            <th scope="row" class="table-name"><ThingLink thing=row.thing name=row.name/></th>
            <td class="table-cell is-number">{row.risk}</td>
            <td class="table-cell is-number">{row.importance}</td>
            <td class="table-cell">{row.verdict} <span class="fact-note">{row.standing}</span></td>
            <td class="table-cell materials-before">{row.before}</td>
        </tr>
    }
}

fn benchmark(row: BenchmarkRow) -> impl IntoView {
    let cell = |words: String| view! { class="k", <td class="table-cell">{words}</td> };
    view! { class="k",
        <tr class="table-row">
            <th scope="row" class="table-name"><ThingLink thing=row.thing name=row.name/></th>
            {row.cells.into_iter().map(cell).collect_view()}
        </tr>
    }
}
