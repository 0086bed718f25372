//! What if any one country stopped: a network becomes one row per supplier, each with the loss
//! of every target and of the chain as a whole. The rows come one by one, so that a long table
//! can be made in slices and given up in between. Knows no words.

use crate::analysis::loss::stopped::Stopped;
use crate::analysis::loss::{Loss, Losses, Network, losses_of};
use crate::analysis::scenario::{Rule, Variants};
use crate::base::order;
use crate::model::value::Interval;

/// A table of stops in the making.
#[derive(Debug, Clone, Default)]
pub struct Stress {
    next: usize,
    as_published: bool,
}

/// What happens when one supplier stops wholly.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// Code or id of the supplier.
    pub who: String,
    /// The loss of each target of the network, in their order; `None`: not assessed.
    pub targets: Vec<Option<Loss>>,
    /// The chain as a whole when every input and every variant is needed.
    pub worst: Whole,
    /// When every input is needed and one variant is enough.
    pub worst_any: Whole,
    /// When process steps are needed and the other inputs count by their weight.
    pub middle: Whole,
    /// When all inputs count by their weight only.
    pub linear: Whole,
}

/// The losses of all inputs by one rule, summed up.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Whole {
    /// Number of inputs that lose something for certain.
    pub affected: usize,
    /// Number of inputs of which a loss cannot be ruled out, the former included.
    pub perhaps: usize,
    /// Number of inputs that are assessed.
    pub assessed: usize,
    /// The mean loss of the assessed inputs, each counting the same; nothing when none is.
    pub mean: Interval,
}

impl Stress {
    /// An empty table. `as_published`: whether published essentiality, substitutability and
    /// weights of single dependencies count.
    #[must_use]
    pub const fn new(as_published: bool) -> Self {
        Self { next: 0, as_published }
    }

    /// How many rows of `network` are done, and how many there are.
    #[must_use]
    pub fn progress(&self, network: &Network) -> (usize, usize) {
        (self.next, network.suppliers().len())
    }

    /// The next row, in the order of codes; `None` when all are done. Always give it the same
    /// network. Costs as much as one scenario.
    pub fn step(&mut self, network: &Network) -> Option<Row> {
        let who = network.suppliers().get(self.next)?;
        let stopped = Stopped::one(network, u32::try_from(self.next).ok()?);
        let losses = losses_of(network, &stopped, self.as_published);
        self.next += 1;
        let whole = |rule: fn(&Loss) -> Interval| Whole::of(&losses, rule);
        Some(Row {
            who: who.clone(),
            targets: network.targets().iter().map(|target| losses.of(*target)).collect(),
            worst: whole(|loss| loss.worst),
            worst_any: whole(|loss| loss.worst_any),
            middle: whole(|loss| loss.middle),
            linear: whole(|loss| loss.linear),
        })
    }

    /// All rows at once, in the order of codes.
    #[must_use]
    pub fn table(network: &Network, as_published: bool) -> Vec<Row> {
        let mut stress = Self::new(as_published);
        std::iter::from_fn(|| stress.step(network)).collect()
    }
}

impl Whole {
    /// Sums up the losses of all inputs by `rule`.
    #[must_use]
    pub fn of(losses: &Losses, rule: impl Fn(&Loss) -> Interval) -> Self {
        let mut whole = Self { affected: 0, perhaps: 0, assessed: 0, mean: Interval::exact(0.0) };
        for (_, loss) in losses.entries() {
            let loss = rule(&loss);
            whole.affected += usize::from(loss.lo > 0.0);
            whole.perhaps += usize::from(loss.hi > 0.0);
            whole.assessed += 1;
            whole.mean.lo += loss.lo;
            whole.mean.hi += loss.hi;
        }
        let count = whole.assessed.max(1) as f64;
        whole.mean = Interval::new(whole.mean.lo / count, whole.mean.hi / count);
        whole
    }
}

impl Row {
    /// The chain as a whole by one rule; the direct losses are not summed up.
    #[must_use]
    pub const fn whole(&self, rule: Rule, variants: Variants) -> Option<Whole> {
        match (rule, variants) {
            (Rule::Direct, _) => None,
            (Rule::Worst, Variants::All) => Some(self.worst),
            (Rule::Worst, Variants::Any) => Some(self.worst_any),
            (Rule::Middle, _) => Some(self.middle),
            (Rule::Linear, _) => Some(self.linear),
        }
    }
}

/// The rows by how much is lost of the target at position `target` of the network by `rule`,
/// the greatest certain loss first, then the greatest that cannot be ruled out, then by code.
pub fn rank(rows: &mut [Row], target: usize, rule: impl Fn(&Loss) -> Interval) {
    let loss = |row: &Row| {
        let loss = row.targets.get(target).copied().flatten();
        loss.map_or(Interval::exact(-1.0), |loss| rule(&loss))
    };
    order::sort_by(rows, |a, b| {
        let (first, second) = (loss(a), loss(b));
        let by_loss = second.lo.total_cmp(&first.lo).then(second.hi.total_cmp(&first.hi));
        by_loss.then_with(|| a.who.cmp(&b.who))
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::concentration::{Settings, assess};
    use crate::analysis::sample::Said::{Exactly, Percent};
    use crate::analysis::sample::Sample;
    use crate::base::number::is_close;
    use crate::model::dependency::Relation;
    use crate::model::record::Subject;

    #[test]
    fn every_supplier_has_a_row_and_the_worst_comes_first() {
        let mut sample = Sample::new();
        let [ore, tool, part, apart] = ["ore", "tool", "part", "apart"].map(|id| sample.tool(id));
        sample.link(ore, Relation::GoesInto, part);
        sample.link(tool, Relation::GoesInto, part);
        sample.record(Subject::Input(ore), &[("CHN", Percent(60)), ("AUS", Percent(40))]);
        sample.record(Subject::Input(tool), &[("NLD", Exactly(1.0))]);
        let dataset = sample.finish();
        let network = Network::new(&dataset, &assess(&dataset, &Settings::of(&dataset)));
        let mut stress = Stress::new(true);
        let mut rows: Vec<Row> = Vec::new();
        while let Some(row) = stress.step(&network) {
            rows.push(row);
            assert_eq!(stress.progress(&network), (rows.len(), 3));
        }
        assert_eq!(rows, Stress::table(&network, true));
        let codes = |rows: &[Row]| rows.iter().map(|row| row.who.clone()).collect::<Vec<_>>();
        assert_eq!(codes(&rows), ["AUS", "CHN", "NLD"]);
        rank(&mut rows, 0, |loss| loss.worst);
        assert_eq!(codes(&rows), ["NLD", "CHN", "AUS"]);
        let whole = rows[1].whole(Rule::Linear, Variants::All).expect("by a rule");
        assert_eq!((whole.affected, whole.perhaps, whole.assessed), (2, 2, 3));
        assert!(is_close(whole.mean.lo, (0.6 + 0.3) / 3.0, 1e-12));
        assert_eq!(network.targets(), [part]);
        assert!(rows.iter().all(|row| row.targets.len() == 1) && apart != part);
    }
}
