//! Answers of the search as they are listed: names in pieces, grouped by kind. Knows no
//! elements of the page.

use leptos::prelude::*;

use crate::analysis::concentration::{Settings, assess};
use crate::analysis::search::{Found, Hit, Index};
use crate::base::order;
use crate::msg;
use crate::scene::Scope;
use crate::scene::chain::folds::enclosing;
use crate::ui::context::AppContext;
use crate::ui::loaded::Data;
use crate::view::thing::Thing;

/// Most answers that are listed.
const MOST: usize = 24;
/// Most suppliers that can be stopped from the list: the best answers.
const MOST_STOPS: usize = 3;

/// An answer as it is listed.
#[derive(Clone, PartialEq)]
pub struct Answer {
    /// What is found.
    pub thing: Thing,
    /// What kind of thing it is; answers are grouped by it.
    pub group: Group,
    /// The name in pieces, with whether the piece is what was sought.
    pub pieces: Vec<(String, bool)>,
    /// Language of the name.
    pub language: String,
    /// A code that fits, or what the thing belongs to.
    pub detail: String,
    /// Who stops when it is chosen; `None`: it only shows the thing.
    pub stops: Option<String>,
}

/// Groups in the order they are listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Group {
    /// Inputs.
    Inputs,
    /// Families.
    Families,
    /// Stages.
    Stages,
    /// Suppliers.
    Suppliers,
}

/// The answers to `query`, in groups; within a group the best first.
#[must_use]
pub fn find(app: AppContext, data: &Data, index: &Index, query: &str) -> Vec<Answer> {
    let language = app.locale.with(|locale| locale.language().to_owned());
    let hits = index.search(query, MOST);
    let answers = hits.into_iter().map(|hit| answer(data, hit, &language));
    let mut n_stops = 0;
    let mut answers: Vec<Answer> = answers
        .flat_map(|answer| {
            let stop = stop_of(app, &answer).filter(|_| n_stops < MOST_STOPS);
            n_stops += usize::from(stop.is_some());
            [Some(answer), stop]
        })
        .flatten()
        .collect();
    order::sort_by_key(&mut answers, |answer| answer.group);
    answers
}

/// What would stop without the supplier that `answer` shows; `None`: it shows none that can.
fn stop_of(app: AppContext, answer: &Answer) -> Option<Answer> {
    let Thing::Supplier(id) = &answer.thing else { return None };
    let who: String = answer.pieces.iter().map(|(words, _)| words.as_str()).collect();
    Some(Answer {
        pieces: vec![(app.say(&msg!("search-stop", who = who)), false)],
        language: app.locale.with(|locale| locale.language().to_owned()),
        detail: String::new(),
        stops: Some(id.clone()),
        ..answer.clone()
    })
}

fn answer(data: &Data, hit: Hit, language: &str) -> Answer {
    let dataset = &data.dataset;
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
        stops: None,
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

/// The groups that `thing` is folded into.
#[must_use]
pub fn folded_around(app: AppContext, thing: &Thing) -> Vec<Thing> {
    let Thing::Input(id) = thing else { return Vec::new() };
    let shown = app.session.with_untracked(|session| session.shown().cloned());
    let Some(data) = shown.and_then(|loaded| loaded.data_now()) else { return Vec::new() };
    let Some(input) = data.dataset.input_by_id(id) else { return Vec::new() };
    let assessment = assess(&data.dataset, &Settings::of(&data.dataset));
    app.locale.with_untracked(|locale| {
        let state = app.state_now();
        let dataset = &*data.dataset;
        enclosing(
            &Scope {
                dataset,
                assessment: &assessment,
                state: &state,
                locale,
                what_if: None,
                clock: None,
                beyond: crate::scene::Beyond::default(),
            },
            input,
        )
    })
}
