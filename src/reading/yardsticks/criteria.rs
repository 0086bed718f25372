//! The five criteria of a critical technology, each with its answer and its evidence.

use crate::analysis::criticality::{Answer, Given, Item, Witness, checklist};
use crate::model::InputIdx;
use crate::msg;
use crate::reading::details::Fact;
use crate::reading::phrase;
use crate::reading::yardsticks::{Question, Yardstick, fact, formula};
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
    let by_reader = list.items.iter().filter(|item| item.witness == Witness::Reader).count();
    let given_words = (by_reader > 0)
        .then(|| scope.locale.say(&msg!("yardstick-criteria-given", count = by_reader)));
    let sentence = [Some(scope.locale.say(&sentence)), given_words];
    Yardstick {
        id: "criteria",
        title: scope.locale.say(&msg!("yardstick-criteria")),
        sentence: sentence.into_iter().flatten().collect::<Vec<_>>().join(" "),
        rows: list.items.iter().map(|item| row(scope, item)).collect(),
        questions: questions(&list.items, given),
        formula: scope.locale.say(&formula("criteria")),
    }
}

/// The criteria that the dataset leaves open, and those that the reader has answered.
fn questions(items: &[Item], given: &Given) -> Vec<Question> {
    let asked = |(row, (item, given)): (usize, (&Item, &Answer))| {
        let is_open = matches!(item.witness, Witness::Nobody | Witness::Reader);
        is_open.then_some(Question { row, criterion: item.criterion, given: *given })
    };
    items.iter().zip(given).enumerate().filter_map(asked).collect()
}

fn row(scope: &Scope<'_>, item: &Item) -> Fact {
    let answer = match (item.answer, item.witness) {
        (Answer::Unknown, _) => msg!("answer-unknown"),
        (Answer::Yes, Witness::Reader) => msg!("answer-yes-yours"),
        (Answer::No, Witness::Reader) => msg!("answer-no-yours"),
        (Answer::Yes, Witness::Publisher) => msg!("answer-yes-stated"),
        (Answer::No, Witness::Publisher) => msg!("answer-no-stated"),
        (Answer::Yes, _) => msg!("answer-yes"),
        (Answer::No, _) => msg!("answer-no"),
    };
    let evidence: Vec<String> =
        item.evidence.iter().map(|message| scope.locale.say(message)).collect();
    let label = scope.locale.say(&item.criterion.label());
    fact(label, scope.locale.say(&answer), evidence.join(" "))
}
