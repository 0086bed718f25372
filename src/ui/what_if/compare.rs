//! Two scenarios side by side, as one table: the kept one is A, the one on screen is B.

use leptos::prelude::*;

use crate::msg;
use crate::reading::what_if::compare::{Compare, CompareRow, Side, compare};
use crate::ui::context::use_app;
use crate::ui::panel::link::ThingLink;
use crate::ui::pipeline::Pipeline;
use crate::view::action::Action;
use crate::view::state::ViewKind;
use crate::view::what_if::Suppose;

/// The table.
#[component]
pub fn CompareTable(
    /// What is on screen.
    pipeline: Pipeline,
) -> impl IntoView {
    let app = use_app();
    let both: Memo<Compare> =
        Memo::new(move |_| pipeline.other(|other| pipeline.say(|scope| compare(other, scope))));
    let headline = move || both.with(|both| both.headline.clone());
    let title = move |position: usize| {
        let side =
            app.say(&if position == 0 { msg!("compare-first") } else { msg!("compare-second") });
        let title = both.with(|both| both.titles.get(position).cloned()).unwrap_or_default();
        app.say(&msg!("compare-column", side = side, title = title))
    };
    let side = move |message: crate::base::message::Message| {
        view! { class="k",
            <th scope="col" class="table-head is-plain">{app.text(message)}</th>
        }
    };
    let rows = move || both.get().rows.into_iter().map(row).collect_view();
    view! { class="k",
        <div class="page-table">
            <div class="page-lead">
                <h2 class="page-title">{app.text(msg!("compare-title"))}</h2>
                <p class="list-headline">{headline}</p>
                <ul class="compare-sides">
                    <li>{move || title(0)}</li>
                    <li>{move || title(1)}</li>
                </ul>
                <Ways/>
            </div>
            <div class="table-frame" role="region" tabindex="0" aria-label=app.text(msg!("compare-title"))>
                <table class="table">
                    <caption class="table-caption">{app.text(msg!("what-if-banner"))}</caption>
                    <thead>
                        <tr>
                            {side(msg!("stops-column-name"))}
                            {side(msg!("compare-first"))}
                            {side(msg!("compare-second"))}
                            {side(msg!("compare-difference"))}
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        </div>
    }
}

#[component]
fn Ways() -> impl IntoView {
    let app = use_app();
    let step = move |step: Suppose| move |_| app.dispatch(Action::Suppose(step.clone()));
    view! { class="k",
        <p class="panel-caption">{app.text(msg!("compare-lead"))}</p>
        <div class="trace-actions">
            <button type="button" class="button" on:click=step(Suppose::Keep)>
                {app.text(msg!("compare-keep"))}
            </button>
            <button type="button" class="button" on:click=step(Suppose::Swap)>
                {app.text(msg!("compare-swap"))}
            </button>
            <button type="button" class="button" on:click=step(Suppose::Forget)>
                {app.text(msg!("compare-forget"))}
            </button>
            <button
                type="button"
                class="button"
                on:click=move |_| app.dispatch(Action::Show(ViewKind::Map))
            >
                {app.text(msg!("compare-edit"))}
            </button>
        </div>
    }
}

fn row(row: CompareRow) -> impl IntoView {
    let app = use_app();
    let side = |side: Side| {
        let through = (!side.through.is_empty()).then(|| {
            let said = app.say(&msg!("stops-through", names = side.through.as_str()));
            view! { class="k", <span class="fact-note">{said}</span> }
        });
        view! { class="k",
            <td class="table-cell">
                <span class="list-swatch" data-ink=side.ink.code() aria-hidden="true"></span>
                " " <strong>{side.loss}</strong> {through}
            </td>
        }
    };
    let [first, second] = row.sides;
    view! { class="k",
        <tr class="table-row">
            <th scope="row" class="table-name">
                <ThingLink thing=row.thing name=row.name/>
                {row.is_target.then(|| view! { class="k",
                    <span class="fact-note">{app.text(msg!("compare-target"))}</span>
                })}
            </th>
            {side(first)}
            {side(second)}
            <td class="table-cell">{row.difference}</td>
        </tr>
    }
}
