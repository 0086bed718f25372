//! A pack holds what was asked for and nothing else, and vouches for it.

use super::*;
use crate::wire::build::BuiltFile;

const PAGE: &str = "<!doctype html>\n<html lang=\"en\">\n<head>\n  <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\">\n  <meta name=\"first-views\" content=\"a/en=assets/a.txt\">\n  <link rel=\"icon\" href=\"icon.svg\" type=\"image/svg+xml\">\n  <link rel=\"stylesheet\" href=\"assets/style-1.css\">\n  <link rel=\"modulepreload\" href=\"assets/app-1.js\">\n  <link rel=\"preload\" href=\"assets/app-1.wasm\" as=\"fetch\">\n  <script type=\"module\" src=\"assets/boot-1.js\" data-js=\"assets/app-1.js\" data-wasm=\"assets/app-1.wasm\" data-worker=\"assets/worker-1.js\"></script>\n</head>\n<body>\n  <div id=\"app\"></div>\n</body>\n</html>\n";

/// A site of two datasets.
fn site() -> (Build, Catalogue, Vec<SourceFile>) {
    let catalogue = Catalogue {
        format: catalogue::FORMAT.to_owned(),
        datasets: ["one", "two"]
            .map(|id| Entry {
                id: id.to_owned(),
                path: format!("{id}/datapackage.json"),
                ..Entry::default()
            })
            .to_vec(),
    };
    let list = super::super::catalogue::to_json(&catalogue);
    let texts = [
        (START, PAGE.as_bytes()),
        ("icon.svg", b"<svg/>".as_slice()),
        ("build-notes.txt", b"not asked for"),
        ("assets/app-1.js", b"new URL(\"./x\", import.meta.url)"),
        ("assets/app-1.wasm", b"\0asm"),
        ("assets/boot-1.js", b"boot"),
        ("assets/late-1.css", b".late{}"),
        ("assets/one-en.txt", b"what is seen first"),
        ("assets/style-1.css", b"@font-face{src:url(\"../fonts/a.woff2\")}"),
        ("fonts/a.woff2", b"letters"),
        ("fonts/OFL.txt", b"licence"),
        ("locales/en/page.ftl", b"a = A"),
        ("locales/nl/page.ftl", b"a = B"),
        ("locales/mt/page.ftl", b"a = C"),
        ("data/catalogue.json", &list),
        ("data/one/datapackage.json", b"{}"),
        ("data/two/datapackage.json", b"{} "),
        ("stories/first.json", b"{\"steps\": []}"),
    ];
    let files: Vec<SourceFile> = texts
        .iter()
        .map(|(name, bytes)| SourceFile { name: (*name).to_owned(), bytes: bytes.to_vec() })
        .collect();
    let built = |file: &SourceFile| BuiltFile {
        path: file.name.clone(),
        bytes: file.bytes.len() as u64,
        sha256: Digest::of(&file.bytes).hex(),
    };
    let build = Build { build: "b".to_owned(), files: files.iter().map(built).collect() };
    (build, catalogue, files)
}

fn order() -> Order {
    Order {
        datasets: vec!["two".to_owned()],
        languages: vec!["nl".to_owned()],
        link: "#/map/two?sel=a&q=\"b\"".to_owned(),
        further: vec!["stories/first.json".to_owned()],
    }
}

#[test]
fn a_pack_holds_what_was_asked_for_and_nothing_else() {
    let (build, catalogue, files) = site();
    let page = pack(&build, &catalogue, &order(), &files).expect("a pack");
    let held: Vec<&str> = page
        .split("data-path=\"")
        .skip(1)
        .filter_map(|rest| rest.split_once('"').map(|(path, _)| path))
        .collect();
    let expected = [
        "assets/app-1.js",
        "assets/app-1.wasm",
        "assets/boot-1.js",
        "data/catalogue.json",
        "data/two/datapackage.json",
        "locales/en/page.ftl",
        "locales/nl/page.ftl",
        "stories/first.json",
    ];
    assert_eq!(held, expected);
    assert!(page.contains("data-link=\"#/map/two?sel=a&amp;q=&quot;b&quot;\""));
    for gone in ["assets/a.txt", "../fonts/", "modulepreload", "rel=\"preload\"", "type=\"module\""]
    {
        assert!(!page.contains(gone), "{gone}");
    }
    assert_eq!(page, pack(&build, &catalogue, &order(), &files).expect("a pack"));
    let mut turned = files;
    turned.reverse();
    assert_eq!(page, pack(&build, &catalogue, &order(), &turned).expect("a pack"));
}

#[test]
fn the_policy_of_a_pack_names_the_script_and_the_style_in_it() {
    let (build, catalogue, files) = site();
    let page = pack(&build, &catalogue, &order(), &files).expect("a pack");
    for (before, after) in [("<style>", "</style>"), ("<script>", "</script>")] {
        let (_, rest) = page.split_once(before).expect("the element");
        let (content, _) = rest.split_once(after).expect("its end");
        let digest = letters(&Digest::of(content.as_bytes()).bytes());
        assert!(page.contains(&format!("'sha256-{digest}'")), "{before}");
    }
}

#[test]
fn what_is_missing_or_altered_makes_no_pack() {
    let (build, catalogue, files) = site();
    let without = |name: &str| -> Vec<SourceFile> {
        files.iter().filter(|file| file.name != name).cloned().collect()
    };
    let lost = pack(&build, &catalogue, &order(), &without("assets/app-1.wasm"));
    assert_eq!(lost, Err(PackError::Missing { file: "assets/app-1.wasm".to_owned() }));
    let mut other = files.clone();
    for file in other.iter_mut().filter(|file| file.name == "data/two/datapackage.json") {
        file.bytes.push(b' ');
    }
    let altered = pack(&build, &catalogue, &order(), &other);
    assert_eq!(altered, Err(PackError::Altered { file: "data/two/datapackage.json".to_owned() }));
    let unknown = Order { datasets: vec!["three".to_owned()], ..order() };
    let nobody = pack(&build, &catalogue, &unknown, &files);
    assert_eq!(nobody, Err(PackError::NoDataset { id: "three".to_owned() }));
}
