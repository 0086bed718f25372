//! The stress table: what stops without each supplier; each row leads into its scenario.

use leptos::prelude::*;

use crate::analysis::firms;
use crate::analysis::scenario::Assumptions;
use crate::job::{self, Outcome, Task};
use crate::msg;
use crate::reading::what_if::stress::{
    Asked, Hit, Stress, StressColumn, StressRow, countries, told,
};
use crate::ui::context::use_app;
use crate::ui::late::yardsticks::firms_of;
use crate::ui::parts::choose::{Choose, Offer};
use crate::ui::parts::icon::{Icon, Sign};
use crate::ui::pipeline::Pipeline;
use crate::ui::what_if::awaited::{Awaited, Underway};
use crate::ui::what_if::links::{GAP, HitLink, ScenarioLink, around};
use crate::ui::what_if::work::Place;
use crate::view::action::Action;
use crate::view::state::Sort;

/// The stress table.
#[component]
pub fn StressTable(
    /// What is on screen.
    pipeline: Pipeline,
) -> impl IntoView {
    let app = use_app();
    let asked =
        app.part(|state| Asked { sort: state.sort.clone(), only_outside: state.only_outside });
    let assumptions = app.part(|state| state.scenario.assumptions);
    let wanted = Memo::new(move |_| {
        let ground = pipeline.supposed.plain()?;
        let who = countries(&pipeline.data().dataset, &ground.network);
        let Assumptions { variants, as_published, .. } = assumptions.get();
        Some((Place::Ground(ground), Task::Stress(job::Stress { who, variants, as_published })))
    });
    let awaited = Awaited::new(pipeline.supposed.work, wanted);
    let table: Memo<Option<Stress>> = Memo::new(move |_| {
        let (ground, found) = (pipeline.supposed.plain()?, awaited.outcome()?);
        let Outcome::Stress(figures) = &*found else { return None };
        Some(asked.with(|asked| pipeline.say(|scope| told(scope, &ground, asked, figures))))
    });
    let outside = Memo::new(move |_| {
        table.with(|table| table.as_ref().and_then(|table| table.outside.clone()))
    });
    let headline = move || table.with(|table| table.as_ref().map(|table| table.headline.clone()));
    let columns = move || {
        let columns = table.with(|table| table.as_ref().map(|table| table.columns.clone()));
        columns.unwrap_or_default().into_iter().map(head).collect_view()
    };
    let rows = move || {
        let rows = table.with(|table| table.as_ref().map(|table| table.rows.clone()));
        rows.unwrap_or_default().into_iter().map(row).collect_view()
    };
    let caption = app.text(msg!("stress-caption"));
    let is_of_firms = pipeline.say(|scope| firms::of(scope.dataset).is_some());
    view! { class="k",
        <div class="page-table" class:has-more=is_of_firms>
            {is_of_firms.then(|| firms_of(pipeline))}
            <div class="page-lead">
                <h2 class="page-title">{app.text(msg!("stress-title"))}</h2>
                <p class="list-headline">{headline}</p>
                <p class="panel-caption">{caption}</p>
                <div class="page-choices">
                    <Area pipeline/>
                    {move || outside.get().map(|label| view! { class="k", <Outside label/> })}
                </div>
                <Columns/>
            </div>
            <Underway awaited/>
            <div class="table-frame" role="region" tabindex="0" aria-label=app.text(msg!("stress-title"))>
                <table class="table">
                    <caption class="visually-hidden">{app.text(msg!("stress-title"))}</caption>
                    <thead><tr>{columns}</tr></thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        </div>
    }
}

/// Whose supply the figures are of, where there is a choice.
#[component]
fn Area(pipeline: Pipeline) -> impl IntoView {
    let app = use_app();
    let areas = Memo::new(move |_| pipeline.choices.with(|choices| choices.areas.clone()));
    let offers = move || {
        let areas = areas.get().into_iter();
        areas.map(|area| Offer { value: area.value, label: area.label }).collect::<Vec<_>>()
    };
    let value = move || {
        let areas = areas.get().into_iter();
        areas.filter(|area| area.is_on).map(|area| area.value).next().unwrap_or_default()
    };
    view! { class="k",
        <Show when=move || areas.with(|areas| areas.len() > 1)>
            <Choose
                id="stress-area"
                label=Signal::derive(app.text(msg!("area")))
                offers=Signal::derive(offers)
                value=Signal::derive(value)
                on_choose=move |id: String| app.dispatch(Action::Area(Some(id)))
            />
        </Show>
    }
}

/// The switch that leaves out members of the area whose dependencies are shown.
#[component]
fn Outside(label: String) -> impl IntoView {
    let app = use_app();
    let is_on = app.part(|state| state.only_outside);
    view! { class="k",
        <label class="check">
            <input
                type="checkbox"
                prop:checked=move || is_on.get()
                on:change=move |event| app.dispatch(Action::OnlyOutside(event_target_checked(&event)))
            />
            <span>{label}</span>
        </label>
    }
}

/// What the figures mean, folded away.
#[component]
fn Columns() -> impl IntoView {
    let app = use_app();
    let line = move |name, hint| {
        let name = crate::scene::words::capital(&app.say(&name));
        view! { class="k", <li><strong>{name}</strong> ". " {app.say(&hint)}</li> }
    };
    view! { class="k",
        <details class="formulas">
            <summary>{app.text(msg!("columns-explained"))}</summary>
            <ul class="assumption-fixed">
                {line(msg!("rule-worst"), msg!("rule-worst-hint"))}
                {line(msg!("rule-middle"), msg!("rule-middle-hint"))}
            </ul>
            <p class="panel-caption">{app.text(msg!("stops-two-figures"))}</p>
        </details>
    }
}

fn head(column: StressColumn) -> impl IntoView {
    let app = use_app();
    let order = match column.sorted {
        None => "none",
        Some(false) => "ascending",
        Some(true) => "descending",
    };
    let is_descending =
        column.sorted.map_or(column.id != "country", |is_descending| !is_descending);
    let sort = move |_| {
        let sort = Sort { column: column.id.to_owned(), is_descending };
        app.dispatch(Action::Sort(Some(sort)));
    };
    view! { class="k",
        <th scope="col" class="table-head" class:is-number=column.is_number aria-sort=order>
            <button type="button" class="table-sort" on:click=sort>
                <span>{column.title}</span>
                <span class="table-order" data-order=order aria-hidden="true">
                    <Icon sign=Sign::Down/>
                </span>
            </button>
        </th>
    }
}

fn row(row: StressRow) -> impl IntoView {
    let app = use_app();
    let label = app.say(&msg!("stress-open", who = row.name.as_str()));
    let scenario = StoredValue::new(row.scenario.clone());
    let hit = move |hit: Hit| {
        let scenario = scenario.get_value();
        view! { class="k", <HitLink scenario thing=hit.thing name=hit.name/> }
    };
    let target =
        row.target.map(|target| view! { class="k", <span class="fact-note">{hit(target)}</span> });
    let through = row.through.map(|source| {
        let said = app.say(&msg!("stops-through", names = GAP));
        view! { class="k", <span class="fact-note">{around(&said, hit(source))}</span> }
    });
    let others = (!row.others.is_empty())
        .then(|| view! { class="k", <span class="fact-note">{row.others}</span> });
    let home =
        (!row.home.is_empty()).then(|| view! { class="k", <span class="tag">{row.home}</span> });
    view! { class="k",
        <tr class="table-row">
            <th scope="row" class="table-name">
                <ScenarioLink scenario=row.scenario name=row.name label/> " " {home}
            </th>
            <td class="table-cell stress-worst">
                <span class="list-swatch" data-ink=row.ink.code() aria-hidden="true"></span>
                " " <strong>{row.worst}</strong> {target} {through} {others}
            </td>
            <td class="table-cell is-number">{row.middle}</td>
            <td class="table-cell is-number">{row.n_stopped}</td>
            <td class="table-cell is-number">{row.n_hit}</td>
        </tr>
    }
}
