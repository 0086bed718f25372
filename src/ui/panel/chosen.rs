//! What is known of the chosen thing: the answer first, then figures with their sources,
//! then what it is connected with.

use leptos::prelude::*;

use crate::msg;
use crate::reading::details::{Details, Fact, RelationItem, Relations, SourceLine};
use crate::reading::trade::panel::is_traded;
use crate::ui::context::use_app;
use crate::ui::late::roadmap::{Plan, plan_of};
use crate::ui::late::trade::trade_of;
use crate::ui::late::trend::trend_of;
use crate::ui::late::yardsticks::yardsticks_of;
use crate::ui::panel::PanelHead;
use crate::ui::panel::link::{RowLinks, ThingLink};
use crate::ui::panel::supply::SupplySection;
use crate::ui::panel::trace::TraceTools;
use crate::ui::parts::icon::{Icon, Sign};
use crate::ui::parts::rich::RichText;
use crate::ui::pipeline::Pipeline;
use crate::ui::what_if::chosen::ChosenInScenario;
use crate::ui::what_if::shift::MoveSupply;
use crate::view::thing::Thing;

/// The page on the chosen thing.
#[component]
pub fn ChosenPage(
    /// What is on screen.
    pipeline: Pipeline,
) -> impl IntoView {
    let app = use_app();
    let details = pipeline.details();
    let planned = app.part(|state| {
        state.selected.first().filter(|thing| matches!(thing, Thing::Plan(..))).cloned()
    });
    let page = move || match details.get() {
        None if let Some(thing) = planned.get() => {
            plan_of(move || Plan::Page(thing.clone(), pipeline))
        }
        Some(details) => {
            let details: Details = (*details).clone();
            view! { class="k", <DetailsPage details pipeline/> }.into_any()
        }
        None => {
            let unknown = Signal::derive(app.text(msg!("panel-unknown")));
            view! { class="k", <PanelHead kind=String::new() title=unknown/> }.into_any()
        }
    };
    view! { class="k", <div class="panel-page">{page}</div> }
}

#[component]
fn DetailsPage(details: Details, pipeline: Pipeline) -> impl IntoView {
    let app = use_app();
    let sources = details.sources.clone();
    let supplies = details
        .supplies
        .into_iter()
        .map(|supply| view! { class="k", <SupplySection supply sources=sources.clone()/> })
        .collect_view();
    let has_facts = !details.facts.is_empty();
    let facts = details.facts.into_iter().map(fact).collect_view();
    let relations = details.relations.into_iter().map(relation).collect_view();
    let description = details.description.clone();
    let thing = details.thing.clone();
    let has_plan = pipeline.now(|scope| {
        let action = &scope.dataset.action;
        action.has_plan() || !action.gaps.is_empty() || !action.references.is_empty()
    });
    let of_chain = matches!(thing, Thing::Input(_) | Thing::Stage(_)).then(|| thing.clone());
    let answered = of_chain
        .filter(|_| has_plan)
        .map(|thing| plan_of(move || Plan::Answered(thing.clone(), pipeline)));
    let trend = matches!(thing, Thing::Input(_) | Thing::Stage(_))
        .then(|| trend_of(thing.clone(), pipeline));
    let is_in_trade = pipeline.now(|scope| is_traded(scope.dataset, &thing));
    let traded = is_in_trade.then(|| trade_of(thing.clone(), pipeline));
    let yardsticks =
        matches!(thing, Thing::Input(_) | Thing::Stage(_)).then(|| yardsticks_of(thing, pipeline));
    view! { class="k",
        <PanelHead kind=details.kind title=details.title language=details.title_language/>
        <p class="panel-answer">{details.answer}</p>
        <ChosenInScenario thing=details.thing.clone() pipeline/>
        <TraceTools thing=details.thing.clone() pipeline/>
        {traded}
        {supplies}
        <MoveSupply thing=details.thing.clone() pipeline/>
        {has_facts.then(|| view! { class="k",
            <section class="panel-section">
                <h3 class="panel-subtitle">{app.text(msg!("panel-facts"))}</h3>
                <dl class="facts">{facts}</dl>
            </section>
        })}
        {trend}
        {answered}
        <RowLinks thing=details.thing.clone()/>
        {yardsticks}
        {relations}
        {(!description.is_empty()).then(|| view! { class="k",
            <section class="panel-section">
                <h3 class="panel-subtitle">{app.text(msg!("panel-description"))}</h3>
                <div class="panel-description"><RichText text=description/></div>
            </section>
        })}
        <section class="panel-section">
            <h3 class="panel-subtitle">{app.text(msg!("sources"))}</h3>
            <SourceList sources=details.sources prefix="panel-source"/>
        </section>
    }
}

fn fact(fact: Fact) -> impl IntoView {
    view! { class="k",
        <div class="fact">
            <dt class="fact-label">{fact.label}</dt>
            <dd class="fact-value">
                {fact.value}
                <span class="fact-note">{fact.note}</span>
                {fact.source.map(source_mark)}
            </dd>
        </div>
    }
}

/// The number of a source, which jumps to its entry.
pub fn source_mark(source: usize) -> impl IntoView {
    let app = use_app();
    let number = source + 1;
    let jump = move |_| crate::shell::page::focus(&format!("panel-source-{number}"));
    view! { class="k",
        <button
            type="button"
            class="source-mark"
            aria-label=app.text(msg!("source-number", number = number))
            on:click=jump
        >
            {number}
        </button>
    }
}

fn relation(relations: Relations) -> impl IntoView {
    let item = |item: RelationItem| {
        view! { class="k",
            <li class="relation">
                <ThingLink thing=item.thing name=item.name/>
                <span class="relation-detail">{item.detail}</span>
            </li>
        }
    };
    let count = relations.items.len();
    view! { class="k",
        <section class="panel-section">
            <h3 class="panel-subtitle">
                {relations.title} <span class="count">{count}</span>
            </h3>
            <ul class="relations">{relations.items.into_iter().map(item).collect_view()}</ul>
        </section>
    }
}

/// Sources with all that is needed to find them.
#[component]
pub fn SourceList(
    /// The sources.
    sources: Vec<SourceLine>,
    /// Beginning of the ids of the entries.
    prefix: &'static str,
) -> impl IntoView {
    let entry = move |(position, source): (usize, SourceLine)| {
        let id = format!("{prefix}-{}", position + 1);
        let title = if source.url.is_empty() {
            view! { class="k", <cite class="source-title"><bdi>{source.title}</bdi></cite> }
                .into_any()
        } else {
            view! { class="k",
                <a
                    class="source-title"
                    href=source.url
                    target="_blank"
                    rel="noopener noreferrer external"
                >
                    <bdi>{source.title}</bdi>
                    <Icon sign=Sign::Away/>
                </a>
            }
            .into_any()
        };
        let line = |words: String| {
            (!words.is_empty())
                .then(|| view! { class="k", <span class="source-line"><bdi>{words}</bdi></span> })
        };
        view! { class="k",
            <li class="source" id=id tabindex="-1">
                {title}
                {line(source.detail)}
                {line(source.table)}
                {line(source.method)}
            </li>
        }
    };
    view! { class="k",
        <ol class="sources">{sources.into_iter().enumerate().map(entry).collect_view()}</ol>
    }
}
