//! The bytes of a cell → a number, or the place of a word in a list. No text is made on the way:
//! the same few hundred codes stand in millions of rows.

use std::collections::BTreeMap;

/// Powers of ten that are exact in binary.
const TENS: [f64; 23] = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
    1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
];

/// Greatest whole number up to which all are exact.
const EXACT: u64 = 1 << 53;

/// The finite number that `cell` writes with digits, a decimal point, a minus and an exponent, as
/// far as there are any: equal, bit by bit, to what the standard library reads.
#[must_use]
pub fn number(cell: &[u8]) -> Option<f64> {
    let (is_negative, digits) = match cell.split_first() {
        Some((b'-', rest)) => (true, rest),
        Some(_) => (false, cell),
        None => return None,
    };
    let mut whole = 0_u64;
    let mut decimals = None;
    let mut count = 0_usize;
    for byte in digits {
        match byte {
            b'0'..=b'9' => {
                whole = whole.wrapping_mul(10).wrapping_add(u64::from(byte - b'0'));
                count += 1;
            }
            b'.' if decimals.is_none() => decimals = Some(count),
            _ => return slow(cell),
        }
    }
    if count == 0 || count > 18 || whole > EXACT {
        return slow(cell);
    }
    let ten = TENS.get(decimals.map_or(0, |before| count - before))?;
    let value = whole as f64 / ten;
    Some(if is_negative { -value } else { value })
}

/// Numbers with an exponent or many digits. Words such as `nan` are none.
fn slow(cell: &[u8]) -> Option<f64> {
    let is_written = cell.iter().all(|byte| b"0123456789.-+eE".contains(byte));
    let text = std::str::from_utf8(cell).ok().filter(|_| is_written)?;
    text.parse().ok().filter(|value: &f64| value.is_finite())
}

/// Numbers of 64 bits → their places in the order in which they first came.
#[derive(Debug, Clone)]
pub struct Numbered {
    /// Number and place plus one; 0: nothing is here. As many as a power of two.
    slots: Vec<(u64, u32)>,
    count: u32,
}

impl Default for Numbered {
    fn default() -> Self {
        Self { slots: vec![(0, 0); 64], count: 0 }
    }
}

impl Numbered {
    /// How many there are.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.count as usize
    }

    /// Whether there is none.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// The place of `key`, a new one at the end when it has none.
    pub fn place(&mut self, key: u64) -> u32 {
        let at = self.slot(key);
        match self.slots.get_mut(at) {
            Some((_, place)) if *place > 0 => *place - 1,
            Some(slot) => {
                self.count += 1;
                *slot = (key, self.count);
                let place = self.count - 1;
                if self.count as usize * 2 > self.slots.len() {
                    self.grow();
                }
                place
            }
            None => 0,
        }
    }

    /// Where `key` stands, or would.
    fn slot(&self, key: u64) -> usize {
        let mask = self.slots.len() - 1;
        let mixed = key.wrapping_mul(0x9e37_79b9_7f4a_7c15);
        let mut at = (mixed ^ (mixed >> 29)) as usize & mask;
        while let Some((known, place)) = self.slots.get(at) {
            if *place == 0 || *known == key {
                break;
            }
            at = (at + 1) & mask;
        }
        at
    }

    fn grow(&mut self) {
        let wider = vec![(0, 0); self.slots.len() * 2];
        for (key, place) in std::mem::replace(&mut self.slots, wider) {
            if place > 0 {
                let at = self.slot(key);
                if let Some(slot) = self.slots.get_mut(at) {
                    *slot = (key, place);
                }
            }
        }
    }

    /// The numbers with their places, in no order that means anything.
    pub fn keys(&self) -> impl Iterator<Item = (u64, usize)> + '_ {
        let used = self.slots.iter().filter(|(_, place)| *place > 0);
        used.map(|(key, place)| (*key, *place as usize - 1))
    }
}

/// Words → their places in the order in which they first came.
#[derive(Debug, Clone, Default)]
pub struct Dictionary {
    /// Words of up to eight bytes, as numbers.
    short: Numbered,
    /// The places of those among all.
    short_places: Vec<u32>,
    long: BTreeMap<Vec<u8>, u32>,
    words: Vec<Vec<u8>>,
    last: Option<(u64, u32)>,
}

impl Dictionary {
    /// The place of `word`.
    pub fn place(&mut self, word: &[u8]) -> u32 {
        let Some(key) = short(word) else { return self.place_of_long(word) };
        if let Some((_, place)) = self.last.filter(|(last, _)| *last == key) {
            return place;
        }
        let among = self.short.place(key) as usize;
        let place = match self.short_places.get(among) {
            Some(place) => *place,
            None => {
                let place = self.words.len() as u32;
                self.short_places.push(place);
                self.words.push(word.to_vec());
                place
            }
        };
        self.last = Some((key, place));
        place
    }

    fn place_of_long(&mut self, word: &[u8]) -> u32 {
        if let Some(place) = self.long.get(word) {
            return *place;
        }
        let place = self.words.len() as u32;
        self.long.insert(word.to_vec(), place);
        self.words.push(word.to_vec());
        place
    }

    /// How many there are.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.words.len()
    }

    /// Whether there is none.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// The words; bytes that are no UTF-8 become a replacement character.
    #[must_use]
    pub fn words(&self) -> Vec<String> {
        self.words.iter().map(|word| String::from_utf8_lossy(word).into_owned()).collect()
    }
}

/// A word of one to eight bytes without zero bytes as a number of its own.
fn short(word: &[u8]) -> Option<u64> {
    if word.is_empty() || word.len() > 8 {
        return None;
    }
    let mut key = 0;
    for byte in word {
        if *byte == 0 {
            return None;
        }
        key = key << 8 | u64::from(*byte);
    }
    Some(key)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_is_no_number_is_none() {
        for cell in ["", "-", ".", "1.2.3", "nan", "inf", "NA", "1,5", " 1", "1e999", "0x1", "--1"]
        {
            assert_eq!(number(cell.as_bytes()), None, "{cell}");
        }
        assert_eq!(number(b"-0.5"), Some(-0.5));
        assert_eq!(number(b"1e3"), Some(1000.0));
        assert_eq!(number(b"5."), Some(5.0));
    }

    #[test]
    fn words_have_places_however_long_they_are() {
        let mut dictionary = Dictionary::default();
        let words = ["AUS", "a word that is long", "c1", "AUS", "a word that is long", "\0"];
        let places: Vec<u32> = words.iter().map(|word| dictionary.place(word.as_bytes())).collect();
        assert_eq!(places, [0, 1, 2, 0, 1, 3]);
        assert_eq!(dictionary.words().first().map(String::as_str), Some("AUS"));
    }

    proptest! {
        #[test]
        fn numbers_are_those_of_the_standard_library(
            whole in any::<u64>(), decimals in 0..25_usize, is_negative: bool,
        ) {
            let digits = format!("{whole:030}");
            let (before, after) = digits.split_at(30 - decimals);
            for text in [format!("{before}.{after}"), format!("{whole}"), format!("{}.{}", whole % 1000, whole % 97)] {
                let text = if is_negative { format!("-{text}") } else { text };
                let expected: f64 = text.parse().expect("a number");
                prop_assert_eq!(number(text.as_bytes()).map(f64::to_bits), Some(expected.to_bits()), "{}", text);
            }
        }

        #[test]
        fn arbitrary_bytes_never_panic(bytes in proptest::collection::vec(any::<u8>(), 0..40)) {
            let _ = number(&bytes);
            let mut dictionary = Dictionary::default();
            prop_assert_eq!(dictionary.place(&bytes), dictionary.place(&bytes));
        }

        #[test]
        fn places_follow_the_order_of_coming(keys in proptest::collection::vec(0..300_u64, 0..900)) {
            let mut numbered = Numbered::default();
            let mut seen: Vec<u64> = Vec::new();
            for key in keys {
                if !seen.contains(&key) {
                    seen.push(key);
                }
                prop_assert_eq!(seen.get(numbered.place(key) as usize), Some(&key));
            }
            prop_assert_eq!(numbered.len(), seen.len());
            prop_assert!(numbered.keys().all(|(key, place)| seen.get(place) == Some(&key)));
        }
    }
}
