//! Building blocks that know nothing of the app: they take props and hand back events.

pub mod choose;
pub mod dialog;
pub mod icon;
pub mod rich;
pub mod width;
