//! Zip archives: reading with limits that are kept while inflating (the sizes an archive
//! states may lie), and writing. Knows no dataset.

use std::io::{Cursor, Read, Write};

use zip::read::ZipArchive;
use zip::write::{SimpleFileOptions, ZipWriter};
use zip::{CompressionMethod, DateTime};

/// A file by its name and content, in an archive, a folder or a hand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceFile {
    /// Path within the folder, `/` separated.
    pub name: String,
    /// Content.
    pub bytes: Vec<u8>,
}

/// What an archive may hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Most entries.
    pub entries: usize,
    /// Most bytes once inflated.
    pub bytes: usize,
}

/// Why an archive cannot be read or written.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// More entries than allowed.
    #[error("too many entries")]
    TooManyEntries,
    /// More bytes than allowed.
    #[error("too large once inflated")]
    TooLarge,
    /// An entry whose path leaves the archive.
    #[error("path outside of the archive: {name}")]
    Outside {
        /// The path.
        name: String,
    },
    /// Not a zip archive, cut off, encrypted, or with a wrong checksum.
    #[error("damaged: {name}")]
    Damaged {
        /// The entry; empty: the archive as a whole.
        name: String,
    },
}

/// The files of the archive `bytes`, folders left out.
///
/// # Errors
/// See [`Error`]; never half of an archive.
pub fn read(bytes: &[u8], limits: Limits) -> Result<Vec<SourceFile>, Error> {
    let damaged = |name: &str| Error::Damaged { name: name.to_owned() };
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| damaged(""))?;
    if archive.len() > limits.entries {
        return Err(Error::TooManyEntries);
    }
    let mut entries = Vec::new();
    let mut left = limits.bytes;
    for position in 0..archive.len() {
        let mut file = archive.by_index(position).map_err(|_| damaged(""))?;
        let name = file.name().map_err(|_| damaged(""))?.replace('\\', "/");
        if file.is_dir() {
            continue;
        }
        let is_outside =
            name.starts_with('/') || name.contains(':') || name.split('/').any(|p| p == "..");
        if is_outside {
            return Err(Error::Outside { name });
        }
        let mut content = Vec::new();
        let mut limited = (&mut file).take(left as u64 + 1);
        limited.read_to_end(&mut content).map_err(|_| damaged(&name))?;
        left = left.checked_sub(content.len()).ok_or(Error::TooLarge)?;
        entries.push(SourceFile { name, bytes: content });
    }
    Ok(entries)
}

/// An archive of `entries` in this order; the same entries give the same bytes.
///
/// # Errors
/// [`Error::Damaged`] when a path cannot be written.
pub fn write(entries: &[SourceFile]) -> Result<Vec<u8>, Error> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::DEFAULT);
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for entry in entries {
        let damaged = |_| Error::Damaged { name: entry.name.clone() };
        writer.start_file(entry.name.as_str(), options).map_err(damaged)?;
        writer.write_all(&entry.bytes).map_err(|_| Error::Damaged { name: entry.name.clone() })?;
    }
    let cursor = writer.finish().map_err(|_| Error::Damaged { name: String::new() })?;
    Ok(cursor.into_inner())
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIMITS: Limits = Limits { entries: 3, bytes: 1000 };

    fn entry(name: &str, bytes: &[u8]) -> SourceFile {
        SourceFile { name: name.to_owned(), bytes: bytes.to_vec() }
    }

    #[test]
    fn what_is_written_is_read_again() {
        let entries = vec![entry("a.csv", b"x,y\n"), entry("d/b.csv", &[7; 500])];
        let bytes = write(&entries).expect("writes");
        assert_eq!(read(&bytes, LIMITS), Ok(entries.clone()));
        assert_eq!(write(&entries), Ok(bytes));
    }

    #[test]
    fn limits_are_kept_while_inflating() {
        let bomb = write(&[entry("zeros", &[0; 1001])]).expect("writes");
        assert!(bomb.len() < 300);
        assert_eq!(read(&bomb, LIMITS), Err(Error::TooLarge));
        let many: Vec<SourceFile> = (0..4).map(|n| entry(&format!("{n}"), b"")).collect();
        let many = write(&many).expect("writes");
        assert_eq!(read(&many, LIMITS), Err(Error::TooManyEntries));
    }

    #[test]
    fn damage_and_escapes_are_refused() {
        assert_eq!(read(b"PK\x03\x04", LIMITS), Err(Error::Damaged { name: String::new() }));
        let escape = write(&[entry("../a", b"x")]).expect("writes");
        assert_eq!(read(&escape, LIMITS), Err(Error::Outside { name: "../a".to_owned() }));
        let mut flipped = write(&[entry("a", b"hello hello hello")]).expect("writes");
        flipped[34] ^= 1;
        assert!(matches!(read(&flipped, LIMITS), Err(Error::Damaged { .. })));
    }
}
