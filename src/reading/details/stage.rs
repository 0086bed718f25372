//! Details of a stage.

use crate::model::record::Subject;
use crate::model::{FamilyIdx, InputIdx, StageIdx};
use crate::msg;
use crate::reading::details::relations::{item, main_supplier, relations};
use crate::reading::details::{Details, RelationItem, answer, facts, input};
use crate::reading::leaders::leader_items;
use crate::reading::members::of_stage;
use crate::reading::phrase::SourceList;
use crate::reading::supply::supplies;
use crate::scene::{Scope, words};
use crate::view::thing::Thing;

/// What is known of `idx`.
pub fn details(scope: &Scope<'_>, idx: StageIdx) -> Details {
    let stage = &scope.dataset.stages[idx];
    let subject = Subject::Stage(idx);
    let inputs: Vec<InputIdx> = of_stage(scope, idx);
    let mut sources = SourceList::new(&scope.dataset.sources);
    let supplies = supplies(scope, subject, &mut sources);
    let count = scope.locale.say(&msg!("count-inputs", count = inputs.len()));
    let mut facts = vec![facts::plain(scope, &msg!("fact-size"), count)];
    facts.extend(facts::computed(scope, subject));
    facts.extend(facts::market(scope, stage.market.as_ref(), stage.source, &mut sources));
    sources.cite(stage.source);
    let (title, language) = stage.label.get(scope.language());
    let families = families(scope, &inputs);
    let alone = inputs.iter().filter(|input| scope.dataset.inputs[**input].family.is_none());
    let alone = alone.map(|input| item(scope, *input, main_supplier(scope, *input))).collect();
    let title_of_rest =
        if families.is_empty() { msg!("relations-inputs") } else { msg!("relations-other-inputs") };
    Details {
        thing: Thing::Stage(stage.id.clone()),
        title: if title.is_empty() { stage.id.clone() } else { title.to_owned() },
        title_language: input::other_language(scope, language),
        kind: words::capital(&scope.locale.say(&msg!("kind-stage"))),
        answer: answer::of_stage(scope, idx),
        description: stage.description.words(scope.language()).to_owned(),
        facts,
        supplies,
        relations: [
            relations(scope, &msg!("relations-leaders"), leader_items(scope, &inputs)),
            relations(scope, &msg!("relations-families"), families),
            relations(scope, &title_of_rest, alone),
        ]
        .into_iter()
        .flatten()
        .collect(),
        sources: sources.lines(),
    }
}

fn families(scope: &Scope<'_>, inputs: &[InputIdx]) -> Vec<RelationItem> {
    let mut families: Vec<(FamilyIdx, usize)> = Vec::new();
    for input in inputs {
        let Some(family) = scope.dataset.inputs[*input].family else { continue };
        match families.iter_mut().find(|(known, _)| *known == family) {
            Some((_, count)) => *count += 1,
            None => families.push((family, 1)),
        }
    }
    let item = |(family, count): (FamilyIdx, usize)| RelationItem {
        thing: Thing::Family(scope.dataset.families[family].id.clone()),
        name: words::family_name(scope, family),
        detail: scope.locale.say(&msg!("count-inputs", count = count)),
    };
    families.into_iter().map(item).collect()
}
