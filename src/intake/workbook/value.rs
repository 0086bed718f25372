//! The number in a cell and its format → the text that the cell stands for: a plain decimal,
//! a per cent figure, or an ISO date. Numbers are kept to the fifteen digits that a
//! spreadsheet shows. Knows no sheet.

/// How numbers of a style are shown, as far as it changes what they mean.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Format {
    /// As a number.
    #[default]
    Number,
    /// As a per cent figure: 0.61 is shown as 61%.
    PerCent,
    /// As a day.
    Date,
    /// As a day and a time.
    DateTime,
    /// As a time of day.
    Time,
}

/// The format of a built-in number; `None`: it is defined by the workbook.
#[must_use]
pub const fn built_in(id: u32) -> Option<Format> {
    match id {
        9 | 10 => Some(Format::PerCent),
        14..=17 | 27..=31 | 36 | 50..=58 => Some(Format::Date),
        22 => Some(Format::DateTime),
        18..=21 | 32..=35 | 45..=47 => Some(Format::Time),
        0..=49 => Some(Format::Number),
        _ => None,
    }
}

/// The format that a code such as `0.0%` or `yyyy-mm-dd` means, by its first section.
#[must_use]
pub fn of_code(code: &str) -> Format {
    let mut letters = code.chars();
    let (mut day, mut time) = (false, false);
    while let Some(letter) = letters.next() {
        match letter.to_ascii_lowercase() {
            ';' => break,
            '%' => return Format::PerCent,
            '"' => drop(letters.by_ref().find(|other| *other == '"')),
            '[' => drop(letters.by_ref().find(|other| *other == ']')),
            '\\' | '_' | '*' => drop(letters.next()),
            // "General", whose letters mean nothing.
            'g' => break,
            'y' | 'd' => day = true,
            'h' | 's' => time = true,
            'm' if !time => day = true,
            _ => {}
        }
    }
    match (day, time) {
        (true, true) => Format::DateTime,
        (true, false) => Format::Date,
        (false, true) => Format::Time,
        (false, false) => Format::Number,
    }
}

/// The text of the number `stored` in a format; what is no number, or no day that can be,
/// comes back as it is stored. `from_1904`: days are counted from that year.
#[must_use]
pub fn text(stored: &str, format: Format, from_1904: bool) -> String {
    let Some(number) = number(stored) else { return stored.to_owned() };
    let shown = match format {
        Format::Number => None,
        Format::PerCent => Some(per_cent(number)),
        Format::Date => date(number, from_1904),
        Format::Time => time(number).filter(|_| number < 1.0),
        Format::DateTime => date(number, from_1904).and_then(|date| {
            time(number - libm::floor(number)).map(|time| format!("{date}T{time}"))
        }),
    };
    shown.unwrap_or_else(|| number.to_string())
}

/// A finite number to fifteen digits; never `NaN`, `inf` or hexadecimals.
fn number(stored: &str) -> Option<f64> {
    let is_plain =
        |byte: u8| byte.is_ascii_digit() || matches!(byte, b'.' | b'-' | b'+' | b'e' | b'E');
    if stored.is_empty() || stored.len() > 40 || !stored.bytes().all(is_plain) {
        return None;
    }
    let number: f64 = stored.parse().ok()?;
    let rounded: f64 = format!("{number:.14e}").parse().ok()?;
    (rounded.is_finite() && rounded.abs() < 1e15).then_some(rounded)
}

/// 0.07 as `7%`: the decimal point is moved in the text, since a product would be 7.000000000000001.
fn per_cent(number: f64) -> String {
    let plain = number.to_string();
    let (sign, digits) = plain.strip_prefix('-').map_or(("", &*plain), |digits| ("-", digits));
    let (whole, decimals) = digits.split_once('.').unwrap_or((digits, ""));
    let padded = format!("{decimals:0<2}");
    let (head, tail) = padded.split_at(2);
    let whole = format!("{whole}{head}");
    let whole = whole.trim_start_matches('0');
    let whole = if whole.is_empty() { "0" } else { whole };
    let point = if tail.is_empty() { "" } else { "." };
    format!("{sign}{whole}{point}{tail}%")
}

/// Day of a count of days; `None` outside of the years that a spreadsheet knows.
fn date(days: f64, from_1904: bool) -> Option<String> {
    if !(0.0..2_958_466.0).contains(&days) {
        return None;
    }
    #[expect(clippy::cast_possible_truncation, reason = "checked to be in range")]
    let count = days as i64;
    // Days since 1970. The calendar that begins in 1900 has a 29 February that never was.
    let day = match count {
        _ if from_1904 => count - 24_107,
        60 => return Some("1900-02-29".to_owned()),
        0..60 => count - 25_568,
        _ => count - 25_569,
    };
    let (year, month, day) = civil(day);
    Some(format!("{year:04}-{month:02}-{day:02}"))
}

/// Year, month and day of a count of days since 1970-01-01: years begin in March, so that the
/// leap day comes last, and come in cycles of 400.
const fn civil(days: i64) -> (i64, i64, i64) {
    let days = days + 719_468;
    let cycle = days.div_euclid(146_097);
    let day_of_cycle = days.rem_euclid(146_097);
    let year_of_cycle = (day_of_cycle - day_of_cycle / 1_460 + day_of_cycle / 36_524
        - day_of_cycle / 146_096)
        / 365;
    let day_of_year =
        day_of_cycle - (365 * year_of_cycle + year_of_cycle / 4 - year_of_cycle / 100);
    let month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month + 2) / 5 + 1;
    let month = if month < 10 { month + 3 } else { month - 9 };
    let year = year_of_cycle + cycle * 400 + if month <= 2 { 1 } else { 0 };
    (year, month, day)
}

/// Time of day of a part of a day.
fn time(part: f64) -> Option<String> {
    if !(0.0..1.0).contains(&part) {
        return None;
    }
    #[expect(clippy::cast_possible_truncation, reason = "at most the seconds of a day")]
    let seconds = (libm::round(part * 86_400.0) as i64).min(86_399);
    Some(format!("{:02}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60))
}

/// A text with its escapes `_x000D_` resolved, which stand for letters that XML cannot hold.
#[must_use]
pub fn unescaped(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("_x") {
        let (before, after) = rest.split_at(at);
        plain.push_str(before);
        let code = after.get(2..6).filter(|_| after.get(6..7) == Some("_"));
        let code = code.filter(|code| code.bytes().all(|byte| byte.is_ascii_hexdigit()));
        let letter = code.and_then(|code| u32::from_str_radix(code, 16).ok());
        match letter.and_then(char::from_u32) {
            Some(letter) => {
                plain.push(letter);
                rest = after.get(7..).unwrap_or_default();
            }
            None => {
                plain.push_str("_x");
                rest = after.get(2..).unwrap_or_default();
            }
        }
    }
    plain.push_str(rest);
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(stored: &str, format: Format, expected: &str) {
        assert_eq!(text(stored, format, false), expected, "{stored} {format:?}");
    }

    #[test]
    fn numbers_are_plain_decimals_of_fifteen_digits() {
        check("0.61", Format::Number, "0.61");
        check("0.60999999999999999", Format::Number, "0.61");
        check("0.30000000000000004", Format::Number, "0.3");
        check("6.0999999999999999E-2", Format::Number, "0.061");
        check("2019", Format::Number, "2019");
        check("-0", Format::Number, "-0");
        for odd in ["NaN", "inf", "1e308", "0x14", "", "1,5", "1e999"] {
            check(odd, Format::Number, odd);
        }
    }

    #[test]
    fn per_cent_figures_say_so() {
        check("0.61", Format::PerCent, "61%");
        check("7.0000000000000007E-2", Format::PerCent, "7%");
        check("0.004", Format::PerCent, "0.4%");
        check("1", Format::PerCent, "100%");
        check("0", Format::PerCent, "0%");
        check("1.2", Format::PerCent, "120%");
        check("-0.2", Format::PerCent, "-20%");
    }

    #[test]
    fn days_are_iso_dates() {
        check("1", Format::Date, "1900-01-01");
        check("59", Format::Date, "1900-02-28");
        check("60", Format::Date, "1900-02-29");
        check("61", Format::Date, "1900-03-01");
        check("36526", Format::Date, "2000-01-01");
        check("45351", Format::Date, "2024-02-29");
        check("45351.75", Format::DateTime, "2024-02-29T18:00:00");
        check("0.5", Format::Time, "12:00:00");
        check("2958465", Format::Date, "9999-12-31");
        check("2958466", Format::Date, "2958466");
        check("-1", Format::Date, "-1");
        assert_eq!(text("0", Format::Date, true), "1904-01-01");
        assert_eq!(text("43889", Format::Date, true), "2024-02-29");
    }

    #[test]
    fn codes_of_formats_are_understood() {
        for (code, format) in [
            ("General", Format::Number),
            ("0.0%", Format::PerCent),
            ("#,##0.00 \"days\"", Format::Number),
            ("[Red]0.00;[Blue]-0.00", Format::Number),
            ("yyyy\\-mm\\-dd", Format::Date),
            ("d/m/yyyy h:mm", Format::DateTime),
            ("h:mm:ss", Format::Time),
            ("0;yyyy", Format::Number),
        ] {
            assert_eq!(of_code(code), format, "{code}");
        }
    }

    #[test]
    fn escapes_are_resolved() {
        assert_eq!(unescaped("a_x000D_b_x202E_c_x00g0_ _x"), "a\rb\u{202e}c_x00g0_ _x");
        assert_eq!(unescaped("_xD800_é"), "_xD800_é");
        assert_eq!(unescaped("_x00éé_"), "_x00éé_");
    }
}
