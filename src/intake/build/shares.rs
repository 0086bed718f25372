//! One row of shares → the model: what is known of the share, and between which bounds.

use crate::base::table::Key;
use crate::intake::build::Builder;
use crate::intake::codes;
use crate::model::SupplierIdx;
use crate::model::record::{Basis, Origin, RankClass, Share, Status};
use crate::model::source::Source;
use crate::model::value::{Interval, Value};
use crate::wire::package;
use crate::wire::package::Row;

impl Builder<'_> {
    /// The share of a row, or `None` after an error.
    pub fn share(&mut self, row: &Row<package::Share>, supplier: SupplierIdx) -> Option<Share> {
        let source = self.source(&row.source, &row.origin, "shares.source_id");
        let mut class = class(row);
        if class == RankClass::Negligible && row.share.is_some() {
            let place = row.origin.place(self.package.column("shares.rank_class"));
            codes::SHARE_AND_NEGLIGIBLE.at(place).found(&row.class).report(self.report);
        } else if class == RankClass::Major && row.share.is_some() {
            class = RankClass::Numeric;
        }
        let share = row.share.filter(|_| class == RankClass::Numeric);
        if self.has_wrong_bounds(row, share) {
            return None;
        }
        let status = status(&row.status);
        // What is withheld stays so, whatever was left in the cell by mistake.
        let value = match (share, status) {
            (_, Status::Suppressed) => Value::Withheld,
            (Some(share), _) => Value::from_number(share),
            (None, _) => Value::NotAssessed,
        };
        let precision = self.precision_of(source.position());
        let derived = class.bounds(share, precision);
        let bounds = match (row.lo, row.hi) {
            _ if value == Value::Withheld => None,
            (None, None) => derived,
            (lo, hi) => Some(Interval::new(lo.unwrap_or(0.0), hi.unwrap_or(1.0))),
        };
        Some(Share {
            supplier,
            value,
            bounds,
            class,
            status,
            trade_factor: row.trade_factor,
            source,
            origin: Origin { file: row.origin.file.to_string(), row: row.origin.row },
        })
    }

    fn precision_of(&self, source: usize) -> Option<f64> {
        let stated = self.package.descriptor.sdp.as_ref().and_then(|sdp| sdp.share_precision_pp);
        let source: Option<&Source> = self.parts.sources.iter().nth(source);
        source.and_then(|source| source.precision_pp).or(stated)
    }

    fn has_wrong_bounds(&mut self, row: &Row<package::Share>, share: Option<f64>) -> bool {
        let (lo, hi) = (row.lo.unwrap_or(0.0), row.hi.unwrap_or(1.0));
        let is_wrong = lo > hi || share.is_some_and(|share| share < lo || share > hi);
        if is_wrong {
            let found = format!("{lo}–{hi}");
            let place = row.origin.place(self.package.column("shares.share_lo"));
            codes::SHARE_BOUNDS.at(place).found(&found).report(self.report);
        }
        is_wrong
    }
}

fn class(row: &package::Share) -> RankClass {
    match row.class.as_str() {
        "negligible" => RankClass::Negligible,
        "numeric" => RankClass::Numeric,
        _ if row.share.is_some() => RankClass::Numeric,
        _ => RankClass::Major,
    }
}

fn status(code: &str) -> Status {
    [Status::Estimated, Status::Provisional, Status::Forecast, Status::Missing, Status::Suppressed]
        .into_iter()
        .find(|status| status.code() == code)
        .unwrap_or_default()
}

/// The basis of this word; empty and unknown words are "not stated".
#[must_use]
pub fn basis(code: &str) -> Basis {
    [
        Basis::Headquarters,
        Basis::Site,
        Basis::Capacity,
        Basis::Revenue,
        Basis::Quantity,
        Basis::ImportOrigin,
    ]
    .into_iter()
    .find(|basis| basis.code() == code)
    .unwrap_or(Basis::NotStated)
}
