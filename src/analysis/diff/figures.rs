//! Figures that differ: shares, published indicators, trade, and the numbers of inputs and
//! dependencies.
//!
//! What two editions say of one thing, such as the share of a supplier, is a short series by
//! period. The newest figure of the one is compared with the newest of the other; older periods
//! are compared where both have them, and are listed where only one has.

use crate::analysis::diff::succession::Known;
use crate::analysis::diff::{Change, Difference, Figure, JOINT, Kind, Name, Of, Shift, merge};
use crate::base::order;
use crate::model::SourceIdx;
use crate::model::dataset::Dataset;
use crate::model::input::Input;
use crate::model::record::{Record, Subject};
use crate::model::series::Flow;
use crate::model::text::Text;
use crate::model::value::{Interval, Value};

/// The figures that a dataset has of one thing, the newest first.
#[derive(Debug)]
struct Series {
    kind: Kind,
    name: Name,
    of: Of,
    figures: Vec<Figure>,
}

/// What differs in figures. Those of things that are not in both datasets are left out: that
/// they came or went is said of the thing.
pub fn compare(before: &Dataset, after: &Dataset, known: &Known) -> Vec<Difference> {
    let (old, new) = (all(before, known), all(after, known));
    let mut differences: Vec<Difference> = Vec::new();
    merge(&old, &new, |old, new| {
        let Some(either) = old.or(new) else { return };
        let name = |of: Option<&Series>, dataset| match of {
            Some(series) => Some(series.name.clone()),
            None => named(dataset, either, known),
        };
        let (Some(first), Some(second)) = (name(old, before), name(new, after)) else { return };
        let figures = |of: Option<&Series>| of.map_or(Vec::new(), |series| series.figures.clone());
        for change in changes(&either.of, &figures(old), &figures(new)) {
            let difference = Difference {
                kind: either.kind,
                before: Some(first.clone()),
                after: Some(second.clone()),
                change,
                reasons: Vec::new(),
            };
            // A record with one source and period says so once, and not with every share.
            let mut of_thing =
                differences.iter().rev().take_while(|one| one.after == difference.after);
            if !of_thing.any(|known| *known == difference) {
                differences.push(difference);
            }
        }
    });
    differences
}

/// What differs in the figures of one thing.
fn changes(of: &Of, before: &[Figure], after: &[Figure]) -> Vec<Change> {
    let mut changes = Vec::new();
    let (newest, latest) = (before.first(), after.first());
    if newest.is_some() || latest.is_some() {
        push(of, newest, latest, &mut changes);
    }
    let at = |figures: &[Figure], period: &str| {
        figures.iter().find(|figure| figure.period == period).cloned()
    };
    let mut periods: Vec<&String> =
        before.iter().chain(after).map(|figure| &figure.period).collect();
    order::sort(&mut periods);
    periods.dedup();
    let is_newest =
        |figure: Option<&Figure>, period: &str| figure.is_some_and(|one| one.period == period);
    for period in periods {
        let (old, new) = (at(before, period), at(after, period));
        let (is_old, is_new) = (is_newest(newest, period), is_newest(latest, period));
        // The newest of one side only is said already, unless the other side has it as well.
        let is_lone = old.is_none() || new.is_none();
        let is_said = (is_old && is_new) || ((is_old || is_new) && is_lone);
        if !is_said {
            push(of, old.as_ref(), new.as_ref(), &mut changes);
        }
    }
    changes
}

/// Adds what differs between two figures, if anything does.
fn push(of: &Of, before: Option<&Figure>, after: Option<&Figure>, changes: &mut Vec<Change>) {
    let (Some(old), Some(new)) = (before, after) else {
        let (before, after) = (before.cloned(), after.cloned());
        changes.push(Change::Figure { of: of.clone(), before, after, shift: Shift::Known });
        return;
    };
    if let Some(shift) = shift(old, new) {
        let (before, after) = (before.cloned(), after.cloned());
        changes.push(Change::Figure { of: of.clone(), before, after, shift });
        return;
    }
    if old.source != new.source {
        let (before, after) = (old.source.clone(), new.source.clone());
        changes.push(Change::Source { of: Some(whole(of)), before, after });
    }
    if old.period != new.period {
        let (before, after) = (old.period.clone(), new.period.clone());
        changes.push(Change::Dated { field: "ref_period", before, after });
    }
}

/// What a figure is a part of: a share of its record.
fn whole(of: &Of) -> Of {
    match of {
        Of::Share(_, area, basis) => Of::Record(area.clone(), basis),
        of => of.clone(),
    }
}

/// How two figures differ; `None`: they say the same.
fn shift(a: &Figure, b: &Figure) -> Option<Shift> {
    let is_same = |a: f64, b: f64| a.total_cmp(&b).is_eq();
    match (a.value.number(), b.value.number()) {
        (Some(x), Some(y)) if !is_same(x, y) => {
            let (x, y) = (bounds(a, x), bounds(b, y));
            let is_apart = x.hi < y.lo || y.hi < x.lo;
            return Some(if is_apart { Shift::Moved } else { Shift::MovedWithinBounds });
        }
        (Some(_), None) | (None, Some(_)) => return Some(Shift::Known),
        _ => {}
    }
    if a.value != b.value || a.class != b.class || a.unit != b.unit {
        return Some(Shift::Known);
    }
    (a.bounds != b.bounds).then_some(Shift::Uncertainty)
}

fn bounds(figure: &Figure, number: f64) -> Interval {
    figure.bounds.unwrap_or(Interval::exact(number))
}

/// The thing that `of` is about, as `dataset` has it.
fn named(dataset: &Dataset, of: &Series, known: &Known) -> Option<Name> {
    let id = known.one(&of.name.id);
    let is_it = |other: &str| known.one(other) == id;
    match of.kind {
        Kind::Stage => {
            let stage = dataset.stages.iter().find(|stage| is_it(&stage.id))?;
            Some(Name { id: stage.id.clone(), label: stage.label.clone() })
        }
        Kind::Input => {
            let input = dataset.inputs.iter().find(|input| is_it(&input.id))?;
            Some(Name { id: input.id.clone(), label: input.label.clone() })
        }
        _ => {
            let is_there = |one| dependency(dataset, one, known).id == of.name.id;
            dataset.dependencies.iter().any(is_there).then(|| of.name.clone())
        }
    }
}

fn dependency(
    dataset: &Dataset,
    one: &crate::model::dependency::Dependency,
    known: &Known,
) -> Name {
    let [from, to] = [one.from, one.to].map(|end| known.one(&dataset.inputs[end].id));
    Name { id: format!("{from};{to};{}", one.relation.code()), label: Text::default() }
}

/// All figures of a dataset, by key.
fn all(dataset: &Dataset, known: &Known) -> Vec<(String, Series)> {
    let mut single: Vec<(String, Series)> = Vec::new();
    let mut push = |kind: Kind, name: Name, of: Of, figure: Figure| {
        let id = if kind == Kind::Dependency { &name.id } else { known.one(&name.id) };
        let key = format!("{}{JOINT}{id}{JOINT}{of:?}", kind.code());
        single.push((key, Series { kind, name, of, figures: vec![figure] }));
    };
    for record in &dataset.records {
        of_record(dataset, record, &mut push);
    }
    for input in &dataset.inputs {
        of_input(dataset, input, &mut push);
    }
    let shown = &dataset.about.edition.id;
    let is_shown = |flow: &&Flow| flow.edition.is_empty() || flow.edition == *shown;
    for flow in dataset.series.trade.iter().filter(is_shown) {
        let partner = dataset.suppliers[flow.partner].id.clone();
        let of = Of::Trade(partner, flow.direction.code(), flow.reporter.clone());
        let (kind, name) = subject(dataset, flow.subject);
        let figure = Figure {
            unit: flow.currency.clone(),
            period: flow.period.clone(),
            ..figure(dataset, flow.value, flow.source)
        };
        push(kind, name, of, figure);
    }
    for one in &dataset.dependencies {
        let numbers = [("weight", one.weight), ("substitutability", one.substitutability)];
        for (field, number) in numbers {
            let Some(number) = number else { continue };
            let figure = figure(dataset, Value::from_number(number), one.source);
            push(Kind::Dependency, dependency(dataset, one, known), Of::Number(field), figure);
        }
    }
    gathered(single)
}

/// The figures of one key together, the newest first.
fn gathered(mut single: Vec<(String, Series)>) -> Vec<(String, Series)> {
    let period = |of: &Series| of.figures.first().map(|figure| figure.period.clone());
    order::sort_by(&mut single, |a, b| a.0.cmp(&b.0).then_with(|| period(&b.1).cmp(&period(&a.1))));
    let mut all: Vec<(String, Series)> = Vec::new();
    for (key, series) in single {
        match all.last_mut().filter(|(last, _)| *last == key) {
            Some((_, known)) => known.figures.extend(series.figures),
            None => all.push((key, series)),
        }
    }
    all
}

fn of_record(dataset: &Dataset, record: &Record, push: &mut impl FnMut(Kind, Name, Of, Figure)) {
    for share in &record.shares {
        let supplier = &dataset.suppliers[share.supplier];
        let basis = record.basis.code();
        let area = record.area.clone();
        let (kind, name) = subject(dataset, record.subject);
        let figure = Figure {
            bounds: share.bounds,
            class: share.class.code(),
            period: record.period.clone(),
            ..figure(dataset, share.value, share.source)
        };
        push(kind, name, Of::Share(supplier.id.clone(), area, basis), figure);
    }
}

fn of_input(dataset: &Dataset, input: &Input, push: &mut impl FnMut(Kind, Name, Of, Figure)) {
    let name = || Name { id: input.id.clone(), label: input.label.clone() };
    for one in &input.indicators {
        let figure = Figure {
            period: one.period.clone(),
            unit: one.unit.clone(),
            assessed_for: one.assessed_for.clone(),
            ..figure(dataset, one.value, one.source)
        };
        push(Kind::Input, name(), Of::Indicator(one.name.clone()), figure);
    }
    if let Some(market) = &input.market {
        let figure = Figure {
            period: market.year.clone(),
            unit: if market.unit.is_empty() { market.words.clone() } else { market.unit.clone() },
            ..figure(dataset, market.value, input.source)
        };
        push(Kind::Input, name(), Of::Number("market_size"), figure);
    }
}

fn figure(dataset: &Dataset, value: Value<f64>, source: SourceIdx) -> Figure {
    Figure {
        value,
        bounds: None,
        class: "",
        period: String::new(),
        unit: String::new(),
        assessed_for: String::new(),
        source: dataset.sources[source].id.clone(),
    }
}

fn subject(dataset: &Dataset, subject: Subject) -> (Kind, Name) {
    let (kind, id, label) = match subject {
        Subject::Input(input) => {
            (Kind::Input, &dataset.inputs[input].id, &dataset.inputs[input].label)
        }
        Subject::Stage(stage) => {
            (Kind::Stage, &dataset.stages[stage].id, &dataset.stages[stage].label)
        }
    };
    (kind, Name { id: id.clone(), label: label.clone() })
}
