//! What stands in one file that says little of itself → the frame of a package: its name, its
//! title and its source, which is the file.

use crate::base::fold::fold_words;
use crate::wire::descriptor::{Descriptor, Sdp};
use crate::wire::package::{Fields, Origin, Package, Row, Source, Words};

/// Id of the file as a source.
pub const FILE: &str = "FILE";

/// A package of one `file`, with a title (empty: the name of the file) and texts in `language`.
pub fn package(file: &str, title: &str, language: &str, format: &'static str) -> Package {
    let name = file.rsplit('/').next().unwrap_or(file);
    let name = name.split('.').next().unwrap_or(name);
    let source = Source {
        id: FILE.to_owned(),
        title: file.to_owned(),
        table: file.to_owned(),
        ..Source::default()
    };
    Package {
        descriptor: Descriptor {
            name: fold_words(name).replace(' ', "-"),
            title: if title.is_empty() { name } else { title }.to_owned(),
            sdp: Some(Sdp { languages: vec![language.to_owned()], ..Sdp::default() }),
            ..Descriptor::default()
        },
        format,
        sources: vec![Row::new(Origin::default(), source)],
        ..Package::default()
    }
}

/// An item of a roadmap in the making.
#[derive(Debug, Clone, Default)]
pub struct Item {
    fields: Fields,
}

impl Item {
    /// An item with an id and a name in `language`.
    pub fn new(id: &str, label: &str, language: &str) -> Self {
        let words: Words = vec![(language.to_owned(), label.to_owned())];
        let fields =
            Fields { table: "roadmap", words: vec![("label", words)], ..Fields::default() };
        Self { fields }.with("item_id", id).with("source_id", FILE)
    }

    /// With a cell; an empty one is left out.
    pub fn with(mut self, column: &'static str, text: &str) -> Self {
        if !text.is_empty() {
            self.fields.texts.push((column, text.to_owned()));
        }
        self
    }

    /// With readiness levels on a scale.
    pub fn at_levels(mut self, (from, to): (u8, u8), scale: &str) -> Self {
        self.fields.numbers.extend([("trl_from", f64::from(from)), ("trl_to", f64::from(to))]);
        self.with("scale", scale)
    }

    /// The row that was read at `origin`.
    pub fn row(self, origin: Origin) -> Row<Fields> {
        Row::new(origin, self.fields)
    }
}
