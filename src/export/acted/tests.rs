//! What the tables say of the shipped chips, and what every one of them keeps to.

use super::*;
use crate::i18n::Locale;
use crate::intake::{SourceFile, read};
use crate::model::dataset::Dataset;

const EN: [&str; 1] = [include_str!("../../../public/locales/en/plan.ftl")];

fn folder(name: &str) -> Dataset {
    let path = format!("{}/public/data/{name}", env!("CARGO_MANIFEST_DIR"));
    let entries = std::fs::read_dir(path).expect("a folder").map(|entry| entry.expect("a file"));
    let file = |entry: std::fs::DirEntry| SourceFile {
        name: entry.file_name().to_string_lossy().into_owned(),
        bytes: std::fs::read(entry.path()).expect("a file"),
    };
    read(entries.map(file).collect()).dataset.expect("a dataset")
}

/// The rows of a table, the titles first; quotes are undone.
fn rows(kind: Acted, dataset: &Dataset, link: &str) -> Vec<Vec<String>> {
    let text = of_link(kind, dataset, link, &Locale::new("en", &EN)).1;
    let cells = |line: &str| {
        let (mut cells, mut is_quoted) = (vec![String::new()], false);
        for sign in line.chars() {
            match sign {
                '"' => is_quoted = !is_quoted,
                ',' if !is_quoted => cells.push(String::new()),
                sign => cells.last_mut().expect("a cell").push(sign),
            }
        }
        cells
    };
    text.lines().map(cells).collect()
}

fn column(rows: &[Vec<String>], title: &str) -> usize {
    rows[0].iter().position(|one| one == title).unwrap_or_else(|| panic!("no {title}"))
}

#[test]
fn every_row_has_all_columns_and_says_what_it_was_made_from() {
    let chips = folder("advanced-chips-defence");
    for kind in Acted::ALL {
        let link =
            "https://example.org/#/priorities/advanced-chips-defence?theta=0.3&home=EU27~NATO";
        let rows = rows(*kind, &chips, link);
        assert!(rows.len() > 3, "{}", kind.code());
        let (marking, of) = (column(&rows, "marking"), column(&rows, "link"));
        for row in &rows[1..] {
            assert_eq!(row.len(), rows[0].len(), "{row:?}");
            assert_eq!((row[marking].as_str(), row[of].as_str()), ("PUBLIC", link));
        }
    }
}

#[test]
fn the_ranking_has_places_as_intervals_and_names_what_has_none() {
    let chips = folder("advanced-chips-defence");
    let link = "#/priorities/x?theta=0.3&home=EU27~NATO";
    let rows = rows(Acted::Priorities, &chips, link);
    assert_eq!(rows.len() - 1, chips.inputs.len());
    let at = |row: &[String], title: &str| row[column(&rows, title)].clone();
    let number = |row: &[String], title: &str| at(row, title).parse::<f64>().expect("a number");
    for row in &rows[1..] {
        assert_eq!(at(row, "theta"), "0.3");
        assert!(at(row, "not_outside").contains("NATO"), "{row:?}");
        if at(row, "ranked") == "not-known" {
            assert_eq!(at(row, "rank_best") + &at(row, "urgency_low"), "", "no figure is guessed");
            continue;
        }
        assert!(number(row, "rank_best") <= number(row, "rank_worst"));
        for figure in ["urgency", "impact", "share", "coverage"] {
            let (lo, hi) = (format!("{figure}_low"), format!("{figure}_high"));
            assert!(number(row, &lo) <= number(row, &hi) && number(row, &hi) <= 1.0);
        }
        assert!(
            number(row, "pairs_acted_on") + number(row, "pairs_perhaps") <= number(row, "pairs")
        );
    }
    let sources = column(&rows, "sources");
    assert!(rows[1..].iter().any(|row| !row[sources].is_empty()));
}

#[test]
fn the_matrix_has_a_cell_for_every_published_link_and_none_besides() {
    let plan = folder("com-2022-61");
    let rows = rows(Acted::Coverage, &plan, "#/coverage/x");
    let first = column(&rows, "state") + 1;
    let last = column(&rows, "sources");
    let set: usize =
        rows[1..].iter().map(|row| row[first..last].iter().filter(|c| !c.is_empty()).count()).sum();
    let action = &plan.action;
    let mut links: Vec<_> = action
        .links
        .iter()
        .map(|link| (link.target, action.counted(link.measure)))
        .filter(|(target, _)| {
            !matches!(
                target,
                crate::model::measure::Target::Instrument(_)
                    | crate::model::measure::Target::Actor(_)
                    | crate::model::measure::Target::Measure(_)
            )
        })
        .collect();
    links.sort_unstable();
    links.dedup();
    assert_eq!(set, links.len());
    let state = column(&rows, "state_code");
    assert!(rows[1..].iter().any(|row| row[state] == "none"));
}

#[test]
fn uncovered_dependencies_have_no_running_measure_and_name_who_could_pay() {
    let chips = folder("advanced-chips-defence");
    let rows = rows(Acted::Uncovered, &chips, "#/coverage/x");
    let (state, payers) = (column(&rows, "state_code"), column(&rows, "who_could_pay"));
    for row in &rows[1..] {
        assert!(!["running", "done"].contains(&row[state].as_str()), "{row:?}");
        assert!(!row[payers].is_empty());
    }
}

#[test]
fn a_name_that_looks_like_a_formula_is_guarded() {
    let text = r#"{"name": "a", "title": "A", "sdp": {"classification": "PUBLIC",
        "tlp": "TLP:CLEAR", "edition": "1"}, "licenses": [{"name": "CC-BY-4.0"}], "resources": [
        {"name": "sources", "data": [{"source_id": "S", "title": "A source", "licence": "CC0-1.0"}]},
        {"name": "measures", "data": [{"measure_id": "M", "label_en": "@SUM(A1)"}]},
        {"name": "measure_links", "data": [
            {"measure_id": "M", "target_kind": "gap", "target_id": "G"}]},
        {"name": "gaps", "data": [{"gap_id": "G", "label_en": "=1+1", "kind": "skills"}]}]}"#;
    let file = SourceFile { name: "a.json".to_owned(), bytes: text.as_bytes().to_vec() };
    let reading = read(vec![file]);
    let dataset = reading.dataset.unwrap_or_else(|| panic!("{:?}", reading.report.listed()));
    let text = of_link(Acted::Coverage, &dataset, "#/coverage/x", &Locale::new("en", &EN)).1;
    assert!(text.contains("'=1+1") && !text.contains(",=1+1"), "{text}");
    assert!(text.contains("'@SUM(A1)") && !text.contains(",@SUM"), "{text}");
}
