//! Names of a view held against a dataset: what is not in this edition is taken out of the
//! view and named, so that an old link still opens. Knows no browser.

#![expect(clippy::too_many_lines, reason = "one part of the view after the other")]

use crate::analysis::choice::choice;
use crate::analysis::coverage::Cover;
use crate::analysis::group::{Groups, OwnGroup};
use crate::analysis::priority::SortKey;
use crate::analysis::scenario::Scenario;
use crate::analysis::trade;
use crate::analysis::trend::is_followed;
use crate::model::dataset::Dataset;
use crate::model::input::InputKind;
use crate::model::input_output::InputOutput;
use crate::view::comparand::Comparand;
use crate::view::permalink::Ignored;
use crate::view::reliance::RelianceView;
use crate::view::state::{
    BY_CHANGE, BY_EXPECTED, BY_KIND, BY_LOSS, COVER_COLUMNS, FROM, FilterField, LOSS_COLUMNS,
    PLAN_COLUMNS, STRESS_COLUMNS, TRADE_COLUMNS, TREND_COLUMNS, ViewState, WORD_COLUMNS,
};
use crate::view::thing::{PlanPart, Thing};
use crate::view::trade::{ALL, TradeView};

/// `state` without names that `dataset` does not have, and those names.
#[must_use]
pub fn check(state: &ViewState, dataset: &Dataset) -> (ViewState, Vec<Ignored>) {
    let mut checked = state.clone();
    name_stages(&mut checked.selected, dataset);
    let mut ignored = Vec::new();
    let named =
        checked.dataset.as_mut().and_then(|of| of.edition.take_if(|id| !dataset.has_edition(id)));
    ignored.extend(named.map(|id| Ignored { key: "edition".to_owned(), value: id }));
    if let Some(Comparand::Edition(id)) = &state.since
        && *id != dataset.about.edition.id
        && dataset.series.edition(id).is_none()
    {
        checked.since = None;
        ignored.push(Ignored { key: "since".to_owned(), value: id.clone() });
    }
    let mut is_known = |key: &str, thing: &Thing| {
        let known = exists(dataset, thing);
        if !known {
            ignored.push(Ignored { key: key.to_owned(), value: thing.to_string() });
        }
        known
    };
    checked.selected.retain(|thing| is_known("sel", thing));
    checked.opened.retain(|thing| is_known("open", thing));
    checked.closed.retain(|thing| is_known("shut", thing));
    if let Some(area) = &state.area
        && !dataset.areas().contains(&area.as_str())
    {
        checked.area = None;
        ignored.push(Ignored { key: "area".to_owned(), value: area.clone() });
    }
    check_reliance(&mut checked.reliance, dataset, &mut ignored);
    check_columns(&mut checked, dataset, &mut ignored);
    if let Some(day) = checked.roadmap.at.take_if(|_| !dataset.action.has_plan()) {
        ignored.push(Ignored { key: "at".to_owned(), value: day.to_string() });
    }
    check_filters(&mut checked, dataset, &mut ignored);
    checked.given.retain(|(input, _)| {
        let is_known = dataset.input_by_id(input).is_some();
        if !is_known {
            ignored.push(Ignored { key: "given".to_owned(), value: input.clone() });
        }
        is_known
    });
    let built_in = Groups::of(dataset);
    checked.own_groups.retain(|group| {
        let is_free = !built_in.is_taken(&group.name);
        if !is_free {
            ignored.push(Ignored { key: "group".to_owned(), value: group.name.clone() });
        }
        is_free
    });
    let groups = &checked.own_groups;
    let known = Groups { dataset, own: groups, at: None };
    checked.urgency.home.retain(|name| {
        let is_known = known.members(name).is_some();
        if !is_known {
            ignored.push(Ignored { key: "home".to_owned(), value: name.clone() });
        }
        is_known
    });
    check_trade(&mut checked.trade, dataset, &mut ignored);
    check_scenario("", &mut checked.scenario, groups, dataset, &mut ignored);
    check_scenario("b.", &mut checked.other, groups, dataset, &mut ignored);
    if checked.selected.is_empty() {
        checked.is_isolated = false;
    }
    (checked, ignored)
}

/// Takes out what the input-output table of the dataset does not have.
fn check_reliance(view: &mut RelianceView, dataset: &Dataset, ignored: &mut Vec<Ignored>) {
    let table = dataset.input_output.as_deref();
    let has = |list: fn(&InputOutput) -> &[String], id: &String| {
        table.is_some_and(|table| list(table).contains(id))
    };
    let is_year =
        |id: &String| table.is_some_and(|table| table.years.iter().any(|year| year.name == *id));
    let industry = view.industry.take_if(|id| !has(|table| &table.industries, id));
    let origin = view.origin.take_if(|id| !has(|table| &table.regions, id));
    let year = view.year.take_if(|id| !is_year(id));
    for (key, value) in [("industry", industry), ("origin", origin), ("year", year)] {
        ignored.extend(value.map(|value| Ignored { key: key.to_owned(), value }));
    }
}

/// Other datasets refer to a stage as to an input: they know only its id.
fn name_stages(selected: &mut [Thing], dataset: &Dataset) {
    for thing in selected {
        if let Thing::Input(id) = thing
            && dataset.input_by_id(id).is_none()
            && dataset.stage_by_id(id).is_some()
        {
            *thing = Thing::Stage(std::mem::take(id));
        }
    }
}

/// Takes out of the view what it is coloured and ordered by, where there is no such figure.
fn check_columns(checked: &mut ViewState, dataset: &Dataset, ignored: &mut Vec<Ignored>) {
    let has_measures = !dataset.action.measures.is_empty();
    let is_indicator = |id: &str| choice(dataset, id).is_some();
    let is_colour = |id: &str| match id {
        BY_KIND | BY_LOSS | BY_CHANGE => true,
        BY_EXPECTED => has_measures,
        _ => is_indicator(id),
    };
    if let Some(id) = checked.colour_by.take_if(|id| !is_colour(id)) {
        ignored.push(Ignored { key: "color".to_owned(), value: id });
    }
    if let Some(id) = checked.followed.take_if(|id| !is_followed(dataset, id)) {
        ignored.push(Ignored { key: "draw".to_owned(), value: id });
    }
    let words = [
        &WORD_COLUMNS[..],
        &STRESS_COLUMNS,
        &LOSS_COLUMNS,
        &PLAN_COLUMNS,
        &COVER_COLUMNS,
        &TREND_COLUMNS,
        &TRADE_COLUMNS,
    ];
    let is_partner =
        |id: &str| id.strip_prefix(FROM).is_some_and(|who| dataset.supplier_by_id(who).is_some());
    let is_column = |id: &str| {
        words.iter().any(|all| all.contains(&id))
            || id == BY_CHANGE
            || SortKey::ALL.iter().any(|key| key.code() == id)
            || id == BY_EXPECTED && has_measures
            || is_indicator(id)
            || is_partner(id)
    };
    if let Some(sort) = checked.sort.take_if(|sort| !is_column(&sort.column)) {
        ignored.push(Ignored { key: "sort".to_owned(), value: sort.column });
    }
}

/// Takes filter values that the dataset cannot have out of the view. Classes of an indicator
/// are left as they are: they belong to what the picture is coloured by.
fn check_filters(checked: &mut ViewState, dataset: &Dataset, ignored: &mut Vec<Ignored>) {
    for (field, values) in &mut checked.filters {
        values.retain(|value| {
            let is_known = match field {
                FilterField::Kind => InputKind::from_code(value).is_some(),
                FilterField::Stage => dataset.stage_by_id(value).is_some(),
                FilterField::Supplier => dataset.supplier_by_id(value).is_some(),
                FilterField::Cover => Cover::ALL.iter().any(|cover| cover.code() == value),
                FilterField::Rating => true,
            };
            if !is_known {
                let key = format!("f.{}", field.code());
                ignored.push(Ignored { key, value: value.clone() });
            }
            is_known
        });
    }
    checked.filters.retain(|_, values| !values.is_empty());
}

/// Takes periods and a reporting area out of the view that no flow of the dataset has.
fn check_trade(trade: &mut TradeView, dataset: &Dataset, ignored: &mut Vec<Ignored>) {
    if *trade == TradeView::default() {
        return;
    }
    let reporters = trade::ledger::reporters(dataset);
    let other = trade.reporter.take_if(|id| !reporters.contains(id));
    let reporter = trade.reporter.as_ref().or(reporters.first());
    let periods = reporter.map(|of| trade::periods(dataset, of)).unwrap_or_default();
    let period = trade.period.take_if(|name| name != ALL && !periods.contains(name));
    let against = trade.against.take_if(|name| !periods.contains(name));
    let left_out = [("rep", other), ("per", period), ("vs", against)];
    ignored.extend(
        left_out
            .into_iter()
            .filter_map(|(key, value)| Some(Ignored { key: key.to_owned(), value: value? })),
    );
}

/// Takes stops and moves out of a scenario that name what nobody knows. Any country may be
/// named: one that no record lists may be part of an unnamed rest.
fn check_scenario(
    prefix: &str,
    scenario: &mut Scenario,
    groups: &[OwnGroup],
    dataset: &Dataset,
    ignored: &mut Vec<Ignored>,
) {
    let groups = Groups { dataset, own: groups, at: None };
    let is_known =
        |who: &str| dataset.supplier_by_id(who).is_some() || groups.members(who).is_some();
    let mut leave_out = |key: &str, value: String| {
        ignored.push(Ignored { key: format!("{prefix}{key}"), value });
    };
    scenario.stops.retain(|stop| {
        let known = is_known(&stop.who);
        if !known {
            leave_out("stop", stop.who.clone());
        }
        known
    });
    scenario.moves.retain(|step| {
        let known = dataset.input_by_id(&step.input).is_some()
            && is_known(&step.from)
            && is_known(&step.to);
        if !known {
            leave_out("move", format!("{}.{}.{}", step.input, step.from, step.to));
        }
        known
    });
}

fn exists(dataset: &Dataset, thing: &Thing) -> bool {
    match thing {
        Thing::Input(id) => dataset.input_by_id(id).is_some(),
        Thing::Stage(id) => dataset.stage_by_id(id).is_some(),
        Thing::Family(id) => dataset.families.iter().any(|family| family.id == *id),
        Thing::Supplier(id) => dataset.supplier_by_id(id).is_some(),
        Thing::OtherSuppliers => true,
        Thing::Plan(part, id) => has_part(dataset, *part, id),
        Thing::Link(ends) => exists(dataset, &ends.0) && exists(dataset, &ends.1),
    }
}

/// Whether the plan of `dataset` has this part. Lanes follow from how the roadmap is laid out,
/// so that any may be named.
fn has_part(dataset: &Dataset, part: PlanPart, id: &str) -> bool {
    let action = &dataset.action;
    match part {
        PlanPart::Measure => action.measure_by_id(id).is_some(),
        PlanPart::Item => action.item_by_id(id).is_some(),
        PlanPart::Gap => action.gap_by_id(id).is_some(),
        PlanPart::Cause => action.cause_by_id(id).is_some(),
        PlanPart::Instrument => action.instrument_by_id(id).is_some(),
        PlanPart::Actor => action.actor_by_id(id).is_some(),
        PlanPart::Lane => true,
    }
}
