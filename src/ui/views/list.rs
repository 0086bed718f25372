//! The chain as text: real headings and lists, with the same filters and the same choice as
//! the map. It is also the form for screen readers.

use leptos::prelude::*;

use crate::msg;
use crate::reading::outline::{OutlineFamily, OutlineItem, OutlineStage};
use crate::ui::context::use_app;
use crate::ui::panel::link::ThingLink;
use crate::ui::parts::icon::{Icon, Sign};
use crate::ui::pipeline::Pipeline;
use crate::ui::views::narrow::Narrow;
use crate::view::thing::Thing;

/// Links of a kind that are shown with an input; the side page has all.
const AT_ONCE: usize = 8;

/// The list view.
#[component]
pub fn ListView(
    /// What is on screen.
    pipeline: Pipeline,
) -> impl IntoView {
    let app = use_app();
    let outline = pipeline.outline();
    let stages = move || {
        let stages = outline.with(|outline| outline.stages.clone());
        stages.into_iter().map(stage).collect_view()
    };
    let is_empty = move || outline.with(|outline| outline.stages.is_empty());
    view! { class="k",
        <div class="page-text">
            <p class="list-headline">{move || outline.with(|outline| outline.headline.clone())}</p>
            <Narrow count=Signal::derive(move || outline.with(|outline| outline.count.clone()))/>
            <Show when=is_empty>
                <p class="empty">{app.text(msg!("list-empty"))}</p>
            </Show>
            {stages}
        </div>
    }
}

fn stage(stage: OutlineStage) -> impl IntoView {
    let app = use_app();
    let is_open = RwSignal::new(true);
    let name = stage.title.clone();
    let turn_name = move || {
        if is_open.get() {
            app.say(&msg!("map-close", name = &name))
        } else {
            app.say(&msg!("map-open", name = &name))
        }
    };
    let title = match stage.thing {
        Some(thing) => view! { class="k", <ThingLink thing name=stage.title/> }.into_any(),
        None => stage.title.into_any(),
    };
    view! { class="k",
        <section class="list-stage">
            <div class="list-summary">
                <button
                    type="button"
                    class="button is-plain is-icon list-turn"
                    aria-label=turn_name
                    aria-expanded=move || if is_open.get() { "true" } else { "false" }
                    on:click=move |_| is_open.update(|is_open| *is_open = !*is_open)
                >
                    <Icon sign=Sign::Next/>
                </button>
                <h2 class="list-title">{title}</h2>
                <span class="list-detail">{stage.summary}</span>
            </div>
            <div class="list-body" hidden=move || !is_open.get()>
                {stage.families.into_iter().map(family).collect_view()}
            </div>
        </section>
    }
}

fn family(family: OutlineFamily) -> impl IntoView {
    let title = match (family.thing, family.title.is_empty()) {
        (_, true) => ().into_any(),
        (Some(thing), false) => view! { class="k",
            <h3 class="list-family"><ThingLink thing name=family.title/></h3>
        }
        .into_any(),
        (None, false) => {
            view! { class="k", <h3 class="list-family">{family.title}</h3> }.into_any()
        }
    };
    view! { class="k",
        {title}
        <ul class="list-items">{family.items.into_iter().map(item).collect_view()}</ul>
    }
}

fn item(item: OutlineItem) -> impl IntoView {
    let app = use_app();
    let id = item.thing.to_string();
    let is_chosen = app.part(move |state| state.selected.iter().any(|one| one.to_string() == id));
    // Coloured by concentration, the rating names the main supplier itself.
    let supply = if item.rating.starts_with(&item.supply) { String::new() } else { item.supply };
    view! { class="k",
        <li class="list-item" class:is-selected=move || is_chosen.get()>
            <p class="list-name">
                <ThingLink thing=item.thing name=item.name/>
                <span class="list-kind">{item.kind}</span>
            </p>
            <p class="list-supply">
                <span class="list-swatch" data-ink=item.ink.code() aria-hidden="true"></span>
                <span class="list-rating">{item.rating}</span>
                <span>{supply}</span>
            </p>
            {(!item.change.is_empty()).then(|| view! { class="k",
                <p class="list-change">{item.change}</p>
            })}
            {links(app.text(msg!("list-needs")), item.needs)}
            {links(app.text(msg!("list-serves")), item.serves)}
        </li>
    }
}

fn links(
    title: impl Fn() -> String + Clone + Send + Sync + 'static,
    things: Vec<(Thing, String)>,
) -> impl IntoView {
    let app = use_app();
    if things.is_empty() {
        return ().into_any();
    }
    let more = things.len().saturating_sub(AT_ONCE);
    let link =
        |(thing, name)| view! { class="k", <li class="link-item"><ThingLink thing name/></li> };
    view! { class="k",
        <div class="list-links">
            <span class="list-links-title">{title.clone()}</span>
            <ul class="links" aria-label=title>
                {things.into_iter().take(AT_ONCE).map(link).collect_view()}
                {(more > 0).then(|| view! { class="k",
                    <li class="link-more">{app.text(msg!("links-more", count = more))}</li>
                })}
            </ul>
        </div>
    }
    .into_any()
}
