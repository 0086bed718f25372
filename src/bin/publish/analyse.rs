//! `analyse`: every indicator of every input and stage.

use ketenkaart::analysis::choice;
use ketenkaart::analysis::concentration::supply::{Named, Supply};
use ketenkaart::analysis::concentration::{Assessment, Settings, assess};
use ketenkaart::analysis::indicator::{self, INDICATORS, Reading, Unit};
use ketenkaart::base::message::Message;
use ketenkaart::base::number;
use ketenkaart::i18n::Locale;
use ketenkaart::model::dataset::Dataset;
use ketenkaart::model::record::Subject;
use ketenkaart::model::value::{Interval, Value};
use ketenkaart::msg;
use serde_json::{Map, Value as Json, json};

use crate::print::{self, Align};

/// Decimals of figures for machines: far beyond what is printed, short of the noise of sums.
const DECIMALS: u8 = 9;

/// What is asked for on the command line.
pub struct Request {
    /// Whether processes without rows of their own are read from their stage.
    pub stage_capacity: bool,
    /// Edition the dataset must be; `None`: any.
    pub edition: Option<String>,
    /// Whether the answer is JSON.
    pub as_json: bool,
}

/// Assesses `dataset` and writes the answer.
pub fn run(dataset: &Dataset, request: &Request) -> Result<(), Message> {
    let found = &dataset.about.edition.id;
    if let Some(wanted) = request.edition.as_ref().filter(|wanted| *wanted != found) {
        return Err(msg!("tool-no-edition", found = found, wanted = wanted));
    }
    let settings = Settings { stage_capacity: request.stage_capacity, ..Settings::of(dataset) };
    let assessment = assess(dataset, &settings);
    if request.as_json {
        print::json(&document(dataset, &assessment));
    } else {
        describe(dataset, &assessment);
    }
    Ok(())
}

/// The answer for machines, as in docs/command-line.md.
fn document(dataset: &Dataset, assessment: &Assessment) -> Json {
    let settings = &assessment.settings;
    let inputs = dataset.inputs.entries().map(|(idx, input)| {
        let mut entry = supply(assessment, assessment.of(Subject::Input(idx)));
        entry.insert("published".to_owned(), published(input));
        (input.id.clone(), Json::Object(entry))
    });
    let stages = dataset.stages.entries().map(|(idx, stage)| {
        let entry = supply(assessment, assessment.of(Subject::Stage(idx)));
        (stage.id.clone(), Json::Object(entry))
    });
    json!({
        "settings": {
            "area": settings.area,
            "attribution": attribution(dataset, settings),
            "reference_area": settings.reference_group,
            "stage_capacity": settings.stage_capacity,
        },
        "inputs": inputs.collect::<Map<String, Json>>(),
        "stages": stages.collect::<Map<String, Json>>(),
    })
}

/// How shares are attributed to countries, when all records of the area agree.
fn attribution<'a>(dataset: &'a Dataset, settings: &Settings) -> Option<&'a str> {
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

fn supply(assessment: &Assessment, supply: &Supply) -> Map<String, Json> {
    let top = supply.top().filter(|_| !supply.is_inconsistent);
    let portions = supply.shares.iter();
    let shares: Map<String, Json> =
        portions.map(|portion| (portion.id.clone(), figure(portion.share))).collect();
    let group_share = [(group_key(assessment), supply.share_of(&assessment.reference_members))];
    let suppliers_for = ["0.5", "0.75"].map(|key| {
        let threshold = key.parse().unwrap_or_default();
        (key.to_owned(), json!(supply.suppliers_for(threshold)))
    });
    let entry = json!({
        "consistent": !supply.is_inconsistent,
        "effective_suppliers": interval(supply.effective_suppliers()),
        "eto_market_concentration": supply.eto_market_concentration(),
        "follows_variants": supply.follows_variants,
        "group_share": group_share
            .into_iter()
            .map(|(key, share)| (key, interval(share)))
            .collect::<Map<String, Json>>(),
        "hhi": interval(supply.hhi),
        "hhi_rounding": interval(supply.hhi_rounding),
        "majors": ids(&supply.majors),
        "negligible": ids(&supply.negligible),
        "record": supply.kind.code(),
        "residual": supply.has_numbers().then(|| figure(supply.residual)),
        "shares": shares,
        "suppliers_for": suppliers_for.into_iter().collect::<Map<String, Json>>(),
        "top_share": top.map(|top| figure(top.share)),
        "top_supplier": top.map(|top| top.id.as_str()),
    });
    match entry {
        Json::Object(entry) => entry,
        _ => Map::new(),
    }
}

/// The reference group by its short name: `EU27` for `EU27_2020`.
fn group_key(assessment: &Assessment) -> String {
    let group = &assessment.settings.reference_group;
    group.split_once('_').map_or(group.as_str(), |(name, _)| name).to_owned()
}

fn ids(named: &[Named]) -> Vec<&str> {
    named.iter().map(|named| named.id.as_str()).collect()
}

/// The newest published figure of every name.
fn published(input: &ketenkaart::model::input::Input) -> Json {
    let mut figures = Map::new();
    for figure in &input.indicators {
        let newest = choice::newest(input, &figure.name).map_or(Value::NotAssessed, |f| f.value);
        figures.insert(figure.name.clone(), json!(newest.number().map(self::figure)));
    }
    Json::Object(figures)
}

fn figure(value: f64) -> Json {
    json!(number::rounded(value, DECIMALS))
}

fn interval(interval: Option<Interval>) -> Json {
    interval.map_or(Json::Null, |interval| json!([figure(interval.lo), figure(interval.hi)]))
}

/// The answer for people: one row per input.
fn describe(dataset: &Dataset, assessment: &Assessment) {
    let locale = print::locale();
    let mut header = vec![
        (locale.say(&msg!("tool-column-input")), Align::Left),
        (locale.say(&msg!("tool-column-record")), Align::Left),
        (locale.say(&msg!("tool-column-top")), Align::Left),
    ];
    for indicator in INDICATORS {
        header.push((locale.say(&(indicator.label)()), Align::Right));
        if indicator.id == "hhi" {
            header.push((locale.say(&msg!("tool-column-class")), Align::Left));
        }
    }
    let rows: Vec<Vec<String>> = dataset
        .inputs
        .entries()
        .map(|(idx, input)| {
            let subject = Subject::Input(idx);
            let name = format!("{} {}", input.id, input.label.words(locale.language()));
            row(&locale, assessment, subject, name)
        })
        .collect();
    for line in print::table(&header, &rows) {
        print::answer(&line);
    }
    let settings = &assessment.settings;
    print::remark(&locale.say(&msg!(
        "tool-settings",
        area = &settings.area,
        stage = if settings.stage_capacity { "on" } else { "off" },
        reference = &settings.reference_group,
    )));
}

fn row(locale: &Locale, assessment: &Assessment, subject: Subject, name: String) -> Vec<String> {
    let supply = assessment.of(subject);
    let top = supply.top().map(|top| top.id.clone()).unwrap_or_default();
    let mut cells = vec![name, supply.kind.code().to_owned(), top];
    for indicator in INDICATORS {
        let reading = indicator.read(assessment, subject);
        cells.push(words(locale, indicator.unit, &reading));
        if indicator.id == "hhi" {
            cells.push(class(locale, indicator, &reading));
        }
    }
    cells
}

/// A reading in words: a figure, an interval, or nothing.
fn words(locale: &Locale, unit: Unit, reading: &Reading) -> String {
    let one = |value: f64| match unit {
        Unit::Share => locale.share(value, 1),
        Unit::Index => locale.number(value, 3),
        Unit::Count => locale.number(value, 0),
    };
    match reading.value {
        Value::Known(figure) if one(figure.lo) == one(figure.hi) => one(figure.lo),
        Value::Known(figure) => format!("{}–{}", one(figure.lo), one(figure.hi)),
        Value::Zero => one(0.0),
        Value::NotAssessed | Value::Withheld => String::new(),
    }
}

/// The class of a reading; two names when the interval straddles a line.
fn class(locale: &Locale, indicator: &indicator::Indicator, reading: &Reading) -> String {
    let names = indicator.lines.classes();
    let class = reading.value.known().and_then(|figure| indicator.lines.class(*figure));
    let say = |at: usize| names.get(at).map(|name| locale.say(name)).unwrap_or_default();
    match class {
        Some(class) if class.is_decided() => say(class.lowest),
        Some(class) => {
            let (low, high) = (say(class.lowest), say(class.highest));
            locale.say(&msg!("tool-class-between", low = low, high = high))
        }
        None => String::new(),
    }
}
