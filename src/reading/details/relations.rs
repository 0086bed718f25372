//! What a thing is connected with, as lists.

use crate::base::message::Message;
use crate::model::dependency::{Dependency, Essentiality, Relation};
use crate::model::record::Subject;
use crate::model::{DependencyIdx, InputIdx};
use crate::msg;
use crate::reading::details::{RelationItem, Relations};
use crate::reading::phrase::dotted;
use crate::scene::{Scope, telling, words};

/// The dependencies of an input, by kind and direction; kinds without any are left out.
pub fn of_input(scope: &Scope<'_>, idx: InputIdx) -> Vec<Relations> {
    let (needs, serves) = (scope.dataset.incoming(idx), scope.dataset.outgoing(idx));
    [
        (msg!("relations-needs"), needs, Relation::GoesInto),
        (msg!("relations-enabled-by"), needs, Relation::Enables),
        (msg!("relations-variants"), needs, Relation::VariantOf),
        (msg!("relations-serves"), serves, Relation::GoesInto),
        (msg!("relations-enables"), serves, Relation::Enables),
        (msg!("relations-variant-of"), serves, Relation::VariantOf),
    ]
    .into_iter()
    .filter_map(|(title, dependencies, relation)| {
        let is_meant = |dependency: &&DependencyIdx| {
            scope.dataset.dependencies[**dependency].relation == relation
        };
        let items = dependencies.iter().filter(is_meant).map(|dependency| {
            let dependency = &scope.dataset.dependencies[*dependency];
            let other = if dependency.to == idx { dependency.from } else { dependency.to };
            let detail = match relation {
                Relation::VariantOf => main_supplier(scope, other),
                Relation::GoesInto | Relation::Enables => says(scope, dependency),
            };
            item(scope, other, detail)
        });
        relations(scope, &title, items.collect())
    })
    .collect()
}

/// What is said of a dependency: its weight, whether it is essential, whether it can be
/// replaced. Empty when only the dependency itself is published.
pub fn says(scope: &Scope<'_>, dependency: &Dependency) -> String {
    let weight = dependency.weight.map(|weight| {
        let share = scope.locale.share(weight, 1);
        if dependency.weight_basis.is_empty() {
            share
        } else {
            scope.locale.say(&msg!(
                "weight-of-basis",
                share = share,
                basis = &dependency.weight_basis,
            ))
        }
    });
    let essential = essentiality(dependency.essentiality).map(|word| scope.locale.say(&word));
    let replaced = dependency.substitutability.map(|figure| {
        scope.locale.say(&msg!("substitutability", figure = scope.locale.number(figure, 2)))
    });
    let parts = [weight, essential, replaced].map(Option::unwrap_or_default);
    dotted(&parts.each_ref().map(String::as_str))
}

/// The word for what is published; `None`: nothing is.
pub fn essentiality(essentiality: Essentiality) -> Option<Message> {
    match essentiality {
        Essentiality::Essential => Some(msg!("essential")),
        Essentiality::NonEssential => Some(msg!("non-essential")),
        Essentiality::Negligible => Some(msg!("hardly-needed")),
        Essentiality::Unknown => None,
    }
}

/// The main supplier of an input in words; empty when nothing is published.
pub fn main_supplier(scope: &Scope<'_>, input: InputIdx) -> String {
    telling::main_supplier(scope, Subject::Input(input)).unwrap_or_default()
}

/// An input with what is said of it.
pub fn item(scope: &Scope<'_>, input: InputIdx, detail: String) -> RelationItem {
    RelationItem {
        thing: words::input_thing(scope.dataset, input),
        name: words::full_name(scope, input),
        detail,
    }
}

/// A list under its title; `None` for an empty list.
pub fn relations(
    scope: &Scope<'_>,
    title: &Message,
    items: Vec<RelationItem>,
) -> Option<Relations> {
    (!items.is_empty()).then(|| Relations { title: scope.locale.say(title), items })
}
