//! Pieces that several texts share: lists of names, capital letters, source lines. Knows no
//! single thing.

use crate::base::table::Table;
use crate::model::SourceIdx;
use crate::model::source::Source;
use crate::msg;
use crate::reading::details::SourceLine;
use crate::scene::Scope;

/// Names in one phrase: "Chile, China and Peru", with more than `most` names "Chile, China
/// and 3 more". Empty for no names.
#[must_use]
pub fn list(scope: &Scope<'_>, names: &[String], most: usize) -> String {
    let (shown, rest) =
        if names.len() > most + 1 { names.split_at(most) } else { (names, [].as_slice()) };
    let mut parts = shown.to_vec();
    if !rest.is_empty() {
        parts.push(scope.locale.say(&msg!("list-more", count = rest.len())));
    }
    let last = parts.pop().unwrap_or_default();
    if parts.is_empty() {
        return last;
    }
    scope.locale.say(&msg!("list-and", first = parts.join(", "), last = last))
}

/// `text` with a capital first letter.
#[must_use]
pub fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// The parts that are not empty, with middle dots between them.
#[must_use]
pub fn dotted(parts: &[&str]) -> String {
    let kept: Vec<&str> = parts.iter().copied().filter(|part| !part.is_empty()).collect();
    kept.join(" · ")
}

/// The sources of a text in the order they are first named, each once.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SourceList(Vec<SourceIdx>);

impl SourceList {
    /// The position of `source` in the list, where it is put when it is new.
    pub fn cite(&mut self, source: SourceIdx) -> usize {
        self.0.iter().position(|known| *known == source).unwrap_or_else(|| {
            self.0.push(source);
            self.0.len() - 1
        })
    }

    /// The sources as they are shown.
    #[must_use]
    pub fn lines(&self, sources: &Table<SourceIdx, Source>) -> Vec<SourceLine> {
        self.0.iter().filter_map(|idx| sources.find(*idx)).map(source_line).collect()
    }
}

/// A source as it is shown. Addresses that are not `https` are left out.
#[must_use]
pub fn source_line(source: &Source) -> SourceLine {
    let title = [&source.title, &source.publisher, &source.id];
    let title = title.into_iter().find(|text| !text.is_empty()).cloned().unwrap_or_default();
    let publisher = if title == source.publisher { "" } else { source.publisher.as_str() };
    SourceLine {
        detail: dotted(&[publisher, &source.published, &source.version, &source.licence]),
        title,
        table: source.table.clone(),
        url: if source.url.starts_with("https://") { source.url.clone() } else { String::new() },
        method: source.method.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_that_is_not_https_is_not_shown() {
        let source = Source {
            title: "Study".to_owned(),
            publisher: "EC".to_owned(),
            url: "javascript:alert(1)".to_owned(),
            licence: "CC-BY-4.0".to_owned(),
            ..Source::default()
        };
        let line = source_line(&source);
        assert_eq!((line.url.as_str(), line.detail.as_str()), ("", "EC · CC-BY-4.0"));
    }

    #[test]
    fn capital_letters_beyond_ascii() {
        assert_eq!((capital("étape"), capital("")), ("Étape".to_owned(), String::new()));
    }
}
