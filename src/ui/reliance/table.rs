//! The tables of the page of reliance, and the way to take them along.

use leptos::prelude::*;

use crate::export::reliance::file;
use crate::msg;
use crate::reading::reliance::Row;
use crate::scene::Scope;
use crate::shell::{address, save};
use crate::ui::context::use_app;
use crate::ui::notice::Notice;
use crate::ui::parts::icon::{Icon, Sign};
use crate::ui::picture::points::of;
use crate::ui::reliance::Footing;
use crate::view::action::Action;
use crate::view::permalink::encode;

/// The regions.
pub fn table(footing: Footing) -> impl IntoView + use<> {
    let rows = footing.page.with(|page| page.rows.clone());
    let title = footing.say(&msg!("reliance-table"));
    let first = footing.say(&msg!("reliance-column-region"));
    let rows = rows.into_iter().map(|one| row(one, true)).collect();
    section(footing, title, &first, rows, move || take(footing).into_any())
}

/// The industries of the region that is told of first.
pub fn parts(footing: Footing) -> impl IntoView + use<> {
    let (title, rows) = footing.page.with(|page| page.parts.clone());
    let first = footing.say(&msg!("reliance-column-industry"));
    let rows = rows.into_iter().map(|one| row(one, false)).collect();
    section(footing, title, &first, rows, || ().into_any())
}

/// A titled table whose first column is headed `first`, and what stands `below` it; nothing when
/// it has no rows.
fn section<Row: IntoView + 'static>(
    footing: Footing,
    title: String,
    first: &str,
    rows: Vec<Row>,
    below: impl FnOnce() -> AnyView,
) -> Option<AnyView> {
    (!rows.is_empty()).then(move || {
        view! { class="k",
            <section class="page-section">
                <h3 class="page-subtitle">{title.clone()}</h3>
                <div class="table-frame" role="region" tabindex="0" aria-label=title.clone()>
                    <table class="table relied-table">
                        <caption class="visually-hidden">{title.clone()}</caption>
                        {heads(footing, first)}
                        <tbody>{rows.into_iter().collect_view()}</tbody>
                    </table>
                </div>
                {below()}
            </section>
        }
        .into_any()
    })
}

fn heads(footing: Footing, first: &str) -> impl IntoView + use<> {
    let head = |words: String| view! { class="k", <th scope="col" class="table-head">{words}</th> };
    view! { class="k",
        <thead><tr>
            {head(first.to_owned())}
            {head(footing.say(&msg!("reliance-column-face")))}
            {head(footing.say(&msg!("reliance-column-hidden")))}
            {head(footing.say(&msg!("reliance-column-through")))}
        </tr></thead>
    }
}

/// A row; that of a region chooses it.
fn row(one: Row, is_region: bool) -> impl IntoView {
    let (id, is_origin) = (one.id, one.is_origin && is_region);
    let app = use_app();
    let choose = move |_| {
        let mut view = app.state_now().reliance;
        view.origin = Some(id.clone());
        app.dispatch(Action::Reliance(view));
    };
    let name = if is_region {
        view! { class="k",
            <button
                type="button"
                class="button is-plain relied-choose"
                aria-pressed=if is_origin { "true" } else { "false" }
                on:click=choose
            >
                {one.name}
            </button>
        }
        .into_any()
    } else {
        view! { class="k", <span>{one.name}</span> }.into_any()
    };
    view! { class="k",
        <tr class="table-row" class:is-selected=is_origin>
            <th scope="row" class="table-name">{name}</th>
            <td class="table-cell is-figure">{one.face_value}</td>
            <td class="table-cell is-figure">{one.hidden}</td>
            <td class="table-cell is-figure">{one.look_through}</td>
        </tr>
    }
}

/// The way to take the table along.
fn take(footing: Footing) -> impl IntoView + use<> {
    let app = use_app();
    let download = move |_| {
        let link = address::absolute(&encode(&app.state_now()));
        let Some(looked) = footing.looked.get_untracked() else { return };
        let state = footing.state.get_untracked();
        let (name, text) = untrack(|| {
            of(footing.pipeline, footing.locale, |scope| {
                file(&Scope { state: &state, ..*scope }, &looked, &link)
            })
        });
        if save::file(&name, "text/csv", text.as_bytes()).is_none() {
            app.notify(Notice::urgent(msg!("save-failed")));
        }
    };
    view! { class="k",
        <button type="button" class="button" on:click=download>
            <Icon sign=Sign::Download/>
            {footing.say(&msg!("reliance-csv"))}
        </button>
    }
}
