//! Dates as they are said in both languages.

use super::*;

/// What `say` says in English and in Dutch.
fn said(say: impl Fn(&Locale) -> String) -> [String; 2] {
    ["en", "nl"].map(|tag| {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/public/locales");
        let texts = ["plan", "reading"].map(|name| {
            std::fs::read_to_string(format!("{folder}/{tag}/{name}.ftl")).expect("texts")
        });
        say(&Locale::new(tag, &texts.each_ref().map(String::as_str)))
    })
}

#[test]
fn a_date_is_told_no_more_exactly_than_it_is_published() {
    for (published, english, dutch) in [
        ("2022", "2022", "2022"),
        ("2022-H1", "first half of 2022", "eerste helft van 2022"),
        ("2022-Q4", "fourth quarter of 2022", "vierde kwartaal van 2022"),
        ("2022-12", "December 2022", "december 2022"),
        ("2022-02-08", "8 February 2022", "8 februari 2022"),
        ("2021-02-25/2021-02-26", "25 to 26 February 2021", "25 tot en met 26 februari 2021"),
        ("2021/2027", "2021 to 2027", "2021 tot en met 2027"),
    ] {
        let range = Period::parse(published).expect("a date");
        assert_eq!(
            said(|locale| period(locale, range, Length::Long)),
            [english, dutch],
            "{published}"
        );
    }
}

#[test]
fn what_is_due_says_how_the_date_is_meant() {
    for (date, qualifier, english) in [
        ("2022", Some(Qualifier::In), "in 2022"),
        ("2022-H1", Some(Qualifier::In), "in the first half of 2022"),
        ("2022-H1", Some(Qualifier::ByMidYear), "by the middle of 2022"),
        ("2022-02-08", Some(Qualifier::On), "on 8 February 2022"),
        ("2022", Some(Qualifier::By), "by the end of 2022"),
        ("2023-10", Some(Qualifier::NoLaterThan), "no later than October 2023"),
        ("2022-03", Some(Qualifier::ExpectedIn), "expected in March 2022"),
        ("2022-Q1", Some(Qualifier::ExpectedEarlyIn), "expected early in 2022"),
        ("", Some(Qualifier::Regularly), "regularly, no date set"),
        ("", None, "no date published"),
    ] {
        let due = Due { date: Period::parse(date), qualifier, ..Due::default() };
        assert_eq!(said(|locale| super::due(locale, &due))[0], english, "{date} {qualifier:?}");
    }
}

#[test]
fn the_short_form_is_shorter_only_where_that_is_read_as_easily() {
    for (published, english, dutch) in [
        ("2022", "2022", "2022"),
        ("2022-H1", "H1 2022", "H1 2022"),
        ("2022-Q3", "Q3 2022", "K3 2022"),
        ("2022-12", "December 2022", "december 2022"),
        ("2022-Q1/2023-Q2", "Q1 2022 to Q2 2023", "K1 2022 tot en met K2 2023"),
    ] {
        let range = Period::parse(published).expect("a date");
        assert_eq!(said(|locale| period(locale, range, Length::Short)), [english, dutch]);
    }
}
