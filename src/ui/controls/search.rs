//! The search over everything that has a name: a field, and a list that the arrow keys walk
//! through while the field keeps the keyboard (the combobox pattern of ARIA).

use leptos::html;
use leptos::prelude::*;
use web_sys::KeyboardEvent;

use crate::analysis::search::{Found, Hit};
use crate::msg;
use crate::ui::context::{AppContext, use_app};
use crate::ui::parts::dialog::Dialog;
use crate::ui::parts::icon::{Icon, Sign};
use crate::ui::session::Loaded;
use crate::view::action::Action;
use crate::view::thing::Thing;

/// Most answers that are listed.
const MOST: usize = 24;

/// An answer as it is listed.
#[derive(Clone, PartialEq)]
struct Answer {
    thing: Thing,
    /// What kind of thing it is; answers are grouped by it.
    group: Group,
    /// The name in pieces, with whether the piece is what was sought.
    pieces: Vec<(String, bool)>,
    language: String,
    /// A code that fits, or what the thing belongs to.
    detail: String,
}

/// Groups in the order they are listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Group {
    Inputs,
    Families,
    Stages,
    Suppliers,
}

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
            <Search/>
        </Dialog>
    }
}

#[component]
fn Search() -> impl IntoView {
    let app = use_app();
    let query = RwSignal::new(String::new());
    let position = RwSignal::new(0usize);
    let answers: Memo<Vec<Answer>> = Memo::new(move |_| {
        app.session.with(|session| {
            session.shown().map(|loaded| find(app, loaded, &query.get())).unwrap_or_default()
        })
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
                    choose(app, answer.thing);
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
    let thing = answer.thing;
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
            on:click=move |_| choose(app, thing.clone())
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
    })
}

/// The answers to `query`, in groups; within a group the best first.
fn find(app: AppContext, loaded: &Loaded, query: &str) -> Vec<Answer> {
    let language = app.locale.with(|locale| locale.language().to_owned());
    let hits = loaded.index.search(query, MOST);
    let mut answers: Vec<Answer> =
        hits.into_iter().map(|hit| answer(loaded, hit, &language)).collect();
    answers.sort_by_key(|answer| answer.group);
    answers
}

fn answer(loaded: &Loaded, hit: Hit, language: &str) -> Answer {
    let dataset = &loaded.dataset;
    let stage = |idx: Option<crate::model::StageIdx>| {
        idx.map(|idx| dataset.stages[idx].label.words(language).to_owned()).unwrap_or_default()
    };
    let (thing, group, place) = match hit.thing {
        Found::Stage(idx) => {
            (Thing::Stage(dataset.stages[idx].id.clone()), Group::Stages, String::new())
        }
        Found::Input(idx) => {
            let input = &dataset.inputs[idx];
            (Thing::Input(input.id.clone()), Group::Inputs, stage(input.stage))
        }
        Found::Family(idx) => {
            let family = &dataset.families[idx];
            (Thing::Family(family.id.clone()), Group::Families, stage(family.stage))
        }
        Found::Supplier(idx) => {
            let supplier = &dataset.suppliers[idx];
            (Thing::Supplier(supplier.id.clone()), Group::Suppliers, String::new())
        }
    };
    Answer {
        thing,
        group,
        pieces: pieces(&hit),
        language: hit.language,
        detail: hit.code.unwrap_or(place),
    }
}

/// The label cut where what was sought begins and ends.
fn pieces(hit: &Hit) -> Vec<(String, bool)> {
    let mut pieces = Vec::new();
    let mut from = 0;
    let mut push = |range: std::ops::Range<usize>, is_sought: bool| {
        if let Some(words) = hit.label.get(range).filter(|words| !words.is_empty()) {
            pieces.push((words.to_owned(), is_sought));
        }
    };
    for matched in &hit.matched {
        push(from..matched.start, false);
        push(matched.clone(), true);
        from = matched.end;
    }
    push(from..hit.label.len(), false);
    pieces
}

/// Chooses an answer and leaves the search.
fn choose(app: AppContext, thing: Thing) {
    app.is_searching.set(false);
    app.dispatch(Action::Select(Some(thing)));
    crate::shell::page::focus_soon("panel-title");
}
