//! Tests that need no browser.

mod house;
mod intake;
mod permalinks;
mod pictures;
mod support;
mod texts;
