//! Deadlines → a calendar of whole days (RFC 5545). A date that leaves the day open stands on
//! the last day that it may mean, and the entry says so; what is due again and again repeats. The
//! stamp of an entry is the day of the edition, so that the same edition gives the same bytes,
//! and an entry keeps its name from edition to edition, so that calendars update it.

use crate::base::date::{Cycle, Day, Period};
use crate::export::roadmap::table::names;
use crate::export::roadmap::{Planned, Taken};
use crate::model::measure::{MeasureStatus, Qualifier};
use crate::msg;

/// Longest line in octets, without its end.
const LONGEST: usize = 75;

/// The calendar.
pub fn write(taken: &Taken<'_>) -> String {
    let mut out = Lines::default();
    out.line("BEGIN:VCALENDAR");
    out.line("VERSION:2.0");
    out.line("PRODID:-//Ketenkaart//Roadmap//EN");
    out.line("CALSCALE:GREGORIAN");
    out.text("NAME", taken.title());
    out.text("X-WR-CALNAME", taken.title());
    let imprint = taken.imprint().join("\n");
    out.text("DESCRIPTION", &imprint);
    out.text("X-WR-CALDESC", &imprint);
    let edition = Period::parse(&taken.dataset.about.edition.published);
    let stamp = edition.map_or(Day::from_number(0), Period::last);
    for planned in taken.plans() {
        if let Some(due) = due(&planned, taken) {
            event(&planned, due, stamp, taken, &mut out);
        }
    }
    out.line("END:VCALENDAR");
    out.0
}

/// When it is due: its end, else the only date it has.
fn due(planned: &Planned<'_>, taken: &Taken<'_>) -> Option<Period> {
    let (start, end) = planned.dates(taken);
    end.or(start)
}

fn event(planned: &Planned<'_>, due: Period, stamp: Day, taken: &Taken<'_>, out: &mut Lines) {
    let last = due.last();
    let next = Day::from_number(last.number() + 1);
    out.line("BEGIN:VEVENT");
    out.line(&format!("UID:{}", name(planned, taken)));
    out.line(&format!("DTSTAMP:{}T000000Z", basic(stamp)));
    out.line(&format!("DTSTART;VALUE=DATE:{}", basic(last)));
    out.line(&format!("DTEND;VALUE=DATE:{}", basic(next)));
    if let Some(cycle) = planned.measure.and_then(|measure| measure.due.cycle) {
        out.line(&rule(cycle, due));
    }
    out.text("SUMMARY", &planned.label(taken));
    out.text("DESCRIPTION", &description(planned, due, taken));
    if taken.link.starts_with("https://") || taken.link.starts_with("http://") {
        out.line(&format!("URL:{}", plain(taken.link)));
    }
    if planned.status(taken) == MeasureStatus::Withdrawn {
        out.line("STATUS:CANCELLED");
    }
    out.line("CLASS:PUBLIC");
    out.line("TRANSP:TRANSPARENT");
    out.line("END:VEVENT");
}

/// The name of an entry in all calendars: the dataset's and its own, without the edition.
fn name(planned: &Planned<'_>, taken: &Taken<'_>) -> String {
    let kind = if planned.item.is_some() { "item" } else { "measure" };
    let escaped = |id: &str| {
        let mut out = String::new();
        for byte in id.bytes() {
            if byte.is_ascii_alphanumeric() || b"-_.".contains(&byte) {
                out.push(char::from(byte));
            } else {
                out.push_str(&format!("~{byte:02X}"));
            }
        }
        out
    };
    let about = &taken.dataset.about;
    format!("{kind}.{}@{}.ketenkaart", escaped(planned.id()), escaped(&about.id))
}

/// How it repeats. A date without a day repeats on the last day that it may mean; a day that a
/// month does not have becomes its last one.
fn rule(cycle: Cycle, due: Period) -> String {
    let months = cycle.months();
    let (_, month, day) = due.last().parts();
    let is_day = due.end().first() == due.end().last();
    let days = match (is_day, day) {
        (false, _) => ";BYMONTHDAY=-1".to_owned(),
        (true, 31) => ";BYMONTHDAY=28,29,30,31;BYSETPOS=-1".to_owned(),
        (true, 30) => ";BYMONTHDAY=28,29,30;BYSETPOS=-1".to_owned(),
        (true, 29) => ";BYMONTHDAY=28,29;BYSETPOS=-1".to_owned(),
        (true, _) => String::new(),
    };
    if months % 12 == 0 {
        let of_month = if days.is_empty() { String::new() } else { format!(";BYMONTH={month}") };
        format!("RRULE:FREQ=YEARLY;INTERVAL={}{of_month}{days}", months / 12)
    } else {
        format!("RRULE:FREQ=MONTHLY;INTERVAL={months}{days}")
    }
}

fn description(planned: &Planned<'_>, due: Period, taken: &Taken<'_>) -> String {
    let say = |message| taken.locale.say(&message);
    let mut lines = Vec::new();
    let (first, last) = (due.first(), due.last());
    let printed = due.to_string();
    lines.push(if first == last {
        say(msg!("take-day", date = printed))
    } else {
        let (first, last) = (first.to_string(), last.to_string());
        say(msg!("take-days", date = printed, first = first, last = last))
    });
    lines.extend(planned.qualifier(taken).map(|qualifier| say(meant(qualifier))));
    let start = planned.dates(taken).0.filter(|start| *start != due);
    lines.extend(start.map(|start| say(msg!("take-start", date = start.to_string()))));
    lines.push(say(state(planned.status(taken))));
    if let Some(measure) = planned.measure {
        let description = measure.description.words(taken.locale.language());
        lines.extend((!description.is_empty()).then(|| description.to_owned()));
        let actors = &taken.dataset.action.actors;
        let who = names(taken, &measure.responsible, actors, |actor| &actor.label);
        let who = who.collect::<Vec<_>>().join(", ");
        if !who.is_empty() {
            lines.push(say(msg!("take-responsible", who = who)));
        }
    }
    match planned.stated(taken) {
        ("", "") => {}
        ("", source) => lines.push(source.to_owned()),
        (place, source) => lines.push(say(msg!("take-place", source = source, place = place))),
    }
    lines.push(String::new());
    lines.extend(taken.imprint());
    lines.join("\n")
}

fn meant(qualifier: Qualifier) -> crate::base::message::Message {
    match qualifier {
        Qualifier::On => msg!("take-due-on"),
        Qualifier::In => msg!("take-due-in"),
        Qualifier::By => msg!("take-due-by"),
        Qualifier::NoLaterThan => msg!("take-due-no-later"),
        Qualifier::ByMidYear => msg!("take-due-mid-year"),
        Qualifier::ExpectedIn => msg!("take-due-expected"),
        Qualifier::ExpectedEarlyIn => msg!("take-due-expected-early"),
        Qualifier::Regularly => msg!("take-due-regularly"),
    }
}

fn state(status: MeasureStatus) -> crate::base::message::Message {
    match status {
        MeasureStatus::Proposed => msg!("take-status-proposed"),
        MeasureStatus::Planned => msg!("take-status-planned"),
        MeasureStatus::Running => msg!("take-status-running"),
        MeasureStatus::Done => msg!("take-status-done"),
        MeasureStatus::Withdrawn => msg!("take-status-withdrawn"),
        MeasureStatus::Unknown => msg!("take-status-unknown"),
    }
}

/// A day as `20221231`.
fn basic(day: Day) -> String {
    day.to_string().replace('-', "")
}

/// A text without control characters.
fn plain(text: &str) -> String {
    text.chars().filter(|sign| !sign.is_control()).collect()
}

/// Lines of a calendar: folded after 75 octets, ended with CR LF.
#[derive(Default)]
struct Lines(String);

impl Lines {
    /// A property whose value is a text.
    fn text(&mut self, name: &str, text: &str) {
        let mut line = format!("{name}:");
        for sign in text.chars() {
            match sign {
                '\\' | ';' | ',' => line.extend(['\\', sign]),
                '\n' => line.push_str("\\n"),
                sign if sign.is_control() => {}
                sign => line.push(sign),
            }
        }
        self.line(&line);
    }

    fn line(&mut self, line: &str) {
        let mut length = 0;
        for sign in line.chars() {
            if length + sign.len_utf8() > LONGEST {
                self.0.push_str("\r\n ");
                length = 1;
            }
            self.0.push(sign);
            length += sign.len_utf8();
        }
        self.0.push_str("\r\n");
    }
}
