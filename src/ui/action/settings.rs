//! What a reader may change about urgency: from which loss on a target is hit, and who does not
//! count as outside.

use leptos::prelude::*;

use crate::msg;
use crate::reading::action::priorities::HomeChoice;
use crate::ui::action::Footing;
use crate::ui::context::use_app;
use crate::view::action::Action;
use crate::view::urgency::{UrgencyView, threshold};

/// θ in per cent where the reader chose none.
const DEFAULT_PERCENT: f64 = 50.0;

/// The settings.
pub fn settings(footing: Footing, homes: Memo<Vec<HomeChoice>>) -> impl IntoView {
    let home = move |one: HomeChoice| choice(one, homes);
    view! { class="k",
        <div class="urgency-settings" role="group" aria-label=footing.say(&msg!("urgency-settings"))>
            {theta(footing)}
            <fieldset class="urgency-home">
                <legend class="field-label">{footing.say(&msg!("urgency-home"))}</legend>
                <p class="panel-caption">{footing.say(&msg!("urgency-home-lead"))}</p>
                <div class="urgency-homes">
                    {move || homes.get().into_iter().map(home).collect_view()}
                </div>
                {reset(footing)}
            </fieldset>
        </div>
    }
}

/// θ as a slider with its number beside it.
fn theta(footing: Footing) -> impl IntoView {
    let app = use_app();
    let percent = app.part(|state| {
        let chosen = state.urgency.threshold.map(|theta| libm::round(theta * 10_000.0) / 100.0);
        chosen.unwrap_or(DEFAULT_PERCENT)
    });
    let label = footing.say(&msg!("urgency-theta"));
    let slide = move |text: String| {
        let Ok(percent) = text.trim().replace(',', ".").parse::<f64>() else { return };
        let Some(theta) = threshold(percent / 100.0) else { return };
        let home = app.state_now().urgency.home;
        let is_default = (percent - DEFAULT_PERCENT).abs() < 1e-9;
        let threshold = (!is_default).then_some(theta);
        app.dispatch(Action::Urgency(UrgencyView { threshold, home }));
    };
    view! { class="k",
        <div class="urgency-theta">
            <label class="field-label" for="theta">{label.clone()}</label>
            <input
                class="what-if-slider"
                type="range"
                min="1"
                max="100"
                step="1"
                aria-label=label
                prop:value=move || percent.get().to_string()
                on:input=move |event| slide(event_target_value(&event))
            />
            <input
                class="text-field what-if-number"
                id="theta"
                type="number"
                min="1"
                max="100"
                step="1"
                inputmode="numeric"
                prop:value=move || percent.get().to_string()
                on:change=move |event| slide(event_target_value(&event))
            />
            <span aria-hidden="true">{footing.say(&msg!("urgency-theta-sign"))}</span>
        </div>
    }
}

/// A group that counts as outside or not. The last one stays: without any the dataset's own
/// reference area counts.
fn choice(one: HomeChoice, homes: Memo<Vec<HomeChoice>>) -> impl IntoView {
    let app = use_app();
    let HomeChoice { id, name, is_on } = one;
    let is_last =
        move || is_on && homes.with(|all| all.iter().filter(|one| one.is_on).count() == 1);
    let turn = move |_| {
        let mut home: Vec<String> = homes.with_untracked(|all| {
            all.iter().filter(|one| one.is_on).map(|one| one.id.clone()).collect()
        });
        match home.iter().position(|other| *other == id) {
            Some(at) => drop(home.remove(at)),
            None => home.push(id.clone()),
        }
        let threshold = app.state_now().urgency.threshold;
        app.dispatch(Action::Urgency(UrgencyView { threshold, home }));
    };
    view! { class="k",
        <label class="check">
            <input type="checkbox" prop:checked=is_on disabled=is_last on:change=turn/>
            <span class="check-label"><bdi>{name}</bdi></span>
        </label>
    }
}

/// Back to what the dataset says.
fn reset(footing: Footing) -> impl IntoView {
    let app = use_app();
    let is_chosen = app.part(|state| state.urgency != UrgencyView::default());
    move || {
        is_chosen.get().then(|| {
            view! { class="k",
                <button
                    type="button"
                    class="button is-plain"
                    on:click=move |_| app.dispatch(Action::Urgency(UrgencyView::default()))
                >
                    {footing.say(&msg!("urgency-home-reset"))}
                </button>
            }
        })
    }
}
