//! Pictures of made-up trade: bands as wide as their values, ends that add up, rows in order.

use crate::analysis::concentration::{Settings, assess};
use crate::i18n::Locale;
use crate::model::dataset::{Dataset, Parts};
use crate::model::record::Subject;
use crate::model::series::{Direction, Flow};
use crate::model::value::Value;
use crate::scene::Scope;
use crate::scene::trade::focus::Focus;
use crate::scene::trade::sheet::Sheet;
use crate::scene::trade::{flow, ledger, matrix, words};
use crate::view::permalink::decode;

const TEXTS: &str = include_str!("../../../public/locales/en/trade.ftl");

/// Two products that Germany imports: one mostly from China, one from two partners alike.
fn dataset() -> Dataset {
    let text = "stage First: a; stage Second: b; a: CN 30%, US 20%, RS 10%, DE 10%; b: CN 10%";
    let base = crate::fixture::read(text).dataset.expect("a dataset");
    let mut parts: Parts = (*base).clone();
    let source = parts.sources.keys().next().expect("a source");
    for (product, partner, period, amount) in [
        (0, "CHN", "2023", 50.0),
        (0, "USA", "2023", 50.0),
        (0, "CHN", "2024", 90.0),
        (0, "USA", "2024", 10.0),
        (0, "DEU", "2024", 25.0),
        (1, "USA", "2024", 60.0),
        (1, "SRB", "2024", 40.0),
    ] {
        parts.series.trade.push(Flow {
            subject: Subject::Input(base.inputs.keys().nth(product).expect("a product")),
            partner: base.supplier_by_id(partner).expect("a partner"),
            direction: Direction::Import,
            reporter: "DEU".to_owned(),
            period: period.to_owned(),
            code: String::new(),
            value: Value::from_number(amount * 1e6),
            currency: "EUR".to_owned(),
            quantity: None,
            unit: String::new(),
            edition: String::new(),
            source,
        });
    }
    Dataset::new(parts)
}

fn seen<T>(link: &str, read: impl FnOnce(&Scope<'_>) -> T) -> T {
    let dataset = dataset();
    let assessment = assess(&dataset, &Settings::of(&dataset));
    let locale = Locale::new("en", &[TEXTS]);
    let state = decode(link).0;
    read(&Scope {
        dataset: &dataset,
        assessment: &assessment,
        state: &state,
        locale: &locale,
        what_if: None,
        clock: None,
        beyond: crate::scene::Beyond::default(),
    })
}

#[test]
fn rows_follow_the_view_and_a_change_needs_both_periods() {
    let ids = |link: &str| {
        seen(link, |scope| {
            let sheet = Sheet::new(scope, &ledger(scope.dataset, None));
            let rows = sheet.rows.iter().map(|row| (row.name.clone(), row.change()));
            (rows.collect::<Vec<_>>(), sheet.partners.len(), sheet.others.len())
        })
    };
    let (rows, partners, others) = ids("#/trade/x?sort=-change&top=1");
    assert_eq!((partners, others), (1, 2));
    assert_eq!(rows[0].0, "a");
    assert!((rows[0].1.expect("a change") - 0.32).abs() < 1e-9);
    assert_eq!(rows[1], ("b".to_owned(), None));
    assert_eq!(ids("#/trade/x?f.stage=Second").0.len(), 1);
    assert_eq!(ids("#/trade/x?f.supplier=CHN").0.len(), 1);
    assert_eq!(ids("#/trade/x?q=no-such").0.len(), 0);
    assert_eq!(ids("#/trade/x?sort=-from.SRB").0[0].0, "b");
}

#[test]
fn both_sides_of_a_flow_add_up() {
    for link in
        ["#/flow/x", "#/flow/x?sel=a", "#/flow/x?sel=supplier:USA", "#/flow/x?sel=stage:Second"]
    {
        seen(link, |scope| {
            let ledger = ledger(scope.dataset, None);
            let sides = Focus::of(scope, &ledger).sides(scope, &ledger, 3);
            let sum = |ends: &[super::ends::End]| ends.iter().map(|end| end.value).sum::<f64>();
            assert!((sum(&sides.sources) - sides.total).abs() < 1e-6, "{link}");
            if !sides.are_exports {
                assert!((sum(&sides.targets) - sides.total).abs() < 1e-6, "{link}");
            }
        });
    }
}

#[test]
fn a_picture_names_its_ends_and_stays_within_its_size() {
    for width in [300.0, 1000.0] {
        let scene =
            seen("#/flow/x?sel=a", |scope| flow::draw(scope, &ledger(scope.dataset, None), width));
        let names: Vec<&str> = scene.groups.iter().map(|group| group.name.as_str()).collect();
        assert!(names.iter().any(|name| name.starts_with("China: €90 million, 72")), "{names:?}");
        assert!(names.iter().any(|name| name.starts_with("From within Germany")), "{names:?}");
        for group in &scene.groups {
            assert!(group.bounds.bottom() <= scene.size.height + 1.0, "{}", group.id);
        }
    }
    let scene = seen("#/trade/x", |scope| matrix::draw(scope, &ledger(scope.dataset, None)));
    assert_eq!(scene.groups.len(), 3, "heads and two rows");
}

#[test]
fn amounts_are_written_as_large_as_they_are() {
    seen("#/trade/x", |scope| {
        for (value, written) in [
            (12.34e9, "€12.3 billion"),
            (250e6, "€250 million"),
            (1500.0, "€1.5 thousand"),
            (92.0, "€92"),
        ] {
            assert_eq!(words::amount(scope, value, "EUR"), written);
        }
        assert_eq!(words::fixed(scope, 0.4, 2), "0.40");
        assert_eq!(words::difference(scope, 0.001, 2), "0.00");
        assert_eq!(words::difference(scope, 0.1, 2), "+0.10");
    });
}
