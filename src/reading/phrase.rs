//! Pieces that several texts share: lists of names, source lines. Knows no
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

/// The parts that are not empty, with middle dots between them.
#[must_use]
pub fn dotted(parts: &[&str]) -> String {
    let kept: Vec<&str> = parts.iter().copied().filter(|part| !part.is_empty()).collect();
    kept.join(" · ")
}

/// The publications behind a text in the order they are first named, each once: sources that
/// differ only in the table they name are one publication.
#[derive(Debug, Clone)]
pub struct SourceList<'a> {
    sources: &'a Table<SourceIdx, Source>,
    cited: Vec<Vec<SourceIdx>>,
}

impl<'a> SourceList<'a> {
    /// An empty list over the sources of a dataset.
    #[must_use]
    pub const fn new(sources: &'a Table<SourceIdx, Source>) -> Self {
        Self { sources, cited: Vec::new() }
    }

    /// The position of `source` in the list, where it is put when it is new.
    pub fn cite(&mut self, source: SourceIdx) -> usize {
        let publication = |idx: SourceIdx| {
            let line = self.sources.find(idx).map(source_line);
            line.map(|line| SourceLine { table: String::new(), ..line })
        };
        let wanted = publication(source);
        let known = self.cited.iter().position(|group| {
            group.contains(&source)
                || group.first().is_some_and(|first| publication(*first) == wanted)
        });
        let position = known.unwrap_or(self.cited.len());
        match self.cited.get_mut(position) {
            Some(group) if group.contains(&source) => {}
            Some(group) => group.push(source),
            None => self.cited.push(vec![source]),
        }
        position
    }

    /// The publications as they are shown.
    #[must_use]
    pub fn lines(&self) -> Vec<SourceLine> {
        let line = |group: &Vec<SourceIdx>| {
            let sources: Vec<&Source> =
                group.iter().filter_map(|idx| self.sources.find(*idx)).collect();
            let mut tables: Vec<&str> = Vec::new();
            for table in sources.iter().map(|source| source.table.as_str()) {
                if !table.is_empty() && !tables.contains(&table) {
                    tables.push(table);
                }
            }
            let first = sources.first().map(|source| source_line(source));
            first.map(|line| SourceLine { table: tables.join("; "), ..line })
        };
        self.cited.iter().filter_map(line).collect()
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
    fn tables_of_one_publication_are_one_source() {
        let table = |title: &str, table: &str| Source {
            title: title.to_owned(),
            table: table.to_owned(),
            ..Source::default()
        };
        let mut sources = Table::new();
        let first = sources.push(table("Study", "Annex 4"));
        let other = sources.push(table("Act", ""));
        let second = sources.push(table("Study", "Annex 7"));
        let mut list = SourceList::new(&sources);
        let positions = [first, other, second, first].map(|source| list.cite(source));
        assert_eq!(positions, [0, 1, 0, 0]);
        let tables: Vec<String> = list.lines().into_iter().map(|line| line.table).collect();
        assert_eq!(tables, ["Annex 4; Annex 7", ""]);
    }
}
