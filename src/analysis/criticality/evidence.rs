//! What a dataset says on each criterion, and whether that is enough for an answer. Careful by
//! design: a field that only hints at an answer is evidence, not an answer.

use crate::analysis::concentration::Assessment;
use crate::analysis::concentration::supply::{NEGLIGIBLE, Supply};
use crate::analysis::criticality::{Answer, Criterion};
use crate::base::message::{Arg, Message};
use crate::model::InputIdx;
use crate::model::dataset::Dataset;
use crate::model::dependency::Relation;
use crate::model::input::{InputKind, Scope};
use crate::model::record::Subject;
use crate::msg;

/// The answer of the dataset and its evidence.
pub fn of(
    dataset: &Dataset,
    assessment: &Assessment,
    input: InputIdx,
    criterion: Criterion,
) -> (Answer, Vec<Message>) {
    match criterion {
        Criterion::Dependency => dependency(dataset, assessment, input),
        Criterion::Essential => essential(dataset, input),
        Criterion::MultiUse => multi_use(dataset, input),
        Criterion::Integration => integration(dataset, input),
        Criterion::Function => function(dataset, input),
    }
}

/// Both halves of the criterion must hold: no source in the EU, no unrestricted source elsewhere.
fn dependency(
    dataset: &Dataset,
    assessment: &Assessment,
    input: InputIdx,
) -> (Answer, Vec<Message>) {
    let supply = assessment.of(Subject::Input(input));
    let home = &assessment.reference_members;
    let (no_source, mut evidence) = no_source_at_home(supply, home);
    let (no_access, further) = no_unrestricted_access(dataset, supply, home);
    evidence.extend(further);
    (no_source.and(no_access), evidence)
}

/// A share above what counts as negligible is a source; a smaller one may or may not be.
fn no_source_at_home(supply: &Supply, home: &[String]) -> (Answer, Vec<Message>) {
    let Some(share) = supply.share_of(home) else {
        return (Answer::Unknown, vec![msg!("evidence-supply-unknown")]);
    };
    let (low, high) = (Arg::Share(share.lo, 1), Arg::Share(share.hi, 1));
    let evidence = if share.is_exact(1e-9) {
        msg!("evidence-home-share", share = low)
    } else {
        msg!("evidence-home-share-range", low = low, high = high)
    };
    let answer = if share.lo > NEGLIGIBLE {
        Answer::No
    } else if share.hi <= 0.0 {
        Answer::Yes
    } else {
        Answer::Unknown
    };
    (answer, vec![evidence])
}

/// Only a published trade factor speaks of restrictions. One above 1 says that there are some; 1
/// or less says that there were none in that period, which is no answer for today.
fn no_unrestricted_access(
    dataset: &Dataset,
    supply: &Supply,
    home: &[String],
) -> (Answer, Vec<Message>) {
    let Some(record) = supply.record.map(|idx| &dataset.records[idx]) else {
        return (Answer::Unknown, Vec::new());
    };
    let is_home = |code: &str| home.binary_search_by(|one| one.as_str().cmp(code)).is_ok();
    let mut foreign = 0_usize;
    let mut restricted = 0_usize;
    let mut stated = 0_usize;
    for share in &record.shares {
        let country = dataset.suppliers[share.supplier].country.as_deref();
        if country.is_some_and(is_home) {
            continue;
        }
        foreign += 1;
        stated += usize::from(share.trade_factor.is_some());
        restricted += usize::from(share.trade_factor.is_some_and(|factor| factor > 1.0));
    }
    if stated == 0 {
        return (Answer::Unknown, vec![msg!("evidence-access-unknown")]);
    }
    let evidence = msg!(
        "evidence-restrictions",
        restricted = restricted,
        foreign = foreign,
        period = &record.period,
    );
    let is_complete = restricted == foreign && supply.residual <= 0.0;
    (if is_complete { Answer::Yes } else { Answer::Unknown }, vec![evidence])
}

/// A field says who uses it; that it is essential to them, somebody must say.
fn essential(dataset: &Dataset, input: InputIdx) -> (Answer, Vec<Message>) {
    let evidence = match dataset.inputs[input].scope {
        Scope::Defence => msg!("evidence-scope-defence"),
        Scope::Space => msg!("evidence-scope-space"),
        Scope::DualUse => msg!("evidence-scope-dual-use"),
        Scope::Civil => msg!("evidence-scope-civil"),
        Scope::NotStated => msg!("evidence-scope-none"),
    };
    (Answer::Unknown, vec![evidence])
}

/// Two uses in the dataset are several; one or none may be all that the dataset lists.
fn multi_use(dataset: &Dataset, input: InputIdx) -> (Answer, Vec<Message>) {
    let uses = uses(dataset, input);
    let is_dual = dataset.inputs[input].scope == Scope::DualUse;
    let mut evidence = vec![msg!("evidence-uses", count = uses)];
    if is_dual {
        evidence.push(msg!("evidence-scope-dual-use"));
    }
    (if uses > 1 || is_dual { Answer::Yes } else { Answer::Unknown }, evidence)
}

/// Number of inputs that need `input` or a class that it is a variant of.
fn uses(dataset: &Dataset, input: InputIdx) -> usize {
    let mut uses: Vec<InputIdx> = Vec::new();
    let mut classes = vec![input];
    let mut at = 0;
    while let Some(class) = classes.get(at).copied() {
        at += 1;
        for dependency in dataset.outgoing(class) {
            let dependency = &dataset.dependencies[*dependency];
            let is_class = dependency.relation == Relation::VariantOf;
            let found = if is_class { &mut classes } else { &mut uses };
            if dependency.to != input && !found.contains(&dependency.to) {
                found.push(dependency.to);
            }
        }
    }
    uses.len()
}

/// The kinds that the criterion names, and those that are clearly above them. The rest may be on
/// either side.
fn integration(dataset: &Dataset, input: InputIdx) -> (Answer, Vec<Message>) {
    match dataset.inputs[input].kind {
        InputKind::Material | InputKind::Tool | InputKind::Process | InputKind::Component => {
            (Answer::Yes, vec![msg!("evidence-kind-low")])
        }
        InputKind::Application | InputKind::Capability => {
            (Answer::No, vec![msg!("evidence-kind-high")])
        }
        InputKind::Product
        | InputKind::Technology
        | InputKind::Skill
        | InputKind::Data
        | InputKind::Facility
        | InputKind::Service => (Answer::Unknown, vec![msg!("evidence-kind-open")]),
    }
}

/// A description can name a function; whether its performance is clear, somebody must say.
fn function(dataset: &Dataset, input: InputIdx) -> (Answer, Vec<Message>) {
    let is_described = !dataset.inputs[input].description.is_empty();
    let evidence =
        if is_described { msg!("evidence-described") } else { msg!("evidence-not-described") };
    (Answer::Unknown, vec![evidence])
}
