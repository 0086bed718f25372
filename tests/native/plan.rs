//! What is said of plans: kept as text for what COM(2022) 61 announces, and the laws of these
//! texts on every dataset that ships. `GOLDEN=update` writes the texts.

use std::fmt::Write;
use std::fs;

use ketenkaart::analysis::concentration::{Settings, assess};
use ketenkaart::base::date::Day;
use ketenkaart::i18n::Locale;
use ketenkaart::model::dataset::Dataset;
use ketenkaart::model::record::Subject;
use ketenkaart::reading::roadmap::Writer;
use ketenkaart::reading::roadmap::answered::{Answered, of_subject};
use ketenkaart::reading::roadmap::list::list;
use ketenkaart::reading::roadmap::page::{Leads, Page, Section, page};
use ketenkaart::reading::roadmap::table::table;
use ketenkaart::scene::Scope;
use ketenkaart::view::permalink::decode;
use ketenkaart::view::thing::{PlanPart, Thing};

use crate::readings::load;
use crate::support::root;

const ANNOUNCED: &str = "public/data/com-2022-61";
const CHIPS: &str = "public/data/advanced-chips-defence";

/// What `then` makes of the plan in `folder` on 23 November 2026, in the language of `tag`.
fn with<T>(dataset: &Dataset, tag: &str, link: &str, then: impl FnOnce(&Writer<'_>) -> T) -> T {
    let texts = |name: &str| {
        let path = root().join("public/locales").join(tag).join(name);
        fs::read_to_string(path).expect("texts")
    };
    let files = ["interface", "page", "analysis", "reading", "whatif", "plan"];
    let files = files.map(|name| texts(&format!("{name}.ftl")));
    let locale = Locale::new(tag, &files.each_ref().map(String::as_str));
    let assessment = assess(dataset, &Settings::of(dataset));
    let state = decode(link).0;
    then(&Writer::new(&Scope {
        dataset,
        assessment: &assessment,
        state: &state,
        locale: &locale,
        what_if: None,
        clock: Day::parse("2026-11-23"),
        beyond: ketenkaart::scene::Beyond::default(),
    }))
}

/// Every part of a plan that has a page.
fn parts(dataset: &Dataset) -> Vec<Thing> {
    let action = &dataset.action;
    let plan = |part, id: &String| Thing::Plan(part, id.clone());
    let mut things: Vec<Thing> = Vec::new();
    things.extend(action.measures.iter().map(|one| plan(PlanPart::Measure, &one.id)));
    things.extend(action.roadmap.iter().map(|one| plan(PlanPart::Item, &one.id)));
    things.extend(action.gaps.iter().map(|one| plan(PlanPart::Gap, &one.id)));
    things.extend(action.root_causes.iter().map(|one| plan(PlanPart::Cause, &one.id)));
    things.extend(action.instruments.iter().map(|one| plan(PlanPart::Instrument, &one.id)));
    things.extend(action.actors.iter().map(|one| plan(PlanPart::Actor, &one.id)));
    things
}

fn aloud(page: &Page) -> String {
    let mut out = format!("# {} [{}]\n{}\n{}\n", page.title, page.thing, page.kind, page.answer);
    for fact in &page.facts {
        let _ = writeln!(out, "- {}: {} ({})", fact.label, fact.value, fact.note);
    }
    out.push_str(&sections(&page.sections));
    out
}

fn sections(sections: &[Section]) -> String {
    let mut out = String::new();
    for section in sections {
        let _ = writeln!(out, "## {} {}", section.title, section.note);
        for item in &section.items {
            let to = match &item.to {
                Leads::Nowhere => String::new(),
                Leads::Here(thing) => thing.to_string(),
                Leads::There { dataset, id } => format!("{dataset}#{id}"),
            };
            let _ = writeln!(out, "  {} | {} [{to}]", item.name, item.detail);
        }
    }
    out
}

fn check(name: &str, text: &str) {
    let golden = root().join(format!("tests/golden/plan-{name}.txt"));
    let beside = root().join(format!("tests/golden/plan-{name}-changed.txt"));
    let text = text.replace('\u{a0}', "~");
    if std::env::var("GOLDEN").is_ok_and(|value| value == "update") {
        fs::write(&golden, &text).expect("the golden text");
    } else if fs::read_to_string(&golden).is_ok_and(|before| before == text) {
        let _ = fs::remove_file(&beside);
    } else {
        fs::write(&beside, &text).expect("the changed text");
        panic!("{name} changed; look at tests/golden/plan-{name}-changed.txt");
    }
}

fn all(writer: &Writer<'_>) -> String {
    let dataset = writer.scope.dataset;
    let list = list(writer);
    let mut out = format!("{}\n{}\n", list.headline, list.count);
    for lane in &list.lanes {
        let _ = writeln!(out, "== {} · {}", lane.title, lane.summary);
        for item in &lane.items {
            let said = [&item.name, &item.kind, &item.when, &item.state, &item.levels, &item.who];
            let said = said.map(String::as_str).join(" | ");
            let _ = writeln!(out, "   {said} | {} | {}", item.by, item.late);
        }
    }
    let rows = table(writer);
    let _ = writeln!(out, "{}", rows.caption);
    for row in &rows.rows {
        let cells: Vec<&str> = row.cells.iter().map(|cell| cell.text.as_str()).collect();
        let _ = writeln!(out, "{}", cells.join(" | "));
    }
    for thing in parts(dataset) {
        out.push_str(&aloud(&page(writer, &thing).unwrap_or_else(|| panic!("nothing on {thing}"))));
    }
    for (idx, input) in dataset.inputs.entries() {
        if let Some(done) = of_subject(writer, Subject::Input(idx)) {
            let _ = writeln!(out, "# {}\n{}", input.id, done.sentence);
            out.push_str(&sections(&done.sections));
        }
    }
    out
}

#[test]
fn what_is_announced_reads_as_it_did() {
    let dataset = load(&root().join(ANNOUNCED));
    check("com-2022-61-en", &with(&dataset, "en", "#/list/x", all));
    check("com-2022-61-nl", &with(&dataset, "nl", "#/list/x", all));
}

#[test]
fn the_plan_of_the_chips_reads_as_it_did() {
    let dataset = load(&root().join(CHIPS));
    check("chips-en", &with(&dataset, "en", "#/list/x", all));
}

/// What the issue asks for, word for word.
#[test]
fn the_report_is_due_again_and_regularly_has_no_date() {
    let dataset = load(&root().join(ANNOUNCED));
    let (report, regularly) = with(&dataset, "en", "#/list/x", |writer| {
        let page = |id: &str| page(writer, &Thing::Plan(PlanPart::Measure, id.to_owned()));
        (page("CM-2.3-1").expect("it"), page("CM-3.2-3").expect("it"))
    });
    assert!(report.answer.contains("last due December 2024, next due December 2026"), "{report:?}");
    assert!(regularly.answer.contains("Regularly, no date set."), "{regularly:?}");
}

/// The table finds the twelve official measures, in the order of any column, those without a
/// value last both ways.
#[test]
fn the_table_is_narrowed_and_ordered() {
    let dataset = load(&root().join(ANNOUNCED));
    let official = with(&dataset, "en", "#/table/x?q=official", table);
    assert_eq!(official.rows.len(), 12);
    for link in ["#/table/x?sort=when", "#/table/x?sort=-when"] {
        let rows = with(&dataset, "en", link, table).rows;
        let dated: Vec<bool> = rows.iter().map(|row| has_year(&row.cells[2].text)).collect();
        let last = dated.iter().rposition(|is_dated| *is_dated).expect("dates");
        assert!(dated[..=last].iter().all(|is_dated| *is_dated), "{link}");
    }
    let first = |link: &str| with(&dataset, "en", link, table).rows[0].cells[2].text.clone();
    assert_eq!(first("#/table/x?sort=-when"), "by the end of 2030");
    assert_eq!(first("#/table/x?sort=when"), "25 to 26 February 2021");
}

fn has_year(text: &str) -> bool {
    text.contains("20")
}

/// Every page leads only to what the dataset has, so that no link of a page is dead.
#[test]
fn pages_lead_somewhere() {
    for folder in [ANNOUNCED, CHIPS, "public/data/eu-crm-2023"] {
        let dataset = load(&root().join(folder));
        with(&dataset, "en", "#/list/x", |writer| {
            let pages: Vec<Page> =
                parts(&dataset).iter().filter_map(|thing| page(writer, thing)).collect();
            assert_eq!(pages.len(), parts(&dataset).len(), "{folder}");
            let inputs = dataset.inputs.keys().map(Subject::Input);
            let subjects = inputs.chain(dataset.stages.keys().map(Subject::Stage));
            let done: Vec<Answered> =
                subjects.filter_map(|subject| of_subject(writer, subject)).collect();
            let all = pages.iter().flat_map(|page| &page.sections);
            for section in all.chain(done.iter().flat_map(|done| &done.sections)) {
                assert!(!section.items.is_empty() || !section.note.is_empty(), "{section:?}");
                for item in &section.items {
                    let Leads::Here(thing) = &item.to else { continue };
                    let link = format!("#/map/x?sel={thing}");
                    let (checked, _) = ketenkaart::view::check::check(&decode(&link).0, &dataset);
                    assert_eq!(checked.selected.len(), 1, "{folder}: {thing} leads nowhere");
                }
            }
        });
    }
}

/// Other datasets name stages and inputs alike.
#[test]
fn a_reference_to_a_stage_opens_the_stage() {
    let dataset = load(&root().join("public/data/eu-crm-2023"));
    let state = decode("#/map/x?sel=extraction").0;
    let (checked, ignored) = ketenkaart::view::check::check(&state, &dataset);
    assert_eq!(checked.selected, [Thing::Stage("extraction".to_owned())]);
    assert!(ignored.is_empty());
}
