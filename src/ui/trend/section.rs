//! A small chart under the details of an input or a stage, with what there is to say and the way
//! to the page; nothing where the dataset has no two figures of it.

use leptos::prelude::*;

use crate::analysis::trend::moment::Moment;
use crate::analysis::trend::{Figure, Series};
use crate::base::geometry::Size;
use crate::i18n::Locale;
use crate::model::record::Subject;
use crate::msg;
use crate::reading::trend::sentences::sentences;
use crate::scene::Scope;
use crate::scene::mark::Mark;
use crate::scene::trend::figure_name;
use crate::scene::trend::small::{self, Common};
use crate::ui::context::use_app;
use crate::ui::late::texts::with_texts;
use crate::ui::panel::link::ViewLink;
use crate::ui::picture::drawing::{Drawing, loose};
use crate::ui::pipeline::Pipeline;
use crate::ui::shared::Shared;
use crate::ui::trend::Footing;
use crate::view::state::ViewKind;
use crate::view::thing::Thing;

/// Extent of the chart, px.
const SIZE: Size = Size::new(320.0, 96.0);
/// Most sentences.
const MOST: usize = 3;

/// The section.
#[component]
pub fn TrendSection(
    /// What it speaks of.
    thing: Thing,
    /// What is on screen.
    pipeline: Pipeline,
) -> impl IntoView {
    with_texts(move |locale| section(thing.clone(), pipeline, locale).into_any())
}

/// What the section shows.
#[derive(Clone, PartialEq)]
struct Shown {
    title: String,
    /// The periods at the ends of the chart.
    first: String,
    last: String,
    marks: Vec<Mark>,
    said: Vec<String>,
}

fn section(thing: Thing, pipeline: Pipeline, locale: Shared<Locale>) -> impl IntoView {
    let footing = Footing::new(pipeline, locale);
    let is_there = use_app().part(|state| state.view == ViewKind::Trend);
    let found = Memo::new(move |_| {
        if is_there.get() {
            return None;
        }
        footing.read(|scope, series| shown(scope, series, &thing))
    });
    move || {
        found.get().map(|shown| {
            let line = |words: String| view! { class="k", <p class="panel-note">{words}</p> };
            view! { class="k",
                <section class="panel-section trend-section">
                    <h3 class="panel-subtitle">{shown.title}</h3>
                    <Drawing size=SIZE groups=loose(shown.marks, SIZE)/>
                    <p class="trend-years"><span>{shown.first}</span><span>{shown.last}</span></p>
                    {shown.said.into_iter().map(line).collect_view()}
                    <p class="page-ways">
                        <ViewLink kind=ViewKind::Trend words=footing.say(&msg!("trend-open"))/>
                    </p>
                </section>
            }
        })
    }
}

/// The chart of the figure that is followed, else of the first that has two moments of `thing`.
fn shown(scope: &Scope<'_>, series: &Series, thing: &Thing) -> Option<Shown> {
    let subject = match thing {
        Thing::Input(id) => Subject::Input(scope.dataset.input_by_id(id)?),
        Thing::Stage(id) => Subject::Stage(scope.dataset.stage_by_id(id)?),
        _ => return None,
    };
    let is_series =
        |figure: &Figure| series.trend(scope.dataset, subject, figure).known().len() > 1;
    let asked = series.figure(scope.state.followed.as_deref()).filter(is_series);
    let figure = asked.or_else(|| series.figures().into_iter().find(is_series))?;
    let common = Common::new(scope, series, &figure, &[subject]);
    let mut said = sentences(scope, series, subject, &figure);
    said.truncate(MOST);
    let moments = series.moments(&figure);
    let period = |moment: Option<&Moment>| moment.map(|one| one.period.clone()).unwrap_or_default();
    Some(Shown {
        first: period(moments.first()),
        last: period(moments.last()),
        title: scope.locale.say(&msg!("trend-small-name", figure = figure_name(scope, &figure))),
        marks: small::draw(scope, series, subject, &figure, (&common, SIZE)),
        said,
    })
}
