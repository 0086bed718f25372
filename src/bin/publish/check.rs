//! `check`: everything the loader finds, as a table for people or as JSON. The other commands
//! say the same on standard error when a dataset is refused.

use ketenkaart::base::diagnostic::{Diagnostic, Place};
use ketenkaart::base::message::Message;
use ketenkaart::i18n::Locale;
use ketenkaart::intake::Reading;
use ketenkaart::msg;
use serde_json::{Value, json};

use crate::command::Outcome;
use crate::print::{self, Align};

/// Writes what was found and says how bad it is. `is_strict`: warnings count.
pub fn run(reading: &Reading, as_json: bool, is_strict: bool) -> Outcome {
    let locale = print::locale();
    if as_json {
        print::json(&document(&locale, reading));
    } else {
        for line in findings(&locale, reading) {
            print::answer(&line);
        }
        print::answer(&locale.say(&verdict(&locale, reading)));
    }
    outcome(reading, is_strict)
}

/// Says on standard error why a dataset is refused.
pub fn explain(reading: &Reading) -> Outcome {
    let locale = print::locale();
    for line in findings(&locale, reading) {
        print::remark(&line);
    }
    print::remark(&locale.say(&verdict(&locale, reading)));
    Outcome::Refused
}

fn outcome(reading: &Reading, is_strict: bool) -> Outcome {
    if reading.report.is_refused() || reading.dataset.is_none() {
        Outcome::Refused
    } else if is_strict && reading.report.warnings() > 0 {
        Outcome::Warnings
    } else {
        Outcome::Clean
    }
}

/// The answer for machines, as in docs/command-line.md.
fn document(locale: &Locale, reading: &Reading) -> Value {
    let (report, tally) = (&reading.report, &reading.tally);
    let verdict = match outcome(reading, true) {
        Outcome::Clean => "ok",
        Outcome::Warnings => "warnings",
        Outcome::Refused | Outcome::WrongUse => "refused",
    };
    let diagnostics: Vec<Value> =
        report.listed().into_iter().map(|finding| diagnostic(locale, finding)).collect();
    json!({
        "dataset": {
            "title": reading.dataset.as_ref().map(|data| data.about.title.words("en")),
            "format": tally.format,
            "inputs": tally.inputs,
            "dependencies": tally.dependencies,
            "suppliers": tally.suppliers,
            "shares": tally.shares,
        },
        "verdict": verdict,
        "diagnostics": diagnostics,
        "more": report.more(),
    })
}

fn diagnostic(locale: &Locale, finding: &Diagnostic) -> Value {
    let mut value = json!({
        "code": finding.code,
        "severity": finding.severity.code(),
        "file": finding.place.file,
        "row": finding.place.row,
        "column": finding.place.column,
        "found": finding.found,
        "message": locale.say(&finding.message),
        "hint": locale.say(&finding.hint),
    });
    if let (Some(cell), Some(members)) = (&finding.place.cell, value.as_object_mut()) {
        members.insert("cell".to_owned(), json!(cell));
    }
    value
}

/// Two lines per finding: how bad, where and which rule; then what is wrong and what to do.
fn findings(locale: &Locale, reading: &Reading) -> Vec<String> {
    let listed = reading.report.listed();
    if listed.is_empty() {
        return Vec::new();
    }
    let header = [
        (locale.say(&msg!("tool-column-severity")), Align::Left),
        (locale.say(&msg!("tool-column-place")), Align::Left),
        (locale.say(&msg!("tool-column-code")), Align::Left),
    ];
    let row = |finding: &&Diagnostic| {
        let severity = finding.severity.code().to_owned();
        vec![severity, locale.say(&place(&finding.place)), finding.code.to_owned()]
    };
    let rows: Vec<Vec<String>> = listed.iter().map(row).collect();
    let table = print::table(&header, &rows);
    let mut lines: Vec<String> = table.iter().take(1).cloned().collect();
    for (line, finding) in table.iter().skip(1).zip(listed) {
        lines.push(line.clone());
        let (message, hint) = (locale.say(&finding.message), locale.say(&finding.hint));
        lines.push(format!("    {}", format!("{message} {hint}").trim_end()));
    }
    if reading.report.more() > 0 {
        lines.push(locale.say(&msg!("tool-more", count = reading.report.more())));
    }
    lines.push(String::new());
    lines
}

/// Where a finding is, in words. Rows are numbers to look for, so they are not grouped.
fn place(place: &Place) -> Message {
    let file = &place.file;
    if let Some(cell) = &place.cell {
        return msg!("tool-place-sheet", file = place.workbook(), cell = cell);
    }
    match (&place.row, &place.column) {
        _ if file.is_empty() => msg!("tool-place-dataset"),
        (None, None) => msg!("tool-place-file", file = file),
        (None, Some(column)) => msg!("tool-place-column", file = file, column = column),
        (Some(row), None) => msg!("tool-place-row", file = file, row = row.to_string()),
        (Some(row), Some(column)) => {
            msg!("tool-place-cell", file = file, row = row.to_string(), column = column)
        }
    }
}

/// The verdict in one sentence.
fn verdict(locale: &Locale, reading: &Reading) -> Message {
    let (errors, warnings) = (reading.report.errors(), reading.report.warnings());
    let Some(dataset) = reading.dataset.as_ref().filter(|_| errors == 0) else {
        return msg!("tool-verdict-refused", errors = errors, warnings = warnings);
    };
    let title = dataset.about.title.words(locale.language());
    let tally = locale.say(&msg!(
        "tool-tally",
        inputs = reading.tally.inputs,
        dependencies = reading.tally.dependencies,
        suppliers = reading.tally.suppliers,
        shares = reading.tally.shares,
    ));
    if warnings == 0 {
        msg!("tool-verdict-ok", title = title, tally = tally)
    } else {
        msg!("tool-verdict-warnings", title = title, warnings = warnings, tally = tally)
    }
}
