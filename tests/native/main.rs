//! Tests that need no browser.

mod house;
mod permalinks;
mod support;
mod texts;
