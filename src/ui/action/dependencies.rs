//! The dependencies that no measure is running for, as a table: the most urgent first, with
//! whom they depend on and who could pay for a measure.

use leptos::prelude::*;

use crate::msg;
use crate::reading::action::Labelled;
use crate::reading::action::dependencies::{Dependencies, DependencyRow, dependencies};
use crate::ui::action::payers::payers;
use crate::ui::action::table::plain;
use crate::ui::action::{Footing, is_chosen, row_id, status};
use crate::ui::panel::link::ThingLink;
use crate::ui::shared::Shared;

/// Rows that are shown at once.
const AT_ONCE: usize = 10;

/// The dependencies; `None`: on their way.
pub fn found(footing: Footing) -> Memo<Option<Shared<Dependencies>>> {
    Memo::new(move |_| {
        let ranking = footing.ranking.get()?;
        Some(Shared::new(footing.read(|scope| dependencies(scope, &ranking))))
    })
}

/// The section.
pub fn section(footing: Footing, found: Memo<Option<Shared<Dependencies>>>) -> impl IntoView {
    let content = move || found.get().map(|found| table(footing, &found));
    view! { class="k",
        <section class="page-section">
            <h3 class="page-subtitle">{footing.say(&msg!("dependencies-title"))}</h3>
            {content}
        </section>
    }
}

fn table(footing: Footing, found: &Shared<Dependencies>) -> impl IntoView + use<> {
    let is_whole = RwSignal::new(found.rows.len() <= AT_ONCE);
    let count = found.rows.len();
    let rows = {
        let found = found.clone();
        move || {
            let shown = if is_whole.get() { count } else { AT_ONCE };
            let rows = found.rows.iter().take(shown).cloned();
            rows.map(move |one| row(footing, one)).collect_view()
        }
    };
    let more = move || {
        (!is_whole.get()).then(|| {
            view! { class="k",
                <button type="button" class="button" on:click=move |_| is_whole.set(true)>
                    {footing.say(&msg!("dependencies-more", count = count))}
                </button>
            }
        })
    };
    let title = footing.say(&msg!("dependencies-title"));
    let column = |key| footing.say(&msg!("urgency-column", key = key));
    let unknown = (!found.unknown.is_empty())
        .then(|| view! { class="k", <p class="panel-note">{found.unknown.clone()}</p> });
    let body = (count > 0).then(|| {
        view! { class="k",
            <div class="table-frame" role="region" tabindex="0" aria-label=title.clone()>
                <table class="table dependencies">
                    <caption class="visually-hidden">{title.clone()}</caption>
                    <thead><tr>
                        {plain(column("name"))}
                        {plain(column("rank"))}
                        {plain(footing.say(&msg!("dependencies-column-who")))}
                        {plain(footing.say(&msg!("cover-column-state")))}
                        {plain(footing.say(&msg!("dependencies-column-payers")))}
                    </tr></thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
            {more}
        }
    });
    view! { class="k",
        <p class="panel-caption">{found.caption.clone()}</p>
        {body}
        {unknown}
    }
}

fn row(footing: Footing, one: DependencyRow) -> impl IntoView {
    let (is_chosen, id) = (is_chosen(&one.of.thing), row_id(&one.of.thing));
    view! { class="k",
        <tr class="table-row" class:is-selected=move || is_chosen.get() id=id>
            <th scope="row" class="table-name">
                <ThingLink thing=one.of.thing name=one.of.name/>
                <span class="fact-note">{one.stage}</span>
            </th>
            <td class="table-cell urgency-rank">{one.rank}</td>
            <td class="table-cell">{supplier(one.who)} " " {one.share}</td>
            <td class="table-cell cover-cell">{status(one.status)}</td>
            <td class="table-cell payers-cell">{payers(footing, one.payers)}</td>
        </tr>
    }
}

/// A supplier to choose, where one is named.
pub fn supplier(who: Option<Labelled>) -> impl IntoView {
    who.map(|who| view! { class="k", <ThingLink thing=who.thing name=who.name/> })
}
