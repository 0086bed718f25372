//! The tables of a series: editions, what was something else in an earlier one, and flows of
//! trade.

use super::{TableSpec, date, must, number, text, to, word, words};

/// Editions.
pub const EDITIONS: TableSpec = TableSpec {
    name: "editions",
    key: &["edition_id"],
    columns: &[
        must(text("edition_id")),
        text("label"),
        text("reference_period"),
        date("as_of"),
        text("published"),
        date("next_due"),
        text("supersedes"),
        word("status", &["draft", "published", "withdrawn"]),
        text("dataset_id"),
        text("sha256"),
    ],
};

/// What stages and inputs were in earlier editions.
pub const CONCORDANCE: TableSpec = TableSpec {
    name: "concordance",
    key: &["earlier_id", "node_id", "edition_id"],
    columns: &[
        must(to("node_id", "nodes")),
        must(to("edition_id", "editions")),
        must(text("earlier_id")),
        words("label"),
        must(word("relation", &["renamed", "split", "merged"])),
        to("source_id", "sources"),
    ],
};

/// Flows of trade.
pub const TRADE: TableSpec = TableSpec {
    name: "trade",
    key: &["node_id", "partner_id", "flow", "reporter", "ref_period", "edition_id"],
    columns: &[
        must(to("node_id", "nodes")),
        must(to("partner_id", "suppliers")),
        must(word("flow", &["import", "export"])),
        must(text("reporter")),
        must(text("ref_period")),
        text("code"),
        number("value", None),
        text("currency"),
        number("quantity", None),
        text("quantity_unit"),
        word("obs_status", &["A", "E", "P", "F", "M", "Q"]),
        to("edition_id", "editions"),
        must(to("source_id", "sources")),
    ],
};
