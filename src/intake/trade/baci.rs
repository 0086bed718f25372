//! Rows of CEPII's BACI → by product and year: what each country exports to the world, and what
//! the Union imports and exports. Knows that leading zeros of products are lost, that quantities
//! are quoted and padded, and the codes of countries, from the table beside it or its own.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::base::country::{by_alpha3, is_in_eu27};
use crate::intake::codes;
use crate::intake::limits::TradeLimits;
use crate::intake::trade::cells::{Dictionary, Numbered, number};
use crate::intake::trade::columns::Column;
use crate::intake::trade::comext::{add, split};
use crate::intake::trade::fault::{Fault, Wrong};
use crate::intake::trade::rows::{Cells, Take};
use crate::intake::trade::sums::{Partner, Product, Sum, Sums, Way};
use crate::intake::trade::{UNION, numeric};

/// The columns that are read.
pub const COLUMNS: &[Column] = &[
    Column::must("t", &[]),
    Column::must("i", &[]),
    Column::must("j", &[]),
    Column::must("k", &[]),
    Column::must("v", &[]),
    Column::may("q", &[]),
];

/// The columns of the table of country codes.
pub const COUNTRY_COLUMNS: &[Column] = &[
    Column::must("country_code", &[]),
    Column::must("iso_3digit_alpha", &["country iso3"]),
    Column::may("country_name_full", &["country name"]),
];

/// Countries of the world below which a table cannot hold all of its exports.
const FEW: usize = 100;

/// What the table beside it says of country codes: alpha-3 code and name.
#[derive(Debug, Clone, Default)]
pub struct Countries {
    known: BTreeMap<u32, (String, String)>,
}

impl Take for Countries {
    fn take(&mut self, cells: &Cells<'_>) -> Result<(), Wrong> {
        let [code, alpha3, name] = cells else { return Ok(()) };
        let code = code_of(code).ok_or(Wrong::cell(codes::CODE_UNREADABLE, 0))?;
        let text = |cell: &[u8]| String::from_utf8_lossy(cell).into_owned();
        self.known.insert(code, (text(alpha3), text(name)));
        Ok(())
    }
}

impl Countries {
    fn partner(&self, code: u32) -> Partner {
        let stated = self.known.get(&code);
        let alpha3 = stated
            .and_then(|(alpha3, _)| by_alpha3(alpha3))
            .map(|country| country.alpha3)
            .or_else(|| numeric::alpha3(code));
        match alpha3 {
            Some(alpha3) => Partner::Country(alpha3),
            None => {
                let id = format!("UN{code}");
                let name = stated.map_or(id.as_str(), |(_, name)| name);
                Partner::Group(id.clone(), Arc::from(name))
            }
        }
    }
}

/// The partner that stands for the member states, and the one that stands for all others.
const MEMBERS: u32 = 0xffff;
const OTHERS: u32 = 0xfffe;

/// The sums on their way: by product, partner, year and `WAYS`.
#[derive(Debug, Clone, Default)]
pub struct Baci {
    limits: TradeLimits,
    years: Dictionary,
    countries: Dictionary,
    /// Number of each of the countries, and whether it is a member state.
    numbers: Vec<(u32, bool)>,
    products: Dictionary,
    keys: Numbered,
    values: Vec<f64>,
}

/// What a sum is of; its place is that in its key.
const WAYS: [Way; 3] = [Way::World, Way::Import, Way::Export];

impl Baci {
    /// Nothing has come.
    #[must_use]
    pub fn new(limits: TradeLimits) -> Self {
        Self { limits, ..Self::default() }
    }

    /// The sums, and what is told about them.
    #[must_use]
    pub fn gather(self, file: &str, countries: &Countries) -> (Sums, Vec<Fault>) {
        let mut partners: Vec<Partner> =
            self.numbers.iter().map(|(number, _)| countries.partner(*number)).collect();
        let (union, world) = (partners.len() as u32, partners.len() as u32 + 1);
        partners.push(Partner::Group(UNION.to_owned(), Arc::from("")));
        partners.push(Partner::Group("WLD".to_owned(), Arc::from("World")));
        let mut sums = Sums {
            products: self.products.words().into_iter().map(whole_code).collect(),
            partners,
            periods: self.years.words(),
            flows: Vec::with_capacity(self.values.len()),
        };
        let mut exporters: Vec<u32> = Vec::new();
        for (key, place) in self.keys.keys() {
            let value = self.values.get(place).copied().unwrap_or_default();
            let [product, partner, period, way] = split(key);
            let way = WAYS.get(way as usize).copied().unwrap_or(Way::World);
            if way == Way::World {
                exporters.push(partner);
            }
            let partner = match partner {
                MEMBERS => union,
                OTHERS => world,
                partner => partner,
            };
            sums.flows.push(Sum { product, partner, period, way, value });
        }
        crate::base::order::sort(&mut exporters);
        exporters.dedup();
        let mut told = Vec::new();
        if exporters.len() < FEW {
            told.push(Fault::at(codes::EXPORTERS_FEW, file, 0).count("count", exporters.len()));
        }
        sums.settle();
        (sums, told)
    }

    /// The place of a country, and whether it is a member state.
    fn country(&mut self, cell: &[u8], column: usize) -> Result<(u32, bool), Wrong> {
        let place = self.countries.place(cell);
        if let Some((_, is_member)) = self.numbers.get(place as usize) {
            return Ok((place, *is_member));
        }
        let number = code_of(cell).ok_or(Wrong::cell(codes::CODE_UNREADABLE, column))?;
        let is_member = numeric::alpha3(number).is_some_and(is_in_eu27);
        self.numbers.push((number, is_member));
        Ok((place, is_member))
    }

    fn add(&mut self, places: [u32; 4], value: f64) -> Result<(), Wrong> {
        add(&mut self.keys, &mut self.values, places, value, &self.limits)
    }
}

impl Take for Baci {
    fn take(&mut self, cells: &Cells<'_>) -> Result<(), Wrong> {
        let [year, from, to, product, value, quantity] = cells else { return Ok(()) };
        for (column, cell) in cells.iter().enumerate().take(5) {
            if cell.is_empty() {
                return Err(Wrong::cell(codes::VALUE_MISSING, column));
            }
        }
        if year.len() != 4 || !year.iter().all(u8::is_ascii_digit) {
            return Err(Wrong::cell(codes::DATE_UNREADABLE, 0));
        }
        if product.len() > 6 || !product.iter().all(u8::is_ascii_digit) {
            return Err(Wrong::cell(codes::CODE_UNREADABLE, 3));
        }
        let value = number(value).ok_or(Wrong::cell(codes::NUMBER_UNREADABLE, 4))?;
        if value < 0.0 {
            return Err(Wrong::cell(codes::NUMBER_OUT_OF_RANGE, 4).against("≥ 0"));
        }
        // Quantities are checked, so that a shifted column is noticed, and not used.
        if !matches!(*quantity, b"" | b"NA") && number(quantity).is_none() {
            return Err(Wrong::cell(codes::NUMBER_UNREADABLE, 5));
        }
        let ((from, from_within), (_, to_within)) = (self.country(from, 1)?, self.country(to, 2)?);
        let (product, year) = (self.products.place(product), self.years.place(year));
        self.add([product, from, year, 0], value)?;
        if to_within {
            let partner = if from_within { MEMBERS } else { from };
            self.add([product, partner, year, 1], value)?;
        } else if from_within {
            self.add([product, OTHERS, year, 2], value)?;
        }
        Ok(())
    }
}

fn code_of(cell: &[u8]) -> Option<u32> {
    let is_code = (1..=4).contains(&cell.len()) && cell.iter().all(u8::is_ascii_digit);
    std::str::from_utf8(cell).ok().filter(|_| is_code)?.parse().ok()
}

/// A product with the zeros in front that were lost.
fn whole_code(code: String) -> Product {
    Product::of_code(format!("{code:0>6}"))
}
