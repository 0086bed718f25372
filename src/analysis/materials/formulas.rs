//! Supply risk and economic importance as the European Commission computes them. Knows numbers
//! only. A shipped dataset carries the results; these formulas serve readers who bring their own
//! components, and tests.
//!
//! Source: European Commission, Methodology for establishing the EU list of critical raw
//! materials, 2017; docs/methods.md.

/// A country in a sourcing mix.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Sourced {
    /// Its share of the supply, 0.0..=1.0.
    pub share: f64,
    /// Its World Governance Indicator, scaled to 0.0..=10.0; high is bad.
    pub governance: f64,
    /// The trade factor: below 1 eases, above 1 restricts.
    pub trade: f64,
}

/// Concentration weighted with governance and trade: the sum of squared shares, each times its
/// governance and trade factor.
#[must_use]
pub fn weighted_concentration(countries: &[Sourced]) -> f64 {
    countries.iter().map(|one| one.share * one.share * one.governance * one.trade).sum()
}

/// What supply risk is made of, besides the two sourcing mixes.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct RiskFactors {
    /// Import reliance of the EU, 0.0..=1.0: net imports over domestic production plus net
    /// imports.
    pub import_reliance: f64,
    /// Part of the input that is recycled from products at the end of their life, 0.0..=1.0.
    pub recycled: f64,
    /// Substitution index, 0.0..=1.0; 1: nothing replaces it.
    pub substitution: f64,
}

/// Supply risk from the weighted concentration of world supply and of supply to the EU. With an
/// import reliance of 1 both count half, with 0 only the supply to the EU does. Where one is
/// missing the other is used alone; `None` without either.
#[must_use]
pub fn supply_risk(world: Option<f64>, union: Option<f64>, factors: &RiskFactors) -> Option<f64> {
    let half = factors.import_reliance / 2.0;
    let mixed = match (world, union) {
        (Some(world), Some(union)) => world * half + union * (1.0 - half),
        (only, None) | (None, only) => only?,
    };
    Some(mixed * (1.0 - factors.recycled) * factors.substitution)
}

/// Economic importance: `uses` are pairs of the share of the end use in a sector (0.0..=1.0) and
/// the value added of the sector; `greatest` is the largest value added of all sectors, in the
/// same unit, which scales the result to 0.0..=10.0. `substitution` as in [`RiskFactors`].
/// `None` unless `greatest` is above zero.
#[must_use]
pub fn economic_importance(uses: &[(f64, f64)], substitution: f64, greatest: f64) -> Option<f64> {
    let value: f64 = uses.iter().map(|(share, added)| share * added).sum();
    (greatest > 0.0).then(|| value * substitution * 10.0 / greatest)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::number::is_close;

    #[test]
    fn a_missing_mix_leaves_the_other_alone() {
        let factors = RiskFactors { import_reliance: 1.0, recycled: 0.0, substitution: 1.0 };
        assert_eq!(supply_risk(Some(2.0), None, &factors), Some(2.0));
        assert_eq!(supply_risk(None, Some(1.0), &factors), Some(1.0));
        assert_eq!(supply_risk(None, None, &factors), None);
        let both = supply_risk(Some(2.0), Some(1.0), &factors);
        assert!(both.is_some_and(|risk| is_close(risk, 1.5, 1e-12)));
        assert_eq!(economic_importance(&[(1.0, 5.0)], 1.0, 0.0), None);
    }
}
