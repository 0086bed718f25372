//! How many suppliers must stop together before an input halts, which, and whether the input is
//! a chokepoint of the chain.

use crate::analysis::cuts::{Chokepoint, CutSet, Cuts};
use crate::analysis::loss::Network;
use crate::model::InputIdx;
use crate::msg;
use crate::reading::details::Fact;
use crate::reading::phrase::{self, dotted};
use crate::reading::yardsticks::{Yardstick, fact, formula};
use crate::scene::{Scope, words};

/// Sets that are listed.
pub const LISTED: usize = 5;
/// Names that are said of a set, and of the inputs that it cuts off.
const NAMED: usize = 6;

/// What was worked out of an input and of its chain.
#[derive(Clone, Copy)]
pub struct Halting<'a> {
    /// The chain.
    pub network: &'a Network,
    /// The sets of suppliers that halt the input; [`LISTED`] of them.
    pub cuts: &'a Cuts,
    /// Where the chain is narrow.
    pub chokepoints: &'a [Chokepoint],
}

/// What would halt `input`; `None` when it needs nothing that anybody is known to supply.
pub fn yardstick(scope: &Scope<'_>, halting: Halting<'_>, input: InputIdx) -> Option<Yardstick> {
    let Halting { network, cuts: found, chokepoints } = halting;
    let name = words::input_name(scope, input);
    let sentence = match (found.sets.first(), found.open.len()) {
        (None, 0) => return None,
        (None, 1) if found.open.contains(&input) => msg!("yardstick-halts-unnamed", name = name),
        (None, open) => msg!("yardstick-halts-open", name = name, open = open),
        (Some(set), 0) if set.suppliers.len() == 1 => {
            let who = set.suppliers.first().map(|who| words::at_start(scope, who));
            msg!("yardstick-halts-one", name = name, who = who.unwrap_or_default())
        }
        (Some(set), 0) => msg!("yardstick-halts-many", name = name, count = set.suppliers.len()),
        (Some(set), open) => {
            msg!("yardstick-halts-at-most", name = name, count = set.suppliers.len(), open = open,)
        }
    };
    let mut rows: Vec<Fact> = found.sets.iter().map(|set| row(scope, input, set)).collect();
    if found.more > 0 {
        let label = scope.locale.say(&msg!("yardstick-halts-more", count = found.more));
        rows.push(fact(label, String::new(), String::new()));
    }
    rows.push(chokepoint(scope, network, input, found, chokepoints));
    Some(Yardstick {
        id: "halts",
        title: scope.locale.say(&msg!("yardstick-halts")),
        sentence: scope.locale.say(&sentence),
        rows,
        questions: Vec::new(),
        formula: scope.locale.say(&formula("halts")),
    })
}

/// A set of suppliers, and what would have nobody left without them.
fn row(scope: &Scope<'_>, input: InputIdx, set: &CutSet) -> Fact {
    let suppliers: Vec<String> =
        set.suppliers.iter().map(|who| words::supplier_name(scope, who)).collect();
    let through: Vec<String> = set
        .inputs
        .iter()
        .filter(|other| **other != input)
        .map(|other| words::full_name(scope, *other))
        .collect();
    let through = if through.is_empty() {
        scope.locale.say(&msg!("yardstick-halts-itself"))
    } else {
        let inputs = phrase::list(scope, &through, NAMED);
        scope.locale.say(&msg!("yardstick-halts-through", inputs = inputs))
    };
    let count = msg!("yardstick-halts-set", count = set.suppliers.len());
    fact(scope.locale.say(&count), phrase::list(scope, &suppliers, NAMED), through)
}

/// Whether the chain is narrow here, with the evidence.
fn chokepoint(
    scope: &Scope<'_>,
    network: &Network,
    input: InputIdx,
    found: &Cuts,
    points: &[Chokepoint],
) -> Fact {
    let say = |message| scope.locale.say(&message);
    let label = say(msg!("yardstick-chokepoint"));
    // An end of the chain is the only way to itself, which says nothing.
    let is_end = network.targets().contains(&input);
    let is_narrow =
        |point: &&Chokepoint| point.input == input && (point.has_one_supplier() || !is_end);
    let Some(point) = points.iter().find(is_narrow) else {
        let is_open = found.open.contains(&input);
        let answer = if is_open { msg!("answer-unknown") } else { msg!("answer-no") };
        let why = if is_open {
            msg!("yardstick-chokepoint-unknown")
        } else {
            msg!("yardstick-chokepoint-no")
        };
        return fact(label, say(answer), say(why));
    };
    let targets = msg!(
        "yardstick-chokepoint-targets",
        targets = point.targets,
        total = network.targets().len(),
    );
    let only = msg!("yardstick-chokepoint-only", count = point.only_way_for);
    let suppliers = match &point.suppliers {
        Some(suppliers) => msg!("yardstick-chokepoint-suppliers", count = suppliers.len()),
        None => msg!("yardstick-chokepoint-suppliers-open"),
    };
    let evidence = [suppliers, targets, only].map(say);
    let evidence = dotted(&evidence.each_ref().map(String::as_str));
    fact(label, say(msg!("answer-yes")), evidence)
}
