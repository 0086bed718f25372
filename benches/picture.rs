//! Times of the steps from a dataset to its picture: `cargo bench --bench picture --profile
//! native`. One row per dataset and view; no thresholds, no history.

use std::fs;
use std::path::PathBuf;
use std::time::Instant;

use ketenkaart::analysis::concentration::{Settings, assess};
use ketenkaart::i18n::Locale;
use ketenkaart::intake::{SourceFile, read};
use ketenkaart::layout::arrange;
use ketenkaart::scene::{Scope, chain};
use ketenkaart::view::permalink::decode;

const VIEWS: [(&str, &str); 5] = [
    ("public/data/advanced-chips-defence", "#/map/x"),
    ("public/data/advanced-chips-defence", "#/map/x?sel=DEV-MEM&trace=both"),
    ("public/data/eu-crm-2023", "#/map/x"),
    ("public/data/eu-crm-2023", "#/map/x?sel=supplier:CHN"),
    ("public/data/eu-crm-2023", "#/map/x?open=stage:use~family:use.c20~family:use.c23&suppliers=1"),
];

fn files(folder: &str) -> Vec<SourceFile> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(folder);
    let entries = fs::read_dir(path).into_iter().flatten().flatten();
    let file = |entry: fs::DirEntry| {
        let name = entry.file_name().to_string_lossy().into_owned();
        fs::read(entry.path()).ok().map(|bytes| SourceFile { name, bytes })
    };
    entries.filter_map(file).collect()
}

/// The last result of `run` and its shortest time in milliseconds of twenty.
fn best<T>(mut run: impl FnMut() -> T) -> (T, f64) {
    let mut time = || {
        #[expect(clippy::disallowed_methods, reason = "a benchmark reads the clock")]
        let start = Instant::now();
        let result = run();
        (result, start.elapsed().as_secs_f64() * 1e3)
    };
    let mut best = time();
    for _ in 1..20 {
        let next = time();
        best = (next.0, best.1.min(next.1));
    }
    best
}

#[expect(clippy::print_stdout, reason = "a benchmark prints its figures")]
fn main() {
    println!(
        "{:>7}{:>8}{:>8}{:>9}{:>9}{:>7}{:>7}  view, times in ms",
        "read", "assess", "sketch", "arrange", "compose", "boxes", "marks"
    );
    for (folder, link) in VIEWS {
        let (reading, t_read) = best(|| read(files(folder)));
        let Some(dataset) = reading.dataset else { continue };
        let (assessment, t_assess) = best(|| assess(&dataset, &Settings::of(&dataset)));
        let (state, locale) = (decode(link).0, Locale::english());
        let scope = Scope {
            dataset: &dataset,
            assessment: &assessment,
            state: &state,
            locale: &locale,
            what_if: None,
            clock: None,
            beyond: ketenkaart::scene::Beyond::default(),
        };
        let (sketch, t_sketch) = best(|| chain::sketch(&scope));
        let (placed, t_arrange) = best(|| arrange(&sketch.request));
        let (scene, t_compose) = best(|| chain::compose(&scope, &sketch, &placed));
        let n_marks: usize = scene.groups.iter().map(|group| group.marks.len()).sum();
        println!(
            "{t_read:>7.1}{t_assess:>8.2}{t_sketch:>8.2}{t_arrange:>9.2}{t_compose:>9.2}{:>7}{n_marks:>7}  {folder} {link}",
            sketch.request.boxes.len(),
        );
    }
}
