//! Deliveries in the order in which they came → the flat lists of a year, sorted by buyer and
//! seller. Knows no file.

use crate::base::order;
use crate::model::input_output::Year;

/// A delivery: places of regions and of words of industries.
#[derive(Debug, Clone, Copy)]
pub struct Cell {
    /// Who sells.
    pub from: (u16, u16),
    /// Who buys.
    pub to: (u16, u16),
    /// What it is worth.
    pub value: f64,
}

/// The words that count in the order of reading, numbers within them by value, and where each of
/// the old places is.
pub fn in_order(
    words: &[String],
    counts: impl Fn(usize) -> bool,
) -> (Vec<String>, Vec<Option<usize>>) {
    let mut places: Vec<usize> = (0..words.len()).filter(|place| counts(*place)).collect();
    let key = |place: &usize| {
        words.get(*place).map_or((String::new(), 0, String::new()), |word| natural(word))
    };
    order::sort_by(&mut places, |a, b| key(a).cmp(&key(b)));
    let mut new = vec![None; words.len()];
    for (position, place) in places.iter().enumerate() {
        if let Some(slot) = new.get_mut(*place) {
            *slot = Some(position);
        }
    }
    (places.iter().filter_map(|place| words.get(*place).cloned()).collect(), new)
}

/// What `c2` comes before `c10` by.
fn natural(word: &str) -> (String, u64, String) {
    let letters = word.trim_end_matches(|c: char| c.is_ascii_digit());
    let digits = word.get(letters.len()..).unwrap_or_default();
    (letters.to_owned(), digits.parse().unwrap_or(0), word.to_owned())
}

/// Where everything goes in the finished tables.
pub struct Shape {
    /// How many regions there are.
    pub regions: usize,
    /// How many industries.
    pub industries: usize,
    /// Position of each region by its old place.
    pub new_region: Vec<Option<usize>>,
    /// Position of each source among the industries.
    pub new_source: Vec<Option<usize>>,
    /// Position of each destination among the industries; `None`: final use.
    pub new_destination: Vec<Option<usize>>,
}

impl Shape {
    fn place(&self, region: u16, industry: Option<usize>) -> Option<usize> {
        let region = self.new_region.get(usize::from(region)).copied().flatten()?;
        Some(region * self.industries + industry?)
    }

    fn from(&self, cell: &Cell) -> Option<usize> {
        let industry = self.new_source.get(usize::from(cell.from.1)).copied().flatten();
        self.place(cell.from.0, industry)
    }

    fn to(&self, cell: &Cell) -> Option<usize> {
        let industry = self.new_destination.get(usize::from(cell.to.1)).copied().flatten();
        self.place(cell.to.0, industry)
    }

    /// The table of a year: its cells sorted by buyer, then by seller; what comes twice is added
    /// up.
    #[must_use]
    pub fn year(&self, name: String, blocks: Vec<Vec<Cell>>) -> Year {
        let places = self.regions * self.industries;
        // Sorted by seller, then stably by buyer: two passes that count.
        let mut counts = vec![0_u32; places + 1];
        let mut final_use: Vec<f64> = Vec::new();
        for cell in blocks.iter().flatten() {
            let Some(from) = self.from(cell) else { continue };
            match self.to(cell) {
                Some(to) => bump(&mut counts, to + 1),
                None => {
                    final_use.resize(places * self.regions, 0.0);
                    let region = self.new_region.get(usize::from(cell.to.0)).copied().flatten();
                    let at = from * self.regions + region.unwrap_or(0);
                    if let Some(sum) = final_use.get_mut(at) {
                        *sum += cell.value;
                    }
                }
            }
        }
        let mut total = 0_u32;
        let mut starts: Vec<u32> = Vec::with_capacity(places + 1);
        for count in &counts {
            total += count;
            starts.push(total);
        }
        let mut next = starts.clone();
        let mut sellers = vec![0_u32; total as usize];
        let mut values = vec![0.0_f64; total as usize];
        for block in blocks {
            for cell in block {
                let (Some(from), Some(to)) = (self.from(&cell), self.to(&cell)) else { continue };
                let Some(slot) = next.get_mut(to) else { continue };
                let at = *slot as usize;
                *slot += 1;
                if let (Some(seller), Some(value)) = (sellers.get_mut(at), values.get_mut(at)) {
                    (*seller, *value) = (from as u32, cell.value);
                }
            }
        }
        let mut year = Year { name, starts, sellers, values, final_use };
        tidy(&mut year);
        year
    }
}

fn bump(counts: &mut [u32], at: usize) {
    if let Some(count) = counts.get_mut(at) {
        *count += 1;
    }
}

/// Puts the sellers of each buyer in order and adds up what stands twice, where they are not in
/// order already, as they are in published tables.
fn tidy(year: &mut Year) {
    let buyers = year.starts.len().saturating_sub(1);
    let is_tidy = (0..buyers).all(|buyer| {
        let sellers: Vec<usize> = year.purchases(buyer).map(|(seller, _)| seller).collect();
        sellers.is_sorted_by(|a, b| a < b)
    });
    if is_tidy {
        return;
    }
    let (mut starts, mut sellers, mut values) = (vec![0_u32], Vec::new(), Vec::new());
    for buyer in 0..buyers {
        let mut all: Vec<(usize, f64)> = year.purchases(buyer).collect();
        order::sort_by(&mut all, |a, b| a.0.cmp(&b.0).then_with(|| a.1.total_cmp(&b.1)));
        let mut last = None;
        for (seller, value) in all {
            match values.last_mut() {
                Some(sum) if last == Some(seller) => *sum += value,
                _ => {
                    sellers.push(seller as u32);
                    values.push(value);
                }
            }
            last = Some(seller);
        }
        starts.push(sellers.len() as u32);
    }
    (year.starts, year.sellers, year.values) = (starts, sellers, values);
}
