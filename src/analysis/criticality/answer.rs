//! Answers that may be missing: yes, no, unknown, and how they join (Kleene's strong logic of
//! three values). Knows no criteria.

/// An answer to a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Answer {
    /// It is not so.
    No,
    /// Nobody has said.
    #[default]
    Unknown,
    /// It is so.
    Yes,
}

impl Answer {
    /// Whether both are so: a no decides, whatever is unknown.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        self.min(other)
    }

    /// Whether all are so; yes when there is nothing to ask.
    #[must_use]
    pub fn all(answers: impl IntoIterator<Item = Self>) -> Self {
        answers.into_iter().fold(Self::Yes, Self::and)
    }

    /// The word used in links and in machine-readable output.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::No => "no",
            Self::Unknown => "unknown",
            Self::Yes => "yes",
        }
    }
}

impl From<bool> for Answer {
    fn from(is_so: bool) -> Self {
        if is_so { Self::Yes } else { Self::No }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use Answer::{No, Unknown, Yes};

    #[test]
    fn a_no_decides_and_a_gap_does_not() {
        for (answers, joined) in [
            (vec![], Yes),
            (vec![Yes, Yes], Yes),
            (vec![Yes, Unknown], Unknown),
            (vec![Unknown, No, Yes], No),
        ] {
            assert_eq!(Answer::all(answers), joined);
        }
    }

    fn any_answer() -> impl Strategy<Value = Answer> {
        prop_oneof![Just(No), Just(Unknown), Just(Yes)]
    }

    proptest! {
        #[test]
        fn an_answer_given_later_never_turns_a_decided_whole(
            answers in proptest::collection::vec(any_answer(), 1..8),
            at in any::<prop::sample::Index>(),
            given in any::<bool>(),
        ) {
            let before = Answer::all(answers.iter().copied());
            let mut known = answers;
            let place = at.index(known.len());
            if known[place] == Unknown {
                known[place] = Answer::from(given);
            }
            let after = Answer::all(known);
            prop_assert!(before == Unknown || before == after);
        }

        #[test]
        fn better_answers_never_make_the_whole_worse(
            answers in proptest::collection::vec((any_answer(), any_answer()), 0..8),
        ) {
            let worse = Answer::all(answers.iter().map(|(a, b)| *a.min(b)));
            let better = Answer::all(answers.iter().map(|(a, b)| *a.max(b)));
            prop_assert!(worse <= better);
        }
    }
}
