//! A made-up chain for the benchmarks of the analysis: the same at every run, about as wide and
//! as deep as a chain of a large publisher could become. Its figures mean nothing.

use ketenkaart::model::dataset::{Dataset, Parts};
use ketenkaart::model::dependency::{Dependency, Essentiality, Relation};
use ketenkaart::model::input::{Input, InputKind, Scope};
use ketenkaart::model::record::{Basis, Level, Origin, RankClass, Record, Share, Status, Subject};
use ketenkaart::model::source::Source;
use ketenkaart::model::supplier::{Supplier, SupplierKind};
use ketenkaart::model::text::Text;
use ketenkaart::model::value::{Interval, Value};
use ketenkaart::model::{InputIdx, SourceIdx, SupplierIdx};

const INPUTS: u32 = 10_000;
const LINKS: u32 = 25_000;
const SUPPLIERS: u32 = 200;

/// One dependency in this many leads back upstream, so that there are loops.
const LOOPS: u32 = 500;

/// Numbers without a pattern that would matter here (Numerical Recipes, "quick and dirty").
struct Numbers(u32);

impl Numbers {
    fn below(&mut self, limit: u32) -> u32 {
        self.0 = self.0.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (self.0 >> 8) % limit
    }
}

/// 10,000 inputs, a fifth of them processes, 25,000 dependencies, 200 suppliers, three to six
/// of them for each input, a fifth without a number.
pub fn chain() -> Dataset {
    let mut parts = Parts::default();
    let source = parts.sources.push(Source::default());
    let inputs: Vec<InputIdx> = (0..INPUTS).map(|i| add_input(&mut parts, i, source)).collect();
    let suppliers: Vec<SupplierIdx> = (0..SUPPLIERS).map(|i| add_supplier(&mut parts, i)).collect();
    let mut numbers = Numbers(7);
    let pick = |at: u32| inputs.get(at as usize).copied();
    for count in 0..LINKS {
        let a = numbers.below(INPUTS - 1);
        let b = (a + 1 + numbers.below(200)).min(INPUTS - 1);
        let ends =
            if count.is_multiple_of(LOOPS) { (pick(b), pick(a)) } else { (pick(a), pick(b)) };
        if let (Some(from), Some(to)) = ends {
            parts.dependencies.push(Dependency {
                from,
                to,
                relation: Relation::GoesInto,
                essentiality: Essentiality::default(),
                weight: None,
                weight_basis: String::new(),
                substitutability: None,
                source,
            });
        }
    }
    for input in inputs {
        let shares = shares(&mut numbers, &suppliers, source);
        parts.records.push(Record {
            subject: Subject::Input(input),
            area: "WLD".to_owned(),
            level: Level::Countries,
            basis: Basis::NotStated,
            period: String::new(),
            shares,
        });
    }
    Dataset::new(parts)
}

fn add_input(parts: &mut Parts, i: u32, source: SourceIdx) -> InputIdx {
    parts.inputs.push(Input {
        id: format!("N{i}"),
        label: Text::default(),
        description: Text::default(),
        kind: if i.is_multiple_of(5) { InputKind::Process } else { InputKind::Tool },
        stage: None,
        is_stage_derived: false,
        family: None,
        layer: None,
        scope: Scope::default(),
        tech_area: String::new(),
        trl: None,
        market: None,
        indicators: Vec::new(),
        source,
    })
}

fn add_supplier(parts: &mut Parts, i: u32) -> SupplierIdx {
    let id = format!("S{i:03}");
    let country = Some(id.clone());
    parts.suppliers.push(Supplier {
        id,
        kind: SupplierKind::Country,
        label: Text::default(),
        country,
    })
}

fn shares(numbers: &mut Numbers, suppliers: &[SupplierIdx], source: SourceIdx) -> Vec<Share> {
    let count = 3 + numbers.below(4);
    let is_numbered = numbers.below(5) > 0;
    let first = numbers.below(SUPPLIERS);
    let who = (0..count).filter_map(|k| suppliers.get(((first + k * 31) % SUPPLIERS) as usize));
    let share = 1.0 / f64::from(count);
    let bounds = Interval::new(share - 0.005, share + 0.005);
    who.map(|supplier| Share {
        supplier: *supplier,
        value: if is_numbered { Value::Known(share) } else { Value::NotAssessed },
        bounds: is_numbered.then_some(bounds),
        class: if is_numbered { RankClass::Numeric } else { RankClass::Major },
        status: Status::default(),
        trade_factor: None,
        source,
        origin: Origin::default(),
    })
    .collect()
}
