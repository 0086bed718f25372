//! The roadmap as text: real headings and lists, lane by lane, with the same choice as the
//! picture. It is also the form for screen readers.

use leptos::prelude::*;

use crate::msg;
use crate::reading::phrase::dotted;
use crate::reading::roadmap::list::{ListLane, list};
use crate::reading::roadmap::told::Told;
use crate::ui::context::use_app;
use crate::ui::late::texts::with_texts;
use crate::ui::panel::link::ThingLink;
use crate::ui::pipeline::Pipeline;
use crate::ui::roadmap::Telling;
use crate::ui::shared::Shared;
use crate::ui::views::narrow::Narrow;

/// The list.
#[component]
pub fn RoadmapText(
    /// What is on screen.
    pipeline: Pipeline,
) -> impl IntoView {
    let app = use_app();
    with_texts(move |locale| {
        let telling = Telling::new(app, pipeline, locale);
        let told = Memo::new(move |_| Shared::new(telling.of(list)));
        let lanes = move || {
            let lanes = told.with(|list| list.lanes.clone());
            lanes.into_iter().map(|it| lane(it, telling)).collect_view()
        };
        let is_empty = move || told.with(|list| list.lanes.is_empty());
        let count = Signal::derive(move || told.with(|list| list.count.clone()));
        view! { class="k",
            <div class="page-text">
                <p class="list-headline">{move || told.with(|list| list.headline.clone())}</p>
                <Narrow count/>
                <Show when=is_empty>
                    <p class="empty">{app.text(msg!("list-empty"))}</p>
                </Show>
                {lanes}
            </div>
        }
        .into_any()
    })
}

fn lane(lane: ListLane, telling: Telling) -> impl IntoView {
    let title = match lane.thing {
        Some(thing) => view! { class="k", <ThingLink thing name=lane.title/> }.into_any(),
        None => lane.title.into_any(),
    };
    let items: Vec<AnyView> = lane.items.into_iter().map(|told| item(told, telling)).collect();
    view! { class="k",
        <section class="list-stage" data-depth=lane.depth.to_string()>
            <div class="list-summary">
                <h2 class="list-title">{title}</h2>
                <span class="list-detail">{lane.summary}</span>
            </div>
            <ul class="list-items">{items}</ul>
        </section>
    }
}

fn item(told: Told, telling: Telling) -> AnyView {
    let app = use_app();
    let id = told.thing.to_string();
    let is_chosen = app.part(move |state| state.selected.iter().any(|one| one.to_string() == id));
    let state = dotted(&[&told.when, &told.state, &told.levels, &told.late]);
    let line = |title: String, words: String| {
        (!words.is_empty()).then(|| {
            view! { class="k",
                <p class="list-links"><span class="list-links-title">{title}</span> {words}</p>
            }
        })
    };
    view! { class="k",
        <li class="list-item" class:is-selected=move || is_chosen.get()>
            <p class="list-name">
                <ThingLink thing=told.thing name=told.name/>
                <span class="list-kind">{told.kind}</span>
            </p>
            <p class="list-supply"><span class="list-rating">{state}</span></p>
            {line(telling.say(&msg!("plan-who")), told.who)}
            {line(telling.say(&msg!("plan-by")), told.by)}
        </li>
    }
    .into_any()
}
