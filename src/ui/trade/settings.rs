//! What the reader sets above the matrix and the flows: period, comparison, what cells say, and
//! which products are shown.

use leptos::prelude::*;

use crate::analysis::trade::ledger::{Span, reporters};
use crate::base::order;
use crate::msg;
use crate::scene::trade::{against, sheet, span, words};
use crate::scene::words as names;
use crate::ui::parts::choose::{Choose, Offer};
use crate::ui::parts::icon::{Icon, Sign};
use crate::ui::trade::Books;
use crate::view::action::Action;
use crate::view::state::{FilterField, Sort};
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

/// The one value of a filter; empty: none, or several from a link.
fn only(books: Books, field: FilterField) -> Signal<String> {
    Signal::derive(move || {
        books.state.with(|state| {
            let values = state.filters.get(&field);
            values.and_then(|values| values.first().cloned()).unwrap_or_default()
        })
    })
}

/// Narrows to one value of a filter, or no longer.
fn narrow(books: Books, field: FilterField) -> impl Fn(String) + Send + Sync + 'static {
    move |value: String| {
        let mut steps = vec![Action::ClearFilters(Some(field))];
        if !value.is_empty() {
            steps.push(Action::ToggleFilter(field, value));
        }
        books.app.dispatch_all(steps);
    }
}

fn step(books: Books) -> impl IntoView {
    let all = books.say(&msg!("trade-step-all"));
    let offers = Memo::new(move |_| {
        books.read(|scope, _| {
            let mut offers = vec![Offer { value: String::new(), label: all.clone() }];
            offers.extend(scope.dataset.stages.entries().map(|(idx, stage)| Offer {
                value: stage.id.clone(),
                label: names::stage_name(scope, idx),
            }));
            offers
        })
    });
    view! { class="k",
        <Choose
            id="trade-step"
            label=Signal::stored(books.say(&msg!("trade-step")))
            offers=offers
            value=only(books, FilterField::Stage)
            on_choose=narrow(books, FilterField::Stage)
        />
    }
}

fn partner(books: Books) -> impl IntoView {
    let all = books.say(&msg!("trade-partner-all"));
    let offers = Memo::new(move |_| {
        books.read(|scope, ledger| {
            let mut partners: Vec<Offer> = scope
                .dataset
                .suppliers
                .entries()
                .filter(|(_, supplier)| supplier.id != ledger.reporter)
                .map(|(idx, supplier)| Offer {
                    value: supplier.id.clone(),
                    label: words::partner(scope, idx),
                })
                .collect();
            order::sort_by(&mut partners, |a, b| a.label.cmp(&b.label));
            partners.insert(0, Offer { value: String::new(), label: all.clone() });
            partners
        })
    });
    view! { class="k",
        <Choose
            id="trade-partner"
            label=Signal::stored(books.say(&msg!("trade-partner")))
            offers=offers
            value=only(books, FilterField::Supplier)
            on_choose=narrow(books, FilterField::Supplier)
        />
    }
}

fn wanted(books: Books) -> impl IntoView {
    let app = books.app;
    view! { class="k",
        <div class="field">
            <label class="field-label" for="trade-words">{books.say(&msg!("trade-words"))}</label>
            <input
                class="text-field"
                type="search"
                id="trade-words"
                autocomplete="off"
                prop:value=move || books.state.with(|state| state.query.clone())
                on:input=move |event| app.dispatch(Action::Query(event_target_value(&event)))
            />
        </div>
    }
}

/// What a list, which has no heads, is sorted by.
fn sorting(books: Books) -> impl IntoView {
    let app = books.app;
    let column = |key: &'static str, title| Offer { value: key.to_owned(), label: title };
    let title = move |key: &'static str| books.say(&msg!("trade-column", key = key));
    let mut offers = vec![column("", books.say(&msg!("trade-sort-chain")))];
    for key in ["name", "total", "cdi1", "cdi2", "cdi3", "lasts", "dependent", "change"] {
        offers.push(column(key, title(key)));
    }
    let value = Signal::derive(move || {
        let sort = books.state.with(|state| state.sort.clone());
        sort.map(|sort| sort.column).unwrap_or_default()
    });
    let choose = move |key: String| {
        let is_descending = key != "name";
        let sort = (!key.is_empty()).then_some(Sort { column: key, is_descending });
        app.dispatch(Action::Sort(sort));
    };
    view! { class="k",
        <Choose
            id="trade-sort"
            label=Signal::stored(books.say(&msg!("trade-sort")))
            offers=Signal::stored(offers)
            value=value
            on_choose=choose
        />
    }
}
