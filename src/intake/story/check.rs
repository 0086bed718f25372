//! Whether a story holds: within itself, against the datasets that a site offers, and against
//! each dataset whose views it shows. So a name that an edition lacks is found when the story is
//! opened, and not on stage.

use crate::base::diagnostic::Report;
use crate::intake::codes;
use crate::intake::json::place;
use crate::model::dataset::Dataset;
use crate::story::{DatasetUse, Step, Story};
use crate::view::check::check;
use crate::view::story::StoryView;

/// Names that stand twice, datasets that are not listed, languages that are missing here and
/// there.
pub fn within(file: &str, story: &Story, report: &mut Report) {
    let languages = story.languages();
    for (at, step) in story.steps.iter().enumerate() {
        let is_twice = story.steps.iter().take(at).any(|other| other.id == step.id);
        if is_twice && !step.id.is_empty() {
            let finding = codes::STORY_STEP_TWICE.at(place(file, &format!("/steps/{at}/id")));
            finding.found(&step.id).report(report);
        }
        check_dataset(file, at, step, story, report);
        for language in &languages {
            let is_gap = |text: &crate::model::text::Text| {
                !text.is_empty() && text.all().iter().all(|(tag, _)| tag != language)
            };
            let texts = [("title", &step.title), ("message", &step.message), ("text", &step.text)];
            for (member, _) in texts.iter().filter(|(_, text)| is_gap(text)) {
                let place = place(file, &format!("/steps/{at}/{member}"));
                codes::STORY_LANGUAGE.at(place).found(language).report(report);
            }
        }
    }
}

fn check_dataset(file: &str, at: usize, step: &Step, story: &Story, report: &mut Report) {
    let Some(named) = step.view().dataset else { return };
    let place = || place(file, &format!("/steps/{at}/link"));
    match story.datasets.iter().find(|listed| listed.id == named.id) {
        None => codes::STORY_DATASET.at(place()).found(&named.id).report(report),
        Some(listed) => {
            let is_other = named
                .edition
                .as_ref()
                .is_some_and(|edition| !listed.edition.is_empty() && *edition != listed.edition);
            if is_other {
                let found = named.edition.unwrap_or_default();
                let finding = codes::STORY_EDITION.at(place()).found(&found);
                finding.with("expected", listed.edition.as_str()).report(report);
            }
        }
    }
}

/// Holds the datasets of a story against those of a site, by `offered`: what the site has under
/// an id. A story of the reader's own file cannot be held against anything.
pub fn of_site(
    file: &str,
    story: &Story,
    offered: impl Fn(&str) -> Option<DatasetUse>,
    report: &mut Report,
) {
    for (at, named) in story.datasets.iter().enumerate() {
        let place = |member: &str| place(file, &format!("/datasets/{at}/{member}"));
        if named.id == StoryView::LOCAL {
            codes::STORY_LOCAL.at(place("id")).report(report);
            continue;
        }
        let Some(own) = offered(&named.id) else {
            codes::STORY_DATASET_MISSING.at(place("id")).found(&named.id).report(report);
            continue;
        };
        let is_same = own.sha256.eq_ignore_ascii_case(named.sha256.trim_start_matches("sha256:"));
        if !named.sha256.is_empty() && !is_same {
            codes::STORY_DIGEST.at(place("sha256")).found(&named.id).report(report);
        }
    }
}

/// Holds every step on `dataset`, which the site offers as `id`, against it.
pub fn against(file: &str, story: &Story, id: &str, dataset: &Dataset, report: &mut Report) {
    for (at, (_, view)) in story.shown().into_iter().enumerate() {
        if view.dataset.as_ref().is_none_or(|named| named.id != id) {
            continue;
        }
        for part in check(&view, dataset).1 {
            let found = format!("{}={}", part.key, part.value);
            let place = place(file, &format!("/steps/{at}/link"));
            codes::STORY_NAME.at(place).found(&found).report(report);
        }
    }
}
