//! The columns of a table of trade: what they may be called, and the cells of a line that is read
//! with all its quotes.

use crate::base::fold::fold_words;

/// A column that is wanted: the name by which it is called in findings, and names it may have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Column {
    /// The name its publisher gives it.
    pub name: &'static str,
    /// Other names, as folded words.
    pub others: &'static [&'static str],
    /// Whether the table is none without it.
    pub is_required: bool,
}

impl Column {
    /// A column that must be there.
    #[must_use]
    pub const fn must(name: &'static str, others: &'static [&'static str]) -> Self {
        Self { name, others, is_required: true }
    }

    /// A column that may be there.
    #[must_use]
    pub const fn may(name: &'static str, others: &'static [&'static str]) -> Self {
        Self { name, others, is_required: false }
    }

    /// Whether `header` names it.
    #[must_use]
    pub fn is_named(&self, header: &str) -> bool {
        let folded = fold_words(header);
        let name = fold_words(self.name);
        folded == name
            || self.others.contains(&folded.as_str())
            || (self.name == "value" && folded.starts_with("value "))
    }
}

/// A cell without the space around it.
#[must_use]
pub fn trimmed(cell: &[u8]) -> &[u8] {
    match (cell.first(), cell.last()) {
        (Some(first), Some(last)) if *first > b' ' && *last > b' ' => cell,
        _ => cell.trim_ascii(),
    }
}

/// The sign between the cells of a header: the one that stands there most often.
#[must_use]
pub fn separator(header: &[u8]) -> u8 {
    let count = |sign: u8| header.iter().filter(|byte| **byte == sign).count();
    let mut best = b',';
    for sign in [b';', b'\t'] {
        if count(sign) > count(best) {
            best = sign;
        }
    }
    best
}

/// The cells of a line without their quotes; `None`: a quote is left open.
#[must_use]
pub fn split(line: &[u8], separator: u8) -> Option<Vec<Vec<u8>>> {
    let mut cells = vec![Vec::new()];
    let mut bytes = line.iter().copied().peekable();
    let (mut is_quoted, mut was_quoted) = (false, false);
    while let Some(byte) = bytes.next() {
        let cell = cells.last_mut()?;
        match byte {
            b'"' if is_quoted && bytes.peek() == Some(&b'"') => {
                bytes.next();
                cell.push(b'"');
            }
            b'"' if is_quoted => is_quoted = false,
            b'"' if !was_quoted && cell.trim_ascii().is_empty() => {
                cell.clear();
                (is_quoted, was_quoted) = (true, true);
            }
            _ if byte == separator && !is_quoted => {
                cells.push(Vec::new());
                was_quoted = false;
            }
            _ => cell.push(byte),
        }
    }
    (!is_quoted).then_some(cells)
}
