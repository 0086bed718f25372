//! What is published: the twins of the files of a Strategic Dependency Package, and of the
//! catalogue of a site. `docs/data-format.md` says the same for people.
//!
//! Rows here are as read: words are not yet checked, ids may dangle. `intake` checks and
//! builds the model from them; `export` writes them.

pub mod catalogue;
pub mod descriptor;
pub mod package;
pub mod tables;
