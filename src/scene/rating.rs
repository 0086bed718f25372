//! Which class an input has under the indicator that colours the picture, in words and ink.

use crate::model::InputIdx;
use crate::model::record::Subject;
use crate::scene::Scope;
use crate::scene::mark::Ink;

/// The class of an input.
#[derive(Debug, Clone, PartialEq)]
pub struct Rating {
    /// Its colour.
    pub ink: Ink,
    /// What a box says of it.
    pub words: String,
    /// The value of the rating filter.
    pub key: String,
}

/// A class of the legend.
#[derive(Debug, Clone, PartialEq)]
pub struct RatingClass {
    /// Its colour.
    pub ink: Ink,
    /// Its name.
    pub label: String,
    /// From what to what it runs; may be empty.
    pub range: String,
    /// The value of the rating filter.
    pub key: String,
}

/// The class of `input`.
#[must_use]
pub fn rate(scope: &Scope<'_>, input: InputIdx) -> Rating {
    let supply = scope.assessment.of(Subject::Input(input));
    match (supply.top(), supply.hhi) {
        (Some(top), Some(hhi)) => {
            let class = [0.15, 0.25, 0.4, 0.6].iter().filter(|line| hhi.middle() >= **line).count();
            let class = u8::try_from(class).unwrap_or(4);
            Rating {
                ink: Ink::Class(class),
                words: format!("{} {}", top.id, scope.locale.share(top.share, 1)),
                key: class.to_string(),
            }
        }
        _ => Rating { ink: Ink::NotAssessed, words: String::new(), key: "not-assessed".to_owned() },
    }
}

/// The classes of the indicator, strongest first.
#[must_use]
pub fn classes(_scope: &Scope<'_>) -> Vec<RatingClass> {
    Vec::new()
}

/// Whether `input` passes the filters.
#[must_use]
pub fn passes(_scope: &Scope<'_>, _input: InputIdx) -> bool {
    true
}

/// The name of the indicator.
#[must_use]
pub fn title(_scope: &Scope<'_>) -> String {
    String::new()
}
