//! Buttons for what pointers and keys do to the camera.

use leptos::prelude::*;

use crate::msg;
use crate::shell::page;
use crate::ui::parts::icon::{Icon, Sign};
use crate::ui::picture::Easel;

/// Factor of one press.
pub const STEP: f64 = 1.5;

/// In, out, all, whole screen.
#[component]
pub fn ZoomButtons(
    /// The picture.
    easel: Easel,
) -> impl IntoView {
    let app = easel.app;
    let camera = easel.camera;
    let fill = move |_| {
        if let Some(frame) = easel.frame.get_untracked() {
            page::toggle_fullscreen(&frame);
        }
    };
    view! { class="k",
        <div class="zoom" role="group" aria-label=app.text(msg!("zoom"))>
            <button
                type="button"
                class="zoom-button"
                aria-label=app.text(msg!("zoom-in"))
                title=app.text(msg!("zoom-in"))
                aria-keyshortcuts="+"
                on:click=move |_| camera.zoom(STEP, None)
            >
                <Icon sign=Sign::Plus/>
            </button>
            <button
                type="button"
                class="zoom-button"
                aria-label=app.text(msg!("zoom-out"))
                title=app.text(msg!("zoom-out"))
                aria-keyshortcuts="-"
                on:click=move |_| camera.zoom(1.0 / STEP, None)
            >
                <Icon sign=Sign::Minus/>
            </button>
            <button
                type="button"
                class="zoom-button"
                aria-label=app.text(msg!("zoom-fit"))
                title=app.text(msg!("zoom-fit"))
                aria-keyshortcuts="0"
                on:click=move |_| camera.fit()
            >
                <Icon sign=Sign::Fit/>
            </button>
            <button
                type="button"
                class="zoom-button"
                aria-label=app.text(msg!("fullscreen"))
                title=app.text(msg!("fullscreen"))
                aria-keyshortcuts="F"
                on:click=fill
            >
                <Icon sign=Sign::Fullscreen/>
            </button>
        </div>
    }
}
