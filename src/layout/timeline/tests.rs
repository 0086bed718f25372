//! Laws of the timeline: bars and labels of a lane keep apart, everything has one place, the
//! order of the items does not matter, and labels of the axis never touch.

use proptest::prelude::*;

use super::axis::{Unit, finest, least_width, rows};
use super::*;
use crate::base::date::Day;
use crate::base::geometry::Rect;

fn number(day: &str) -> i32 {
    Day::parse(day).expect("a day").number()
}

prop_compose! {
    fn item(lanes: u32)(
        lane in 0..lanes,
        days in proptest::option::weighted(0.9, (0i32..4000, 0i32..900)),
        least in 0.0f64..14.0,
        reach in (0.0f64..8.0, 0.0f64..8.0),
        height in 8.0f64..20.0,
        label in (0.0f64..380.0, 10.0f64..32.0),
        is_label_inside: bool,
    ) -> ItemSpec {
        ItemSpec {
            lane, rank: 0, days: days.map(|(first, length)| (first, first + length)), least, reach,
            height, label: Size::new(label.0, label.1), is_label_inside,
        }
    }
}

fn request() -> impl Strategy<Value = Request> {
    let lane = (proptest::option::of(0u32..6), proptest::bool::weighted(0.2));
    let lanes = proptest::collection::vec(lane, 1..8);
    let aside = proptest::option::of(180.0f64..300.0);
    (lanes, 400.0f64..2400.0, aside, any::<bool>()).prop_flat_map(
        |(lanes, width, aside, is_header_above)| {
            let count = u32::try_from(lanes.len()).expect("few lanes");
            proptest::collection::vec(item(count), 0..60).prop_map(move |items| Request {
                window: Window { first: 0, last: 4999, width },
                lanes: lanes
                    .iter()
                    .zip(0..)
                    .map(|((parent, is_folded), at)| LaneSpec {
                        parent: parent.filter(|parent| *parent < at),
                        is_folded: *is_folded,
                        header: 22.0,
                    })
                    .collect(),
                items: items
                    .into_iter()
                    .zip(0..)
                    .map(|(item, rank)| ItemSpec { rank, ..item })
                    .collect(),
                aside,
                steps: (0..10).map(|step| (step * 500, step * 500 + 499)).collect(),
                spacing: Spacing { is_header_above, ..Spacing::default() },
            })
        },
    )
}

/// What an item and its label cover.
fn extents(request: &Request, placed: &Placed, item: usize) -> Vec<Rect> {
    let (spec, spot) = (&request.items[item], &placed.spots[item]);
    match spot.place {
        Place::Counted => vec![],
        Place::Listed { left, width } => vec![Rect::new(left, spot.top, width, spot.height)],
        Place::Bar { left, right, side, label } => {
            let from = left - spec.reach.0;
            let drawn = Rect::new(from, spot.top, right + spec.reach.1 - from, spot.height);
            let label = Rect::new(label, spot.top, spec.label.width, spot.height);
            match side {
                Side::Nowhere | Side::Inside => vec![drawn],
                Side::Right | Side::Left => vec![drawn, label],
                Side::Above => vec![drawn.union(&label)],
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn bars_and_labels_keep_apart_and_within_their_lane(request in request()) {
        let placed = arrange(&request);
        prop_assert_eq!(placed.spots.len(), request.items.len());
        for (a, spot) in placed.spots.iter().enumerate() {
            let own: Vec<Rect> = extents(&request, &placed, a);
            let lane = placed.lanes[spot.lane as usize].expect("a lane in sight");
            for rect in &own {
                prop_assert!(rect.y >= lane.top - 1e-6 && rect.bottom() <= lane.bottom + 1e-6);
            }
            for b in a + 1..placed.spots.len() {
                for (one, other) in own.iter().flat_map(|one| extents(&request, &placed, b).into_iter().map(move |other| (*one, other))) {
                    prop_assert!(!one.overlaps(&other), "{one:?} {other:?}");
                }
            }
        }
    }

    #[test]
    fn a_label_stays_within_the_days_when_it_is_not_wider(request in request()) {
        let placed = arrange(&request);
        for (spec, spot) in request.items.iter().zip(&placed.spots) {
            if let Place::Bar { label, side, .. } = spot.place && side != Side::Nowhere {
                prop_assert!(label >= -1e-6);
                prop_assert!(label + spec.label.width <= request.window.width + 1e-6);
            }
        }
    }

    #[test]
    fn the_order_of_the_items_does_not_matter(request in request(), seed in 0usize..97) {
        let placed = arrange(&request);
        let count = request.items.len().max(1);
        let order: Vec<usize> = (0..request.items.len()).rev().map(|at| (at + seed) % count).collect();
        let mixed = Request { items: order.iter().map(|at| request.items[*at]).collect(), ..request };
        let again = arrange(&mixed);
        for (at, from) in order.iter().enumerate() {
            prop_assert_eq!(&again.spots[at], &placed.spots[*from]);
        }
        prop_assert_eq!(again.lanes, placed.lanes);
        prop_assert_eq!(again.cells, placed.cells);
    }

    #[test]
    fn lanes_follow_one_another_and_hold_what_is_inside(request in request()) {
        let placed = arrange(&request);
        let mut bottom = 0.0;
        for (at, place) in placed.lanes.iter().enumerate() {
            let Some(place) = place else { continue };
            prop_assert!((place.top - bottom).abs() < 1e-6);
            bottom = place.bottom;
            if let Some(parent) = request.lanes[at].parent {
                let outer = placed.lanes[parent as usize].expect("an open lane");
                prop_assert!(!request.lanes[parent as usize].is_folded);
                prop_assert!(outer.end >= place.end);
            }
        }
        prop_assert!((placed.size.height - bottom).abs() < 1e-6);
    }

    #[test]
    fn labels_of_the_axis_never_touch(
        first in -20_000i32..40_000, length in 1i32..30_000, width in 60.0f64..3000.0,
        widths in [20.0f64..60.0, 20.0f64..60.0, 15.0f64..40.0, 15.0f64..40.0],
        wanted in proptest::option::of(proptest::sample::select(&Unit::ALL[..])),
    ) {
        let window = Window { first, last: first + length, width };
        for row in rows(&window, &widths, wanted) {
            prop_assert_eq!(row.ticks.first().map(|tick| tick.days.0), Some(window.first));
            prop_assert_eq!(row.ticks.last().map(|tick| tick.days.1), Some(window.last));
            for pair in row.ticks.windows(2) {
                prop_assert_eq!(pair[0].days.1 + 1, pair[1].days.0);
            }
            let label = widths[Unit::ALL.iter().position(|unit| *unit == row.unit).expect("a unit")];
            let named: Vec<f64> = row.ticks.iter().filter(|tick| tick.is_named)
                .map(|tick| (tick.left + tick.right) / 2.0).collect();
            prop_assert!(named.windows(2).all(|pair| pair[1] - pair[0] >= label - 1e-6));
            prop_assert!(named.iter().all(|x| *x >= label / 2.0 - 1e-6 && *x <= width - label / 2.0 + 1e-6));
        }
    }

    #[test]
    fn the_least_width_of_a_unit_names_it(days in 400i32..20_000, at in 0usize..4) {
        let widths = [44.0, 40.0, 28.0, 26.0];
        let unit = Unit::ALL[at];
        let width = least_width(f64::from(days), &widths, unit);
        let window = Window { first: 0, last: days - 1, width };
        prop_assert_eq!(finest(&window, &widths, Some(unit)), unit);
    }
}

#[test]
fn a_year_has_its_halves_and_quarters() {
    let window = Window { first: number("2022-01-01"), last: number("2023-12-31"), width: 800.0 };
    let rows = rows(&window, &[40.0; 4], None);
    assert_eq!(rows.iter().map(|row| row.unit).collect::<Vec<_>>(), [Unit::Year, Unit::Quarter]);
    let quarters = &rows[1].ticks;
    assert_eq!(quarters.len(), 8);
    assert_eq!((quarters[5].year, quarters[5].part), (2023, 2));
    assert_eq!(quarters[5].days, (number("2023-04-01"), number("2023-06-30")));
}

#[test]
fn what_does_not_overlap_shares_a_row() {
    let item = |rank: u32, days: (i32, i32)| ItemSpec {
        rank,
        days: Some(days),
        height: 10.0,
        ..ItemSpec::default()
    };
    let request = Request {
        window: Window { first: 0, last: 999, width: 1000.0 },
        lanes: vec![LaneSpec::default()],
        items: vec![item(0, (0, 99)), item(1, (50, 199)), item(2, (300, 400))],
        ..Request::default()
    };
    let tops: Vec<f64> = arrange(&request).spots.iter().map(|spot| spot.top).collect();
    assert!((tops[0] - tops[2]).abs() < 1e-9);
    assert!(tops[1] > tops[0]);
}

#[test]
fn a_folded_lane_counts_what_is_in_it() {
    let item = |lane, rank, days| ItemSpec { lane, rank, days, ..ItemSpec::default() };
    let request = Request {
        window: Window { first: 0, last: 99, width: 100.0 },
        lanes: vec![
            LaneSpec { is_folded: true, ..LaneSpec::default() },
            LaneSpec { parent: Some(0), ..LaneSpec::default() },
        ],
        items: vec![item(0, 0, Some((0, 14))), item(1, 1, Some((12, 30))), item(1, 2, None)],
        steps: (0..10).map(|step| (step * 10, step * 10 + 9)).collect(),
        ..Request::default()
    };
    let placed = arrange(&request);
    assert!(placed.lanes[1].is_none());
    assert!(placed.spots.iter().all(|spot| spot.place == Place::Counted && spot.lane == 0));
    let counts: Vec<(f64, u32)> = placed.cells.iter().map(|cell| (cell.left, cell.count)).collect();
    assert_eq!(counts, [(0.0, 1), (10.0, 2), (20.0, 1), (30.0, 1)]);
}
