//! A dataset with what is no longer in it, so that a map can keep a place for that: stages,
//! inputs, dependencies and suppliers of the earlier one that went. They bring no figures along,
//! so every figure is of the later dataset.

#![expect(clippy::too_many_lines, reason = "one list of a dataset after the other")]

use crate::analysis::diff::{Change, Comparison, Kind};
use crate::model::dataset::{Dataset, Parts};
use crate::model::{InputIdx, SourceIdx};

/// `after` with what of `before` is gone, at the end of each list.
#[must_use]
pub fn joined(before: &Dataset, after: &Dataset, comparison: &Comparison) -> Dataset {
    let gone = |kind: Kind| -> Vec<&str> {
        let all = comparison.differences.iter();
        let gone = all.filter(|one| one.kind == kind && one.change == Change::Removed);
        gone.filter_map(|one| one.before.as_ref()).map(|name| name.id.as_str()).collect()
    };
    let (stages, inputs) = (gone(Kind::Stage), gone(Kind::Input));
    let (suppliers, links) = (gone(Kind::Supplier), gone(Kind::Dependency));
    if [&stages, &inputs, &suppliers, &links].iter().all(|list| list.is_empty()) {
        return after.clone();
    }
    let mut parts: Parts = (**after).clone();
    let source = |parts: &mut Parts, of: SourceIdx| {
        let wanted = &before.sources[of];
        let known = parts.sources.entries().find(|(_, one)| one.id == wanted.id);
        known.map(|(idx, _)| idx).unwrap_or_else(|| parts.sources.push(wanted.clone()))
    };
    for stage in before.stages.iter().filter(|stage| stages.contains(&stage.id.as_str())) {
        let source = source(&mut parts, stage.source);
        parts.stages.push(crate::model::input::Stage { source, ..stage.clone() });
    }
    for input in before.inputs.iter().filter(|input| inputs.contains(&input.id.as_str())) {
        let source = source(&mut parts, input.source);
        let of = input.stage.map(|stage| &before.stages[stage].id);
        let stage = parts.stages.entries().find(|(_, one)| Some(&one.id) == of).map(|(idx, _)| idx);
        let of = input.family.map(|family| &before.families[family].id);
        let family =
            parts.families.entries().find(|(_, one)| Some(&one.id) == of).map(|(idx, _)| idx);
        let (indicators, market) = (Vec::new(), None);
        let input = input.clone();
        parts.inputs.push(crate::model::input::Input {
            source,
            stage,
            family,
            indicators,
            market,
            ..input
        });
    }
    for supplier in before.suppliers.iter() {
        if suppliers.contains(&supplier.id.as_str()) {
            parts.suppliers.push(supplier.clone());
        }
    }
    let find = |parts: &Parts, end: InputIdx| {
        let id = &before.inputs[end].id;
        parts.inputs.entries().find(|(_, one)| one.id == *id).map(|(idx, _)| idx)
    };
    for link in before.dependencies.iter() {
        let (from, to) = (find(&parts, link.from), find(&parts, link.to));
        let id = format!(
            "{};{};{}",
            before.inputs[link.from].id,
            before.inputs[link.to].id,
            link.relation.code()
        );
        if let (Some(from), Some(to), true) = (from, to, links.contains(&id.as_str())) {
            let source = source(&mut parts, link.source);
            parts.dependencies.push(crate::model::dependency::Dependency {
                from,
                to,
                source,
                ..link.clone()
            });
        }
    }
    Dataset::new(parts)
}
