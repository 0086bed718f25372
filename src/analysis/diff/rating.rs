//! What follows from the figures: inputs and stages that an indicator puts in another class, and
//! materials that have become critical or have ceased to be.

use crate::analysis::concentration::{Settings, assess};
use crate::analysis::criticality::Answer;
use crate::analysis::diff::succession::Known;
use crate::analysis::diff::{Change, Difference, JOINT, Kind, Name, Rating, merge};
use crate::analysis::indicator::INDICATORS;
use crate::analysis::materials::plane::plane;
use crate::base::message::Message;
use crate::base::order;
use crate::model::dataset::Dataset;
use crate::model::record::Subject;
use crate::msg;

/// Id of the rating by supply risk and economic importance.
pub const CRITICAL: &str = "critical";

/// A thing with the class that an indicator puts it in.
struct Rated {
    kind: Kind,
    name: Name,
    indicator: &'static str,
    label: Message,
    rating: Rating,
}

/// What is rated otherwise, of what both datasets have a rating of.
pub fn compare(before: &Dataset, after: &Dataset, known: &Known) -> Vec<Difference> {
    let mut differences = Vec::new();
    merge(&all(before, known), &all(after, known), |old, new| {
        let (Some(old), Some(new)) = (old, new) else { return };
        if old.rating.positions == new.rating.positions {
            return;
        }
        differences.push(Difference {
            kind: old.kind,
            before: Some(old.name.clone()),
            after: Some(new.name.clone()),
            change: Change::Rated {
                indicator: old.indicator,
                label: old.label.clone(),
                before: old.rating.clone(),
                after: new.rating.clone(),
            },
            reasons: Vec::new(),
        });
    });
    differences
}

fn all(dataset: &Dataset, known: &Known) -> Vec<(String, Rated)> {
    let mut rated = computed(dataset);
    rated.extend(critical(dataset));
    let key = |one: &Rated| {
        let id = known.one(&one.name.id);
        format!("{}{JOINT}{id}{JOINT}{}", one.kind.code(), one.indicator)
    };
    let mut keyed: Vec<(String, Rated)> = rated.into_iter().map(|one| (key(&one), one)).collect();
    order::sort_by(&mut keyed, |a, b| a.0.cmp(&b.0));
    keyed
}

fn computed(dataset: &Dataset) -> Vec<Rated> {
    let assessment = assess(dataset, &Settings::of(dataset));
    let inputs = dataset.inputs.entries().map(|(idx, input)| {
        let name = Name { id: input.id.clone(), label: input.label.clone() };
        (Kind::Input, name, Subject::Input(idx))
    });
    let stages = dataset.stages.entries().map(|(idx, stage)| {
        let name = Name { id: stage.id.clone(), label: stage.label.clone() };
        (Kind::Stage, name, Subject::Stage(idx))
    });
    let mut rated = Vec::new();
    for (kind, name, subject) in inputs.chain(stages) {
        for indicator in INDICATORS {
            let value = indicator.read(&assessment, subject).value;
            let class = value.known().and_then(|figure| indicator.lines.class(*figure));
            let Some(class) = class else { continue };
            let names = indicator.lines.classes();
            let classes = names.into_iter().enumerate();
            let is_end = |at: usize| at == class.lowest || at == class.highest;
            rated.push(Rated {
                kind,
                name: name.clone(),
                indicator: indicator.id,
                label: (indicator.label)(),
                rating: Rating {
                    classes: classes.filter(|(at, _)| is_end(*at)).map(|(_, name)| name).collect(),
                    positions: (class.lowest, class.highest),
                },
            });
        }
    }
    rated
}

fn critical(dataset: &Dataset) -> Vec<Rated> {
    let mut rated = Vec::new();
    for point in plane(dataset) {
        let Some(state) = point.states.first() else { continue };
        let (position, class) = match state.is_critical() {
            Answer::No => (0, msg!("diff-not-critical")),
            Answer::Yes => (1, msg!("diff-critical")),
            Answer::Unknown => continue,
        };
        for input in point.inputs {
            let input = &dataset.inputs[input];
            rated.push(Rated {
                kind: Kind::Input,
                name: Name { id: input.id.clone(), label: input.label.clone() },
                indicator: CRITICAL,
                label: msg!("diff-criticality"),
                rating: Rating { classes: vec![class.clone()], positions: (position, position) },
            });
        }
    }
    rated
}
