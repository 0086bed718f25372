//! An Excel workbook (`.xlsx`) → one table per sheet, named `<workbook>/<sheet>` as if the
//! workbook were a folder, so that every layout may come as a workbook. Small on purpose: it
//! reads the cells of sheets, and all other texts only to look for markings. Formulas are never
//! calculated, links never followed. Knows no layout.

mod grid;
mod kind;
mod marks;
mod parts;
mod place;
mod scan;
mod tables;
mod value;
mod xml;

use crate::base::archive::{self, Archive};
use crate::base::diagnostic::{Place, Report};
use crate::intake::limits::Limits;
use crate::intake::open::DataFile;
use crate::intake::{SourceFile, codes};
pub use kind::is_encrypted;
pub use place::{headers, locate};

use grid::{Context, Fault, Grid};
use marks::Marks;
use parts::Relation;
use tables::Table;
use xml::Broken;

/// The tables of a workbook; nothing after a finding that refuses it.
pub fn read(file: &SourceFile, limits: Limits, report: &mut Report) -> Vec<DataFile> {
    let mut reader = match Archive::open(&file.bytes, limits.of_archive()) {
        Ok(archive) => Reader { name: &file.name, archive, limits, report },
        Err(error) => {
            report_archive(&error, Place::file(&file.name), limits, report);
            return Vec::new();
        }
    };
    reader.read().unwrap_or_default()
}

/// Reports why an archive or an entry of it cannot be read.
pub fn report_archive(error: &archive::Error, place: Place, limits: Limits, report: &mut Report) {
    match error {
        archive::Error::TooManyEntries => {
            let finding = codes::ARCHIVE_TOO_MANY.at(place);
            finding.with("limit", limits.archive_entries).report(report);
        }
        archive::Error::TooLarge => {
            let finding = codes::ARCHIVE_TOO_LARGE.at(place);
            finding.with("limit", limits.archive_bytes >> 20).report(report);
        }
        archive::Error::Outside { name } => {
            codes::PATH_OUTSIDE.at(place).found(name).report(report)
        }
        archive::Error::Twice => codes::FILE_TWICE.at(place).report(report),
        archive::Error::Encrypted { .. } => codes::FILE_ENCRYPTED.at(place).report(report),
        archive::Error::Damaged { name } => {
            let name = if name.is_empty() { codes::NOTHING } else { name };
            codes::ARCHIVE_DAMAGED.at(place).found(name).report(report);
        }
    }
}

struct Reader<'a> {
    name: &'a str,
    archive: Archive<'a>,
    limits: Limits,
    report: &'a mut Report,
}

impl Reader<'_> {
    /// `None` after a finding that refuses the workbook.
    fn read(&mut self) -> Option<Vec<DataFile>> {
        let own = Place::file(self.name);
        let kinds = self.part("[Content_Types].xml", &own)?;
        if let Some((code, found)) = kind::refusal(self.archive.names(), &kinds) {
            code.at(own).found(found).report(self.report);
            return None;
        }
        if self.archive.names().any(|name| name.contains("externalLinks/")) {
            codes::WORKBOOK_LINKS.at(own.clone()).report(self.report);
        }
        let top = self.relations("")?;
        let Some(book_part) = top.into_iter().find(|relation| relation.kind == "officeDocument")
        else {
            return self.broken(own, Broken("no list of sheets"));
        };
        let bytes = self.part(&book_part.target, &own)?;
        let book = self.checked(parts::book(&bytes), &own)?;
        if book.sheets.len() > self.limits.sheets {
            let finding = codes::SHEETS_TOO_MANY.at(own);
            finding.with("limit", self.limits.sheets).report(self.report);
            return None;
        }
        let relations = self.relations(&book_part.target)?;
        let mut context = self.context(&relations, book.from_1904)?;
        let mut seen = Vec::new();
        let mut tables = Vec::new();
        for listed in book.sheets {
            let file = format!("{}/{}", self.name, listed.name);
            let relation = relations.iter().find(|relation| relation.id == listed.relation);
            let Some(relation) = relation else {
                return self.broken(Place::file(&file), Broken("a sheet that is not there"));
            };
            if relation.kind != "worksheet" {
                continue;
            }
            let grid = self.sheet(&relation.target, &file, &mut context, &mut seen)?;
            tables.push(Table { listed, file, grid });
        }
        self.scan_rest(&seen, &own)?;
        Some(tables::chosen(self.name, tables, &context, self.report))
    }

    /// The styles and the shared texts.
    fn context(&mut self, relations: &[Relation], from_1904: bool) -> Option<Context> {
        let own = Place::file(self.name);
        let mut bytes_of = |kind: &str| {
            let relation = relations.iter().find(|relation| relation.kind == kind);
            relation.map_or(Some(Vec::new()), |relation| self.part(&relation.target, &own))
        };
        let (styles, strings) = (bytes_of("styles")?, bytes_of("sharedStrings")?);
        Some(Context {
            strings: self.checked(parts::strings(&strings), &own)?,
            formats: self.checked(parts::formats(&styles), &own)?,
            from_1904,
            limits: self.limits,
            cells_left: self.limits.cells,
            text_left: self.limits.archive_bytes,
        })
    }

    /// Reads one sheet, and looks for markings in it and in what belongs to it.
    fn sheet(
        &mut self,
        part: &str,
        file: &str,
        context: &mut Context,
        seen: &mut Vec<String>,
    ) -> Option<Grid> {
        let own = Place::file(file);
        let bytes = self.part(part, &own)?;
        seen.push(part.to_owned());
        let mut marks = Marks::new(file);
        let grid = match grid::read(&bytes, context, &mut |text, cell| marks.check(text, cell)) {
            Ok(grid) => grid,
            Err((fault, at)) => {
                let place = at.map_or(own, |(row, column)| place::of_cell(file, None, row, column));
                return self.fault(place, fault);
            }
        };
        marks.check_cells(&grid.records);
        for relation in self.relations(part)? {
            if relation.kind.contains("omment") && !seen.contains(&relation.target) {
                let bytes = self.part(&relation.target, &own)?;
                let read = scan::part(&bytes, &mut |text, cell| marks.check(text, cell));
                self.checked(read, &own)?;
                seen.push(relation.target);
            }
        }
        self.report.extend(marks.report);
        for (row, column) in &grid.uncalculated {
            let place = place::of_cell(file, grid.records.first(), *row, *column);
            codes::CELL_UNCALCULATED.at(place).report(self.report);
        }
        Some(grid)
    }

    /// Looks for markings in the parts that have not been read.
    fn scan_rest(&mut self, seen: &[String], own: &Place) -> Option<()> {
        let is_text = |name: &&str| name.ends_with(".xml") || name.ends_with(".vml");
        let names: Vec<String> = self.archive.names().filter(is_text).map(str::to_owned).collect();
        for name in names.iter().filter(|name| !seen.contains(name)) {
            let place = Place { column: Some(name.clone()), ..own.clone() };
            let bytes = self.part(name, &place)?;
            let mut marks = Marks::new(self.name);
            let read = scan::part(&bytes, &mut |text, _| marks.check_at(text, &place));
            self.report.extend(marks.report);
            // A drawing in an old form of XML says nothing to the map.
            if read.is_err() && name.ends_with(".xml") {
                self.checked(read, &place)?;
            }
        }
        Some(())
    }

    fn relations(&mut self, part: &str) -> Option<Vec<Relation>> {
        let own = Place::file(self.name);
        let name = parts::relations_of(part);
        let bytes = match self.archive.read(&name) {
            Ok(bytes) => bytes.unwrap_or_default(),
            Err(error) => {
                report_archive(&error, own, self.limits, self.report);
                return None;
            }
        };
        self.checked(parts::relations(&bytes, part), &own)
    }

    /// The bytes of a part that must be there.
    fn part(&mut self, part: &str, place: &Place) -> Option<Vec<u8>> {
        match self.archive.read(part) {
            Ok(Some(bytes)) => Some(bytes),
            Ok(None) => self.broken(place.clone(), Broken("a part that is not there")),
            Err(error) => {
                report_archive(&error, place.clone(), self.limits, self.report);
                None
            }
        }
    }

    fn checked<T>(&mut self, read: Result<T, Broken>, place: &Place) -> Option<T> {
        match read {
            Ok(value) => Some(value),
            Err(broken) => self.broken(place.clone(), broken),
        }
    }

    fn broken<T>(&mut self, place: Place, broken: Broken) -> Option<T> {
        self.fault(place, Fault::Broken(broken))
    }

    fn fault<T>(&mut self, place: Place, fault: Fault) -> Option<T> {
        match fault {
            Fault::Broken(Broken(what)) => {
                codes::WORKBOOK_BROKEN.at(place).found(what).report(self.report);
            }
            Fault::Limit(code, limit) => code.at(place).with("limit", limit).report(self.report),
        }
        None
    }
}
