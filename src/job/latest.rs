//! What is asked for again and again while it is worked on, as by a slider: what has begun is
//! finished, as else a hand that never rests would never be answered; of what was asked since
//! then only the last counts.

/// The last thing asked for, and what is being worked on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Latest<T> {
    running: Option<T>,
    next: Option<T>,
}

impl<T> Default for Latest<T> {
    fn default() -> Self {
        Self { running: None, next: None }
    }
}

impl<T: PartialEq + Clone> Latest<T> {
    /// Asks for `wanted`; what is to be begun now, if anything.
    pub fn want(&mut self, wanted: T) -> Option<T> {
        if self.running.is_some() {
            self.next = (self.running.as_ref() != Some(&wanted)).then_some(wanted);
            return None;
        }
        self.running = Some(wanted.clone());
        Some(wanted)
    }

    /// What was begun is done; what is to be begun now, if anything.
    pub fn done(&mut self) -> Option<T> {
        self.running = self.next.take();
        self.running.clone()
    }

    /// Puts all of it out of mind.
    pub fn forget(&mut self) {
        *self = Self::default();
    }

    /// What is being worked on.
    #[must_use]
    pub const fn running(&self) -> Option<&T> {
        self.running.as_ref()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_outdated_before_it_begins_is_never_begun() {
        let mut latest = Latest::default();
        assert_eq!(latest.want(1), Some(1));
        assert_eq!((latest.want(2), latest.want(3)), (None, None));
        assert_eq!(latest.done(), Some(3));
        assert_eq!(latest.running(), Some(&3));
        assert_eq!(latest.done(), None);
        assert_eq!(latest.want(4), Some(4));
    }

    #[test]
    fn coming_back_to_what_is_worked_on_asks_for_nothing_more() {
        let mut latest = Latest::default();
        assert_eq!(latest.want(1), Some(1));
        assert_eq!((latest.want(2), latest.want(1)), (None, None));
        assert_eq!(latest.done(), None);
        assert_eq!(latest.want(1), Some(1));
        latest.forget();
        assert_eq!(latest, Latest::default());
    }
}
