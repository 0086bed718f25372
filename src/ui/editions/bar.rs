//! The bar of editions above every way to show a dataset that has several: which one is on
//! screen, with its day and the digest of what it says; slider, steps and play; what it is
//! compared with.

use std::time::Duration;

use leptos::leptos_dom::helpers::{TimeoutHandle, set_timeout_with_handle};
use leptos::prelude::*;

use crate::base::message::Message;
use crate::export::series::digest;
use crate::msg;
use crate::reading::editions::{as_of, spoken};
use crate::ui::context::use_app;
use crate::ui::editions::Telling;
use crate::ui::editions::compare::CompareWith;
use crate::ui::editions::play::{Motion, PACES};
use crate::ui::late::texts::with_texts;
use crate::ui::parts::icon::{Icon, Sign};
use crate::ui::pipeline::Pipeline;
use crate::view::action::Action;
use crate::view::state::Panel;

/// How long a hand rests before the digest is worked out.
const REST: Duration = Duration::from_millis(250);

/// Digits of a digest that readers compare.
pub const DIGITS: usize = 12;

/// The bar.
#[component]
pub fn EditionBar(
    /// What is on screen.
    pipeline: Pipeline,
) -> impl IntoView {
    let app = use_app();
    with_texts(move |locale| {
        let telling = Telling::new(app, pipeline, locale);
        view! { class="k", <Bar telling/> }.into_any()
    })
}

#[component]
fn Bar(telling: Telling) -> impl IntoView {
    let has_many = Memo::new(move |_| telling.here().0.len() > 1);
    let moving = move || has_many.get().then(|| view! { class="k", <Moving telling/> });
    view! { class="k",
        <section class="editions-bar" aria-label=telling.say(&msg!("editions"))>
            {moving}
            <About telling/>
            <CompareWith telling/>
        </section>
    }
}

/// Steps, slider and play.
#[component]
fn Moving(telling: Telling) -> impl IntoView {
    let app = use_app();
    let motion = Motion::new(app, telling);
    let here = Memo::new(move |_| telling.here());
    let at = Memo::new(move |_| here.with(|(_, at)| *at));
    let last = Memo::new(move |_| here.with(|(all, _)| all.len().saturating_sub(1)));
    let label = move || {
        here.with(|(all, at)| all.get(*at).map(|(_, label)| label.clone()).unwrap_or_default())
    };
    let ids = Memo::new(move |_| here.with(|(all, _)| all.clone()));
    let step = move |by: i64| {
        let at = i64::try_from(at.get_untracked()).unwrap_or(0);
        if let Ok(to) = usize::try_from(at + by) {
            motion.go(to);
        }
    };
    let slide = move |event: leptos::ev::Event| {
        motion.stop();
        if let Ok(position) = event_target_value(&event).parse::<usize>() {
            motion.slide(position);
        }
    };
    let turn = move |_| app.is_playing.update(|is_playing| *is_playing = !*is_playing);
    let play = move || {
        telling.say(&if app.is_playing.get() {
            msg!("editions-pause")
        } else {
            msg!("editions-play")
        })
    };
    let said = StoredValue::new(at.get_untracked());
    // Spoken once another edition has come on screen, and not while one is merely opened.
    let words = move || {
        let is_first = said.get_value() == at.get();
        said.set_value(usize::MAX);
        if is_first { String::new() } else { telling.of(spoken) }
    };
    let icon_button = move |name: Message, sign: Sign, by: i64, is_end: Signal<bool>| {
        let name = telling.say(&name);
        view! { class="k",
            <button
                type="button"
                class="button is-plain is-icon"
                aria-label=name.clone()
                title=name
                aria-disabled=move || is_end.get().then_some("true")
                on:click=move |_| step(by)
            >
                <Icon sign/>
            </button>
        }
    };
    let is_start = Signal::derive(move || at.get() == 0);
    let is_end = Signal::derive(move || at.get() == last.get());
    view! { class="k",
        <div class="editions-moving">
            <button
                type="button"
                class="button editions-play"
                aria-keyshortcuts="P"
                on:click=turn
            >
                {move || view! { class="k",
                    <Icon sign=if app.is_playing.get() { Sign::Pause } else { Sign::Play }/>
                }}
                <span>{play}</span>
            </button>
            {icon_button(msg!("editions-previous"), Sign::Previous, -1, is_start)}
            <input
                class="editions-slider"
                type="range"
                min="0"
                max=move || last.get().to_string()
                step="1"
                aria-label=telling.say(&msg!("edition"))
                aria-valuetext=label
                prop:value=move || at.get().to_string()
                on:input=slide
                on:keyup=move |_| motion.rest()
                on:pointerup=move |_| motion.rest()
                on:blur=move |_| motion.rest()
            />
            {icon_button(msg!("editions-next"), Sign::Next, 1, is_end)}
            <Which motion at ids label=telling.say(&msg!("edition-choose"))/>
            <Pace motion telling/>
        </div>
        <p class="visually-hidden" role="status">{words}</p>
    }
}

/// The field beside the slider.
#[component]
fn Which(
    motion: Motion,
    at: Memo<usize>,
    ids: Memo<Vec<(String, String)>>,
    label: String,
) -> impl IntoView {
    // Made once for all editions; only what is chosen follows.
    let options = move || {
        let option = |(position, (_, label)): (usize, (String, String))| {
            let is_shown = move || at.get() == position;
            view! { class="k",
                <option value=position.to_string() selected=is_shown>{label}</option>
            }
        };
        ids.get().into_iter().enumerate().map(option).collect_view()
    };
    let choose = move |event: leptos::ev::Event| {
        if let Ok(position) = event_target_value(&event).parse::<usize>() {
            motion.go(position);
        }
    };
    view! { class="k",
        <select
            class="select editions-which"
            aria-label=label
            prop:value=move || at.get().to_string()
            on:change=choose
        >
            {options}
        </select>
    }
}

/// How long an edition stays while they play.
#[component]
fn Pace(motion: Motion, telling: Telling) -> impl IntoView {
    let options = move || {
        let option = |(position, (code, seconds)): (usize, &(&'static str, f64))| {
            let seconds = telling.locale.with_value(|locale| locale.number(*seconds, 1));
            let label = telling.say(&msg!("editions-pace", pace = *code, seconds = seconds));
            let is_on = position == motion.pace.get();
            view! { class="k",
                <option value=position.to_string() selected=is_on>{label}</option>
            }
        };
        PACES.iter().enumerate().map(option).collect_view()
    };
    let choose = move |event: leptos::ev::Event| {
        if let Ok(position) = event_target_value(&event).parse::<usize>() {
            motion.pace.set(position);
        }
    };
    view! { class="k",
        <select
            class="select editions-pace"
            aria-label=telling.say(&msg!("editions-pace-label"))
            on:change=choose
        >
            {options}
        </select>
    }
}

/// Name, day and digest of the edition on screen, and the way to all of them.
#[component]
fn About(telling: Telling) -> impl IntoView {
    let app = use_app();
    let panel = app.part(|state| state.panel);
    let is_open = move || panel.get() == Some(Panel::Editions);
    let day = move || {
        let data = telling.pipeline.data();
        telling.of(|scope| as_of(scope, &data.dataset))
    };
    let sum = digests(telling);
    let short = move || sum.get().chars().take(DIGITS).collect::<String>();
    let whole = move || telling.say(&msg!("edition-digest", digest = sum.get()));
    let open = move |_| app.dispatch(Action::Panel((!is_open()).then_some(Panel::Editions)));
    view! { class="k",
        <div class="editions-about">
            <span class="editions-day">{day}</span>
            <span class="hash editions-digest" title=whole>{short}</span>
            <button
                type="button"
                class="button is-plain"
                aria-pressed=move || if is_open() { "true" } else { "false" }
                on:click=open
            >
                {telling.say(&msg!("editions-all"))}
            </button>
        </div>
    }
}

/// The digest of the edition on screen. It is worked out once for each, when the hand rests: all
/// that the edition says goes into it.
fn digests(telling: Telling) -> Signal<String> {
    let known: RwSignal<Vec<(String, String)>> = RwSignal::new(Vec::new());
    let waiting: StoredValue<Option<TimeoutHandle>> = StoredValue::new(None);
    let wait = move |handle: Option<TimeoutHandle>| {
        let before = waiting.try_update_value(|waiting| std::mem::replace(waiting, handle));
        if let Some(before) = before.flatten() {
            before.clear();
        }
    };
    let shown = Memo::new(move |_| telling.pipeline.data().dataset.about.edition.id.clone());
    Effect::new(move |_| {
        let id = shown.get();
        if known.with_untracked(|known| known.iter().any(|(of, _)| *of == id)) {
            return;
        }
        let make = move || {
            let Some(sum) = digest(&telling.pipeline.data_now().dataset, &id) else { return };
            known.try_update(|known| known.push((id.clone(), sum)));
        };
        wait(set_timeout_with_handle(make, REST).ok());
    });
    on_cleanup(move || wait(None));
    Signal::derive(move || {
        let id = shown.get();
        known.with(|known| {
            let of_it = known.iter().find(|(of, _)| *of == id);
            of_it.map(|(_, sum)| sum.clone()).unwrap_or_default()
        })
    })
}
