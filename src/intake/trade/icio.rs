//! Rows of an inter-country input-output table in long form → flat tables per year. What is
//! delivered to no industry is final use; value added, taxes and totals are no deliveries.

use crate::base::fold::fold_words;
use crate::base::order;
use crate::intake::codes;
use crate::intake::limits::TradeLimits;
use crate::intake::trade::cells::{Dictionary, number};
use crate::intake::trade::columns::Column;
use crate::intake::trade::fault::{Fault, Wrong};
use crate::intake::trade::flat::{Cell, Shape, in_order};
use crate::intake::trade::rows::{Cells, Take};
use crate::model::input_output::{InputOutput, Year};

/// The columns that are read.
pub const COLUMNS: &[Column] = &[
    Column::must("year", &["period", "time"]),
    Column::must("source_country", &["source region", "from country", "from region"]),
    Column::must("source_industry", &["source sector", "from industry", "from sector"]),
    Column::must(
        "dest_country",
        &["dest region", "destination country", "to country", "to region"],
    ),
    Column::must(
        "dest_industry_or_final_use",
        &["dest industry", "dest sector", "destination industry", "to industry", "to sector"],
    ),
    Column::must("value", &[]),
];

/// Sources, folded, that deliver nothing: value added, taxes, totals.
const NO_SOURCES: [&str; 12] = [
    "va",
    "valu",
    "value added",
    "tls",
    "tlsc",
    "tax",
    "taxsub",
    "taxes",
    "out",
    "output",
    "go",
    "total",
];

/// Most regions, industries, and industries of regions.
const REGIONS: usize = 300;
const INDUSTRIES: usize = 1000;
const PLACES: usize = 30_000;

/// Cells that are kept in one piece, so that growing copies nothing.
const BLOCK: usize = 1 << 16;

/// The tables on their way.
#[derive(Debug, Clone, Default)]
pub struct Icio {
    limits: TradeLimits,
    years: Dictionary,
    /// Sources and destinations alike.
    regions: Dictionary,
    sources: Dictionary,
    destinations: Dictionary,
    /// Whether a source delivers; by its place.
    delivers: Vec<bool>,
    /// By year.
    cells: Vec<Vec<Vec<Cell>>>,
    count: usize,
    negative: usize,
    left: usize,
    /// The first source that delivers nothing.
    left_name: String,
}

impl Icio {
    /// Nothing has come.
    #[must_use]
    pub fn new(limits: TradeLimits) -> Self {
        Self { limits, ..Self::default() }
    }

    fn keep(&mut self, year: usize, cell: Cell) {
        while self.cells.len() <= year {
            self.cells.push(Vec::new());
        }
        let Some(blocks) = self.cells.get_mut(year) else { return };
        match blocks.last_mut() {
            Some(block) if block.len() < BLOCK => block.push(cell),
            _ => {
                let mut block = Vec::with_capacity(BLOCK);
                block.push(cell);
                blocks.push(block);
            }
        }
        self.count += 1;
    }

    /// A source that was not met before: whether it delivers anything.
    fn learn(&mut self, source: &[u8]) {
        let name = String::from_utf8_lossy(source).into_owned();
        let delivers = !NO_SOURCES.contains(&fold_words(&name).as_str());
        if !delivers && self.left_name.is_empty() {
            self.left_name = name;
        }
        self.delivers.push(delivers);
    }

    /// The tables, and what is told about them.
    ///
    /// # Errors
    /// When there are too many industries of regions.
    pub fn gather(
        self,
        file: &str,
        value_column: &str,
    ) -> Result<(InputOutput, Vec<Fault>), Fault> {
        let mut told = Vec::new();
        if self.negative > 0 {
            told.push(Fault::at(codes::VALUES_NEGATIVE, file, 0).count("count", self.negative));
        }
        if self.left > 0 {
            let fault = Fault::at(codes::ROWS_LEFT, file, 0);
            told.push(fault.found(self.left_name.as_bytes()).count("count", self.left));
        }
        let regions: Vec<String> = self.regions.words().into_iter().map(region).collect();
        let (regions, new_region) = in_order(&regions, |_| true);
        let delivers = |place: usize| self.delivers.get(place).copied().unwrap_or(false);
        let sources = self.sources.words();
        let (industries, new_source) = in_order(&sources, delivers);
        if regions.len() * industries.len() > PLACES {
            return Err(Fault::at(codes::SUMS_TOO_MANY, file, 0).count("limit", PLACES));
        }
        let find = |word: &String| industries.iter().position(|one| one == word);
        let destinations = self.destinations.words();
        let new_destination: Vec<Option<usize>> = destinations.iter().map(find).collect();
        let shape = Shape {
            regions: regions.len(),
            industries: industries.len(),
            new_region,
            new_source,
            new_destination,
        };
        let names = self.years.words();
        let mut years: Vec<Year> = Vec::new();
        for (name, blocks) in names.into_iter().zip(self.cells) {
            years.push(shape.year(name, blocks));
        }
        order::sort_by(&mut years, |a, b| a.name.cmp(&b.name));
        if years.iter().any(|year| !year.has_output()) {
            told.push(Fault::at(codes::OUTPUT_UNKNOWN, file, 0));
        }
        let unit = unit_of(value_column);
        Ok((InputOutput { regions, industries, unit, years }, told))
    }
}

/// The region of a word: Romania has been `ROM`.
fn region(word: String) -> String {
    if word == "ROM" { "ROU".to_owned() } else { word }
}

/// The unit that a header such as `value_musd` states; empty: it states none.
fn unit_of(header: &str) -> String {
    let unit = header.rsplit(['_', ' ', '(']).next().unwrap_or_default().trim_end_matches(')');
    if unit.eq_ignore_ascii_case(header) { String::new() } else { unit.to_ascii_uppercase() }
}

/// The place of a word of `column`, of which there may be `most`.
fn place(
    dictionary: &mut Dictionary,
    cell: &[u8],
    column: usize,
    most: usize,
) -> Result<u16, Wrong> {
    let place = dictionary.place(cell) as usize;
    let too_many = Wrong::cell(codes::CODES_TOO_MANY, column).most(most);
    u16::try_from(place).ok().filter(|_| place < most).ok_or(too_many)
}

/// Whether `cell` is a year, with or without a part of it after a hyphen.
fn is_year(cell: &[u8]) -> bool {
    let digits = cell.first_chunk::<4>().is_some_and(|year| year.iter().all(u8::is_ascii_digit));
    digits && cell.len() <= 7 && cell.get(4).is_none_or(|sign| *sign == b'-')
}

impl Take for Icio {
    fn take(&mut self, cells: &Cells<'_>) -> Result<(), Wrong> {
        let [year, from, source, to, destination, value] = cells else { return Ok(()) };
        for (column, cell) in cells.iter().enumerate() {
            if cell.is_empty() {
                return Err(Wrong::cell(codes::VALUE_MISSING, column));
            }
        }
        let value = number(value).ok_or(Wrong::cell(codes::NUMBER_UNREADABLE, 5))?;
        let years = self.years.len();
        let year_place = self.years.place(year);
        if self.years.len() > years && !is_year(year) {
            return Err(Wrong::cell(codes::DATE_UNREADABLE, 0));
        }
        let from = place(&mut self.regions, from, 1, REGIONS)?;
        let source_place = place(&mut self.sources, source, 2, INDUSTRIES)?;
        if usize::from(source_place) >= self.delivers.len() {
            self.learn(source);
        }
        if self.delivers.get(usize::from(source_place)) != Some(&true) {
            self.left += 1;
            return Ok(());
        }
        let to = place(&mut self.regions, to, 3, REGIONS)?;
        let destination = place(&mut self.destinations, destination, 4, 2 * INDUSTRIES)?;
        if value < 0.0 {
            self.negative += 1;
        }
        if value.abs() > 0.0 {
            if self.count >= self.limits.kept {
                return Err(Wrong::cell(codes::SUMS_TOO_MANY, 0).most(self.limits.kept));
            }
            let cell = Cell { from: (from, source_place), to: (to, destination), value };
            self.keep(year_place as usize, cell);
        }
        Ok(())
    }
}
