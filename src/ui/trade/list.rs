//! The matrix as a list, for a narrow page: each product with its three figures, its years and the
//! partners that most comes from.

use leptos::prelude::*;

use crate::msg;
use crate::reading::action::Labelled;
use crate::reading::trade::Held;
use crate::reading::trade::matrix::{MatrixPage, MatrixRow, RowGroup};
use crate::ui::shared::Shared;
use crate::ui::trade::table::years;
use crate::ui::trade::{Books, TradeLink, verdict_words};
use crate::view::state::ViewKind;

/// The list.
pub fn list(books: Books, page: &Shared<MatrixPage>) -> impl IntoView + use<> {
    let change = page.figures.iter().find(|column| column.key == "change");
    let change = change.map(|column| column.title.clone()).unwrap_or_default();
    let groups: Vec<_> =
        page.groups.iter().cloned().map(|one| group(books, one, change.clone())).collect();
    let empty = page.groups.is_empty().then(|| {
        view! { class="k", <p class="empty">{books.say(&msg!("trade-rows-none"))}</p> }
    });
    view! { class="k", <div class="trade-list">{groups} {empty}</div> }
}

fn group(books: Books, one: RowGroup, change: String) -> impl IntoView {
    let title = (!one.title.is_empty())
        .then(|| view! { class="k", <h3 class="page-subtitle">{one.title}</h3> });
    let rows = one.rows.into_iter().map(|one| item(books, one, change.clone())).collect_view();
    view! { class="k", {title} <ul class="trade-items">{rows}</ul> }
}

fn item(books: Books, one: MatrixRow, change: String) -> impl IntoView {
    let figure = |(name, held): (&'static str, Held)| {
        let state = if held.is_over == Some(true) { "over" } else { "under" };
        view! { class="k",
            <div class="trade-fact">
                <dt>{name}</dt>
                <dd class="held" data-held=state title=held.distance.clone()>
                    {held.figure}
                    <span class="visually-hidden">{format!(", {}", held.distance)}</span>
                </dd>
            </div>
        }
    };
    let figures = ["CDI1", "CDI2", "CDI3"].into_iter().zip(one.held).map(figure).collect_view();
    let changed = (!change.is_empty()).then(|| {
        view! { class="k",
            <div class="trade-fact">
                <dt>{change}</dt>
                <dd class="trade-change" data-direction=one.direction>{one.change}</dd>
            </div>
        }
    });
    let partner = |(of, share): (Labelled, String)| {
        view! { class="k",
            <li>
                <TradeLink thing=Some(of.thing) kind=ViewKind::Flow words=of.name/> " " {share}
            </li>
        }
    };
    let column = |key| books.say(&msg!("trade-column", key = key));
    view! { class="k",
        <li class="trade-item">
            <p class="trade-item-name">
                <TradeLink thing=Some(one.of.thing) kind=ViewKind::Flow words=one.of.name/>
                <span class="fact-note">{one.note}</span>
            </p>
            <dl class="trade-facts">
                <div class="trade-fact"><dt>{column("total")}</dt><dd>{one.total}</dd></div>
                {figures}
                {changed}
                <div class="trade-fact">
                    <dt>{column("lasts")}</dt>
                    <dd>{years(one.years, one.lasts)}</dd>
                </div>
                <div class="trade-fact">
                    <dt>{column("dependent")}</dt>
                    <dd>{verdict_words(one.verdict)}</dd>
                </div>
            </dl>
            <ul class="trade-first" aria-label=column("first")>
                {one.first.into_iter().map(partner).collect_view()}
            </ul>
        </li>
    }
}
