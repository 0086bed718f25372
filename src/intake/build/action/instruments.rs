//! Actors, programmes, policies and their budgets → the model.

use crate::base::country;
use crate::base::date::Period;
use crate::intake::build::action::{Desk, levels};
use crate::intake::codes;
use crate::model::InstrumentIdx;
use crate::model::instrument::{Actor, Budget, BudgetKind, Instrument, InstrumentKind};

impl Desk<'_, '_> {
    pub fn read_actors(&mut self) {
        for row in self.rows("actors") {
            let id = row.text("actor_id");
            for code in row.list("iso3").filter(|code| country::by_alpha3(code).is_none()) {
                let finding = codes::COUNTRY_UNKNOWN.at(self.place(row, "iso3")).found(code);
                finding.report(self.builder.report);
            }
            let actor = Actor {
                id: id.to_owned(),
                label: self.label(row, id),
                description: self.text(row, "description"),
                kind: row.text("kind").to_owned(),
                countries: row.list("iso3").map(str::to_owned).collect(),
                place: row.text("place").to_owned(),
                source: self.source(row),
            };
            self.builder.parts.action.actors.push(actor);
        }
    }

    pub fn read_instruments(&mut self) {
        let rows = self.rows("instruments");
        for row in &rows {
            let id = row.text("instrument_id");
            let kind = InstrumentKind::from_code(row.text("kind"));
            let instrument = Instrument {
                id: id.to_owned(),
                label: self.label(row, id),
                description: self.text(row, "description"),
                kind: kind.unwrap_or(InstrumentKind::Policy),
                roles: row.list("role").map(str::to_owned).collect(),
                scopes: self.scopes(row),
                levels: levels(row),
                part_of: self.key("instruments", row, "part_of"),
                responsible: self.named("actors", row, "responsible"),
                start: Period::parse(row.text("start")),
                budgets: Vec::new(),
                place: row.text("place").to_owned(),
                source: self.source(row),
            };
            self.builder.parts.action.instruments.push(instrument);
        }
        let instruments = &self.builder.parts.action.instruments;
        let wholes: Vec<_> = instruments.iter().map(|one| one.part_of).collect();
        self.check_whole(&rows, "part_of", &wholes);
    }

    pub fn read_budgets(&mut self) {
        for row in self.rows("budgets") {
            let instrument: Option<InstrumentIdx> = self.key("instruments", row, "instrument_id");
            let kind = BudgetKind::from_code(row.text("kind"));
            let (Some(instrument), Some(kind)) = (instrument, kind) else { continue };
            let Some(least) = row.number("amount") else {
                codes::VALUE_MISSING.at(self.place(row, "amount")).report(self.builder.report);
                continue;
            };
            let most = row.number("amount_to");
            let greatest = most.unwrap_or(least);
            let is_share = kind == BudgetKind::Share;
            if greatest < least || (is_share && greatest > 1.0) {
                let rule =
                    if is_share { "amount ≤ amount_to ≤ 1" } else { "amount ≤ amount_to" };
                let finding = codes::NUMBER_OUT_OF_RANGE.at(self.place(row, "amount_to"));
                let finding = finding.found(&greatest.to_string()).with("rule", rule);
                finding.report(self.builder.report);
            }
            let budget = Budget {
                kind,
                least,
                most,
                currency: row.text("currency").to_owned(),
                period: Period::parse(row.text("period")),
                purpose: self.text(row, "purpose"),
                source: self.source(row),
            };
            if let Some(of) = self.builder.parts.action.instruments.find_mut(instrument) {
                of.budgets.push(budget);
            }
        }
    }
}
