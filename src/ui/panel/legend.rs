//! The legend and how to read the picture.

use leptos::prelude::*;

use crate::msg;
use crate::ui::context::use_app;
use crate::ui::controls::legend::LegendList;
use crate::ui::panel::PanelHead;
use crate::ui::pipeline::Pipeline;

/// The page on reading the picture.
#[component]
pub fn LegendPage(
    /// What is on screen.
    pipeline: Pipeline,
) -> impl IntoView {
    let app = use_app();
    view! { class="k",
        <div class="panel-page">
            <PanelHead kind=String::new() title=Signal::derive(app.text(msg!("legend")))/>
            <LegendList scene=pipeline.scene/>
            <h3 class="panel-subtitle">{app.text(msg!("legend-reading"))}</h3>
            <p class="panel-description">{app.text(msg!("legend-direction"))}</p>
            <p class="panel-description">{app.text(msg!("legend-values"))}</p>
            <p class="panel-description">{app.text(msg!("legend-bundles"))}</p>
        </div>
    }
}
