//! How many suppliers must stop before a target of the chain halts, and which; and where the
//! chain is narrow.

use ketenkaart::analysis::cuts::{Chokepoint, CutSet, Cuts, chokepoints, cuts};
use ketenkaart::model::InputIdx;
use ketenkaart::msg;
use serde_json::{Map, Value as Json, json};

use super::{Analysis, table};
use crate::print::{self, Align};

/// Sets that are listed for machines, and for people.
const LISTED: usize = 1000;
const TOLD: usize = 5;
/// Chokepoints that people are told of.
const TOLD_POINTS: usize = 25;

fn cuts_of(analysis: &Analysis<'_>, target: InputIdx, limit: usize) -> Cuts {
    cuts(analysis.network, target, analysis.assumptions.as_published, limit)
}

fn ids(analysis: &Analysis<'_>, inputs: &[InputIdx]) -> Vec<String> {
    inputs.iter().map(|input| analysis.dataset.inputs[*input].id.clone()).collect()
}

/// The targets for machines. `open`: inputs that are needed and whose suppliers are not all known.
pub fn document(analysis: &Analysis<'_>) -> Json {
    let set =
        |set: &CutSet| json!({ "inputs": ids(analysis, &set.inputs), "suppliers": set.suppliers });
    let entry = |target: &InputIdx| {
        let found = cuts_of(analysis, *target, LISTED);
        let entry = json!({
            "cut_sets": found.sets.iter().map(set).collect::<Vec<_>>(),
            "more": found.more,
            "open": ids(analysis, &found.open),
            "redundancy": found.redundancy(),
        });
        (analysis.dataset.inputs[*target].id.clone(), entry)
    };
    Json::Object(analysis.network.targets().iter().map(entry).collect::<Map<_, _>>())
}

/// The targets for people, with the smallest sets.
pub fn describe(analysis: &Analysis<'_>) {
    let row = |target: &InputIdx| {
        let found = cuts_of(analysis, *target, TOLD);
        let number = found.redundancy().map(|number| number.to_string()).unwrap_or_default();
        let sets: Vec<String> = found.sets.iter().map(|set| set.suppliers.join(" + ")).collect();
        vec![table::name(analysis, *target), number, sets.join(", ")]
    };
    let rows: Vec<Vec<String>> = analysis.network.targets().iter().map(row).collect();
    if rows.is_empty() {
        return;
    }
    let header = [
        (analysis.say(&msg!("tool-column-target")), Align::Left),
        (analysis.say(&msg!("tool-column-redundancy")), Align::Right),
        (analysis.say(&msg!("tool-column-sets")), Align::Left),
    ];
    print::answer("");
    for line in print::table(&header, &rows) {
        print::answer(&line);
    }
}

fn narrow(analysis: &Analysis<'_>) -> Vec<Chokepoint> {
    chokepoints(analysis.network, analysis.assumptions.as_published)
}

/// Where the chain is narrow, for machines. `suppliers`: `null` where they are not all known.
pub fn chokepoints_document(analysis: &Analysis<'_>) -> Json {
    let entry = |point: Chokepoint| {
        let entry = json!({
            "only_way_for": point.only_way_for,
            "suppliers": point.suppliers,
            "targets": point.targets,
        });
        (analysis.dataset.inputs[point.input].id.clone(), entry)
    };
    Json::Object(narrow(analysis).into_iter().map(entry).collect::<Map<_, _>>())
}

/// The same for people: what most targets need first, then what is the only way for most.
pub fn describe_chokepoints(analysis: &Analysis<'_>) {
    let mut points = narrow(analysis);
    points.sort_by(|a, b| {
        let by_use = b.targets.cmp(&a.targets).then(b.only_way_for.cmp(&a.only_way_for));
        by_use.then(a.input.cmp(&b.input))
    });
    if points.is_empty() {
        return;
    }
    let row = |point: &Chokepoint| {
        let suppliers = point.suppliers.as_ref().map(|who| who.join(", ")).unwrap_or_default();
        let (targets, only) = (point.targets.to_string(), point.only_way_for.to_string());
        vec![table::name(analysis, point.input), suppliers, targets, only]
    };
    let rows: Vec<Vec<String>> = points.iter().take(TOLD_POINTS).map(row).collect();
    let header = [
        (analysis.say(&msg!("tool-column-chokepoint")), Align::Left),
        (analysis.say(&msg!("tool-column-only-suppliers")), Align::Left),
        (analysis.say(&msg!("tool-column-needed-by")), Align::Right),
        (analysis.say(&msg!("tool-column-only-way")), Align::Right),
    ];
    print::answer("");
    for line in print::table(&header, &rows) {
        print::answer(&line);
    }
    let rest = points.len().saturating_sub(TOLD_POINTS);
    if rest > 0 {
        print::answer(&analysis.say(&msg!("tool-more", count = rest)));
    }
}
