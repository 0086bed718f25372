//! The tables on what is done about dependencies: causes, gaps, criticality, actors,
//! instruments, measures and the roadmap. A dataset may have none of them.

use super::{
    CONCORDANCE, Column, Kind, TRADE, TableSpec, date, must, number, text, to, trl, word, words,
};

/// Several ids or texts in one cell.
const fn list(name: &'static str) -> Column {
    Column { kind: Kind::List, ..text(name) }
}

/// Several ids of a table.
const fn all_to(name: &'static str, table: &'static str) -> Column {
    Column { refers_to: table, ..list(name) }
}

const STATUSES: &[&str] = &["proposed", "planned", "running", "done", "withdrawn", "unknown"];

/// Root causes of dependencies.
pub const ROOT_CAUSES: TableSpec = TableSpec {
    name: "root_causes",
    key: &["root_cause_id"],
    columns: &[
        must(text("root_cause_id")),
        must(words("label")),
        words("description"),
        word("level", &["cause", "aggravator", "handicap", "driver"]),
        text("place"),
        to("source_id", "sources"),
    ],
};

/// Gaps: what is missing.
pub const GAPS: TableSpec = TableSpec {
    name: "gaps",
    key: &["gap_id"],
    columns: &[
        must(text("gap_id")),
        to("node_id", "nodes"),
        must(words("label")),
        words("description"),
        text("kind"),
        word("outlook", &["existing", "foreseeable"]),
        all_to("root_cause_id", "root_causes"),
        trl("current_trl"),
        trl("target_trl"),
        date("target_date"),
        text("place"),
        to("source_id", "sources"),
    ],
};

/// Published answers to the criteria of criticality.
pub const CRITICALITY: TableSpec = TableSpec {
    name: "criticality",
    key: &["node_id", "criterion"],
    columns: &[
        must(to("node_id", "nodes")),
        must(Column { kind: Kind::Whole(1, 5), ..text("criterion") }),
        must(word("answer", &["yes", "no", "unknown"])),
        text("evidence"),
        to("source_id", "sources"),
    ],
};

/// Actors.
pub const ACTORS: TableSpec = TableSpec {
    name: "actors",
    key: &["actor_id"],
    columns: &[
        must(text("actor_id")),
        must(words("label")),
        words("description"),
        text("kind"),
        list("iso3"),
        text("place"),
        to("source_id", "sources"),
    ],
};

/// Programmes and policies.
pub const INSTRUMENTS: TableSpec = TableSpec {
    name: "instruments",
    key: &["instrument_id"],
    columns: &[
        must(text("instrument_id")),
        must(words("label")),
        words("description"),
        must(word("kind", &["programme", "policy"])),
        list("role"),
        list("scope"),
        trl("trl_from"),
        trl("trl_to"),
        to("part_of", "instruments"),
        list("responsible"),
        date("start"),
        text("place"),
        to("source_id", "sources"),
    ],
};

/// Budgets of programmes.
pub const BUDGETS: TableSpec = TableSpec {
    name: "budgets",
    key: &["instrument_id", "kind", "period"],
    columns: &[
        must(to("instrument_id", "instruments")),
        must(word("kind", &["total", "yearly", "ceiling", "yearly-ceiling", "share"])),
        must(number("amount", None)),
        number("amount_to", None),
        text("currency"),
        date("period"),
        words("purpose"),
        to("source_id", "sources"),
    ],
};

/// Measures.
pub const MEASURES: TableSpec = TableSpec {
    name: "measures",
    key: &["measure_id"],
    columns: &[
        must(text("measure_id")),
        must(words("label")),
        words("description"),
        word(
            "kind",
            &["further-measure", "part", "commitment", "milestone", "option", "target", "example"],
        ),
        to("part_of", "measures"),
        to("same_as", "measures"),
        word("strand", &["promote", "protect", "partner"]),
        list("instrument"),
        list("responsible"),
        list("together_with"),
        date("start"),
        date("due"),
        word(
            "due_qualifier",
            &[
                "on",
                "in",
                "by",
                "no-later-than",
                "by-mid-year",
                "expected-in",
                "expected-early-in",
                "regularly",
            ],
        ),
        Column { kind: Kind::Cycle, ..text("recurrence") },
        word("status", STATUSES),
        trl("trl_from"),
        trl("trl_to"),
        number("budget", None),
        text("currency"),
        text("budget_period"),
        list("scope"),
        text("place"),
        to("source_id", "sources"),
    ],
};

/// What measures are aimed at.
pub const MEASURE_LINKS: TableSpec = TableSpec {
    name: "measure_links",
    key: &["measure_id", "target_kind", "target_id"],
    columns: &[
        must(to("measure_id", "measures")),
        must(word(
            "target_kind",
            &["node", "edge", "gap", "root_cause", "instrument", "actor", "measure"],
        )),
        must(text("target_id")),
        text("effect"),
        number("effect_size", None),
        text("effect_unit"),
        to("source_id", "sources"),
    ],
};

/// Items of the roadmap.
pub const ROADMAP: TableSpec = TableSpec {
    name: "roadmap",
    key: &["item_id"],
    columns: &[
        must(text("item_id")),
        word("lane", &["capability", "application", "technology", "resource", "measure"]),
        text("section"),
        word("kind", &["activity", "milestone", "marker"]),
        words("label"),
        to("node_id", "nodes"),
        date("start"),
        date("end"),
        Column { kind: Kind::Whole(1, 11), ..text("trl_from") },
        Column { kind: Kind::Whole(1, 11), ..text("trl_to") },
        word("scale", &["trl", "iea", "mrl"]),
        word("status", STATUSES),
        to("measure_id", "measures"),
        all_to("depends_on", "roadmap"),
        to("source_id", "sources"),
    ],
};

/// What is the same, or meant, in other datasets.
pub const REFERENCES: TableSpec = TableSpec {
    name: "references",
    key: &["from_kind", "from_id", "dataset_id", "other_id"],
    columns: &[
        must(word("from_kind", &["node", "gap", "root_cause", "instrument", "measure", "item"])),
        must(text("from_id")),
        must(text("dataset_id")),
        text("other_id"),
        must(word("relation", &["same", "part-of", "concerns"])),
        to("source_id", "sources"),
    ],
};

/// The tables on what is done about dependencies, and those of a series, in the order they are
/// written.
pub const FURTHER: [TableSpec; 12] = [
    ROOT_CAUSES,
    GAPS,
    CRITICALITY,
    ACTORS,
    INSTRUMENTS,
    BUDGETS,
    MEASURES,
    MEASURE_LINKS,
    ROADMAP,
    REFERENCES,
    CONCORDANCE,
    TRADE,
];
