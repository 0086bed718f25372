//! Which suppliers have a field of their own in charts over time, and how it looks: four colours,
//! each plain and with stripes, so that eight stay apart without colour too. A supplier looks the
//! same in all charts of a dataset as far as the fields go. Knows no places.

use std::collections::BTreeMap;

use crate::analysis::concentration::supply::Supply;
use crate::analysis::trend::Series;
use crate::base::geometry::{Point, Rect};
use crate::base::order;
use crate::model::dataset::Dataset;
use crate::model::record::Subject;
use crate::scene::mark::{Ink, Mark, Step};

/// Fields there are.
pub const FIELDS: usize = 8;
/// Colours there are.
const COLOURS: usize = 4;
/// Distance of stripes, px.
const STRIPES: f64 = 4.0;

/// The field of each of the largest suppliers of a dataset, by the id of the supplier.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Palette {
    fields: BTreeMap<String, usize>,
}

/// What a part of the whole stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// A supplier, by its field.
    Named(usize),
    /// Suppliers that have no field of their own.
    Others,
    /// Nobody in particular.
    Unnamed,
}

impl Palette {
    /// The fields of the largest suppliers over all things and moments of `series`.
    #[must_use]
    pub fn new(dataset: &Dataset, series: &Series) -> Self {
        let mut sums: BTreeMap<String, f64> = BTreeMap::new();
        let stages = dataset.stages.keys().map(Subject::Stage);
        for subject in stages.chain(dataset.inputs.keys().map(Subject::Input)) {
            for supply in series.history.of(subject) {
                add(&mut sums, supply);
            }
        }
        let ranked = ranked(sums);
        let fields = ranked.into_iter().take(FIELDS).enumerate().map(|(at, id)| (id, at));
        Self { fields: order::map_of(fields) }
    }

    /// Fields for the largest of the suppliers in `supplies`, at most `most` of them: those of the
    /// dataset, and for the others the ones that are free.
    #[must_use]
    pub fn of<'a>(
        &self,
        supplies: impl Iterator<Item = &'a Supply>,
        most: usize,
    ) -> Vec<(String, usize)> {
        let mut sums: BTreeMap<String, f64> = BTreeMap::new();
        for supply in supplies {
            add(&mut sums, supply);
        }
        let mut named = ranked(sums);
        // One more takes no more room than the part that gathers it alone.
        if named.len() > most + 1 || most + 1 > FIELDS {
            named.truncate(most.min(FIELDS));
        }
        let own = |id: &String| self.fields.get(id).copied();
        let taken: Vec<usize> = named.iter().filter_map(own).collect();
        let mut free = (0..FIELDS).filter(|field| !taken.contains(field));
        let field = |id: String| {
            let field = own(&id).or_else(|| free.next())?;
            Some((id, field))
        };
        named.into_iter().filter_map(field).collect()
    }
}

fn add(sums: &mut BTreeMap<String, f64>, supply: &Supply) {
    let blocks = supply.blocks.iter().map(|block| &block.portion);
    for portion in supply.shares.iter().chain(blocks) {
        *sums.entry(portion.id.clone()).or_default() += portion.printed;
    }
}

/// The ids, the largest sum first, then by id.
fn ranked(sums: BTreeMap<String, f64>) -> Vec<String> {
    let mut ranked: Vec<(String, f64)> = sums.into_iter().filter(|(_, sum)| *sum > 0.0).collect();
    order::sort_by(&mut ranked, |a, b| b.1.total_cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    ranked.into_iter().map(|(id, _)| id).collect()
}

/// The marks of a part in `rect`.
#[must_use]
pub fn field(part: Part, rect: Rect) -> Vec<Mark> {
    let plain = |ink| Mark::Rect { rect, radius: 0.0, ink };
    match part {
        Part::Named(field) => {
            let mut marks = vec![plain(Ink::Category((field % COLOURS) as u8))];
            if field >= COLOURS {
                marks.push(stripes(rect, Ink::OpenHatchStrong));
            }
            marks
        }
        Part::Others => vec![plain(Ink::BarOpen)],
        Part::Unnamed => vec![
            plain(Ink::NotAssessed),
            slanted(rect, Ink::NotAssessedHatch),
            plain(Ink::ClassEdge),
        ],
    }
}

/// Level stripes across `rect`.
fn stripes(rect: Rect, ink: Ink) -> Mark {
    let mut steps = Vec::new();
    let mut y = rect.y + STRIPES / 2.0;
    while y < rect.bottom() {
        steps.extend([Step::Move(Point::new(rect.x, y)), Step::Line(Point::new(rect.right(), y))]);
        y += STRIPES;
    }
    Mark::Path { steps, ink, width: 0.0 }
}

/// Slanted stripes within `rect`.
fn slanted(rect: Rect, ink: Ink) -> Mark {
    let mut steps = Vec::new();
    // Each stripe climbs as far as it goes to the right; `from` is where it would leave the foot.
    let mut from = rect.x - rect.height + STRIPES;
    while from < rect.right() {
        let start = from.max(rect.x);
        let end = (from + rect.height).min(rect.right());
        if end > start {
            steps.push(Step::Move(Point::new(start, rect.bottom() - (start - from))));
            steps.push(Step::Line(Point::new(end, rect.bottom() - (end - from))));
        }
        from += 1.5 * STRIPES;
    }
    Mark::Path { steps, ink, width: 0.0 }
}
