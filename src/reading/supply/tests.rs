//! Supply records as tables, with their notes.

use super::*;
use crate::analysis::concentration::{Settings, assess};
use crate::analysis::sample::{Said, Sample};
use crate::i18n::Locale;
use crate::view::state::ViewState;

/// The supply of a tool whose record has these rows.
fn told(rows: &[(&str, Said)]) -> Supply {
    let mut sample = Sample::new();
    let tool = sample.tool("tool");
    sample.record(Subject::Input(tool), rows);
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
    let mut sources = SourceList::new(&dataset.sources);
    supplies(&scope, Subject::Input(tool), &mut sources).remove(0)
}

fn notes_of(rows: &[(&str, Said)]) -> Vec<String> {
    told(rows).notes.into_iter().map(|note| note.replace('\u{a0}', " ")).collect()
}

#[test]
fn the_sum_is_explained_only_as_far_as_it_can_be() {
    use Said::{Exactly, Percent};
    assert!(notes_of(&[("CHN", Percent(60)), ("JPN", Percent(40))]).is_empty());
    assert_eq!(
        notes_of(&[("CHN", Percent(60)), ("JPN", Percent(41))]),
        ["Printed shares add up to 101 %: each is rounded."]
    );
    assert_eq!(
        notes_of(&[("CHN", Percent(90)), ("JPN", Percent(80))]),
        [concat!(
            "Printed shares add up to 170 %, more than rounding explains. ",
            "They are shown as printed; nothing is derived from them."
        )]
    );
    assert_eq!(
        notes_of(&[("CHN", Exactly(0.5)), ("JPN", Exactly(0.004))]),
        [concat!(
            "Printed shares add up to 50.4 %; ",
            "the source does not say who supplies the other 49.6 %."
        )]
    );
    assert_eq!(
        notes_of(&[("CHN", Percent(69)), ("JPN", Percent(8))]),
        [concat!(
            "Printed shares add up to 77 %; the other 23 % comes from suppliers ",
            "that are not listed (none below 8 % is)."
        )]
    );
    assert_eq!(
        notes_of(&[("CHN", Percent(91)), ("ROW", Percent(9))]),
        ["9 % is printed for suppliers that are not named."]
    );
}

#[test]
fn what_is_no_number_is_said_in_words_and_stands_last() {
    let rows = [
        ("BEL", Said::Negligible),
        ("ROW", Said::Percent(10)),
        ("DEU", Said::Withheld),
        ("CHN", Said::Percent(30)),
        ("FRA", Said::Major),
        ("JPN", Said::Percent(40)),
    ];
    let supply = told(&rows);
    let said: Vec<String> =
        supply.rows.iter().map(|row| format!("{} {}", row.name, row.share)).collect();
    let expected = [
        "JPN 40\u{a0}%",
        "CHN 30\u{a0}%",
        "ROW 10\u{a0}%",
        "DEU withheld",
        "FRA named, no share",
        "BEL negligible",
    ];
    assert_eq!(said, expected);
    assert!(supply.rows.iter().all(|row| row.is_number == row.share.contains('%')));
    assert_eq!(
        supply.notes[2..],
        [
            "1 supplier is named without a share; no share is assumed.",
            "1 supplier is listed with less than 2 % and no exact share.",
            "1 share exists but is not published.",
        ]
    );
}

#[test]
fn organisations_have_rows_and_no_bars() {
    let supply = told(&[("ASML-NLD", Said::Percent(80)), ("Canon-JPN", Said::Major)]);
    assert_eq!((supply.chart, supply.rows.len()), (None, 2));
    assert!(supply.title.starts_with("Organisations"));
    assert!(supply.notes[1].contains("not used in any figure"));
}
