//! The ends of flows: partners circle by circle, products, receivers of exports; small ones are
//! gathered, with their number, so that no end is too thin to be told. Knows no places.

use crate::analysis::trade::circle::{Circle, Circles};
use crate::analysis::trade::ledger::{Entry, Ledger};
use crate::base::order;
use crate::model::SupplierIdx;
use crate::model::record::Subject;
use crate::msg;
use crate::scene::Scope;
use crate::scene::trade::words;
use crate::view::thing::Thing;

/// Part of the whole below which an end is gathered with others.
const SMALL: f64 = 0.015;

/// One end of the flows.
#[derive(Debug, Clone, PartialEq)]
pub struct End {
    /// What a click on it chooses; `None`: several that are gathered.
    pub thing: Option<Thing>,
    /// Its name; of several how many they are.
    pub name: String,
    /// The circle it is in; `None`: it is no partner.
    pub circle: Option<Circle>,
    /// Its value.
    pub value: f64,
    /// Whether the goods stay within the reporting area.
    pub is_within: bool,
}

/// The partners, circle by circle and the greatest first, what stays within the area last; in each circle those that are small are
/// gathered into one end, unless it would hold only one.
pub(super) fn sources(
    scope: &Scope<'_>,
    ledger: &Ledger,
    circles: &Circles,
    partners: &[(SupplierIdx, f64)],
    most: usize,
) -> Vec<End> {
    let total: f64 = partners.iter().map(|(_, value)| value).sum();
    let mut found: Vec<(Circle, usize, SupplierIdx, f64)> = partners
        .iter()
        .enumerate()
        .map(|(place, (who, value))| (circles.of(scope.dataset, *who), place, *who, *value))
        .collect();
    let sum = |circle: &Circle| -> f64 {
        partners
            .iter()
            .filter(|(who, _)| circles.of(scope.dataset, *who) == *circle)
            .map(|(_, value)| value)
            .sum()
    };
    let sums = order::map_of(found.iter().map(|one| (one.0.clone(), sum(&one.0))));
    order::sort_by(&mut found, |a, b| {
        let rank = |circle: &Circle| (*circle == Circle::Within, sums.get(circle).copied());
        let (a_rank, b_rank) = (rank(&a.0), rank(&b.0));
        a_rank
            .0
            .cmp(&b_rank.0)
            .then(b_rank.1.unwrap_or(0.0).total_cmp(&a_rank.1.unwrap_or(0.0)))
            .then_with(|| a.0.cmp(&b.0))
            .then(a.1.cmp(&b.1))
    });
    let chosen =
        |who: SupplierIdx| scope.state.selected.contains(&words::partner_thing(scope, who));
    let mut ends: Vec<End> = Vec::new();
    let mut at = 0;
    while let Some((circle, ..)) = found.get(at) {
        let circle = circle.clone();
        let (mut small, from) = (Vec::new(), at);
        while let Some((_, place, who, value)) = found.get(at).filter(|one| one.0 == circle) {
            at += 1;
            let is_small = *place >= most || *value < total * SMALL;
            if is_small && !chosen(*who) && circle != Circle::Within {
                small.push((*who, *value));
                continue;
            }
            ends.push(partner_end(scope, ledger, &circle, *who, *value));
        }
        match small.as_slice() {
            [] => {}
            [(who, value)] => ends.push(partner_end(scope, ledger, &circle, *who, *value)),
            several => ends.push(End {
                thing: None,
                name: match at - from == several.len() {
                    true => scope.locale.say(&msg!("flow-countries", count = several.len())),
                    false => scope.locale.say(&msg!("flow-others", count = several.len())),
                },
                circle: Some(circle),
                value: several.iter().map(|(_, value)| value).sum(),
                is_within: false,
            }),
        }
    }
    ends
}

fn partner_end(
    scope: &Scope<'_>,
    ledger: &Ledger,
    circle: &Circle,
    who: SupplierIdx,
    value: f64,
) -> End {
    let is_within = *circle == Circle::Within;
    let name = match is_within {
        true => words::circle(scope, ledger, circle),
        false => words::partner(scope, who),
    };
    End {
        thing: Some(words::partner_thing(scope, who)),
        name,
        circle: Some(circle.clone()),
        value,
        is_within,
    }
}

/// The products by their value, the greatest first; those beyond `most`, and the small ones, in one.
pub(super) fn products(
    scope: &Scope<'_>,
    entries: &[(Subject, Entry)],
    most: usize,
    value: impl Fn(&Entry) -> Option<f64>,
) -> Vec<End> {
    let found = entries.iter().filter_map(|(subject, entry)| Some((*subject, value(entry)?)));
    let mut found: Vec<(Subject, f64)> = found.filter(|(_, value)| *value > 0.0).collect();
    order::sort_by(&mut found, |a, b| b.1.total_cmp(&a.1));
    let end = |(subject, value): &(Subject, f64)| End {
        thing: Some(words::product_thing(scope, *subject)),
        name: words::product(scope, *subject),
        circle: None,
        value: *value,
        is_within: false,
    };
    gathered(scope, &found, most, end, |count| msg!("flow-products", count = count))
}

/// Where the exports go; one end where only their sum is known.
pub(super) fn exports(scope: &Scope<'_>, whole: &Entry, most: usize) -> Vec<End> {
    let end = |(who, value): &(SupplierIdx, f64)| End {
        thing: Some(words::partner_thing(scope, *who)),
        name: words::partner(scope, *who),
        circle: None,
        value: *value,
        is_within: false,
    };
    gathered(scope, &whole.exports, most, end, |count| msg!("flow-others", count = count))
}

fn gathered<T>(
    scope: &Scope<'_>,
    found: &[(T, f64)],
    most: usize,
    end: impl Fn(&(T, f64)) -> End,
    rest: impl Fn(usize) -> crate::base::message::Message,
) -> Vec<End> {
    let total: f64 = found.iter().map(|(_, value)| value).sum();
    let named = found.iter().take(most).filter(|(_, value)| *value >= total * SMALL).count();
    let named = if found.len() == named + 1 { found.len() } else { named };
    let mut ends: Vec<End> = found.iter().take(named).map(end).collect();
    let others = found.get(named..).unwrap_or_default();
    if !others.is_empty() {
        ends.push(End {
            thing: None,
            name: scope.locale.say(&rest(others.len())),
            circle: None,
            value: others.iter().map(|(_, value)| value).sum(),
            is_within: false,
        });
    }
    ends
}
