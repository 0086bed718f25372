//! Root causes, gaps and published answers → the model.

use crate::base::date::Period;
use crate::intake::build::action::{Desk, level};
use crate::intake::codes;
use crate::model::gap::{CauseLevel, CriterionAnswer, Gap, Outlook, PublishedAnswer, RootCause};
use crate::model::record::Subject;

impl Desk<'_, '_> {
    pub fn read_root_causes(&mut self) {
        for row in self.rows("root_causes") {
            let id = row.text("root_cause_id");
            let cause = RootCause {
                id: id.to_owned(),
                label: self.label(row, id),
                description: self.text(row, "description"),
                level: CauseLevel::from_code(row.text("level")),
                place: row.text("place").to_owned(),
                source: self.source(row),
            };
            self.builder.parts.action.root_causes.push(cause);
        }
    }

    pub fn read_gaps(&mut self) {
        for row in self.rows("gaps") {
            let id = row.text("gap_id");
            let gap = Gap {
                id: id.to_owned(),
                subject: self.subject(row),
                label: self.label(row, id),
                description: self.text(row, "description"),
                kind: row.text("kind").to_owned(),
                outlook: Outlook::from_code(row.text("outlook")),
                root_causes: self.keys("root_causes", row, "root_cause_id"),
                current: level(row, "current_trl"),
                target: level(row, "target_trl"),
                target_date: Period::parse(row.text("target_date")),
                place: row.text("place").to_owned(),
                source: self.source(row),
            };
            self.builder.parts.action.gaps.push(gap);
        }
    }

    pub fn read_answers(&mut self) {
        for row in self.rows("criticality") {
            let input = match self.subject(row) {
                Some(Subject::Input(input)) => input,
                Some(Subject::Stage(_)) => {
                    let place = self.place(row, "node_id");
                    let finding = codes::ID_DANGLING.at(place).found(row.text("node_id"));
                    let finding = finding.with("table", "inputs").with("near", codes::NOTHING);
                    finding.report(self.builder.report);
                    continue;
                }
                None => continue,
            };
            let answer = PublishedAnswer::from_code(row.text("answer"));
            let answer = CriterionAnswer {
                input,
                criterion: level(row, "criterion").unwrap_or_default(),
                answer: answer.unwrap_or(PublishedAnswer::Unknown),
                evidence: row.text("evidence").to_owned(),
                source: self.source(row),
            };
            self.builder.parts.action.answers.push(answer);
        }
    }
}
