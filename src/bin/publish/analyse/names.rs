//! Names on the command line: groups of the caller, the day of the memberships, and who stops. A
//! name that stands for nobody is a wrong use, told with the names that were probably meant.

use ketenkaart::analysis::group::{BUILT_IN, OwnGroup, OwnGroupFault};
use ketenkaart::base::country;
use ketenkaart::base::message::Message;
use ketenkaart::intake::nearest::nearest;
use ketenkaart::model::dataset::Dataset;
use ketenkaart::model::supplier::SupplierKind;
use ketenkaart::msg;

use super::Analysis;

/// The groups that the caller defines as `NAME=CODE,CODE`.
pub fn own_groups(dataset: &Dataset, given: &[String]) -> Result<Vec<OwnGroup>, Message> {
    let known = ketenkaart::analysis::group::Groups::of(dataset);
    let mut groups: Vec<OwnGroup> = Vec::new();
    for text in given {
        let Some((name, codes)) = text.split_once('=') else {
            return Err(msg!("tool-group-malformed", found = text));
        };
        let group = OwnGroup::new(name, codes.split(',')).map_err(|fault| match fault {
            OwnGroupFault::UnknownCountry { code } => no_such(&code, country_codes(&code)),
            OwnGroupFault::NoName | OwnGroupFault::NoMember => {
                msg!("tool-group-malformed", found = text)
            }
        })?;
        if known.is_taken(&group.name) || groups.iter().any(|other| other.name == group.name) {
            return Err(msg!("tool-group-taken", name = &group.name));
        }
        groups.push(group);
    }
    Ok(groups)
}

/// Whether `day` is written as `YYYY-MM-DD`.
pub fn check_day(day: Option<&str>) -> Result<(), Message> {
    let is_day = |text: &str| {
        let mut parts = text.split('-').map(|part| {
            let is_digits = part.bytes().all(|byte| byte.is_ascii_digit());
            (part.len(), part.parse::<u32>().ok().filter(|_| is_digits))
        });
        matches!(parts.next(), Some((4, Some(_))))
            && matches!(parts.next(), Some((2, Some(1..=12))))
            && matches!(parts.next(), Some((2, Some(1..=31))))
            && parts.next().is_none()
    };
    match day.filter(|text| !is_day(text)) {
        Some(text) => Err(msg!("tool-not-a-day", found = text)),
        None => Ok(()),
    }
}

/// Whether everybody in `stop` is a country, a group or another supplier.
pub fn check(analysis: &Analysis<'_>, stop: &[String]) -> Result<(), Message> {
    let is_known = |code: &&String| {
        let supplier = analysis.dataset.supplier_by_id(code);
        let kind = supplier.map(|idx| analysis.dataset.suppliers[idx].kind);
        analysis.groups.members(code).is_some() || kind == Some(SupplierKind::Organisation)
    };
    match stop.iter().find(|code| !is_known(code)) {
        Some(code) => Err(no_such(code, likely(analysis, code))),
        None => Ok(()),
    }
}

fn no_such(code: &str, likely: Vec<String>) -> Message {
    if likely.is_empty() {
        msg!("tool-no-supplier", code = code)
    } else {
        msg!("tool-no-supplier-but", code = code, likely = likely.join(", "))
    }
}

/// The names that `code` is most likely a misspelling of: of the dataset first.
fn likely(analysis: &Analysis<'_>, code: &str) -> Vec<String> {
    let dataset = analysis.dataset;
    let groups = analysis.groups.all();
    let suppliers = dataset.suppliers.iter();
    let names = suppliers
        .filter(|supplier| supplier.kind != SupplierKind::Residual)
        .flat_map(|supplier| [Some(supplier.id.as_str()), supplier.country.as_deref()])
        .flatten()
        .chain(groups.iter().map(|group| group.id.as_str()))
        .chain(BUILT_IN.iter().map(|group| group.id));
    let labelled = dataset
        .suppliers
        .iter()
        .find(|supplier| supplier.label.words("en").eq_ignore_ascii_case(code))
        .map(|supplier| supplier.id.clone());
    let mut found: Vec<String> = labelled.into_iter().collect();
    found.extend(country::by_name(code).map(|country| country.alpha3.to_owned()));
    found.extend(nearest(code, names).map(str::to_owned));
    found.extend(country_codes(code));
    distinct(found)
}

/// Codes of countries that `code` may stand for.
fn country_codes(code: &str) -> Vec<String> {
    let by_name = country::by_name(code).map(|country| country.alpha3);
    let upper = code.to_ascii_uppercase();
    let by_alpha2 = country::COUNTRIES.iter().find(|country| country.alpha2 == upper);
    let alpha3 = country::COUNTRIES.iter().map(|country| country.alpha3);
    let found = [by_name, by_alpha2.map(|country| country.alpha3), nearest(code, alpha3)];
    distinct(found.into_iter().flatten().map(str::to_owned).collect())
}

fn distinct(names: Vec<String>) -> Vec<String> {
    let mut kept: Vec<String> = Vec::new();
    for name in names {
        if !kept.contains(&name) {
            kept.push(name);
        }
    }
    kept.truncate(3);
    kept
}
