//! What a reader can do, and what becomes of the view: [`apply`] is the only way a
//! [`ViewState`] changes, and says whether Back should undo the step. Knows no browser.

#![expect(clippy::too_many_lines, reason = "one line for each action")]

mod steps;

use crate::analysis::criticality::{Answer, Criterion};
use crate::view::action::steps::{
    colour_by, edition, focus, fresh, is_quiet, isolate, look, plan, regroup, reset, select,
    select_second, since, toggle,
};
use crate::view::comparand::Comparand;
use crate::view::reliance::RelianceView;
use crate::view::roadmap::RoadmapView;
use crate::view::state::{
    Camera, DatasetRef, FilterField, Panel, Sort, Theme, Trace, ViewKind, ViewState,
};
use crate::view::thing::Thing;
use crate::view::trade::TradeView;
use crate::view::urgency::UrgencyView;
use crate::view::what_if::{Suppose, suppose};

/// Something a reader does.
#[derive(Debug, Clone, PartialEq)]
pub enum Action {
    /// Go to the catalogue.
    OpenCatalogue,
    /// Show a dataset from the start.
    OpenDataset(DatasetRef),
    /// Show another edition of the same dataset.
    Edition {
        /// Its id; `None`: the one the dataset shows by itself.
        id: Option<String>,
        /// Whether the reader has come to rest on it, and is not sliding past.
        is_settled: bool,
    },
    /// Compare with another edition, or with nothing.
    Since(Option<Comparand>),
    /// Show the same things another way.
    Show(ViewKind),
    /// Choose one thing, or nothing.
    Select(Option<Thing>),
    /// Choose a second thing, to see what connects it with the first.
    SelectSecond(Thing),
    /// Trace the chosen thing.
    Trace(Trace),
    /// Trace that many steps; `None`: all.
    Depth(Option<u32>),
    /// Draw only what is traced, or everything again.
    Isolate(bool),
    /// Choose a thing and draw only its chain, up and down.
    Focus(Thing),
    /// Open a group.
    Open(Thing),
    /// Close a group.
    Close(Thing),
    /// Open or close several groups at once, as "expand all" does.
    OpenAll(Vec<Thing>),
    /// Close several groups at once.
    CloseAll(Vec<Thing>),
    /// Show or hide the column of suppliers.
    Suppliers(bool),
    /// Draw all links, or the main ones only.
    AllLinks(bool),
    /// Show the supply of another area.
    Area(Option<String>),
    /// Colour by another indicator.
    ColourBy(Option<String>),
    /// Add a value to a filter, or take it out.
    ToggleFilter(FilterField, String),
    /// Drop one filter, or all.
    ClearFilters(Option<FilterField>),
    /// Narrow list and table to these words.
    Query(String),
    /// Order list and table.
    Sort(Option<Sort>),
    /// Follow another figure over time; `None`: the first there is.
    Follow(Option<String>),
    /// Look from somewhere else; `is_settled` when the movement has come to rest.
    Look {
        /// Where from; `None`: see everything.
        camera: Option<Camera>,
        /// Whether the movement has ended.
        is_settled: bool,
    },
    /// Lay out the roadmap so, and look at it from that day.
    Roadmap(RoadmapView),
    /// Answer a criterion of a critical technology; `Answer::Unknown` takes the answer back.
    Answer {
        /// Id of the input it is asked of.
        input: String,
        /// The criterion.
        criterion: Criterion,
        /// The answer.
        answer: Answer,
    },
    /// Whether the stress table leaves out members of the area whose dependencies it shows.
    OnlyOutside(bool),
    /// Rank by another loss, or against another outside.
    Urgency(UrgencyView),
    /// Look at other trade.
    Trade(TradeView),
    /// Look through another industry, at another region, or in another year.
    Reliance(RelianceView),
    /// Suppose something, or no longer.
    Suppose(Suppose),
    /// Open a side page, or close it.
    Panel(Option<Panel>),
    /// Speak another language.
    Language(Option<String>),
    /// Use other colours.
    Theme(Option<Theme>),
    /// Let keys that are a single sign work, or not.
    Letters(bool),
    /// Take the view of a step or of a page of a story.
    Tell(Box<ViewState>),
    /// Everything as it was when the dataset was opened; language and theme stay.
    Reset,
    /// Take the view of a link: a pasted one, Back, Forward.
    Go(Box<ViewState>),
}

/// What becomes of the address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum History {
    /// A new entry: Back returns to the view before.
    Push,
    /// The entry is rewritten: typing, sliding, panning.
    Replace,
    /// The address is already right, or nothing changed.
    Keep,
}

/// The outcome of an action.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    /// The view after the action.
    pub next: ViewState,
    /// What becomes of the address.
    pub history: History,
}

/// Carries out `action` on `state`.
#[must_use]
pub fn apply(state: &ViewState, action: Action) -> Change {
    let mut next = state.clone();
    let mut history = History::Push;
    let is_quiet = is_quiet(state, &action);
    match action {
        Action::OpenCatalogue => next = fresh(state, None),
        Action::OpenDataset(dataset) => next = fresh(state, Some(dataset)),
        Action::Edition { id, is_settled } => history = edition(&mut next, id, is_settled),
        Action::Since(comparand) => since(&mut next, comparand),
        Action::Show(view) => next.view = view,
        Action::Select(thing) => select(&mut next, thing),
        Action::SelectSecond(thing) => select_second(&mut next, thing),
        Action::Trace(trace) => next.trace = trace,
        Action::Depth(depth) => next.depth = depth,
        Action::Isolate(is_isolated) => isolate(&mut next, is_isolated),
        Action::Focus(thing) => focus(&mut next, thing),
        Action::Open(_) | Action::Close(_) | Action::OpenAll(_) | Action::CloseAll(_) => {
            regroup(&mut next, action);
        }
        Action::Suppliers(shown) => {
            next.suppliers = Some(shown);
            next.camera = None;
        }
        Action::AllLinks(all) => next.all_links = all,
        Action::Area(area) => next.area = area,
        Action::ColourBy(indicator) => colour_by(&mut next, indicator),
        Action::ToggleFilter(field, value) => toggle(&mut next.filters, field, value),
        Action::ClearFilters(Some(field)) => drop(next.filters.remove(&field)),
        Action::ClearFilters(None) => next.filters.clear(),
        Action::Query(query) => {
            next.query = query;
            history = History::Replace;
        }
        Action::Sort(sort) => next.sort = sort,
        Action::Follow(figure) => next.followed = figure,
        Action::Look { camera, is_settled } => {
            next.camera = camera;
            history = if is_settled { History::Replace } else { History::Keep };
        }
        Action::Roadmap(_)
        | Action::Answer { .. }
        | Action::OnlyOutside(_)
        | Action::Trade(_)
        | Action::Urgency(_)
        | Action::Reliance(_) => history = plan(&mut next, action),
        Action::Suppose(step) => history = suppose(&mut next, step),
        Action::Panel(_) | Action::Language(_) | Action::Theme(_) | Action::Letters(_) => {
            look(&mut next, action);
        }
        Action::Tell(target) => next = *target,
        Action::Reset => next = reset(state),
        Action::Go(target) => {
            next = *target;
            history = History::Keep;
        }
    }
    if !is_quiet && next != *state && next.story.is_live() {
        next.story.is_detour = true;
    }
    if next == *state {
        history = History::Keep;
    }
    Change { next, history }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::view::story::StoryView;

    fn on_screen() -> ViewState {
        ViewState {
            dataset: Some(DatasetRef { id: "chips".into(), edition: None }),
            theme: Some(Theme::Dark),
            ..ViewState::default()
        }
    }

    #[test]
    fn choosing_is_undone_by_back_and_panning_is_not() {
        let chosen = apply(&on_screen(), Action::Select(Some(Thing::Input("N20".into()))));
        assert_eq!(chosen.history, History::Push);
        let camera = Some(Camera { x: 1.0, y: 2.0, scale: 1.5 });
        let looked = apply(&chosen.next, Action::Look { camera, is_settled: true });
        assert_eq!(looked.history, History::Replace);
        let again = apply(&looked.next, Action::Look { camera, is_settled: true });
        assert_eq!(again.history, History::Keep);
    }

    #[test]
    fn choosing_nothing_brings_the_whole_picture_back() {
        let focused = apply(&on_screen(), Action::Focus(Thing::Input("N20".into()))).next;
        assert!(focused.is_isolated);
        let cleared = apply(&focused, Action::Select(None)).next;
        assert_eq!(cleared, on_screen());
    }

    #[test]
    fn sliding_along_editions_is_no_step_and_coming_to_rest_is() {
        let to = |id: &str, is_settled| Action::Edition { id: Some(id.to_owned()), is_settled };
        let slid = apply(&on_screen(), to("2012", false));
        assert_eq!(slid.history, History::Replace);
        let rested = apply(&slid.next, to("2014", true));
        assert_eq!(rested.history, History::Push);
        let named = rested.next.dataset.and_then(|of| of.edition);
        assert_eq!(named.as_deref(), Some("2014"));
    }

    #[test]
    fn another_dataset_keeps_colours_and_nothing_else() {
        let mut state = on_screen();
        state.selected = vec![Thing::Input("N20".into())];
        let dataset = DatasetRef { id: "eu-crm-2023".into(), edition: None };
        let next = apply(&state, Action::OpenDataset(dataset.clone())).next;
        assert_eq!(next.dataset, Some(dataset));
        assert!(next.selected.is_empty());
        assert_eq!(next.theme, Some(Theme::Dark));
    }

    #[test]
    fn a_filter_value_goes_in_and_out() {
        let add = Action::ToggleFilter(FilterField::Kind, "tool".into());
        let filtered = apply(&on_screen(), add.clone()).next;
        assert_eq!(filtered.filters.len(), 1);
        assert_eq!(apply(&filtered, add).next, on_screen());
    }

    #[test]
    fn opening_a_group_takes_it_from_the_closed_ones() {
        let group = Thing::Family("ree".into());
        let closed = apply(&on_screen(), Action::Close(group.clone())).next;
        let opened = apply(&closed, Action::Open(group.clone())).next;
        assert!(opened.closed.is_empty());
        assert!(opened.opened.contains(&group));
    }

    #[test]
    fn what_is_done_during_a_story_is_a_detour_and_looking_around_is_none() {
        let told = ViewState { story: StoryView::at("s", 3), ..on_screen() };
        let camera = Some(Camera { x: 1.0, y: 2.0, scale: 1.5 });
        for action in [
            Action::Look { camera, is_settled: true },
            Action::Theme(Some(Theme::Projector)),
            Action::Panel(Some(Panel::Story)),
        ] {
            assert!(!apply(&told, action).next.story.is_detour);
        }
        let chosen = apply(&told, Action::Select(Some(Thing::Input("N20".into())))).next;
        assert!(chosen.story.is_detour && chosen.story.step() == 3);
        let elsewhere = DatasetRef { id: "other".into(), edition: None };
        assert!(apply(&told, Action::OpenDataset(elsewhere)).next.story.is_detour);
        let back = apply(&chosen, Action::Tell(Box::new(told.clone())));
        assert_eq!((back.next, back.history), (told.clone(), History::Push));
        assert_eq!(apply(&told, Action::OpenCatalogue).next.story, StoryView::default());
    }
}
