//! A text of the dataset in several languages. Knows no interface texts.

/// A text in one or more languages.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Text {
    /// Language tag and words, in the order of the dataset's languages; the first is the
    /// fallback.
    words: Vec<(String, String)>,
}

impl Text {
    /// A text in one language.
    #[must_use]
    pub fn new(language: &str, words: &str) -> Self {
        Self { words: vec![(language.to_owned(), words.to_owned())] }
    }

    /// Adds the words of a further language; empty words are not kept.
    #[must_use]
    pub fn with(mut self, language: &str, words: &str) -> Self {
        if !words.is_empty() {
            self.words.push((language.to_owned(), words.to_owned()));
        }
        self
    }

    /// Sets the words of a language in their place; empty words take the language out.
    pub fn put(&mut self, language: &str, words: &str) {
        match self.words.iter_mut().find(|(tag, _)| tag == language) {
            Some(_) if words.is_empty() => self.words.retain(|(tag, _)| tag != language),
            Some((_, present)) => words.clone_into(present),
            None if words.is_empty() => {}
            None => self.words.push((language.to_owned(), words.to_owned())),
        }
    }

    /// The words in `language`, else in the first language; with the tag of the language
    /// they are really in. Empty text: `("", "")`.
    #[must_use]
    pub fn get(&self, language: &str) -> (&str, &str) {
        self.words
            .iter()
            .find(|(tag, _)| tag == language)
            .or_else(|| self.words.first())
            .map_or(("", ""), |(tag, words)| (words, tag))
    }

    /// Just the words of [`Text::get`].
    #[must_use]
    pub fn words(&self, language: &str) -> &str {
        self.get(language).0
    }

    /// All languages with their words.
    #[must_use]
    pub fn all(&self) -> &[(String, String)] {
        &self.words
    }

    /// Whether there are no words in any language.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.words.iter().all(|(_, words)| words.is_empty())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_language_falls_back_to_the_first_and_says_so() {
        let text = Text::new("en", "Wafer").with("nl", "Plak").with("fr", "");
        assert_eq!(text.get("nl"), ("Plak", "nl"));
        assert_eq!(text.get("fr"), ("Wafer", "en"));
        assert_eq!(Text::default().get("en"), ("", ""));
    }

    #[test]
    fn words_are_set_in_their_place_and_taken_out() {
        let mut text = Text::new("en", "Wafer");
        text.put("nl", "Plak");
        text.put("en", "Slice");
        assert_eq!(text.get("en"), ("Slice", "en"));
        text.put("en", "");
        assert_eq!(text.get("en"), ("Plak", "nl"));
        assert_eq!(text.all().len(), 1);
    }
}
