//! Small datasets for the values worked out by hand.

use ketenkaart::model::dataset::{Dataset, Parts};
use ketenkaart::model::dependency::{Dependency, Essentiality, Relation};
use ketenkaart::model::input::{Input, InputKind, Market, Scope};
use ketenkaart::model::record::{Basis, Level, Origin, RankClass, Record, Share, Status, Subject};
use ketenkaart::model::source::Source;
use ketenkaart::model::supplier::{Supplier, SupplierKind};
use ketenkaart::model::text::Text;
use ketenkaart::model::value::{Interval, Value};
use ketenkaart::model::{InputIdx, SourceIdx, SupplierIdx};

/// A dataset in the making.
pub struct Hand {
    parts: Parts,
    source: SourceIdx,
}

/// A row of a record: who, the share as printed, its bounds, how it counts.
pub type Row = (String, Option<f64>, Option<Interval>, RankClass);

impl Hand {
    pub fn new() -> Self {
        let mut parts = Parts::default();
        let source = parts.sources.push(Source::default());
        Self { parts, source }
    }

    /// Adds a tool with a market size.
    pub fn tool(&mut self, id: &str, market_size: Option<f64>) -> InputIdx {
        let value = market_size.map(Value::from_number);
        self.parts.inputs.push(Input {
            id: id.to_owned(),
            label: Text::default(),
            description: Text::default(),
            kind: InputKind::Tool,
            layer: None,
            stage: None,
            is_stage_derived: false,
            family: None,
            scope: Scope::default(),
            tech_area: String::new(),
            trl: None,
            market: value.map(|value| Market { value, ..Market::default() }),
            indicators: Vec::new(),
            source: self.source,
        })
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

    /// Adds the world record of `input`; `ROW` is the unnamed rest, all others are countries.
    pub fn record(&mut self, input: InputIdx, rows: Vec<Row>) {
        let mut shares = Vec::new();
        for (id, share, bounds, class) in rows {
            shares.push(Share {
                supplier: self.supplier(&id),
                value: share.map_or(Value::NotAssessed, Value::from_number),
                bounds,
                class,
                status: Status::default(),
                trade_factor: None,
                source: self.source,
                origin: Origin::default(),
            });
        }
        self.parts.records.push(Record {
            subject: Subject::Input(input),
            area: "WLD".to_owned(),
            level: Level::Countries,
            basis: Basis::NotStated,
            period: String::new(),
            shares,
        });
    }

    fn supplier(&mut self, id: &str) -> SupplierIdx {
        if let Some((idx, _)) = self.parts.suppliers.entries().find(|(_, known)| known.id == id) {
            return idx;
        }
        let is_rest = id == "ROW";
        self.parts.suppliers.push(Supplier {
            id: id.to_owned(),
            kind: if is_rest { SupplierKind::Residual } else { SupplierKind::Country },
            label: Text::default(),
            country: (!is_rest).then(|| id.to_owned()),
        })
    }

    pub fn finish(self) -> Dataset {
        Dataset::new(self.parts)
    }
}
