//! The chain as a tree of lists: stage, family, input, with what each needs and serves.

use std::collections::BTreeSet;

use crate::analysis::graph::{Direction, neighbours};
use crate::base::order;
use crate::base::table::Key;
use crate::model::record::Subject;
use crate::model::{FamilyIdx, InputIdx, StageIdx};
use crate::msg;
use crate::reading::leaders::leaders;
use crate::reading::phrase::dotted;
use crate::reading::table::changed;
use crate::reading::{listing, overview};
use crate::scene::lens::Lens;
use crate::scene::mark::Ink;
use crate::scene::{Scope, rating, telling, words};
use crate::view::thing::Thing;

/// The chain as text.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Outline {
    /// The dataset in one sentence.
    pub headline: String,
    /// How many inputs are listed and how many the filters leave out.
    pub count: String,
    /// The stages in order; stages that a filter empties are left out.
    pub stages: Vec<OutlineStage>,
}

/// A stage with what is in it.
#[derive(Debug, Clone, PartialEq)]
pub struct OutlineStage {
    /// The stage; `None`: inputs without one.
    pub thing: Option<Thing>,
    /// Its name.
    pub title: String,
    /// What is in it and how concentrated its supply is.
    pub summary: String,
    /// Families, each with its inputs; inputs without one come first under an empty title.
    pub families: Vec<OutlineFamily>,
}

/// A family with its inputs.
#[derive(Debug, Clone, PartialEq)]
pub struct OutlineFamily {
    /// The family; `None`: inputs without one.
    pub thing: Option<Thing>,
    /// Its name; may be empty.
    pub title: String,
    /// The inputs.
    pub items: Vec<OutlineItem>,
}

/// An input as text.
#[derive(Debug, Clone, PartialEq)]
pub struct OutlineItem {
    /// The input.
    pub thing: Thing,
    /// Its name.
    pub name: String,
    /// Kind of thing.
    pub kind: String,
    /// The main supplier in words, or that nothing is published.
    pub supply: String,
    /// The rating in words.
    pub rating: String,
    /// The colour of the rating.
    pub ink: Ink,
    /// What changed since the edition that is compared with; empty: nothing, or none is.
    pub change: String,
    /// What it needs.
    pub needs: Vec<(Thing, String)>,
    /// What needs it.
    pub serves: Vec<(Thing, String)>,
}

/// The chain as text: the inputs that filters and words leave, stage by stage; within a
/// family in the order of the view.
#[must_use]
pub fn outline(scope: &Scope<'_>) -> Outline {
    let lens = Lens::of(scope);
    let inputs = listing::inputs(scope, &lens);
    let writer = Writer { scope, lens, names: words::full_names(scope) };
    let stages = scope.dataset.stages.keys().map(Some).chain([None]);
    Outline {
        headline: overview::headline(scope),
        count: scope.locale.say(&msg!(
            "outline-count",
            shown = inputs.len(),
            left_out = scope.dataset.inputs.len() - inputs.len(),
        )),
        stages: stages.filter_map(|stage| outline_stage(&writer, stage, &inputs)).collect(),
    }
}

/// What all parts of an outline are written with.
struct Writer<'a> {
    scope: &'a Scope<'a>,
    lens: Lens,
    /// The names of all inputs as they can stand alone.
    names: Vec<String>,
}

/// A stage with those of `inputs` that are in it; `None` when none is.
fn outline_stage(
    writer: &Writer<'_>,
    stage: Option<StageIdx>,
    inputs: &[InputIdx],
) -> Option<OutlineStage> {
    let scope = writer.scope;
    let inputs = inputs.iter().copied().filter(|input| scope.dataset.inputs[*input].stage == stage);
    let inputs: Vec<InputIdx> = inputs.collect();
    if inputs.is_empty() {
        return None;
    }
    let mut families: Vec<(Option<FamilyIdx>, Vec<InputIdx>)> = Vec::new();
    for input in &inputs {
        let family = scope.dataset.inputs[*input].family;
        match families.iter_mut().find(|(known, _)| *known == family) {
            Some((_, members)) => members.push(*input),
            None => families.push((family, vec![*input])),
        }
    }
    // Stable: inputs without a family first, families in the order they are met.
    order::sort_by_key(&mut families, |(family, _)| family.is_some());
    Some(OutlineStage {
        thing: stage.map(|stage| Thing::Stage(scope.dataset.stages[stage].id.clone())),
        title: stage.map_or_else(
            || scope.locale.say(&msg!("no-stage")),
            |stage| words::stage_name(scope, stage),
        ),
        summary: summary(scope, stage, &inputs),
        families: families
            .into_iter()
            .map(|(family, members)| outline_family(writer, family, &members))
            .collect(),
    })
}

/// How many inputs, who supplies the stage as a whole, who leads most of its inputs.
fn summary(scope: &Scope<'_>, stage: Option<StageIdx>, inputs: &[InputIdx]) -> String {
    let count = scope.locale.say(&msg!("count-inputs", count = inputs.len()));
    let whole = stage.and_then(|stage| telling::main_supplier(scope, Subject::Stage(stage)));
    let whole = whole.map(|told| scope.locale.say(&msg!("outline-stage-supply", told = told)));
    let leader = leaders(scope, inputs).into_iter().next().map(|(id, led)| {
        let supplier = words::at_start(scope, &id);
        scope.locale.say(&msg!("outline-leader", supplier = supplier, led = led))
    });
    dotted(&[&count, &whole.unwrap_or_default(), &leader.unwrap_or_default()])
}

fn outline_family(
    writer: &Writer<'_>,
    family: Option<FamilyIdx>,
    members: &[InputIdx],
) -> OutlineFamily {
    let scope = writer.scope;
    OutlineFamily {
        thing: family.map(|family| Thing::Family(scope.dataset.families[family].id.clone())),
        title: family.map(|family| words::family_name(scope, family)).unwrap_or_default(),
        items: members.iter().map(|input| outline_item(writer, *input)).collect(),
    }
}

fn outline_item(writer: &Writer<'_>, input: InputIdx) -> OutlineItem {
    let scope = writer.scope;
    let subject = Subject::Input(input);
    let rated = rating::rate_by(scope, &writer.lens, subject);
    let supply = telling::main_supplier(scope, subject)
        .unwrap_or_else(|| scope.locale.say(&msg!("no-supplier-figures")));
    let class = match (&writer.lens, rated.value.known()) {
        (Lens::Figure(scale), Some(figure)) => scale.class_words(scope, *figure),
        _ => String::new(),
    };
    // With the main supplier said already, the class says more than saying it again.
    let rating = if class.is_empty() {
        rated.words
    } else if rated.words.starts_with(&supply) {
        class
    } else {
        dotted(&[&rated.words, &class])
    };
    let ends = |direction: Direction| {
        let mut ends: Vec<InputIdx> =
            neighbours(scope.dataset, input, direction).filter(|other| *other != input).collect();
        let mut seen = BTreeSet::new();
        ends.retain(|other| seen.insert(*other));
        let named = |other: InputIdx| {
            let name = writer.names.get(other.position()).cloned().unwrap_or_default();
            (words::input_thing(scope.dataset, other), name)
        };
        ends.into_iter().map(named).collect()
    };
    OutlineItem {
        thing: words::input_thing(scope.dataset, input),
        name: words::input_name(scope, input),
        kind: scope.locale.say(&words::kind(scope.dataset.inputs[input].kind)),
        supply,
        rating,
        ink: rated.ink,
        change: changed(scope, input).unwrap_or_default(),
        needs: ends(Direction::Upstream),
        serves: ends(Direction::Downstream),
    }
}
