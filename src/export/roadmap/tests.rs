//! What COM(2022) 61 gives to take along, and what every file keeps to.

use proptest::prelude::*;

use super::*;
use crate::intake::{SourceFile, read};

const EN: [&str; 1] = [include_str!("../../../public/locales/en/plan.ftl")];

const LINK: &str = "https://example.org/#/roadmap/plan@1";

/// A plan with the given rows of measures and items, in JSON.
fn dataset(measures: &str, items: &str) -> Dataset {
    let text = format!(
        r#"{{"name": "a plan", "title": "A plan: with signs; and, commas",
        "sdp": {{"classification": "PUBLIC", "tlp": "TLP:CLEAR", "edition": "1"}},
        "licenses": [{{"name": "CC-BY-4.0"}}], "resources": [
        {{"name": "sources", "data": [{{"source_id": "S", "title": "A source", "licence": "CC0-1.0"}}]}},
        {{"name": "editions", "data": [{{"edition_id": "1", "published": "2022-02"}}]}},
        {{"name": "measures", "data": [{measures}]}},
        {{"name": "roadmap", "data": [{items}]}}]}}"#
    );
    let reading = read(vec![SourceFile { name: "plan.json".to_owned(), bytes: text.into_bytes() }]);
    assert_eq!(reading.report.errors(), 0, "{:?}", reading.report.listed());
    reading.dataset.expect("accepted")
}

fn written(format: Format, dataset: &Dataset) -> String {
    let locale = Locale::new("en", &EN);
    file(format, &Taken { dataset, locale: &locale, link: LINK }).1
}

/// The lines of a calendar, unfolded.
fn unfolded(calendar: &str) -> Vec<String> {
    calendar.replace("\r\n ", "").split("\r\n").map(str::to_owned).collect()
}

fn calendar(due: &str, cycle: &str) -> Vec<String> {
    let measure = format!(
        r#"{{"measure_id": "M 1", "label_en": "Report, at last; done", "due": "{due}",
        "recurrence": "{cycle}", "due_qualifier": "by"}}"#
    );
    unfolded(&written(Format::Calendar, &dataset(&measure, "")))
}

#[test]
fn a_date_that_leaves_days_open_stands_on_its_last_and_says_so() {
    let lines = calendar("2022-H1", "");
    for line in [
        "UID:measure.M~201@a~20plan.ketenkaart",
        "DTSTAMP:20220228T000000Z",
        "DTSTART;VALUE=DATE:20220630",
        "DTEND;VALUE=DATE:20220701",
        "SUMMARY:Report\\, at last\\; done",
        "URL:https://example.org/#/roadmap/plan@1",
        "X-WR-CALNAME:A plan: with signs\\; and\\, commas",
    ] {
        assert!(lines.iter().any(|other| other == line), "{line} is not in {lines:#?}");
    }
    let description = lines.iter().rfind(|line| line.starts_with("DESCRIPTION:")).expect("it");
    for words in ["2022-H1", "from 2022-01-01 to 2022-06-30", "CC-BY-4.0", "PUBLIC", "A source"] {
        assert!(description.contains(words), "{words} is not in {description}");
    }
}

#[test]
fn what_is_due_again_repeats_on_the_last_day() {
    let rule = |due, cycle| {
        let lines = calendar(due, cycle);
        lines.into_iter().find(|line| line.starts_with("RRULE")).unwrap_or_default()
    };
    for (due, cycle, expected) in [
        ("2022-12", "P2Y", "RRULE:FREQ=YEARLY;INTERVAL=2;BYMONTH=12;BYMONTHDAY=-1"),
        ("2024-02", "P1Y", "RRULE:FREQ=YEARLY;INTERVAL=1;BYMONTH=2;BYMONTHDAY=-1"),
        ("2022-Q1", "P6M", "RRULE:FREQ=MONTHLY;INTERVAL=6;BYMONTHDAY=-1"),
        ("2022-03-10", "P1M", "RRULE:FREQ=MONTHLY;INTERVAL=1"),
        ("2022-03-10", "P3Y", "RRULE:FREQ=YEARLY;INTERVAL=3"),
        ("2022-03-31", "P1M", "RRULE:FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=28,29,30,31;BYSETPOS=-1"),
        (
            "2024-02-29",
            "P1Y",
            "RRULE:FREQ=YEARLY;INTERVAL=1;BYMONTH=2;BYMONTHDAY=28,29;BYSETPOS=-1",
        ),
        ("2022-12", "", ""),
    ] {
        assert_eq!(rule(due, cycle), expected, "{due} {cycle}");
    }
}

#[test]
fn the_table_is_safe_and_complete() {
    let dataset = dataset(
        r#"{"measure_id": "M", "label_en": "=cmd()", "due": "2022-H1", "scope": "civil;defence",
        "responsible": "@them"}"#,
        r#"{"item_id": "I", "lane": "technology", "label_en": "-2+3", "start": "2024",
        "trl_from": 3, "scale": "iea"}"#,
    );
    let csv = written(Format::Csv, &dataset);
    let lines: Vec<&str> = csv.lines().collect();
    assert_eq!(lines.len(), 3);
    assert!(lines[0].starts_with("id,measure_id,lane,section,kind,label,about,start,"));
    assert!(lines[1].starts_with("I,,technology,,,'-2+3,,2024,2024-01-01,,,"), "{}", lines[1]);
    assert!(lines[1].contains(",3,,iea,"), "{}", lines[1]);
    assert!(lines[2].contains("'=cmd()") && lines[2].contains("'@them"), "{}", lines[2]);
    assert!(lines[2].contains("civil; defence"), "{}", lines[2]);
    assert!(lines[2].ends_with(",1,2022-02,CC-BY-4.0,PUBLIC,https://example.org/#/roadmap/plan@1"));
}

#[test]
fn names_in_a_chart_are_written_so_that_they_can_be_read() {
    let dataset = dataset(
        r#"{"measure_id": "M", "label_en": "No date"}"#,
        r#"{"item_id": "done", "label_en": "Section 3: 50 % #1", "start": "2024-H1", "kind": "milestone",
        "status": "done", "section": "2024"}, {"item_id": "a b", "label_en": "x", "end": "2026",
        "depends_on": "done"}"#,
    );
    let chart = written(Format::Gantt, &dataset);
    for line in [
        "    section 2024",
        "    #83;ection 3#58; 50 #37; #35;1 :done, milestone, done~, 2024-01-01, 2024-06-30",
        "    section Other",
        "    x :a~20b, 2026-01-01, 2026-12-31",
        "%% a b waits for done",
        "%% Not drawn, since no date is published: No date (M)",
        "%% Licence: CC-BY-4.0 · Marking: PUBLIC · Made with Ketenkaart",
        "%% https://example.org/#/roadmap/plan@1",
    ] {
        assert!(chart.lines().any(|other| other == line), "{line} is not in {chart}");
    }
}

proptest! {
    #[test]
    fn lines_of_a_calendar_are_folded_within_75_octets(label in "[a-zé日;,\\\\n ]{1,200}") {
        let label = serde_json::to_string(&label).expect("JSON");
        let measure = format!(r#"{{"measure_id": "M", "label_en": {label}, "due": "2022"}}"#);
        let calendar = written(Format::Calendar, &dataset(&measure, ""));
        prop_assert!(calendar.ends_with("END:VCALENDAR\r\n"));
        for line in calendar.split_terminator("\r\n") {
            prop_assert!(line.len() <= 75, "{} octets: {line}", line.len());
            prop_assert!(!line.contains(['\r', '\n']));
        }
    }
}
