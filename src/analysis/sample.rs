//! Small datasets for the tests of this folder, built without any reader of files.

use crate::model::dataset::{Dataset, Parts};
use crate::model::dependency::{Dependency, Essentiality, Relation};
use crate::model::input::{Input, InputKind, Scope, Stage};
use crate::model::record::{Basis, Level, Origin, RankClass, Record, Share, Status, Subject};
use crate::model::source::Source;
use crate::model::supplier::{Supplier, SupplierKind};
use crate::model::text::Text;
use crate::model::value::{Interval, Value};
use crate::model::{InputIdx, SourceIdx, StageIdx, SupplierIdx};

/// A dataset in the making.
pub struct Sample {
    /// What has been gathered so far.
    pub parts: Parts,
    source: SourceIdx,
}

/// What a row says of its supplier's share.
#[derive(Debug, Clone, Copy)]
pub enum Said {
    /// Printed as whole per cent, with what that rounding leaves open.
    Percent(u32),
    /// Printed exactly.
    Exactly(f64),
    /// Named only.
    Major,
    /// Named as negligible.
    Negligible,
    /// Exists, not published.
    Withheld,
}

impl Sample {
    /// An empty dataset with one source.
    pub fn new() -> Self {
        let mut parts = Parts::default();
        let source = parts.sources.push(Source::default());
        Self { parts, source }
    }

    /// Adds a stage.
    pub fn stage(&mut self, id: &str) -> StageIdx {
        self.parts.stages.push(Stage {
            id: id.to_owned(),
            label: Text::new("en", id),
            description: Text::default(),
            layer: None,
            scope: Scope::default(),
            tech_area: String::new(),
            trl: None,
            market: None,
            source: self.source,
        })
    }

    /// Adds an input named as its id.
    pub fn input(&mut self, id: &str, kind: InputKind, stage: Option<StageIdx>) -> InputIdx {
        self.parts.inputs.push(Input {
            id: id.to_owned(),
            label: Text::new("en", id),
            description: Text::default(),
            kind,
            stage,
            layer: None,
            is_stage_derived: false,
            family: None,
            scope: Scope::default(),
            tech_area: String::new(),
            trl: None,
            market: None,
            indicators: Vec::new(),
            source: self.source,
        })
    }

    /// Adds a tool named as its id.
    pub fn tool(&mut self, id: &str) -> InputIdx {
        self.input(id, InputKind::Tool, None)
    }

    /// Says that `from` goes into, or is a variant of, `to`.
    pub fn link(&mut self, from: InputIdx, relation: Relation, to: InputIdx) {
        self.parts.dependencies.push(Dependency {
            from,
            to,
            relation,
            essentiality: Essentiality::default(),
            weight: None,
            weight_basis: String::new(),
            substitutability: None,
            source: self.source,
        });
    }

    /// The supplier `id`, added when it is new: `ROW` is the unnamed rest, ids of three
    /// letters are countries, others are organisations with their country after a dash.
    pub fn supplier(&mut self, id: &str) -> SupplierIdx {
        if let Some((idx, _)) = self.parts.suppliers.entries().find(|(_, s)| s.id == id) {
            return idx;
        }
        let (kind, country) = match id.split_once('-') {
            _ if id == "ROW" => (SupplierKind::Residual, None),
            Some((_, "")) => (SupplierKind::Organisation, None),
            Some((_, country)) => (SupplierKind::Organisation, Some(country.to_owned())),
            None if id.len() > 3 => (SupplierKind::Group, None),
            None => (SupplierKind::Country, Some(id.to_owned())),
        };
        let label = Text::new("en", id);
        self.parts.suppliers.push(Supplier { id: id.to_owned(), kind, label, country })
    }

    /// Adds a world record of `subject`.
    pub fn record(&mut self, subject: Subject, rows: &[(&str, Said)]) {
        let level = match rows.first() {
            Some((id, _)) if id.contains('-') => Level::Organisations,
            _ => Level::Countries,
        };
        let shares = rows.iter().map(|(id, said)| self.share(id, *said)).collect();
        self.parts.records.push(Record {
            subject,
            area: "WLD".to_owned(),
            level,
            basis: Basis::Headquarters,
            period: "2019".to_owned(),
            shares,
        });
    }

    fn share(&mut self, id: &str, said: Said) -> Share {
        let (value, bounds, class) = match said {
            Said::Percent(percent) => {
                let share = f64::from(percent) / 100.0;
                let lo = if percent == 1 { 0.0 } else { (share - 0.005).max(0.0) };
                let bounds = Interval::new(lo, (share + 0.005).min(1.0));
                (Value::from_number(share), Some(bounds), RankClass::Numeric)
            }
            Said::Exactly(share) => (Value::from_number(share), None, RankClass::Numeric),
            Said::Major => (Value::NotAssessed, None, RankClass::Major),
            Said::Negligible => {
                (Value::NotAssessed, Some(Interval::new(0.0, 0.02)), RankClass::Negligible)
            }
            Said::Withheld => (Value::Withheld, None, RankClass::Major),
        };
        Share {
            supplier: self.supplier(id),
            value,
            bounds,
            class,
            status: Status::default(),
            trade_factor: None,
            source: self.source,
            origin: Origin::default(),
        }
    }

    /// The finished dataset.
    pub fn finish(self) -> Dataset {
        Dataset::new(self.parts)
    }
}

/// A dataset of `count` tools where the first of each pair goes into the second.
pub fn chain(links: &[(usize, usize)], count: usize) -> (Dataset, Vec<InputIdx>) {
    let mut sample = Sample::new();
    let inputs: Vec<InputIdx> = (0..count).map(|i| sample.tool(&format!("N{i}"))).collect();
    for (from, to) in links {
        sample.link(inputs[*from], Relation::GoesInto, inputs[*to]);
    }
    (sample.finish(), inputs)
}
