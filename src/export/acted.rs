//! What is done about dependencies → tables to take along, as CSV: the matrix of what is missing
//! against the measures, the dependencies without a running measure, and the ranking by urgency.
//! Figures stand as the two ends of what is known; what is not known is empty, with a word that
//! says so. Every row says what it was made from. Texts are safe from being taken for formulas.

use crate::analysis::concentration::{Settings, assess};
use crate::analysis::coverage::Covers;
use crate::analysis::criticality::Answer;
use crate::analysis::loss::Network;
use crate::analysis::priority::ranking::{Ranked, Ranking};
use crate::base::order;
use crate::export::roadmap::Taken;
use crate::export::sheet::{Cell, line};
use crate::i18n::Locale;
use crate::model::InputIdx;
use crate::model::dataset::Dataset;
use crate::model::record::Subject;
use crate::model::value::Interval;
use crate::reading::action::cover::{CoverPage, CoverRow, cover};
use crate::reading::action::dependencies::{DependencyRow, dependencies, supplier};
use crate::reading::action::priorities::home_words;
use crate::reading::action::{measure, status, subject};
use crate::scene::priority::{Stops, ranking};
use crate::scene::{Scope, words};
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
    let scope = Scope { dataset, assessment, state, locale, what_if: None, clock: None };
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
                cell.as_ref().map_or(Cell::Empty, |status: &crate::reading::action::Status| {
                    Cell::from(status.cover.code())
                })
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

    /// Titles of the sources that say who supplies `input`.
    fn sources_of(&self, input: InputIdx) -> Vec<String> {
        let dataset = self.scope.dataset;
        let area = &self.scope.assessment.settings.area;
        let record = dataset.record_in(Subject::Input(input), area);
        let shares = record.map(|idx| &dataset.records[idx].shares).into_iter().flatten();
        once(shares.map(|share| dataset.sources[share.source].title.clone()))
    }

    fn ranking(&self) -> Ranking {
        let Scope { dataset, assessment, state, .. } = *self.scope;
        let network = Network::new(dataset, assessment);
        let stops = Stops::new(&network, state.scenario.assumptions.as_published);
        ranking(dataset, assessment, &stops, state)
    }

    /// What the ranking rests on, in every row.
    fn settings(&self, ranking: &Ranking) -> [Cell; 2] {
        [Cell::Number(ranking.settings.threshold), Cell::from(&home_words(self.scope))]
    }

    /// The dependencies without a running measure, the most urgent first, with who could pay.
    fn uncovered(&self) -> String {
        let ranking = self.ranking();
        let found = dependencies(self.scope, &ranking);
        let titles = [
            "id",
            "name",
            "stage",
            "rank_best",
            "rank_worst",
            "urgency_low",
            "urgency_high",
            "largest_supplier_outside",
            "share_low",
            "share_high",
            "state_code",
            "state",
            "who_could_pay",
            "programmes_that_fit",
            "programmes_open",
            "theta",
            "not_outside",
        ];
        let row = |row: &DependencyRow| {
            let Thing::Input(id) = &row.of.thing else { return None };
            let input = self.scope.dataset.input_by_id(id)?;
            let one = ranking.items.iter().find(|one| one.priority.input == input)?;
            let programmes = |wanted: Answer| {
                let fitting = row.payers.payers.iter().filter(|payer| payer.fits == wanted);
                let names: Vec<&str> = fitting.map(|payer| payer.programme.name.as_str()).collect();
                Cell::from(&names.join("; "))
            };
            let who = row.who.as_ref().map_or("", |who| &who.name);
            let mut cells = vec![Cell::from(id), Cell::from(&row.of.name), Cell::from(&row.stage)];
            cells.extend(places(one));
            cells.extend(ends(one.priority.urgency));
            cells.push(Cell::from(who));
            cells.extend(ends(one.priority.share));
            cells.extend([Cell::from(row.status.cover.code()), Cell::from(&row.status.word)]);
            cells.push(Cell::from(&row.payers.said));
            cells.extend([programmes(Answer::Yes), programmes(Answer::Unknown)]);
            cells.extend(self.settings(&ranking));
            Some((cells, self.sources_of(input)))
        };
        let rows = found.rows.iter().filter_map(row).collect();
        self.written(titles.map(Cell::from).to_vec(), rows)
    }

    /// The inputs by urgency; then those that have no place, as nobody knows who supplies them.
    fn priorities(&self) -> String {
        let ranking = self.ranking();
        let titles = [
            "id",
            "name",
            "stage",
            "ranked",
            "rank_best",
            "rank_worst",
            "urgency_low",
            "urgency_high",
            "impact_low",
            "impact_high",
            "largest_supplier_outside",
            "share_low",
            "share_high",
            "coverage_low",
            "coverage_high",
            "pairs",
            "pairs_acted_on",
            "pairs_perhaps",
            "state_code",
            "state",
            "measures",
            "critical",
            "wanted",
            "theta",
            "not_outside",
        ];
        let covers = Covers::new(self.scope.dataset);
        let ranked = ranking.items.iter().map(|one| self.ranked(&ranking, &covers, one));
        let unknown = ranking.unknown.iter().map(|input| {
            let mut cells = self.named(*input);
            cells.push(Cell::from("not-known"));
            cells.resize(titles.len() - 2, Cell::Empty);
            cells.extend(self.settings(&ranking));
            (cells, Vec::new())
        });
        let rows = ranked.chain(unknown).collect();
        self.written(titles.map(Cell::from).to_vec(), rows)
    }

    fn ranked(&self, ranking: &Ranking, covers: &Covers, one: &Ranked) -> (Vec<Cell>, Vec<String>) {
        let found = &one.priority;
        let subject = Subject::Input(found.input);
        let state = status(self.scope, covers.furthest(self.scope.dataset, subject));
        let who = supplier(self.scope, found).map(|who| who.name).unwrap_or_default();
        let measures: Vec<String> = measures_at(self.scope, subject);
        let mut cells = self.named(found.input);
        cells.push(Cell::from("ranked"));
        cells.extend(places(one));
        cells.extend(ends(found.urgency));
        cells.extend(ends(found.impact));
        cells.push(Cell::from(&who));
        cells.extend(ends(found.share));
        cells.extend(ends(found.coverage));
        let count = |count: usize| Cell::from(&count.to_string());
        let pairs = found.pairs;
        cells.extend([count(pairs.all), count(pairs.acted_on), count(pairs.perhaps)]);
        cells.extend([Cell::from(state.cover.code()), Cell::from(&state.word)]);
        cells.push(Cell::from(&measures.join("; ")));
        cells.push(Cell::from(match found.criteria {
            Answer::Yes => "yes",
            Answer::No => "no",
            Answer::Unknown => "open",
        }));
        cells.push(found.wanted.map_or(Cell::Empty, |date| Cell::from(&date.to_string())));
        cells.extend(self.settings(ranking));
        (cells, self.sources_of(found.input))
    }

    /// Id, name and stage.
    fn named(&self, input: InputIdx) -> Vec<Cell> {
        let found = &self.scope.dataset.inputs[input];
        let stage = found.stage.map(|stage| words::stage_name(self.scope, stage));
        vec![
            Cell::from(&found.id),
            Cell::from(&subject(self.scope, Subject::Input(input)).name),
            Cell::from(&stage.unwrap_or_default()),
        ]
    }
}

/// Names of the measures aimed at a subject, at its gaps or at what causes them, each once.
fn measures_at(scope: &Scope<'_>, subject: Subject) -> Vec<String> {
    use crate::analysis::roadmap::expected::concerned;
    let action = &scope.dataset.action;
    let aimed =
        action.links.iter().filter(|link| concerned(scope.dataset, link.target).contains(&subject));
    let mut measures: Vec<_> = aimed.map(|link| action.counted(link.measure)).collect();
    order::sort(&mut measures);
    measures.dedup();
    measures.into_iter().map(|idx| measure(scope, idx).name).collect()
}

/// Best and worst place.
fn places(one: &Ranked) -> [Cell; 2] {
    [one.ranks.best, one.ranks.worst].map(|place| Cell::from(&place.to_string()))
}

/// Both ends of what is known, to six digits, as a fraction.
fn ends(figure: Interval) -> [Cell; 2] {
    [figure.lo, figure.hi].map(|end| Cell::Number(libm::round(end * 1e6) / 1e6))
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
