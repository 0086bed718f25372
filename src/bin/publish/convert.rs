//! `convert`: any layout becomes a Strategic Dependency Package.

use std::path::Path;

use ketenkaart::base::message::Message;
use ketenkaart::export::dataset::to_package;
use ketenkaart::model::dataset::Dataset;
use ketenkaart::msg;

use crate::{files, print};

/// Writes `dataset` as a package into the folder `out`.
pub fn run(dataset: &Dataset, out: &Path) -> Result<(), Message> {
    let package = to_package(dataset);
    files::write_all(out, &package)?;
    let (count, path) = (package.len(), out.display().to_string());
    print::remark(&print::locale().say(&msg!("tool-written", count = count, path = path)));
    Ok(())
}
