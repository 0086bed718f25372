//! The five criteria of a critical technology, each with its answer and its evidence.

use crate::analysis::criticality::{Answer, Given, Item, Witness, checklist};
use crate::model::InputIdx;
use crate::msg;
use crate::reading::details::Fact;
use crate::reading::phrase;
use crate::reading::yardsticks::{Yardstick, fact, formula};
use crate::scene::{Scope, words};

/// The checklist of `input` with the answers that the reader has given.
pub fn yardstick(scope: &Scope<'_>, input: InputIdx, given: &Given) -> Yardstick {
    let list = checklist(scope.dataset, scope.assessment, input, given);
    let named = |answer| -> Vec<String> {
        let items = list.items.iter().filter(|item| item.answer == answer);
        items.map(|item| scope.locale.say(&item.criterion.label())).collect()
    };
    let name = words::input_name(scope, input);
    let sentence = match list.verdict {
        Answer::Yes => msg!("yardstick-criteria-yes", name = name),
        Answer::No => {
            let missed = phrase::list(scope, &named(Answer::No), 5);
            msg!("yardstick-criteria-no", name = name, missed = missed)
        }
        Answer::Unknown => {
            msg!("yardstick-criteria-open", name = name, open = named(Answer::Unknown).len())
        }
    };
    Yardstick {
        id: "criteria",
        title: scope.locale.say(&msg!("yardstick-criteria")),
        sentence: scope.locale.say(&sentence),
        rows: list.items.iter().map(|item| row(scope, item)).collect(),
        formula: scope.locale.say(&formula("criteria")),
    }
}

fn row(scope: &Scope<'_>, item: &Item) -> Fact {
    let answer = match (item.answer, item.witness) {
        (Answer::Unknown, _) => msg!("answer-unknown"),
        (Answer::Yes, Witness::Reader) => msg!("answer-yes-yours"),
        (Answer::No, Witness::Reader) => msg!("answer-no-yours"),
        (Answer::Yes, _) => msg!("answer-yes"),
        (Answer::No, _) => msg!("answer-no"),
    };
    let evidence: Vec<String> =
        item.evidence.iter().map(|message| scope.locale.say(message)).collect();
    let label = scope.locale.say(&item.criterion.label());
    fact(label, scope.locale.say(&answer), evidence.join(" "))
}
