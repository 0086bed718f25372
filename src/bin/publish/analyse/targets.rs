//! How many suppliers must stop before a target of the chain halts, and which.

use ketenkaart::analysis::cuts::{CutSet, Cuts, cuts};
use ketenkaart::model::InputIdx;
use ketenkaart::msg;
use serde_json::{Map, Value as Json, json};

use super::{Analysis, table};
use crate::print::{self, Align};

/// Sets that are listed for machines, and for people.
const LISTED: usize = 1000;
const TOLD: usize = 5;

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
