//! Groups of countries that every dataset can be held against, each with who says so and from
//! when to when a country belongs to it. Knows codes and days, no dataset.
//!
//! The days were last checked on 2026-11-23; docs/methods.md says against what.

use crate::base::country;
use crate::base::message::Message;
use crate::base::order;
use crate::model::supplier::is_held;
use crate::msg;

/// A built-in group.
pub struct BuiltIn {
    /// Id in links, on the command line and in machine-readable output.
    pub id: &'static str,
    /// Name for readers.
    pub label: fn() -> Message,
    /// Who belongs to it according to whom, in one sentence.
    pub source: fn() -> Message,
    terms: &'static [Term],
    /// Whether the members of the European Union of the day belong to it too, from its first day.
    with_union: Option<&'static str>,
}

/// Some countries that belong to a group from the first to the last day; empty: without limit.
struct Term {
    from: &'static str,
    to: &'static str,
    countries: &'static [&'static str],
}

const fn term(from: &'static str, to: &'static str, countries: &'static [&'static str]) -> Term {
    Term { from, to, countries }
}

/// The European Union as it was on each day. Source: the treaties of accession; the withdrawal
/// agreement with the United Kingdom, article 185 (in force 2020-02-01).
const UNION: &[Term] = &[
    term(
        "1993-11-01",
        "",
        &["BEL", "DEU", "DNK", "ESP", "FRA", "GRC", "IRL", "ITA", "LUX", "NLD", "PRT"],
    ),
    term("1993-11-01", "2020-01-31", &["GBR"]),
    term("1995-01-01", "", &["AUT", "FIN", "SWE"]),
    term("2004-05-01", "", &["CYP", "CZE", "EST", "HUN", "LTU", "LVA", "MLT", "POL", "SVK", "SVN"]),
    term("2007-01-01", "", &["BGR", "ROU"]),
    term("2013-07-01", "", &["HRV"]),
];

/// States of EFTA in the European Economic Area, besides the members of the Union.
const EEA_EFTA: &[Term] =
    &[term("1994-01-01", "", &["ISL", "NOR"]), term("1995-05-01", "", &["LIE"])];

/// From the day the European Council made a country a candidate to the day before it joined or
/// the day it withdrew. Candidates of before December 1997 are not listed.
const CANDIDATES: &[Term] = &[
    term(
        "1997-12-13",
        "2004-04-30",
        &["CYP", "CZE", "EST", "HUN", "LTU", "LVA", "POL", "SVK", "SVN"],
    ),
    term("1997-12-13", "2006-12-31", &["BGR", "ROU"]),
    term("1999-12-11", "2004-04-30", &["MLT"]),
    term("1999-12-11", "", &["TUR"]),
    term("2004-06-18", "2013-06-30", &["HRV"]),
    term("2005-12-16", "", &["MKD"]),
    term("2010-06-17", "2015-03-12", &["ISL"]),
    term("2010-12-17", "", &["MNE"]),
    term("2012-03-01", "", &["SRB"]),
    term("2014-06-27", "", &["ALB"]),
    term("2022-06-23", "", &["MDA", "UKR"]),
    term("2022-12-15", "", &["BIH"]),
    term("2023-12-14", "", &["GEO"]),
];

/// The North Atlantic Treaty: days of entry into force and of accession.
const NATO: &[Term] = &[
    term(
        "1949-08-24",
        "",
        &["BEL", "CAN", "DNK", "FRA", "GBR", "ISL", "ITA", "LUX", "NLD", "NOR", "PRT", "USA"],
    ),
    term("1952-02-18", "", &["GRC", "TUR"]),
    term("1955-05-06", "", &["DEU"]),
    term("1982-05-30", "", &["ESP"]),
    term("1999-03-12", "", &["CZE", "HUN", "POL"]),
    term("2004-03-29", "", &["BGR", "EST", "LTU", "LVA", "ROU", "SVK", "SVN"]),
    term("2009-04-01", "", &["ALB", "HRV"]),
    term("2017-06-05", "", &["MNE"]),
    term("2020-03-27", "", &["MKD"]),
    term("2023-04-04", "", &["FIN"]),
    term("2024-03-07", "", &["SWE"]),
];

/// All built-in groups, in the order of listings. `EU` is not among those that are listed by
/// themselves ([`super::Groups::all`]), as on any day since 2020-02-01 it is `EU27`.
pub const BUILT_IN: &[BuiltIn] = &[
    BuiltIn {
        id: "EU27",
        label: || msg!("group-eu27"),
        source: || msg!("group-eu27-source"),
        terms: &[term("", "", &country::EU27)],
        with_union: None,
    },
    BuiltIn {
        id: "EU",
        label: || msg!("group-eu"),
        source: || msg!("group-eu-source"),
        terms: UNION,
        with_union: None,
    },
    BuiltIn {
        id: "EEA",
        label: || msg!("group-eea"),
        source: || msg!("group-eea-source"),
        terms: EEA_EFTA,
        with_union: Some("1994-01-01"),
    },
    BuiltIn {
        id: "CANDIDATES",
        label: || msg!("group-candidates"),
        source: || msg!("group-candidates-source"),
        terms: CANDIDATES,
        with_union: None,
    },
    // COM(2022) 61, section 5: the countries that it names; not the groups it names beside them.
    BuiltIn {
        id: "PARTNERS",
        label: || msg!("group-partners"),
        source: || msg!("group-partners-source"),
        terms: &[term("", "", &["CAN", "JPN", "KOR", "NOR", "USA"])],
        with_union: None,
    },
    BuiltIn {
        id: "NATO",
        label: || msg!("group-nato"),
        source: || msg!("group-nato-source"),
        terms: NATO,
        with_union: None,
    },
];

/// The built-in group of this id; `EU27_2020`, the code of Eurostat, is `EU27`.
#[must_use]
pub fn built_in(id: &str) -> Option<&'static BuiltIn> {
    let id = if id == super::EU27 { "EU27" } else { id };
    BUILT_IN.iter().find(|group| group.id == id)
}

impl BuiltIn {
    /// Its members on the day `at` (`YYYY-MM-DD`), or with `None` at the last day the list was
    /// checked; sorted ISO codes, each once. Empty on a day when there was no such group.
    #[must_use]
    pub fn members(&self, at: Option<&str>) -> Vec<String> {
        let union = match self.with_union {
            Some(first) if at.is_none_or(|at| at >= first) => UNION,
            _ => &[],
        };
        let terms = self.terms.iter().chain(union);
        let held = terms.filter(|term| is_held(term.from, term.to, at));
        let mut members: Vec<String> =
            held.flat_map(|term| term.countries).map(|code| (*code).to_owned()).collect();
        order::sort(&mut members);
        members.dedup();
        members
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn members(id: &str, at: Option<&str>) -> Vec<String> {
        built_in(id).expect("a built-in group").members(at)
    }

    #[test]
    fn memberships_change_on_their_day() {
        for (id, at, count) in [
            ("EU", "1993-10-31", 0),
            ("EU", "1993-11-01", 12),
            ("EU", "2004-04-30", 15),
            ("EU", "2004-05-01", 25),
            ("EU", "2007-01-01", 27),
            ("EU", "2013-07-01", 28),
            ("EU", "2020-01-31", 28),
            ("EU", "2020-02-01", 27),
            ("EU27_2020", "2013-07-01", 27),
            ("EEA", "1993-12-31", 0),
            ("EEA", "1994-01-01", 14),
            ("EEA", "2026-01-01", 30),
            ("CANDIDATES", "2004-04-30", 13),
            ("CANDIDATES", "2004-07-01", 4),
            ("CANDIDATES", "2022-06-22", 5),
            ("CANDIDATES", "2022-06-23", 7),
            ("CANDIDATES", "2026-01-01", 9),
            ("NATO", "1950-01-01", 12),
            ("NATO", "2019-12-31", 29),
            ("NATO", "2023-04-03", 30),
            ("NATO", "2024-03-07", 32),
            ("PARTNERS", "2019-01-01", 5),
        ] {
            assert_eq!(members(id, Some(at)).len(), count, "{id} on {at}");
        }
    }

    #[test]
    fn today_is_the_last_day_of_the_lists() {
        for group in BUILT_IN {
            let today = group.members(None);
            assert_eq!(today, group.members(Some("2026-11-23")), "{}", group.id);
            assert!(
                today.is_sorted() && today.iter().all(|code| country::by_alpha3(code).is_some())
            );
        }
        assert_eq!(members("EU", None), members("EU27", None));
        assert!(members("NATO", None).contains(&"SWE".to_owned()));
        let candidates =
            ["ALB", "BIH", "GEO", "MDA", "MKD", "MNE", "SRB", "TUR", "UKR"].map(str::to_owned);
        assert_eq!(members("CANDIDATES", None), candidates);
        assert!(built_in("BRICS").is_none());
    }
}
