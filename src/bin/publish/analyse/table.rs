//! Every input for people: one row with its indicators.

use ketenkaart::analysis::indicator::{INDICATORS, Indicator, Reading, Unit};
use ketenkaart::i18n::Locale;
use ketenkaart::model::InputIdx;
use ketenkaart::model::record::Subject;
use ketenkaart::model::value::Value;
use ketenkaart::msg;

use super::{Analysis, figures};
use crate::print::{self, Align};

/// Writes the table.
pub fn describe(analysis: &Analysis<'_>) {
    let mut header = vec![
        (analysis.say(&msg!("tool-column-input")), Align::Left),
        (analysis.say(&msg!("tool-column-record")), Align::Left),
        (analysis.say(&msg!("tool-column-top")), Align::Left),
    ];
    for indicator in INDICATORS {
        header.push((analysis.say(&(indicator.label)()), Align::Right));
        if indicator.id == "hhi" {
            header.push((analysis.say(&msg!("tool-column-class")), Align::Left));
        }
    }
    let rows: Vec<Vec<String>> =
        analysis.dataset.inputs.keys().map(|idx| row(analysis, idx)).collect();
    for line in print::table(&header, &rows) {
        print::answer(&line);
    }
}

/// Id and name of an input.
pub fn name(analysis: &Analysis<'_>, input: InputIdx) -> String {
    let input = &analysis.dataset.inputs[input];
    format!("{} {}", input.id, input.label.words(analysis.locale.language()))
}

fn row(analysis: &Analysis<'_>, input: InputIdx) -> Vec<String> {
    let subject = Subject::Input(input);
    let supply = analysis.assessment.of(subject);
    let top = supply.top().map(|top| top.id.clone()).unwrap_or_default();
    let mut cells = vec![name(analysis, input), supply.kind.code().to_owned(), top];
    for indicator in INDICATORS {
        let reading = indicator.read(analysis.assessment, subject);
        cells.push(words(analysis.locale, indicator.unit, &reading));
        if indicator.id == "hhi" {
            cells.push(class(analysis.locale, indicator, &reading));
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
        Value::Known(figure) => figures::between(figure, one),
        Value::Zero => one(0.0),
        Value::NotAssessed | Value::Withheld => String::new(),
    }
}

/// The class of a reading; two names when the interval straddles a line.
fn class(locale: &Locale, indicator: &Indicator, reading: &Reading) -> String {
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
