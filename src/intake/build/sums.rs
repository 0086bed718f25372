//! Whether the shares of a record fit together: rounded figures need not add up to 100 %, but
//! the whole must lie between the sum of their lower and of their upper bounds
//! (`docs/semantics.md` S3).

use std::collections::BTreeMap;

use crate::base::diagnostic::{Place, Report};
use crate::intake::codes;
use crate::model::dataset::Parts;
use crate::model::record::{Basis, Level, RankClass, Record, Subject};
use crate::model::supplier::SupplierKind;
use crate::wire::package::Package;

/// Slack for sums of decimals in binary.
const SLACK: f64 = 1e-9;

/// Where a record speaks of shares: edition, subject, area, level and period.
type Whereabouts<'a> = (&'a str, Subject, &'a str, Level, &'a str);

/// Reports records that exceed or fall short of the whole, that mix bases, and that name a
/// rest beside suppliers without a number.
pub fn check(parts: &Parts, package: &Package, report: &mut Report) {
    let mut exceed = Group::default();
    let mut short = Group::default();
    let mut bases: BTreeMap<Whereabouts<'_>, (Basis, &Record)> = BTreeMap::new();
    let others = parts.series.records.iter().map(|(edition, record)| (edition.as_str(), record));
    for (edition, record) in parts.records.iter().map(|record| ("", record)).chain(others) {
        let sums = Sums::of(record);
        if sums.least > 1.0 + SLACK {
            if package.is_loose {
                exceed.add(record, &sums);
            } else {
                let finding = codes::SHARES_EXCEED.at(place(record, package));
                let finding = finding.found(&percent(sums.printed));
                finding.with("least", percent(sums.least)).report(report);
            }
        } else if sums.is_complete && sums.most < 1.0 - SLACK {
            short.add(record, &sums);
        }
        report_rest(record, parts, report);
        let (area, period) = (record.area.as_str(), record.period.as_str());
        let key = (edition, record.subject, area, record.level, period);
        match bases.get(&key) {
            Some((first, _)) => {
                let id = subject_id(record.subject, parts);
                let finding = codes::BASES_MIXED.at(place(record, package)).found(id);
                let finding = finding.with("first", first.code());
                finding.with("second", record.basis.code()).report(report);
            }
            None => {
                bases.insert(key, (record.basis, record));
            }
        }
    }
    if let Some((record, sums)) = exceed.first {
        let finding = codes::SHARES_EXCEED_LOOSE.at(place(record, package));
        let finding = finding.found(&percent(sums.printed)).with("least", percent(sums.least));
        finding.with("count", exceed.count).report(report);
    }
    if let Some((record, sums)) = short.first {
        let finding = codes::SHARES_SHORT.at(place(record, package));
        let finding = finding.found(&percent(sums.printed)).with("most", percent(sums.most));
        finding.with("count", short.count).report(report);
    }
}

#[derive(Default)]
struct Group<'a> {
    first: Option<(&'a Record, Sums)>,
    count: usize,
}

impl<'a> Group<'a> {
    fn add(&mut self, record: &'a Record, sums: &Sums) {
        self.count += 1;
        self.first.get_or_insert((record, *sums));
    }
}

/// The sums of a record, as fractions.
#[derive(Clone, Copy)]
struct Sums {
    printed: f64,
    least: f64,
    most: f64,
    /// Whether every row has a number or bounds.
    is_complete: bool,
}

impl Sums {
    fn of(record: &Record) -> Self {
        let mut sums = Self { printed: 0.0, least: 0.0, most: 0.0, is_complete: true };
        for share in &record.shares {
            let number = share.value.number();
            sums.printed += number.unwrap_or(0.0);
            sums.least += share.bounds.map_or(number.unwrap_or(0.0), |bounds| bounds.lo);
            match (share.bounds, number) {
                (Some(bounds), _) => sums.most += bounds.hi,
                (None, Some(number)) => sums.most += number,
                (None, None) => sums.is_complete = false,
            }
        }
        let has_numbers = record.shares.iter().any(|share| share.value.number().is_some());
        sums.is_complete &= has_numbers;
        sums
    }
}

fn report_rest(record: &Record, parts: &Parts, report: &mut Report) {
    let is_rest = |kind| kind == SupplierKind::Residual;
    let mut rest = record.shares.iter().filter(|s| is_rest(parts.suppliers[s.supplier].kind));
    let has_majors = record.shares.iter().any(|share| {
        share.class == RankClass::Major && !is_rest(parts.suppliers[share.supplier].kind)
    });
    if let (Some(share), true) = (rest.next(), has_majors) {
        let place = Place::row(&share.origin.file, share.origin.row);
        let id = subject_id(record.subject, parts);
        codes::RESIDUAL_WITH_MAJORS.at(place).found(id).report(report);
    }
}

/// Where a record begins: the share column of its first row.
fn place(record: &Record, package: &Package) -> Place {
    let column = package.column("shares.share");
    record.shares.first().map_or_else(Place::default, |share| {
        Place::cell(&share.origin.file, share.origin.row, column)
    })
}

/// Id of the stage or input that a record speaks of.
pub fn subject_id(subject: Subject, parts: &Parts) -> &str {
    match subject {
        Subject::Input(input) => &parts.inputs[input].id,
        Subject::Stage(stage) => &parts.stages[stage].id,
    }
}

/// A share as a per cent figure with at most one decimal, for quoting.
fn percent(share: f64) -> String {
    let rounded = (share * 1000.0).round() / 10.0;
    format!("{rounded}%")
}
