//! Laws over random requests, and the pictures of real graphs.

use std::path::PathBuf;

use proptest::prelude::*;

use super::*;
use crate::base::geometry::Size;
use crate::layout::bare::{self, BareGraph};
use crate::layout::request::{BoxSpec, EdgeSpec, Spacing};

mod laws;
mod real;
