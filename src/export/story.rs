//! A story → the bytes of its file, and its line in the list of a site. Notes leave only when
//! they are asked for.

use crate::base::digest::Digest;
use crate::base::order;
use crate::model::marking::Marking;
use crate::model::text::Text;
use crate::story::{self, Story};
use crate::wire::story as wire;

/// Whether the notes of the presenter go along.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Notes {
    /// They stay here.
    Left,
    /// They go along, because they were asked for.
    Taken,
}

/// The file of a story, as bytes.
#[must_use]
pub fn to_json(story: &Story, notes: Notes) -> Vec<u8> {
    match notes {
        Notes::Taken => super::dataset::json(&wired(story)),
        Notes::Left => super::dataset::json(&wired(&story.without_notes())),
    }
}

/// What the file of a story is called.
#[must_use]
pub fn file_name(story: &Story) -> String {
    format!("{}{}", story.id, wire::FILE_END)
}

/// The line of a story, whose file has these `bytes`, in the list of a site.
#[must_use]
pub fn listed(story: &Story, bytes: &[u8]) -> wire::Listed {
    wire::Listed {
        id: story.id.clone(),
        path: file_name(story),
        title: by_language(&story.title),
        summary: by_language(&story.summary),
        datasets: story.datasets.iter().map(|dataset| dataset.id.clone()).collect(),
        steps: story.steps.len(),
        duration_s: story.planned().0,
        bytes: bytes.len() as u64,
        sha256: Digest::of(bytes).hex(),
    }
}

fn wired(story: &Story) -> wire::Story {
    let marking = match story.marking {
        Marking::Public => "PUBLIC",
        Marking::Unmarked => "",
    };
    let language = story.title.all().first().map(|(tag, _)| tag.clone()).unwrap_or_default();
    let dataset = |dataset: &story::DatasetUse| wire::DatasetUse {
        id: dataset.id.clone(),
        edition: dataset.edition.clone(),
        sha256: dataset.sha256.clone(),
    };
    wire::Story {
        format: wire::FORMAT.to_owned(),
        id: story.id.clone(),
        language,
        title: by_language(&story.title),
        summary: by_language(&story.summary),
        author: story.author.clone(),
        licence: story.licence.clone(),
        published: story.published.clone(),
        marking: marking.to_owned(),
        datasets: story.datasets.iter().map(dataset).collect(),
        steps: story.steps.iter().map(step).collect(),
    }
}

fn step(step: &story::Step) -> wire::Step {
    wire::Step {
        id: step.id.clone(),
        link: step.link.clone(),
        title: by_language(&step.title),
        message: by_language(&step.message),
        text: by_language(&step.text),
        notes: by_language(&step.notes),
        duration_s: step.seconds,
    }
}

fn by_language(text: &Text) -> wire::Words {
    order::map_of(text.all().iter().cloned())
}
