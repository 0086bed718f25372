//! Figures for machines, and the same in words.

use ketenkaart::base::number;
use ketenkaart::i18n::Locale;
use ketenkaart::model::value::Interval;
use serde_json::{Value as Json, json};

/// Decimals of figures for machines: far beyond what is printed, short of the noise of sums.
const DECIMALS: u8 = 9;

/// A figure.
pub fn figure(value: f64) -> Json {
    json!(number::rounded(value, DECIMALS))
}

/// Both ends of an interval.
pub fn interval(interval: Interval) -> Json {
    json!([figure(interval.lo), figure(interval.hi)])
}

/// Both ends of an interval, or `null`.
pub fn maybe(range: Option<Interval>) -> Json {
    range.map_or(Json::Null, interval)
}

/// An interval in words: one figure where both ends read the same.
pub fn between(interval: Interval, one: impl Fn(f64) -> String) -> String {
    let (low, high) = (one(interval.lo), one(interval.hi));
    if low == high { low } else { format!("{low}–{high}") }
}

/// An interval of shares in words.
pub fn shares(locale: &Locale, interval: Interval) -> String {
    between(interval, |value| locale.share(value, 1))
}
