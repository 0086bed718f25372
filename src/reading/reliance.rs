//! What an industry relies on, in words: the sentence, the regions, the industries of one of them.

#![expect(clippy::too_many_lines, reason = "one part of the page after the other")]

use crate::analysis::reliance::{Exposure, areas};
use crate::msg;
use crate::scene::reliance::{DECIMALS, Looked, area_name, industry_name, through_words};
use crate::scene::{Scope, words};

/// One of the things to choose from: id and name.
pub type Offer = (String, String);

/// A region, or an industry, in a table.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What is bought there.
    pub face_value: String,
    /// What comes through others.
    pub hidden: String,
    /// Both.
    pub look_through: String,
    /// Whether it is the region that is told of first.
    pub is_origin: bool,
    /// The figures: face value and what is looked through.
    pub figures: (f64, Option<f64>),
}

/// The page.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Page {
    /// The answer, in one sentence.
    pub sentence: String,
    /// What is bought, and how much of it at home.
    pub lead: String,
    /// Areas to choose from; the chosen one.
    pub areas: (Vec<Offer>, String),
    /// Industries to choose from; the chosen one.
    pub industries: (Vec<Offer>, String),
    /// Regions to choose from; the chosen one.
    pub origins: (Vec<Offer>, String),
    /// Years to choose from; the chosen one.
    pub years: (Vec<String>, String),
    /// The regions, the one that is relied on most first.
    pub rows: Vec<Row>,
    /// Title and rows of the industries of the region that is told of first.
    pub parts: (String, Vec<Row>),
    /// Whether what is looked through is an upper bound.
    pub is_bound: bool,
}

/// Industries of the region that are listed.
const LISTED: usize = 10;

/// What is said of `looked`.
#[must_use]
pub fn page(scope: &Scope<'_>, looked: &Looked) -> Page {
    let Some(table) = scope.dataset.input_output.as_deref() else { return Page::default() };
    let region = |at: usize| table.regions.get(at).cloned().unwrap_or_default();
    let industry = industry_name(scope, table, looked.industry);
    let area = area_name(scope, &looked.area);
    let origin = looked.origin(table, scope.state).copied();
    let origin_id = origin.map(|origin| region(origin.of)).unwrap_or_default();
    let offers = |ids: &mut dyn Iterator<Item = (String, String)>| {
        let mut offers: Vec<Offer> = ids.collect();
        crate::base::order::sort_by(&mut offers, |a, b| a.1.cmp(&b.1));
        offers
    };
    let all = areas(table);
    let industry_id = |at: usize| table.industries.get(at).cloned().unwrap_or_default();
    let mut page = Page {
        areas: (
            all.iter().map(|one| (one.id.clone(), area_name(scope, one))).collect(),
            looked.area.id.clone(),
        ),
        industries: (
            (0..table.industries.len())
                .map(|at| (industry_id(at), industry_name(scope, table, at)))
                .collect(),
            industry_id(looked.industry),
        ),
        years: (table.years.iter().map(|year| year.name.clone()).collect(), looked.year.clone()),
        ..Page::default()
    };
    if let Some(first) = page.areas.0.first().filter(|first| first.0 == "EU27_2020").cloned() {
        let rest = offers(&mut page.areas.0.drain(1..));
        page.areas.0 = [first].into_iter().chain(rest).collect();
    } else {
        page.areas.0 = offers(&mut std::mem::take(&mut page.areas.0).into_iter());
    }
    let Some(found) = &looked.found else {
        page.sentence = scope.locale.say(&msg!("reliance-nothing"));
        return page;
    };
    page.is_bound = found.is_bound;
    let share = |share: f64| scope.locale.share(share, DECIMALS);
    page.lead = scope.locale.say(&msg!(
        "reliance-lead",
        industry = &industry,
        area = &area,
        year = &looked.year,
        purchases = crate::base::message::Arg::Number(found.purchases, 0),
        unit = if table.unit.is_empty() { "–" } else { table.unit.as_str() },
        home = share(found.home.face_value),
    ));
    let row = |one: &Exposure, id: String, name: String| Row {
        is_origin: id == origin_id,
        id,
        name,
        face_value: share(one.face_value),
        hidden: through_words(scope, one.hidden(), found.is_bound),
        look_through: through_words(scope, one.look_through, found.is_bound),
        figures: (one.face_value, one.look_through),
    };
    page.rows = found
        .partners
        .iter()
        .map(|one| row(one, region(one.of), words::supplier_name(scope, &region(one.of))))
        .collect();
    page.origins = (
        offers(&mut page.rows.iter().map(|row| (row.id.clone(), row.name.clone()))),
        origin_id.clone(),
    );
    if let Some(origin) = origin {
        let name = words::supplier_name(scope, &origin_id);
        page.sentence = sentence(scope, &origin, found.is_bound, [&industry, &area, &name]);
        let parts = found.industries(table, origin.of).into_iter().take(LISTED);
        let parts = parts.filter(|one| one.look_through.is_none_or(|all| all > 0.0));
        let rows =
            parts.map(|one| row(&one, industry_id(one.of), industry_name(scope, table, one.of)));
        page.parts = (scope.locale.say(&msg!("reliance-parts", name = name)), rows.collect());
    }
    page
}

fn sentence(
    scope: &Scope<'_>,
    origin: &Exposure,
    is_bound: bool,
    [industry, area, name]: [&String; 3],
) -> String {
    let face = scope.locale.share(origin.face_value, DECIMALS);
    let through = origin.look_through.map(|through| scope.locale.share(through, DECIMALS));
    let message = match through {
        None => msg!(
            "reliance-sentence-endless",
            industry = industry,
            area = area,
            name = name,
            face = face,
        ),
        Some(through) if is_bound => msg!(
            "reliance-sentence-most",
            industry = industry,
            area = area,
            name = name,
            face = face,
            through = through,
        ),
        Some(through) => msg!(
            "reliance-sentence",
            industry = industry,
            area = area,
            name = name,
            face = face,
            through = through,
        ),
    };
    scope.locale.say(&message)
}
