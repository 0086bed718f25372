//! Figures over time → one CSV file: a row per thing, moment and figure, of what is chosen or of
//! all things the view shows. Numbers are numbers; a missing one says why. Every row says what it
//! was made from. Texts are safe from being taken for formulas.

use crate::analysis::trend::moment::Moment;
use crate::analysis::trend::standing::standings;
use crate::analysis::trend::{Figure, Kin, Series, Trend, known};
use crate::export::roadmap::Taken;
use crate::export::sheet::{Cell, line};
use crate::model::SourceIdx;
use crate::model::record::Subject;
use crate::model::value::{Interval, Value};
use crate::scene::Scope;
use crate::scene::trend::{followed, shown, subject_name, subject_thing};

/// The columns.
const COLUMNS: [&str; 22] = [
    "id",
    "name",
    "figure",
    "period",
    "edition",
    "of",
    "kin",
    "value",
    "least",
    "most",
    "state",
    "assessed_for",
    "line",
    "distance_least",
    "distance_most",
    "source",
    "dataset",
    "dataset_edition",
    "as_of",
    "licence",
    "marking",
    "link",
];

/// The file: its name and what is in it. `link`: where the view can be opened again.
#[must_use]
pub fn file(scope: &Scope<'_>, series: &Series, link: &str) -> (String, String) {
    let about = &scope.dataset.about;
    let mut text = line(&COLUMNS.map(Cell::from));
    if let Some(found) = followed(scope, series) {
        let subjects = match found.subject {
            Some(subject) => vec![subject],
            None => shown(scope, series, &found.figure),
        };
        let mut figures = vec![found.figure.clone()];
        if found.subject.is_some() {
            figures.extend(series.figures().into_iter().filter(|one| *one != found.figure));
        }
        let writer = Writer { scope, series, link };
        for subject in subjects {
            for figure in &figures {
                writer.add(&mut text, subject, figure);
            }
        }
    }
    (format!("{}_trend.csv", about.id), text)
}

struct Writer<'a> {
    scope: &'a Scope<'a>,
    series: &'a Series,
    link: &'a str,
}

/// What a row tells.
struct Told<'a> {
    of: String,
    kin: &'static str,
    printed: Option<f64>,
    value: Value<Interval>,
    assessed_for: &'a str,
    line: Option<(f64, Interval)>,
    source: Option<SourceIdx>,
}

impl Writer<'_> {
    fn add(&self, text: &mut String, subject: Subject, figure: &Figure) {
        if *figure == Figure::Shares {
            self.add_shares(text, subject);
        } else {
            self.add_trend(text, &self.series.trend(self.scope.dataset, subject, figure));
        }
    }

    fn add_shares(&self, text: &mut String, subject: Subject) {
        let history = &self.series.history;
        for (supply, moment) in history.of(subject).zip(&history.moments) {
            let blocks = supply.blocks.iter().map(|block| &block.portion);
            let source = history.source(self.scope.dataset, subject, moment);
            let one = |of: &str, printed: Option<f64>, range: Interval| Told {
                of: of.to_owned(),
                kin: "supplier",
                printed,
                value: if range.hi > 0.0 { Value::Known(range) } else { Value::Zero },
                assessed_for: "",
                line: None,
                source,
            };
            let shares = supply.shares.iter().chain(blocks);
            let shares = shares.map(|share| one(&share.id, Some(share.printed), share.range));
            let named = supply.majors.iter().chain(&supply.negligible);
            let named = named.map(|named| one(&named.id, None, named.range));
            for told in shares.chain(named) {
                self.row(text, subject, &Figure::Shares, moment, &told);
            }
        }
    }

    fn add_trend(&self, text: &mut String, trend: &Trend) {
        let standing = standings(trend).pop();
        for (at, moment) in trend.moments.iter().enumerate() {
            let places = standing.iter().flat_map(|one| one.places.iter().map(move |it| (one, it)));
            let mut lines = places.filter(|(_, place)| place.at == at);
            let line = lines.next().and_then(|(one, place)| Some((one.line.at, place.found?.1)));
            let mut is_told = false;
            for strand in &trend.strands {
                let Some(point) = strand.points.iter().find(|point| point.at == at) else {
                    continue;
                };
                is_told |= strand.kin == Kin::Own;
                let input = strand.input.and_then(|input| self.scope.dataset.inputs.find(input));
                self.row(
                    text,
                    trend.subject,
                    &trend.figure,
                    moment,
                    &Told {
                        of: input.map(|input| input.id.clone()).unwrap_or_default(),
                        kin: kin(strand.kin),
                        printed: known(&point.value)
                            .filter(|value| value.is_exact(0.0))
                            .map(|value| value.lo),
                        value: point.value,
                        assessed_for: &point.assessed_for,
                        line: line.filter(|_| strand.kin == Kin::Own),
                        source: point.source,
                    },
                );
            }
            if !is_told {
                self.row(
                    text,
                    trend.subject,
                    &trend.figure,
                    moment,
                    &Told {
                        of: String::new(),
                        kin: kin(Kin::Own),
                        printed: None,
                        value: Value::NotAssessed,
                        assessed_for: "",
                        line: None,
                        source: None,
                    },
                );
            }
        }
    }

    fn row(
        &self,
        text: &mut String,
        subject: Subject,
        figure: &Figure,
        moment: &Moment,
        told: &Told<'_>,
    ) {
        let scope = self.scope;
        let taken = Taken { dataset: scope.dataset, locale: scope.locale, link: self.link };
        let range = known(&told.value);
        let source = told.source.and_then(|source| scope.dataset.sources.find(source));
        let distance = told.line.map(|(_, distance)| distance);
        let number = |number: Option<f64>| Cell::from(number.map(clean));
        text.push_str(&line(&[
            Cell::from(&subject_thing(scope, subject).to_string()),
            Cell::from(&subject_name(scope, subject)),
            Cell::from(figure.id()),
            Cell::from(&moment.period),
            Cell::from(&moment.edition),
            Cell::from(&told.of),
            Cell::from(told.kin),
            number(told.printed),
            number(range.map(|range| range.lo)),
            number(range.map(|range| range.hi)),
            Cell::from(state(&told.value)),
            Cell::from(told.assessed_for),
            number(told.line.map(|(at, _)| at)),
            number(distance.map(|distance| distance.lo)),
            number(distance.map(|distance| distance.hi)),
            Cell::from(source.map_or("", |source| source.title.as_str())),
            Cell::from(taken.title()),
            Cell::from(taken.edition()),
            Cell::from(taken.as_of()),
            Cell::from(&taken.licence()),
            Cell::from(&taken.marking()),
            Cell::from(self.link),
        ]));
    }
}

/// `number` without what is lost when figures are subtracted from each other.
fn clean(number: f64) -> f64 {
    libm::round(number * 1e9) / 1e9
}

const fn kin(kin: Kin) -> &'static str {
    match kin {
        Kin::Own => "own",
        Kin::Earlier(_) => "earlier",
        Kin::Later(_) => "later",
    }
}

const fn state(value: &Value<Interval>) -> &'static str {
    match value {
        Value::Known(_) => "known",
        Value::Zero => "zero",
        Value::NotAssessed => "not-assessed",
        Value::Withheld => "withheld",
    }
}
