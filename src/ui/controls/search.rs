//! The search over everything that has a name: a field, and a list that the arrow keys walk
//! through while the field keeps the keyboard (the combobox pattern of ARIA).

use leptos::html;
use leptos::prelude::*;
use web_sys::KeyboardEvent;

use crate::analysis::scenario::Stop;
use crate::analysis::search::Index;
use crate::msg;
use crate::ui::context::{AppContext, use_app};
use crate::ui::controls::answer::{Answer, Group, find, folded_around};
use crate::ui::late::parts::{Page, lone_page};
use crate::ui::parts::dialog::Dialog;
use crate::ui::parts::icon::{Icon, Sign};
use crate::ui::shared::Shared;
use crate::view::action::Action;
use crate::view::what_if::Suppose;

/// The search.
#[component]
pub fn SearchDialog() -> impl IntoView {
    let app = use_app();
    view! { class="k",
        <Dialog
            label=Signal::derive(app.text(msg!("search")))
            is_open=app.is_searching
            class="search"
        >
            {lone_page(|| Page::Search)}
        </Dialog>
    }
}

/// What is in its window.
#[must_use]
pub fn in_window() -> AnyView {
    view! { class="k", <Search/> }.into_any()
}

#[component]
fn Search() -> impl IntoView {
    let app = use_app();
    let query = RwSignal::new(String::new());
    let position = RwSignal::new(0usize);
    let data = Memo::new(move |_| {
        app.session.with(|session| session.shown().and_then(|loaded| loaded.data.get()))
    });
    let index = Memo::new(move |_| data.get().map(|data| Shared::new(Index::new(&data.dataset))));
    let answers: Memo<Vec<Answer>> = Memo::new(move |_| match (data.get(), index.get()) {
        (Some(data), Some(index)) => find(app, &data, &index, &query.get()),
        _ => Vec::new(),
    });
    let field = NodeRef::<html::Input>::new();
    Effect::new(move |_| {
        if let Some(field) = field.get() {
            drop(field.focus());
        }
    });
    let press = move |event: KeyboardEvent| {
        let count = answers.with_untracked(Vec::len);
        match event.key().as_str() {
            "ArrowDown" if count > 0 => position.update(|at| *at = (*at + 1) % count),
            "ArrowUp" if count > 0 => position.update(|at| *at = (*at + count - 1) % count),
            "Enter" => {
                let at = position.get_untracked();
                let answer = answers.with_untracked(|answers| answers.get(at).cloned());
                if let Some(answer) = answer {
                    choose(app, answer);
                }
            }
            _ => return,
        }
        event.prevent_default();
    };
    let active = move || {
        let at = position.get();
        (at < answers.with(Vec::len)).then(|| format!("answer-{at}"))
    };
    let count = move || {
        if query.with(|query| query.trim().is_empty()) {
            app.say(&msg!("search-hint"))
        } else {
            app.say(&msg!("search-count", count = answers.with(Vec::len)))
        }
    };
    view! { class="k",
        <div class="search">
            <div class="search-field">
                <Icon sign=Sign::Search/>
                <input
                    class="search-input"
                    type="text"
                    role="combobox"
                    autocomplete="off"
                    spellcheck="false"
                    aria-autocomplete="list"
                    aria-expanded=move || if answers.with(Vec::is_empty) { "false" } else { "true" }
                    aria-controls="answers"
                    aria-activedescendant=active
                    aria-label=app.text(msg!("search-field"))
                    placeholder=app.text(msg!("search-field"))
                    node_ref=field
                    prop:value=query
                    on:input=move |event| {
                        query.set(event_target_value(&event));
                        position.set(0);
                    }
                    on:keydown=press
                />
                <button
                    type="button"
                    class="button is-plain is-icon"
                    aria-label=app.text(msg!("close"))
                    on:click=move |_| app.is_searching.set(false)
                >
                    <Icon sign=Sign::Close/>
                </button>
            </div>
            <p class="search-count" role="status">{count}</p>
            <AnswerList answers position/>
        </div>
    }
}

#[component]
fn AnswerList(answers: Memo<Vec<Answer>>, position: RwSignal<usize>) -> impl IntoView {
    let app = use_app();
    let groups = move || {
        let answers = answers.get();
        let mut groups: Vec<(Group, Vec<(usize, Answer)>)> = Vec::new();
        for (at, answer) in answers.into_iter().enumerate() {
            match groups.last_mut().filter(|(group, _)| *group == answer.group) {
                Some((_, members)) => members.push((at, answer)),
                None => groups.push((answer.group, vec![(at, answer)])),
            }
        }
        groups
            .into_iter()
            .map(|(group, members)| {
                let name = group_name(app, group);
                let item = |(at, answer)| view! { class="k", <AnswerItem at answer position/> };
                view! { class="k",
                    <div class="answer-group" role="group" aria-label=name.clone()>
                        <p class="answer-title" aria-hidden="true">{name.clone()}</p>
                        {members.into_iter().map(item).collect_view()}
                    </div>
                }
            })
            .collect_view()
    };
    view! { class="k",
        <div class="answers" id="answers" role="listbox" aria-label=app.text(msg!("search-answers"))>
            {groups}
        </div>
    }
}

#[component]
fn AnswerItem(at: usize, answer: Answer, position: RwSignal<usize>) -> impl IntoView {
    let app = use_app();
    let is_active = Memo::new(move |_| position.get() == at);
    let id = format!("answer-{at}");
    let own = id.clone();
    Effect::new(move |_| {
        if is_active.get() && at > 0 {
            crate::shell::page::bring_into_sight(&own);
        }
    });
    let piece = |(words, is_sought): (String, bool)| {
        if is_sought {
            view! { class="k", <mark class="sought">{words}</mark> }.into_any()
        } else {
            words.into_any()
        }
    };
    let own_answer = answer.clone();
    view! { class="k",
        <div
            class="answer"
            id=id
            role="option"
            aria-selected=move || if is_active.get() { "true" } else { "false" }
            on:pointerdown=|event| event.prevent_default()
            on:pointermove=move |_| {
                if !is_active.get_untracked() {
                    position.set(at);
                }
            }
            on:click=move |_| choose(app, own_answer.clone())
        >
            <span class="answer-name" lang=answer.language>
                {answer.pieces.into_iter().map(piece).collect_view()}
            </span>
            <span class="answer-detail">{answer.detail}</span>
        </div>
    }
}

fn group_name(app: AppContext, group: Group) -> String {
    app.say(&match group {
        Group::Inputs => msg!("search-inputs"),
        Group::Families => msg!("search-families"),
        Group::Stages => msg!("search-stages"),
        Group::Suppliers => msg!("search-suppliers"),
        Group::Measures => msg!("search-measures"),
        Group::Items => msg!("search-items"),
        Group::Gaps => msg!("search-gaps"),
        Group::Causes => msg!("search-causes"),
        Group::Instruments => msg!("search-instruments"),
        Group::Actors => msg!("search-actors"),
    })
}

/// Carries out an answer and leaves the search. What is folded away on the map is opened.
fn choose(app: AppContext, answer: Answer) {
    app.is_searching.set(false);
    if let Some(who) = answer.stops {
        app.dispatch(Action::Suppose(Suppose::Stop(Stop { who, degree: 1.0 })));
        crate::shell::page::focus_soon("panel-title");
        return;
    }
    let thing = answer.thing;
    app.dispatch_all([Action::OpenAll(folded_around(app, &thing)), Action::Select(Some(thing))]);
    crate::shell::page::focus_soon("panel-title");
}
