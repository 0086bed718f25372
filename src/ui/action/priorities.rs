//! The page of priorities: the plane, the table with places that are intervals, what the factors
//! rest on, and what is not known.

use leptos::html;
use leptos::prelude::*;

use crate::analysis::priority::SortKey;
use crate::base::geometry::{Rect, Size};
use crate::i18n::Locale;
use crate::msg;
use crate::reading::action::evidence::evidence;
use crate::reading::action::priorities::{
    PriorityColumn, PriorityPage as Page, PriorityRow, priorities,
};
use crate::reading::details::Fact;
use crate::scene::priority::{plane, ranks};
use crate::ui::action::dependencies::supplier;
use crate::ui::action::settings::settings;
use crate::ui::action::table::{head, plain};
use crate::ui::action::{Footing, is_chosen, row_id, seek_chosen_row};
use crate::ui::context::use_app;
use crate::ui::late::texts::with_texts;
use crate::ui::panel::link::{ThingLink, ViewLink};
use crate::ui::parts::icon::{Icon, Sign};
use crate::ui::picture::drawing::{Drawing, loose};
use crate::ui::picture::points::{PlaneDrawing, of, width_of};
use crate::ui::pipeline::Pipeline;
use crate::ui::shared::Shared;
use crate::view::state::ViewKind;
use crate::view::thing::Thing;

/// Extent of the bar of a row, px.
const BAR: Size = Size::new(120.0, 14.0);
/// Columns of the table.
const COLUMNS: u32 = 9;

/// The page.
#[component]
pub fn PriorityPage(
    /// What is on screen.
    pipeline: Pipeline,
) -> impl IntoView {
    with_texts(move |locale| view! { class="k", <Urgent pipeline locale/> }.into_any())
}

#[component]
fn Urgent(pipeline: Pipeline, locale: Shared<Locale>) -> impl IntoView {
    let footing = Footing::new(pipeline, locale);
    let page = Memo::new(move |_| {
        let ranking = footing.ranking.get()?;
        Some(Shared::new(footing.read(|scope| priorities(scope, &ranking))))
    });
    let part = move |read: fn(&Page) -> String| {
        move || page.with(|page| page.as_ref().map(|page| read(page)))
    };
    let homes = Memo::new(move |_| {
        page.with(|page| page.as_ref().map(|page| page.homes.clone()).unwrap_or_default())
    });
    let app = use_app();
    let is_supposing = app.part(|state| !state.scenario.is_empty());
    let aside = move || {
        is_supposing.get().then(|| {
            view! { class="k", <p class="panel-note">{footing.say(&msg!("urgency-scenario"))}</p> }
        })
    };
    let has_any = Memo::new(move |_| {
        page.with(|page| page.as_ref().is_some_and(|page| !page.rows.is_empty()))
    });
    Effect::new(move |_| {
        if has_any.get() {
            seek_chosen_row();
        }
    });
    view! { class="k",
        <div class="page-text acted">
            <div class="page-lead">
                <h2 class="page-title">{footing.say(&msg!("urgency-title"))}</h2>
                <p class="list-headline">{part(|page| page.headline.clone())}</p>
                {aside}
                <details class="urgency-formula">
                    <summary>{footing.say(&msg!("urgency-formula-title"))}</summary>
                    <p>{part(|page| page.formula.clone())}</p>
                    <p>{footing.say(&msg!("urgency-formula-more"))}</p>
                </details>
                <p class="page-ways">
                    <ViewLink kind=ViewKind::Coverage words=footing.say(&msg!("cover-title"))/>
                </p>
            </div>
            {settings(footing, homes)}
            <Plane footing/>
            {move || page.get().filter(|page| !page.rows.is_empty()).map(|page| table(footing, &page))}
            {move || page.get().map(|page| unknown(footing, &page))}
        </div>
    }
}

/// The plane, for the width there is.
#[component]
fn Plane(footing: Footing) -> impl IntoView {
    let frame = NodeRef::<html::Div>::new();
    let width = width_of(frame);
    let scene = Memo::new(move |_| {
        let (ranking, width) = (footing.ranking.get()?, width.get()?);
        if ranking.items.is_empty() {
            return None;
        }
        let drawn =
            of(footing.pipeline, footing.locale, |scope| plane::draw(scope, &ranking, width));
        Some(Shared::new(drawn))
    });
    let hint = footing.say(&msg!("urgency-hint"));
    let drawing = move || {
        scene.get().map(|scene| view! { class="k", <PlaneDrawing scene hint=hint.clone()/> })
    };
    view! { class="k", <div node_ref=frame class="urgency-plane">{drawing}</div> }
}

fn table(footing: Footing, page: &Shared<Page>) -> impl IntoView + use<> {
    let title = footing.say(&msg!("urgency-table"));
    let column = |key| footing.say(&msg!("urgency-column", key = key));
    let by = |key: SortKey| page.columns.iter().find(|one| one.key == key).cloned();
    let sorted = |key| by(key).map(sort_head);
    let (rows, end): (Vec<PriorityRow>, f64) = (page.rows.clone(), page.urgency_end);
    view! { class="k",
        <div class="table-frame urgency-frame" role="region" tabindex="0" aria-label=title.clone()>
            <table class="table urgency-table">
                <caption class="visually-hidden">{title.clone()}</caption>
                <thead><tr>
                    {plain(column("name"))}
                    {plain(column("rank"))}
                    {sorted(SortKey::Urgency)}
                    {sorted(SortKey::Impact)}
                    {sorted(SortKey::Share)}
                    {sorted(SortKey::Uncovered)}
                    {sorted(SortKey::Criteria)}
                    {sorted(SortKey::Wanted)}
                    {plain(footing.say(&msg!("urgency-why")))}
                </tr></thead>
                <tbody>{rows.into_iter().map(|one| row(footing, one, end)).collect_view()}</tbody>
            </table>
        </div>
    }
}

fn sort_head(one: PriorityColumn) -> impl IntoView {
    head(one.key.code(), one.title, one.sorted, true, false)
}

fn row(footing: Footing, one: PriorityRow, end: f64) -> impl IntoView {
    let (is_chosen, id) = (is_chosen(&one.of.thing), row_id(&one.of.thing));
    let is_open = RwSignal::new(false);
    let bar = ranks::bar(
        one.urgency_interval,
        end,
        Rect::new(1.0, 2.0, BAR.width - 2.0, BAR.height - 4.0),
    );
    let label = format!("{}: {}", footing.say(&msg!("urgency-why")), one.of.name);
    let thing = one.of.thing.clone();
    let below = move || is_open.get().then(|| because(footing, &thing));
    view! { class="k",
        <tr class="table-row" class:is-selected=move || is_chosen.get() id=id>
            <th scope="row" class="table-name"><ThingLink thing=one.of.thing name=one.of.name/></th>
            <td class="table-cell urgency-rank">{one.rank}</td>
            <td class="table-cell urgency-figure">
                <Drawing size=BAR groups=loose(bar, BAR)/> <span>{one.urgency}</span>
            </td>
            <td class="table-cell">{one.impact}</td>
            <td class="table-cell">{supplier(one.who)} " " {one.share}</td>
            <td class="table-cell">{one.covered}</td>
            <td class="table-cell">{one.criteria}</td>
            <td class="table-cell">{one.wanted}</td>
            <td class="table-cell">
                <button
                    type="button"
                    class="button is-plain is-icon"
                    aria-label=label.clone()
                    title=label
                    aria-expanded=move || if is_open.get() { "true" } else { "false" }
                    on:click=move |_| is_open.update(|is_open| *is_open = !*is_open)
                >
                    <Icon sign=Sign::Down/>
                </button>
            </td>
        </tr>
        {below}
    }
}

/// What the factors of `thing` rest on, as a row of its own.
fn because(footing: Footing, thing: &Thing) -> impl IntoView + use<> {
    let facts = untrack(|| {
        let (ranking, stops) = (footing.ranking.get()?, footing.stops.get()?);
        let Thing::Input(id) = thing else { return None };
        footing.read(|scope| {
            let input = scope.dataset.input_by_id(id)?;
            Some(evidence(scope, &ranking, &stops, input))
        })
    });
    let fact = |one: Fact| {
        view! { class="k",
            <div class="yardstick-row">
                <dt class="fact-label">{one.label} " " <strong>{one.value}</strong></dt>
                <dd class="fact-value">{one.note}</dd>
            </div>
        }
    };
    view! { class="k",
        <tr class="urgency-because">
            <td class="table-cell" colspan=COLUMNS>
                <dl class="urgency-facts">
                    {facts.unwrap_or_default().into_iter().map(fact).collect_view()}
                </dl>
            </td>
        </tr>
    }
}

/// What has no place.
fn unknown(footing: Footing, page: &Shared<Page>) -> impl IntoView + use<> {
    let names = page.unranked.clone();
    let item = |one: crate::reading::action::Labelled| {
        view! { class="k", <li><ThingLink thing=one.thing name=one.name/></li> }
    };
    (!names.is_empty()).then(|| {
        view! { class="k",
            <section class="page-section">
                <h3 class="page-subtitle">{footing.say(&msg!("urgency-unknown-title"))}</h3>
                <p>{page.unknown.clone()}</p>
                <ul class="urgency-unranked">{names.into_iter().map(item).collect_view()}</ul>
            </section>
        }
    })
}
