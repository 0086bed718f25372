//! Links of a roadmap whose dates do not fit: something begins before what it waits for has
//! ended. With dates that leave days open the answer has three values.

use crate::base::table::Key;
use crate::model::ItemIdx;
use crate::model::dataset::Dataset;

/// A link whose dates do not, or may not, fit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LateLink {
    /// What begins too early.
    pub item: ItemIdx,
    /// What it waits for.
    pub on: ItemIdx,
    /// Days by which `on` ends after `item` begins, at least. 0 or less: the dates may fit.
    pub least: i32,
    /// The same at most; more than 0.
    pub most: i32,
}

impl LateLink {
    /// Whether no days that may be meant fit.
    #[must_use]
    pub const fn is_certain(self) -> bool {
        self.least > 0
    }
}

/// The links that are or may be late, those that certainly are first, then in the order of the
/// dataset. Ends without a date tell nothing. What ends on the day when the next begins is in
/// time. Linear.
#[must_use]
pub fn late_links(dataset: &Dataset) -> Vec<LateLink> {
    let action = &dataset.action;
    let mut links = Vec::new();
    for (item, at) in action.roadmap.entries() {
        let (start, end) = at.dates(&action.measures);
        let Some(start) = start.or(end) else { continue };
        for on in at.depends_on.iter().filter(|on| on.position() < action.roadmap.len()) {
            let (begin, end) = action.roadmap[*on].dates(&action.measures);
            let Some(end) = end.or(begin) else { continue };
            let least = end.first().number() - start.last().number();
            let most = end.last().number() - start.first().number();
            links.extend((most > 0).then_some(LateLink { item, on: *on, least, most }));
        }
    }
    let (mut certain, perhaps): (Vec<_>, Vec<_>) =
        links.into_iter().partition(|link| link.is_certain());
    certain.extend(perhaps);
    certain
}
