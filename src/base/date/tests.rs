//! Partial dates are the days that they may mean; days count without gaps.

use proptest::prelude::*;

use super::*;

fn days(text: &str) -> Option<(String, String)> {
    let period = Period::parse(text)?;
    Some((period.first().to_string(), period.last().to_string()))
}

#[test]
fn partial_dates_are_intervals_of_days() {
    for (text, first, last) in [
        ("2022", "2022-01-01", "2022-12-31"),
        ("2022-H1", "2022-01-01", "2022-06-30"),
        ("2022-H2", "2022-07-01", "2022-12-31"),
        ("2022-Q1", "2022-01-01", "2022-03-31"),
        ("2022-Q4", "2022-10-01", "2022-12-31"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("1900-02", "1900-02-01", "1900-02-28"),
        ("2000-02-29", "2000-02-29", "2000-02-29"),
        ("2021/2027", "2021-01-01", "2027-12-31"),
        ("2022-H1/2022-09", "2022-01-01", "2022-09-30"),
    ] {
        assert_eq!(days(text), Some((first.to_owned(), last.to_owned())), "{text}");
        assert_eq!(Period::parse(text).map(|period| period.to_string()).as_deref(), Some(text));
    }
}

#[test]
fn what_is_no_date_is_refused() {
    for text in [
        "",
        "22",
        "2022-",
        "2022-H3",
        "2022-Q0",
        "2022-13",
        "2022-00",
        "2022-02-29",
        "2022-04-31",
        "2022-1",
        "0000",
        "٢٠٢٢",
        "2022-12-31T00:00",
        "2023/2022",
        "2022/",
        "2022/2023/2024",
        "regularly",
        "+022",
    ] {
        assert_eq!(Period::parse(text), None, "{text}");
    }
    assert_eq!(Day::parse("2022-12"), None);
    for text in ["P0Y", "PY", "P2", "2Y", "P2D", "P9999Y", "P-2Y"] {
        assert_eq!(Cycle::parse(text), None, "{text}");
    }
    assert_eq!(Cycle::parse("P24M").map(|cycle| cycle.to_string()).as_deref(), Some("P2Y"));
}

#[test]
fn steps_keep_how_exact_a_date_is() {
    let step = |text: &str, months| {
        let date = PartialDate::parse(text).expect("a date");
        date.plus_months(months).map(|date| date.to_string())
    };
    assert_eq!(step("2022-12", 24).as_deref(), Some("2024-12"));
    assert_eq!(step("2022", 12).as_deref(), Some("2023"));
    assert_eq!(step("2022", 6), None);
    assert_eq!(step("2022-H2", 6).as_deref(), Some("2023-H1"));
    assert_eq!(step("2022-Q4", 3).as_deref(), Some("2023-Q1"));
    assert_eq!(step("2024-01-31", 1).as_deref(), Some("2024-02-29"));
    assert_eq!(step("2022-01", -1).as_deref(), Some("2021-12"));
    assert_eq!(step("9999", 12), None);
}

#[test]
fn what_comes_again_lies_around_today() {
    let around = |first: &str, cycle: &str, today: &str| {
        let first = PartialDate::parse(first).expect("a date");
        let cycle = Cycle::parse(cycle).expect("a cycle");
        let (last, next) = cycle.around(first, Day::parse(today).expect("a day"));
        [last, next].map(|date| date.map_or_else(String::new, |date| date.to_string()))
    };
    assert_eq!(around("2022-12", "P2Y", "2022-12-31"), ["", "2022-12"]);
    assert_eq!(around("2022-12", "P2Y", "2023-01-01"), ["2022-12", "2024-12"]);
    assert_eq!(around("2022-H2", "P6M", "2023-07-01"), ["2023-H1", "2023-H2"]);
    assert_eq!(around("2022", "P6M", "2023-07-01"), ["2022", ""]);
}

/// A day by its number, within the calendar.
fn any_day() -> impl Strategy<Value = Day> {
    (-719_162_i32..2_932_897).prop_map(Day::from_number)
}

fn any_period() -> impl Strategy<Value = Period> {
    let date =
        (1_i32..9999, 0_usize..6, 1_u8..13, 1_u8..29).prop_map(|(year, form, month, day)| {
            let text = match form {
                0 => format!("{year:04}"),
                1 => format!("{year:04}-H{}", 1 + month / 7),
                2 => format!("{year:04}-Q{}", 1 + (month - 1) / 3),
                3 => format!("{year:04}-{month:02}"),
                _ => format!("{year:04}-{month:02}-{day:02}"),
            };
            PartialDate::parse(&text).expect("made to be one")
        });
    (date.clone(), date, any::<bool>()).prop_map(|(from, to, is_range)| {
        Period::new(from, to).filter(|_| is_range).unwrap_or_else(|| from.into())
    })
}

proptest! {
    #[test]
    fn days_are_written_and_read(day in any_day()) {
        prop_assert_eq!(Day::parse(&day.to_string()), Some(day));
        let next = Day::from_number(day.number() + 1);
        let (year, month, of_month) = day.parts();
        let is_month_end = of_month == day::length_of(year, month);
        prop_assert_eq!(next.parts().2 == 1, is_month_end || next == day);
    }

    #[test]
    fn periods_are_written_and_read(period in any_period()) {
        prop_assert_eq!(Period::parse(&period.to_string()), Some(period));
        prop_assert!(period.first() <= period.last());
    }

    #[test]
    fn before_and_after_are_each_other_turned(a in any_period(), b in any_period()) {
        let turned = match b.against(a) {
            Sequence::Before => Sequence::After,
            Sequence::After => Sequence::Before,
            Sequence::Undecided => Sequence::Undecided,
        };
        prop_assert_eq!(a.against(b), turned);
        prop_assert_eq!(a.against(a), Sequence::Undecided);
        if a.against(b) == Sequence::Before {
            prop_assert!(a.last() < b.first());
        }
    }

    #[test]
    fn steps_lead_back(period in any_period(), steps in 1_i32..30) {
        let date = period.start();
        if let Some(later) = date.plus_months(steps * 12) {
            prop_assert!(later.first() > date.last());
            let back = later.plus_months(-steps * 12).expect("it came from there");
            prop_assert!(back == date || date.to_string().ends_with("02-29"));
        }
    }
}
