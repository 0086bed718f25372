//! The file of a story → a checked [`Story`] and a report of findings, each at its file and
//! member. Fetches nothing; what a story names is held against a dataset by [`check::against`],
//! and against the list of a site by [`check::of_site`].

pub mod check;
mod members;

use serde_json::Value;

use crate::base::diagnostic::{Place, Report};
use crate::intake::json::{parse, place};
use crate::intake::limits::Limits;
use crate::intake::open::plain_files;
use crate::intake::story::members::Members;
use crate::intake::{SourceFile, codes, marking};
use crate::model::marking::Marking;
use crate::model::text::Text;
use crate::story::{DatasetUse, Step, Story};
use crate::view::permalink::decode;
use crate::view::state::ViewState;
use crate::view::story::{MOST_STEPS, StoryView, is_name};
use crate::wire::story::{FAMILY, FORMAT};

/// Largest file of a story, in bytes.
pub const FILE_BYTES: usize = 2 * 1024 * 1024;
/// Most datasets of a story.
const MOST_DATASETS: usize = 12;
/// Longest planned time of a step, in seconds.
const LONGEST_STEP: u64 = 3600;
/// Longest title, message, and text or notes, in signs.
const TITLE_CHARS: usize = 120;
const MESSAGE_CHARS: usize = 300;
const TEXT_CHARS: usize = 6000;

/// What became of the file of a story.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Told {
    /// The story; `None` when it is refused.
    pub story: Option<Story>,
    /// What was found.
    pub report: Report,
}

/// Whether these files are one story and no dataset.
#[must_use]
pub fn is_story(files: &[SourceFile]) -> bool {
    let [file] = files else { return false };
    if file.bytes.len() > FILE_BYTES {
        return false;
    }
    serde_json::from_slice::<Value>(&file.bytes).is_ok_and(|value| {
        let format = value.get("format").and_then(Value::as_str);
        format.is_some_and(|format| format.starts_with(FAMILY))
    })
}

/// Reads a story.
#[must_use]
pub fn read(file: SourceFile) -> Told {
    let mut report = Report::default();
    let name = file.name.clone();
    if file.bytes.len() > FILE_BYTES {
        let finding = codes::FILE_TOO_LARGE.at(Place::file(&name));
        let (found, limit) = (file.bytes.len() >> 20, FILE_BYTES >> 20);
        finding.with("found", found).with("limit", limit).report(&mut report);
        return Told { story: None, report };
    }
    let files = plain_files(vec![file], Limits::STANDARD, &mut report);
    let value = files.first().and_then(|file| parse(file, &mut report));
    let story = value.and_then(|value| of_value(&name, &value, &mut report));
    let story = story.filter(|_| !report.is_refused());
    Told { story, report: muted(report) }
}

/// Where the marking forbids to open the story, other findings would quote it.
fn muted(report: Report) -> Report {
    if report.refusals().is_empty() {
        return report;
    }
    let mut only = Report::default();
    report.refusals().iter().for_each(|refusal| only.refuse(refusal.clone()));
    only
}

fn of_value(file: &str, value: &Value, report: &mut Report) -> Option<Story> {
    let mut top = Members::open(file, "", value, report)?;
    top.known(&[
        "format",
        "id",
        "language",
        "title",
        "summary",
        "author",
        "licence",
        "published",
        "marking",
        "datasets",
        "steps",
        "$schema",
    ]);
    let format = top.text("format");
    if format != FORMAT {
        top.finding(codes::STORY_FORMAT, "format").found(&format).report(top.report);
    }
    let id = top.text("id");
    if !is_name(&id) {
        top.finding(codes::STORY_ID, "id").found(&id).report(top.report);
    }
    let language = top.text("language");
    let title = top.words("title", &language, TITLE_CHARS);
    if title.is_empty() {
        top.finding(codes::VALUE_MISSING, "title").report(top.report);
    }
    let summary = top.words("summary", &language, MESSAGE_CHARS * 2);
    let (author, licence) = (top.text("author"), top.text("licence"));
    let published = top.text("published");
    let label = top.text("marking");
    let marking = marking_of(&mut top, &label);
    let datasets = top.list("datasets", MOST_DATASETS);
    let steps = top.list("steps", MOST_STEPS as usize);
    let datasets: Vec<DatasetUse> = datasets
        .iter()
        .enumerate()
        .filter_map(|(at, value)| dataset(file, at, value, report))
        .collect();
    if steps.is_empty() {
        codes::STORY_STEPS_NONE.at(place(file, "/steps")).report(report);
    }
    let steps: Vec<Step> = steps
        .iter()
        .enumerate()
        .filter_map(|(at, value)| step(file, at, value, &language, report))
        .collect();
    let story = Story { id, title, summary, author, licence, published, marking, datasets, steps };
    check::within(file, &story, report);
    Some(story)
}

fn marking_of(top: &mut Members<'_, '_>, label: &str) -> Marking {
    if label.is_empty() {
        top.finding(codes::MARKING_MISSING, "marking").report(top.report);
        return Marking::Unmarked;
    }
    if !marking::accepts_classification(label) {
        top.finding(codes::MARKING_ABOVE_PUBLIC, "marking").report(top.report);
    }
    Marking::Public
}

fn dataset(file: &str, at: usize, value: &Value, report: &mut Report) -> Option<DatasetUse> {
    let mut members = Members::open(file, &format!("/datasets/{at}"), value, report)?;
    members.known(&["id", "edition", "sha256"]);
    let dataset = DatasetUse {
        id: members.text("id"),
        edition: members.text("edition"),
        sha256: members.text("sha256"),
    };
    if dataset.id.is_empty() {
        members.finding(codes::ID_EMPTY, "id").report(members.report);
        return None;
    }
    Some(dataset)
}

fn step(file: &str, at: usize, value: &Value, language: &str, report: &mut Report) -> Option<Step> {
    let mut members = Members::open(file, &format!("/steps/{at}"), value, report)?;
    members.known(&["id", "link", "title", "message", "text", "notes", "duration_s"]);
    let step = Step {
        id: members.text("id"),
        link: members.text("link"),
        title: members.words("title", language, TITLE_CHARS),
        message: members.words("message", language, MESSAGE_CHARS),
        text: members.words("text", language, TEXT_CHARS),
        notes: members.words("notes", language, TEXT_CHARS),
        seconds: members.whole("duration_s", 1, LONGEST_STEP),
    };
    if step.id.is_empty() {
        members.finding(codes::ID_EMPTY, "id").report(members.report);
    }
    if step.message.is_empty() {
        members.finding(codes::STORY_MESSAGE, "message").report(members.report);
    }
    check_link(&step.link, &mut members);
    Some(step)
}

/// A link must lead to a view of a dataset; what of it makes no sense, or is not for a step to
/// say, is named.
fn check_link(link: &str, members: &mut Members<'_, '_>) {
    let (view, ignored) = decode(link);
    if view.dataset.is_none() || !link.starts_with("#/") {
        members.finding(codes::STORY_LINK, "link").found(link).report(members.report);
        return;
    }
    for part in ignored {
        let found = format!("{}={}", part.key, part.value);
        members.finding(codes::STORY_LINK_PART, "link").found(&found).report(members.report);
    }
    let reader = ViewState {
        language: None,
        theme: None,
        has_no_letters: false,
        story: StoryView::default(),
        ..view.clone()
    };
    if reader != view {
        members.finding(codes::STORY_LINK_READER, "link").report(members.report);
    }
}

/// A text by language, the language `first` before the others.
fn text_of(words: &[(String, String)], first: &str) -> Text {
    let (own, others): (Vec<_>, Vec<_>) = words.iter().partition(|(tag, _)| tag == first);
    own.into_iter().chain(others).fold(Text::default(), |text, (tag, words)| text.with(tag, words))
}

#[cfg(test)]
mod tests;
