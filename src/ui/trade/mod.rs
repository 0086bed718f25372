//! Trade on screen: the matrix of products and partners, flows, and the section of the side page.
//! All of it arrives late, its texts too.
//!
//! The matrix is a table and no drawing: whoever reads by ear or by keyboard, looks for words in
//! the page, enlarges it or copies figures has all of it at once, and rows and columns keep their
//! heads in sight while the rest scrolls. For files the same is drawn (`scene::trade::matrix`).

pub mod flow;
mod flow_table;
mod list;
pub mod matrix;
mod narrowing;
pub mod panel;
mod settings;
mod table;
mod take;

use leptos::prelude::*;

use crate::analysis::trade::ledger::Ledger;
use crate::base::message::Message;
use crate::i18n::Locale;
use crate::reading::trade::{Held, Verdict};
use crate::scene::Scope;
use crate::scene::trade;
use crate::ui::context::{AppContext, use_app};
use crate::ui::late::further::FURTHER;
use crate::ui::panel::link::opens_elsewhere;
use crate::ui::pipeline::Pipeline;
use crate::ui::shared::Shared;
use crate::view::action::{Action, apply};
use crate::view::permalink::encode;
use crate::view::state::{ViewKind, ViewState};
use crate::view::thing::Thing;
use crate::view::trade::TradeView;

/// What the pages read: the ledger of the view, in the language with the texts that came late.
#[derive(Clone, Copy)]
struct Books {
    app: AppContext,
    pipeline: Pipeline,
    locale: StoredValue<Shared<Locale>>,
    /// The trade that the view looks at.
    ledger: Memo<Shared<Ledger>>,
    state: Memo<ViewState>,
}

impl Books {
    /// `follows_choice`: whether what is chosen changes what is read.
    fn new(pipeline: Pipeline, locale: Shared<Locale>, follows_choice: bool) -> Self {
        let app = use_app();
        let reporter = app.part(|state| state.trade.reporter.clone());
        let ledger = Memo::new(move |_| {
            let data = pipeline.data();
            Shared::new(reporter.with(|id| trade::ledger(&data.dataset, id.as_deref())))
        });
        let state = app.part(move |state| ViewState {
            view: if follows_choice { ViewKind::Flow } else { ViewKind::Trade },
            selected: if follows_choice { state.selected.clone() } else { Vec::new() },
            trade: state.trade.clone(),
            sort: state.sort.clone(),
            query: state.query.clone(),
            filters: state.filters.clone(),
            own_groups: state.own_groups.clone(),
            ..ViewState::default()
        });
        Self { app, pipeline, locale: StoredValue::new(locale), ledger, state }
    }

    fn say(self, message: &Message) -> String {
        self.locale.with_value(|locale| locale.say(message))
    }

    /// What `read` says of the view, followed.
    fn read<T>(self, read: impl FnOnce(&Scope<'_>, &Ledger) -> T) -> T {
        self.ledger.with(|ledger| {
            self.locale.with_value(|locale| {
                self.pipeline.say_of(self.state, |scope| read(&Scope { locale, ..*scope }, ledger))
            })
        })
    }

    /// Looks at other trade: what `change` makes of what is looked at now.
    fn look(self, change: impl FnOnce(&mut TradeView)) {
        let mut trade = self.app.state_now().trade;
        change(&mut trade);
        self.app.dispatch(Action::Trade(trade));
    }
}

/// A link that chooses `thing`, or nothing, and shows it as `kind`.
#[component]
fn TradeLink(
    /// What it chooses.
    thing: Option<Thing>,
    /// How it is shown.
    kind: ViewKind,
    /// Its words.
    words: String,
) -> impl IntoView {
    let app = use_app();
    let steps = [Action::Select(thing), Action::Show(kind)];
    let go = steps.clone();
    let address = move || {
        app.part_now(|state| {
            let next =
                steps.iter().fold(state.clone(), |state, step| apply(&state, step.clone()).next);
            encode(&next)
        })
    };
    let show = move |event: leptos::ev::MouseEvent| {
        if !opens_elsewhere(&event) {
            event.prevent_default();
            app.dispatch_all(go.clone());
            crate::shell::page::focus_soon("main");
        }
    };
    view! { class="k",
        <a class="thing" href=address on:pointerenter=|_| FURTHER.prepare() on:click=show>
            <bdi>{words}</bdi>
        </a>
    }
}

/// A figure against its line: bold above it; how far it is from it is told to who asks.
fn held_cell(one: Held) -> impl IntoView {
    let state = match one.is_over {
        Some(true) => "over",
        Some(false) => "under",
        None => "none",
    };
    view! { class="k",
        <td class="table-cell is-number held" data-held=state title=one.distance.clone()>
            {one.figure}
            <span class="visually-hidden">{format!(", {}", one.distance)}</span>
        </td>
    }
}

/// Whether something is a dependency, in a word with its reason.
fn verdict_words(one: Verdict) -> impl IntoView {
    let why = (!one.why.is_empty())
        .then(|| view! { class="k", <span class="fact-note trade-why">{one.why}</span> });
    view! { class="k",
        <span class="trade-verdict" data-answer=one.code>{one.word}</span>
        {why}
    }
}
