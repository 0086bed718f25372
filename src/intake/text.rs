//! Hygiene of names, prose and ids: characters that nobody sees, that turn the direction of
//! a line or paint over its neighbours are taken out of names and refused in ids. Legitimate
//! right-to-left text, joiners between letters and emoji stay. Knows no column.

use crate::base::diagnostic::{Place, Report};
use crate::base::fold::is_combining;
use crate::intake::{codes, limits};

/// Most combining marks kept on one letter.
const MARKS_PER_LETTER: usize = 4;

/// What a character is, as far as hygiene goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sort {
    Plain,
    LineBreak,
    Control,
    Bidi,
    Joiner,
    Hidden,
    Placeholder,
}

const fn sort(letter: char) -> Sort {
    match letter {
        '\n' | '\r' | '\t' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => {
            Sort::LineBreak
        }
        '\u{0}'..='\u{1f}' | '\u{7f}'..='\u{9f}' => Sort::Control,
        '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {
            Sort::Bidi
        }
        '\u{200c}' | '\u{200d}' => Sort::Joiner,
        '\u{ad}'
        | '\u{34f}'
        | '\u{115f}'
        | '\u{1160}'
        | '\u{17b4}'
        | '\u{17b5}'
        | '\u{180e}'
        | '\u{200b}'
        | '\u{2060}'..='\u{2065}'
        | '\u{206a}'..='\u{206f}'
        | '\u{3164}'
        | '\u{feff}'
        | '\u{ffa0}'
        | '\u{fff9}'..='\u{fffb}'
        | '\u{e0000}'..='\u{e0fff}' => Sort::Hidden,
        '\u{e000}'..='\u{f8ff}'
        | '\u{f0000}'..='\u{10ffff}'
        | '\u{fdd0}'..='\u{fdef}'
        | '\u{fffe}'
        | '\u{ffff}' => Sort::Placeholder,
        _ => Sort::Plain,
    }
}

/// Whether joiners beside this letter have a purpose: scripts whose letters join, and emoji.
const fn joins(letter: char) -> bool {
    matches!(letter, '\u{600}'..='\u{8ff}' | '\u{900}'..='\u{dff}' | '\u{fb50}'..='\u{fdcf}'
        | '\u{fe70}'..='\u{fefe}' | '\u{fe0f}' | '\u{2600}'..='\u{27bf}'
        | '\u{2190}'..='\u{21ff}' | '\u{2b00}'..='\u{2bff}' | '\u{1f000}'..='\u{1faff}')
}

/// Whether `id` may be used, after a finding when not: no control, hidden or turning
/// characters, and not too long.
pub fn check_id(id: &str, place: impl Fn() -> Place, report: &mut Report) -> bool {
    if id.chars().any(|letter| sort(letter) != Sort::Plain) {
        let visible: String = id.chars().flat_map(escaped).collect();
        codes::ID_HIDDEN.at(place()).found(&visible).report(report);
        return false;
    }
    if id.chars().nth(limits::ID_CHARS).is_some() {
        let finding = codes::ID_TOO_LONG.at(place()).found(id);
        finding.with("limit", limits::ID_CHARS).report(report);
        return false;
    }
    true
}

fn escaped(letter: char) -> Vec<char> {
    if sort(letter) == Sort::Plain {
        vec![letter]
    } else {
        format!("[U+{:04X}]", u32::from(letter)).chars().collect()
    }
}

/// A name on one line, with what nobody can see taken out and reported.
pub fn clean_name(text: &str, place: impl Fn() -> Place, report: &mut Report) -> String {
    clean(text, true, place, report)
}

/// A text of several lines, with what nobody can see taken out and reported; line ends
/// become `\n`.
pub fn clean_prose(text: &str, place: impl Fn() -> Place, report: &mut Report) -> String {
    if let Some(link) = misleading_link(text) {
        codes::LINK_UNSAFE.at(place()).found(link).report(report);
    }
    clean(text, false, place, report)
}

/// Links of one text that are looked at; each may be as long as the text.
const LINKS: usize = 200;

/// The target of the first Markdown link `[text](target)` whose text names another host, or
/// whose target is no web address.
fn misleading_link(text: &str) -> Option<&str> {
    text.match_indices("](").take(LINKS).find_map(|(at, _)| {
        let (before, after) = (text.get(..at)?, text.get(at + 2..)?);
        let shown = before.rsplit('[').next()?;
        let target = after.split(')').next()?;
        if target.starts_with("mailto:") {
            return None;
        }
        let host = target.strip_prefix("https://").or_else(|| target.strip_prefix("http://"));
        let host = host.map(|rest| rest.split(['/', '?', '#']).next().unwrap_or(rest));
        let named = shown.split_once("://").map(|(_, rest)| rest.split('/').next().unwrap_or(rest));
        (host.is_none() || named.is_some_and(|named| Some(named) != host)).then_some(target)
    })
}

fn clean(text: &str, is_name: bool, place: impl Fn() -> Place, report: &mut Report) -> String {
    if is_unsuspicious(text) {
        return text.to_owned();
    }
    let mut found = Found::default();
    let mut cleaned = String::with_capacity(text.len());
    let mut marks = 0;
    let letters: Vec<char> = text.replace("\r\n", "\n").chars().collect();
    for (position, &letter) in letters.iter().enumerate() {
        marks = if is_combining(letter) { marks + 1 } else { 0 };
        let beside = |offset: usize| letters.get(position.wrapping_add(offset)).copied();
        match sort(letter) {
            _ if marks > MARKS_PER_LETTER => found.marks = true,
            Sort::Plain => cleaned.push(letter),
            Sort::LineBreak if is_name => {
                found.control = true;
                if !cleaned.ends_with(' ') {
                    cleaned.push(' ');
                }
            }
            Sort::LineBreak => cleaned.push(if letter == '\t' { ' ' } else { '\n' }),
            Sort::Control => found.control = true,
            Sort::Bidi => found.bidi = true,
            Sort::Joiner if is_useful_joiner(beside(usize::MAX), beside(1)) => {
                cleaned.push(letter);
            }
            Sort::Joiner | Sort::Hidden => found.hidden = true,
            Sort::Placeholder => {
                found.hidden = true;
                cleaned.push('\u{fffd}');
            }
        }
    }
    found.report(text, place, report);
    cleaned.trim().to_owned()
}

fn is_unsuspicious(text: &str) -> bool {
    text.chars().all(|letter| sort(letter) == Sort::Plain && !is_combining(letter))
}

fn is_useful_joiner(before: Option<char>, after: Option<char>) -> bool {
    before.is_some_and(joins) && after.is_some_and(joins)
}

/// Which sorts of unwanted characters a text had.
#[derive(Default)]
#[expect(clippy::struct_excessive_bools, reason = "four independent findings on one text")]
struct Found {
    control: bool,
    bidi: bool,
    hidden: bool,
    marks: bool,
}

impl Found {
    fn report(&self, text: &str, place: impl Fn() -> Place, report: &mut Report) {
        let visible: String = text.chars().flat_map(escaped).take(200).collect();
        for (is_found, code) in [
            (self.control, codes::TEXT_CONTROL),
            (self.bidi, codes::TEXT_BIDI),
            (self.hidden, codes::TEXT_HIDDEN),
            (self.marks, codes::TEXT_MARKS),
        ] {
            if is_found {
                code.at(place()).found(&visible).report(report);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &str, codes: &[&str]) {
        let mut report = Report::default();
        let place = || Place::cell("f.csv", 2, "name");
        assert_eq!(clean_name(text, place, &mut report), expected);
        let found: Vec<&str> = report.listed().iter().map(|d| d.code).collect();
        assert_eq!(found, codes, "{text:?}");
    }

    #[test]
    fn what_nobody_sees_is_taken_out_of_names() {
        check("Wafer", "Wafer", &[]);
        check("Wa\u{200b}fer", "Wafer", &["text-hidden"]);
        check("a\u{202e}b", "ab", &["text-bidi"]);
        check("a\u{1b}[31mb", "a[31mb", &["text-control"]);
        check("two\nlines", "two lines", &["text-control"]);
        check("a\u{e000}", "a\u{fffd}", &["text-hidden"]);
        check(
            &format!("a{}", "\u{301}".repeat(300)),
            "a\u{301}\u{301}\u{301}\u{301}",
            &["text-marks"],
        );
    }

    #[test]
    fn legitimate_text_stays_as_it_is() {
        for text in ["شركة ١٢", "می\u{200c}خواهم", "👩\u{200d}🔬 lab", "e\u{301}te", "Łódź"]
        {
            check(text, text, &[]);
        }
    }

    #[test]
    fn hidden_characters_are_refused_in_ids() {
        let mut report = Report::default();
        let place = || Place::cell("f.csv", 2, "id");
        assert!(check_id("N-1.é #?&%", place, &mut report));
        assert!(!check_id("N\u{200b}1", place, &mut report));
        assert!(!check_id(&"x".repeat(201), place, &mut report));
        let found: Vec<_> = report.listed().iter().map(|d| (d.code, d.found.clone())).collect();
        assert_eq!(found.first().map(|(_, found)| found.as_str()), Some("N[U+200B]1"));
    }
}
