//! Tests that need no browser.

mod house;
mod permalinks;
mod pictures;
mod support;
mod texts;
