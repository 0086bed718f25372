//! The stories of the site: each reads without a finding, fits its datasets, is listed as it is,
//! and says no figure that its data do not have.

use std::collections::BTreeSet;

use ketenkaart::analysis::concentration::{Settings, assess};
use ketenkaart::base::diagnostic::Report;
use ketenkaart::export::dataset::json;
use ketenkaart::export::story::{Notes, listed, to_json};
use ketenkaart::i18n::Locale;
use ketenkaart::intake::story::check::{against, of_site};
use ketenkaart::intake::story::read;
use ketenkaart::intake::{self, SourceFile};
use ketenkaart::model::dataset::Dataset;
use ketenkaart::model::measure::MeasureStatus;
use ketenkaart::model::record::Subject;
use ketenkaart::model::value::Value;
use ketenkaart::reading::roadmap::Writer;
use ketenkaart::reading::roadmap::list::headline;
use ketenkaart::scene::Scope;
use ketenkaart::story::{DatasetUse, Step, Story};
use ketenkaart::view::state::ViewState;
use ketenkaart::view::thing::{PlanPart, Thing};
use ketenkaart::wire::catalogue::Catalogue;
use ketenkaart::wire::from_json;
use ketenkaart::wire::story::{FILE_END, LIST_FORMAT, LIST_NAME, StoryList};

use crate::support::{folder, root};

/// The stories with the bytes of their files.
fn stories() -> Vec<(Story, Vec<u8>)> {
    let files = folder(&root().join("public/stories"));
    let of_story = files.into_iter().filter(|file| file.name.ends_with(FILE_END));
    let told: Vec<(Story, Vec<u8>)> = of_story
        .map(|file| {
            let bytes = file.bytes.clone();
            let told = read(file);
            assert_eq!(told.report.listed(), Vec::<&_>::new());
            (told.story.expect("a story that ships"), bytes)
        })
        .collect();
    assert_eq!(told.len(), 3);
    told
}

fn dataset(id: &str) -> Dataset {
    let reading = intake::read(folder(&root().join("public/data").join(id)));
    reading.dataset.expect("a dataset that ships")
}

#[test]
fn every_story_fits_its_datasets_and_is_written_as_the_app_writes() {
    let catalogue = std::fs::read(root().join("public/data/catalogue.json")).unwrap();
    let catalogue: Catalogue = from_json(&catalogue).unwrap();
    for (story, bytes) in stories() {
        let written = String::from_utf8(to_json(&story, Notes::Taken)).unwrap();
        assert_eq!(written, String::from_utf8(bytes).unwrap(), "{}", story.id);
        let mut report = Report::default();
        let offered = |id: &str| {
            catalogue.datasets.iter().find(|entry| entry.id == id).map(|entry| DatasetUse {
                id: entry.id.clone(),
                edition: entry.edition.clone(),
                sha256: entry.sha256.clone(),
            })
        };
        of_site(&story.id, &story, offered, &mut report);
        for named in &story.datasets {
            against(&story.id, &story, &named.id, &dataset(&named.id), &mut report);
        }
        assert_eq!(report.listed(), Vec::<&_>::new(), "{}", story.id);
        assert!((6..=10).contains(&story.steps.len()), "{}", story.id);
        for step in &story.steps {
            for text in [&step.title, &step.message, &step.text, &step.notes] {
                let tags: Vec<&str> = text.all().iter().map(|(tag, _)| tag.as_str()).collect();
                assert_eq!(tags, ["en", "nl"], "{} {}", story.id, step.id);
            }
        }
    }
}

#[test]
fn the_list_of_stories_is_that_of_the_files() {
    let stories = stories();
    let stories = stories.iter().map(|(story, bytes)| listed(story, bytes)).collect();
    let list = json(&StoryList { format: LIST_FORMAT.to_owned(), stories });
    let path = root().join("public/stories").join(LIST_NAME);
    if std::env::var("GOLDEN").is_ok_and(|word| word == "update") {
        std::fs::write(&path, &list).unwrap();
    }
    let present = std::fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(
        present,
        String::from_utf8(list).unwrap(),
        "GOLDEN=update writes {}",
        path.display()
    );
}

#[test]
fn no_file_without_notes_holds_a_word_of_them() {
    for (story, _) in stories() {
        let left = String::from_utf8(to_json(&story, Notes::Left)).unwrap();
        assert!(!left.contains("\"notes\""));
        for (_, notes) in story.steps.iter().flat_map(|step| step.notes.all()) {
            assert!(!left.contains(notes), "{notes}");
        }
        let file = SourceFile { name: "left.json".to_owned(), bytes: left.into_bytes() };
        assert_eq!(read(file).story, Some(story.without_notes()));
    }
}

/// The numbers of a sentence, and whether each is a per cent figure. Groups of thousands are one
/// number; a comma or a point between digits parts the decimals.
fn figures(sentence: &str) -> Vec<(f64, bool)> {
    let signs: Vec<char> = sentence.chars().collect();
    let is_digit = |at: usize| signs.get(at).is_some_and(char::is_ascii_digit);
    let mut found = Vec::new();
    let mut at = 0;
    while at < signs.len() {
        if !is_digit(at) {
            at += 1;
            continue;
        }
        let mut number = String::new();
        while is_digit(at) || (is_digit(at + 1) && matches!(signs[at], '.' | ',' | ' ' | '\u{a0}'))
        {
            match signs[at] {
                '.' | ',' => number.push('.'),
                ' ' | '\u{a0}' if (1..=3).all(|next| is_digit(at + next)) && !is_digit(at + 4) => {}
                ' ' | '\u{a0}' => break,
                digit => number.push(digit),
            }
            at += 1;
        }
        let rest: String = signs[at..].iter().take(2).collect();
        found.push((number.parse().unwrap(), rest.trim_start().starts_with('%')));
    }
    found
}

#[test]
fn figures_of_sentences_are_found() {
    assert_eq!(
        figures("China 93,8 %, 69\u{a0}% and 10%"),
        [(93.8, true), (69.0, true), (10.0, true)]
    );
    assert_eq!(
        figures("By 2030, 200 000 people; 4 to 8 %."),
        [(2030.0, false), (200_000.0, false), (4.0, false), (8.0, true),]
    );
}

/// What the data know that a step may speak of: parts of one, and whole numbers.
#[derive(Default)]
struct Known {
    shares: Vec<f64>,
    counts: BTreeSet<u64>,
}

fn shares_in(dataset: &Dataset, input: &str, area: &str) -> Vec<(String, f64)> {
    let subject = Subject::Input(dataset.input_by_id(input).expect("an input of the step"));
    let Some(record) = dataset.record_in(subject, area) else { return Vec::new() };
    let share = |share: &ketenkaart::model::record::Share| match share.value {
        Value::Known(part) => Some((dataset.suppliers[share.supplier].id.clone(), part)),
        _ => None,
    };
    dataset.records[record].shares.iter().filter_map(share).collect()
}

/// Ids of the inputs whose supply to `area` the country leads.
fn led(dataset: &Dataset, area: &str, by: &str) -> (Vec<(String, f64)>, usize) {
    let mut n_known = 0;
    let mut led = Vec::new();
    for input in &dataset.inputs {
        let shares = shares_in(dataset, &input.id, area);
        let top = shares.iter().max_by(|a, b| a.1.total_cmp(&b.1));
        n_known += usize::from(top.is_some());
        led.extend(top.filter(|(who, _)| who == by).map(|(_, part)| (input.id.clone(), *part)));
    }
    (led, n_known)
}

fn known(dataset: &Dataset, view: &ViewState) -> Known {
    let mut known = Known::default();
    let area = view.area.as_deref().unwrap_or("WLD");
    let whole = |n: usize| u64::try_from(n).unwrap();
    let action = &dataset.action;
    for thing in &view.selected {
        match thing {
            Thing::Input(id) => {
                known.shares.extend(shares_in(dataset, id, area).iter().map(|(_, part)| *part));
            }
            Thing::Plan(PlanPart::Measure, id) => {
                let measure = &action.measures[action.measure_by_id(id).unwrap()];
                let label = measure.label.words("en");
                known.counts.extend(figures(label).iter().map(|(n, _)| *n as u64));
                let due = measure.due.date.expect("a date");
                known.counts.extend(figures(&format!("{due:?}")).iter().map(|(n, _)| *n as u64));
            }
            Thing::Plan(PlanPart::Instrument, id) => {
                let instrument = &action.instruments[action.instrument_by_id(id).unwrap()];
                for number in figures(&format!("{:?}", instrument.budgets)) {
                    known.shares.push(number.0);
                    known.counts.insert((number.0 * 100.0).round() as u64);
                }
            }
            other => panic!("no figures of {other:?}"),
        }
    }
    if !view.selected.is_empty() {
        return known;
    }
    let (led, n_known) = led(dataset, "WLD", "CHN");
    let without = dataset
        .inputs
        .keys()
        .filter(|input| dataset.records_of(Subject::Input(*input)).is_empty())
        .count();
    let n_done = action.measures.iter().filter(|it| it.status == MeasureStatus::Done).count();
    known.counts.extend(figures(&headline_of(dataset, view)).iter().map(|(n, _)| *n as u64));
    known.counts.extend([
        whole(dataset.inputs.len()),
        whole(dataset.stages.len()),
        whole(without),
        whole(led.len()),
        whole(n_known),
        whole(action.gaps.len()),
        whole(action.measures.len()),
        whole(n_done),
        whole(action.measures.len() - n_done),
    ]);
    known
}

/// The sentence with which the app heads a roadmap; empty where nothing is planned.
fn headline_of(dataset: &Dataset, view: &ViewState) -> String {
    if !dataset.action.has_plan() {
        return String::new();
    }
    let assessment = assess(dataset, &Settings::of(dataset));
    let texts = std::fs::read_to_string(root().join("public/locales/en/plan.ftl")).unwrap();
    let locale = Locale::new("en", &[&texts]);
    let scope = Scope {
        dataset,
        assessment: &assessment,
        state: view,
        locale: &locale,
        what_if: None,
        clock: None,
        beyond: ketenkaart::scene::Beyond::default(),
    };
    headline(&Writer::new(&scope))
}

fn assert_true(story: &Story, step: &Step, dataset: &Dataset) {
    let known = known(dataset, &step.view());
    for (language, sentence) in step.message.all() {
        for (number, is_share) in figures(sentence) {
            let is_known = if is_share {
                known.shares.iter().any(|share| (share * 100.0 - number).abs() < 1e-6)
            } else {
                known.counts.contains(&(number as u64))
            };
            assert!(is_known, "{} {} {language}: {number} in {sentence}", story.id, step.id);
        }
    }
    let numbers = |language: &str| {
        let mut numbers = figures(step.message.words(language));
        numbers.sort_by(|a, b| a.0.total_cmp(&b.0));
        numbers
    };
    assert_eq!(numbers("en"), numbers("nl"), "{} {}", story.id, step.id);
}

#[test]
fn every_figure_of_a_message_is_one_of_the_data() {
    let mut n_figures = 0;
    for (story, _) in stories() {
        for step in &story.steps {
            let id = step.view().dataset.expect("a dataset").id;
            assert_true(&story, step, &dataset(&id));
            n_figures += figures(step.message.words("en")).len();
        }
    }
    assert!(n_figures > 25, "{n_figures}");
}

#[test]
fn what_the_raw_materials_story_says_of_all_materials_is_so() {
    let dataset = dataset("eu-crm-2023");
    let (world, n_known) = led(&dataset, "WLD", "CHN");
    assert_eq!((world.len(), n_known), (79, 122));
    let refined: Vec<&str> = world
        .iter()
        .filter(|(id, part)| id.ends_with("-p") && *part >= 1.0)
        .map(|(id, _)| id.as_str())
        .collect();
    assert_eq!(refined.len(), 10, "{refined:?}");
    assert!(refined.contains(&"dysprosium-p"));
    let (union, _) = led(&dataset, "EU27_2020", "CHN");
    let most = union.iter().max_by(|a, b| a.1.total_cmp(&b.1)).unwrap();
    assert_eq!(most, &("magnesium-p".to_owned(), 0.97));
}
