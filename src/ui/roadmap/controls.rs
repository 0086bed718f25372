//! What can be set beside a roadmap: what its lanes stand for, how fine time is drawn, and the
//! day from which the plan is looked at.

use leptos::prelude::*;

use crate::base::message::Message;
use crate::msg;
use crate::ui::context::{AppContext, use_app};
use crate::ui::late::texts::with_texts;
use crate::ui::parts::choose::{Choose, Offer};
use crate::ui::pipeline::Pipeline;
use crate::ui::roadmap::Telling;
use crate::ui::roadmap::day::day_field;
use crate::view::action::Action;
use crate::view::roadmap::{Lanes, RoadmapView, TimeScale};

/// The controls.
#[component]
pub fn RoadmapControls(
    /// What is on screen.
    pipeline: Pipeline,
) -> impl IntoView {
    let app = use_app();
    with_texts(move |locale| {
        let telling = Telling::new(app, pipeline, locale);
        view! { class="k",
            {lanes(app, telling)}
            {scale(app, telling)}
            {cursor(app, telling)}
        }
        .into_any()
    })
}

/// Carries out a change of how the roadmap is laid out.
fn change(app: AppContext, set: impl FnOnce(&mut RoadmapView)) {
    let mut roadmap = app.state_now().roadmap;
    set(&mut roadmap);
    app.dispatch(Action::Roadmap(roadmap));
}

fn offer(telling: Telling, value: &str, label: &Message) -> Offer {
    Offer { value: value.to_owned(), label: telling.say(label) }
}

fn lanes(app: AppContext, telling: Telling) -> impl IntoView {
    let word = |lanes: &Lanes| match lanes {
        Lanes::Area => msg!("lanes-area"),
        Lanes::Technology => msg!("lanes-technology"),
        Lanes::Actor => msg!("lanes-actor"),
        Lanes::Instrument => msg!("lanes-instrument"),
        Lanes::Capability => msg!("lanes-capability"),
    };
    let usual = offer(telling, "", &msg!("lanes-usual"));
    let offers: Vec<Offer> = std::iter::once(usual)
        .chain(Lanes::ALL.iter().map(|lanes| offer(telling, lanes.code(), &word(lanes))))
        .collect();
    let value = app.part(|state| state.roadmap.lanes.map_or("", Lanes::code).to_owned());
    view! { class="k",
        <Choose
            id="lanes"
            label=telling.say(&msg!("lanes"))
            offers
            value
            on_choose=move |code: String| {
                change(app, |roadmap| roadmap.lanes = Lanes::from_code(&code));
            }
        />
    }
}

fn scale(app: AppContext, telling: Telling) -> impl IntoView {
    let word = |scale: &TimeScale| match scale {
        TimeScale::Decade => msg!("scale-decade"),
        TimeScale::Year => msg!("scale-year"),
        TimeScale::Half => msg!("scale-half"),
        TimeScale::Quarter => msg!("scale-quarter"),
    };
    let usual = offer(telling, "", &msg!("scale-usual"));
    let offers: Vec<Offer> = std::iter::once(usual)
        .chain(TimeScale::ALL.iter().map(|scale| offer(telling, scale.code(), &word(scale))))
        .collect();
    let value = app.part(|state| state.roadmap.scale.map_or("", TimeScale::code).to_owned());
    view! { class="k",
        <Choose
            id="scale"
            label=telling.say(&msg!("scale"))
            offers
            value
            on_choose=move |code: String| {
                change(app, |roadmap| roadmap.scale = TimeScale::from_code(&code));
            }
        />
    }
}

/// The day from which the plan is looked at.
fn cursor(app: AppContext, telling: Telling) -> impl IntoView {
    let at = app.part(|state| state.roadmap.at);
    view! { class="k",
        {day_field(app, telling, at)}
        <p class="panel-note">{telling.say(&msg!("cursor-hint"))}</p>
    }
}
