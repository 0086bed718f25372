//! Connected things under their titles, as pages of a plan and details of inputs show them.

use leptos::prelude::*;

use crate::msg;
use crate::reading::roadmap::page::{Leads, Link, Section};
use crate::ui::catalogue::Catalogue;
use crate::ui::context::{AppContext, use_app};
use crate::ui::panel::link::{ThingLink, opens_elsewhere};
use crate::ui::roadmap::Telling;
use crate::view::action::Action;
use crate::view::permalink::encode;
use crate::view::state::{DatasetRef, ViewState};
use crate::view::thing::Thing;

/// The sections as they stand on a page.
pub fn sections(sections: Vec<Section>, telling: Telling) -> impl IntoView {
    let section = move |section: Section| {
        let note = (!section.note.is_empty())
            .then(|| view! { class="k", <p class="panel-note">{section.note}</p> });
        let count = section.items.len();
        let items: Vec<AnyView> =
            section.items.into_iter().map(|link| item(link, telling)).collect();
        let list = (count > 0).then(|| view! { class="k", <ul class="relations">{items}</ul> });
        let count = (count > 0).then(|| view! { class="k", <span class="count">{count}</span> });
        view! { class="k",
            <section class="panel-section">
                <h3 class="panel-subtitle">{section.title} " " {count}</h3>
                {note}
                {list}
            </section>
        }
    };
    sections.into_iter().map(section).collect_view()
}

fn item(link: Link, telling: Telling) -> AnyView {
    let app = use_app();
    let detail = (!link.detail.is_empty())
        .then(|| view! { class="k", <span class="relation-detail">{link.detail}</span> });
    let name = match link.to {
        Leads::Nowhere => view! { class="k", <bdi>{link.name}</bdi> }.into_any(),
        Leads::Here(thing) => view! { class="k", <ThingLink thing name=link.name/> }.into_any(),
        Leads::There { dataset, id } => elsewhere(app, dataset, id, telling),
    };
    view! { class="k", <li class="relation">{name} {detail}</li> }.into_any()
}

/// A link to another dataset, by its title where the catalogue knows it.
fn elsewhere(app: AppContext, dataset: String, id: String, telling: Telling) -> AnyView {
    let language = app.locale.with(|locale| locale.language().to_owned());
    let title = app.catalogue.with(|catalogue| match catalogue {
        Catalogue::Ready(entries) => {
            let entry = entries.iter().find(|entry| entry.id == dataset);
            entry.and_then(|entry| {
                entry.title.get(&language).or_else(|| entry.title.get("en")).cloned()
            })
        }
        _ => None,
    });
    let title = title.unwrap_or_else(|| dataset.clone());
    let name = if id.is_empty() {
        title
    } else {
        telling.say(&msg!("plan-in-dataset", id = &id, dataset = title))
    };
    let state = app.state_now();
    let there = ViewState {
        dataset: Some(DatasetRef { id: dataset, edition: None }),
        selected: Some(id).filter(|id| !id.is_empty()).map(Thing::Input).into_iter().collect(),
        language: state.language,
        theme: state.theme,
        has_no_letters: state.has_no_letters,
        ..ViewState::default()
    };
    let address = encode(&there);
    let go = move |event: leptos::ev::MouseEvent| {
        if !opens_elsewhere(&event) {
            event.prevent_default();
            let dataset = there.dataset.clone();
            let select = Action::Select(there.selected.first().cloned());
            let open = dataset.map(Action::OpenDataset);
            let show = Action::Show(there.view);
            app.dispatch_all(open.into_iter().chain([show, select]));
        }
    };
    view! { class="k", <a class="thing" href=address on:click=go><bdi>{name}</bdi></a> }.into_any()
}
