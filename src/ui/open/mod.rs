//! The first page: the datasets of this site, and a place for the reader's own.

mod card;
pub mod failed;
pub mod own;
mod told;

use leptos::prelude::*;

use crate::msg;
use crate::ui::catalogue::{self, Catalogue};
use crate::ui::context::use_app;
use crate::ui::open::card::Card;
use crate::ui::open::own::OpenOwn;
use crate::ui::panel::LonelySidePage;

/// The first page.
#[component]
pub fn CataloguePage() -> impl IntoView {
    let app = use_app();
    if app.catalogue.with_untracked(|catalogue| !matches!(catalogue, Catalogue::Ready(_))) {
        catalogue::load(app);
    }
    let stories = told::ask();
    let list = move || {
        match app.catalogue.get() {
        Catalogue::Loading => {
            view! { class="k", <p class="waiting" role="status">{app.text(msg!("catalogue-loading"))}</p> }
                .into_any()
        }
        Catalogue::Failed(failure) => view! { class="k",
            <div class="problem" role="alert">
                <p>{move || app.say(&failure.message())}</p>
                <button type="button" class="button" on:click=move |_| catalogue::load(app)>
                    {app.text(msg!("retry"))}
                </button>
            </div>
        }
        .into_any(),
        Catalogue::Ready(entries) => {
            let card = |entry: &crate::wire::catalogue::Entry| {
                view! { class="k", <Card entry=entry.clone() stories/> }
            };
            view! { class="k", <ul class="cards">{entries.iter().map(card).collect_view()}</ul> }
                .into_any()
        }
    }
    };
    view! { class="k",
        <div class="start">
            <main class="start-main" id="main" tabindex="-1">
                <h1 class="start-title">{app.text(msg!("start-title"))}</h1>
                <p class="start-lead">{app.text(msg!("start-lead"))}</p>
                <section class="start-section">
                    <h2 class="start-subtitle">{app.text(msg!("catalogue"))}</h2>
                    {list}
                </section>
                <OpenOwn/>
            </main>
            <LonelySidePage/>
        </div>
    }
}
