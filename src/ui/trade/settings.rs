//! What the reader sets above the matrix and the flows: period, comparison, what cells say, and
//! which products are shown.

use leptos::prelude::*;

use crate::analysis::trade::ledger::{Span, reporters};
use crate::msg;
use crate::scene::trade::{against, sheet, span, words};
use crate::scene::words as names;
use crate::ui::parts::choose::{Choose, Offer};
use crate::ui::parts::icon::{Icon, Sign};
use crate::ui::trade::Books;
use crate::ui::trade::narrowing::{partner, sorting, step, wanted};
use crate::view::trade::{ALL, MOST_COLUMNS, Measure};

/// The settings of the matrix.
pub fn settings(books: Books, is_narrow: Memo<bool>) -> impl IntoView {
    let for_table =
        move || (!is_narrow.get()).then(|| view! { class="k", {measure(books)} {columns(books)} });
    let for_list = move || is_narrow.get().then(|| sorting(books));
    view! { class="k",
        <div class="trade-settings" role="group" aria-label=books.say(&msg!("trade-settings"))>
            {period(books)}
            {comparison(books)}
            {for_table}
            {reporter(books)}
            {step(books)}
            {partner(books)}
            {wanted(books)}
            {for_list}
        </div>
    }
}

/// The period, with buttons to the one before and the one after.
pub fn period(books: Books) -> impl IntoView {
    let offers = Memo::new(move |_| {
        books.read(|scope, ledger| {
            let of = |name: &String| Offer { value: name.clone(), label: name.clone() };
            let mut offers: Vec<Offer> = ledger.periods.iter().map(of).collect();
            if offers.len() > 1 {
                let label = words::all_periods(scope, ledger);
                offers.push(Offer { value: ALL.to_owned(), label });
            }
            offers
        })
    });
    let value = Memo::new(move |_| {
        books.read(|scope, ledger| match span(ledger, scope.state) {
            Span::One(at) => ledger.period_name(at).to_owned(),
            Span::All => ALL.to_owned(),
        })
    });
    // The one beside the present one, among single periods.
    let beside = move |by: isize| {
        books.ledger.with(|ledger| {
            let at = ledger.period(&value.get())?.checked_add_signed(by)?;
            ledger.periods.get(at).cloned()
        })
    };
    let button = move |by: isize, sign: Sign, label: String| {
        let go = move |_| {
            if let Some(name) = untrack(|| beside(by)) {
                books.look(|trade| trade.period = Some(name));
            }
        };
        view! { class="k",
            <button
                type="button"
                class="button is-icon"
                aria-label=label.clone()
                title=label
                class:is-backward={by < 0}
                disabled=move || beside(by).is_none()
                on:click=go
            >
                <Icon sign/>
            </button>
        }
    };
    view! { class="k",
        <div class="trade-period">
            <Choose
                id="trade-period"
                label=Signal::stored(books.say(&msg!("trade-period")))
                offers=offers
                value=value
                on_choose=move |name: String| books.look(|trade| trade.period = Some(name))
            />
            {button(-1, Sign::Next, books.say(&msg!("trade-period-previous")))}
            {button(1, Sign::Next, books.say(&msg!("trade-period-next")))}
        </div>
    }
}

fn comparison(books: Books) -> impl IntoView {
    let offers = Memo::new(move |_| {
        let periods = books.ledger.with(|ledger| ledger.periods.clone());
        periods
            .into_iter()
            .map(|name| Offer { value: name.clone(), label: name })
            .collect::<Vec<_>>()
    });
    let value = Memo::new(move |_| {
        books.read(|scope, ledger| {
            let chosen = scope.state.trade.against.clone();
            let at = against(ledger, span(ledger, scope.state), scope.state);
            chosen.unwrap_or_else(|| ledger.period_name(at.unwrap_or(0)).to_owned())
        })
    });
    view! { class="k",
        <Choose
            id="trade-against"
            label=Signal::stored(books.say(&msg!("trade-against")))
            offers=offers
            value=value
            on_choose=move |name: String| books.look(|trade| trade.against = Some(name))
        />
    }
}

fn measure(books: Books) -> impl IntoView {
    let offer = |measure: Measure, label| Offer { value: measure.code().to_owned(), label };
    let offers = vec![
        offer(Measure::Share, books.say(&msg!("trade-measure-share"))),
        offer(Measure::Value, books.say(&msg!("trade-measure-value"))),
    ];
    let value =
        Signal::derive(move || books.state.with(|state| state.trade.measure.code().to_owned()));
    let choose = move |code: String| {
        books.look(|trade| trade.measure = Measure::from_code(&code).unwrap_or_default());
    };
    view! { class="k",
        <Choose
            id="trade-measure"
            label=Signal::stored(books.say(&msg!("trade-measure")))
            offers=Signal::stored(offers)
            value=value
            on_choose=choose
        />
    }
}

fn columns(books: Books) -> impl IntoView {
    let value = move || books.state.with(|state| state.trade.columns.unwrap_or(sheet::COLUMNS));
    let change = move |event| {
        let Ok(count) = event_target_value(&event).trim().parse::<u32>() else { return };
        if (1..=MOST_COLUMNS).contains(&count) {
            let count = (count != sheet::COLUMNS).then_some(count);
            books.look(|trade| trade.columns = count);
        }
    };
    view! { class="k",
        <div class="field">
            <label class="field-label" for="trade-columns">
                {books.say(&msg!("trade-columns"))}
            </label>
            <input
                class="text-field trade-number"
                id="trade-columns"
                type="number"
                min="1"
                max=MOST_COLUMNS.to_string()
                inputmode="numeric"
                prop:value=move || value().to_string()
                on:change=change
            />
        </div>
    }
}

/// Who reports, where there is a choice.
fn reporter(books: Books) -> impl IntoView {
    let offers = Memo::new(move |_| {
        books.read(|scope, _| {
            let name = |id: String| Offer {
                label: names::capital(&names::area_name(scope, &id)),
                value: id,
            };
            reporters(scope.dataset).into_iter().map(name).collect::<Vec<_>>()
        })
    });
    let value = Signal::derive(move || books.ledger.with(|ledger| ledger.reporter.clone()));
    let label = books.say(&msg!("trade-reporter"));
    view! { class="k",
        <Show when=move || offers.with(|offers| offers.len() > 1)>
            <Choose
                id="trade-reporter"
                label=Signal::stored(label.clone())
                offers=offers
                value=value
                on_choose=move |id: String| books.look(|trade| trade.reporter = Some(id))
            />
        </Show>
    }
}
