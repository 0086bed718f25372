//! The page of the matrix: the products whose imports became most concentrated, the rows with their
//! figures and cells, and what the reader can choose from.

use crate::analysis::trade::ledger::Ledger;
use crate::msg;
use crate::reading::action::Labelled;
use crate::reading::trade::rises::headlines;
use crate::reading::trade::row::Heads;
use crate::reading::trade::{Held, Verdict, YearSign};
use crate::scene::mark::LegendEntry;
use crate::scene::trade::sheet::Sheet;
use crate::scene::trade::{legend, words};
use crate::scene::{Scope, words as names};

/// The page.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct MatrixPage {
    /// What must be known first, in whole sentences.
    pub headlines: Vec<String>,
    /// What the page is, in a sentence.
    pub lead: String,
    /// The columns before those of partners, with what they are at length.
    pub figures: Vec<Column>,
    /// The partners with a column of their own.
    pub partners: Vec<PartnerColumn>,
    /// The name of the column of all further partners; empty: there is none.
    pub others: String,
    /// The rows, step by step, or all in one group without a title.
    pub groups: Vec<RowGroup>,
    /// Rows shown of all, in words.
    pub shown: String,
    /// Whether filters or words leave rows out.
    pub is_narrowed: bool,
    /// Rows that are not among those of the groups.
    pub further: usize,
    /// What the marks mean.
    pub legend: Vec<LegendEntry>,
    /// What must be known beside the matrix.
    pub notes: Vec<String>,
}

/// A column that can be sorted by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Its name in links.
    pub key: String,
    /// Its title.
    pub title: String,
    /// What it says, at length; may be empty.
    pub hint: String,
    /// How the rows are sorted by it: `Some(true)`: the greatest first.
    pub sorted: Option<bool>,
}

/// A partner with a column of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartnerColumn {
    /// The partner.
    pub of: Labelled,
    /// The column.
    pub column: Column,
}

/// Rows of one step.
#[derive(Debug, Clone, PartialEq)]
pub struct RowGroup {
    /// The name of the step; empty: of all.
    pub title: String,
    /// Its rows.
    pub rows: Vec<MatrixRow>,
}

/// A product.
#[derive(Debug, Clone, PartialEq)]
pub struct MatrixRow {
    /// The product.
    pub of: Labelled,
    /// Its id and, where the name does not say it, its family and step.
    pub note: String,
    /// Value of the imports from outside; a dash where none are stated.
    pub total: String,
    /// CDI1, CDI2, CDI3.
    pub held: [Held; 3],
    /// The years.
    pub years: Vec<YearSign>,
    /// The years counted, such as "2 of 3".
    pub lasts: String,
    /// Whether it is a dependency.
    pub verdict: Verdict,
    /// How concentration changed; `+0.43`, or why that is not known.
    pub change: String,
    /// `up`, `down`, `same` or `none`, for style sheets.
    pub direction: &'static str,
    /// The cells of the partners, then that of all further ones.
    pub cells: Vec<Cell>,
    /// The first partners with their shares.
    pub first: Vec<(Labelled, String)>,
}

/// A cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cell {
    /// Its figure; empty: nothing is stated.
    pub text: String,
    /// Its class `0` to `4`, or `zero`, `unknown`, `withheld`; empty: nothing is stated.
    pub class: &'static str,
    /// The same with all names, for whoever points at it; empty: nothing is stated.
    pub spoken: String,
}

/// The page of `ledger` with its first `most` rows.
#[must_use]
pub fn matrix(scope: &Scope<'_>, ledger: &Ledger, most: usize) -> MatrixPage {
    let sheet = Sheet::new(scope, ledger);
    let heads = Heads { scope, ledger, sheet: &sheet };
    let mut groups: Vec<RowGroup> = Vec::new();
    let mut stage = None;
    for row in sheet.rows.iter().take(most) {
        if groups.is_empty() || (sheet.is_in_order && row.stage != stage) {
            let title = row.stage.filter(|_| sheet.is_in_order);
            let title = title.map(|stage| names::stage_name(scope, stage)).unwrap_or_default();
            groups.push(RowGroup { title, rows: Vec::new() });
        }
        stage = row.stage;
        if let Some(group) = groups.last_mut() {
            group.rows.push(heads.row(row));
        }
    }
    let count = sheet.others.len();
    let others = (count > 0).then(|| scope.locale.say(&msg!("trade-others", count = count)));
    let (shown, all) = (sheet.rows.len(), sheet.products);
    MatrixPage {
        headlines: headlines(scope, ledger, &sheet),
        lead: scope.locale.say(&msg!("trade-lead", reporter = words::reporter(scope, ledger))),
        figures: heads.figures(),
        partners: heads.partners(),
        others: others.unwrap_or_default(),
        groups,
        shown: scope.locale.say(&msg!("trade-shown", shown = shown, all = all)),
        is_narrowed: shown < all,
        further: shown.saturating_sub(most),
        legend: legend::legend(scope, &sheet),
        notes: legend::notes(scope, ledger, &sheet),
    }
}
