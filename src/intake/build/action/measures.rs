//! Measures and what they are aimed at → the model.

use crate::base::date::{Cycle, Period};
use crate::base::order;
use crate::base::table::Key;
use crate::intake::build::action::{Desk, levels};
use crate::intake::build::dependencies::relation;
use crate::intake::codes;
use crate::model::RootCauseIdx;
use crate::model::dependency::Relation;
use crate::model::measure::{
    Due, Measure, MeasureKind, MeasureLink, MeasureStatus, Money, Qualifier, Strand, Target,
};
use crate::model::record::Subject;
use crate::model::{ActorIdx, DependencyIdx, GapIdx, InputIdx, InstrumentIdx, MeasureIdx};
use crate::wire::package::{Fields, Row};
use crate::wire::tables::LIST_SIGN;

/// The dependencies, sorted, to look one up.
type Sorted = Vec<(InputIdx, InputIdx, Relation, DependencyIdx)>;

impl Desk<'_, '_> {
    pub fn read_measures(&mut self) {
        let rows = self.rows("measures");
        for row in &rows {
            let measure = self.measure(row);
            self.builder.parts.action.measures.push(measure);
        }
        let measures = &self.builder.parts.action.measures;
        let wholes: Vec<_> = measures.iter().map(|measure| measure.part_of).collect();
        let firsts: Vec<_> = measures.iter().map(|measure| measure.same_as).collect();
        self.check_whole(&rows, "part_of", &wholes);
        self.check_whole(&rows, "same_as", &firsts);
    }

    fn measure(&mut self, row: &Row<Fields>) -> Measure {
        let id = row.text("measure_id");
        let due = Due {
            date: Period::parse(row.text("due")),
            qualifier: Qualifier::from_code(row.text("due_qualifier")),
            cycle: Cycle::parse(row.text("recurrence")),
        };
        let start = Period::parse(row.text("start"));
        self.check_dates(start, due.date, row, "due");
        Measure {
            id: id.to_owned(),
            label: self.label(row, id),
            description: self.text(row, "description"),
            kind: MeasureKind::from_code(row.text("kind")),
            part_of: self.key("measures", row, "part_of"),
            same_as: self.key("measures", row, "same_as"),
            strand: Strand::from_code(row.text("strand")),
            instruments: self.named("instruments", row, "instrument"),
            responsible: self.named("actors", row, "responsible"),
            together_with: self.named("actors", row, "together_with"),
            start,
            due,
            status: MeasureStatus::from_code(row.text("status")).unwrap_or(MeasureStatus::Unknown),
            levels: levels(row),
            money: Money {
                amount: row.number("budget"),
                currency: row.text("currency").to_owned(),
                period: row.text("budget_period").to_owned(),
            },
            scopes: self.scopes(row),
            place: row.text("place").to_owned(),
            source: self.source(row),
        }
    }

    /// Something that ends before it begins is an error.
    pub fn check_dates(
        &mut self,
        start: Option<Period>,
        end: Option<Period>,
        row: &Row<Fields>,
        column: &'static str,
    ) {
        let (Some(start), Some(end)) = (start, end) else { return };
        if end.last() < start.first() {
            let finding = codes::DATES_TURNED.at(self.place(row, column)).found(&end.to_string());
            finding.with("start", start.to_string()).report(self.builder.report);
        }
    }

    pub fn read_links(&mut self) {
        let rows = self.rows("measure_links");
        let sorted = if rows.is_empty() { Sorted::new() } else { self.sorted() };
        for row in rows {
            let measure: Option<MeasureIdx> = self.key("measures", row, "measure_id");
            let target = self.target(row, &sorted);
            let (Some(measure), Some(target)) = (measure, target) else { continue };
            let link = MeasureLink {
                measure,
                target,
                effect: row.text("effect").to_owned(),
                effect_size: row.number("effect_size"),
                effect_unit: row.text("effect_unit").to_owned(),
                source: self.source(row),
            };
            self.builder.parts.action.links.push(link);
        }
    }

    fn target(&mut self, row: &Row<Fields>, sorted: &Sorted) -> Option<Target> {
        let (id, column) = (row.text("target_id"), "target_id");
        let mut find = |table| self.position(table, id, row, column);
        match row.text("target_kind") {
            "gap" => find("gaps").map(|at| Target::Gap(GapIdx::from_position(at))),
            "root_cause" => {
                find("root_causes").map(|at| Target::RootCause(RootCauseIdx::from_position(at)))
            }
            "instrument" => {
                find("instruments").map(|at| Target::Instrument(InstrumentIdx::from_position(at)))
            }
            "actor" => find("actors").map(|at| Target::Actor(ActorIdx::from_position(at))),
            "measure" => find("measures").map(|at| Target::Measure(MeasureIdx::from_position(at))),
            "edge" => self.dependency(id, row, sorted).map(Target::Dependency),
            _ => self.builder.subject(id, &row.origin, column).map(Target::Subject),
        }
    }

    fn sorted(&self) -> Sorted {
        let entries = self.builder.parts.dependencies.entries();
        let mut sorted: Sorted = entries.map(|(idx, d)| (d.from, d.to, d.relation, idx)).collect();
        order::sort(&mut sorted);
        sorted
    }

    /// The dependency that is written `FROM;TO;RELATION`.
    fn dependency(&mut self, id: &str, row: &Row<Fields>, of: &Sorted) -> Option<DependencyIdx> {
        let mut parts = id.split(LIST_SIGN);
        let (from, to) = (self.input(parts.next()), self.input(parts.next()));
        let relation = relation(parts.next().unwrap_or_default());
        if let (Some(from), Some(to), Some(relation), None) = (from, to, relation, parts.next()) {
            let found = of.binary_search_by(|(a, b, c, _)| (*a, *b, *c).cmp(&(from, to, relation)));
            let found = found.ok().and_then(|at| of.get(at));
            if let Some((.., idx)) = found {
                return Some(*idx);
            }
        }
        let finding = codes::ID_DANGLING.at(self.place(row, "target_id")).found(id);
        let finding = finding.with("table", "edges").with("near", codes::NOTHING);
        finding.report(self.builder.report);
        None
    }

    fn input(&self, id: Option<&str>) -> Option<InputIdx> {
        match self.builder.subjects.get(id?) {
            Some(Subject::Input(input)) => Some(*input),
            _ => None,
        }
    }
}
