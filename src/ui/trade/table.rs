//! The matrix as a table. A press on a cell is a press on its product: for the keyboard the product
//! is one link at the head of the row, so that eight hundred cells are no stops on the way.

use leptos::prelude::*;

use crate::base::geometry::{Point, Size};
use crate::msg;
use crate::reading::trade::YearSign;
use crate::reading::trade::matrix::{Cell, Column, MatrixPage, MatrixRow, PartnerColumn, RowGroup};
use crate::scene::trade::legend::year_sign;
use crate::ui::action::table::head;
use crate::ui::context::use_app;
use crate::ui::parts::icon::{Icon, Sign};
use crate::ui::picture::drawing::{Drawing, loose};
use crate::ui::shared::Shared;
use crate::ui::trade::{Books, TradeLink, held_cell, verdict_words};
use crate::view::action::Action;
use crate::view::state::{Sort, ViewKind};

/// Extent of the sign of a year, px.
const SIGN: Size = Size::new(13.0, 13.0);

/// The table.
pub fn table(books: Books, page: &Shared<MatrixPage>) -> impl IntoView + use<> {
    let title = books.say(&msg!("trade-title"));
    let width = page.figures.len() + page.partners.len() + usize::from(!page.others.is_empty());
    let has_change = page.figures.iter().any(|column| column.key == "change");
    let figures = page.figures.iter().cloned().map(figure_head).collect_view();
    let partners = page.partners.iter().cloned().map(partner_head).collect_view();
    let others = (!page.others.is_empty()).then(|| {
        let words = page.others.clone();
        view! { class="k",
            <th scope="col" class="table-head trade-partner">
                <span class="trade-partner-name">{words}</span>
            </th>
        }
    });
    let groups: Vec<_> =
        page.groups.iter().cloned().map(|one| group(one, width, has_change)).collect();
    let empty = page.groups.is_empty().then(|| {
        view! { class="k", <p class="empty">{books.say(&msg!("trade-rows-none"))}</p> }
    });
    view! { class="k",
        <div class="table-frame trade-frame" role="region" tabindex="0" aria-label=title.clone()>
            <table class="table trade-table">
                <caption class="visually-hidden">{title.clone()}</caption>
                <thead><tr>{figures} {partners} {others}</tr></thead>
                {groups}
            </table>
            {empty}
        </div>
    }
}

fn figure_head(column: Column) -> impl IntoView {
    let is_number = column.key != "name";
    let first = column.key != "name";
    view! { class="k", {head(column.key, column.title, column.sorted, first, is_number)} }
}

/// The head of a partner: a link to what comes from there, and a button that sorts.
fn partner_head(one: PartnerColumn) -> impl IntoView {
    let app = use_app();
    let Column { key, hint, sorted, .. } = one.column;
    let order = match sorted {
        None => "none",
        Some(false) => "ascending",
        Some(true) => "descending",
    };
    let is_descending = sorted.is_none_or(|is_descending| !is_descending);
    let sort = move |_| {
        app.dispatch(Action::Sort(Some(Sort { column: key.clone(), is_descending })));
    };
    view! { class="k",
        <th scope="col" class="table-head trade-partner" aria-sort=order>
            <span class="trade-partner-name">
                <TradeLink thing=Some(one.of.thing) kind=ViewKind::Flow words=one.of.name/>
            </span>
            <button
                type="button"
                class="button is-plain is-icon trade-sort"
                data-order=order
                aria-label=hint.clone()
                title=hint
                on:click=sort
            >
                <Icon sign=Sign::Down/>
            </button>
        </th>
    }
}

/// The rows of a step below its name.
fn group(one: RowGroup, width: usize, has_change: bool) -> impl IntoView {
    let heading = (!one.title.is_empty()).then(|| {
        view! { class="k",
            <tr class="trade-group">
                <th scope="rowgroup" class="table-name">{one.title}</th>
                <td class="table-cell" colspan=(width - 1).to_string()></td>
            </tr>
        }
    });
    let rows = one.rows.into_iter().map(|one| row(one, has_change)).collect_view();
    view! { class="k", <tbody>{heading} {rows}</tbody> }
}

fn row(one: MatrixRow, has_change: bool) -> impl IntoView {
    let app = use_app();
    let thing = one.of.thing.clone();
    let open = move |_| {
        app.dispatch_all([Action::Select(Some(thing.clone())), Action::Show(ViewKind::Flow)]);
    };
    let held = one.held.map(held_cell).into_iter().collect_view();
    let change = has_change.then(|| {
        let is_told = one.direction != "none";
        view! { class="k",
            <td class="table-cell is-number trade-change" class:is-words=!is_told
                data-direction=one.direction>{one.change}</td>
        }
    });
    view! { class="k",
        <tr class="table-row">
            <th scope="row" class="table-name">
                <TradeLink thing=Some(one.of.thing) kind=ViewKind::Flow words=one.of.name/>
                <span class="fact-note">{one.note}</span>
            </th>
            <td class="table-cell is-number">{one.total}</td>
            {held}
            <td class="table-cell trade-years">{years(one.years, one.lasts)}</td>
            <td class="table-cell trade-answer">{verdict_words(one.verdict)}</td>
            {change}
            {one.cells.into_iter().map(move |one| cell(one, open.clone())).collect_view()}
        </tr>
    }
}

/// The years as signs with their number in words.
pub fn years(signs: Vec<YearSign>, lasts: String) -> impl IntoView {
    let words: Vec<&str> = signs.iter().map(|sign| sign.words.as_str()).collect();
    let words = words.join("; ");
    let sign = |one: YearSign| {
        let centre = Point::new(SIGN.width / 2.0, SIGN.height / 2.0);
        view! { class="k", <Drawing size=SIGN groups=loose(year_sign(one.answer, centre), SIGN)/> }
    };
    view! { class="k",
        <span class="trade-signs" title=words.clone()>
            {signs.into_iter().map(sign).collect_view()}
        </span>
        <span class="trade-lasts">{lasts}</span>
        <span class="visually-hidden">{format!("({words})")}</span>
    }
}

fn cell(one: Cell, open: impl Fn(leptos::ev::MouseEvent) + 'static) -> impl IntoView {
    if one.text.is_empty() {
        return view! { class="k", <td class="table-cell trade-cell"></td> }.into_any();
    }
    view! { class="k",
        <td class="table-cell trade-cell" data-class=one.class title=one.spoken on:click=open>
            <span class="trade-figure">{one.text}</span>
        </td>
    }
    .into_any()
}
