//! `picture`: what the app shows for a permalink, as an SVG file.

use std::path::Path;

use ketenkaart::base::message::Message;
use ketenkaart::export::figure::{self, Beside};
use ketenkaart::model::dataset::Dataset;
use ketenkaart::msg;
use ketenkaart::view::permalink::decode;

use crate::{files, print};

/// Draws `dataset` as `link` says and writes the file `out`. Parts of the link that make no
/// sense or are not in this dataset are left out and named.
pub fn run(dataset: &Dataset, link: &str, out: &Path, beside: &Beside<'_>) -> Result<(), Message> {
    let locale = print::locale();
    let (state, _) = decode(link);
    let spoken = print::language_of_link(state.language.as_deref());
    let figure = figure::draw(dataset, link, &spoken, beside);
    for part in &figure.ignored {
        let message = msg!("tool-link-ignored", key = &part.key, value = &part.value);
        print::remark(&locale.say(&message));
    }
    files::write(out, figure.svg.as_bytes())?;
    print::remark(&locale.say(&msg!(
        "tool-written",
        count = 1usize,
        path = out.display().to_string(),
    )));
    Ok(())
}
