//! Details of an input.

use crate::model::InputIdx;
use crate::model::record::Subject;
use crate::msg;
use crate::reading::details::{Details, answer, facts, relations};
use crate::reading::phrase::{SourceList, dotted};
use crate::reading::supply::supplies;
use crate::scene::{Scope, words};

/// What is known of `idx`.
pub fn details(scope: &Scope<'_>, idx: InputIdx) -> Details {
    let input = &scope.dataset.inputs[idx];
    let subject = Subject::Input(idx);
    let mut sources = SourceList::new(&scope.dataset.sources);
    let mut supplies = supplies(scope, subject, &mut sources);
    let stands_for_stage = answer::stage_record(scope, subject);
    if let Some(stage) = stands_for_stage {
        supplies.extend(crate::reading::supply::supplies(
            scope,
            Subject::Stage(stage),
            &mut sources,
        ));
    }
    let (title, language) = input.label.get(scope.language());
    let facts = facts::of_input(scope, idx, &mut sources);
    sources.cite(input.source);
    Details {
        thing: words::input_thing(scope.dataset, idx),
        title: if title.is_empty() { input.id.clone() } else { title.to_owned() },
        title_language: other_language(scope, language),
        kind: kind(scope, idx),
        answer: answer::of_input(scope, idx),
        description: input.description.words(scope.language()).to_owned(),
        facts,
        supplies,
        relations: relations::of_input(scope, idx),
        sources: sources.lines(),
    }
}

/// `language` when it is not that of the interface.
pub fn other_language(scope: &Scope<'_>, language: &str) -> String {
    if language == scope.language() { String::new() } else { language.to_owned() }
}

/// Kind, stage, family.
fn kind(scope: &Scope<'_>, idx: InputIdx) -> String {
    let input = &scope.dataset.inputs[idx];
    let stage = input.stage.map(|stage| words::stage_name(scope, stage)).unwrap_or_default();
    let stage = if input.is_stage_derived {
        scope.locale.say(&msg!("stage-derived", stage = stage))
    } else {
        stage
    };
    let family = input.family.map(|family| words::family_name(scope, family)).unwrap_or_default();
    dotted(&[&words::capital(&scope.locale.say(&words::kind(input.kind))), &stage, &family])
}
