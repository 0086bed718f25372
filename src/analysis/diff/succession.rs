//! Which ids of two datasets mean the same, and why things came and went: what the concordances
//! of the two say.

use crate::analysis::diff::{Change, Difference, Kind, Reason};
use crate::model::dataset::Dataset;
use crate::model::edition::lineage;
use crate::model::record::Subject;
use crate::model::series::Succession;

/// What the concordances of two datasets say of the way from one to the other.
#[derive(Debug, Default)]
pub struct Known {
    rows: Vec<Reason>,
    /// Ids of one stage or input in the first and in the second dataset, where they differ.
    renamed: Vec<(String, String)>,
}

impl Known {
    /// Reads both concordances: the rows on the editions from the older to the newer one.
    pub fn of(before: &Dataset, after: &Dataset) -> Self {
        let mut rows = reasons(after, before);
        for reason in reasons(before, after) {
            if !rows.contains(&reason) {
                rows.push(reason);
            }
        }
        let has = |dataset: &Dataset, id: &str| {
            dataset.input_by_id(id).is_some() || dataset.stage_by_id(id).is_some()
        };
        let mut renamed = Vec::new();
        for row in rows.iter().filter(|row| row.relation == Succession::Renamed) {
            for (old, new) in [(&row.earlier, &row.later), (&row.later, &row.earlier)] {
                let is_there = has(before, old) && has(after, new);
                if is_there && !has(before, new) && !has(after, old) {
                    renamed.push((old.clone(), new.clone()));
                }
            }
        }
        Self { rows, renamed }
    }

    /// The one id for what has `id` in either dataset: of two, the first by its letters, so that
    /// it is the same whichever dataset comes first.
    pub fn one<'a>(&'a self, id: &'a str) -> &'a str {
        let known = self.renamed.iter().find(|(old, new)| old == id || new == id);
        known.map_or(id, |(old, new)| old.min(new).as_str())
    }

    /// Why `difference` is: for stages and inputs that came, went, were renamed, or whose figures
    /// differ.
    pub fn reasons(&self, difference: &Difference) -> Vec<Reason> {
        let is_asked = matches!(difference.kind, Kind::Stage | Kind::Input)
            && matches!(
                difference.change,
                Change::Added
                    | Change::Removed
                    | Change::Renamed
                    | Change::Figure { .. }
                    | Change::Rated { .. }
            );
        if !is_asked {
            return Vec::new();
        }
        let ids = [&difference.before, &difference.after];
        let is_it = |id: &str| ids.iter().any(|name| name.as_ref().is_some_and(|n| n.id == id));
        let of_it = |row: &&Reason| is_it(&row.earlier) || is_it(&row.later);
        self.rows.iter().filter(of_it).cloned().collect()
    }
}

/// The rows of the concordance of `newer` on editions from that of `older` on; all of them when
/// the one does not come before the other, none when it comes after it.
fn reasons(newer: &Dataset, older: &Dataset) -> Vec<Reason> {
    let line = lineage(&newer.series.editions, &newer.about.edition.id);
    let from = line.iter().position(|edition| edition.id == older.about.edition.id);
    let turned = lineage(&older.series.editions, &older.about.edition.id);
    if from.is_none() && turned.iter().any(|edition| edition.id == newer.about.edition.id) {
        return Vec::new();
    }
    let between: Vec<&str> =
        line.iter().take(from.map_or(0, |at| at + 1)).map(|edition| edition.id.as_str()).collect();
    let is_meant = |edition: &str| {
        from.is_none() || (between.contains(&edition) && edition != newer.about.edition.id)
    };
    let rows = newer.series.forerunners.iter().filter(|row| is_meant(&row.edition));
    let reason = rows.map(|row| Reason {
        relation: row.relation,
        earlier: row.earlier.clone(),
        label: row.label.clone(),
        later: match row.subject {
            Subject::Input(input) => newer.inputs[input].id.clone(),
            Subject::Stage(stage) => newer.stages[stage].id.clone(),
        },
    });
    let mut reasons: Vec<Reason> = Vec::new();
    for one in reason {
        // The same may have been so in several editions.
        if !reasons.contains(&one) {
            reasons.push(one);
        }
    }
    reasons
}
