//! Numbers the way a language writes them: separators and the per cent sign. Facts after
//! Unicode CLDR 48 (numbers, `latn` symbols) and, for the spaced per cent sign in English,
//! the EU Interinstitutional Style Guide 10.1. Knows no words.

/// No-break space, which keeps a number and its sign on one line.
const NO_BREAK_SPACE: char = '\u{a0}';

/// How one language writes numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NumberStyle {
    decimal: char,
    group: char,
    /// Fewest digits before the first group separator counts for four-digit numbers.
    groups_four_digits: bool,
}

impl NumberStyle {
    /// The style of the language `tag`; that of English for languages not listed.
    #[must_use]
    pub fn of(tag: &str) -> Self {
        let language = tag.split('-').next().unwrap_or(tag);
        let (decimal, group, groups_four_digits) = match language {
            "da" | "de" | "el" | "hr" | "nl" | "ro" | "sl" | "id" | "tr" => (',', '.', true),
            "it" | "es" => (',', '.', false),
            "pt" | "bg" | "et" | "lv" | "pl" | "hu" => (',', NO_BREAK_SPACE, false),
            "cs" | "sk" | "fi" | "sv" | "fr" | "lt" | "nb" | "uk" => (',', NO_BREAK_SPACE, true),
            _ => ('.', ',', true),
        };
        Self { decimal, group, groups_four_digits }
    }

    /// `number` with at most `decimals` decimals (0..=9), halves away from zero, trailing
    /// zeros left out. Not a number: an en dash.
    #[must_use]
    pub fn number(&self, number: f64, decimals: u8) -> String {
        if !number.is_finite() {
            return "–".to_owned();
        }
        let text = format!("{:.*}", usize::from(decimals.min(9)), round(number, decimals.min(9)));
        let (sign, digits) = text.strip_prefix('-').map_or(("", text.as_str()), |rest| ("−", rest));
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        let fraction = fraction.trim_end_matches('0');
        let sign = if whole == "0" && fraction.is_empty() { "" } else { sign };
        let whole = self.grouped(whole);
        if fraction.is_empty() {
            format!("{sign}{whole}")
        } else {
            format!("{sign}{whole}{}{fraction}", self.decimal)
        }
    }

    /// A share 0.0..=1.0 as a per cent figure with at most `decimals` decimals.
    #[must_use]
    pub fn share(&self, share: f64, decimals: u8) -> String {
        format!("{}{NO_BREAK_SPACE}%", self.number(share * 100.0, decimals))
    }

    fn grouped(&self, whole: &str) -> String {
        let length = whole.len();
        if length < 4 || (length == 4 && !self.groups_four_digits) {
            return whole.to_owned();
        }
        let mut text = String::with_capacity(length + length / 3);
        for (position, digit) in whole.chars().enumerate() {
            if position > 0 && (length - position).is_multiple_of(3) {
                text.push(self.group);
            }
            text.push(digit);
        }
        text
    }
}

/// Rounds in decimal: 0.285 × 100 is 28.499999999999996 in binary, but 28.5 to a reader.
fn round(number: f64, decimals: u8) -> f64 {
    let scale = (0..decimals).fold(1.0, |scale, _| scale * 10.0);
    let scaled = number * scale;
    let nudge = scaled.abs() * 1e-12;
    libm::round(scaled + nudge * scaled.signum()) / scale
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_has_its_separators() {
        for (tag, number, expected) in [
            ("en", 1234.5, "1,234.5"),
            ("nl", 1234.5, "1.234,5"),
            ("pl", 1234.5, "1234,5"),
            ("fr", 12345.0, "12\u{a0}345"),
            ("de-AT", -0.04, "0"),
            ("en", -3.25, "−3.3"),
            ("en", f64::NAN, "–"),
        ] {
            assert_eq!(NumberStyle::of(tag).number(number, 1), expected, "{tag} {number}");
        }
    }

    #[test]
    fn shares_round_as_printed() {
        let english = NumberStyle::of("en");
        assert_eq!(english.share(0.285, 0), "29\u{a0}%");
        assert_eq!(english.share(0.938, 1), "93.8\u{a0}%");
        assert_eq!(english.share(1.0, 1), "100\u{a0}%");
    }
}
