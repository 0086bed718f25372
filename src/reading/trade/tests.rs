//! What verdicts and years say.

use super::*;
use crate::analysis::trade::ledger::Years;

#[test]
fn a_year_counts_unless_a_known_figure_speaks_against_it() {
    let year = |name: &str, answer| (name.to_owned(), answer);
    let years = Years {
        answers: vec![
            year("2022", YearAnswer::Nothing),
            year("2023", YearAnswer::Not),
            year("2024", YearAnswer::Open),
        ],
        lasts: Answer::Unknown,
    };
    assert_eq!(counted(&years), 1);
    assert_eq!(counted(&Years::default()), 0);
}
