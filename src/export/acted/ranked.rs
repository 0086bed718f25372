//! The tables that rest on the ranking: the dependencies without a running measure, and all inputs
//! by urgency. Figures stand as both ends of what is known.

use crate::analysis::coverage::Covers;
use crate::analysis::criticality::Answer;
use crate::analysis::loss::Network;
use crate::analysis::priority::ranking::{Ranked, Ranking};
use crate::analysis::roadmap::expected::concerned;
use crate::base::order;
use crate::export::acted::{Table, once};
use crate::export::sheet::Cell;
use crate::model::InputIdx;
use crate::model::record::Subject;
use crate::model::value::Interval;
use crate::msg;
use crate::reading::action::dependencies::{DependencyRow, dependencies, supplier};
use crate::reading::action::priorities::home_words;
use crate::reading::action::{Status, measure, status, subject};
use crate::scene::priority::{Stops, ranking};
use crate::scene::{Scope, words};
use crate::view::thing::Thing;

impl Table<'_> {
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
    pub(super) fn uncovered(&self) -> String {
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
            cells.extend(self.state(&row.status));
            cells.push(Cell::from(&row.payers.said));
            cells.extend([programmes(Answer::Yes), programmes(Answer::Unknown)]);
            cells.extend(self.settings(&ranking));
            Some((cells, self.sources_of(input)))
        };
        let rows = found.rows.iter().filter_map(row).collect();
        self.written(titles.map(Cell::from).to_vec(), rows)
    }

    /// The inputs by urgency; then those that have no place, as nobody knows who supplies them.
    pub(super) fn priorities(&self) -> String {
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
        cells.extend(self.state(&state));
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

    /// Code and word of how far measures are: not known where the dataset lists none at all.
    fn state(&self, status: &Status) -> [Cell; 2] {
        if self.scope.dataset.action.measures.is_empty() {
            let word = self.scope.locale.say(&msg!("not-assessed"));
            return [Cell::from("not-known"), Cell::from(&word)];
        }
        [Cell::from(status.cover.code()), Cell::from(&status.word)]
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
