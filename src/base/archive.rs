//! Zip archives: reading with limits that are kept while inflating (the sizes an archive
//! states may lie), and writing. Knows no dataset.

use std::io::{Cursor, Read, Write};

use zip::read::ZipArchive;
use zip::result::ZipError;
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
    /// Most bytes that a packed byte may become. Small entries are not held to it.
    pub ratio: usize,
}

/// Inflated bytes of an entry up to which its ratio does not matter.
const SMALL: usize = 1 << 20;

/// Why an archive cannot be read or written.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// More entries than allowed.
    #[error("too many entries")]
    TooManyEntries,
    /// More bytes than allowed.
    #[error("too large once inflated")]
    TooLarge,
    /// Two entries of one name: which is meant is undefined.
    #[error("two entries of one name")]
    Twice,
    /// An entry is encrypted.
    #[error("encrypted: {name}")]
    Encrypted {
        /// The entry.
        name: String,
    },
    /// An entry whose path leaves the archive.
    #[error("path outside of the archive: {name}")]
    Outside {
        /// The path.
        name: String,
    },
    /// Not a zip archive, cut off, or with a wrong size or checksum.
    #[error("damaged: {name}")]
    Damaged {
        /// The entry; empty: the archive as a whole.
        name: String,
    },
}

fn damaged(name: &str) -> Error {
    Error::Damaged { name: name.to_owned() }
}

/// An archive that is read entry by entry.
#[derive(Debug)]
pub struct Archive<'a> {
    zip: ZipArchive<Cursor<&'a [u8]>>,
    names: Vec<String>,
    limits: Limits,
    left: usize,
}

impl<'a> Archive<'a> {
    /// Opens the archive `bytes` and checks its list of entries; inflates nothing.
    ///
    /// # Errors
    /// See [`Error`].
    pub fn open(bytes: &'a [u8], limits: Limits) -> Result<Self, Error> {
        let mut zip = ZipArchive::new(Cursor::new(bytes)).map_err(|_| damaged(""))?;
        if zip.len() > limits.entries {
            return Err(Error::TooManyEntries);
        }
        if zip.metadata().has_duplicate_names() {
            return Err(Error::Twice);
        }
        let mut names = Vec::with_capacity(zip.len());
        for position in 0..zip.len() {
            let file = zip.by_index_raw(position).map_err(|_| damaged(""))?;
            let name = file.name().map_err(|_| damaged(""))?.replace('\\', "/");
            if is_outside(&name) || file.is_symlink() {
                return Err(Error::Outside { name });
            }
            if names.contains(&name) {
                return Err(Error::Twice);
            }
            names.push(name);
        }
        Ok(Self { zip, names, limits, left: limits.bytes })
    }

    /// The names of the entries in order, folders left out.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.names.iter().map(String::as_str).filter(|name| !name.ends_with('/'))
    }

    /// The content of an entry; `None`: there is none of this name. Every reading counts
    /// towards the limit of bytes.
    ///
    /// # Errors
    /// See [`Error`]; never half of an entry.
    pub fn read(&mut self, name: &str) -> Result<Option<Vec<u8>>, Error> {
        let Some(position) = self.names.iter().position(|known| known == name) else {
            return Ok(None);
        };
        let mut file = self.zip.by_index(position).map_err(|error| match error {
            ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) => {
                Error::Encrypted { name: name.to_owned() }
            }
            _ => damaged(name),
        })?;
        let packed = usize::try_from(file.compressed_size()).unwrap_or(usize::MAX);
        let most = packed.saturating_mul(self.limits.ratio).max(SMALL).min(self.left);
        let stated = file.size();
        let mut content = Vec::new();
        let mut limited = (&mut file).take(most as u64 + 1);
        limited.read_to_end(&mut content).map_err(|_| damaged(name))?;
        if content.len() > most {
            return Err(Error::TooLarge);
        }
        if content.len() as u64 != stated {
            return Err(damaged(name));
        }
        self.left -= content.len();
        Ok(Some(content))
    }
}

/// Where an entry of an archive stands in its bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Its path.
    pub name: String,
    /// The packed bytes.
    pub range: std::ops::Range<usize>,
    /// Whether they are deflated, and not as they are.
    pub is_deflated: bool,
    /// Bytes once inflated, as the archive states.
    pub size: u64,
    /// Checksum (CRC-32) of those, as the archive states.
    pub checksum: u32,
}

/// Where the entries of the archive `bytes` stand, folders left out, for who inflates them piece
/// by piece.
///
/// # Errors
/// See [`Error`].
pub fn entries(bytes: &[u8], limits: Limits) -> Result<Vec<Entry>, Error> {
    let mut archive = Archive::open(bytes, limits)?;
    let mut entries = Vec::new();
    for (position, name) in archive.names.iter().enumerate() {
        let file = archive.zip.by_index_raw(position).map_err(|_| damaged(name))?;
        if file.encrypted() {
            return Err(Error::Encrypted { name: name.clone() });
        }
        let start = usize::try_from(file.header_start()).map_err(|_| damaged(name))?;
        let length = |at: usize| {
            let two = bytes.get(start.checked_add(at)?..)?.first_chunk::<2>()?;
            Some(usize::from(u16::from_le_bytes(*two)))
        };
        let header = length(26).zip(length(28)).ok_or_else(|| damaged(name))?;
        let from = start + 30 + header.0 + header.1;
        let packed = usize::try_from(file.compressed_size()).map_err(|_| damaged(name))?;
        let to = from.checked_add(packed).filter(|to| *to <= bytes.len());
        let is_deflated = match file.compression() {
            CompressionMethod::Deflated => true,
            CompressionMethod::Stored => false,
            _ => return Err(damaged(name)),
        };
        if !name.ends_with('/') {
            entries.push(Entry {
                name: name.clone(),
                range: from..to.ok_or_else(|| damaged(name))?,
                is_deflated,
                size: file.size(),
                checksum: file.crc32(),
            });
        }
    }
    Ok(entries)
}

fn is_outside(name: &str) -> bool {
    name.starts_with('/') || name.contains([':', '\0']) || name.split('/').any(|part| part == "..")
}

/// The files of the archive `bytes`, folders left out.
///
/// # Errors
/// See [`Error`]; never half of an archive.
pub fn read(bytes: &[u8], limits: Limits) -> Result<Vec<SourceFile>, Error> {
    let mut archive = Archive::open(bytes, limits)?;
    let names: Vec<String> = archive.names().map(str::to_owned).collect();
    let mut entries = Vec::with_capacity(names.len());
    for name in names {
        let bytes = archive.read(&name)?.ok_or_else(|| damaged(&name))?;
        entries.push(SourceFile { name, bytes });
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

    const LIMITS: Limits = Limits { entries: 3, bytes: 1000, ratio: 100 };

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
    fn what_grows_too_much_is_refused_by_its_ratio() {
        let zeros = write(&[entry("zeros", &[0; SMALL + 1])]).expect("writes");
        let limits = Limits { bytes: 2 * SMALL, ..LIMITS };
        assert_eq!(read(&zeros, limits), Err(Error::TooLarge));
        assert!(read(&zeros, Limits { ratio: 2000, ..limits }).is_ok());
    }

    #[test]
    fn entries_of_one_name_and_false_sizes_are_refused() {
        let good = write(&[entry("a1", b"hello hello"), entry("a2", b"x")]).expect("writes");
        let mut twice = good.clone();
        for at in 0..twice.len() - 1 {
            if twice[at..at + 2] == *b"a2" {
                twice[at + 1] = b'1';
            }
        }
        assert_eq!(read(&twice, LIMITS), Err(Error::Twice));
        let mut shorter = good;
        let central = shorter.windows(4).position(|part| part == b"PK\x01\x02").expect("entry");
        shorter[central + 24] = 7;
        assert_eq!(read(&shorter, LIMITS), Err(Error::Damaged { name: "a1".to_owned() }));
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
