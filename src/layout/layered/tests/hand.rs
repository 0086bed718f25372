//! Small pictures whose right answer is known.

use super::*;

#[test]
fn nothing_becomes_an_empty_picture() {
    let placed = picture(&Request::default());
    assert_eq!(placed, Placed::default());
}

#[test]
fn bands_keep_their_place_when_they_are_empty() {
    let placed = picture(&boxes_in(&[Some(0), Some(3)], &[(0, 1)], 4));
    assert_eq!(placed.bands.len(), 4);
    assert!(placed.bands.windows(2).all(|pair| pair[0].end < pair[1].start));
    assert!(placed.bands.iter().all(|band| band.end > band.start));
}

#[test]
fn a_chain_in_one_band_takes_a_column_per_box() {
    let placed = picture(&boxes_in(&[Some(0); 3], &[(0, 1), (1, 2)], 1));
    assert_eq!(placed.columns, [0, 1, 2]);
    assert!(placed.routes.iter().all(|route| route.points.len() == 2), "straight lines");
}

#[test]
fn a_source_stands_next_to_what_it_feeds() {
    let edges = [(0, 1), (1, 2), (2, 3), (4, 3)];
    assert_eq!(picture(&boxes_in(&[Some(0); 5], &edges, 1)).columns, [0, 1, 2, 3, 2]);
}

#[test]
fn a_box_without_band_joins_what_it_feeds() {
    let placed = picture(&boxes_in(&[None, Some(0), Some(1)], &[(0, 2), (1, 2)], 2));
    assert!(placed.boxes[0].x >= placed.bands[1].start);
    assert_eq!(placed.columns, [1, 0, 2]);
}

#[test]
fn a_turned_line_leaves_its_source_and_meets_its_target() {
    let placed = picture(&boxes_in(&[Some(0), Some(1)], &[(0, 1), (1, 0)], 2));
    let [there, back] = placed.routes.as_slice() else { panic!("two routes") };
    assert!(!there.is_backward && back.is_backward);
    assert!((back.points[0].x - placed.boxes[1].x).abs() < 1e-9);
    let end = back.points[back.points.len() - 1];
    assert!((end.x - placed.boxes[0].right()).abs() < 1e-9);
}

#[test]
fn loops_and_parallel_lines_are_drawn_apart() {
    let placed = picture(&boxes_in(&[Some(0), Some(1)], &[(0, 0), (0, 1), (0, 1)], 2));
    assert_eq!(placed.routes[0].points.len(), 4);
    assert_ne!(placed.routes[1], placed.routes[2]);
}

#[test]
fn edges_that_name_no_box_are_left_out() {
    let placed = picture(&boxes_in(&[Some(0)], &[(0, 9), (7, 0)], 1));
    assert!(placed.routes.iter().all(|route| route.points.is_empty()));
}

#[test]
fn twenty_lines_into_one_box_share_a_trunk() {
    let mut bands = vec![Some(0); 20];
    bands.push(Some(2));
    let edges: Vec<(u32, u32)> = (0..20).map(|i| (i, 20)).collect();
    let placed = picture(&boxes_in(&bands, &edges, 3));
    let ends: Vec<_> = placed.routes.iter().map(|r| r.points[r.points.len() - 1]).collect();
    assert!(ends.iter().all(|end| *end == ends[0]), "one arrow for all");
    assert_eq!(placed.crossings, 0);
}

#[test]
fn a_tall_band_of_leaves_is_spread_to_the_shape_of_a_screen() {
    let bands: Vec<_> = (0..72).map(|i| Some(u32::from(i >= 60))).collect();
    let edges: Vec<(u32, u32)> = (0..60).map(|i| (i, 60 + i / 5)).collect();
    let placed = picture(&boxes_in(&bands, &edges, 2));
    let shape = placed.size.width / placed.size.height;
    assert!((1.2..2.2).contains(&shape), "{shape}");
    assert_eq!(placed.crossings, 0);
    // Without the spread, one column of 60 boxes of 60 px.
    assert!(placed.size.height < 1_200.0);
}

#[test]
fn a_flat_band_is_stacked_along_its_longest_way() {
    // A way of nine steps, each fed by five boxes.
    let mut edges: Vec<(u32, u32)> = (0..8).map(|i| (i, i + 1)).collect();
    edges.extend((0..45).map(|i| (9 + i, i / 5)));
    let placed = picture(&boxes_in(&[Some(0); 54], &edges, 1));
    assert!(placed.size.width / placed.size.height < 2.6, "{:?}", placed.size);
    for (i, &(from, to)) in edges.iter().enumerate().take(8) {
        let (from, to) = (placed.boxes[from as usize], placed.boxes[to as usize]);
        assert!(from.x < to.x || from.y < to.y, "step {i} runs neither right nor down");
    }
}
