//! Files for people and machines, made from what is on screen. Each carries its title,
//! edition, sources and marking; nothing leaves without them.

pub mod acted;
pub mod action;
pub mod catalogue;
pub mod changes;
pub mod dataset;
mod descriptor;
pub mod figure;
pub mod first;
pub mod pack;
pub mod reliance;
pub mod roadmap;
pub mod series;
mod sheet;
pub mod shown;
pub mod still;
pub mod story;
mod tables;
pub mod trade;
pub mod trend;
