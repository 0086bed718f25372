//! What kinds of things and dates are called where differences are told.

use crate::analysis::diff::Kind;
use crate::base::message::Message;
use crate::i18n::Locale;
use crate::msg;

/// Several things of a kind.
pub fn kind(kind: Kind) -> Message {
    match kind {
        Kind::Stage => msg!("diff-kind-stage"),
        Kind::Input => msg!("diff-kind-input"),
        Kind::Dependency => msg!("diff-kind-dependency"),
        Kind::Supplier => msg!("diff-kind-supplier"),
        Kind::Gap => msg!("diff-kind-gap"),
        Kind::RootCause => msg!("diff-kind-cause"),
        Kind::Instrument => msg!("diff-kind-instrument"),
        Kind::Actor => msg!("diff-kind-actor"),
        Kind::Measure => msg!("diff-kind-measure"),
        Kind::Item => msg!("diff-kind-item"),
        Kind::Source => msg!("diff-kind-source"),
    }
}

/// The date in a column of the format.
pub fn date(column: &str) -> Message {
    match column {
        "start" => msg!("diff-date-start"),
        "end" => msg!("diff-date-end"),
        "due" | "target_date" => msg!("diff-date-due"),
        "ref_period" => msg!("diff-date-period"),
        _ => msg!("diff-date"),
    }
}

/// What is said in a column of the format; the name of the column where nobody gave it another.
#[must_use]
pub fn field(locale: &Locale, column: &str) -> String {
    const NAMED: [&str; 12] = [
        "label",
        "description",
        "kind",
        "stage",
        "family",
        "layer",
        "scope",
        "tech_area",
        "trl",
        "status",
        "essentiality",
        "weight",
    ];
    if NAMED.contains(&column) {
        locale.say(&msg!("since-field", field = column))
    } else {
        column.to_owned()
    }
}
