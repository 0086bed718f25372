//! A ledger seen through a view → the rows and columns of its matrix: which products, narrowed and
//! in order; which partners have a column of their own. Knows no places and no sentences.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use crate::analysis::criticality::Answer;
use crate::analysis::trade::Indicators;
use crate::analysis::trade::ledger::{Entry, Ledger, Line, Span, Years};
use crate::base::fold::fold;
use crate::base::order;
use crate::model::record::Subject;
use crate::model::value::Value;
use crate::model::{FamilyIdx, StageIdx, SupplierIdx};
use crate::scene::trade::{against, columns, end, span, words};
use crate::scene::{Scope, words as names};
use crate::view::state::FilterField;
use crate::view::trade::Measure;

/// Partners that have a column of their own unless the reader chose.
pub const COLUMNS: u32 = 12;

/// Shares from which on a cell is in the next class.
pub const SHARE_STEPS: [f64; 4] = [0.05, 0.15, 0.3, 0.5];
/// Values from which on a cell is in the next class.
pub const VALUE_STEPS: [f64; 4] = [1e6, 1e7, 1e8, 1e9];

/// The matrix.
#[derive(Debug, Clone, PartialEq)]
pub struct Sheet {
    /// The periods it shows.
    pub span: Span,
    /// The period it compares with; `None`: none.
    pub against: Option<usize>,
    /// What cells say.
    pub measure: Measure,
    /// Partners with a column of their own, the greatest first.
    pub partners: Vec<SupplierIdx>,
    /// Further partners, which share one column.
    pub others: Vec<SupplierIdx>,
    /// The products.
    pub rows: Vec<Row>,
    /// Products with trade, before the view narrows them.
    pub products: usize,
    /// Whether the rows stand in the order of the chain, step by step.
    pub is_in_order: bool,
}

/// A product.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// The product.
    pub subject: Subject,
    /// Its name as it can stand alone.
    pub name: String,
    /// Its stage; of a stage itself.
    pub stage: Option<StageIdx>,
    /// Its family.
    pub family: Option<FamilyIdx>,
    /// Its trade in the periods shown.
    pub entry: Entry,
    /// The indicators of the Commission.
    pub indicators: Indicators,
    /// Whether it is a dependency by all three.
    pub answer: Answer,
    /// What the years say.
    pub years: Years,
    /// Concentration in the period that is compared with.
    pub before: Option<f64>,
    /// Concentration at the end of the periods shown.
    pub after: Option<f64>,
    /// Whether imports are stated in the period that is compared with, and at the end.
    pub is_stated: (bool, bool),
}

impl Row {
    fn new(scope: &Scope<'_>, ledger: &Ledger, line: &Line, name: String, sheet: &Sheet) -> Self {
        let entry = line.over(sheet.span, scope.dataset);
        let indicators = entry.trade.indicators();
        let (stage, family) = match line.subject {
            Subject::Input(input) => {
                let input = &scope.dataset.inputs[input];
                (input.stage, input.family)
            }
            Subject::Stage(stage) => (Some(stage), None),
        };
        let last = end(ledger, sheet.span);
        let is_stated = |at: usize| line.cells.get(at).is_some_and(|cell| cell.is_stated);
        Self {
            subject: line.subject,
            name,
            stage,
            family,
            indicators,
            answer: indicators.is_dependent(),
            years: ledger.years(line, sheet.span),
            before: sheet.against.and_then(|at| line.concentration(at)),
            after: line.concentration(last),
            is_stated: (sheet.against.is_some_and(is_stated), is_stated(last)),
            entry,
        }
    }

    /// How much more concentrated its imports became; `None` unless both are known.
    #[must_use]
    pub fn change(&self) -> Option<f64> {
        Some(self.after? - self.before?)
    }

    /// The imports from `partners` together; `None`: nothing is stated.
    #[must_use]
    pub fn from(&self, partners: &[SupplierIdx]) -> Option<Value<f64>> {
        let mut found: Option<Value<f64>> = None;
        for value in partners.iter().filter_map(|partner| self.entry.from(*partner)) {
            found = Some(match (found, value) {
                (None, value) => value,
                (Some(sum), value) => match (sum.number(), value.number()) {
                    (Some(a), Some(b)) => Value::from_number(a + b),
                    (Some(a), None) if a > 0.0 => sum,
                    (Some(_), None) => value,
                    (None, Some(b)) if b > 0.0 => value,
                    (None, _) => sum,
                },
            });
        }
        found
    }
}

impl Sheet {
    /// The matrix of `ledger` under the view.
    #[must_use]
    pub fn new(scope: &Scope<'_>, ledger: &Ledger) -> Self {
        let span = span(ledger, scope.state);
        let mut sheet = Self {
            span,
            against: against(ledger, span, scope.state),
            measure: scope.state.trade.measure,
            partners: Vec::new(),
            others: Vec::new(),
            rows: Vec::new(),
            products: ledger.lines.len(),
            is_in_order: true,
        };
        let names = words::products(scope, ledger);
        let lines = ledger.lines.iter().zip(names);
        let rows = lines.map(|(line, name)| Row::new(scope, ledger, line, name, &sheet));
        sheet.rows = rows.collect();
        sheet.narrow(scope);
        sheet.choose_partners(scope);
        sheet.order(scope);
        sheet
    }

    /// What a cell of `row` says of imports worth `value`: a share or the value.
    #[must_use]
    pub fn shown(&self, row: &Row, value: f64) -> f64 {
        match self.measure {
            Measure::Value => value,
            Measure::Share => {
                let total = row.entry.trade.from_outside();
                if total > 0.0 { value / total } else { 0.0 }
            }
        }
    }

    /// The class, 0 to 4, of a figure that a cell shows.
    #[must_use]
    pub fn class(&self, figure: f64) -> u8 {
        let steps = match self.measure {
            Measure::Share => SHARE_STEPS,
            Measure::Value => VALUE_STEPS,
        };
        let passed = steps.iter().filter(|step| figure >= **step).count();
        u8::try_from(passed).unwrap_or(4)
    }

    /// Leaves the products that filters and words of the view leave.
    fn narrow(&mut self, scope: &Scope<'_>) {
        let query = fold(&scope.state.query);
        let wanted: Vec<&str> = query.split_whitespace().collect();
        let of = |field| scope.state.filters.get(&field).filter(|values| !values.is_empty());
        let (stages, suppliers) = (of(FilterField::Stage), of(FilterField::Supplier));
        self.rows.retain(|row| {
            let stage = row.stage.map(|stage| &scope.dataset.stages[stage].id);
            let in_stage = stages.is_none_or(|ids| stage.is_some_and(|id| ids.contains(id)));
            let comes_from = suppliers.is_none_or(|ids| {
                let mut partners = row.entry.trade.outside.iter();
                partners.any(|(who, _)| ids.contains(&scope.dataset.suppliers[*who].id))
            });
            in_stage && comes_from && has_words(scope, row, &wanted)
        });
    }

    /// Gives the partners of the greatest value columns of their own, and those that the view is
    /// narrowed to or ordered by.
    fn choose_partners(&mut self, scope: &Scope<'_>) {
        let mut sums: BTreeMap<SupplierIdx, f64> = BTreeMap::new();
        for row in &self.rows {
            for (partner, value) in &row.entry.trade.outside {
                *sums.entry(*partner).or_default() += value;
            }
            for (partner, _) in &row.entry.silent {
                sums.entry(*partner).or_default();
            }
        }
        let mut partners: Vec<(SupplierIdx, f64)> = sums.into_iter().collect();
        order::sort_by(&mut partners, |a, b| {
            let id = |idx: SupplierIdx| &scope.dataset.suppliers[idx].id;
            b.1.total_cmp(&a.1).then_with(|| id(a.0).cmp(id(b.0)))
        });
        let wanted = scope.state.filters.get(&FilterField::Supplier);
        let sorted = scope.state.sort.as_ref().and_then(|sort| {
            scope.dataset.supplier_by_id(sort.column.strip_prefix(crate::view::state::FROM)?)
        });
        let most = scope.state.trade.columns.unwrap_or(COLUMNS) as usize;
        for (at, (partner, _)) in partners.into_iter().enumerate() {
            let id = &scope.dataset.suppliers[partner].id;
            let is_wanted = wanted.is_some_and(|ids| ids.contains(id)) || sorted == Some(partner);
            if at < most || is_wanted {
                self.partners.push(partner);
            } else {
                self.others.push(partner);
            }
        }
    }

    /// Puts the rows in the order of the view.
    fn order(&mut self, scope: &Scope<'_>) {
        let Some(sort) = scope.state.sort.clone() else {
            let mut met: Vec<Option<FamilyIdx>> = Vec::new();
            for row in &self.rows {
                if !met.contains(&row.family) {
                    met.push(row.family);
                }
            }
            order::sort_by_key(&mut self.rows, |row| {
                let family = met.iter().position(|family| *family == row.family);
                (row.stage.is_none(), row.stage, family)
            });
            return;
        };
        self.is_in_order = false;
        let turn = |order: Ordering| if sort.is_descending { order.reverse() } else { order };
        if sort.column == "name" {
            let name = |row: &Row| fold(&row.name);
            order::sort_by(&mut self.rows, |a, b| turn(name(a).cmp(&name(b))));
            return;
        }
        let mut rows: Vec<(Option<f64>, Row)> = std::mem::take(&mut self.rows)
            .into_iter()
            .map(|row| (columns::figure(scope, self, &row, &sort.column), row))
            .collect();
        order::sort_by(&mut rows, |a, b| match (a.0, b.0) {
            (Some(a), Some(b)) => turn(a.total_cmp(&b)),
            (a, b) => a.is_none().cmp(&b.is_none()),
        });
        self.rows = rows.into_iter().map(|(_, row)| row).collect();
    }
}

/// Whether all of `wanted` stand in the names of the product, its stage and its family, or its id.
fn has_words(scope: &Scope<'_>, row: &Row, wanted: &[&str]) -> bool {
    if wanted.is_empty() {
        return true;
    }
    let mut text = row.name.clone();
    text.push(' ');
    text.push_str(&words::product_thing(scope, row.subject).to_string());
    for name in [
        row.stage.map(|stage| names::stage_name(scope, stage)),
        row.family.map(|family| names::family_name(scope, family)),
    ]
    .into_iter()
    .flatten()
    {
        text.push(' ');
        text.push_str(&name);
    }
    let text = fold(&text);
    wanted.iter().all(|word| text.contains(word))
}
