//! The assumptions: open until the reader closes them, every default in words, each with its
//! switch, and below them what is always assumed.

use leptos::prelude::*;

use crate::msg;
use crate::reading::what_if::assumptions::{Answer, Assumption, assumptions, fixed};
use crate::ui::context::use_app;
use crate::ui::pipeline::Pipeline;
use crate::view::action::Action;

/// The assumptions.
#[component]
pub fn AssumptionList(
    /// What is on screen.
    pipeline: Pipeline,
) -> impl IntoView {
    let app = use_app();
    let is_open = app.is_assuming;
    let all: Memo<Vec<Assumption>> = Memo::new(move |_| pipeline.say(assumptions));
    let always = Memo::new(move |_| pipeline.say(fixed));
    let one = move |assumption: Assumption| view! { class="k", <One assumption/> };
    let line = |said: String| view! { class="k", <li>{said}</li> };
    view! { class="k",
        <details
            class="panel-section assumptions"
            prop:open=move || is_open.get()
            on:toggle=move |event| is_open.set(is_now_open(&event))
        >
            <summary class="panel-subtitle">{app.text(msg!("assumptions"))}</summary>
            <p class="panel-caption">{app.text(msg!("assumptions-lead"))}</p>
            {move || all.get().into_iter().map(one).collect_view()}
            <p class="assumption-title">{app.text(msg!("assumptions-fixed"))}</p>
            <ul class="assumption-fixed">
                {move || always.get().into_iter().map(line).collect_view()}
            </ul>
            <p class="panel-caption">{app.text(msg!("stops-two-figures"))}</p>
        </details>
    }
}

/// Whether the element that was opened or closed is open.
fn is_now_open(event: &web_sys::Event) -> bool {
    use wasm_bindgen::JsCast;
    let element = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
    element.is_some_and(|element| element.has_attribute("open"))
}

#[component]
fn One(assumption: Assumption) -> impl IntoView {
    let id = assumption.id;
    let option = move |answer: Answer| view! { class="k", <Option id answer/> };
    view! { class="k",
        <fieldset class="assumption">
            <legend class="assumption-title">{assumption.title}</legend>
            {assumption.options.into_iter().map(option).collect_view()}
        </fieldset>
    }
}

#[component]
fn Option(id: &'static str, answer: Answer) -> impl IntoView {
    let app = use_app();
    let step = answer.step;
    let field = format!("assume-{id}-{}", answer.id);
    let again = field.clone();
    let choose = move |_| {
        app.dispatch(Action::Suppose(step.clone()));
        // The list is made anew; the keyboard stays where it was.
        let again = again.clone();
        request_animation_frame(move || crate::shell::page::focus(&again));
    };
    view! { class="k",
        <label class="check assumption-option">
            <input
                type="radio"
                name=format!("assume-{id}")
                id=field
                prop:checked=answer.is_on
                checked=answer.is_on
                on:change=choose
            />
            <span class="check-label">
                {answer.label}
                {answer.is_default.then(|| view! { class="k",
                    " " <span class="assumption-default">{app.text(msg!("assumption-default"))}</span>
                })}
                <span class="fact-note">{answer.hint}</span>
            </span>
        </label>
    }
}
