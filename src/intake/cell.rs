//! Numbers and shares as people write them. The standard parser would accept `NaN`, `inf` and
//! `1e308`; this grammar is digits, one decimal point or comma, and for shares a per cent
//! sign. Knows no column.

/// A number: a sign, up to fifteen digits, and up to twelve decimals after a point or a comma.
/// `None`: it is something else.
#[must_use]
pub fn number(text: &str) -> Option<f64> {
    let digits = text.strip_prefix(['-', '\u{2212}']).unwrap_or(text);
    let (whole, decimals) = digits.split_once(['.', ',']).unwrap_or((digits, "0"));
    let is_plain = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    if !is_plain(whole) || !is_plain(decimals) || whole.len() > 15 || decimals.len() > 20 {
        return None;
    }
    let magnitude: f64 = format!("{whole}.{decimals}").parse().ok()?;
    Some(if digits.len() < text.len() { -magnitude } else { magnitude })
}

/// How a layout writes shares.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// `61%`; a number without a sign is a per cent figure if it is above 1, and refused as
    /// ambiguous otherwise.
    PerCent,
    /// `0.61`, or `61%`.
    Fraction,
}

/// A share as printed. All figures are fractions 0.0..=1.0.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Printed {
    /// A number.
    Exact {
        /// The share.
        share: f64,
        /// The unit of its last printed digit.
        unit: f64,
    },
    /// A per cent figure whose sign is missing.
    Unsigned {
        /// The share.
        share: f64,
        /// The unit of its last printed digit.
        unit: f64,
    },
    /// Between two bounds: `<0.1%`, `>50%`, `10-30%`.
    Between {
        /// Least share.
        lo: f64,
        /// Greatest share.
        hi: f64,
    },
    /// About a number: `~20%`.
    About,
}

impl Printed {
    /// The share and the unit of its last digit, where a number is printed.
    #[must_use]
    pub const fn share(&self) -> Option<(f64, f64)> {
        match self {
            Self::Exact { share, unit } | Self::Unsigned { share, unit } => Some((*share, *unit)),
            Self::Between { .. } | Self::About => None,
        }
    }
}

/// Why a share cannot be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// It is no number.
    Unreadable,
    /// It is below 0 or above 100 %.
    OutOfRange,
    /// Without a sign it may be a fraction or a per cent figure.
    Ambiguous,
}

/// Reads a share.
///
/// # Errors
/// See [`Fault`].
pub fn share(text: &str, style: Style) -> Result<Printed, Fault> {
    let text = text.trim();
    if let Some(rest) = prefix(text, &["<", "≤", "less than "]) {
        let (hi, _) = figure(rest, style)?;
        return Ok(Printed::Between { lo: 0.0, hi });
    }
    if let Some(rest) = prefix(text, &[">", "≥", "more than ", "over "]) {
        let (lo, _) = figure(rest, style)?;
        return Ok(Printed::Between { lo, hi: 1.0 });
    }
    if let Some(rest) = prefix(text, &["~", "≈", "ca. ", "ca ", "about ", "approx. ", "c. "]) {
        figure(rest, style)?;
        return Ok(Printed::About);
    }
    if let Some((from, to)) = range(text) {
        let (hi, _) = figure(to, style)?;
        let is_percent = to.contains('%') && !from.contains('%');
        let from = if is_percent { format!("{from}%") } else { from.to_owned() };
        let (lo, _) = figure(&from, style)?;
        return if lo <= hi { Ok(Printed::Between { lo, hi }) } else { Err(Fault::Unreadable) };
    }
    let (share, unit) = figure(text, style)?;
    let is_unsigned = style == Style::PerCent && !text.ends_with('%') && share > 0.0;
    Ok(if is_unsigned { Printed::Unsigned { share, unit } } else { Printed::Exact { share, unit } })
}

fn prefix<'a>(text: &'a str, signs: &[&str]) -> Option<&'a str> {
    signs.iter().find_map(|sign| text.strip_prefix(sign)).map(str::trim)
}

fn range(text: &str) -> Option<(&str, &str)> {
    let (from, to) = text.split_once(['-', '–'])?;
    let (from, to) = (from.trim(), to.trim());
    (from.starts_with(|c: char| c.is_ascii_digit()) && !to.is_empty()).then_some((from, to))
}

/// A share 0.0..=1.0 and the unit of its last digit.
fn figure(text: &str, style: Style) -> Result<(f64, f64), Fault> {
    let (digits, has_sign) = match text.strip_suffix('%') {
        Some(digits) => (digits.trim_end(), true),
        None => (text, false),
    };
    let value = number(digits).ok_or(Fault::Unreadable)?;
    let decimals = digits.split_once(['.', ',']).map_or(0, |(_, decimals)| decimals.len());
    let mut unit = 1.0;
    for _ in 0..decimals {
        unit /= 10.0;
    }
    let is_percent = has_sign || style == Style::PerCent;
    let top = if is_percent { 100.0 } else { 1.0 };
    if !(0.0..=top).contains(&value) {
        return Err(Fault::OutOfRange);
    }
    if style == Style::PerCent && !has_sign && value > 0.0 && value <= 1.0 {
        return Err(Fault::Ambiguous);
    }
    Ok(if is_percent { (divided(value, digits), unit / 100.0) } else { (value, unit) })
}

/// `value / 100`, read as a decimal so that 7% is 0.07 and not 0.07000000000000001.
fn divided(value: f64, digits: &str) -> f64 {
    let (whole, decimals) = digits.split_once(['.', ',']).unwrap_or((digits, ""));
    let padded = format!("{whole:0>3}");
    let (head, tail) = padded.split_at(padded.len() - 2);
    format!("{head}.{tail}{decimals}").parse().unwrap_or(value / 100.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_plain_decimals_are_numbers() {
        for (text, expected) in [
            ("12", Some(12.0)),
            ("0.5", Some(0.5)),
            ("0,5", Some(0.5)),
            ("-3", Some(-3.0)),
            ("NaN", None),
            ("inf", None),
            ("1e308", None),
            ("0x14", None),
            ("1.", None),
            (".5", None),
            ("1 000", None),
            ("٢٠", None),
            ("", None),
            ("+5", None),
            ("1.2.3", None),
        ] {
            assert_eq!(number(text), expected, "{text}");
        }
        assert_eq!(number(&"9".repeat(400)), None);
    }

    fn exact(share: f64, unit: f64) -> Result<Printed, Fault> {
        Ok(Printed::Exact { share, unit })
    }

    #[test]
    fn per_cent_figures_are_read() {
        let read = |text| share(text, Style::PerCent);
        assert_eq!(read("61%"), exact(0.61, 0.01));
        assert_eq!(read("7 %"), exact(0.07, 0.01));
        assert_eq!(read("7\u{202f}%"), exact(0.07, 0.01));
        assert_eq!(read("0,4%"), exact(0.004, 0.001));
        assert_eq!(read("100%"), exact(1.0, 0.01));
        assert_eq!(read("0%"), exact(0.0, 0.01));
        assert_eq!(read("6"), Ok(Printed::Unsigned { share: 0.06, unit: 0.01 }));
        assert_eq!(read("<0.1%"), Ok(Printed::Between { lo: 0.0, hi: 0.001 }));
        assert_eq!(read(">50%"), Ok(Printed::Between { lo: 0.5, hi: 1.0 }));
        assert_eq!(read("10-30%"), Ok(Printed::Between { lo: 0.1, hi: 0.3 }));
        assert_eq!(read("~20%"), Ok(Printed::About));
        assert_eq!(read("0.8"), Err(Fault::Ambiguous));
        assert_eq!(read("120%"), Err(Fault::OutOfRange));
        assert_eq!(read("-20%"), Err(Fault::OutOfRange));
        for text in ["NaN", "inf", "NaN%", "1e2%", "#REF!", "20%%", "%", "20 percent", "٢٠%"] {
            assert_eq!(read(text), Err(Fault::Unreadable), "{text}");
        }
    }

    #[test]
    fn fractions_are_read() {
        let read = |text| share(text, Style::Fraction);
        assert_eq!(read("0.61"), exact(0.61, 0.01));
        assert_eq!(read("1"), exact(1.0, 1.0));
        assert_eq!(read("61%"), exact(0.61, 0.01));
        assert_eq!(read("61"), Err(Fault::OutOfRange));
    }
}
