//! The day whose expected state is shown: a date field, a slider over the months of the plan, and
//! the way back to no day; beside the roadmap, and beside map, list and table with what follows
//! for the chain in one sentence.

use leptos::prelude::*;

use crate::analysis::roadmap::months::Months;
use crate::base::date::Day;
use crate::msg;
use crate::reading::roadmap::{dates, expected};
use crate::scene::expected::day;
use crate::ui::context::{AppContext, use_app};
use crate::ui::late::further::FURTHER;
use crate::ui::late::texts::with_texts;
use crate::ui::panel::link::{ViewLink, opens_elsewhere};
use crate::ui::parts::icon::{Icon, Sign};
use crate::ui::pipeline::Pipeline;
use crate::ui::roadmap::Telling;
use crate::view::action::{Action, apply};
use crate::view::permalink::encode;
use crate::view::roadmap::RoadmapView;
use crate::view::state::{BY_EXPECTED, ViewKind, ViewState};

/// The day beside the chain; nothing while it shows none.
#[component]
pub fn DayOfChain(
    /// What is on screen.
    pipeline: Pipeline,
) -> impl IntoView {
    let app = use_app();
    with_texts(move |locale| {
        let telling = Telling::new(app, pipeline, locale);
        let shown = Memo::new(move |_| telling.of(|writer| day(writer.scope)));
        let told = move || {
            let day = shown.get()?;
            telling.of(|writer| expected::chain(writer, day)).map(|chain| chain.sentence)
        };
        let words = telling.say(&msg!("cursor-roadmap"));
        view! { class="k",
            <section class="control day-of-chain">
                {day_field(app, telling, shown)}
                <p class="control-note" role="status">{told}</p>
                <p><ViewLink kind=ViewKind::Roadmap words/></p>
            </section>
        }
        .into_any()
    })
}

/// The field with its slider.
pub fn day_field(app: AppContext, telling: Telling, shown: Memo<Option<Day>>) -> impl IntoView {
    let value = move || shown.get().map(|day| day.to_string()).unwrap_or_default();
    let set = move |event: leptos::ev::Event| turn_to(app, Day::parse(&event_target_value(&event)));
    view! { class="k",
        <div class="field">
            <label class="field-label" for="at">{telling.say(&msg!("cursor"))}</label>
            <div class="control-buttons">
                <input
                    class="text-field cursor-field"
                    type="date"
                    id="at"
                    min="1900-01-01"
                    max="2200-12-31"
                    prop:value=value
                    on:change=set
                />
                <Show when=move || shown.get().is_some()>
                    <button type="button" class="button" on:click=move |_| turn_to(app, None)>
                        {telling.say(&msg!("cursor-off"))}
                    </button>
                </Show>
            </div>
            {slider(app, telling, shown)}
        </div>
    }
}

/// The months of the plan; a step of the slider is the first day of a month.
fn slider(app: AppContext, telling: Telling, shown: Memo<Option<Day>>) -> impl IntoView {
    let months = Memo::new(move |_| {
        let shown = shown.get();
        telling.of(|writer| {
            let also: Vec<Day> = shown.into_iter().chain(writer.scope.today()).collect();
            Months::of(writer.scope.dataset, &also)
        })
    });
    let is_shown = Memo::new(move |_| shown.with(Option::is_some) && months.with(Option::is_some));
    let last = move || months.get().map_or(0, Months::last);
    let step = move || Some(months.get()?.step(shown.get()?));
    let said = move || {
        let day = shown.get()?;
        Some(telling.of(|writer| dates::day(writer.locale(), day)))
    };
    let slide = move |event: leptos::ev::Event| {
        let step = event_target_value(&event).parse().ok();
        if let Some(day) = step.and_then(|step| months.get_untracked()?.day(step)) {
            turn_to(app, Some(day));
        }
    };
    let end = move |step: Option<u32>| {
        let day = step.and_then(|step| months.get()?.day(step))?;
        Some(day.parts().0.to_string())
    };
    view! { class="k",
        <Show when=move || is_shown.get()>
            <div class="day-slide">
                <span class="day-end" aria-hidden="true">{move || end(Some(0))}</span>
                <input
                    class="what-if-slider day-slider"
                    type="range"
                    min="0"
                    max=move || last().to_string()
                    step="1"
                    aria-label=telling.say(&msg!("cursor-slider"))
                    aria-valuetext=said
                    prop:value=move || step().map(|step| step.to_string())
                    on:input=slide
                />
                <span class="day-end" aria-hidden="true">{move || end(Some(last()))}</span>
            </div>
        </Show>
    }
}

/// Shows the state by `day`; without one, boxes are coloured as they were.
fn turn_to(app: AppContext, day: Option<Day>) {
    let state = app.state_now();
    let roadmap = RoadmapView { at: day, ..state.roadmap };
    let is_wanted = day.is_none() && state.colour_by.as_deref() == Some(BY_EXPECTED);
    let colour = is_wanted.then_some(Action::ColourBy(None));
    app.dispatch_all(std::iter::once(Action::Roadmap(roadmap)).chain(colour));
}

/// The way from the roadmap to the map by the day of the cursor, whatever it was coloured by.
#[component]
pub fn MapLink(
    /// Its words.
    words: String,
) -> impl IntoView {
    let app = use_app();
    let steps = |state: &ViewState| {
        let colour = state.colour_by.is_some() || !state.scenario.stops.is_empty();
        let colour = colour.then(|| Action::ColourBy(Some(BY_EXPECTED.to_owned())));
        colour.into_iter().chain([Action::Show(ViewKind::Map)])
    };
    let address = app.part(move |state| {
        let after = |state, action| apply(&state, action).next;
        encode(&steps(state).fold(state.clone(), after))
    });
    let show = move |event: leptos::ev::MouseEvent| {
        if !opens_elsewhere(&event) {
            event.prevent_default();
            app.dispatch_all(steps(&app.state_now()));
            crate::shell::page::focus_soon("main");
        }
    };
    view! { class="k",
        <a
            class="thing day-map"
            href=move || address.get()
            on:pointerenter=|_| FURTHER.prepare()
            on:click=show
        >
            <Icon sign=Sign::Map/>
            {words}
        </a>
    }
}
