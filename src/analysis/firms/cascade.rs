//! Firms, what they sell to each other, and what is lost when some of them fail. Knows firms by
//! their position, no dataset.

#![expect(clippy::indexing_slicing, reason = "positions are checked once, by Network::new")]

use std::collections::BTreeMap;

use crate::model::dependency::Essentiality;

/// Largest change between two rounds at which the losses count as settled.
const SETTLED: f64 = 1e-12;

/// Rounds after which the losses are taken as they are; real networks settle in tens.
const ROUNDS: usize = 10_000;

/// Goods that one firm sells to another in a year.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Flow {
    /// Position of the firm that sells.
    pub from: usize,
    /// Position of the firm that buys.
    pub to: usize,
    /// How much, in any unit that is the same for all flows; above 0.
    pub volume: f64,
    /// Whether the buyer can produce without goods of this sector. `Unknown` counts as
    /// non-essential.
    pub need: Essentiality,
}

/// Firms and what they sell to each other.
#[derive(Debug, Clone, PartialEq)]
pub struct Network {
    sectors: Vec<u32>,
    flows: Vec<Flow>,
    /// Sales of each firm within the network.
    sold: Vec<f64>,
    /// Purchases of each firm within the network.
    bought: Vec<f64>,
    /// Purchases of the buyer of each flow from the sector of its seller.
    bought_of_sector: Vec<f64>,
}

/// What is lost when firms fail. All figures are parts, 0.0..=1.0.
#[derive(Debug, Clone, PartialEq)]
pub struct Risk {
    /// The economic systemic risk index: the part of all sales in the network that is lost.
    pub index: f64,
    /// The part that is lost for want of goods alone.
    pub by_goods: f64,
    /// The part that is lost for want of customers alone.
    pub by_orders: f64,
    /// What each firm loses of its output for want of goods.
    pub down: Vec<f64>,
    /// What each firm loses of its sales for want of customers.
    pub up: Vec<f64>,
}

/// Whether firms of a sector can stand in for each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Replacing {
    /// The smaller the part of a failing firm in the sales of its sector, the better others
    /// replace it (Diem et al. 2022).
    ByMarketShare,
    /// Nobody replaces anybody.
    Never,
}

/// How a firm needs its inputs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Production {
    /// As the flows say (generalised Leontief).
    AsStated,
    /// All goods are needed (Leontief).
    AllEssential,
    /// No good is needed by itself, output falls with the value of what is missing (linear).
    NoneEssential,
}

impl Network {
    /// The network of firms of these `sectors` (one number per firm) with these `flows`. Flows
    /// between unknown firms or without volume are left out.
    #[must_use]
    pub fn new(sectors: Vec<u32>, flows: &[Flow]) -> Self {
        let count = sectors.len();
        let is_real = |flow: &&Flow| flow.from < count && flow.to < count && flow.volume > 0.0;
        let flows: Vec<Flow> = flows.iter().filter(is_real).copied().collect();
        let (mut sold, mut bought) = (vec![0.0; count], vec![0.0; count]);
        for flow in &flows {
            sold[flow.from] += flow.volume;
            bought[flow.to] += flow.volume;
        }
        let mut of_sector = BTreeMap::new();
        for flow in &flows {
            *of_sector.entry((flow.to, sectors[flow.from])).or_insert(0.0) += flow.volume;
        }
        let bought_of_sector = flows
            .iter()
            .map(|flow| of_sector.get(&(flow.to, sectors[flow.from])).copied().unwrap_or(1.0))
            .collect();
        Self { sectors, flows, sold, bought, bought_of_sector }
    }

    /// Number of firms.
    #[must_use]
    pub fn len(&self) -> usize {
        self.sectors.len()
    }

    /// Whether there are no firms.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.sectors.is_empty()
    }

    /// The part of its output that each firm loses for want of goods when the firms `failed`
    /// produce nothing, 0.0..=1.0.
    #[must_use]
    pub fn lost_downstream(
        &self,
        failed: &[usize],
        production: Production,
        replacing: Replacing,
    ) -> Vec<f64> {
        self.settle(failed, |losses| self.next_downstream(losses, production, replacing))
    }

    /// The part of its output that each firm loses for want of customers when the firms `failed`
    /// buy nothing, 0.0..=1.0. A firm without customers in the network loses nothing that way.
    #[must_use]
    pub fn lost_upstream(&self, failed: &[usize]) -> Vec<f64> {
        self.settle(failed, |losses| self.next_upstream(losses))
    }

    /// The economic systemic risk index of the firms `failed`: the part of all sales in the
    /// network that is lost when they fail together, 0.0..=1.0. Every firm loses the larger of
    /// its two losses.
    #[must_use]
    pub fn systemic_risk(&self, failed: &[usize]) -> f64 {
        self.risk(failed).index
    }

    /// What is lost when the firms `failed` fail together, firm by firm and summed up.
    #[must_use]
    pub fn risk(&self, failed: &[usize]) -> Risk {
        let down = self.lost_downstream(failed, Production::AsStated, Replacing::ByMarketShare);
        let up = self.lost_upstream(failed);
        let both: Vec<f64> = down.iter().zip(&up).map(|(down, up)| down.max(*up)).collect();
        let of_sales = |lost: &[f64]| self.of_sales(lost);
        Risk {
            index: of_sales(&both),
            by_goods: of_sales(&down),
            by_orders: of_sales(&up),
            down,
            up,
        }
    }

    /// The part of all sales in the network that is lost when each firm loses so much.
    fn of_sales(&self, lost: &[f64]) -> f64 {
        let all: f64 = self.sold.iter().sum();
        let lost: f64 = lost.iter().zip(&self.sold).map(|(lost, sold)| lost * sold).sum();
        if all > 0.0 { lost / all } else { 0.0 }
    }

    /// The part of all sales in the network that is of the firm at `position`, 0.0..=1.0.
    #[must_use]
    pub fn part_of_sales(&self, position: usize) -> f64 {
        let all: f64 = self.sold.iter().sum();
        let own = self.sold.get(position).copied().unwrap_or(0.0);
        if all > 0.0 { own / all } else { 0.0 }
    }

    /// Number of flows of goods.
    #[must_use]
    pub fn flows(&self) -> usize {
        self.flows.len()
    }

    /// Repeats `next` from the failed firms on until nothing changes. Losses never fall, as
    /// every round starts from what was lost before.
    fn settle(&self, failed: &[usize], next: impl Fn(&[f64]) -> Vec<f64>) -> Vec<f64> {
        let mut losses = vec![0.0; self.len()];
        for firm in failed {
            if let Some(loss) = losses.get_mut(*firm) {
                *loss = 1.0;
            }
        }
        for _ in 0..ROUNDS {
            let mut change = 0.0_f64;
            let found = next(&losses);
            for (loss, new) in losses.iter_mut().zip(found) {
                let raised = loss.max(new.min(1.0));
                change = change.max(raised - *loss);
                *loss = raised;
            }
            if change < SETTLED {
                break;
            }
        }
        losses
    }

    fn next_downstream(
        &self,
        losses: &[f64],
        production: Production,
        replacing: Replacing,
    ) -> Vec<f64> {
        let hold = self.hold(losses, replacing);
        let mut missing_value = vec![0.0; self.len()];
        let mut missing_of_sector = BTreeMap::new();
        for (flow, of_sector) in self.flows.iter().zip(&self.bought_of_sector) {
            let missing = hold[flow.from] * losses[flow.from] * flow.volume;
            if missing <= 0.0 {
                continue;
            }
            match (production, flow.need) {
                (Production::AsStated, Essentiality::Negligible) => {}
                (Production::AllEssential, _) | (Production::AsStated, Essentiality::Essential) => {
                    *missing_of_sector.entry((flow.to, self.sectors[flow.from])).or_insert(0.0) +=
                        missing / of_sector;
                }
                _ => missing_value[flow.to] += missing / self.bought[flow.to],
            }
        }
        let mut next = missing_value;
        for ((firm, _), missing) in missing_of_sector {
            next[firm] = next[firm].max(missing);
        }
        next
    }

    /// How much of what a firm fails to deliver nobody else delivers: its sales by those that
    /// its sector can still make.
    fn hold(&self, losses: &[f64], replacing: Replacing) -> Vec<f64> {
        if replacing == Replacing::Never {
            return vec![1.0; self.len()];
        }
        let mut left = BTreeMap::new();
        for ((sector, sold), loss) in self.sectors.iter().zip(&self.sold).zip(losses) {
            *left.entry(*sector).or_insert(0.0) += sold * (1.0 - loss);
        }
        let hold = |(sector, sold): (&u32, &f64)| {
            let left = left.get(sector).copied().unwrap_or(0.0);
            if *sold < left { sold / left } else { 1.0 }
        };
        self.sectors.iter().zip(&self.sold).map(hold).collect()
    }

    fn next_upstream(&self, losses: &[f64]) -> Vec<f64> {
        let mut next = vec![0.0; self.len()];
        for flow in &self.flows {
            next[flow.from] += losses[flow.to] * flow.volume / self.sold[flow.from];
        }
        next
    }
}
