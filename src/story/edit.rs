//! A story that is being written: what can be done to it, what can be undone, and whether it was
//! saved. Knows no browser; what is not saved is kept nowhere else.

use crate::model::text::Text;
use crate::story::{DatasetUse, Step, Story};
use crate::view::permalink::encode;
use crate::view::state::{DatasetRef, ViewState};
use crate::view::story::{MOST_STEPS, StoryView, of_step};

/// Most steps back.
const MOST_UNDO: usize = 100;

/// A text of a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// What it is about.
    Title,
    /// What the audience should take along.
    Message,
    /// What a reader reads beside it.
    Text,
    /// What only the presenter sees.
    Notes,
}

/// Something that is done to a story. Steps are counted from 0.
#[derive(Debug, Clone, PartialEq)]
pub enum Edit {
    /// Adds a view after the step `after`; `None`: at the end.
    Add {
        /// The view.
        view: Box<ViewState>,
        /// The dataset it is of, as the catalogue has it.
        dataset: DatasetUse,
        /// After which step.
        after: Option<usize>,
    },
    /// Shows another view in a step.
    Show(usize, Box<ViewState>, DatasetUse),
    /// Takes a step out.
    Remove(usize),
    /// Moves a step to another place.
    Move {
        /// From where.
        from: usize,
        /// To where.
        to: usize,
    },
    /// Writes a text of a step in a language.
    Write {
        /// The step.
        step: usize,
        /// Which text.
        part: Part,
        /// Tag of the language.
        language: String,
        /// The words.
        words: String,
    },
    /// Plans the time of a step, in seconds.
    Plan(usize, Option<u32>),
    /// Writes the title of the story in a language.
    Title(String, String),
    /// Writes the summary of the story in a language.
    Summary(String, String),
}

/// A story that is being written.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Draft {
    story: Story,
    before: Vec<Story>,
    saved: Story,
    /// What the last step back was of, so that typing on is one step.
    typing: Option<(usize, Part, String)>,
}

impl Draft {
    /// A draft that begins with `story`, which is kept somewhere.
    #[must_use]
    pub fn of(story: Story) -> Self {
        Self { saved: story.clone(), story, ..Self::default() }
    }

    /// The story as it is now.
    #[must_use]
    pub const fn story(&self) -> &Story {
        &self.story
    }

    /// Whether something would be lost with the page.
    #[must_use]
    pub fn is_unsaved(&self) -> bool {
        self.story != self.saved
    }

    /// What is on screen is now kept in a file.
    pub fn mark_saved(&mut self) {
        self.saved = self.story.clone();
    }

    /// Whether there is something to undo.
    #[must_use]
    pub fn can_undo(&self) -> bool {
        !self.before.is_empty()
    }

    /// Takes the last edit back.
    pub fn undo(&mut self) {
        self.typing = None;
        if let Some(before) = self.before.pop() {
            self.story = before;
        }
    }

    /// Carries out `edit`; what makes no sense changes nothing. Returns the step to look at next.
    pub fn apply(&mut self, edit: Edit) -> Option<usize> {
        let before = self.story.clone();
        let typing = match &edit {
            Edit::Write { step, part, language, .. } => Some((*step, *part, language.clone())),
            _ => None,
        };
        let place = self.change(edit);
        if self.story != before {
            let is_same_typing = typing.is_some() && typing == self.typing;
            if !is_same_typing {
                self.before.push(before);
                if self.before.len() > MOST_UNDO {
                    self.before.remove(0);
                }
            }
            self.typing = typing;
        }
        place
    }

    fn change(&mut self, edit: Edit) -> Option<usize> {
        match edit {
            Edit::Add { view, dataset, after } => {
                if self.story.count() >= MOST_STEPS {
                    return None;
                }
                let place = after.map_or(self.story.steps.len(), |after| after + 1);
                let place = place.min(self.story.steps.len());
                let step =
                    Step { id: self.free_id(), link: link_of(&view, &dataset), ..Step::default() };
                self.story.steps.insert(place, step);
                self.name(dataset);
                return Some(place);
            }
            Edit::Show(step, view, dataset) => {
                self.story.steps.get_mut(step)?.link = link_of(&view, &dataset);
                self.name(dataset);
            }
            Edit::Remove(step) => {
                if step < self.story.steps.len() {
                    self.story.steps.remove(step);
                }
                return Some(step.min(self.story.steps.len().saturating_sub(1)));
            }
            Edit::Move { from, to } => {
                if from >= self.story.steps.len() || to >= self.story.steps.len() {
                    return None;
                }
                let step = self.story.steps.remove(from);
                self.story.steps.insert(to, step);
                return Some(to);
            }
            Edit::Write { step, part, language, words } => {
                let step = self.story.steps.get_mut(step)?;
                let text = match part {
                    Part::Title => &mut step.title,
                    Part::Message => &mut step.message,
                    Part::Text => &mut step.text,
                    Part::Notes => &mut step.notes,
                };
                text.put(&language, &words);
            }
            Edit::Plan(step, seconds) => self.story.steps.get_mut(step)?.seconds = seconds,
            Edit::Title(language, words) => self.story.title.put(&language, &words),
            Edit::Summary(language, words) => self.story.summary.put(&language, &words),
        }
        None
    }

    /// Lists a dataset of which a view was added. One that is listed keeps its edition.
    fn name(&mut self, dataset: DatasetUse) {
        if self.story.datasets.iter().all(|listed| listed.id != dataset.id) {
            self.story.datasets.push(dataset);
        }
    }

    /// A name that no step has.
    fn free_id(&self) -> String {
        let is_taken = |id: &str| self.story.steps.iter().any(|step| step.id == id);
        (1..=MOST_STEPS + 1)
            .map(|number| format!("step-{number}"))
            .find(|id| !is_taken(id))
            .unwrap_or_default()
    }
}

/// `view` as the link of a step: in the edition that is on screen, so that it stays what it is.
fn link_of(view: &ViewState, dataset: &DatasetUse) -> String {
    let mut view = of_step(view);
    view.story = StoryView::default();
    if let Some(DatasetRef { edition, .. }) = &mut view.dataset
        && edition.is_none()
        && !dataset.edition.is_empty()
    {
        *edition = Some(dataset.edition.clone());
    }
    encode(&view)
}

/// A story without steps, told in `language`.
#[must_use]
pub fn blank(language: &str, title: &str) -> Story {
    Story {
        id: StoryView::LOCAL.to_owned(),
        title: Text::new(language, title),
        marking: crate::model::marking::Marking::Public,
        ..Story::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::view::permalink::decode;

    fn dataset() -> DatasetUse {
        DatasetUse { id: "x".into(), edition: "2023".into(), sha256: String::new() }
    }

    fn add(draft: &mut Draft, link: &str, after: Option<usize>) -> Option<usize> {
        let view = Box::new(decode(link).0);
        draft.apply(Edit::Add { view, dataset: dataset(), after })
    }

    fn links(draft: &Draft) -> Vec<&str> {
        draft.story().steps.iter().map(|step| step.link.as_str()).collect()
    }

    #[test]
    fn views_are_added_in_their_edition_and_without_what_belongs_to_the_reader() {
        let mut draft = Draft::of(blank("en", "Mine"));
        assert_eq!(
            add(&mut draft, "#/map/x?sel=a&theme=dark&panel=story&story=s&step=2", None),
            Some(0)
        );
        assert_eq!(add(&mut draft, "#/list/x@2020", Some(0)), Some(1));
        assert_eq!(add(&mut draft, "#/table/x", Some(0)), Some(1));
        assert_eq!(links(&draft), ["#/map/x@2023?sel=a", "#/table/x@2023", "#/list/x@2020"]);
        assert_eq!(draft.story().datasets, [dataset()]);
        let ids: Vec<_> = draft.story().steps.iter().map(|step| step.id.as_str()).collect();
        assert_eq!(ids, ["step-1", "step-3", "step-2"]);
    }

    #[test]
    fn what_is_taken_out_or_moved_comes_back_by_undo() {
        let mut draft = Draft::of(blank("en", ""));
        for link in ["#/map/x?sel=a", "#/map/x?sel=b", "#/map/x?sel=c"] {
            add(&mut draft, link, None);
        }
        let all = draft.story().clone();
        assert_eq!(draft.apply(Edit::Move { from: 0, to: 2 }), Some(2));
        assert_eq!(draft.apply(Edit::Remove(2)), Some(1));
        assert_eq!(draft.story().steps.len(), 2);
        draft.undo();
        draft.undo();
        assert_eq!(*draft.story(), all);
        assert_eq!(draft.apply(Edit::Move { from: 0, to: 3 }), None);
        assert_eq!(draft.apply(Edit::Remove(7)), Some(2));
        assert_eq!(*draft.story(), all);
    }

    #[test]
    fn typing_on_is_one_step_back_and_unsaved_until_it_is_saved() {
        let mut draft = Draft::of(blank("en", ""));
        add(&mut draft, "#/map/x", None);
        draft.mark_saved();
        for words in ["G", "Ga", "Gallium"] {
            let words = words.to_owned();
            draft.apply(Edit::Write { step: 0, part: Part::Title, language: "nl".into(), words });
        }
        assert!(draft.is_unsaved());
        assert_eq!(draft.story().steps[0].title.words("nl"), "Gallium");
        draft.undo();
        assert!(!draft.is_unsaved() && draft.story().steps[0].title.is_empty());
        draft.apply(Edit::Plan(0, Some(30)));
        draft.mark_saved();
        assert!(!draft.is_unsaved() && draft.can_undo());
    }
}
