//! The rules of the house that a machine can check: who imports whom, how long files are,
//! that modules say what they are, and what the browser half must not do.

use crate::support::{code_of, files, root};

/// What each module may import, besides itself. A change here is a change of the
/// architecture: own commit, and a word in README.md.
const IMPORTS: &[(&str, &[&str])] = &[
    ("base", &[]),
    ("i18n", &["base"]),
    ("layout", &["base"]),
    ("wire", &["base"]),
    ("model", &["base"]),
    ("intake", &["base", "model", "wire", "view", "story"]),
    ("analysis", &["base", "model"]),
    ("job", &["base", "model", "analysis"]),
    ("view", &["base", "model", "analysis"]),
    ("story", &["base", "model", "view"]),
    ("scene", &["base", "i18n", "model", "layout", "analysis", "view"]),
    ("reading", &["base", "i18n", "model", "analysis", "view", "scene"]),
    ("paint", &["base", "scene"]),
    (
        "export",
        &[
            "base", "i18n", "model", "wire", "layout", "analysis", "view", "story", "scene",
            "reading", "paint",
        ],
    ),
    ("fixture", &["base", "model", "wire", "intake"]),
    ("shell", &["base", "model", "wire", "view", "paint", "intake", "job"]),
];

/// Crates that belong to certain modules only: the browser stays out of the core, formats
/// stay out of the model.
const CRATES: &[(&str, &[&str])] = &[
    ("leptos", &["shell", "ui", "main.rs"]),
    ("web_sys", &["shell", "ui", "main.rs"]),
    ("js_sys", &["shell", "ui", "main.rs"]),
    ("wasm_bindgen", &["shell", "ui", "main.rs"]),
    ("gloo", &["shell", "ui", "main.rs"]),
    ("plotters", &["scene"]),
    ("plotters_backend", &["scene"]),
    ("clap", &["bin"]),
    ("zip", &["base"]),
    ("csv_core", &["intake"]),
    ("flate2", &["base", "intake"]),
    ("quick_xml", &["intake"]),
    ("qrcodegen", &["paint"]),
    ("fluent_syntax", &["i18n"]),
    ("intl_pluralrules", &["i18n"]),
    ("unic_langid", &["i18n"]),
    ("serde_json", &["wire", "intake", "export", "layout", "bin", "ui"]),
];

/// Longest file without its tests, and files that may be longer, with the reason.
const LONGEST: usize = 300;
const LONGER: &[(&str, usize, &str)] = &[];

fn module_of(file: &str) -> &str {
    let path = file.strip_prefix("src/").unwrap_or(file);
    let first = path.split('/').next().unwrap_or(path);
    if first == "main.rs" { first } else { first.strip_suffix(".rs").unwrap_or(first) }
}

fn is_test(file: &str) -> bool {
    file.ends_with("tests.rs")
}

#[test]
fn modules_import_only_what_they_may() {
    let mut wrong = Vec::new();
    for (file, text) in files("src", &[".rs"]) {
        let module = module_of(&file);
        let Some((_, allowed)) = IMPORTS.iter().find(|(name, _)| *name == module) else { continue };
        let code = code_of(&text);
        if is_test(&file) {
            continue;
        }
        for part in code.split("crate::").skip(1) {
            let end = part.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(part.len());
            let name = part.get(..end).unwrap_or_default();
            let is_module = IMPORTS.iter().any(|(known, _)| *known == name) || name == "ui";
            if is_module && name != module && !allowed.contains(&name) {
                wrong.push(format!("{file} imports {name}"));
            }
        }
        if code.contains("super::super") {
            wrong.push(format!("{file} says super::super"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What arrives late, and the files of `ui` that may name it: whatever else names it would draw
/// it back into the wasm that starts the app (docs/decisions/0004).
const LATE: &[(&str, &[&str])] = &[
    ("intake::read(", &["session.rs"]),
    ("session::open_own", &["open/own.rs"]),
    ("own::open(", &["late/parts.rs"]),
    ("figure::document", &["late/parts.rs"]),
    ("CataloguePage", &["late/parts.rs", "open/mod.rs"]),
    ("FailedPage", &["late/parts.rs", "open/failed.rs"]),
    ("ListView", &["late/parts.rs", "views/list.rs"]),
    ("TableOfInputs", &["late/parts.rs", "views/table.rs"]),
    ("search::in_window", &["late/parts.rs"]),
    ("search::Index", &["controls/search.rs", "controls/answer.rs", "tell/question.rs"]),
    ("<StoryBar", &["late/tell.rs"]),
    ("<StoryPage", &["late/tell.rs"]),
    ("<PresenterPage", &["late/tell.rs"]),
    ("<StorySide", &["late/tell.rs"]),
    ("bring::open_file(", &["session.rs"]),
    ("chosen_words(", &["late/parts.rs", "views/status.rs"]),
    ("Pipeline::new(", &["late/engine.rs"]),
    ("delivery::dataset(", &["late/engine.rs"]),
    ("check(&state", &["late/engine.rs"]),
    ("folds::", &["late/engine.rs", "controls/answer.rs"]),
    ("MaterialsPage", &["late/yardsticks.rs", "yardsticks/plane.rs"]),
    ("FirmTable", &["late/yardsticks.rs", "yardsticks/firms.rs"]),
    ("YardstickSection", &["late/yardsticks.rs", "yardsticks/section.rs"]),
    ("<RoadmapPage", &["late/roadmap.rs"]),
    ("<RoadmapControls", &["late/roadmap.rs"]),
    ("<RoadmapText", &["late/roadmap.rs", "roadmap/picture.rs"]),
    ("<DayOfChain", &["late/roadmap.rs"]),
    ("<RoadmapTable", &["late/roadmap.rs"]),
    ("<PlanPage", &["late/roadmap.rs"]),
    ("<AnsweredSection", &["late/roadmap.rs"]),
    ("side_page(", &["late/parts.rs", "panel/mod.rs"]),
    ("Ground::new", &["what_if/supposed.rs"]),
    ("Outcome::new", &["what_if/supposed.rs"]),
    ("<TakeActed", &["late/action.rs"]),
    ("<TakePlan", &["late/further.rs"]),
    ("take_pack::TakePack", &["late/further.rs"]),
    ("share::Share", &["late/further.rs"]),
    ("<EditionBar", &["late/series.rs"]),
    ("<EditionSwitch", &["late/series.rs"]),
    ("<EditionsPage", &["late/series.rs"]),
    ("<ChangesPage", &["late/series.rs"]),
    ("session::open_beside", &["open/own.rs"]),
    ("action::cover::CoverPage", &["late/action.rs"]),
    ("TrendPage", &["late/trend.rs", "trend/page.rs"]),
    ("TrendSection", &["late/trend.rs", "trend/section.rs"]),
    ("PriorityPage", &["late/action.rs", "action/priorities.rs"]),
    ("<MatrixView", &["late/trade.rs"]),
    ("<FlowView", &["late/trade.rs"]),
    ("<TradeSection", &["late/trade.rs"]),
    ("StressTable", &["late/parts.rs", "what_if/stress.rs"]),
    ("CompareTable", &["late/parts.rs", "what_if/compare.rs"]),
    ("<WhatIfBar", &["late/parts.rs", "what_if/bar.rs"]),
    ("<ReliancePage", &["late/further.rs"]),
    ("session::opened_own", &["reliance/reading.rs"]),
    ("reading::open(", &["open/own.rs"]),
];

#[test]
fn what_arrives_late_is_named_only_behind_its_boundary() {
    let mut wrong = Vec::new();
    for (file, text) in files("src/ui", &[".rs"]) {
        let code = code_of(&text);
        let own = file.strip_prefix("src/ui/").unwrap_or(&file);
        for (name, allowed) in LATE {
            if code.contains(name) && !allowed.contains(&own) {
                wrong.push(format!("{file} names {name}, which arrives late"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The files of `ui` that speak before there are data: what they say is in the texts of the frame.
const FRAME: &[&str] = &[
    "frame/",
    "picture/",
    "late/",
    "open/",
    "controls/mod.rs",
    "controls/filters.rs",
    "controls/legend.rs",
    "controls/take.rs",
    "views/mod.rs",
    "views/status.rs",
    "delivery.rs",
    "language.rs",
    "notice.rs",
    "screen.rs",
    "session.rs",
];

#[test]
fn what_speaks_before_there_are_data_says_texts_of_the_frame() {
    let texts: String = ["interface.ftl", "page.ftl"]
        .iter()
        .map(|name| std::fs::read_to_string(root().join("public/locales/en").join(name)).unwrap())
        .collect();
    let mut wrong = Vec::new();
    for (file, text) in files("src/ui", &[".rs"]) {
        let own = file.strip_prefix("src/ui/").unwrap_or(&file);
        if !FRAME.iter().any(|part| own.starts_with(part)) {
            continue;
        }
        for said in text.split("msg!(").skip(1) {
            let key = said.trim_start().trim_start_matches('"').split('"').next().unwrap_or("");
            if !texts.contains(&format!("\n{key} =")) {
                wrong.push(format!("{file} says {key}, which the app learns with the data"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Where the first view is drawn: what `style/late` styles is not seen there.
const FIRST: &[&str] = &[
    "frame/",
    "late/",
    "controls/mod.rs",
    "controls/filters.rs",
    "controls/legend.rs",
    "controls/take.rs",
    "picture/drawing.rs",
    "picture/foot.rs",
    "picture/mod.rs",
    "picture/headers.rs",
    "picture/minimap.rs",
    "picture/hover.rs",
    "picture/tooltip.rs",
    "picture/window.rs",
    "views/mod.rs",
    "views/status.rs",
    "notice.rs",
    "screen.rs",
];

/// Every class that the sheets of `folder` name.
fn classes(folder: &str, belongs: impl Fn(&str) -> bool) -> Vec<String> {
    let is_part = |sign: char| sign.is_ascii_alphanumeric() || sign == '-';
    let mut classes = Vec::new();
    for (_, text) in files(folder, &[".css"]).iter().filter(|(file, _)| belongs(file)) {
        for rest in text.split('.').skip(1) {
            let end = rest.find(|sign| !is_part(sign)).unwrap_or(rest.len());
            classes.push(rest[..end].to_owned());
        }
    }
    classes.retain(|class| class.starts_with(|sign: char| sign.is_ascii_lowercase()));
    classes
}

#[test]
fn what_the_first_view_shows_has_its_style_there() {
    let early = classes("style", |file| !file.contains("/late/"));
    let late = classes("style/late", |_| true);
    assert!(late.len() > 200 && early.len() > 200);
    let mut wrong = Vec::new();
    for (file, text) in files("src/ui", &[".rs"]) {
        let own = file.strip_prefix("src/ui/").unwrap_or(&file);
        if !FIRST.iter().any(|part| own.starts_with(part)) {
            continue;
        }
        for said in text.split("class=\"").skip(1) {
            let classes = said.split('"').next().unwrap_or_default().split(' ');
            wrong.extend(
                classes
                    .map(str::to_owned)
                    .filter(|class| late.contains(class) && !early.contains(class))
                    .map(|class| format!("{file} shows .{class}, whose style arrives late")),
            );
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn crates_stay_where_they_belong() {
    let mut wrong = Vec::new();
    for (file, text) in files("src", &[".rs"]) {
        let code = code_of(&text);
        for (name, allowed) in CRATES {
            let is_used =
                code.contains(&format!("{name}::")) || code.contains(&format!("use {name};"));
            if is_used && !allowed.contains(&module_of(&file)) {
                wrong.push(format!("{file} uses {name}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn no_file_holds_the_marks_of_a_conflict() {
    let marks = ["<<<<<<< ", ">>>>>>> "];
    let endings = [".rs", ".mjs", ".js", ".css", ".ftl", ".md", ".csv", ".json", ".toml"];
    for folder in ["src", "tests/native", "tests/e2e/pages", "style", "public", "docs"] {
        for (file, text) in files(folder, &endings) {
            let is_marked =
                text.lines().any(|line| marks.iter().any(|mark| line.starts_with(mark)));
            assert!(!is_marked, "{file} holds both sides of a conflict");
        }
    }
}

#[test]
fn files_are_short_and_say_what_they_are() {
    let mut wrong = Vec::new();
    for (file, text) in files("src", &[".rs"]) {
        let lines = text.split("#[cfg(test)]").next().unwrap_or_default().lines().count();
        let limit = LONGER.iter().find(|(name, ..)| *name == file).map_or(LONGEST, |entry| entry.1);
        if lines > limit && !is_test(&file) && !file.ends_with("table.rs") {
            wrong.push(format!("{file} has {lines} lines, at most {limit}"));
        }
        if !text.starts_with("//!") {
            wrong.push(format!("{file} does not say what it is"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Leptos turns static markup into `innerHTML`, which Trusted Types forbid, unless the view
/// names a class for all its elements (`disable_inert_html` in leptos_macro 0.8).
#[test]
fn every_view_carries_a_class() {
    let mut wrong = Vec::new();
    for (file, text) in files("src", &[".rs"]) {
        for (index, part) in code_of(&text).split("view!").enumerate().skip(1) {
            let body = part.trim_start().trim_start_matches(['{', '(']).trim_start();
            if !body.starts_with("class=") && !body.starts_with("class =") {
                wrong.push(format!("{file}: view! number {index} does not begin with class="));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_page_injects_no_markup_and_stores_nothing() {
    let banned = [
        "set_inner_html",
        "inner_html",
        "insert_adjacent_html",
        "local_storage",
        "session_storage",
        "set_cookie",
        "document.write",
        "eval(",
    ];
    let mut wrong = Vec::new();
    for folder in ["src", "public", "index.html"] {
        for (file, text) in files(folder, &[".rs", ".js", ".html"]) {
            for word in banned.iter().filter(|word| code_of(&text).contains(**word)) {
                wrong.push(format!("{file} says {word}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Each call of a sort of the standard library is 2 to 6 kB of wasm: `base::order` holds the
/// copies that all share.
#[test]
fn the_core_sorts_by_shared_copies() {
    let elsewhere = ["ui", "shell", "bin"];
    let sorts = [".sort(", ".sort_by", ".sort_unstable"];
    let mut wrong = Vec::new();
    for (file, text) in files("src", &[".rs"]) {
        let is_free = file == "src/base/order.rs" || elsewhere.contains(&module_of(&file));
        if is_free || is_test(&file) || file.contains("/tests/") {
            continue;
        }
        for word in sorts.iter().filter(|word| code_of(&text).contains(**word)) {
            wrong.push(format!("{file} says {word}: use base::order"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_core_keeps_no_state_of_its_own() {
    let banned = ["static mut", "thread_local!", "OnceLock", "LazyLock", "OnceCell", "AtomicU"];
    let mut wrong = Vec::new();
    for (file, text) in files("src", &[".rs"]) {
        for word in banned.iter().filter(|word| code_of(&text).contains(**word)) {
            wrong.push(format!("{file} says {word}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
