//! A dataset and the files of its package → its entry in the catalogue of a site.

use std::collections::BTreeMap;

use crate::base::archive::SourceFile;
use crate::base::digest::Digest;
use crate::base::order;
use crate::model::dataset::Dataset;
use crate::model::text::Text;
use crate::wire::catalogue::{Catalogue, Counts, Entry};
use crate::wire::descriptor;

/// The entry of a package. `files` are those of the package, names relative to its folder;
/// `folder` is its path beside the catalogue. `None` when there is no descriptor.
#[must_use]
pub fn entry(dataset: &Dataset, files: &[SourceFile], folder: &str) -> Option<Entry> {
    let descriptor = files.iter().find(|file| file.name == descriptor::FILE_NAME)?;
    let about = &dataset.about;
    let editions = dataset.series.editions.iter().filter(|edition| edition.is_here()).count();
    Some(Entry {
        id: about.id.clone(),
        path: format!("{folder}/{}", descriptor.name),
        title: by_language(&about.title),
        summary: by_language(&about.description),
        publisher: about.publisher.clone(),
        edition: about.edition.id.clone(),
        published: about.edition.published.clone(),
        licence: about.licence.clone(),
        attribution: about.attribution.clone(),
        bytes: files.iter().map(|file| file.bytes.len() as u64).sum(),
        sha256: Digest::of(&descriptor.bytes).hex(),
        counts: Counts {
            stages: dataset.stages.len(),
            inputs: dataset.inputs.len(),
            dependencies: dataset.dependencies.len(),
            suppliers: dataset.suppliers.len(),
            shares: dataset.records.iter().map(|record| record.shares.len()).sum(),
            figures: dataset.inputs.iter().map(|input| input.indicators.len()).sum::<usize>()
                + dataset.series.indicators.len(),
            measures: dataset.action.measures.len(),
            instruments: dataset.action.instruments.len(),
            editions: Some(editions).filter(|count| *count > 1).unwrap_or(0),
            flows: dataset.series.trade.len(),
        },
    })
}

/// The catalogue as the bytes of its file.
#[must_use]
pub fn to_json(catalogue: &Catalogue) -> Vec<u8> {
    super::dataset::json(catalogue)
}

fn by_language(text: &Text) -> BTreeMap<String, String> {
    order::map_of(text.all().iter().cloned())
}
