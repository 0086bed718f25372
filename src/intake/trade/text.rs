//! The text of files, one after the other → the rows of the tables that they are. Knows no packing.

use crate::intake::codes;
use crate::intake::limits::TradeLimits;
use crate::intake::trade::baci::{Baci, Countries};
use crate::intake::trade::comext::Comext;
use crate::intake::trade::fault::Fault;
use crate::intake::trade::head::{Kind, kind_of};
use crate::intake::trade::icio::Icio;
use crate::intake::trade::rows::{Rows, Take};
use crate::intake::trade::unpack::Sink;

/// The text of one file at a time, and what is kept of all.
#[derive(Debug, Default)]
pub struct Text {
    /// What may be read.
    pub limits: TradeLimits,
    name: String,
    /// The beginning of a file whose layout is not known yet.
    head: Vec<u8>,
    /// The rows of the file on its way.
    pub rows: Option<Rows>,
    kind: Kind,
    /// What is kept.
    pub tables: Tables,
    /// Findings that stop nothing.
    pub told: Vec<Fault>,
    /// Name and header of the first table.
    pub first: Option<(String, Vec<String>)>,
    /// Rows of the files before.
    pub read: u64,
    bytes: u64,
}

/// What is kept, by layout.
#[derive(Debug, Default)]
pub struct Tables {
    /// Which layout it is.
    pub kind: Kind,
    /// Eurostat's.
    pub comext: Comext,
    /// CEPII's.
    pub baci: Baci,
    /// Deliveries.
    pub icio: Icio,
    /// Codes of countries.
    pub countries: Countries,
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

impl Text {
    /// Nothing has come.
    #[must_use]
    pub fn new(limits: TradeLimits) -> Self {
        let tables = Tables {
            comext: Comext::new(limits),
            baci: Baci::new(limits),
            icio: Icio::new(limits),
            ..Tables::default()
        };
        Self { limits, tables, ..Self::default() }
    }

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
