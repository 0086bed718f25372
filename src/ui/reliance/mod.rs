//! The page of what an industry relies on: area, industry, region and year to choose, the answer
//! in a sentence, bars, and a table that says the same. Arrives late, its texts too.

pub mod reading;
mod table;

use leptos::html;
use leptos::prelude::*;

use crate::i18n::Locale;
use crate::msg;
use crate::reading::reliance::{Page, page};
use crate::scene::Scope;
use crate::scene::reliance::{Looked, draw, look};
use crate::ui::context::use_app;
use crate::ui::late::texts::with_texts;
use crate::ui::parts::choose::{Choose, Offer};
use crate::ui::picture::points::{Figure, of, width_of};
use crate::ui::pipeline::Pipeline;
use crate::ui::reliance::table::{parts, table};
use crate::ui::shared::Shared;
use crate::view::action::Action;
use crate::view::reliance::RelianceView;
use crate::view::state::ViewState;

/// What the page reads.
#[derive(Clone, Copy)]
struct Footing {
    pipeline: Pipeline,
    locale: StoredValue<Shared<Locale>>,
    /// What is looked at, and the origin beside it.
    looked: Memo<Option<Shared<Looked>>>,
    page: Memo<Shared<Page>>,
    /// What of the view counts here.
    state: Memo<ViewState>,
}

impl Footing {
    fn new(pipeline: Pipeline, locale: Shared<Locale>) -> Self {
        let app = use_app();
        let locale = StoredValue::new(locale);
        // Another region to tell of first needs no new computation.
        let asked = app.part(|state| ViewState {
            area: state.area.clone(),
            reliance: RelianceView { origin: None, ..state.reliance.clone() },
            ..ViewState::default()
        });
        let looked = Memo::new(move |_| {
            let data = pipeline.data();
            asked.with(|state| look(&data.dataset, state)).map(Shared::new)
        });
        let state = app.part(|state| ViewState {
            area: state.area.clone(),
            reliance: state.reliance.clone(),
            ..ViewState::default()
        });
        let page = Memo::new(move |_| {
            let looked = looked.get();
            let state = state.get();
            Shared::new(of(pipeline, locale, |scope| {
                let scope = Scope { state: &state, ..*scope };
                looked.as_ref().map(|looked| page(&scope, looked)).unwrap_or_default()
            }))
        });
        Self { pipeline, locale, looked, page, state }
    }

    fn say(self, message: &crate::base::message::Message) -> String {
        self.locale.with_value(|locale| locale.say(message))
    }
}

/// The page.
#[component]
pub fn ReliancePage(
    /// What is on screen.
    pipeline: Pipeline,
) -> impl IntoView {
    with_texts(move |locale| view! { class="k", <Relied pipeline locale/> }.into_any())
}

#[component]
fn Relied(pipeline: Pipeline, locale: Shared<Locale>) -> impl IntoView {
    let footing = Footing::new(pipeline, locale);
    if footing.looked.with_untracked(Option::is_none) {
        return view! { class="k",
            <div class="page-text relied">
                <h2 class="page-title">{footing.say(&msg!("reliance-title"))}</h2>
                <p class="empty">{footing.say(&msg!("reliance-none"))}</p>
            </div>
        }
        .into_any();
    }
    let part = move |read: fn(&Page) -> String| move || footing.page.with(|page| read(page));
    view! { class="k",
        <div class="page-text relied">
            <div class="page-lead">
                <h2 class="page-title">{footing.say(&msg!("reliance-title"))}</h2>
                <p class="relied-sentence" role="status">{part(|page| page.sentence.clone())}</p>
                <p>{part(|page| page.lead.clone())}</p>
            </div>
            <Settings footing/>
            <Bars footing/>
            {move || table(footing)}
            {move || parts(footing)}
        </div>
    }
    .into_any()
}

/// Values with their labels, and which of them is on.
type Choice = (Vec<(String, String)>, String);

/// What can be chosen.
#[component]
fn Settings(footing: Footing) -> impl IntoView {
    let app = use_app();
    let page = footing.page;
    let label = move |message| Signal::stored(footing.say(&message));
    let offers = move |read: fn(&Page) -> &Choice| {
        Signal::derive(move || {
            let offer = |(value, label): &(String, String)| Offer {
                value: value.clone(),
                label: label.clone(),
            };
            page.with(|page| read(page).0.iter().map(offer).collect::<Vec<_>>())
        })
    };
    let value = move |read: fn(&Page) -> &Choice| {
        Signal::derive(move || page.with(|page| read(page).1.clone()))
    };
    view! { class="k",
        <div class="relied-settings">
            <Choose
                id="reliance-area"
                label=label(msg!("reliance-area"))
                offers=offers(|page| &page.areas)
                value=value(|page| &page.areas)
                on_choose=move |id: String| app.dispatch(Action::Area(Some(id)))
            />
            <Choose
                id="reliance-industry"
                label=label(msg!("reliance-industry"))
                offers=offers(|page| &page.industries)
                value=value(|page| &page.industries)
                on_choose=move |id: String| change(|view| view.industry = Some(id))
            />
            <Choose
                id="reliance-origin"
                label=label(msg!("reliance-origin"))
                offers=offers(|page| &page.origins)
                value=value(|page| &page.origins)
                on_choose=move |id: String| change(|view| view.origin = Some(id))
            />
            <YearField footing/>
        </div>
    }
}

/// Changes what is chosen.
fn change(how: impl FnOnce(&mut RelianceView)) {
    let app = use_app();
    let mut view = app.state_now().reliance;
    how(&mut view);
    app.dispatch(Action::Reliance(view));
}

/// The year as a number, with a slider beside it, where there is more than one.
#[component]
fn YearField(footing: Footing) -> impl IntoView {
    let app = use_app();
    let years = footing.page.with_untracked(|page| page.years.0.clone());
    let (first, last) = (years.first().cloned()?, years.last().cloned()?);
    if first == last {
        return None;
    }
    let value = move || footing.page.with(|page| page.years.1.clone());
    let known = StoredValue::new(years);
    let choose = move |text: String| {
        if known.with_value(|years| years.contains(&text)) {
            let mut view = app.state_now().reliance;
            view.year = Some(text);
            app.dispatch(Action::Reliance(view));
        }
    };
    let label = footing.say(&msg!("reliance-year"));
    let spoken = label.clone();
    Some(view! { class="k",
        <div class="field">
            <label class="field-label" for="reliance-year">{label}</label>
            <div class="relied-year">
                <input
                    class="select"
                    id="reliance-year"
                    type="number"
                    step="1"
                    min=first.clone()
                    max=last.clone()
                    prop:value=value
                    on:change=move |event| choose(event_target_value(&event))
                />
                <input
                    class="relied-slider"
                    type="range"
                    step="1"
                    min=first
                    max=last
                    aria-label=spoken
                    prop:value=value
                    on:input=move |event| choose(event_target_value(&event))
                />
            </div>
        </div>
    })
}

/// The bars, for the width there is.
#[component]
fn Bars(footing: Footing) -> impl IntoView {
    let frame = NodeRef::<html::Div>::new();
    let width = width_of(frame);
    let scene = Memo::new(move |_| {
        let (looked, width) = (footing.looked.get()?, width.get()?);
        let state = footing.state.get();
        let drawn = of(footing.pipeline, footing.locale, |scope| {
            draw(&Scope { state: &state, ..*scope }, &looked, width)
        });
        Some(Shared::new(drawn))
    });
    let drawing = move || scene.get().map(|scene| view! { class="k", <Figure scene/> });
    view! { class="k", <div node_ref=frame class="relied-bars">{drawing}</div> }
}
