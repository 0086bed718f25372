//! The headers of the stages: they follow the picture sideways and stay at the upper edge.

use leptos::prelude::*;

use crate::msg;
use crate::scene::mark::Header;
use crate::ui::parts::icon::{Icon, Sign};
use crate::ui::picture::Easel;
use crate::view::action::Action;
use crate::view::camera::origin;
use crate::view::thing::Thing;

/// Room beyond the last stage that its header may use, in px of the picture.
const LAST_ROOM: f64 = 10.0;

/// A header that leaves the window is not squeezed below this width in px.
const LEAST_WIDTH: f64 = 96.0;

/// The headers.
#[component]
pub fn StageHeaders(
    /// The picture.
    easel: Easel,
) -> impl IntoView {
    let headers = Memo::new(move |_| easel.scene.with(|scene| scene.headers.clone()));
    view! { class="k",
        <div class="stages" id="stages">
            {move || {
                let headers = headers.get();
                let ends: Vec<f64> = headers.iter().skip(1).map(|next| next.start).collect();
                let header = |(position, header): (usize, Header)| {
                    let end = ends.get(position).copied().unwrap_or(header.end + LAST_ROOM);
                    view! { class="k", <StageHeader easel header end/> }
                };
                headers.into_iter().enumerate().map(header).collect_view()
            }}
        </div>
    }
}

/// The header of one stage, with room up to `end`, where the next one begins.
#[component]
fn StageHeader(easel: Easel, header: Header, end: f64) -> impl IntoView {
    let app = easel.app;
    let start = header.start;
    let thing = StoredValue::new(Thing::parse(&header.id));
    // A header whose stage begins before the window stands at its edge, as long as there is
    // room for it.
    let extent = Memo::new(move |_| {
        let live = easel.camera.live.get();
        let left = origin(live, easel.camera.window.get()).x;
        let (from, to) = (left + start * live.scale, left + end * live.scale);
        let from = from.max(0.0_f64.min(to - LEAST_WIDTH)).round();
        (from, (to - from).round())
    });
    let is_chosen = app.part(move |state| {
        thing.with_value(|thing| thing.is_some() && state.selected.first() == thing.as_ref())
    });
    let choose = move |_| app.dispatch(Action::Select(thing.get_value()));
    let is_folded = header.is_folded;
    let fold = move |_| {
        if let Some(thing) = thing.get_value() {
            app.dispatch(if is_folded { Action::Open(thing) } else { Action::Close(thing) });
        }
    };
    let label = header.label.clone();
    let words = format!("{}, {}", header.label, header.detail);
    let fold_name = move || {
        if is_folded {
            app.say(&msg!("map-open", name = &label))
        } else {
            app.say(&msg!("map-close", name = &label))
        }
    };
    let can_be_chosen = thing.with_value(Option::is_some);
    let inner = view! { class="k",
        <span class="stage-label">{header.label.clone()}</span>
        <span class="stage-detail">{header.detail}</span>
    };
    let button = if can_be_chosen {
        view! { class="k",
            <button
                type="button"
                class="stage-button"
                title=words
                aria-pressed=move || if is_chosen.get() { "true" } else { "false" }
                on:click=choose
            >
                {inner}
            </button>
            <button
                type="button"
                class="stage-fold"
                aria-label=fold_name
                aria-expanded=if is_folded { "false" } else { "true" }
                on:click=fold
            >
                <Icon sign=if is_folded { Sign::Plus } else { Sign::Minus }/>
            </button>
        }
        .into_any()
    } else {
        view! { class="k", <span class="stage-button" title=words>{inner}</span> }.into_any()
    };
    view! { class="k",
        <div
            class="stage"
            style:--x=move || format!("{}px", extent.get().0)
            style:--width=move || format!("{}px", extent.get().1)
        >
            {button}
        </div>
    }
}
