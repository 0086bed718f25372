//! What follows from a scenario, in words and figures: who and what is hit, by how much and
//! through what, and what is assumed and not known. Entries: [`stops::what_stops`],
//! [`assumptions::assumptions`], [`target::in_scenario`], [`stress::stress`],
//! [`compare::compare`], [`country::without`], [`shift::preview`]. Knows no page.

pub mod assumptions;
pub mod compare;
pub mod country;
pub mod offers;
pub mod sentence;
pub mod shift;
pub mod stops;
pub mod stress;
pub mod target;
