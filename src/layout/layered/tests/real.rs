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
    let placed = arrange(&request, Style::Bare);
    assert_eq!(invariants::after_route(&request, &placed), Ok(()), "{name}");
    Some(placed.crossings)
}

#[test]
fn real_graphs_have_few_crossings() {
    // Name, whether layers are given, most crossings between neighbouring columns.
    let most = [
        ("eto", false, 30),
        ("vc100", true, 660),
        ("vc100", false, 620),
        ("north-61", false, 110),
        ("north-73", false, 65),
        ("ptolemy-starmac", false, 255),
        ("ptolemy-trilateration", false, 105),
    ];
    for (name, is_pinned, most) in most {
        if let Some(found) = crossings(name, is_pinned) {
            assert!(found <= most, "{name}: {found} crossings, at most {most}");
        }
    }
}

/// The chips graph with its three stages as bands: steps keep their band, everything else
/// stands where it is used.
fn chips() -> Option<Request> {
    let graph = graph("eto")?;
    let band = |id: &str| match id {
        "N1" | "N2" | "N3" | "N4" => Some(0),
        "N25" | "N35" | "N46" | "N57" | "N59" | "N60" => Some(1),
        "N69" | "N78" | "N99" => Some(2),
        _ => None,
    };
    let bands: Vec<_> = graph.nodes.iter().map(|node| band(&node.id)).collect();
    let edges: Vec<_> = graph.edges.iter().map(|edge| (edge.s, edge.t)).collect();
    Some(boxes_in(&bands, &edges, 3))
}

#[test]
fn the_chips_map_has_the_shape_of_a_screen() {
    let Some(request) = chips() else { return };
    let placed = picture(&request);
    let shape = placed.size.width / placed.size.height;
    assert!((1.4..1.9).contains(&shape), "{shape}");
    assert!(placed.size.width < 2_300.0, "{:?}", placed.size);
    assert!(placed.crossings <= 70, "{}", placed.crossings);
    // The four steps of fabrication follow each other from top to bottom.
    let graph = graph("eto").expect("read before");
    let y = |id: &str| {
        let at = graph.nodes.iter().position(|node| node.id == id).expect("a step");
        placed.boxes[at].y
    };
    let steps = ["N35", "N25", "N46", "N57"].map(y);
    assert!(steps.is_sorted(), "{steps:?}");
}

#[test]
fn ends_on_one_side_of_a_box_are_apart() {
    let Some(request) = chips() else { return };
    let placed = picture(&request);
    for rect in &placed.boxes {
        for side in [rect.x, rect.right()] {
            let ends = placed.routes.iter().flat_map(|r| [r.points.first(), r.points.last()]);
            let mut heights: Vec<f64> = ends
                .flatten()
                .filter(|p| (p.x - side).abs() < 1e-6 && rect.contains(**p))
                .map(|p| p.y)
                .collect();
            heights.sort_by(f64::total_cmp);
            for pair in heights.windows(2) {
                let apart = pair[1] - pair[0];
                assert!(!(1e-6..2.99).contains(&apart), "{apart} px at {rect:?}");
            }
        }
    }
}

/// What is left of `request` without every box of which `keeps` is false, with hints.
fn without(request: &Request, placed: &Placed, keeps: &[bool], has_hints: bool) -> Request {
    let mut new_index = vec![u32::MAX; keeps.len()];
    let mut smaller = Request { boxes: vec![], edges: vec![], ..request.clone() };
    for (i, spec) in request.boxes.iter().enumerate().filter(|(i, _)| keeps[*i]) {
        new_index[i] = smaller.boxes.len() as u32;
        let hint = has_hints.then(|| placed.boxes[i].centre().y / placed.size.height);
        smaller.boxes.push(BoxSpec { hint, ..spec.clone() });
    }
    for edge in &request.edges {
        let (from, to) = (new_index[edge.from as usize], new_index[edge.to as usize]);
        if from != u32::MAX && to != u32::MAX {
            smaller.edges.push(EdgeSpec { from, to, ..*edge });
        }
    }
    smaller
}

/// Mean change of the place of a box within its band, as a share of the band's boxes.
fn displacement(before: &[(u32, f64)], after: &[(u32, f64)]) -> f64 {
    let rank = |of: &[(u32, f64)], i: usize| {
        of.iter().filter(|(band, y)| *band == of[i].0 && *y < of[i].1).count() as f64
    };
    let size = |i: usize| before.iter().filter(|(band, _)| *band == before[i].0).count() as f64;
    let moved = (0..before.len()).map(|i| (rank(before, i) - rank(after, i)).abs() / size(i));
    moved.sum::<f64>() / before.len() as f64
}

#[test]
fn a_smaller_picture_keeps_the_order_of_the_larger_one() {
    let Some(graph) = graph("vc100") else { return };
    let request = bare::request(&graph, true);
    let placed = picture(&request);
    let mut state = 7_u32;
    for _ in 0..5 {
        let keeps: Vec<bool> = request
            .boxes
            .iter()
            .map(|_| {
                state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                !(state >> 16).is_multiple_of(10)
            })
            .collect();
        let hinted = picture(&without(&request, &placed, &keeps, true));
        let fresh = picture(&without(&request, &placed, &keeps, false));
        let kept = || (0..keeps.len()).filter(|i| keeps[*i]);
        let band = |i: usize| request.boxes[i].band.unwrap_or(0);
        let before: Vec<_> = kept().map(|i| (band(i), placed.boxes[i].centre().y)).collect();
        let after: Vec<_> =
            kept().zip(&hinted.boxes).map(|(i, rect)| (band(i), rect.centre().y)).collect();
        let moved = displacement(&before, &after);
        assert!(moved < 0.025, "boxes moved by {moved} of their column");
        let (found, best) = (hinted.crossings as f64, fresh.crossings as f64);
        assert!(found <= 1.1 * best, "{found} crossings, afresh {best}");
    }
}
