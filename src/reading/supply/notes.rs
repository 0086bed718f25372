//! What must be known beside the figures of a record: how they add up, what is not listed,
//! how they are attributed. Says only what follows from the printed rows.

use crate::analysis::concentration::supply::{NEGLIGIBLE, Supply};
use crate::base::message::{Arg, Message};
use crate::model::record::{Level, RankClass, Record, Share, Status};
use crate::model::supplier::SupplierKind;
use crate::model::value::Value;
use crate::msg;
use crate::scene::Scope;

/// Difference from 100 % that is not worth a word.
const EXACT: f64 = 0.0005;
/// Gap from which something is said to be missing from the list.
const GAP: f64 = 0.005;

/// The notes of `record`, whose reconciled figures are `read`.
pub fn notes(scope: &Scope<'_>, record: &Record, read: &Supply) -> Vec<String> {
    let messages = match record.level {
        Level::Countries => countries(scope, record, read),
        Level::Organisations => organisations(record),
    };
    messages.iter().map(|message| scope.locale.say(message)).collect()
}

fn countries(scope: &Scope<'_>, record: &Record, read: &Supply) -> Vec<Message> {
    let mut notes: Vec<Message> = sum(record, read).into_iter().collect();
    if read.residual_printed > 0.0 {
        notes.push(msg!("note-residual", share = Arg::Share(read.residual_printed, 2)));
    }
    let groups =
        count(record, |share| scope.dataset.suppliers[share.supplier].kind == SupplierKind::Group);
    if groups > 0 {
        notes.push(msg!("note-groups", count = groups));
    }
    notes.extend(unnumbered(record));
    notes
}

/// How the printed shares add up. Nothing is said when they make 100 %.
fn sum(record: &Record, read: &Supply) -> Option<Message> {
    let sum = read.printed_sum();
    if !read.has_numbers() || (sum - 1.0).abs() <= EXACT {
        return None;
    }
    let printed = Arg::Share(sum, 1);
    if read.is_inconsistent {
        return Some(msg!("note-sum-contradicts", sum = printed));
    }
    let numbers = record.shares.iter().filter_map(|share| share.value.number());
    let least = numbers.fold(1.0, f64::min);
    let smallest = Arg::Share(least, 1);
    // Tables that stop at a smallest share leave the rest to suppliers below it.
    let is_cut = sum < 1.0 && least >= 0.01 - EXACT;
    let missing = Arg::Share(1.0 - sum, 1);
    Some(match (read.residual - read.residual_printed > GAP, is_cut) {
        (true, true) => {
            msg!("note-sum-short-cut", sum = printed, missing = missing, smallest = smallest)
        }
        (true, false) => msg!("note-sum-short", sum = printed, missing = missing),
        (false, true) => msg!("note-sum-rounded-cut", sum = printed, smallest = smallest),
        (false, false) => msg!("note-sum-rounded", sum = printed),
    })
}

fn organisations(record: &Record) -> Vec<Message> {
    let mut notes = vec![msg!("note-organisations")];
    if count(record, |share| share.value.number().is_some()) > 0 {
        notes.push(msg!("note-organisations-shares"));
    }
    notes.extend(unnumbered(record));
    notes
}

/// What is said of rows without a number, and of figures that are no final ones.
fn unnumbered(record: &Record) -> Vec<Message> {
    let has_no_number = |share: &Share| share.value == Value::NotAssessed;
    let is_small = |share: &Share| {
        has_no_number(share)
            && (share.class == RankClass::Negligible
                || share.bounds.is_some_and(|bounds| bounds.hi <= NEGLIGIBLE))
    };
    let is_open = |share: &Share| has_no_number(share) && !is_small(share);
    let is_not_final = |share: &Share| {
        matches!(share.status, Status::Estimated | Status::Provisional | Status::Forecast)
    };
    let mut notes = Vec::new();
    let mut say = |count: usize, note: fn(usize) -> Message| {
        if count > 0 {
            notes.push(note(count));
        }
    };
    say(count(record, is_open), |count| msg!("note-majors", count = count));
    say(count(record, is_small), |count| msg!("note-negligible", count = count));
    say(count(record, |share| share.value == Value::Withheld), |count| {
        msg!("note-withheld", count = count)
    });
    say(count(record, is_not_final), |count| msg!("note-not-final", count = count));
    notes
}

fn count(record: &Record, is_meant: impl Fn(&Share) -> bool) -> usize {
    record.shares.iter().filter(|share| is_meant(share)).count()
}
