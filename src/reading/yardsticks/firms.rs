//! Firms that sell to each other: what is lost when one of them fails, by the economic systemic
//! risk index; for one firm as a yardstick, for all as a table. What the dataset does not say is
//! said beside it. Knows no countries.

use crate::analysis::firms::{self, Network, Risk};
use crate::base::order;
use crate::base::table::Key;
use crate::model::InputIdx;
use crate::msg;
use crate::reading::details::Fact;
use crate::reading::phrase;
use crate::reading::yardsticks::{Yardstick, fact, formula};
use crate::scene::what_if::rating::LEAST;
use crate::scene::{Scope, words};
use crate::view::thing::Thing;

/// Hardest hit firms that are named.
const NAMED: usize = 3;
/// Firms whose failure is worked out for a table, and steps that this may take: a firm costs
/// some rounds over all flows.
const MOST: usize = 200;
const STEPS: usize = 2_000_000;

/// What is lost when one firm after the other fails.
#[derive(Debug, Clone, PartialEq)]
pub struct Firms {
    /// What the table says, in one sentence.
    pub headline: String,
    /// What is listed and what is not, where not all firms are; may be empty.
    pub listed: String,
    /// What is not known.
    pub unknown: String,
    /// How the figures are computed.
    pub formula: String,
    /// One row per firm, the largest loss first.
    pub rows: Vec<FirmRow>,
}

/// What is lost when one firm fails.
#[derive(Debug, Clone, PartialEq)]
pub struct FirmRow {
    /// The firm.
    pub thing: Thing,
    /// Its name.
    pub name: String,
    /// Its sector; empty: not stated.
    pub sector: String,
    /// Its own part of all sales.
    pub own: String,
    /// The part of all sales that is lost.
    pub index: String,
    /// The part that is lost for want of its goods.
    pub by_goods: String,
    /// The part that is lost for want of its orders.
    pub by_orders: String,
    /// Who else is hit hardest, with what it loses; empty: nobody.
    pub hardest: String,
}

/// What is lost when `input` fails; `None`: the dataset is no network of firms.
pub fn yardstick(scope: &Scope<'_>, input: InputIdx) -> Option<Yardstick> {
    let network = firms::of(scope.dataset)?;
    let at = input.position();
    let risk = network.risk(&[at]);
    let say = |message| scope.locale.say(&message);
    let row = |label, value: f64| fact(say(label), part(scope, value), String::new());
    let mut rows = vec![
        row(msg!("firm-index"), risk.index),
        row(msg!("firm-own"), network.part_of_sales(at)),
        row(msg!("firm-by-goods"), risk.by_goods),
        row(msg!("firm-by-orders"), risk.by_orders),
    ];
    rows.extend(hardest(&network, &risk, at).into_iter().map(|other| hit(scope, &risk, other)));
    rows.push(fact(say(msg!("firm-unknown")), String::new(), say(msg!("firm-unknown-what"))));
    let sentence = msg!(
        "firm-said",
        name = words::full_name(scope, input),
        index = part(scope, risk.index),
        firms = network.len(),
        own = part(scope, network.part_of_sales(at)),
    );
    Some(Yardstick {
        id: "firms",
        title: say(msg!("yardstick-firms")),
        sentence: say(sentence),
        rows,
        formula: say(formula("firms")),
        questions: Vec::new(),
    })
}

/// The table of all firms; `None`: the dataset is no network of firms.
#[must_use]
pub fn table(scope: &Scope<'_>) -> Option<Firms> {
    let network = firms::of(scope.dataset)?;
    let mut largest: Vec<InputIdx> = scope.dataset.inputs.keys().collect();
    let sales = |input: &InputIdx| network.part_of_sales(input.position());
    order::sort_by(&mut largest, |a, b| sales(b).total_cmp(&sales(a)).then(a.cmp(b)));
    let all = largest.len();
    largest.truncate((STEPS / network.flows().max(1)).clamp(1, MOST));
    let mut found: Vec<(InputIdx, Risk)> =
        largest.into_iter().map(|input| (input, network.risk(&[input.position()]))).collect();
    order::sort_by(&mut found, |(a, one), (b, other)| {
        other.index.total_cmp(&one.index).then(a.cmp(b))
    });
    let say = |message| scope.locale.say(&message);
    let headline = found.first().map(|(input, risk)| {
        say(msg!(
            "firms-headline",
            name = words::full_name(scope, *input),
            index = part(scope, risk.index),
            own = part(scope, sales(input)),
        ))
    });
    let listed = if found.len() < all {
        say(msg!("firms-listed", listed = found.len(), all = all))
    } else {
        String::new()
    };
    Some(Firms {
        headline: headline.unwrap_or_default(),
        listed,
        unknown: say(msg!("firm-unknown-what")),
        formula: say(formula("firms")),
        rows: found.iter().map(|(input, risk)| row(scope, &network, *input, risk)).collect(),
    })
}

fn row(scope: &Scope<'_>, network: &Network, input: InputIdx, risk: &Risk) -> FirmRow {
    let at = input.position();
    let hit: Vec<String> = hardest(network, risk, at)
        .into_iter()
        .map(|other| {
            let (name, loss) = (name_at(scope, other), part(scope, lost(risk, other)));
            scope.locale.say(&msg!("firm-hit", name = name, loss = loss))
        })
        .collect();
    let family = scope.dataset.inputs[input].family;
    FirmRow {
        thing: words::input_thing(scope.dataset, input),
        name: words::full_name(scope, input),
        sector: family.map(|family| words::family_name(scope, family)).unwrap_or_default(),
        own: part(scope, network.part_of_sales(at)),
        index: part(scope, risk.index),
        by_goods: part(scope, risk.by_goods),
        by_orders: part(scope, risk.by_orders),
        hardest: phrase::list(scope, &hit, NAMED),
    }
}

/// The other firms that lose most, the worst hit first.
fn hardest(network: &Network, risk: &Risk, failed: usize) -> Vec<usize> {
    let others = (0..network.len()).filter(|at| *at != failed && lost(risk, *at) >= LEAST);
    let mut others: Vec<usize> = others.collect();
    order::sort_by(&mut others, |a, b| {
        let sales = |at: usize| network.part_of_sales(at);
        lost(risk, *b)
            .total_cmp(&lost(risk, *a))
            .then(sales(*b).total_cmp(&sales(*a)))
            .then(a.cmp(b))
    });
    others.truncate(NAMED);
    others
}

fn lost(risk: &Risk, at: usize) -> f64 {
    let of = |lost: &[f64]| lost.get(at).copied().unwrap_or(0.0);
    of(&risk.down).max(of(&risk.up))
}

/// What a firm that is hit loses, and for want of what.
fn hit(scope: &Scope<'_>, risk: &Risk, at: usize) -> Fact {
    let of = |lost: &[f64]| lost.get(at).copied().unwrap_or(0.0);
    let why = if of(&risk.down) >= of(&risk.up) {
        msg!("firm-hit-by-goods")
    } else {
        msg!("firm-hit-by-orders")
    };
    fact(name_at(scope, at), part(scope, lost(risk, at)), scope.locale.say(&why))
}

fn name_at(scope: &Scope<'_>, at: usize) -> String {
    words::full_name(scope, InputIdx::from_position(at))
}

fn part(scope: &Scope<'_>, part: f64) -> String {
    scope.locale.share(part, 1)
}
