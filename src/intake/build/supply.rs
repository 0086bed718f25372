//! What a reader should know of how supply is stated: organisations with shares of their
//! own, an unnamed rest, suppliers without numbers, inputs that nobody is named for. One
//! finding each, with a count: they are how the publisher works, not single mistakes.

use std::collections::BTreeSet;

use crate::base::diagnostic::{Place, Report};
use crate::base::order;
use crate::base::table::Key;
use crate::intake::build::sums::subject_id;
use crate::intake::codes;
use crate::intake::package::FORMAT;
use crate::model::InputIdx;
use crate::model::dataset::Parts;
use crate::model::dependency::Relation;
use crate::model::input::{Input, InputKind};
use crate::model::record::{Level, RankClass, Record, Subject};
use crate::model::supplier::SupplierKind;
use crate::wire::package::Package;

/// Ids listed in one finding.
const LISTED: usize = 12;

/// Reports how supply is stated, one finding per habit. A package says these things in words
/// of the format, so there they are no findings.
pub fn check(parts: &Parts, package: &Package, report: &mut Report) {
    report_alone(parts, package, report);
    if package.format != FORMAT {
        report_organisations(parts, package, report);
        report_unnumbered(parts, package, report);
        report_rest(parts, package, report);
        report_unsupplied(parts, package, report);
    }
}

fn report_organisations(parts: &Parts, package: &Package, report: &mut Report) {
    let has_number =
        |record: &&Record| record.shares.iter().any(|share| share.value.number().is_some());
    let by_country = order::set_of(
        parts
            .records
            .iter()
            .filter(|record| record.level == Level::Countries)
            .filter(has_number)
            .map(|record| (record.subject, record.area.as_str())),
    );
    let twice: Vec<&Record> = parts
        .records
        .iter()
        .filter(|record| record.level == Level::Organisations)
        .filter(has_number)
        .filter(|record| by_country.contains(&(record.subject, record.area.as_str())))
        .collect();
    report_list(&twice, codes::ORGANISATION_SHARES, parts, package, report);
}

fn report_unnumbered(parts: &Parts, package: &Package, report: &mut Report) {
    let unnumbered: Vec<&Record> = parts
        .records
        .iter()
        .filter(|record| record.level == Level::Countries)
        .filter(|record| record.shares.iter().any(|share| share.class == RankClass::Major))
        .collect();
    report_list(&unnumbered, codes::MAJORS_UNNUMBERED, parts, package, report);
}

fn report_list(
    records: &[&Record],
    code: &'static codes::Code,
    parts: &Parts,
    package: &Package,
    report: &mut Report,
) {
    let Some(first) = records.first().and_then(|record| record.shares.first()) else { return };
    let ids: Vec<&str> = records.iter().map(|r| subject_id(r.subject, parts)).collect();
    let place = Place::cell(&first.origin.file, first.origin.row, package.column("shares.share"));
    code.at(place).with("count", records.len()).with("list", listing(&ids)).report(report);
}

fn report_rest(parts: &Parts, package: &Package, report: &mut Report) {
    let shares = parts.records.iter().flat_map(|record| &record.shares);
    let mut rest = shares
        .filter(|share| parts.suppliers[share.supplier].kind == SupplierKind::Residual)
        .peekable();
    let Some(first) = rest.peek().copied() else { return };
    let column = package.column("shares.supplier_id");
    let place = Place::cell(&first.origin.file, first.origin.row, column);
    let name = parts.suppliers[first.supplier].label.words("en");
    codes::RESIDUAL_NAMED.at(place).found(name).with("count", rest.count()).report(report);
}

/// Inputs without a record for which none follows from elsewhere: from their stage (for
/// processes), from what they are a variant of, or from their own variants.
fn report_unsupplied(parts: &Parts, package: &Package, report: &mut Report) {
    if parts.records.is_empty() {
        return;
    }
    let mut is_supplied: Vec<bool> = vec![false; parts.inputs.len()];
    let mut staged: BTreeSet<Subject> = BTreeSet::new();
    for record in &parts.records {
        match record.subject {
            Subject::Input(input) => set(&mut is_supplied, input),
            subject @ Subject::Stage(_) => {
                staged.insert(subject);
            }
        }
    }
    for (input, item) in parts.inputs.entries() {
        let stage = item.stage.map(Subject::Stage);
        let of_stage = stage.is_some_and(|stage| staged.contains(&stage));
        if !can_be_supplied(item) || (item.kind == InputKind::Process && of_stage) {
            set(&mut is_supplied, input);
        }
    }
    let own = is_supplied.clone();
    for dependency in parts.dependencies.iter().filter(|d| d.relation == Relation::VariantOf) {
        for (one, other) in [(dependency.from, dependency.to), (dependency.to, dependency.from)] {
            if own.get(one.position()) == Some(&true) {
                set(&mut is_supplied, other);
            }
        }
    }
    let missing: Vec<&Input> = parts
        .inputs
        .entries()
        .filter(|(input, _)| !parts.targets.contains(input))
        .filter(|(input, _)| is_supplied.get(input.position()) == Some(&false))
        .map(|(_, item)| item)
        .collect();
    if let (false, Some(row)) = (missing.is_empty(), package.shares.first()) {
        let ids: Vec<&str> = missing.iter().map(|input| input.id.as_str()).collect();
        let finding = codes::INPUT_UNSUPPLIED.at(Place::file(&row.origin.file));
        finding.with("count", missing.len()).with("list", listing(&ids)).report(report);
    }
}

fn set(flags: &mut [bool], input: InputIdx) {
    if let Some(flag) = flags.get_mut(input.position()) {
        *flag = true;
    }
}

/// Whether somebody could be named as the supplier: not of a use or a capability.
const fn can_be_supplied(input: &Input) -> bool {
    !matches!(input.kind, InputKind::Application | InputKind::Capability | InputKind::Product)
}

/// Inputs in no dependency and in no stage: they are shown apart. A plan that tells no
/// dependencies at all has nothing to tie them to.
fn report_alone(parts: &Parts, package: &Package, report: &mut Report) {
    if parts.dependencies.is_empty() && parts.action.has_plan() {
        return;
    }
    let mut is_tied: Vec<bool> = vec![false; parts.inputs.len()];
    for dependency in &parts.dependencies {
        set(&mut is_tied, dependency.from);
        set(&mut is_tied, dependency.to);
    }
    let alone: Vec<&str> = parts
        .inputs
        .entries()
        .filter(|(input, item)| {
            item.stage.is_none() && is_tied.get(input.position()) == Some(&false)
        })
        .map(|(_, item)| item.id.as_str())
        .collect();
    let Some(first) = alone.first() else { return };
    if let Some(row) = package.nodes.iter().find(|row| row.id == **first) {
        let place = row.origin.place(package.column("nodes.node_id"));
        codes::INPUT_ALONE.at(place).found(first).with("count", alone.len()).report(report);
    }
}

fn listing(ids: &[&str]) -> String {
    let mut list = ids.iter().take(LISTED).copied().collect::<Vec<_>>().join(", ");
    if ids.len() > LISTED {
        list.push_str(", …");
    }
    list
}
