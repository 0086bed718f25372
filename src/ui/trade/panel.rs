//! The trade of a product or a partner under its details: sentences, the years, who or what comes
//! first, and the ways to the matrix and the flows.

use leptos::prelude::*;

use crate::i18n::Locale;
use crate::msg;
use crate::reading::action::Labelled;
use crate::reading::trade::panel::{TradePanel, panel};
use crate::reading::trade::{Held, Verdict};
use crate::ui::late::texts::with_texts;
use crate::ui::panel::link::ThingLink;
use crate::ui::pipeline::Pipeline;
use crate::ui::shared::Shared;
use crate::ui::trade::{Books, TradeLink, held_cell};
use crate::view::state::ViewKind;
use crate::view::thing::Thing;

/// The section.
#[component]
pub fn TradeSection(
    /// What it speaks of.
    thing: Thing,
    /// What is on screen.
    pipeline: Pipeline,
) -> impl IntoView {
    with_texts(move |locale| section(thing.clone(), pipeline, locale))
}

fn section(thing: Thing, pipeline: Pipeline, locale: Shared<Locale>) -> AnyView {
    let books = Books::new(pipeline, locale, false);
    let of = thing.clone();
    let told = Memo::new(move |_| books.read(|scope, ledger| panel(scope, ledger, &of)));
    let body = move || {
        told.get().map(|told| {
            let said = told.sentences.clone().into_iter();
            let said = said.map(|said| view! { class="k", <p>{said}</p> }).collect_view();
            let years = (!told.periods.is_empty()).then(|| years(books, &told));
            view! { class="k",
                <section class="panel-section trade-panel">
                    <h3 class="panel-subtitle">{books.say(&msg!("trade-panel"))}</h3>
                    {said}
                    {years}
                    {first(&told)}
                    {ways(books, thing.clone(), told.is_of_partner)}
                </section>
            }
        })
    };
    body.into_any()
}

/// The years as a table.
fn years(books: Books, told: &TradePanel) -> impl IntoView + use<> {
    let head = |period: &String| {
        view! { class="k",
            <th scope="col" class="table-head is-plain is-number">{period.clone()}</th>
        }
    };
    let heads: Vec<_> = told.periods.iter().map(head).collect();
    let amount = |(name, values): (String, Vec<String>)| {
        let cell =
            |value: String| view! { class="k", <td class="table-cell is-number">{value}</td> };
        view! { class="k",
            <tr class="table-row">
                <th scope="row" class="table-name">{name}</th>
                {values.into_iter().map(cell).collect_view()}
            </tr>
        }
    };
    let held = |(name, figures): (&'static str, Vec<Held>)| {
        view! { class="k",
            <tr class="table-row">
                <th scope="row" class="table-name">{name}</th>
                {figures.into_iter().map(held_cell).collect_view()}
            </tr>
        }
    };
    let verdict = |one: Verdict| {
        view! { class="k",
            <td class="table-cell is-number" title=one.why>
                <span class="trade-verdict" data-answer=one.code>{one.word}</span>
            </td>
        }
    };
    let title = books.say(&msg!("flow-indicators"));
    view! { class="k",
        <div class="table-frame trade-small" role="region" tabindex="0" aria-label=title.clone()>
            <table class="table">
                <caption class="visually-hidden">{title.clone()}</caption>
                <thead><tr>
                    <th scope="col" class="table-head is-plain">
                        <span class="visually-hidden">{books.say(&msg!("trade-period"))}</span>
                    </th>
                    {heads}
                </tr></thead>
                <tbody>
                    {told.amounts.clone().into_iter().map(amount).collect_view()}
                    {told.held.clone().into_iter().map(held).collect_view()}
                    <tr class="table-row">
                        <th scope="row" class="table-name">
                            {books.say(&msg!("trade-row-dependent"))}
                        </th>
                        {told.verdicts.clone().into_iter().map(verdict).collect_view()}
                    </tr>
                </tbody>
            </table>
        </div>
    }
}

/// Who it comes from first, or what comes from there.
fn first(told: &TradePanel) -> impl IntoView + use<> {
    let item = |(of, figures): (Labelled, Vec<String>)| {
        view! { class="k",
            <li class="relation">
                <ThingLink thing=of.thing name=of.name/>
                <span class="relation-detail">{figures.join(" · ")}</span>
            </li>
        }
    };
    let list = told.list.clone();
    let caption = match told.periods.as_slice() {
        [] => told.caption.clone(),
        periods => format!("{} ({})", told.caption, periods.join(" · ")),
    };
    (!list.is_empty()).then(|| {
        view! { class="k",
            <p class="panel-caption">{caption}</p>
            <ul class="relations">{list.into_iter().map(item).collect_view()}</ul>
        }
    })
}

fn ways(books: Books, thing: Thing, is_of_partner: bool) -> impl IntoView {
    let to_flow = match is_of_partner {
        true => msg!("trade-panel-flow-partner"),
        false => msg!("trade-panel-flow"),
    };
    view! { class="k",
        <ul class="row-links">
            <li>
                <TradeLink thing=Some(thing.clone()) kind=ViewKind::Flow words=books.say(&to_flow)/>
            </li>
            <li>
                <TradeLink
                    thing=Some(thing)
                    kind=ViewKind::Trade
                    words=books.say(&msg!("trade-panel-matrix"))
                />
            </li>
        </ul>
    }
}
