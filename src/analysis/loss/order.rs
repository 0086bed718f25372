//! The order in which losses travel: what is needed before what needs it, loops in one piece.
//! Turns a list of what every input needs into components. Knows no figures.

#![expect(clippy::indexing_slicing, reason = "positions are those of the same dense lists")]

/// Inputs in an order where everything needed comes first, cut into components: loops are
/// one component each, all other inputs are alone.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Components {
    /// The inputs.
    pub inputs: Vec<u32>,
    /// Where each component ends in `inputs`.
    pub ends: Vec<u32>,
}

crate::packed!(struct Components { inputs, ends });

impl Components {
    /// The components in order.
    pub fn iter(&self) -> impl Iterator<Item = &[u32]> {
        let starts = std::iter::once(0).chain(self.ends.iter().copied());
        starts.zip(&self.ends).map(|(start, end)| &self.inputs[start as usize..*end as usize])
    }
}

/// Marks an input that has not been visited.
const NEW: u32 = u32::MAX;

/// The components of a chain where input `i` needs
/// `needs[starts[i]..starts[i + 1]]`. Tarjan's algorithm with a stack of its own; linear.
#[must_use]
pub fn components(starts: &[u32], needs: &[u32]) -> Components {
    let count = starts.len().saturating_sub(1);
    let mut found = Components::default();
    let (mut number, mut low) = (vec![NEW; count], vec![0_u32; count]);
    let mut is_open = vec![false; count];
    let (mut open, mut way): (Vec<u32>, Vec<(u32, u32)>) = (Vec::new(), Vec::new());
    let mut next = 0;
    for root in 0..count {
        if number[root] == NEW {
            way.push((root as u32, starts[root]));
        }
        while let Some((input, at)) = way.pop() {
            let i = input as usize;
            if at == starts[i] && number[i] == NEW {
                (number[i], low[i]) = (next, next);
                next += 1;
                open.push(input);
                is_open[i] = true;
            }
            if at < starts[i + 1] {
                let need = needs[at as usize];
                let j = need as usize;
                if number[j] == NEW {
                    way.push((input, at));
                    way.push((need, starts[j]));
                } else {
                    if is_open[j] {
                        low[i] = low[i].min(low[j]);
                    }
                    way.push((input, at + 1));
                }
                continue;
            }
            if low[i] == number[i] {
                while let Some(member) = open.pop() {
                    is_open[member as usize] = false;
                    found.inputs.push(member);
                    if member == input {
                        break;
                    }
                }
                found.ends.push(found.inputs.len() as u32);
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn what_is_needed_comes_first_and_loops_stay_together(
            links in proptest::collection::vec((0..10_usize, 0..10_usize), 0..25),
        ) {
            let count = 10;
            let mut starts = vec![0];
            let mut needs = Vec::new();
            for i in 0..count {
                needs.extend(links.iter().filter(|(to, _)| *to == i).map(|(_, from)| *from as u32));
                starts.push(needs.len() as u32);
            }
            let found = components(&starts, &needs);
            let mut place = vec![usize::MAX; count];
            for (at, component) in found.iter().enumerate() {
                for i in component {
                    prop_assert_eq!(place[*i as usize], usize::MAX, "once");
                    place[*i as usize] = at;
                }
            }
            let mut reaches = vec![[false; 10]; count];
            for _ in 0..count {
                for (to, from) in &links {
                    let further = reaches[*from];
                    reaches[*to][*from] = true;
                    for (known, more) in reaches[*to].iter_mut().zip(further) {
                        *known |= more;
                    }
                }
            }
            for a in 0..count {
                for b in 0..count {
                    if reaches[a][b] {
                        prop_assert!(place[b] <= place[a]);
                    }
                    let is_loop = a == b || (reaches[a][b] && reaches[b][a]);
                    prop_assert_eq!(place[a] == place[b], is_loop);
                }
            }
        }
    }
}
