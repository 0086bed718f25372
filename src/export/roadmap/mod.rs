//! What is planned → files to take along: a table (CSV), a calendar of deadlines (iCalendar) and
//! a chart as text (Mermaid). Each says in itself what it was made from: title, edition, as-of
//! date, sources, licence, marking and the link of the view. The same dataset, language and link
//! give the same bytes; no file holds the time it was made.
//!
//! Enter by [`file()`].

mod calendar;
mod gantt;
mod table;

use crate::analysis::roadmap::{Entry, entries};
use crate::base::date::Period;
use crate::i18n::Locale;
use crate::model::SourceIdx;
use crate::model::dataset::Dataset;
use crate::model::marking::Marking;
use crate::model::measure::{Measure, MeasureStatus, Qualifier};
use crate::model::roadmap::Item;
use crate::msg;

crate::coded! {
    /// A kind of file that a plan can be taken along as.
    pub enum Format {
        /// A table, one row per item.
        Csv = "csv",
        /// A calendar of deadlines.
        Calendar = "ics",
        /// A chart as text.
        Gantt = "mermaid",
    }
}

impl Format {
    /// How its file names end, without the point.
    #[must_use]
    pub const fn extension(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Calendar => "ics",
            Self::Gantt => "mmd",
        }
    }

    /// Its media type.
    #[must_use]
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Csv => "text/csv",
            Self::Calendar => "text/calendar",
            Self::Gantt => "text/vnd.mermaid",
        }
    }
}

/// What is taken along.
#[derive(Clone, Copy)]
pub struct Taken<'a> {
    /// The dataset.
    pub dataset: &'a Dataset,
    /// The language, with the texts of plans.
    pub locale: &'a Locale,
    /// Where the view can be opened again.
    pub link: &'a str,
}

/// The file: its name and what is in it.
#[must_use]
pub fn file(format: Format, taken: &Taken<'_>) -> (String, String) {
    let about = &taken.dataset.about;
    let mut name = if about.id.is_empty() { "plan".to_owned() } else { about.id.clone() };
    if !about.edition.id.is_empty() {
        name = format!("{name}_{}", about.edition.id);
    }
    let name = format!("{name}_roadmap.{}", format.extension());
    let text = match format {
        Format::Csv => table::write(taken),
        Format::Calendar => calendar::write(taken),
        Format::Gantt => gantt::write(taken),
    };
    (name, text)
}

impl<'a> Taken<'a> {
    pub(in crate::export) fn title(&self) -> &'a str {
        let about = &self.dataset.about;
        let title = about.title.words(self.locale.language());
        if title.is_empty() { &about.id } else { title }
    }

    pub(in crate::export) fn edition(&self) -> &'a str {
        let edition = &self.dataset.about.edition;
        if edition.label.is_empty() { &edition.id } else { &edition.label }
    }

    /// The day the edition speaks of: that of its publication, else the period of its figures;
    /// empty: neither is stated.
    pub(in crate::export) fn as_of(&self) -> &'a str {
        let edition = &self.dataset.about.edition;
        if edition.published.is_empty() { &edition.reference_period } else { &edition.published }
    }

    pub(in crate::export) fn licence(&self) -> String {
        let licence = &self.dataset.about.licence;
        if licence.is_empty() {
            self.locale.say(&msg!("licence-not-stated"))
        } else {
            licence.clone()
        }
    }

    pub(in crate::export) fn marking(&self) -> String {
        match self.dataset.about.marking {
            Marking::Public => "PUBLIC".to_owned(),
            Marking::Unmarked => self.locale.say(&msg!("marking-unmarked")),
        }
    }

    /// Titles of the sources, each once.
    fn sources(&self) -> String {
        let mut titles: Vec<&str> = Vec::new();
        for source in &self.dataset.sources {
            if !source.title.is_empty() && !titles.contains(&source.title.as_str()) {
                titles.push(&source.title);
            }
        }
        titles.join("; ")
    }

    /// What every file says of where it comes from, in sentences.
    fn imprint(&self) -> Vec<String> {
        let mut lines = vec![self.title().to_owned()];
        let told = |text: &'a str| if text.is_empty() { "none" } else { text };
        let (edition, day) = (told(self.edition()), told(self.as_of()));
        lines.push(self.locale.say(&msg!("take-edition", edition = edition, day = day)));
        let attribution = &self.dataset.about.attribution;
        if !attribution.is_empty() {
            lines.push(attribution.clone());
        }
        let sources = self.sources();
        if !sources.is_empty() {
            lines.push(self.locale.say(&msg!("figure-sources", sources = sources)));
        }
        let (licence, marking) = (self.licence(), self.marking());
        lines.push(self.locale.say(&msg!("take-licence", licence = licence, marking = marking)));
        lines.push(self.link.to_owned());
        lines
    }

    /// Everything on the roadmap: its items, then the measures that no item carries out.
    fn plans(&self) -> Vec<Planned<'a>> {
        let action = &self.dataset.action;
        let planned = |entry: Entry| Planned {
            entry,
            item: entry.item.and_then(|item| action.roadmap.find(item)),
            measure: entry.measure.and_then(|measure| action.measures.find(measure)),
        };
        entries(self.dataset).into_iter().map(planned).collect()
    }
}

/// Something on the roadmap.
struct Planned<'a> {
    entry: Entry,
    item: Option<&'a Item>,
    measure: Option<&'a Measure>,
}

impl<'a> Planned<'a> {
    fn id(&self) -> &'a str {
        match (self.item, self.measure) {
            (Some(item), _) => &item.id,
            (None, measure) => measure.map_or("", |measure| &measure.id),
        }
    }

    /// Its name; without one that of what it is about, else its id.
    fn label(&self, taken: &Taken<'a>) -> String {
        let label = self.entry.label(taken.dataset);
        let words = label.words(taken.locale.language());
        if !words.is_empty() {
            return words.to_owned();
        }
        let about = self.about(taken);
        if about.is_empty() { self.id().to_owned() } else { about.to_owned() }
    }

    /// Name of the stage or input that it is about; empty: of none.
    fn about(&self, taken: &Taken<'a>) -> &'a str {
        use crate::model::record::Subject;
        let dataset = taken.dataset;
        let label = match self.item.and_then(|item| item.subject) {
            Some(Subject::Input(input)) => &dataset.inputs[input].label,
            Some(Subject::Stage(stage)) => &dataset.stages[stage].label,
            None => return "",
        };
        label.words(taken.locale.language())
    }

    fn dates(&self, taken: &Taken<'_>) -> (Option<Period>, Option<Period>) {
        self.entry.dates(taken.dataset)
    }

    /// How its end is meant: only that of a measure is told.
    fn qualifier(&self, taken: &Taken<'_>) -> Option<Qualifier> {
        let measure = self.measure?;
        (self.dates(taken).1 == measure.due.date).then_some(measure.due.qualifier).flatten()
    }

    fn status(&self, taken: &Taken<'_>) -> MeasureStatus {
        self.entry.status(taken.dataset)
    }

    /// Where it is stated: section and title of the source; empty: not stated.
    fn stated(&self, taken: &Taken<'a>) -> (&'a str, &'a str) {
        let title = |source: Option<SourceIdx>| {
            source.map_or("", |source| taken.dataset.sources[source].title.as_str())
        };
        match (self.item, self.measure) {
            (_, Some(measure)) => (&measure.place, title(measure.source)),
            (item, None) => ("", title(item.and_then(|item| item.source))),
        }
    }
}

#[cfg(test)]
mod tests;
