//! A field in the presenter's window that finds what an audience asks about, and shows it to them.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::analysis::search::Index;
use crate::i18n::Locale;
use crate::msg;
use crate::story::presenter::Message;
use crate::ui::controls::answer::{Answer, find};
use crate::ui::loaded::Data;
use crate::ui::shared::Shared;
use crate::ui::tell::bring;
use crate::ui::tell::presenter::Desk;
use crate::view::permalink::decode;

/// Most answers that are shown.
const MOST: usize = 8;

/// The field with its answers.
#[component]
pub fn Question(
    /// The talk.
    desk: Desk,
    /// The language.
    locale: Shared<Locale>,
) -> impl IntoView {
    let dataset = Memo::new(move |_| {
        let shown = desk.talk.with(|talk| talk.shown.as_ref().map(|shown| shown.link.clone()));
        shown.and_then(|link| decode(&link).0.dataset).map(|of| of.id)
    });
    let query = RwSignal::new(String::new());
    let answers = answers(desk, dataset, query);
    let show = move |answer: &Answer| {
        desk.send(&Message::Choose(answer.thing.to_string()));
        query.set(String::new());
    };
    let first = move || answers.with_untracked(|answers| answers.first().cloned());
    let label = locale.say(&msg!("presenter-ask"));
    let spoken = label.clone();
    let hint = locale.say(&msg!("presenter-ask-hint"));
    let none = locale.say(&msg!("presenter-ask-none"));
    let said = move || {
        let is_asked = query.with(|query| !query.trim().is_empty());
        if is_asked && answers.with(Vec::is_empty) { none.clone() } else { hint.clone() }
    };
    let list = move || {
        let one = |answer: Answer| {
            let name: String = answer.pieces.iter().map(|(words, _)| words.as_str()).collect();
            let detail = answer.detail.clone();
            let language = answer.language.clone();
            view! { class="k",
                <li>
                    <button type="button" class="presenter-go" on:click=move |_| show(&answer)>
                        <span lang=language>{name}</span>
                        <span class="presenter-detail">{detail}</span>
                    </button>
                </li>
            }
        };
        answers.get().into_iter().map(one).collect_view()
    };
    view! { class="k",
        <section class="presenter-question" aria-label=spoken>
            <label class="presenter-subtitle" for="presenter-question">{label}</label>
            <input
                id="presenter-question"
                class="input"
                type="search"
                autocomplete="off"
                aria-describedby="presenter-answers-said"
                prop:value=query
                on:input=move |event| query.set(event_target_value(&event))
                on:keydown=move |event| {
                    match event.key().as_str() {
                        "Enter" => if let Some(answer) = first() { show(&answer) },
                        "Escape" => query.set(String::new()),
                        _ => {}
                    }
                }
            />
            <p class="control-note" id="presenter-answers-said" role="status">{said}</p>
            <ul class="presenter-answers">{list}</ul>
        </section>
    }
}

/// What is found in the dataset on screen by `query`.
fn answers(
    desk: Desk,
    dataset: Memo<Option<String>>,
    query: RwSignal<String>,
) -> Memo<Vec<Answer>> {
    let found = RwSignal::new(None::<(Data, Shared<Index>)>);
    Effect::new(move |_| {
        let Some(id) = dataset.get() else { return };
        spawn_local(async move {
            if let Some(data) = bring::data(desk.tell, &id).await {
                let index = Shared::new(Index::new(&data.dataset));
                drop(found.try_set(Some((data, index))));
            }
        });
    });
    Memo::new(move |_| {
        let words = query.get();
        let all = found.with(|found| {
            found.as_ref().map(|(data, index)| find(desk.tell.app, data, index, &words))
        });
        let all = all.unwrap_or_default().into_iter().filter(|answer| answer.stops.is_none());
        all.take(MOST).collect()
    })
}
