//! Who stops, and to which degree: the names of a scenario looked up in a network. A supplier
//! that is named alone and through a group stops to the larger degree.

#![expect(clippy::indexing_slicing, reason = "positions are those of the same dense lists")]

use crate::analysis::group::Groups;
use crate::analysis::loss::Network;
use crate::analysis::scenario::Stop;
use crate::base::order;

/// The suppliers that stop.
#[derive(Debug, Clone, PartialEq)]
pub struct Stopped {
    /// Names that stand for nobody, as the reader gave them.
    pub unknown: Vec<String>,
    /// Degree of everybody who is named in the network, 0.0..=1.0.
    degrees: Vec<f64>,
    /// Those above zero, the greatest degree first.
    stopping: Vec<u32>,
    /// The greatest degree of somebody whom no record names.
    elsewhere: f64,
}

impl Stopped {
    /// Looks up the names of `stops`: a country, a group of countries, or another supplier.
    #[must_use]
    pub fn new(network: &Network, groups: &Groups, stops: &[Stop]) -> Self {
        let mut stopped = Self::nobody(network);
        for stop in stops {
            let degree = if stop.degree.is_nan() { 0.0 } else { stop.degree.clamp(0.0, 1.0) };
            if let Some(members) = groups.members(&stop.who) {
                for member in &members {
                    stopped.add(network, member, degree);
                }
            } else if network.holdings.find(&stop.who).is_some() {
                stopped.add(network, &stop.who, degree);
            } else {
                stopped.unknown.push(stop.who.clone());
            }
        }
        stopped.finish();
        stopped
    }

    /// Nobody stops.
    fn nobody(network: &Network) -> Self {
        Self {
            unknown: Vec::new(),
            degrees: vec![0.0; network.holdings.names().len()],
            stopping: Vec::new(),
            elsewhere: 0.0,
        }
    }

    fn add(&mut self, network: &Network, code: &str, degree: f64) {
        let known = match network.holdings.find(code) {
            Some(who) => &mut self.degrees[who as usize],
            None => &mut self.elsewhere,
        };
        *known = known.max(degree);
    }

    fn finish(&mut self) {
        let all = 0..u32::try_from(self.degrees.len()).unwrap_or(u32::MAX);
        let degree = |who: &u32| self.degrees[*who as usize];
        self.stopping = all.filter(|who| degree(who) > 0.0).collect();
        order::sort_by(&mut self.stopping, |a, b| {
            self.degrees[*b as usize].total_cmp(&self.degrees[*a as usize])
        });
    }

    /// Whether nobody stops.
    #[must_use]
    pub fn is_nobody(&self) -> bool {
        self.greatest() <= 0.0
    }

    /// How much of the supply of `who` stops.
    pub(super) fn degree(&self, who: u32) -> f64 {
        self.degrees[who as usize]
    }

    /// The greatest degree of all.
    pub(super) fn greatest(&self) -> f64 {
        self.greatest_of(|_| true)
    }

    /// The greatest degree of those whom `is_meant` names, and of those whom no record names.
    pub(super) fn greatest_of(&self, is_meant: impl Fn(u32) -> bool) -> f64 {
        let first = self.stopping.iter().find(|who| is_meant(**who));
        first.map_or(0.0, |who| self.degree(*who)).max(self.elsewhere)
    }
}
