//! One line of a task → its parts, as they are written. Whether what it names exists is not known
//! here.

use crate::base::date::Day;
use crate::intake::mermaid::dates::{Duration, Format};
use crate::wire::package::Origin;

/// A task.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Task {
    /// Where it stands.
    pub origin: Origin,
    /// The section it stands in; empty: none.
    pub section: String,
    /// Its name.
    pub label: String,
    /// Its id; where none is written, `task` and the number that Mermaid gives it.
    pub id: String,
    /// Whether no id is written.
    pub is_nameless: bool,
    /// `done`, `running`, or nothing.
    pub status: &'static str,
    /// `activity`, `milestone` or `marker`.
    pub kind: &'static str,
    /// Whether it is marked as critical.
    pub is_critical: bool,
    /// When it begins.
    pub start: Start,
    /// When it ends.
    pub end: End,
    /// Whether the day of its end belongs to it.
    pub is_inclusive: bool,
}

/// When a task begins.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Start {
    /// When the task before it ends.
    #[default]
    Previous,
    /// When all these have ended.
    After(Vec<String>),
    /// On a day; with a time of day that is not kept.
    Day(Day, bool),
    /// What is written is no date.
    Unreadable(String),
}

/// When a task ends.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum End {
    /// After a length of time.
    Lasts(Duration),
    /// When the first of these begins.
    Until(Vec<String>),
    /// On a day; with a time of day that is not kept.
    Day(Day, bool),
    /// What is written is neither.
    Unreadable(String),
    /// Nothing is written.
    #[default]
    Missing,
}

impl Task {
    /// Reads `name :tags, id, start, end`; `number` is that of the next task without an id.
    /// `None`: it is no task.
    #[must_use]
    pub fn parse(line: &str, number: usize, format: &Format, is_inclusive: bool) -> Option<Self> {
        let (label, data) = line.split_once(':')?;
        let mut task = Self { kind: "activity", is_inclusive, ..Self::default() };
        task.label = unescaped(label.trim());
        let mut parts: Vec<&str> = data.split(',').map(str::trim).collect();
        while let Some(tag) = parts.first().copied() {
            match tag {
                "done" => task.status = "done",
                "active" => task.status = "running",
                "crit" => task.is_critical = true,
                "milestone" => task.kind = "milestone",
                "vert" => task.kind = "marker",
                _ => break,
            }
            parts.remove(0);
        }
        let (id, start, end) = match parts.as_slice() {
            [end] => ("", "", *end),
            [start, end] => ("", *start, *end),
            [id, start, end] => (*id, *start, *end),
            _ => return None,
        };
        if task.label.is_empty() || end.is_empty() {
            return None;
        }
        task.is_nameless = id.is_empty();
        task.id = if id.is_empty() { format!("task{number}") } else { id.to_owned() };
        task.start = start_of(start, format);
        task.end = end_of(end, format);
        Some(task)
    }
}

fn start_of(text: &str, format: &Format) -> Start {
    if text.is_empty() {
        return Start::Previous;
    }
    if let Some(ids) = named_after(text, "after") {
        return Start::After(ids);
    }
    let day = format.day(text).map(|(day, has_time)| Start::Day(day, has_time));
    day.unwrap_or_else(|| Start::Unreadable(text.to_owned()))
}

fn end_of(text: &str, format: &Format) -> End {
    if let Some(ids) = named_after(text, "until") {
        return End::Until(ids);
    }
    if let Some(duration) = Duration::parse(text) {
        return End::Lasts(duration);
    }
    let day = format.day(text).map(|(day, has_time)| End::Day(day, has_time));
    day.unwrap_or_else(|| End::Unreadable(text.to_owned()))
}

/// The ids behind a word.
fn named_after(text: &str, word: &str) -> Option<Vec<String>> {
    let rest = text.strip_prefix(word).filter(|rest| rest.starts_with([' ', '\t']))?;
    Some(rest.split_whitespace().map(str::to_owned).collect())
}

/// A text with the signs that are written by their number, or by a name of HTML, in their place.
#[must_use]
pub fn unescaped(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('#') {
        out.push_str(before);
        let sign = after.split_once(';').and_then(|(name, after)| Some((sign(name)?, after)));
        match sign {
            Some((sign, after)) => {
                out.push(sign);
                rest = after;
            }
            None => {
                out.push('#');
                rest = after;
            }
        }
    }
    out.push_str(rest);
    out
}

fn sign(name: &str) -> Option<char> {
    match name {
        "quot" => Some('"'),
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "colon" => Some(':'),
        "semi" => Some(';'),
        "comma" => Some(','),
        "num" => Some('#'),
        _ => name.parse::<u32>().ok().and_then(char::from_u32),
    }
}
