//! Every rule that a dataset can break: its code, how bad that is, and the values that its
//! sentence and its hint speak of. The words are in `public/locales/<language>/diagnostics.ftl`
//! under `diagnostic-<code>` and `diagnostic-<code>-hint`.

use crate::base::diagnostic::{Diagnostic, Place, Report, Severity};
use crate::base::fold::shorten;
use crate::base::message::{Arg, Message};
use crate::intake::marking;

/// Longest quotation of the reader's data in a finding, in characters.
const FOUND_CHARS: usize = 60;

/// What an argument says when there is nothing to say; sentences choose by it.
pub const NOTHING: &str = "none";

/// A rule. Handed on by reference, which is one word at each of the many places that report.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Code {
    /// Stable kebab-case name.
    pub name: &'static str,
    /// How bad it is to break the rule.
    pub severity: Severity,
    /// Key of the sentence.
    pub message: &'static str,
    /// Key of the hint.
    pub hint: &'static str,
    /// Values that sentence and hint may use.
    pub args: &'static [&'static str],
}

macro_rules! codes {
    ($($name:ident = $code:literal, $severity:ident, [$($arg:literal),*];)+) => {
        $(
            #[doc = concat!("`", $code, "`")]
            pub const $name: &Code = &Code {
                name: $code,
                severity: Severity::$severity,
                message: concat!("diagnostic-", $code),
                hint: concat!("diagnostic-", $code, "-hint"),
                args: &[$($arg),*],
            };
        )+

        /// All rules, in the order of this file.
        pub const ALL: &[&Code] = &[$($name),+];
    };
}

codes! {
    // Files.
    NO_FILES = "no-files", Error, [];
    FILE_EMPTY = "file-empty", Error, [];
    FILE_TOO_LARGE = "file-too-large", Error, ["found", "limit"];
    NOT_UTF8 = "not-utf8", Error, ["found"];
    UTF16_UNMARKED = "utf16-unmarked", Error, [];
    UTF32 = "utf32", Error, [];
    WINDOWS_1252 = "windows-1252", Warning, [];
    WEB_PAGE = "web-page", Error, [];
    GIT_LFS_POINTER = "git-lfs-pointer", Error, [];
    FILE_TYPE = "file-type", Error, ["found"];
    FILE_ENCRYPTED = "file-encrypted", Error, [];
    WORKBOOK_BROKEN = "workbook-broken", Error, ["found"];
    WORKBOOK_MACROS = "workbook-macros", Error, [];
    WORKBOOK_LINKS = "workbook-links", Warning, [];
    SHEETS_TOO_MANY = "sheets-too-many", Error, ["limit"];
    SHEET_HIDDEN = "sheet-hidden", Warning, ["found"];
    ARCHIVE_DAMAGED = "archive-damaged", Error, ["found"];
    ARCHIVE_TOO_LARGE = "archive-too-large", Error, ["limit"];
    ARCHIVE_TOO_MANY = "archive-too-many", Error, ["limit"];
    FILE_TWICE = "file-twice", Error, [];
    PATH_OUTSIDE = "path-outside", Error, ["found"];
    FILE_MISSING = "file-missing", Error, ["found"];
    HASH_DIFFERS = "hash-differs", Error, ["found", "expected"];
    NO_DATASET = "no-dataset", Error, [];
    TABLE_MISSING = "table-missing", Error, ["table", "columns"];
    TABLE_MISSING_OPTIONAL = "table-missing-optional", Warning, ["table"];
    TABLE_UNKNOWN = "table-unknown", Warning, ["found"];
    TABLE_TWICE = "table-twice", Error, ["table", "other"];
    // Lines and columns.
    QUOTE_OPEN = "quote-open", Error, [];
    ROW_RAGGED = "row-ragged", Error, ["cells", "expected"];
    ROWS_TOO_MANY = "rows-too-many", Error, ["limit"];
    COLUMNS_TOO_MANY = "columns-too-many", Error, ["limit"];
    CELLS_TOO_MANY = "cells-too-many", Error, ["limit"];
    CELL_TOO_LONG = "cell-too-long", Error, ["limit"];
    HEADER_MISSING = "header-missing", Error, ["found"];
    COLUMN_MISSING = "column-missing", Error, ["table", "near"];
    COLUMN_TWICE = "column-twice", Error, [];
    COLUMN_UNKNOWN = "column-unknown", Warning, ["found", "near"];
    ROWS_NONE = "rows-none", Error, ["table"];
    ROWS_NONE_OPTIONAL = "rows-none-optional", Warning, ["table"];
    ROWS_HIDDEN = "rows-hidden", Warning, [];
    CELLS_MERGED = "cells-merged", Warning, ["found"];
    // JSON.
    JSON_BROKEN = "json-broken", Error, ["found"];
    JSON_SHAPE = "json-shape", Error, ["expected"];
    JSON_TYPE = "json-type", Error, ["found", "expected"];
    JSON_OTHER = "json-other", Error, ["found"];
    MEMBER_UNKNOWN = "member-unknown", Warning, ["found"];
    LANGUAGE_UNKNOWN = "language-unknown", Warning, ["found"];
    COLOUR_UNUSED = "colour-unused", Warning, ["found"];
    // Cells.
    CELL_ERROR = "cell-error", Error, ["found"];
    CELL_UNCALCULATED = "cell-uncalculated", Error, [];
    VALUE_MISSING = "value-missing", Error, [];
    WORD_UNKNOWN = "word-unknown", Error, ["found", "allowed"];
    NUMBER_UNREADABLE = "number-unreadable", Error, ["found"];
    NUMBER_OUT_OF_RANGE = "number-out-of-range", Error, ["found", "rule"];
    DATE_UNREADABLE = "date-unreadable", Error, ["found"];
    SHARE_UNREADABLE = "share-unreadable", Error, ["found"];
    SHARE_OUT_OF_RANGE = "share-out-of-range", Error, ["found"];
    SHARE_AMBIGUOUS = "share-ambiguous", Error, ["found"];
    SHARE_WITHOUT_SIGN = "share-without-sign", Warning, ["found"];
    SHARE_QUALIFIED = "share-qualified", Warning, ["found"];
    SHARE_BOUNDS = "share-bounds", Error, ["found"];
    SHARE_AND_NEGLIGIBLE = "share-and-negligible", Warning, ["found"];
    ID_EMPTY = "id-empty", Error, [];
    ID_HIDDEN = "id-hidden", Error, ["found"];
    ID_TOO_LONG = "id-too-long", Error, ["found", "limit"];
    NAME_EMPTY = "name-empty", Warning, ["found"];
    TEXT_CONTROL = "text-control", Warning, ["found"];
    TEXT_BIDI = "text-bidi", Warning, ["found"];
    TEXT_HIDDEN = "text-hidden", Warning, ["found"];
    TEXT_MARKS = "text-marks", Warning, ["found"];
    NAME_LOOKALIKE = "name-lookalike", Warning, ["found", "other"];
    LINK_UNSAFE = "link-unsafe", Warning, ["found"];
    // Rows among each other.
    ID_TWICE = "id-twice", Error, ["found", "row"];
    ID_DANGLING = "id-dangling", Error, ["found", "table", "near"];
    ROW_TWICE = "row-twice", Warning, ["row"];
    ROW_CONFLICT = "row-conflict", Error, ["row"];
    NAME_DIFFERS = "name-differs", Warning, ["found", "expected", "count", "others"];
    LOOP_SELF = "loop-self", Warning, ["found"];
    LOOP_SUPPLY = "loop-supply", Warning, ["found", "count"];
    LOOP_VARIANT = "loop-variant", Error, ["found"];
    DATES_TURNED = "dates-turned", Error, ["found", "start"];
    ROADMAP_BACKWARDS = "roadmap-backwards", Warning, ["found", "other"];
    LOOP_ROADMAP = "loop-roadmap", Error, ["found"];
    LOOP_PARTS = "loop-parts", Error, ["found"];
    REFERENCE_OWN = "reference-own", Error, ["found"];
    RELATION_BOTH = "relation-both", Warning, [];
    RELATION_NONE = "relation-none", Error, [];
    INPUT_ALONE = "input-alone", Warning, ["found", "count"];
    INPUT_UNSUPPLIED = "input-unsupplied", Warning, ["count", "list"];
    COUNTRY_UNKNOWN = "country-unknown", Warning, ["found"];
    COUNTRY_ALIAS = "country-alias", Warning, ["found", "expected", "count", "others"];
    DATASET_BIG = "dataset-big", Warning, ["count"];
    INPUTS_TOO_MANY = "inputs-too-many", Error, ["count", "limit"];
    // Records.
    SHARES_EXCEED = "shares-exceed", Error, ["found", "least"];
    SHARES_EXCEED_LOOSE = "shares-exceed-loose", Warning, ["found", "least", "count"];
    SHARES_SHORT = "shares-short", Warning, ["found", "most", "count"];
    BASES_MIXED = "bases-mixed", Warning, ["found", "first", "second"];
    RESIDUAL_NAMED = "residual-named", Warning, ["found", "count"];
    RESIDUAL_WITH_MAJORS = "residual-with-majors", Warning, ["found"];
    MAJORS_UNNUMBERED = "majors-unnumbered", Warning, ["count", "list"];
    ORGANISATION_SHARES = "organisation-shares", Warning, ["count", "list"];
    EDITION_BEFORE = "edition-before", Warning, ["found", "edition"];
    EDITION_LOOP = "edition-loop", Error, ["found"];
    EDITION_OTHER = "edition-other", Warning, ["found", "expected", "count"];
    SOURCE_MISSING = "source-missing", Error, [];
    // Markings.
    MARKING_ABOVE_PUBLIC = "marking-above-public", Error, [];
    MARKING_MISSING = "marking-missing", Warning, [];
    MARKING_EMPTY = "marking-empty", Error, [];
    MARKING_MENTION = "marking-mention", Warning, [];
    TLP_ABOVE_CLEAR = "tlp-above-clear", Error, [];
    TLP_WHITE = "tlp-white", Error, [];
    // Charts, and technologies with readiness levels.
    MERMAID_LINE = "mermaid-line", Error, ["found"];
    MERMAID_UNUSED = "mermaid-unused", Warning, ["found"];
    DATE_FORMAT = "date-format", Error, ["found"];
    HOURS_UNUSED = "hours-unused", Warning, ["found"];
    COLUMN_UNUSED = "column-unused", Warning, ["found"];
    NAME_TWICE = "name-twice", Warning, ["found", "count"];
    LEVEL_UNREADABLE = "level-unreadable", Warning, ["found", "top"];
    LEVEL_WORDS = "level-words", Warning, ["found"];
    LINK_DANGLING = "link-dangling", Warning, ["found", "other"];
    LINK_LIST = "link-list", Warning, ["count"];
    // Trade and inter-country input-output.
    CODE_UNREADABLE = "code-unreadable", Error, ["found"];
    FILE_CUT = "file-cut", Error, ["found"];
    CODES_TOO_MANY = "codes-too-many", Error, ["limit"];
    SUMS_TOO_MANY = "sums-too-many", Error, ["limit"];
    LAYOUTS_MIXED = "layouts-mixed", Error, [];
    VALUES_NEGATIVE = "values-negative", Warning, ["count"];
    REPORTERS_OTHER = "reporters-other", Warning, ["found", "count"];
    EXPORTERS_FEW = "exporters-few", Warning, ["count"];
    OUTPUT_UNKNOWN = "output-unknown", Warning, [];
    ROWS_LEFT = "rows-left", Warning, ["found", "count"];
    // Stories.
    STORY_FORMAT = "story-format", Error, ["found"];
    STORY_ID = "story-id", Error, ["found"];
    STORY_STEPS_NONE = "story-steps-none", Error, [];
    STORY_TOO_MANY = "story-too-many", Error, ["count", "limit"];
    STORY_STEP_TWICE = "story-step-twice", Error, ["found"];
    STORY_TEXT_LONG = "story-text-long", Error, ["limit"];
    STORY_MESSAGE = "story-message", Warning, [];
    STORY_LANGUAGE = "story-language", Warning, ["found"];
    STORY_LINK = "story-link", Error, ["found"];
    STORY_LINK_PART = "story-link-part", Warning, ["found"];
    STORY_LINK_READER = "story-link-reader", Warning, [];
    STORY_DATASET = "story-dataset", Warning, ["found"];
    STORY_DATASET_MISSING = "story-dataset-missing", Warning, ["found"];
    STORY_EDITION = "story-edition", Warning, ["found", "expected"];
    STORY_DIGEST = "story-digest", Warning, ["found"];
    STORY_LOCAL = "story-local", Warning, [];
    STORY_NAME = "story-name", Warning, ["found"];
    // The critical raw materials tables.
    MATERIAL_ALIAS = "material-alias", Warning, ["found", "expected", "count", "others"];
    MATERIAL_UNKNOWN = "material-unknown", Warning, ["found", "count"];
    MATERIAL_GROUP = "material-group", Warning, ["found", "count"];
    TEXT_LINE_BREAK = "text-line-break", Warning, ["found", "count"];
    GROUPING_MISSING = "grouping-missing", Warning, ["found", "count"];
    GROUPING_TWICE = "grouping-twice", Warning, ["found", "count"];
    SECTOR_VALUES = "sector-values", Warning, ["found", "count"];
    SECTOR_MISSING = "sector-missing", Warning, ["found", "count"];
}

impl Code {
    /// A finding of this rule at `place`.
    pub fn at(&'static self, place: Place) -> Finding {
        Finding { code: self, place, found: String::new(), args: Vec::new() }
    }
}

/// A finding in the making.
#[derive(Debug, Clone)]
#[must_use = "a finding counts once it is reported"]
pub struct Finding {
    code: &'static Code,
    place: Place,
    found: String,
    args: Vec<(&'static str, Arg)>,
}

impl Finding {
    /// Quotes what was found.
    pub fn found(mut self, found: &str) -> Self {
        self.found = shorten(found.trim(), FOUND_CHARS);
        let found = self.found.clone();
        self.with("found", found)
    }

    /// Gives a value for the sentence and the hint. The rule must list it.
    pub fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        debug_assert!(self.code.args.contains(&name) || name == "found", "{name}");
        self.args.push((name, value.into()));
        self
    }

    /// Adds the finding to `report`.
    pub fn report(self, report: &mut Report) {
        let Code { name, severity, message, hint, args } = *self.code;
        debug_assert!(
            args.iter().all(|arg| self.args.iter().any(|(given, _)| given == arg)),
            "{name} needs {args:?}"
        );
        let finding = Diagnostic {
            code: name,
            severity,
            place: self.place,
            found: self.found,
            message: Message { id: message, args: self.args.clone() },
            hint: Message { id: hint, args: self.args },
        };
        if marking::is_refusal(name) {
            report.refuse(finding);
        } else {
            report.add(finding);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_unique_and_in_kebab_case() {
        let mut names: Vec<&str> = ALL.iter().map(|code| code.name).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), ALL.len());
        assert!(names.iter().all(|name| {
            name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
        }));
    }

    #[test]
    fn a_finding_quotes_shortly() {
        let mut report = Report::default();
        let long = "x".repeat(500);
        SHARE_UNREADABLE.at(Place::file("a.csv")).found(&long).report(&mut report);
        let listed = report.listed();
        assert_eq!(listed.first().map(|d| d.found.chars().count()), Some(FOUND_CHARS + 1));
    }
}
