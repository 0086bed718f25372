//! An indicator with the lines that part its figures into classes: published lines where
//! there are any, else equal steps over the figures there are. Writes figures in words and
//! gives classes their colours. Knows no single input.

use crate::analysis::choice::Choice;
use crate::analysis::indicator::{Concern, Unit};
use crate::model::record::Subject;
use crate::model::value::{Interval, Value};
use crate::msg;
use crate::scene::lens::RatingClass;
use crate::scene::mark::Ink;
use crate::scene::{Scope, words};

/// Most classes of a figure.
const MOST_CLASSES: usize = 5;
/// Slack of comparisons with lines, so that figures count as printed.
const SLACK: f64 = 1e-9;

/// An indicator with the lines that part its figures.
pub struct Scale {
    /// The indicator.
    pub choice: Choice,
    /// The lines in rising order, at most four; a figure on a line is in the class above
    /// it when the flag is set.
    lines: Vec<(f64, bool)>,
}

impl Scale {
    /// The scale of `choice`: its published lines, else equal steps over the figures of the
    /// dataset.
    #[must_use]
    pub fn new(scope: &Scope<'_>, choice: Choice) -> Self {
        let published = choice.lines();
        let lines = if !published.is_empty() {
            published.all().iter().map(|line| (line.at, line.is_included)).collect()
        } else if choice.unit() == Unit::Share {
            [0.2, 0.4, 0.6, 0.8].map(|at| (at, true)).to_vec()
        } else {
            steps(observed(scope, &choice)).into_iter().map(|at| (at, true)).collect()
        };
        Self { choice, lines }
    }

    /// Its name for readers; that of the reference share names the area.
    #[must_use]
    pub fn label(&self, scope: &Scope<'_>) -> String {
        if self.choice.id() == "reference-share" {
            let area = words::area_name(scope, &scope.assessment.settings.reference_group);
            return scope.locale.say(&msg!("share-of-area", area = area));
        }
        scope.locale.say(&self.choice.label())
    }

    /// What its figures say; empty when the publisher's name is all there is.
    #[must_use]
    pub fn hint(&self, scope: &Scope<'_>) -> String {
        self.choice.description().map(|text| scope.locale.say(&text)).unwrap_or_default()
    }

    /// Number of classes.
    #[must_use]
    pub const fn classes(&self) -> usize {
        self.lines.len() + 1
    }

    /// The class of a single figure: the number of lines it has reached.
    #[must_use]
    pub fn position(&self, figure: f64) -> usize {
        let has_reached = |(at, is_included): &(f64, bool)| {
            if *is_included { figure >= at - SLACK } else { figure > at + SLACK }
        };
        self.lines.iter().take_while(|line| has_reached(line)).count()
    }

    /// The lines that `figure` lies on both sides of.
    #[must_use]
    pub fn straddled(&self, figure: Interval) -> &[(f64, bool)] {
        self.lines.get(self.position(figure.lo)..self.position(figure.hi)).unwrap_or(&[])
    }

    /// The colour of the class at `position`: pale to strong with rising concern, spread
    /// over all five steps.
    #[must_use]
    pub fn ink(&self, position: usize) -> Ink {
        let last = self.lines.len();
        let position = position.min(last);
        let rank = if self.choice.concern() == Concern::Low { last - position } else { position };
        let strength = (rank * (MOST_CLASSES - 1) + last / 2).checked_div(last).unwrap_or(0);
        Ink::Class(u8::try_from(strength).unwrap_or(u8::MAX))
    }

    /// A figure of the indicator in words.
    #[must_use]
    pub fn words(&self, scope: &Scope<'_>, figure: Interval) -> String {
        match self.choice.unit() {
            Unit::Share => words::share(scope, figure, 1),
            Unit::Index => words::number(scope, figure, 2),
            Unit::Count => words::number(scope, figure, 0),
        }
    }

    /// What the indicator says of a subject in words: the figure, or why there is none.
    /// Shares have no more decimals than those they follow from are printed with.
    #[must_use]
    pub fn value_words(
        &self,
        scope: &Scope<'_>,
        subject: Subject,
        value: &Value<Interval>,
    ) -> String {
        let write = |figure: Interval| {
            if self.choice.unit() == Unit::Share {
                words::share(scope, figure, printed_decimals(scope, subject))
            } else {
                self.words(scope, figure)
            }
        };
        // The largest share is shown as it is printed, not as it is made to add up.
        if let ("top-share", Some(top)) = (self.choice.id(), scope.assessment.of(subject).top())
            && value.known().is_some()
        {
            return write(Interval::exact(top.printed));
        }
        match value {
            Value::Zero => write(Interval::exact(0.0)),
            other => words::value(scope, other, |figure| write(*figure)),
        }
    }

    /// A figure in words, with as many decimals as it takes to tell its ends and the lines
    /// between them apart.
    #[must_use]
    pub fn words_apart(&self, scope: &Scope<'_>, figure: Interval) -> String {
        if self.choice.unit() != Unit::Index {
            return self.words(scope, figure);
        }
        let lines = self.straddled(figure);
        let tells_apart = |decimals: &u8| {
            let written = |number: f64| scope.locale.number(number, *decimals);
            let (lo, hi) = (written(figure.lo), written(figure.hi));
            let is_line = |text: &String| lines.iter().any(|(at, _)| written(*at) == *text);
            lo != hi && !is_line(&lo) && !is_line(&hi)
        };
        words::number(scope, figure, (2..4).find(tells_apart).unwrap_or(4))
    }

    /// The published class of a figure with its limits, such as "concentrated (0.25 to 0.4)";
    /// both classes when a line runs through the figure; empty without published lines.
    #[must_use]
    pub fn class_words(&self, scope: &Scope<'_>, figure: Interval) -> String {
        let classes = self.choice.lines().classes();
        let named = |position: usize| {
            let label = classes.get(position).map(|label| scope.locale.say(label));
            let range = self.range_words(scope, position);
            label.map(|label| {
                if is_same(&label, &range) || self.choice.unit() == Unit::Count {
                    return label;
                }
                scope.locale.say(&msg!("class-words", label = label, range = range))
            })
        };
        let (lo, hi) = (self.position(figure.lo), self.position(figure.hi));
        match (named(lo), named(hi)) {
            (Some(only), _) if lo == hi => only,
            (Some(first), Some(last)) if hi - lo == 1 => {
                scope.locale.say(&msg!("class-either", lo = first, hi = last))
            }
            (Some(first), Some(last)) => {
                scope.locale.say(&msg!("class-from-to", lo = first, hi = last))
            }
            _ => String::new(),
        }
    }

    /// The class at `position` for the legend.
    #[must_use]
    pub fn class(&self, scope: &Scope<'_>, position: usize) -> RatingClass {
        let range = self.range_words(scope, position);
        let published = self.choice.lines();
        let label = published.classes().get(position).map(|label| scope.locale.say(label));
        let line = position.checked_sub(1).and_then(|below| published.all().get(below));
        RatingClass {
            key: position.to_string(),
            ink: self.ink(position),
            range: label
                .as_ref()
                .filter(|label| !is_same(label, &range))
                .map(|_| range.clone())
                .unwrap_or_default(),
            label: label.unwrap_or(range),
            source: line.map(|line| scope.locale.say(&(line.source)())).unwrap_or_default(),
        }
    }

    fn range_words(&self, scope: &Scope<'_>, position: usize) -> String {
        let at = |at: f64| self.words(scope, Interval::exact(at));
        let below = position.checked_sub(1).and_then(|below| self.lines.get(below));
        match (below, self.lines.get(position)) {
            (None, None) => at(self.choice.range().lo),
            (None, Some((above, true))) => scope.locale.say(&msg!("class-below", at = at(*above))),
            (None, Some((above, false))) => scope.locale.say(&msg!("class-up-to", at = at(*above))),
            (Some((below, true)), None) => scope.locale.say(&msg!("class-from", at = at(*below))),
            (Some((below, false)), None) => scope.locale.say(&msg!("class-above", at = at(*below))),
            (Some((below, _)), Some((above, _))) => {
                if self.choice.unit() == Unit::Count && above - below < 1.5 {
                    return at(*below);
                }
                self.words(scope, Interval::new(*below, *above))
            }
        }
    }
}

/// Whether two texts differ at most in their spaces.
fn is_same(a: &str, b: &str) -> bool {
    a.split(char::is_whitespace).eq(b.split(char::is_whitespace))
}

/// Decimals of the per cent figures that the supply of `subject` is printed with: 0 when all
/// are whole, else 1.
fn printed_decimals(scope: &Scope<'_>, subject: Subject) -> u8 {
    let supply = scope.assessment.of(subject);
    let is_whole = |share: f64| {
        let percent = share * 100.0;
        (percent - libm::round(percent)).abs() < 1e-6
    };
    u8::from(!supply.shares.iter().all(|portion| is_whole(portion.printed)))
}

/// Least and greatest figure of the inputs; `None` when there is none.
fn observed(scope: &Scope<'_>, choice: &Choice) -> Option<Interval> {
    let mut range: Option<Interval> = None;
    for input in scope.dataset.inputs.keys() {
        let reading = choice.read(scope.dataset, scope.assessment, Subject::Input(input));
        if let Some(figure) = reading.value.known() {
            range = Some(range.map_or(*figure, |range| {
                Interval::new(range.lo.min(figure.lo), range.hi.max(figure.hi))
            }));
        }
    }
    range
}

/// At most four round lines in equal steps that part `range`.
fn steps(range: Option<Interval>) -> Vec<f64> {
    let Some(range) = range.filter(|range| range.hi - range.lo > SLACK) else { return Vec::new() };
    let unit = libm::pow(10.0, libm::floor(libm::log10(range.hi - range.lo)) - 1.0);
    let between = |step: f64| -> Vec<f64> {
        let first = libm::floor(range.lo / step) + 1.0;
        (0..=MOST_CLASSES)
            .map(|number| (first + number as f64) * step)
            .take_while(|line| *line < range.hi - SLACK)
            .collect()
    };
    [1.0, 2.0, 2.5, 5.0, 10.0, 20.0, 25.0, 50.0, 100.0]
        .into_iter()
        .map(|factor| between(unit * factor))
        .find(|lines| lines.len() < MOST_CLASSES)
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_are_round_few_and_inside_the_figures() {
        for (lo, hi, expected) in [
            (0.3, 5.1, vec![2.0, 4.0]),
            (0.0, 1.0, vec![0.2, 0.4, 0.6, 0.8]),
            (12.0, 13.1, vec![12.25, 12.5, 12.75, 13.0]),
            (-30.0, 900.0, vec![0.0, 250.0, 500.0, 750.0]),
            (7.0, 7.0, vec![]),
        ] {
            let lines: Vec<String> = steps(Some(Interval::new(lo, hi)))
                .into_iter()
                .map(|line| crate::base::number::trimmed(line, 2))
                .collect();
            let expected: Vec<String> =
                expected.into_iter().map(|line| crate::base::number::trimmed(line, 2)).collect();
            assert_eq!(lines, expected, "{lo} to {hi}");
        }
        assert!(steps(None).is_empty());
    }
}
