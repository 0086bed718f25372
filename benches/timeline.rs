//! Times of the timeline: `cargo bench --bench timeline --profile native`. One row per number
//! of bars in 60 lanes. No thresholds, no history.

#[path = "../tools/bench/bars.rs"]
mod bars;

use std::time::Instant;

use ketenkaart::layout::timeline::arrange;

#[expect(clippy::print_stdout, reason = "a benchmark prints its figures")]
fn main() {
    println!("{:>8}{:>12}{:>12}", "bars", "best ms", "median ms");
    for count in [500, 5000] {
        let request = bars::request(count);
        let mut times: Vec<f64> = (0..50)
            .map(|_| {
                #[expect(clippy::disallowed_methods, reason = "a benchmark reads the clock")]
                let start = Instant::now();
                let placed = std::hint::black_box(arrange(std::hint::black_box(&request)));
                assert_eq!(placed.spots.len(), request.items.len());
                start.elapsed().as_secs_f64() * 1e3
            })
            .collect();
        times.sort_by(f64::total_cmp);
        let at = |place: usize| times.get(place).copied().unwrap_or_default();
        println!("{count:>8}{:>12.3}{:>12.3}", at(0), at(times.len() / 2));
    }
}
