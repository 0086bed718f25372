//! The chain below the roadmap as the plan lets expect it on the day of the cursor: it changes
//! with every step of the cursor, and what is still to come is set fainter.

use leptos::prelude::*;

use crate::msg;
use crate::reading::roadmap::expected::{ExpectedChain, ExpectedInput, chain};
use crate::ui::panel::link::ThingLink;
use crate::ui::roadmap::Telling;
use crate::ui::roadmap::day::MapLink;

/// The chain; nothing while there is no cursor.
pub fn expected(telling: Telling) -> impl IntoView {
    move || {
        let found = telling.of(|writer| chain(writer, writer.scope.state.roadmap.at?))?;
        Some(drawn(found, telling))
    }
}

fn drawn(found: ExpectedChain, telling: Telling) -> AnyView {
    let key = |(state, words): (crate::analysis::roadmap::expected::Expected, String)| {
        view! { class="k",
            <li class="expected-key">
                <span class="expected-swatch" data-state=state.code() aria-hidden="true"></span>
                {words}
            </li>
        }
    };
    let legend: Vec<_> = found.legend.into_iter().map(key).collect();
    let stage = |(title, inputs): (String, Vec<ExpectedInput>)| {
        let inputs: Vec<AnyView> = inputs.into_iter().map(input).collect();
        view! { class="k",
            <section class="expected-stage">
                <h3 class="expected-title">{title}</h3>
                <ul class="expected-inputs">{inputs}</ul>
            </section>
        }
    };
    let stages: Vec<_> = found.stages.into_iter().map(stage).collect();
    let note = found.is_ahead.then(|| {
        view! { class="k", <p class="panel-note">{telling.say(&msg!("expected-ahead"))}</p> }
    });
    view! { class="k",
        <section class="expected" class:is-ahead=found.is_ahead>
            <p class="expected-sentence" role="status">{found.sentence}</p>
            {note}
            <p class="page-ways"><MapLink words=telling.say(&msg!("expected-map"))/></p>
            <ul class="roadmap-keys">{legend}</ul>
            <div class="expected-stages">{stages}</div>
        </section>
    }
    .into_any()
}

fn input(one: ExpectedInput) -> AnyView {
    view! { class="k",
        <li class="expected-input" data-state=one.state.code()>
            <ThingLink thing=one.thing name=one.name/>
            <span class="visually-hidden">{one.words}</span>
        </li>
    }
    .into_any()
}
