//! Marking phrases in texts. A phrase that stands alone, at the beginning or at the end of a
//! text is a marking; one inside a sentence is a mention. Single words count only when they
//! are the whole cell, since "secret" is an ordinary word.
//!
//! Terms: Council Decision 2013/488/EU, Appendix B, with its amendments; NATO and TLP 2.0
//! labels. Compared folded, so in any case and with or without accents.

use crate::base::fold::{fold, fold_words};
use crate::base::lookalike::latinised;

/// Phrases of several words, folded.
const PHRASES: [&str; 82] = [
    // European Union and Euratom.
    "tres secret ue eu top secret",
    "secret ue eu secret",
    "confidentiel ue eu confidential",
    "restreint ue eu restricted",
    "tres secret ue",
    "eu top secret",
    "secret ue",
    "eu secret",
    "confidentiel ue",
    "eu confidential",
    "restreint ue",
    "eu restricted",
    "ts ue eu ts",
    "s ue eu s",
    "c ue eu c",
    "r ue eu r",
    "eura top secret",
    "eura secret",
    "eura confidential",
    "eura restricted",
    // NATO.
    "cosmic top secret",
    "nato secret",
    "nato confidential",
    "nato restricted",
    "nato unclassified",
    "nato sans classification",
    // Traffic Light Protocol.
    "tlp green",
    "tlp amber",
    "tlp red",
    // Member states.
    "zeer geheim",
    "stg geheim",
    "stg confidentieel",
    "dep vertrouwelijk",
    "beperkte verspreiding",
    "diffusion restreinte",
    "tres secret",
    "secret defense",
    "confidentiel defense",
    "secret lux",
    "confidentiel lux",
    "restreint lux",
    "строго секретно",
    "за служебно ползване",
    "prisne tajne",
    "yderst hemmeligt",
    "til tjenestebrug",
    "streng geheim",
    "vs vertraulich",
    "vs nur fur den dienstgebrauch",
    "nur fur den dienstgebrauch",
    "taiesti salajane",
    "top secret",
    "ακρωσ απορρητο",
    "περιορισμενησ χρησησ",
    "difusion limitada",
    "vrlo tajno",
    "seviski slepeni",
    "dienesta vajadzibam",
    "visiskai slaptai",
    "riboto naudojimo",
    "szigoruan titkos",
    "korlatozott terjesztesu",
    "l oghla segretezza",
    "scisle tajne",
    "muito secreto",
    "strict secret de importanta deosebita",
    "strict secret",
    "secret de serviciu",
    "strogo tajno",
    "erittain salainen",
    "kaytto rajoitettu",
    "kvalificerat hemlig",
    "hemlig top secret",
    "hemlig secret",
    "hemlig confidential",
    "hemlig restricted",
    // Others that are seen on papers.
    "official sensitive",
    "uk secret",
    "for official use only",
    "controlled unclassified information",
    "commission use only",
    "eu sensitive",
];

/// Single words, folded; they count only as a whole cell, and only in capitals or with
/// letters that are not ASCII.
const WORDS: [&str; 48] = [
    "secret",
    "restricted",
    "confidential",
    "limite",
    "sensitive",
    "noforn",
    "geheim",
    "vertraulich",
    "vertrouwelijk",
    "eingeschrankt",
    "confidentiel",
    "restreint",
    "секретно",
    "поверително",
    "tajne",
    "duverne",
    "vyhrazene",
    "hemmeligt",
    "fortroligt",
    "salajane",
    "konfidentsiaalne",
    "piiratud",
    "απορρητο",
    "εμπιστευτικο",
    "secreto",
    "reservado",
    "confidencial",
    "tajno",
    "povjerljivo",
    "ograniceno",
    "segretissimo",
    "segreto",
    "riservatissimo",
    "riservato",
    "slepeni",
    "konfidenciali",
    "slaptai",
    "konfidencialiai",
    "titkos",
    "bizalmas",
    "sigriet",
    "kunfidenzjali",
    "ristrett",
    "poufne",
    "zastrzezone",
    "salainen",
    "luottamuksellinen",
    "hemlig",
];

/// What a text says of markings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Finding {
    /// It carries one.
    Marked,
    /// It speaks of one.
    Mentioned,
}

/// Whether `text` carries or mentions a marking above PUBLIC or TLP:CLEAR.
#[must_use]
pub fn find(text: &str) -> Option<Finding> {
    if !text.chars().any(char::is_alphabetic) {
        return None;
    }
    let visible: String = text.chars().filter(|letter| !is_hidden(*letter)).collect();
    let own = find_plainly(&visible);
    if visible.is_ascii() || own == Some(Finding::Marked) {
        return own;
    }
    find_plainly(&latinised(&visible)).filter(|other| *other == Finding::Marked).or(own)
}

fn find_plainly(text: &str) -> Option<Finding> {
    let folded = fold_words(text);
    if WORDS.contains(&folded.as_str()) && is_striking(text) {
        return Some(Finding::Marked);
    }
    let letters: String = folded.split(' ').collect();
    let is_spaced = folded.len() > 8 && folded.split(' ').all(|word| word.chars().count() == 1);
    if is_spaced && PHRASES.iter().chain(&WORDS).any(|phrase| letters == phrase.replace(' ', "")) {
        return Some(Finding::Marked);
    }
    let mut found = None;
    for phrase in PHRASES {
        let Some(at) = position(&folded, phrase) else { continue };
        let is_whole = folded.len() == phrase.len();
        let is_edge = at == 0 || at + phrase.len() == folded.len();
        if is_whole || (is_edge && is_in_capitals(text, phrase)) {
            return Some(Finding::Marked);
        }
        if is_in_capitals(text, phrase) {
            found = Some(Finding::Mentioned);
        }
    }
    found
}

/// Where `phrase` stands in `folded` as whole words.
fn position(folded: &str, phrase: &str) -> Option<usize> {
    folded.match_indices(phrase).map(|(at, _)| at).find(|at| {
        let before = folded.get(..*at).unwrap_or_default();
        let after = folded.get(at + phrase.len()..).unwrap_or_default();
        (before.is_empty() || before.ends_with(' ')) && (after.is_empty() || after.starts_with(' '))
    })
}

/// Whether the words of `phrase` stand in `text` in capitals: the words of the text that are
/// all capitals, taken together, hold the phrase.
fn is_in_capitals(text: &str, phrase: &str) -> bool {
    let is_capital = |word: &&str| {
        word.chars().any(char::is_alphabetic) && !word.chars().any(char::is_lowercase)
    };
    let words = text.split(|letter: char| !letter.is_alphanumeric());
    let capitals: Vec<&str> = words.filter(is_capital).collect();
    position(&fold(&capitals.join(" ")), phrase).is_some()
}

/// Whether a single word is written like a marking.
fn is_striking(text: &str) -> bool {
    !text.is_ascii() || !text.chars().any(char::is_lowercase)
}

const fn is_hidden(letter: char) -> bool {
    matches!(letter, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(expected: Option<Finding>, texts: &[&str]) {
        for text in texts {
            assert_eq!(find(text), expected, "{text}");
        }
    }

    #[test]
    fn markings_are_found_however_they_are_written() {
        check(
            Some(Finding::Marked),
            &[
                "RESTREINT UE/EU RESTRICTED",
                "restreint ue/eu restricted",
                "Ore is dug up. SECRET UE / EU SECRET",
                "(R-UE/EU-R) Ore is dug up.",
                "RESTREINT UE/EU RESTRICTED RELEASABLE TO NORWAY",
                "ΠΕΡΙΟΡΙΣΜΕΝΗΣ ΧΡΗΣΗΣ",
                "Korlátozott terjesztésű!",
                "VS – NUR FÜR DEN DIENSTGEBRAUCH",
                "TLP:AMBER+STRICT",
                "LIMITE",
                "Důvěrné",
                "S E C R E T  U E",
                "RESTREINT\u{200b} UE/\u{395}U RESTRI\u{421}TED",
            ],
        );
    }

    #[test]
    fn mentions_and_ordinary_words_are_not_markings() {
        let mention = "No EU RESTRICTED or NATO information was used for this public study.";
        check(Some(Finding::Mentioned), &[mention]);
        check(
            None,
            &[
                "Trade secret",
                "Secretariat",
                "Exports are restricted to allies",
                "confidential",
                "Top secret recipes are kept by every maker",
                "PUBLIC",
                "TLP:CLEAR",
                "2019",
                "",
            ],
        );
    }
}
