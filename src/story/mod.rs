//! A story: an ordered list of views of published datasets, each with a message, a text, notes
//! for whoever presents it, and a time. What is here is checked; files are read by
//! `intake::story` and written by `export::story`. Knows no file, no dataset and no browser.

pub mod edit;
pub mod presenter;
pub mod track;

use crate::model::marking::Marking;
use crate::model::text::Text;
use crate::view::permalink::decode;
use crate::view::state::ViewState;
use crate::view::story::of_step;

/// A story.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Story {
    /// Short name, used in links.
    pub id: String,
    /// What it is called.
    pub title: Text,
    /// What it tells, in one or two sentences.
    pub summary: Text,
    /// Who tells it.
    pub author: String,
    /// Licence of its texts.
    pub licence: String,
    /// Date of publication, as printed.
    pub published: String,
    /// Marking; only what is not marked above PUBLIC becomes a story.
    pub marking: Marking,
    /// The datasets whose views it shows, in the order of listing.
    pub datasets: Vec<DatasetUse>,
    /// The steps in the order of telling.
    pub steps: Vec<Step>,
}

/// A dataset that a story shows views of.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct DatasetUse {
    /// Id in the catalogue.
    pub id: String,
    /// Edition that the story was written for; empty: any.
    pub edition: String,
    /// SHA-256 of the dataset's description, 64 hexadecimal digits; empty: not held against it.
    pub sha256: String,
}

/// A step of a story.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Step {
    /// Name within the story.
    pub id: String,
    /// The view it shows, from `#` on.
    pub link: String,
    /// What it is about, in a few words.
    pub title: Text,
    /// What the audience should take along, in one sentence.
    pub message: Text,
    /// What a reader reads beside it; a small part of Markdown (`reading::rich`).
    pub text: Text,
    /// What only the presenter sees.
    pub notes: Text,
    /// Planned time in seconds; `None`: not planned.
    pub seconds: Option<u32>,
}

impl Step {
    /// The view that the step shows, without language, colours and story.
    #[must_use]
    pub fn view(&self) -> ViewState {
        of_step(&decode(&self.link).0)
    }
}

impl Story {
    /// The story without what only its presenter may see. Whatever leaves the machine of whoever
    /// wrote it goes through here, unless the notes were asked for.
    #[must_use]
    pub fn without_notes(&self) -> Self {
        let bare = |step: &Step| Step { notes: Text::default(), ..step.clone() };
        Self { steps: self.steps.iter().map(bare).collect(), ..self.clone() }
    }

    /// Each step with the view that it shows.
    #[must_use]
    pub fn shown(&self) -> Vec<(&Step, ViewState)> {
        self.steps.iter().map(|step| (step, step.view())).collect()
    }

    /// The step at `number`, from 1.
    #[must_use]
    pub fn step(&self, number: u32) -> Option<&Step> {
        let idx = usize::try_from(number).ok()?.checked_sub(1)?;
        self.steps.get(idx)
    }

    /// Number of steps.
    #[must_use]
    pub fn count(&self) -> u32 {
        u32::try_from(self.steps.len()).unwrap_or(u32::MAX)
    }

    /// Planned time of all steps in seconds, and how many steps have none.
    #[must_use]
    pub fn planned(&self) -> (u32, usize) {
        let seconds =
            self.steps.iter().filter_map(|step| step.seconds).fold(0, u32::saturating_add);
        (seconds, self.steps.iter().filter(|step| step.seconds.is_none()).count())
    }

    /// Tags of all languages in which anything of the story is told, in the order of first use.
    #[must_use]
    pub fn languages(&self) -> Vec<String> {
        let of_steps = self
            .steps
            .iter()
            .flat_map(|step| [&step.title, &step.message, &step.text, &step.notes]);
        let mut tags: Vec<String> = Vec::new();
        for text in [&self.title, &self.summary].into_iter().chain(of_steps) {
            for (tag, _) in text.all() {
                if !tags.contains(tag) {
                    tags.push(tag.clone());
                }
            }
        }
        tags
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn step(notes: &str) -> Step {
        Step {
            id: "a".to_owned(),
            link: "#/map/x?sel=a&lang=nl&theme=dark".to_owned(),
            message: Text::new("en", "One thing.").with("nl", "Eén ding."),
            notes: Text::new("en", notes),
            seconds: Some(40),
            ..Step::default()
        }
    }

    #[test]
    fn a_step_shows_its_view_and_neither_language_nor_colours() {
        let story = Story { steps: vec![step(""), Step::default()], ..Story::default() };
        let shown = story.shown();
        assert_eq!(crate::view::permalink::encode(&shown[0].1), "#/map/x?sel=a");
        assert_eq!(story.planned(), (40, 1));
        assert_eq!(story.languages(), ["en", "nl"]);
        assert_eq!((story.step(0), story.step(3)), (None, None));
    }

    proptest! {
        #[test]
        fn no_note_is_left_where_notes_were_taken_out(notes in "[a-z]{12,20}", n in 1usize..5) {
            let story = Story { steps: vec![step(&notes); n], ..Story::default() };
            let written = |story: &Story| format!("{story:?}");
            prop_assert!(written(&story).contains(&notes));
            let bare = story.without_notes();
            prop_assert!(!written(&bare).contains(&notes));
            prop_assert_eq!(bare.steps.len(), n);
        }
    }
}
