//! A dataset on offer.

#![expect(clippy::too_many_lines, reason = "one line of the card after the other")]

use leptos::prelude::*;

use crate::base::message::Message;
use crate::msg;
use crate::ui::context::{AppContext, use_app};
use crate::ui::open::told::{self, Stories, words};
use crate::ui::panel::link::opens_elsewhere;
use crate::ui::parts::icon::{Icon, Sign};
use crate::view::action::{Action, apply};
use crate::view::permalink::encode;
use crate::view::state::{DatasetRef, ViewKind};
use crate::wire::catalogue::Entry;

/// The card of a dataset, with the stories that lead through it.
#[component]
pub fn Card(
    /// The dataset.
    entry: Entry,
    /// The stories of the site, when they are here.
    stories: RwSignal<Option<Stories>>,
) -> impl IntoView {
    let app = use_app();
    let id = entry.id.clone();
    let reference = DatasetRef { id: entry.id.clone(), edition: None };
    let view = match &entry.counts {
        counts if counts.is_plan() => ViewKind::Roadmap,
        counts if counts.is_series() => ViewKind::Trend,
        counts if counts.is_trade() => ViewKind::Trade,
        _ => ViewKind::Map,
    };
    let state = apply(&app.state_now(), Action::OpenDataset(reference.clone())).next;
    let address = encode(&apply(&state, Action::Show(view)).next);
    let open = move |event: leptos::ev::MouseEvent| {
        if !opens_elsewhere(&event) {
            event.prevent_default();
            app.dispatch_all([Action::OpenDataset(reference.clone()), Action::Show(view)]);
        }
    };
    let (titles, descriptions) = (entry.title.clone(), entry.summary.clone());
    let title = move || app.locale.with(|locale| words(&titles, locale.language()));
    let description = move || app.locale.with(|locale| words(&descriptions, locale.language()));
    let heading = title.clone();
    let counts = app.text(if entry.counts.is_plan() {
        msg!(
            "card-plan",
            measures = entry.counts.measures,
            instruments = entry.counts.instruments,
            inputs = entry.counts.inputs,
        )
    } else if entry.counts.is_series() {
        msg!("card-series", inputs = entry.counts.inputs, figures = entry.counts.figures)
    } else if entry.counts.is_trade() {
        msg!(
            "card-trade",
            products = entry.counts.inputs,
            partners = entry.counts.suppliers,
            flows = entry.counts.flows,
        )
    } else {
        msg!(
            "card-counts",
            inputs = entry.counts.inputs,
            stages = entry.counts.stages,
            suppliers = entry.counts.suppliers,
            shares = entry.counts.shares,
        )
    });
    let facts = facts(app, &entry);
    view! { class="k",
        <li class="card">
            <h3 class="card-title"><bdi>{heading}</bdi></h3>
            <p class="card-summary"><bdi>{description}</bdi></p>
            <p class="card-counts">{counts}</p>
            <dl class="card-facts">{facts}</dl>
            <a
                class="button is-primary card-open"
                href=address
                aria-label=move || app.say(&msg!("card-open-named", name = title()))
                on:click=open
            >
                {app.text(msg!("card-open"))}
                <Icon sign=Sign::Next/>
            </a>
            {move || stories.get().map(|all| told::links(app, &all, &id))}
        </li>
    }
}

fn facts(app: AppContext, entry: &Entry) -> Vec<AnyView> {
    let hash: String = entry.sha256.trim_start_matches("sha256:").chars().take(12).collect();
    let edition = match (entry.edition.as_str(), entry.published.as_str()) {
        (edition, "") => edition.to_owned(),
        (edition, date) if edition == date => edition.to_owned(),
        (edition, date) => format!("{edition} ({date})"),
    };
    let kilobytes = entry.bytes.div_ceil(1024);
    let count = entry.counts.editions;
    let editions = move || match count {
        0 | 1 => edition.clone(),
        count => app.say(&msg!("card-editions", count = count, last = edition.clone())),
    };
    let has_edition = !entry.edition.is_empty();
    [
        (msg!("card-publisher"), entry.publisher.clone()),
        (msg!("card-licence"), entry.licence.clone()),
    ]
    .into_iter()
    .filter(|(_, value)| !value.is_empty())
    .map(|(label, value)| fact(app, label, view! { class="k", <bdi>{value}</bdi> }))
    .chain(
        has_edition
            .then(|| fact(app, msg!("card-edition"), view! { class="k", <bdi>{editions}</bdi> })),
    )
    .chain([
        fact(app, msg!("card-size"), app.text(msg!("card-kilobytes", size = kilobytes))),
        fact(
            app,
            msg!("card-hash"),
            view! { class="k", <span class="hash" title=entry.sha256.clone()>{hash}</span> },
        ),
    ])
    .collect()
}

fn fact(app: AppContext, label: Message, value: impl IntoView) -> AnyView {
    view! { class="k",
        <div class="card-fact">
            <dt class="card-label">{app.text(label)}</dt>
            <dd class="card-value">{value}</dd>
        </div>
    }
    .into_any()
}
