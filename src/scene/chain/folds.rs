//! Level of detail: which stages, families and classes of variants are folded into one box.
//!
//! Small chains are drawn whole. In larger ones families and variants are folded, and if
//! that is not enough whole stages, the fullest first, until a first view has at most
//! [`AT_A_GLANCE`] boxes. What the reader opened or closed goes before. The outcome depends
//! on the data and the view alone. Knows no places.

use std::collections::{BTreeMap, BTreeSet};

use crate::base::order;
use crate::model::dependency::Relation;
use crate::model::{FamilyIdx, InputIdx, StageIdx};
use crate::scene::Scope;
use crate::scene::chain::universe;
use crate::view::thing::Thing;

/// Inputs up to which a chain is drawn whole.
pub const DRAWN_WHOLE: usize = 120;

/// Boxes of a larger chain's first view, suppliers included.
pub const AT_A_GLANCE: usize = 60;

/// What stands for an input on the map.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Spot {
    /// All of a stage.
    Stage(StageIdx),
    /// A family.
    Family(FamilyIdx),
    /// An input: itself, or a class that its variants are folded into.
    Input(InputIdx),
}

impl Spot {
    /// The thing of the view it is.
    #[must_use]
    pub fn thing(self, scope: &Scope<'_>) -> Thing {
        match self {
            Self::Stage(stage) => Thing::Stage(scope.dataset.stages[stage].id.clone()),
            Self::Family(family) => Thing::Family(scope.dataset.families[family].id.clone()),
            Self::Input(input) => Thing::Input(scope.dataset.inputs[input].id.clone()),
        }
    }
}

/// The fold of a map.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Folds {
    stages: BTreeSet<StageIdx>,
    families: BTreeSet<FamilyIdx>,
    classes: BTreeSet<InputIdx>,
    /// The class of each variant.
    class_of: BTreeMap<InputIdx, InputIdx>,
}

impl Folds {
    /// Decides the folds of the `drawn` inputs: first by size alone, then as the reader
    /// wants them, so that opening one group never closes another.
    #[must_use]
    pub fn decide(scope: &Scope<'_>, drawn: &BTreeSet<InputIdx>) -> Self {
        let mut folds = Self { class_of: classes(scope, drawn), ..Self::default() };
        let classes = order::set_of(folds.class_of.values().copied());
        let families = families(scope, drawn);
        if drawn.len() > DRAWN_WHOLE {
            folds.classes.clone_from(&classes);
            folds.families.clone_from(&families);
            folds.fold_fullest_stages(scope, drawn);
        }
        let stages = order::set_of(scope.dataset.stages.keys());
        revise(&mut folds.stages, &stages, |stage| scope.wish(&Spot::Stage(*stage).thing(scope)));
        revise(&mut folds.families, &families, |family| {
            scope.wish(&Spot::Family(*family).thing(scope))
        });
        revise(&mut folds.classes, &classes, |class| scope.wish(&Spot::Input(*class).thing(scope)));
        folds
    }

    /// Folds whole stages, the fullest first, until the picture can be taken in at a glance.
    fn fold_fullest_stages(&mut self, scope: &Scope<'_>, drawn: &BTreeSet<InputIdx>) {
        loop {
            let spots = order::set_of(drawn.iter().map(|input| self.spot(scope, *input)));
            if spots.len() <= AT_A_GLANCE {
                return;
            }
            let mut counts: BTreeMap<StageIdx, usize> = BTreeMap::new();
            for spot in spots.iter().filter(|spot| !matches!(spot, Spot::Stage(_))) {
                if let Some(stage) = stage_of(scope, *spot) {
                    *counts.entry(stage).or_default() += 1;
                }
            }
            let fullest =
                counts.into_iter().max_by_key(|(stage, count)| (*count, std::cmp::Reverse(*stage)));
            match fullest {
                Some((stage, count)) if count > 1 => self.stages.insert(stage),
                _ => return,
            };
        }
    }

    /// Where `input` is on the map.
    #[must_use]
    pub fn spot(&self, scope: &Scope<'_>, input: InputIdx) -> Spot {
        let mut at = input;
        // Variants may have variants; a loop among them, which intake refuses, ends here.
        for _ in 0..self.class_of.len() {
            match self.class_of.get(&at) {
                Some(class) if self.is_class_folded(*class) => at = *class,
                Some(class) if self.has_folded_class_above(*class) => at = *class,
                _ => break,
            }
        }
        let data = &scope.dataset.inputs[at];
        if let Some(stage) = data.stage
            && self.stages.contains(&stage)
        {
            return Spot::Stage(stage);
        }
        match data.family {
            Some(family) if self.families.contains(&family) => Spot::Family(family),
            _ => Spot::Input(at),
        }
    }

    fn is_class_folded(&self, class: InputIdx) -> bool {
        self.classes.contains(&class)
    }

    fn has_folded_class_above(&self, input: InputIdx) -> bool {
        let mut at = input;
        for _ in 0..self.class_of.len() {
            match self.class_of.get(&at) {
                Some(class) if self.is_class_folded(*class) => return true,
                Some(class) => at = *class,
                None => return false,
            }
        }
        false
    }

    /// Whether `input` is a class with variants, open or folded: `Some(is_open)`.
    #[must_use]
    pub fn class(&self, input: InputIdx) -> Option<bool> {
        self.class_of.values().any(|class| *class == input).then(|| !self.is_class_folded(input))
    }

    /// Whether `stage` is folded into one box.
    #[must_use]
    pub fn is_stage_folded(&self, stage: StageIdx) -> bool {
        self.stages.contains(&stage)
    }

    /// Whether `family` is folded into one box.
    #[must_use]
    pub fn is_family_folded(&self, family: FamilyIdx) -> bool {
        self.families.contains(&family)
    }
}

/// Every group of the dataset that a reader can open or close: stages, families, classes.
#[must_use]
pub fn groups(scope: &Scope<'_>) -> Vec<Thing> {
    let all = order::set_of(scope.dataset.inputs.keys());
    let classes = order::set_of(classes(scope, &all).into_values());
    let stages = scope.dataset.stages.keys().map(Spot::Stage);
    let families = families(scope, &all).into_iter().map(Spot::Family);
    let spots = stages.chain(families).chain(classes.into_iter().map(Spot::Input));
    spots.map(|spot| spot.thing(scope)).collect()
}

/// The groups that must be opened for `input` to be a box of its own, the outermost first;
/// empty when it is one already.
#[must_use]
pub fn enclosing(scope: &Scope<'_>, input: InputIdx) -> Vec<Thing> {
    let folds = Folds::decide(scope, &universe::drawn(scope, universe::chosen(scope).as_ref()));
    let mut groups = Vec::new();
    let mut at = input;
    for _ in 0..folds.class_of.len() {
        let Some(class) = folds.class_of.get(&at) else { break };
        if folds.is_class_folded(*class) {
            groups.push(Spot::Input(*class));
        }
        at = *class;
    }
    let data = &scope.dataset.inputs[at];
    groups.extend(data.family.filter(|family| folds.is_family_folded(*family)).map(Spot::Family));
    groups.extend(data.stage.filter(|stage| folds.is_stage_folded(*stage)).map(Spot::Stage));
    groups.reverse();
    groups.into_iter().map(|spot| spot.thing(scope)).collect()
}

/// Adds what the reader closed to `folded` and takes out what the reader opened.
fn revise<T: Copy + Ord>(
    folded: &mut BTreeSet<T>,
    all: &BTreeSet<T>,
    wish: impl Fn(&T) -> Option<bool>,
) {
    for group in all {
        match wish(group) {
            Some(true) => folded.insert(*group),
            Some(false) => folded.remove(group),
            None => continue,
        };
    }
}

/// The stage a spot stands in.
#[must_use]
pub fn stage_of(scope: &Scope<'_>, spot: Spot) -> Option<StageIdx> {
    match spot {
        Spot::Stage(stage) => Some(stage),
        Spot::Family(family) => scope.dataset.families[family].stage,
        Spot::Input(input) => scope.dataset.inputs[input].stage,
    }
}

/// The class of each drawn variant; of several classes the first one.
fn classes(scope: &Scope<'_>, drawn: &BTreeSet<InputIdx>) -> BTreeMap<InputIdx, InputIdx> {
    let mut class_of = BTreeMap::new();
    for dependency in &scope.dataset.dependencies {
        let is_drawn = drawn.contains(&dependency.from) && drawn.contains(&dependency.to);
        if dependency.relation == Relation::VariantOf && is_drawn {
            class_of.entry(dependency.from).or_insert(dependency.to);
        }
    }
    class_of
}

/// Families of at least two drawn inputs.
fn families(scope: &Scope<'_>, drawn: &BTreeSet<InputIdx>) -> BTreeSet<FamilyIdx> {
    let mut counts: BTreeMap<FamilyIdx, usize> = BTreeMap::new();
    for input in drawn {
        if let Some(family) = scope.dataset.inputs[*input].family {
            *counts.entry(family).or_default() += 1;
        }
    }
    order::set_of(counts.into_iter().filter(|(_, count)| *count > 1).map(|(family, _)| family))
}
