//! Charts as they are written, and what is found in them.

use super::*;
use crate::base::table::Key;
use crate::intake::{SourceFile, read as read_files};
use crate::model::dataset::Dataset;
use crate::model::roadmap::Item;

fn opened(text: &str) -> Reading {
    read_files(vec![SourceFile { name: "plan.mmd".to_owned(), bytes: text.as_bytes().to_vec() }])
}

fn items(dataset: &Dataset) -> Vec<&Item> {
    dataset.action.roadmap.iter().collect()
}

/// Id, first and last day of every item, one per line.
fn days(text: &str) -> Vec<String> {
    let reading = opened(text);
    let dataset = reading.dataset.unwrap_or_else(|| panic!("{:?}", reading.report.listed()));
    let day = |date: Option<crate::base::date::Period>| {
        date.map_or_else(|| "-".to_owned(), |date| date.to_string())
    };
    let line = |item: &&Item| format!("{} {} {}", item.id, day(item.start), day(item.end));
    items(&dataset).iter().map(line).collect()
}

/// Codes with the row and the column of each finding.
fn found(text: &str) -> Vec<String> {
    let reading = opened(text);
    let line = |d: &crate::base::diagnostic::Diagnostic| {
        let column = d.place.column.clone().unwrap_or_default();
        format!("{} {} {column}", d.code, d.place.row.unwrap_or_default()).trim().to_owned()
    };
    reading.report.listed().iter().map(|d| line(d)).collect()
}

const CHART: &str = "\
---
title: Ignored, since there is a title below
---
%%{init: {'theme': 'dark'}}%%
gantt
    title Pilot line #58; stage 1
    dateFormat YYYY-MM-DD
    axisFormat %Y
    excludes weekends
    %% a remark
    section Design
    Layout            :done, des1, 2024-01-08, 2024-02-05
    Review            :milestone, m1, 2024-02-05, 0d
    section Build
    Order tools       :crit, active, t1, after des1 m1, 6M
    Install           :2w
    Ramp up           :r1, after t1, 1y
    Decision          :vert, v1, 2026-01-01, 1d
";

#[test]
fn days_are_those_that_mermaid_draws() {
    assert_eq!(
        days(CHART),
        [
            "des1 2024-01-08 2024-02-04",
            "m1 2024-02-05 2024-02-05",
            "t1 2024-02-05 2024-08-04",
            "task1 2024-08-05 2024-08-18",
            "r1 2024-08-05 2025-08-04",
            "v1 2026-01-01 2026-01-01",
        ]
    );
    let inclusive = CHART.replace("axisFormat %Y", "inclusiveEndDates");
    assert_eq!(days(&inclusive)[0], "des1 2024-01-08 2024-02-05");
    let until = "gantt\n a :a, until b, 3d\n";
    assert_eq!(found(until), ["date-unreadable 2 start"]);
    let until =
        "gantt\n a :a, 2024-01-01, until b c\n b :b, 2024-03-01, 1d\n c :c, 2024-02-01, 1d\n";
    assert_eq!(days(until)[0], "a 2024-01-01 2024-01-31");
}

#[test]
fn what_stands_in_a_chart_is_kept() {
    let reading = opened(CHART);
    assert_eq!(reading.tally.format, FORMAT);
    let dataset = reading.dataset.expect("accepted");
    assert_eq!(dataset.about.title.words("und"), "Pilot line : stage 1");
    let items = items(&dataset);
    let sections: Vec<&str> = items.iter().map(|item| item.section.as_str()).collect();
    assert_eq!(sections, ["Design", "Design", "Build", "Build", "Build", "Build"]);
    let kinds: Vec<&str> = items.iter().filter_map(|item| Some(item.kind?.code())).collect();
    let activity = "activity";
    assert_eq!(kinds, [activity, "milestone", activity, activity, activity, "marker"]);
    let states: Vec<&str> =
        items.iter().map(|item| item.status.map_or("", |status| status.code())).collect();
    assert_eq!(states, ["done", "", "running", "", "", ""]);
    let waits: Vec<usize> = items[2].depends_on.iter().map(|on| on.position()).collect();
    assert_eq!(waits, [0, 1]);
}

#[test]
fn every_quirk_is_named_with_its_line() {
    assert_eq!(found(CHART), ["mermaid-unused 9", "mermaid-unused 15"]);
    for (lines, expected) in [
        (" a :a, 2024-13-01, 3d", "date-unreadable 2 start"),
        (" a :a, 2024-01-01, soon", "date-unreadable 2 end"),
        (" a :a, 2024-01-01", "date-unreadable 2 start"),
        (" a :3d", "date-unreadable 2 start"),
        (" a :a, after b, 3d", "id-dangling 2 depends_on"),
        (" a :a, 2024-02-01, 2024-01-01", "dates-turned 2 end"),
        (" a :a, 2024-01-01, 3d\n b :a, 2024-01-01, 3d", "id-twice 3 item_id"),
        (" a :a, after b, 3d\n b :b, after a, 3d", "loop-roadmap 2 depends_on"),
        (" just words", "mermaid-line 2"),
        (" a :one, two, three, four", "mermaid-line 2"),
        (" dateFormat X", "date-format 2"),
        (" a :a, 2024-01-01, 36h", "hours-unused 2 end"),
        (" click a href \"https://example.org\"\n a :a, 2024-01-01, 3d", "mermaid-unused 2"),
        (" SECRET UE/EU SECRET :a, 2024-01-01, 3d", "marking-above-public 2"),
    ] {
        let found = found(&format!("gantt\n{lines}\n"));
        assert!(found.iter().any(|line| line == expected), "{lines}: {found:?}");
    }
}

#[test]
fn dates_are_read_in_the_order_of_the_chart() {
    let chart = "gantt\n dateFormat DD.MM.YYYY\n a :a, 03.02.2024, 2M\n";
    assert_eq!(days(chart), ["a 2024-02-03 2024-04-02"]);
    assert_eq!(days("gantt\ndateFormat YYYY\na :a, 2030, 2032\n"), ["a 2030-01-01 2031-12-31"]);
}

#[test]
fn a_table_that_speaks_of_gantt_is_no_chart() {
    let table = "gantt_id,from,to\n1,a,b\n";
    assert_ne!(opened(table).tally.format, FORMAT);
}
