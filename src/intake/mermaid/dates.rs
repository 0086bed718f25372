//! Dates and durations as Mermaid writes them → days. Hours are read, and kept as parts of a day.

use crate::base::date::Day;

/// How dates are written: parts of a date and what stands between them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Format(Vec<Part>);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    /// Year of four digits.
    Year,
    /// Month, with the number of digits that it must have at least.
    Month(usize),
    Day(usize),
    /// Hours, minutes or seconds: read and not kept.
    Time,
    Sign(char),
}

impl Default for Format {
    fn default() -> Self {
        use Part::{Day, Month, Sign, Year};
        Self(vec![Year, Sign('-'), Month(2), Sign('-'), Day(2)])
    }
}

impl Format {
    /// Reads a pattern such as `DD/MM/YYYY`; `None`: it has parts that are not known, or no year.
    #[must_use]
    pub fn parse(pattern: &str) -> Option<Self> {
        let mut parts = Vec::new();
        let mut rest = pattern.trim();
        let known = [
            ("YYYY", Part::Year),
            ("MM", Part::Month(2)),
            ("M", Part::Month(1)),
            ("DD", Part::Day(2)),
            ("D", Part::Day(1)),
            ("HH", Part::Time),
            ("mm", Part::Time),
            ("ss", Part::Time),
        ];
        while let Some(sign) = rest.chars().next() {
            if let Some((text, part)) = known.iter().find(|(text, _)| rest.starts_with(text)) {
                parts.push(*part);
                rest = rest.get(text.len()..)?;
            } else if sign.is_ascii_alphabetic() && sign != 'T' {
                return None;
            } else {
                parts.push(Part::Sign(sign));
                rest = rest.get(sign.len_utf8()..)?;
            }
        }
        let is_told_apart = !rest_of(&parts).any(|is_word| is_word);
        (parts.contains(&Part::Year) && is_told_apart).then_some(Self(parts))
    }

    /// The day that `text` names, and whether it names a time of day as well; `None`: it is not
    /// written like this.
    #[must_use]
    pub fn day(&self, text: &str) -> Option<(Day, bool)> {
        let (mut year, mut month, mut day) = (0, 1, 1);
        let mut has_time = false;
        let mut rest = text.trim();
        for part in &self.0 {
            let mut number = |least: usize, most: usize| {
                let digits = rest.bytes().take(most).take_while(u8::is_ascii_digit).count();
                let (number, after) = rest.split_at_checked(digits)?;
                rest = after;
                (digits >= least).then(|| number.parse::<i32>().ok()).flatten()
            };
            match part {
                Part::Year => year = number(4, 4)?,
                Part::Month(least) => month = u8::try_from(number(*least, 2)?).ok()?,
                Part::Day(least) => day = u8::try_from(number(*least, 2)?).ok()?,
                Part::Time => has_time |= number(2, 2)? > 0,
                Part::Sign(sign) => rest = rest.strip_prefix(*sign)?,
            }
        }
        rest.is_empty().then(|| Day::new(year, month, day))?.map(|day| (day, has_time))
    }
}

/// For each part whether it is a number of open length that another number follows at once.
fn rest_of(parts: &[Part]) -> impl Iterator<Item = bool> {
    let pairs = parts.iter().zip(parts.iter().skip(1));
    pairs.map(|(first, second)| {
        matches!(first, Part::Month(1) | Part::Day(1)) && !matches!(second, Part::Sign(_))
    })
}

/// Seconds of a day.
const DAY: i64 = 86_400;

/// A length of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Duration {
    /// Days, perhaps a part of one.
    Seconds(i64),
    /// Months.
    Months(i32),
}

impl Duration {
    /// Reads `3d`, `2w`, `6M`, `1y`, `36h`, `30m`, `0.5d`; `None`: it is none.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let end = text.find(|sign: char| !sign.is_ascii_digit() && sign != '.')?;
        let (number, unit) = text.split_at_checked(end)?;
        let (whole, part) = number.split_once('.').unwrap_or((number, ""));
        let is_short = (1..=7).contains(&whole.len()) && part.len() <= 3;
        let whole = whole.parse::<i32>().ok().filter(|_| is_short)?;
        let of_unit = match unit {
            "y" if part.is_empty() => return Some(Self::Months(whole.checked_mul(12)?)),
            "M" if part.is_empty() => return Some(Self::Months(whole)),
            "w" => 7 * DAY,
            "d" => DAY,
            "h" => DAY / 24,
            "m" => 60,
            "s" => 1,
            _ => return None,
        };
        let thousandths = format!("{part:0<3}").parse::<i64>().ok()?;
        Some(Self::Seconds((i64::from(whole) * 1000 + thousandths) * of_unit / 1000))
    }

    /// Whether it holds a part of a day.
    #[must_use]
    pub const fn has_hours(self) -> bool {
        matches!(self, Self::Seconds(seconds) if seconds % DAY != 0)
    }

    /// The day before which it is over when it begins with `start`; a part of a day counts as
    /// the whole.
    #[must_use]
    pub fn after(self, start: Day) -> Day {
        match self {
            Self::Seconds(seconds) => {
                let days = i32::try_from((seconds + DAY - 1) / DAY).unwrap_or(i32::MAX / 2);
                Day::from_number(start.number().saturating_add(days))
            }
            Self::Months(months) => {
                let (year, month, day) = start.parts();
                let total = (year * 12 + i32::from(month) - 1).saturating_add(months);
                let (year, month) = (total.div_euclid(12), total.rem_euclid(12) + 1);
                let month = u8::try_from(month).unwrap_or(1);
                // A day that the month does not have becomes its last one.
                let days = (0..4).filter_map(|less| day.checked_sub(less));
                let found = days.filter_map(|day| Day::new(year, month, day)).next();
                found.unwrap_or_else(|| Day::from_number(i32::MAX))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(pattern: &str, text: &str) -> Option<String> {
        Format::parse(pattern)?.day(text).map(|(day, _)| day.to_string())
    }

    #[test]
    fn dates_are_read_as_the_pattern_says() {
        for (pattern, text, expected) in [
            ("YYYY-MM-DD", "2024-02-29", Some("2024-02-29")),
            ("YYYY-MM-DD", "2023-02-29", None),
            ("YYYY-MM-DD", "2024-2-9", None),
            ("DD/MM/YYYY", "03/04/2024", Some("2024-04-03")),
            ("D.M.YYYY", "3.11.2024", Some("2024-11-03")),
            ("YYYY", "2030", Some("2030-01-01")),
            ("YYYY-MM", "2030-07", Some("2030-07-01")),
            ("YYYYMMDD", "20240131", Some("2024-01-31")),
            ("YYYY-MM-DD HH:mm", "2024-01-31 17:30", Some("2024-01-31")),
            ("YYYYMD", "2024111", None),
            ("X", "1700000000", None),
            ("MMM YYYY", "Feb 2024", None),
        ] {
            assert_eq!(day(pattern, text).as_deref(), expected, "{pattern}: {text}");
        }
    }

    #[test]
    fn durations_count_whole_days_and_months() {
        let start = Day::parse("2024-01-31").expect("a day");
        for (text, expected) in [
            ("0d", Some("2024-01-31")),
            ("1d", Some("2024-02-01")),
            ("2w", Some("2024-02-14")),
            ("1M", Some("2024-02-29")),
            ("1y", Some("2025-01-31")),
            ("36h", Some("2024-02-02")),
            ("0.5d", Some("2024-02-01")),
            ("1.5M", None),
            ("d", None),
            ("3", None),
            ("9999999999d", None),
            ("9999999y", Some("9999-12-31")),
        ] {
            let end = Duration::parse(text).map(|duration| duration.after(start).to_string());
            assert_eq!(end.as_deref(), expected, "{text}");
        }
        assert!(Duration::parse("36h").is_some_and(Duration::has_hours));
        assert!(!Duration::parse("48h").is_some_and(Duration::has_hours));
    }
}
