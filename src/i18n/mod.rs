//! Words for people: a [`Message`] and a language become a sentence.
//!
//! A [`Locale`] joins one language's Fluent texts with its way of writing numbers. English is
//! compiled in and stands in for whatever another language lacks. Numbers are written by our
//! own small tables, not by the machine, so that the same picture has the same bytes
//! everywhere.

pub mod format;
pub mod language;
mod sentence;
mod texts;

use std::sync::Arc;

use crate::base::message::{Arg, Message};
use crate::i18n::format::NumberStyle;
use crate::i18n::sentence::{Said, Sentences};

/// One language, ready to speak.
pub struct Locale {
    language: String,
    own: Option<Arc<Sentences>>,
    english: Arc<Sentences>,
    of_data: Option<Arc<Sentences>>,
    numbers: NumberStyle,
}

impl Default for Locale {
    fn default() -> Self {
        Self::english()
    }
}

impl Locale {
    /// English, which is always there.
    #[must_use]
    pub fn english() -> Self {
        Self::brief("en", None).with_texts_of_data()
    }

    /// What the frame of a page can say before there are data; see [`Locale::with_texts_of_data`].
    #[must_use]
    pub fn brief(tag: &str, files: Option<&[&str]>) -> Self {
        Self {
            language: tag.to_owned(),
            own: files.map(|files| Arc::new(Sentences::new(tag, files))),
            english: Arc::new(Sentences::new("en", &texts::FRAME)),
            of_data: None,
            numbers: NumberStyle::of(tag),
        }
    }

    /// Whether it can speak of data.
    #[must_use]
    pub const fn has_texts_of_data(&self) -> bool {
        self.of_data.is_some()
    }

    /// The same, able to speak of data.
    #[must_use]
    pub fn with_texts_of_data(&self) -> Self {
        Self { of_data: Some(Arc::new(Sentences::new("en", &texts::OF_DATA))), ..self.copied() }
    }

    /// The same, with what `other` has learnt to say of data.
    #[must_use]
    pub fn with_texts_of(&self, other: &Self) -> Self {
        Self { of_data: other.of_data.clone(), ..self.copied() }
    }

    fn copied(&self) -> Self {
        Self {
            language: self.language.clone(),
            own: self.own.clone(),
            english: Arc::clone(&self.english),
            of_data: self.of_data.clone(),
            numbers: NumberStyle::of(&self.language),
        }
    }

    /// The language `tag` with the contents of its Fluent files; messages they lack are said
    /// in English. Parts that are not well-formed Fluent are skipped.
    #[must_use]
    pub fn new(tag: &str, files: &[&str]) -> Self {
        Self::brief(tag, Some(files)).with_texts_of_data()
    }

    /// The language tag, such as `nl`.
    #[must_use]
    pub fn language(&self) -> &str {
        &self.language
    }

    /// Whether the language is written from right to left.
    #[must_use]
    pub fn is_right_to_left(&self) -> bool {
        matches!(self.language.as_str(), "ar" | "he" | "fa" | "ur")
    }

    /// `message` in words. A key that no file has, which a test rules out, is said as itself.
    #[must_use]
    pub fn say(&self, message: &Message) -> String {
        let value = |name: &str| self.value(message, name);
        let of = |sentences: &Sentences| sentences.say(message.id, &value);
        let own = self.own.as_deref().and_then(of);
        own.or_else(|| of(&self.english))
            .or_else(|| self.of_data.as_deref().and_then(of))
            .unwrap_or_else(|| message.id.to_owned())
    }

    /// A number with at most `decimals` decimals, written the way of the language.
    #[must_use]
    pub fn number(&self, number: f64, decimals: u8) -> String {
        self.numbers.number(number, decimals)
    }

    /// A share 0.0..=1.0 as a per cent figure with at most `decimals` decimals.
    #[must_use]
    pub fn share(&self, share: f64, decimals: u8) -> String {
        self.numbers.share(share, decimals)
    }

    /// The value `name` of `message`. The bare count chooses the plural form; `{$NAME-text}` is
    /// its writing.
    fn value(&self, message: &Message, name: &str) -> Option<Said> {
        let find = |name: &str| message.args.iter().find(|(own, _)| *own == name);
        let Some((_, arg)) = find(name) else {
            return match find(name.strip_suffix("-text")?)? {
                (_, Arg::Count(count)) => Some(Said::Words(self.number(*count as f64, 0))),
                _ => None,
            };
        };
        Some(match arg {
            Arg::Text(text) => Said::Words(text.clone()),
            Arg::Count(count) => Said::Count(*count),
            Arg::Number(number, decimals) => Said::Words(self.number(*number, *decimals)),
            Arg::Share(share, decimals) => Said::Words(self.share(*share, *decimals)),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::msg;

    #[test]
    fn plural_forms_follow_the_count_and_big_counts_are_grouped() {
        let english = Locale::english();
        assert_eq!(english.say(&msg!("count-inputs", count = 1usize)), "1 input");
        assert_eq!(english.say(&msg!("count-inputs", count = 1200usize)), "1,200 inputs");
    }

    #[test]
    fn a_language_without_the_key_says_it_in_english() {
        let dutch = Locale::new("nl", &["app-name = Ketenkaart\n"]);
        assert_eq!(dutch.say(&msg!("app-name")), "Ketenkaart");
        assert_eq!(dutch.say(&msg!("count-inputs", count = 2usize)), "2 inputs");
        assert_eq!(dutch.share(0.9382, 1), "93,8\u{a0}%");
    }
}
