//! What a reader can choose from: indicators to colour by, areas, values of the filters, each
//! with the number of inputs it leaves. Knows no form elements.

use std::collections::{BTreeMap, BTreeSet};

use crate::analysis::choice;
use crate::base::order;
use crate::model::record::Subject;
use crate::msg;
use crate::scene::lens::{self, Lens};
use crate::scene::scale::Scale;
use crate::scene::{Scope, rating, what_if, words};
use crate::view::state::FilterField;

/// Most suppliers that a filter offers; chosen ones come on top of them.
const MOST_SUPPLIERS: usize = 24;

/// Everything a reader can choose from.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Choices {
    /// What boxes can be coloured by.
    pub colour_by: Vec<Choice>,
    /// Areas whose supply is published.
    pub areas: Vec<Choice>,
    /// The filters that part the dataset at all.
    pub filters: Vec<FilterChoices>,
    /// Whether there is a roadmap to look at.
    pub has_plan: bool,
}

/// One thing to choose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// Value in the view.
    pub value: String,
    /// Name for readers.
    pub label: String,
    /// What it says, in a sentence; may be empty.
    pub hint: String,
    /// For filters: the inputs it leaves together with the other filters. Else `None`.
    pub count: Option<usize>,
    /// Whether it is chosen.
    pub is_on: bool,
}

/// The values of a filter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FilterChoices {
    /// The field.
    pub field: FilterField,
    /// Its name.
    pub title: String,
    /// Its values.
    pub options: Vec<Choice>,
}

/// What can be chosen in `scope`.
#[must_use]
pub fn choices(scope: &Scope<'_>) -> Choices {
    let lens = Lens::of(scope);
    let fields =
        [FilterField::Kind, FilterField::Stage, FilterField::Supplier, FilterField::Rating];
    Choices {
        colour_by: colour_by(scope, &lens),
        areas: areas(scope),
        filters: fields.into_iter().filter_map(|field| filter(scope, &lens, field)).collect(),
        has_plan: scope.dataset.action.has_plan(),
    }
}

fn colour_by(scope: &Scope<'_>, lens: &Lens) -> Vec<Choice> {
    let choice = |value: &str, label: String, hint: String| Choice {
        is_on: lens.id() == value,
        value: value.to_owned(),
        label,
        hint,
        count: None,
    };
    let mut choices: Vec<Choice> = choice::choices(scope.dataset)
        .into_iter()
        .map(|indicator| {
            let scale = Scale::new(scope, indicator);
            choice(scale.choice.id(), scale.label(scope), scale.hint(scope))
        })
        .collect();
    if what_if::stopping(scope).is_some() {
        choices.insert(0, choice(lens::LOSS, Lens::Loss.label(scope), String::new()));
    }
    if scope.beyond.since.is_some() {
        choices.push(choice(lens::CHANGE, Lens::Change.label(scope), String::new()));
    }
    let kinds = lens::kinds(scope.dataset);
    if kinds.len() > 1 {
        choices.push(choice(lens::KIND, Lens::Kind(kinds).label(scope), String::new()));
    }
    choices
}

fn areas(scope: &Scope<'_>) -> Vec<Choice> {
    let areas = scope.dataset.areas();
    let choice = |area: &str| Choice {
        value: area.to_owned(),
        label: words::capital(&words::area_name(scope, area)),
        hint: String::new(),
        count: None,
        is_on: scope.assessment.settings.area == area,
    };
    areas.into_iter().map(choice).collect()
}

/// The values of a field; `None` when there is nothing to choose between.
fn filter(scope: &Scope<'_>, lens: &Lens, field: FilterField) -> Option<FilterChoices> {
    let counts = counts(scope, lens, field);
    let chosen = scope.state.filters.get(&field);
    let is_on = |value: &str| chosen.is_some_and(|chosen| chosen.contains(value));
    let named = offered(scope, lens, field);
    let options: Vec<Choice> = named
        .into_iter()
        .map(|(value, label, hint)| Choice {
            is_on: is_on(&value),
            count: Some(counts.get(&value).copied().unwrap_or_default()),
            value,
            label,
            hint,
        })
        .collect();
    let title = scope.locale.say(&match field {
        FilterField::Kind => msg!("filter-kind"),
        FilterField::Stage => msg!("filter-stage"),
        FilterField::Supplier => msg!("filter-supplier"),
        FilterField::Rating | FilterField::Cover => {
            msg!("filter-rating", indicator = lens.label(scope))
        }
    });
    let is_worth_it = options.len() > 1 || options.iter().any(|option| option.is_on);
    is_worth_it.then_some(FilterChoices { field, title, options })
}

/// Number of inputs per value of `field` that the other filters leave.
fn counts(scope: &Scope<'_>, lens: &Lens, field: FilterField) -> BTreeMap<String, usize> {
    let mut state = scope.state.clone();
    state.filters.remove(&field);
    let others = Scope { state: &state, ..*scope };
    let mut counts = BTreeMap::new();
    for input in scope.dataset.inputs.keys() {
        if rating::passes_by(&others, lens, input) {
            for value in rating::values(scope, lens, field, input) {
                *counts.entry(value).or_default() += 1;
            }
        }
    }
    counts
}

/// The values of `field` that are offered: value, name, hint. They do not depend on the
/// filters, so that no value disappears under the reader's hand.
fn offered(scope: &Scope<'_>, lens: &Lens, field: FilterField) -> Vec<(String, String, String)> {
    let plain = |value: String, label: String| (value, label, String::new());
    match field {
        FilterField::Kind => lens::kinds(scope.dataset)
            .into_iter()
            .map(|kind| {
                let label = words::capital(&scope.locale.say(&words::kind(kind)));
                plain(kind.code().to_owned(), label)
            })
            .collect(),
        FilterField::Stage => scope
            .dataset
            .stages
            .entries()
            .map(|(idx, stage)| plain(stage.id.clone(), words::stage_name(scope, idx)))
            .collect(),
        FilterField::Supplier => suppliers(scope)
            .into_iter()
            .map(|id| {
                let label = words::supplier_name(scope, &id);
                plain(id, label)
            })
            .collect(),
        FilterField::Rating | FilterField::Cover => ratings(scope, lens),
    }
}

/// The classes that occur.
fn ratings(scope: &Scope<'_>, lens: &Lens) -> Vec<(String, String, String)> {
    let inputs = scope.dataset.inputs.keys();
    let keys =
        order::set_of(inputs.map(|input| rating::rate_by(scope, lens, Subject::Input(input)).key));
    let is_chosen = |key: &String| {
        scope.state.filters.get(&FilterField::Rating).is_some_and(|chosen| chosen.contains(key))
    };
    let classes = lens.classes(scope).into_iter();
    classes
        .filter(|class| keys.contains(&class.key) || is_chosen(&class.key))
        .map(|class| (class.key, class.label, class.range))
        .collect()
}

/// The suppliers of most inputs, and the chosen ones.
fn suppliers(scope: &Scope<'_>) -> Vec<String> {
    let chosen = scope.state.filters.get(&FilterField::Supplier);
    let is_chosen = |id: &String| chosen.is_some_and(|chosen| chosen.contains(id));
    let ranked = ranked_suppliers(scope).into_iter().enumerate();
    ranked
        .filter(|(rank, (id, _))| *rank < MOST_SUPPLIERS || is_chosen(id))
        .map(|(_, (id, _))| id)
        .collect()
}

/// All suppliers of inputs with the number of inputs they supply, negligible shares left
/// out: largest number first, then by id.
#[must_use]
pub fn ranked_suppliers(scope: &Scope<'_>) -> Vec<(String, usize)> {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for input in scope.dataset.inputs.keys() {
        for id in supplier_ids(scope, Subject::Input(input)) {
            *counts.entry(id).or_default() += 1;
        }
    }
    let mut ranked: Vec<(String, usize)> = counts.into_iter().collect();
    order::sort_by(&mut ranked, |a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    ranked
}

/// The suppliers of a subject, negligible shares left out.
#[must_use]
pub fn supplier_ids(scope: &Scope<'_>, subject: Subject) -> BTreeSet<String> {
    let supply = scope.assessment.of(subject);
    let shares = supply.shares.iter().map(|portion| portion.id.clone());
    order::set_of(shares.chain(supply.majors.iter().map(|named| named.id.clone())))
}
