//! Widths, shortening and breaking of texts, on words whose extent is known.

#![expect(clippy::float_cmp, reason = "the same whole thousandths on every machine")]

use proptest::prelude::*;

use super::*;

fn check_width(text: &str, thousandths: f64) {
    assert_eq!(width_px(text, 1000.0, Weight::Regular), thousandths, "{text:?}");
}

#[test]
fn widths_come_from_the_font() {
    check_width("i", 246.0);
    check_width("W", 786.0);
    check_width(" ", 200.0);
    check_width("0123456789", 4970.0);
    check_width("Ελλάδα", 3166.0);
    assert_eq!(width_px("W", 10.0, Weight::Semibold), 8.0);
}

#[test]
fn every_letter_of_the_official_languages_is_covered() {
    let letters = "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïñòóôõöøùúûüýÿ\
        ĀāĂăĄąĆćĊċČčĎďĐđĒēĖėĘęĚěĞğĠġĢģĦħĪīĮįİıĶķĹĺĻļĽľŁłŃńŅņŇňŐőŒœŔŕŘřŚśŞşŠšŤťŪūŮůŰűŲųŸŹźŻżŽž\
        ȘșȚțΆΈΉΊΌΎΏΐΑΩάέήίΰαωϊϋόύώЁЂЃЄЅІЇЈЉЊЋЌЎЏАЯаяёђѓєѕіїјљњћќўџҐґ€„“”‚‘’«»–—…−×≤≥≈→←↑↓▲▼";
    for c in letters.chars() {
        for weight in [Weight::Regular, Weight::Semibold] {
            let width = lookup(u32::from(c), weight);
            assert!(width.is_some_and(|w| w > 0 && w != table::MISSING), "{c} {weight:?}");
        }
    }
}

#[test]
fn marks_and_controls_take_no_room() {
    check_width("e\u{301}", 496.0);
    check_width("\u{200e}\u{ad}\u{feff}", 0.0);
    check_width("नि\u{94d}", 2.0 * f64::from(OTHER));
}

#[test]
fn unknown_characters_fall_back() {
    check_width("稀土", 2.0 * f64::from(WIDE));
    check_width("🙂", f64::from(WIDE));
    check_width("ש", f64::from(OTHER));
    check_width("\t", 200.0);
}

#[test]
fn runs_are_sorted_and_paired() {
    let mut next = 0;
    for run in table::RUNS {
        assert!(run.first >= next);
        assert_eq!(run.regular.len(), run.semibold.len());
        next = run.first + u32::try_from(run.regular.len()).expect("a short run");
    }
}

fn check_fit(text: &str, max_px: f64, expected: &str) {
    assert_eq!(fit(text, max_px, 10.0, Weight::Regular), expected);
}

#[test]
fn fit_shortens_between_letters() {
    check_fit("lithium", 1000.0, "lithium");
    check_fit("lithium refining", 41.0, "lithium…");
    check_fit("lithium refining", 45.0, "lithium r…");
    check_fit("lithium", 5.0, "");
    check_fit("wafer", 12.0, "…");
    check_fit("e\u{301}e\u{301}e\u{301}e\u{301}", 16.0, "e\u{301}…");
    check_fit("", 0.0, "");
    check_fit("wafer", f64::NAN, "");
}

fn check_wrap(text: &str, max_px: f64, max_lines: usize, expected: &[&str]) {
    assert_eq!(wrap(text, max_px, max_lines, 10.0, Weight::Regular), expected);
}

#[test]
fn wrap_breaks_at_spaces_hyphens_and_slashes() {
    check_wrap("rare earth magnets", 60.0, 3, &["rare earth", "magnets"]);
    check_wrap("  rare \n earth  ", 500.0, 3, &["rare earth"]);
    check_wrap("aluminium-silicon alloys", 49.5, 3, &["aluminium-", "silicon", "alloys"]);
    check_wrap("mining/refining", 45.0, 2, &["mining/", "refining"]);
}

#[test]
fn wrap_tears_a_long_word_and_shortens_the_rest() {
    check_wrap("wafers", 20.0, 4, &["waf", "ers"]);
    check_wrap("rare earth permanent magnets", 60.0, 2, &["rare earth", "permanent…"]);
    check_wrap("rare earth permanent magnets", 60.0, 1, &["rare earth p…"]);
    check_wrap("rare", 60.0, 0, &[]);
    check_wrap("", 60.0, 2, &[]);
    check_wrap("rare", 1.0, 2, &[]);
}

proptest! {
    #[test]
    fn no_line_is_too_wide(text in "\\PC{0,80}", max_px in 0.0..300.0_f64, lines in 0_usize..5) {
        for weight in [Weight::Regular, Weight::Semibold] {
            prop_assert!(width_px(&fit(&text, max_px, 12.0, weight), 12.0, weight) <= max_px);
            let wrapped = wrap(&text, max_px, lines, 12.0, weight);
            prop_assert!(wrapped.len() <= lines);
            for line in wrapped {
                prop_assert!(width_px(&line, 12.0, weight) <= max_px, "{line:?}");
            }
        }
    }

    #[test]
    fn enough_room_keeps_every_word(text in "[a-zé -]{0,60}") {
        let joined: String = wrap(&text, 90.0, 100, 12.0, Weight::Regular).concat();
        let letters = |s: &str| s.split_whitespace().collect::<String>();
        prop_assert_eq!(letters(&joined), letters(&text));
    }

    #[test]
    fn clusters_cover_the_text(text in "\\PC{0,40}") {
        let joined: String = clusters(&text).map(|(cluster, _)| cluster).collect();
        prop_assert_eq!(joined, text);
    }
}
