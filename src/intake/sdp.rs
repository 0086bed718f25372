//! The tables of a Strategic Dependency Package → wire rows. Knows the columns of the format;
//! checks nothing between rows.

use crate::base::date::PartialDate;
use crate::base::diagnostic::Report;
use crate::intake::cell::{Printed, Style};
use crate::intake::sheet::{Line, Sheet};
use crate::intake::{codes, further};
use crate::wire::package::{
    Edge, Edition, Family, Indicator, Member, Node, Package, Row, Share, Source, Supplier,
};
use crate::wire::tables::{self, Kind, NO_LICENCE, TableSpec};

/// Reads one table of the package into `package`; true when the table is one that a dataset
/// holds. The number of rows used is the number of rows added.
pub fn read_table(
    spec: &'static TableSpec,
    sheet: &Sheet,
    package: &mut Package,
    report: &mut Report,
) {
    check_columns(spec, sheet, report);
    for line in sheet.lines() {
        check_words(spec, line, report);
        match spec.name {
            "nodes" => push(line, node(line, report), &mut package.nodes),
            "families" => push(line, family(line, report), &mut package.families),
            "edges" => push(line, edge(line, report), &mut package.edges),
            "suppliers" => push(line, supplier(line, report), &mut package.suppliers),
            "shares" => push(line, share(line, report), &mut package.shares),
            "indicators" => push(line, indicator(line, report), &mut package.indicators),
            "groups" => push(line, member(line, report), &mut package.groups),
            "sources" => push(line, source(line, report), &mut package.sources),
            "editions" => push(line, edition(line, report), &mut package.editions),
            _ => push(line, further::fields(spec, line, report), &mut package.further),
        }
    }
}

fn push<T>(line: Line<'_>, item: Option<T>, rows: &mut Vec<Row<T>>) {
    if let Some(item) = item {
        rows.push(Row::new(line.origin(), item));
    }
}

fn check_columns(spec: &TableSpec, sheet: &Sheet, report: &mut Report) {
    // A list of no rows in JSON has no columns either.
    let is_empty_list = sheet.pointer.is_some() && sheet.records.is_empty();
    if is_empty_list {
        return;
    }
    let names: Vec<&str> = spec.columns.iter().map(|column| column.name).collect();
    sheet.report_unknown(&names, |name| spec.column(name).is_some(), report);
    let missing = |column: &&tables::Column| match column.kind {
        Kind::Localised => {
            !sheet.header.iter().any(|name| tables::language_of(column.name, name).is_some())
        }
        _ => !sheet.has(column.name),
    };
    for column in spec.columns.iter().filter(|column| column.is_required).filter(missing) {
        let localised = format!("{}_en", column.name);
        let name = if column.kind == Kind::Localised { &localised } else { column.name };
        sheet.demand(spec.name, &[name], report);
    }
}

/// Checks what a column of the format says of its cells: words of a list, whole numbers, and
/// that required cells are there. Ids, labels and numbers are checked where they are read.
fn check_words(spec: &TableSpec, line: Line<'_>, report: &mut Report) {
    for column in spec.columns {
        let cell = line.text(column.name);
        if cell.is_empty() {
            let is_id = spec.key.contains(&column.name) || !column.refers_to.is_empty();
            let is_plain = matches!(column.kind, Kind::Word(_) | Kind::Text);
            if column.is_required && is_plain && !is_id && !is_default(column.name) {
                codes::VALUE_MISSING.at(line.place(column.name)).report(report);
            }
            continue;
        }
        match column.kind {
            Kind::Word(allowed) if !allowed.contains(&cell.as_str()) => {
                let finding = codes::WORD_UNKNOWN.at(line.place(column.name)).found(&cell);
                finding.with("allowed", allowed.join(", ")).report(report);
            }
            Kind::Whole(least, most) => {
                let number = line.number(column.name, least.into(), Some(most.into()), report);
                if number.is_some_and(|number| number.fract() > 0.0) {
                    let finding = codes::NUMBER_UNREADABLE.at(line.place(column.name));
                    finding.found(&cell).report(report);
                }
            }
            _ => {}
        }
    }
}

/// Columns whose empty cells have a meaning of their own.
fn is_default(column: &str) -> bool {
    matches!(column, "basis" | "rank_class" | "obs_status")
}

fn node(line: Line<'_>, report: &mut Report) -> Option<Node> {
    Some(Node {
        id: line.id("node_id", report)?,
        label: line.words("label", true, report),
        description: line.words("description", false, report),
        kind: line.text("kind"),
        layer: line.text("layer"),
        stage: line.reference("stage", report)?,
        family: line.reference("family", report)?,
        scope: line.text("scope"),
        tech_area: line.name("tech_area", report),
        trl: line.number("trl", f64::MIN, None, &mut Report::default()),
        market_size: line.number("market_size", 0.0, None, report),
        market_unit: line.name("market_size_unit", report),
        market_year: line.text("market_size_year"),
        market_words: line.name("market_size_words", report),
        source: line.reference("source_id", report)?,
    })
}

fn family(line: Line<'_>, report: &mut Report) -> Option<Family> {
    let label = line.words("label", true, report);
    Some(Family { id: line.id("family_id", report)?, label })
}

fn edge(line: Line<'_>, report: &mut Report) -> Option<Edge> {
    Some(Edge {
        from: line.id("from_id", report)?,
        to: line.id("to_id", report)?,
        relation: line.text("relation"),
        essentiality: line.text("essentiality"),
        weight: line.number("weight", 0.0, Some(1.0), report),
        weight_basis: line.name("weight_basis", report),
        substitutability: line.number("substitutability", 0.0, Some(1.0), report),
        source: line.reference("source_id", report)?,
    })
}

fn supplier(line: Line<'_>, report: &mut Report) -> Option<Supplier> {
    Some(Supplier {
        id: line.id("supplier_id", report)?,
        kind: line.text("kind"),
        label: line.words("label", true, report),
        iso3: line.text("iso3"),
    })
}

fn share(line: Line<'_>, report: &mut Report) -> Option<Share> {
    let figure = |column, report: &mut Report| {
        line.share(column, Style::Fraction, report)?.share().map(|(share, _)| share)
    };
    let printed = line.share("share", Style::Fraction, report);
    let (mut lo, mut hi) = (figure("share_lo", report), figure("share_hi", report));
    if let Some(Printed::Between { .. } | Printed::About) = printed {
        codes::SHARE_QUALIFIED.at(line.place("share")).found(line.raw("share")).report(report);
    }
    if let (Some(Printed::Between { lo: least, hi: most }), None, None) = (printed, lo, hi) {
        (lo, hi) = (Some(least), Some(most));
    }
    Some(Share {
        node: line.id("node_id", report)?,
        supplier: line.id("supplier_id", report)?,
        share: printed.and_then(|printed| printed.share()).map(|(share, _)| share),
        lo,
        hi,
        class: line.text("rank_class"),
        status: line.text("obs_status"),
        basis: line.text("basis"),
        area: line.reference("ref_area", report)?,
        period: line.text("ref_period"),
        edition: line.reference("edition_id", report)?,
        trade_factor: line.number("trade_factor", 0.0, None, report),
        source: line.reference("source_id", report)?,
    })
}

fn indicator(line: Line<'_>, report: &mut Report) -> Option<Indicator> {
    Some(Indicator {
        node: line.id("node_id", report)?,
        name: line.name("indicator", report),
        value: line.number("value", f64::MIN, None, report),
        status: line.text("obs_status"),
        unit: line.name("unit", report),
        period: line.text("ref_period"),
        assessed_for: line.name("assessed_for", report),
        edition: line.reference("edition_id", report)?,
        source: line.reference("source_id", report)?,
    })
}

fn member(line: Line<'_>, report: &mut Report) -> Option<Member> {
    Some(Member {
        group: line.id("group_id", report)?,
        iso3: line.id("iso3", report)?,
        valid_from: day(line, "valid_from", report),
        valid_to: day(line, "valid_to", report),
        source: line.reference("source_id", report)?,
    })
}

/// A day, month or year as `YYYY[-MM[-DD]]`; anything else is a finding.
fn day(line: Line<'_>, column: &str, report: &mut Report) -> String {
    let text = line.text(column);
    let is_day = PartialDate::parse(&text).is_some() && !text.contains(['H', 'Q']);
    if !text.is_empty() && !is_day {
        codes::DATE_UNREADABLE.at(line.place(column)).found(&text).report(report);
    }
    text
}

fn source(line: Line<'_>, report: &mut Report) -> Option<Source> {
    Some(Source {
        id: line.id("source_id", report)?,
        title: line.name("title", report),
        publisher: line.name("publisher", report),
        url: line.text("url"),
        version: line.name("version", report),
        published: line.text("published"),
        accessed: line.text("accessed"),
        licence: Some(line.name("licence", report))
            .filter(|licence| licence != NO_LICENCE)
            .unwrap_or_default(),
        method: line.prose("method", report),
        table: line.name("table", report),
        precision_pp: line.number("share_precision_pp", 0.0, Some(100.0), report),
    })
}

fn edition(line: Line<'_>, report: &mut Report) -> Option<Edition> {
    Some(Edition {
        id: line.id("edition_id", report)?,
        label: line.name("label", report),
        reference_period: line.text("reference_period"),
        published: line.text("published"),
        supersedes: line.reference("supersedes", report)?,
        status: line.text("status"),
        as_of: further::date(line, "as_of", report),
        next_due: further::date(line, "next_due", report),
        dataset: line.reference("dataset_id", report)?,
        sha256: line.text("sha256"),
    })
}
