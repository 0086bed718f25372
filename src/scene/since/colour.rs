//! Boxes coloured by what changed since another edition. Knows no places.

use crate::analysis::diff::Kind;
use crate::model::record::Subject;
use crate::model::value::Value;
use crate::msg;
use crate::scene::Scope;
use crate::scene::lens::RatingClass;
use crate::scene::mark::Ink;
use crate::scene::rating::Rating;
use crate::scene::since::{Noted, Sign};

/// Filter value of what did not change.
pub const SAME: &str = "same";

/// What it is called where the reader chooses what boxes are coloured by.
#[must_use]
pub fn label(scope: &Scope<'_>) -> String {
    let edition = scope.beyond.since.map(|since| since.label(scope.language()));
    scope.locale.say(&msg!("colour-change", edition = edition.unwrap_or_default()))
}

/// The colour of a sign. Shapes tell signs apart too; colours only part rising from falling.
const fn ink(sign: Sign) -> Ink {
    match sign {
        Sign::Added => Ink::Category(0),
        Sign::Removed => Ink::Withheld,
        Sign::Higher => Ink::Class(4),
        Sign::Figure => Ink::Class(2),
        Sign::Lower => Ink::Class(0),
        Sign::Renamed | Sign::Dated | Sign::Source | Sign::Stated => Ink::Category(3),
    }
}

/// The classes in the order of the legend.
#[must_use]
pub fn classes(scope: &Scope<'_>) -> Vec<RatingClass> {
    let class = |key: &str, ink: Ink, label: String| RatingClass {
        key: key.to_owned(),
        ink,
        label,
        range: String::new(),
        source: String::new(),
    };
    let sign = |sign: &Sign| class(sign.code(), ink(*sign), scope.locale.say(&sign.word()));
    let same = class(SAME, Ink::Zero, scope.locale.say(&msg!("since-same")));
    Sign::ALL.iter().map(sign).chain([same]).collect()
}

/// What happened to `subject`; `None`: nothing, or nothing is compared.
#[must_use]
pub fn noted<'a>(scope: &Scope<'a>, subject: Subject, shown: &str) -> Option<Noted<'a>> {
    let since = scope.beyond.since?;
    match subject {
        Subject::Input(input) => since.of(Kind::Input, &scope.dataset.inputs[input].id, shown),
        Subject::Stage(stage) => since.of(Kind::Stage, &scope.dataset.stages[stage].id, shown),
    }
}

/// The rating of `subject`.
#[must_use]
pub fn rate(scope: &Scope<'_>, subject: Subject) -> Rating {
    let noted = noted(scope, subject, "");
    let (ink, key) = match &noted {
        Some(noted) => (ink(noted.sign), noted.sign.code()),
        None => (Ink::Zero, SAME),
    };
    let class = scope.locale.say(&match &noted {
        Some(noted) => noted.sign.word(),
        None => msg!("since-same"),
    });
    let words = said(scope, noted.as_ref()).unwrap_or_else(|| class.clone());
    let short = class.clone();
    Rating { ink, value: Value::NotAssessed, words, short, class, key: key.to_owned() }
}

/// The sign's word and the weightiest difference; `None`: nothing differs.
#[must_use]
pub fn said(scope: &Scope<'_>, noted: Option<&Noted<'_>>) -> Option<String> {
    let (since, noted) = (scope.beyond.since?, noted?);
    let word = scope.locale.say(&noted.sign.word());
    let first = noted.differences.first().and_then(|one| since.tell(scope.locale).short(one));
    Some(match first {
        Some(first) => format!("{word} · {first}"),
        None => word,
    })
}
