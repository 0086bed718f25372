//! What several tests need: the tree of the project, and the shared material beside it.

use std::fs;
use std::path::{Path, PathBuf};

use ketenkaart::intake::SourceFile;

/// The folder of the manifest.
pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// All files below `folder` whose name ends in one of `endings`, sorted; paths are relative
/// to the root, with `/`.
pub fn files(folder: &str, endings: &[&str]) -> Vec<(String, String)> {
    let mut found = Vec::new();
    collect(&root().join(folder), endings, &mut found);
    found.sort();
    found
}

fn collect(folder: &Path, endings: &[&str], found: &mut Vec<(String, String)>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        let path = entry.path();
        if path.is_dir() {
            collect(&path, endings, found);
        } else if endings.iter().any(|ending| path.to_string_lossy().ends_with(ending)) {
            let name = path.strip_prefix(root()).expect("below the root");
            let text = fs::read_to_string(&path).expect("a text file");
            found.push((name.to_string_lossy().replace('\\', "/"), text));
        }
    }
}

/// The shared material, or `None` after saying that `test` is skipped without it.
pub fn shared(test: &str) -> Option<PathBuf> {
    let named = std::env::var_os("KETENKAART_SHARED").map(PathBuf::from);
    let beside = root().ancestors().map(|folder| folder.join("shared")).collect::<Vec<_>>();
    let found = named.into_iter().chain(beside).find(|folder| folder.join("README.md").is_file());
    if found.is_none() {
        println!("skipped {test}: ../shared is missing");
    }
    found
}

/// All files below `folder` as a reader would open it, sorted by name.
pub fn folder(folder: &Path) -> Vec<SourceFile> {
    let mut files = Vec::new();
    collect_bytes(folder, folder, &mut files);
    files.sort_by(|a, b| a.name.cmp(&b.name));
    files
}

fn collect_bytes(top: &Path, folder: &Path, found: &mut Vec<SourceFile>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for path in entries.flatten().map(|entry| entry.path()) {
        if path.is_dir() {
            collect_bytes(top, &path, found);
        } else {
            let name = path.strip_prefix(top).expect("below the top").to_string_lossy();
            let bytes = fs::read(&path).expect("readable");
            found.push(SourceFile { name: name.replace('\\', "/"), bytes });
        }
    }
}

/// A source file without its tests and without comments.
pub fn code_of(text: &str) -> String {
    let code = text.split("#[cfg(test)]").next().unwrap_or_default();
    code.lines()
        .map(|line| line.split("//").next().unwrap_or_default())
        .collect::<Vec<_>>()
        .join("\n")
}
