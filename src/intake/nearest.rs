//! The name that a misspelled one most likely means, for hints.

use crate::base::fold::fold_words;

/// The one of `names` that `wanted` is most likely a misspelling of: equal but for case and
/// punctuation, or at most two letters away.
#[must_use]
pub fn nearest<'a>(wanted: &str, names: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let folded = fold_words(wanted);
    names
        .filter(|name| !name.is_empty() && *name != wanted)
        .map(|name| (distance(&folded, &fold_words(name)), name))
        .filter(|(distance, name)| *distance <= 2 && *distance * 3 <= name.chars().count())
        .min()
        .map(|(_, name)| name)
}

/// Number of letters to insert, delete or replace to get from `a` to `b` (Levenshtein);
/// texts of more than 64 letters count as far apart.
fn distance(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    if a.len() > 64 || b.len() > 64 || a.len().abs_diff(b.len()) > 2 {
        return usize::MAX / 4;
    }
    let mut above: Vec<usize> = (0..=b.len()).collect();
    for (row, letter) in a.iter().enumerate() {
        let mut line = vec![row + 1];
        for ((other, up_left), up) in b.iter().zip(&above).zip(above.iter().skip(1)) {
            let left = line.last().copied().unwrap_or(row);
            line.push((up_left + usize::from(letter != other)).min(up + 1).min(left + 1));
        }
        above = line;
    }
    above.last().copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_typing_error_finds_its_column() {
        let names = ["share_provided", "provided_id", "provider_id"];
        assert_eq!(nearest("share_provded", names.into_iter()), Some("share_provided"));
        assert_eq!(nearest("Provided ID", names.into_iter()), Some("provided_id"));
        assert_eq!(nearest("colour", names.into_iter()), None);
    }
}
