//! Links that were ever published keep their meaning, and the text on links names every key.

use std::fs;

use ketenkaart::view::permalink::{decode, encode};

use crate::support::root;

#[test]
fn every_published_link_still_means_the_same() {
    let text = fs::read_to_string(root().join("tests/permalinks.txt")).expect("the list of links");
    let mut n_links = 0;
    for line in text.lines().filter(|line| !line.starts_with("# ")) {
        let mut parts = line.split('\t');
        let (Some(link), Some(canonical), Some(keys)) = (parts.next(), parts.next(), parts.next())
        else {
            panic!("not three parts: {line}");
        };
        let (state, ignored) = decode(link);
        assert_eq!(encode(&state), canonical, "{link}");
        let named: Vec<&str> = ignored.iter().map(|part| part.key.as_str()).collect();
        assert_eq!(named.join(" "), keys, "{link}");
        n_links += 1;
    }
    assert!(n_links > 20, "the list is there");
}

#[test]
fn the_text_on_links_names_every_key() {
    let text = fs::read_to_string(root().join("docs/permalinks.md")).expect("the text");
    let mut n_keys = 0;
    for file in ["src/view/permalink.rs", "src/view/what_if/link.rs"] {
        let source = fs::read_to_string(root().join(file)).expect("the source");
        let reader = source.split("match key {").nth(1).expect("the reader of keys");
        let keys = reader
            .lines()
            .map_while(|line| (!line.contains("_ =>")).then_some(line.trim()))
            .filter_map(|line| line.strip_prefix('"')?.split('"').next());
        for key in keys {
            assert!(text.contains(&format!("`{key}`")), "docs/permalinks.md does not name {key}");
            n_keys += 1;
        }
    }
    assert!(n_keys >= 22, "found {n_keys} keys");
}
