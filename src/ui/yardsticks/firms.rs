//! What is lost when each firm of a network of firms fails, as a table.

use leptos::prelude::*;

use crate::i18n::Locale;
use crate::msg;
use crate::reading::yardsticks::firms::{FirmRow, Firms, table};
use crate::scene::Scope;
use crate::ui::late::texts::with_texts;
use crate::ui::panel::link::ThingLink;
use crate::ui::pipeline::Pipeline;
use crate::ui::shared::Shared;

/// The table; nothing for a dataset that is no network of firms.
#[component]
pub fn FirmTable(
    /// What is on screen.
    pipeline: Pipeline,
) -> impl IntoView {
    with_texts(move |locale| {
        let found = pipeline.say(|scope| table(&Scope { locale: &locale, ..*scope }));
        found.map(|found| view! { class="k", <Found found locale/> }).into_any()
    })
}

#[component]
fn Found(found: Firms, locale: Shared<Locale>) -> impl IntoView {
    let say = |message| locale.say(&message);
    let title = say(msg!("firms-title"));
    let (heading, region) = (title.clone(), title.clone());
    let heads = [
        (say(msg!("firms-column-name")), false),
        (say(msg!("firms-column-sector")), false),
        (say(msg!("firms-column-own")), true),
        (say(msg!("firms-column-index")), true),
        (say(msg!("firms-column-goods")), true),
        (say(msg!("firms-column-orders")), true),
        (say(msg!("firms-column-hardest")), false),
    ];
    let head = |(title, is_number): (String, bool)| {
        view! { class="k",
            <th scope="col" class="table-head is-plain" class:is-number=is_number>{title}</th>
        }
    };
    view! { class="k",
        <section class="firms">
            <div class="page-lead">
                <h2 class="page-title">{heading}</h2>
                <p class="list-headline">{found.headline}</p>
                <p class="panel-caption">{say(msg!("firms-caption"))} " " {found.listed}</p>
                <details class="formulas">
                    <summary>{say(msg!("yardstick-formula"))}</summary>
                    <p class="panel-caption">{found.formula}</p>
                </details>
                <p class="panel-caption">
                    <strong>{say(msg!("firm-unknown"))}</strong> ": " {found.unknown}
                </p>
            </div>
            <div class="table-frame" role="region" tabindex="0" aria-label=region>
                <table class="table">
                    <caption class="visually-hidden">{title}</caption>
                    <thead><tr>{heads.into_iter().map(head).collect_view()}</tr></thead>
                    <tbody>{found.rows.into_iter().map(row).collect_view()}</tbody>
                </table>
            </div>
        </section>
    }
}

fn row(row: FirmRow) -> impl IntoView {
    view! { class="k",
        <tr class="table-row">
            <th scope="row" class="table-name"><ThingLink thing=row.thing name=row.name/></th>
            <td class="table-cell">{row.sector}</td>
            <td class="table-cell is-number">{row.own}</td>
            <td class="table-cell is-number"><strong>{row.index}</strong></td>
            <td class="table-cell is-number">{row.by_goods}</td>
            <td class="table-cell is-number">{row.by_orders}</td>
            <td class="table-cell">{row.hardest}</td>
        </tr>
    }
}
