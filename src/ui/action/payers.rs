//! Who could pay: one sentence, and all programmes with their reasons folded away.

use leptos::prelude::*;

use crate::analysis::criticality::Answer;
use crate::msg;
use crate::reading::action::payers::{Payer, Payers};
use crate::ui::action::Footing;
use crate::ui::panel::link::ThingLink;

/// Who could pay for something; the programmes are written when they are asked for.
pub fn payers(footing: Footing, payers: Payers) -> AnyView {
    if payers.payers.is_empty() {
        return view! { class="k", <p class="payers-said">{payers.said}</p> }.into_any();
    }
    let is_open = RwSignal::new(false);
    let caption = footing.say(&msg!("payers-caption", need = &payers.need));
    let all = payers.payers;
    let list = move || {
        is_open.get().then(|| {
            view! { class="k",
                <p class="panel-caption">{caption.clone()}</p>
                <ul class="payers-list">{all.iter().cloned().map(payer).collect_view()}</ul>
            }
        })
    };
    view! { class="k",
        <details
            class="payers"
            on:toggle=move |event| is_open.set(is_unfolded(&event))
        >
            <summary class="payers-said">{payers.said}</summary>
            {list}
        </details>
    }
    .into_any()
}

fn is_unfolded(event: &leptos::ev::Event) -> bool {
    use wasm_bindgen::JsCast;
    let element: Option<web_sys::Element> = event.target().and_then(|one| one.dyn_into().ok());
    element.is_some_and(|element| element.has_attribute("open"))
}

fn payer(one: Payer) -> impl IntoView {
    let fits = match one.fits {
        Answer::Yes => "yes",
        Answer::Unknown => "unknown",
        Answer::No => "no",
    };
    let budget = |words: String| view! { class="k", <span class="fact-note">{words}</span> };
    view! { class="k",
        <li class="payer" data-fits=fits>
            <span class="payer-verdict"><span class="cover-sign" aria-hidden="true"></span>{one.verdict}</span>
            <span class="payer-said">
                <ThingLink thing=one.programme.thing name=one.programme.name/>
                <span class="fact-note">{one.why}</span>
                {one.budgets.into_iter().map(budget).collect_view()}
            </span>
        </li>
    }
}
