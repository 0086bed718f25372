//! The benchmarks of the Critical Raw Materials Act for 2030, held against what a dataset says of
//! the supply to the EU. The Act measures capacity in the EU against annual consumption; the
//! study gives where the EU sources a material, so its figures stand in for two of the benchmarks
//! and say so. What a dataset does not give is not known.
//!
//! Source: Regulation (EU) 2024/1252, article 5(1) and annex I, section 1.

use crate::analysis::concentration::{Settings, assess};
use crate::analysis::lines::{self, Line, Side};
use crate::base::fold::fold_words;
use crate::base::message::Message;
use crate::model::InputIdx;
use crate::model::dataset::Dataset;
use crate::model::input::InputKind;
use crate::model::record::Subject;
use crate::model::value::Interval;
use crate::msg;

/// One of the four benchmarks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Benchmark {
    /// Extraction in the EU: at least 10 % of annual consumption.
    Extraction,
    /// Processing in the EU: at least 40 %.
    Processing,
    /// Recycling in the EU: at least 25 %.
    Recycling,
    /// One third country at any stage: not more than 65 %.
    ThirdCountry,
}

impl Benchmark {
    /// All four, in the order of the Act.
    pub const ALL: [Self; 4] =
        [Self::Extraction, Self::Processing, Self::Recycling, Self::ThirdCountry];

    /// The word used in machine-readable output.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Extraction => "extraction",
            Self::Processing => "processing",
            Self::Recycling => "recycling",
            Self::ThirdCountry => "third-country",
        }
    }

    /// The benchmark in words.
    #[must_use]
    pub fn label(self) -> Message {
        match self {
            Self::Extraction => msg!("benchmark-extraction"),
            Self::Processing => msg!("benchmark-processing"),
            Self::Recycling => msg!("benchmark-recycling"),
            Self::ThirdCountry => msg!("benchmark-third-country"),
        }
    }

    /// Where the line is, and who drew it.
    #[must_use]
    pub const fn line(self) -> Line {
        match self {
            Self::Extraction => lines::CRMA_EXTRACTION,
            Self::Processing => lines::CRMA_PROCESSING,
            Self::Recycling => lines::CRMA_RECYCLING,
            Self::ThirdCountry => lines::CRMA_SINGLE_COUNTRY,
        }
    }

    /// Whether a figure on this side of the line meets the benchmark; `None`: undecided.
    #[must_use]
    pub const fn is_met(self, side: Side) -> Option<bool> {
        match (self, side) {
            (_, Side::Undecided) => None,
            (Self::ThirdCountry, side) => Some(matches!(side, Side::Below)),
            (_, side) => Some(matches!(side, Side::Above)),
        }
    }
}

/// A benchmark with the figure that is held against it.
#[derive(Debug, Clone, PartialEq)]
pub struct Bar {
    /// The benchmark.
    pub benchmark: Benchmark,
    /// The figure; `None`: not known.
    pub figure: Option<Interval>,
    /// The third country that has the figure, where one is named.
    pub country: Option<String>,
    /// Whether it is met; `None`: not known, or undecided.
    pub is_met: Option<bool>,
    /// What the figure is, or why there is none.
    pub basis: Message,
}

/// The bars of one material.
#[derive(Debug, Clone, PartialEq)]
pub struct Material {
    /// Its inputs, in the order of the dataset.
    pub inputs: Vec<InputIdx>,
    /// Its entry in the list of strategic raw materials, which alone the benchmarks bind; `None`:
    /// not on the list.
    pub strategic: Option<&'static Strategic>,
    /// One bar per benchmark.
    pub bars: Vec<Bar>,
}

/// An entry of the list of strategic raw materials.
#[derive(Debug, PartialEq, Eq)]
pub struct Strategic {
    /// Names in published tables, folded to plain words.
    names: &'static [&'static str],
    /// The grade that the list names, which studies do not tell apart.
    pub grade: Option<Grade>,
}

/// A grade that the list of strategic raw materials names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Grade {
    /// For batteries.
    Battery,
    /// For metallurgy.
    Metallurgy,
    /// For permanent magnets.
    Magnets,
}

impl Grade {
    /// What is to be kept in mind, in one sentence.
    #[must_use]
    pub fn caution(self) -> Message {
        match self {
            Self::Battery => msg!("strategic-battery"),
            Self::Metallurgy => msg!("strategic-metallurgy"),
            Self::Magnets => msg!("strategic-magnets"),
        }
    }
}

/// Regulation (EU) 2024/1252, annex I, section 1 (17 entries).
const STRATEGIC: [Strategic; 17] = [
    strategic(&["aluminium", "bauxite", "alumina"], None),
    strategic(&["bismuth"], None),
    strategic(&["boron", "borate", "borates"], Some(Grade::Metallurgy)),
    strategic(&["cobalt"], None),
    strategic(&["copper"], None),
    strategic(&["gallium"], None),
    strategic(&["germanium"], None),
    strategic(&["lithium"], Some(Grade::Battery)),
    strategic(&["magnesium", "magnesium metal"], None),
    strategic(&["manganese"], Some(Grade::Battery)),
    strategic(&["natural graphite", "graphite"], Some(Grade::Battery)),
    strategic(&["nickel"], Some(Grade::Battery)),
    strategic(&["iridium", "osmium", "palladium", "platinum", "rhodium", "ruthenium"], None),
    strategic(
        &["neodymium", "praseodymium", "terbium", "dysprosium", "gadolinium", "samarium", "cerium"],
        Some(Grade::Magnets),
    ),
    strategic(&["silicon metal"], None),
    strategic(&["titanium metal"], None),
    strategic(&["tungsten"], None),
];

const fn strategic(names: &'static [&'static str], grade: Option<Grade>) -> Strategic {
    Strategic { names, grade }
}

/// The entry of the list of strategic raw materials for a material of this English name.
#[must_use]
pub fn strategic_material(name: &str) -> Option<&'static Strategic> {
    let folded = fold_words(name);
    STRATEGIC.iter().find(|entry| entry.names.contains(&folded.as_str()))
}

/// Area whose sourcing the benchmarks are held against.
const UNION: &str = "EU27_2020";

/// Ids of the stages whose supply stands in for a benchmark.
const STAGES: [(Benchmark, &str); 2] =
    [(Benchmark::Extraction, "extraction"), (Benchmark::Processing, "processing")];

/// The bars of all materials of `dataset` that have a stage named `extraction` or `processing` and
/// a supply to the EU, in its order; empty for a dataset without.
#[must_use]
pub fn benchmarks(dataset: &Dataset) -> Vec<Material> {
    if !dataset.areas().contains(&UNION) {
        return Vec::new();
    }
    let settings = Settings { area: UNION.to_owned(), ..Settings::of(dataset) };
    let assessment = assess(dataset, &settings);
    let home = crate::analysis::group::members(dataset, UNION).unwrap_or_default();
    let mut materials: Vec<Material> = Vec::new();
    for (idx, input) in dataset.inputs.entries() {
        let stage = input.stage.map(|stage| dataset.stages[stage].id.as_str());
        let staged = STAGES.iter().find(|(_, id)| stage == Some(id));
        let Some((benchmark, _)) = staged.filter(|_| input.kind == InputKind::Material) else {
            continue;
        };
        let label = |material: &Material| {
            material.inputs.first().map(|first| &dataset.inputs[*first].label)
        };
        let known = materials.iter().position(|material| label(material) == Some(&input.label));
        let at = known.unwrap_or_else(|| {
            let strategic = strategic_material(input.label.words("en"));
            materials.push(Material { inputs: Vec::new(), strategic, bars: unknown_bars() });
            materials.len() - 1
        });
        let Some(material) = materials.get_mut(at) else { continue };
        material.inputs.push(idx);
        let supply = assessment.of(Subject::Input(idx));
        if let Some(share) = supply.share_of(&home) {
            material.set(*benchmark, share, None);
        }
        if let Some(outside) = supply.largest_outside(&home) {
            material.raise_third_country(outside.share, outside.id);
        }
    }
    materials.retain(|material| material.bars.iter().any(|bar| bar.figure.is_some()));
    materials
}

fn unknown_bars() -> Vec<Bar> {
    let basis = |benchmark| match benchmark {
        Benchmark::Recycling => msg!("benchmark-no-recycling"),
        Benchmark::Extraction | Benchmark::Processing | Benchmark::ThirdCountry => {
            msg!("benchmark-no-figure")
        }
    };
    let bar = |benchmark| Bar {
        benchmark,
        figure: None,
        country: None,
        is_met: None,
        basis: basis(benchmark),
    };
    Benchmark::ALL.into_iter().map(bar).collect()
}

impl Material {
    fn set(&mut self, benchmark: Benchmark, figure: Interval, country: Option<String>) {
        let Some(bar) = self.bars.iter_mut().find(|bar| bar.benchmark == benchmark) else { return };
        bar.figure = Some(figure);
        bar.country = country;
        bar.is_met = benchmark.is_met(benchmark.line().side(figure));
        bar.basis = match benchmark {
            Benchmark::ThirdCountry => msg!("benchmark-sourcing-third-country"),
            _ => msg!("benchmark-sourcing-home"),
        };
    }

    /// The benchmark holds at any stage, so the stage with the larger share counts.
    fn raise_third_country(&mut self, share: Interval, country: Option<String>) {
        let known = self.bars.iter().find(|bar| bar.benchmark == Benchmark::ThirdCountry);
        let before = known.and_then(|bar| bar.figure.map(|figure| (figure, bar.country.clone())));
        let (figure, country) = match before {
            Some((figure, named)) => (
                Interval { lo: figure.lo.max(share.lo), hi: figure.hi.max(share.hi) },
                if share.lo > figure.lo { country } else { named },
            ),
            None => (share, country),
        };
        self.set(Benchmark::ThirdCountry, figure, country);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::sample::Said::{Exactly, Percent};
    use crate::analysis::sample::Sample;
    use crate::model::text::Text;

    #[test]
    fn the_supply_to_the_union_stands_in_for_two_benchmarks() {
        let mut sample = Sample::new();
        let stages = ["extraction", "processing"].map(|id| sample.stage(id));
        let inputs = stages.map(|stage| {
            let input = sample.input("gallium", InputKind::Material, Some(stage));
            sample.parts.inputs.find_mut(input).expect("it").label = Text::new("en", "Gallium");
            input
        });
        sample.record(Subject::Input(inputs[0]), &[("DEU", Percent(20)), ("CHN", Percent(80))]);
        sample.record(Subject::Input(inputs[1]), &[("DEU", Exactly(0.3)), ("CHN", Exactly(0.5))]);
        let records: Vec<_> = sample.parts.records.keys().collect();
        for record in records {
            sample.parts.records.find_mut(record).expect("it").area = UNION.to_owned();
        }
        let dataset = sample.finish();
        let materials = benchmarks(&dataset);
        let [gallium] = &materials[..] else { panic!("{materials:?}") };
        assert!(gallium.strategic.is_some_and(|entry| entry.grade.is_none()));
        assert_eq!(gallium.inputs, inputs);
        let met: Vec<Option<bool>> = gallium.bars.iter().map(|bar| bar.is_met).collect();
        // Processing: 30 % are named, 20 % nobody's, so 40 % is undecided. China has 80 % of the
        // ore.
        assert_eq!(met, [Some(true), None, None, Some(false)]);
        assert_eq!(gallium.bars[3].country.as_deref(), Some("CHN"));
        assert_eq!(gallium.bars[2].basis.id, "benchmark-no-recycling");
    }

    #[test]
    fn the_list_of_strategic_materials_is_read_by_name() {
        for (name, grade) in [
            ("Gallium", Some(None)),
            ("Natural Graphite", Some(Some(Grade::Battery))),
            ("Dysprosium", Some(Some(Grade::Magnets))),
            ("Titanium metal", Some(None)),
            ("Titanium", None),
            ("Talc", None),
        ] {
            assert_eq!(strategic_material(name).map(|entry| entry.grade), grade, "{name}");
        }
    }
}
