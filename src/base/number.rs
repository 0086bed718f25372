//! Maths that gives the same bits on every machine, and numbers as text. Knows no language:
//! the texts here have a full stop and no grouping, as SVG and JSON want them.

/// Natural logarithm.
#[must_use]
pub fn ln(value: f64) -> f64 {
    libm::log(value)
}

/// `e` to the power of `value`.
#[must_use]
pub fn exp(value: f64) -> f64 {
    libm::exp(value)
}

/// Whether `a` and `b` differ by at most `tolerance`.
#[must_use]
pub fn is_close(a: f64, b: f64, tolerance: f64) -> bool {
    (a - b).abs() <= tolerance
}

/// `value` with exactly `decimals` decimals; halves are rounded away from zero, as people
/// do: 12.5 becomes 13 and 1.005 becomes 1.01, although its binary form lies just below.
/// Never `-0`. Empty when `value` is not a finite number.
#[must_use]
pub fn fixed(value: f64, decimals: u8) -> String {
    if !value.is_finite() {
        return String::new();
    }
    // The shortest decimal text that reads back as the same number; never with an exponent.
    let text = value.abs().to_string();
    let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
    let decimals = usize::from(decimals);
    let mut digits: Vec<u8> = whole.bytes().chain(fraction.bytes()).collect();
    let kept = whole.len() + decimals;
    let rounds_up = digits.get(kept).is_some_and(|digit| *digit >= b'5');
    digits.resize(kept, b'0');
    if rounds_up {
        increment(&mut digits);
    }
    let is_negative = value < 0.0 && digits.iter().any(|digit| *digit != b'0');
    let point = digits.len() - decimals;
    let mut text = String::with_capacity(digits.len() + 2);
    if is_negative {
        text.push('-');
    }
    for (position, digit) in digits.into_iter().enumerate() {
        if position == point {
            text.push('.');
        }
        text.push(char::from(digit));
    }
    text
}

/// As [`fixed`], without zeros at the end of the decimals.
#[must_use]
pub fn trimmed(value: f64, decimals: u8) -> String {
    let text = fixed(value, decimals);
    if text.contains('.') {
        text.trim_end_matches('0').trim_end_matches('.').to_owned()
    } else {
        text
    }
}

/// `value` rounded to `decimals` decimals, by the same rule as [`fixed`]. Not-a-number and
/// the infinities stay what they are.
#[must_use]
pub fn rounded(value: f64, decimals: u8) -> f64 {
    fixed(value, decimals).parse().unwrap_or(value)
}

/// Most digits that [`read`] takes: each such number, and each power of ten that divides it, is
/// exact in binary, so that the quotient is the nearest number there is.
const MOST_DIGITS: usize = 15;

/// The number that `text` writes with digits, at most one full stop and at most one minus in
/// front: equal, bit by bit, to what the standard library reads. `None` for anything else, and
/// for more than 15 digits.
///
/// Of its own, as the general way takes 18 kB of tables and code into the first view.
#[must_use]
pub fn read(text: &str) -> Option<f64> {
    let (sign, digits) = text.strip_prefix('-').map_or((1.0, text), |rest| (-1.0, rest));
    let (whole, decimals) = digits.split_once('.').unwrap_or((digits, ""));
    let count = whole.len() + decimals.len();
    if count == 0 || count > MOST_DIGITS {
        return None;
    }
    let mut number = 0_u64;
    for digit in whole.bytes().chain(decimals.bytes()) {
        if !digit.is_ascii_digit() {
            return None;
        }
        number = number * 10 + u64::from(digit - b'0');
    }
    let unit = decimals.bytes().fold(1.0, |unit, _| unit * 10.0);
    Some(sign * (number as f64 / unit))
}

/// Adds one to a decimal number written as digits.
fn increment(digits: &mut Vec<u8>) {
    for digit in digits.iter_mut().rev() {
        if *digit == b'9' {
            *digit = b'0';
        } else {
            *digit += 1;
            return;
        }
    }
    digits.insert(0, b'1');
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn numbers_are_rounded_as_people_round() {
        for (value, decimals, expected) in [
            (0.0, 0, "0"),
            (-0.0, 1, "0.0"),
            (12.5, 0, "13"),
            (-12.5, 0, "-13"),
            (1.005, 2, "1.01"),
            (0.125, 2, "0.13"),
            (-0.004, 2, "0.00"),
            (99.95, 1, "100.0"),
            (0.999, 0, "1"),
            (3.0, 2, "3.00"),
            (1e21, 0, "1000000000000000000000"),
            (1e-7, 3, "0.000"),
            (f64::NAN, 2, ""),
            (f64::INFINITY, 2, ""),
        ] {
            assert_eq!(fixed(value, decimals), expected, "{value} with {decimals} decimals");
        }
        assert_eq!(trimmed(0.4750, 3), "0.475");
        assert_eq!(trimmed(100.0, 2), "100");
        assert_eq!(trimmed(120.0, 0), "120");
        assert!(rounded(f64::NAN, 2).is_nan());
    }

    #[test]
    fn only_plain_numbers_are_read() {
        for (text, expected) in [
            ("0", Some(0.0)),
            ("-12.50", Some(-12.5)),
            (".5", Some(0.5)),
            ("5.", Some(5.0)),
            ("999999999999999", Some(999_999_999_999_999.0)),
            ("1000000000000000", None),
            ("", None),
            ("-", None),
            (".", None),
            ("1.2.3", None),
            ("+1", None),
            ("1e3", None),
            ("٣", None),
            ("inf", None),
        ] {
            assert_eq!(read(text), expected, "{text}");
        }
    }

    proptest! {
        #[test]
        fn plain_numbers_are_read_as_the_standard_library_does(text in "-?[0-9]{1,8}(\\.[0-9]{0,7})?") {
            let expected: f64 = text.parse().unwrap();
            prop_assert_eq!(read(&text).map(f64::to_bits), Some(expected.to_bits()));
        }

        #[test]
        fn the_text_is_within_half_a_unit_of_the_number(
            value in -1e9..1e9_f64,
            decimals in 0..6_u8,
        ) {
            let text = fixed(value, decimals);
            prop_assert_eq!(text.split_once('.').map_or(0, |(_, d)| d.len()), decimals as usize);
            let half_unit = 0.5 / (0..decimals).fold(1.0, |unit, _| unit * 10.0);
            prop_assert!(is_close(rounded(value, decimals), value, half_unit * 1.000_001 + 1e-7));
        }
    }
}
