//! A Gantt chart in the words of Mermaid → the items of a roadmap. Days are counted as Mermaid
//! counts them; what only says how to draw is passed over, what changes dates and is not carried
//! out is a finding. Knows no picture.

mod dates;
mod plan;
mod task;

use std::sync::Arc;

use crate::base::diagnostic::{Place, Report};
use crate::intake::csv::Record;
use crate::intake::mermaid::dates::Format;
use crate::intake::mermaid::task::Task;
use crate::intake::open::DataFile;
use crate::intake::{Reading, codes, encoding, finish, marking, single, text};
use crate::model::marking::Marking;
use crate::wire::package::Origin;

/// Name of the layout.
pub const FORMAT: &str = "mermaid-gantt";

/// Tag of the language of its texts, which nothing tells.
const LANGUAGE: &str = "und";

/// Lines that only say how to draw.
const DRAWN: [&str; 9] = [
    "axisformat",
    "tickinterval",
    "todaymarker",
    "topaxis",
    "displaymode",
    "weekday",
    "acctitle",
    "accdescr",
    "accdescription",
];

/// Lines that say something that is not carried out.
const UNUSED: [&str; 5] = ["excludes", "includes", "weekend", "click", "href"];

/// Whether a file is such a chart: its first line that says something says so.
#[must_use]
pub fn is_told_by(file: &DataFile) -> bool {
    let head = file.bytes.get(..file.bytes.len().min(16 << 10)).unwrap_or_default();
    let head = head.strip_prefix(b"\xef\xbb\xbf").unwrap_or(head);
    let head = String::from_utf8_lossy(head);
    let first = said(&head).next().map(|(_, line)| line.trim().to_ascii_lowercase());
    file.records.is_none() && first.is_some_and(|line| is_keyword(&line, "gantt"))
}

/// Reads the chart.
pub fn read(file: &DataFile, mut report: Report) -> Reading {
    let Some(text) = encoding::decode(&file.name, &file.bytes, &mut report) else {
        return Reading { report, ..Reading::default() };
    };
    if text.lines().count() > file.limits.rows {
        let finding = codes::ROWS_TOO_MANY.at(Place::file(&file.name));
        finding.with("limit", file.limits.rows).report(&mut report);
        return Reading { report, ..Reading::default() };
    }
    let lines = text.lines().enumerate();
    let record =
        |(at, line): (usize, &str)| Record { row: at as u64 + 1, cells: vec![line.into()] };
    let records: Vec<Record> = lines.map(record).collect();
    marking::of_records(&records, |row, _| Place::row(&file.name, row), &mut report);
    let mut chart = Chart::new(&file.name, &mut report);
    for (row, line) in said(&text) {
        chart.line(row, line.trim());
    }
    let Chart { tasks, title, .. } = chart;
    let title = if title.is_empty() { front_title(&text) } else { title };
    let mut package = single::package(&file.name, &title, LANGUAGE, FORMAT);
    package.further = plan::rows(&tasks, &file.name, &mut report);
    finish(&package, &[], Marking::Unmarked, report)
}

/// The lines that say something, with their numbers from 1: no front matter, no remarks, no
/// directives.
fn said(text: &str) -> impl Iterator<Item = (u64, &str)> {
    let front = front_lines(text);
    let lines = text.lines().enumerate().skip(front);
    lines
        .map(|(at, line)| (at as u64 + 1, line))
        .filter(|(_, line)| !line.trim().is_empty() && !line.trim_start().starts_with("%%"))
}

/// How many lines the front matter has, its dashes included; 0: there is none.
fn front_lines(text: &str) -> usize {
    let mut lines = text.lines();
    if lines.next().is_none_or(|line| line.trim_end() != "---") {
        return 0;
    }
    lines.position(|line| line.trim_end() == "---").map_or(0, |at| at + 2)
}

/// The title in the front matter; empty: none.
fn front_title(text: &str) -> String {
    let front = text.lines().take(front_lines(text));
    let title = front.filter_map(|line| line.strip_prefix("title:")).next().unwrap_or_default();
    title.trim().trim_matches(['"', '\'']).to_owned()
}

fn is_keyword(line: &str, word: &str) -> bool {
    line.strip_prefix(word)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', '\t', ':', ';', '{']))
}

/// A chart as far as it has been read.
struct Chart<'a> {
    file: Arc<str>,
    report: &'a mut Report,
    title: String,
    section: String,
    format: Format,
    is_inclusive: bool,
    /// Whether a description in braces is open.
    is_described: bool,
    /// Words that were reported once and are not again.
    named: Vec<String>,
    tasks: Vec<Task>,
}

impl<'a> Chart<'a> {
    fn new(file: &str, report: &'a mut Report) -> Self {
        Self {
            file: Arc::from(file),
            report,
            title: String::new(),
            section: String::new(),
            format: Format::default(),
            is_inclusive: false,
            is_described: false,
            named: Vec::new(),
            tasks: Vec::new(),
        }
    }

    fn line(&mut self, row: u64, line: &str) {
        if self.is_described {
            self.is_described = !line.contains('}');
            return;
        }
        let lower = line.to_ascii_lowercase();
        let is = |word: &str| is_keyword(&lower, word);
        let rest = line.split_once([' ', '\t']).map_or("", |(_, rest)| rest.trim());
        let place = || Place::row(&self.file, row);
        if is("gantt") || DRAWN.iter().any(|word| is(word)) {
            self.is_described = lower.starts_with("accdescr") && line.ends_with('{');
        } else if is("title") {
            self.title = task::unescaped(rest);
        } else if is("section") {
            self.section = text::clean_name(&task::unescaped(rest), place, self.report);
        } else if is("dateformat") {
            match Format::parse(rest) {
                Some(format) => self.format = format,
                None => codes::DATE_FORMAT.at(place()).found(rest).report(self.report),
            }
        } else if is("inclusiveenddates") {
            self.is_inclusive = true;
        } else if let Some(word) = UNUSED.iter().find(|word| is(word)) {
            self.unused(row, word, line);
        } else {
            self.task(row, line);
        }
    }

    fn task(&mut self, row: u64, line: &str) {
        let number = self.tasks.iter().filter(|task| task.is_nameless).count() + 1;
        let Some(task) = Task::parse(line, number, &self.format, self.is_inclusive) else {
            let finding = codes::MERMAID_LINE.at(Place::row(&self.file, row));
            return finding.found(line).report(self.report);
        };
        if task.is_critical {
            self.unused(row, "crit", "crit");
        }
        let place = || Place::row(&self.file, row);
        if !text::check_id(&task.id, place, self.report) {
            return;
        }
        let label = text::clean_name(&task.label, place, self.report);
        let origin = Origin { file: Arc::clone(&self.file), row, pointer: None };
        self.tasks.push(Task { label, origin, section: self.section.clone(), ..task });
    }

    /// Says once that a kind of line is not carried out.
    fn unused(&mut self, row: u64, word: &str, line: &str) {
        if !self.named.iter().any(|known| known == word) {
            self.named.push(word.to_owned());
            let place = Place::row(&self.file, row);
            codes::MERMAID_UNUSED.at(place).found(line).report(self.report);
        }
    }
}

#[cfg(test)]
mod tests;
