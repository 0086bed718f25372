//! The members of a JSON object of a story, each read as what it should be, with a finding at
//! its JSON pointer where it is something else.

use serde_json::{Map, Value};

use crate::base::diagnostic::Report;
use crate::intake::codes::{self, Code, Finding};
use crate::intake::json::place;
use crate::intake::story::text_of;
use crate::model::text::Text;

/// An object and where it stands.
pub struct Members<'a, 'r> {
    file: &'a str,
    pointer: String,
    members: &'a Map<String, Value>,
    /// Where findings go.
    pub report: &'r mut Report,
}

impl<'a, 'r> Members<'a, 'r> {
    /// The object `value` at `pointer`; `None` after a finding.
    pub fn open(
        file: &'a str,
        pointer: &str,
        value: &'a Value,
        report: &'r mut Report,
    ) -> Option<Self> {
        let Some(members) = value.as_object() else {
            let finding = codes::JSON_SHAPE.at(place(file, pointer));
            finding.with("expected", "an object").report(report);
            return None;
        };
        Some(Self { file, pointer: pointer.to_owned(), members, report })
    }

    /// A finding on a member.
    pub fn finding(&self, code: &'static Code, member: &str) -> Finding {
        code.at(place(self.file, &format!("{}/{member}", self.pointer)))
    }

    /// Names the members that are none of `known`.
    pub fn known(&mut self, known: &[&str]) {
        for name in self.members.keys().filter(|name| !known.contains(&name.as_str())) {
            self.finding(codes::MEMBER_UNKNOWN, name).found(name).report(self.report);
        }
    }

    fn other(&mut self, member: &str, value: &Value, expected: &'static str) {
        let finding = self.finding(codes::JSON_TYPE, member).found(&value.to_string());
        finding.with("expected", expected).report(self.report);
    }

    /// A text; empty when there is none.
    pub fn text(&mut self, member: &str) -> String {
        match self.members.get(member) {
            None | Some(Value::Null) => String::new(),
            Some(Value::String(text)) => text.trim().to_owned(),
            Some(other) => {
                self.other(member, other, "a text");
                String::new()
            }
        }
    }

    /// A text by language tag, or in the one language `first`; at most `most` signs each.
    pub fn words(&mut self, member: &str, first: &str, most: usize) -> Text {
        let words = match self.members.get(member) {
            None | Some(Value::Null) => Vec::new(),
            Some(Value::String(text)) => {
                let tag = if first.is_empty() { "en" } else { first };
                vec![(tag.to_owned(), text.trim().to_owned())]
            }
            Some(Value::Object(by_tag)) => self.by_tag(member, by_tag),
            Some(other) => {
                self.other(member, other, "a text by language");
                Vec::new()
            }
        };
        for (tag, _) in words.iter().filter(|(_, words)| words.chars().count() > most) {
            let finding = self.finding(codes::STORY_TEXT_LONG, &format!("{member}/{tag}"));
            finding.with("limit", most).report(self.report);
        }
        text_of(&words, first)
    }

    fn by_tag(&mut self, member: &str, by_tag: &Map<String, Value>) -> Vec<(String, String)> {
        let mut words = Vec::new();
        for (tag, value) in by_tag {
            let own = format!("{member}/{tag}");
            let is_tag = !tag.is_empty()
                && tag.len() <= 12
                && tag.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
            match value.as_str() {
                _ if !is_tag => {
                    self.finding(codes::MEMBER_UNKNOWN, &own).found(tag).report(self.report);
                }
                Some(text) => words.push((tag.clone(), text.trim().to_owned())),
                None => self.other(&own, value, "a text"),
            }
        }
        words
    }

    /// A list of at most `most` items; what is beyond is left out after a finding.
    pub fn list(&mut self, member: &str, most: usize) -> &'a [Value] {
        match self.members.get(member) {
            None | Some(Value::Null) => &[],
            Some(Value::Array(items)) => {
                if items.len() > most {
                    let finding = self.finding(codes::STORY_TOO_MANY, member);
                    finding.with("count", items.len()).with("limit", most).report(self.report);
                }
                items.get(..most.min(items.len())).unwrap_or_default()
            }
            Some(other) => {
                self.other(member, other, "a list");
                &[]
            }
        }
    }

    /// A whole number from `least` to `most`; `None` when there is none.
    pub fn whole(&mut self, member: &str, least: u64, most: u64) -> Option<u32> {
        let value = self.members.get(member).filter(|value| !value.is_null())?;
        let number = value.as_u64().filter(|number| (least..=most).contains(number));
        if number.is_none() {
            let finding = self.finding(codes::NUMBER_OUT_OF_RANGE, member);
            let rule = format!("{least}–{most}");
            finding.found(&value.to_string()).with("rule", rule).report(self.report);
        }
        u32::try_from(number?).ok()
    }
}
