//! Details of a family.

use crate::model::record::Subject;
use crate::model::{FamilyIdx, InputIdx};
use crate::msg;
use crate::reading::details::relations::{item, main_supplier, relations};
use crate::reading::details::{Details, RelationItem, input};
use crate::reading::leaders::{leader_items, leaders};
use crate::reading::members::of_family;
use crate::reading::phrase::{SourceList, dotted};
use crate::scene::{Scope, words};
use crate::view::thing::Thing;

/// What is known of the family `id`; `None` when the dataset has none of that name.
pub fn details(scope: &Scope<'_>, id: &str) -> Option<Details> {
    let (family_idx, family) =
        scope.dataset.families.entries().find(|(_, family)| family.id == id)?;
    let inputs = of_family(scope, id);
    let mut sources = SourceList::new(&scope.dataset.sources);
    for input in &inputs {
        sources.cite(scope.dataset.inputs[*input].source);
        for record in scope.dataset.records_of(Subject::Input(*input)) {
            for share in &scope.dataset.records[*record].shares {
                sources.cite(share.source);
            }
        }
    }
    let (title, language) = family.label.get(scope.language());
    let stage = family.stage.map(|stage| words::stage_name(scope, stage)).unwrap_or_default();
    let word = words::capital(&scope.locale.say(&msg!("kind-family")));
    let items = inputs.iter().map(|input| item(scope, *input, main_supplier(scope, *input)));
    Some(Details {
        thing: Thing::Family(id.to_owned()),
        title: if title.is_empty() {
            words::family_name(scope, family_idx)
        } else {
            title.to_owned()
        },
        title_language: input::other_language(scope, language),
        kind: dotted(&[&word, &stage]),
        answer: answer(scope, &inputs),
        description: String::new(),
        facts: Vec::new(),
        supplies: Vec::new(),
        relations: [
            relations(scope, &msg!("relations-leaders"), leader_items(scope, &inputs)),
            relations(scope, &msg!("relations-members"), items.collect()),
            relations(scope, &msg!("relations-other-stages"), elsewhere(scope, family_idx)),
        ]
        .into_iter()
        .flatten()
        .collect(),
        sources: sources.lines(),
    })
}

/// The same published group in other stages.
fn elsewhere(scope: &Scope<'_>, idx: FamilyIdx) -> Vec<RelationItem> {
    let published = &scope.dataset.families[idx].published_id;
    let families = scope.dataset.families.entries();
    families
        .filter(|(other, family)| *other != idx && family.published_id == *published)
        .map(|(other, family)| RelationItem {
            thing: Thing::Family(family.id.clone()),
            name: words::family_name(scope, other),
            detail: family.stage.map(|stage| words::stage_name(scope, stage)).unwrap_or_default(),
        })
        .collect()
}

fn answer(scope: &Scope<'_>, inputs: &[InputIdx]) -> String {
    let leaders = leaders(scope, inputs);
    match leaders.first() {
        Some((id, led)) => {
            let supplier = words::at_start(scope, id);
            let known: usize = leaders.iter().map(|(_, count)| count).sum();
            scope.locale.say(&if known == inputs.len() {
                msg!("answer-family", supplier = supplier, led = *led, inputs = known)
            } else {
                msg!(
                    "answer-family-partly",
                    supplier = supplier,
                    led = *led,
                    known = known,
                    inputs = inputs.len(),
                )
            })
        }
        None => scope.locale.say(&msg!("answer-family-nothing", inputs = inputs.len())),
    }
}
