//! Scenarios and own groups in links: `stop=NLD:0.5~EU27`, `move=N77.CHN.SGP`,
//! `group=Baltic:EST.LTU.LVA`, and in the same form the reader's answers (`view::given`). Keys of the second scenario begin with `b.`. A part of a list
//! that makes no sense is left out and named; the rest of the list is kept.

use percent_encoding::{AsciiSet, CONTROLS, percent_decode_str, utf8_percent_encode};

use crate::analysis::group::OwnGroup;
use crate::analysis::scenario::{Assumptions, Move, MoveKind, Rule, Scenario, Stop, Variants};
use crate::base::number::{self, fixed, trimmed};
use crate::view::given;
use crate::view::state::ViewState;
use crate::view::what_if::MOST;

/// Signs that separate the parts of a stop, a move or a group.
const RESERVED: AsciiSet = CONTROLS.add(b'%').add(b'~').add(b':').add(b'.');

/// Decimals of a degree in links.
const DECIMALS: u8 = 4;

/// What the keys of the second scenario begin with.
const SECOND: &str = "b.";

/// `degree` as a link can carry it: within `0.0..=1.0`, four decimals; 1 for no number.
#[must_use]
pub fn exact_degree(degree: f64) -> f64 {
    // Not a number: an empty text, which is none either.
    number::read(&fixed(degree.clamp(0.0, 1.0), DECIMALS)).unwrap_or(1.0)
}

/// The keys and values of what `state` supposes; nothing for defaults.
#[must_use]
pub fn pairs(state: &ViewState) -> Vec<(String, String)> {
    let mut pairs = Vec::new();
    for (prefix, scenario) in [("", &state.scenario), (SECOND, &state.other)] {
        let values = [
            ("stop", joined(&scenario.stops, stop_text)),
            ("move", joined(&scenario.moves, move_text)),
        ];
        let written = values.into_iter().filter(|(_, value)| !value.is_empty());
        let written = written.chain(assumptions(scenario.assumptions));
        pairs.extend(written.map(|(key, value)| (format!("{prefix}{key}"), value)));
    }
    for (key, value) in [
        ("group", joined(&state.own_groups, group_text)),
        ("given", joined(&state.given, given::text)),
    ] {
        if !value.is_empty() {
            pairs.push((key.to_owned(), value));
        }
    }
    pairs
}

fn joined<T>(items: &[T], write: impl Fn(&T) -> String) -> String {
    items.iter().map(write).collect::<Vec<_>>().join("~")
}

pub(in crate::view) fn id(id: &str) -> String {
    utf8_percent_encode(id, &RESERVED).to_string()
}

fn part_text(part: f64) -> String {
    if part >= 1.0 { String::new() } else { format!(":{}", trimmed(part, DECIMALS)) }
}

fn stop_text(stop: &Stop) -> String {
    format!("{}{}", id(&stop.who), part_text(stop.degree))
}

fn move_text(step: &Move) -> String {
    let kind = match step.kind {
        MoveKind::Supplier => "",
        MoveKind::Site => ":site",
        MoveKind::Headquarters => ":seat",
    };
    let (input, from, to) = (id(&step.input), id(&step.from), id(&step.to));
    format!("{input}.{from}.{to}{}{kind}", part_text(step.part))
}

fn group_text(group: &OwnGroup) -> String {
    format!("{}:{}", id(&group.name), group.members.join("."))
}

fn assumptions(assumptions: Assumptions) -> Vec<(&'static str, String)> {
    let default = Assumptions::default();
    let mut pairs = Vec::new();
    if assumptions.rule != default.rule {
        pairs.push(("rule", rule_code(assumptions.rule).to_owned()));
    }
    if assumptions.variants != default.variants {
        pairs.push(("variants", "any".to_owned()));
    }
    if assumptions.stage_capacity != default.stage_capacity {
        pairs.push(("capacity", "0".to_owned()));
    }
    if assumptions.as_published != default.as_published {
        pairs.push(("published", "0".to_owned()));
    }
    pairs
}

/// The word of a rule in links.
#[must_use]
pub const fn rule_code(rule: Rule) -> &'static str {
    match rule {
        Rule::Direct => "direct",
        Rule::Worst => "worst",
        Rule::Middle => "middle",
        Rule::Linear => "linear",
    }
}

/// The rule with this word.
#[must_use]
pub fn rule(code: &str) -> Option<Rule> {
    [Rule::Direct, Rule::Worst, Rule::Middle, Rule::Linear]
        .into_iter()
        .find(|rule| rule_code(*rule) == code)
}

/// Reads the value of `key` into `state`. Returns the parts that make no sense, or `None`
/// when the key is none of these.
#[must_use]
pub fn read(key: &str, value: &str, state: &mut ViewState) -> Option<Vec<String>> {
    if key == "group" {
        return Some(gathered(value, &mut state.own_groups, group, |a, b| a.name == b.name));
    }
    if key == "given" {
        return Some(gathered(value, &mut state.given, given::parse, |a, b| a.0 == b.0));
    }
    let (scenario, key) = match key.strip_prefix(SECOND) {
        Some(key) => (&mut state.other, key),
        None => (&mut state.scenario, key),
    };
    let assumptions = &mut scenario.assumptions;
    let is_read = match key {
        "stop" => {
            return Some(gathered(value, &mut scenario.stops, stop, |a, b| a.who == b.who));
        }
        "move" => {
            return Some(gathered(value, &mut scenario.moves, shift, super::is_same_way));
        }
        "rule" => rule(value).map(|rule| assumptions.rule = rule),
        "variants" => variants(value).map(|variants| assumptions.variants = variants),
        "capacity" => flag(value).map(|is_on| assumptions.stage_capacity = is_on),
        "published" => flag(value).map(|is_on| assumptions.as_published = is_on),
        _ => return None,
    };
    Some(if is_read.is_some() { Vec::new() } else { vec![value.to_owned()] })
}

/// Reads the parts of a list; returns those that make no sense or say the same thing twice.
fn gathered<T>(
    value: &str,
    items: &mut Vec<T>,
    read: impl Fn(&str) -> Option<T>,
    is_same: impl Fn(&T, &T) -> bool,
) -> Vec<String> {
    items.clear();
    let mut bad = Vec::new();
    for part in value.split('~') {
        match read(part) {
            Some(item)
                if items.len() < MOST && !items.iter().any(|other| is_same(other, &item)) =>
            {
                items.push(item);
            }
            _ => bad.push(part.to_owned()),
        }
    }
    bad
}

pub(in crate::view) fn word(text: &str) -> Option<String> {
    let word = percent_decode_str(text).decode_utf8().ok()?.into_owned();
    (!word.is_empty()).then_some(word)
}

fn part(text: &str) -> Option<f64> {
    let part = number::read(text)?;
    (0.0..=1.0).contains(&part).then(|| exact_degree(part))
}

fn stop(text: &str) -> Option<Stop> {
    let (who, degree) = match text.split_once(':') {
        Some((who, degree)) => (who, part(degree)?),
        None => (text, 1.0),
    };
    Some(Stop { who: word(who)?, degree })
}

fn shift(text: &str) -> Option<Move> {
    let mut parts = text.split(':');
    let mut way = parts.next()?.split('.');
    let (input, from, to) = (word(way.next()?)?, word(way.next()?)?, word(way.next()?)?);
    if way.next().is_some() || from == to {
        return None;
    }
    let mut step = Move { input, from, to, part: 1.0, kind: MoveKind::Supplier };
    for said in parts {
        match said {
            "site" => step.kind = MoveKind::Site,
            "seat" => step.kind = MoveKind::Headquarters,
            number => step.part = part(number)?,
        }
    }
    Some(step)
}

fn group(text: &str) -> Option<OwnGroup> {
    let (name, members) = text.split_once(':')?;
    OwnGroup::new(&word(name)?, members.split('.')).ok()
}

fn variants(value: &str) -> Option<Variants> {
    match value {
        "all" => Some(Variants::All),
        "any" => Some(Variants::Any),
        _ => None,
    }
}

fn flag(value: &str) -> Option<bool> {
    match value {
        "1" => Some(true),
        "0" => Some(false),
        _ => None,
    }
}

/// A link-ready scenario in which only `who` stops.
#[must_use]
pub fn only(who: &str) -> Scenario {
    Scenario { stops: vec![Stop { who: who.to_owned(), degree: 1.0 }], ..Scenario::default() }
}
