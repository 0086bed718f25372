//! The page beside the picture that lists the editions: periods, days, what is due, what is
//! overdue, the digest of what each says, and where its figures are.

#![expect(clippy::too_many_lines, reason = "one fact of an edition after the other")]

use leptos::prelude::*;

use crate::base::message::Message;
use crate::export::series::digest;
use crate::msg;
use crate::reading::editions::{EditionLine, editions};
use crate::ui::context::use_app;
use crate::ui::editions::bar::DIGITS;
use crate::ui::editions::compare::CompareWith;
use crate::ui::editions::{Telling, go};
use crate::ui::late::texts::with_texts;
use crate::ui::panel::PanelHead;
use crate::ui::pipeline::Pipeline;
use crate::view::action::Action;
use crate::view::comparand::Comparand;
use crate::view::state::ViewKind;

/// The page.
#[component]
pub fn EditionsPage(
    /// What is on screen.
    pipeline: Pipeline,
) -> impl IntoView {
    let app = use_app();
    with_texts(move |locale| {
        let telling = Telling::new(app, pipeline, locale);
        let title = Signal::derive(move || telling.say(&msg!("editions")));
        let list = move || {
            let lines = telling.of(editions);
            let count = lines.len();
            lines.into_iter().map(|one| line(telling, one, count)).collect_view()
        };
        // With several editions, or while something is compared, the bar has the choice.
        let is_alone = Memo::new(move |_| {
            let is_one = telling.pipeline.data().dataset.series.editions.len() < 2;
            is_one && app.part_now(|state| state.since.is_none())
        });
        view! { class="k",
            <div class="panel-page">
                <PanelHead kind=String::new() title/>
                <p class="panel-caption">{telling.say(&msg!("editions-lead"))}</p>
                <ol class="editions-list">{list}</ol>
                <Show when=move || is_alone.get()>
                    <CompareWith telling/>
                </Show>
            </div>
        }
        .into_any()
    })
}

fn line(telling: Telling, one: EditionLine, count: usize) -> impl IntoView {
    let app = telling.app;
    let fact = |label: Message, value: String| {
        (!value.is_empty()).then(|| {
            view! { class="k",
                <div class="fact">
                    <dt class="fact-label">{telling.say(&label)}</dt>
                    <dd class="fact-value">{value}</dd>
                </div>
            }
        })
    };
    let id = StoredValue::new(one.id.clone());
    let sum = Memo::new(move |_| {
        id.with_value(|id| digest(&telling.pipeline.data().dataset, id)).unwrap_or_default()
    });
    let is_here = one.dataset.is_empty();
    let digest = is_here.then(|| {
        let short = move || sum.with(|sum| sum.chars().take(DIGITS).collect::<String>());
        view! { class="k",
            <div class="fact">
                <dt class="fact-label">{telling.say(&msg!("edition-digest-label"))}</dt>
                <dd class="fact-value"><span class="hash" title=move || sum.get()>{short}</span></dd>
            </div>
        }
    });
    let label = one.label.clone();
    let show = move |_| {
        let data = telling.pipeline.data_now();
        if let Some(edition) = id.with_value(|id| data.dataset.series.edition(id).cloned()) {
            go(app, &edition);
        }
    };
    let compare = move |_| {
        let comparand = Comparand::Edition(id.get_value());
        app.dispatch_all([Action::Since(Some(comparand)), Action::Show(ViewKind::Changes)]);
    };
    let buttons = (!one.is_shown && count > 1).then(|| {
        view! { class="k",
            <div class="control-buttons">
                <button
                    type="button"
                    class="button"
                    aria-label=telling.say(&msg!("edition-show-named", edition = label.as_str()))
                    on:click=show
                >
                    {telling.say(&msg!("edition-show"))}
                </button>
                <button
                    type="button"
                    class="button"
                    aria-label=telling.say(&msg!("edition-compare-named", edition = label.as_str()))
                    on:click=compare
                >
                    {telling.say(&msg!("edition-compare"))}
                </button>
            </div>
        }
    });
    let is_shown = one.is_shown;
    let state = if is_shown { telling.say(&msg!("edition-on-screen")) } else { String::new() };
    let place = if is_here { String::new() } else { one.dataset.clone() };
    view! { class="k",
        <li class="editions-item" class:is-shown=is_shown aria-current=is_shown.then_some("true")>
            <h3 class="panel-subtitle">
                {one.label}
                {(!state.is_empty()).then(|| view! { class="k",
                    <span class="editions-current">{state}</span>
                })}
            </h3>
            <dl class="facts">
                {fact(msg!("edition-period"), one.period)}
                {fact(msg!("edition-as-of-label"), one.as_of)}
                {fact(msg!("edition-published"), one.published)}
                {fact(msg!("edition-state"), one.status)}
                {fact(msg!("edition-before"), one.supersedes)}
                {fact(msg!("edition-after"), one.next)}
                {fact(msg!("edition-place"), place)}
                {digest}
            </dl>
            {buttons}
        </li>
    }
}
