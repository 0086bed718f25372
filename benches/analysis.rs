//! Times of the analysis: `cargo bench --bench analysis --profile native`. One row per dataset:
//! preparing it, one scenario, all stops of one supplier, and the smallest sets that halt the
//! first target. No thresholds, no history.

#[path = "../tools/bench/generated.rs"]
mod generated;

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use ketenkaart::analysis::concentration::{Settings, assess};
use ketenkaart::analysis::cuts::{chokepoints, cuts};
use ketenkaart::analysis::group::Groups;
use ketenkaart::analysis::loss::{Network, losses};
use ketenkaart::analysis::scenario::{Scenario, Stop};
use ketenkaart::analysis::stress::Stress;
use ketenkaart::intake::{SourceFile, read};
use ketenkaart::model::dataset::Dataset;

/// The chips dataset beside the project, the material dataset that ships, and a made-up chain;
/// each with a supplier that stops and how often it is repeated.
fn main() {
    let shared = shared().map(|folder| folder.join("data/eto-chips"));
    let own = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("public/data/eu-crm-2023");
    heading();
    match shared.as_deref().and_then(dataset) {
        Some(chips) => measure("chips (ETO)", &chips, "NLD", 50),
        None => skipped("chips (ETO)"),
    }
    match dataset(&own) {
        Some(materials) => measure("materials (EU)", &materials, "CHN", 10),
        None => skipped("materials (EU)"),
    }
    measure("made up", &generated::chain(), "S000", 3);
}

#[expect(clippy::print_stdout, reason = "a benchmark prints its figures")]
fn heading() {
    println!(
        "{:<16}{:>8}{:>8}{:>10}{:>10}{:>10}{:>10}{:>10}{:>10}",
        "dataset, in ms",
        "inputs",
        "stops",
        "assess",
        "prepare",
        "scenario",
        "all stops",
        "cuts",
        "chokes"
    );
}

#[expect(clippy::print_stdout, reason = "a benchmark prints its figures")]
fn skipped(name: &str) {
    println!("skipped {name}: the files are missing");
}

#[expect(clippy::print_stdout, reason = "a benchmark prints its figures")]
fn measure(name: &str, dataset: &Dataset, who: &str, rounds: u32) {
    let (assessment, t_assess) = best(rounds, || assess(dataset, &Settings::of(dataset)));
    let (network, t_prepare) = best(rounds, || Network::new(dataset, &assessment));
    let stops = vec![Stop { who: who.to_owned(), degree: 0.7 }];
    let scenario = Scenario { stops, ..Scenario::default() };
    let (found, t_scenario) = best(rounds, || losses(&network, &Groups::of(dataset), &scenario));
    assert!(found.unknown.is_empty() && found.entries().any(|(_, loss)| loss.worst.lo > 0.0));
    let (table, t_stops) = best(rounds.min(3), || Stress::table(&network, true));
    let target = network.targets().first().copied();
    let (_, t_cuts) = best(rounds, || target.map(|target| cuts(&network, target, true, 20)));
    let (_, t_chokes) = best(rounds, || chokepoints(&network, true));
    println!(
        "{name:<16}{:>8}{:>8}{t_assess:>10.2}{t_prepare:>10.2}{t_scenario:>10.2}{t_stops:>10.1}{t_cuts:>10.2}{t_chokes:>10.2}",
        dataset.inputs.len(),
        table.len(),
    );
}

/// The last result of `run` and its shortest time in milliseconds.
fn best<T>(rounds: u32, mut run: impl FnMut() -> T) -> (T, f64) {
    let mut time = || {
        #[expect(clippy::disallowed_methods, reason = "a benchmark reads the clock")]
        let start = Instant::now();
        let result = run();
        (result, start.elapsed().as_secs_f64() * 1e3)
    };
    let mut best = time();
    for _ in 1..rounds {
        let next = time();
        best = (next.0, best.1.min(next.1));
    }
    best
}

fn dataset(folder: &Path) -> Option<Dataset> {
    let entries = fs::read_dir(folder).ok()?.flatten();
    let file = |entry: fs::DirEntry| {
        let name = entry.file_name().to_string_lossy().into_owned();
        fs::read(entry.path()).ok().map(|bytes| SourceFile { name, bytes })
    };
    read(entries.filter_map(file).collect()).dataset
}

fn shared() -> Option<PathBuf> {
    let given = std::env::var_os("KETENKAART_SHARED").map(PathBuf::from);
    let here = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let near = here.ancestors().map(|folder| folder.join("shared"));
    given.into_iter().chain(near).find(|folder| folder.join("README.md").exists())
}
