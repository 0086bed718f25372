//! Files of the shipped trade: every flow once, and nothing that a spreadsheet would run.

use crate::analysis::concentration::{Settings, assess};
use crate::base::archive::SourceFile;
use crate::i18n::Locale;
use crate::scene::Scope;
use crate::scene::trade::ledger;
use crate::view::permalink::decode;

use super::*;

const TEXTS: &str = include_str!("../../../public/locales/en/trade.ftl");

fn taken(link: &str, part: Part) -> (String, String) {
    let folder = format!("{}/public/data/eu-imports-crm", env!("CARGO_MANIFEST_DIR"));
    let files = std::fs::read_dir(folder).expect("the package").map(|entry| {
        let entry = entry.expect("a file");
        let name = entry.file_name().to_string_lossy().into_owned();
        SourceFile { name, bytes: std::fs::read(entry.path()).expect("bytes") }
    });
    let dataset = crate::intake::read(files.collect()).dataset.expect("a dataset");
    let assessment = assess(&dataset, &Settings::of(&dataset));
    let locale = Locale::new("en", &[TEXTS]);
    let state = decode(link).0;
    let scope = Scope {
        dataset: &dataset,
        assessment: &assessment,
        state: &state,
        locale: &locale,
        what_if: None,
        clock: None,
        beyond: crate::scene::Beyond::default(),
    };
    let ledger = ledger(&dataset, None);
    (matrix(&scope, &ledger, part, "=link").1, flows(&scope, &ledger, part, "=link").1)
}

#[test]
fn all_is_all_and_shown_is_what_is_shown() {
    let (matrix, flows) = taken("#/trade/x?f.stage=minerals&sel=81129289", Part::All);
    assert_eq!(matrix.lines().count(), 1 + 66);
    assert_eq!(flows.lines().count(), 1 + 3365, "every flow once");
    let head = matrix.lines().next().expect("a head");
    assert!(head.contains("CHN") && !head.contains("other_partners"), "{head}");
    let (matrix, flows) = taken("#/trade/x?f.stage=minerals&sel=81129289", Part::Shown);
    assert_eq!(matrix.lines().count(), 1 + 16);
    assert!(matrix.lines().next().is_some_and(|head| head.contains("other_partners")));
    assert!(flows.lines().skip(1).all(|line| line.starts_with("81129289,")));
    assert!(flows.lines().skip(1).all(|line| line.ends_with(",'=link")), "no formula");
}
