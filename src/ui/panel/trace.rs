//! What can be done with the chosen thing: tracing it up and down the chain, drawing only
//! its chain, finding the way to another one, opening it.

use leptos::prelude::*;

use crate::msg;
use crate::scene::mark::{Fold, Group, State};
use crate::ui::context::use_app;
use crate::ui::parts::icon::{Icon, Sign};
use crate::ui::pipeline::Pipeline;
use crate::view::action::Action;
use crate::view::state::{Trace, ViewKind};
use crate::view::thing::Thing;

/// Largest number of steps that is offered before "all".
const DEEPEST: u32 = 9;

/// Tools for the chosen thing.
#[component]
pub fn TraceTools(thing: Thing, pipeline: Pipeline) -> impl IntoView {
    let app = use_app();
    if matches!(thing, Thing::Link(_)) {
        return ().into_any();
    }
    let trace = app.part(|state| state.trace);
    let is_isolated = app.part(|state| state.is_isolated);
    let direction = move |direction: Trace| {
        let name = move || match direction {
            Trace::Near => app.say(&msg!("trace-near")),
            Trace::Upstream => app.say(&msg!("trace-up")),
            Trace::Downstream => app.say(&msg!("trace-down")),
            Trace::Both => app.say(&msg!("trace-both")),
            Trace::Loss => app.say(&msg!("trace-loss")),
        };
        view! { class="k",
            <button
                type="button"
                class="switch-button"
                aria-pressed=move || if trace.get() == direction { "true" } else { "false" }
                on:click=move |_| app.dispatch(Action::Trace(direction))
            >
                {name}
            </button>
        }
    };
    let is_input = matches!(thing, Thing::Input(_));
    let has_loss = app.part(move |state| is_input && !state.scenario.stops.is_empty());
    let fold = fold_button(thing.clone(), pipeline);
    let isolate = move |_| {
        if app.state_now().view == ViewKind::Map {
            app.dispatch(Action::Isolate(!is_isolated.get_untracked()));
        } else {
            app.dispatch(Action::Focus(thing.clone()));
        }
    };
    view! { class="k",
        <div class="trace">
            <div class="switch" role="group" aria-label=app.text(msg!("trace"))>
                {[Trace::Near, Trace::Upstream, Trace::Downstream, Trace::Both].map(direction)}
                {move || has_loss.get().then(|| direction(Trace::Loss))}
            </div>
            <Show when=move || !matches!(trace.get(), Trace::Near | Trace::Loss)><DepthStepper/></Show>
            <div class="trace-actions">
                <button
                    type="button"
                    class="button"
                    aria-pressed=move || if is_isolated.get() { "true" } else { "false" }
                    on:click=isolate
                >
                    {app.text(msg!("isolate"))}
                </button>
                {fold}
            </div>
            <p class="panel-caption">{app.text(msg!("trace-second"))}</p>
        </div>
    }
    .into_any()
}

/// The handle of a bundle that is set off as chosen, since it hides what is.
fn hiding(group: &Group) -> Option<Fold> {
    group.fold.clone().filter(|fold| group.state == State::Selected && !fold.is_open)
}

/// How many steps are traced.
#[component]
fn DepthStepper() -> impl IntoView {
    let app = use_app();
    let depth = app.part(|state| state.depth);
    let words = move || match depth.get() {
        Some(depth) => app.say(&msg!("depth-steps", count = depth)),
        None => app.say(&msg!("depth-all")),
    };
    let fewer = move |_| {
        let next = depth.get_untracked().map_or(3, |depth| depth.saturating_sub(1).max(1));
        app.dispatch(Action::Depth(Some(next)));
    };
    let more = move |_| {
        let next = depth.get_untracked().map(|depth| depth + 1).filter(|depth| *depth <= DEEPEST);
        app.dispatch(Action::Depth(next));
    };
    view! { class="k",
        <div class="stepper" role="group" aria-label=app.text(msg!("depth"))>
            <button
                type="button"
                class="button is-icon"
                aria-label=app.text(msg!("depth-fewer"))
                disabled=move || depth.get() == Some(1)
                on:click=fewer
            >
                <Icon sign=Sign::Minus/>
            </button>
            <span class="stepper-value" role="status">{words}</span>
            <button
                type="button"
                class="button is-icon"
                aria-label=app.text(msg!("depth-more"))
                disabled=move || depth.get().is_none()
                on:click=more
            >
                <Icon sign=Sign::Plus/>
            </button>
        </div>
    }
}

/// Opens or closes the chosen thing when it is a bundle; else opens the bundle that hides it.
fn fold_button(thing: Thing, pipeline: Pipeline) -> impl IntoView {
    let app = use_app();
    let id = thing.to_string();
    let fold = Memo::new(move |_| {
        pipeline.scene.with(|scene| match scene.group(&id) {
            Some(group) => group.fold.clone(),
            None => scene.groups.iter().find_map(hiding),
        })
    });
    let turn = move |_| {
        let Some(fold) = fold.get_untracked() else { return };
        let Some(thing) = Thing::parse(&fold.id) else { return };
        app.dispatch(if fold.is_open { Action::Close(thing) } else { Action::Open(thing) });
    };
    move || {
        fold.get().map(|fold| {
            view! { class="k",
                <button type="button" class="button" on:click=turn>
                    <Icon sign=if fold.is_open { Sign::Minus } else { Sign::Plus }/>
                    {fold.name}
                </button>
            }
        })
    }
}
