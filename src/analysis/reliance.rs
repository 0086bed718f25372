//! What an industry of an area relies on when its purchases are looked through all suppliers:
//! face value, look-through and hidden exposure by region, from an inter-country input-output
//! table. All figures are values of output for one unit of value that is bought. Where final use
//! is not known, gross output is not either: what is looked through is then an upper bound.
//!
//! Source: Leontief's inverse as a power series; face value and look-through after Baldwin,
//! Freeman, Theodorakopoulos, Brookings Papers on Economic Activity, fall 2023; docs/methods.md.
//! Knows no picture and no words.

use crate::base::{country, order};
use crate::model::input_output::{InputOutput, Year};

/// Part of what is bought below which a further round no longer counts.
const SETTLED: f64 = 1e-10;

/// Rounds after which the sums count as without end.
const ROUNDS: usize = 2_000;

/// What is known of the output of each place in one year: what divides purchases into
/// requirements.
#[derive(Debug, Clone, PartialEq)]
pub struct Recipes {
    /// Gross output of each place, or the least that it can be; 0.0 where nothing is sold or
    /// bought.
    output: Vec<f64>,
    /// Whether output is the least that it can be, so that figures are upper bounds.
    is_bound: bool,
}

impl Recipes {
    /// Those of `year`.
    #[must_use]
    pub fn new(table: &InputOutput, year: &Year) -> Self {
        let places = table.places();
        let (mut sold, mut bought) = (vec![0.0_f64; places], vec![0.0_f64; places]);
        for (buyer, sum) in bought.iter_mut().enumerate() {
            for (seller, value) in year.purchases(buyer) {
                *sum += value;
                if let Some(sum) = sold.get_mut(seller) {
                    *sum += value;
                }
            }
        }
        let regions = table.regions.len().max(1);
        for (sum, used) in sold.iter_mut().zip(year.final_use.chunks(regions)) {
            *sum += used.iter().sum::<f64>();
        }
        let is_bound = !year.has_output();
        let least = |(sold, bought): (f64, f64)| if is_bound { sold.max(bought) } else { sold };
        let output = sold.into_iter().zip(bought).map(least).collect();
        Self { output, is_bound }
    }
}

/// What comes from one region, or one of its industries, for one unit of value that is bought.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Exposure {
    /// Position of the region, or of the industry.
    pub of: usize,
    /// What is bought there, 0.0..=1.0 where no purchase is negative.
    pub face_value: f64,
    /// Output there that goes into what is bought by all ways, at least the face value;
    /// `None`: without end.
    pub look_through: Option<f64>,
}

impl Exposure {
    /// What comes from there without being seen; `None`: not known.
    #[must_use]
    pub fn hidden(&self) -> Option<f64> {
        self.look_through.map(|through| through - self.face_value)
    }
}

/// What an industry of an area relies on.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Reliance {
    /// Value of what it buys, in the unit of the table.
    pub purchases: f64,
    /// What comes from the regions of the area itself.
    pub home: Exposure,
    /// What comes from each other region: the greatest look-through first, then the greatest
    /// face value.
    pub partners: Vec<Exposure>,
    /// Whether what is looked through is an upper bound.
    pub is_bound: bool,
    /// For each place: face value and what is looked through.
    places: Vec<(f64, Option<f64>)>,
}

impl Reliance {
    /// The industries of the region at position `region`: the greatest look-through first.
    #[must_use]
    pub fn industries(&self, table: &InputOutput, region: usize) -> Vec<Exposure> {
        let of = |industry: usize| {
            let (face_value, look_through) =
                self.places.get(table.place(region, industry)).copied().unwrap_or_default();
            Exposure { of: industry, face_value, look_through }
        };
        let mut found: Vec<Exposure> = (0..table.industries.len()).map(of).collect();
        sort(&mut found);
        found
    }
}

/// An area that can be asked about: a region, or the member states of the Union together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Area {
    /// Its id: that of the region, or [`UNION`].
    pub id: String,
    /// Positions of its regions.
    pub regions: Vec<usize>,
}

/// The area of the member states.
pub const UNION: &str = "EU27_2020";

/// The areas of `table`: the Union, where it has more than one member state, and the regions.
#[must_use]
pub fn areas(table: &InputOutput) -> Vec<Area> {
    let all = || table.regions.iter().enumerate();
    let members: Vec<usize> =
        all().filter(|(_, id)| country::is_in_eu27(id)).map(|(at, _)| at).collect();
    let mut areas = Vec::new();
    if members.len() > 1 {
        areas.push(Area { id: UNION.to_owned(), regions: members });
    }
    areas.extend(all().map(|(at, id)| Area { id: id.clone(), regions: vec![at] }));
    areas
}

/// What the industry at position `industry` of `area` relies on in `year`; `None`: it buys
/// nothing.
#[must_use]
pub fn reliance(
    table: &InputOutput,
    year: &Year,
    recipes: &Recipes,
    area: &Area,
    industry: usize,
) -> Option<Reliance> {
    let mut bought = vec![0.0_f64; table.places()];
    for region in &area.regions {
        for (seller, value) in year.purchases(table.place(*region, industry)) {
            if let Some(sum) = bought.get_mut(seller) {
                *sum += value;
            }
        }
    }
    let purchases: f64 = bought.iter().sum();
    if purchases <= 0.0 {
        return None;
    }
    bought.iter_mut().for_each(|value| *value /= purchases);
    let through = look_through(year, recipes, &bought);
    let regions = table.regions.len();
    let mut found: Vec<Exposure> =
        (0..regions).map(|of| Exposure { of, face_value: 0.0, look_through: Some(0.0) }).collect();
    let mut places = Vec::with_capacity(bought.len());
    for (place, face_value) in bought.into_iter().enumerate() {
        let all = through.as_ref().and_then(|through| through.get(place).copied());
        let (region, _) = table.of_place(place);
        if let Some(exposure) = found.get_mut(region) {
            exposure.face_value += face_value;
            exposure.look_through = exposure.look_through.zip(all).map(|(sum, more)| sum + more);
        }
        places.push((face_value, all));
    }
    let (home, mut partners): (Vec<Exposure>, Vec<Exposure>) =
        found.into_iter().partition(|exposure| area.regions.contains(&exposure.of));
    let add = |sum: Exposure, one: &Exposure| Exposure {
        of: one.of,
        face_value: sum.face_value + one.face_value,
        look_through: sum.look_through.zip(one.look_through).map(|(a, b)| a + b),
    };
    let nothing = Exposure { look_through: Some(0.0), ..Exposure::default() };
    let home = home.iter().fold(nothing, add);
    sort(&mut partners);
    Some(Reliance { purchases, home, partners, is_bound: recipes.is_bound, places })
}

/// What is needed of every place, by all ways, for `bought`; `None`: without end.
fn look_through(year: &Year, recipes: &Recipes, bought: &[f64]) -> Option<Vec<f64>> {
    let mut needed = bought.to_vec();
    let mut round = bought.to_vec();
    let mut next = vec![0.0_f64; bought.len()];
    for _ in 0..ROUNDS {
        next.fill(0.0);
        for (buyer, (wanted, output)) in round.iter().zip(&recipes.output).enumerate() {
            if wanted.abs() <= 0.0 || *output <= 0.0 {
                continue;
            }
            let units = wanted / output;
            for (seller, value) in year.purchases(buyer) {
                if let Some(sum) = next.get_mut(seller) {
                    *sum += value * units;
                }
            }
        }
        let mut change = 0.0_f64;
        for (sum, more) in needed.iter_mut().zip(&next) {
            *sum += more;
            change += more.abs();
        }
        if !change.is_finite() {
            return None;
        }
        if change < SETTLED {
            return Some(needed);
        }
        std::mem::swap(&mut round, &mut next);
    }
    None
}

fn sort(found: &mut [Exposure]) {
    order::sort_by(found, |a, b| {
        let through = |one: &Exposure| one.look_through.unwrap_or(0.0);
        through(b)
            .total_cmp(&through(a))
            .then_with(|| b.face_value.total_cmp(&a.face_value))
            .then_with(|| a.of.cmp(&b.of))
    });
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::analysis::look_through::{Part, exposures};
    use crate::base::number::is_close;

    /// A table of `regions` regions with one value for each pair of places, and final use.
    fn table(regions: usize, industries: usize, values: &[f64], final_use: &[f64]) -> InputOutput {
        let places = regions * industries;
        let mut year = Year { name: "2011".to_owned(), starts: vec![0], ..Year::default() };
        for buyer in 0..places {
            for seller in 0..places {
                let value = values[buyer * places + seller];
                if value != 0.0 {
                    year.sellers.push(seller as u32);
                    year.values.push(value);
                }
            }
            year.starts.push(year.sellers.len() as u32);
        }
        year.final_use = final_use.to_vec();
        InputOutput {
            regions: (0..regions).map(|at| format!("R{at}")).collect(),
            industries: (0..industries).map(|at| format!("c{at}")).collect(),
            unit: String::new(),
            years: vec![year],
        }
    }

    fn asked(table: &InputOutput, region: usize, industry: usize) -> Option<Reliance> {
        let year = &table.years[0];
        let area = Area { id: String::new(), regions: vec![region] };
        reliance(table, year, &Recipes::new(table, year), &area, industry)
    }

    #[test]
    fn the_worked_example_comes_out() {
        // A = [[.2, .3], [.1, .4]] with outputs of 100 each: supplier 1 into industry 2 has a
        // face value of .3 and a look-through of 2/3 per unit of output.
        let values = [20.0, 10.0, 30.0, 40.0];
        let final_use = [50.0, 0.0, 50.0, 0.0];
        let table = table(2, 1, &values, &final_use);
        let found = asked(&table, 1, 0).expect("it buys");
        assert!(!found.is_bound && is_close(found.purchases, 70.0, 1e-9));
        let partner = found.partners[0];
        assert!(is_close(partner.face_value * 0.7, 0.3, 1e-9));
        // What goes into its purchases is the column of (L − I): 2/3 of the first.
        assert!(is_close(partner.look_through.expect("settled") * 0.7, 2.0 / 3.0, 1e-9));
        assert!(is_close(partner.hidden().expect("settled") * 0.7, 2.0 / 3.0 - 0.3, 1e-9));
    }

    #[test]
    fn a_loop_that_leaves_nothing_has_no_end_and_nothing_bought_is_nothing() {
        let closed = table(2, 1, &[0.0, 10.0, 10.0, 0.0], &[]);
        let found = asked(&closed, 0, 0).expect("it buys");
        assert_eq!(found.partners[0].look_through, None);
        assert!(is_close(found.partners[0].face_value, 1.0, 1e-12));
        assert_eq!(asked(&table(2, 1, &[0.0; 4], &[]), 0, 0), None);
    }

    #[test]
    fn the_union_is_an_area_where_members_are_regions() {
        let mut table = table(3, 1, &[1.0; 9], &[]);
        assert_eq!(areas(&table).len(), 3);
        table.regions = ["CHN", "DEU", "NLD"].map(str::to_owned).to_vec();
        let areas = areas(&table);
        assert_eq!(areas[0], Area { id: UNION.to_owned(), regions: vec![1, 2] });
        assert_eq!(areas.len(), 4);
    }

    fn random() -> impl Strategy<Value = (Vec<f64>, Vec<f64>)> {
        let cell = prop_oneof![Just(0.0), 0.1..9.0_f64];
        (proptest::collection::vec(cell, 36), proptest::collection::vec(4.0..20.0_f64, 18))
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(60))]

        #[test]
        fn looking_through_adds_and_agrees_with_the_inverse((values, final_use) in random()) {
            let exact = table(3, 2, &values, &final_use);
            let bound = table(3, 2, &values, &[]);
            let recipes = Recipes::new(&exact, &exact.years[0]);
            for place in 0..6 {
                let (region, industry) = exact.of_place(place);
                let Some(found) = asked(&exact, region, industry) else { continue };
                let faces: f64 =
                    found.home.face_value + found.partners.iter().map(|one| one.face_value).sum::<f64>();
                prop_assert!(is_close(faces, 1.0, 1e-9));
                for one in found.partners.iter().chain([&found.home]) {
                    // Value added may be negative in a table at random; then there may be no end.
                    if let Some(hidden) = one.hidden() {
                        prop_assert!(hidden >= -1e-9);
                    }
                }
                for partner in &found.partners {
                    let parts: f64 = found.industries(&exact, partner.of).iter().map(|one| one.face_value).sum();
                    prop_assert!(is_close(parts, partner.face_value, 1e-9));
                }
                // What is not known is bounded from above.
                let upper = asked(&bound, region, industry).expect("it buys as much");
                prop_assert!(upper.is_bound);
                for (one, most) in found.industries(&exact, 2).iter().filter_map(|one| {
                    let most = upper.industries(&bound, 2).into_iter().find(|most| most.of == one.of)?;
                    Some((one.look_through?, most.look_through?))
                }) {
                    prop_assert!(one <= most + 1e-9, "{one} > {most}");
                }
                // The same by the inverse of requirements.
                let parts: Vec<Part> = (0..6).flat_map(|to| {
                    let output = recipes.output[to];
                    exact.years[0].purchases(to).map(move |(from, value)| Part { from, to, share: value / output })
                }).collect();
                let Some(inverse) = exposures(6, &parts, place) else { continue };
                let scale = found.purchases / recipes.output[place];
                for (from, total) in inverse.iter().enumerate() {
                    let (face, through) = found.places[from];
                    prop_assert!(is_close(face * scale, total.face_value, 1e-9));
                    let own = if from == place { 1.0 } else { 0.0 };
                    if let Some(through) = through {
                        prop_assert!(is_close(through * scale, total.look_through - own, 1e-7));
                    }
                }
            }
        }

        #[test]
        fn the_order_of_regions_means_nothing((values, final_use) in random()) {
            let straight = table(3, 2, &values, &final_use);
            // Region 0 becomes 2, 1 becomes 0, 2 becomes 1.
            let moved = |place: usize| ((place / 2 + 2) % 3) * 2 + place % 2;
            let mut turned = vec![0.0; 36];
            let mut turned_use = vec![0.0; 18];
            for a in 0..6 {
                for b in 0..6 {
                    turned[moved(a) * 6 + moved(b)] = values[a * 6 + b];
                }
                for region in 0..3 {
                    turned_use[moved(a) * 3 + (region + 2) % 3] = final_use[a * 3 + region];
                }
            }
            let other = table(3, 2, &turned, &turned_use);
            let (one, two) = (asked(&straight, 1, 0), asked(&other, 0, 0));
            prop_assert_eq!(one.is_some(), two.is_some());
            if let (Some(one), Some(two)) = (one, two) {
                for partner in &one.partners {
                    let same = two.partners.iter().find(|it| it.of == (partner.of + 2) % 3).expect("it");
                    prop_assert!(is_close(partner.face_value, same.face_value, 1e-9));
                    if let (Some(a), Some(b)) = (partner.look_through, same.look_through) {
                        prop_assert!(is_close(a, b, 1e-7));
                    }
                }
            }
        }
    }
}
