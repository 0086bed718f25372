//! Sources, nodes, families and indicators → the model.

use std::collections::BTreeMap;

use crate::base::diagnostic::Place;
use crate::intake::build::{Builder, about};
use crate::intake::codes::NOTHING;
use crate::intake::nearest::nearest;
use crate::intake::{codes, limits};
use crate::model::input::{Family, Indicator, Input, InputKind, Layer, Market, Scope, Stage};
use crate::model::record::Subject;
use crate::model::source::Source;
use crate::model::text::Text;
use crate::model::value::Value;
use crate::model::{FamilyIdx, InputIdx, SourceIdx, StageIdx};
use crate::wire::package::{Node, Origin, Row};

impl<'a> Builder<'a> {
    /// Reads the sources. Addresses other than `https` are not kept: they would become links.
    pub fn read_sources(&mut self) {
        let mut rows = BTreeMap::new();
        for row in &self.package.sources {
            if self.is_repeated(&row.id, &row.origin, "sources.source_id", &mut rows) {
                continue;
            }
            let is_safe = row.url.is_empty() || row.url.starts_with("https://");
            if !is_safe {
                let place = row.origin.place(self.package.column("sources.url"));
                codes::LINK_UNSAFE.at(place).found(&row.url).report(self.report);
            }
            let source = Source {
                id: row.id.clone(),
                title: row.title.clone(),
                publisher: row.publisher.clone(),
                url: if is_safe { row.url.clone() } else { String::new() },
                version: row.version.clone(),
                published: row.published.clone(),
                accessed: row.accessed.clone(),
                licence: row.licence.clone(),
                method: row.method.clone(),
                table: row.table.clone(),
                precision_pp: row.precision_pp,
            };
            let idx = self.parts.sources.push(source);
            self.sources.insert(&row.id, idx);
        }
    }

    /// Whether `id` was used before, which is an error that names both rows.
    pub fn is_repeated(
        &mut self,
        id: &'a str,
        origin: &Origin,
        column: &'static str,
        rows: &mut BTreeMap<&'a str, u64>,
    ) -> bool {
        let Some(first) = rows.get(id).copied() else {
            rows.insert(id, origin.row);
            return false;
        };
        let finding = codes::ID_TWICE.at(origin.place(self.package.column(column))).found(id);
        finding.with("row", first).report(self.report);
        true
    }

    /// Whether there are more stages and inputs than a map is made for, after a finding.
    pub fn has_too_many_nodes(&mut self) -> bool {
        let nodes = &self.package.nodes;
        if nodes.len() <= limits::NODES {
            return false;
        }
        let file = nodes.first().map_or("", |row| &row.origin.file);
        let finding = codes::INPUTS_TOO_MANY.at(Place::file(file));
        finding.with("count", nodes.len()).with("limit", limits::NODES).report(self.report);
        true
    }

    /// Reads the stages, then the inputs, each in the order of the file.
    pub fn read_nodes(&mut self) {
        let nodes = &self.package.nodes;
        let mut rows = BTreeMap::new();
        let kept: Vec<&'a Row<Node>> = nodes
            .iter()
            .filter(|row| !self.is_repeated(&row.id, &row.origin, "nodes.node_id", &mut rows))
            .collect();
        for row in kept.iter().filter(|row| row.kind == "stage") {
            let stage = self.stage(row);
            let idx = self.parts.stages.push(stage);
            self.subjects.insert(&row.id, Subject::Stage(idx));
        }
        for row in kept.iter().filter(|row| row.kind != "stage") {
            let input = self.input(row);
            let idx = self.parts.inputs.push(input);
            self.subjects.insert(&row.id, Subject::Input(idx));
        }
    }

    fn stage(&mut self, row: &Row<Node>) -> Stage {
        Stage {
            id: row.id.clone(),
            label: self.label(&row.label, &row.id, &row.origin, "nodes.label_en"),
            description: self.text(&row.description),
            layer: Layer::from_code(&row.layer),
            scope: scope(&row.scope),
            tech_area: row.tech_area.clone(),
            trl: row.trl.and_then(trl),
            market: market(row),
            source: self.source(&row.source, &row.origin, "nodes.source_id"),
        }
    }

    /// An unknown kind has been reported; any other stands in, so that the references to the
    /// input do not count as dangling.
    fn input(&mut self, row: &Row<Node>) -> Input {
        let kind = InputKind::from_code(&row.kind).unwrap_or(InputKind::Product);
        let stage = self.stage_of(row);
        Input {
            id: row.id.clone(),
            label: self.label(&row.label, &row.id, &row.origin, "nodes.label_en"),
            description: self.text(&row.description),
            kind,
            layer: Layer::from_code(&row.layer),
            stage,
            is_stage_derived: false,
            family: None,
            scope: scope(&row.scope),
            tech_area: row.tech_area.clone(),
            trl: row.trl.and_then(trl),
            market: market(row),
            indicators: Vec::new(),
            source: self.source(&row.source, &row.origin, "nodes.source_id"),
        }
    }

    fn stage_of(&mut self, row: &Row<Node>) -> Option<StageIdx> {
        if row.stage.is_empty() {
            return None;
        }
        if let Some(Subject::Stage(stage)) = self.subjects.get(row.stage.as_str()) {
            return Some(*stage);
        }
        let ids = self.parts.stages.iter().map(|stage| stage.id.as_str());
        let near = nearest(&row.stage, ids).unwrap_or(NOTHING).to_owned();
        let place = row.origin.place(self.package.column("nodes.stage"));
        let finding = codes::ID_DANGLING.at(place).found(&row.stage);
        finding.with("table", "stages").with("near", near).report(self.report);
        None
    }

    /// Puts inputs into families, one per family id and stage.
    pub fn read_families(&mut self) {
        let mut labels: BTreeMap<&str, Text> = BTreeMap::new();
        let mut rows = BTreeMap::new();
        for row in &self.package.families {
            if !self.is_repeated(&row.id, &row.origin, "families.family_id", &mut rows) {
                let label = self.label(&row.label, &row.id, &row.origin, "families.label_en");
                labels.insert(&row.id, label);
            }
        }
        let main = self.languages.first().map_or("en", String::as_str).to_owned();
        let mut known: BTreeMap<(&str, Option<StageIdx>), FamilyIdx> = BTreeMap::new();
        for row in &self.package.nodes {
            let Some(Subject::Input(input)) = self.subjects.get(row.id.as_str()).copied() else {
                continue;
            };
            if row.family.is_empty() {
                continue;
            }
            let stage = self.parts.inputs[input].stage;
            let family = *known.entry((&row.family, stage)).or_insert_with(|| {
                let label = labels.get(row.family.as_str()).cloned();
                let label = label.unwrap_or_else(|| Text::new(&main, &row.family));
                let published_id = row.family.clone();
                let id = stage.map_or_else(
                    || published_id.clone(),
                    |stage| format!("{}.{published_id}", self.parts.stages[stage].id),
                );
                self.parts.families.push(Family { id, published_id, label, stage })
            });
            if let Some(input) = self.parts.inputs.find_mut(input) {
                input.family = Some(family);
            }
        }
    }

    /// Reads the indicators, those of the newest period first.
    pub fn read_indicators(&mut self) {
        let mut figures: Vec<(InputIdx, Indicator)> = Vec::new();
        let mut seen: BTreeMap<(InputIdx, &str, &str, &str), u64> = BTreeMap::new();
        for row in &self.package.indicators {
            let Some(Subject::Input(input)) =
                self.subject(&row.node, &row.origin, "indicators.node_id")
            else {
                continue;
            };
            let key = (input, row.name.as_str(), row.period.as_str(), row.edition.as_str());
            if let Some(first) = seen.insert(key, row.origin.row) {
                let finding = codes::ROW_CONFLICT.at(row.origin.place("")).with("row", first);
                finding.report(self.report);
                continue;
            }
            let source: SourceIdx = self.source(&row.source, &row.origin, "indicators.source_id");
            let figure = Indicator {
                name: row.name.clone(),
                value: match (row.value, row.status.as_str()) {
                    (_, "Q") => Value::Withheld,
                    (Some(value), _) => Value::from_number(value),
                    (None, _) => Value::NotAssessed,
                },
                unit: row.unit.clone(),
                period: row.period.clone(),
                assessed_for: row.assessed_for.clone(),
                edition: row.edition.clone(),
                source,
            };
            figures.push((input, figure));
        }
        self.parts.file_indicators(figures, &about::edition_id(self.package));
    }
}

fn trl(level: f64) -> Option<u8> {
    (1..=9).find(|whole| (f64::from(*whole) - level).abs() < f64::EPSILON)
}

/// The scope that a published word stands for.
pub fn scope(code: &str) -> Scope {
    let all = [Scope::Civil, Scope::Defence, Scope::Space, Scope::DualUse];
    all.into_iter().find(|scope| scope.code() == code).unwrap_or(Scope::NotStated)
}

fn market(node: &Node) -> Option<Market> {
    if node.market_size.is_none() && node.market_words.is_empty() {
        return None;
    }
    Some(Market {
        value: node.market_size.map_or(Value::NotAssessed, Value::from_number),
        unit: node.market_unit.clone(),
        year: node.market_year.clone(),
        words: node.market_words.clone(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn readiness_levels_are_whole() {
        assert_eq!(trl(6.0), Some(6));
        assert_eq!(trl(6.5), None);
        assert_eq!(trl(10.0), None);
    }
}
