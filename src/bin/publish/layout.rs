//! `layout`: a bare graph becomes the middles of its boxes.

use std::path::Path;

use ketenkaart::base::message::Message;
use ketenkaart::base::number;
use ketenkaart::layout::bare::{self, BareGraph, BarePlace, BarePlaces};
use ketenkaart::msg;

use crate::command::Outcome;
use crate::files;
use crate::print::{self, Align};

/// Arranges the graph in the file `path`. Boxes with a layer stand in its column.
pub fn run(path: &Path, as_json: bool) -> Result<Outcome, Message> {
    let bytes = files::read_one(path)?;
    let graph: BareGraph = serde_json::from_slice(&bytes).map_err(|error| {
        let reason = error.to_string();
        msg!("tool-not-a-graph", path = path.display().to_string(), reason = reason)
    })?;
    let (points, ms) = timed(|| bare::arrange_bare(&graph, true));
    let places = graph.nodes.into_iter().zip(points);
    let nodes = places.map(|(node, at)| BarePlace { id: node.id, x: at.x, y: at.y });
    let places = BarePlaces { nodes: nodes.collect(), ms };
    if as_json {
        print::json(&serde_json::to_value(&places).unwrap_or_default());
    } else {
        describe(&places);
    }
    Ok(Outcome::Clean)
}

fn describe(places: &BarePlaces) {
    let locale = print::locale();
    let header = [
        (locale.say(&msg!("tool-column-box")), Align::Left),
        (locale.say(&msg!("tool-column-x")), Align::Right),
        (locale.say(&msg!("tool-column-y")), Align::Right),
    ];
    let rows: Vec<Vec<String>> = places
        .nodes
        .iter()
        .map(|place| vec![place.id.clone(), number::fixed(place.x, 1), number::fixed(place.y, 1)])
        .collect();
    for line in print::table(&header, &rows) {
        print::answer(&line);
    }
    let ms = number::fixed(places.ms, 1);
    let count = places.nodes.len();
    print::remark(&locale.say(&msg!("tool-arranged", count = count, ms = ms)));
}

/// The result of `work` and the milliseconds it took.
#[expect(clippy::disallowed_methods, reason = "the tool reports how long the arranging took")]
fn timed<T>(work: impl FnOnce() -> T) -> (T, f64) {
    let start = std::time::Instant::now();
    let result = work();
    (result, start.elapsed().as_secs_f64() * 1000.0)
}
