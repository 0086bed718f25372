//! Details of a line between two things: what is published of it, and for bundles what runs
//! inside it.

use crate::base::order;
use crate::model::record::{Share, Subject};
use crate::model::{DependencyIdx, InputIdx};
use crate::msg;
use crate::reading::details::relations::{relations, says};
use crate::reading::details::supplier::is_seated;
use crate::reading::details::{Details, Fact, RelationItem, facts, relations as lists};
use crate::reading::members::{members, thing_name};
use crate::reading::phrase::{SourceList, dotted};
use crate::reading::supply::share_words;
use crate::scene::{Scope, words};
use crate::view::thing::Thing;

/// Most lines of a bundle that are listed.
const MOST: usize = 30;

/// What is known of the line from `from` to `to`; `None` when nothing runs between them.
pub fn details(scope: &Scope<'_>, from: &Thing, to: &Thing) -> Option<Details> {
    let found = match from {
        Thing::Supplier(id) => delivered(scope, id, to)?,
        Thing::OtherSuppliers | Thing::Plan(..) | Thing::Link(_) => return None,
        Thing::Input(_) | Thing::Stage(_) | Thing::Family(_) => depended(scope, from, to)?,
    };
    let title = scope.locale.say(&msg!(
        "link-title",
        from = thing_name(scope, from)?,
        to = thing_name(scope, to)?,
    ));
    Some(Details {
        thing: Thing::link(from.clone(), to.clone()),
        title,
        title_language: String::new(),
        kind: scope.locale.say(&msg!("kind-link")),
        answer: found.answer,
        description: String::new(),
        facts: found.facts,
        supplies: Vec::new(),
        relations: relations(scope, &msg!("relations-within"), found.within).into_iter().collect(),
        sources: found.sources.lines(),
    })
}

/// What runs between two things.
struct Found<'a> {
    answer: String,
    facts: Vec<Fact>,
    within: Vec<RelationItem>,
    sources: SourceList<'a>,
}

impl<'a> Found<'a> {
    fn new(scope: &Scope<'a>) -> Self {
        Self {
            answer: String::new(),
            facts: Vec::new(),
            within: Vec::new(),
            sources: SourceList::new(&scope.dataset.sources),
        }
    }
}

/// Dependencies from the inputs of one box to those of another.
fn depended<'a>(scope: &Scope<'a>, from: &Thing, to: &Thing) -> Option<Found<'a>> {
    let targets = order::set_of(members(scope, to));
    let starts = members(scope, from);
    let all: Vec<DependencyIdx> = starts
        .iter()
        .flat_map(|start| scope.dataset.outgoing(*start))
        .copied()
        .filter(|idx| targets.contains(&scope.dataset.dependencies[*idx].to))
        .collect();
    let mut found = Found::new(scope);
    for idx in &all {
        found.sources.cite(scope.dataset.dependencies[*idx].source);
    }
    match all.as_slice() {
        [] => return None,
        [only] => one(scope, *only, &mut found),
        several => {
            found.answer = scope.locale.say(&msg!(
                "answer-dependencies",
                count = several.len(),
                from = thing_name(scope, from)?,
                to = thing_name(scope, to)?,
            ));
            found.within = several.iter().take(MOST).map(|idx| line(scope, *idx)).collect();
        }
    }
    Some(found)
}

/// A single dependency: what it says, and what of its weight.
fn one(scope: &Scope<'_>, idx: DependencyIdx, found: &mut Found<'_>) {
    let dependency = &scope.dataset.dependencies[idx];
    let source = Some(found.sources.cite(dependency.source));
    found.answer = sentence(scope, idx);
    let mut add = |label, value: String| {
        found.facts.push(Fact { source, ..facts::plain(scope, &label, value) });
    };
    let weight = dependency.weight.map(|weight| scope.locale.share(weight, 1));
    let missing = || scope.locale.say(&msg!("not-assessed"));
    if let (Some(_), false) = (&weight, dependency.weight_basis.is_empty()) {
        add(msg!("fact-weight-basis"), dependency.weight_basis.clone());
    }
    add(msg!("fact-weight"), weight.unwrap_or_else(missing));
    let essential = lists::essentiality(dependency.essentiality);
    add(msg!("fact-essential"), essential.map_or_else(missing, |word| scope.locale.say(&word)));
    let replaced = dependency.substitutability.map(|figure| scope.locale.number(figure, 2));
    add(msg!("fact-substitutability"), replaced.unwrap_or_else(missing));
}

/// "A goes into B."
fn sentence(scope: &Scope<'_>, idx: DependencyIdx) -> String {
    let dependency = &scope.dataset.dependencies[idx];
    scope.locale.say(&msg!(
        "answer-dependency",
        from = words::full_name(scope, dependency.from),
        relation = dependency.relation.code(),
        to = words::full_name(scope, dependency.to),
    ))
}

fn line(scope: &Scope<'_>, idx: DependencyIdx) -> RelationItem {
    let dependency = &scope.dataset.dependencies[idx];
    RelationItem {
        thing: Thing::link(
            words::input_thing(scope.dataset, dependency.from),
            words::input_thing(scope.dataset, dependency.to),
        ),
        name: sentence(scope, idx),
        detail: says(scope, dependency),
    }
}

/// What the supplier `id`, or organisations seated in it, supply of the inputs of a box, by
/// the area on screen.
fn delivered<'a>(scope: &Scope<'a>, id: &str, to: &Thing) -> Option<Found<'a>> {
    let mut rows: Vec<(InputIdx, &Share)> = Vec::new();
    for input in members(scope, to) {
        let Some(record) = scope.assessment.of(Subject::Input(input)).record else { continue };
        let is_meant = |share: &&Share| {
            let supplier = &scope.dataset.suppliers[share.supplier];
            supplier.id == id || is_seated(supplier, id)
        };
        let shares = scope.dataset.records[record].shares.iter().filter(is_meant);
        rows.extend(shares.map(|share| (input, share)));
    }
    let mut found = Found::new(scope);
    for (_, share) in &rows {
        found.sources.cite(share.source);
    }
    found.answer = match rows.as_slice() {
        [] => return None,
        [(input, share)] => delivery_sentence(scope, *input, share),
        several => {
            let item = |(input, share): &(InputIdx, &Share)| {
                lists::item(scope, *input, delivery_words(scope, id, share))
            };
            found.within = several.iter().take(MOST).map(item).collect();
            scope.locale.say(&msg!(
                "answer-deliveries",
                supplier = words::at_start(scope, id),
                count = several.len(),
                to = thing_name(scope, to)?,
            ))
        }
    };
    Some(found)
}

/// "China supplies 94 % of gallium", or how it is named without a share.
fn delivery_sentence(scope: &Scope<'_>, input: InputIdx, share: &Share) -> String {
    let supplier = &scope.dataset.suppliers[share.supplier];
    let supplier = words::at_start(scope, &supplier.id);
    let said = share_words(scope, share);
    let name = words::full_name(scope, input);
    let area = words::area_name(scope, &scope.assessment.settings.area);
    scope.locale.say(&if share.value.number().is_some() {
        msg!("answer-delivery", supplier = supplier, share = said, name = name, area = area)
    } else {
        msg!("answer-delivery-named", supplier = supplier, said = said, name = name, area = area)
    })
}

/// The share, with the organisation where it is one.
fn delivery_words(scope: &Scope<'_>, id: &str, share: &Share) -> String {
    let said = share_words(scope, share);
    if scope.dataset.suppliers[share.supplier].id == id {
        return said;
    }
    dotted(&[&words::supplier_label(scope, share.supplier), &said])
}
