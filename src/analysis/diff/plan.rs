//! What is said of measures, gaps, causes, instruments, actors and the roadmap, as things to be
//! compared.

use crate::analysis::diff::Kind;
use crate::analysis::diff::facts::{Thing, all};
use crate::analysis::diff::succession::Known;
use crate::base::date::Period;
use crate::base::order;
use crate::base::table::{Key, Table};
use crate::model::SourceIdx;
use crate::model::dataset::Dataset;
use crate::model::gap::{CauseLevel, Outlook};
use crate::model::instrument::{Levels, Named};
use crate::model::measure::{Measure, MeasureKind, MeasureStatus, Qualifier, Strand, Target};
use crate::model::record::Subject;
use crate::model::roadmap::{Item, ItemKind, Lane};

/// Adds the things of a plan.
pub fn things(dataset: &Dataset, known: &Known, things: &mut Vec<Thing>) {
    let of_subject = |subject: Option<Subject>| match subject {
        Some(Subject::Input(input)) => known.one(&dataset.inputs[input].id).to_owned(),
        Some(Subject::Stage(stage)) => known.one(&dataset.stages[stage].id).to_owned(),
        None => String::new(),
    };
    let action = &dataset.action;
    for gap in &action.gaps {
        let causes = gap.root_causes.iter().map(|cause| action.root_causes[*cause].id.clone());
        let thing = Thing::new(Kind::Gap, &gap.id, &gap.label, source(dataset, gap.source));
        things.push(thing.dated([("target_date", date(gap.target_date))]).said([
            ("description", all(&gap.description)),
            ("node_id", of_subject(gap.subject)),
            ("kind", gap.kind.clone()),
            ("outlook", gap.outlook.map_or("", Outlook::code).to_owned()),
            ("root_cause_id", list(causes)),
            ("current_trl", level(gap.current)),
            ("target_trl", level(gap.target)),
        ]));
    }
    for cause in &action.root_causes {
        let from = source(dataset, cause.source);
        things.push(Thing::new(Kind::RootCause, &cause.id, &cause.label, from).said([
            ("description", all(&cause.description)),
            ("level", cause.level.map_or("", CauseLevel::code).to_owned()),
        ]));
    }
    for actor in &action.actors {
        let from = source(dataset, actor.source);
        things.push(Thing::new(Kind::Actor, &actor.id, &actor.label, from).said([
            ("description", all(&actor.description)),
            ("kind", actor.kind.clone()),
            ("iso3", list(actor.countries.iter().cloned())),
        ]));
    }
    for tool in &action.instruments {
        let from = source(dataset, tool.source);
        things.push(Thing::new(Kind::Instrument, &tool.id, &tool.label, from).said([
            ("description", all(&tool.description)),
            ("kind", tool.kind.code().to_owned()),
            ("role", list(tool.roles.iter().cloned())),
        ]));
    }
    things.extend(action.measures.iter().map(|measure| of_measure(dataset, known, measure)));
    for item in &action.roadmap {
        things.push(of_item(dataset, item).said([("node_id", of_subject(item.subject))]));
    }
}

fn of_measure(dataset: &Dataset, known: &Known, measure: &Measure) -> Thing {
    let action = &dataset.action;
    let own = |other: Option<crate::model::MeasureIdx>| {
        other.map_or(String::new(), |other| action.measures[other].id.clone())
    };
    let aims = action.links.iter().filter(|link| action.measures[link.measure].id == measure.id);
    let money = &measure.money;
    let due = &measure.due;
    Thing::new(Kind::Measure, &measure.id, &measure.label, source(dataset, measure.source))
        .dated([
            ("start", date(measure.start)),
            ("due", date(due.date)),
            ("recurrence", due.cycle.map_or(String::new(), |cycle| cycle.to_string())),
        ])
        .said([
            ("status", measure.status.code().to_owned()),
            ("description", all(&measure.description)),
            ("kind", measure.kind.map_or("", MeasureKind::code).to_owned()),
            ("part_of", own(measure.part_of)),
            ("same_as", own(measure.same_as)),
            ("strand", measure.strand.map_or("", Strand::code).to_owned()),
            ("instrument", named(&measure.instruments, &action.instruments, |one| &one.id)),
            ("responsible", named(&measure.responsible, &action.actors, |one| &one.id)),
            ("together_with", named(&measure.together_with, &action.actors, |one| &one.id)),
            ("due_qualifier", due.qualifier.map_or("", Qualifier::code).to_owned()),
            ("trl", levels(measure.levels)),
            ("budget", money.amount.map_or(String::new(), |amount| amount.to_string())),
            ("currency", money.currency.clone()),
            ("budget_period", money.period.clone()),
            ("scope", list(measure.scopes.iter().map(|scope| scope.code().to_owned()))),
            ("measure_links", list(aims.map(|link| aim(dataset, known, link.target)))),
        ])
}

fn of_item(dataset: &Dataset, item: &Item) -> Thing {
    let action = &dataset.action;
    let waits = item.depends_on.iter().map(|other| action.roadmap[*other].id.clone());
    let measure = item.measure.map_or("", |measure| &action.measures[measure].id);
    Thing::new(Kind::Item, &item.id, &item.label, source(dataset, item.source))
        .dated([("start", date(item.start)), ("end", date(item.end))])
        .said([
            ("lane", item.lane.map_or("", Lane::code).to_owned()),
            ("kind", item.kind.map_or("", ItemKind::code).to_owned()),
            ("status", item.status.map_or("", MeasureStatus::code).to_owned()),
            ("trl", levels(item.levels)),
            ("scale", item.scale.code().to_owned()),
            ("measure_id", measure.to_owned()),
            ("depends_on", list(waits)),
        ])
}

fn aim(dataset: &Dataset, known: &Known, target: Target) -> String {
    let action = &dataset.action;
    match target {
        Target::Subject(Subject::Input(input)) => known.one(&dataset.inputs[input].id).to_owned(),
        Target::Subject(Subject::Stage(stage)) => known.one(&dataset.stages[stage].id).to_owned(),
        Target::Dependency(idx) => {
            let one = &dataset.dependencies[idx];
            let [from, to] = [one.from, one.to].map(|end| known.one(&dataset.inputs[end].id));
            format!("{from} – {to}")
        }
        Target::Gap(gap) => action.gaps[gap].id.clone(),
        Target::RootCause(cause) => action.root_causes[cause].id.clone(),
        Target::Instrument(tool) => action.instruments[tool].id.clone(),
        Target::Actor(actor) => action.actors[actor].id.clone(),
        Target::Measure(measure) => action.measures[measure].id.clone(),
    }
}

fn source(dataset: &Dataset, source: Option<SourceIdx>) -> &str {
    source.map_or("", |source| &dataset.sources[source].id)
}

fn date(date: Option<Period>) -> String {
    date.map_or(String::new(), |date| date.to_string())
}

fn level(level: Option<u8>) -> String {
    level.map_or(String::new(), |level| level.to_string())
}

fn levels(levels: Levels) -> String {
    let is_stated = levels.from.is_some() || levels.to.is_some();
    if is_stated { format!("{}–{}", level(levels.from), level(levels.to)) } else { String::new() }
}

/// Entries in the order of their letters: a list is a set here.
fn list(entries: impl Iterator<Item = String>) -> String {
    let mut entries: Vec<String> = entries.collect();
    order::sort(&mut entries);
    entries.join("; ")
}

fn named<K: Key, T>(of: &[Named<K>], table: &Table<K, T>, id: impl Fn(&T) -> &String) -> String {
    list(of.iter().map(|one| match one {
        Named::Known(key) => id(&table[*key]).clone(),
        Named::Words(words) => words.clone(),
    }))
}
