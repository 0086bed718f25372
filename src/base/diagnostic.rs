//! Findings about the reader's data: what is wrong, where, how bad, and what to do. A
//! [`Report`] gathers them in the order of their places. Knows no format and no words.

use crate::base::message::Message;
use crate::base::order;

/// How bad a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The dataset is refused.
    Error,
    /// The value or row is set aside or flagged; the dataset is shown.
    Warning,
}

impl Severity {
    /// The word used in machine-readable output.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
        }
    }
}

/// Where in the reader's files a finding is. Ordered by file, row, column.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Place {
    /// File name as the reader knows it; empty: the dataset as a whole.
    pub file: String,
    /// Row as a spreadsheet shows it: the header is row 1. `None`: the file as a whole.
    pub row: Option<u64>,
    /// Column name, or the JSON pointer of the value.
    pub column: Option<String>,
    /// In a workbook: the cell as a spreadsheet writes it, such as `provision!D14`.
    pub cell: Option<String>,
}

impl Place {
    /// The file as a whole.
    #[must_use]
    pub fn file(file: &str) -> Self {
        Self { file: file.to_owned(), ..Self::default() }
    }

    /// A row of a file.
    #[must_use]
    pub fn row(file: &str, row: u64) -> Self {
        Self { file: file.to_owned(), row: Some(row), ..Self::default() }
    }

    /// A cell of a file.
    #[must_use]
    pub fn cell(file: &str, row: u64, column: &str) -> Self {
        Self { column: Some(column.to_owned()), ..Self::row(file, row) }
    }

    /// The workbook that holds the sheet of this place.
    #[must_use]
    pub fn workbook(&self) -> &str {
        self.file.rsplit_once('/').map_or(&self.file, |(workbook, _)| workbook)
    }
}

/// One finding.
#[derive(Debug, Clone, PartialEq)]
pub struct Diagnostic {
    /// Stable kebab-case name of the rule, as in `intake::codes`.
    pub code: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// Where it is.
    pub place: Place,
    /// What was found there, shortened for display; may be empty.
    pub found: String,
    /// What is wrong, in one sentence.
    pub message: Message,
    /// What to do, in one sentence.
    pub hint: Message,
}

/// The findings on one dataset.
///
/// All findings are counted; only the first [`Report::LISTED`] of each severity are kept, so
/// that a file of a million bad rows cannot fill the memory.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Report {
    listed: Vec<Diagnostic>,
    refusals: Vec<Diagnostic>,
    errors: u64,
    warnings: u64,
}

impl Report {
    /// Number of findings kept per severity.
    pub const LISTED: u64 = 100;

    /// Adds a finding.
    pub fn add(&mut self, diagnostic: Diagnostic) {
        let count = match diagnostic.severity {
            Severity::Error => &mut self.errors,
            Severity::Warning => &mut self.warnings,
        };
        *count += 1;
        if *count <= Self::LISTED {
            self.listed.push(diagnostic);
        }
    }

    /// Adds an error that forbids to quote anything of the dataset. Kept apart, so that no
    /// number of other errors can push it off the list.
    pub fn refuse(&mut self, diagnostic: Diagnostic) {
        self.errors += 1;
        if (self.refusals.len() as u64) < Self::LISTED {
            self.refusals.push(diagnostic);
        }
    }

    /// The kept errors that forbid to quote anything, in the order in which they were found.
    #[must_use]
    pub fn refusals(&self) -> &[Diagnostic] {
        &self.refusals
    }

    /// Adds all findings of `other`.
    pub fn extend(&mut self, other: Self) {
        let (errors, warnings) = (other.errors, other.warnings);
        let (mut kept_errors, mut kept_warnings) = (other.refusals.len() as u64, 0);
        other.refusals.into_iter().for_each(|refusal| self.refuse(refusal));
        for diagnostic in other.listed {
            match diagnostic.severity {
                Severity::Error => kept_errors += 1,
                Severity::Warning => kept_warnings += 1,
            }
            self.add(diagnostic);
        }
        self.errors += errors - kept_errors;
        self.warnings += warnings - kept_warnings;
    }

    /// Completes the places of the kept findings.
    pub fn locate(&mut self, complete: impl Fn(&mut Place)) {
        let kept = self.listed.iter_mut().chain(&mut self.refusals);
        kept.for_each(|finding| complete(&mut finding.place));
    }

    /// The kept findings: errors first, then by place, then by code; at most
    /// [`Report::LISTED`] in all.
    #[must_use]
    pub fn listed(&self) -> Vec<&Diagnostic> {
        let mut listed: Vec<&Diagnostic> = self.refusals.iter().chain(&self.listed).collect();
        order::sort_by(&mut listed, |a, b| {
            (a.severity, &a.place, a.code, &a.found).cmp(&(b.severity, &b.place, b.code, &b.found))
        });
        listed.truncate(usize::try_from(Self::LISTED).unwrap_or(usize::MAX));
        listed
    }

    /// Number of errors found.
    #[must_use]
    pub const fn errors(&self) -> u64 {
        self.errors
    }

    /// Number of warnings found.
    #[must_use]
    pub const fn warnings(&self) -> u64 {
        self.warnings
    }

    /// Findings that [`Report::listed`] leaves out.
    #[must_use]
    pub fn more(&self) -> u64 {
        (self.errors + self.warnings).saturating_sub(self.listed().len() as u64)
    }

    /// Whether the dataset must be refused.
    #[must_use]
    pub const fn is_refused(&self) -> bool {
        self.errors > 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::msg;

    fn finding(severity: Severity, row: u64) -> Diagnostic {
        Diagnostic {
            code: "share-out-of-range",
            severity,
            place: Place::cell("shares.csv", row, "share"),
            found: "120%".to_owned(),
            message: msg!("diagnostic-share-out-of-range"),
            hint: msg!("diagnostic-share-out-of-range-hint"),
        }
    }

    #[test]
    fn errors_come_first_and_the_rest_is_counted() {
        let mut report = Report::default();
        for row in 2..=200 {
            report.add(finding(Severity::Warning, row));
        }
        report.add(finding(Severity::Error, 500));
        let listed = report.listed();
        assert_eq!(listed.len(), 100);
        assert_eq!(listed.first().map(|d| d.severity), Some(Severity::Error));
        assert_eq!((report.errors(), report.warnings(), report.more()), (1, 199, 100));
    }

    #[test]
    fn refusals_are_never_pushed_off() {
        let mut report = Report::default();
        (0..300).for_each(|row| report.add(finding(Severity::Error, row)));
        let mut other = Report::default();
        other.refuse(finding(Severity::Error, 999));
        report.extend(other);
        assert_eq!((report.errors(), report.refusals().len()), (301, 1));
    }

    #[test]
    fn joining_reports_keeps_the_counts() {
        let mut first = Report::default();
        let mut second = Report::default();
        for row in 0..150 {
            first.add(finding(Severity::Warning, row));
            second.add(finding(Severity::Warning, row + 1000));
        }
        first.extend(second);
        assert_eq!(first.warnings(), 300);
        assert_eq!(first.more(), 200);
    }
}
