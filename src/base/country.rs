//! shim
/// shim
#[must_use]
pub fn name(_: &str) -> Option<&'static str> {
    None
}
