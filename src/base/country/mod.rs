//! Countries: ISO 3166-1 codes, short English names, the other spellings that published
//! tables use, and the members of the European Union. Knows no dataset.

mod table;

pub use table::COUNTRIES;

use crate::base::fold::fold_words;

/// A country or territory.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Country {
    /// ISO 3166-1 alpha-3 code.
    pub alpha3: &'static str,
    /// ISO 3166-1 alpha-2 code.
    pub alpha2: &'static str,
    /// Short English name.
    pub name: &'static str,
}

/// The member states of the European Union since 2020-02-01, alpha-3, sorted.
pub const EU27: [&str; 27] = [
    "AUT", "BEL", "BGR", "CYP", "CZE", "DEU", "DNK", "ESP", "EST", "FIN", "FRA", "GRC", "HRV",
    "HUN", "IRL", "ITA", "LTU", "LUX", "LVA", "MLT", "NLD", "POL", "PRT", "ROU", "SVK", "SVN",
    "SWE",
];

/// Other names in published tables, folded to plain words, with the alpha-3 code.
const ALIASES: [(&str, &str); 74] = [
    ("america", "USA"),
    ("bolivarian republic of venezuela", "VEN"),
    ("bolivia plurinational state of", "BOL"),
    ("bosnia", "BIH"),
    ("brasil", "BRA"),
    ("brasilia", "BRA"),
    ("britain", "GBR"),
    ("brunei darussalam", "BRN"),
    ("burma", "MMR"),
    ("cape verde", "CPV"),
    ("china mainland", "CHN"),
    ("china peoples republic", "CHN"),
    ("chinese taipei", "TWN"),
    ("congo brazzaville", "COG"),
    ("congo d r", "COD"),
    ("congo dem rep", "COD"),
    ("congo democratic republic", "COD"),
    ("congo democratic republic of the", "COD"),
    ("congo kinshasa", "COD"),
    ("congo rep", "COG"),
    ("congo republic", "COG"),
    ("cote d ivoire", "CIV"),
    ("czech republic", "CZE"),
    ("democratic peoples republic of korea", "PRK"),
    ("democratic republic of congo", "COD"),
    ("democratic republic of the congo", "COD"),
    ("drc", "COD"),
    ("east timor", "TLS"),
    ("england", "GBR"),
    ("great britain", "GBR"),
    ("holland", "NLD"),
    ("hongkong", "HKG"),
    ("iran islamic republic of", "IRN"),
    ("islamic republic of iran", "IRN"),
    ("ivory coast", "CIV"),
    ("korea", "KOR"),
    ("korea democratic peoples republic of", "PRK"),
    ("korea n", "PRK"),
    ("korea north", "PRK"),
    ("korea rep", "KOR"),
    ("korea republic of", "KOR"),
    ("korea s", "KOR"),
    ("korea south", "KOR"),
    ("lao pdr", "LAO"),
    ("lao people s democratic republic", "LAO"),
    ("libanon", "LBN"),
    ("macau", "MAC"),
    ("macedonia", "MKD"),
    ("mal", "MYS"),
    ("moldova republic of", "MDA"),
    ("palestine state of", "PSE"),
    ("people s republic of china", "CHN"),
    ("republic of congo", "COG"),
    ("republic of korea", "KOR"),
    ("republic of moldova", "MDA"),
    ("republic of the congo", "COG"),
    ("russian federation", "RUS"),
    ("sao tome", "STP"),
    ("slovak republic", "SVK"),
    ("surinam", "SUR"),
    ("swaziland", "SWZ"),
    ("syrian arab republic", "SYR"),
    ("taiwan province of china", "TWN"),
    ("tanzania united republic of", "TZA"),
    ("the netherlands", "NLD"),
    ("turkey", "TUR"),
    ("turkyie", "TUR"),
    ("uae", "ARE"),
    ("uk", "GBR"),
    ("united republic of tanzania", "TZA"),
    ("united states of america", "USA"),
    ("us", "USA"),
    ("venezuela bolivarian republic of", "VEN"),
    ("viet nam", "VNM"),
];

/// The country with this alpha-3 code, written in capitals.
#[must_use]
pub fn by_alpha3(code: &str) -> Option<&'static Country> {
    let position = COUNTRIES.binary_search_by(|country| country.alpha3.cmp(code)).ok()?;
    COUNTRIES.get(position)
}

/// Whether `code` is an alpha-3 code, written in capitals. As [`by_alpha3`], without the names.
#[must_use]
pub fn is_code(code: &str) -> bool {
    code.len() == 3 && table::CODES.as_bytes().chunks(3).any(|known| known == code.as_bytes())
}

/// The country that `words` name: by its short English name or another known spelling,
/// without regard to case, diacritics and punctuation. Codes are not names.
///
/// ```
/// use ketenkaart::base::country::by_name;
/// assert_eq!(by_name("Korea, South").map(|country| country.alpha3), Some("KOR"));
/// ```
#[must_use]
pub fn by_name(words: &str) -> Option<&'static Country> {
    let folded = fold_words(words);
    match ALIASES.binary_search_by(|(alias, _)| (*alias).cmp(folded.as_str())) {
        Ok(position) => ALIASES.get(position).and_then(|(_, code)| by_alpha3(code)),
        Err(_) => COUNTRIES.iter().find(|country| fold_words(country.name) == folded),
    }
}

/// The short English name of the country with this alpha-3 code.
#[must_use]
pub fn name(alpha3: &str) -> Option<&'static str> {
    by_alpha3(alpha3).map(|country| country.name)
}

/// Whether `alpha3` is a member state of the European Union.
#[must_use]
pub fn is_in_eu27(alpha3: &str) -> bool {
    EU27.binary_search(&alpha3).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(words: &str) -> Option<&'static str> {
        by_name(words).map(|country| country.alpha3)
    }

    #[test]
    fn the_tables_are_sorted_and_complete() {
        assert!(COUNTRIES.is_sorted_by(|a, b| a.alpha3 < b.alpha3));
        assert!(ALIASES.is_sorted_by(|a, b| a.0 < b.0));
        assert!(EU27.is_sorted());
        assert_eq!(table::CODES, COUNTRIES.map(|country| country.alpha3).concat());
        assert!(is_code("NLD") && !is_code("ABC") && !is_code("nld") && !is_code("BWAF"));
        for (alias, code) in ALIASES {
            assert_eq!(fold_words(alias), alias);
            assert!(by_alpha3(code).is_some(), "{code}");
        }
        assert!(EU27.iter().all(|code| by_alpha3(code).is_some()));
        let mut alpha2: Vec<&str> = COUNTRIES.iter().map(|country| country.alpha2).collect();
        alpha2.sort_unstable();
        alpha2.dedup();
        assert_eq!(alpha2.len(), COUNTRIES.len());
    }

    #[test]
    fn names_and_spellings_lead_to_one_country() {
        assert_eq!(code("Türkiye"), Some("TUR"));
        assert_eq!(code("Congo, D.R."), Some("COD"));
        assert_eq!(code("Congo"), Some("COG"));
        assert_eq!(code("Cote d'Ivoire"), Some("CIV"));
        assert_eq!(code("Libanon"), code("Lebanon"));
        assert_eq!(code("Freedonia"), None);
        assert!(is_in_eu27("HRV") && !is_in_eu27("GBR"));
    }
}
