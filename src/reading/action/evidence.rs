//! What the factors of an urgency rest on: which targets are hit, where the share is published,
//! which pairs of a gap and a cause are acted on.

use crate::analysis::coverage::{Cover, coverage};
use crate::analysis::criticality::Answer;
use crate::analysis::priority::ranking::Ranking;
use crate::base::message::Arg;
use crate::model::InputIdx;
use crate::model::measure::Target;
use crate::model::record::{Record, Subject};
use crate::model::value::Interval;
use crate::msg;
use crate::reading::action::priorities::home_words;
use crate::reading::action::{measure, status, target};
use crate::reading::details::Fact;
use crate::reading::phrase::{dotted, list};
use crate::scene::priority::{Stops, share_words};
use crate::scene::{Scope, words};

/// Names in a list.
const NAMED: usize = 6;

/// The factors of the urgency of `input`, each with its figure and what it rests on; empty: it
/// is not ranked.
#[must_use]
pub fn evidence(scope: &Scope<'_>, ranking: &Ranking, stops: &Stops, input: InputIdx) -> Vec<Fact> {
    let Some(one) = ranking.items.iter().find(|one| one.priority.input == input) else {
        return Vec::new();
    };
    let found = &one.priority;
    let fact = |label, value: String, note: String| Fact {
        label: scope.locale.say(&label),
        value,
        note,
        source: None,
    };
    let who = found.who.as_deref();
    vec![
        fact(
            msg!("urgency-column", key = "impact"),
            share_words(scope, found.impact, 0),
            impact(scope, stops, who, ranking.settings.threshold),
        ),
        fact(
            msg!("urgency-column", key = "share"),
            share_words(scope, found.share, 1),
            share(scope, input, who),
        ),
        fact(
            msg!("urgency-column", key = "uncovered"),
            share_words(scope, uncovered(found.coverage), 0),
            covered(scope, input),
        ),
        fact(
            msg!("urgency-column", key = "urgency"),
            words::number(scope, found.urgency, 2),
            scope.locale.say(&msg!("urgency-product")),
        ),
    ]
}

fn uncovered(coverage: Interval) -> Interval {
    Interval::new(1.0 - coverage.hi, 1.0 - coverage.lo)
}

/// Which targets lose θ or more when `who` stops, and which may.
fn impact(scope: &Scope<'_>, stops: &Stops, who: Option<&str>, theta: f64) -> String {
    let Some(who) = who else {
        return scope.locale.say(&msg!("evidence-nobody", home = home_words(scope)));
    };
    let name = words::at_start(scope, who);
    let Some(row) = stops.rows.iter().find(|row| row.who == who) else {
        return scope.locale.say(&msg!("evidence-not-known"));
    };
    let names = |is_one: &dyn Fn(Interval) -> bool| -> Vec<String> {
        let unknown = Interval { lo: 0.0, hi: 1.0 };
        let losses = row.targets.iter().map(|loss| loss.map_or(unknown, |loss| loss.middle));
        let hit = stops.targets.iter().zip(losses).filter(|(_, loss)| is_one(*loss));
        hit.map(|(target, _)| words::full_name(scope, *target)).collect()
    };
    let certain = names(&|loss| loss.lo >= theta);
    let perhaps = names(&|loss| loss.lo < theta && loss.hi >= theta);
    let theta = || Arg::Share(theta, 2);
    let said = if certain.is_empty() {
        msg!("evidence-hit-none", who = name, theta = theta())
    } else {
        msg!(
            "evidence-hit",
            who = name,
            count = certain.len(),
            all = stops.targets.len(),
            names = list(scope, &certain, NAMED),
            theta = theta(),
        )
    };
    let open = (!perhaps.is_empty()).then(|| {
        scope.locale.say(&msg!("evidence-hit-open", names = list(scope, &perhaps, NAMED)))
    });
    let said = scope.locale.say(&said);
    open.map_or_else(|| said.clone(), |open| format!("{said} {open}"))
}

/// Where the share of `who` is published.
fn share(scope: &Scope<'_>, input: InputIdx, who: Option<&str>) -> String {
    let area = &scope.assessment.settings.area;
    let record = scope.dataset.record_in(Subject::Input(input), area);
    let record = record.map(|idx| &scope.dataset.records[idx]);
    let name = who.map_or_else(String::new, |who| words::supplier_name(scope, who));
    let Some(record) = record else {
        return dotted(&[&name, &scope.locale.say(&msg!("evidence-share-derived"))]);
    };
    let of_area = words::area_name(scope, area);
    let supply = scope.locale.say(&msg!("evidence-share", area = of_area));
    dotted(&[&name, &supply, &record.period, &sources(scope, record)])
}

fn sources(scope: &Scope<'_>, record: &Record) -> String {
    let mut titles: Vec<String> = Vec::new();
    for share in &record.shares {
        let title = &scope.dataset.sources[share.source].title;
        if !title.is_empty() && !titles.contains(title) {
            titles.push(title.clone());
        }
    }
    list(scope, &titles, 2)
}

/// The pairs of gaps and causes of `input`, each with how far its measures are; without gaps
/// what is aimed at the input itself.
fn covered(scope: &Scope<'_>, input: InputIdx) -> String {
    let subject = Subject::Input(input);
    let gaps = scope.dataset.action.gaps.entries();
    let own: Vec<_> = gaps.filter(|(_, gap)| gap.subject == Some(subject)).collect();
    let mut pairs: Vec<Vec<Target>> = Vec::new();
    for (idx, gap) in own {
        let causes =
            gap.root_causes.iter().map(|cause| vec![Target::Gap(idx), Target::RootCause(*cause)]);
        pairs.extend(causes);
        if gap.root_causes.is_empty() {
            pairs.push(vec![Target::Gap(idx)]);
        }
    }
    if pairs.is_empty() {
        return pair(scope, &[Target::Subject(subject)], &msg!("evidence-no-gap"));
    }
    let none = msg!("evidence-no-measure");
    let said: Vec<String> = pairs
        .iter()
        .map(|of| {
            let names: Vec<String> = of.iter().map(|of| target(scope, *of).name).collect();
            let name = list(scope, &names, names.len());
            let said = pair(scope, of, &none);
            scope.locale.say(&msg!("evidence-pair", name = name, said = said))
        })
        .collect();
    said.join(" ")
}

/// The measures aimed at any of `of`, with how far each is.
fn pair(scope: &Scope<'_>, of: &[Target], none: &crate::base::message::Message) -> String {
    let rows = coverage(scope.dataset, of);
    let mut measures: Vec<_> = rows.iter().flat_map(|row| row.measures.clone()).collect();
    measures.dedup();
    if measures.is_empty() {
        return scope.locale.say(none);
    }
    let word = |idx: &crate::model::MeasureIdx| {
        let cover = Cover::of(scope.dataset.action.measures[*idx].status);
        let word = status(scope, cover).word;
        let name = measure(scope, *idx).name;
        let is_counted = cover.is_acted_on() == Answer::Yes;
        scope.locale.say(&msg!(
            "evidence-measure",
            name = name,
            word = word,
            counts = if is_counted { "yes" } else { "no" },
        ))
    };
    let words: Vec<String> = measures.iter().map(word).collect();
    list(scope, &words, NAMED)
}
