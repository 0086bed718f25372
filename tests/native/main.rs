//! Tests that need no browser.

mod house;
mod support;
mod texts;
