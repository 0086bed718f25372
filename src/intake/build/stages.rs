//! The stage of inputs for which none is stated: the nearest stage downstream, else that of
//! their variants, else the nearest upstream. Ties go to the earlier stage.

use crate::base::order;
use crate::base::table::Key;
use crate::model::dataset::Parts;
use crate::model::dependency::Relation;
use crate::model::{InputIdx, StageIdx};

/// Gives a stage to every input that can be reached from a staged one.
pub fn derive(parts: &mut Parts) {
    let (mut downstream, mut to_variants, mut upstream) = (Vec::new(), Vec::new(), Vec::new());
    for dependency in &parts.dependencies {
        let (from, to) = (dependency.from.position(), dependency.to.position());
        downstream.push((from, to));
        if dependency.relation == Relation::VariantOf {
            to_variants.push((to, from));
        } else {
            upstream.push((to, from));
        }
    }
    for steps in [downstream, to_variants, upstream] {
        let stated: Vec<Option<StageIdx>> = parts.inputs.iter().map(|input| input.stage).collect();
        let derived = nearest(&steps, stated.clone());
        for (position, (before, after)) in stated.iter().zip(derived).enumerate() {
            let input = parts.inputs.find_mut(InputIdx::from_position(position));
            if let (None, Some(stage), Some(input)) = (before, after, input) {
                input.stage = Some(stage);
                input.is_stage_derived = true;
            }
        }
    }
}

/// `stages` with the gaps filled: each gets the earliest stage among the nearest staged
/// inputs that `steps` (from, to) lead to. Works outwards from the staged ones, one step at a
/// time, so the cost is that of one walk over the steps.
fn nearest(steps: &[(usize, usize)], mut stages: Vec<Option<StageIdx>>) -> Vec<Option<StageIdx>> {
    let mut arriving: Vec<Vec<usize>> = vec![Vec::new(); stages.len()];
    for (from, to) in steps {
        if let Some(list) = arriving.get_mut(*to) {
            list.push(*from);
        }
    }
    let mut reached: Vec<usize> =
        stages.iter().enumerate().filter(|(_, stage)| stage.is_some()).map(|(at, _)| at).collect();
    while !reached.is_empty() {
        let mut found: Vec<(usize, StageIdx)> = Vec::new();
        for position in reached {
            let Some(stage) = stages.get(position).copied().flatten() else { continue };
            let before = arriving.get(position).into_iter().flatten();
            let gaps = before.filter(|from| stages.get(**from).is_some_and(Option::is_none));
            found.extend(gaps.map(|from| (*from, stage)));
        }
        order::sort(&mut found);
        found.dedup_by_key(|(position, _)| *position);
        for (position, stage) in &found {
            if let Some(slot) = stages.get_mut(*position) {
                *slot = Some(*stage);
            }
        }
        reached = found.into_iter().map(|(position, _)| position).collect();
    }
    stages
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_stage_wins_and_ties_go_to_the_earlier() {
        let stage = StageIdx::from_position;
        let stages = vec![None, None, Some(stage(1)), Some(stage(0)), None];
        // 0 → 1 → 2 (stage 1); 1 → 3 (stage 0); 4 leads nowhere.
        let filled = nearest(&[(0, 1), (1, 2), (1, 3)], stages);
        assert_eq!(filled[0], Some(stage(0)));
        assert_eq!(filled[1], Some(stage(0)));
        assert_eq!(filled[4], None);
    }
}
