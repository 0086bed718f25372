//! What boxes are coloured by: an indicator with its classes, or the kind of thing. Classes
//! follow published lines where there are any, else equal steps over the figures there are.
//! Knows no single input; [`crate::scene::rating`] does.

use crate::analysis::choice::{self, Choice};
use crate::analysis::indicator::{Concern, INDICATORS};
use crate::model::dataset::Dataset;
use crate::model::input::InputKind;
use crate::msg;
use crate::scene::expected::ByDay;
use crate::scene::mark::Ink;
use crate::scene::scale::Scale;
use crate::scene::{Scope, since, what_if, words};

/// Id under which links name the kind of thing as what boxes are coloured by.
pub const KIND: &str = crate::view::state::BY_KIND;

/// Id under which links name the loss in the scenario as what boxes are coloured by.
pub const LOSS: &str = crate::view::state::BY_LOSS;

/// Id under which links name the state expected by a day as what boxes are coloured by.
pub const EXPECTED: &str = crate::view::state::BY_EXPECTED;
/// Id under which links name what changed since another edition as what boxes are coloured by.
pub const CHANGE: &str = crate::view::state::BY_CHANGE;

/// Most kinds with a colour of their own; with more kinds the last colour is shared.
const MOST_KINDS: usize = 4;

/// What boxes are coloured by.
pub enum Lens {
    /// An indicator.
    Figure(Scale),
    /// The loss in the scenario of the view.
    Loss,
    /// The state that published dates let expect by the day of the view.
    Expected(ByDay),
    /// What changed since another edition.
    Change,
    /// The kind of thing: the kinds there are, in the order of legends.
    Kind(Vec<InputKind>),
}

/// A class of the legend.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RatingClass {
    /// Value of the filter field `Rating`: the position of the class from below, a kind, or
    /// the name of a state.
    pub key: String,
    /// Its colour.
    pub ink: Ink,
    /// Its name.
    pub label: String,
    /// The figures in it, such as "above 0.4"; empty where the label says it.
    pub range: String,
    /// Who drew the line below it; empty: nobody, or no line.
    pub source: String,
}

impl Lens {
    /// What the view asks for; the concentration of supply for a name that is not known.
    #[must_use]
    pub fn of(scope: &Scope<'_>) -> Self {
        let dataset = scope.dataset;
        match scope.state.colour_by.as_deref() {
            Some(CHANGE) if scope.beyond.since.is_some() => Self::Change,
            Some(KIND) => Self::Kind(kinds(dataset)),
            _ if what_if::colours(scope) => Self::Loss,
            chosen => match (ByDay::colouring(scope), chosen.and_then(|id| find(dataset, id))) {
                (Some(by_day), _) => Self::Expected(by_day),
                (None, Some(choice)) => Self::Figure(Scale::new(scope, choice)),
                (None, None) => Self::default_of(scope),
            },
        }
    }

    fn default_of(scope: &Scope<'_>) -> Self {
        // Where nobody says who supplies, concentration would say nothing of anything.
        if let Some(published) = choice::instead_of_supply(scope.dataset) {
            return Self::Figure(Scale::new(scope, published));
        }
        match INDICATORS.first() {
            Some(first) => Self::Figure(Scale::new(scope, Choice::Computed(first))),
            None => Self::Kind(kinds(scope.dataset)),
        }
    }

    /// Its name in links.
    #[must_use]
    pub fn id(&self) -> &str {
        match self {
            Self::Kind(_) => KIND,
            Self::Loss => LOSS,
            Self::Expected(_) => EXPECTED,
            Self::Change => CHANGE,
            Self::Figure(scale) => scale.choice.id(),
        }
    }

    /// Its name for readers.
    #[must_use]
    pub fn label(&self, scope: &Scope<'_>) -> String {
        match self {
            Self::Kind(_) => scope.locale.say(&msg!("colour-kind")),
            Self::Loss => loss_label(scope),
            Self::Expected(by_day) => by_day.title(scope),
            Self::Change => since::colour::label(scope),
            Self::Figure(scale) => scale.label(scope),
        }
    }

    /// All classes in the order of the legend: strongest colour first, then the states that
    /// are no class.
    #[must_use]
    pub fn classes(&self, scope: &Scope<'_>) -> Vec<RatingClass> {
        match self {
            Self::Kind(kinds) => kind_classes(scope, kinds),
            Self::Loss => what_if::rating::classes(scope),
            Self::Expected(by_day) => by_day.classes(scope),
            Self::Change => since::colour::classes(scope),
            Self::Figure(scale) => {
                let mut classes: Vec<RatingClass> =
                    (0..scale.classes()).map(|position| scale.class(scope, position)).collect();
                if scale.choice.concern() != Concern::Low {
                    classes.reverse();
                }
                classes.extend(states(scope));
                classes
            }
        }
    }

    /// The colour and the filter value of a kind.
    #[must_use]
    pub fn kind_class(kinds: &[InputKind], kind: InputKind) -> (Ink, &'static str) {
        let position = kinds.iter().position(|other| *other == kind).unwrap_or(kinds.len());
        let is_shared = kinds.len() > MOST_KINDS && position >= MOST_KINDS - 1;
        if is_shared {
            (Ink::Category(MOST_KINDS as u8 - 1), "other")
        } else {
            (Ink::Category(u8::try_from(position).unwrap_or(u8::MAX)), kind.code())
        }
    }
}

/// The name of the loss, with the rule that the reader chose.
fn loss_label(scope: &Scope<'_>) -> String {
    let rule = scope.locale.say(&what_if::words::rule(&scope.state.scenario));
    scope.locale.say(&msg!("colour-loss", rule = rule))
}

/// The choice with this id, the computed ones first, since they need no look at the data.
fn find(dataset: &Dataset, id: &str) -> Option<Choice> {
    let computed = INDICATORS.iter().find(|indicator| indicator.id == id);
    computed.map(Choice::Computed).or_else(|| choice::choice(dataset, id))
}

/// Kinds of the dataset in the order of legends.
#[must_use]
pub fn kinds(dataset: &Dataset) -> Vec<InputKind> {
    let is_there = |kind: &InputKind| dataset.inputs.iter().any(|input| input.kind == *kind);
    InputKind::ALL.into_iter().filter(is_there).collect()
}

fn kind_classes(scope: &Scope<'_>, kinds: &[InputKind]) -> Vec<RatingClass> {
    let mut classes: Vec<RatingClass> = Vec::new();
    for kind in kinds {
        let (ink, key) = Lens::kind_class(kinds, *kind);
        let word = scope.locale.say(&words::kind(*kind));
        match classes.last_mut().filter(|last| last.key == key) {
            Some(shared) => shared.label = format!("{}, {word}", shared.label),
            None => classes.push(RatingClass {
                key: key.to_owned(),
                ink,
                label: word,
                range: String::new(),
                source: String::new(),
            }),
        }
    }
    classes
}

/// The states that are no class.
fn states(scope: &Scope<'_>) -> Vec<RatingClass> {
    let states = [
        (ZERO, Ink::Zero, msg!("rating-zero")),
        (UNDECIDED, Ink::Undecided, msg!("rating-undecided")),
        (NOT_ASSESSED, Ink::NotAssessed, msg!("not-assessed")),
        (WITHHELD, Ink::Withheld, msg!("withheld")),
    ];
    let class = |(key, ink, label): (&str, Ink, crate::base::message::Message)| RatingClass {
        key: key.to_owned(),
        ink,
        label: scope.locale.say(&label),
        range: String::new(),
        source: String::new(),
    };
    states.into_iter().map(class).collect()
}

/// Filter value of figures that are zero.
pub const ZERO: &str = "zero";
/// Filter value of figures known only within limits that are too wide for a class.
pub const UNDECIDED: &str = "undecided";
/// Filter value of what is not assessed.
pub const NOT_ASSESSED: &str = "not-assessed";
/// Filter value of what is withheld.
pub const WITHHELD: &str = "withheld";
