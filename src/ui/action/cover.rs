//! The page of coverage: what no measure is running for first, then the dependencies, the
//! matrix and the budgets.

use leptos::prelude::*;

use crate::i18n::Locale;
use crate::msg;
use crate::reading::action::cover::{CoverPage as Page, cover};
use crate::reading::action::money::{BudgetRow, budgets};
use crate::ui::action::table::plain;
use crate::ui::action::{Footing, dependencies, matrix, open, seek_chosen_row};
use crate::ui::late::texts::with_texts;
use crate::ui::panel::link::{ThingLink, ViewLink};
use crate::ui::pipeline::Pipeline;
use crate::ui::shared::Shared;
use crate::view::state::ViewKind;

/// The page.
#[component]
pub fn CoverPage(
    /// What is on screen.
    pipeline: Pipeline,
) -> impl IntoView {
    with_texts(move |locale| view! { class="k", <Covered pipeline locale/> }.into_any())
}

#[component]
fn Covered(pipeline: Pipeline, locale: Shared<Locale>) -> impl IntoView {
    let footing = Footing::new(pipeline, locale);
    let page = Memo::new(move |_| Shared::new(footing.read(cover)));
    let money = Memo::new(move |_| footing.read(budgets));
    let has_plan = Memo::new(move |_| page.with(|page| !page.headlines.is_empty()));
    let depending = dependencies::found(footing);
    Effect::new(move |_| seek_chosen_row());
    let headlines = move || {
        let said = page.get().headlines.clone();
        let said = if said.is_empty() { vec![footing.say(&msg!("cover-nothing"))] } else { said };
        said.into_iter()
            .map(|said| view! { class="k", <p class="list-headline">{said}</p> })
            .collect_view()
    };
    let words = footing.say(&msg!("urgency-title"));
    view! { class="k",
        <div class="page-text acted">
            <div class="page-lead">
                <h2 class="page-title">{footing.say(&msg!("cover-title"))}</h2>
                {headlines}
                {move || depending.get().map(|found| {
                    view! { class="k", <p class="list-headline">{found.headline.clone()}</p> }
                })}
                <p class="panel-caption">{footing.say(&msg!("cover-lead"))}</p>
                <p class="page-ways"><ViewLink kind=ViewKind::Priorities words/></p>
            </div>
            {move || has_plan.get().then(|| uncovered(footing, page))}
            {dependencies::section(footing, depending)}
            {move || has_plan.get().then(|| missing(footing, page))}
            {move || {
                let rows = money.get();
                (!rows.is_empty()).then(|| budget_section(footing, rows))
            }}
        </div>
    }
}

/// What no measure is running for.
fn uncovered(footing: Footing, page: Memo<Shared<Page>>) -> impl IntoView {
    let list = Memo::new(move |_| page.with(|page| page.open.clone()));
    let content = move || {
        let items = list.get();
        if items.is_empty() {
            return view! { class="k", <p>{footing.say(&msg!("cover-open-none"))}</p> }.into_any();
        }
        open::open(footing, items).into_any()
    };
    view! { class="k",
        <section class="page-section">
            <h3 class="page-subtitle">{footing.say(&msg!("cover-open"))}</h3>
            {content}
        </section>
    }
}

/// The matrix with what narrows it.
fn missing(footing: Footing, page: Memo<Shared<Page>>) -> impl IntoView {
    view! { class="k",
        <section class="page-section">
            <h3 class="page-subtitle">{footing.say(&msg!("cover-matrix"))}</h3>
            <p class="panel-caption">{footing.say(&msg!("cover-matrix-lead"))}</p>
            {move || matrix::states(footing, page.with(|page| page.states.clone()))}
            {move || matrix::matrix(footing, &page.get())}
        </section>
    }
}

fn budget_section(footing: Footing, rows: Vec<BudgetRow>) -> impl IntoView {
    let title = footing.say(&msg!("budgets-title"));
    let row = |one: BudgetRow| {
        view! { class="k",
            <tr class="table-row">
                <th scope="row" class="table-name">
                    <ThingLink thing=one.of.thing name=one.of.name/>
                </th>
                <td class="table-cell budget-amount">{one.amount}</td>
                <td class="table-cell">{one.period}</td>
                <td class="table-cell">{one.purpose}</td>
            </tr>
        }
    };
    view! { class="k",
        <section class="page-section">
            <h3 class="page-subtitle">{title.clone()}</h3>
            <p class="panel-caption">{footing.say(&msg!("budgets-lead"))}</p>
            <div class="table-frame" role="region" tabindex="0" aria-label=title.clone()>
                <table class="table">
                    <caption class="visually-hidden">{title.clone()}</caption>
                    <thead><tr>
                        {plain(footing.say(&msg!("budget-column-of")))}
                        {plain(footing.say(&msg!("budget-column-amount")))}
                        {plain(footing.say(&msg!("budget-column-period")))}
                        {plain(footing.say(&msg!("budget-column-purpose")))}
                    </tr></thead>
                    <tbody>{rows.into_iter().map(row).collect_view()}</tbody>
                </table>
            </div>
        </section>
    }
}
