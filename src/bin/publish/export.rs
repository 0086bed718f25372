//! `export`: the plan of a dataset, and what is done about dependencies, as a file for people and
//! their programs.

use std::path::Path;

use ketenkaart::base::message::Message;
use ketenkaart::export::acted::{Acted, of_link};
use ketenkaart::export::roadmap::{Format, Taken, file};
use ketenkaart::model::dataset::Dataset;
use ketenkaart::msg;
use ketenkaart::view::permalink::encode;
use ketenkaart::view::state::{DatasetRef, ViewKind, ViewState};

use crate::{files, print};

/// What is written.
pub enum File {
    /// The plan.
    Plan(Format),
    /// A table of what is done about dependencies.
    Acted(Acted),
}

/// Writes the plan of `dataset`, or what is done about its dependencies, to the file `out`, in the language of this tag.
pub fn run(
    dataset: &Dataset,
    wanted: File,
    link: Option<&str>,
    language: &str,
    out: &Path,
) -> Result<(), Message> {
    let locale = print::locale();
    let spoken = print::language_of_link(Some(language));
    let address = |view| link.map_or_else(|| own(dataset, view), str::to_owned);
    let (_, text) = match wanted {
        File::Plan(_) if !dataset.action.has_plan() => return Err(msg!("tool-no-plan")),
        File::Plan(format) => {
            let link = address(ViewKind::Roadmap);
            file(format, &Taken { dataset, locale: &spoken, link: &link })
        }
        File::Acted(kind) => {
            let view = match kind {
                Acted::Priorities => ViewKind::Priorities,
                Acted::Coverage | Acted::Uncovered => ViewKind::Coverage,
            };
            of_link(kind, dataset, &address(view), &spoken)
        }
    };
    files::write(out, text.as_bytes())?;
    let path = out.display().to_string();
    print::remark(&locale.say(&msg!("tool-written", count = 1usize, path = path)));
    Ok(())
}

/// The link of a page of `dataset`.
fn own(dataset: &Dataset, view: ViewKind) -> String {
    let about = &dataset.about;
    let edition = Some(about.edition.id.clone()).filter(|edition| !edition.is_empty());
    let dataset = Some(DatasetRef { id: about.id.clone(), edition });
    encode(&ViewState { dataset, view, ..ViewState::default() })
}
