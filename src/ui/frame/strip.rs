//! The strip at the foot of a picture: how much is assessed, what was set aside, whose data
//! it is. Always in sight.

use leptos::prelude::*;

use crate::msg;
use crate::shell::page;
use crate::ui::context::use_app;
use crate::ui::parts::icon::{Icon, Sign};
use crate::ui::screen::Screen;
use crate::view::action::Action;
use crate::view::state::Panel;

/// The strip.
#[component]
pub fn Strip(
    /// What is on screen.
    screen: Screen,
) -> impl IntoView {
    let app = use_app();
    let overview = screen.overview;
    let warnings = screen.loaded().warnings();
    let open = move |panel: Panel| move |_| app.dispatch(Action::Panel(Some(panel)));
    view! { class="k",
        <footer class="strip">
            <span class="strip-coverage is-long">{move || overview.get().honesty}</span>
            <span class="strip-coverage is-short" title=move || overview.get().honesty>
                {move || overview.get().assessed}
            </span>
            <Show when=move || warnings != 0>
                <button type="button" class="strip-button" on:click=open(Panel::Report)>
                    <Icon sign=Sign::Warning/>
                    {app.text(msg!("strip-warnings", count = warnings))}
                </button>
            </Show>
            <Show when=move || overview.get().is_non_commercial>
                <strong class="strip-restriction">{app.text(msg!("non-commercial"))}</strong>
            </Show>
            {page::pack().map(|seal| {
                let said = if seal.is_empty() {
                    msg!("strip-pack-unverified")
                } else {
                    msg!("strip-pack", seal = seal)
                };
                view! { class="k", <strong class="strip-pack">{app.text(said)}</strong> }
            })}
            <span class="strip-licence">
                <bdi>{move || overview.get().attribution.into_iter().next()}</bdi>
            </span>
            <button type="button" class="strip-button" on:click=open(Panel::Sources)>
                {app.text(msg!("sources"))}
            </button>
        </footer>
    }
}
