//! The table of advance widths against what the browser draws with the shipped font.

use js_sys::{Array, Uint8Array};
use ketenkaart::base::glyphs::{Weight, width_px};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen(inline_js = r#"
export async function measure(files, weight, kerning, texts) {
  const faces = files.map((bytes) => new FontFace("Shipped", bytes, { weight: String(weight) }));
  for (const face of faces) document.fonts.add(await face.load());
  const canvas = document.createElement("canvas").getContext("2d");
  canvas.font = `${weight} 100px Shipped`;
  canvas.fontKerning = kerning;
  const widths = texts.map((text) => canvas.measureText(text).width);
  for (const face of faces) document.fonts.delete(face);
  return widths;
}
"#)]
extern "C" {
    #[wasm_bindgen(catch)]
    async fn measure(
        files: Array,
        weight: u32,
        kerning: &str,
        texts: Array,
    ) -> Result<JsValue, JsValue>;
}

const TEXTS: [&str; 9] = [
    "Rare earth permanent magnets, sintered",
    "AVATAR To. LT WAYFARING Type „Vý“",
    "Łódź, Győr, Škoda, Čežu, Brăila, Ħamrun, Reykjavík, Großmaßstäblich",
    "Iași și Constanța; Valga–Tõrva; Šiauliai; Kuressaare",
    "Μόνιμοι μαγνήτες σπάνιων γαιών, Ελλάδα",
    "Постоянни магнити от редкоземни елементи, България",
    "1,234,567.89 € · 56–78 % ≤ 90 ≥ 12 ± 3 × 4",
    "→ ← ↑ ↓ ▲ ▼ ● ◆ ○",
    "e\u{301}a\u{308}o\u{302}",
];

/// Widths in px at a font size of 100 px, as the browser draws.
async fn drawn(files: [&[u8]; 4], weight: u32, kerning: &str) -> Vec<f64> {
    let files: Array = files.into_iter().map(Uint8Array::from).collect();
    let texts: Array = TEXTS.into_iter().map(JsValue::from_str).collect();
    let widths = measure(files, weight, kerning, texts).await.unwrap();
    widths.unchecked_into::<Array>().iter().map(|width| width.as_f64().unwrap()).collect()
}

async fn check(files: [&[u8]; 4], weight: Weight, css_weight: u32) {
    let plain = drawn(files, css_weight, "none").await;
    let kerned = drawn(files, css_weight, "normal").await;
    for ((text, plain), kerned) in TEXTS.into_iter().zip(plain).zip(kerned) {
        let counted = width_px(text, 100.0, weight);
        assert!((counted - plain).abs() < 0.5, "{text}: counted {counted}, drawn {plain}");
        let excess = (counted - kerned) / counted;
        assert!((-0.005..0.06).contains(&excess), "{text}: counted {counted}, kerned {kerned}");
    }
}

#[wasm_bindgen_test]
async fn regular_widths_are_what_the_browser_draws() {
    let files: [&[u8]; 4] = [
        include_bytes!("../../public/fonts/sans-latin-400.woff2"),
        include_bytes!("../../public/fonts/sans-latin-rest-400.woff2"),
        include_bytes!("../../public/fonts/sans-greek-400.woff2"),
        include_bytes!("../../public/fonts/sans-cyrillic-400.woff2"),
    ];
    check(files, Weight::Regular, 400).await;
}

#[wasm_bindgen_test]
async fn semibold_widths_are_what_the_browser_draws() {
    let files: [&[u8]; 4] = [
        include_bytes!("../../public/fonts/sans-latin-600.woff2"),
        include_bytes!("../../public/fonts/sans-latin-rest-600.woff2"),
        include_bytes!("../../public/fonts/sans-greek-600.woff2"),
        include_bytes!("../../public/fonts/sans-cyrillic-600.woff2"),
    ];
    check(files, Weight::Semibold, 600).await;
}
