//! A dataset on screen: controls, the picture or its texts, the side page, the strip.

#![expect(clippy::too_many_lines, reason = "what surrounds a view, and which view it is")]

pub mod list;
pub mod narrow;
pub mod status;
pub mod table;

use leptos::prelude::*;

use crate::msg;
use crate::shell::page;
use crate::ui::context::{AppContext, use_app};
use crate::ui::controls::Controls;
use crate::ui::frame::bar::Bar;
use crate::ui::frame::strip::Strip;
use crate::ui::late::action::{Acted, late_action};
use crate::ui::late::parts::{Page, late_page, late_words};
use crate::ui::late::reliance::late_reliance;
use crate::ui::late::roadmap::{Plan, late_plan};
use crate::ui::late::series::{Series, late_bar, late_series};
use crate::ui::late::trade::{Traded, late_trade};
use crate::ui::late::trend::late_trend;
use crate::ui::late::yardsticks::{Yardsticks, late_yardsticks};
use crate::ui::loaded::Loaded;
use crate::ui::panel::SidePage;
use crate::ui::picture::Picture;
use crate::ui::screen::Screen;
use crate::ui::views::status::Status;
use crate::view::state::{Theme, ViewKind};

/// Whether the controls are in sight from the start: on a wide page that is not projected.
fn has_room_for_controls(app: AppContext) -> bool {
    page::is_wide() && app.state_now().theme != Some(Theme::Projector)
}

/// A dataset on screen.
#[component]
pub fn Explore(
    /// What is on screen.
    loaded: Loaded,
) -> impl IntoView {
    let app = use_app();
    let is_plan = {
        let loaded = loaded.clone();
        Memo::new(move |_| loaded.is_plan())
    };
    let is_trade = {
        let loaded = loaded.clone();
        Memo::new(move |_| loaded.is_trade())
    };
    let screen = Screen::new(app, loaded);
    screen.listen();
    let view = app.part(|state| state.view);
    let is_planning = Memo::new(move |_| match view.get() {
        ViewKind::Roadmap => true,
        ViewKind::List | ViewKind::Table | ViewKind::Coverage | ViewKind::Priorities => {
            is_plan.get()
        }
        _ => false,
    });
    let is_trading = Memo::new(move |_| match view.get() {
        ViewKind::Trade | ViewKind::Flow => true,
        ViewKind::List | ViewKind::Table => is_trade.get(),
        _ => false,
    });
    let is_controlling = RwSignal::new(has_room_for_controls(app));
    let edition = app.part(|state| state.dataset.as_ref().and_then(|of| of.edition.clone()));
    let content = move || {
        let view = view.get();
        let is_following =
            matches!(view, ViewKind::Map | ViewKind::List | ViewKind::Table | ViewKind::Changes);
        if !is_following {
            // These pages read some of the data only once.
            edition.track();
        }
        let is_text = matches!(view, ViewKind::List | ViewKind::Table);
        match view {
            ViewKind::List if is_trade.get() => late_trade(screen, Traded::List),
            ViewKind::Table if is_trade.get() => late_trade(screen, Traded::Matrix),
            _ => drawn(screen, view, is_text && is_plan.get()),
        }
    };
    let is_supposing =
        app.part(|state| !state.scenario.is_empty() || state.view == ViewKind::Compare);
    let bar = move || is_supposing.get().then(|| late_words(screen, Page::Supposing));
    let has_series = {
        let loaded = screen.loaded();
        Memo::new(move |_| loaded.series().is_some())
    };
    let is_comparing = app.part(|state| state.since.is_some());
    let editions = move || {
        let pipeline = screen.pipeline().filter(|_| has_series.get() || is_comparing.get());
        pipeline.map(late_bar)
    };
    view! { class="k",
        {editions}
        {bar}
        <div
            class="explore"
            data-view=move || view.get().code()
            class:has-controls=move || is_controlling.get()
        >
            <Controls screen is_planning is_trading is_open=is_controlling/>
            <main class="main" id="main" tabindex="-1" aria-label=app.text(msg!("main"))
                aria-busy=move || screen.is_behind().then_some("true")>
                {content}
            </main>
            <SidePage screen/>
        </div>
        <Strip screen/>
        <Bar is_controlling/>
        <Status screen/>
    }
}

/// What fills the page.
fn drawn(screen: Screen, view: ViewKind, is_plan: bool) -> AnyView {
    match view {
        ViewKind::Map => view! { class="k", <Picture screen/> }.into_any(),
        ViewKind::List if is_plan => late_plan(screen, Plan::List),
        ViewKind::Table if is_plan => late_plan(screen, Plan::Table),
        ViewKind::Roadmap => late_plan(screen, Plan::Roadmap),
        ViewKind::Coverage => late_action(screen, Acted::Coverage),
        ViewKind::Priorities => late_action(screen, Acted::Priorities),
        ViewKind::Trend => late_trend(screen),
        ViewKind::Reliance => late_reliance(screen),
        ViewKind::List => late_page(screen, Page::List),
        ViewKind::Table => late_page(screen, Page::Table),
        ViewKind::Stress => late_page(screen, Page::Stress),
        ViewKind::Compare => late_page(screen, Page::Compare),
        ViewKind::Changes => late_series(screen, Series::Changes),
        ViewKind::Trade => late_trade(screen, Traded::Matrix),
        ViewKind::Flow => late_trade(screen, Traded::Flow),
        ViewKind::Plane => late_yardsticks(screen, Yardsticks::Materials),
    }
}
