//! Tests in a real browser.
#![cfg(target_arch = "wasm32")]

mod address;
mod glyphs;
mod painter;

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
