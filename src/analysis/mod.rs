//! What follows from the data: a checked dataset becomes indicators, ways through the chain
//! and answers to a search. Knows no picture and no language.

pub mod alone;
pub mod balance;
pub mod choice;
pub mod concentration;
pub mod coverage;
pub mod criticality;
pub mod cuts;
pub mod diff;
pub mod firms;
pub mod foresight;
pub mod graph;
pub mod group;
pub mod indicator;
pub mod lines;
pub mod look_through;
pub mod loss;
pub mod materials;
pub mod moved;
pub mod offer;
pub mod priority;
pub mod reliance;
pub mod roadmap;
pub mod route;
#[cfg(test)]
pub(crate) mod sample;
pub mod scenario;
pub mod search;
pub mod stress;
pub mod trade;
pub mod trend;
pub mod verdict;
