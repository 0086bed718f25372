//! Where in a story one is, and where a key or a button leads. Knows no time and no browser.

/// A way through a story.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// To the next step.
    Next,
    /// To the step before.
    Previous,
    /// To the first step.
    First,
    /// To the last step.
    Last,
    /// To this step, from 1.
    To(u32),
    /// Back to the step that was left for a detour.
    Back,
}

/// The step that `way` leads to from `step` of `count` steps, all from 1; `None`: nowhere.
/// On a detour the way on leads back to the step that was left, so that a presenter who presses
/// on loses nothing; the way back leads there too.
#[must_use]
pub fn target(way: Way, step: u32, is_detour: bool, count: u32) -> Option<u32> {
    let target = match way {
        Way::Next | Way::Previous | Way::Back if is_detour => Some(step),
        Way::Next => step.checked_add(1),
        Way::Previous => step.checked_sub(1),
        Way::First => Some(1),
        Way::Last => Some(count),
        Way::To(number) => Some(number),
        // The step anew: what was panned lies where it lay.
        Way::Back => Some(step),
    };
    target.filter(|target| (1..=count).contains(target))
}

/// The way that a key leads; arrows are mirrored where the page is.
#[must_use]
pub fn way_of(key: &str, is_mirrored: bool) -> Option<Way> {
    Some(match (key, is_mirrored) {
        ("PageDown" | " ", _) | ("ArrowRight", false) | ("ArrowLeft", true) => Way::Next,
        ("PageUp", _) | ("ArrowLeft", false) | ("ArrowRight", true) => Way::Previous,
        ("Home", _) => Way::First,
        ("End", _) => Way::Last,
        ("Backspace" | "Escape", _) => Way::Back,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn keys_lead_through_a_story() {
        assert_eq!(way_of("PageDown", false), Some(Way::Next));
        assert_eq!(way_of("ArrowRight", true), Some(Way::Previous));
        assert_eq!(way_of("x", false), None);
        assert_eq!(target(Way::Next, 3, false, 8), Some(4));
        assert_eq!(target(Way::Next, 8, false, 8), None);
        assert_eq!(target(Way::Previous, 1, false, 8), None);
        assert_eq!(target(Way::To(9), 1, false, 8), None);
    }

    proptest! {
        #[test]
        fn from_a_detour_the_ways_on_lead_back_to_the_step(step in 1u32..20, count in 1u32..20) {
            let step = step.min(count);
            for way in [Way::Next, Way::Previous, Way::Back] {
                prop_assert_eq!(target(way, step, true, count), Some(step));
            }
        }

        #[test]
        fn no_way_leads_out_of_the_story(step in 0u32..200, to in 0u32..200, count in 0u32..99) {
            for way in [Way::Next, Way::Previous, Way::First, Way::Last, Way::To(to), Way::Back] {
                let led = target(way, step, false, count);
                prop_assert!(led.is_none_or(|led| led >= 1 && led <= count));
            }
        }
    }
}
