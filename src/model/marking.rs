//! Handling markings. Only what is marked PUBLIC and, where a TLP label is given, TLP:CLEAR
//! becomes a dataset; this type is the proof that the check was made.

/// The marking of a dataset that may be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Marking {
    /// The publisher marked the dataset PUBLIC.
    Public,
    /// The layout has no place for a marking; the reader opened the file as it is.
    #[default]
    Unmarked,
}
