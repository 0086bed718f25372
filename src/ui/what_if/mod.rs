//! Supposing, on the page: the bar with who stops, the page of what stops, the dialogs for
//! groups and moves, the stress table and two scenarios side by side. What follows from a
//! scenario is computed in `analysis` and said in `reading`.

pub mod assumptions;
pub mod awaited;
pub mod bar;
pub mod chosen;
pub mod compare;
pub mod group;
pub mod links;
pub mod page;
pub mod pursuit;
pub mod shift;
pub mod stress;
pub mod supposed;
pub mod work;
