//! Rows of Eurostat's bilateral trade → sums over the member states of the Union, by product,
//! partner and year. Knows its codes: `EL` and `GR` are Greece, `NA` is Namibia, `XS` is Serbia.

use std::sync::Arc;

use crate::base::country::{COUNTRIES, is_in_eu27};
use crate::intake::codes;
use crate::intake::limits::TradeLimits;
use crate::intake::trade::UNION;
use crate::intake::trade::cells::{Dictionary, Numbered, number};
use crate::intake::trade::columns::Column;
use crate::intake::trade::fault::{Fault, Wrong};
use crate::intake::trade::rows::{Cells, Take};
use crate::intake::trade::sums::{Partner, Product, Sum, Sums, Way, key};

/// The columns that are read.
pub const COLUMNS: &[Column] = &[
    Column::must("DECLARANT_ISO", &[]),
    Column::must("PARTNER_ISO", &[]),
    Column::must("PRODUCT_NC", &[]),
    Column::must("FLOW", &[]),
    Column::must("PERIOD", &[]),
    Column::must("VALUE_IN_EUROS", &[]),
];

/// The sums on their way.
#[derive(Debug, Clone, Default)]
pub struct Comext {
    limits: TradeLimits,
    declarants: Dictionary,
    partners: Dictionary,
    products: Dictionary,
    periods: Dictionary,
    /// For each declarant: whether it is a member state; and rows.
    reporting: Vec<(bool, usize)>,
    keys: Numbered,
    values: Vec<f64>,
}

impl Comext {
    /// Nothing has come.
    #[must_use]
    pub fn new(limits: TradeLimits) -> Self {
        Self { limits, ..Self::default() }
    }

    /// The sums, and what is told about them.
    #[must_use]
    pub fn gather(self, file: &str) -> (Sums, Vec<Fault>) {
        let declarants = self.declarants.words();
        let mut told = Vec::new();
        let others = || self.reporting.iter().zip(&declarants).filter(|(one, _)| !one.0);
        let count: usize = others().map(|((_, rows), _)| rows).sum();
        if let Some((_, first)) = others().next() {
            let fault = Fault::at(codes::REPORTERS_OTHER, file, 0);
            told.push(fault.found(first.as_bytes()).count("count", count));
        }
        let partners = self.partners.words();
        let mut sums = Sums {
            products: self.products.words().into_iter().map(Product::of_code).collect(),
            partners: partners.iter().map(|code| partner(code)).collect(),
            periods: self.periods.words(),
            ..Sums::default()
        };
        for (key, place) in self.keys.keys() {
            let value = self.values.get(place).copied().unwrap_or_default();
            let [product, partner, period, way] = split(key);
            let way = if way == 1 { Way::Import } else { Way::Export };
            sums.flows.push(Sum { product, partner, period, way, value });
        }
        sums.settle();
        (sums, told)
    }
}

impl Take for Comext {
    fn take(&mut self, cells: &Cells<'_>) -> Result<(), Wrong> {
        let [declarant, partner, product, flow, period, value] = cells else { return Ok(()) };
        for (column, cell) in cells.iter().enumerate() {
            if cell.is_empty() {
                return Err(Wrong::cell(codes::VALUE_MISSING, column));
            }
        }
        let way = match *flow {
            b"1" => 1,
            b"2" => 2,
            _ => return Err(Wrong::cell(codes::WORD_UNKNOWN, 3).allowed("1, 2")),
        };
        if !is_code(partner, 2..=4) {
            return Err(Wrong::cell(codes::CODE_UNREADABLE, 1));
        }
        if !product.iter().all(u8::is_ascii_alphanumeric) || product.len() > 12 {
            return Err(Wrong::cell(codes::CODE_UNREADABLE, 2));
        }
        if !period.iter().all(u8::is_ascii_digit) || !(4..=6).contains(&period.len()) {
            return Err(Wrong::cell(codes::DATE_UNREADABLE, 4));
        }
        let value = number(value).ok_or(Wrong::cell(codes::NUMBER_UNREADABLE, 5))?;
        if value < 0.0 {
            return Err(Wrong::cell(codes::NUMBER_OUT_OF_RANGE, 5).against("≥ 0"));
        }
        let who = self.declarants.place(declarant) as usize;
        if who >= self.reporting.len() {
            let code = std::str::from_utf8(declarant).ok().filter(|_| is_code(declarant, 2..=4));
            let code = code.ok_or(Wrong::cell(codes::CODE_UNREADABLE, 0))?;
            let is_member = alpha3(code).is_some_and(is_in_eu27);
            self.reporting.push((is_member, 0));
        }
        if let Some((is_member, rows)) = self.reporting.get_mut(who) {
            *rows += 1;
            if !*is_member {
                return Ok(());
            }
        }
        let places = [
            self.products.place(product),
            self.partners.place(partner),
            self.periods.place(period),
            way,
        ];
        add(&mut self.keys, &mut self.values, places, value, &self.limits)
    }
}

/// Adds `value` to the sum of `places`.
pub fn add(
    keys: &mut Numbered,
    values: &mut Vec<f64>,
    places: [u32; 4],
    value: f64,
    limits: &TradeLimits,
) -> Result<(), Wrong> {
    let key = key(places).ok_or(Wrong::cell(codes::CODES_TOO_MANY, 0).most(limits.codes))?;
    let place = keys.place(key) as usize;
    match values.get_mut(place) {
        Some(sum) => *sum += value,
        None if place >= limits.kept => {
            return Err(Wrong::cell(codes::SUMS_TOO_MANY, 0).most(limits.kept));
        }
        None => values.push(value),
    }
    Ok(())
}

/// The places of a key.
#[must_use]
pub fn split(key: u64) -> [u32; 4] {
    let part = |shift: u32| ((key >> shift) & 0xffff) as u32;
    [part(48), part(32), part(16), part(0)]
}

fn is_code(cell: &[u8], length: std::ops::RangeInclusive<usize>) -> bool {
    length.contains(&cell.len()) && cell.iter().all(u8::is_ascii_alphanumeric)
}

/// The alpha-3 code of a code of two letters, as Eurostat writes it.
fn alpha3(code: &str) -> Option<&'static str> {
    let code = match code {
        "EL" => "GR",
        "UK" => "GB",
        "XS" => "RS",
        code => code,
    };
    let found = COUNTRIES.iter().find(|country| country.alpha2 == code);
    found.map(|country| country.alpha3)
}

/// Codes of Eurostat that are no countries of ISO 3166-1, and their names.
const TERRITORIES: [(&str, &str); 12] = [
    ("EU", "European Union"),
    ("QP", "High seas"),
    ("QQ", "Stores and provisions"),
    ("QR", "Stores and provisions within the Union"),
    ("QS", "Stores and provisions outside the Union"),
    ("QU", "Countries not specified"),
    ("QV", "Countries not specified within the Union"),
    ("QW", "Countries not specified outside the Union"),
    ("QX", "Countries not disclosed"),
    ("QZ", "Countries not disclosed outside the Union"),
    ("XC", "Ceuta"),
    ("XL", "Melilla"),
];

fn partner(code: &str) -> Partner {
    match alpha3(code) {
        Some(alpha3) if is_in_eu27(alpha3) => Partner::Group(UNION.to_owned(), Arc::from("")),
        Some(alpha3) => Partner::Country(alpha3),
        None if matches!(code, "QR" | "QV") => Partner::Group(UNION.to_owned(), Arc::from("")),
        None => {
            let known = TERRITORIES.iter().find(|(known, _)| *known == code);
            let name = known.map_or(code, |(_, name)| name);
            Partner::Group(code.to_owned(), Arc::from(name))
        }
    }
}
