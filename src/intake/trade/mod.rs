//! Tables of trade of millions of rows → the figures that are shown, while they are read: bilateral
//! trade of Eurostat (Comext) and of CEPII (BACI), inter-country input-output tables in long form;
//! as text, gzipped, or in a zip archive. Text is never held whole: a [`Gatherer`] takes pieces of
//! files as they come and keeps sums. What it gathers is plain data, so that it can be read beside
//! the page; [`read`] makes a dataset of it. Knows no thread and no browser.

pub mod baci;
pub mod cells;
pub mod columns;
pub mod comext;
pub mod fault;
mod flat;
mod head;
pub mod icio;
mod input_output;
pub mod numeric;
mod package;
mod publication;
pub mod rows;
mod sections;
pub mod sums;
mod text;
pub mod told;
pub mod unpack;

pub use head::{HEAD, Kind, is_trade};

use crate::base::diagnostic::Report;
use crate::intake::limits::TradeLimits;
use crate::intake::trade::fault::Fault;
use crate::intake::trade::rows::Rows;
use crate::intake::trade::sums::Sums;
use crate::intake::trade::text::Text;
use crate::intake::trade::unpack::Unpacker;
use crate::intake::{Reading, SourceFile};
use crate::model::input_output::InputOutput;
use crate::packed;

/// The area of the member states, as it is written in datasets.
pub const UNION: &str = "EU27_2020";

/// What was gathered.
#[derive(Debug, Clone, PartialEq)]
pub enum Figures {
    /// Of Eurostat's bilateral trade.
    Comext(Sums),
    /// Of CEPII's BACI.
    Baci(Sums),
    /// Of an input-output table.
    InputOutput(InputOutput),
}

/// What was gathered, and what is told about it.
#[derive(Debug, Clone, PartialEq)]
pub struct Gathered {
    /// The figures; `None`: there are none.
    pub figures: Option<Figures>,
    /// Findings that stop nothing.
    pub told: Vec<Fault>,
    /// Name of the file the figures stand in; of several, the first.
    pub file: String,
    /// Rows that were read.
    pub rows: u32,
}

packed!(
    enum Figures {
        Comext(sums),
        Baci(sums),
        InputOutput(table),
    }
);
packed!(struct Gathered { figures, told, file, rows });

/// Files on their way, one after the other.
#[derive(Debug)]
pub struct Gatherer {
    limits: TradeLimits,
    file: Option<Unpacker>,
    text: Text,
}

impl Gatherer {
    /// Nothing has come.
    #[must_use]
    pub fn new(limits: TradeLimits) -> Self {
        Self { limits, file: None, text: Text::new(limits) }
    }

    /// A file begins.
    pub fn begin(&mut self, name: &str) {
        self.file = Some(Unpacker::new(name, self.limits));
    }

    /// A piece of the file.
    ///
    /// # Errors
    /// The first thing that is wrong; nothing is to be gathered then.
    pub fn push(&mut self, piece: &[u8]) -> Result<(), Fault> {
        match &mut self.file {
            Some(file) => file.push(piece, &mut self.text),
            None => Ok(()),
        }
    }

    /// The file has ended: does a piece of what is left to do with it; whether there is more.
    ///
    /// # Errors
    /// As [`Gatherer::push`].
    pub fn finish(&mut self) -> Result<bool, Fault> {
        let Some(file) = &mut self.file else { return Ok(false) };
        let is_more = file.finish(&mut self.text)?;
        if !is_more {
            self.file = None;
        }
        Ok(is_more)
    }

    /// Rows that are behind us.
    #[must_use]
    pub fn rows(&self) -> u64 {
        self.text.read + self.text.rows.as_ref().map_or(0, Rows::count)
    }

    /// What was gathered of all files.
    ///
    /// # Errors
    /// What is wrong with it as a whole.
    pub fn gather(self) -> Result<Gathered, Fault> {
        let rows = u32::try_from(self.rows()).unwrap_or(u32::MAX);
        let Text { tables, mut told, first, .. } = self.text;
        let (file, header) = first.unwrap_or_default();
        let (figures, more) = match tables.kind {
            Kind::Comext => {
                let (sums, more) = tables.comext.gather(&file);
                (Some(Figures::Comext(sums)), more)
            }
            Kind::Baci => {
                let (sums, more) = tables.baci.gather(&file, &tables.countries);
                (Some(Figures::Baci(sums)), more)
            }
            Kind::InputOutput => {
                let is_value = |name: &&String| name.to_lowercase().starts_with("value");
                let value = header.iter().find(is_value).map_or("", String::as_str);
                let (table, more) = tables.icio.gather(&file, value)?;
                (Some(Figures::InputOutput(table)), more)
            }
            Kind::Countries | Kind::Other | Kind::Unread => (None, Vec::new()),
        };
        told.extend(more);
        Ok(Gathered { figures, told, file, rows })
    }
}

/// Gathers whole files.
///
/// # Errors
/// The first thing that is wrong.
pub fn gather(files: &[SourceFile], limits: TradeLimits) -> Result<Gathered, Fault> {
    let mut gatherer = Gatherer::new(limits);
    for file in files {
        gatherer.begin(&file.name);
        for piece in file.bytes.chunks(1 << 20) {
            gatherer.push(piece)?;
        }
        while gatherer.finish()? {}
    }
    gatherer.gather()
}

/// The dataset of what was gathered, or why there is none.
#[must_use]
pub fn read(gathered: Result<Gathered, Fault>) -> Reading {
    let mut report = Report::default();
    match gathered {
        Err(fault) => {
            fault.report(&mut report);
            Reading { report, ..Reading::default() }
        }
        Ok(Gathered { figures, told, file, rows }) => {
            told.iter().for_each(|fault| fault.report(&mut report));
            package::read(figures, &file, rows, report)
        }
    }
}
