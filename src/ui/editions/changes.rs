//! The page of changes: sentences first, then every difference in one table per kind of thing,
//! to be narrowed by words and by what happened, and to be taken along as a file.

use leptos::prelude::*;

use crate::export::changes::file;
use crate::msg;
use crate::reading::changes::{ChangeGroup, ChangeRow, Changes, SignCount, changes};
use crate::shell::{address, save};
use crate::ui::context::use_app;
use crate::ui::editions::Telling;
use crate::ui::late::texts::with_texts;
use crate::ui::notice::Notice;
use crate::ui::panel::link::ThingLink;
use crate::ui::parts::icon::{Icon, Sign};
use crate::ui::pipeline::Pipeline;
use crate::ui::views::narrow::Narrow;
use crate::view::action::Action;
use crate::view::permalink::encode;
use crate::view::state::FilterField;

/// The page.
#[component]
pub fn ChangesPage(
    /// What is on screen.
    pipeline: Pipeline,
) -> impl IntoView {
    let app = use_app();
    with_texts(move |locale| {
        let telling = Telling::new(app, pipeline, locale);
        let page = Memo::new(move |_| telling.of(changes));
        let has_page = Memo::new(move |_| page.with(Option::is_some));
        let content = move || {
            if has_page.get() {
                view! { class="k", <Told telling page/> }.into_any()
            } else {
                let hint = telling.say(&msg!("changes-none-chosen"));
                view! { class="k", <p class="empty">{hint}</p> }.into_any()
            }
        };
        view! { class="k", <div class="page-text changes">{content}</div> }.into_any()
    })
}

#[component]
fn Told(telling: Telling, page: Memo<Option<Changes>>) -> impl IntoView {
    let part = move |read: fn(&Changes) -> String| {
        move || page.with(|page| page.as_ref().map(read).unwrap_or_default())
    };
    let sentences = Memo::new(move |_| {
        page.with(|page| page.as_ref().map(|page| page.sentences.clone()).unwrap_or_default())
    });
    let sides = move || {
        let sides = page.with(|page| page.as_ref().map(|page| page.sides.clone()));
        let words = |side: crate::reading::changes::Side| {
            let parts = [side.title, side.edition, side.as_of];
            let mut said: Vec<String> = Vec::new();
            for part in parts.into_iter().filter(|part| !part.is_empty()) {
                if !said.contains(&part) {
                    said.push(part);
                }
            }
            view! { class="k", <li>{said.join(" · ")}</li> }
        };
        sides.unwrap_or_default().into_iter().map(words).collect_view()
    };
    let said = move || {
        let sentence = |one: String| view! { class="k", <li>{one}</li> };
        sentences.get().into_iter().map(sentence).collect_view()
    };
    let signs = Memo::new(move |_| {
        page.with(|page| page.as_ref().map(|page| page.signs.clone()).unwrap_or_default())
    });
    let groups = move || {
        let groups = page.with(|page| page.as_ref().map(|page| page.groups.clone()));
        groups.unwrap_or_default().into_iter().map(|one| group(telling, one)).collect_view()
    };
    let has_any = move || page.with(|page| page.as_ref().is_some_and(|page| !page.is_empty));
    view! { class="k",
        <div class="page-lead">
            <h2 class="page-title">{part(|page| page.headline.clone())}</h2>
            <ul class="changes-sides panel-caption">{sides}</ul>
        </div>
        <ul class="changes-sentences">{said}</ul>
        <Show when=has_any>
            <h2 class="page-title">{telling.say(&msg!("changes-all"))}</h2>
            <ul class="chips" aria-label=telling.say(&msg!("changes-signs"))>
                {move || signs.get().into_iter().map(chip).collect_view()}
            </ul>
            <Narrow count=Signal::derive(part(|page| page.count.clone()))/>
            <Take telling/>
        </Show>
        {groups}
    }
}

/// What happened, to narrow the list to.
fn chip(one: SignCount) -> impl IntoView {
    let app = use_app();
    let code = one.sign.code();
    let toggle = move |_| {
        app.dispatch(Action::ToggleFilter(FilterField::Rating, code.to_owned()));
    };
    view! { class="k",
        <li class="chip-item">
            <button
                type="button"
                class="chip cover-choice"
                aria-pressed=if one.is_on { "true" } else { "false" }
                on:click=toggle
            >
                <span class="change-sign" aria-hidden="true">{one.sign.letter()}</span>
                {one.word}
                <span class="cover-count">{one.count}</span>
            </button>
        </li>
    }
}

#[component]
fn Take(telling: Telling) -> impl IntoView {
    let app = use_app();
    let download = move |_| {
        let link = address::absolute(&encode(&app.state_now()));
        let data = telling.pipeline.data_now();
        let made = untrack(|| {
            telling.of(|scope| Some(file(scope, &data.dataset, scope.beyond.since?, &link)))
        });
        let Some((name, text)) = made else { return };
        if save::file(&name, "text/csv", text.as_bytes()).is_none() {
            app.notify(Notice::urgent(msg!("save-failed")));
        }
    };
    view! { class="k",
        <div class="table-take">
            <button type="button" class="button" on:click=download>
                <Icon sign=Sign::Download/>
                {telling.say(&msg!("changes-csv"))}
            </button>
        </div>
    }
}

fn group(telling: Telling, group: ChangeGroup) -> impl IntoView {
    let head = |key: crate::base::message::Message| {
        let title = telling.say(&key);
        view! { class="k", <th scope="col" class="table-head is-plain">{title}</th> }
    };
    let has_reasons = group.rows.iter().any(|row| !row.reason.is_empty());
    let rows = group.rows.into_iter().map(|one| row(one, has_reasons)).collect_view();
    let (label, caption) = (group.title.clone(), group.title.clone());
    view! { class="k",
        <section class="changes-group">
            <h3 class="panel-subtitle">{group.title}</h3>
            <div class="table-frame" role="region" tabindex="0" aria-label=label>
                <table class="table changes-table">
                    <caption class="visually-hidden">{caption}</caption>
                    <thead><tr>
                        {head(msg!("changes-what"))}
                        {head(msg!("changes-change"))}
                        {head(msg!("changes-figure"))}
                        {head(msg!("changes-before"))}
                        {head(msg!("changes-after"))}
                        {has_reasons.then(|| head(msg!("changes-reason")))}
                    </tr></thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        </section>
    }
}

fn row(row: ChangeRow, has_reasons: bool) -> impl IntoView {
    let name = match row.thing {
        Some(thing) => view! { class="k", <ThingLink thing name=row.name/> }.into_any(),
        None => row.name.into_any(),
    };
    let cell = |words: String| view! { class="k", <td class="table-cell">{words}</td> };
    view! { class="k",
        <tr class="table-row">
            <th scope="row" class="table-name">{name}</th>
            <td class="table-cell">
                <span class="change-sign" aria-hidden="true">{row.sign.letter()}</span>
                {row.word}
            </td>
            {cell(row.what)}
            {cell(row.before)}
            {cell(row.after)}
            {has_reasons.then(|| cell(row.reason))}
        </tr>
    }
}
