//! What stands on a roadmap: an item, a measure, or both, with form and look. Knows no places.

use crate::analysis::foresight::emerging;
use crate::analysis::roadmap::deadline::DueState;
use crate::analysis::roadmap::slip::{Slip, Slipped};
use crate::analysis::roadmap::{Entry, entries};
use crate::base::date::{Day, Period};
use crate::base::table::Key;
use crate::model::dataset::Dataset;
use crate::model::gap::Gap;
use crate::model::instrument::Levels;
use crate::model::measure::{Due, Measure, MeasureKind, MeasureStatus, Qualifier, Target};
use crate::model::record::Subject;
use crate::model::roadmap::{self, ItemKind, Lane, Scale};
use crate::scene::Scope;
use crate::view::thing::{PlanPart, Thing};

/// Something on a roadmap.
#[derive(Debug, Clone)]
pub struct Item {
    /// The measure, when one item alone carries it out or none does; else the item.
    pub thing: Thing,
    /// Item and measure of the dataset.
    pub entry: Entry,
    /// Its name.
    pub name: String,
    /// How it is drawn.
    pub form: Form,
    /// How far it is.
    pub look: Look,
    /// When it begins and ends, as far as is published.
    pub dates: Dates,
    /// How its date is meant.
    pub due: Due,
    /// Its readiness levels.
    pub levels: Option<Readiness>,
    /// What it is about first of all.
    pub subject: Option<Subject>,
    /// What moved since the earlier edition, and its dates then.
    pub slip: Option<(Slip, Dates)>,
}

/// A beginning and an end, as far as they are published.
pub type Dates = (Option<Period>, Option<Period>);

/// How an item is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// From a beginning to an end.
    Bar,
    /// The days that a date may mean.
    Window,
    /// An event.
    Event(Sign),
    /// Again and again.
    Repeated,
    /// Not along time: it has no date.
    Undated,
}

/// The shape of an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sign {
    /// Something is decided or published: a diamond.
    Decision,
    /// Something is shown to work: a circle.
    Demonstration,
    /// Forces or users can do something: a square.
    Capability,
    /// Something happens elsewhere: a flag.
    External,
}

/// How far something is, as far as is known on the day of the picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Look {
    /// A source says that it is done.
    Done,
    /// It has begun.
    Running,
    /// Its date has not passed.
    Planned,
    /// Its date has passed, and no source tells the outcome.
    PastUnknown,
    /// It will not be done.
    Withdrawn,
}

impl Look {
    /// All, in the order of the legend.
    pub const ALL: [Self; 5] =
        [Self::Done, Self::Running, Self::Planned, Self::PastUnknown, Self::Withdrawn];

    /// The word by which messages choose.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Running => "running",
            Self::Planned => "planned",
            Self::PastUnknown => "past",
            Self::Withdrawn => "withdrawn",
        }
    }

    /// The look of something with this status and date; without a day nothing has passed.
    #[must_use]
    pub fn of(status: MeasureStatus, date: Option<Period>, today: Option<Day>) -> Self {
        let due = Due { date, ..Due::default() };
        match (status, today.map(|today| DueState::on(&due, status, today))) {
            (MeasureStatus::Done, _) => Self::Done,
            (MeasureStatus::Withdrawn, _) => Self::Withdrawn,
            (_, Some(DueState::PastUnknown)) => Self::PastUnknown,
            (MeasureStatus::Running, _) => Self::Running,
            _ => Self::Planned,
        }
    }
}

/// A range of readiness levels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Readiness {
    /// Their scale.
    pub scale: Scale,
    /// The lowest.
    pub from: u8,
    /// The highest, not below the lowest.
    pub to: u8,
    /// The level reached; `None`: not stated.
    pub reached: Option<u8>,
}

/// What of a roadmap is drawn in lanes; markers, which concern all lanes, are left out. `slips`:
/// what moved since an earlier edition, and that edition.
#[must_use]
pub fn items(scope: &Scope<'_>, slips: Option<(&[Slipped], &Dataset)>) -> Vec<Item> {
    let dataset = scope.dataset;
    let mut carriers = vec![0_usize; dataset.action.measures.len()];
    for measure in dataset.action.roadmap.iter().filter_map(|item| item.measure) {
        if let Some(carriers) = carriers.get_mut(measure.position()) {
            *carriers += 1;
        }
    }
    let all = entries(dataset).into_iter().enumerate();
    let drawn = all.filter(|(_, entry)| !is_marker(dataset, *entry));
    drawn
        .map(|(position, entry)| {
            let is_lone = entry.measure.is_none_or(|measure| {
                entry.item.is_none()
                    || carriers.get(measure.position()).is_some_and(|carriers| *carriers == 1)
            });
            // Both lists are in the order of the dataset.
            let slip = slips.and_then(|(slips, then)| {
                let slipped = slips.get(position)?;
                let dates = slipped.then.map(|entry| entry.dates(then)).unwrap_or_default();
                Some((slipped.slip, dates))
            });
            Item { slip, ..item(scope, entry, is_lone) }
        })
        .collect()
}

/// Whether an entry is a date that concerns all lanes.
#[must_use]
pub fn is_marker(dataset: &Dataset, entry: Entry) -> bool {
    let item = entry.item.and_then(|item| dataset.action.roadmap.find(item));
    item.is_some_and(|item| item.kind == Some(ItemKind::Marker))
}

fn item(scope: &Scope<'_>, entry: Entry, is_lone: bool) -> Item {
    let dataset = scope.dataset;
    let of = entry.item.and_then(|item| dataset.action.roadmap.find(item));
    let measure = entry.measure.and_then(|measure| dataset.action.measures.find(measure));
    let dates = entry.dates(dataset);
    let due = measure.map(|measure| measure.due).unwrap_or_default();
    let due = Due { date: dates.1.or(due.date), ..due };
    let status = entry.status(dataset);
    let look = Look::of(status, dates.1.or(dates.0), scope.today());
    let subject = of.and_then(|item| item.subject).or_else(|| aim(dataset, entry));
    Item {
        thing: match measure {
            Some(measure) if is_lone => Thing::Plan(PlanPart::Measure, measure.id.clone()),
            _ => Thing::Plan(PlanPart::Item, entry.id(dataset).to_owned()),
        },
        entry,
        name: named(scope, entry),
        form: form(of, measure, &dates, &due),
        look,
        dates,
        due,
        levels: readiness(dataset, of, measure, subject, look),
        subject,
        slip: None,
    }
}

fn named(scope: &Scope<'_>, entry: Entry) -> String {
    let label = entry.label(scope.dataset);
    let words = label.words(scope.language());
    if words.is_empty() { entry.id(scope.dataset) } else { words }.to_owned()
}

/// What the measure of an entry is aimed at in the chain first of all.
fn aim(dataset: &Dataset, entry: Entry) -> Option<Subject> {
    let links = dataset.action.links.iter().filter(|link| Some(link.measure) == entry.measure);
    let mut aims = links.filter_map(|link| match link.target {
        Target::Subject(subject) => Some(subject),
        Target::Gap(gap) => dataset.action.gaps.find(gap).and_then(|gap: &Gap| gap.subject),
        _ => None,
    });
    aims.next()
}

fn form(item: Option<&roadmap::Item>, measure: Option<&Measure>, dates: &Dates, due: &Due) -> Form {
    let is_regular = due.qualifier == Some(Qualifier::Regularly);
    if (dates.0.is_none() && dates.1.is_none()) || (is_regular && due.cycle.is_none()) {
        return Form::Undated;
    }
    if due.cycle.is_some() {
        return Form::Repeated;
    }
    let kind = item.and_then(|item| item.kind);
    let is_event = measure.is_some_and(|measure| measure.kind == Some(MeasureKind::Milestone));
    if kind == Some(ItemKind::Milestone) || (kind.is_none() && is_event) {
        return Form::Event(sign(item, measure));
    }
    match *dates {
        (Some(start), Some(end)) if start != end => Form::Bar,
        _ => Form::Window,
    }
}

/// The sign of an event, by the lane it stands in.
fn sign(item: Option<&roadmap::Item>, measure: Option<&Measure>) -> Sign {
    match item.and_then(|item| item.lane) {
        Some(Lane::Capability | Lane::Application) => Sign::Capability,
        Some(Lane::Technology | Lane::Resource) => Sign::Demonstration,
        Some(Lane::Measure) => Sign::Decision,
        None if measure.is_some() => Sign::Decision,
        None => Sign::External,
    }
}

fn readiness(
    dataset: &Dataset,
    item: Option<&roadmap::Item>,
    measure: Option<&Measure>,
    subject: Option<Subject>,
    look: Look,
) -> Option<Readiness> {
    let stated = |levels: &Levels| levels.from.is_some() || levels.to.is_some();
    let (levels, scale) = match (item, measure) {
        (Some(item), _) if stated(&item.levels) => (item.levels, item.scale),
        (_, Some(measure)) if stated(&measure.levels) => (measure.levels, Scale::Trl),
        _ => return None,
    };
    let (from, to) = (levels.from.or(levels.to)?, levels.to.or(levels.from)?);
    let present = match subject.filter(|_| scale == Scale::Trl) {
        Some(Subject::Input(input)) => dataset.inputs.find(input).and_then(|input| input.trl),
        Some(Subject::Stage(stage)) => dataset.stages.find(stage).and_then(|stage| stage.trl),
        None => None,
    };
    let reached = if look == Look::Done { Some(from.max(to)) } else { present };
    Some(Readiness { scale, from: from.min(to), to: from.max(to), reached })
}

/// Whether an item is about something that nobody supplies yet.
#[must_use]
pub fn is_foresight(scope: &Scope<'_>, item: &Item) -> bool {
    let Some(Subject::Input(idx)) = item.subject else { return false };
    emerging(scope.dataset, idx).is_some()
}
