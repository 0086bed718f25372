//! Details of a supplier: what it supplies, by the printed shares of the area on screen.

use std::collections::BTreeMap;

use crate::base::order;
use crate::model::record::{Level, RankClass, Share, Subject};
use crate::model::supplier::{Supplier, SupplierKind};
use crate::model::{InputIdx, SupplierIdx};
use crate::msg;
use crate::reading::choices::ranked_suppliers;
use crate::reading::details::relations::{item, relations};
use crate::reading::details::{Details, Fact, RelationItem, facts, input};
use crate::reading::phrase::{SourceList, dotted};
use crate::reading::supply::share_words;
use crate::scene::{Scope, words};
use crate::view::thing::Thing;

/// Most inputs in the list of what a supplier supplies most of.
const MOST: usize = 10;

/// A row of a record that names the supplier, or an organisation seated in it.
struct Delivery<'a> {
    subject: Subject,
    share: &'a Share,
    is_main: bool,
    /// The organisation that supplies, where the supplier is the country of its headquarters.
    through: Option<SupplierIdx>,
}

/// What is known of the supplier `id`, or of the country with this code that is known only
/// as the seat of organisations; `None` when the dataset names neither.
pub fn details(scope: &Scope<'_>, id: &str) -> Option<Details> {
    let idx = scope.dataset.supplier_by_id(id);
    let seated = headquartered(scope, id);
    if idx.is_none() && seated.is_empty() {
        return None;
    }
    let deliveries = deliveries(scope, id, idx);
    let mut sources = SourceList::new(&scope.dataset.sources);
    for delivery in &deliveries {
        sources.cite(delivery.share.source);
    }
    let language = idx
        .map(|idx| scope.dataset.suppliers[idx].label.get(scope.language()))
        .filter(|(title, _)| !title.is_empty())
        .map(|(_, language)| input::other_language(scope, language));
    Some(Details {
        thing: Thing::Supplier(id.to_owned()),
        title: words::supplier_name(scope, id),
        title_language: language.unwrap_or_default(),
        kind: kind(scope, idx),
        answer: answer(scope, id, idx, &deliveries),
        description: String::new(),
        facts: largest(scope, &deliveries).into_iter().collect(),
        supplies: Vec::new(),
        relations: [
            relations(scope, &msg!("relations-supplies-most"), most(scope, &deliveries)),
            relations(scope, &msg!("relations-supplies-stages"), stages(scope, &deliveries)),
            relations(scope, &msg!("relations-supplies-named"), named(scope, &deliveries)),
            relations(scope, &msg!("relations-headquartered"), seated),
        ]
        .into_iter()
        .flatten()
        .collect(),
        sources: sources.lines(),
    })
}

/// All suppliers: the map gathers those without a box of their own.
pub fn others(scope: &Scope<'_>) -> Details {
    let suppliers = ranked_suppliers(scope);
    let items: Vec<RelationItem> = suppliers
        .iter()
        .map(|(id, count)| RelationItem {
            thing: Thing::Supplier(id.clone()),
            name: words::supplier_name(scope, id),
            detail: scope.locale.say(&msg!("count-inputs", count = *count)),
        })
        .collect();
    Details {
        thing: Thing::OtherSuppliers,
        title: scope.locale.say(&msg!("other-suppliers")),
        title_language: String::new(),
        kind: String::new(),
        answer: scope.locale.say(&msg!("answer-other-suppliers", count = items.len())),
        description: String::new(),
        facts: Vec::new(),
        supplies: Vec::new(),
        relations: relations(scope, &msg!("relations-suppliers"), items).into_iter().collect(),
        sources: Vec::new(),
    }
}

/// The rows that name the supplier in records of the area on screen, largest share first,
/// then in the order of the dataset.
fn deliveries<'a>(scope: &Scope<'a>, id: &str, idx: Option<SupplierIdx>) -> Vec<Delivery<'a>> {
    let area = &scope.assessment.settings.area;
    let mut deliveries: Vec<Delivery<'a>> = Vec::new();
    for record in scope.dataset.records.iter().filter(|record| record.area == *area) {
        let top = scope.assessment.of(record.subject).top().and_then(|top| top.supplier);
        for share in &record.shares {
            let is_seated = is_seated(&scope.dataset.suppliers[share.supplier], id);
            if Some(share.supplier) != idx && !is_seated {
                continue;
            }
            deliveries.push(Delivery {
                subject: record.subject,
                share,
                is_main: record.level == Level::Countries && top == Some(share.supplier),
                through: (Some(share.supplier) != idx).then_some(share.supplier),
            });
        }
    }
    // Shares of organisations are printed for a few only and do not compare with others.
    let number = |delivery: &Delivery<'_>| {
        if delivery.through.is_some() {
            -1.0
        } else {
            delivery.share.value.number().unwrap_or(-1.0)
        }
    };
    order::sort_by(&mut deliveries, |a, b| {
        number(b).total_cmp(&number(a)).then_with(|| a.subject.cmp(&b.subject))
    });
    deliveries
}

/// Whether `supplier` is an organisation with its headquarters in `country`.
pub fn is_seated(supplier: &Supplier, country: &str) -> bool {
    supplier.kind == SupplierKind::Organisation && supplier.country.as_deref() == Some(country)
}

fn kind(scope: &Scope<'_>, idx: Option<SupplierIdx>) -> String {
    let supplier = idx.map(|idx| &scope.dataset.suppliers[idx]);
    let kind = supplier.map_or(SupplierKind::Country, |supplier| supplier.kind);
    let word = words::capital(&scope.locale.say(&msg!("supplier-kind", kind = kind.code())));
    let seat = match supplier.and_then(|supplier| supplier.country.as_deref()) {
        Some(country) if kind == SupplierKind::Organisation => {
            let country = words::in_sentence(scope, country);
            scope.locale.say(&msg!("headquarters-in", country = country))
        }
        _ => String::new(),
    };
    dotted(&[&word, &seat])
}

fn answer(
    scope: &Scope<'_>,
    id: &str,
    idx: Option<SupplierIdx>,
    deliveries: &[Delivery<'_>],
) -> String {
    let inputs = order::set_of(deliveries.iter().filter_map(input_of));
    let main = deliveries.iter().filter(|delivery| delivery.is_main);
    let main = order::set_of(main.filter_map(input_of));
    let name = words::at_start(scope, id);
    let area = words::area_name(scope, &scope.assessment.settings.area);
    let is_rest =
        idx.is_some_and(|idx| scope.dataset.suppliers[idx].kind == SupplierKind::Residual);
    scope.locale.say(&match inputs.len() {
        count if is_rest => msg!("answer-residual", name = name, count = count),
        0 => msg!("answer-supplies-nothing", name = name, area = area),
        count => {
            msg!("answer-supplies", name = name, count = count, main = main.len(), area = area)
        }
    })
}

fn largest(scope: &Scope<'_>, deliveries: &[Delivery<'_>]) -> Option<Fact> {
    let largest = deliveries.iter().find(|delivery| has_number(delivery))?;
    let value = share_words(scope, largest.share);
    let note = subject_name(scope, largest.subject);
    Some(Fact { note, ..facts::plain(scope, &msg!("fact-largest-share"), value) })
}

/// Whether the row is a share of the supplier itself that is not zero.
fn has_number(delivery: &Delivery<'_>) -> bool {
    delivery.through.is_none() && delivery.share.value.known().is_some()
}

fn subject_name(scope: &Scope<'_>, subject: Subject) -> String {
    match subject {
        Subject::Input(input) => words::full_name(scope, input),
        Subject::Stage(stage) => words::stage_name(scope, stage),
    }
}

/// The inputs it has the largest printed shares of.
fn most(scope: &Scope<'_>, deliveries: &[Delivery<'_>]) -> Vec<RelationItem> {
    let numbered = deliveries.iter().filter(|delivery| has_number(delivery));
    let inputs = numbered.filter_map(|delivery| Some((input_of(delivery)?, delivery)));
    inputs
        .take(MOST)
        .map(|(input, delivery)| {
            let share = share_words(scope, delivery.share);
            let detail = if delivery.is_main {
                scope.locale.say(&msg!("share-main", share = share))
            } else {
                share
            };
            item(scope, input, detail)
        })
        .collect()
}

/// The inputs it is named for without a number, or through organisations seated in it: those
/// that call it negligible last. Inputs with a number of its own are left out.
fn named(scope: &Scope<'_>, deliveries: &[Delivery<'_>]) -> Vec<RelationItem> {
    let numbered = deliveries
        .iter()
        .filter(|delivery| delivery.through.is_none() && delivery.share.value.number().is_some());
    let numbered = order::set_of(numbered.filter_map(input_of));
    let mut found: BTreeMap<InputIdx, (bool, Vec<String>)> = BTreeMap::new();
    for delivery in deliveries {
        let Some(input) = input_of(delivery).filter(|input| !numbered.contains(input)) else {
            continue;
        };
        let said = match delivery.through {
            Some(organisation) => words::supplier_label(scope, organisation),
            None => share_words(scope, delivery.share),
        };
        let (is_major, parts) = found.entry(input).or_default();
        *is_major |= delivery.share.class != RankClass::Negligible;
        // What is said of the supplier itself comes before its organisations.
        let place = if delivery.through.is_none() { 0 } else { parts.len() };
        parts.insert(place, said);
    }
    let mut found: Vec<(InputIdx, (bool, Vec<String>))> = found.into_iter().collect();
    order::sort_by_key(&mut found, |(_, (is_major, _))| !is_major);
    let items = found.into_iter();
    items.map(|(input, (_, parts))| item(scope, input, parts.join(", "))).collect()
}

fn input_of(delivery: &Delivery<'_>) -> Option<InputIdx> {
    match delivery.subject {
        Subject::Input(input) => Some(input),
        Subject::Stage(_) => None,
    }
}

fn stages(scope: &Scope<'_>, deliveries: &[Delivery<'_>]) -> Vec<RelationItem> {
    let stage = |delivery: &Delivery<'_>| match delivery.subject {
        Subject::Stage(stage) => Some(RelationItem {
            thing: Thing::Stage(scope.dataset.stages[stage].id.clone()),
            name: words::stage_name(scope, stage),
            detail: share_words(scope, delivery.share),
        }),
        Subject::Input(_) => None,
    };
    deliveries.iter().filter_map(stage).collect()
}

/// Organisations with their headquarters in the country `id`.
fn headquartered(scope: &Scope<'_>, id: &str) -> Vec<RelationItem> {
    let organisations = scope.dataset.suppliers.entries();
    organisations
        .filter(|(_, supplier)| is_seated(supplier, id))
        .map(|(idx, organisation)| RelationItem {
            thing: Thing::Supplier(organisation.id.clone()),
            name: words::supplier_label(scope, idx),
            detail: String::new(),
        })
        .collect()
}
