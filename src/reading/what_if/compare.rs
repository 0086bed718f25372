//! Two scenarios side by side: what each costs, input by input, and what the difference is.

use crate::base::order;
use crate::model::InputIdx;
use crate::model::value::Interval;
use crate::msg;
use crate::scene::mark::Ink;
use crate::scene::what_if::rating::{self, LEAST};
use crate::scene::what_if::words as what_if_words;
use crate::scene::{Scope, what_if, words};
use crate::view::thing::Thing;

/// Two scenarios.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Compare {
    /// The scenarios as titles, each with its rule.
    pub titles: [String; 2],
    /// The difference in one sentence.
    pub headline: String,
    /// The targets of the chain, then all else that is hit, the greatest difference first.
    pub rows: Vec<CompareRow>,
}

/// One input in both scenarios.
#[derive(Debug, Clone, PartialEq)]
pub struct CompareRow {
    /// The input.
    pub thing: Thing,
    /// Its name.
    pub name: String,
    /// Whether it is a target of the chain.
    pub is_target: bool,
    /// Its losses.
    pub sides: [Side; 2],
    /// What the second scenario changes: "35 points less for certain".
    pub difference: String,
}

/// A loss in one of the scenarios.
#[derive(Debug, Clone, PartialEq)]
pub struct Side {
    /// The loss by the scenario's own rule.
    pub loss: String,
    /// Its colour.
    pub ink: Ink,
    /// What its worst case comes through; empty: its own supply, or nothing.
    pub through: String,
}

/// A difference below this is none, as it is not printed.
const SAME: f64 = 0.005;

/// Both scenarios: `first` and `second` look at the same dataset, each at its own scenario.
#[must_use]
pub fn compare(first: &Scope<'_>, second: &Scope<'_>) -> Compare {
    let scopes = [first, second];
    let titles = scopes.map(|scope| {
        let scenario = &scope.state.scenario;
        let title = what_if_words::title(scope, scenario);
        let rule = scope.locale.say(&what_if_words::rule(scenario));
        if scenario.is_empty() { title } else { format!("{title} · {rule}") }
    });
    let loss = |scope: &Scope<'_>, input| what_if::loss(scope, input);
    let mut rows: Vec<(f64, CompareRow)> = Vec::new();
    let targets = first.what_if.or(second.what_if);
    let targets = targets.map(|what_if| what_if.ground.network.targets()).unwrap_or_default();
    for input in first.dataset.inputs.keys() {
        let losses = scopes.map(|scope| loss(scope, input));
        if losses.iter().flatten().any(|loss| loss.hi >= LEAST) {
            let is_target = targets.contains(&input);
            rows.push(row(scopes, input, losses, is_target));
        }
    }
    order::sort_by(&mut rows, |(one, a), (other, b)| {
        b.is_target.cmp(&a.is_target).then(other.abs().total_cmp(&one.abs()))
    });
    let headline = headline(first, &rows);
    Compare { titles, headline, rows: rows.into_iter().map(|(_, row)| row).collect() }
}

fn row(
    scopes: [&Scope<'_>; 2],
    input: InputIdx,
    losses: [Option<Interval>; 2],
    is_target: bool,
) -> (f64, CompareRow) {
    let [first, second] = scopes;
    let side = |scope: &Scope<'_>, loss: Option<Interval>| Side {
        loss: match loss {
            None if what_if::stopping(scope).is_some() => scope.locale.say(&msg!("not-assessed")),
            _ => what_if_words::lost(scope, loss.unwrap_or(Interval::exact(0.0))),
        },
        ink: loss.map_or(Ink::NotAssessed, rating::ink),
        through: what_if::causes(scope, input)
            .first()
            .filter(|cause| cause.binding != input)
            .map(|cause| words::full_name(scope, cause.binding))
            .unwrap_or_default(),
    };
    let [a, b] = losses.map(|loss| loss.unwrap_or(Interval::exact(0.0)));
    let change = b.lo - a.lo;
    let row = CompareRow {
        thing: words::input_thing(first.dataset, input),
        name: words::full_name(first, input),
        is_target,
        sides: [side(first, losses[0]), side(second, losses[1])],
        difference: difference(first, a, b),
    };
    (change, row)
}

/// What changes from `a` to `b`: in what is lost for certain, else in what is possible.
fn difference(scope: &Scope<'_>, a: Interval, b: Interval) -> String {
    let points = |change: f64| scope.locale.number(change.abs() * 100.0, 0);
    let (certain, possible) = (b.lo - a.lo, b.hi - a.hi);
    scope.locale.say(&if certain <= -SAME {
        msg!("compare-less", points = points(certain))
    } else if certain >= SAME {
        msg!("compare-more", points = points(certain))
    } else if possible <= -SAME {
        msg!("compare-possibly-less", points = points(possible))
    } else if possible >= SAME {
        msg!("compare-possibly-more", points = points(possible))
    } else {
        msg!("compare-same")
    })
}

/// What happens to the target that differs most.
fn headline(scope: &Scope<'_>, rows: &[(f64, CompareRow)]) -> String {
    let Some((change, row)) = rows.first() else {
        return scope.locale.say(&msg!("compare-nothing"));
    };
    let [a, b] = &row.sides;
    let (name, first, second) = (row.name.as_str(), a.loss.as_str(), b.loss.as_str());
    scope.locale.say(&if change.abs() < SAME {
        msg!("compare-headline-same", name = name, first = first, second = second)
    } else {
        msg!("compare-headline", name = name, first = first, second = second)
    })
}
