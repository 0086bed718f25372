//! What the windows of a talk say to each other, and what the presenter's window keeps of the
//! talk: the step, the time, the detours. Messages are plain lines of text; times are given, in
//! milliseconds of any clock that runs forward. Knows no browser.

use percent_encoding::{NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

use crate::story::track::Way;

/// Longest message that is read, in bytes.
const LONGEST: usize = 16_384;

/// What the audience's window shows.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Shown {
    /// Id of the story.
    pub story: String,
    /// The step, from 1.
    pub step: u32,
    /// Whether the step was left for a detour.
    pub is_detour: bool,
    /// Whether the screen is black.
    pub is_black: bool,
    /// What is on screen, as a link.
    pub link: String,
    /// What is on screen, in words.
    pub words: String,
}

/// A message from one window to the other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Message {
    /// From the presenter: somebody listens; say what is shown.
    Hello,
    /// From the audience's window: this is shown.
    Shown(Shown),
    /// From the presenter: go.
    Go(Way),
    /// From the presenter: make the screen black, or light again.
    Black(bool),
    /// From the presenter: choose this thing, as an answer to a question.
    Choose(String),
    /// From either: the window is closed.
    Bye,
}

impl Message {
    /// The message as a line of words, each percent-encoded.
    #[must_use]
    pub fn to_line(&self) -> String {
        let flag = |is_set: bool| if is_set { "1" } else { "0" }.to_owned();
        let words: Vec<String> = match self {
            Self::Hello => vec!["hello".to_owned()],
            Self::Bye => vec!["bye".to_owned()],
            Self::Black(is_black) => vec!["black".to_owned(), flag(*is_black)],
            Self::Choose(thing) => vec!["choose".to_owned(), thing.clone()],
            Self::Go(way) => match way {
                Way::Next => vec!["next".to_owned()],
                Way::Previous => vec!["previous".to_owned()],
                Way::First => vec!["first".to_owned()],
                Way::Last => vec!["last".to_owned()],
                Way::Back => vec!["back".to_owned()],
                Way::To(step) => vec!["to".to_owned(), step.to_string()],
            },
            Self::Shown(shown) => vec![
                "shown".to_owned(),
                shown.story.clone(),
                shown.step.to_string(),
                flag(shown.is_detour),
                flag(shown.is_black),
                shown.link.clone(),
                shown.words.clone(),
            ],
        };
        let words =
            words.iter().map(|word| utf8_percent_encode(word, NON_ALPHANUMERIC).to_string());
        words.collect::<Vec<_>>().join(" ")
    }

    /// The message of a line; `None`: it is none of ours.
    #[must_use]
    pub fn from_line(line: &str) -> Option<Self> {
        if line.len() > LONGEST {
            return None;
        }
        let plain = |word: &str| {
            percent_decode_str(word).decode_utf8().ok().map(std::borrow::Cow::into_owned)
        };
        let words: Vec<String> = line.split(' ').map(plain).collect::<Option<_>>()?;
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        let flag = |word: &str| match word {
            "1" => Some(true),
            "0" => Some(false),
            _ => None,
        };
        Some(match words.as_slice() {
            ["hello"] => Self::Hello,
            ["bye"] => Self::Bye,
            ["black", is_black] => Self::Black(flag(is_black)?),
            ["choose", thing] => Self::Choose((*thing).to_owned()),
            ["next"] => Self::Go(Way::Next),
            ["previous"] => Self::Go(Way::Previous),
            ["first"] => Self::Go(Way::First),
            ["last"] => Self::Go(Way::Last),
            ["back"] => Self::Go(Way::Back),
            ["to", step] => Self::Go(Way::To(step.parse().ok()?)),
            ["shown", story, step, is_detour, is_black, link, words] => Self::Shown(Shown {
                story: (*story).to_owned(),
                step: step.parse().ok()?,
                is_detour: flag(is_detour)?,
                is_black: flag(is_black)?,
                link: (*link).to_owned(),
                words: (*words).to_owned(),
            }),
            _ => return None,
        })
    }
}

/// A detour of the talk, for the minutes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Detour {
    /// The step that was left, from 1.
    pub step: u32,
    /// When it was left, milliseconds since the talk began; 0 when it had not begun.
    pub at_ms: u64,
    /// What was looked at last, as a link.
    pub link: String,
    /// What was looked at, in words, in the order of looking; none twice in a row.
    pub looked_at: Vec<String>,
}

/// What the presenter's window keeps of a talk.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Talk {
    /// What the audience sees; `None`: nobody answered yet, or the window is closed.
    pub shown: Option<Shown>,
    /// The detours so far.
    pub detours: Vec<Detour>,
    began_ms: Option<u64>,
    stepped_ms: Option<u64>,
    step: u32,
    spent_ms: Vec<(u32, u64)>,
}

impl Talk {
    /// Takes what the audience's window said at `now_ms`.
    pub fn hear(&mut self, message: Message, now_ms: u64) {
        match message {
            Message::Shown(shown) => self.follow(shown, now_ms),
            Message::Bye => self.shown = None,
            _ => {}
        }
    }

    fn follow(&mut self, shown: Shown, now_ms: u64) {
        if self.step != shown.step {
            // The talk begins with the first step that is taken, not with the window.
            if self.step != 0 && self.began_ms.is_none() {
                self.began_ms = Some(now_ms);
            }
            self.close_step(now_ms);
            self.step = shown.step;
            self.stepped_ms = Some(now_ms);
        }
        if shown.is_detour {
            self.note(&shown, now_ms);
        }
        self.shown = Some(shown);
    }

    fn note(&mut self, shown: &Shown, now_ms: u64) {
        let is_going_on = self.shown.as_ref().is_some_and(|before| before.is_detour);
        match self.detours.last_mut().filter(|last| is_going_on && last.step == shown.step) {
            Some(last) => {
                last.link.clone_from(&shown.link);
                if last.looked_at.last() != Some(&shown.words) {
                    last.looked_at.push(shown.words.clone());
                }
            }
            None => self.detours.push(Detour {
                step: shown.step,
                at_ms: self.elapsed_ms(now_ms),
                link: shown.link.clone(),
                looked_at: vec![shown.words.clone()],
            }),
        }
    }

    fn close_step(&mut self, now_ms: u64) {
        let (step, spent) = (self.step, self.on_step_ms(now_ms));
        match self.spent_ms.iter_mut().find(|(of, _)| *of == step) {
            Some((_, sum)) => *sum = spent,
            None => self.spent_ms.push((step, spent)),
        }
    }

    /// Starts the time anew.
    pub fn restart(&mut self, now_ms: u64) {
        self.began_ms = Some(now_ms);
        self.stepped_ms = Some(now_ms);
        self.spent_ms.clear();
    }

    /// Whether the time of the talk runs.
    #[must_use]
    pub const fn has_begun(&self) -> bool {
        self.began_ms.is_some()
    }

    /// Milliseconds since the talk began; 0 before.
    #[must_use]
    pub fn elapsed_ms(&self, now_ms: u64) -> u64 {
        self.began_ms.map_or(0, |began| now_ms.saturating_sub(began))
    }

    /// Milliseconds on the present step, earlier visits included; 0 before the talk began.
    #[must_use]
    pub fn on_step_ms(&self, now_ms: u64) -> u64 {
        if self.began_ms.is_none() {
            return 0;
        }
        let before = self.spent_ms.iter().find(|(of, _)| *of == self.step).map_or(0, |(_, ms)| *ms);
        let now = self.stepped_ms.map_or(0, |since| now_ms.saturating_sub(since));
        before.saturating_add(now)
    }
}

/// `ms` as minutes and seconds, `4:07`; parts of a second are left out.
#[must_use]
pub fn clock(ms: u64) -> String {
    let seconds = ms / 1000;
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn shown(step: u32, is_detour: bool, words: &str) -> Message {
        Message::Shown(Shown {
            story: "s".to_owned(),
            step,
            is_detour,
            words: words.to_owned(),
            link: format!("#/map/x?q={words}"),
            ..Shown::default()
        })
    }

    #[test]
    fn the_time_of_a_talk_begins_with_its_first_step_and_is_kept_by_step() {
        let mut talk = Talk::default();
        talk.hear(shown(1, false, ""), 1_000);
        assert!(!talk.has_begun());
        assert_eq!((talk.elapsed_ms(9_000), talk.on_step_ms(9_000)), (0, 0));
        talk.hear(shown(2, false, ""), 10_000);
        talk.hear(shown(3, false, ""), 40_000);
        talk.hear(shown(2, false, ""), 45_000);
        assert_eq!(talk.elapsed_ms(50_000), 40_000);
        assert_eq!(talk.on_step_ms(50_000), 35_000);
        talk.restart(60_000);
        assert_eq!((talk.elapsed_ms(61_000), talk.on_step_ms(61_000)), (1_000, 1_000));
    }

    #[test]
    fn detours_are_kept_for_the_minutes() {
        let mut talk = Talk::default();
        talk.hear(shown(1, false, ""), 0);
        talk.hear(shown(2, false, ""), 1_000);
        talk.hear(shown(2, true, "Gallium"), 5_000);
        talk.hear(shown(2, true, "Gallium"), 5_100);
        talk.hear(shown(2, true, "China"), 8_000);
        talk.hear(shown(2, false, ""), 9_000);
        talk.hear(shown(2, true, "Helium"), 12_000);
        let noted: Vec<_> = talk.detours.iter().map(|it| (it.step, it.at_ms)).collect();
        assert_eq!(noted, [(2, 4_000), (2, 11_000)]);
        assert_eq!(talk.detours[0].looked_at, ["Gallium", "China"]);
        assert_eq!(talk.detours[0].link, "#/map/x?q=China");
        talk.hear(Message::Bye, 13_000);
        assert_eq!(talk.shown, None);
    }

    #[test]
    fn times_are_written_as_minutes_and_seconds() {
        assert_eq!(clock(0), "0:00");
        assert_eq!(clock(247_900), "4:07");
        assert_eq!(clock(3_661_000), "61:01");
    }

    fn message() -> impl Strategy<Value = Message> {
        let way = prop_oneof![
            Just(Way::Next),
            Just(Way::Previous),
            Just(Way::First),
            Just(Way::Last),
            Just(Way::Back),
            any::<u32>().prop_map(Way::To),
        ];
        let shown = (".{0,9}", any::<(u32, bool, bool)>(), ".{0,9}", ".{0,9}").prop_map(
            |(story, (step, is_detour, is_black), link, words)| {
                Message::Shown(Shown { story, step, is_detour, is_black, link, words })
            },
        );
        prop_oneof![
            Just(Message::Hello),
            Just(Message::Bye),
            way.prop_map(Message::Go),
            any::<bool>().prop_map(Message::Black),
            ".{0,9}".prop_map(Message::Choose),
            shown,
        ]
    }

    proptest! {
        #[test]
        fn every_message_comes_back_from_its_line(message in message()) {
            prop_assert_eq!(Message::from_line(&message.to_line()), Some(message));
        }

        #[test]
        fn any_line_is_read_without_panic(line in ".{0,80}") {
            drop(Message::from_line(&line));
        }
    }
}
