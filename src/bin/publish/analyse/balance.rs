//! What would stop without each partner, and what the reference area holds over others: two sides,
//! never netted.

use ketenkaart::analysis::balance::{Balance, HALF, Hold, Question, Toll, count, holds};
use ketenkaart::msg;
use serde_json::{Map, Value as Json, json};

use super::{Analysis, figures};
use crate::print::{self, Align};

/// Partners that people are told of: those without whom most stops.
const TOLD: usize = 10;

/// Both sides for machines.
pub fn document(analysis: &Analysis<'_>) -> Json {
    let home = &analysis.assessment.settings.reference_group;
    let question = question(analysis);
    let members = &analysis.assessment.reference_members;
    let held = holds(analysis.dataset, analysis.assessment, members, HALF);
    let partners = question.balances(home).into_iter().map(|(code, balance)| {
        // What the partner has itself of what the area holds; nothing is left out.
        let has = balance.over_partner.iter().filter(|(_, own)| own.hi > 0.0);
        let own = has.map(|(hold, own)| (id(analysis, hold), figures::interval(*own)));
        let entry = json!({
            "own_share": own.collect::<Map<_, _>>(),
            "without": toll(analysis, &balance.without_partner),
        });
        (code, entry)
    });
    json!({
        "home": home,
        "home_holds": figures_of(analysis, &held),
        "partners": partners.collect::<Map<_, _>>(),
        "rule": "worst",
        "threshold": HALF,
        "without_home": toll(analysis, &question.toll(members)),
    })
}

fn question<'a>(analysis: &Analysis<'a>) -> Question<'a> {
    Question {
        dataset: analysis.dataset,
        assessment: analysis.assessment,
        network: analysis.network,
        groups: analysis.groups,
        assumptions: analysis.assumptions,
        threshold: HALF,
    }
}

fn id(analysis: &Analysis<'_>, hold: &Hold) -> String {
    analysis.dataset.inputs[hold.input].id.clone()
}

fn figures_of(analysis: &Analysis<'_>, holds: &[Hold]) -> Json {
    let entry = |hold: &Hold| (id(analysis, hold), figures::interval(hold.figure));
    Json::Object(holds.iter().map(entry).collect())
}

/// How many targets and inputs, for certain and possibly, and which targets.
fn toll(analysis: &Analysis<'_>, toll: &Toll) -> Json {
    let counts = |holds: &[Hold]| {
        let (certain, possible) = count(holds, HALF);
        json!([certain, possible])
    };
    json!({
        "inputs": counts(&toll.inputs),
        "target_loss": figures_of(analysis, &toll.targets),
        "targets": counts(&toll.targets),
    })
}

/// The partners without whom most stops, for people.
pub fn describe(analysis: &Analysis<'_>) {
    let home = &analysis.assessment.settings.reference_group;
    let mut balances = question(analysis).balances(home);
    let weight = |balance: &Balance| {
        let targets = count(&balance.without_partner.targets, HALF);
        (targets, count(&balance.without_partner.inputs, HALF))
    };
    balances.retain(|(_, balance)| weight(balance) != ((0, 0), (0, 0)));
    balances.sort_by_key(|(_, balance)| std::cmp::Reverse(weight(balance)));
    let Some((_, first)) = balances.first() else { return };
    let without_home = first.without_home.clone();
    let range = |holds: &[Hold]| {
        let (certain, possible) = count(holds, HALF);
        if certain == possible { certain.to_string() } else { format!("{certain}–{possible}") }
    };
    print::answer("");
    print::answer(&analysis.say(&msg!("tool-balance", area = home)));
    let header = [
        (analysis.say(&msg!("tool-column-without")), Align::Left),
        (analysis.say(&msg!("tool-column-targets")), Align::Right),
        (analysis.say(&msg!("tool-column-inputs")), Align::Right),
    ];
    let line =
        |name: &str, toll: &Toll| vec![name.to_owned(), range(&toll.targets), range(&toll.inputs)];
    let mut rows: Vec<Vec<String>> = balances
        .iter()
        .take(TOLD)
        .map(|(code, balance)| line(code, &balance.without_partner))
        .collect();
    rows.push(line(home, &without_home));
    for line in print::table(&header, &rows) {
        print::answer(&line);
    }
}
