//! The page: Leptos components that read memos and dispatch actions, and decide nothing
//! that a test without a browser could check. [`App`] is the whole of it.

pub mod action;
pub mod beyond;
pub mod catalogue;
pub mod context;
pub mod controls;
pub mod delivery;
pub mod editions;
pub mod frame;
pub mod language;
pub mod late;
pub mod loaded;
pub mod notice;
pub mod open;
pub mod panel;
pub mod parts;
pub mod picture;
pub mod pipeline;
pub mod reliance;
pub mod roadmap;
pub mod screen;
pub mod session;
pub mod shared;
pub mod tell;
pub mod trade;
pub mod trend;
pub mod views;
pub mod what_if;
pub mod yardsticks;

pub use frame::App;
