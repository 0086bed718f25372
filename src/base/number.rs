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

    proptest! {
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
