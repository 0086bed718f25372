//! What stops a reader of trade, and what it tells without stopping: findings that can travel
//! between worker and page, which a finding with its sentence cannot.

use crate::base::diagnostic::{Place, Report};
use crate::base::packed::{Packed, Reader};
use crate::intake::codes::{self, Code};
use crate::packed;

/// A finding on the way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    code: &'static Code,
    file: String,
    /// Row, the header being row 1; 0: the file as a whole.
    row: u32,
    /// Name of the column; empty: the whole row.
    column: String,
    found: String,
    said: Vec<(&'static str, Said)>,
}

/// A value for the sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Said {
    Word(String),
    Count(usize),
}

packed!(
    enum Said {
        Word(word),
        Count(count),
    }
);

impl Fault {
    /// A finding of the rule `code` on `row` of `file`.
    #[must_use]
    pub fn at(code: &'static Code, file: &str, row: u64) -> Self {
        Self {
            code,
            file: file.to_owned(),
            row: u32::try_from(row).unwrap_or(u32::MAX),
            column: String::new(),
            found: String::new(),
            said: Vec::new(),
        }
    }

    /// In this column.
    #[must_use]
    pub fn column(mut self, column: &str) -> Self {
        column.clone_into(&mut self.column);
        self
    }

    /// What was found.
    #[must_use]
    pub fn found(mut self, found: &[u8]) -> Self {
        self.found = String::from_utf8_lossy(found.get(..200).unwrap_or(found)).into_owned();
        self
    }

    /// A word for the sentence.
    #[must_use]
    pub fn word(mut self, name: &'static str, word: &str) -> Self {
        self.said.push((name, Said::Word(word.to_owned())));
        self
    }

    /// A count for the sentence.
    #[must_use]
    pub fn count(mut self, name: &'static str, count: usize) -> Self {
        self.said.push((name, Said::Count(count)));
        self
    }

    /// The rule.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        self.code.name
    }

    /// Adds the finding to `report`.
    pub fn report(&self, report: &mut Report) {
        let place = Place {
            file: self.file.clone(),
            row: (self.row > 0).then_some(u64::from(self.row)),
            column: (!self.column.is_empty()).then(|| self.column.clone()),
            cell: None,
        };
        let mut finding = self.code.at(place);
        if !self.found.is_empty() {
            finding = finding.found(&self.found);
        } else if self.code.args.contains(&"found") {
            finding = finding.with("found", codes::NOTHING);
        }
        for (name, said) in &self.said {
            finding = match said {
                Said::Word(word) => finding.with(name, word),
                Said::Count(count) => finding.with(name, *count),
            };
        }
        finding.report(report);
    }
}

impl Packed for Fault {
    fn pack(&self, out: &mut Vec<u8>) {
        let code = codes::ALL.iter().position(|code| *code == self.code).unwrap_or(usize::MAX);
        code.pack(out);
        self.row.pack(out);
        for text in [&self.file, &self.column, &self.found] {
            text.pack(out);
        }
        let place = |name: &str| self.code.args.iter().position(|known| *known == name);
        let said: Vec<(usize, Said)> = self
            .said
            .iter()
            .map(|(name, said)| (place(name).unwrap_or(usize::MAX), said.clone()))
            .collect();
        said.pack(out);
    }

    fn unpack(from: &mut Reader<'_>) -> Option<Self> {
        let code = *codes::ALL.get(usize::unpack(from)?)?;
        let row = u32::unpack(from)?;
        let (file, column, found) =
            (String::unpack(from)?, String::unpack(from)?, String::unpack(from)?);
        let said = Vec::<(usize, Said)>::unpack(from)?;
        let said = said.into_iter().map(|(at, said)| Some((code.args.get(at).copied()?, said)));
        Some(Self { code, file, row, column, found, said: said.collect::<Option<_>>()? })
    }
}

/// What is wrong with a cell, before it has a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wrong {
    /// The rule.
    pub code: &'static Code,
    /// Which of the wanted columns.
    pub column: usize,
    /// What it should be; empty: the rule says so.
    pub rule: &'static str,
    /// Name of the value that says what it should be.
    pub name: &'static str,
    /// Most that there may be; 0: no matter.
    pub limit: usize,
}

impl Wrong {
    /// The cell of `column` breaks the rule `code`.
    #[must_use]
    pub const fn cell(code: &'static Code, column: usize) -> Self {
        Self { code, column, rule: "", name: "rule", limit: 0 }
    }

    /// The same, for a rule that says what should be there.
    #[must_use]
    pub const fn against(mut self, rule: &'static str) -> Self {
        self.rule = rule;
        self
    }

    /// The same, for a rule that says which words may stand there.
    #[must_use]
    pub const fn allowed(mut self, words: &'static str) -> Self {
        (self.rule, self.name) = (words, "allowed");
        self
    }

    /// The same, for a rule that says how many there may be.
    #[must_use]
    pub const fn most(mut self, limit: usize) -> Self {
        self.limit = limit;
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::packed::{packed, unpacked};

    #[test]
    fn a_finding_comes_back_as_it_went() {
        let fault = Fault::at(codes::ROW_RAGGED, "a.csv", 7).column("v").found(b"x");
        let fault = fault.count("cells", 3).count("expected", 4);
        let back: Option<Fault> = unpacked(&packed(&fault));
        assert_eq!(back.as_ref(), Some(&fault));
        let mut report = Report::default();
        fault.report(&mut report);
        assert_eq!(report.listed().first().map(|it| it.place.row), Some(Some(7)));
    }
}
