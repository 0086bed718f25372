//! How much of a supply one country outside an area has at most: the largest third country.
//! Knows the supply and the codes of the area, no other area and no line.

use crate::analysis::concentration::supply::Supply;
use crate::base::order;
use crate::model::value::Interval;

/// The largest supplier outside an area.
#[derive(Debug, Clone, PartialEq)]
pub struct Outside {
    /// Who it is: the one with the largest share, or the only one named; `None`: nobody outside
    /// is named, or names without numbers leave it open.
    pub id: Option<String>,
    /// Its share.
    pub share: Interval,
    /// Its share with all that the rounding of the printed shares leaves open.
    pub rounded: Interval,
}

impl Supply {
    /// The largest supplier that is not among `home` (sorted ISO codes or supplier ids). The
    /// unnamed rest may be one country outside. `None`: nothing is published, or the figures
    /// contradict each other.
    #[must_use]
    pub fn largest_outside(&self, home: &[String]) -> Option<Outside> {
        if self.is_empty() || self.is_inconsistent {
            return None;
        }
        let is_outside = |id: &str| home.binary_search_by(|one| one.as_str().cmp(id)).is_err();
        let outside: Vec<String> =
            self.named_ids().filter(|id| is_outside(id)).map(str::to_owned).collect();
        let mut share = self.unnamed_outside(is_outside);
        for id in &outside {
            share = wider(share, self.share_of(std::slice::from_ref(id))?);
        }
        share.lo = share.lo.max(self.even_part(&outside));
        let portions = || self.shares.iter().filter(|portion| is_outside(&portion.id));
        let rounded = portions().fold(share, |all, portion| Interval {
            lo: all.lo.min(portions().map(|one| one.range.lo).fold(0.0, f64::max)),
            hi: all.hi.max(portion.range.hi),
        });
        let leading = portions().next().map(|portion| portion.id.clone());
        let only = || outside.first().filter(|_| outside.len() == 1 && share.lo > 0.0).cloned();
        Some(Outside { id: leading.or_else(only), share, rounded })
    }

    /// Everybody who is named, whether with a number or without; each once.
    fn named_ids(&self) -> impl Iterator<Item = &str> {
        let numbered = self.shares.iter().map(|portion| portion.id.as_str());
        let named = self.majors.iter().chain(&self.negligible).map(|named| named.id.as_str());
        numbered.chain(named)
    }

    /// What somebody who is not named can have: the rest, and groups that are not broken down.
    fn unnamed_outside(&self, is_outside: impl Fn(&str) -> bool) -> Interval {
        let blocks = self.blocks.iter().filter(|block| {
            block.members.is_empty() || block.members.iter().any(|member| is_outside(member))
        });
        let in_blocks: f64 = blocks.map(|block| block.portion.share).sum();
        let unplaced = if self.unplaced > 0 { 1.0 } else { 0.0 };
        Interval::new(0.0, (self.residual + in_blocks + unplaced).min(1.0))
    }

    /// The largest of several has at least an even part of what they have together.
    fn even_part(&self, outside: &[String]) -> f64 {
        let mut members = outside.to_vec();
        order::sort(&mut members);
        members.dedup();
        let together = self.share_of(&members).map_or(0.0, |share| share.lo);
        let count = u32::try_from(members.len()).unwrap_or(u32::MAX);
        if count == 0 { 0.0 } else { together / f64::from(count) }
    }
}

fn wider(a: Interval, b: Interval) -> Interval {
    Interval { lo: a.lo.max(b.lo), hi: a.hi.max(b.hi) }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::analysis::concentration::{Settings, assess};
    use crate::analysis::sample::Said::{self, Major, Negligible, Percent};
    use crate::analysis::sample::Sample;
    use crate::base::number::is_close;
    use crate::model::record::Subject;

    fn outside(rows: &[(&str, Said)]) -> Option<Outside> {
        let mut sample = Sample::new();
        let tool = sample.tool("tool");
        sample.record(Subject::Input(tool), rows);
        let dataset = sample.finish();
        let assessment = assess(&dataset, &Settings::of(&dataset));
        assessment.of(Subject::Input(tool)).largest_outside(&["DEU".to_owned(), "NLD".to_owned()])
    }

    fn check(rows: &[(&str, Said)], id: Option<&str>, lo: f64, hi: f64) {
        let found = outside(rows).expect("known");
        assert_eq!(found.id.as_deref(), id, "{rows:?}");
        let is_right = is_close(found.share.lo, lo, 1e-9) && is_close(found.share.hi, hi, 1e-9);
        assert!(is_right, "{rows:?} gives {:?}", found.share);
        assert!(found.rounded.lo <= found.share.lo && found.rounded.hi >= found.share.hi);
    }

    #[test]
    fn the_area_itself_does_not_count() {
        check(&[("NLD", Percent(80)), ("USA", Percent(20))], Some("USA"), 0.2, 0.2);
        check(&[("NLD", Percent(100))], None, 0.0, 0.0);
        check(&[("NLD", Percent(60)), ("ROW", Percent(40))], None, 0.0, 0.4);
        check(
            &[("USA", Percent(60)), ("JPN", Percent(10)), ("ROW", Percent(30))],
            Some("USA"),
            0.6,
            0.6,
        );
        assert_eq!(outside(&[]), None);
    }

    proptest! {
        #[test]
        fn knowing_less_never_narrows_the_largest(
            weights in proptest::collection::vec(1..100_u32, 2..7),
            forgotten in any::<prop::sample::Index>(),
            home in any::<u8>(),
        ) {
            let whole: u32 = weights.iter().sum();
            let ids: Vec<String> = (0..weights.len()).map(|i| format!("C{i:02}")).collect();
            let home: Vec<String> = (0..ids.len())
                .filter(|i| home & (1 << i) != 0)
                .map(|i| ids[i].clone())
                .collect();
            let gone = forgotten.index(ids.len());
            let largest = |forget: bool| {
                let mut sample = Sample::new();
                let tool = sample.tool("tool");
                let rows: Vec<(&str, Said)> = ids.iter().zip(&weights).enumerate()
                    .map(|(i, (id, weight))| {
                        let id = if forget && i == gone { "ROW" } else { id.as_str() };
                        (id, Said::Exactly(f64::from(*weight) / f64::from(whole)))
                    })
                    .collect();
                sample.record(Subject::Input(tool), &rows);
                let dataset = sample.finish();
                let assessment = assess(&dataset, &Settings::of(&dataset));
                assessment.of(Subject::Input(tool)).largest_outside(&home).expect("known").share
            };
            let (known, less) = (largest(false), largest(true));
            prop_assert!(less.lo <= known.lo + 1e-9 && less.hi >= known.hi - 1e-9);
        }
    }

    #[test]
    fn names_alone_bound_the_largest() {
        // Two outside and nobody inside: the larger has at least half.
        check(&[("USA", Major), ("CHN", Major)], None, 0.5, 1.0);
        check(&[("USA", Major), ("NLD", Major)], None, 0.0, 1.0);
        check(&[("USA", Major), ("NLD", Negligible)], Some("USA"), 0.98, 1.0);
        check(&[("NLD", Major), ("USA", Negligible)], None, 0.0, 0.02);
    }
}
