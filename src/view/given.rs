//! Answers of a reader to the criteria of a critical technology, in links:
//! `given=N20:y-n--~N77:--y--`, one sign for each criterion in the published order. Knows no
//! dataset.

use crate::analysis::criticality::{Answer, Criterion, Given};
use crate::view::what_if::MOST;
use crate::view::what_if::link::{id, word};

/// The answers to the criteria for one input; never all unknown.
pub type Answered = (String, Given);

/// Puts `answer` in the place of what was said before of this criterion of `input`. Nothing
/// is kept of an input without any answer.
pub fn answer(answered: &mut Vec<Answered>, input: &str, criterion: Criterion, answer: Answer) {
    let at = match answered.iter().position(|(known, _)| known == input) {
        Some(at) => at,
        None if answered.len() < MOST => {
            answered.push((input.to_owned(), Given::default()));
            answered.len() - 1
        }
        None => return,
    };
    let Some((_, given)) = answered.get_mut(at) else { return };
    if let Some(place) = given.get_mut(criterion as usize) {
        *place = answer;
    }
    if *given == Given::default() {
        answered.remove(at);
    }
}

/// The answers to the criteria for `input`; all unknown where there are none.
#[must_use]
pub fn of(answered: &[Answered], input: &str) -> Given {
    answered.iter().find(|(known, _)| known == input).map(|(_, given)| *given).unwrap_or_default()
}

/// The written form.
pub(in crate::view) fn text((input, given): &Answered) -> String {
    let sign = |answer: &Answer| match answer {
        Answer::Yes => 'y',
        Answer::No => 'n',
        Answer::Unknown => '-',
    };
    let signs: String = given.iter().map(sign).collect();
    format!("{}:{signs}", id(input))
}

/// Reads the written form; `None` when it is none, or answers nothing.
pub(in crate::view) fn parse(text: &str) -> Option<Answered> {
    let (input, signs) = text.split_once(':')?;
    let mut given = Given::default();
    let mut signs = signs.bytes();
    for place in &mut given {
        *place = match signs.next()? {
            b'y' => Answer::Yes,
            b'n' => Answer::No,
            b'-' => Answer::Unknown,
            _ => return None,
        };
    }
    let is_whole = signs.next().is_none() && given != Given::default();
    Some((word(input).filter(|_| is_whole)?, given))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_is_kept_changed_and_taken_back() {
        let mut kept = Vec::new();
        answer(&mut kept, "a", Criterion::Essential, Answer::Yes);
        answer(&mut kept, "a", Criterion::Function, Answer::No);
        assert_eq!(text(&kept[0]), "a:-y--n");
        assert_eq!(parse("a:-y--n").as_ref(), kept.first());
        answer(&mut kept, "a", Criterion::Essential, Answer::Unknown);
        assert_eq!(of(&kept, "a")[Criterion::Function as usize], Answer::No);
        answer(&mut kept, "a", Criterion::Function, Answer::Unknown);
        assert_eq!((kept.len(), of(&kept, "a")), (0, Given::default()));
    }

    #[test]
    fn what_is_no_set_of_answers_is_not_read() {
        for text in ["a", "a:", "a:-----", "a:yyyy", "a:yyyyyy", "a:yyyyx", ":yyyyy"] {
            assert_eq!(parse(text), None, "{text}");
        }
    }

    #[test]
    fn no_more_inputs_are_answered_for_than_a_link_carries() {
        let mut kept = Vec::new();
        for number in 0..=MOST {
            answer(&mut kept, &number.to_string(), Criterion::Essential, Answer::Yes);
        }
        assert_eq!(kept.len(), MOST);
    }
}
