//! What is said of a box: its accessible name and the hint a resting pointer gets.

use crate::model::record::Subject;
use crate::msg;
use crate::scene::Scope;
use crate::scene::chain::boxes::Card;
use crate::scene::chain::figures::Figures;
use crate::scene::chain::folds::Spot;
use crate::scene::chain::plan::{Content, Plan, PlanBox, PlanLine, Strand};
use crate::scene::since::overlay::{self, Note};
use crate::scene::words;

/// The sentence a screen reader says for the box at position `index`.
#[must_use]
pub fn spoken(scope: &Scope<'_>, plan: &Plan, index: usize, card: &Card) -> String {
    let Some(planned) = plan.boxes.get(index) else { return String::new() };
    let lines = || plan.lines.iter().filter(|line| !line.is_absent());
    let needs = lines().filter(|line| line.to == index).count();
    let serves = lines().filter(|line| line.from == index).count();
    let what = match &planned.content {
        Content::Supplier(_) => scope.locale.say(&msg!("map-supplier")),
        Content::Spot(Spot::Input(input)) => {
            scope.locale.say(&words::kind(scope.dataset.inputs[*input].kind))
        }
        Content::Spot(_) => scope.locale.say(&msg!("map-group")),
    };
    let (name, detail) = (card.name.as_str(), card.told.as_str());
    let message = match planned.stage {
        None => msg!(
            "map-box-spoken",
            name = name,
            what = what,
            detail = detail,
            needs = needs,
            serves = serves,
        ),
        Some(stage) => msg!(
            "map-box-spoken-in",
            name = name,
            what = what,
            stage = scope.dataset.stages[stage].label.words(scope.language()),
            detail = detail,
            needs = needs,
            serves = serves,
        ),
    };
    scope.locale.say(&message)
}

/// What is spoken of a box, with what changed since another edition.
#[must_use]
pub fn with_note(spoken: String, note: Option<&Note>) -> String {
    match note {
        Some(note) => format!("{spoken} {}.", note.lines.join(". ")),
        None => spoken,
    }
}

/// Lines that a resting pointer is told, at most.
const HINT: usize = 5;

/// At most five lines for a resting pointer: name, what changed, kind and stage, rating, supply.
#[must_use]
pub fn hint(
    scope: &Scope<'_>,
    figures: &Figures,
    planned: &PlanBox,
    card: &Card,
    note: Option<&Note>,
) -> Vec<String> {
    let mut lines = vec![card.name.clone()];
    if let Some(note) = note {
        lines.extend(note.lines.iter().cloned());
    }
    if overlay::is_gone(note) {
        return lines;
    }
    match &planned.content {
        Content::Spot(Spot::Input(input)) => {
            lines.push(scope.locale.say(&words::kind(scope.dataset.inputs[*input].kind)));
            lines.push(figures.words(*input).to_owned());
            let supply = scope.assessment.of(Subject::Input(*input));
            if supply.is_empty() {
                lines.push(scope.locale.say(&msg!("map-no-suppliers")));
            } else {
                let count = supply.shares.len() + supply.majors.len() + supply.negligible.len();
                lines.push(scope.locale.say(&msg!("map-suppliers", count = count)));
            }
        }
        Content::Spot(_) => lines.push(card.told.clone()),
        Content::Supplier(supplying) => {
            lines.push(scope.locale.say(&msg!("map-supplies", count = supplying.supplies)));
            lines.push(scope.locale.say(&msg!("map-leads", count = supplying.leads)));
        }
    }
    lines.dedup();
    lines.truncate(HINT);
    lines
}

/// What is said of a line.
#[must_use]
pub fn line_hint(scope: &Scope<'_>, line: &PlanLine, from: &str, to: &str) -> Vec<String> {
    let first = scope.locale.say(&msg!("map-line", from = from, to = to));
    let second = match &line.content {
        Strand::Dependencies { all, relation } if all.len() == 1 => {
            let weight = all.first().and_then(|idx| scope.dataset.dependencies[*idx].weight);
            let relation = scope.locale.say(&msg!("relation", relation = relation.code()));
            match weight {
                Some(weight) => format!("{relation} · {}", scope.locale.share(weight, 1)),
                None => relation,
            }
        }
        Strand::Dependencies { all, .. } => {
            scope.locale.say(&msg!("map-dependencies", count = all.len()))
        }
        Strand::Delivery(delivery) => match delivery.share {
            Some(share) if delivery.inputs.len() == 1 => scope.locale.share(share, 1),
            None => scope.locale.say(&msg!("map-no-figure")),
            Some(share) => scope.locale.say(&msg!(
                "map-delivery",
                led = delivery.led.len(),
                inputs = delivery.inputs.len(),
                share = scope.locale.share(share, 1),
            )),
        },
    };
    vec![first, second]
}
