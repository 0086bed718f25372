//! Laws of trends: they do not depend on the edition on screen, distances agree with sides, and
//! nothing is told twice or joined over a moment without a figure.

use proptest::prelude::*;

use super::*;
use crate::analysis::lines::{Line, Side};
use crate::analysis::sample::Said::Percent;
use crate::analysis::sample::Sample;
use crate::analysis::trend::standing::standings;
use crate::model::edition::Edition;
use crate::model::input::{Indicator, InputKind};
use crate::model::source::Source;
use crate::model::text::Text;

/// A line above what two equal halves have.
const HIGH: Line = Line { at: 0.6, ..lines::EC_DEPENDENCY };

const LISTS: [&str; 5] = ["2011", "2014", "2017", "2020", "2023"];

fn editions() -> Vec<Edition> {
    let before = |at: usize| at.checked_sub(1).map_or("", |at| LISTS[at]).to_owned();
    let edition = |(at, id): (usize, &&str)| Edition {
        id: (*id).to_owned(),
        published: (*id).to_owned(),
        supersedes: before(at),
        ..Edition::default()
    };
    LISTS.iter().enumerate().map(edition).collect()
}

/// Materials with the figures of supply risk that `rows` gives them by list; `NAN`: no row.
fn lists(rows: &[(&str, [f64; 5])]) -> Sample {
    let mut sample = Sample::new();
    let source = sample.parts.sources.push(Source::default());
    for (id, figures) in rows {
        let idx = sample.input(id, InputKind::Material, None);
        let input = sample.parts.inputs.find_mut(idx).expect("an input");
        for (period, figure) in LISTS.iter().zip(figures).filter(|(_, figure)| !figure.is_nan()) {
            input.indicators.push(Indicator {
                name: RISK.to_owned(),
                value: Value::from_number(*figure),
                unit: String::new(),
                period: (*period).to_owned(),
                assessed_for: String::new(),
                edition: (*period).to_owned(),
                source,
            });
        }
    }
    sample.parts.series.editions = editions();
    sample.parts.about.edition = editions().pop().expect("the newest");
    sample
}

fn became(sample: &mut Sample, of: &str, edition: &str, earlier: &str, relation: Succession) {
    let dataset = Dataset::new(sample.parts.clone());
    sample.parts.series.forerunners.push(Forerunner {
        subject: Subject::Input(dataset.input_by_id(of).expect("an input")),
        edition: edition.to_owned(),
        earlier: earlier.to_owned(),
        label: Text::default(),
        relation,
        source: None,
    });
}

fn risk(dataset: &Dataset, id: &str) -> Trend {
    let subject = Subject::Input(dataset.input_by_id(id).expect("an input"));
    Series::new(dataset, None).trend(dataset, subject, &Figure::Published(RISK.to_owned()))
}

#[test]
fn lines_belong_to_the_method_of_2017_and_the_scale_breaks_there() {
    let dataset = lists(&[("gallium", [2.5, 1.8, 1.4, 1.3, 3.9])]).finish();
    let trend = risk(&dataset, "gallium");
    assert_eq!((trend.moments.len(), trend.break_at()), (5, Some(2)));
    let [standing] = &standings(&trend)[..] else { panic!("one line") };
    let found = standing.persistence();
    assert_eq!((found.above, found.below, found.undecided, found.unknown), (3, 0, 0, 0));
    let (at, side, distance) = standing.newest().expect("a figure");
    assert_eq!((at, side), (4, Side::Above));
    assert!((distance.lo - 2.9).abs() < 1e-9 && distance.is_exact(1e-12));
    assert_eq!(standing.lasts(&trend.moments), None, "lists are not yearly");
    let change = trend.change().expect("a change");
    assert!((change.lo - 2.5).abs() < 1e-9, "from 2017, not from another scale");
}

#[test]
fn what_was_merged_goes_on_from_all_its_parts_and_stays_open_between_them() {
    let none = f64::NAN;
    let mut sample = lists(&[
        ("both", [none, none, none, none, 1.1]),
        ("metal", [0.2, 0.4, 0.5, 0.6, none]),
        ("ore", [0.3, 0.6, 2.0, 2.1, none]),
    ]);
    became(&mut sample, "both", "2020", "metal", Succession::Merged);
    became(&mut sample, "both", "2020", "ore", Succession::Merged);
    let dataset = sample.finish();
    let trend = risk(&dataset, "both");
    let kin: Vec<Kin> = trend.strands.iter().map(|strand| strand.kin).collect();
    let merged = Kin::Earlier(Succession::Merged);
    assert_eq!(kin, [Kin::Own, merged, merged]);
    assert_eq!(trend.value(3), Value::Known(Interval::new(0.6, 2.1)));
    let [standing] = &standings(&trend)[..] else { panic!("one line") };
    let found = standing.persistence();
    assert_eq!((found.above, found.undecided, found.unknown), (1, 2, 0));
    assert_eq!(trend.turns.iter().map(|turn| turn.at).collect::<Vec<_>>(), [Some(3), Some(3)]);
    // And the other way round: what became a part of something goes on as it.
    let ore = risk(&dataset, "ore");
    let later: Vec<_> =
        ore.strands.iter().filter(|strand| matches!(strand.kin, Kin::Later(_))).collect();
    assert_eq!(later.len(), 1);
    assert_eq!(later[0].points.iter().map(|point| point.at).collect::<Vec<_>>(), [4]);
    assert_eq!(ore.value(4), Value::NotAssessed, "the figure is not its own");
    assert!(ore.turns.iter().all(|turn| turn.is_origin));
}

#[test]
fn a_missing_list_is_a_gap_that_counts_as_unknown() {
    let dataset =
        lists(&[("a", [1.0, 1.0, 1.2, f64::NAN, 0.9]), ("b", [0.0; 5]), ("c", [0.0; 5])]).finish();
    let trend = risk(&dataset, "a");
    assert_eq!(trend.known().iter().map(|(at, _)| *at).collect::<Vec<_>>(), [0, 1, 2, 4]);
    let [standing] = &standings(&trend)[..] else { panic!("one line") };
    let found = standing.persistence();
    assert_eq!((found.above, found.below, found.unknown, found.told()), (1, 1, 1, 2));
    assert_eq!(risk(&dataset, "b").value(2), Value::Zero, "zero is known");
}

/// A yearly series of one tool with the shares of its largest supplier, in per cent.
fn yearly(shares: &[Option<u32>]) -> Dataset {
    let mut sample = Sample::new();
    let (tool, other) = (sample.tool("tool"), sample.tool("other"));
    for (at, share) in shares.iter().enumerate() {
        let before = sample.parts.records.len();
        sample.record(Subject::Input(other), &[("JPN", Percent(100))]);
        if let Some(share) = share {
            let rows = [("CHN", Percent(*share)), ("USA", Percent(100 - share))];
            sample.record(Subject::Input(tool), &rows);
        }
        let edition = Edition { id: (2000 + at).to_string(), ..Edition::default() };
        let last = at + 1 == shares.len();
        if last {
            sample.parts.about.edition = edition.clone();
        } else {
            let all: Vec<_> = sample.parts.records.iter().skip(before).cloned().collect();
            let kept: Vec<_> = sample.parts.records.iter().take(before).cloned().collect();
            sample.parts.records = crate::base::table::Table::new();
            for record in kept {
                sample.parts.records.push(record);
            }
            let of = |record| (edition.id.clone(), record);
            sample.parts.series.records.extend(all.into_iter().map(of));
        }
        sample.parts.series.editions.push(edition);
    }
    sample.finish()
}

fn concentration(dataset: &Dataset) -> Trend {
    let subject = Subject::Input(dataset.input_by_id("tool").expect("the tool"));
    Series::new(dataset, None).trend(dataset, subject, &Figure::Computed(0))
}

#[test]
fn a_yearly_series_lasts_by_the_rule_of_cepii() {
    use crate::analysis::criticality::Answer::{No, Unknown, Yes};
    for (shares, lasts) in [
        (vec![Some(90), Some(90), Some(50)], Yes),
        (vec![Some(90), Some(50), Some(50)], No),
        (vec![Some(90), None, Some(50)], Unknown),
        (vec![Some(90), Some(90), None], Yes),
        (vec![Some(90), None, None], Unknown),
    ] {
        let trend = concentration(&yearly(&shares));
        let standing = standing::standing(&trend, HIGH);
        assert_eq!(standing.lasts(&trend.moments), Some(lasts), "{shares:?}");
    }
}

proptest! {
    #[test]
    fn trends_do_not_depend_on_the_edition_on_screen(
        shares in proptest::collection::vec(proptest::option::of(1_u32..100), 2..6),
        shown in 0_usize..6,
    ) {
        let dataset = yearly(&shares);
        let id = (2000 + shown.min(shares.len() - 1)).to_string();
        let other = dataset.at_edition(&id).expect("an edition");
        prop_assert_eq!(concentration(&dataset), concentration(&other));
    }

    #[test]
    fn figures_are_those_of_each_edition_and_distances_agree_with_sides(
        shares in proptest::collection::vec(proptest::option::of(1_u32..100), 2..6),
    ) {
        use crate::analysis::concentration::{Settings, assess};
        let dataset = yearly(&shares);
        let trend = concentration(&dataset);
        let subject = trend.subject;
        for (at, moment) in trend.moments.iter().enumerate() {
            let edition = dataset.at_edition(&moment.edition).expect("an edition");
            let assessment = assess(&edition, &Settings::of(&edition));
            prop_assert_eq!(known(&trend.value(at)), assessment.of(subject).hhi);
        }
        for standing in standings(&trend) {
            let found = standing.persistence();
            prop_assert_eq!(found.told() + found.unknown, trend.moments.len());
            for (side, distance) in standing.places.iter().filter_map(|place| place.found) {
                prop_assert!(distance.lo <= distance.hi);
                match side {
                    Side::Above => prop_assert!(distance.lo > -1e-9),
                    Side::Below => prop_assert!(distance.hi < 1e-9),
                    Side::Undecided => prop_assert!(distance.lo <= 0.0 && distance.hi >= 0.0),
                }
            }
        }
    }
}
