//! Figures that others derive from the same rows, shown beside ours for comparison and never
//! used further: they scale printed shares or invent missing ones.

use crate::analysis::concentration::measures;
use crate::analysis::concentration::supply::{Supply, SupplyKind};

impl Supply {
    /// Sum of squares of the printed shares on the scale of 10 000, the printed residual as
    /// one supplier. Only reported, never used further.
    #[must_use]
    pub fn hhi_as_printed(&self) -> Option<f64> {
        self.has_numbers().then(|| {
            let squares = measures::hhi(&self.printed());
            (squares + self.residual_printed * self.residual_printed) * 10_000.0
        })
    }

    /// The index of the printed shares scaled to their sum, the printed residual as one
    /// supplier. Only reported, never used further: scaling can move a share out of what was
    /// printed.
    #[must_use]
    pub fn hhi_proportional(&self) -> Option<f64> {
        let sum = self.printed_sum();
        (sum > 0.0).then(|| self.hhi_as_printed().map(|hhi| hhi / 10_000.0 / (sum * sum)))?
    }

    /// Sum of all printed shares.
    #[must_use]
    pub fn printed_sum(&self) -> f64 {
        self.printed().iter().sum::<f64>() + self.residual_printed
    }

    fn printed(&self) -> Vec<f64> {
        let blocks = self.blocks.iter().map(|block| &block.portion);
        self.shares.iter().chain(blocks).map(|portion| portion.printed).collect()
    }

    /// The highlighter "Market concentration" of the ETO explorer: how many countries are
    /// needed for 75 % as printed, largest first, "Various" being counted as one; without
    /// numbers 1 for fewer than three countries that are not negligible, else 4. It invents
    /// shares where none are printed and is kept apart for comparison only. `None` for
    /// records of organisations and when all together have less.
    ///
    /// Source: georgetown-cset/eto-supply-chain, provision concentration.
    #[must_use]
    pub fn eto_market_concentration(&self) -> Option<usize> {
        match self.kind {
            SupplyKind::Numeric => {
                let mut printed = self.printed();
                printed.push(self.residual_printed);
                measures::count_for(&printed, 0.75)
            }
            SupplyKind::Listed => Some(if self.majors.len() < 3 { 1 } else { 4 }),
            SupplyKind::Derived | SupplyKind::Stage | SupplyKind::None => None,
        }
    }
}
