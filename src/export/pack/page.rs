//! The start page of a site with all its files in it: what it would ask for stands in the page.

use crate::base::digest::Digest;
use crate::export::pack::{Held, PackError, START, letters, packed};

/// The script that checks the files and starts the app.
const LOADER: &str = include_str!("loader.js");

/// What a page may do that asks nobody for anything: the loader, the style, what both make.
const POLICY: &str = "default-src 'none'; script-src 'sha256-{script}' blob: 'wasm-unsafe-eval'; \
    style-src 'sha256-{style}'; img-src data: blob:; font-src data:; base-uri 'none'; \
    form-action 'none'; object-src 'none'";

/// The page with `held` in it, which opens with `link`.
pub(super) fn write(held: &[Held], link: &str) -> Result<String, PackError> {
    let file = |path: &str| {
        let found = held.iter().find(|file| file.path == path);
        found.ok_or_else(|| PackError::Missing { file: path.to_owned() })
    };
    let page = file(START)?.text();
    let sheet = between(&page, "<link rel=\"stylesheet\" href=\"", "\"")?;
    let boot = between(&page, "<script type=\"module\" src=\"", "\"")?;
    let js = between(&page, "data-js=\"", "\"")?;
    let wasm = between(&page, "data-wasm=\"", "\"")?;
    let icon = between(&page, "<link rel=\"icon\" href=\"", "\"")?;
    let style = style(held, &file(sheet)?.text())?;
    let is_inside = |file: &&Held| {
        file.path != START && file.path != sheet && file.path != icon && !is_style(&file.path)
    };
    let inside: Vec<&Held> = held.iter().filter(is_inside).collect();
    let blocks: String = inside.iter().map(|file| block(file)).collect();
    let start = format!(
        "<script type=\"application/json\" data-boot=\"{boot}\" data-js=\"{js}\" \
         data-wasm=\"{wasm}\" data-worker=\"\" data-link=\"{}\"></script>\n",
        attribute(link)
    );
    let policy = POLICY
        .replace("{script}", &letters(&Digest::of(LOADER.as_bytes()).bytes()))
        .replace("{style}", &letters(&Digest::of(style.as_bytes()).bytes()));
    let picture = format!("data:image/svg+xml;base64,{}", letters(&file(icon)?.bytes));
    let mut pack = page.clone();
    put(&mut pack, "http-equiv=\"Content-Security-Policy\" content=\"", "\"", &policy)?;
    put(&mut pack, "name=\"first-views\" content=\"", "\"", "")?;
    put(&mut pack, "<link rel=\"icon\" href=\"", "\"", &picture)?;
    cut(&mut pack, "<link rel=\"modulepreload\"", ">")?;
    cut(&mut pack, "<link rel=\"preload\"", ">")?;
    cut(&mut pack, "<script type=\"module\"", "</script>")?;
    cut(&mut pack, "<link rel=\"stylesheet\"", ">")?;
    let head = format!(
        "<meta name=\"pack\" content=\"{}\">\n<style>{style}</style>\n</head>",
        seal(&inside)
    );
    swap(&mut pack, "</head>", &head)?;
    swap(&mut pack, "</body>", &format!("{start}{blocks}<script>{LOADER}</script>\n</body>"))?;
    Ok(pack)
}

/// What tells one pack from another: twelve digits over all of its files.
fn seal(files: &[&Held]) -> String {
    let lines: String = files
        .iter()
        .map(|file| format!("{} {}\n", file.path, Digest::of(&file.bytes).hex()))
        .collect();
    Digest::of(lines.as_bytes()).short()
}

fn is_style(path: &str) -> bool {
    path.starts_with("fonts/") || path.rsplit_once('.').is_some_and(|(_, ending)| ending == "css")
}

/// All style of the app with its fonts in it.
fn style(held: &[Held], early: &str) -> Result<String, PackError> {
    let mut style = early.to_owned();
    let late = held.iter().filter(|file| file.path.starts_with("assets/late-"));
    late.for_each(|file| style.push_str(&file.text()));
    for font in held.iter().filter(|file| file.path.starts_with("fonts/")) {
        let address = format!("data:font/woff2;base64,{}", letters(&font.bytes));
        style = style.replace(&format!("../{}", font.path), &address);
    }
    // A closing tag would end the element, and none is in a style sheet of ours.
    let is_plain = !style.contains("</");
    if is_plain { Ok(style) } else { Err(PackError::NoPage { part: "style" }) }
}

fn block(file: &Held) -> String {
    format!(
        "<script type=\"text/plain\" data-path=\"{}\" data-sha256=\"{}\">{}</script>\n",
        attribute(&file.path),
        Digest::of(&file.bytes).hex(),
        packed(&file.bytes)
    )
}

fn attribute(text: &str) -> String {
    text.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;")
}

/// What stands between `before` and `after`.
fn between<'a>(text: &'a str, before: &'static str, after: &str) -> Result<&'a str, PackError> {
    let missing = PackError::NoPage { part: before };
    let Some((_, rest)) = text.split_once(before) else { return Err(missing) };
    rest.split_once(after).map(|(found, _)| found).ok_or(missing)
}

/// Puts `new` in the place of what stands between `before` and `after`.
fn put(text: &mut String, before: &'static str, after: &str, new: &str) -> Result<(), PackError> {
    let missing = PackError::NoPage { part: before };
    let Some((head, rest)) = text.split_once(before) else { return Err(missing) };
    let Some(end) = rest.find(after) else { return Err(missing) };
    let tail = rest.get(end..).unwrap_or_default();
    *text = format!("{head}{before}{new}{tail}");
    Ok(())
}

/// Takes out what begins with `before` and ends with `after`.
fn cut(text: &mut String, before: &'static str, after: &str) -> Result<(), PackError> {
    let missing = PackError::NoPage { part: before };
    let Some((head, rest)) = text.split_once(before) else { return Err(missing) };
    let Some((_, tail)) = rest.split_once(after) else { return Err(missing) };
    *text = format!("{}{}", head.trim_end(), tail);
    Ok(())
}

fn swap(text: &mut String, old: &'static str, new: &str) -> Result<(), PackError> {
    let Some((head, tail)) = text.split_once(old) else {
        return Err(PackError::NoPage { part: old });
    };
    *text = format!("{head}{new}{tail}");
    Ok(())
}
