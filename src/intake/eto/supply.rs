//! Providers and provision → suppliers and shares.

use std::collections::BTreeMap;

use super::words;
use crate::base::country;
use crate::base::diagnostic::Report;
use crate::intake::cell::{Printed, Style};
use crate::intake::codes;
use crate::intake::differences::Differences;
use crate::intake::sheet::{Line, Sheet};
use crate::wire::package::{Package, Row, Share, Supplier};

/// A provider as the other tables name it: its supplier id in the format, and its name.
pub struct Provider {
    supplier: String,
    name: String,
}

/// Countries become suppliers under their ISO code ("MAL" is Malaysia), "Various" the unnamed
/// rest; organisations keep their id.
pub fn read_providers(
    sheet: &Sheet,
    package: &mut Package,
    report: &mut Report,
) -> BTreeMap<String, Provider> {
    let mut providers: BTreeMap<String, Provider> = BTreeMap::new();
    let mut rows: BTreeMap<String, u64> = BTreeMap::new();
    let mut aliases = Differences::default();
    for line in sheet.lines() {
        let Some(id) = line.id("provider_id", report) else { continue };
        let name = line.name("provider_name", report);
        if let Some(row) = rows.get(&id) {
            let finding = codes::ID_TWICE.at(line.place("provider_id")).found(&id);
            finding.with("row", *row).report(report);
            continue;
        }
        rows.insert(id.clone(), line.origin().row);
        let supplier = match line.raw("provider_type") {
            "organization" | "organisation" => organisation(&id, &name, line, &mut aliases),
            "country" if name == "Various" => residual(),
            "country" => of_country(&name, line, &mut aliases),
            other => {
                let finding = codes::WORD_UNKNOWN.at(line.place("provider_type")).found(other);
                finding.with("allowed", "country, organization").report(report);
                continue;
            }
        };
        let provider = Provider { supplier: supplier.id.clone(), name };
        if !package.suppliers.iter().any(|known| known.id == supplier.id) {
            package.suppliers.push(Row::new(line.origin(), supplier));
        }
        providers.insert(id, provider);
    }
    aliases.report(codes::COUNTRY_ALIAS, report);
    providers
}

fn residual() -> Supplier {
    Supplier {
        id: "RES".to_owned(),
        kind: "residual".to_owned(),
        label: words("Various".to_owned()),
        iso3: String::new(),
    }
}

fn of_country(name: &str, line: Line<'_>, aliases: &mut Differences) -> Supplier {
    let code = iso3(name, "provider_name", line, aliases);
    let label = country::name(&code).unwrap_or(name).to_owned();
    Supplier { id: code.clone(), kind: "country".to_owned(), label: words(label), iso3: code }
}

fn organisation(id: &str, name: &str, line: Line<'_>, aliases: &mut Differences) -> Supplier {
    Supplier {
        id: id.to_owned(),
        kind: "organisation".to_owned(),
        label: words(name.to_owned()),
        iso3: iso3(line.raw("country"), "country", line, aliases),
    }
}

/// The ISO code a cell stands for; what is no code and no known name stays as it is.
fn iso3(printed: &str, column: &'static str, line: Line<'_>, aliases: &mut Differences) -> String {
    if country::by_alpha3(printed).is_some() {
        return printed.to_owned();
    }
    let Some(known) = country::by_name(printed) else { return printed.to_owned() };
    aliases.compare(line, column, Some(&known.alpha3.to_owned()));
    known.alpha3.to_owned()
}

pub fn read_provision(
    sheet: &Sheet,
    names: &BTreeMap<String, String>,
    providers: &BTreeMap<String, Provider>,
    package: &mut Package,
    report: &mut Report,
) {
    let mut differences = Differences::default();
    for line in sheet.lines() {
        let (Some(provider), Some(node)) =
            (line.id("provider_id", report), line.id("provided_id", report))
        else {
            continue;
        };
        let known = providers.get(&provider);
        differences.compare(line, "provider_name", known.map(|provider| &provider.name));
        differences.compare(line, "provided_name", names.get(&node));
        let supplier = known.map_or(provider, |provider| provider.supplier.clone());
        package.shares.push(Row::new(line.origin(), share(line, node, supplier, report)));
    }
    differences.report(codes::NAME_DIFFERS, report);
}

fn share(line: Line<'_>, node: String, supplier: String, report: &mut Report) -> Share {
    let printed = line.share("share_provided", Style::PerCent, report);
    let words = line.raw("negligible_market_share");
    let is_negligible = words == "negligible";
    if !words.is_empty() && !is_negligible {
        let finding = codes::WORD_UNKNOWN.at(line.place("negligible_market_share"));
        finding.found(words).with("allowed", "negligible").report(report);
    }
    let (mut lo, mut hi) = (None, None);
    match printed {
        Some(Printed::Between { lo: least, hi: most }) => (lo, hi) = (Some(least), Some(most)),
        // Everything between 0 and 1 is printed as 1.
        Some(Printed::Exact { share, unit } | Printed::Unsigned { share, unit })
            if (share - unit).abs() < 1e-9 =>
        {
            (lo, hi) = (Some(0.0), Some(share + unit / 2.0));
        }
        _ => {}
    }
    if let Some(Printed::Between { .. } | Printed::About) = printed {
        let place = line.place("share_provided");
        codes::SHARE_QUALIFIED.at(place).found(line.raw("share_provided")).report(report);
    }
    let share = printed.and_then(|printed| printed.share()).map(|(share, _)| share);
    let class = match share {
        _ if is_negligible => "negligible",
        Some(_) => "numeric",
        None => "major",
    };
    Share {
        node,
        supplier,
        share,
        lo: lo.filter(|_| !is_negligible),
        hi: hi.filter(|_| !is_negligible),
        class: class.to_owned(),
        status: if share.is_some() { "A" } else { "M" }.to_owned(),
        basis: "hq".to_owned(),
        area: "WLD".to_owned(),
        period: "2019/2021".to_owned(),
        edition: "2022".to_owned(),
        trade_factor: None,
        source: "ETO-provision".to_owned(),
    }
}
