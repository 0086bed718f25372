//! The stage: marks on the page that its style looks at, a cursor that hides when it rests, a
//! screen that stays on, and sliders for poor projectors.

use gloo::timers::callback::Timeout;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::base::message::Message;
use crate::i18n::Locale;
use crate::msg;
use crate::shell::stage::{self, Awake};
use crate::ui::shared::Shared;
use crate::ui::tell::Tell;
use crate::view::state::Panel;

/// How long the pointer rests before it hides, in milliseconds.
const REST_MS: u32 = 3000;
/// Least and most brightness and contrast, per cent.
const RANGE: (u32, u32) = (50, 200);

/// Keeps the page a stage for as long as the view says so.
pub fn keep_stage(tell: Tell) {
    let place = tell.place();
    let mark = Memo::new(move |_| {
        place.with(|told| match (told.is_live() && told.is_staged, told.is_detour) {
            (true, true) => Some("detour"),
            (true, false) => Some("step"),
            (false, _) => None,
        })
    });
    let told = tell.app.part(|state| match (state.panel, state.story.is_detour) {
        (Some(Panel::Story), _) => "write",
        (_, true) => "detour",
        (_, false) => "step",
    });
    Effect::new(move |_| stage::mark("data-story", Some(told.get())));
    let is_staged = Memo::new(move |_| mark.get().is_some());
    Effect::new(move |_| stage::mark("data-stage", mark.get()));
    Effect::new(move |_| {
        let (brightness, contrast) = tell.light.get();
        let is_plain = (brightness, contrast) == (100, 100);
        stage::mark("data-light", (!is_plain).then_some("set"));
        stage::set_property("--stage-brightness", &format!("{brightness}%"));
        stage::set_property("--stage-contrast", &format!("{contrast}%"));
    });
    hide_cursor(is_staged);
    stay_awake(is_staged);
    on_cleanup(move || {
        stage::mark("data-stage", None);
        stage::mark("data-story", None);
        stage::mark("data-light", None);
        stage::mark("data-rest", None);
    });
}

/// The pointer hides when it rests on a stage, and what is worked with grows faint.
fn hide_cursor(is_staged: Memo<bool>) {
    let rest = StoredValue::new_local(None::<Timeout>);
    let stir = move || {
        stage::mark("data-rest", None);
        let timeout = is_staged.get_untracked().then(|| {
            Timeout::new(REST_MS, move || {
                if is_staged.try_get_untracked() == Some(true) {
                    stage::mark("data-rest", Some("rests"));
                }
            })
        });
        rest.try_update_value(|rest| *rest = timeout);
    };
    Effect::new(move |_| {
        is_staged.track();
        stir();
    });
    let moved = window_event_listener(leptos::ev::pointermove, move |_| stir());
    on_cleanup(move || moved.remove());
}

fn stay_awake(is_staged: Memo<bool>) {
    let awake = StoredValue::new_local(None::<Awake>);
    let ask = move || {
        if is_staged.get_untracked() {
            spawn_local(async move {
                let lock = stage::keep_awake().await;
                awake.try_update_value(|awake| *awake = lock);
            });
        }
    };
    Effect::new(move |_| {
        if is_staged.get() {
            ask();
        } else {
            drop(awake.try_update_value(Option::take));
        }
    });
    // A browser lets go when another window covers this one.
    let seen = window_event_listener(leptos::ev::focus, move |_| ask());
    on_cleanup(move || seen.remove());
}

/// Brightness and contrast of the stage, each as a slider with a number beside it.
#[component]
pub fn Sliders(
    /// The story.
    tell: Tell,
    /// The language.
    locale: Shared<Locale>,
) -> impl IntoView {
    let reset = locale.say(&msg!("story-display-reset"));
    let brightness = Slider {
        tell,
        id: "stage-brightness",
        label: locale.say(&msg!("story-brightness")),
        read: |light| light.0,
        write: |light, value| light.0 = value,
    };
    let contrast = Slider {
        tell,
        id: "stage-contrast",
        label: locale.say(&msg!("story-contrast")),
        read: |light| light.1,
        write: |light, value| light.1 = value,
    };
    view! { class="k",
        <div class="sliders">
            {brightness.draw()}
            {contrast.draw()}
            <button type="button" class="button" on:click=move |_| tell.light.set((100, 100))>
                {reset}
            </button>
        </div>
    }
}

struct Slider {
    tell: Tell,
    id: &'static str,
    label: String,
    read: fn((u32, u32)) -> u32,
    write: fn(&mut (u32, u32), u32),
}

impl Slider {
    fn draw(self) -> impl IntoView {
        let Self { tell, id, label, read, write } = self;
        let value = move || read(tell.light.get()).to_string();
        let set = move |words: String| {
            if let Ok(percent) = words.parse::<u32>() {
                let percent = percent.clamp(RANGE.0, RANGE.1);
                tell.light.update(|light| write(light, percent));
            }
        };
        view! { class="k",
            <div class="slider">
                <label class="slider-label" for=id>{label.clone()}</label>
                <input
                    id=id
                    class="slider-range"
                    type="range"
                    min=RANGE.0
                    max=RANGE.1
                    step="5"
                    prop:value=value
                    on:input=move |event| set(event_target_value(&event))
                />
                <input
                    class="field slider-number"
                    type="number"
                    min=RANGE.0
                    max=RANGE.1
                    aria-label=format!("{label} %")
                    prop:value=value
                    on:change=move |event| set(event_target_value(&event))
                />
                <span aria-hidden="true">"%"</span>
            </div>
        }
    }
}

/// The sentence of a marking.
#[must_use]
pub fn marking(locale: &Locale, marking: crate::model::marking::Marking) -> String {
    let words = match marking {
        crate::model::marking::Marking::Public => "PUBLIC".to_owned(),
        crate::model::marking::Marking::Unmarked => locale.say(&msg!("story-marking-none")),
    };
    let sentence: Message = msg!("story-marking", marking = words);
    locale.say(&sentence)
}
