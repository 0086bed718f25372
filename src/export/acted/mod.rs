//! What is done about dependencies → tables to take along, as CSV: the matrix of what is missing
//! against the measures, the dependencies without a running measure, and the ranking by urgency.
//! Figures stand as the two ends of what is known; what is not known is empty, with a word that
//! says so. Every row says what it was made from. Texts are safe from being taken for formulas.

mod ranked;

use crate::analysis::concentration::{Settings, assess};
use crate::export::roadmap::Taken;
use crate::export::sheet::{Cell, line};
use crate::i18n::Locale;
use crate::model::dataset::Dataset;
use crate::reading::action::Status;
use crate::reading::action::cover::{CoverPage, CoverRow, cover};
use crate::scene::{Beyond, Scope};
use crate::view::check::check;
use crate::view::permalink::decode;
use crate::view::state::ViewState;
use crate::view::thing::{PlanPart, Thing};

crate::coded! {
    /// A table of what is done about dependencies.
    pub enum Acted {
        /// What is missing against the measures.
        Coverage = "coverage",
        /// The dependencies without a running measure.
        Uncovered = "uncovered",
        /// The inputs by urgency.
        Priorities = "priorities",
    }
}

/// The columns that every row ends with.
const IMPRINT: [&str; 7] = ["sources", "dataset", "edition", "as_of", "licence", "marking", "link"];

/// The file of a table: its name and what is in it, whatever is chosen or left out by filters.
/// `scope`: with the texts of plans; `link`: where the view can be opened again.
#[must_use]
pub fn file(kind: Acted, scope: &Scope<'_>, link: &str) -> (String, String) {
    let about = &scope.dataset.about;
    let named = [about.id.as_str(), about.edition.id.as_str(), kind.code()];
    let named: Vec<&str> = named.into_iter().filter(|part| !part.is_empty()).collect();
    let state = ViewState {
        selected: Vec::new(),
        filters: std::collections::BTreeMap::new(),
        ..scope.state.clone()
    };
    let scope = &Scope { state: &state, ..*scope };
    let table =
        Table { scope, taken: Taken { dataset: scope.dataset, locale: scope.locale, link } };
    let text = match kind {
        Acted::Coverage => table.coverage(),
        Acted::Uncovered => table.uncovered(),
        Acted::Priorities => table.priorities(),
    };
    (format!("{}.csv", named.join("_")), text)
}

/// The same for a link on `dataset`: θ, who is not outside and the area are those of the link,
/// which may be a whole address.
#[must_use]
pub fn of_link(kind: Acted, dataset: &Dataset, link: &str, locale: &Locale) -> (String, String) {
    let (_, route) = link.split_once('#').unwrap_or(("", link));
    let (state, _) = check(&decode(&format!("#{route}")).0, dataset);
    let mut settings = Settings::of(dataset);
    if let Some(area) = &state.area {
        settings.area.clone_from(area);
    }
    let assessment = assess(dataset, &settings);
    let (assessment, state) = (&assessment, &state);
    let beyond = Beyond::default();
    let scope = Scope { dataset, assessment, state, locale, what_if: None, clock: None, beyond };
    file(kind, &scope, link)
}

/// What a table is written with.
struct Table<'a> {
    scope: &'a Scope<'a>,
    taken: Taken<'a>,
}

impl Table<'_> {
    fn written(&self, titles: Vec<Cell>, rows: Vec<(Vec<Cell>, Vec<String>)>) -> String {
        let taken = &self.taken;
        let imprint = [
            Cell::from(taken.title()),
            Cell::from(taken.edition()),
            Cell::from(taken.as_of()),
            Cell::from(&taken.licence()),
            Cell::from(&taken.marking()),
            Cell::from(taken.link),
        ];
        let mut text = line(&titles.into_iter().chain(IMPRINT.map(Cell::from)).collect::<Vec<_>>());
        for (mut row, sources) in rows {
            row.push(Cell::from(&sources.join("; ")));
            row.extend(imprint.clone());
            text.push_str(&line(&row));
        }
        text
    }

    /// A row per gap, root cause or linked thing, a column per measure.
    fn coverage(&self) -> String {
        let page = cover(self.scope);
        let mut titles = ["id", "name", "kind", "state_code", "state"].map(Cell::from).to_vec();
        titles.extend(page.columns.iter().map(|column| {
            let Thing::Plan(_, id) = &column.measure.thing else { return Cell::Empty };
            Cell::from(&format!("{} ({id})", column.measure.name))
        }));
        let row = |row: &CoverRow| {
            let mut cells = vec![
                Cell::from(&row.of.thing.to_string()),
                Cell::from(&row.of.name),
                Cell::from(&row.kind),
                Cell::from(row.status.cover.code()),
                Cell::from(&row.status.word),
            ];
            let state = |cell: &Option<_>| {
                cell.as_ref().map_or(Cell::Empty, |status: &Status| Cell::from(status.cover.code()))
            };
            cells.extend(row.cells.iter().map(state));
            (cells, self.sources_of_row(&page, row))
        };
        let rows = page.rows.iter().map(row).collect();
        self.written(titles, rows)
    }

    /// Titles of the sources of a gap or cause and of the measures aimed at it.
    fn sources_of_row(&self, page: &CoverPage, row: &CoverRow) -> Vec<String> {
        let action = &self.scope.dataset.action;
        let own = match &row.of.thing {
            Thing::Plan(PlanPart::Gap, id) => {
                action.gap_by_id(id).and_then(|idx| action.gaps[idx].source)
            }
            Thing::Plan(PlanPart::Cause, id) => {
                action.cause_by_id(id).and_then(|idx| action.root_causes[idx].source)
            }
            _ => None,
        };
        let aimed = page.columns.iter().zip(&row.cells).filter(|(_, cell)| cell.is_some());
        let measures = aimed.filter_map(|(column, _)| {
            let Thing::Plan(_, id) = &column.measure.thing else { return None };
            action.measures[action.measure_by_id(id)?].source
        });
        let all = own.into_iter().chain(measures);
        once(all.map(|source| self.scope.dataset.sources[source].title.clone()))
    }
}

/// Each text once, in the order of their first occurrence.
fn once(texts: impl Iterator<Item = String>) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for text in texts.filter(|text| !text.is_empty()) {
        if !found.contains(&text) {
            found.push(text);
        }
    }
    found
}

#[cfg(test)]
mod tests;
