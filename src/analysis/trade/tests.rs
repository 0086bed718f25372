//! Trade of made-up products: what crosses which line, and what is left open.

use proptest::prelude::*;

use super::circle::{Circle, Circles};
use super::ledger::{Ledger, Span, YearAnswer, reporters};
use super::*;
use crate::base::table::Key;
use crate::model::dataset::Parts;
use crate::model::value::Value;

fn trade(outside: &[f64], within: Option<f64>, exports: Option<f64>) -> Trade {
    let partner = |(at, value): (usize, &f64)| (SupplierIdx::from_position(at), *value);
    Trade {
        outside: outside.iter().enumerate().map(partner).collect(),
        within,
        exports,
        is_partial: false,
    }
}

#[test]
fn what_is_not_reported_leaves_the_answer_open_unless_another_figure_says_no() {
    let of = |one: Trade| one.indicators().is_dependent();
    assert_eq!(of(trade(&[90.0, 10.0], Some(20.0), Some(50.0))), Answer::Yes);
    assert_eq!(of(trade(&[90.0, 10.0], Some(20.0), None)), Answer::Unknown);
    assert_eq!(of(trade(&[90.0, 10.0], Some(200.0), None)), Answer::No);
    assert_eq!(of(trade(&[], None, None)), Answer::Unknown);
    let partial = Trade { is_partial: true, ..trade(&[90.0], Some(1.0), Some(1.0)) };
    assert_eq!(of(partial), Answer::Unknown);
}

#[test]
fn two_of_the_last_three_years_make_a_dependency_last() {
    use Answer::{No, Unknown, Yes};
    for (years, expected) in [
        (&[Yes, No, Yes][..], Yes),
        (&[Yes, No, No], No),
        (&[Yes, Yes, No, No], No),
        (&[No, Yes, Yes, No], Yes),
        (&[Yes, Unknown, No], Unknown),
        (&[Unknown, No, No], No),
        (&[Yes], Unknown),
        (&[], Unknown),
    ] {
        assert_eq!(is_persistent(years), expected, "{years:?}");
    }
}

proptest! {
    #[test]
    fn indicators_stay_in_range_and_know_no_currency(
        outside in prop::collection::vec(0.01f64..1e6, 1..20),
        within in 0.0f64..1e6,
        exports in 0.0f64..1e6,
        rate in 0.1f64..10.0,
    ) {
        let one = trade(&outside, Some(within), Some(exports)).indicators();
        let count = outside.len() as f64;
        let concentration = one.concentration.expect("imports");
        prop_assert!(concentration >= 1.0 / count - 1e-9 && concentration <= 1.0 + 1e-9);
        let part = one.outside.expect("imports");
        prop_assert!(part > 0.0 && part <= 1.0);
        let scaled: Vec<f64> = outside.iter().map(|value| value * rate).collect();
        let other = trade(&scaled, Some(within * rate), Some(exports * rate)).indicators();
        prop_assert!((other.concentration.expect("imports") - concentration).abs() < 1e-9);
        prop_assert!((other.outside.expect("imports") - part).abs() < 1e-9);
    }
}

/// A product with trade that `reporter` Germany states: (product, partner, year, is import, amount
/// and currency).
type Stated = (usize, usize, usize, bool, Option<f64>, bool);

fn dataset(stated: &[Stated]) -> Dataset {
    let text = "a; b; a: CN 30%, US 20%, RS 10%, DE 10%, NO 5%; b: CN 10%";
    let base = crate::fixture::read(text).dataset.expect("a dataset");
    let mut parts: Parts = (*base).clone();
    let ids = ["CHN", "USA", "SRB", "DEU", "NOR"];
    let source = parts.sources.keys().next().expect("a source");
    for (product, partner, year, is_import, amount, is_foreign) in stated {
        let subject = Subject::Input(base.inputs.keys().nth(*product).expect("a product"));
        parts.series.trade.push(Flow {
            subject,
            partner: base.supplier_by_id(ids[*partner]).expect("a partner"),
            direction: if *is_import { Direction::Import } else { Direction::Export },
            reporter: "DEU".to_owned(),
            period: format!("202{year}"),
            code: String::new(),
            value: amount.map_or(Value::NotAssessed, Value::from_number),
            currency: if *is_foreign { "USD" } else { "EUR" }.to_owned(),
            quantity: None,
            unit: String::new(),
            edition: String::new(),
            source,
        });
    }
    Dataset::new(parts)
}

fn stated() -> impl Strategy<Value = Vec<Stated>> {
    let amount = prop::option::weighted(0.9, prop_oneof![Just(0.0), 1.0f64..1e6]);
    prop::collection::vec(
        (0usize..2, 0usize..5, 0usize..4, any::<bool>(), amount, Just(false)),
        0..40,
    )
}

proptest! {
    #[test]
    fn a_ledger_says_what_each_product_says_alone(stated in stated()) {
        let dataset = dataset(&stated);
        let ledger = Ledger::new(&dataset, "DEU");
        for line in &ledger.lines {
            for (at, period) in ledger.periods.iter().enumerate() {
                let alone = Trade::of(&dataset, line.subject, "DEU", &[period]);
                prop_assert_eq!(&line.cells[at].trade, &alone);
            }
            let all: Vec<&str> = ledger.periods.iter().map(String::as_str).collect();
            let (alone, found) =
                (Trade::of(&dataset, line.subject, "DEU", &all), line.over(Span::All, &dataset));
            prop_assert_eq!(found.trade.is_partial, alone.is_partial);
            prop_assert!((found.trade.from_outside() - alone.from_outside()).abs() < 1e-6);
            prop_assert!((found.total() - alone.from_outside() - alone.within.unwrap_or(0.0)).abs() < 1e-6);
        }
    }

    #[test]
    fn every_partner_is_in_one_circle_and_the_parts_add_up(stated in stated()) {
        let dataset = dataset(&stated);
        let ledger = Ledger::new(&dataset, "DEU");
        let circles = Circles::new(&dataset, &[], "DEU");
        for line in &ledger.lines {
            let entry = line.over(Span::All, &dataset);
            let of = |circle: &Circle| -> f64 {
                let outside = entry.trade.outside.iter();
                outside.filter(|(who, _)| circles.of(&dataset, *who) == *circle).map(|one| one.1).sum()
            };
            let circles =
                [Circle::Near("EEA"), Circle::Near("CANDIDATES"), Circle::Near("NATO"), Circle::Other];
            let sum: f64 = circles.iter().map(of).sum();
            prop_assert!((sum - entry.trade.from_outside()).abs() < 1e-6);
        }
    }
}

#[test]
fn what_has_no_amount_is_told_apart_and_other_currencies_are_not_added() {
    let dataset = dataset(&[
        (0, 0, 2, true, Some(90.0), false),
        (0, 1, 2, true, Some(0.0), false),
        (0, 2, 2, true, None, false),
        (1, 0, 2, true, Some(10.0), false),
        (1, 1, 2, true, Some(5.0), true),
    ]);
    let ledger = Ledger::new(&dataset, "DEU");
    assert_eq!((ledger.currency.as_str(), ledger.foreign), ("EUR", 1));
    let who = |id| dataset.supplier_by_id(id).expect("a partner");
    let first = &ledger.lines[0].cells[0];
    assert_eq!(first.from(who("CHN")), Some(Value::Known(90.0)));
    assert_eq!(first.from(who("USA")), Some(Value::Zero));
    assert_eq!(first.from(who("SRB")), Some(Value::NotAssessed));
    assert_eq!(first.from(who("NOR")), None);
    assert_eq!(first.trade.indicators().concentration, None, "one amount is missing");
    assert_eq!(ledger.lines[1].cells[0].from(who("USA")), Some(Value::NotAssessed));
    assert_eq!(reporters(&dataset), ["DEU"]);
}

#[test]
fn a_window_of_years_names_those_without_imports() {
    let import = |year, partner, amount| (0, partner, year, true, Some(amount), false);
    let dataset = dataset(&[
        import(0, 0, 90.0),
        import(0, 3, 10.0),
        import(1, 0, 10.0),
        import(1, 1, 10.0),
        import(1, 2, 10.0),
        (1, 0, 3, true, Some(1.0), false),
    ]);
    let ledger = Ledger::new(&dataset, "DEU");
    let line = &ledger.lines[0];
    let of = |at| ledger.years(line, Span::One(at)).answers.into_iter().map(|one| one.1);
    assert_eq!(of(1).collect::<Vec<_>>(), [YearAnswer::Open, YearAnswer::Not]);
    assert_eq!(of(2).collect::<Vec<_>>(), [YearAnswer::Not, YearAnswer::Nothing]);
    assert_eq!(ledger.years(line, Span::One(0)).lasts, Answer::Unknown);
    let both = merged(ledger.lines.iter().filter_map(|line| line.cells.get(2)), &dataset);
    assert!((both.trade.from_outside() - 1.0).abs() < 1e-9);
}
