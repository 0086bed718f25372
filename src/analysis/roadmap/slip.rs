//! What moved between two editions of a roadmap. Entries belong together by their ids; a date
//! that is as exact as it was moves by whole months, any other by a range of them.

use crate::analysis::roadmap::{Entry, entries};
use crate::base::date::Period;
use crate::base::order;
use crate::model::dataset::Dataset;

/// How an entry moved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Slip {
    /// The earlier edition does not have it.
    New,
    /// Only the earlier edition has it.
    Gone,
    /// It has a date now and had none.
    Dated,
    /// It had a date and has none now.
    Undated,
    /// Its end is where it was.
    Same,
    /// Its end moved, by `least` to `most` whole months; less than 0: brought forward. With
    /// 0 among them it is open whether it moved.
    Moved {
        /// At least this much.
        least: i32,
        /// At most this much.
        most: i32,
    },
}

/// An entry with how it moved.
#[derive(Debug, Clone, PartialEq)]
pub struct Slipped {
    /// Id of the entry.
    pub id: String,
    /// The entry in the later edition; `None`: it is gone.
    pub now: Option<Entry>,
    /// The entry in the earlier edition; `None`: it is new.
    pub then: Option<Entry>,
    /// How it moved.
    pub slip: Slip,
}

/// What moved from the edition `then` to the edition `now`, in the order of `now`; what is gone
/// comes last.
#[must_use]
pub fn slips(then: &Dataset, now: &Dataset) -> Vec<Slipped> {
    let mut earlier: Vec<(&str, Entry)> = Vec::new();
    earlier.extend(entries(then).into_iter().map(|entry| (entry.id(then), entry)));
    order::sort_by_key(&mut earlier, |(id, _)| *id);
    let mut found = vec![false; earlier.len()];
    let mut slips = Vec::new();
    for entry in entries(now) {
        let id = entry.id(now);
        let at = earlier.binary_search_by(|(other, _)| (*other).cmp(id)).ok();
        let before = at.and_then(|at| earlier.get(at)).map(|(_, entry)| *entry);
        if let Some(found) = at.and_then(|at| found.get_mut(at)) {
            *found = true;
        }
        let slip = before
            .map_or(Slip::New, |before| moved(end(before.dates(then)), end(entry.dates(now))));
        slips.push(Slipped { id: id.to_owned(), now: Some(entry), then: before, slip });
    }
    let gone = earlier.iter().zip(found).filter(|(_, is_found)| !is_found);
    slips.extend(gone.map(|((id, entry), _)| Slipped {
        id: (*id).to_owned(),
        now: None,
        then: Some(*entry),
        slip: Slip::Gone,
    }));
    slips
}

fn end((start, end): (Option<Period>, Option<Period>)) -> Option<Period> {
    end.or(start)
}

/// How a date moved.
#[must_use]
pub fn moved(then: Option<Period>, now: Option<Period>) -> Slip {
    match (then, now) {
        (None, None) => Slip::Same,
        (None, Some(_)) => Slip::Dated,
        (Some(_), None) => Slip::Undated,
        (Some(then), Some(now)) if then == now => Slip::Same,
        (Some(then), Some(now)) => {
            let (least, most) = now.end().months_after(then.end());
            Slip::Moved { least, most }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_moves_by_months_as_far_as_it_is_exact() {
        let slip = |then: &str, now: &str| moved(Period::parse(then), Period::parse(now));
        assert_eq!(slip("2022-12", "2023-08"), Slip::Moved { least: 8, most: 8 });
        assert_eq!(slip("2022-H2", "2022-H1"), Slip::Moved { least: -6, most: -6 });
        assert_eq!(slip("2022", "2022-12"), Slip::Moved { least: 0, most: 11 });
        assert_eq!(slip("2022-01-31", "2022-03-01"), Slip::Moved { least: 1, most: 2 });
        assert_eq!(slip("2022", "2022"), Slip::Same);
        assert_eq!(slip("", "2022"), Slip::Dated);
        assert_eq!(slip("2022", ""), Slip::Undated);
    }
}
