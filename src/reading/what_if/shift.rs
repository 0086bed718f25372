//! Supply that moves: who supplied an input before and who does after, how concentrated that
//! is, which published lines a new dependency passes, and whether on a partner.

use crate::analysis::concentration::Assessment;
use crate::analysis::concentration::supply::Supply;
use crate::analysis::group::{Groups, built_in};
use crate::analysis::lines::Side;
use crate::analysis::moved::{Moved, Passed, Refused, Why, carry_out};
use crate::analysis::scenario::Move;
use crate::analysis::verdict::Measure;
use crate::base::country;
use crate::base::order;
use crate::model::InputIdx;
use crate::model::record::Subject;
use crate::model::supplier::SupplierKind;
use crate::msg;
use crate::reading::what_if::offers::Who;
use crate::scene::what_if::Ground;
use crate::scene::what_if::words::{self as what_if_words, loss_words};
use crate::scene::{Scope, words};

/// A move with what it changes.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Shifted {
    /// The move in words.
    pub said: String,
    /// Main supplier and concentration before.
    pub before: String,
    /// The same after.
    pub after: String,
    /// Lines that are newly passed, each with whose line it is; why a move is refused.
    pub warnings: Vec<String>,
    /// Whether who supplies then is a member or a partner of the European Union.
    pub standing: String,
}

/// The moves of the scenario on screen.
#[must_use]
pub fn shifted(scope: &Scope<'_>) -> Vec<Shifted> {
    let Some(ground) = scope.what_if.map(|what_if| what_if.ground) else { return Vec::new() };
    let Some(before) = &ground.before else { return Vec::new() };
    let moves = scope.state.scenario.moves.iter().enumerate();
    moves.map(|(at, step)| told(scope, &before.assessment, &before.moved, at, step)).collect()
}

/// What `step` alone would change on `ground`, which is as published.
#[must_use]
pub fn preview(scope: &Scope<'_>, ground: &Ground, step: &Move) -> Shifted {
    let moved = carry_out(scope.dataset, &ground.assessment, std::slice::from_ref(step));
    told(scope, &ground.assessment, &moved, 0, step)
}

fn told(scope: &Scope<'_>, before: &Assessment, moved: &Moved, at: usize, step: &Move) -> Shifted {
    let said = what_if_words::shift(scope, step);
    let refused = moved.refused.iter().find(|refused| refused.at == at);
    let input = scope.dataset.input_by_id(&step.input);
    let (Some(input), None) = (input, refused) else {
        let warnings = refused.map(|refused| why(scope, refused)).into_iter().collect();
        return Shifted { said, warnings, ..Shifted::default() };
    };
    let supply = |assessment: &Assessment| main(scope, assessment.of(Subject::Input(input)));
    let passed = moved.passed.iter().filter(|passed| concerns(passed, input, step));
    Shifted {
        said,
        before: supply(before),
        after: supply(&moved.assessment),
        warnings: passed.map(|passed| warning(scope, passed)).collect(),
        standing: standing(scope, &step.to),
    }
}

fn concerns(passed: &Passed, input: InputIdx, step: &Move) -> bool {
    passed.input == input && passed.supplier.as_ref().is_none_or(|who| *who == step.to)
}

/// Main supplier and concentration: "98 % from China, concentration 0.96".
fn main(scope: &Scope<'_>, supply: &Supply) -> String {
    let Some(top) = supply.top() else {
        let names: Vec<String> =
            supply.majors.iter().map(|one| words::supplier_name(scope, &one.id)).collect();
        return if names.is_empty() {
            scope.locale.say(&msg!("not-assessed"))
        } else {
            crate::reading::phrase::list(scope, &names, 4)
        };
    };
    let share = scope.locale.share(top.share, 0);
    let supplier = words::in_sentence(scope, &top.id);
    let hhi = supply.hhi.map(|hhi| words::number(scope, hhi, 2)).unwrap_or_default();
    scope.locale.say(&msg!("shift-told", share = share, supplier = supplier, hhi = hhi))
}

/// A line that is newly passed, or may be.
fn warning(scope: &Scope<'_>, passed: &Passed) -> String {
    let line = &passed.rule.line;
    let measure = scope.locale.say(&passed.rule.measure.label());
    let label = scope.locale.say(&(line.label)());
    let source = scope.locale.say(&(line.source)());
    let figure = match passed.rule.measure {
        Measure::Concentration => words::number(scope, passed.after, 2),
        Measure::ThirdCountry => loss_words(scope, passed.after),
    };
    scope.locale.say(&if passed.side == Side::Above {
        msg!("shift-passes", measure = measure, figure = figure, line = label, source = source)
    } else {
        msg!("shift-may-pass", measure = measure, figure = figure, line = label, source = source)
    })
}

fn why(scope: &Scope<'_>, refused: &Refused) -> String {
    scope.locale.say(&match &refused.why {
        Why::UnknownInput(id) => msg!("shift-unknown-input", id = id),
        Why::UnknownSupplier(id) => msg!("shift-unknown-supplier", id = id),
        Why::DoesNotSupply(id) => {
            msg!("shift-does-not-supply", who = what_if_words::who(scope, id))
        }
        Why::ShareNotKnown(id) => {
            msg!("shift-share-not-known", who = what_if_words::who(scope, id))
        }
        Why::NothingMoves => msg!("shift-nothing-moves"),
    })
}

/// Whether `who` is a member of the European Union, a partner, or neither.
fn standing(scope: &Scope<'_>, who: &str) -> String {
    let supplier = scope.dataset.supplier_by_id(who);
    let seat = supplier.and_then(|idx| scope.dataset.suppliers[idx].country.clone());
    let code = seat.unwrap_or_else(|| who.to_owned());
    if country::by_alpha3(&code).is_none() {
        return String::new();
    }
    let is_in = |id: &str| built_in(id).is_some_and(|group| group.members(None).contains(&code));
    let name = words::at_start(scope, who);
    scope.locale.say(&if is_in("EU27") {
        msg!("shift-member", who = name)
    } else if is_in("PARTNERS") {
        msg!("shift-partner", who = name)
    } else {
        msg!("shift-outsider", who = name)
    })
}

/// Whose supply of `input` can move: those whom its record names, largest share first.
#[must_use]
pub fn givers(scope: &Scope<'_>, input: InputIdx) -> Vec<Who> {
    let supply = scope.assessment.of(Subject::Input(input));
    let shares = supply.shares.iter().map(|portion| &portion.id);
    let named = supply.majors.iter().chain(&supply.negligible).map(|named| &named.id);
    shares
        .chain(named)
        .map(|id| Who { id: id.clone(), name: words::supplier_name(scope, id) })
        .collect()
}

/// Who could supply instead: every country that the dataset knows, by name.
#[must_use]
pub fn takers(scope: &Scope<'_>) -> Vec<Who> {
    let mut codes: Vec<&str> = Vec::new();
    for supplier in &scope.dataset.suppliers {
        let code = supplier.country.as_deref();
        let code = code.filter(|code| country::by_alpha3(code).is_some());
        let is_place = matches!(supplier.kind, SupplierKind::Country | SupplierKind::Organisation);
        codes.extend(code.filter(|code| is_place && !codes.contains(code)));
    }
    let groups = Groups::of(scope.dataset);
    let members = groups.members("EU27").unwrap_or_default();
    codes.extend(members.iter().map(String::as_str));
    order::sort(&mut codes);
    codes.dedup();
    let mut takers: Vec<Who> = codes
        .into_iter()
        .map(|code| Who { id: code.to_owned(), name: words::supplier_name(scope, code) })
        .collect();
    order::sort_by(&mut takers, |a, b| a.name.cmp(&b.name));
    takers
}
