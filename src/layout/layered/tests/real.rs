//! Real graphs of the shared benchmark.

use super::*;

/// `../shared` beside the crate or beside one of its parents.
fn shared() -> Option<PathBuf> {
    let given = std::env::var_os("KETENKAART_SHARED").map(PathBuf::from);
    let here = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let near = here.ancestors().map(|folder| folder.join("shared"));
    given.into_iter().chain(near).find(|folder| folder.join("README.md").exists())
}

/// A graph of the benchmark; `None`, with a note, if it is not there.
pub fn graph(name: &str) -> Option<BareGraph> {
    let path = shared().map(|folder| folder.join(format!("bench/graphs/{name}.json")));
    let Some(text) = path.and_then(|path| std::fs::read_to_string(path).ok()) else {
        println!("skipped {name}: ../shared is missing");
        return None;
    };
    Some(serde_json::from_str(&text).expect("a benchmark graph"))
}

/// Arranges graph `name`; checks the picture; returns its crossings.
fn crossings(name: &str, is_pinned: bool) -> Option<u64> {
    let request = bare::request(&graph(name)?, is_pinned);
    let placed = arrange(&request, Columns::Strict);
    assert_eq!(invariants::after_route(&request, &placed), Ok(()), "{name}");
    Some(placed.crossings)
}

#[test]
fn real_graphs_have_few_crossings() {
    for (name, is_pinned) in [
        ("eto", false),
        ("vc100", true),
        ("vc100", false),
        ("north-61", false),
        ("north-73", false),
        ("ptolemy-starmac", false),
        ("ptolemy-trilateration", false),
        ("ptolemy-eplus", false),
    ] {
        let t = std::time::Instant::now();
        println!("{name} {is_pinned} {:?} {:?}", crossings(name, is_pinned), t.elapsed());
    }
}
