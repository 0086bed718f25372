//! The cells of a row of a table that has no type of its own → [`Fields`]. Knows what the
//! columns of the format may hold; checks nothing between rows.

use crate::base::date::{Cycle, Period};
use crate::base::diagnostic::Report;
use crate::intake::sheet::Line;
use crate::intake::{codes, text};
use crate::wire::package::Fields;
use crate::wire::tables::{Column, Kind, LIST_SIGN, TableSpec};

/// The row of a table of measures and roadmaps; `None` after a finding.
pub fn fields(spec: &'static TableSpec, line: Line<'_>, report: &mut Report) -> Option<Fields> {
    let mut fields = Fields { table: spec.name, ..Fields::default() };
    let mut is_whole = true;
    for column in spec.columns {
        let name = column.name;
        match column.kind {
            Kind::Localised => {
                let words = line.words(name, name == "label", report);
                if !words.is_empty() {
                    fields.words.push((name, words));
                }
            }
            Kind::Number(least, most) => {
                let number = line.number(name, least, most, report);
                fields.numbers.extend(number.map(|number| (name, number)));
            }
            Kind::Whole(least, most) => {
                // Whether it is whole and within its bounds has been checked by then.
                let bounds = (f64::from(least), Some(f64::from(most)));
                let number = line.number(name, bounds.0, bounds.1, &mut Report::default());
                fields.numbers.extend(number.map(|number| (name, number)));
            }
            _ => match cell(spec, column, line, report) {
                Some(text) if text.is_empty() => {}
                Some(text) => fields.texts.push((name, text)),
                None => is_whole = false,
            },
        }
    }
    is_whole.then_some(fields)
}

/// A cell of text; `None` after a finding that makes the row useless.
fn cell(spec: &TableSpec, column: &Column, line: Line<'_>, report: &mut Report) -> Option<String> {
    let name = column.name;
    match column.kind {
        Kind::Date => Some(date(line, name, report)),
        Kind::Cycle => Some(checked(line, name, |text| Cycle::parse(text).is_some(), report)),
        Kind::List => {
            let entries = line.text(name);
            let is_sound = |id: &str| text::check_id(id, || line.place(name), report);
            entries.split(LIST_SIGN).map(str::trim).all(is_sound).then_some(entries)
        }
        Kind::Word(_) => Some(line.text(name)),
        _ if column.is_required => line.id(name, report),
        _ if !column.refers_to.is_empty() || spec.key.contains(&name) => {
            line.reference(name, report)
        }
        _ => Some(line.name(name, report)),
    }
}

/// A date or a range; one that cannot be read is a finding, and counts as not stated.
pub fn date(line: Line<'_>, column: &str, report: &mut Report) -> String {
    checked(line, column, |text| Period::parse(text).is_some(), report)
}

/// A date; one that cannot be read is a finding, and counts as not stated.
fn checked(
    line: Line<'_>,
    column: &str,
    is_date: impl Fn(&str) -> bool,
    report: &mut Report,
) -> String {
    let text = line.text(column);
    if !text.is_empty() && !is_date(&text) {
        codes::DATE_UNREADABLE.at(line.place(column)).found(&text).report(report);
        return String::new();
    }
    text
}
