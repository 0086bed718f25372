//! How often a series is renewed, and whether its newest figure is older than it should be.
//! Knows no figures.

use crate::analysis::trend::moment::Moment;
use crate::base::date::Day;
use crate::base::order;

/// Review cycles after which a figure counts as old.
pub const CYCLES: f64 = 2.0;

/// What is lost when years are added up.
const SLACK: f64 = 1e-6;

/// Why a figure is old: more than two cycles lie between it and what it is held against.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Old {
    /// What it is held against.
    pub against: Against,
    /// Years between them.
    pub years: f64,
    /// Years of one cycle.
    pub cycle: f64,
}

/// What the age of a figure is counted to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Against {
    /// The newest moment of the series.
    Newest,
    /// Today, from the end of the period on.
    Today,
}

/// Years of one review cycle: the middle one of the steps between moments. `None`: fewer than two
/// moments.
#[must_use]
pub fn rhythm(moments: &[Moment]) -> Option<f64> {
    let years = moments.iter().map(|moment| moment.year);
    let mut steps: Vec<f64> = years.clone().zip(years.skip(1)).map(|(a, b)| b - a).collect();
    steps.retain(|step| *step > SLACK);
    order::sort_numbers(&mut steps);
    steps.get(steps.len() / 2).copied()
}

/// Whether a figure of `moment` is old in the series of `moments`; `None`: it is not, or nobody
/// can say.
#[must_use]
pub fn old(moment: &Moment, moments: &[Moment], today: Option<Day>) -> Option<Old> {
    let cycle = rhythm(moments)?;
    let is_long = |years: f64| years > CYCLES * cycle + SLACK;
    let behind = moments.last().map_or(0.0, |newest| newest.year - moment.year);
    if is_long(behind) {
        return Some(Old { against: Against::Newest, years: behind, cycle });
    }
    let (year, month, _) = today?.parts();
    let years = f64::from(year) + f64::from(month - 1) / 12.0 - moment.end;
    is_long(years).then_some(Old { against: Against::Today, years, cycle })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_cycles_are_not_old_and_more_are() {
        let moments: Vec<Moment> = ["2011", "2014", "2017", "2020", "2023"]
            .iter()
            .filter_map(|period| Moment::of_period(period, None))
            .collect();
        assert_eq!(rhythm(&moments), Some(3.0));
        assert_eq!(rhythm(&moments[..1]), None);
        let of = |at: usize, today: Option<&str>| {
            let found = old(&moments[at], &moments, today.and_then(Day::parse));
            found.map(|found| (found.against, found.years))
        };
        assert_eq!(of(2, None), None, "six years are two cycles");
        assert_eq!(of(1, None), Some((Against::Newest, 9.0)));
        assert_eq!(of(4, Some("2026-11-23")), None);
        assert_eq!(of(4, Some("2029-12-31")), None);
        assert!(of(4, Some("2030-02-01")).is_some_and(|(it, _)| it == Against::Today));
    }
}
