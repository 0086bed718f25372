//! What is lost at once of every input when countries, firms or both stop. Joins what the
//! records of countries and those of firms say; knows no chain.

#![expect(clippy::indexing_slicing, reason = "positions are those of the same dense lists")]

use crate::analysis::concentration::Assessment;
use crate::analysis::concentration::record;
use crate::analysis::concentration::supply::{Supply, SupplyKind};
use crate::analysis::loss::Network;
use crate::analysis::loss::stopped::{Firms, Stopped};
use crate::model::InputIdx;
use crate::model::dataset::Dataset;
use crate::model::record::{Basis, Level, Subject};
use crate::model::value::Interval;

/// What is lost at once of every input of `network`.
pub(super) fn direct(network: &Network, stopped: &Stopped) -> Vec<Interval> {
    let by_country = network.holdings.direct(&stopped.countries);
    match &stopped.firms {
        Some(firms) => with_firms(network, by_country, firms),
        None => by_country,
    }
}

/// The loss when firms stop besides the countries that `by_country` speaks of.
///
/// At least what the record of firms says of them alone, at most what it says when all firms
/// of the stopped countries stop too. A record by headquarters also bounds it: a firm has no
/// more than its country, unless it is named while its country is not. What is not known of
/// either kind may be everything.
fn with_firms(network: &Network, by_country: Vec<Interval>, firms: &Firms) -> Vec<Interval> {
    let alone = network.firms.direct(&firms.alone);
    let seated = network.firms.direct(&firms.seated);
    let countries = network.holdings.direct(&firms.countries);
    let join = |(i, of_countries): (usize, Interval)| {
        if !network.holdings.is_assessed(i) {
            return of_countries;
        }
        let has_record = network.firms.is_assessed(i);
        let contradicts = |(firm, country): &(Option<u32>, Option<u32>)| {
            let is_named = firm.is_some_and(|firm| network.firms.is_named(i, firm));
            let is_seated = country.is_some_and(|who| network.holdings.is_named(i, who));
            is_named && !is_seated
        };
        let is_bounded = network.by_headquarters[i] && !firms.stopping.iter().any(contradicts);
        let bound = if is_bounded { countries[i].hi } else { 1.0 };
        let said = if has_record {
            Interval { lo: alone[i].lo, hi: seated[i].hi }
        } else {
            Interval::new(0.0, 1.0)
        };
        let lo = of_countries.lo.max(said.lo);
        Interval { lo, hi: of_countries.hi.max(said.hi.min(bound)).max(lo) }
    };
    by_country.into_iter().enumerate().map(join).collect()
}

/// What the record of firms says of `input`; empty: there is none, or its variants carry the
/// loss.
pub(in crate::analysis) fn of_firms(
    dataset: &Dataset,
    assessment: &Assessment,
    input: InputIdx,
) -> Supply {
    let supply = assessment.of(Subject::Input(input));
    if supply.is_empty() || supply.follows_variants {
        return Supply::default();
    }
    let stage = dataset.inputs[input].stage.map(Subject::Stage);
    let subject = match (supply.kind, stage) {
        (SupplyKind::Stage, Some(stage)) => stage,
        _ => Subject::Input(input),
    };
    let records = dataset.records_of(subject).iter().copied();
    let mut of_area = records.filter(|idx| {
        let record = &dataset.records[*idx];
        record.area == assessment.settings.area && record.level == Level::Organisations
    });
    of_area.next().map(|idx| record::read_firms(dataset, idx)).unwrap_or_default()
}

/// Whether the supply says which country a firm counts for: that of its headquarters.
pub(super) fn is_by_headquarters(dataset: &Dataset, supply: &Supply) -> bool {
    let basis = supply.record.map(|idx| dataset.records[idx].basis);
    supply.kind == SupplyKind::Derived || basis == Some(Basis::Headquarters)
}
