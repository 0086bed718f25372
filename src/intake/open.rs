//! The reader's files → data files with known content: archives unpacked, sizes limited,
//! readmes left out, and what is no data at all (a web page, an image) named as such before
//! anybody tries to parse it.

use crate::base::archive;
use crate::base::diagnostic::{Place, Report};
use crate::intake::csv::Record;
use crate::intake::limits::Limits;
use crate::intake::sheet::Sheet;
use crate::intake::{SourceFile, codes, crm, csv, encoding, marking, workbook};

/// What the bytes of a file are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Content {
    /// Delimited text.
    Table,
    /// JSON text.
    Json,
    /// A zip archive.
    Archive,
    /// An Excel workbook, or another file of that family.
    Workbook,
    /// A file that a password protects.
    Encrypted,
    /// An HTML page.
    WebPage,
    /// What git leaves in place of a large file.
    LfsPointer,
    /// Nothing.
    Empty,
    /// Something else, by its name.
    Other(&'static str),
}

/// A file that holds data.
#[derive(Debug, Clone)]
pub struct DataFile {
    /// Path within the folder.
    pub name: String,
    /// Content.
    pub bytes: Vec<u8>,
    /// What the content is.
    pub content: Content,
    /// The records of a table that came from a workbook; its bytes are empty.
    pub records: Option<Vec<Record>>,
    /// What the file may hold.
    pub limits: Limits,
}

impl DataFile {
    fn new(file: SourceFile, limits: Limits) -> Self {
        let content = content(&file.bytes);
        Self { name: file.name, bytes: file.bytes, content, records: None, limits }
    }
}

/// Extensions of files that are meant as data.
const DATA_EXTENSIONS: [&str; 11] =
    ["csv", "tsv", "tab", "json", "zip", "xlsx", "xlsm", "xls", "ods", "mmd", "mermaid"];

/// Opens the files: unpacks archives and workbooks, leaves out what is not meant as data, and
/// reports what cannot be data.
pub fn files(files: Vec<SourceFile>, limits: Limits, report: &mut Report) -> Vec<DataFile> {
    let open_packed = |file, opened: &mut Vec<DataFile>, report: &mut Report| {
        unpack(file, limits, opened, report);
    };
    opened(files, limits, open_packed, report)
}

/// As [`files`], but an archive or a workbook among them is reported as one that nobody asked
/// for.
pub fn plain_files(files: Vec<SourceFile>, limits: Limits, report: &mut Report) -> Vec<DataFile> {
    let as_it_is = |file, opened: &mut Vec<DataFile>, _: &mut Report| {
        opened.push(DataFile::new(file, limits));
    };
    opened(files, limits, as_it_is, report)
}

fn opened(
    files: Vec<SourceFile>,
    limits: Limits,
    open_packed: impl Fn(SourceFile, &mut Vec<DataFile>, &mut Report),
    report: &mut Report,
) -> Vec<DataFile> {
    if files.is_empty() {
        codes::NO_FILES.at(Place::default()).report(report);
    }
    let mut opened = Vec::new();
    let mut total = 0_usize;
    for file in files {
        total = total.saturating_add(file.bytes.len());
        if file.bytes.len() > limits.file_bytes || total > limits.all_bytes {
            let finding = codes::FILE_TOO_LARGE.at(Place::file(&file.name));
            let found = format!("{} MB", file.bytes.len() >> 20);
            finding.found(&found).with("limit", limits.file_bytes >> 20).report(report);
            return Vec::new();
        }
        match content(&file.bytes) {
            Content::Archive | Content::Workbook => open_packed(file, &mut opened, report),
            _ => opened.push(DataFile::new(file, limits)),
        }
    }
    let is_data = |file: &DataFile| file.records.is_some() || is_meant_as_data(&file.name);
    let has_data = opened.iter().any(is_data);
    opened.retain(|file| {
        file.records.is_some() || (!is_hidden(&file.name) && (is_data(file) || !has_data))
    });
    report_repeated(&opened, report);
    for file in &opened {
        report_content(file, report);
    }
    opened
}

fn unpack(file: SourceFile, limits: Limits, opened: &mut Vec<DataFile>, report: &mut Report) {
    if content(&file.bytes) == Content::Workbook {
        return opened.extend(workbook::read(&file, limits, report));
    }
    let entries = match archive::read(&file.bytes, limits.of_archive()) {
        Ok(entries) => entries,
        Err(error) => {
            return workbook::report_archive(&error, Place::file(&file.name), limits, report);
        }
    };
    for entry in entries {
        if content(&entry.bytes) == Content::Workbook && is_meant_as_data(&entry.name) {
            opened.extend(workbook::read(&entry, limits, report));
        } else {
            opened.push(DataFile::new(entry, limits));
        }
    }
}

fn report_repeated(files: &[DataFile], report: &mut Report) {
    for (position, file) in files.iter().enumerate() {
        if files.iter().take(position).any(|other| other.name == file.name) {
            codes::FILE_TWICE.at(Place::file(&file.name)).report(report);
        }
    }
}

fn report_content(file: &DataFile, report: &mut Report) {
    let place = Place::row(&file.name, 1);
    match file.content {
        Content::Empty => codes::FILE_EMPTY.at(place).report(report),
        Content::WebPage => codes::WEB_PAGE.at(place).report(report),
        Content::LfsPointer => codes::GIT_LFS_POINTER.at(place).report(report),
        Content::Encrypted => codes::FILE_ENCRYPTED.at(place).report(report),
        Content::Archive | Content::Workbook => {
            codes::FILE_TYPE.at(place).found("an archive in an archive").report(report);
        }
        Content::Other(name) => codes::FILE_TYPE.at(place).found(name).report(report),
        Content::Json if matches!(extension(&file.name).as_str(), "csv" | "tsv") => {
            codes::FILE_TYPE.at(place).found("JSON").report(report);
        }
        Content::Table | Content::Json => {}
    }
}

fn extension(name: &str) -> String {
    let file = name.rsplit('/').next().unwrap_or(name);
    file.rsplit_once('.').map_or(String::new(), |(_, end)| end.to_ascii_lowercase())
}

fn is_meant_as_data(name: &str) -> bool {
    let extension = extension(name);
    extension.is_empty() || DATA_EXTENSIONS.contains(&extension.as_str())
}

/// What systems put beside data: `.DS_Store`, `__MACOSX/…`.
fn is_hidden(name: &str) -> bool {
    name.split('/').any(|part| part.starts_with('.') || part == "__MACOSX")
}

/// What `bytes` are, by how they begin.
#[must_use]
pub fn content(bytes: &[u8]) -> Content {
    let signatures: [(&[u8], Content); 12] = [
        (b"PK\x05\x06", Content::Archive),
        (b"\x1f\x8b", Content::Other("gzip")),
        (b"\x89PNG", Content::Other("PNG")),
        (b"%PDF", Content::Other("PDF")),
        (b"\xd0\xcf\x11\xe0", Content::Other("Excel 97 (.xls)")),
        (b"GIF8", Content::Other("GIF")),
        (b"\xff\xd8\xff", Content::Other("JPEG")),
        (b"PAR1", Content::Other("Parquet")),
        (b"SQLite format 3", Content::Other("SQLite")),
        (b"7z\xbc\xaf", Content::Other("7z")),
        (b"Rar!", Content::Other("RAR")),
        (b"version https://git-lfs", Content::LfsPointer),
    ];
    if bytes.starts_with(b"PK\x03\x04") {
        let head = bytes.get(..bytes.len().min(4096)).unwrap_or_default();
        let is_workbook = head.windows(19).any(|part| part == b"[Content_Types].xml");
        return if is_workbook { Content::Workbook } else { Content::Archive };
    }
    if bytes.starts_with(b"\xd0\xcf\x11\xe0") && workbook::is_encrypted(bytes) {
        return Content::Encrypted;
    }
    if let Some((_, content)) = signatures.iter().find(|(start, _)| bytes.starts_with(start)) {
        return *content;
    }
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes).trim_ascii_start();
    let lower: Vec<u8> = text.iter().take(64).map(u8::to_ascii_lowercase).collect();
    if text.is_empty() {
        Content::Empty
    } else if lower.starts_with(b"<!doctype html") || lower.starts_with(b"<html") {
        Content::WebPage
    } else if lower.starts_with(b"<?xml") || lower.starts_with(b"<svg") {
        Content::Other("XML")
    } else if is_json(text) {
        Content::Json
    } else {
        Content::Table
    }
}

fn is_json(text: &[u8]) -> bool {
    // UTF-16 of `{` or `[`, after its byte-order mark.
    let wide = [b"\xff\xfe{\0", b"\xff\xfe[\0", b"\xfe\xff\0{", b"\xfe\xff\0["];
    let is_comment = text.starts_with(b"//") || text.starts_with(b"/*");
    matches!(text.first(), Some(b'{' | b'['))
        || is_comment
        || wide.iter().any(|w| text.starts_with(*w))
}

/// The table of a file. The tables of the EU raw materials study are published as
/// Windows-1252, and read as such when their header tells them.
pub fn sheet(file: &DataFile, report: &mut Report) -> Option<Sheet> {
    let records = match &file.records {
        Some(records) => records.clone(),
        None => {
            let records = records(file, report)?;
            let header = records.first().map_or(&[][..], |record| &record.cells);
            marking::of_records(
                &records,
                |row, column| match header.get(column) {
                    Some(name) => Place::cell(&file.name, row, name),
                    None => Place::row(&file.name, row),
                },
                report,
            );
            records
        }
    };
    let sheet = Sheet::new(&file.name, records, report);
    marking::of_columns(&sheet, report);
    Some(sheet)
}

/// The records of delimited text.
fn records(file: &DataFile, report: &mut Report) -> Option<Vec<Record>> {
    let mut own = Report::default();
    let records = match encoding::decode(&file.name, &file.bytes, &mut own) {
        Some(text) => csv::records(&file.name, &text, &file.limits, &mut own),
        None => {
            let text = encoding::windows_1252(&file.bytes);
            if crm::is_told_by(&header_of(&text)) {
                own = Report::default();
                codes::WINDOWS_1252.at(Place::file(&file.name)).report(&mut own);
                csv::records(&file.name, &text, &file.limits, &mut own)
            } else {
                None
            }
        }
    };
    report.extend(own);
    records
}

/// The header of a file, for recognising its layout; nothing is reported.
#[must_use]
pub fn header(file: &DataFile) -> Vec<String> {
    if let Some(records) = &file.records {
        return records.first().map_or_else(Vec::new, |record| record.cells.clone());
    }
    let mut ignored = Report::default();
    let head = file.bytes.get(..file.bytes.len().min(64 << 10)).unwrap_or_default();
    let is_marked = head.starts_with(b"\xff\xfe") || head.starts_with(b"\xfe\xff");
    match encoding::decode(&file.name, head, &mut ignored) {
        Some(text) => header_of(&text),
        None if is_marked => Vec::new(),
        None => header_of(&encoding::windows_1252(head)),
    }
}

fn header_of(text: &str) -> Vec<String> {
    let line = text.strip_prefix('\u{feff}').unwrap_or(text);
    let end = line.find(['\r', '\n']).unwrap_or(line.len());
    let mut ignored = Report::default();
    let records =
        csv::records("", line.get(..end).unwrap_or_default(), &Limits::STANDARD, &mut ignored);
    records.and_then(|records| records.into_iter().next()).map_or_else(Vec::new, |r| r.cells)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn content_is_told_by_its_first_bytes() {
        assert_eq!(content(b"a,b\n1,2"), Content::Table);
        assert_eq!(content(b"  {\"a\":1}"), Content::Json);
        assert_eq!(content(b"\xef\xbb\xbf[1]"), Content::Json);
        assert_eq!(content(b"<!DOCTYPE html><title>Wifi"), Content::WebPage);
        assert_eq!(content(b"version https://git-lfs.github.com/spec/v1\n"), Content::LfsPointer);
        assert_eq!(content(b"\x1f\x8b\x08"), Content::Other("gzip"));
        assert_eq!(content(b" \r\n"), Content::Empty);
    }

    #[test]
    fn readmes_beside_data_are_left_out() {
        let file = |name: &str, text: &str| SourceFile {
            name: name.to_owned(),
            bytes: text.as_bytes().to_vec(),
        };
        let mut report = Report::default();
        let opened = files(
            vec![file("d/README.md", "# x"), file("d/a.csv", "a,b"), file("d/.DS_Store", "x")],
            Limits::STANDARD,
            &mut report,
        );
        let names: Vec<&str> = opened.iter().map(|file| file.name.as_str()).collect();
        assert_eq!(names, ["d/a.csv"]);
        assert!(!report.is_refused());
    }
}
