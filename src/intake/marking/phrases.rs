//! Marking phrases in texts, line by line. A phrase that stands alone, at the beginning or at
//! the end of a line is a marking; one inside a sentence is a mention. Single words count only
//! when they are the whole line, since "secret" is an ordinary word.
//!
//! Compared folded, so in any case and with or without accents and invisible letters, and
//! once more with look-alikes of other scripts replaced.

use std::borrow::Cow;

use super::terms::{IN_CAPITALS, IN_HEADINGS, PLAIN, TRAFFIC_LIGHTS, WORDS};
use crate::base::fold::{fold, fold_words};
use crate::base::lookalike::latinised;

/// What a text says of markings; the worse comes later.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Finding {
    /// It speaks of one.
    Mentioned,
    /// It carries a label of the Traffic Light Protocol above CLEAR.
    Light,
    /// It carries one above PUBLIC.
    Marked,
}

/// Whether `text` carries or mentions a marking above PUBLIC or TLP:CLEAR.
#[must_use]
pub fn find(text: &str) -> Option<Finding> {
    text.split(['\n', '\r', '\u{2028}', '\u{2029}']).filter_map(find_in_line).max()
}

fn find_in_line(line: &str) -> Option<Finding> {
    // The shortest marking has five letters.
    line.chars().filter(|letter| letter.is_alphabetic()).nth(4)?;
    let visible: String = line.chars().filter(|letter| !is_hidden(*letter)).collect();
    let own = Line::new(&visible, false).find();
    if visible.is_ascii() || own == Some(Finding::Marked) {
        return own;
    }
    let other = Line::new(&latinised(&visible), true).find();
    other.filter(|other| *other != Finding::Mentioned).max(own)
}

/// A line with what is needed to look at it.
struct Line<'a> {
    text: &'a str,
    folded: String,
    /// Whether look-alikes have been replaced by Latin letters, so that phrases must be too.
    is_latinised: bool,
}

impl<'a> Line<'a> {
    fn new(text: &'a str, is_latinised: bool) -> Self {
        Self { text, folded: fold_words(text), is_latinised }
    }

    fn find(&self) -> Option<Finding> {
        if self.is_word_alone() || self.is_spaced_out() {
            return Some(Finding::Marked);
        }
        let of = |phrases: &[&str], judge: &dyn Fn(&str, Place) -> Option<Finding>| {
            let judged = |phrase: &&str| {
                let phrase = self.own(phrase);
                judge(&phrase, place(&self.folded, &phrase)?)
            };
            phrases.iter().filter_map(judged).max()
        };
        let by_place = |place| match place {
            Place::Whole | Place::Edge => Finding::Marked,
            Place::Inside => Finding::Mentioned,
        };
        let plain = of(PLAIN, &|_, place| Some(by_place(place)));
        let capital = of(IN_CAPITALS, &|phrase, place| {
            let is_marking = place == Place::Whole || self.is_in_capitals(phrase);
            is_marking.then(|| by_place(place))
        });
        let heading = of(IN_HEADINGS, &|phrase, place| match place {
            Place::Whole => Some(Finding::Marked),
            _ if !self.is_in_capitals(phrase) => None,
            Place::Edge if !self.is_all_capitals() || self.is_set_off(phrase) => {
                Some(Finding::Marked)
            }
            _ => Some(Finding::Mentioned),
        });
        let light = of(TRAFFIC_LIGHTS, &|_, place| {
            let is_label = place == Place::Whole || self.has_label();
            let finding = if place == Place::Inside { Finding::Mentioned } else { Finding::Light };
            is_label.then_some(finding)
        });
        plain.max(capital).max(heading).max(light).or_else(|| self.has_word_set_off())
    }

    /// A phrase as it would stand in this line.
    fn own<'p>(&self, phrase: &'p str) -> Cow<'p, str> {
        if self.is_latinised && !phrase.is_ascii() {
            Cow::Owned(fold(&latinised(phrase)))
        } else {
            Cow::Borrowed(phrase)
        }
    }

    fn is_word(&self, folded: &str) -> bool {
        WORDS.iter().any(|word| self.own(word) == folded)
    }

    /// Whether a single word is all there is, and stands out: in capitals, or as a proper
    /// name with letters that are not ASCII.
    fn is_word_alone(&self) -> bool {
        let first = self.text.chars().find(|letter| letter.is_alphabetic());
        let is_foreign = self.is_latinised || !self.text.is_ascii();
        let is_name = is_foreign && first.is_some_and(char::is_uppercase);
        (self.is_all_capitals() || is_name) && self.is_word(&self.folded)
    }

    fn is_all_capitals(&self) -> bool {
        !self.text.chars().any(char::is_lowercase)
    }

    /// Whether the letters of the line, with spaces between them, are a marking.
    fn is_spaced_out(&self) -> bool {
        let is_spaced = self.folded.split(' ').all(|word| word.chars().nth(1).is_none());
        if self.folded.len() <= 8 || !is_spaced {
            return false;
        }
        let letters = self.folded.replace(' ', "");
        let lists = [PLAIN, IN_CAPITALS, IN_HEADINGS, TRAFFIC_LIGHTS, WORDS];
        lists.concat().iter().any(|phrase| letters == self.own(phrase).replace(' ', ""))
    }

    /// Whether the words of `phrase` stand in the line in capitals: its words that are all
    /// capitals, taken together, hold the phrase.
    fn is_in_capitals(&self, phrase: &str) -> bool {
        let is_capital = |word: &&str| {
            word.chars().any(char::is_alphabetic) && !word.chars().any(char::is_lowercase)
        };
        let words = self.text.split(|letter: char| !letter.is_alphanumeric());
        let capitals: Vec<&str> = words.filter(is_capital).collect();
        place(&fold(&capitals.join(" ")), phrase).is_some()
    }

    /// Whether `phrase` is the first or the last part of the line, set off by a sign.
    fn is_set_off(&self, phrase: &str) -> bool {
        let mut parts = parts(self.text);
        let is_phrase = |part: &str| fold_words(part) == phrase;
        let first = parts.next();
        first.is_some_and(is_phrase) || parts.last().is_some_and(is_phrase)
    }

    /// Whether a single word in capitals is set off at the beginning or at the end.
    fn has_word_set_off(&self) -> Option<Finding> {
        if self.is_all_capitals() {
            return None;
        }
        let mut parts = parts(self.text);
        let ends = [parts.next(), parts.last()];
        let is_word =
            |part: &str| !part.chars().any(char::is_lowercase) && self.is_word(&fold_words(part));
        ends.into_iter().flatten().any(is_word).then_some(Finding::Mentioned)
    }

    /// Whether "TLP" is written as in a label: in capitals, or with a colon.
    fn has_label(&self) -> bool {
        let lower = self.text.to_lowercase();
        self.text.contains("TLP") || lower.contains("tlp:")
    }
}

/// The parts of a line between signs that set something off.
fn parts(text: &str) -> impl Iterator<Item = &str> {
    let is_sign = |letter: char| {
        matches!(
            letter,
            ':' | '.' | ';' | '|' | '(' | ')' | '[' | ']' | '!' | '–' | '—' | '-' | ',' | '/' | '*'
        )
    };
    text.split(is_sign).map(str::trim).filter(|part| !part.is_empty())
}

/// Where a phrase stands in a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    Whole,
    Edge,
    Inside,
}

/// Where `phrase` stands in `folded` as whole words, the most telling place if at several.
fn place(folded: &str, phrase: &str) -> Option<Place> {
    let mut found = None;
    for (at, _) in folded.match_indices(phrase) {
        let before = folded.get(..at).unwrap_or_default();
        let after = folded.get(at + phrase.len()..).unwrap_or_default();
        match (before, after) {
            ("", "") => return Some(Place::Whole),
            (_, "") if before.ends_with(' ') => return Some(Place::Edge),
            ("", _) if after.starts_with(' ') => return Some(Place::Edge),
            _ if before.ends_with(' ') && after.starts_with(' ') => found = Some(Place::Inside),
            _ => {}
        }
    }
    found
}

const fn is_hidden(letter: char) -> bool {
    matches!(letter, '\u{ad}' | '\u{34f}' | '\u{115f}'..='\u{1160}' | '\u{17b4}'..='\u{17b5}'
        | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}'
        | '\u{e0000}'..='\u{e0fff}')
}

#[cfg(test)]
mod tests;
