//! Which products the matrix shows: of one step, from one partner, with words in their names; and, for
//! a list, what it is sorted by.

use leptos::prelude::*;

use crate::base::order;
use crate::msg;
use crate::scene::trade::words;
use crate::scene::words as names;
use crate::ui::parts::choose::{Choose, Offer};
use crate::ui::trade::Books;
use crate::view::action::Action;
use crate::view::state::{FilterField, Sort};

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

/// The step that products are of.
pub fn step(books: Books) -> impl IntoView {
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

/// The partner that products come from.
pub fn partner(books: Books) -> impl IntoView {
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

/// Words that names of products hold.
pub fn wanted(books: Books) -> impl IntoView {
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
pub fn sorting(books: Books) -> impl IntoView {
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
