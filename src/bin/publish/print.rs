//! Output: words for people as aligned columns, or one JSON document for machines. Standard
//! output carries the answer, standard error what is said beside it.

use std::io::Write;

use ketenkaart::i18n::Locale;
use ketenkaart::i18n::language::Language;
use serde_json::Value;

/// The words of the tool; those of the app stand behind them.
const TOOL: [&str; 6] = [
    include_str!("../../../public/locales/en/tool.ftl"),
    include_str!("../../../public/locales/en/yardsticks.ftl"),
    include_str!("../../../public/locales/en/plan.ftl"),
    include_str!("../../../public/locales/en/series.ftl"),
    include_str!("../../../public/locales/en/trend.ftl"),
    include_str!("../../../public/locales/en/trade.ftl"),
];

/// What the app says in Dutch.
const DUTCH: [&str; 11] = [
    include_str!("../../../public/locales/nl/interface.ftl"),
    include_str!("../../../public/locales/nl/page.ftl"),
    include_str!("../../../public/locales/nl/diagnostics.ftl"),
    include_str!("../../../public/locales/nl/analysis.ftl"),
    include_str!("../../../public/locales/nl/reading.ftl"),
    include_str!("../../../public/locales/nl/whatif.ftl"),
    include_str!("../../../public/locales/nl/yardsticks.ftl"),
    include_str!("../../../public/locales/nl/plan.ftl"),
    include_str!("../../../public/locales/nl/series.ftl"),
    include_str!("../../../public/locales/nl/trend.ftl"),
    include_str!("../../../public/locales/nl/trade.ftl"),
];

/// The language that the app speaks for a link with this `lang`; English, as in the app of an
/// English browser, for none and for one that there is not.
pub fn language_of_link(tag: Option<&str>) -> Locale {
    match tag.and_then(Language::find) {
        Some(language) if language.tag == "nl" => Locale::new("nl", &DUTCH),
        _ => locale(),
    }
}

/// The language of the tool.
pub fn locale() -> Locale {
    Locale::new("en", &TOOL)
}

/// Writes a line of the answer. A reader that has gone away, such as `head`, is no error.
pub fn answer(line: &str) {
    let _ = writeln!(std::io::stdout().lock(), "{line}");
}

/// Writes one JSON document: keys sorted, two spaces per level.
pub fn json(document: &Value) {
    answer(&format!("{document:#}"));
}

/// Says something beside the answer.
pub fn remark(line: &str) {
    let _ = writeln!(std::io::stderr().lock(), "{line}");
}

/// How the cells of a column stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Align {
    /// Words.
    Left,
    /// Numbers.
    Right,
}

/// Header and rows as lines of aligned columns, two spaces apart.
pub fn table(header: &[(String, Align)], rows: &[Vec<String>]) -> Vec<String> {
    let titles: Vec<String> = header.iter().map(|(title, _)| title.clone()).collect();
    let lines: Vec<&Vec<String>> = std::iter::once(&titles).chain(rows).collect();
    let width = |column: usize| {
        lines.iter().filter_map(|line| line.get(column)).map(|cell| cell.chars().count()).max()
    };
    let widths: Vec<usize> = (0..header.len()).map(|at| width(at).unwrap_or_default()).collect();
    let write = |line: &&Vec<String>| {
        let columns = header.iter().zip(&widths).zip(line.iter());
        let cells: Vec<String> = columns
            .map(|(((_, align), width), cell)| match align {
                Align::Left => format!("{cell:<width$}"),
                Align::Right => format!("{cell:>width$}"),
            })
            .collect();
        cells.join("  ").trim_end().to_owned()
    };
    lines.iter().map(write).collect()
}
