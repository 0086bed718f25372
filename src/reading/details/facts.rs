//! Single figures of an input or a stage, each with period, unit and how it is to be read.

use crate::analysis::choice::{Choice, published};
use crate::analysis::indicator::INDICATORS;
use crate::base::message::Message;
use crate::model::input::{Indicator, Input, Market, Scope as Use};
use crate::model::record::Subject;
use crate::model::value::{Interval, Value};
use crate::model::{InputIdx, SourceIdx};
use crate::msg;
use crate::reading::details::Fact;
use crate::reading::phrase::{SourceList, dotted};
use crate::scene::scale::Scale;
use crate::scene::{Scope, words};

/// The figures of an input: computed ones, published ones, market, readiness, use.
pub fn of_input(scope: &Scope<'_>, idx: InputIdx, sources: &mut SourceList<'_>) -> Vec<Fact> {
    let input = &scope.dataset.inputs[idx];
    let mut facts = computed(scope, Subject::Input(idx));
    facts.extend(printed(scope, input, sources));
    facts.extend(market(scope, input.market.as_ref(), input.source, sources));
    if let Some(trl) = input.trl {
        let source = sources.cite(input.source);
        let value = scope.locale.number(f64::from(trl), 0);
        let note = scope.locale.say(&msg!("fact-trl-note"));
        let label = scope.locale.say(&msg!("fact-trl"));
        facts.push(Fact { label, value, note, source: Some(source) });
    }
    if let Some(word) = use_word(input.scope) {
        facts.push(plain(scope, &msg!("fact-use"), scope.locale.say(&word)));
    }
    if !input.tech_area.is_empty() {
        facts.push(plain(scope, &msg!("fact-tech-area"), input.tech_area.clone()));
    }
    facts
}

/// The computed figures of a subject of which something is published; those that do not
/// follow from what is published say why.
pub fn computed(scope: &Scope<'_>, subject: Subject) -> Vec<Fact> {
    let supply = scope.assessment.of(subject);
    if supply.is_empty() {
        return Vec::new();
    }
    let fact = |indicator| {
        let choice = Choice::Computed(indicator);
        let reading = choice.read(scope.dataset, scope.assessment, subject);
        let scale = Scale::new(scope, choice);
        let class = reading.value.known().map(|figure| scale.class_words(scope, *figure));
        let why = reading.why.as_ref().map(|why| scope.locale.say(why));
        let rounding = supply.hhi_rounding.filter(|_| scale.choice.id() == "hhi").map(|range| {
            let range = scale.words(scope, range);
            scope.locale.say(&msg!("fact-rounding", range = range))
        });
        let value = scale.value_words(scope, subject, &reading.value);
        // Nothing is added when rounding changes nothing in what is shown.
        let rounding = rounding.filter(|text| !text.contains(&value));
        let texts = [class, why, rounding].map(Option::unwrap_or_default);
        Fact {
            label: scale.label(scope),
            value,
            note: dotted(&texts.each_ref().map(String::as_str)),
            source: None,
        }
    };
    INDICATORS.iter().map(fact).collect()
}

/// The figures that the publisher prints, one fact per name: the newest figure, and the
/// earlier ones beside it.
fn printed(scope: &Scope<'_>, input: &Input, sources: &mut SourceList<'_>) -> Vec<Fact> {
    let mut names: Vec<&str> = Vec::new();
    for figure in &input.indicators {
        if !names.contains(&figure.name.as_str()) {
            names.push(&figure.name);
        }
    }
    let known = published(scope.dataset);
    let fact = |name: &str| {
        let mut figures = input.indicators.iter().filter(|figure| figure.name == name);
        let newest = figures.next()?;
        let scale = known.iter().find(|known| known.name == name);
        let scale = scale.map(|known| Scale::new(scope, Choice::Published(known.clone())));
        Some(figure_fact(scope, scale.as_ref(), newest, &figures.collect::<Vec<_>>(), sources))
    };
    names.into_iter().filter_map(fact).collect()
}

fn figure_fact(
    scope: &Scope<'_>,
    scale: Option<&Scale>,
    newest: &Indicator,
    earlier: &[&Indicator],
    sources: &mut SourceList<'_>,
) -> Fact {
    let number = |number: &f64| scope.locale.number(*number, 3);
    let class = scale
        .zip(newest.value.number())
        .map(|(scale, number)| scale.class_words(scope, Interval::exact(number)));
    let assessed_for = Some(&newest.assessed_for)
        .filter(|group| !group.is_empty())
        .map(|group| scope.locale.say(&msg!("fact-assessed-for", group = group)));
    let earlier: Vec<String> = earlier
        .iter()
        .map(|figure| {
            let value = words::value(scope, &figure.value, number);
            scope.locale.say(&msg!("fact-earlier-one", value = value, period = &figure.period))
        })
        .collect();
    let earlier = (!earlier.is_empty())
        .then(|| scope.locale.say(&msg!("fact-earlier", figures = earlier.join(", "))));
    let texts = [Some(newest.period.clone()), class, assessed_for, earlier];
    let texts = texts.map(Option::unwrap_or_default);
    let unit = if newest.value.known().is_some() { newest.unit.as_str() } else { "" };
    let value = format!("{} {unit}", words::value(scope, &newest.value, number));
    Fact {
        label: scale.map_or_else(|| newest.name.clone(), |scale| scale.label(scope)),
        value: value.trim_end().to_owned(),
        note: dotted(&texts.each_ref().map(String::as_str)),
        source: Some(sources.cite(newest.source)),
    }
}

/// A market size: the number with its unit, else the words as printed.
pub fn market(
    scope: &Scope<'_>,
    market: Option<&Market>,
    source: SourceIdx,
    sources: &mut SourceList<'_>,
) -> Option<Fact> {
    let market = market?;
    let number = |number: &f64| format!("{} {}", scope.locale.number(*number, 2), market.unit);
    let value = match market.value {
        Value::NotAssessed if !market.words.is_empty() => market.words.clone(),
        value => words::value(scope, &value, number),
    };
    Some(Fact {
        label: scope.locale.say(&msg!("fact-market")),
        value: value.trim_end().to_owned(),
        note: market.year.clone(),
        source: Some(sources.cite(source)),
    })
}

fn use_word(scope: Use) -> Option<Message> {
    match scope {
        Use::Civil => Some(msg!("use-civil")),
        Use::Defence => Some(msg!("use-defence")),
        Use::Space => Some(msg!("use-space")),
        Use::DualUse => Some(msg!("use-dual")),
        Use::NotStated => None,
    }
}

/// A fact without note and source.
pub fn plain(scope: &Scope<'_>, label: &Message, value: String) -> Fact {
    Fact { label: scope.locale.say(label), value, note: String::new(), source: None }
}
