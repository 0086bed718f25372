//! Rows on earlier editions and on trade → the model.

use std::collections::BTreeMap;

use crate::intake::build::action::Desk;
use crate::intake::codes;
use crate::intake::nearest::nearest;
use crate::model::SupplierIdx;
use crate::model::series::{Direction, Flow, Forerunner, Succession};
use crate::model::value::Value;
use crate::wire::package::{Fields, Row};

impl Desk<'_, '_> {
    /// Reads what was something else in an earlier edition.
    pub fn read_forerunners(&mut self) {
        for row in self.rows("concordance") {
            let Some(subject) = self.subject(row) else { continue };
            self.check_edition(row);
            let forerunner = Forerunner {
                subject,
                edition: row.text("edition_id").to_owned(),
                earlier: row.text("earlier_id").to_owned(),
                label: self.text(row, "label"),
                relation: Succession::from_code(row.text("relation"))
                    .unwrap_or(Succession::Renamed),
                source: self.source(row),
            };
            self.builder.parts.series.forerunners.push(forerunner);
        }
    }

    /// Reads the flows of trade, of all editions.
    pub fn read_trade(&mut self) {
        for row in self.rows("trade") {
            let (subject, partner) = (self.subject(row), self.partner(row));
            self.check_edition(row);
            let source = self.builder.source(row.text("source_id"), &row.origin, "source_id");
            let (Some(subject), Some(partner)) = (subject, partner) else { continue };
            let is_withheld = row.text("obs_status") == "Q";
            self.builder.parts.series.trade.push(Flow {
                subject,
                partner,
                direction: Direction::from_code(row.text("flow")).unwrap_or(Direction::Import),
                reporter: row.text("reporter").to_owned(),
                period: row.text("ref_period").to_owned(),
                code: row.text("code").to_owned(),
                value: match row.number("value") {
                    _ if is_withheld => Value::Withheld,
                    Some(value) => Value::from_number(value),
                    None => Value::NotAssessed,
                },
                currency: row.text("currency").to_owned(),
                quantity: row.number("quantity"),
                unit: row.text("quantity_unit").to_owned(),
                edition: row.text("edition_id").to_owned(),
                source,
            });
        }
    }

    fn partner(&mut self, row: &Row<Fields>) -> Option<SupplierIdx> {
        let id = row.text("partner_id");
        let known: &BTreeMap<&str, SupplierIdx> = &self.builder.suppliers;
        if let Some(partner) = known.get(id) {
            return Some(*partner);
        }
        let near = self.builder.near(|builder| nearest(id, builder.suppliers.keys().copied()));
        let finding = codes::ID_DANGLING.at(self.place(row, "partner_id")).found(id);
        finding.with("table", "suppliers").with("near", near).report(self.builder.report);
        None
    }

    /// Reports an edition that the dataset does not tell of.
    fn check_edition(&mut self, row: &Row<Fields>) {
        let id = row.text("edition_id");
        let editions = &self.builder.package.editions;
        if id.is_empty() || editions.iter().any(|edition| edition.id == id) {
            return;
        }
        let near = self.builder.near(|builder| {
            nearest(id, builder.package.editions.iter().map(|edition| edition.id.as_str()))
        });
        let finding = codes::ID_DANGLING.at(self.place(row, "edition_id")).found(id);
        finding.with("table", "editions").with("near", near).report(self.builder.report);
    }
}
