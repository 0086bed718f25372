//! A dataset could not be had: what happened, and what can be done.

use leptos::prelude::*;

use crate::msg;
use crate::ui::context::use_app;
use crate::ui::delivery::Failure;
use crate::ui::open::own::OpenOwn;
use crate::ui::panel::LonelySidePage;
use crate::ui::session::{self, Session};
use crate::view::action::Action;
use crate::view::state::Panel;

/// The page of a failure.
#[component]
pub fn FailedPage() -> impl IntoView {
    let app = use_app();
    let failure = Memo::new(move |_| {
        app.session.with(|session| match session {
            Session::Failed { failure, .. } => Some(failure.clone()),
            _ => None,
        })
    });
    let words = move || failure.get().map(|failure| app.say(&failure.message()));
    let may_pass = move || failure.with(|failure| failure.as_ref().is_some_and(Failure::may_pass));
    let is_refused = move || matches!(failure.get(), Some(Failure::Refused(_)));
    let is_own = move || matches!(failure.get(), Some(Failure::OwnFile));
    view! { class="k",
        <div class="start">
            <main class="start-main" id="main" tabindex="-1">
                <div class="problem" role="alert">
                    <h1 class="problem-title">{app.text(msg!("failed-title"))}</h1>
                    <p>{words}</p>
                    <div class="control-buttons">
                        <Show when=may_pass>
                            <button
                                type="button"
                                class="button is-primary"
                                on:click=move |_| session::retry(app)
                            >
                                {app.text(msg!("retry"))}
                            </button>
                        </Show>
                        <Show when=is_refused>
                            <button
                                type="button"
                                class="button"
                                on:click=move |_| app.dispatch(Action::Panel(Some(Panel::Report)))
                            >
                                {app.text(msg!("report"))}
                            </button>
                        </Show>
                        <button
                            type="button"
                            class="button"
                            on:click=move |_| app.dispatch(Action::OpenCatalogue)
                        >
                            {app.text(msg!("to-catalogue"))}
                        </button>
                    </div>
                </div>
                <Show when=is_own><OpenOwn/></Show>
            </main>
            <LonelySidePage/>
        </div>
    }
}
