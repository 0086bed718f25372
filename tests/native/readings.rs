//! What panel, list and table say: kept as texts for the datasets that ship, and the laws of
//! these texts on all published data at hand. `GOLDEN=update` writes the texts; a difference
//! leaves `<name>-changed.txt` beside the golden one.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::fs;
use std::path::Path;

use ketenkaart::analysis::concentration::{Settings, assess};
use ketenkaart::i18n::Locale;
use ketenkaart::intake::{SourceFile, read};
use ketenkaart::model::dataset::Dataset;
use ketenkaart::reading::choices::choices;
use ketenkaart::reading::details::{Details, details};
use ketenkaart::reading::outline::{Outline, outline};
use ketenkaart::reading::overview::overview;
use ketenkaart::reading::path::path;
use ketenkaart::reading::table::{TableView, table};
use ketenkaart::scene::Scope;
use ketenkaart::scene::rating::{classes, rate};
use ketenkaart::scene::what_if::Supposed;
use ketenkaart::view::action::{Action, apply};
use ketenkaart::view::permalink::decode;
use ketenkaart::view::state::ViewState;
use ketenkaart::view::thing::Thing;

use crate::support::{root, shared};

const CHIPS: &str = "public/data/advanced-chips-defence";
const MATERIALS: &str = "public/data/eu-crm-2023";
const ANNOUNCED: &str = "public/data/com-2022-61";

/// The dataset in a folder, whatever its layout.
pub fn load(folder: &Path) -> Dataset {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{folder:?}: {error}"));
    let mut files: Vec<SourceFile> = entries
        .flatten()
        .filter(|entry| entry.path().is_file())
        .map(|entry| SourceFile {
            name: entry.file_name().to_string_lossy().into_owned(),
            bytes: fs::read(entry.path()).expect("a file"),
        })
        .collect();
    files.sort_by(|a, b| a.name.cmp(&b.name));
    let reading = read(files);
    reading.dataset.unwrap_or_else(|| panic!("{folder:?}: {:?}", reading.report.listed()))
}

pub fn with_state<T>(
    dataset: &Dataset,
    state: &ViewState,
    then: impl FnOnce(&Scope<'_>) -> T,
) -> T {
    let mut settings = Settings::of(dataset);
    if let Some(area) = &state.area {
        settings.area.clone_from(area);
    }
    let assessment = assess(dataset, &settings);
    let locale = Locale::english();
    let supposed = Supposed::of(dataset, &settings, state);
    let what_if = supposed.as_ref().map(Supposed::look);
    then(&Scope {
        dataset,
        assessment: &assessment,
        state,
        locale: &locale,
        what_if,
        clock: None,
        beyond: ketenkaart::scene::Beyond::default(),
    })
}

pub fn with_link<T>(dataset: &Dataset, link: &str, then: impl FnOnce(&Scope<'_>) -> T) -> T {
    with_state(dataset, &decode(link).0, then)
}

/// Writes a panel as a reader would read it aloud.
fn panel(details: &Details) -> String {
    let mut out = format!("# {} [{}]\n", details.title, details.thing);
    let mut line = |text: String| {
        let _ = writeln!(out, "{}", text.trim_end());
    };
    line(details.kind.clone());
    line(details.answer.clone());
    line(details.description.clone());
    for fact in &details.facts {
        line(format!("- {}: {} ({}) {:?}", fact.label, fact.value, fact.note, fact.source));
    }
    for supply in &details.supplies {
        line(format!("## {} ({})", supply.title, supply.caption));
        let chart = supply.chart.as_ref();
        line(chart.map_or("no chart".to_owned(), |chart| format!("chart: {}", chart.name)));
        for row in &supply.rows {
            let columns = [&row.name, &row.share, &row.range, &row.origin];
            line(format!("  {} [{}]", columns.map(String::as_str).join(" | "), row.source));
        }
        for note in &supply.notes {
            line(format!("  * {note}"));
        }
    }
    for relations in &details.relations {
        line(format!("## {}", relations.title));
        for item in &relations.items {
            line(format!("  {} | {} [{}]", item.name, item.detail, item.thing));
        }
    }
    for (position, source) in details.sources.iter().enumerate() {
        line(format!("[{position}] {} | {} | {}", source.title, source.detail, source.table));
    }
    out
}

/// The pieces a panel is made of.
fn texts(details: &Details) -> Vec<&str> {
    let facts = details.facts.iter().flat_map(|fact| [&fact.label, &fact.value, &fact.note]);
    let supplies = details.supplies.iter().flat_map(|supply| {
        let rows = supply.rows.iter().flat_map(|row| [&row.share, &row.range, &row.origin]);
        rows.chain([&supply.title, &supply.caption]).chain(&supply.notes)
    });
    let relations = details.relations.iter().flat_map(|relations| {
        relations.items.iter().flat_map(|item| [&item.name, &item.detail]).chain([&relations.title])
    });
    let whole = [&details.kind, &details.answer];
    whole.into_iter().chain(facts).chain(supplies).chain(relations).map(String::as_str).collect()
}

fn list(outline: &Outline) -> String {
    let mut out = format!("{}\n{}\n", outline.headline, outline.count);
    for stage in &outline.stages {
        let _ = writeln!(out, "== {} · {}", stage.title, stage.summary);
        for family in &stage.families {
            if !family.title.is_empty() {
                let _ = writeln!(out, " = {}", family.title);
            }
            for item in &family.items {
                let names = |ends: &[(Thing, String)]| {
                    ends.iter().map(|(_, name)| name.as_str()).collect::<Vec<_>>().join(", ")
                };
                let (needs, serves) = (names(&item.needs), names(&item.serves));
                let said = [item.name.as_str(), &item.kind, &item.supply, &item.rating].join(" | ");
                let _ = writeln!(out, "   {said} | needs: {needs} | serves: {serves}");
            }
        }
    }
    out
}

fn rows(table: &TableView, most: usize) -> String {
    let titles: Vec<&str> = table.columns.iter().map(|column| column.title.as_str()).collect();
    let mut out = format!("{}\n{}\n", table.caption, titles.join(" | "));
    for row in table.rows.iter().take(most) {
        let cells: Vec<&str> = row.cells.iter().map(|cell| cell.text.as_str()).collect();
        let _ = writeln!(out, "{}", cells.join(" | "));
    }
    out
}

fn offered(scope: &Scope<'_>) -> String {
    let choices = choices(scope);
    let mut out = String::new();
    for choice in choices.colour_by.iter().chain(&choices.areas) {
        let _ = writeln!(out, "{} {} {}", choice.value, choice.label, choice.is_on);
    }
    for filter in &choices.filters {
        let _ = writeln!(out, "{}", filter.title);
        for option in &filter.options {
            let count = option.count.unwrap_or_default();
            let _ = writeln!(out, "  {} | {} | {}", option.label, option.hint, count);
        }
    }
    out
}

/// Compares `text` with `tests/golden/readings-<name>.txt`.
fn check(name: &str, text: &str) {
    let golden = root().join(format!("tests/golden/readings-{name}.txt"));
    let beside = root().join(format!("tests/golden/readings-{name}-changed.txt"));
    // No-break spaces would not be seen in a difference.
    let text = text.replace('\u{a0}', "~");
    if std::env::var("GOLDEN").is_ok_and(|value| value == "update") {
        fs::write(&golden, &text).expect("the golden text");
    } else if fs::read_to_string(&golden).is_ok_and(|before| before == text) {
        let _ = fs::remove_file(&beside);
    } else {
        fs::write(&beside, &text).expect("the changed text");
        panic!("{name} changed; look at tests/golden/readings-{name}-changed.txt");
    }
}

#[test]
fn the_chips_dataset_reads_as_it_did() {
    let dataset = load(&root().join(CHIPS));
    with_link(&dataset, "#/map/x", |scope| {
        let mut out = String::new();
        let at_a_glance = overview(scope);
        let _ = writeln!(out, "{}\n{}", at_a_glance.honesty, at_a_glance.attribution.join("\n"));
        out.push_str(&list(&outline(scope)));
        out.push_str(&rows(&table(scope), 8));
        out.push_str(&offered(scope));
        for thing in [
            "RAW-GA",
            "PRO-DES",
            "EQP-LITHO",
            "SYS-EW",
            "stage:ST-EQP",
            "supplier:CHN",
            "supplier:NLD",
            "suppliers:other",
            "link:supplier:CHN>RAW-GA",
            "link:stage:ST-RAW>stage:ST-MAT",
        ] {
            let thing = Thing::parse(thing).expect("a thing");
            let details = details(scope, &thing);
            out.push_str(&panel(&details.unwrap_or_else(|| panic!("nothing on {thing}"))));
        }
        let ends = ["supplier:CHN", "CAP-EMS"].map(|end| Thing::parse(end).expect("a thing"));
        for step in path(scope, &ends[0], &ends[1]).expect("a way") {
            let _ = writeln!(out, "{} → {}", step.relation, step.name);
        }
        check("chips", &out);
    });
}

#[test]
fn the_materials_dataset_reads_as_it_did() {
    let dataset = load(&root().join(MATERIALS));
    let mut out = String::new();
    for link in ["#/map/x", "#/map/x?area=EU27_2020"] {
        with_link(&dataset, link, |scope| {
            let at_a_glance = overview(scope);
            let _ = writeln!(out, "{link}\n{}\n{}", at_a_glance.headline, at_a_glance.honesty);
            for thing in ["gallium-p", "tungsten-e", "family:processing.hree", "supplier:CHN"] {
                let thing = Thing::parse(thing).expect("a thing");
                let details = details(scope, &thing);
                out.push_str(&panel(&details.unwrap_or_else(|| panic!("nothing on {thing}"))));
            }
        });
    }
    with_link(&dataset, "#/table/x?color=SR&sort=-SR&f.kind=material&f.rating=1", |scope| {
        out.push_str(&rows(&table(scope), 20));
        out.push_str(&offered(scope));
    });
    check("materials", &out);
}

/// The datasets at hand: those that ship, and published ones that may not.
fn all_datasets(test: &str) -> Vec<(String, Dataset)> {
    let mut folders = vec![root().join(CHIPS), root().join(MATERIALS), root().join(ANNOUNCED)];
    if let Some(shared) = shared(test) {
        folders.push(shared.join("data/eto-chips"));
        folders.push(shared.join("reference/sample_package"));
    }
    folders.iter().map(|folder| (folder.display().to_string(), load(folder))).collect()
}

fn all_things(dataset: &Dataset) -> Vec<Thing> {
    let inputs = dataset.inputs.iter().map(|input| Thing::Input(input.id.clone()));
    let stages = dataset.stages.iter().map(|stage| Thing::Stage(stage.id.clone()));
    let families = dataset.families.iter().map(|family| Thing::Family(family.id.clone()));
    let suppliers = dataset.suppliers.iter().map(|supplier| Thing::Supplier(supplier.id.clone()));
    let links = dataset.dependencies.iter().map(|dependency| {
        let end = |idx| {
            let input: &ketenkaart::model::input::Input = &dataset.inputs[idx];
            Thing::Input(input.id.clone())
        };
        Thing::link(end(dependency.from), end(dependency.to))
    });
    inputs.chain(stages).chain(families).chain(suppliers).chain(links).collect()
}

/// Every thing has a panel; every text is a finished one; every figure leads to its source.
#[test]
fn every_thing_has_a_finished_panel_with_sources() {
    let words = fs::read_to_string(root().join("public/locales/en/reading.ftl")).expect("texts");
    let keys: BTreeSet<&str> = words
        .lines()
        .filter_map(|line| line.split_once(" ="))
        .map(|(key, _)| key)
        .filter(|key| key.contains('-'))
        .collect();
    for (name, dataset) in all_datasets("every_thing_has_a_finished_panel") {
        with_link(&dataset, "#/map/x", |scope| {
            for thing in all_things(&dataset) {
                let details = details(scope, &thing).unwrap_or_else(|| panic!("{name}: {thing}"));
                assert_eq!(details.thing, thing);
                assert!(!details.title.is_empty() && !details.answer.is_empty(), "{name}: {thing}");
                let cited = details.facts.iter().filter_map(|fact| fact.source);
                let rows = details.supplies.iter().flat_map(|supply| &supply.rows);
                let cited = cited.chain(rows.map(|row| row.source));
                assert!(cited.into_iter().all(|source| source < details.sources.len()), "{thing}");
                let is_safe = |url: &str| url.is_empty() || url.starts_with("https://");
                assert!(details.sources.iter().all(|source| is_safe(&source.url)), "{thing}");
                for said in texts(&details) {
                    assert!(!keys.contains(said), "{name}: {thing} says the key {said}");
                }
                let text = panel(&details);
                for unfinished in ["NaN", "{$", "{ $", "Some(NaN", "inf %"] {
                    assert!(!text.contains(unfinished), "{name}: {thing} says {unfinished}");
                }
            }
        });
    }
}

/// List, table and filters agree on which inputs there are.
#[test]
fn list_and_table_and_the_counts_of_filters_agree() {
    for (name, dataset) in all_datasets("list_and_table_agree") {
        for link in ["#/map/x", "#/map/x?color=top-share", "#/map/x?q=an&color=kind&sort=-hhi"] {
            let state = decode(link).0;
            let filters = with_state(&dataset, &state, |scope| choices(scope).filters);
            for filter in filters {
                for option in filter.options.iter().take(5) {
                    let toggle = Action::ToggleFilter(filter.field, option.value.clone());
                    let filtered = apply(&state, toggle).next;
                    with_state(&dataset, &filtered, |scope| {
                        let table = table(scope);
                        let stages = outline(scope).stages;
                        let families = stages.iter().flat_map(|stage| &stage.families);
                        let listed: usize = families.map(|family| family.items.len()).sum();
                        assert_eq!(table.rows.len(), listed, "{name} {link} {}", option.label);
                        if state.query.is_empty() {
                            assert_eq!(Some(listed), option.count, "{name} {}", option.label);
                        }
                        for row in &table.rows {
                            assert_eq!(row.cells.len(), table.columns.len());
                        }
                    });
                }
            }
        }
    }
}

/// Whatever colours the picture, every input has a class of the legend, in its colour.
#[test]
fn every_rating_is_in_the_legend() {
    for (name, dataset) in all_datasets("every_rating_is_in_the_legend") {
        let indicators = with_link(&dataset, "#/map/x", |scope| choices(scope).colour_by);
        for indicator in indicators {
            let link = format!("#/map/x?color={}", indicator.value);
            with_link(&dataset, &link, |scope| {
                let classes = classes(scope);
                for input in dataset.inputs.keys() {
                    let rating = rate(scope, input);
                    let class = classes.iter().find(|class| class.key == rating.key);
                    let class = class.unwrap_or_else(|| panic!("{name} {link}: {rating:?}"));
                    assert_eq!(class.ink, rating.ink, "{link}");
                    // Several kinds may share a class; each says its own name.
                    assert!(class.label.contains(&rating.class), "{link}: {rating:?}");
                    assert!(!rating.words.is_empty() && !rating.short.is_empty(), "{name} {link}");
                }
            });
        }
    }
}
