//! All sources of a dataset with their licences, and where the dataset itself comes from.

use leptos::prelude::*;

use crate::msg;
use crate::reading::details::SourceLine;
use crate::reading::overview::overview;
use crate::reading::phrase::source_line;
use crate::ui::context::use_app;
use crate::ui::panel::PanelHead;
use crate::ui::panel::chosen::SourceList;
use crate::ui::parts::rich::RichText;
use crate::ui::pipeline::Pipeline;
use crate::view::action::Action;
use crate::view::state::Panel;

/// The page of sources.
#[component]
pub fn SourcesPage(
    /// What is on screen.
    pipeline: Pipeline,
) -> impl IntoView {
    let app = use_app();
    let said = Memo::new(move |_| pipeline.say(overview));
    let list = move || {
        let sources: Vec<SourceLine> =
            pipeline.say(|scope| scope.dataset.sources.iter().map(source_line).collect());
        view! { class="k", <SourceList sources prefix="all-source"/> }
    };
    let description = move || {
        let text = pipeline
            .say(|scope| scope.dataset.about.description.words(scope.language()).to_owned());
        view! { class="k", <RichText text/> }
    };
    let attribution = move || {
        let line =
            |line: String| view! { class="k", <li class="panel-caption"><bdi>{line}</bdi></li> };
        said.get().attribution.into_iter().take(1).map(line).collect_view()
    };
    view! { class="k",
        <div class="panel-page">
            <PanelHead kind=String::new() title=Signal::derive(app.text(msg!("sources")))/>
            <div class="panel-description">{description}</div>
            <Show when=move || said.get().is_non_commercial>
                <p class="panel-answer">{app.text(msg!("non-commercial"))}</p>
            </Show>
            <button
                type="button"
                class="button"
                on:click=move |_| app.dispatch(Action::Panel(Some(Panel::Editions)))
            >
                {app.text(msg!("editions-show"))}
            </button>
            <ul class="attribution">{attribution}</ul>
            {list}
        </div>
    }
}
