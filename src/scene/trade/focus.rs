//! What a picture of flows is about: one product, all products of a step or a family, one partner,
//! or everything; and the two sides of it: who the goods come from, circle by circle, and what they
//! are or where they go on to. Knows no places.

use crate::analysis::trade::circle::Circles;
use crate::analysis::trade::ledger::{Entry, Ledger, Line};
use crate::analysis::trade::merged;
use crate::model::SupplierIdx;
use crate::model::record::Subject;
use crate::msg;
use crate::scene::trade::ends::{End, exports, products, sources};
use crate::scene::trade::{span, words};
use crate::scene::{Scope, words as names};
use crate::view::thing::Thing;

/// What a picture of flows is about.
#[derive(Debug, Clone, PartialEq)]
pub struct Focus {
    /// Its name.
    pub name: String,
    /// The products it speaks of, by their place in the ledger.
    pub lines: Vec<usize>,
    /// The one partner whose goods it shows.
    pub partner: Option<SupplierIdx>,
    /// What of it the reader chose; `None`: nothing was chosen, or what was is not traded.
    pub thing: Option<Thing>,
}

/// The two sides of the reporting area.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Sides {
    /// Who the goods come from.
    pub sources: Vec<End>,
    /// What the goods are, or where they go on to; empty: nothing is stated.
    pub targets: Vec<End>,
    /// Whether the targets are exports, and not what the goods are.
    pub are_exports: bool,
    /// All that comes in, in the currency of the ledger.
    pub total: f64,
}

impl Focus {
    /// What the view chooses from `ledger`.
    #[must_use]
    pub fn of(scope: &Scope<'_>, ledger: &Ledger) -> Self {
        let chosen = scope.state.selected.first();
        let whole = || Self {
            name: scope.locale.say(&msg!("flow-everything", count = ledger.lines.len())),
            lines: (0..ledger.lines.len()).collect(),
            partner: None,
            thing: None,
        };
        chosen.and_then(|thing| Self::on(scope, ledger, thing)).unwrap_or_else(whole)
    }

    /// What `thing` stands for in `ledger`; `None`: nothing that is traded.
    #[must_use]
    pub fn on(scope: &Scope<'_>, ledger: &Ledger, thing: &Thing) -> Option<Self> {
        let dataset = scope.dataset;
        let those = |is_it: &dyn Fn(&Line) -> bool| -> Vec<usize> {
            let lines = ledger.lines.iter().enumerate();
            lines.filter(|(_, line)| is_it(line)).map(|(at, _)| at).collect()
        };
        let input = |line: &Line| match line.subject {
            Subject::Input(input) => Some(&dataset.inputs[input]),
            Subject::Stage(_) => None,
        };
        let (name, lines, partner) = match thing {
            Thing::Input(id) => {
                let subject = Subject::Input(dataset.input_by_id(id)?);
                (words::product(scope, subject), those(&|line| line.subject == subject), None)
            }
            Thing::Stage(id) => {
                let stage = dataset.stage_by_id(id)?;
                let is_in = |line: &Line| {
                    line.subject == Subject::Stage(stage)
                        || input(line).is_some_and(|input| input.stage == Some(stage))
                };
                (names::stage_name(scope, stage), those(&is_in), None)
            }
            Thing::Family(id) => {
                let (family, _) = dataset.families.entries().find(|(_, one)| one.id == *id)?;
                let is_in =
                    |line: &Line| input(line).is_some_and(|input| input.family == Some(family));
                (names::family_name(scope, family), those(&is_in), None)
            }
            Thing::Supplier(id) => {
                let partner = dataset.supplier_by_id(id)?;
                let is_within = *id == ledger.reporter;
                let comes = |line: &Line| {
                    line.cells.iter().any(|cell| match is_within {
                        true => cell.trade.within.is_some(),
                        false => cell.from(partner).is_some(),
                    })
                };
                (words::partner(scope, partner), those(&comes), Some(partner))
            }
            Thing::OtherSuppliers | Thing::Plan(..) | Thing::Link(_) => return None,
        };
        (!lines.is_empty()).then(|| Self { name, lines, partner, thing: Some(thing.clone()) })
    }

    /// The one product it is about; `None`: it is about several.
    #[must_use]
    pub fn product<'a>(&self, ledger: &'a Ledger) -> Option<&'a Line> {
        match (self.lines.as_slice(), self.partner) {
            ([only], None) => ledger.lines.get(*only),
            _ => None,
        }
    }

    /// What is stated of its products in the periods of the view, each by itself.
    #[must_use]
    pub fn entries(&self, scope: &Scope<'_>, ledger: &Ledger) -> Vec<(Subject, Entry)> {
        let span = span(ledger, scope.state);
        let lines = self.lines.iter().filter_map(|at| ledger.lines.get(*at));
        lines.map(|line| (line.subject, line.over(span, scope.dataset))).collect()
    }

    /// Its two sides, with at most `most` named ends on each.
    #[must_use]
    pub fn sides(&self, scope: &Scope<'_>, ledger: &Ledger, most: usize) -> Sides {
        let entries = self.entries(scope, ledger);
        let whole = merged(entries.iter().map(|(_, entry)| entry), scope.dataset);
        let circles = Circles::new(scope.dataset, &scope.state.own_groups, &ledger.reporter);
        let reporter = scope.dataset.supplier_by_id(&ledger.reporter);
        let within = |entry: &Entry| entry.trade.within.filter(|value| *value > 0.0);
        if let Some(partner) = self.partner {
            let from = |entry: &Entry| match Some(partner) == reporter {
                true => within(entry),
                false => entry.from(partner).and_then(|value| value.number()),
            };
            let targets = products(scope, &entries, most, from);
            let total = targets.iter().map(|end| end.value).sum();
            let source = End {
                thing: Some(words::partner_thing(scope, partner)),
                name: self.name.clone(),
                circle: Some(circles.of(scope.dataset, partner)),
                value: total,
                is_within: Some(partner) == reporter,
            };
            return Sides { sources: vec![source], targets, are_exports: false, total };
        }
        let mut partners = whole.trade.outside.clone();
        partners.extend(reporter.zip(within(&whole)));
        let sources = sources(scope, ledger, &circles, &partners, most);
        let is_one = self.lines.len() == 1;
        let targets = if is_one {
            exports(scope, &whole, most)
        } else {
            products(scope, &entries, most, |entry| Some(entry.total()))
        };
        Sides { sources, targets, are_exports: is_one, total: whole.total() }
    }
}
