//! Which programmes could pay for something, which could not, and why: by scope and readiness
//! levels as they state them. What is not stated is said to be so.

use crate::analysis::criticality::Answer;
use crate::analysis::offer::{Need, Offer, weighed};
use crate::base::order;
use crate::model::input::Scope as Use;
use crate::model::instrument::Levels;
use crate::msg;
use crate::reading::action::{Labelled, instrument, money};
use crate::reading::phrase::{dotted, list};
use crate::scene::Scope;

/// Programmes that are named in a sentence.
const NAMED: usize = 3;

/// The programmes of a dataset, held against one need.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Payers {
    /// Who could pay, in one sentence.
    pub said: String,
    /// What is asked for: whom it serves, which readiness levels.
    pub need: String,
    /// All programmes: those that fit, then those of which it is open, then the others.
    pub payers: Vec<Payer>,
}

/// A programme held against a need.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Payer {
    /// The programme.
    pub programme: Labelled,
    /// Whether it may pay.
    pub fits: Answer,
    /// The same in a word or two.
    pub verdict: String,
    /// Why.
    pub why: String,
    /// Its budgets, each in words.
    pub budgets: Vec<String>,
}

/// The answers for every need that occurred so far: most things of a dataset need the same.
pub struct Desk<'a> {
    scope: &'a Scope<'a>,
    known: Vec<(Need, Payers)>,
}

impl<'a> Desk<'a> {
    /// A desk at which nobody has asked yet.
    #[must_use]
    pub const fn new(scope: &'a Scope<'a>) -> Self {
        Self { scope, known: Vec::new() }
    }

    /// Who could pay for `need`.
    pub fn ask(&mut self, need: Need) -> Payers {
        if let Some((_, payers)) = self.known.iter().find(|(other, _)| *other == need) {
            return payers.clone();
        }
        let payers = payers(self.scope, need);
        self.known.push((need, payers.clone()));
        payers
    }
}

/// Who could pay for `need`.
#[must_use]
pub fn payers(scope: &Scope<'_>, need: Need) -> Payers {
    let weighed = weighed(scope.dataset, need);
    let payers: Vec<Payer> = weighed.iter().map(|offer| payer(scope, need, *offer)).collect();
    Payers { said: said(scope, need, &weighed), need: need_words(scope, need), payers }
}

fn said(scope: &Scope<'_>, need: Need, offers: &[Offer]) -> String {
    let names = |fits: &dyn Fn(&Offer) -> bool| -> Vec<String> {
        let fitting = offers.iter().filter(|offer| fits(offer));
        fitting.map(|offer| instrument(scope, offer.instrument).name).collect()
    };
    let is_open = |offer: &Offer| offer.answer() == Answer::Unknown;
    let fitting = names(&|offer| offer.answer() == Answer::Yes);
    let by_scope = names(&|offer| is_open(offer) && offer.scope == Answer::Yes);
    let open = names(&|offer| is_open(offer));
    let message = if offers.is_empty() {
        msg!("payers-unlisted")
    } else if need.scope == Use::NotStated && need.levels == Levels::default() {
        msg!("payers-any", count = offers.len())
    } else if fitting.is_empty() && !by_scope.is_empty() {
        let others = open.len() - by_scope.len();
        msg!("payers-scope", names = list(scope, &by_scope, NAMED), open = others)
    } else if !fitting.is_empty() {
        msg!("payers-fit", names = list(scope, &fitting, NAMED), open = open.len())
    } else if !open.is_empty() {
        msg!("payers-open", names = list(scope, &open, NAMED))
    } else {
        msg!("payers-none", count = offers.len())
    };
    scope.locale.say(&message)
}

fn payer(scope: &Scope<'_>, need: Need, offer: Offer) -> Payer {
    let one = &scope.dataset.action.instruments[offer.instrument];
    let fits = offer.answer();
    let verdict = match fits {
        Answer::Yes => msg!("payer-fits"),
        Answer::Unknown => msg!("payer-open"),
        Answer::No => msg!("payer-not"),
    };
    let budgets = money::of_instrument(scope, offer.instrument).into_iter();
    let budget = |row: money::BudgetRow| dotted(&[&row.amount, &row.period, &row.purpose]);
    let scopes = scope_words(scope, need.scope, &one.scopes, offer.scope);
    let levels = level_words(scope, need.levels, one.levels, offer.levels);
    // Where one of the two excludes it, the other is beside the point.
    let why = match (offer.scope, offer.levels) {
        (Answer::No, _) => scopes,
        (_, Answer::No) => levels,
        _ => dotted(&[&scopes, &levels]),
    };
    Payer {
        programme: instrument(scope, offer.instrument),
        fits,
        verdict: scope.locale.say(&verdict),
        why,
        budgets: budgets.map(budget).collect(),
    }
}

/// What paying needs: "for dual use, from readiness level 4 to 6".
fn need_words(scope: &Scope<'_>, need: Need) -> String {
    let serves = match need.scope {
        Use::NotStated => msg!("need-scope-unknown"),
        _ => msg!("need-scope", scope = scope_word(scope, need.scope)),
    };
    let levels = range(scope, need.levels);
    let levels = match levels {
        Some(levels) => msg!("need-levels", levels = levels),
        None => msg!("need-levels-unknown"),
    };
    dotted(&[&scope.locale.say(&serves), &scope.locale.say(&levels)])
}

fn scope_word(scope: &Scope<'_>, of: Use) -> String {
    let code = match of {
        Use::Civil => "civil",
        Use::Defence => "defence",
        Use::DualUse => "dual-use",
        Use::Space => "space",
        Use::NotStated => "not-stated",
    };
    scope.locale.say(&msg!("scope-word", scope = code))
}

fn scope_words(scope: &Scope<'_>, wanted: Use, open: &[Use], fits: Answer) -> String {
    let mut sorted = open.to_vec();
    order::sort_by_key(&mut sorted, |one| *one as u8);
    let names: Vec<String> = sorted.into_iter().map(|one| scope_word(scope, one)).collect();
    let names = list(scope, &names, names.len());
    let message = match fits {
        Answer::Yes => msg!("payer-scope-fits", scopes = names),
        Answer::No => msg!("payer-scope-not", scopes = names),
        Answer::Unknown if open.is_empty() => msg!("payer-scope-unknown"),
        Answer::Unknown if wanted == Use::NotStated => {
            msg!("payer-scope-of-need-unknown", scopes = names)
        }
        Answer::Unknown => msg!("payer-scope-part", scopes = names),
    };
    scope.locale.say(&message)
}

fn level_words(scope: &Scope<'_>, wanted: Levels, open: Levels, fits: Answer) -> String {
    let message = match (fits, range(scope, open), range(scope, wanted)) {
        (Answer::Yes, Some(open), _) => msg!("payer-levels-fit", levels = open),
        (Answer::No, Some(open), _) => msg!("payer-levels-not", levels = open),
        (_, Some(open), _) => msg!("payer-levels-of-need-unknown", levels = open),
        (_, None, _) => msg!("payer-levels-unknown"),
    };
    scope.locale.say(&message)
}

/// Readiness levels in words; `None`: none is stated.
fn range(scope: &Scope<'_>, levels: Levels) -> Option<String> {
    let number =
        |level: Option<u8>| level.map_or_else(|| "…".to_owned(), |level| level.to_string());
    if levels == Levels::default() {
        return None;
    }
    if levels.from == levels.to {
        return Some(number(levels.from));
    }
    Some(scope.locale.say(&msg!("range", lo = number(levels.from), hi = number(levels.to))))
}
