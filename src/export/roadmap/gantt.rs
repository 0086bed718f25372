//! What is planned → a chart in the words of Mermaid. Mermaid knows whole days only: a date that
//! leaves the day open is drawn from the first to the last day that it may mean. What has no date
//! at all cannot be drawn and is listed in remarks, and so is what waits for something that
//! Mermaid cannot draw beside a date of its own.

use crate::export::roadmap::{Planned, Taken};
use crate::model::measure::{MeasureKind, MeasureStatus};
use crate::model::roadmap::{ItemKind, Lane};
use crate::msg;

/// Words that begin a line of another kind; Mermaid does not tell capitals apart.
const KEYWORDS: [&str; 18] = [
    "gantt",
    "title",
    "section",
    "dateformat",
    "axisformat",
    "tickinterval",
    "includes",
    "excludes",
    "todaymarker",
    "weekday",
    "weekend",
    "inclusiveenddates",
    "topaxis",
    "click",
    "href",
    "call",
    "acctitle",
    "accdescr",
];

/// The chart.
pub fn write(taken: &Taken<'_>) -> String {
    let mut out = String::new();
    for line in taken.imprint() {
        remark(&line, &mut out);
    }
    out.push_str("gantt\n");
    out.push_str(&format!("    title {}\n", safe(taken.title())));
    out.push_str("    dateFormat YYYY-MM-DD\n    inclusiveEndDates\n    axisFormat %Y-%m\n");
    out.push_str("    todayMarker off\n");
    let plans = taken.plans();
    let mut sections: Vec<(String, Vec<&Planned<'_>>)> = Vec::new();
    let mut undrawn = Vec::new();
    for planned in &plans {
        if data(planned, taken).is_none() {
            undrawn.push(planned);
            continue;
        }
        let name = section(planned, taken);
        match sections.iter_mut().find(|(other, _)| *other == name) {
            Some((_, planned_there)) => planned_there.push(planned),
            None => sections.push((name, vec![planned])),
        }
    }
    for (name, planned_there) in sections {
        out.push_str(&format!("    section {}\n", safe(&name)));
        for planned in planned_there {
            task(planned, taken, &mut out);
        }
    }
    for planned in undrawn {
        let label = planned.label(taken);
        remark(
            &taken.locale.say(&msg!("take-undated", id = planned.id(), label = label)),
            &mut out,
        );
    }
    out
}

fn task(planned: &Planned<'_>, taken: &Taken<'_>, out: &mut String) {
    let Some(data) = data(planned, taken) else { return };
    if planned.dates(taken).0.or(planned.dates(taken).1).is_some()
        && let Some(item) = planned.item.filter(|item| !item.depends_on.is_empty())
    {
        let action = &taken.dataset.action;
        let on: Vec<&str> =
            item.depends_on.iter().map(|on| action.roadmap[*on].id.as_str()).collect();
        let message = msg!("take-waits", id = planned.id(), list = on.join(", "));
        remark(&taken.locale.say(&message), out);
    }
    out.push_str(&format!("    {} :{data}\n", first_safe(&planned.label(taken))));
}

/// What stands behind the name: status, kind, id and dates; `None`: there is nothing to draw it
/// by.
fn data(planned: &Planned<'_>, taken: &Taken<'_>) -> Option<String> {
    let mut parts = Vec::new();
    match planned.status(taken) {
        MeasureStatus::Done => parts.push("done".to_owned()),
        MeasureStatus::Running => parts.push("active".to_owned()),
        _ => {}
    }
    let kind = planned.item.and_then(|item| item.kind);
    let is_event = planned.measure.and_then(|m| m.kind) == Some(MeasureKind::Milestone);
    if matches!(kind, Some(ItemKind::Milestone | ItemKind::Marker)) || (kind.is_none() && is_event)
    {
        parts.push("milestone".to_owned());
    }
    parts.push(name(planned.id()));
    let (start, end) = planned.dates(taken);
    match (start, end) {
        (None, None) => return None,
        (Some(start), Some(end)) => {
            parts.extend([start.first().to_string(), end.last().to_string()]);
        }
        (Some(only), None) | (None, Some(only)) => {
            parts.extend([only.first().to_string(), only.last().to_string()]);
        }
    }
    Some(parts.join(", "))
}

fn section(planned: &Planned<'_>, taken: &Taken<'_>) -> String {
    let item = planned.item;
    if let Some(item) = item.filter(|item| !item.section.is_empty()) {
        return item.section.clone();
    }
    taken.locale.say(&match item.and_then(|item| item.lane) {
        Some(Lane::Capability) => msg!("take-lane-capability"),
        Some(Lane::Application) => msg!("take-lane-application"),
        Some(Lane::Technology) => msg!("take-lane-technology"),
        Some(Lane::Resource) => msg!("take-lane-resource"),
        Some(Lane::Measure) => msg!("take-lane-measure"),
        None if item.is_none() => msg!("take-lane-measure"),
        None => msg!("take-lane-none"),
    })
}

/// A line that Mermaid passes over. A brace after the signs would make it a directive.
fn remark(line: &str, out: &mut String) {
    out.push_str("%% ");
    out.extend(line.chars().map(|sign| if sign.is_control() { ' ' } else { sign }));
    out.push('\n');
}

/// The name of a task: its first sign is written by its number when the line would begin like
/// another kind of line, or like a date.
fn first_safe(name: &str) -> String {
    let name = name.trim();
    let lower = name.to_lowercase();
    let is_taken = lower.starts_with(|sign: char| sign.is_ascii_digit())
        || KEYWORDS.iter().any(|word| lower.starts_with(word));
    let mut signs = name.chars();
    match signs.next().filter(|_| is_taken) {
        Some(first) => format!("#{};{}", u32::from(first), safe(signs.as_str())),
        None => safe(name),
    }
}

/// A text as Mermaid can read it: signs that have a meaning are written by their number.
fn safe(text: &str) -> String {
    let mut out = String::new();
    for sign in text.chars() {
        if sign.is_control() {
            out.push(' ');
        } else if matches!(sign, ':' | ';' | '#' | '%' | '"' | '<' | '>' | '&' | '`') {
            out.push_str(&format!("#{};", u32::from(sign)));
        } else {
            out.push(sign);
        }
    }
    out
}

/// An id as Mermaid can read it: one word without signs that have a meaning.
fn name(id: &str) -> String {
    let is_word =
        matches!(id, "done" | "active" | "crit" | "milestone" | "vert" | "after" | "until");
    let mut out = String::new();
    for sign in id.chars() {
        if sign.is_alphanumeric() || matches!(sign, '-' | '_' | '.' | '/') {
            out.push(sign);
        } else {
            out.push_str(&format!("~{:x}", u32::from(sign)));
        }
    }
    if is_word {
        out.push('~');
    }
    out
}
