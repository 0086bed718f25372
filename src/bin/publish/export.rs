//! `export`: the plan of a dataset as a file for people and their programs.

use std::path::Path;

use ketenkaart::base::message::Message;
use ketenkaart::export::roadmap::{Format, Taken, file};
use ketenkaart::model::dataset::Dataset;
use ketenkaart::msg;
use ketenkaart::view::permalink::encode;
use ketenkaart::view::state::{DatasetRef, ViewKind, ViewState};

use crate::{files, print};

/// Writes the plan of `dataset` to the file `out`, in the language of this tag.
pub fn run(
    dataset: &Dataset,
    format: Format,
    link: Option<&str>,
    language: &str,
    out: &Path,
) -> Result<(), Message> {
    let locale = print::locale();
    if !dataset.action.has_plan() {
        return Err(msg!("tool-no-plan"));
    }
    let spoken = print::language_of_link(Some(language));
    let link = link.map_or_else(|| roadmap(dataset), str::to_owned);
    let (_, text) = file(format, &Taken { dataset, locale: &spoken, link: &link });
    files::write(out, text.as_bytes())?;
    let path = out.display().to_string();
    print::remark(&locale.say(&msg!("tool-written", count = 1usize, path = path)));
    Ok(())
}

/// The link of the roadmap of `dataset`.
fn roadmap(dataset: &Dataset) -> String {
    let about = &dataset.about;
    let edition = Some(about.edition.id.clone()).filter(|edition| !edition.is_empty());
    let dataset = Some(DatasetRef { id: about.id.clone(), edition });
    encode(&ViewState { dataset, view: ViewKind::Roadmap, ..ViewState::default() })
}
