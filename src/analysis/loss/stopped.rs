//! Who stops, and to which degree: the names of a scenario looked up in a network. Whoever is
//! named alone and through a group stops to the larger degree; a firm also stops with the
//! country of its headquarters.

#![expect(clippy::indexing_slicing, reason = "positions are those of the same dense lists")]

use crate::analysis::group::Groups;
use crate::analysis::loss::Network;
use crate::analysis::loss::holdings::Holdings;
use crate::analysis::scenario::Stop;
use crate::base::order;
use crate::model::supplier::SupplierKind;
use crate::packed;

/// The suppliers that stop.
#[derive(Debug, Clone, PartialEq)]
pub struct Stopped {
    /// Names that stand for nobody, as the reader gave them.
    pub unknown: Vec<String>,
    /// The countries that stop.
    pub(super) countries: Degrees,
    /// The firms that stop; `None`: only countries do.
    pub(super) firms: Option<Firms>,
}

/// Firms that stop, seen from the records of firms and from those of countries.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Firms {
    /// The firms by themselves.
    pub alone: Degrees,
    /// The firms, with all those that may be seated in a country that stops.
    pub seated: Degrees,
    /// The countries when firms that are seated there were all of their supply.
    pub countries: Degrees,
    /// The firms by their position in the records of firms, `None` when no record names them,
    /// with the position of their country in the records of countries.
    pub stopping: Vec<(Option<u32>, Option<u32>)>,
}

packed!(struct Stopped { unknown, countries, firms });
packed!(struct Firms { alone, seated, countries, stopping });
packed!(struct Degrees { named, elsewhere, stopping });

impl Stopped {
    /// Looks up the names of `stops`: a country, a group of countries, or an organisation.
    #[must_use]
    pub fn new(network: &Network, groups: &Groups, stops: &[Stop]) -> Self {
        let mut unknown = Vec::new();
        let mut countries = Degrees::none(&network.holdings);
        let mut firms: Vec<(&str, f64)> = Vec::new();
        for stop in stops {
            let degree = if stop.degree.is_nan() { 0.0 } else { stop.degree.clamp(0.0, 1.0) };
            let supplier = groups.dataset.supplier_by_id(&stop.who);
            let is_firm = supplier.is_some_and(|idx| {
                groups.dataset.suppliers[idx].kind == SupplierKind::Organisation
            });
            if let Some(members) = groups.members(&stop.who) {
                for member in &members {
                    countries.raise(network.holdings.find(member), degree);
                }
            } else if is_firm {
                firms.push((&stop.who, degree));
            } else if network.holdings.find(&stop.who).is_some() {
                countries.raise(network.holdings.find(&stop.who), degree);
            } else {
                unknown.push(stop.who.clone());
            }
        }
        countries.finish();
        firms.retain(|(_, degree)| *degree > 0.0);
        let firms = (!firms.is_empty()).then(|| Firms::new(network, groups, &countries, &firms));
        Self { unknown, countries, firms }
    }

    /// The supplier at position `who` of [`Network::suppliers`] stops wholly; nobody does when
    /// there is none.
    #[must_use]
    pub fn one(network: &Network, who: u32) -> Self {
        let mut countries = Degrees::none(&network.holdings);
        if (who as usize) < network.suppliers().len() {
            countries.raise(Some(who), 1.0);
        }
        countries.finish();
        Self { unknown: Vec::new(), countries, firms: None }
    }

    /// Whether nobody stops.
    #[must_use]
    pub fn is_nobody(&self) -> bool {
        self.countries.is_nobody() && self.firms.is_none()
    }
}

impl Firms {
    fn new(network: &Network, groups: &Groups, countries: &Degrees, firms: &[(&str, f64)]) -> Self {
        let dataset = groups.dataset;
        let country_of = |id: &str| {
            let supplier = &dataset.suppliers[dataset.supplier_by_id(id)?];
            supplier.country.as_deref()
        };
        let mut alone = Degrees::none(&network.firms);
        let mut raised = countries.clone();
        let mut stopping = Vec::new();
        for (id, degree) in firms {
            let (firm, country) = (network.firms.find(id), country_of(id));
            let seat = country.and_then(|code| network.holdings.find(code));
            alone.raise(firm, *degree);
            // A firm of unknown country may be seated in any.
            if country.is_some() {
                raised.raise(seat, *degree)
            } else {
                raised.raise_all(*degree)
            }
            stopping.push((firm, seat));
        }
        let mut seated = alone.clone();
        for (firm, id) in network.firms.names().iter().enumerate() {
            let with_country = match country_of(id) {
                Some(code) => countries.of(network.holdings.find(code)),
                None => countries.greatest(),
            };
            seated.raise(u32::try_from(firm).ok(), with_country);
        }
        seated.raise(None, countries.greatest());
        for degrees in [&mut alone, &mut seated, &mut raised] {
            degrees.finish();
        }
        Self { alone, seated, countries: raised, stopping }
    }
}

/// How much of everybody's supply stops.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Degrees {
    /// Degree of everybody whom the records name, 0.0..=1.0.
    named: Vec<f64>,
    /// The greatest degree of somebody whom no record names.
    elsewhere: f64,
    /// The named ones above zero, the greatest degree first.
    stopping: Vec<u32>,
}

impl Degrees {
    /// Nobody stops.
    fn none(holdings: &Holdings) -> Self {
        Self { named: vec![0.0; holdings.names().len()], elsewhere: 0.0, stopping: Vec::new() }
    }

    /// Raises the degree of `who` (`None`: somebody whom no record names). Call `finish` after
    /// the last.
    fn raise(&mut self, who: Option<u32>, degree: f64) {
        let known = match who {
            Some(who) => &mut self.named[who as usize],
            None => &mut self.elsewhere,
        };
        *known = known.max(degree);
    }

    fn raise_all(&mut self, degree: f64) {
        self.named.iter_mut().for_each(|known| *known = known.max(degree));
        self.raise(None, degree);
    }

    fn finish(&mut self) {
        let all = 0..u32::try_from(self.named.len()).unwrap_or(u32::MAX);
        self.stopping = all.filter(|who| self.named[*who as usize] > 0.0).collect();
        order::sort_by(&mut self.stopping, |a, b| {
            self.named[*b as usize].total_cmp(&self.named[*a as usize])
        });
    }

    /// Whether nobody stops.
    pub fn is_nobody(&self) -> bool {
        self.greatest() <= 0.0
    }

    /// How much of the supply of `who` stops.
    pub fn of(&self, who: Option<u32>) -> f64 {
        who.map_or(self.elsewhere, |who| self.named[who as usize])
    }

    /// The greatest degree of all.
    pub fn greatest(&self) -> f64 {
        self.greatest_of(|_| true)
    }

    /// The greatest degree of those whom `is_meant` names, and of those whom no record names.
    pub fn greatest_of(&self, is_meant: impl Fn(u32) -> bool) -> f64 {
        let first = self.stopping.iter().find(|who| is_meant(**who));
        first.map_or(0.0, |who| self.named[*who as usize]).max(self.elsewhere)
    }
}
