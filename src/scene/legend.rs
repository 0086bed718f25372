//! The legend: made from what is in the picture, never fixed. Classes are printed as words.

use std::collections::BTreeMap;

use crate::base::order;
use crate::model::input::InputKind;
use crate::msg;
use crate::scene::Scope;
use crate::scene::chain::figures::Figures;
use crate::scene::chain::plan::{Plan, PlanLine};
use crate::scene::chain::{crack, lines};
use crate::scene::mark::{Ink, LegendEntry, Swatch};
use crate::scene::rating;

/// The entries for a map: classes of the indicator, kinds of inputs, kinds of lines. What is
/// counted are inputs, also those in bundles.
#[must_use]
pub fn entries(scope: &Scope<'_>, figures: &Figures, plan: &Plan) -> Vec<LegendEntry> {
    let mut entries = classes(scope, figures, plan);
    entries.extend(shapes(scope, plan));
    entries.extend(strands(scope, plan));
    entries
}

fn classes(scope: &Scope<'_>, figures: &Figures, plan: &Plan) -> Vec<LegendEntry> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for input in plan.boxes.iter().flat_map(|planned| &planned.members) {
        *counts.entry(figures.key(*input)).or_default() += 1;
    }
    let hatched = plan.boxes.iter().flat_map(|planned| &planned.members);
    let hatched = hatched.filter(|input| matches!(figures.ink(**input), Ink::Open(_))).count();
    let open = (hatched > 0).then(|| LegendEntry {
        swatch: Swatch::Field(Ink::Open(2)),
        label: scope.locale.say(&msg!("loss-open")),
        filter: String::new(),
        count: Some(hatched),
    });
    rating::classes(scope)
        .into_iter()
        .filter_map(|class| {
            let count = counts.get(class.key.as_str()).copied().filter(|count| *count > 0)?;
            let label = if class.range.is_empty() {
                class.label
            } else {
                format!("{} ({})", class.label, class.range)
            };
            Some(LegendEntry {
                swatch: Swatch::Field(class.ink),
                label,
                filter: class.key,
                count: Some(count),
            })
        })
        .chain(open)
        .collect()
}

fn shapes(scope: &Scope<'_>, plan: &Plan) -> Vec<LegendEntry> {
    let mut counts: BTreeMap<InputKind, usize> = BTreeMap::new();
    for input in plan.boxes.iter().flat_map(|planned| &planned.members) {
        *counts.entry(scope.dataset.inputs[*input].kind).or_default() += 1;
    }
    counts
        .into_iter()
        .map(|(kind, count)| LegendEntry {
            swatch: Swatch::Shape(kind.code()),
            label: scope.locale.say(&msg!("kind", kind = kind.code())),
            filter: String::new(),
            count: Some(count),
        })
        .collect()
}

fn strands(scope: &Scope<'_>, plan: &Plan) -> Vec<LegendEntry> {
    let inks = order::set_of(plan.lines.iter().filter(|line| !line.is_absent()).map(lines::ink));
    let stopped = crack::stopped(scope);
    let is_cracked = |line: &PlanLine| crack::is_cracked(scope, plan, line, &stopped);
    let cracked = plan.lines.iter().any(is_cracked).then(|| LegendEntry {
        swatch: Swatch::Drawn(crack::sample().into()),
        label: scope.locale.say(&msg!("legend-cracked")),
        filter: String::new(),
        count: None,
    });
    inks.into_iter()
        .map(|ink| {
            let label = match ink {
                Ink::VariantOf => msg!("legend-variant-of"),
                Ink::Enables => msg!("legend-enables"),
                Ink::Supplies => msg!("legend-supplies"),
                _ => msg!("legend-goes-into"),
            };
            LegendEntry {
                swatch: Swatch::Line(ink),
                label: scope.locale.say(&label),
                filter: String::new(),
                count: None,
            }
        })
        .chain(cracked)
        .collect()
}
