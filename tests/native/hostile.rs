//! Malformed and hostile files: every one is refused, reported or made harmless as the
//! manifest of the shared corpus says, at the place it says; and none makes the reader panic.

use std::path::Path;

use ketenkaart::base::diagnostic::{Diagnostic, Severity};
use ketenkaart::intake::{Reading, SourceFile, read};
use serde_json::Value;

use crate::support::{folder, shared};

/// A case of the manifest.
struct Case {
    name: String,
    files: Vec<SourceFile>,
    expected: String,
    code: String,
    location: Value,
}

fn text(value: &Value, member: &str) -> String {
    value.get(member).and_then(Value::as_str).unwrap_or_default().to_owned()
}

fn cases(hostile: &Path) -> Vec<Case> {
    let manifest = std::fs::read(hostile.join("manifest.json")).expect("the manifest");
    let manifest: Value = serde_json::from_slice(&manifest).expect("JSON");
    let base = folder(&hostile.join("base-eto"));
    let files = manifest.get("files").and_then(Value::as_array).expect("files");
    files.iter().map(|entry| case(hostile, &base, entry)).collect()
}

fn case(hostile: &Path, base: &[SourceFile], entry: &Value) -> Case {
    let name = text(entry, "file");
    let bytes = std::fs::read(hostile.join(&name)).expect("a file of the manifest");
    let table = text(entry, "table");
    let alone = name.rsplit('/').next().unwrap_or_default().to_owned();
    let mut files =
        if table.is_empty() && text(entry, "base").is_empty() { Vec::new() } else { base.to_vec() };
    if table.is_empty() {
        files.push(SourceFile { name: alone, bytes });
    } else {
        let wanted = format!("{table}.csv");
        files
            .iter_mut()
            .filter(|file| file.name == wanted)
            .for_each(|f| f.bytes.clone_from(&bytes));
    }
    if let Some(inputs) = entry.get("inputs_needed").and_then(Value::as_array) {
        let rows = inputs.iter().filter_map(Value::as_str);
        let rows: Vec<String> =
            rows.map(|id| format!("{},{id},process,,,,,,\n", id.replace('N', "i"))).collect();
        for file in files.iter_mut().filter(|file| file.name == "inputs.csv") {
            let header =
                String::from_utf8_lossy(&file.bytes).lines().next().unwrap_or("").to_owned();
            file.bytes = format!("{header}\n{}", rows.concat()).into_bytes();
        }
        files.retain(|file| !file.name.starts_with("pro"));
    }
    Case {
        name,
        files,
        expected: text(entry, "expected"),
        code: text(entry, "code"),
        location: entry.get("location").cloned().unwrap_or(Value::Null),
    }
}

/// Why a case is not right; `None`: it is.
fn fault(case: &Case, reading: &Reading) -> Option<String> {
    let listed = reading.report.listed();
    let severity = match case.expected.as_str() {
        "error" => Severity::Error,
        "warning" => Severity::Warning,
        _ => {
            let first = listed.iter().find(|d| d.severity == Severity::Error);
            return first.map(|d| format!("refused: {} {:?}", d.code, d.place));
        }
    };
    if reading.report.is_refused() != (severity == Severity::Error) {
        return Some(format!("{} errors: {}", reading.report.errors(), codes(&listed)));
    }
    let is_there = listed.iter().any(|d| d.severity == severity && is_at(d, &case.location));
    (!is_there).then(|| format!("not at {}: {}", case.location, codes(&listed)))
}

fn is_at(diagnostic: &Diagnostic, location: &Value) -> bool {
    let place = &diagnostic.place;
    let row = location.get("line").and_then(Value::as_u64);
    let column = location.get("column").and_then(Value::as_str);
    let pointer = location.get("pointer").and_then(Value::as_str).filter(|p| !p.is_empty());
    let sheet = location.get("sheet").and_then(Value::as_str);
    let cell = location.get("cell").and_then(Value::as_str);
    let is_in = |sheet: &str| place.file.rsplit_once('/').is_some_and(|(_, own)| own == sheet);
    sheet.is_none_or(is_in)
        && cell.is_none_or(|cell| {
            let own = place.cell.as_deref().and_then(|own| own.rsplit_once('!'));
            own.is_some_and(|(_, own)| own == cell)
        })
        && row.is_none_or(|row| place.row == Some(row))
        && column.is_none_or(|column| place.column.as_deref() == Some(column))
        && pointer.is_none_or(|pointer| place.column.as_deref() == Some(pointer))
}

fn codes(listed: &[&Diagnostic]) -> String {
    let line = |d: &&Diagnostic| format!("{} {:?} {:?}", d.code, d.place.row, d.place.column);
    listed.iter().map(line).collect::<Vec<_>>().join(" | ")
}

#[test]
fn the_corpus_is_judged_as_its_manifest_says() {
    let Some(shared) = shared("the_corpus_is_judged_as_its_manifest_says") else { return };
    let cases = cases(&shared.join("hostile"));
    let stated: usize =
        ["error", "warning", "ok-sanitised"].map(|kind| of(&shared, kind)).iter().sum();
    assert_eq!(cases.len(), stated, "cases");
    let mut wrong = Vec::new();
    for case in &cases {
        let reading = read(case.files.clone());
        assert_eq!(reading.dataset.is_none(), reading.report.is_refused(), "{}", case.name);
        if let Some(fault) = fault(case, &reading) {
            wrong.push(format!("{} {} — {fault}", case.name, case.code));
        }
    }
    println!("{} of {} cases right", cases.len() - wrong.len(), cases.len());
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// How many cases of a kind the manifest states.
fn of(shared: &Path, kind: &str) -> usize {
    let manifest = std::fs::read(shared.join("hostile/manifest.json")).expect("the manifest");
    let manifest: Value = serde_json::from_slice(&manifest).expect("JSON");
    let count = manifest.pointer(&format!("/counts/{kind}")).and_then(Value::as_u64);
    usize::try_from(count.expect("a count")).expect("small")
}
