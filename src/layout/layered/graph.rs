//! The working graph: adjacency in compressed rows, and boxes with waypoints in columns.
//! Knows no sizes and no coordinates.
#![expect(clippy::indexing_slicing, reason = "indices are made and bounded here; hot kernel")]

/// For each of `n` owners a short list of items, all in one allocation.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Rows {
    starts: Vec<u32>,
    items: Vec<u32>,
}

impl Rows {
    /// Groups `pairs` (owner, item) by owner, keeping the order of the pairs.
    pub fn new(n: usize, pairs: impl Iterator<Item = (u32, u32)> + Clone) -> Self {
        let mut starts = vec![0_u32; n + 1];
        for (owner, _) in pairs.clone() {
            starts[owner as usize + 1] += 1;
        }
        for i in 0..n {
            starts[i + 1] += starts[i];
        }
        let mut next = starts.clone();
        let mut items = vec![0; starts[n] as usize];
        for (owner, item) in pairs {
            let at = &mut next[owner as usize];
            items[*at as usize] = item;
            *at += 1;
        }
        Self { starts, items }
    }

    /// Rows in the order given.
    pub fn from_lists(lists: impl Iterator<Item = Vec<u32>>) -> Self {
        let mut rows = Self { starts: vec![0], items: Vec::new() };
        for list in lists {
            rows.items.extend(list);
            rows.starts.push(rows.items.len() as u32);
        }
        rows
    }

    /// The items of `owner`.
    #[inline]
    pub fn of(&self, owner: u32) -> &[u32] {
        let at = owner as usize;
        &self.items[self.starts[at] as usize..self.starts[at + 1] as usize]
    }

    /// Where the items of `owner` start among all items.
    pub fn start(&self, owner: u32) -> usize {
        self.starts[owner as usize] as usize
    }

    /// Number of all items.
    pub fn n_items(&self) -> usize {
        self.items.len()
    }
}

/// Boxes and waypoints in ordered columns; every segment joins neighbouring columns.
#[derive(Debug, Clone)]
pub struct Layered {
    /// Nodes below this index are boxes, the rest waypoints.
    pub n_boxes: usize,
    /// Column of every node.
    pub column_of: Vec<u32>,
    /// Nodes of every column from top to bottom.
    pub columns: Vec<Vec<u32>>,
    /// Place of every node within its column.
    pub position: Vec<u32>,
    /// Neighbours in the column to the left; parallel lines repeat them.
    pub left: Rows,
    /// Neighbours in the column to the right.
    pub right: Rows,
    /// Boxes of the same column that should stand above it, because they feed it.
    pub upper: Rows,
    /// Boxes of the same column that should stand below it.
    pub lower: Rows,
    /// Runs of waypoints: first waypoint and length; consecutive indices stand in
    /// consecutive columns, joined by one segment each.
    pub chains: Vec<Chain>,
}

/// The waypoints that one long line, or several that share a trunk, pass.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Chain {
    /// First waypoint.
    pub first: u32,
    /// Number of waypoints, at least 1.
    pub len: u32,
}

impl Chain {
    /// The waypoints from left to right.
    pub fn nodes(self) -> std::ops::Range<u32> {
        self.first..self.first + self.len
    }
}

impl Layered {
    /// Number of boxes and waypoints.
    pub fn n_nodes(&self) -> usize {
        self.column_of.len()
    }

    /// Whether `node` is a box and not a waypoint.
    #[inline]
    pub fn is_box(&self, node: u32) -> bool {
        (node as usize) < self.n_boxes
    }

    /// Writes the positions that follow from `columns`.
    pub fn index(&mut self) {
        for column in &self.columns {
            for (i, &node) in column.iter().enumerate() {
                self.position[node as usize] = i as u32;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_group_by_owner_in_order() {
        let pairs = [(2, 7), (0, 1), (2, 5), (0, 9)];
        let rows = Rows::new(3, pairs.iter().copied());
        assert_eq!(rows.of(0), [1, 9]);
        assert_eq!(rows.of(1), [0_u32; 0]);
        assert_eq!(rows.of(2), [7, 5]);
        assert_eq!(rows.n_items(), 4);
        assert_eq!(rows.start(2), 2);
    }
}
