//! Supply that goes from one supplier to another: a supply becomes the supply after the move,
//! with what rounding leaves open and the index of concentration. What is not known moves as
//! something not known. Knows no rows and no scenario.

use crate::analysis::concentration::numbered;
use crate::analysis::concentration::record;
use crate::analysis::concentration::supply::{NEGLIGIBLE, Named, Portion, Supply};
use crate::model::SupplierIdx;
use crate::model::value::Interval;

/// What goes where.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Transfer<'a> {
    /// Who supplies it now, as the supply names him.
    pub from: &'a str,
    /// Who supplies it then.
    pub to: &'a str,
    /// The same as a supplier of the dataset; `None`: a country that it does not list.
    pub receiver: Option<SupplierIdx>,
    /// How much of it goes.
    pub much: Much,
}

/// How much goes.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Much {
    /// This part of the share, 0.0..=1.0.
    Part(f64),
    /// This share of the whole, with what rounding leaves open around it; never more than the
    /// supplier has.
    Share(f64, Interval),
}

impl Supply {
    /// The supply after `transfer`. `None`: it does not name the supplier, or the supplier has
    /// no number and a number is to go.
    #[must_use]
    pub fn moved(&self, transfer: &Transfer) -> Option<Self> {
        let mut supply = self.clone();
        let has_moved = supply.move_number(transfer) || supply.move_name(transfer);
        if !has_moved {
            return None;
        }
        record::sort(&mut supply);
        if supply.is_inconsistent {
            return Some(supply);
        }
        if supply.has_numbers() {
            numbered::index_again(&mut supply);
        } else {
            supply.assess_names();
        }
        Some(supply)
    }

    /// Says of the country `id`, in a supply of which only firms are named, whether it is a main
    /// supplier, a negligible one or, with `None`, none.
    pub(in crate::analysis) fn name_country(
        &mut self,
        id: &str,
        supplier: Option<SupplierIdx>,
        is_major: Option<bool>,
    ) {
        self.majors.retain(|named| named.id != id);
        self.negligible.retain(|named| named.id != id);
        if let Some(is_major) = is_major {
            let most = if is_major { 1.0 } else { NEGLIGIBLE };
            let range = Interval::new(0.0, most);
            let list = if is_major { &mut self.majors } else { &mut self.negligible };
            list.push(Named { id: id.to_owned(), supplier, range });
        }
        record::sort(self);
        self.assess_names();
    }

    /// Moves the number of a supplier or of a group; says whether there is one.
    fn move_number(&mut self, transfer: &Transfer) -> bool {
        let blocks = self.blocks.iter_mut().map(|block| &mut block.portion);
        let mut portions = self.shares.iter_mut().chain(blocks);
        let Some(giver) = portions.find(|portion| portion.id == transfer.from) else {
            return false;
        };
        let Taken { printed, share, range } = take(giver, transfer.much);
        let is_gone = giver.range.hi <= 0.0;
        if is_gone {
            self.shares.retain(|portion| portion.id != transfer.from);
            self.blocks.retain(|block| block.portion.id != transfer.from);
        }
        match self.shares.iter_mut().find(|portion| portion.id == transfer.to) {
            Some(receiver) => {
                receiver.printed = (receiver.printed + printed).min(1.0);
                receiver.share = (receiver.share + share).min(1.0);
                let (lo, hi) = (receiver.range.lo + range.lo, receiver.range.hi + range.hi);
                receiver.range = Interval::new(lo.min(1.0), hi.min(1.0));
            }
            None => self.shares.push(Portion {
                id: transfer.to.to_owned(),
                supplier: transfer.receiver,
                printed,
                share,
                range,
            }),
        }
        true
    }

    /// Moves a supplier without a number; says whether there is one.
    fn move_name(&mut self, transfer: &Transfer) -> bool {
        let Much::Part(part) = transfer.much else { return false };
        for list in [&mut self.majors, &mut self.negligible] {
            let Some(at) = list.iter().position(|named| named.id == transfer.from) else {
                continue;
            };
            let Some(giver) = list.get_mut(at) else { continue };
            let taken = scaled(giver.range, part);
            giver.range = scaled(giver.range, 1.0 - part);
            if giver.range.hi <= 0.0 {
                list.remove(at);
            }
            match list.iter_mut().find(|named| named.id == transfer.to) {
                Some(receiver) => {
                    let (lo, hi) = (receiver.range.lo + taken.lo, receiver.range.hi + taken.hi);
                    receiver.range = Interval::new(lo.min(1.0), hi.min(1.0));
                }
                None => list.push(Named {
                    id: transfer.to.to_owned(),
                    supplier: transfer.receiver,
                    range: taken,
                }),
            }
            return true;
        }
        false
    }
}

/// What has been taken from a supplier.
struct Taken {
    printed: f64,
    share: f64,
    range: Interval,
}

/// Takes from `giver`, and says how much and what rounding leaves open around it.
fn take(giver: &mut Portion, much: Much) -> Taken {
    let (taken, left) = match much {
        Much::Part(part) => {
            let (printed, share) = (giver.printed * part, giver.share * part);
            let taken = Taken { printed, share, range: scaled(giver.range, part) };
            (taken, scaled(giver.range, 1.0 - part))
        }
        Much::Share(share, range) => {
            let most = giver.range.hi;
            let range = Interval::new(range.lo.min(most), range.hi.min(most));
            let left = Interval { lo: (giver.range.lo - range.hi).max(0.0), hi: most - range.lo };
            let printed = share.min(giver.printed);
            (Taken { printed, share: share.min(giver.share), range }, left)
        }
    };
    giver.printed -= taken.printed;
    giver.share -= taken.share;
    giver.range = left;
    taken
}

fn scaled(range: Interval, part: f64) -> Interval {
    Interval::new(range.lo * part, range.hi * part)
}
