//! Made-up bars in lanes for the benchmarks of timelines: the same at every run. They mean
//! nothing.

use ketenkaart::base::geometry::Size;
use ketenkaart::layout::timeline::window::Window;
use ketenkaart::layout::timeline::{ItemSpec, LaneSpec, Request};

/// Numbers without a pattern that would matter here (Numerical Recipes, "quick and dirty").
struct Numbers(u32);

impl Numbers {
    fn below(&mut self, limit: u32) -> u32 {
        self.0 = self.0.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (self.0 >> 8) % limit
    }
}

/// `count` bars of one month to four years in 60 lanes over twenty years, a tenth of them
/// without days, each with a label.
pub fn request(count: u32) -> Request {
    let mut numbers = Numbers(11);
    let mut day = |limit: u32| i32::try_from(numbers.below(limit)).unwrap_or_default();
    let item = |rank: u32| {
        let (first, length) = (day(6000), 30 + day(1400));
        ItemSpec {
            lane: rank % 60,
            rank,
            days: (rank % 10 != 9).then_some((first, first + length)),
            least: 6.0,
            reach: (1.0, 2.0),
            height: 18.0,
            label: Size::new(40.0 + f64::from(day(200)), 15.0),
            is_label_inside: false,
        }
    };
    Request {
        window: Window { first: 0, last: 7304, width: 1200.0 },
        items: (0..count).map(item).collect(),
        lanes: vec![LaneSpec { header: 40.0, ..LaneSpec::default() }; 60],
        steps: (0..20).map(|year| (year * 365, year * 365 + 364)).collect(),
        aside: Some(300.0),
        ..Request::default()
    }
}
