//! Two things are chosen: the way from one to the other as an ordered list.

use leptos::prelude::*;

use crate::msg;
use crate::reading::path::{PathStep, path};
use crate::ui::context::use_app;
use crate::ui::panel::PanelHead;
use crate::ui::panel::link::ThingLink;
use crate::ui::pipeline::Pipeline;
use crate::view::action::Action;

/// The page on two chosen things.
#[component]
pub fn WayPage(
    /// What is on screen.
    pipeline: Pipeline,
) -> impl IntoView {
    let app = use_app();
    let steps: Memo<Option<Vec<PathStep>>> = Memo::new(move |_| {
        pipeline.say(|scope| match scope.state.selected.as_slice() {
            [from, to, ..] => path(scope, from, to),
            _ => None,
        })
    });
    let is_isolated = app.part(|state| state.is_isolated);
    let list = move || match steps.get() {
        None => {
            view! { class="k", <p class="panel-answer">{app.text(msg!("way-none"))}</p> }.into_any()
        }
        Some(steps) => {
            let links = steps.len().saturating_sub(1);
            view! { class="k",
                <p class="panel-answer">{app.text(msg!("way-found", links = links))}</p>
                <ol class="way">{steps.into_iter().map(step).collect_view()}</ol>
            }
            .into_any()
        }
    };
    view! { class="k",
        <div class="panel-page">
            <PanelHead kind=String::new() title=Signal::derive(app.text(msg!("way-title")))/>
            {list}
            <button
                type="button"
                class="button"
                aria-pressed=move || if is_isolated.get() { "true" } else { "false" }
                on:click=move |_| app.dispatch(Action::Isolate(!is_isolated.get_untracked()))
            >
                {app.text(msg!("isolate"))}
            </button>
        </div>
    }
}

fn step(step: PathStep) -> impl IntoView {
    view! { class="k",
        <li class="way-step">
            <span class="way-relation">{step.relation}</span>
            <ThingLink thing=step.thing name=step.name/>
        </li>
    }
}
