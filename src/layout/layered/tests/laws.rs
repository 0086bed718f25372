//! Laws over random requests.

use super::*;

fn extent() -> impl Strategy<Value = f64> {
    prop_oneof![
        8 => 0.0..200.0_f64,
        1 => Just(0.0),
        1 => prop_oneof![Just(f64::NAN), Just(-5.0), Just(f64::INFINITY), Just(1e300)],
    ]
}

fn box_spec() -> impl Strategy<Value = BoxSpec> {
    let band = prop::option::weighted(0.8, 0..6_u32);
    let hint = prop::option::weighted(0.3, prop_oneof![9 => 0.0..1.0, 1 => Just(f64::NAN)]);
    (extent(), extent(), band, hint).prop_map(|(width, height, band, hint)| BoxSpec {
        size: Size::new(width, height),
        band,
        hint,
    })
}

/// Up to 24 boxes and 60 edges: cycles, loops, parallels, ends that are no box, empty bands.
pub fn request() -> impl Strategy<Value = Request> {
    let boxes = prop::collection::vec(box_spec(), 0..24);
    let weight = prop_oneof![9 => 0.1..4.0_f64, 1 => Just(f64::NAN)];
    let edge =
        (0..26_u32, 0..26_u32, weight).prop_map(|(from, to, weight)| EdgeSpec { from, to, weight });
    let edges = prop::collection::vec(edge, 0..60);
    let gap = || prop_oneof![6 => 5.0..90.0_f64, 1 => Just(0.0), 1 => Just(f64::NAN)];
    let spacing = (gap(), gap(), gap(), gap()).prop_map(|(a, b, c, d)| Spacing {
        box_gap: a,
        column_gap: b,
        band_gap: c,
        track_gap: d,
    });
    (boxes, edges, 0..6_u32, spacing).prop_map(|(boxes, edges, bands, spacing)| Request {
        boxes,
        edges,
        bands,
        spacing,
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn every_request_becomes_a_sound_picture(request in request()) {
        for style in [Style::Picture, Style::Bare] {
            let placed = arrange(&request, style);
            prop_assert_eq!(invariants::after_route(&request, &placed), Ok(()));
        }
    }

    #[test]
    fn the_same_request_gives_the_same_bytes(request in request()) {
        let bytes = || serde_json::to_string(&arrange(&request, Style::Picture)).expect("plain");
        prop_assert_eq!(bytes(), bytes());
    }

    #[test]
    fn boxes_keep_their_size(request in request()) {
        let placed = arrange(&request, Style::Picture);
        let drawn = |px: f64| if px.is_nan() { 0.0 } else { px.clamp(0.0, 1.0e6) };
        for (rect, spec) in placed.boxes.iter().zip(&request.boxes) {
            prop_assert!((rect.width - drawn(spec.size.width)).abs() < 1e-9);
            prop_assert!((rect.height - drawn(spec.size.height)).abs() < 1e-9);
        }
    }

    #[test]
    fn ranking_puts_every_line_forward_or_turns_it(request in request()) {
        let placed = arrange(&request, Style::Bare);
        for (edge, route) in request.edges.iter().zip(&placed.routes) {
            let column = |v: u32| placed.columns.get(v as usize);
            if edge.from != edge.to && !route.points.is_empty() {
                let is_leftward = column(edge.from) > column(edge.to);
                prop_assert_eq!(route.is_backward, is_leftward);
            }
        }
    }
}
