//! The checklist of the EU Observatory of critical technologies: a technology is critical when
//! it meets all of five published criteria. What a dataset says becomes an answer with its
//! evidence; what it does not say stays unknown until a reader answers. There are no points.
//!
//! Source: European Commission, Directorate-General for Defence Industry and Space, EU
//! Observatory of critical technologies, definition of a critical technology (2025).

mod answer;
mod evidence;

pub use answer::Answer;

use crate::analysis::concentration::Assessment;
use crate::base::message::Message;
use crate::model::InputIdx;
use crate::model::dataset::Dataset;
use crate::model::gap::PublishedAnswer;
use crate::msg;

/// One of the five criteria.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Criterion {
    /// No source in the EU is available, and no unrestricted access to others.
    Dependency,
    /// Essential for space, security, defence or public order, or for the green and digital
    /// transition in the context of space and defence.
    Essential,
    /// Of several uses or applications.
    MultiUse,
    /// Of a low to medium level of integration: components, equipment, subsystems, and the
    /// materials, methods, processes and tools for them.
    Integration,
    /// With a clearly identified function and performance.
    Function,
}

impl Criterion {
    /// All criteria, in the published order.
    pub const ALL: [Self; 5] =
        [Self::Dependency, Self::Essential, Self::MultiUse, Self::Integration, Self::Function];

    /// The word used in links and in machine-readable output.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Dependency => "dependency",
            Self::Essential => "essential",
            Self::MultiUse => "multi-use",
            Self::Integration => "integration",
            Self::Function => "function",
        }
    }

    /// The criterion in words.
    #[must_use]
    pub fn label(self) -> Message {
        match self {
            Self::Dependency => msg!("criterion-dependency"),
            Self::Essential => msg!("criterion-essential"),
            Self::MultiUse => msg!("criterion-multi-use"),
            Self::Integration => msg!("criterion-integration"),
            Self::Function => msg!("criterion-function"),
        }
    }
}

/// Who gave an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Witness {
    /// It follows from the dataset.
    Dataset,
    /// The publisher of the dataset states it.
    Publisher,
    /// The reader gave it.
    Reader,
    /// Nobody.
    Nobody,
}

/// A criterion with its answer.
#[derive(Debug, Clone, PartialEq)]
pub struct Item {
    /// The criterion.
    pub criterion: Criterion,
    /// The answer.
    pub answer: Answer,
    /// Who gave it.
    pub witness: Witness,
    /// What the dataset says on it, in sentences; also where that is not enough for an answer.
    pub evidence: Vec<Message>,
}

/// The five criteria for one input.
#[derive(Debug, Clone, PartialEq)]
pub struct Checklist {
    /// One item per criterion, in the published order.
    pub items: Vec<Item>,
    /// Whether all are met: yes (critical), no (not critical), unknown (open).
    pub verdict: Answer,
}

/// Answers of a reader, in the order of [`Criterion::ALL`]; `Unknown`: none given.
pub type Given = [Answer; 5];

/// The checklist of `input`. An answer that the reader has `given` stands before one that the
/// publisher states, and that before what follows from the figures; the evidence is always
/// that of the dataset.
#[must_use]
pub fn checklist(
    dataset: &Dataset,
    assessment: &Assessment,
    input: InputIdx,
    given: &Given,
) -> Checklist {
    let item = |(criterion, given): (Criterion, &Answer)| {
        let (found, mut evidence) = evidence::of(dataset, assessment, input, criterion);
        let (stated, why) = stated(dataset, input, criterion);
        evidence.extend(why);
        let answers =
            [(*given, Witness::Reader), (stated, Witness::Publisher), (found, Witness::Dataset)];
        let first = answers.into_iter().find(|(answer, _)| *answer != Answer::Unknown);
        let (answer, witness) = first.unwrap_or((Answer::Unknown, Witness::Nobody));
        Item { criterion, answer, witness, evidence }
    };
    let items: Vec<Item> = Criterion::ALL.into_iter().zip(given).map(item).collect();
    let verdict = Answer::all(items.iter().map(|item| item.answer));
    Checklist { items, verdict }
}

/// What the publisher answers to a criterion, and why.
fn stated(dataset: &Dataset, input: InputIdx, criterion: Criterion) -> (Answer, Option<Message>) {
    let number = criterion as u8 + 1;
    let answers = &dataset.action.answers;
    let Some(found) = answers.iter().find(|one| one.input == input && one.criterion == number)
    else {
        return (Answer::Unknown, None);
    };
    let answer = match found.answer {
        PublishedAnswer::Yes => Answer::Yes,
        PublishedAnswer::No => Answer::No,
        PublishedAnswer::Unknown => Answer::Unknown,
    };
    let words = found.evidence.as_str();
    (answer, (!words.is_empty()).then(|| msg!("evidence-publisher", words = words)))
}

#[cfg(test)]
mod tests;
