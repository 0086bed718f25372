//! Laws that hold for every chain: made-up chains with loops, variants, missing numbers and
//! published properties, and everybody's stop.

use proptest::collection::vec;
use proptest::prelude::*;

use super::*;
use crate::analysis::concentration::{Assessment, Settings, assess};
use crate::analysis::sample::Said::{self, Exactly, Major, Negligible, Withheld};
use crate::analysis::sample::Sample;
use crate::analysis::scenario::Stop;
use crate::base::table::Key;
use crate::model::dataset::Dataset;
use crate::model::dependency::{Essentiality, Relation};
use crate::model::input::InputKind;
use crate::model::record::Subject;
use crate::model::supplier::{CountryGroup, Membership};

/// Countries, a group that is not broken down, the unnamed rest.
const COUNTRIES: [&str; 7] = ["AAA", "BBB", "CCC", "DDD", "EEE", "PAIR", "ROW"];
/// Firms with the country of their headquarters.
const FIRMS: [&str; 4] = ["x-AAA", "y-AAA", "z-BBB", "u-"];
/// Whom a scenario can name; `PRT` supplies nothing.
const NAMES: [&str; 9] = ["AAA", "BBB", "CCC", "EEE", "PRT", "PAIR", "x-AAA", "z-BBB", "u-"];

/// A chain in the making.
#[derive(Debug, Clone)]
struct Plan {
    /// Whether each input is a process.
    inputs: Vec<bool>,
    links: Vec<Link>,
    /// By input: who supplies, in hundredths before scaling, and what of it is said.
    records: Vec<(usize, bool, Vec<Row>)>,
}

/// A row: position of the supplier, its size, how it is told.
type Row = (usize, u32, u8);

#[derive(Debug, Clone)]
struct Link {
    from: usize,
    to: usize,
    is_variant: bool,
    said: (u8, Option<u8>, Option<u8>),
}

fn link(inputs: usize) -> impl Strategy<Value = Link> {
    let said = (0..6_u8, proptest::option::of(0..=10_u8), proptest::option::of(0..=10_u8));
    (0..inputs, 0..inputs, 0..5_u8, said).prop_map(|(from, to, variant, said)| Link {
        from,
        to,
        is_variant: variant == 0 && from < to,
        said,
    })
}

fn plan() -> impl Strategy<Value = Plan> {
    let row = (0..7_usize, 1..50_u32, 0..6_u8);
    (2..8_usize).prop_flat_map(move |inputs| {
        (
            vec(any::<bool>(), inputs),
            vec(link(inputs), 0..14),
            vec((0..inputs, any::<bool>(), vec(row.clone(), 1..6)), 0..9),
        )
            .prop_map(|(inputs, links, records)| Plan { inputs, links, records })
    })
}

fn stops() -> impl Strategy<Value = Vec<(usize, u8)>> {
    vec((0..NAMES.len(), 0..=4_u8), 0..4)
}

impl Plan {
    fn dataset(&self) -> Dataset {
        self.in_order(|count| (0..count).collect())
    }

    /// The dataset with its rows in the order of the positions that `order` gives for a count.
    fn in_order(&self, mut order: impl FnMut(usize) -> Vec<usize>) -> Dataset {
        let mut sample = Sample::new();
        let mut tools = vec![InputIdx::from_position(0); self.inputs.len()];
        for i in order(self.inputs.len()) {
            let kind = if self.inputs[i] { InputKind::Process } else { InputKind::Tool };
            tools[i] = sample.input(&format!("N{i}"), kind, None);
        }
        for at in order(self.links.len()) {
            let link = &self.links[at];
            let relation = if link.is_variant { Relation::VariantOf } else { Relation::GoesInto };
            sample.link(tools[link.from], relation, tools[link.to]);
            let key = sample.parts.dependencies.keys().next_back().expect("just made");
            let one = sample.parts.dependencies.find_mut(key).expect("just made");
            let (essentiality, substitutability, weight) = link.said;
            one.essentiality = match essentiality {
                0 => Essentiality::Essential,
                1 => Essentiality::NonEssential,
                2 => Essentiality::Negligible,
                _ => Essentiality::Unknown,
            };
            one.substitutability = substitutability.map(|tenths| f64::from(tenths) / 10.0);
            one.weight = weight.map(|tenths| f64::from(tenths) / 10.0);
            one.weight_basis = "share of cost".to_owned();
        }
        for at in order(self.records.len()) {
            let (input, is_of_firms, rows) = &self.records[at];
            let is_first = |(other, of_firms, _): &&(usize, bool, Vec<Row>)| {
                (other, of_firms) == (input, is_of_firms)
            };
            if self.records.iter().position(|one| is_first(&one)) != Some(at) {
                continue;
            }
            let rows = told(rows, if *is_of_firms { &FIRMS } else { &COUNTRIES });
            let rows: Vec<(&str, Said)> = order(rows.len()).iter().map(|k| rows[*k]).collect();
            sample.record(Subject::Input(tools[*input]), &rows);
        }
        for name in COUNTRIES.iter().chain(&FIRMS) {
            sample.supplier(name);
        }
        let member =
            |country: &str| Membership { country: country.to_owned(), ..Default::default() };
        let members = ["DDD", "EEE"].map(member).to_vec();
        sample.parts.groups = vec![CountryGroup { id: "PAIR".to_owned(), members }];
        sample.finish()
    }
}

/// The rows of a record whose exact shares add up to at most the whole.
fn told<'a>(rows: &[Row], names: &[&'a str]) -> Vec<(&'a str, Said)> {
    let mut told: Vec<(&str, Said)> = Vec::new();
    let total: u32 = rows.iter().map(|(_, size, _)| size).sum();
    for (who, size, how) in rows {
        let name = names[who % names.len()];
        if told.iter().any(|(known, _)| *known == name) {
            continue;
        }
        let said = match how {
            0 => Major,
            1 => Negligible,
            2 => Withheld,
            _ => Exactly(f64::from(*size) / f64::from(total)),
        };
        told.push((name, said));
    }
    told
}

fn scenario(stops: &[(usize, u8)], as_published: bool) -> Scenario {
    let stop = |(who, quarters): &(usize, u8)| Stop {
        who: NAMES[*who].to_owned(),
        degree: f64::from(*quarters) / 4.0,
    };
    let assumptions = Assumptions { as_published, ..Assumptions::default() };
    Scenario { stops: stops.iter().map(stop).collect(), assumptions, ..Scenario::default() }
}

/// A made-up dataset, and a scenario of it.
pub(crate) fn supposed() -> impl Strategy<Value = (Dataset, Scenario)> {
    (plan(), stops(), any::<bool>())
        .prop_map(|(plan, stops, published)| (plan.dataset(), scenario(&stops, published)))
}

fn assessed(dataset: &Dataset) -> Assessment {
    assess(dataset, &Settings::of(dataset))
}

fn found(dataset: &Dataset, scenario: &Scenario) -> Losses {
    let network = Network::new(dataset, &assessed(dataset));
    let losses = losses(&network, &Groups::of(dataset), scenario);
    assert!(losses.unknown.is_empty());
    losses
}

/// The losses by every rule, the direct one first.
fn all(loss: &Loss) -> [Interval; 5] {
    let direct = loss.direct.unwrap_or(Interval::exact(0.0));
    [direct, loss.worst, loss.worst_any, loss.middle, loss.linear]
}

/// Whether `b` is nowhere below `a`.
fn is_no_less(a: &Losses, b: &Losses) -> bool {
    let pairs = a.entries().zip(b.entries());
    pairs
        .flat_map(|((_, a), (_, b))| all(&a).into_iter().zip(all(&b)))
        .all(|(a, b)| b.lo >= a.lo - 1e-9 && b.hi >= a.hi - 1e-9)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn the_worst_case_is_the_worst(plan in plan(), stops in stops(), published in any::<bool>()) {
        let dataset = plan.dataset();
        for (_, loss) in found(&dataset, &scenario(&stops, published)).entries() {
            for interval in all(&loss) {
                prop_assert!(0.0 <= interval.lo && interval.lo <= interval.hi);
                prop_assert!(interval.hi <= 1.0);
                prop_assert!(loss.worst.lo >= interval.lo - 1e-9, "{:?}", loss);
                prop_assert!(loss.worst.hi >= interval.hi - 1e-9, "{:?}", loss);
            }
        }
        prop_assert!(found(&dataset, &scenario(&[], published))
            .entries()
            .all(|(_, loss)| all(&loss) == [Interval::exact(0.0); 5]));
    }

    #[test]
    fn stopping_more_never_loses_less(
        plan in plan(),
        stops in stops(),
        (who, quarters) in (0..NAMES.len(), 1..=4_u8),
        published in any::<bool>(),
    ) {
        let dataset = plan.dataset();
        let few = found(&dataset, &scenario(&stops, published));
        let mut more = stops.clone();
        more.push((who, quarters));
        prop_assert!(is_no_less(&few, &found(&dataset, &scenario(&more, published))));
        let larger: Vec<(usize, u8)> =
            stops.iter().map(|(who, quarters)| (*who, (quarters + 1).min(4))).collect();
        prop_assert!(is_no_less(&few, &found(&dataset, &scenario(&larger, published))));
        let reversed: Vec<(usize, u8)> = stops.iter().rev().copied().collect();
        prop_assert_eq!(few, found(&dataset, &scenario(&reversed, published)));
    }

    #[test]
    fn knowing_less_never_narrows(
        plan in plan(),
        stops in stops(),
        numbers in vec(1..50_u32, 2..5),
        others in vec((4..7_usize, 1..50_u32, 0..3_u8), 0..3),
        is_of_firms in any::<bool>(),
        hidden in any::<prop::sample::Index>(),
    ) {
        // A record with numbers, one of which is hidden. A list of names alone is taken to
        // name everybody, so another number stays.
        let rows = numbers.iter().enumerate().map(|(who, size)| (who, *size, 3));
        let rows: Vec<Row> = rows.chain(others.into_iter().filter(|_| !is_of_firms)).collect();
        let mut more = plan;
        more.records.retain(|(input, ..)| *input != 0);
        more.records.insert(0, (0, is_of_firms, rows));
        if is_of_firms {
            // What the countries of these firms have, so that both records say the same.
            let size = |who: usize| numbers.get(who).copied().unwrap_or_default();
            let countries = [(0, size(0) + size(1)), (1, size(2)), (6, size(3))];
            let known = countries.into_iter().filter(|(_, size)| *size > 0);
            more.records.push((0, false, known.map(|(who, size)| (who, size, 3)).collect()));
        }
        let full = more.dataset();
        let mut less = more;
        less.records[0].2[hidden.index(numbers.len())].2 = 2;
        let scenario = scenario(&stops, false);
        let (known, unknown) = (found(&full, &scenario), found(&less.dataset(), &scenario));
        for ((idx, known), (_, unknown)) in known.entries().zip(unknown.entries()) {
            for (narrow, wide) in all(&known).into_iter().zip(all(&unknown)) {
                prop_assert!(
                    wide.lo <= narrow.lo + 1e-9 && wide.hi >= narrow.hi - 1e-9,
                    "{:?}: {:?} became {:?}", idx, narrow, wide
                );
            }
        }
    }

    #[test]
    fn the_order_of_rows_changes_nothing(plan in plan(), stops in stops(), seed in any::<u32>()) {
        let first = plan.dataset();
        let mut state = seed | 1;
        let second = plan.in_order(|count| {
            let mut order: Vec<usize> = (0..count).collect();
            for at in (1..count).rev() {
                state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                order.swap(at, (state >> 8) as usize % (at + 1));
            }
            order
        });
        let scenario = scenario(&stops, true);
        let (one, other) = (found(&first, &scenario), found(&second, &scenario));
        for (idx, input) in first.inputs.entries() {
            let same = second.input_by_id(&input.id).expect("the same inputs");
            match (one.of(idx), other.of(same)) {
                (None, None) => {}
                (Some(a), Some(b)) => {
                    prop_assert_eq!(a.direct.is_some(), b.direct.is_some());
                    for (a, b) in all(&a).into_iter().zip(all(&b)) {
                        prop_assert!((a.lo - b.lo).abs() < 1e-9 && (a.hi - b.hi).abs() < 1e-9);
                    }
                }
                (a, b) => prop_assert!(false, "{:?} and {:?}", a, b),
            }
        }
    }

    #[test]
    fn loops_settle_where_repeating_the_rule_settles(plan in plan(), stops in stops()) {
        let dataset = plan.dataset();
        let found = found(&dataset, &scenario(&stops, false));
        let direct = |idx: InputIdx| found.of(idx).and_then(|loss| loss.direct);
        for end in [End::Low, End::High] {
            let start: Vec<f64> =
                dataset.inputs.keys().map(|idx| direct(idx).map_or(0.0, |d| end.of(d))).collect();
            for rule in 1..5 {
                let settled = repeated(&dataset, &start, rule);
                for (idx, expected) in dataset.inputs.keys().zip(settled) {
                    let loss = found.of(idx).map_or(0.0, |loss| end.of(all(&loss)[rule]));
                    prop_assert!((loss - expected).abs() < 1e-6, "{} {} {}", rule, loss, expected);
                }
            }
        }
    }

    #[test]
    fn wholly_stopping_countries_is_what_the_supply_itself_says(plan in plan(), stops in vec(0..5_usize, 0..4)) {
        let dataset = plan.dataset();
        let stops: Vec<(usize, u8)> = stops.into_iter().map(|who| (who, 4)).collect();
        let mut members: Vec<String> = stops.iter().map(|(who, _)| NAMES[*who].to_owned()).collect();
        members.sort();
        members.dedup();
        let (found, assessment) = (found(&dataset, &scenario(&stops, true)), assessed(&dataset));
        for idx in dataset.inputs.keys() {
            let said = assessment.of(Subject::Input(idx)).direct_loss(&members);
            let direct = found.of(idx).and_then(|loss| loss.direct).unwrap_or(Interval::exact(0.0));
            prop_assert!((said.lo - direct.lo).abs() < 1e-9 && (said.hi - direct.hi).abs() < 1e-9);
        }
    }

    #[test]
    fn every_cause_loses_what_the_target_loses(plan in plan(), stops in stops()) {
        let dataset = plan.dataset();
        let network = Network::new(&dataset, &assessed(&dataset));
        let found = losses(&network, &Groups::of(&dataset), &scenario(&stops, false));
        for (idx, loss) in found.entries() {
            for variants in [Variants::All, Variants::Any] {
                let worst = if variants == Variants::All { loss.worst } else { loss.worst_any };
                for end in [End::Low, End::High] {
                    let causes = found.causes(&network, idx, variants, end);
                    prop_assert_eq!(causes.is_empty(), end.of(worst) <= 0.0);
                    for cause in causes {
                        let own = found.of(cause.binding).and_then(|loss| loss.direct);
                        prop_assert!((end.of(own.expect("a record")) - end.of(worst)).abs() < 1e-6);
                        prop_assert_eq!(cause.way.first(), Some(&cause.binding));
                        prop_assert_eq!(cause.way.last(), Some(&idx));
                        for step in cause.way.windows(2) {
                            let mut incoming = dataset.incoming(step[1]).iter();
                            prop_assert!(incoming.any(|one| dataset.dependencies[*one].from == step[0]));
                        }
                    }
                }
            }
        }
    }
}

/// The rules as the semantics write them, repeated for all inputs at once until nothing
/// changes: 1 worst, 2 worst with substitutes, 3 middle, 4 linear. No property of a single
/// dependency counts.
fn repeated(dataset: &Dataset, direct: &[f64], rule: usize) -> Vec<f64> {
    let of = |idx: InputIdx, is_variant: bool| {
        let incoming = dataset.incoming(idx).iter().map(|one| &dataset.dependencies[*one]);
        let mut from: Vec<InputIdx> = incoming
            .filter(|one| (one.relation == Relation::VariantOf) == is_variant)
            .map(|one| one.from)
            .collect();
        from.sort();
        from.dedup();
        from
    };
    let greatest = |losses: &mut dyn Iterator<Item = f64>| losses.fold(0.0, f64::max);
    let mut losses = direct.to_vec();
    for _ in 0..100_000 {
        let loss = |idx: &InputIdx| losses[idx.position()];
        let next = |idx: InputIdx| {
            let (inputs, variants) = (of(idx, false), of(idx, true));
            let is_whole = |from: &&InputIdx| match rule {
                1 | 2 => true,
                3 => dataset.inputs[**from].kind == InputKind::Process,
                _ => false,
            };
            let whole = greatest(&mut inputs.iter().filter(is_whole).map(loss));
            let weighted = inputs.iter().filter(|from| !is_whole(from)).map(loss).sum::<f64>()
                / inputs.len().max(1) as f64;
            let of_variants = match rule {
                1 => greatest(&mut variants.iter().map(loss)),
                2 if !variants.is_empty() => variants.iter().map(loss).fold(1.0, f64::min),
                _ => variants.iter().map(loss).sum::<f64>() / variants.len().max(1) as f64,
            };
            direct[idx.position()].max(whole).max(weighted).max(of_variants)
        };
        let raised: Vec<f64> = dataset.inputs.keys().map(next).collect();
        let change = raised.iter().zip(&losses).map(|(a, b)| (a - b).abs()).fold(0.0, f64::max);
        losses = raised;
        if change < 1e-13 {
            break;
        }
    }
    losses
}
