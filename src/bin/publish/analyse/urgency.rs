//! What measures are aimed at, who may pay for what no measure is running for, and where action is
//! most urgent: the answer for machines, and the first rows for people.

use ketenkaart::analysis::coverage::{Cover, Row, coverage, targets};
use ketenkaart::analysis::criticality::Answer;
use ketenkaart::analysis::offer::{Need, Offer, weighed};
use ketenkaart::analysis::priority::Settings;
use ketenkaart::analysis::priority::ranking::{Ranked, Ranking};
use ketenkaart::analysis::stress::Stress;
use ketenkaart::model::measure::Target;
use ketenkaart::model::record::Subject;
use ketenkaart::msg;
use serde_json::{Map, Value as Json, json};

use super::{Analysis, figures, table};
use crate::print::{self, Align};

/// Inputs that people are told of.
const TOLD: usize = 15;

/// The matrix: each gap, root cause and linked thing with its measures, and what may be paid by
/// whom where no measure is running.
pub fn coverage_document(analysis: &Analysis<'_>) -> Json {
    let dataset = analysis.dataset;
    let entry = |row: Row| {
        let action = &dataset.action;
        let measures: Map<String, Json> = row
            .measures
            .iter()
            .map(|measure| &action.measures[*measure])
            .map(|measure| (measure.id.clone(), json!(Cover::of(measure.status).code())))
            .collect();
        let offers = (row.cover.is_acted_on() != Answer::Yes).then(|| offers(analysis, row.target));
        json!({
            "cover": row.cover.code(),
            "measures": measures,
            "offers": offers,
            "target": target(analysis, row.target),
        })
    };
    coverage(dataset, &targets(dataset)).into_iter().map(entry).collect()
}

/// What a row is about, as `KIND:ID`.
fn target(analysis: &Analysis<'_>, target: Target) -> String {
    let dataset = analysis.dataset;
    let action = &dataset.action;
    match target {
        Target::Gap(gap) => format!("gap:{}", action.gaps[gap].id),
        Target::RootCause(cause) => format!("root_cause:{}", action.root_causes[cause].id),
        Target::Subject(Subject::Input(input)) => format!("input:{}", dataset.inputs[input].id),
        Target::Subject(Subject::Stage(stage)) => format!("stage:{}", dataset.stages[stage].id),
        Target::Dependency(dependency) => {
            let dependency = &dataset.dependencies[dependency];
            let id = |input| &dataset.inputs[input].id;
            format!("dependency:{}>{}", id(dependency.from), id(dependency.to))
        }
        Target::Instrument(instrument) => {
            format!("instrument:{}", action.instruments[instrument].id)
        }
        Target::Actor(actor) => format!("actor:{}", action.actors[actor].id),
        Target::Measure(measure) => format!("measure:{}", action.measures[measure].id),
    }
}

/// Whether each programme may pay for `target`, and what decides it.
fn offers(analysis: &Analysis<'_>, target: Target) -> Json {
    let dataset = analysis.dataset;
    let entry = |offer: Offer| {
        let entry = json!({
            "fits": answer(offer.answer()),
            "levels": answer(offer.levels),
            "scope": answer(offer.scope),
        });
        (dataset.action.instruments[offer.instrument].id.clone(), entry)
    };
    let offers = weighed(dataset, Need::of(dataset, target));
    Json::Object(offers.into_iter().map(entry).collect())
}

const fn answer(answer: Answer) -> &'static str {
    match answer {
        Answer::Yes => "yes",
        Answer::No => "no",
        Answer::Unknown => "unknown",
    }
}

fn ranking(analysis: &Analysis<'_>) -> Ranking {
    let settings = Settings::of(analysis.assessment);
    let stress = Stress::table(analysis.network, analysis.assumptions.as_published);
    Ranking::new(analysis.dataset, analysis.assessment, &stress, settings)
}

/// Where action is most urgent, for machines.
pub fn priorities_document(analysis: &Analysis<'_>) -> Json {
    let ranking = ranking(analysis);
    let id = |input| analysis.dataset.inputs[input].id.clone();
    let entry = |one: &Ranked| {
        let found = &one.priority;
        let entry = json!({
            "coverage": figures::interval(found.coverage),
            "criteria": answer(found.criteria),
            "impact": figures::interval(found.impact),
            "pairs": {
                "acted_on": found.pairs.acted_on,
                "all": found.pairs.all,
                "perhaps": found.pairs.perhaps,
            },
            "rank": [one.ranks.best, one.ranks.worst],
            "share": figures::interval(found.share),
            "supplier": found.who,
            "urgency": figures::interval(found.urgency),
            "wanted": found.wanted.map(|date| date.to_string()),
        });
        (id(found.input), entry)
    };
    json!({
        "home": ranking.settings.home,
        "inputs": ranking.items.iter().map(entry).collect::<Map<_, _>>(),
        "not_known": ranking.unknown.iter().map(|input| id(*input)).collect::<Vec<_>>(),
        "threshold": ranking.settings.threshold,
    })
}

/// The most urgent inputs, for people.
pub fn describe(analysis: &Analysis<'_>) {
    let ranking = ranking(analysis);
    let column = |title| (analysis.say(&title), Align::Right);
    let header = [
        (analysis.say(&msg!("tool-column-input")), Align::Left),
        column(msg!("tool-column-rank")),
        column(msg!("tool-column-urgency")),
        column(msg!("tool-column-impact")),
        column(msg!("tool-column-outside")),
        column(msg!("tool-column-coverage")),
    ];
    let row = |one: &Ranked| {
        let found = &one.priority;
        let number =
            |interval| figures::between(interval, |value| analysis.locale.number(value, 2));
        let (best, worst) = (one.ranks.best.to_string(), one.ranks.worst.to_string());
        vec![
            table::name(analysis, found.input),
            if best == worst { best } else { format!("{best}–{worst}") },
            number(found.urgency),
            number(found.impact),
            format!("{} {}", found.who.as_deref().unwrap_or("?"), number(found.share)),
            number(found.coverage),
        ]
    };
    let rows: Vec<Vec<String>> = ranking.items.iter().take(TOLD).map(row).collect();
    if rows.is_empty() {
        return;
    }
    print::answer("");
    let known = msg!("tool-urgency", count = ranking.items.len(), unknown = ranking.unknown.len(),);
    print::answer(&analysis.say(&known));
    for line in print::table(&header, &rows) {
        print::answer(&line);
    }
}
