//! Measures of concentration of a list of shares. Knows no suppliers and no missing data:
//! every function takes fractions 0.0..=1.0 in any order. Sources: docs/methods.md.

use crate::base::number;
use crate::base::order;

/// Herfindahl–Hirschman index: the sum of the squared shares, 0.0..=1.0.
#[must_use]
pub fn hhi(shares: &[f64]) -> f64 {
    shares.iter().map(|share| share * share).sum()
}

/// Number of equally large suppliers with the same index, `1 / hhi`; `None` without supply.
#[must_use]
pub fn effective_number(hhi: f64) -> Option<f64> {
    (hhi > 0.0).then(|| 1.0 / hhi)
}

/// Sum of the `k` largest shares.
#[must_use]
pub fn largest(shares: &[f64], k: usize) -> f64 {
    falling(shares).take(k).sum()
}

/// The shares, largest first.
fn falling(shares: &[f64]) -> impl Iterator<Item = f64> + use<> {
    let mut sorted = shares.to_vec();
    order::sort_numbers(&mut sorted);
    sorted.into_iter().rev()
}

/// Smallest number of shares that add up to at least `threshold`; `None` when all together
/// do not. Sums are compared to within one in a thousand million, so that rounding of the
/// machine does not ask for one supplier more.
#[must_use]
pub fn count_for(shares: &[f64], threshold: f64) -> Option<usize> {
    let mut sum = 0.0;
    falling(shares)
        .position(|share| {
            sum += share;
            sum >= threshold - 1e-9
        })
        .map(|position| position + 1)
}

/// The index rescaled so that equal shares of `n` suppliers give 0 and a monopoly 1. It
/// changes with `n` and so must not be compared between editions. `None` for `n < 2`.
#[must_use]
pub fn normalised(hhi: f64, n: u32) -> Option<f64> {
    let least = 1.0 / f64::from(n);
    (n > 1).then(|| (hhi - least) / (1.0 - least))
}

/// Shannon entropy in nats: 0 for a monopoly, `ln n` for `n` equal shares.
#[must_use]
pub fn entropy(shares: &[f64]) -> f64 {
    shares.iter().filter(|share| **share > 0.0).map(|share| -share * number::ln(*share)).sum()
}

/// Theil index of the shares that are not zero: their distance from equality, `ln n` minus
/// the entropy. `None` when no share is above zero.
#[must_use]
pub fn theil(shares: &[f64]) -> Option<f64> {
    let n = u32::try_from(shares.iter().filter(|share| **share > 0.0).count()).ok()?;
    (n > 0).then(|| number::ln(f64::from(n)) - entropy(shares))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::number::is_close;

    #[test]
    fn equal_shares_and_monopolies() {
        let equal = [0.25; 4];
        assert!(is_close(hhi(&equal), 0.25, 1e-15));
        assert_eq!(effective_number(hhi(&equal)), Some(4.0));
        assert_eq!(normalised(0.25, 4), Some(0.0));
        assert_eq!(normalised(1.0, 1), None);
        assert!(is_close(entropy(&equal), number::ln(4.0), 1e-12));
        assert!(theil(&equal).is_some_and(|theil| is_close(theil, 0.0, 1e-12)));
        assert!(is_close(hhi(&[1.0, 0.0]), 1.0, 0.0));
        assert_eq!(theil(&[0.0]), None);
        assert_eq!(effective_number(hhi(&[])), None);
    }

    #[test]
    fn counting_suppliers_stops_as_soon_as_the_sum_is_reached() {
        let shares = [0.04, 0.56, 0.16, 0.1, 0.14];
        assert_eq!(count_for(&shares, 0.5), Some(1));
        assert_eq!(count_for(&shares, 0.75), Some(3));
        assert_eq!(count_for(&shares, 1.0), Some(5));
        assert_eq!(count_for(&shares[1..3], 0.75), None);
        assert!(is_close(largest(&shares, 3), 0.86, 1e-12));
    }
}
