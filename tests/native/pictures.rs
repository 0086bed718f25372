//! What a picture really holds, measured on its marks, and the laws of the map.

use std::collections::BTreeSet;

use ketenkaart::analysis::concentration::{Settings, assess};
use ketenkaart::base::geometry::Rect;
use ketenkaart::base::glyphs::width_px;
use ketenkaart::base::table::{Key, Table};
use ketenkaart::i18n::Locale;
use ketenkaart::layout::arrange;
use ketenkaart::layout::request::Request;
use ketenkaart::model::dataset::{Dataset, Parts};
use ketenkaart::model::dependency::{Dependency, Essentiality, Relation};
use ketenkaart::model::input::{Family, Input, InputKind, Scope as Use, Stage};
use ketenkaart::model::record::{Basis, Level, Origin, RankClass, Record, Share, Status, Subject};
use ketenkaart::model::source::Source;
use ketenkaart::model::supplier::{Supplier, SupplierKind};
use ketenkaart::model::text::Text;
use ketenkaart::model::value::{Interval, Value};
use ketenkaart::scene::mark::{Mark, Role, Scene};
use ketenkaart::scene::what_if::Supposed;
use ketenkaart::scene::{Scope, chain};
use ketenkaart::view::check::check;
use ketenkaart::view::permalink::decode;
use ketenkaart::view::state::ViewState;
use proptest::prelude::*;

/// The picture of a view with the request that placed it.
pub fn picture(dataset: &Dataset, state: &ViewState) -> (Request, Scene) {
    let mut settings = Settings::of(dataset);
    if let Some(area) = &state.area {
        settings.area.clone_from(area);
    }
    let assessment = assess(dataset, &settings);
    let locale = Locale::english();
    let supposed = Supposed::of(dataset, &settings, state);
    let what_if = supposed.as_ref().map(Supposed::look);
    let scope = Scope {
        dataset,
        assessment: &assessment,
        state,
        locale: &locale,
        what_if,
        clock: None,
        beyond: ketenkaart::scene::Beyond::default(),
    };
    let sketch = chain::sketch(&scope);
    let placed = arrange(&sketch.request);
    let scene = chain::compose(&scope, &sketch, &placed);
    (sketch.request, scene)
}

/// A label of a picture with the box it is in.
pub struct Label {
    /// Id of the box.
    pub id: String,
    /// Extent of the box.
    pub bounds: Rect,
    /// Extent of the words.
    pub extent: Rect,
}

/// The boxes of a picture by id, and its labels.
pub fn boxes_and_labels(dataset: &Dataset, link: &str) -> (Vec<(String, Rect)>, Vec<Label>) {
    let (state, _) = check(&decode(link).0, dataset);
    let (_, scene) = picture(dataset, &state);
    let boxes = scene.groups.iter().filter(|group| group.role != Role::Link);
    let labels = boxes.clone().flat_map(|group| {
        group.marks.iter().filter_map(|mark| match mark {
            Mark::Text { at, words, size, weight, .. } => {
                let extent = Rect::new(at.x, at.y - size, width_px(words, *size, *weight), *size);
                Some(Label { id: group.id.clone(), bounds: group.bounds, extent })
            }
            _ => None,
        })
    });
    let labels = labels.collect();
    (boxes.map(|group| (group.id.clone(), group.bounds)).collect(), labels)
}

/// A chain of four stages by numbers: per input its stage, family and kind, per dependency
/// its ends, per share its input, supplier and per cent.
#[derive(Debug, Clone)]
struct Numbers {
    inputs: Vec<(usize, usize, usize)>,
    dependencies: Vec<(usize, usize, bool)>,
    shares: Vec<(usize, usize, u32)>,
}

fn numbers(most: usize) -> impl Strategy<Value = Numbers> {
    (1..most).prop_flat_map(|n| {
        (
            prop::collection::vec((0usize..4, 0usize..4, 0usize..12), n),
            prop::collection::vec((0..n, 0..n, any::<bool>()), 0..n * 2),
            prop::collection::vec((0..n, 0usize..15, 1u32..60), 0..n * 2),
        )
            .prop_map(|(inputs, dependencies, shares)| Numbers {
                inputs,
                dependencies,
                shares,
            })
    })
}

fn dataset(numbers: &Numbers) -> Dataset {
    let mut parts = Parts::default();
    let source = parts.sources.push(Source::default());
    let stages: Vec<_> = (0..4)
        .map(|n| {
            parts.stages.push(Stage {
                id: format!("S{n}"),
                label: Text::new("en", &format!("Stage {n}")),
                description: Text::default(),
                layer: None,
                scope: Default::default(),
                tech_area: String::new(),
                trl: None,
                market: None,
                source,
            })
        })
        .collect();
    add_inputs(&mut parts, numbers, &stages);
    let keys: Vec<_> = parts.inputs.keys().collect();
    for (from, to, is_variant) in &numbers.dependencies {
        parts.dependencies.push(Dependency {
            from: keys[*from],
            to: keys[*to],
            // A variant comes before its class, so that no loop of variants arises.
            relation: if *is_variant && from < to {
                Relation::VariantOf
            } else {
                Relation::GoesInto
            },
            essentiality: Essentiality::Unknown,
            weight: None,
            weight_basis: String::new(),
            substitutability: None,
            source,
        });
    }
    for n in 0..15 {
        parts.suppliers.push(Supplier {
            id: format!("C{n:02}"),
            kind: SupplierKind::Country,
            label: Text::new("en", &format!("Country {n}")),
            country: Some(format!("C{n:02}")),
        });
    }
    parts.records = records(numbers, &parts);
    Dataset::new(parts)
}

fn add_inputs(parts: &mut Parts, numbers: &Numbers, stages: &[ketenkaart::model::StageIdx]) {
    let source = parts.sources.keys().next().expect("a source");
    let families: Vec<Vec<_>> = stages
        .iter()
        .enumerate()
        .map(|(s, stage)| {
            (0..4)
                .map(|f| {
                    parts.families.push(Family {
                        id: format!("F{s}{f}"),
                        published_id: format!("F{s}{f}"),
                        label: Text::new("en", &format!("Family {f}")),
                        stage: Some(*stage),
                    })
                })
                .collect()
        })
        .collect();
    for (n, (stage, family, kind)) in numbers.inputs.iter().enumerate() {
        parts.inputs.push(Input {
            id: format!("N{n}"),
            label: Text::new("en", &format!("Input with a rather long name {n}")),
            description: Text::default(),
            kind: InputKind::ALL[*kind],
            stage: Some(stages[*stage]),
            layer: None,
            is_stage_derived: false,
            family: (*family > 0).then(|| families[*stage][*family]),
            scope: Use::NotStated,
            tech_area: String::new(),
            trl: None,
            market: None,
            indicators: Vec::new(),
            source,
        });
    }
}

fn records(numbers: &Numbers, parts: &Parts) -> Table<ketenkaart::model::RecordIdx, Record> {
    let source = parts.sources.keys().next().expect("a source");
    let suppliers: Vec<_> = parts.suppliers.keys().collect();
    let mut records = Table::new();
    for input in parts.inputs.keys() {
        let rows = numbers.shares.iter().filter(|row| row.0 == input.position());
        let mut named = BTreeSet::new();
        let shares: Vec<Share> = rows
            .filter(|row| named.insert(row.1))
            .map(|(_, supplier, percent)| {
                let share = f64::from(*percent) / 1000.0;
                Share {
                    supplier: suppliers[*supplier],
                    value: Value::from_number(share),
                    bounds: Some(Interval::new(share, share)),
                    class: RankClass::Numeric,
                    status: Status::Normal,
                    trade_factor: None,
                    source,
                    origin: Origin::default(),
                }
            })
            .collect();
        if !shares.is_empty() {
            records.push(Record {
                subject: Subject::Input(input),
                area: "WLD".to_owned(),
                level: Level::Countries,
                basis: Basis::Quantity,
                period: String::new(),
                shares,
            });
        }
    }
    records
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn choices_and_filters_never_move_a_box(numbers in numbers(60)) {
        let dataset = dataset(&numbers);
        let plain = picture(&dataset, &decode("#/map/x").0);
        for link in [
            "#/map/x?sel=N0",
            "#/map/x?sel=N0&trace=both&depth=2",
            "#/map/x?sel=N0~N1",
            "#/map/x?f.kind=tool&f.supplier=C01",
            "#/map/x?links=all&color=top-share&panel=legend",
        ] {
            let changed = picture(&dataset, &check(&decode(link).0, &dataset).0);
            prop_assert_eq!(changed.1.size, plain.1.size, "{}", link);
            for group in plain.1.groups.iter().filter(|group| group.role != Role::Link) {
                let there = changed.1.group(&group.id);
                prop_assert_eq!(there.map(|group| group.bounds), Some(group.bounds), "{}", link);
            }
        }
    }

    #[test]
    fn every_id_is_there_once_and_every_step_leads_somewhere(numbers in numbers(60)) {
        let dataset = dataset(&numbers);
        for link in ["#/map/x", "#/map/x?sel=N0&only=1&trace=both", "#/map/x?shut=stage:S1"] {
            let (_, scene) = picture(&dataset, &decode(link).0);
            let ids: BTreeSet<&str> = scene.groups.iter().map(|group| group.id.as_str()).collect();
            prop_assert_eq!(ids.len(), scene.groups.len());
            for group in &scene.groups {
                for step in
                    [&group.steps.next, &group.steps.previous, &group.steps.up, &group.steps.down]
                {
                    prop_assert!(step.is_empty() || ids.contains(step.as_str()), "{step}");
                }
            }
        }
    }

    #[test]
    fn large_chains_open_with_few_boxes_and_every_input_in_one(numbers in numbers(400)) {
        let dataset = dataset(&numbers);
        let (_, scene) = picture(&dataset, &decode("#/map/x").0);
        let boxes = scene.groups.iter().filter(|group| group.role != Role::Link).count();
        if numbers.inputs.len() > 120 {
            prop_assert!(boxes <= 60, "{boxes} boxes");
        }
        let counted: usize = scene
            .headers
            .iter()
            .filter(|header| !header.id.is_empty())
            .filter_map(|header| header.detail.split(' ').next()?.parse::<usize>().ok())
            .sum();
        prop_assert_eq!(counted, numbers.inputs.len());
    }

    #[test]
    fn the_order_of_share_rows_does_not_matter(numbers in numbers(40)) {
        let mut turned = numbers.clone();
        turned.shares.reverse();
        let mut named = BTreeSet::new();
        // With two figures for one supplier the first row counts: only clean data is turned.
        prop_assume!(numbers.shares.iter().all(|row| named.insert((row.0, row.1))));
        let state = decode("#/map/x?suppliers=1").0;
        prop_assert_eq!(picture(&dataset(&numbers), &state), picture(&dataset(&turned), &state));
    }
}
