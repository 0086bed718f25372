//! What several tests need: the tree of the project, and the shared material beside it.

use std::fs;
use std::path::{Path, PathBuf};

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

/// A source file without its tests and without comments.
pub fn code_of(text: &str) -> String {
    let code = text.split("#[cfg(test)]").next().unwrap_or_default();
    code.lines()
        .map(|line| line.split("//").next().unwrap_or_default())
        .collect::<Vec<_>>()
        .join("\n")
}
