//! Readiness levels as they are printed → numbers: `4`, `7.0`, `5-6`, `4-5 (Tokamaks); 2-3
//! (Stellarators)`. What is not said is not filled in.

/// A reading: lowest and highest level, and the words behind it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading<'a> {
    /// Lowest and highest level.
    pub levels: (u8, u8),
    /// Words in brackets, which say for what it holds; empty: none.
    pub words: &'a str,
}

/// The readings of a cell on a scale that ends with `top`; `None`: it cannot be read. No readings
/// for an empty cell.
#[must_use]
pub fn read(text: &str, top: u8) -> Option<Vec<Reading<'_>>> {
    let parts = text.split(';').map(str::trim).filter(|part| !part.is_empty());
    parts.map(|part| reading(part, top)).collect()
}

fn reading(text: &str, top: u8) -> Option<Reading<'_>> {
    let (range, words) = match text.split_once('(') {
        Some((range, words)) => (range.trim(), words.strip_suffix(')')?.trim()),
        None => (text, ""),
    };
    let (from, to) = range.split_once(['-', '–']).unwrap_or((range, range));
    let levels = (level(from, top)?, level(to, top)?);
    (levels.0 <= levels.1).then_some(Reading { levels, words })
}

fn level(text: &str, top: u8) -> Option<u8> {
    let text = text.trim();
    let whole = text.split_once('.').map_or(Some(text), |(whole, part)| {
        let is_whole = !part.is_empty() && part.bytes().all(|digit| digit == b'0');
        is_whole.then_some(whole)
    })?;
    let is_plain = whole.len() <= 2 && whole.bytes().all(|digit| digit.is_ascii_digit());
    whole.parse().ok().filter(|level| is_plain && (1..=top).contains(level))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn levels_are_read_as_printed() {
        let read = |text, top| {
            let readings = read(text, top)?;
            Some(readings.into_iter().map(|r| (r.levels, r.words)).collect::<Vec<_>>())
        };
        let one = |from, to, words| Some(vec![((from, to), words)]);
        assert_eq!(read("4", 9), one(4, 4, ""));
        assert_eq!(read("7.0", 11), one(7, 7, ""));
        assert_eq!(read(" 3-4", 11), one(3, 4, ""));
        assert_eq!(read("10–11", 11), one(10, 11, ""));
        assert_eq!(read("9 (Phase-out)", 9), one(9, 9, "Phase-out"));
        let both = vec![((4, 5), "Tokamaks"), ((2, 3), "Stellarators")];
        assert_eq!(read("4-5 (Tokamaks); 2-3 (Stellarators)", 9), Some(both));
        assert_eq!(read("", 9), Some(Vec::new()));
        for text in ["10", "0", "5-4", "7.5", "TRL 4", "4-", "4 (a", "1e1", "+4", "004"] {
            assert_eq!(read(text, 9), None, "{text}");
        }
    }
}
