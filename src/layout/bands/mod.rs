//! Bars in columns and the bands between them, all drawn to one scale → their places: as many px
//! for each unit of weight as the height has room for, no bar closer to its neighbours than its
//! words need, bands side by side at each bar in the order of their other ends. Knows only bars,
//! bands and columns.

#[cfg(test)]
mod tests;

use crate::base::order;

/// Steps of the search for the scale; each halves what is left open.
const STEPS: u32 = 60;

/// What is to be placed.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Request {
    /// Height there is, px; at least what the words need is taken.
    pub height: f64,
    /// The columns, in reading order.
    pub columns: Vec<Vec<Bar>>,
    /// The bands.
    pub bands: Vec<Band>,
}

/// A bar in a column.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Bar {
    /// What it stands for, at least 0, in the unit of all bars and bands.
    pub weight: f64,
    /// Least height of its place, px, so that its words have room.
    pub least: f64,
    /// Space above its place, px.
    pub above: f64,
}

/// A band between two bars.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Band {
    /// Column and place in it where it begins.
    pub from: (usize, usize),
    /// Column and place in it where it ends.
    pub to: (usize, usize),
    /// What it stands for, at least 0.
    pub weight: f64,
}

/// A stretch along y, px.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Stretch {
    /// Upper end.
    pub top: f64,
    /// Its length.
    pub height: f64,
}

impl Stretch {
    /// Lower end.
    #[must_use]
    pub fn bottom(&self) -> f64 {
        self.top + self.height
    }

    /// Its middle.
    #[must_use]
    pub fn middle(&self) -> f64 {
        self.top + self.height / 2.0
    }
}

/// Where everything is.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Placed {
    /// Height of the picture, px.
    pub height: f64,
    /// Px for each unit of weight.
    pub scale: f64,
    /// The bars, column by column.
    pub bars: Vec<Vec<Stretch>>,
    /// Where each band begins and ends; a band that names no bar has no height.
    pub bands: Vec<(Stretch, Stretch)>,
}

/// Places all that `request` holds.
#[must_use]
pub fn arrange(request: &Request) -> Placed {
    let needed = |scale: f64| {
        let columns = request.columns.iter().map(|column| column_height(column, scale));
        columns.fold(0.0, f64::max)
    };
    let height = request.height.max(needed(0.0));
    let scale = largest_scale(&request.columns, height, needed);
    let bars: Vec<Vec<Stretch>> =
        request.columns.iter().map(|column| stack(column, scale, height)).collect();
    let bands = bands(request, &bars, scale);
    Placed { height, scale, bars, bands }
}

/// The height that a column takes at `scale`.
fn column_height(column: &[Bar], scale: f64) -> f64 {
    column.iter().map(|bar| bar.above + slot(*bar, scale)).sum()
}

fn slot(bar: Bar, scale: f64) -> f64 {
    bar.least.max(bar.weight * scale)
}

/// The largest scale at which no column is higher than `height`. `needed` grows with the scale.
fn largest_scale(columns: &[Vec<Bar>], height: f64, needed: impl Fn(f64) -> f64) -> f64 {
    let heaviest = columns.iter().map(|column| column.iter().map(|bar| bar.weight).sum::<f64>());
    let heaviest = heaviest.fold(0.0, f64::max);
    if heaviest <= 0.0 {
        return 0.0;
    }
    let (mut fits, mut exceeds) = (0.0, height / heaviest);
    if needed(exceeds) <= height {
        return exceeds;
    }
    for _ in 0..STEPS {
        let middle = (fits + exceeds) / 2.0;
        if needed(middle) <= height {
            fits = middle;
        } else {
            exceeds = middle;
        }
    }
    fits
}

/// The bars of a column, in the middle of the height, each in the middle of its place.
fn stack(column: &[Bar], scale: f64, height: f64) -> Vec<Stretch> {
    let mut y = ((height - column_height(column, scale)) / 2.0).max(0.0);
    let mut stretches = Vec::with_capacity(column.len());
    for bar in column {
        y += bar.above;
        let (place, own) = (slot(*bar, scale), bar.weight * scale);
        stretches.push(Stretch { top: y + (place - own) / 2.0, height: own });
        y += place;
    }
    stretches
}

/// The bands: at each bar side by side, in the order of the bars at their other ends.
fn bands(request: &Request, bars: &[Vec<Stretch>], scale: f64) -> Vec<(Stretch, Stretch)> {
    let mut placed = vec![(Stretch::default(), Stretch::default()); request.bands.len()];
    let bar_at = |(column, place): (usize, usize)| -> Option<Stretch> {
        bars.get(column)?.get(place).copied()
    };
    for is_start in [true, false] {
        let ends = |band: &Band| if is_start { (band.from, band.to) } else { (band.to, band.from) };
        let mut turn: Vec<usize> = (0..request.bands.len()).collect();
        order::sort_by_key(&mut turn, |at| request.bands.get(*at).map(|band| (ends(band), *at)));
        let (mut at_bar, mut y) = (None, 0.0);
        for index in turn {
            let Some(band) = request.bands.get(index) else { continue };
            let Some(bar) = bar_at(ends(band).0) else { continue };
            if at_bar != Some(ends(band).0) {
                (at_bar, y) = (Some(ends(band).0), bar.top);
            }
            let stretch = Stretch { top: y, height: band.weight * scale };
            y += stretch.height;
            if let Some(place) = placed.get_mut(index) {
                *(if is_start { &mut place.0 } else { &mut place.1 }) = stretch;
            }
        }
    }
    placed
}
