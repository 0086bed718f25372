//! The foot of the map: all of it in small, what is not drawn, and the buttons of the camera.
//! It stands below the picture, so that it never lies over a box.

use leptos::prelude::*;

use crate::ui::picture::Easel;
use crate::ui::picture::minimap::Minimap;
use crate::ui::picture::zoom::ZoomButtons;

/// The foot.
#[component]
pub fn MapFoot(
    /// The picture.
    easel: Easel,
) -> impl IntoView {
    let notes = Memo::new(move |_| easel.scene.with(|scene| scene.notes.join(" · ")));
    view! { class="k",
        <div class="map-foot">
            <Minimap easel/>
            <p class="map-notes" title=move || notes.get()>{move || notes.get()}</p>
            <ZoomButtons easel/>
        </div>
    }
}
