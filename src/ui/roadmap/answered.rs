//! "What is being done about it", under the details of an input or a stage.

use leptos::prelude::*;

use crate::model::record::Subject;
use crate::msg;
use crate::reading::roadmap::answered::of_subject;
use crate::ui::context::use_app;
use crate::ui::late::texts::with_texts;
use crate::ui::pipeline::Pipeline;
use crate::ui::roadmap::Telling;
use crate::ui::roadmap::sections::sections;
use crate::view::thing::Thing;

/// The section.
#[component]
pub fn AnsweredSection(
    /// What it speaks of.
    thing: Thing,
    /// What is on screen.
    pipeline: Pipeline,
) -> impl IntoView {
    let app = use_app();
    with_texts(move |locale| {
        let telling = Telling::new(app, pipeline, locale);
        let thing = thing.clone();
        let content = move || {
            let answered = telling.of(|writer| {
                let dataset = writer.scope.dataset;
                let subject = match &thing {
                    Thing::Input(id) => dataset.input_by_id(id).map(Subject::Input),
                    Thing::Stage(id) => dataset.stage_by_id(id).map(Subject::Stage),
                    _ => None,
                };
                of_subject(writer, subject?)
            });
            answered.map(|answered| view! { class="k",
                <div class="answered">
                    <h3 class="panel-subtitle">{telling.say(&msg!("plan-answered"))}</h3>
                    <p class="panel-note" data-cover=answered.cover.code()>{answered.sentence}</p>
                    {sections(answered.sections, telling)}
                </div>
            })
        };
        content.into_any()
    })
}
