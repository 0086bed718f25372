//! What is lost when each firm of a network of firms fails, for machines and for people.

use ketenkaart::analysis::firms;
use ketenkaart::base::table::Key;
use ketenkaart::model::InputIdx;
use ketenkaart::model::dataset::Dataset;
use ketenkaart::msg;
use serde_json::{Value as Json, json};

use super::{Analysis, figures, table};
use crate::print::{self, Align};

/// Firms that people are told of: the largest losses.
const TOLD: usize = 25;

/// The systemic risk of every firm; `null` for a dataset that is no network of firms.
pub fn document(dataset: &Dataset) -> Json {
    let Some(network) = firms::of(dataset) else { return Json::Null };
    let risk = |(idx, input): (InputIdx, &ketenkaart::model::input::Input)| {
        let risk = network.risk(&[idx.position()]);
        let entry = json!({
            "by_goods": figures::figure(risk.by_goods),
            "by_orders": figures::figure(risk.by_orders),
            "own_sales": figures::figure(network.part_of_sales(idx.position())),
            "systemic_risk": figures::figure(risk.index),
        });
        (input.id.clone(), entry)
    };
    Json::Object(dataset.inputs.entries().map(risk).collect())
}

/// The largest losses for people; nothing for a dataset that is no network of firms.
pub fn describe(analysis: &Analysis<'_>) {
    let Some(network) = firms::of(analysis.dataset) else { return };
    let mut found: Vec<(InputIdx, firms::Risk)> = analysis
        .dataset
        .inputs
        .keys()
        .map(|input| (input, network.risk(&[input.position()])))
        .collect();
    found.sort_by(|(_, a), (_, b)| b.index.total_cmp(&a.index));
    let share = |part: f64| analysis.locale.share(part, 1);
    let row = |(input, risk): &(InputIdx, firms::Risk)| {
        let own = network.part_of_sales(input.position());
        let figures = [own, risk.index, risk.by_goods, risk.by_orders].map(share);
        std::iter::once(table::name(analysis, *input)).chain(figures).collect::<Vec<_>>()
    };
    let rows: Vec<Vec<String>> = found.iter().take(TOLD).map(row).collect();
    let header = [
        (analysis.say(&msg!("firms-column-name")), Align::Left),
        (analysis.say(&msg!("firms-column-own")), Align::Right),
        (analysis.say(&msg!("firms-column-index")), Align::Right),
        (analysis.say(&msg!("firms-column-goods")), Align::Right),
        (analysis.say(&msg!("firms-column-orders")), Align::Right),
    ];
    print::answer("");
    print::answer(&analysis.say(&msg!("firms-title")));
    for line in print::table(&header, &rows) {
        print::answer(&line);
    }
    let rest = found.len().saturating_sub(TOLD);
    if rest > 0 {
        print::answer(&analysis.say(&msg!("tool-more", count = rest)));
    }
    print::remark(&analysis.say(&msg!("firm-unknown-what")));
}
