//! Tables of trade of millions of rows → the figures that are shown, while they are read: bilateral
//! trade of Eurostat (Comext) and of CEPII (BACI), inter-country input-output tables in long form;
//! as text, gzipped, or in a zip archive. Text is never held whole: a [`Gatherer`] takes pieces of
//! files as they come and keeps sums. What it gathers is plain data, so that it can be read beside
//! the page; [`read`] makes a dataset of it. Knows no thread and no browser.

pub mod baci;
pub mod cells;
pub mod comext;
pub mod fault;
mod head;
pub mod icio;
mod input_output;
pub mod numeric;
mod package;
pub mod rows;
mod sections;
pub mod sums;
pub mod told;
pub mod unpack;

pub use head::{HEAD, Kind, is_trade};

use crate::base::diagnostic::Report;
use crate::intake::limits::TradeLimits;
use crate::intake::trade::baci::{Baci, Countries};
use crate::intake::trade::comext::Comext;
use crate::intake::trade::fault::Fault;
use crate::intake::trade::head::kind_of;
use crate::intake::trade::icio::Icio;
use crate::intake::trade::rows::{Rows, Take};
use crate::intake::trade::sums::Sums;
use crate::intake::trade::unpack::{Sink, Unpacker};
use crate::intake::{Reading, SourceFile, codes};
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

/// The text of one file at a time, and what is kept of all.
#[derive(Debug, Default)]
struct Text {
    limits: TradeLimits,
    name: String,
    /// The beginning of a file whose layout is not known yet.
    head: Vec<u8>,
    rows: Option<Rows>,
    kind: Kind,
    tables: Tables,
    told: Vec<Fault>,
    /// Name and header of the first table.
    first: Option<(String, Vec<String>)>,
    read: u64,
    bytes: u64,
}

#[derive(Debug, Default)]
struct Tables {
    kind: Kind,
    comext: Comext,
    baci: Baci,
    icio: Icio,
    countries: Countries,
}

impl Tables {
    fn of(&mut self, kind: Kind) -> Option<&mut dyn Take> {
        match kind {
            Kind::Comext => Some(&mut self.comext),
            Kind::Baci => Some(&mut self.baci),
            Kind::InputOutput => Some(&mut self.icio),
            Kind::Countries => Some(&mut self.countries),
            Kind::Other | Kind::Unread => None,
        }
    }
}

impl Gatherer {
    /// Nothing has come.
    #[must_use]
    pub fn new(limits: TradeLimits) -> Self {
        let tables = Tables {
            comext: Comext::new(limits),
            baci: Baci::new(limits),
            icio: Icio::new(limits),
            ..Tables::default()
        };
        Self { limits, file: None, text: Text { limits, tables, ..Text::default() } }
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

impl Text {
    /// Learns what the file is from its first line, which `head` holds.
    fn recognise(&mut self) -> Result<(), Fault> {
        let kind = kind_of(&self.head);
        if matches!(kind, Kind::Comext | Kind::Baci | Kind::InputOutput) {
            if self.tables.kind != Kind::Other && self.tables.kind != kind {
                return Err(Fault::at(codes::LAYOUTS_MIXED, &self.name, 1));
            }
            self.tables.kind = kind;
        }
        self.kind = kind;
        match kind.columns() {
            Some(columns) => {
                self.rows = Some(Rows::new(&self.name, columns, self.limits.row_bytes));
            }
            None => {
                let fault = Fault::at(codes::TABLE_UNKNOWN, &self.name, 0);
                self.told.push(fault.found(self.name.as_bytes()));
            }
        }
        Ok(())
    }

    fn rows(&mut self, text: &[u8]) -> Result<(), Fault> {
        let (Some(rows), Some(taker)) = (&mut self.rows, self.tables.of(self.kind)) else {
            return Ok(());
        };
        rows.push(text, taker)?;
        if self.read + rows.count() > self.limits.rows {
            let limit = usize::try_from(self.limits.rows).unwrap_or(usize::MAX);
            let fault = Fault::at(codes::ROWS_TOO_MANY, &self.name, rows.count() + 1);
            return Err(fault.count("limit", limit));
        }
        Ok(())
    }
}

impl Sink for Text {
    fn begin(&mut self, name: &str) {
        name.clone_into(&mut self.name);
        self.head.clear();
        (self.kind, self.rows) = (Kind::Other, None);
    }

    fn text(&mut self, text: &[u8]) -> Result<(), Fault> {
        self.bytes += text.len() as u64;
        if self.bytes > self.limits.text_bytes {
            let limit = usize::try_from(self.limits.text_bytes >> 20).unwrap_or(usize::MAX);
            let found = format!("{} MB", self.bytes >> 20);
            let fault = Fault::at(codes::FILE_TOO_LARGE, &self.name, 0).found(found.as_bytes());
            return Err(fault.count("limit", limit));
        }
        if self.rows.is_some() {
            return self.rows(text);
        }
        if self.kind == Kind::Unread {
            return Ok(());
        }
        self.head.extend_from_slice(text);
        let is_enough = self.head.contains(&b'\n') || self.head.len() > self.limits.row_bytes;
        if is_enough {
            self.recognise()?;
            let head = std::mem::take(&mut self.head);
            self.rows(&head)?;
            if self.rows.is_none() {
                self.kind = Kind::Unread;
            }
        }
        Ok(())
    }

    fn end(&mut self, is_whole: bool) -> Result<(), Fault> {
        if !self.head.is_empty() {
            self.recognise()?;
            let head = std::mem::take(&mut self.head);
            self.rows(&head)?;
        }
        let Some(mut rows) = self.rows.take() else { return Ok(()) };
        if !is_whole {
            return Err(Fault::at(codes::FILE_CUT, &self.name, rows.count() + 2));
        }
        if let Some(taker) = self.tables.of(self.kind) {
            rows.finish(taker)?;
        }
        if rows.count() == 0 {
            return Err(Fault::at(codes::ROWS_NONE, &self.name, 1).word("table", &self.name));
        }
        self.read += rows.count();
        if self.kind == self.tables.kind && self.first.is_none() {
            self.first = Some((self.name.clone(), rows.header().to_vec()));
        }
        Ok(())
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
