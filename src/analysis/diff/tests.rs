//! Differences between made-up datasets: cases, and the laws of comparing.

use proptest::prelude::*;

use super::*;
use crate::fixture;
use crate::model::dataset::{About, Parts};
use crate::model::edition::Edition;
use crate::model::input::Indicator;
use crate::model::record::{Record, Subject};
use crate::model::series::Forerunner;

fn dataset(text: &str) -> Dataset {
    let reading = fixture::read(text);
    reading.dataset.unwrap_or_else(|| panic!("{:?}", reading.report.listed()))
}

/// The same dataset with its parts changed.
fn changed(dataset: &Dataset, change: impl FnOnce(&mut Parts)) -> Dataset {
    let mut parts: Parts = (**dataset).clone();
    change(&mut parts);
    Dataset::new(parts)
}

const CHAIN: &str = "stage Mining: ore; stage Making: litho, wafer; tool litho
     ore > wafer; litho > wafer; target wafer
     ore: KZ 40%, CN 35%, AU 25%; litho: NLD 90%, US 10%; wafer: TW 50%, KR 50%";

/// What differs, as a line each: kind, ids, change.
fn lines(list: &[Difference]) -> Vec<String> {
    let id = |name: &Option<Name>| name.as_ref().map_or("-".to_owned(), |name| name.id.clone());
    let line = |one: &Difference| {
        let change = match &one.change {
            Change::Added => "added".to_owned(),
            Change::Removed => "removed".to_owned(),
            Change::Renamed => "renamed".to_owned(),
            Change::Figure { of, before, after, shift } => {
                let number = |one: &Option<Figure>| one.as_ref().and_then(|one| one.value.number());
                format!("{of:?} {:?} → {:?} {}", number(before), number(after), shift.code())
            }
            Change::Source { before, after, .. } => format!("source {before} → {after}"),
            Change::Dated { field, before, after } | Change::Stated { field, before, after } => {
                format!("{field} {before} → {after}")
            }
            Change::Rated { indicator, before, after, .. } => {
                format!("{indicator} {:?} → {:?}", before.positions, after.positions)
            }
        };
        format!("{} {} {} {change}", one.kind.code(), id(&one.before), id(&one.after))
    };
    list.iter().map(line).collect()
}

#[test]
fn one_changed_share_is_the_one_difference() {
    let (before, after) = (dataset(CHAIN), dataset(&CHAIN.replace("NLD 90%", "NLD 89.5%")));
    let found = compare(&before, &after);
    assert_eq!(
        lines(&found.differences),
        ["input litho litho Share(\"NLD\", \"WLD\", \"site\") Some(0.9) → Some(0.895) moved"]
    );
    assert_eq!(found.rated, []);
}

#[test]
fn a_figure_that_moved_is_told_from_one_that_is_less_sure() {
    let before = dataset(CHAIN);
    let share = |bounds: Option<Interval>, value: f64| {
        changed(&before, |parts| {
            let record = parts.records.keys().next().expect("a record");
            let record = parts.records.find_mut(record).expect("a record");
            record.shares[0].bounds = bounds;
            record.shares[0].value = Value::Known(value);
        })
    };
    let shift = |a: &Dataset, b: &Dataset| {
        let found = compare(a, b).differences;
        let [Difference { change: Change::Figure { shift, .. }, .. }] = &found[..] else {
            panic!("{found:?}")
        };
        *shift
    };
    let rounded = share(Some(Interval::new(0.395, 0.405)), 0.4);
    let rough = share(Some(Interval::new(0.3, 0.5)), 0.4);
    assert_eq!(shift(&rounded, &rough), Shift::Uncertainty);
    let near = share(Some(Interval::new(0.4, 0.41)), 0.405);
    assert_eq!(shift(&rounded, &near), Shift::MovedWithinBounds);
    let far = share(Some(Interval::new(0.44, 0.46)), 0.45);
    assert_eq!(shift(&rounded, &far), Shift::Moved);
    let unknown = changed(&rounded, |parts| {
        let record = parts.records.keys().next().expect("a record");
        parts.records.find_mut(record).expect("a record").shares[0].value = Value::NotAssessed;
    });
    assert_eq!(shift(&rounded, &unknown), Shift::Known);
}

#[test]
fn what_comes_with_a_thing_is_not_listed_beside_it() {
    let more = CHAIN
        .replace("Mining: ore", "Mining: ore, sand")
        .replace("wafer: ", "sand: CN 100%; wafer: ");
    let found = compare(&dataset(CHAIN), &dataset(&more));
    assert_eq!(lines(&found.differences), ["input - sand added"]);
    let linked = CHAIN.replace("litho > wafer", "litho > wafer; ore > litho");
    let found = compare(&dataset(&linked), &dataset(CHAIN));
    assert_eq!(lines(&found.differences), ["dependency ore;litho;goes_into - removed"]);
}

#[test]
fn a_new_class_follows_from_a_figure_and_is_listed_apart() {
    let found =
        compare(&dataset(CHAIN), &dataset(&CHAIN.replace("KZ 40%, CN 35%", "KZ 70%, CN 5%")));
    assert_eq!(found.differences.len(), 2, "{:?}", lines(&found.differences));
    assert_eq!(
        lines(&found.rated),
        ["input ore ore hhi (2, 2) → (3, 3)", "input ore ore top-share (0, 0) → (1, 1)"]
    );
}

/// The chain as an edition `id` after `before`.
fn edition(text: &str, id: &str, before: &str, change: impl FnOnce(&mut Parts)) -> Dataset {
    changed(&dataset(text), |parts| {
        let one = |id: &str, supersedes: &str| Edition {
            id: id.to_owned(),
            supersedes: supersedes.to_owned(),
            ..Edition::default()
        };
        parts.series.editions = vec![one(id, before), one(before, "")];
        parts.about = About { edition: one(id, before), ..parts.about.clone() };
        change(parts);
    })
}

#[test]
fn a_concordance_joins_what_was_renamed_and_says_why_things_came_and_went() {
    let before = edition(CHAIN, "2020", "2017", |_| ());
    let now = CHAIN.replace("litho", "optics").replace("NLD 90%, US 10%", "NLD 80%, US 20%");
    let forerunner = |parts: &Parts, later: &str, earlier: &str, relation: Succession| {
        let input = parts.inputs.entries().find(|(_, input)| input.id == later);
        Forerunner {
            subject: Subject::Input(input.expect("an input").0),
            edition: "2020".to_owned(),
            earlier: earlier.to_owned(),
            label: Text::default(),
            relation,
            source: None,
        }
    };
    let after = edition(&now.replace("wafer", "chip"), "2023", "2020", |parts| {
        let rows = [
            forerunner(parts, "optics", "litho", Succession::Renamed),
            forerunner(parts, "chip", "wafer", Succession::Split),
        ];
        parts.series.forerunners.extend(rows);
    });
    let found = compare(&before, &after);
    let listed = lines(&found.differences);
    assert!(listed.contains(&"input litho optics renamed".to_owned()), "{listed:?}");
    assert!(
        listed.iter().any(|line| line.starts_with("input litho optics Share(\"NLD\"")),
        "{listed:?}"
    );
    let gone = found.differences.iter().find(|one| one.change == Change::Removed);
    let reasons = &gone.expect("the wafer went").reasons;
    assert_eq!((reasons.len(), reasons[0].relation), (1, Succession::Split));
    assert_eq!((reasons[0].earlier.as_str(), reasons[0].later.as_str()), ("wafer", "chip"));
    assert_eq!(compare(&after, &before), found.turned());
}

#[test]
fn the_newest_figures_are_compared_and_revisions_of_older_ones_are_told() {
    let with = |figures: &[(f64, &str)]| {
        changed(&dataset(CHAIN), |parts| {
            let source = parts.sources.keys().next().expect("a source");
            let ore = parts.inputs.keys().next().expect("an input");
            let figure = |(value, period): &(f64, &str)| Indicator {
                name: "SR".to_owned(),
                value: Value::Known(*value),
                unit: String::new(),
                period: (*period).to_owned(),
                assessed_for: String::new(),
                edition: String::new(),
                source,
            };
            parts.inputs.find_mut(ore).expect("ore").indicators =
                figures.iter().map(figure).collect();
        })
    };
    let before = with(&[(1.3, "2020"), (1.4, "2017")]);
    for (after, expected) in [
        (
            with(&[(3.9, "2023"), (1.3, "2020"), (1.4, "2017")]),
            &["Some(1.3) → Some(3.9) moved"][..],
        ),
        (
            with(&[(3.9, "2023"), (1.2, "2020"), (1.4, "2017")]),
            &["Some(1.3) → Some(1.2) moved", "Some(1.3) → Some(3.9) moved"],
        ),
        (with(&[(1.3, "2020")]), &["Some(1.4) → None known"]),
        (with(&[]), &["Some(1.4) → None known", "Some(1.3) → None known"]),
    ] {
        let found = compare(&before, &after);
        let listed: Vec<String> = lines(&found.differences)
            .iter()
            .map(|line| line.replace("input ore ore Indicator(\"SR\") ", ""))
            .collect();
        assert_eq!(listed, expected);
    }
}

/// A chain with some shares, and the order in which its rows stand.
fn shares() -> impl Strategy<Value = Vec<(usize, usize, u8)>> {
    prop::collection::vec((0usize..3, 0usize..4, 1u8..25), 0..12)
}

fn made(rows: &[(usize, usize, u8)], is_turned: bool) -> Dataset {
    let mut said: Vec<String> = Vec::new();
    for (position, id) in ["ore", "litho", "wafer"].into_iter().enumerate() {
        let mut of: Vec<(usize, u8)> = Vec::new();
        for (input, country, share) in rows {
            if *input == position && of.iter().all(|(known, _)| known != country) {
                of.push((*country, *share));
            }
        }
        if is_turned {
            of.reverse();
        }
        let codes = ["CN", "US", "KZ", "TW"];
        let of: Vec<String> =
            of.iter().map(|(country, share)| format!("{} {share}%", codes[*country])).collect();
        if !of.is_empty() {
            said.push(format!("{id}: {}", of.join(", ")));
        }
    }
    if is_turned {
        said.reverse();
    }
    let links = if is_turned { "litho > wafer; ore > wafer" } else { "ore > wafer; litho > wafer" };
    dataset(&format!("stage Making: ore, litho, wafer\n{links}\n{}", said.join("\n")))
}

proptest! {
    #[test]
    fn nothing_differs_from_itself(rows in shares()) {
        let one = made(&rows, false);
        prop_assert!(compare(&one, &one).is_empty());
    }

    #[test]
    fn the_other_way_round_gives_the_same_turned_round(a in shares(), b in shares()) {
        let (a, b) = (made(&a, false), made(&b, false));
        prop_assert_eq!(compare(&a, &b).turned(), compare(&b, &a));
    }

    #[test]
    fn the_order_of_rows_changes_nothing(a in shares(), b in shares()) {
        let (first, second) = (made(&a, false), made(&b, false));
        let (turned, other) = (made(&a, true), made(&b, true));
        prop_assert_eq!(compare(&first, &second), compare(&turned, &other));
        prop_assert!(compare(&first, &turned).is_empty());
    }
}

#[test]
fn a_new_period_of_the_same_figures_is_said_once() {
    let before = dataset(CHAIN);
    let after = changed(&before, |parts| {
        let keys: Vec<_> = parts.records.keys().collect();
        for key in keys {
            let record: &mut Record = parts.records.find_mut(key).expect("a record");
            record.period = "2030".to_owned();
        }
    });
    let found = compare(&before, &after);
    let listed = lines(&found.differences);
    assert_eq!(listed.len(), 3, "{listed:?}");
    assert!(listed.iter().all(|line| line.contains("ref_period ") && line.ends_with("→ 2030")));
}
