//! Letters of other scripts that look like Latin ones, for seeing through names that are
//! written to be mistaken. Only whole look-alikes; accents are the matter of `fold`.

/// Cyrillic and Greek letters by the Latin letter they look like.
const LOOKALIKES: [(char, char); 58] = [
    ('А', 'A'),
    ('В', 'B'),
    ('Е', 'E'),
    ('Ѕ', 'S'),
    ('І', 'I'),
    ('Ј', 'J'),
    ('К', 'K'),
    ('М', 'M'),
    ('Н', 'H'),
    ('О', 'O'),
    ('Р', 'P'),
    ('С', 'C'),
    ('Т', 'T'),
    ('У', 'Y'),
    ('Х', 'X'),
    ('а', 'a'),
    ('е', 'e'),
    ('ѕ', 's'),
    ('і', 'i'),
    ('ј', 'j'),
    ('о', 'o'),
    ('р', 'p'),
    ('с', 'c'),
    ('у', 'y'),
    ('х', 'x'),
    ('һ', 'h'),
    ('ԁ', 'd'),
    ('ԛ', 'q'),
    ('ԝ', 'w'),
    ('ӏ', 'l'),
    ('Α', 'A'),
    ('Β', 'B'),
    ('Ε', 'E'),
    ('Ζ', 'Z'),
    ('Η', 'H'),
    ('Ι', 'I'),
    ('Κ', 'K'),
    ('Μ', 'M'),
    ('Ν', 'N'),
    ('Ο', 'O'),
    ('Ρ', 'P'),
    ('Τ', 'T'),
    ('Υ', 'Y'),
    ('Χ', 'X'),
    ('ο', 'o'),
    ('ν', 'v'),
    ('ι', 'i'),
    ('κ', 'k'),
    ('ρ', 'p'),
    ('α', 'a'),
    ('υ', 'u'),
    ('ϲ', 'c'),
    ('Ϲ', 'C'),
    ('Ԍ', 'G'),
    ('Ԛ', 'Q'),
    ('Ԝ', 'W'),
    ('ɑ', 'a'),
    ('ɡ', 'g'),
];

/// `text` with every look-alike replaced by its Latin letter, full-width letters included.
#[must_use]
pub fn latinised(text: &str) -> String {
    text.chars().map(latin).collect()
}

fn latin(letter: char) -> char {
    if letter.is_ascii() {
        return letter;
    }
    if let '\u{ff01}'..='\u{ff5e}' = letter {
        return char::from_u32(u32::from(letter) - 0xfee0).unwrap_or(letter);
    }
    LOOKALIKES.iter().find(|(other, _)| *other == letter).map_or(letter, |(_, latin)| *latin)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lookalikes_become_latin() {
        assert_eq!(latinised("Веispiel AG"), "Beispiel AG");
        assert_eq!(latinised("ＳＥＣＲＥＴ"), "SECRET");
        assert_eq!(latinised("Größe"), "Größe");
    }
}
