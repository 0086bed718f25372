//! The tables of the format that a dataset on screen does not hold yet.

use super::{Column, Kind, TableSpec, must, number, text, to, trl, word, words};

/// Trade flows, root causes, gaps, criticality, measures and roadmap: checked like the other
/// tables; a dataset on screen does not hold them yet.
pub const FURTHER: [TableSpec; 7] = [
    TableSpec { name: "trade", key: &[], columns: &[] },
    TableSpec {
        name: "root_causes",
        key: &["root_cause_id"],
        columns: &[must(text("root_cause_id")), must(words("label")), to("source_id", "sources")],
    },
    TableSpec {
        name: "gaps",
        key: &["gap_id"],
        columns: &[
            must(text("gap_id")),
            to("node_id", "nodes"),
            must(words("label")),
            to("root_cause_id", "root_causes"),
            trl("current_trl"),
            trl("target_trl"),
            text("target_date"),
            to("source_id", "sources"),
        ],
    },
    TableSpec {
        name: "criticality",
        key: &["node_id", "criterion"],
        columns: &[
            must(to("node_id", "nodes")),
            must(Column { kind: Kind::Whole(1, 5), ..text("criterion") }),
            must(word("answer", &["yes", "no", "unknown"])),
            text("evidence"),
            to("source_id", "sources"),
        ],
    },
    TableSpec {
        name: "measures",
        key: &["measure_id"],
        columns: &[
            must(text("measure_id")),
            must(words("label")),
            word("strand", &["promote", "protect", "partner"]),
            text("instrument"),
            text("responsible"),
            text("start"),
            text("due"),
            word(
                "due_qualifier",
                &["in", "by", "no-later-than", "by-mid-year", "expected-in", "regularly"],
            ),
            word("status", &["proposed", "planned", "running", "done", "withdrawn", "unknown"]),
            trl("trl_from"),
            trl("trl_to"),
            number("budget", None),
            text("currency"),
            text("budget_period"),
            text("scope"),
            to("source_id", "sources"),
        ],
    },
    TableSpec {
        name: "measure_links",
        key: &["measure_id", "target_kind", "target_id"],
        columns: &[
            must(to("measure_id", "measures")),
            word("target_kind", &["node", "edge", "gap", "root_cause"]),
            text("target_id"),
            text("effect"),
            number("effect_size", None),
            text("effect_unit"),
            to("source_id", "sources"),
        ],
    },
    TableSpec {
        name: "roadmap",
        key: &["item_id"],
        columns: &[
            must(text("item_id")),
            word("lane", &["capability", "application", "technology", "resource", "measure"]),
            words("label"),
            to("node_id", "nodes"),
            text("start"),
            text("end"),
            trl("trl_from"),
            trl("trl_to"),
            to("measure_id", "measures"),
            text("depends_on"),
        ],
    },
];
