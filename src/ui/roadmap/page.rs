//! The page of a part of a plan beside the picture: the answer first, then when and how far,
//! then what it is connected with.

use leptos::prelude::*;

use crate::msg;
use crate::reading::details::Fact;
use crate::reading::roadmap::page::{Page, page};
use crate::ui::context::use_app;
use crate::ui::late::texts::{here, with_texts};
use crate::ui::panel::PanelHead;
use crate::ui::panel::chosen::{SourceList, source_mark};
use crate::ui::panel::link::RowLinks;
use crate::ui::parts::rich::RichText;
use crate::ui::pipeline::Pipeline;
use crate::ui::roadmap::Telling;
use crate::ui::roadmap::sections::sections;
use crate::view::thing::Thing;

/// The page.
#[component]
pub fn PlanPage(
    /// What it speaks of.
    thing: Thing,
    /// What is on screen.
    pipeline: Pipeline,
) -> impl IntoView {
    let app = use_app();
    with_texts(move |locale| {
        let telling = Telling::new(app, pipeline, locale);
        let thing = thing.clone();
        let content = move || match telling.of(|writer| page(writer, &thing)) {
            Some(page) => drawn(page, telling).into_any(),
            None => {
                let unknown = Signal::derive(app.text(msg!("panel-unknown")));
                view! { class="k", <PanelHead kind=String::new() title=unknown/> }.into_any()
            }
        };
        view! { class="k", <div class="plan-page">{content}</div> }.into_any()
    })
}

fn drawn(page: Page, telling: Telling) -> impl IntoView {
    let app = use_app();
    let facts: Vec<AnyView> = page.facts.into_iter().map(fact).collect();
    let description = (!page.description.is_empty()).then(|| {
        view! { class="k",
            <section class="panel-section">
                <h3 class="panel-subtitle">{app.text(msg!("panel-description"))}</h3>
                <div class="panel-description"><RichText text=page.description/></div>
            </section>
        }
    });
    let has_sources = !page.sources.is_empty();
    view! { class="k",
        <PanelHead kind=page.kind title=page.title language=page.title_language/>
        <p class="panel-answer">{page.answer}</p>
        <section class="panel-section"><dl class="facts">{facts}</dl></section>
        {app.state_now().selected.into_iter().next().map(|thing| view! { class="k", <RowLinks thing/> })}
        {description}
        {sections(page.sections, telling)}
        {has_sources.then(|| view! { class="k",
            <section class="panel-section">
                <h3 class="panel-subtitle">{app.text(msg!("sources"))}</h3>
                <SourceList sources=page.sources prefix="panel-source"/>
            </section>
        })}
    }
}

fn fact(fact: Fact) -> AnyView {
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
    .into_any()
}

/// What is spoken of a part of a plan that has been chosen; its page asks for the texts.
#[must_use]
pub fn spoken(thing: Thing, pipeline: Pipeline) -> AnyView {
    let app = use_app();
    let here = here(app);
    let words = move || {
        let telling = Telling::new(app, pipeline, here.get()?);
        let page = telling.of(|writer| page(writer, &thing))?;
        Some(app.say(&msg!("status-chosen", name = page.title, answer = page.answer)))
    };
    words.into_any()
}
