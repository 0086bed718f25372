//! Case and diacritics are taken off, so that "Türkiye" is found as "turkiye". Covers the
//! Latin, Greek and Cyrillic letters of the European languages; other letters only lose
//! their case. Knows no language: folding is for comparing, never for display.

/// `text` in lower case and without diacritics: "Łódź" becomes "lodz", "Straße" "strasse".
#[must_use]
pub fn fold(text: &str) -> String {
    text.chars().flat_map(fold_char).collect()
}

/// What `letter` is folded to: mostly one letter, none for a combining mark, two for a
/// ligature.
pub fn fold_char(letter: char) -> impl Iterator<Item = char> {
    letter.to_lowercase().flat_map(|lower| base_letters(lower).chars().chain(unchanged(lower)))
}

/// `letter` itself, when [`base_letters`] has nothing to say about it.
fn unchanged(letter: char) -> Option<char> {
    let is_mark = ('\u{300}'..='\u{36f}').contains(&letter);
    (!is_mark && base_letters(letter).is_empty()).then_some(letter)
}

/// The letters without diacritics that a lower-case letter stands for; empty: itself.
const fn base_letters(letter: char) -> &'static str {
    match letter {
        'à'..='å' | 'ā' | 'ă' | 'ą' | 'ǎ' => "a",
        'æ' | 'ǽ' => "ae",
        'ç' | 'ć' | 'ĉ' | 'ċ' | 'č' => "c",
        'ď' | 'đ' | 'ð' => "d",
        'è'..='ë' | 'ē' | 'ĕ' | 'ė' | 'ę' | 'ě' => "e",
        'ĝ' | 'ğ' | 'ġ' | 'ģ' => "g",
        'ĥ' | 'ħ' => "h",
        'ì'..='ï' | 'ĩ' | 'ī' | 'ĭ' | 'į' | 'ı' => "i",
        'ĳ' => "ij",
        'ĵ' => "j",
        'ķ' => "k",
        'ĺ' | 'ļ' | 'ľ' | 'ŀ' | 'ł' => "l",
        'ñ' | 'ń' | 'ņ' | 'ň' | 'ŉ' => "n",
        'ò'..='ö' | 'ø' | 'ō' | 'ŏ' | 'ő' | 'ǒ' => "o",
        'œ' => "oe",
        'ŕ' | 'ŗ' | 'ř' => "r",
        'ś' | 'ŝ' | 'ş' | 'š' | 'ș' => "s",
        'ß' => "ss",
        'ţ' | 'ť' | 'ŧ' | 'ț' => "t",
        'þ' => "th",
        'ù'..='ü' | 'ũ' | 'ū' | 'ŭ' | 'ů' | 'ű' | 'ų' | 'ǔ' => "u",
        'ŵ' => "w",
        'ý' | 'ÿ' | 'ŷ' => "y",
        'ź' | 'ż' | 'ž' => "z",
        'ά' | '\u{1f00}'..='\u{1f0f}' | '\u{1f70}'..='\u{1f71}' => "α",
        'έ' | '\u{1f10}'..='\u{1f1f}' | '\u{1f72}'..='\u{1f73}' => "ε",
        'ή' | '\u{1f20}'..='\u{1f2f}' | '\u{1f74}'..='\u{1f75}' => "η",
        'ί' | 'ϊ' | 'ΐ' | '\u{1f30}'..='\u{1f3f}' | '\u{1f76}'..='\u{1f77}' => "ι",
        'ό' | '\u{1f40}'..='\u{1f4d}' | '\u{1f78}'..='\u{1f79}' => "ο",
        'ύ' | 'ϋ' | 'ΰ' | '\u{1f50}'..='\u{1f5f}' | '\u{1f7a}'..='\u{1f7b}' => "υ",
        'ώ' | '\u{1f60}'..='\u{1f6f}' | '\u{1f7c}'..='\u{1f7d}' => "ω",
        'ς' => "σ",
        'ё' | 'ѐ' => "е",
        'ѝ' => "и",
        _ => "",
    }
}

/// The folded form with everything but letters and digits taken away, words joined by one
/// space: "Natural Teak\nwood" and "natural  teak-wood" become the same.
#[must_use]
pub fn fold_words(text: &str) -> String {
    let folded = fold(text);
    let words: Vec<&str> =
        folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    words.join(" ")
}

/// Whether `letter` is a mark that sits on the letter before it.
#[must_use]
pub const fn is_combining(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36f}' | '\u{483}'..='\u{489}' | '\u{1ab0}'..='\u{1aff}'
        | '\u{1dc0}'..='\u{1dff}' | '\u{20d0}'..='\u{20ff}' | '\u{fe20}'..='\u{fe2f}')
}

/// The first `limit` characters of `text` on one line, with `…` when something is left out.
/// Control characters become spaces, so that the result can be printed anywhere.
#[must_use]
pub fn shorten(text: &str, limit: usize) -> String {
    let mut short: String =
        text.chars().take(limit).map(|c| if c.is_control() { ' ' } else { c }).collect();
    if text.chars().nth(limit).is_some() {
        short.push('…');
    }
    short
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_compared_without_punctuation() {
        assert_eq!(fold_words("Natural Teak\nwood"), fold_words("natural  teak-wood"));
        assert_eq!(fold_words("Côte d’Ivoire"), "cote d ivoire");
    }

    #[test]
    fn shortening_marks_what_it_cut() {
        assert_eq!(shorten("wafer", 5), "wafer");
        assert_eq!(shorten("wafers", 5), "wafer…");
        assert_eq!(shorten("a\nb\u{1b}c", 9), "a b c");
    }

    #[test]
    fn case_and_diacritics_do_not_matter() {
        for (text, folded) in [
            ("Türkiye", "turkiye"),
            ("TU\u{308}RKIYE", "turkiye"),
            ("Łódź", "lodz"),
            ("Straße", "strasse"),
            ("Ærø", "aero"),
            ("İzmir", "izmir"),
            ("Αθήνα", "αθηνα"),
            ("Ёлка", "елка"),
            ("GaN-on-SiC 5 nm", "gan-on-sic 5 nm"),
            ("硅片", "硅片"),
        ] {
            assert_eq!(fold(text), folded, "{text}");
            assert_eq!(fold(folded), folded, "{folded} folded again");
        }
    }
}
