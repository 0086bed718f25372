//! A list of files with their digests that lies beside the tables (`manifest_version`,
//! `files`): what is listed must be there, inside the folder, and unchanged.

use serde_json::Value;

use crate::base::diagnostic::{Place, Report};
use crate::base::digest::Digest;
use crate::intake::open::{Content, DataFile};
use crate::intake::{codes, json};

/// Checks the manifests among `files` and takes them out.
pub fn check(files: &mut Vec<DataFile>, report: &mut Report) {
    let is_manifest = |file: &DataFile| {
        let part = b"\"manifest_version\"";
        file.content == Content::Json && file.bytes.windows(part.len()).any(|w| w == part)
    };
    let (manifests, others): (Vec<_>, Vec<_>) = files.drain(..).partition(is_manifest);
    *files = others;
    for manifest in manifests {
        let Some(value) = json::parse(&manifest, report) else { continue };
        let listed = value.get("files").and_then(Value::as_array);
        for (position, entry) in listed.into_iter().flatten().enumerate() {
            check_entry(&manifest.name, position, entry, files, report);
        }
    }
}

fn check_entry(
    manifest: &str,
    position: usize,
    entry: &Value,
    files: &[DataFile],
    report: &mut Report,
) {
    let text = |member: &str| entry.get(member).and_then(Value::as_str).unwrap_or_default();
    let path = text("path");
    let place = json::place(manifest, &format!("/files/{position}/path"));
    let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-');
    if path.is_empty() || !path.chars().all(is_plain) || path.starts_with('.') {
        codes::PATH_OUTSIDE.at(place).found(path).report(report);
        return;
    }
    let folder = manifest.rsplit_once('/').map_or("", |(folder, _)| folder);
    let name = if folder.is_empty() { path.to_owned() } else { format!("{folder}/{path}") };
    let Some(file) = files.iter().find(|file| file.name == name) else {
        codes::FILE_MISSING.at(place).found(path).report(report);
        return;
    };
    let digest = Digest::of(&file.bytes);
    if !digest.is_written(text("sha256")) {
        let expected: String = text("sha256").chars().take(12).collect();
        let finding = codes::HASH_DIFFERS.at(Place::file(&file.name)).found(&digest.short());
        finding.with("expected", expected).report(report);
    }
}
