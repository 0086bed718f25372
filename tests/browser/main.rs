//! Tests in a real browser.
#![cfg(target_arch = "wasm32")]
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test stops at what it did not expect, also in its helpers"
)]

mod address;
mod glyphs;
mod painter;

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
