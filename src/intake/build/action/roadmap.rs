//! Rows of a roadmap → the model: dates, levels, and what waits for what.

use crate::base::date::Period;
use crate::base::table::Key;
use crate::intake::build::action::{Desk, levels};
use crate::intake::build::loops::components;
use crate::intake::codes;
use crate::model::ItemIdx;
use crate::model::measure::MeasureStatus;
use crate::model::roadmap::{Item, ItemKind, Lane, Scale};
use crate::wire::package::{Fields, Row};

impl Desk<'_, '_> {
    pub fn read_roadmap(&mut self) {
        let rows = self.rows("roadmap");
        for row in &rows {
            let item = self.item(row);
            self.builder.parts.action.roadmap.push(item);
        }
        self.check_loops(&rows);
        self.check_order(&rows);
    }

    fn item(&mut self, row: &Row<Fields>) -> Item {
        let id = row.text("item_id");
        let (start, end) = (Period::parse(row.text("start")), Period::parse(row.text("end")));
        self.check_dates(start, end, row, "end");
        let scale = Scale::from_code(row.text("scale")).unwrap_or(Scale::Trl);
        let levels = levels(row);
        for (column, level) in [("trl_from", levels.from), ("trl_to", levels.to)] {
            if let Some(level) = level.filter(|level| *level > scale.top()) {
                let finding = codes::NUMBER_OUT_OF_RANGE.at(self.place(row, column));
                let finding = finding.found(&level.to_string());
                let finding = finding.with("rule", format!("1–{}", scale.top()));
                finding.report(self.builder.report);
            }
        }
        Item {
            id: id.to_owned(),
            lane: Lane::from_code(row.text("lane")),
            section: row.text("section").to_owned(),
            kind: ItemKind::from_code(row.text("kind")),
            label: self.text(row, "label"),
            subject: self.subject(row),
            start,
            end,
            levels,
            scale,
            status: MeasureStatus::from_code(row.text("status")),
            measure: self.key("measures", row, "measure_id"),
            depends_on: self.keys("roadmap", row, "depends_on"),
            source: self.source(row),
        }
    }

    /// Reports the first item that waits for itself.
    fn check_loops(&mut self, rows: &[&Row<Fields>]) {
        let items = &self.builder.parts.action.roadmap;
        let mut edges = Vec::new();
        for (idx, item) in items.entries() {
            edges.extend(item.depends_on.iter().map(|on| (on.position(), idx.position())));
        }
        let component = components(items.len(), &edges);
        let is_loop = |(from, to): &&(usize, usize)| component.get(*from) == component.get(*to);
        if let Some(row) = edges.iter().find(is_loop).and_then(|(_, to)| rows.get(*to)) {
            let place = self.place(row, "depends_on");
            let finding = codes::LOOP_ROADMAP.at(place).found(row.text("item_id"));
            finding.report(self.builder.report);
        }
    }

    /// Reports items that certainly begin before what they wait for has ended.
    fn check_order(&mut self, rows: &[&Row<Fields>]) {
        let action = &self.builder.parts.action;
        let dates = |item: ItemIdx| action.roadmap[item].dates(&action.measures);
        let mut late = Vec::new();
        for (idx, item) in action.roadmap.entries() {
            let (Some(start), _) = dates(idx) else { continue };
            let is_late = |on: &&ItemIdx| {
                let (begin, end) = dates(**on);
                end.or(begin).is_some_and(|end| end.first() > start.last())
            };
            late.extend(item.depends_on.iter().find(is_late).map(|on| (idx, *on)));
        }
        for (item, on) in late {
            let Some(row) = rows.get(item.position()) else { continue };
            let on = self.builder.parts.action.roadmap[on].id.clone();
            let finding = codes::ROADMAP_BACKWARDS.at(self.place(row, "depends_on"));
            let finding = finding.found(row.text("item_id")).with("other", on);
            finding.report(self.builder.report);
        }
    }
}
