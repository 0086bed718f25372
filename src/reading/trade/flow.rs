//! The page of flows: partners circle by circle, or products, with value and share in every period;
//! the same that the picture shows for one of them.

use std::collections::BTreeMap;

use crate::analysis::trade::circle::{Circle, Circles};
use crate::analysis::trade::ledger::{Entry, Ledger};
use crate::analysis::trade::merged;
use crate::base::order;
use crate::model::SupplierIdx;
use crate::msg;
use crate::reading::action::Labelled;
use crate::reading::trade::{Held, Verdict, held, verdict};
use crate::scene::Scope;
use crate::scene::trade::focus::Focus;
use crate::scene::trade::{end, span, words};

/// The page.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FlowPage {
    /// What it is about.
    pub title: String,
    /// Whether that is a partner, so that rows are products.
    pub is_of_partner: bool,
    /// What the reader chose; `None`: everything is shown.
    pub chosen: Option<Labelled>,
    /// The periods, one pair of columns each.
    pub periods: Vec<String>,
    /// The rows, circle by circle, or all in one group without a title.
    pub groups: Vec<FlowGroup>,
    /// All rows together.
    pub total: Vec<Amount>,
    /// Imports from outside; empty where rows are products.
    pub outside: Vec<Amount>,
    /// The indicators by period; empty unless it is about one product.
    pub years: Vec<YearFigures>,
}

/// Rows of one circle.
#[derive(Debug, Clone, PartialEq)]
pub struct FlowGroup {
    /// Its name; empty: of all rows.
    pub title: String,
    /// What it has in each period.
    pub sums: Vec<Amount>,
    /// Its rows, the greatest of the period on screen first.
    pub rows: Vec<FlowRow>,
}

/// A partner or a product.
#[derive(Debug, Clone, PartialEq)]
pub struct FlowRow {
    /// It.
    pub of: Labelled,
    /// What it has in each period.
    pub amounts: Vec<Amount>,
}

/// What is imported in a period.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Amount {
    /// The value; a dash where nothing is stated, words where it has no amount.
    pub value: String,
    /// Its part of the whole; empty: there is none.
    pub share: String,
}

/// The indicators of a period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct YearFigures {
    /// The period.
    pub period: String,
    /// CDI1, CDI2, CDI3.
    pub held: [Held; 3],
    /// Whether it is a dependency.
    pub verdict: Verdict,
}

/// The page of what the view chooses from `ledger`.
#[must_use]
pub fn flow(scope: &Scope<'_>, ledger: &Ledger) -> FlowPage {
    let focus = Focus::of(scope, ledger);
    let chosen = focus.thing.clone().map(|thing| Labelled { thing, name: focus.name.clone() });
    let name = focus.name.as_str();
    let title = match focus.partner {
        Some(_) => msg!("flow-title-partner", name = name),
        None => msg!("flow-title", name = name),
    };
    let told = Told { scope, ledger, focus: &focus };
    let page = FlowPage {
        title: scope.locale.say(&title),
        is_of_partner: focus.partner.is_some(),
        chosen,
        periods: ledger.periods.clone(),
        ..FlowPage::default()
    };
    match focus.partner {
        Some(partner) => told.products(page, partner),
        None => told.partners(page),
    }
}

struct Told<'a> {
    scope: &'a Scope<'a>,
    ledger: &'a Ledger,
    focus: &'a Focus,
}

impl Told<'_> {
    /// The period whose order rows are in.
    fn leading(&self) -> usize {
        end(self.ledger, span(self.ledger, self.scope.state))
    }

    fn amount(&self, value: Option<f64>, whole: f64) -> Amount {
        let Some(value) = value else {
            return Amount { value: "–".to_owned(), ..Amount::default() };
        };
        let share =
            if whole > 0.0 { words::percent(self.scope, value / whole) } else { String::new() };
        Amount { value: words::amount(self.scope, value, &self.ledger.currency), share }
    }

    /// What is stated of a partner in `entry`: an amount, that there is none, or nothing.
    fn stated(&self, entry: &Entry, partner: SupplierIdx, is_within: bool) -> Amount {
        if is_within {
            return self.amount(entry.trade.within, entry.total());
        }
        match entry.from(partner) {
            Some(value) if value.number().is_none() => Amount {
                value: self.scope.locale.say(&words::silence(&value)),
                ..Amount::default()
            },
            value => self.amount(value.and_then(|value| value.number()), entry.total()),
        }
    }

    /// What is stated in each period of all products together.
    fn entries(&self) -> Vec<Entry> {
        let lines = || self.focus.lines.iter().filter_map(|at| self.ledger.lines.get(*at));
        let of = |period: usize| {
            merged(lines().filter_map(|line| line.cells.get(period)), self.scope.dataset)
        };
        (0..self.ledger.periods.len()).map(of).collect()
    }

    fn partners(&self, page: FlowPage) -> FlowPage {
        let (scope, ledger) = (self.scope, self.ledger);
        let entries = self.entries();
        let circles = Circles::new(scope.dataset, &scope.state.own_groups, &ledger.reporter);
        let reporter = scope.dataset.supplier_by_id(&ledger.reporter);
        let mut met: BTreeMap<Circle, Vec<SupplierIdx>> = BTreeMap::new();
        for entry in &entries {
            let outside = entry.trade.outside.iter().map(|(who, _)| *who);
            let silent = entry.silent.iter().map(|(who, _)| *who);
            let within = reporter.filter(|_| entry.trade.within.is_some());
            for who in outside.chain(silent).chain(within) {
                let partners = met.entry(circles.of(scope.dataset, who)).or_default();
                if !partners.contains(&who) {
                    partners.push(who);
                }
            }
        }
        let value = |who: SupplierIdx, is_within: bool| {
            let entry = entries.get(self.leading());
            let stated = entry.and_then(|entry| match is_within {
                true => entry.trade.within,
                false => entry.from(who).and_then(|value| value.number()),
            });
            stated.unwrap_or(-1.0)
        };
        let mut groups: Vec<(f64, FlowGroup)> = Vec::new();
        for (circle, mut partners) in met {
            let is_within = circle == Circle::Within;
            let key = |who: &SupplierIdx| value(*who, is_within);
            order::sort_by(&mut partners, |a, b| key(b).total_cmp(&key(a)));
            let leading: f64 = partners.iter().map(|who| key(who).max(0.0)).sum();
            let group = self.circle(&circle, &partners, &entries);
            groups.push((if is_within { -1.0 } else { leading }, group));
        }
        order::sort_by(&mut groups, |a, b| b.0.total_cmp(&a.0));
        let all = |read: &dyn Fn(&Entry) -> f64| -> Vec<Amount> {
            entries
                .iter()
                .map(|entry| self.amount(entry.is_stated.then(|| read(entry)), entry.total()))
                .collect()
        };
        FlowPage {
            groups: groups.into_iter().map(|(_, group)| group).collect(),
            total: all(&Entry::total),
            outside: all(&|entry| entry.trade.from_outside()),
            years: self.years(&entries),
            ..page
        }
    }

    fn circle(&self, circle: &Circle, partners: &[SupplierIdx], entries: &[Entry]) -> FlowGroup {
        let is_within = *circle == Circle::Within;
        let row = |who: &SupplierIdx| FlowRow {
            of: Labelled {
                thing: words::partner_thing(self.scope, *who),
                name: match is_within {
                    true => words::circle(self.scope, self.ledger, circle),
                    false => words::partner(self.scope, *who),
                },
            },
            amounts: entries.iter().map(|entry| self.stated(entry, *who, is_within)).collect(),
        };
        let sum = |entry: &Entry| {
            let known = partners.iter().filter_map(|who| match is_within {
                true => entry.trade.within,
                false => entry.from(*who).and_then(|value| value.number()),
            });
            let (sum, count) = known.fold((0.0, 0), |(sum, count), value| (sum + value, count + 1));
            self.amount((count > 0).then_some(sum), entry.total())
        };
        FlowGroup {
            title: words::circle(self.scope, self.ledger, circle),
            sums: entries.iter().map(sum).collect(),
            rows: partners.iter().map(row).collect(),
        }
    }

    /// What comes from `partner`, product by product; shares are parts of what of a product comes
    /// from outside, or of all of it where the goods stay within the area.
    fn products(&self, page: FlowPage, partner: SupplierIdx) -> FlowPage {
        let (scope, ledger) = (self.scope, self.ledger);
        let is_within = scope.dataset.suppliers[partner].id == ledger.reporter;
        let number = |entry: &Entry| match is_within {
            true => entry.trade.within,
            false => entry.from(partner).and_then(|value| value.number()),
        };
        let whole = |entry: &Entry| match is_within {
            true => entry.total(),
            false => entry.trade.from_outside(),
        };
        let mut rows: Vec<(f64, FlowRow)> = Vec::new();
        let names = words::products(scope, ledger);
        for at in &self.focus.lines {
            let (Some(line), Some(name)) = (ledger.lines.get(*at), names.get(*at)) else {
                continue;
            };
            let leading = line.cells.get(self.leading()).and_then(number).unwrap_or(-1.0);
            let amount = |entry: &Entry| match number(entry) {
                Some(value) => self.amount(Some(value), whole(entry)),
                None => self.stated(entry, partner, is_within),
            };
            let thing = words::product_thing(scope, line.subject);
            let of = Labelled { thing, name: name.clone() };
            rows.push((leading, FlowRow { of, amounts: line.cells.iter().map(amount).collect() }));
        }
        order::sort_by(&mut rows, |a, b| b.0.total_cmp(&a.0));
        let total = |period: usize| {
            let lines = self.focus.lines.iter().filter_map(|at| ledger.lines.get(*at));
            let cells = lines.filter_map(|line| line.cells.get(period));
            let known = cells.filter_map(number);
            let (sum, count) = known.fold((0.0, 0), |(sum, count), value| (sum + value, count + 1));
            Amount { share: String::new(), ..self.amount((count > 0).then_some(sum), 0.0) }
        };
        let rows: Vec<FlowRow> = rows.into_iter().map(|(_, row)| row).collect();
        FlowPage {
            groups: vec![FlowGroup { title: String::new(), sums: Vec::new(), rows }],
            total: (0..ledger.periods.len()).map(total).collect(),
            ..page
        }
    }

    /// The indicators by period, for one product.
    fn years(&self, entries: &[Entry]) -> Vec<YearFigures> {
        if self.focus.product(self.ledger).is_none() {
            return Vec::new();
        }
        let years = self.ledger.periods.iter().zip(entries);
        years
            .map(|(period, entry)| YearFigures {
                period: period.clone(),
                held: held(self.scope, &entry.trade.indicators()),
                verdict: verdict(self.scope, entry),
            })
            .collect()
    }
}
