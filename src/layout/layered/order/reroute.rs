//! Chain reroute: a trunk of waypoints taken out and put back in the best place of all its
//! columns at once, everything else fixed. Moves what sifting, one node at a time, cannot.
//!
//! Dynamic programming over the places: the cost of a place is the crossings of the lines
//! that join the trunk there, the cost of a pair of neighbouring places those of the segment
//! between. Never adds crossings but where a window cuts off the old place (it does not).
#![expect(clippy::indexing_slicing, reason = "places and columns are bounded here; hot kernel")]

use crate::layout::layered::graph::{Chain, Layered, Rows};

/// Reroutes every chain once, looking `window` places up and down.
pub fn all(layered: &mut Layered, window: usize) {
    let mut table = Table::default();
    for i in 0..layered.chains.len() {
        let chain = layered.chains[i];
        one(layered, chain, window, &mut table);
    }
}

/// Buffers of the dynamic programme.
#[derive(Debug, Default)]
struct Table {
    /// Least cost of the chain so far, by place in the present column.
    cost: Vec<i64>,
    next: Vec<i64>,
    /// Crossings of a segment from the present place in the last column, by place here.
    segment: Vec<i64>,
    /// For every column but the first: the best place in the column before, by place here.
    from: Vec<Vec<u32>>,
}

fn one(layered: &mut Layered, chain: Chain, window: usize, table: &mut Table) {
    let old: Vec<usize> = chain.nodes().map(|v| layered.position[v as usize] as usize).collect();
    for (node, &at) in chain.nodes().zip(&old) {
        let column = &mut layered.columns[layered.column_of[node as usize] as usize];
        column.remove(at);
        renumber(column, at, &mut layered.position);
    }
    let first_column = layered.column_of[chain.first as usize] as usize;
    let spans: Vec<(usize, usize)> = old
        .iter()
        .zip(&layered.columns[first_column..])
        .map(|(&at, column)| (at.saturating_sub(window), (at + window).min(column.len())))
        .collect();
    table.from.clear();
    for (i, node) in chain.nodes().enumerate() {
        let (low, high) = spans[i];
        table.next.clear();
        table.next.resize(high - low + 1, 0);
        if i > 0 {
            step(layered, chain, first_column + i - 1, [spans[i - 1], spans[i]], table);
        }
        join_costs(layered, chain, node, first_column + i, low, &mut table.next);
        std::mem::swap(&mut table.cost, &mut table.next);
    }
    let last = old.len() - 1;
    let near_old = |place: usize| (place + spans[last].0).abs_diff(old[last]);
    let end = (0..table.cost.len()).min_by_key(|&p| (table.cost[p], near_old(p)));
    let mut place = end.unwrap_or(0);
    for (i, node) in chain.nodes().enumerate().rev() {
        let at = place + spans[i].0;
        let column = &mut layered.columns[first_column + i];
        column.insert(at, node);
        renumber(column, at, &mut layered.position);
        if i > 0 {
            place = table.from[i - 1][place] as usize;
        }
    }
}

fn renumber(column: &[u32], from: usize, position: &mut [u32]) {
    for (i, &node) in column.iter().enumerate().skip(from) {
        position[node as usize] = i as u32;
    }
}

/// Adds to `cost`, by place from `low` up, the crossings of the segments that join the trunk
/// at `node` with those of everything else in its column.
fn join_costs(
    layered: &Layered,
    chain: Chain,
    node: u32,
    column: usize,
    low: usize,
    cost: &mut [i64],
) {
    let sides: [(&Rows, isize); 2] = [(&layered.left, -1), (&layered.right, 1)];
    for (rows, step) in sides {
        let joins = rows.of(node).iter().filter(|u| !chain.nodes().contains(u));
        let joins: Vec<u32> = joins.map(|u| layered.position[*u as usize]).collect();
        if joins.is_empty() || column.checked_add_signed(step).is_none() {
            continue;
        }
        // Passing a node of the column from above to below changes the crossings by so much.
        let members = &layered.columns[column];
        let pass = |other: u32| {
            let ends = rows.of(other).iter().filter(|u| !chain.nodes().contains(u));
            let ends = ends.map(|u| layered.position[*u as usize]);
            ends.map(|end| {
                let sign = |own: u32| i64::from(own < end) - i64::from(own > end);
                joins.iter().map(|&own| sign(own)).sum::<i64>()
            })
            .sum::<i64>()
        };
        let mut sum = 0;
        for (k, cell) in cost.iter_mut().enumerate() {
            if k > 0 {
                sum += pass(members[low + k - 1]);
            }
            *cell += sum;
        }
    }
}

/// Moves the table from column `left` to the next one.
fn step(
    layered: &Layered,
    chain: Chain,
    left: usize,
    [from, to]: [(usize, usize); 2],
    table: &mut Table,
) {
    let n_places = to.1 - to.0 + 1;
    table.segment.clear();
    table.segment.resize(n_places, 0);
    table.next.fill(i64::MAX);
    let mut best_from = vec![0_u32; n_places];
    let members = &layered.columns[left];
    // Places at or above an end are the first `k` of the window.
    let n_above =
        |end: u32| (layered.position[end as usize] as usize + 1).clamp(to.0, to.1 + 1) - to.0;
    let ends = |node: u32| {
        layered.right.of(node).iter().copied().filter(move |end| !chain.nodes().contains(end))
    };
    // Steps of the crossings from place to place first, then their sums.
    table.segment.push(0);
    for (i, &node) in members.iter().enumerate() {
        for end in ends(node) {
            let k = n_above(end);
            if i < from.0 {
                table.segment[0] += 1;
                table.segment[k] -= 1;
            } else {
                table.segment[k] += 1;
            }
        }
    }
    table.segment.pop();
    let mut sum = 0;
    for crossings in &mut table.segment {
        sum += *crossings;
        *crossings = sum;
    }
    for (i, &base) in table.cost.iter().enumerate() {
        for (b, &crossings) in table.segment.iter().enumerate() {
            if base + crossings < table.next[b] {
                table.next[b] = base + crossings;
                best_from[b] = i as u32;
            }
        }
        // The next place lies below one more member of the column.
        for end in members.get(from.0 + i).into_iter().flat_map(|&node| ends(node)) {
            let k = n_above(end);
            table.segment[..k].iter_mut().for_each(|c| *c += 1);
            table.segment[k..].iter_mut().for_each(|c| *c -= 1);
        }
    }
    table.from.push(best_from);
}
