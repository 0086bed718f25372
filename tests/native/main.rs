//! Tests that need no browser.

mod gallery;
mod house;
mod intake;
mod permalinks;
mod pictures;
mod support;
mod texts;
