//! Figures over time of the packages that ship: against the figures that Python reads from the raw
//! files, along the concordance, and as sentences, tables and files.

use std::fs;

use ketenkaart::analysis::concentration::{Settings, assess};
use ketenkaart::analysis::criticality::Answer;
use ketenkaart::analysis::trend::standing::{jointly, standings};
use ketenkaart::analysis::trend::{Figure, Kin, Series, Trend, known};
use ketenkaart::base::glyphs::width_px;
use ketenkaart::export;
use ketenkaart::i18n::Locale;
use ketenkaart::model::dataset::Dataset;
use ketenkaart::model::record::Subject;
use ketenkaart::model::series::Succession;
use ketenkaart::model::value::{Interval, Value};
use ketenkaart::reading::trend::sentences::sentences;
use ketenkaart::reading::trend::table::table;
use ketenkaart::reading::trend::{old_words, page};
use ketenkaart::scene::Scope;
use ketenkaart::scene::mark::{Anchor, Ink, Mark, Scene, Step};
use ketenkaart::scene::trend::chart;
use ketenkaart::view::check::check;
use ketenkaart::view::permalink::decode;
use serde_json::Value as Json;

use ketenkaart::intake;

use crate::support::{folder, root};

const LISTS: &str = "public/data/eu-crm-lists";
const CELLS: &str = "public/data/pv-chain";
const TEXTS: [&str; 2] = [
    include_str!("../../public/locales/en/yardsticks.ftl"),
    include_str!("../../public/locales/en/trend.ftl"),
];

fn open(path: &str) -> Dataset {
    intake::read(folder(&root().join(path))).dataset.expect("a dataset")
}

fn published(dataset: &Dataset, id: &str, name: &str) -> Trend {
    let subject = Subject::Input(dataset.input_by_id(id).expect("an input"));
    Series::new(dataset, None).trend(dataset, subject, &Figure::Published(name.to_owned()))
}

fn exactly(trend: &Trend) -> Vec<(String, f64)> {
    let known = trend.known().into_iter();
    known.map(|(at, value)| (trend.moments[at].period.clone(), value.lo)).collect()
}

fn oracle() -> Json {
    let text = fs::read_to_string(root().join("tests/oracle/series.json")).expect("the oracle");
    serde_json::from_str(&text).expect("json")
}

/// Both packages tell of the five lists: one by editions, the other by periods alone.
#[test]
fn gallium_over_the_five_lists_is_what_the_raw_files_say() {
    for (folder, id) in [(LISTS, "gallium"), ("public/data/eu-crm-2023", "gallium-p")] {
        let dataset = open(folder);
        let [risk, importance] = ["SR", "EI"].map(|name| published(&dataset, id, name));
        let rows = oracle()["gallium"].as_array().expect("rows").clone();
        let told = |at: usize| -> Vec<(String, f64)> {
            let row = |row: &Json| Some((row[0].as_str()?.to_owned(), row[at].as_f64()?));
            rows.iter().map(|one| row(one).expect("a row")).collect()
        };
        assert_eq!((exactly(&risk), exactly(&importance)), (told(1), told(2)), "{folder}");
        assert_eq!(risk.break_at(), Some(2), "the method of 2017");
        let [standing] = &standings(&risk)[..] else { panic!("one line") };
        assert_eq!(standing.persistence().above, 3);
        assert_eq!(jointly(&[risk, importance]).above, 3);
    }
}

#[test]
fn lines_go_on_across_the_concordance_and_say_so() {
    let dataset = open(LISTS);
    let boron = published(&dataset, "boron", "SR");
    assert_eq!(boron.known().len(), 5, "renamed, it is one line");
    assert_eq!(boron.turns[0].stated.relation, Succession::Renamed);
    assert_eq!(boron.turns[0].at, Some(1));
    let merged = published(&dataset, "aluminium-bauxite", "SR");
    let earlier = Kin::Earlier(Succession::Merged);
    assert_eq!(merged.strands.iter().filter(|strand| strand.kin == earlier).count(), 2);
    assert_eq!(merged.value(3), Value::Known(Interval::new(0.6, 2.1)));
    assert_eq!(known(&merged.value(4)), Some(Interval::exact(1.1)));
    let rare = published(&dataset, "hree", "SR");
    assert_eq!(rare.strands[0].points[0].assessed_for, "Rare earths");
}

#[test]
fn concentration_is_that_of_each_edition_and_gaps_stay_gaps() {
    let dataset = open(CELLS);
    let series = Series::new(&dataset, None);
    let subject = Subject::Input(dataset.input_by_id("mg-silicon").expect("silicon"));
    let trend = series.trend(&dataset, subject, &Figure::Computed(0));
    assert_eq!(trend.moments.len(), 19);
    let known = trend.known();
    let period = |at: usize| trend.moments[at].period.as_str();
    assert_eq!((period(known[0].0), period(known[known.len() - 1].0)), ("2007", "2021"));
    for (at, value) in known {
        let edition = dataset.at_edition(&trend.moments[at].edition).expect("an edition");
        let assessment = assess(&edition, &Settings::of(&edition));
        assert_eq!(assessment.of(subject).hhi, Some(value));
    }
    // The last year is missing; two years before it are above the line of the Commission.
    let standing = standings(&trend).pop().expect("a line");
    assert_eq!(standing.lasts(&trend.moments), Some(Answer::Yes));
    assert_eq!(standing.persistence().unknown, 4);
}

fn with<T>(dataset: &Dataset, link: &str, read: impl FnOnce(&Scope<'_>, &Series) -> T) -> T {
    let (state, _) = decode(link);
    let (state, ignored) = check(&state, dataset);
    assert!(ignored.is_empty(), "{link}: {ignored:?}");
    let assessment = assess(dataset, &Settings::of(dataset));
    let locale = Locale::new("en", &TEXTS);
    let scope = Scope {
        dataset,
        assessment: &assessment,
        state: &state,
        locale: &locale,
        what_if: None,
        clock: ketenkaart::base::date::Day::parse("2026-12-01"),
        beyond: ketenkaart::scene::Beyond::default(),
    };
    read(&scope, &Series::new(dataset, None))
}

#[test]
fn gallium_is_told_in_sentences() {
    let dataset = open(LISTS);
    let said = with(&dataset, "#/trend/x?sel=gallium", |scope, series| {
        let subject = Subject::Input(dataset.input_by_id("gallium").expect("gallium"));
        sentences(scope, series, subject, &Figure::Published("SR".to_owned()))
    });
    let whole = said.join("\n");
    for part in [
        "2.5 in 2011, 1.8 in 2014, 1.4 in 2017, 1.3 in 2020, 3.9 in 2023",
        "6.5 in 2011, 6.3 in 2014, 3.2 in 2017, 3.5 in 2020, 3.7 in 2023",
        "+2.9",
        "in 3 of 3",
        "2 earlier ones are by another method",
        "Before 2017: another method",
    ] {
        assert!(whole.contains(part), "{part}: {whole}");
    }
    assert!(!whole.contains("older than"), "{whole}");
}

#[test]
fn order_filter_and_age_follow_the_view() {
    let dataset = open(LISTS);
    let names = |link: &str| -> Vec<String> {
        with(&dataset, link, |scope, series| {
            let figure = series.figure(scope.state.followed.as_deref()).expect("a figure");
            page(scope, series, &figure).panels.into_iter().map(|panel| panel.name).collect()
        })
    };
    assert_eq!(names("#/trend/x").len(), 72);
    assert_eq!(names("#/trend/x?sort=-change")[0], "Gallium");
    assert_eq!(names("#/trend/x?q=rare"), ["Heavy rare earths", "Light rare earths"]);
    // Lead and the like are assessed by every list; what is not is old after two of them.
    let cells = open(CELLS);
    let said = with(&cells, "#/trend/x?draw=hhi", |scope, series| {
        let subject = Subject::Input(cells.input_by_id("cell").expect("cells"));
        let trend = series.trend(&cells, subject, &Figure::Computed(0));
        let old = ketenkaart::reading::trend::age(scope, &trend).expect("old by today");
        old_words(scope, &old)
    });
    assert_eq!(said, "older than two review cycles of 12 months: its period ended 4 years ago");
}

#[test]
fn tables_and_files_say_every_figure_and_where_it_stands() {
    let dataset = open(CELLS);
    let subject = Subject::Input(dataset.input_by_id("mg-silicon").expect("silicon"));
    let table = with(&dataset, "#/trend/x?sel=mg-silicon&sort=-when", |scope, series| {
        table(scope, series, subject, &Figure::Shares)
    });
    assert_eq!(table.rows.len(), 19);
    assert_eq!((table.rows[0].edition.as_str(), table.rows[0].is_shown), ("2022", true));
    assert!(table.rows[0].cells.iter().all(|cell| !cell.contains('%')), "no row in 2022");
    assert!(table.rows[1].cells[0].contains('%') && table.rows[1].source.contains("PV ICE"));
    let (name, text) = with(&open(LISTS), "#/trend/x?sel=gallium", |scope, series| {
        export::trend::file(scope, series, "https://example.org/#/trend/x")
    });
    assert_eq!(name, "eu-crm-lists_trend.csv");
    let rows: Vec<&str> = text.lines().collect();
    assert_eq!(rows.len(), 1 + 5 + 5);
    assert!(
        rows[5]
            .starts_with("gallium,Gallium,SR,2023,2023,gallium,own,3.9,3.9,3.9,known,,1,2.9,2.9,")
    );
    assert!(rows[1].contains(",SR,2011,2011,gallium,own,2.5,2.5,2.5,known,,,,,"), "{}", rows[1]);
}

/// Ends of every line of figures that is drawn, px.
fn lines(scene: &Scene, ink: Ink) -> Vec<(f64, f64)> {
    let ends = |mark: &Mark| {
        let Mark::Path { steps, ink: drawn, .. } = mark else { return None };
        let at = |step: &Step| match step {
            Step::Move(to) | Step::Line(to) => Some(to.x),
            _ => None,
        };
        (*drawn == ink).then(|| Some((at(steps.first()?)?, at(steps.last()?)?)))?
    };
    scene.groups.iter().flat_map(|group| group.marks.iter()).filter_map(ends).collect()
}

#[test]
fn no_line_leads_across_a_change_of_method_or_a_missing_year() {
    let lists = open(LISTS);
    let draw = |dataset: &Dataset, id: &str, figure: &Figure, width: f64| {
        with(dataset, "#/trend/x", |scope, series| {
            let subject = Subject::Input(dataset.input_by_id(id).expect("an input"));
            chart::draw(scope, series, subject, figure, width)
        })
    };
    let figure = Figure::Published("SR".to_owned());
    let gallium = draw(&lists, "gallium", &figure, 900.0);
    // Two plates, each of two lines that do not meet.
    let drawn = lines(&gallium, Ink::Trace);
    assert_eq!(drawn.len(), 4, "{drawn:?}");
    for plate in drawn.chunks(2) {
        assert!(plate[0].1 < plate[1].0, "{plate:?}");
    }
    // What was joined is drawn as what it was, up to its own figure.
    let merged = draw(&lists, "aluminium-bauxite", &figure, 900.0);
    assert_eq!(lines(&merged, Ink::Trace).len(), 0);
    assert_eq!(lines(&merged, Ink::TraceOther).len(), 2 * (2 * 2 + 2));
    // Everything lies within the picture, on a phone too.
    for width in [280.0, 360.0, 900.0] {
        for scene in [
            draw(&lists, "hree", &figure, width),
            draw(&open(CELLS), "cell", &Figure::Shares, width),
            draw(&open(CELLS), "mg-silicon", &Figure::Computed(0), width),
        ] {
            for mark in scene.groups.iter().flat_map(|group| group.marks.iter()) {
                if let Mark::Text { at, words, size, weight, anchor, .. } = mark {
                    let width = width_px(words, *size, *weight);
                    let left = match anchor {
                        Anchor::Start => at.x,
                        Anchor::Middle => at.x - width / 2.0,
                        Anchor::End => at.x - width,
                    };
                    let is_in = left >= -1.0 && left + width <= scene.size.width + 1.0;
                    assert!(is_in, "{words} at {left} of {}", scene.size.width);
                }
            }
        }
    }
}
