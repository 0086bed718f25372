//! Who holds what over whom: the inputs of which an area holds a large part, what stops along the
//! chain without a partner, and what stops without the area itself. The two sides stand beside
//! each other as two numbers and are never taken together. Knows no words and no picture.

use crate::analysis::concentration::Assessment;
use crate::analysis::concentration::supply::SupplyKind;
use crate::analysis::group::Groups;
use crate::analysis::loss::{Loss, Losses, Network, losses};
use crate::analysis::scenario::{Assumptions, Scenario, Stop};
use crate::base::country;
use crate::base::order;
use crate::model::InputIdx;
use crate::model::dataset::Dataset;
use crate::model::record::Subject;
use crate::model::value::Interval;

/// Half: the share or loss from which something counts, unless a reader asks otherwise. Source:
/// docs/methods.md, a choice of this project.
pub const HALF: f64 = 0.5;

/// Figures closer to the threshold than this have reached it.
const TOLERANCE: f64 = 1e-9;

/// An input or target with the figure that makes it count.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Hold {
    /// The input.
    pub input: InputIdx,
    /// The share that is held, or the loss when it stops; its upper end has reached the threshold.
    pub figure: Interval,
}

impl Hold {
    /// Whether the threshold is reached for certain.
    #[must_use]
    pub fn is_certain(&self, threshold: f64) -> bool {
        self.figure.lo >= threshold - TOLERANCE
    }
}

/// The inputs of which the suppliers in `members` (sorted ISO codes or supplier ids) have at least
/// `threshold`, for certain or possibly: where others depend on them. The largest certain share
/// first, then the largest possible one, then in the order of the dataset. Processes that are read
/// from their stage are left out: the stage is not held once for each of them.
#[must_use]
pub fn holds(
    dataset: &Dataset,
    assessment: &Assessment,
    members: &[String],
    threshold: f64,
) -> Vec<Hold> {
    let share = |input| {
        let supply = assessment.of(Subject::Input(input));
        let is_own = supply.kind != SupplyKind::Stage;
        supply.share_of(members).filter(|_| is_own)
    };
    let all = dataset.inputs.keys().filter_map(|input| Some((input, share(input)?)));
    reaching(all, threshold)
}

/// What stops when somebody stops.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Toll {
    /// The targets that lose at least the threshold, for certain or possibly.
    pub targets: Vec<Hold>,
    /// The same of all inputs, targets included.
    pub inputs: Vec<Hold>,
}

/// The two sides of a partner.
#[derive(Debug, Clone, PartialEq)]
pub struct Balance {
    /// What stops along the chain without the partner.
    pub without_partner: Toll,
    /// What stops along the chain without the area itself: what it holds over others, the partner
    /// among them.
    pub without_home: Toll,
    /// What the area holds of single inputs, each with what the partner has of it.
    pub over_partner: Vec<(Hold, Interval)>,
}

/// What a balance is asked for.
#[derive(Debug, Clone, Copy)]
pub struct Question<'a> {
    /// The dataset.
    pub dataset: &'a Dataset,
    /// Its supply.
    pub assessment: &'a Assessment,
    /// The same, prepared for scenarios.
    pub network: &'a Network,
    /// What names of groups stand for.
    pub groups: Groups<'a>,
    /// How losses travel; the rule that is told first decides.
    pub assumptions: Assumptions,
    /// Share or loss from which something counts, 0.0..=1.0.
    pub threshold: f64,
}

impl Question<'_> {
    /// The balance between the area `home` and `partner`, both names of countries or groups.
    /// Countries of the area itself are no partners. `None`: an unknown name, or no country of
    /// the partner is outside the area.
    #[must_use]
    pub fn balance(&self, home: &str, partner: &str) -> Option<Balance> {
        let home = self.groups.members(home)?;
        let toll = self.toll(&home);
        self.against(&home, &toll, &self.groups.members(partner)?)
    }

    /// The balances between the area `home` and every country outside it that supplies
    /// something, by code. Empty for an unknown name.
    #[must_use]
    pub fn balances(&self, home: &str) -> Vec<(String, Balance)> {
        let Some(home) = self.groups.members(home) else { return Vec::new() };
        let toll = self.toll(&home);
        let is_country = |code: &&String| country::by_alpha3(code).is_some();
        let partners = self.network.suppliers().iter().filter(is_country);
        let balance = |partner: &String| {
            let balance = self.against(&home, &toll, std::slice::from_ref(partner))?;
            Some((partner.clone(), balance))
        };
        partners.filter_map(balance).collect()
    }

    /// What stops when the suppliers `members` stop wholly.
    #[must_use]
    pub fn toll(&self, members: &[String]) -> Toll {
        let stops = members.iter().map(|who| Stop { who: who.clone(), degree: 1.0 }).collect();
        let scenario = Scenario { stops, assumptions: self.assumptions, ..Scenario::default() };
        self.toll_of(&losses(self.network, &self.groups, &scenario))
    }

    fn toll_of(&self, losses: &Losses) -> Toll {
        let by_rule = |(input, loss): (InputIdx, Loss)| Some((input, loss.by(&self.assumptions)?));
        let inputs = reaching(losses.entries().filter_map(by_rule), self.threshold);
        let is_target = |hold: &&Hold| self.network.targets().contains(&hold.input);
        Toll { targets: inputs.iter().filter(is_target).copied().collect(), inputs }
    }

    fn against(&self, home: &[String], without_home: &Toll, partner: &[String]) -> Option<Balance> {
        let is_outside = |code: &&String| home.binary_search(code).is_err();
        let partner: Vec<String> = partner.iter().filter(is_outside).cloned().collect();
        if partner.is_empty() {
            return None;
        }
        let own = |hold: Hold| {
            let supply = self.assessment.of(Subject::Input(hold.input));
            (hold, supply.share_of(&partner).unwrap_or(Interval::new(0.0, 1.0)))
        };
        let held = holds(self.dataset, self.assessment, home, self.threshold);
        Some(Balance {
            without_partner: self.toll(&partner),
            without_home: without_home.clone(),
            over_partner: held.into_iter().map(own).collect(),
        })
    }
}

/// How many of `holds` count for certain, and how many possibly.
#[must_use]
pub fn count(holds: &[Hold], threshold: f64) -> (usize, usize) {
    let certain = holds.iter().filter(|hold| hold.is_certain(threshold)).count();
    (certain, holds.len())
}

fn reaching(figures: impl Iterator<Item = (InputIdx, Interval)>, threshold: f64) -> Vec<Hold> {
    let mut found: Vec<Hold> = figures
        .filter(|(_, figure)| figure.hi > 0.0 && figure.hi >= threshold - TOLERANCE)
        .map(|(input, figure)| Hold { input, figure })
        .collect();
    order::sort_by(&mut found, |a, b| {
        b.figure.lo.total_cmp(&a.figure.lo).then(b.figure.hi.total_cmp(&a.figure.hi))
    });
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::concentration::{Settings, assess};
    use crate::analysis::sample::Said::{Major, Percent};
    use crate::analysis::sample::Sample;
    use crate::model::dependency::Relation;

    /// Scanners of the Union and resists of Japan go into the chip.
    fn chip() -> (Dataset, [InputIdx; 4]) {
        let mut sample = Sample::new();
        let inputs = ["scanner", "resist", "gas", "chip"].map(|id| sample.tool(id));
        for input in &inputs[..3] {
            sample.link(*input, Relation::GoesInto, inputs[3]);
        }
        let supply = [
            vec![("NLD", Percent(90)), ("JPN", Percent(10))],
            vec![("JPN", Percent(60)), ("DEU", Percent(20)), ("ROW", Percent(20))],
            vec![("DEU", Major), ("USA", Major)],
        ];
        for (input, rows) in inputs.iter().zip(&supply) {
            sample.record(Subject::Input(*input), rows);
        }
        (sample.finish(), inputs)
    }

    fn ask<T>(threshold: f64, answer: impl FnOnce(&Question<'_>) -> T) -> T {
        let (dataset, _) = chip();
        let assessment = assess(&dataset, &Settings::of(&dataset));
        let network = Network::new(&dataset, &assessment);
        let question = Question {
            dataset: &dataset,
            assessment: &assessment,
            network: &network,
            groups: Groups::of(&dataset),
            assumptions: Assumptions::default(),
            threshold,
        };
        answer(&question)
    }

    #[test]
    fn the_two_sides_stand_beside_each_other() {
        let (_, [scanner, resist, gas, chip]) = chip();
        let balance = ask(HALF, |question| question.balance("EU27", "JPN")).expect("a partner");
        let ids = |holds: &[Hold]| holds.iter().map(|hold| hold.input).collect::<Vec<_>>();
        // Without Japan the resist and with it the chip lose 60 %.
        assert_eq!(ids(&balance.without_partner.inputs), [resist, chip]);
        assert_eq!(count(&balance.without_partner.targets, HALF), (1, 1));
        // Without the Union the scanner and the chip lose 90 % for certain, the gas possibly all.
        assert_eq!(ids(&balance.without_home.inputs), [chip, scanner, gas]);
        assert_eq!(count(&balance.without_home.inputs, HALF), (2, 3));
        // Of what the Union holds, Japan has 10 % of the scanners.
        let own: Vec<(InputIdx, f64)> =
            balance.over_partner.iter().map(|(hold, own)| (hold.input, own.hi)).collect();
        assert_eq!(own, [(scanner, 0.1), (gas, 0.0)]);
    }

    #[test]
    fn a_part_of_the_area_is_no_partner() {
        ask(HALF, |question| {
            assert_eq!(question.balance("EU27", "NLD"), None);
            assert_eq!(question.balance("EU27", "ATLANTIS"), None);
            assert_eq!(question.balance("ATLANTIS", "JPN"), None);
            // Of a group that reaches into the area only the rest is a partner.
            let nato = question.balance("EU27", "NATO").expect("partly outside");
            let usa = question.balance("EU27", "USA").expect("outside");
            assert_eq!(nato.without_partner.inputs.len(), usa.without_partner.inputs.len());
            let codes: Vec<String> =
                question.balances("EU27").into_iter().map(|(code, _)| code).collect();
            assert_eq!(codes, ["JPN", "USA"]);
        });
    }

    #[test]
    fn a_lower_threshold_never_counts_less() {
        let counts = |threshold| {
            ask(threshold, |question| {
                let balance = question.balance("EU27", "JPN").expect("a partner");
                let (certain, possible) = count(&balance.without_partner.inputs, threshold);
                (certain, possible, balance.over_partner.len())
            })
        };
        let mut before = counts(1.0);
        for threshold in [0.9, 0.6, 0.3, 0.1] {
            let now = counts(threshold);
            assert!(now.0 >= before.0 && now.1 >= before.1 && now.2 >= before.2, "{threshold}");
            before = now;
        }
    }
}
