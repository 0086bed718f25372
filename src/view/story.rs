//! Which story is told and where in it the reader is, as part of the view, and its form in links:
//! `#/map/x?story=raw-materials&step=3`, `#/story/raw-materials`, `#/present/raw-materials`.
//! Knows no story.

use crate::view::permalink::decode;
use crate::view::state::{Panel, ViewState};

/// The keys of links that are read here.
pub const KEYS: [&str; 5] = ["story", "step", "detour", "stage", "room"];

/// Most steps of a story.
pub const MOST_STEPS: u32 = 99;

/// Longest id of a story or name of a room, in bytes.
const LONGEST_NAME: usize = 60;

crate::coded! {
    /// How a story is told.
    #[derive(Default)]
    pub enum Face {
        /// Step by step on the live pictures of its datasets.
        #[default]
        Live = "live",
        /// As one long page.
        Page = "story",
        /// As the presenter sees it, in a window of its own.
        Presenter = "present",
    }
}

/// A story that is told.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct StoryView {
    /// Id of the story, or `local` for the reader's own; `None`: none is told.
    pub id: Option<String>,
    /// How it is told.
    pub face: Face,
    /// The step on screen, from 1; 0 stands for 1.
    pub step: u32,
    /// Whether the reader has left what the step shows, to come back to it.
    pub is_detour: bool,
    /// Whether the page is a stage: nothing but the picture and what is said of it.
    pub is_staged: bool,
    /// Name of the line to the presenter's window, if there is one.
    pub room: Option<String>,
}

impl StoryView {
    /// Id under which a story of the reader's own is told.
    pub const LOCAL: &'static str = "local";

    /// The story `id` at `step`, from 1.
    #[must_use]
    pub fn at(id: &str, step: u32) -> Self {
        Self { id: Some(id.to_owned()), step: if step == 1 { 0 } else { step }, ..Self::default() }
    }

    /// The step on screen, from 1.
    #[must_use]
    pub fn step(&self) -> u32 {
        self.step.max(1)
    }

    /// Whether a story is told on the live pictures.
    #[must_use]
    pub fn is_live(&self) -> bool {
        self.id.is_some() && self.face == Face::Live
    }

    /// What stands for view and dataset in the path of a link, where a page of the story is
    /// looked at.
    #[must_use]
    pub fn path(&self) -> Option<(&'static str, &str)> {
        let id = self.id.as_deref()?;
        (self.face != Face::Live).then_some((self.face.code(), id))
    }

    /// The keys and values of what differs from the default.
    #[must_use]
    pub fn pairs(&self) -> Vec<(String, String)> {
        let Some(id) = &self.id else { return Vec::new() };
        let flag = |is_set: bool| is_set.then(|| "1".to_owned());
        [
            ("story", (self.face == Face::Live).then(|| id.clone())),
            ("step", (self.step > 1).then(|| self.step.to_string())),
            ("detour", flag(self.is_detour)),
            ("stage", flag(self.is_staged)),
            ("room", self.room.clone()),
        ]
        .into_iter()
        .filter_map(|(key, value)| Some((key.to_owned(), value?)))
        .collect()
    }

    /// Reads the value of one of [`KEYS`]; `None`: it makes no sense.
    #[must_use]
    pub fn read(&mut self, key: &str, value: &str) -> Option<()> {
        match key {
            "story" if self.face == Face::Live => self.id = Some(name(value)?),
            "story" => return None,
            "step" => {
                let step = value.parse().ok().filter(|step| (1..=MOST_STEPS).contains(step))?;
                self.step = if step == 1 { 0 } else { step };
            }
            "detour" => self.is_detour = (value == "1").then_some(true)?,
            "stage" => self.is_staged = (value == "1").then_some(true)?,
            _ => self.room = Some(name(value)?),
        }
        Some(())
    }

    /// Puts the story `id` of a path on screen as `face`.
    #[must_use]
    pub fn read_path(&mut self, face: Face, id: &str) -> Option<()> {
        self.id = Some(name(id)?);
        self.face = face;
        Some(())
    }
}

/// A name that is safe in addresses and file names.
fn name(value: &str) -> Option<String> {
    let is_plain = |sign: u8| sign.is_ascii_alphanumeric() || sign == b'-';
    let is_name = !value.is_empty() && value.len() <= LONGEST_NAME && value.bytes().all(is_plain);
    is_name.then(|| value.to_owned())
}

/// Whether `id` can name a story in links.
#[must_use]
pub fn is_name(id: &str) -> bool {
    name(id).is_some()
}

/// The view of a step: what its `link` shows, in the language and colours of `present`, on the
/// same stage and line.
#[must_use]
pub fn enter(present: &ViewState, link: &str, id: &str, step: u32) -> ViewState {
    let told = &present.story;
    let (shown, _) = decode(link);
    ViewState {
        story: StoryView {
            is_staged: told.is_staged,
            room: told.room.clone(),
            ..StoryView::at(id, step)
        },
        // Whoever writes a story has it beside the picture, whatever the step shows.
        panel: present.panel.filter(|panel| *panel == Panel::Story).or(shown.panel),
        ..lit_as(present, shown)
    }
}

/// `view` in the language, the colours and with the keys of `present`, which a step never sets.
fn lit_as(present: &ViewState, view: ViewState) -> ViewState {
    ViewState {
        language: present.language.clone(),
        theme: present.theme,
        has_no_letters: present.has_no_letters,
        ..view
    }
}

/// What of a view belongs to a step: neither the story itself, nor language, colours and keys.
#[must_use]
pub fn of_step(view: &ViewState) -> ViewState {
    ViewState {
        story: StoryView::default(),
        panel: view.panel.filter(|panel| *panel != Panel::Story),
        ..lit_as(&ViewState::default(), view.clone())
    }
}

/// The page of the story `id`, at `step`.
#[must_use]
pub fn page(present: &ViewState, id: &str, step: u32) -> ViewState {
    let story = StoryView { face: Face::Page, ..StoryView::at(id, step) };
    ViewState { story, ..lit_as(present, ViewState::default()) }
}

/// What the presenter sees of the story that `present` tells, heard of by the line `room`.
#[must_use]
pub fn presenter(present: &ViewState, room: &str) -> ViewState {
    let story = StoryView {
        id: present.story.id.clone(),
        face: Face::Presenter,
        step: present.story.step,
        room: Some(room.to_owned()),
        ..StoryView::default()
    };
    let language = present.language.clone();
    ViewState { story, language, ..ViewState::default() }
}

/// The view as it is passed on to others: without the stage and the line of this reader.
#[must_use]
pub fn shared(view: &ViewState) -> ViewState {
    let story = StoryView { is_staged: false, room: None, ..view.story.clone() };
    ViewState { story, ..view.clone() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::view::permalink::encode;
    use crate::view::state::Theme;

    #[test]
    fn a_step_is_its_link_in_the_colours_of_the_reader() {
        let (present, _) =
            decode("#/list/y?theme=projector&lang=nl&story=s&step=2&stage=1&room=ab");
        let next = enter(&present, "#/map/x?sel=a&theme=dark&lang=en", "s", 3);
        assert_eq!(next.theme, Some(Theme::Projector));
        assert_eq!(
            encode(&next),
            "#/map/x?lang=nl&room=ab&sel=a&stage=1&step=3&story=s&theme=projector"
        );
        assert_eq!(encode(&of_step(&next)), "#/map/x?sel=a");
        assert_eq!(encode(&shared(&next)), "#/map/x?lang=nl&sel=a&step=3&story=s&theme=projector");
    }

    #[test]
    fn pages_of_a_story_have_links_of_their_own() {
        let (present, _) = decode("#/map/x?story=s&step=4&lang=nl");
        assert_eq!(encode(&page(&present, "s", 1)), "#/story/s?lang=nl");
        assert_eq!(encode(&presenter(&present, "abc")), "#/present/s?lang=nl&room=abc&step=4");
    }

    #[test]
    fn names_that_could_be_addresses_are_no_stories() {
        for link in ["#/story/..", "#/story/a%2Fb", "#/story/"] {
            assert_eq!(decode(link).0.story.id, None, "{link}");
        }
    }
}
