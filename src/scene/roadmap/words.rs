//! What a roadmap says in words: labels, spoken names, hints, legend and notes. Whole
//! sentences, one after another. Knows no places.

use crate::analysis::roadmap::deadline::around;
use crate::analysis::roadmap::late::LateLink;
use crate::analysis::roadmap::plan::Plan;
use crate::analysis::roadmap::slip::Slip;
use crate::base::message::Message;
use crate::base::table::Key;
use crate::model::ItemIdx;
use crate::model::dataset::Dataset;
use crate::model::measure::{Due, Qualifier};
use crate::msg;
use crate::scene::Scope;
use crate::scene::dates::{self, Length};
use crate::scene::roadmap::item::{Form, Item};
use crate::scene::words::capital;

/// Days of a month on average.
const MONTH: f64 = 30.44;

/// What is known of all items together.
pub struct Findings {
    /// Links whose dates do not fit.
    pub late: Vec<LateLink>,
    /// How the links push the items, and which way decides the end.
    pub plan: Plan,
}

/// The label beside an item: its name, and what a reader must see at once.
#[must_use]
pub fn label(scope: &Scope<'_>, item: &Item) -> String {
    let levels = item.levels.map(|levels| readiness(scope, levels.from, levels.to, item));
    let more = [cycle(scope, item), item.slip.and_then(|(slip, _)| moved(scope, slip)), levels];
    more.into_iter().flatten().fold(item.name.clone(), |name, more| {
        scope.locale.say(&msg!("roadmap-label", name = name, more = more))
    })
}

fn readiness(scope: &Scope<'_>, from: u8, to: u8, item: &Item) -> String {
    let scale = item.levels.map_or("", |levels| levels.scale.code());
    let (from, to) = (from.to_string(), to.to_string());
    scope.locale.say(&if from == to {
        msg!("roadmap-level", scale = scale, level = from)
    } else {
        msg!("roadmap-levels", scale = scale, from = from, to = to)
    })
}

/// "last due December 2024, next due December 2026", or how often.
#[must_use]
pub fn cycle(scope: &Scope<'_>, item: &Item) -> Option<String> {
    let cycle = item.due.cycle.filter(|_| item.form == Form::Repeated)?;
    let every = u32::try_from(cycle.months()).unwrap_or_default();
    let date = |date| dates::date(scope.locale, date, Length::Short);
    let both = scope.today().and_then(|today| around(&item.due, today));
    let every = if every.is_multiple_of(12) {
        scope.locale.say(&msg!("roadmap-years", count = every / 12))
    } else {
        scope.locale.say(&msg!("roadmap-every-months", count = every))
    };
    Some(scope.locale.say(&match both {
        Some((Some(last), Some(next))) => {
            msg!("roadmap-cycle", every = every, last = date(last), next = date(next))
        }
        Some((None, Some(next))) => msg!("roadmap-cycle-first", every = every, next = date(next)),
        _ => msg!("roadmap-cycle-plain", every = every),
    }))
}

/// How something moved; `None`: it did not.
#[must_use]
pub fn moved(scope: &Scope<'_>, slip: Slip) -> Option<String> {
    let message = match slip {
        Slip::Same => return None,
        Slip::New => msg!("slip-new"),
        Slip::Gone => msg!("slip-gone"),
        Slip::Dated => msg!("slip-dated"),
        Slip::Undated => msg!("slip-undated"),
        Slip::Moved { least: 0, most: 0 } => return None,
        Slip::Moved { least, most } if least > 0 => {
            msg!("slip-later", months = months(scope, least, most))
        }
        Slip::Moved { least, most } if most < 0 => {
            msg!("slip-earlier", months = months(scope, -most, -least))
        }
        Slip::Moved { .. } => msg!("slip-open"),
    };
    Some(scope.locale.say(&message))
}

fn months(scope: &Scope<'_>, least: i32, most: i32) -> String {
    let whole = |months: i32| u32::try_from(months).unwrap_or_default();
    scope.locale.say(&if least == most {
        msg!("roadmap-months", count = whole(most))
    } else {
        msg!("roadmap-months-range", least = least.to_string(), count = whole(most))
    })
}

/// When an item is, as it was published.
#[must_use]
pub fn when(scope: &Scope<'_>, item: &Item) -> String {
    let period = |period| dates::period(scope.locale, period, Length::Long);
    let message = match (item.form, item.dates) {
        (Form::Undated, _) | (_, (None, None)) => {
            let is_regular = item.due.qualifier == Some(Qualifier::Regularly);
            if is_regular { msg!("roadmap-regularly") } else { msg!("roadmap-undated") }
        }
        (Form::Bar, (Some(start), Some(end))) => {
            msg!("roadmap-span", start = period(start), end = period(end))
        }
        (_, (Some(start), None)) => msg!("roadmap-from", start = period(start)),
        (_, (_, Some(end))) => {
            let qualifier = item.due.qualifier;
            let due = Due { date: Some(end), qualifier, ..Due::default() };
            return capital(&dates::due(scope.locale, &due));
        }
    };
    scope.locale.say(&message)
}

/// The sentences of a hint: name, when, how far, what moved, what it waits for.
#[must_use]
pub fn hint(scope: &Scope<'_>, item: &Item, findings: &Findings) -> Vec<String> {
    let say = |message: &Message| scope.locale.say(message);
    let mut lines = vec![item.name.clone(), when(scope, item)];
    if item.form == Form::Repeated {
        lines.extend(cycle(scope, item).map(|cycle| say(&msg!("roadmap-sentence", words = cycle))));
    } else if item.form != Form::Undated {
        lines.push(say(&msg!("roadmap-state", state = item.look.code())));
    }
    if let Some(levels) = item.levels {
        let words = readiness(scope, levels.from, levels.to, item);
        lines.push(say(&msg!("roadmap-sentence", words = words)));
    }
    if let Some(moved) = item.slip.and_then(|(slip, _)| moved(scope, slip)) {
        lines.push(say(&msg!("roadmap-sentence", words = moved)));
    }
    lines.extend(item.entry.item.map(|idx| waits(scope, idx, findings)).unwrap_or_default());
    lines
}

/// What an item waits for: late links by name, how many in all, and how far it may slip.
fn waits(scope: &Scope<'_>, idx: ItemIdx, findings: &Findings) -> Vec<String> {
    let Some(item) = scope.dataset.action.roadmap.find(idx) else { return Vec::new() };
    let mut lines = Vec::new();
    let late = findings.late.iter().filter(|late| late.item == idx);
    lines.extend(late.map(|late| late_words(scope, late)));
    if !item.depends_on.is_empty() {
        lines.push(scope.locale.say(&msg!("roadmap-waits", count = item.depends_on.len())));
    }
    let slot = findings.plan.slots.get(idx.position()).copied().flatten();
    if is_critical(&findings.plan, idx) {
        lines.push(scope.locale.say(&msg!("roadmap-critical")));
    } else if let Some(slot) = slot.filter(|slot| slot.slack > 0 && has_links(scope.dataset, idx)) {
        lines.push(scope.locale.say(&msg!("roadmap-slack", months = months_of(slot.slack))));
    }
    lines
}

/// Whether an item is on the way that decides the end, and that way has more than one step.
#[must_use]
pub fn is_critical(plan: &Plan, idx: ItemIdx) -> bool {
    plan.path.len() > 1 && plan.path.contains(&idx.position())
}

fn has_links(dataset: &Dataset, idx: ItemIdx) -> bool {
    let waits = |item: &crate::model::roadmap::Item| item.depends_on.contains(&idx);
    let roadmap = &dataset.action.roadmap;
    roadmap.find(idx).is_some_and(|item| !item.depends_on.is_empty()) || roadmap.iter().any(waits)
}

/// Days as months, rounded up: less than one is one.
fn months_of(days: i64) -> u32 {
    let days = u32::try_from(days.clamp(0, 1_000_000)).unwrap_or_default();
    let months = (f64::from(days) / MONTH).ceil().max(1.0);
    (1..=40_000).find(|count| f64::from(*count) >= months).unwrap_or(40_000)
}

/// "Needs X, which is due 8 months later".
#[must_use]
pub fn late_words(scope: &Scope<'_>, late: &LateLink) -> String {
    let entry = |item: ItemIdx| {
        let measure = scope.dataset.action.roadmap.find(item).and_then(|item| item.measure);
        let entry = crate::analysis::roadmap::Entry { item: Some(item), measure };
        entry.label(scope.dataset).words(scope.language()).to_owned()
    };
    let (name, on) = (entry(late.item), entry(late.on));
    let most = months_of(i64::from(late.most));
    scope.locale.say(&if late.is_certain() {
        let least = months_of(i64::from(late.least));
        if least == most {
            msg!("roadmap-late", name = name, on = on, count = most)
        } else {
            msg!(
                "roadmap-late-range",
                name = name,
                on = on,
                least = least.to_string(),
                count = most
            )
        }
    } else {
        msg!("roadmap-late-perhaps", name = name, on = on, count = most)
    })
}
