//! Words of names and of a query, and how well one fits the other. Works on folded text
//! (`base::fold`). Knows no names of anything.
#![expect(clippy::indexing_slicing, reason = "the rows of the distance are as long as the word")]

use std::ops::Range;

use crate::base::fold::fold_char;

/// A word of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    /// Its folded letters.
    pub folded: String,
    /// Where it stands in the text, in bytes.
    pub place: Range<usize>,
}

/// The words of `text`: runs of letters and digits, folded.
#[must_use]
pub fn split(text: &str) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    let mut is_open = false;
    for (start, letter) in text.char_indices() {
        let end = start + letter.len_utf8();
        let mut folded = fold_char(letter).peekable();
        // A combining mark folds to nothing and belongs to the word before it.
        let is_mark = folded.peek().is_none();
        match words.last_mut() {
            Some(word) if is_open && (is_mark || letter.is_alphanumeric()) => {
                word.folded.extend(folded);
                word.place.end = end;
            }
            _ if letter.is_alphanumeric() => {
                words.push(Word { folded: folded.collect(), place: start..end });
                is_open = true;
            }
            _ => is_open = false,
        }
    }
    words
}

/// How well a word of the query fits a word of a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fit {
    /// 1..=100, the higher the better.
    pub score: u32,
    /// Position and number of the folded letters that fit; a count of 0: the whole word,
    /// which is meant but not written so.
    pub letters: (usize, usize),
}

/// How `sought` fits `word`, both folded; `None`: not at all. The same word comes before one
/// that begins so, that before one that contains it (from three letters), and that before
/// one that differs by a slip of the keyboard or two.
#[must_use]
pub fn fit(sought: &str, word: &str) -> Option<Fit> {
    let (sought_len, word_len) = (sought.chars().count(), word.chars().count());
    let covered = |of: usize| u32::try_from(of * sought_len / word_len.max(1)).unwrap_or(0);
    if let Some(at) = word.find(sought) {
        let position = word[..at].chars().count();
        let score = match position {
            0 if sought_len == word_len => 100,
            0 => 70 + covered(20),
            _ if sought_len >= 3 || !sought.is_ascii() => 40 + covered(20),
            _ => return None,
        };
        return Some(Fit { score, letters: (position, sought_len) });
    }
    let slips = slips_allowed(sought_len);
    if slips == 0 {
        return None;
    }
    let distance = Distance::between(sought, word, slips)?;
    let score = if distance.whole <= slips {
        50 - 12 * distance.whole
    } else if distance.start <= slips && sought_len >= 5 {
        38 - 12 * distance.start
    } else {
        return None;
    };
    Some(Fit { score, letters: (0, 0) })
}

/// Slips of the keyboard that a word of `length` letters may hold and still be found: none
/// in short words, where any slip makes another word.
#[must_use]
pub const fn slips_allowed(length: usize) -> u32 {
    match length {
        0..=3 => 0,
        4..=7 => 1,
        _ => 2,
    }
}

/// Number of slips of the keyboard between two words: a letter too many, one missing, a
/// wrong one, or two neighbours exchanged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Distance {
    /// To the whole word.
    pub whole: u32,
    /// To the nearest beginning of the word.
    pub start: u32,
}

impl Distance {
    /// The distance from `sought` to `word` (optimal string alignment), or `None` as soon as
    /// both kinds are known to be above `most`.
    #[must_use]
    pub fn between(sought: &str, word: &str, most: u32) -> Option<Self> {
        let word: Vec<char> = word.chars().collect();
        let mut before = vec![u32::MAX; word.len() + 1];
        let mut last: Vec<u32> = (0..).take(word.len() + 1).collect();
        let mut row = before.clone();
        let mut letter_before = None;
        let mut least_before = 0;
        for letter in sought.chars() {
            row[0] = last[0] + 1;
            let mut least = row[0];
            for at in 1..=word.len() {
                let wrong = u32::from(word[at - 1] != letter);
                let mut slips = (last[at - 1] + wrong).min(last[at] + 1).min(row[at - 1] + 1);
                let is_exchanged = at > 1
                    && wrong == 1
                    && word[at - 2] == letter
                    && letter_before == Some(word[at - 1]);
                if is_exchanged {
                    slips = slips.min(before[at - 2] + 1);
                }
                row[at] = slips;
                least = least.min(slips);
            }
            // An exchange looks two rows back, so both must be beyond the limit.
            if least > most && least_before > most {
                return None;
            }
            least_before = least;
            letter_before = Some(letter);
            std::mem::swap(&mut before, &mut last);
            std::mem::swap(&mut last, &mut row);
        }
        let start = last.iter().copied().min().unwrap_or_default();
        (start <= most).then(|| Self { whole: last[word.len()], start })
    }
}

/// A set of letters as bits, for a quick refusal: every letter of the query that a word lacks
/// costs a slip.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Letters(u64);

impl Letters {
    /// The letters of `folded`.
    #[must_use]
    pub fn of(folded: &str) -> Self {
        Self(folded.chars().fold(0, |bits, letter| bits | 1 << (u32::from(letter) % 64)))
    }

    /// At least this many slips lie between a word with these letters and one with `others`.
    #[must_use]
    pub const fn missing_in(self, others: Self) -> u32 {
        (self.0 & !others.0).count_ones()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_folded_and_keep_their_place() {
        let text = "E-beam (GaN) Tu\u{308}rkiye's";
        let words = split(text);
        let folded: Vec<&str> = words.iter().map(|word| word.folded.as_str()).collect();
        assert_eq!(folded, ["e", "beam", "gan", "turkiye", "s"]);
        assert_eq!(&text[words[3].place.clone()], "Tu\u{308}rkiye");
        assert!(split(" –\u{301} ").is_empty());
    }

    #[test]
    fn a_slip_is_one_letter_or_one_exchange() {
        for (sought, word, whole, start) in [
            ("gallium", "gallium", 0, 0),
            ("galium", "gallium", 1, 1),
            ("gallum", "gallium", 1, 1),
            ("gallimu", "gallium", 1, 1),
            ("gsllium", "gallium", 1, 1),
            ("scaner", "scanners", 2, 1),
            ("", "ore", 3, 0),
            ("ore", "", 3, 3),
        ] {
            let expected = Some(Distance { whole, start });
            assert_eq!(Distance::between(sought, word, 3), expected, "{sought} and {word}");
        }
        assert_eq!(Distance::between("germanium", "gallium", 2), None);
    }

    #[test]
    fn the_same_word_comes_before_its_beginning_and_its_middle() {
        let score = |sought, word| fit(sought, word).map(|fit| fit.score);
        let falling = [
            score("wafer", "wafer"),
            score("wafe", "wafer"),
            score("wafer", "wafers1234"),
            score("wafer", "biwafer"),
            score("wafre", "wafer"),
        ];
        assert!(falling.is_sorted_by(|a, b| a > b), "{falling:?}");
        assert_eq!(score("etcj", "sputter"), None);
        assert_eq!(score("at", "wafer"), None);
        assert_eq!(score("euw", "euv"), None);
    }
}
