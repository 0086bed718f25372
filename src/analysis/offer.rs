//! Which programmes may pay for something, by its scope and its readiness. What a programme does
//! not state stays open; a programme for civil purposes is never offered for defence alone.

use crate::analysis::criticality::Answer;
use crate::base::order;
use crate::model::InstrumentIdx;
use crate::model::dataset::Dataset;
use crate::model::input::Scope;
use crate::model::instrument::{InstrumentKind, Levels};
use crate::model::measure::Target;
use crate::model::record::Subject;

/// A programme, and whether it may pay.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Offer {
    /// The programme.
    pub instrument: InstrumentIdx,
    /// Whether its scope fits.
    pub scope: Answer,
    /// Whether the readiness fits.
    pub levels: Answer,
}

impl Offer {
    /// Whether both fit.
    #[must_use]
    pub fn answer(self) -> Answer {
        self.scope.and(self.levels)
    }
}

/// What a programme would have to be open to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Need {
    /// Whom it would serve.
    pub scope: Scope,
    /// From which readiness level to which.
    pub levels: Levels,
}

impl Need {
    /// What paying for `target` needs: the scope of the stage or input that it is about, and the
    /// levels from where it is to where it is to be. A root cause has neither.
    #[must_use]
    pub fn of(dataset: &Dataset, target: Target) -> Self {
        let open = Self { scope: Scope::NotStated, levels: Levels::default() };
        match target {
            Target::Gap(gap) => {
                let gap = &dataset.action.gaps[gap];
                let about = gap.subject.map_or(open, |subject| Self::of_subject(dataset, subject));
                let from = gap.current.or(about.levels.from);
                Self { levels: Levels { from, to: gap.target.or(from) }, ..about }
            }
            Target::Subject(subject) => Self::of_subject(dataset, subject),
            Target::Dependency(dependency) => {
                let from = dataset.dependencies[dependency].from;
                Self::of_subject(dataset, Subject::Input(from))
            }
            _ => open,
        }
    }

    fn of_subject(dataset: &Dataset, subject: Subject) -> Self {
        let (scope, level) = match subject {
            Subject::Input(input) => {
                let input = &dataset.inputs[input];
                (input.scope, input.trl)
            }
            Subject::Stage(stage) => {
                let stage = &dataset.stages[stage];
                (stage.scope, stage.trl)
            }
        };
        Self { scope, levels: Levels { from: level, to: level } }
    }
}

/// Whether each programme may pay: those that fit first, then those of which it is open (those
/// whose scope fits before the others), then those that do not; each in the order of the dataset.
#[must_use]
pub fn weighed(dataset: &Dataset, need: Need) -> Vec<Offer> {
    let programmes = dataset.action.instruments.entries();
    let programmes = programmes.filter(|(_, one)| one.kind == InstrumentKind::Programme);
    let offer = programmes.map(|(instrument, one)| Offer {
        instrument,
        scope: fits_scope(&one.scopes, need.scope),
        levels: fits_levels(one.levels, need.levels),
    });
    let mut offers: Vec<Offer> = offer.collect();
    order::sort_by_key(&mut offers, |offer| match offer.answer() {
        Answer::Yes => 0,
        Answer::Unknown if offer.scope == Answer::Yes => 1,
        Answer::Unknown => 2,
        Answer::No => 3,
    });
    offers
}

/// The programmes that may pay for something of this scope and these readiness levels: those
/// that fit first, then those of which it is open; each in the order of the dataset.
#[must_use]
pub fn offers(dataset: &Dataset, scope: Scope, levels: Levels) -> Vec<Offer> {
    let mut offers = weighed(dataset, Need { scope, levels });
    offers.retain(|offer| offer.answer() != Answer::No);
    offers
}

/// Whether a programme that is open to `scopes` (none: not stated) may pay for `wanted`. Of
/// something for dual use a civil or a defence programme may be open to one side.
#[must_use]
pub fn fits_scope(scopes: &[Scope], wanted: Scope) -> Answer {
    if scopes.contains(&wanted) {
        return Answer::Yes;
    }
    if scopes.is_empty() || wanted == Scope::NotStated {
        return Answer::Unknown;
    }
    match wanted {
        Scope::DualUse => Answer::Unknown,
        Scope::Civil | Scope::Defence | Scope::Space if scopes.contains(&Scope::DualUse) => {
            Answer::Unknown
        }
        _ => Answer::No,
    }
}

/// Whether any of the levels `wanted` is among those that a programme is `open` to. An end that
/// is not stated excludes nothing and proves nothing.
#[must_use]
pub fn fits_levels(open: Levels, wanted: Levels) -> Answer {
    let is_above = |a: Option<u8>, b: Option<u8>| a.zip(b).is_some_and(|(a, b)| a > b);
    if is_above(wanted.from, open.to) || is_above(open.from, wanted.to) {
        return Answer::No;
    }
    let is_stated = [open.from, open.to, wanted.from, wanted.to].iter().all(Option::is_some);
    if is_stated { Answer::Yes } else { Answer::Unknown }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Answer::{No, Unknown, Yes};

    #[test]
    fn a_civil_programme_is_not_offered_for_defence_alone() {
        for (scopes, wanted, expected) in [
            (&[Scope::Civil][..], Scope::Defence, No),
            (&[Scope::Defence], Scope::Defence, Yes),
            (&[Scope::Defence], Scope::Civil, No),
            (&[Scope::Civil, Scope::DualUse], Scope::Defence, Unknown),
            (&[Scope::Civil], Scope::DualUse, Unknown),
            (&[], Scope::Defence, Unknown),
            (&[Scope::Civil], Scope::NotStated, Unknown),
        ] {
            assert_eq!(fits_scope(scopes, wanted), expected, "{scopes:?} for {wanted:?}");
        }
    }

    #[test]
    fn levels_fit_when_the_ranges_meet() {
        let levels = |from, to| Levels { from, to };
        for (open, wanted, expected) in [
            (levels(Some(1), Some(9)), levels(Some(4), Some(4)), Yes),
            (levels(Some(1), Some(4)), levels(Some(5), Some(6)), No),
            (levels(Some(5), None), levels(Some(1), Some(4)), No),
            (levels(Some(5), None), levels(Some(6), Some(6)), Unknown),
            (levels(None, None), levels(Some(6), Some(6)), Unknown),
        ] {
            assert_eq!(fits_levels(open, wanted), expected, "{open:?} for {wanted:?}");
        }
    }
}
