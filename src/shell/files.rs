//! Files the reader hands over: chosen, dropped (with folders) or pasted. They are read
//! here, in the browser, and go nowhere else.

use js_sys::{Array, Function, Promise, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    DataTransfer, File, FileList, FileSystemDirectoryEntry, FileSystemEntry, FileSystemFileEntry,
};

/// Most bytes that are read in all.
pub const MOST_BYTES: f64 = 64.0 * 1024.0 * 1024.0;
/// Most files that are read of a folder.
pub const MOST_FILES: usize = 200;

/// A file with its content.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Read {
    /// Its name, with folders when it came out of one.
    pub name: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// Why files could not be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FilesError {
    /// There was no file.
    #[error("no file")]
    None,
    /// Too many files.
    #[error("more than {MOST_FILES} files")]
    TooMany,
    /// Too many bytes.
    #[error("more than {MOST_BYTES} bytes")]
    TooLarge,
    /// The browser could not read one.
    #[error("cannot read a file")]
    Unreadable {
        /// Its name.
        name: String,
    },
}

/// Something dropped or pasted, taken hold of while the event lasts.
pub struct Handed {
    entries: Vec<FileSystemEntry>,
    files: Vec<File>,
    /// Text, when there are no files.
    pub text: Option<String>,
}

/// Takes hold of what an event brings; after the event the browser lets go of it.
#[must_use]
pub fn hold(transfer: &DataTransfer) -> Handed {
    let items = transfer.items();
    let entries: Vec<FileSystemEntry> = (0..items.length())
        .filter_map(|position| items.get(position))
        .filter(|item| item.kind() == "file")
        .filter_map(|item| item.webkit_get_as_entry().ok().flatten())
        .collect();
    let files = transfer.files().map(|files| listed(&files)).unwrap_or_default();
    let text = transfer.get_data("text/plain").ok().filter(|text| !text.trim().is_empty());
    Handed { entries, files, text }
}

impl Handed {
    /// Whether there is neither file nor text.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.entries.is_empty() && self.files.is_empty() && self.text.is_none()
    }

    /// The files, those of folders among them, with their names.
    ///
    /// # Errors
    /// When there are too many, or a folder cannot be read.
    pub async fn files(&mut self) -> Result<Vec<(String, File)>, FilesError> {
        let mut found = Vec::new();
        for entry in std::mem::take(&mut self.entries) {
            walk(entry, &mut found).await?;
        }
        if found.is_empty() {
            let files = std::mem::take(&mut self.files);
            found = files.into_iter().map(|file| (name_of(&file), file)).collect();
        }
        found.retain(|(name, _)| !is_hidden(name));
        Ok(found)
    }

    /// Text as a file named `name`, when there are no files; `None`: there is none.
    #[must_use]
    pub fn as_text(self, name: &str) -> Option<Read> {
        let bytes = self.text?.into_bytes();
        Some(Read { name: name.to_owned(), bytes })
    }
}

/// Chosen files, with their names.
#[must_use]
pub fn chosen(files: &FileList) -> Vec<(String, File)> {
    let mut files: Vec<(String, File)> =
        listed(files).into_iter().map(|file| (name_of(&file), file)).collect();
    files.retain(|(name, _)| !is_hidden(name));
    files
}

fn listed(files: &FileList) -> Vec<File> {
    (0..files.length()).filter_map(|position| files.get(position)).collect()
}

/// Name with the folders it was chosen with.
fn name_of(file: &File) -> String {
    let path = js_sys::Reflect::get(file, &JsValue::from_str("webkitRelativePath"));
    path.ok()
        .and_then(|path| path.as_string())
        .filter(|path| !path.is_empty())
        .unwrap_or_else(|| file.name())
}

/// Files that systems leave in folders and that no dataset consists of.
fn is_hidden(name: &str) -> bool {
    name.split('/').any(|part| part.starts_with('.') || part == "__MACOSX")
}

/// Reads files whole.
///
/// # Errors
/// When there are none, too many, too large ones, or one cannot be read.
pub async fn contents(files: Vec<(String, File)>) -> Result<Vec<Read>, FilesError> {
    if files.is_empty() {
        return Err(FilesError::None);
    }
    if files.len() > MOST_FILES {
        return Err(FilesError::TooMany);
    }
    if files.iter().map(|(_, file)| file.size()).sum::<f64>() > MOST_BYTES {
        return Err(FilesError::TooLarge);
    }
    let mut read = Vec::with_capacity(files.len());
    for (name, file) in files {
        let bytes = JsFuture::from(file.array_buffer())
            .await
            .map_err(|_| FilesError::Unreadable { name: name.clone() })?;
        read.push(Read { name, bytes: Uint8Array::new(&bytes).to_vec() });
    }
    Ok(read)
}

/// Adds the file of `entry`, or those of the folder it is and of the folders in it.
async fn walk(entry: FileSystemEntry, found: &mut Vec<(String, File)>) -> Result<(), FilesError> {
    let mut waiting = vec![entry];
    while let Some(entry) = waiting.pop() {
        let name = entry.full_path().trim_start_matches('/').to_owned();
        let unreadable = |_| FilesError::Unreadable { name: name.clone() };
        if entry.is_directory() {
            let folder: FileSystemDirectoryEntry = entry.unchecked_into();
            waiting.extend(children(&folder).await.map_err(unreadable)?);
        } else {
            let file: FileSystemFileEntry = entry.unchecked_into();
            let file = called_back(|done, failed| {
                file.file_with_callback_and_callback(done, failed);
            });
            let file = file.await.map_err(unreadable)?;
            found.push((name, file.unchecked_into()));
        }
        if found.len() + waiting.len() > 10 * MOST_FILES {
            return Err(FilesError::TooMany);
        }
    }
    Ok(())
}

/// All entries of a folder; the browser hands them out in portions, the last one empty.
async fn children(folder: &FileSystemDirectoryEntry) -> Result<Vec<FileSystemEntry>, JsValue> {
    let reader = folder.create_reader();
    let mut all = Vec::new();
    loop {
        let portion = called_back(|done, failed| {
            // A failure to start is a failure to answer: the other callback never comes, so
            // it is called here.
            if reader.read_entries_with_callback_and_callback(done, failed).is_err() {
                drop(failed.call0(&JsValue::NULL));
            }
        });
        let portion: Array = portion.await?.unchecked_into();
        if portion.length() == 0 || all.len() > 10 * MOST_FILES {
            return Ok(all);
        }
        all.extend(portion.iter().map(JsCast::unchecked_into::<FileSystemEntry>));
    }
}

/// An old-style call with two callbacks as something to wait for.
async fn called_back(mut start: impl FnMut(&Function, &Function)) -> Result<JsValue, JsValue> {
    JsFuture::from(Promise::new(&mut |done, failed| start(&done, &failed))).await
}
