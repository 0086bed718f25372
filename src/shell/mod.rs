//! Everything that touches the machine: address bar, files, network, clipboard, page.
//!
//! The only module besides `ui` that knows a browser. It moves bytes and words in and out
//! and decides nothing about what is shown.

pub mod address;
pub mod fetch;
pub mod files;
pub mod page;
pub mod panic;
pub mod save;
pub mod stage;
pub mod stream;
pub mod worker;
