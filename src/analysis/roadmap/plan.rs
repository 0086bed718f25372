//! Tasks with dates and finish-to-start links → how far links push each task, how far each may
//! still slip, and the way that decides the end (critical path method; published dates are
//! "not before"). Dates that leave days open count by their outermost days.
//!
//! Source: J. E. Kelley, Critical-path planning and scheduling: mathematical basis, Operations
//! Research 9 (1961), 296–320.

use crate::base::table::Key;
use crate::model::ItemIdx;
use crate::model::dataset::Dataset;

/// A task: its first and last day, or no dates.
pub type Dates = Option<(i64, i64)>;

/// When a task is, once links are kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Slot {
    /// First day; not before the published one.
    pub begin: i64,
    /// Last day.
    pub finish: i64,
    /// Days that what it waits for pushes it beyond its published first day, 0 or more.
    pub pushed: i64,
    /// Days that it may slip without moving the end of the plan, 0 or more.
    pub slack: i64,
}

/// A plan.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Plan {
    /// One per task; `None`: it has no dates, or waits for itself.
    pub slots: Vec<Option<Slot>>,
    /// The way that decides the end: tasks that each wait for the one before, without slack. It
    /// starts with a task that is held by its own date. Tasks without dates are left out.
    pub path: Vec<usize>,
    /// Last day of the plan; `None`: no task has dates.
    pub end: Option<i64>,
}

/// The plan of the roadmap of a dataset; positions are those of its items.
#[must_use]
pub fn of(dataset: &Dataset) -> Plan {
    let action = &dataset.action;
    let dates = |item: ItemIdx| -> Dates {
        let (start, end) = action.roadmap[item].dates(&action.measures);
        let (first, last) = (start.or(end)?, end.or(start)?);
        Some((
            i64::from(first.first().number()),
            i64::from(last.last().number().max(first.first().number())),
        ))
    };
    let tasks: Vec<Dates> = action.roadmap.keys().map(dates).collect();
    let mut links = Vec::new();
    for (idx, item) in action.roadmap.entries() {
        links.extend(item.depends_on.iter().map(|on| (on.position(), idx.position())));
    }
    plan(&tasks, &links)
}

/// The plan of `tasks`, where for each link (a, b) b begins after the last day of a. A task
/// without dates takes no time and passes on what it waits for. Linear.
#[must_use]
pub fn plan(tasks: &[Dates], links: &[(usize, usize)]) -> Plan {
    let links: Vec<(usize, usize)> =
        links.iter().copied().filter(|(a, b)| *a < tasks.len() && *b < tasks.len()).collect();
    let sorted = sorted(tasks.len(), &links);
    let before = neighbours(tasks.len(), links.iter().map(|(a, b)| (*b, *a)));
    let after = neighbours(tasks.len(), links.iter().copied());
    let early = forward(tasks, &sorted, &before);
    let finish = |i: usize| early.get(i).copied().flatten().map(|(_, finish)| finish);
    let is_dated = |i: usize| tasks.get(i).is_some_and(Option::is_some);
    let end = sorted.iter().filter(|i| is_dated(**i)).filter_map(|i| finish(*i)).max();
    let Some(last) = end else {
        return Plan { slots: vec![None; tasks.len()], ..Plan::default() };
    };
    let late = backward(last, tasks, &sorted, &after);
    let slot = |(i, dates): (usize, &Dates)| {
        let (published, _) = (*dates)?;
        let (begin, finish) = early.get(i).copied().flatten()?;
        let slack = late.get(i).copied().flatten()? - finish;
        Some(Slot { begin, finish, pushed: begin - published, slack })
    };
    let slots: Vec<Option<Slot>> = tasks.iter().enumerate().map(slot).collect();
    let path = path(last, tasks, &slots, &early, &before);
    Plan { slots, path, end }
}

/// Lists of neighbours, in the order of the links.
fn neighbours(count: usize, links: impl Iterator<Item = (usize, usize)>) -> Vec<Vec<usize>> {
    let mut lists = vec![Vec::new(); count];
    for (from, to) in links {
        if let Some(list) = lists.get_mut(from) {
            list.push(to);
        }
    }
    lists
}

/// The tasks so that each stands after what it waits for; those that wait for themselves, and
/// what waits for those, are left out (Kahn).
fn sorted(count: usize, links: &[(usize, usize)]) -> Vec<usize> {
    let after = neighbours(count, links.iter().copied());
    let mut waiting = vec![0_usize; count];
    for (_, to) in links {
        if let Some(waiting) = waiting.get_mut(*to) {
            *waiting += 1;
        }
    }
    let free = waiting.iter().enumerate().filter(|(_, waiting)| **waiting == 0);
    let mut sorted: Vec<usize> = free.map(|(i, _)| i).collect();
    let mut at = 0;
    while let Some(done) = sorted.get(at).copied() {
        at += 1;
        for next in after.get(done).into_iter().flatten() {
            if let Some(waiting) = waiting.get_mut(*next) {
                *waiting -= 1;
                if *waiting == 0 {
                    sorted.push(*next);
                }
            }
        }
    }
    sorted
}

/// First and last day of each task at the earliest. A task without dates has the last day of
/// what it waits for; `None`: nothing holds it.
fn forward(tasks: &[Dates], sorted: &[usize], before: &[Vec<usize>]) -> Vec<Dates> {
    let mut early: Vec<Dates> = vec![None; tasks.len()];
    for i in sorted {
        let awaited = before.get(*i).into_iter().flatten();
        let awaited = awaited.filter_map(|a| early.get(*a).copied().flatten());
        let held = awaited.map(|(_, finish)| finish).max();
        let slot = match (tasks.get(*i).copied().flatten(), held) {
            (Some((begin, finish)), Some(held)) => {
                let pushed = (held + 1 - begin).max(0);
                Some((begin + pushed, finish + pushed))
            }
            (Some(own), None) => Some(own),
            (None, held) => held.map(|held| (held + 1, held)),
        };
        if let Some(place) = early.get_mut(*i) {
            *place = slot;
        }
    }
    early
}

/// Last day of each task at the latest, when the plan is to end on the day `end`.
fn backward(end: i64, tasks: &[Dates], sorted: &[usize], after: &[Vec<usize>]) -> Vec<Option<i64>> {
    let mut late: Vec<Option<i64>> = vec![None; tasks.len()];
    for i in sorted.iter().rev() {
        let mut latest = end;
        for b in after.get(*i).into_iter().flatten() {
            let length =
                tasks.get(*b).copied().flatten().map_or(0, |(begin, finish)| finish - begin + 1);
            if let Some(finish) = late.get(*b).copied().flatten() {
                latest = latest.min(finish - length);
            }
        }
        if let Some(place) = late.get_mut(*i) {
            *place = Some(latest);
        }
    }
    late
}

/// Back from the first task that ends last, always to the first awaited task that holds.
fn path(
    end: i64,
    tasks: &[Dates],
    slots: &[Option<Slot>],
    early: &[Dates],
    before: &[Vec<usize>],
) -> Vec<usize> {
    let is_last = |slot: &Option<Slot>| slot.is_some_and(|slot| slot.finish == end);
    let mut at = slots.iter().position(is_last);
    let mut path = Vec::new();
    while let Some(i) = at {
        let is_dated = tasks.get(i).is_some_and(Option::is_some);
        if is_dated {
            path.push(i);
        }
        let begin = early.get(i).copied().flatten().map(|(begin, _)| begin);
        let holds = |a: &&usize| {
            let finish = early.get(**a).copied().flatten().map(|(_, finish)| finish + 1);
            finish.is_some() && finish == begin
        };
        at = before.get(i).into_iter().flatten().find(holds).copied();
    }
    path.reverse();
    path
}

#[cfg(test)]
mod tests;
