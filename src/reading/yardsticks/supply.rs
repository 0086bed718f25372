//! How few suppliers there are, on which side of published thresholds that is, and what groups of
//! countries have of it.

use crate::analysis::group::{Group, Groups, Origin, built_in};
use crate::analysis::lines::Side;
use crate::analysis::verdict::{Verdict, verdicts};
use crate::base::message::{Arg, Message};
use crate::model::record::Subject;
use crate::msg;
use crate::reading::details::Fact;
use crate::reading::phrase::dotted;
use crate::reading::yardsticks::{Yardstick, fact, formula};
use crate::scene::{Scope, words};

/// Parts of the supply that suppliers are counted for.
const PARTS: [f64; 4] = [0.5, 0.65, 0.75, 0.9];

/// How many suppliers have half, 65, 75 and 90 % together; `None` without numbers.
pub fn counts(scope: &Scope<'_>, subject: Subject) -> Option<Yardstick> {
    let supply = scope.assessment.of(subject);
    let all = PARTS.map(|part| (part, supply.suppliers_for(part)));
    let (_, half) = all.first().copied()?;
    let row = |(part, count): (f64, Option<usize>)| {
        let label = scope.locale.say(&msg!("yardstick-counts-row", part = Arg::Share(part, 0)));
        let few = || scope.locale.say(&msg!("indicator-named-too-few"));
        match count {
            Some(count) => fact(label, count.to_string(), String::new()),
            None => fact(label, scope.locale.say(&msg!("not-assessed")), few()),
        }
    };
    let sentence = match (half, supply.suppliers_for(0.9)) {
        (Some(half), Some(most)) => msg!("yardstick-counts-said", half = half, most = most),
        (Some(half), None) => msg!("yardstick-counts-half", half = half),
        (None, _) => return None,
    };
    Some(Yardstick {
        id: "counts",
        title: scope.locale.say(&msg!("yardstick-counts")),
        sentence: scope.locale.say(&sentence),
        rows: all.into_iter().map(row).collect(),
        questions: Vec::new(),
        formula: scope.locale.say(&formula("counts")),
    })
}

/// Every published threshold by itself; `None` when no figure is known.
pub fn thresholds(scope: &Scope<'_>, subject: Subject) -> Option<Yardstick> {
    let home = &scope.assessment.reference_members;
    let found = verdicts(scope.assessment.of(subject), home);
    let count = |side| found.iter().filter(|verdict| verdict.side == side).count();
    let sentence = msg!(
        "yardstick-thresholds-said",
        above = count(Side::Above),
        undecided = count(Side::Undecided),
        rules = found.len(),
    );
    (!found.is_empty()).then(|| Yardstick {
        id: "thresholds",
        title: scope.locale.say(&msg!("yardstick-thresholds")),
        sentence: scope.locale.say(&sentence),
        rows: found.iter().map(|verdict| threshold(scope, verdict)).collect(),
        questions: Vec::new(),
        formula: scope.locale.say(&formula("thresholds")),
    })
}

fn threshold(scope: &Scope<'_>, verdict: &Verdict) -> Fact {
    let say = |message: &Message| scope.locale.say(message);
    let line = &verdict.rule.line;
    let label = msg!(
        "yardstick-threshold",
        measure = say(&verdict.rule.measure.label()),
        class = say(&(line.label)()),
        at = Arg::Number(line.at, 2),
    );
    let rounding = if verdict.side == verdict.side_when_rounded {
        String::new()
    } else {
        say(&msg!("yardstick-rounding"))
    };
    let figure = words::number(scope, verdict.figure, 2);
    let value = match verdict.side {
        Side::Above => msg!("yardstick-above", figure = figure),
        Side::Below => msg!("yardstick-below", figure = figure),
        Side::Undecided => msg!("yardstick-undecided", figure = figure),
    };
    fact(say(&label), say(&value), dotted(&[&say(&(line.source)()), &rounding]))
}

/// What each group of countries has together; `None` when nothing is published.
pub fn shares_of_groups(
    scope: &Scope<'_>,
    groups: &Groups<'_>,
    subject: Subject,
) -> Option<Yardstick> {
    let supply = scope.assessment.of(subject);
    let share = |group: Group| {
        let share = supply.share_of(&group.members)?;
        Some((group, words::share(scope, share, 0)))
    };
    let all: Vec<(Group, String)> = groups.all().into_iter().filter_map(share).collect();
    let row = |(group, share): &(Group, String)| {
        let known = built_in(&group.id).filter(|_| group.origin == Origin::BuiltIn);
        let label = known.map_or_else(|| group.id.clone(), |it| scope.locale.say(&(it.label)()));
        let note = known.map(|it| scope.locale.say(&(it.source)())).unwrap_or_default();
        fact(label, share.clone(), note)
    };
    let home = supply.share_of(&scope.assessment.reference_members)?;
    let area = words::capital(&words::area_name(scope, &scope.assessment.settings.reference_group));
    let sentence = msg!("yardstick-groups-said", area = area, share = words::share(scope, home, 0));
    (!all.is_empty()).then(|| Yardstick {
        id: "groups",
        title: scope.locale.say(&msg!("yardstick-groups")),
        sentence: scope.locale.say(&sentence),
        rows: all.iter().map(row).collect(),
        questions: Vec::new(),
        formula: scope.locale.say(&formula("groups")),
    })
}
