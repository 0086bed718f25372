//! Reading what a path names, and writing what was made.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::Path;

use ketenkaart::base::message::Message;
use ketenkaart::intake::SourceFile;
use ketenkaart::intake::limits::Limits;
use ketenkaart::msg;

/// Folders within folders that are looked into.
const DEEPEST: usize = 8;

/// The file `path`, or all files of the folder, sorted by name. Hidden files and links to
/// folders are left out; what is no data is left out by the intake.
pub fn read(path: &Path) -> Result<Vec<SourceFile>, Message> {
    let mut files = Vec::new();
    if path.is_dir() {
        collect(path, "", DEEPEST, &mut files).map_err(|error| unreadable(path, &error))?;
        files.sort_by(|a, b| a.name.cmp(&b.name));
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

fn collect(
    folder: &Path,
    prefix: &str,
    depth: usize,
    files: &mut Vec<SourceFile>,
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
                collect(&entry.path(), &format!("{name}/"), depth - 1, files)?;
            }
        } else if entry.path().is_file() {
            files.push(SourceFile { name, bytes: bytes(&entry.path())? });
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
