//! One input or stage for machines: who supplies it, how concentrated that is, what published
//! rules say of it, and the five criteria.

use ketenkaart::analysis::choice;
use ketenkaart::analysis::concentration::Settings;
use ketenkaart::analysis::concentration::supply::Named;
use ketenkaart::analysis::criticality::{Answer, Item, Witness, checklist};
use ketenkaart::analysis::group::Group;
use ketenkaart::analysis::verdict::{Verdict, verdicts};
use ketenkaart::i18n::Locale;
use ketenkaart::model::InputIdx;
use ketenkaart::model::dataset::Dataset;
use ketenkaart::model::input::Input;
use ketenkaart::model::record::Subject;
use ketenkaart::model::value::Value;
use serde_json::{Map, Value as Json, json};

use super::Analysis;
use super::figures::{figure, interval, maybe};

/// Parts of the supply that suppliers are counted for.
const THRESHOLDS: [(&str, f64); 4] = [("0.5", 0.5), ("0.65", 0.65), ("0.75", 0.75), ("0.9", 0.9)];

/// What is known of the supply of `subject`.
pub fn entry(analysis: &Analysis<'_>, listed: &[Group], subject: Subject) -> Map<String, Json> {
    let supply = analysis.assessment.of(subject);
    let home = &analysis.assessment.reference_members;
    let top = supply.top().filter(|_| !supply.is_inconsistent);
    let shares = supply.shares.iter();
    let shares: Map<String, Json> =
        shares.map(|portion| (portion.id.clone(), figure(portion.share))).collect();
    let group_share: Map<String, Json> = listed
        .iter()
        .map(|group| (group.id.clone(), maybe(supply.share_of(&group.members))))
        .collect();
    let suppliers_for: Map<String, Json> = THRESHOLDS
        .iter()
        .map(|(key, threshold)| ((*key).to_owned(), json!(supply.suppliers_for(*threshold))))
        .collect();
    let outside = supply.largest_outside(home);
    let entry = json!({
        "consistent": !supply.is_inconsistent,
        "effective_suppliers": maybe(supply.effective_suppliers()),
        "eto_market_concentration": supply.eto_market_concentration(),
        "follows_variants": supply.follows_variants,
        "group_share": group_share,
        "hhi": maybe(supply.hhi),
        "hhi_rounding": maybe(supply.hhi_rounding),
        "majors": ids(&supply.majors),
        "negligible": ids(&supply.negligible),
        "record": supply.kind.code(),
        "residual": supply.has_numbers().then(|| figure(supply.residual)),
        "shares": shares,
        "suppliers_for": suppliers_for,
        "third_country": outside.map(|outside| json!({
            "share": interval(outside.share),
            "supplier": outside.id,
        })),
        "top_share": top.map(|top| figure(top.share)),
        "top_supplier": top.map(|top| top.id.as_str()),
        "verdicts": verdicts(supply, home)
            .iter()
            .map(|one| verdict(analysis.locale, one))
            .collect::<Map<_, _>>(),
    });
    match entry {
        Json::Object(entry) => entry,
        _ => Map::new(),
    }
}

fn ids(named: &[Named]) -> Vec<&str> {
    named.iter().map(|named| named.id.as_str()).collect()
}

fn verdict(locale: &Locale, verdict: &Verdict) -> (String, Json) {
    let entry = json!({
        "figure": interval(verdict.figure),
        "line": verdict.rule.line.at,
        "outcome": verdict.side.code(),
        "outcome_when_rounded": verdict.side_when_rounded.code(),
        "source": locale.say(&(verdict.rule.line.source)()),
    });
    (verdict.rule.id.to_owned(), entry)
}

/// The five criteria of an input, as far as the dataset answers them.
pub fn criticality(analysis: &Analysis<'_>, input: InputIdx) -> Json {
    let list = checklist(analysis.dataset, analysis.assessment, input, &[Answer::Unknown; 5]);
    let item = |item: &Item| {
        let evidence: Vec<String> =
            item.evidence.iter().map(|message| analysis.locale.say(message)).collect();
        let answered_by = match item.witness {
            Witness::Nobody | Witness::Reader => None,
            Witness::Publisher => Some("publisher"),
            Witness::Dataset => Some("dataset"),
        };
        let entry = json!({
            "answer": item.answer.code(),
            "answered_by": answered_by,
            "evidence": evidence,
        });
        (item.criterion.code().to_owned(), entry)
    };
    let verdict = match list.verdict {
        Answer::Yes => "critical",
        Answer::No => "not-critical",
        Answer::Unknown => "open",
    };
    json!({ "criteria": list.items.iter().map(item).collect::<Map<_, _>>(), "verdict": verdict })
}

/// The newest published figure of every name.
pub fn published(input: &Input) -> Json {
    let mut figures = Map::new();
    for indicator in &input.indicators {
        let newest = choice::newest(input, &indicator.name)
            .map_or(Value::NotAssessed, |newest| newest.value);
        figures.insert(indicator.name.clone(), json!(newest.number().map(figure)));
    }
    Json::Object(figures)
}

/// How shares are attributed to countries, when all records of the area agree.
pub fn attribution<'a>(dataset: &'a Dataset, settings: &Settings) -> Option<&'a str> {
    let mut bases: Vec<&str> = dataset
        .records
        .iter()
        .filter(|record| record.area == settings.area)
        .map(|record| record.basis.code())
        .collect();
    bases.sort_unstable();
    bases.dedup();
    match bases.as_slice() {
        [basis] if !basis.is_empty() => Some(basis),
        _ => None,
    }
}
