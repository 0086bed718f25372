//! What is done about dependencies → rows of the further tables of a package.

use crate::base::date::Period;
use crate::base::table::{Key, Table};
use crate::export::sheet::{Cell, Sheet};
use crate::model::SourceIdx;
use crate::model::dataset::Dataset;
use crate::model::gap::{CauseLevel, Outlook};
use crate::model::instrument::Named;
use crate::model::measure::{
    Measure, MeasureKind, MeasureLink, MeasureStatus, Qualifier, Strand, Target,
};
use crate::model::record::Subject;
use crate::model::reference::Referrer;
use crate::model::roadmap::{Item, ItemKind, Lane, Scale};
use crate::wire::tables::{
    ACTORS, BUDGETS, CRITICALITY, GAPS, INSTRUMENTS, LIST_SIGN, MEASURE_LINKS, MEASURES,
    REFERENCES, ROADMAP, ROOT_CAUSES,
};

/// The tables on what is done about dependencies, with or without rows.
#[must_use]
pub fn of(dataset: &Dataset) -> Vec<Sheet> {
    let languages = &dataset.about.languages;
    let action = &dataset.action;
    let measures = action.measures.iter().map(|measure| measure_row(dataset, measure));
    let links = action.links.iter().map(|link| link_row(dataset, link));
    let items = action.roadmap.iter().map(|item| item_row(dataset, item));
    vec![
        Sheet::new(&ROOT_CAUSES, root_causes(dataset), languages),
        Sheet::new(&GAPS, gaps(dataset), languages),
        Sheet::new(&CRITICALITY, answers(dataset), languages),
        Sheet::new(&ACTORS, actors(dataset), languages),
        Sheet::new(&INSTRUMENTS, instruments(dataset), languages),
        Sheet::new(&BUDGETS, budgets(dataset), languages),
        Sheet::new(&MEASURES, measures.collect(), languages),
        Sheet::new(&MEASURE_LINKS, links.collect(), languages),
        Sheet::new(&ROADMAP, items.collect(), languages),
        Sheet::new(&REFERENCES, references(dataset), languages),
    ]
}

fn source(dataset: &Dataset, source: Option<SourceIdx>) -> Cell {
    Cell::from(source.map_or("", |source| &dataset.sources[source].id))
}

fn subject(dataset: &Dataset, subject: Option<Subject>) -> Cell {
    Cell::from(match subject {
        Some(Subject::Input(input)) => &dataset.inputs[input].id,
        Some(Subject::Stage(stage)) => &dataset.stages[stage].id,
        None => "",
    })
}

fn date(date: Option<Period>) -> Cell {
    date.map_or(Cell::Empty, |date| Cell::Text(date.to_string()))
}

fn level(level: Option<u8>) -> Cell {
    Cell::from(level.map(f64::from))
}

fn list<'a>(entries: impl IntoIterator<Item = &'a str>) -> Cell {
    let mut text = String::new();
    for entry in entries {
        if !text.is_empty() {
            text.push(LIST_SIGN);
        }
        text.push_str(entry);
    }
    Cell::from(&text)
}

fn named<K: Key, T>(entries: &[Named<K>], table: &Table<K, T>, id: fn(&T) -> &str) -> Cell {
    list(entries.iter().map(|entry| match entry {
        Named::Known(key) => id(&table[*key]),
        Named::Words(words) => words,
    }))
}

fn root_causes(dataset: &Dataset) -> Vec<Vec<Cell>> {
    let causes = dataset.action.root_causes.iter().map(|cause| {
        vec![
            Cell::from(&cause.id),
            Cell::Words(cause.label.clone()),
            Cell::Words(cause.description.clone()),
            Cell::from(cause.level.map_or("", CauseLevel::code)),
            Cell::from(&cause.place),
            source(dataset, cause.source),
        ]
    });
    causes.collect()
}

fn gaps(dataset: &Dataset) -> Vec<Vec<Cell>> {
    let action = &dataset.action;
    let gaps = action.gaps.iter().map(|gap| {
        vec![
            Cell::from(&gap.id),
            subject(dataset, gap.subject),
            Cell::Words(gap.label.clone()),
            Cell::Words(gap.description.clone()),
            Cell::from(&gap.kind),
            Cell::from(gap.outlook.map_or("", Outlook::code)),
            list(gap.root_causes.iter().map(|cause| action.root_causes[*cause].id.as_str())),
            level(gap.current),
            level(gap.target),
            date(gap.target_date),
            Cell::from(&gap.place),
            source(dataset, gap.source),
        ]
    });
    gaps.collect()
}

fn answers(dataset: &Dataset) -> Vec<Vec<Cell>> {
    let answers = dataset.action.answers.iter().map(|answer| {
        vec![
            subject(dataset, Some(Subject::Input(answer.input))),
            level(Some(answer.criterion)),
            Cell::from(answer.answer.code()),
            Cell::from(&answer.evidence),
            source(dataset, answer.source),
        ]
    });
    answers.collect()
}

fn actors(dataset: &Dataset) -> Vec<Vec<Cell>> {
    let actors = dataset.action.actors.iter().map(|actor| {
        vec![
            Cell::from(&actor.id),
            Cell::Words(actor.label.clone()),
            Cell::Words(actor.description.clone()),
            Cell::from(&actor.kind),
            list(actor.countries.iter().map(String::as_str)),
            Cell::from(&actor.place),
            source(dataset, actor.source),
        ]
    });
    actors.collect()
}

fn instruments(dataset: &Dataset) -> Vec<Vec<Cell>> {
    let action = &dataset.action;
    let instruments = action.instruments.iter().map(|instrument| {
        vec![
            Cell::from(&instrument.id),
            Cell::Words(instrument.label.clone()),
            Cell::Words(instrument.description.clone()),
            Cell::from(instrument.kind.code()),
            list(instrument.roles.iter().map(String::as_str)),
            list(instrument.scopes.iter().map(|scope| scope.code())),
            level(instrument.levels.from),
            level(instrument.levels.to),
            Cell::from(instrument.part_of.map_or("", |of| &action.instruments[of].id)),
            named(&instrument.responsible, &action.actors, |actor| &actor.id),
            date(instrument.start),
            Cell::from(&instrument.place),
            source(dataset, instrument.source),
        ]
    });
    instruments.collect()
}

fn budgets(dataset: &Dataset) -> Vec<Vec<Cell>> {
    let mut rows = Vec::new();
    for instrument in &dataset.action.instruments {
        rows.extend(instrument.budgets.iter().map(|budget| {
            vec![
                Cell::from(&instrument.id),
                Cell::from(budget.kind.code()),
                Cell::Number(budget.least),
                Cell::from(budget.most),
                Cell::from(&budget.currency),
                date(budget.period),
                Cell::Words(budget.purpose.clone()),
                source(dataset, budget.source),
            ]
        }));
    }
    rows
}

fn measure_row(dataset: &Dataset, measure: &Measure) -> Vec<Cell> {
    let action = &dataset.action;
    // A status that no source tells is written: readers must not take it for an omission.
    vec![
        Cell::from(&measure.id),
        Cell::Words(measure.label.clone()),
        Cell::Words(measure.description.clone()),
        Cell::from(measure.kind.map_or("", MeasureKind::code)),
        Cell::from(measure.part_of.map_or("", |of| &action.measures[of].id)),
        Cell::from(measure.same_as.map_or("", |same| &action.measures[same].id)),
        Cell::from(measure.strand.map_or("", Strand::code)),
        named(&measure.instruments, &action.instruments, |instrument| &instrument.id),
        named(&measure.responsible, &action.actors, |actor| &actor.id),
        named(&measure.together_with, &action.actors, |actor| &actor.id),
        date(measure.start),
        date(measure.due.date),
        Cell::from(measure.due.qualifier.map_or("", Qualifier::code)),
        measure.due.cycle.map_or(Cell::Empty, |cycle| Cell::Text(cycle.to_string())),
        Cell::from(measure.status.code()),
        level(measure.levels.from),
        level(measure.levels.to),
        Cell::from(measure.money.amount),
        Cell::from(&measure.money.currency),
        Cell::from(&measure.money.period),
        list(measure.scopes.iter().map(|scope| scope.code())),
        Cell::from(&measure.place),
        source(dataset, measure.source),
    ]
}

fn link_row(dataset: &Dataset, link: &MeasureLink) -> Vec<Cell> {
    let action = &dataset.action;
    let (kind, id) = match link.target {
        Target::Subject(node) => ("node", subject(dataset, Some(node))),
        Target::Dependency(dependency) => {
            let of = &dataset.dependencies[dependency];
            let ends = [&dataset.inputs[of.from].id, &dataset.inputs[of.to].id];
            ("edge", list([ends[0].as_str(), ends[1].as_str(), of.relation.code()]))
        }
        Target::Gap(gap) => ("gap", Cell::from(&action.gaps[gap].id)),
        Target::RootCause(cause) => ("root_cause", Cell::from(&action.root_causes[cause].id)),
        Target::Instrument(tool) => ("instrument", Cell::from(&action.instruments[tool].id)),
        Target::Actor(actor) => ("actor", Cell::from(&action.actors[actor].id)),
        Target::Measure(measure) => ("measure", Cell::from(&action.measures[measure].id)),
    };
    vec![
        Cell::from(&action.measures[link.measure].id),
        Cell::from(kind),
        id,
        Cell::from(&link.effect),
        Cell::from(link.effect_size),
        Cell::from(&link.effect_unit),
        source(dataset, link.source),
    ]
}

fn item_row(dataset: &Dataset, item: &Item) -> Vec<Cell> {
    let action = &dataset.action;
    vec![
        Cell::from(&item.id),
        Cell::from(item.lane.map_or("", Lane::code)),
        Cell::from(&item.section),
        Cell::from(item.kind.map_or("", ItemKind::code)),
        Cell::Words(item.label.clone()),
        subject(dataset, item.subject),
        date(item.start),
        date(item.end),
        level(item.levels.from),
        level(item.levels.to),
        Cell::from(if item.scale == Scale::Trl { "" } else { item.scale.code() }),
        Cell::from(item.status.map_or("", MeasureStatus::code)),
        Cell::from(item.measure.map_or("", |measure| &action.measures[measure].id)),
        list(item.depends_on.iter().map(|on| action.roadmap[*on].id.as_str())),
        source(dataset, item.source),
    ]
}

fn references(dataset: &Dataset) -> Vec<Vec<Cell>> {
    let action = &dataset.action;
    let references = action.references.iter().map(|reference| {
        let (kind, id) = match reference.from {
            Referrer::Subject(node) => ("node", subject(dataset, Some(node))),
            Referrer::Gap(gap) => ("gap", Cell::from(&action.gaps[gap].id)),
            Referrer::RootCause(cause) => ("root_cause", Cell::from(&action.root_causes[cause].id)),
            Referrer::Instrument(tool) => ("instrument", Cell::from(&action.instruments[tool].id)),
            Referrer::Measure(measure) => ("measure", Cell::from(&action.measures[measure].id)),
            Referrer::Item(item) => ("item", Cell::from(&action.roadmap[item].id)),
        };
        vec![
            Cell::from(kind),
            id,
            Cell::from(&reference.dataset),
            Cell::from(&reference.id),
            Cell::from(reference.relation.code()),
            source(dataset, reference.source),
        ]
    });
    references.collect()
}
