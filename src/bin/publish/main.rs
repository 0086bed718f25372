//! The publisher's tool.

fn main() {}
