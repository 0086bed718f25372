//! Tests that need no browser.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a test stops at what it did not expect, also in its helpers"
)]

mod action;
mod com_2022_61;
mod coverage;
mod damage;
mod editions;
mod expected;
mod fluent;
mod gallery;
mod hostile;
mod hostile_made;
mod house;
mod intake;
mod laws;
mod office;
mod permalinks;
mod pictures;
mod plain;
mod plan;
mod plans;
mod readiness;
mod readings;
mod reference;
mod roadmap;
mod schema;
mod search;
mod series;
mod stories;
mod support;
mod texts;
mod tokens;
mod tool;
mod trade;
mod trade_readers;
mod trend;
mod what_if;
mod wider;
mod workbooks;
mod zips;
