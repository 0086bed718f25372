//! Pieces of a file as it lies on a disk → pieces of text: as they are, or inflated on the way.
//! A zip archive is held packed, as its list of entries stands at its end; its entries come out
//! piece by piece all the same.

use std::collections::VecDeque;
use std::io::Write;

use flate2::Crc;
use flate2::write::{DeflateDecoder, MultiGzDecoder};

use crate::base::archive::Limits as ArchiveLimits;
use crate::base::archive::{self, Entry};
use crate::intake::codes;
use crate::intake::limits::TradeLimits;
use crate::intake::trade::fault::Fault;

/// Packed bytes that are inflated at a time.
const PIECE: usize = 32 << 10;

/// What takes text.
pub trait Sink {
    /// A file begins: one that was opened, or an entry of an archive.
    fn begin(&mut self, name: &str);
    /// Text of that file.
    ///
    /// # Errors
    /// What is wrong with it.
    fn text(&mut self, text: &[u8]) -> Result<(), Fault>;
    /// It ends; `is_whole`: and not before its end.
    ///
    /// # Errors
    /// What is wrong with it as a whole.
    fn end(&mut self, is_whole: bool) -> Result<(), Fault>;
}

/// One file on its way.
#[derive(Debug)]
pub struct Unpacker {
    name: String,
    limits: TradeLimits,
    state: State,
}

#[derive(Debug)]
enum State {
    /// Nothing has come.
    New,
    Plain,
    Gzip(Box<MultiGzDecoder<Vec<u8>>>),
    /// An archive that is coming in.
    Archive(Vec<u8>),
    /// An archive that is here, the entries that are left, and the one that is being inflated.
    Entries(Vec<u8>, VecDeque<Entry>, Option<Inflating>),
    Done,
}

#[derive(Debug)]
struct Inflating {
    entry: Entry,
    /// Packed bytes that are behind us.
    at: usize,
    inflater: Option<Box<DeflateDecoder<Vec<u8>>>>,
    checksum: Crc,
}

impl Unpacker {
    /// The file of this name.
    #[must_use]
    pub fn new(name: &str, limits: TradeLimits) -> Self {
        Self { name: name.to_owned(), limits, state: State::New }
    }

    /// Takes a piece of the file.
    ///
    /// # Errors
    /// The first thing that is wrong.
    pub fn push(&mut self, piece: &[u8], sink: &mut dyn Sink) -> Result<(), Fault> {
        if piece.is_empty() {
            return Ok(());
        }
        if matches!(self.state, State::New) {
            self.state = if piece.starts_with(b"\x1f\x8b") {
                State::Gzip(Box::new(MultiGzDecoder::new(Vec::new())))
            } else if piece.starts_with(b"PK\x03\x04") {
                State::Archive(Vec::new())
            } else {
                State::Plain
            };
            if !matches!(self.state, State::Archive(_)) {
                sink.begin(&self.name);
            }
        }
        match &mut self.state {
            State::Plain => sink.text(piece),
            State::Gzip(inflater) => {
                for part in piece.chunks(PIECE) {
                    inflater.write_all(part).map_err(|_| damaged(&self.name, &self.name))?;
                    sink.text(inflater.get_ref())?;
                    inflater.get_mut().clear();
                }
                Ok(())
            }
            State::Archive(bytes) => {
                bytes.extend_from_slice(piece);
                let limit = self.limits.archive_bytes;
                if bytes.len() > limit {
                    let fault = Fault::at(codes::ARCHIVE_TOO_LARGE, &self.name, 0);
                    return Err(fault.count("limit", limit >> 20));
                }
                Ok(())
            }
            _ => Ok(()),
        }
    }

    /// The file has ended; does a piece of what is left to be done, and says whether there is
    /// more.
    ///
    /// # Errors
    /// The first thing that is wrong.
    pub fn finish(&mut self, sink: &mut dyn Sink) -> Result<bool, Fault> {
        match std::mem::replace(&mut self.state, State::Done) {
            State::New => {
                sink.begin(&self.name);
                sink.end(true)?;
                Ok(false)
            }
            State::Plain => sink.end(true).map(|()| false),
            State::Gzip(mut inflater) => {
                let is_whole = inflater.try_finish().is_ok();
                sink.text(inflater.get_ref())?;
                sink.end(is_whole)?;
                Ok(false)
            }
            State::Archive(bytes) => {
                let entries = archive::entries(&bytes, self.of_archive());
                let entries = entries.map_err(|error| self.refused(&error))?;
                self.state = State::Entries(bytes, VecDeque::from(entries), None);
                Ok(true)
            }
            State::Entries(bytes, mut entries, current) => {
                let current = match current.or_else(|| Some(Inflating::new(entries.pop_front()?))) {
                    Some(current) => current,
                    None => return Ok(false),
                };
                let current = current.step(&bytes, &self.name, sink)?;
                self.state = State::Entries(bytes, entries, current);
                Ok(true)
            }
            State::Done => Ok(false),
        }
    }

    const fn of_archive(&self) -> ArchiveLimits {
        ArchiveLimits { entries: self.limits.archive_entries, bytes: usize::MAX, ratio: usize::MAX }
    }

    fn refused(&self, error: &archive::Error) -> Fault {
        match error {
            archive::Error::TooManyEntries => {
                let fault = Fault::at(codes::ARCHIVE_TOO_MANY, &self.name, 0);
                fault.count("limit", self.limits.archive_entries)
            }
            archive::Error::Encrypted { .. } => Fault::at(codes::FILE_ENCRYPTED, &self.name, 0),
            archive::Error::Outside { name } => {
                Fault::at(codes::PATH_OUTSIDE, &self.name, 0).found(name.as_bytes())
            }
            archive::Error::Damaged { name } => damaged(&self.name, name),
            archive::Error::TooLarge | archive::Error::Twice => damaged(&self.name, &self.name),
        }
    }
}

fn damaged(file: &str, name: &str) -> Fault {
    let name = if name.is_empty() { codes::NOTHING } else { name };
    Fault::at(codes::ARCHIVE_DAMAGED, file, 0).found(name.as_bytes())
}

impl Inflating {
    fn new(entry: Entry) -> Self {
        let inflater = entry.is_deflated.then(|| Box::new(DeflateDecoder::new(Vec::new())));
        Self { entry, at: 0, inflater, checksum: Crc::new() }
    }

    /// Inflates a piece; what is left of the entry.
    fn step(
        mut self,
        bytes: &[u8],
        archive: &str,
        sink: &mut dyn Sink,
    ) -> Result<Option<Self>, Fault> {
        if self.at == 0 {
            sink.begin(&self.entry.name);
        }
        let packed = bytes.get(self.entry.range.clone()).unwrap_or_default();
        let piece = packed.get(self.at..packed.len().min(self.at + PIECE)).unwrap_or_default();
        self.at += piece.len();
        let is_last = self.at >= packed.len();
        match &mut self.inflater {
            None => {
                self.checksum.update(piece);
                sink.text(piece)?;
            }
            Some(inflater) => {
                let mut came = inflater.write_all(piece).is_ok();
                if is_last {
                    came &= inflater.try_finish().is_ok();
                }
                if !came {
                    return Err(damaged(archive, &self.entry.name));
                }
                self.checksum.update(inflater.get_ref());
                sink.text(inflater.get_ref())?;
                inflater.get_mut().clear();
            }
        }
        if !is_last {
            return Ok(Some(self));
        }
        let size = u64::from(self.checksum.amount());
        if self.checksum.sum() != self.entry.checksum || size != self.entry.size % (1 << 32) {
            return Err(damaged(archive, &self.entry.name));
        }
        sink.end(true)?;
        Ok(None)
    }
}
