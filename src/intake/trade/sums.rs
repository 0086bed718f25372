//! What was summed up of a table of trade: flows by product, partner and period, and who exports
//! to the world. Plain data that travels between worker and page.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::base::country;
use crate::base::order;
use crate::base::packed::{Packed, Reader};
use crate::packed;

/// Which way goods go, seen from the reference area.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Way {
    /// They come in.
    Import,
    /// They go out.
    Export,
    /// The partner exports them, to whomever.
    World,
}

/// A product.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Product {
    /// Its code.
    pub code: String,
}

impl Product {
    /// The product of this code.
    #[must_use]
    pub const fn of_code(code: String) -> Self {
        Self { code }
    }
}

/// Who supplies or receives.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Partner {
    /// A country, by its alpha-3 code.
    Country(&'static str),
    /// A group, or what is none: id and English name.
    Group(String, Arc<str>),
}

impl Partner {
    /// The id it has in the dataset.
    #[must_use]
    pub fn id(&self) -> &str {
        match self {
            Self::Country(code) => code,
            Self::Group(id, _) => id,
        }
    }
}

/// A sum. Places are those in the lists of [`Sums`].
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Sum {
    /// Place of the product.
    pub product: u32,
    /// Place of the partner.
    pub partner: u32,
    /// Place of the period.
    pub period: u32,
    /// Which way.
    pub way: Way,
    /// The value, at least 0.
    pub value: f64,
}

/// What was summed up.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Sums {
    /// The products, by code.
    pub products: Vec<Product>,
    /// The partners, by id.
    pub partners: Vec<Partner>,
    /// The periods in the order of time.
    pub periods: Vec<String>,
    /// The sums in the order of product, period, way and partner.
    pub flows: Vec<Sum>,
}

/// Places as one number; `None`: one of them is too great.
#[must_use]
pub fn key(places: [u32; 4]) -> Option<u64> {
    let mut key = 0_u64;
    for place in places {
        key = key << 16 | u64::from(u16::try_from(place).ok()?);
    }
    Some(key)
}

impl Sums {
    /// Puts everything into an order that does not depend on that of the rows, and joins partners
    /// that are the same.
    pub fn settle(&mut self) {
        let (products, new_product) = sorted(&self.products, |one| one.code.clone());
        let (partners, new_partner) = sorted(&self.partners, |one| one.id().to_owned());
        let (periods, new_period) = sorted(&self.periods, String::clone);
        let mut joined: BTreeMap<(u32, u32, Way, u32), f64> = BTreeMap::new();
        let mut flows = std::mem::take(&mut self.flows);
        // Sums of figures with decimals depend on their order.
        order::sort_by(&mut flows, |a, b| {
            let key = |one: &Sum| (one.product, one.period, one.way, one.partner);
            key(a).cmp(&key(b)).then_with(|| a.value.total_cmp(&b.value))
        });
        let new = |places: &[u32], old: u32| places.get(old as usize).copied().unwrap_or(0);
        for flow in flows {
            let product = new(&new_product, flow.product);
            let partner = new(&new_partner, flow.partner);
            let period = new(&new_period, flow.period);
            *joined.entry((product, period, flow.way, partner)).or_default() += flow.value;
        }
        let flow =
            |((product, period, way, partner), value)| Sum { product, partner, period, way, value };
        self.flows = joined.into_iter().map(flow).collect();
        (self.products, self.partners, self.periods) = (products, partners, periods);
    }
}

/// `items` in the order of their ids, each once, and where each of the old ones is.
fn sorted<T: Clone>(items: &[T], id: impl Fn(&T) -> String) -> (Vec<T>, Vec<u32>) {
    let mut by_id: BTreeMap<String, &T> = BTreeMap::new();
    for item in items {
        by_id.entry(id(item)).or_insert(item);
    }
    let places: BTreeMap<&String, u32> = by_id.keys().zip(0..).collect();
    let new = items.iter().map(|item| places.get(&id(item)).copied().unwrap_or(0)).collect();
    (by_id.values().map(|item| (*item).clone()).collect(), new)
}

packed!(
    enum Way {
        Import,
        Export,
        World,
    }
);
packed!(struct Product { code });
packed!(struct Sum { product, partner, period, way, value });
packed!(struct Sums { products, partners, periods, flows });

impl Packed for Partner {
    fn pack(&self, out: &mut Vec<u8>) {
        match self {
            Self::Country(code) => (true, ((*code).to_owned(), String::new())).pack(out),
            Self::Group(id, name) => (false, (id.clone(), name.to_string())).pack(out),
        }
    }

    fn unpack(from: &mut Reader<'_>) -> Option<Self> {
        let (is_country, (id, name)) = <(bool, (String, String))>::unpack(from)?;
        Some(if is_country {
            Self::Country(country::by_alpha3(&id)?.alpha3)
        } else {
            Self::Group(id, Arc::from(name))
        })
    }
}
