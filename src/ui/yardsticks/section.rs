//! The yardsticks under the details of an input or a stage: one sentence each, the figures
//! behind it and the formula folded away.

use leptos::prelude::*;

use crate::analysis::group::Groups;
use crate::i18n::Locale;
use crate::model::record::Subject;
use crate::msg;
use crate::reading::details::Fact;
use crate::reading::yardsticks::{Held, Yardstick, of_input, of_supply};
use crate::scene::Scope;
use crate::ui::context::use_app;
use crate::ui::late::texts::with_texts;
use crate::ui::parts::icon::{Icon, Sign};
use crate::ui::pipeline::Pipeline;
use crate::ui::shared::Shared;
use crate::view::action::Action;
use crate::view::state::ViewKind;
use crate::view::thing::Thing;

/// The section.
#[component]
pub fn YardstickSection(
    /// What it speaks of.
    thing: Thing,
    /// What is on screen.
    pipeline: Pipeline,
) -> impl IntoView {
    with_texts(move |locale| {
        let title = locale.say(&msg!("yardsticks"));
        let list = {
            let (thing, locale) = (thing.clone(), locale.clone());
            move || {
                let found = held(pipeline, &thing, &locale);
                found.into_iter().map(|one| yardstick(one, &locale)).collect_view()
            }
        };
        view! { class="k",
            <section class="panel-section">
                <h3 class="panel-subtitle">{title}</h3>
                <div class="yardsticks">{list}</div>
            </section>
        }
        .into_any()
    })
}

/// What the yardsticks say of `thing`; none for things that are neither input nor stage.
fn held(pipeline: Pipeline, thing: &Thing, locale: &Locale) -> Vec<Yardstick> {
    // How the chain hangs together is worked out by a part that may still be on its way.
    let ground = matches!(thing, Thing::Input(_)).then(|| pipeline.supposed.plain()).flatten();
    pipeline.say(|scope| {
        let scope = Scope { locale, ..*scope };
        let groups = Groups { own: &scope.state.own_groups, ..Groups::of(scope.dataset) };
        match thing {
            Thing::Input(id) => scope.dataset.input_by_id(id).map(|input| {
                let network = ground.as_ref().map(|ground| &ground.network);
                of_input(&scope, &Held { groups, network, given: &Default::default() }, input)
            }),
            Thing::Stage(id) => {
                let stage = scope.dataset.stage_by_id(id);
                stage.map(|stage| of_supply(&scope, &groups, Subject::Stage(stage)))
            }
            _ => None,
        }
        .unwrap_or_default()
    })
}

fn yardstick(one: Yardstick, locale: &Shared<Locale>) -> impl IntoView + use<> {
    let app = use_app();
    let (id, opened) = (one.id, app.yardsticks.opened);
    let turn = move |event: leptos::ev::Event| {
        let Some(is_open) = is_open(&event) else { return };
        if opened.with_untracked(|opened| opened.contains(&id)) != is_open {
            opened.update(|opened| {
                opened.retain(|other| *other != id);
                if is_open {
                    opened.push(id);
                }
            });
        }
    };
    let plane = matches!(id, "plane" | "benchmarks").then(|| {
        view! { class="k",
            <button
                type="button"
                class="button yardstick-all"
                on:click=move |_| app.dispatch(Action::Show(ViewKind::Plane))
            >
                <Icon sign=Sign::Table/>
                {locale.say(&msg!("plane-open"))}
            </button>
        }
    });
    view! { class="k",
        <details
            class="yardstick"
            open=opened.with_untracked(|opened| opened.contains(&id))
            on:toggle=turn
        >
            <summary class="yardstick-summary">
                <span class="yardstick-title">{one.title}</span>
                <span class="yardstick-said">{one.sentence}</span>
            </summary>
            <dl class="yardstick-rows">{one.rows.into_iter().map(row).collect_view()}</dl>
            {plane}
            <details class="yardstick-formula">
                <summary>{locale.say(&msg!("yardstick-formula"))}</summary>
                <p>{one.formula}</p>
            </details>
        </details>
    }
}

/// Whether the element of the event is unfolded; `None`: the event is of one inside it.
fn is_open(event: &leptos::ev::Event) -> Option<bool> {
    use wasm_bindgen::JsCast;
    let target = event.target()?;
    let element: web_sys::Element = target.dyn_into().ok()?;
    element.has_attribute("class").then_some(())?;
    element.class_list().contains("yardstick").then(|| element.has_attribute("open"))
}

fn row(row: Fact) -> impl IntoView {
    let note = (!row.note.is_empty())
        .then(|| view! { class="k", <span class="fact-note">{row.note}</span> });
    view! { class="k",
        <div class="yardstick-row">
            <dt class="fact-label">{row.label}</dt>
            <dd class="fact-value">{row.value} {note}</dd>
        </div>
    }
}
