//! The colours of the style sheet are those of files: `style/tokens.css` and
//! `style/picture.css` against `scene::theme`.

use std::collections::BTreeMap;
use std::fs;

use ketenkaart::scene::mark::{Ink, State};
use ketenkaart::scene::theme::{Colours, DARK, LIGHT, PROJECTOR};

use crate::support::{files, root};

fn sheet(name: &str) -> String {
    fs::read_to_string(root().join("style").join(name)).expect("a style sheet")
}

/// The declarations of every block that follows `selector` and a brace.
fn blocks(css: &str, selector: &str) -> Vec<BTreeMap<String, String>> {
    let opening = format!("{selector} {{");
    css.split(opening.as_str())
        .skip(1)
        .map(|rest| {
            let body = rest.split('}').next().unwrap_or_default();
            body.split(';')
                .filter_map(|line| line.split_once(':'))
                .map(|(name, value)| (name.trim().to_owned(), value.trim().to_owned()))
                .collect()
        })
        .collect()
}

fn holds(block: &BTreeMap<String, String>, colours: &Colours, name: &str) {
    for (role, value) in colours.roles {
        let written = block.get(&format!("--{role}")).map(String::as_str);
        assert_eq!(written, Some(*value), "{name}: --{role}");
    }
    let stroke: f64 = block.get("--stroke").expect("--stroke").parse().expect("a number");
    assert!((stroke - colours.stroke).abs() < 1e-9, "{name}: --stroke");
}

#[test]
fn tokens_are_the_colours_of_files() {
    let css = sheet("tokens.css");
    holds(&blocks(&css, "  :root")[0], &LIGHT, "light");
    holds(&blocks(&css, ":root:not([data-theme])")[0], &DARK, "dark by the system");
    holds(&blocks(&css, ":root[data-theme=\"dark\"]")[0], &DARK, "dark");
    holds(&blocks(&css, ":root[data-theme=\"projector\"]")[0], &PROJECTOR, "projector");
}

/// What the sheet says of an ink, with the tokens replaced by their values in light colours.
fn said(css: &str, ink: Ink) -> BTreeMap<String, String> {
    let block = blocks(css, &format!("  [data-ink=\"{}\"]", ink.code()));
    let mut said = block.first().unwrap_or_else(|| panic!("no rule for {ink:?}")).clone();
    for value in said.values_mut() {
        let role = value.strip_prefix("var(--").and_then(|rest| rest.strip_suffix(')'));
        if let Some(role) = role.map(str::to_owned) {
            LIGHT.role(&role).clone_into(value);
        }
    }
    said
}

#[test]
fn inks_are_painted_alike_on_the_page_and_in_files() {
    let css = sheet("picture.css");
    for ink in Ink::ALL {
        let (said, paint) = (said(&css, ink), LIGHT.paint(ink, State::Plain));
        assert_eq!(said.get("fill").map(String::as_str), Some(paint.fill), "{ink:?}: fill");
        let stroke = said.get("stroke").map_or("none", String::as_str);
        assert_eq!(stroke, paint.stroke, "{ink:?}: stroke");
        let dash = said.get("stroke-dasharray").map_or("", String::as_str);
        assert_eq!(dash, paint.dash, "{ink:?}: dash");
        let width = said.get("stroke-width").map_or(0.0, |width| {
            let width = width.strip_prefix("calc(").and_then(|rest| rest.split("px").next());
            width.and_then(|width| width.parse().ok()).unwrap_or(f64::NAN)
        });
        assert!((width - paint.width).abs() < 1e-9, "{ink:?}: width {width}, {}", paint.width);
    }
}

#[test]
fn only_tokens_name_colours() {
    let mut wrong = Vec::new();
    for (file, text) in files("style", &[".css"]) {
        if file.ends_with("tokens.css") {
            continue;
        }
        for (number, line) in text.lines().enumerate() {
            let is_colour = line.split([' ', ':', ',', '(', ';']).any(|word| {
                word.starts_with('#')
                    && word.len() >= 4
                    && word.ends_with(|c: char| c.is_ascii_hexdigit())
            });
            if is_colour || line.contains("rgb(") || line.contains("hsl(") {
                wrong.push(format!("{file}:{}: {}", number + 1, line.trim()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
