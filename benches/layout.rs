//! Times and quality of the layout on the shared benchmark graphs: `cargo bench --bench layout`,
//! optionally with names of graphs. Prints one row per graph; no thresholds, no history.

use std::path::PathBuf;
use std::time::Instant;

use ketenkaart::base::geometry::Point;
use ketenkaart::layout::bare::{BareGraph, arrange_bare, request};
use ketenkaart::layout::{arrange, placed::Placed};

/// Graph, whether its layers are given, repetitions.
const RUNS: [(&str, bool, u32); 11] = [
    ("eto", false, 200),
    ("eto-prov", false, 10),
    ("vc100", true, 50),
    ("vc100", false, 50),
    ("vc1k", true, 5),
    ("vc1k", false, 3),
    ("north-61", false, 50),
    ("north-73", false, 50),
    ("ptolemy-starmac", false, 10),
    ("ptolemy-trilateration", false, 10),
    ("ptolemy-eplus", false, 10),
];

#[expect(clippy::print_stdout, reason = "a benchmark prints its figures")]
fn main() {
    let wanted: Vec<String> = std::env::args().skip(1).filter(|a| !a.starts_with('-')).collect();
    println!(
        "{:<24}{:>7}{:>10}{:>10}{:>12}",
        "graph", "bands", "best ms", "straight", "picture ms"
    );
    for (name, is_pinned, n_runs) in RUNS {
        if !wanted.is_empty() && !wanted.iter().any(|w| w == name) {
            continue;
        }
        let Some(graph) = graph(name) else {
            println!("skipped {name}: ../shared is missing");
            continue;
        };
        let (places, best) = best_of(n_runs, || arrange_bare(&graph, is_pinned));
        let request = request(&graph, is_pinned);
        let (_, picture): (Placed, f64) = best_of(n_runs.div_ceil(4), || arrange(&request));
        let kind = if is_pinned { "given" } else { "free" };
        let straight = straight_crossings(&graph, &places);
        println!("{name:<24}{kind:>7}{best:>10.2}{straight:>10}{picture:>12.2}");
    }
}

/// The last result of `run` and its shortest time in milliseconds.
fn best_of<T: Default>(n_runs: u32, run: impl Fn() -> T) -> (T, f64) {
    let (mut result, mut best) = (T::default(), f64::INFINITY);
    for _ in 0..n_runs {
        #[expect(clippy::disallowed_methods, reason = "a benchmark reads the clock")]
        let start = Instant::now();
        result = run();
        best = best.min(start.elapsed().as_secs_f64() * 1e3);
    }
    (result, best)
}

fn graph(name: &str) -> Option<BareGraph> {
    let given = std::env::var_os("KETENKAART_SHARED").map(PathBuf::from);
    let here = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let near = here.ancestors().map(|folder| folder.join("shared"));
    let shared = given.into_iter().chain(near).find(|f| f.join("README.md").exists())?;
    let text = std::fs::read_to_string(shared.join(format!("bench/graphs/{name}.json"))).ok()?;
    serde_json::from_str(&text).ok()
}

/// Crossings of straight lines between the middles of boxes; lines of one box do not count.
fn straight_crossings(graph: &BareGraph, places: &[Point]) -> u64 {
    let lines: Vec<(u32, u32, Point, Point)> = graph
        .edges
        .iter()
        .filter_map(|e| Some((e.s, e.t, *places.get(e.s as usize)?, *places.get(e.t as usize)?)))
        .collect();
    let side =
        |a: Point, b: Point, c: Point| (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x) > 0.0;
    let mut n = 0;
    for (i, a) in lines.iter().enumerate() {
        for b in lines.iter().skip(i + 1) {
            let is_joined = a.0 == b.0 || a.0 == b.1 || a.1 == b.0 || a.1 == b.1;
            let crosses = side(a.2, a.3, b.2) != side(a.2, a.3, b.3)
                && side(b.2, b.3, a.2) != side(b.2, b.3, a.3);
            n += u64::from(crosses && !is_joined);
        }
    }
    n
}
