//! Ways between two things, in words.

use super::*;
use crate::analysis::concentration::{Settings, assess};
use crate::analysis::sample::{Said, Sample};
use crate::i18n::Locale;
use crate::view::state::ViewState;

/// The way between two things of a small chain, as one line.
fn told(from: &str, to: &str) -> Option<String> {
    let mut sample = Sample::new();
    let stage = sample.stage("S1");
    let ore = sample.tool("ore");
    let metal = sample.input("metal", crate::model::input::InputKind::Material, Some(stage));
    let (chip, radar, alone) = (sample.tool("chip"), sample.tool("radar"), sample.tool("alone"));
    sample.link(ore, Relation::GoesInto, metal);
    sample.link(metal, Relation::VariantOf, chip);
    sample.link(ore, Relation::GoesInto, chip);
    sample.link(chip, Relation::Enables, radar);
    // A loop does no harm.
    sample.link(radar, Relation::GoesInto, chip);
    sample.record(Subject::Input(metal), &[("CHN", Said::Percent(100))]);
    let _ = alone;
    let dataset = sample.finish();
    let assessment = assess(&dataset, &Settings::of(&dataset));
    let (state, locale) = (ViewState::default(), Locale::english());
    let scope = Scope {
        dataset: &dataset,
        assessment: &assessment,
        state: &state,
        locale: &locale,
        what_if: None,
        clock: None,
        beyond: crate::scene::Beyond::default(),
    };
    let [from, to] = [from, to].map(|thing| Thing::parse(thing).expect("a thing"));
    let steps = path(&scope, &from, &to)?;
    let words: Vec<String> = steps
        .into_iter()
        .map(|step| format!("{} {}", step.relation, step.name).trim().to_owned())
        .collect();
    Some(words.join(" / "))
}

#[test]
fn a_shortest_way_is_told_along_the_chain_whichever_end_is_named_first() {
    let way = Some("ore / goes into chip / enables radar".to_owned());
    assert_eq!(told("ore", "radar"), way);
    assert_eq!(told("radar", "ore"), way);
    assert_eq!(
        told("radar", "supplier:CHN"),
        Some("CHN / supplies metal / is a variant of chip / enables radar".to_owned())
    );
    assert_eq!(told("stage:S1", "chip"), Some("metal / is a variant of chip".to_owned()));
    assert_eq!(told("ore", "alone"), None);
    assert_eq!(told("ore", "ore"), None);
}
