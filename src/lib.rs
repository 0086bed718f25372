//! Ketenkaart: published dependency datasets become value-chain maps.
//!
//! The flow, which is also the reading order of the modules:
//! bytes → [`intake`] → a checked [`model::dataset::Dataset`] and a report of findings
//! → [`analysis`] (what follows from the data)
//! → [`layout`] (boxes, columns, bands)
//! → [`scene`] (data, findings, places and the reader's [`view`] joined into finished marks)
//! → [`paint`] (SVG text) or the browser's `ui`.
//!
//! Everything here but `shell` and `ui` is plain Rust: it compiles and is tested natively,
//! and is the publisher's tool as well as the browser app.

pub mod analysis;
pub mod base;
pub mod export;
#[cfg(any(test, debug_assertions, not(target_arch = "wasm32")))]
pub mod fixture;
pub mod i18n;
pub mod intake;
pub mod job;
pub mod layout;
pub mod model;
pub mod paint;
pub mod reading;
pub mod scene;
#[cfg(target_arch = "wasm32")]
pub mod shell;
pub mod story;
#[cfg(target_arch = "wasm32")]
pub mod ui;
pub mod view;
pub mod wire;
