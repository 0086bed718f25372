//! Reading what a path names, and writing what was made.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use ketenkaart::base::message::Message;
use ketenkaart::intake::limits::{Limits, TradeLimits};
use ketenkaart::intake::trade::fault::Fault;
use ketenkaart::intake::trade::{self, Gathered, Gatherer};
use ketenkaart::intake::{self, Reading, SourceFile};
use ketenkaart::msg;
use ketenkaart::wire::descriptor::FILE_NAME;

/// Folders within folders that are looked into.
const DEEPEST: usize = 8;

/// Reads the dataset that `path` names: tables of trade piece by piece, all else whole.
pub fn reading(path: &Path) -> Result<Reading, Message> {
    let mut names = Vec::new();
    if path.is_dir() {
        list(path, "", DEEPEST, &mut names).map_err(|error| unreadable(path, &error))?;
        names.sort();
    } else if path.exists() {
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
        names.push((name.unwrap_or_default(), path.to_path_buf()));
    }
    let is_package = names.iter().any(|(name, _)| name.ends_with(FILE_NAME));
    let has_trade = |path: &Path| {
        let mut head = Vec::new();
        let open = File::open(path).map(|file| file.take(trade::HEAD as u64));
        open.is_ok_and(|mut file| file.read_to_end(&mut head).is_ok() && trade::is_trade(&head))
    };
    if is_package || !names.iter().any(|(_, path)| has_trade(path)) {
        return Ok(intake::read(read(path)?));
    }
    let gathered = gather(&names).map_err(|error| unreadable(path, &error))?;
    Ok(trade::read(gathered))
}

/// What is gathered of tables of trade; none of them is held whole.
fn gather(names: &[(String, PathBuf)]) -> io::Result<Result<Gathered, Fault>> {
    let mut gatherer = Gatherer::new(TradeLimits::STANDARD);
    let mut piece = vec![0; 1 << 20];
    for (name, path) in names {
        let mut file = File::open(path)?;
        gatherer.begin(name);
        loop {
            let count = file.read(&mut piece)?;
            if count == 0 {
                break;
            }
            if let Err(fault) = gatherer.push(piece.get(..count).unwrap_or_default()) {
                return Ok(Err(fault));
            }
        }
        loop {
            match gatherer.finish() {
                Ok(true) => {}
                Ok(false) => break,
                Err(fault) => return Ok(Err(fault)),
            }
        }
    }
    Ok(gatherer.gather())
}

/// The file `path`, or all files of the folder, sorted by name. Hidden files and links to
/// folders are left out; what is no data is left out by the intake.
pub fn read(path: &Path) -> Result<Vec<SourceFile>, Message> {
    let mut files = Vec::new();
    if path.is_dir() {
        let mut names = Vec::new();
        list(path, "", DEEPEST, &mut names).map_err(|error| unreadable(path, &error))?;
        names.sort();
        for (name, path) in names {
            let bytes = bytes(&path).map_err(|error| unreadable(&path, &error))?;
            files.push(SourceFile { name, bytes });
        }
    } else {
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
        files.push(SourceFile { name: name.unwrap_or_default(), bytes: read_one(path)? });
    }
    Ok(files)
}

/// The bytes of one file; of a file larger than the app opens, enough to see that it is.
pub fn read_one(path: &Path) -> Result<Vec<u8>, Message> {
    if !path.exists() {
        return Err(msg!("tool-no-path", path = path.display().to_string()));
    }
    bytes(path).map_err(|error| unreadable(path, &error))
}

/// Writes `files` into the folder `path`, which is made when it is not there. A folder that
/// holds anything else is left alone, so that no source is overwritten by its conversion.
pub fn write_all(path: &Path, files: &[SourceFile]) -> Result<(), Message> {
    let not_written = |error: io::Error| not_written(path, &error);
    fs::create_dir_all(path).map_err(not_written)?;
    for entry in fs::read_dir(path).map_err(not_written)? {
        let name = entry.map_err(not_written)?.file_name();
        if !files.iter().any(|file| name.to_str() == Some(&file.name)) {
            return Err(msg!("tool-out-is-not-empty", path = path.display().to_string()));
        }
    }
    files.iter().try_for_each(|file| write(&path.join(&file.name), &file.bytes))
}

/// Writes `files` into the folder `path` in place of the data that it holds: of a package
/// nothing may stay behind that the new one does not name.
pub fn replace_all(path: &Path, files: &[SourceFile]) -> Result<(), Message> {
    let not_written = |error: io::Error| not_written(path, &error);
    fs::create_dir_all(path).map_err(not_written)?;
    for entry in fs::read_dir(path).map_err(not_written)? {
        let old = entry.map_err(not_written)?.path();
        let is_table = old.extension().is_some_and(|ending| ending == "csv" || ending == "json");
        if is_table && old.is_file() {
            fs::remove_file(&old).map_err(not_written)?;
        }
    }
    write_all(path, files)
}

/// Writes one file.
pub fn write(path: &Path, bytes: &[u8]) -> Result<(), Message> {
    fs::write(path, bytes).map_err(|error| not_written(path, &error))
}

fn list(
    folder: &Path,
    prefix: &str,
    depth: usize,
    files: &mut Vec<(String, PathBuf)>,
) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let own_name = entry.file_name().to_string_lossy().into_owned();
        if own_name.starts_with('.') {
            continue;
        }
        let name = format!("{prefix}{own_name}");
        if entry.file_type()?.is_dir() {
            if depth > 0 {
                list(&entry.path(), &format!("{name}/"), depth - 1, files)?;
            }
        } else if entry.path().is_file() {
            files.push((name, entry.path()));
        }
    }
    Ok(())
}

fn bytes(path: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    File::open(path)?.take(Limits::STANDARD.file_bytes as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn unreadable(path: &Path, error: &io::Error) -> Message {
    msg!("tool-unreadable", path = path.display().to_string(), reason = error.to_string())
}

fn not_written(path: &Path, error: &io::Error) -> Message {
    msg!("tool-not-written", path = path.display().to_string(), reason = error.to_string())
}
