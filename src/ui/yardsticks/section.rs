//! The yardsticks under the details of an input or a stage: one sentence each, the figures
//! behind it and the formula folded away.

use leptos::prelude::*;

use crate::analysis::criticality::{Answer, Given};
use crate::analysis::group::Groups;
use crate::i18n::Locale;
use crate::job::{Halts, Outcome, Task};
use crate::model::record::Subject;
use crate::msg;
use crate::reading::details::Fact;
use crate::reading::yardsticks::halts::{Halting, LISTED};
use crate::reading::yardsticks::{Held, Question, Yardstick, of_input, of_supply};
use crate::scene::Scope;
use crate::shell::page::focus;
use crate::ui::context::use_app;
use crate::ui::late::texts::with_texts;
use crate::ui::parts::icon::{Icon, Sign};
use crate::ui::pipeline::Pipeline;
use crate::ui::shared::Shared;
use crate::ui::what_if::awaited::{Awaited, Underway};
use crate::ui::what_if::work::Place;
use crate::view::action::Action;
use crate::view::given;
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
    let awaited = awaited(pipeline, thing.clone());
    with_texts(move |locale| {
        let title = locale.say(&msg!("yardsticks"));
        let id = match &thing {
            Thing::Input(id) => id.clone(),
            _ => String::new(),
        };
        let answered = {
            let id = id.clone();
            use_app().part(move |state| given::of(&state.given, &id))
        };
        let list = {
            let (thing, said_in) = (thing.clone(), locale.clone());
            // A slider changes none of it, and what is unfolded stays so.
            let found =
                Memo::new(move |_| held(pipeline, awaited, &thing, &answered.get(), &said_in));
            let locale = locale.clone();
            move || found.get().into_iter().map(|one| yardstick(one, &id, &locale)).collect_view()
        };
        view! { class="k",
            <section class="panel-section">
                <h3 class="panel-subtitle">{title}</h3>
                <Underway awaited/>
                <div class="yardsticks">{list}</div>
            </section>
        }
        .into_any()
    })
}

/// What would halt `thing`, which takes long on a large chain; nothing unless it is an input.
fn awaited(pipeline: Pipeline, thing: Thing) -> Awaited {
    let as_published = use_app().part(|state| state.scenario.assumptions.as_published);
    let wanted = Memo::new(move |_| {
        let Thing::Input(id) = &thing else { return None };
        let (ground, data) = (pipeline.supposed.plain()?, pipeline.data());
        let input = data.dataset.input_by_id(id)?;
        let halts = Halts { input, as_published: as_published.get(), limit: LISTED };
        Some((Place::Ground(ground), Task::Halts(halts)))
    });
    Awaited::new(pipeline.supposed.work, wanted)
}

/// What the yardsticks say of `thing`; none for things that are neither input nor stage.
fn held(
    pipeline: Pipeline,
    awaited: Awaited,
    thing: &Thing,
    given: &Given,
    locale: &Locale,
) -> Vec<Yardstick> {
    // What would halt it is worked out by a part that may still be on its way.
    let found = awaited.outcome();
    let ground = found.is_some().then(|| pipeline.supposed.plain()).flatten();
    let halting = match (&ground, found.as_deref()) {
        (Some(ground), Some(Outcome::Halts(cuts, chokepoints))) => {
            Some(Halting { network: &ground.network, cuts, chokepoints })
        }
        _ => None,
    };
    pipeline.say(|scope| {
        let scope = Scope { locale, ..*scope };
        let groups = Groups { own: &scope.state.own_groups, ..Groups::of(scope.dataset) };
        match thing {
            Thing::Input(id) => scope
                .dataset
                .input_by_id(id)
                .map(|input| of_input(&scope, &Held { groups, halting, given }, input)),
            Thing::Stage(id) => {
                let stage = scope.dataset.stage_by_id(id);
                stage.map(|stage| of_supply(&scope, &groups, Subject::Stage(stage)))
            }
            _ => None,
        }
        .unwrap_or_default()
    })
}

fn yardstick(one: Yardstick, input: &str, locale: &Shared<Locale>) -> impl IntoView + use<> {
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
    let hint = (!one.questions.is_empty()).then(|| {
        view! { class="k", <p class="panel-note">{locale.say(&msg!("answers-in-link"))}</p> }
    });
    let rows = one.rows.into_iter().enumerate().map(|(at, fact)| {
        let question = one.questions.iter().find(|question| question.row == at);
        let asked = question.map(|question| ask(*question, &fact.label, input, locale));
        row(fact, asked)
    });
    let rows = rows.collect_view();
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
            <dl class="yardstick-rows">{rows}</dl>
            {hint}
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

fn row(row: Fact, asked: Option<AnyView>) -> impl IntoView {
    let note = (!row.note.is_empty())
        .then(|| view! { class="k", <span class="fact-note">{row.note}</span> });
    view! { class="k",
        <div class="yardstick-row">
            <dt class="fact-label">{row.label}</dt>
            <dd class="fact-value">{row.value} {note} {asked}</dd>
        </div>
    }
}

/// The ways to answer a question of which `label` are the words.
fn ask(question: Question, label: &str, input: &str, locale: &Shared<Locale>) -> AnyView {
    let app = use_app();
    let criterion = question.criterion;
    let place = format!("answer-{}", criterion.code());
    let button = |answer: Answer, words: String| {
        let id = format!("{place}-{}", answer.code());
        // What is taken back leaves no button of its own: the first answer is on offer again.
        let again = match answer {
            Answer::Unknown => format!("{place}-{}", Answer::Yes.code()),
            _ => id.clone(),
        };
        let input = input.to_owned();
        let give = move |_| {
            app.dispatch(Action::Answer { input: input.clone(), criterion, answer });
            // The list is made anew; the keyboard stays where it was.
            let again = again.clone();
            request_animation_frame(move || focus(&again));
        };
        let is_on = answer != Answer::Unknown && question.given == answer;
        let pressed = (answer != Answer::Unknown).then_some(if is_on { "true" } else { "false" });
        view! { class="k",
            <button type="button" class="button" id=id aria-pressed=pressed on:click=give>
                {words}
            </button>
        }
    };
    let back = (question.given != Answer::Unknown)
        .then(|| button(Answer::Unknown, locale.say(&msg!("answer-take-back"))));
    view! { class="k",
        <span
            class="yardstick-ask"
            role="group"
            aria-label=locale.say(&msg!("answer-ask-of", criterion = label))
        >
            <span class="fact-note">{locale.say(&msg!("answer-ask"))}</span>
            {button(Answer::Yes, locale.say(&msg!("answer-give-yes")))}
            {button(Answer::No, locale.say(&msg!("answer-give-no")))}
            {back}
        </span>
    }
    .into_any()
}
