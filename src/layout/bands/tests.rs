//! What must hold of bars and bands, whatever they stand for.

use proptest::prelude::*;

use super::*;

fn request() -> impl Strategy<Value = Request> {
    let bar = (0.0f64..1e6, 0.0f64..30.0, 0.0f64..20.0).prop_map(|(weight, least, above)| Bar {
        weight,
        least,
        above,
    });
    (prop::collection::vec(bar, 1..25), 50.0f64..900.0).prop_map(|(bars, height)| {
        let total: f64 = bars.iter().map(|bar| bar.weight).sum();
        let whole = Bar { weight: total, least: 20.0, above: 0.0 };
        let band =
            |(place, bar): (usize, &Bar)| Band { from: (0, place), to: (1, 0), weight: bar.weight };
        let bands = bars.iter().enumerate().map(band).collect();
        Request { height, columns: vec![bars, vec![whole]], bands }
    })
}

proptest! {
    #[test]
    fn heights_are_in_proportion_and_nothing_touches(request in request()) {
        let placed = arrange(&request);
        for (column, bars) in request.columns.iter().zip(&placed.bars) {
            let mut below = 0.0;
            for (bar, stretch) in column.iter().zip(bars) {
                prop_assert!((stretch.height - bar.weight * placed.scale).abs() < 1e-6);
                let room = (bar.least - stretch.height).max(0.0) / 2.0;
                prop_assert!(stretch.top - room >= below + bar.above - 1e-6);
                below = stretch.bottom() + room;
            }
            prop_assert!(below <= placed.height + 1e-6);
        }
    }

    #[test]
    fn bands_fill_their_bars_side_by_side(request in request()) {
        let placed = arrange(&request);
        let whole = placed.bars[1][0];
        let mut y = whole.top;
        for ((start, end), bar) in placed.bands.iter().zip(&placed.bars[0]) {
            prop_assert!((start.top - bar.top).abs() < 1e-6);
            prop_assert!((start.height - bar.height).abs() < 1e-6);
            prop_assert!((end.top - y).abs() < 1e-6);
            y = end.bottom();
        }
        prop_assert!((y - whole.bottom()).abs() < 1e-5);
    }

    #[test]
    fn more_height_never_draws_smaller(request in request(), more in 1.0f64..300.0) {
        let taller = Request { height: request.height + more, ..request.clone() };
        prop_assert!(arrange(&taller).scale >= arrange(&request).scale);
    }
}

#[test]
fn words_have_room_when_there_is_too_little_height_and_nothing_is_nothing() {
    let bar = Bar { weight: 1.0, least: 20.0, above: 5.0 };
    let crowded = Request { height: 10.0, columns: vec![vec![bar; 4]], bands: Vec::new() };
    let placed = arrange(&crowded);
    assert!((placed.height - 100.0).abs() < 1e-9);
    let empty = arrange(&Request::default());
    assert!(empty.scale.abs() < 1e-12);
    let lost = Band { from: (3, 0), to: (0, 9), weight: 1.0 };
    let placed = arrange(&Request { bands: vec![lost], ..crowded });
    assert_eq!(placed.bands, [(Stretch::default(), Stretch::default())]);
}
