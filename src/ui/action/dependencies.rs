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
            <h3 class="page-subtitle">{move || found.get().map(|found| found.title.clone())}</h3>
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
            let (measures, payers) = (found.has_measures, found.has_programmes);
            rows.map(move |one| row(footing, one, measures, payers)).collect_view()
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
    let title = found.title.clone();
    let state = found.has_measures.then(|| plain(footing.say(&msg!("cover-column-state"))));
    let paying =
        found.has_programmes.then(|| plain(footing.say(&msg!("dependencies-column-payers"))));
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
                        {state}
                        {paying}
                    </tr></thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
            {more}
        }
    });
    let lacking = (count > 0).then(|| lacking(footing, found.lacking.clone()));
    let caption = (count > 0)
        .then(|| view! { class="k", <p class="panel-caption">{found.caption.clone()}</p> });
    view! { class="k",
        {caption}
        {lacking}
        {body}
        {unknown}
    }
}

/// What the dataset lists none of, with the way to other datasets; nothing where it lists all.
fn lacking(footing: Footing, said: String) -> impl IntoView {
    (!said.is_empty()).then(|| {
        view! { class="k",
            <p class="panel-note">
                {said} " "
                <a class="thing" href="#/">{footing.say(&msg!("dependencies-elsewhere"))}</a>
            </p>
        }
    })
}

fn row(
    footing: Footing,
    one: DependencyRow,
    has_measures: bool,
    has_programmes: bool,
) -> impl IntoView {
    let state = has_measures.then(|| {
        view! { class="k", <td class="table-cell cover-cell">{status(one.status)}</td> }
    });
    let paying = has_programmes.then(|| {
        view! { class="k", <td class="table-cell payers-cell">{payers(footing, one.payers)}</td> }
    });
    let (is_chosen, id) = (is_chosen(&one.of.thing), row_id(&one.of.thing));
    view! { class="k",
        <tr class="table-row" class:is-selected=move || is_chosen.get() id=id>
            <th scope="row" class="table-name">
                <ThingLink thing=one.of.thing name=one.of.name/>
                <span class="fact-note">{one.stage}</span>
            </th>
            <td class="table-cell urgency-rank">{one.rank}</td>
            <td class="table-cell">{supplier(one.who)} " " {one.share}</td>
            {state}
            {paying}
        </tr>
    }
}

/// A supplier to choose, where one is named.
pub fn supplier(who: Option<Labelled>) -> impl IntoView {
    who.map(|who| view! { class="k", <ThingLink thing=who.thing name=who.name/> })
}
