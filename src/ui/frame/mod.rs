//! The frame of every page: header, messages, what is shown, and what is spoken.

pub mod bar;
pub mod header;
mod keys;
pub mod strip;
pub mod tools;

use leptos::prelude::*;

use crate::msg;
use crate::shell::page;
use crate::ui::context::{AppContext, provide_app, use_app};
use crate::ui::controls::search::SearchDialog;
use crate::ui::frame::header::Header;
use crate::ui::late::parts::late_start;
use crate::ui::late::tell::{late_bar, late_face};
use crate::ui::loaded::Loaded;
use crate::ui::notice::NoticeList;
use crate::ui::open::own;
use crate::ui::session::Session;
use crate::ui::views::Explore;
use crate::view::state::DatasetRef;

/// What fills the page.
#[derive(Clone, PartialEq)]
enum Page {
    Catalogue,
    Waiting(DatasetRef),
    Failed,
    Explore(Loaded),
}

fn page_of(session: &Session) -> Page {
    match session {
        Session::Loading { wanted, former: None } => Page::Waiting(wanted.clone()),
        Session::Failed { .. } => Page::Failed,
        _ => session.shown().map_or(Page::Catalogue, |loaded| Page::Explore(loaded.clone())),
    }
}

/// The whole page.
#[component]
pub fn App() -> impl IntoView {
    let app = provide_app();
    keep_page(app);
    keys::listen(app);
    let is_over = own::listen(app);
    let page = Memo::new(move |_| app.session.with(page_of));
    let face = app.part(|state| state.story.path().and(Some(state.story.face)));
    let is_told = app.part(|state| state.story.is_live());
    let content = move || match page.get() {
        _ if let Some(face) = face.get() => late_face(face),
        Page::Catalogue => late_start(false),
        Page::Waiting(wanted) => view! { class="k", <Waiting wanted/> }.into_any(),
        Page::Failed => late_start(true),
        Page::Explore(loaded) => view! { class="k", <Explore loaded/> }.into_any(),
    };
    view! { class="k",
        <div class="app" class:is-exploring=move || face.get().is_none() && matches!(page.get(), Page::Explore(_))>
            <a class="skip-link" href="#main" on:click=move |event| {
                // The address holds the view, so the jump is made by hand.
                event.prevent_default();
                page::focus("main");
            }>
                {app.text(msg!("skip-to-content"))}
            </a>
            <Header/>
            <NoticeList/>
            {content}
            {move || is_told.get().then(late_bar)}
            <SearchDialog/>
            <div class="drop-curtain" class:is-shown=move || is_over.get() aria-hidden="true">
                <p class="drop-words">{app.text(msg!("own-release"))}</p>
            </div>
        </div>
    }
}

/// Title, language and colours of the page follow the view.
fn keep_page(app: AppContext) {
    let theme = app.part(|state| state.theme);
    Effect::new(move |_| page::set_theme(theme.get().map(crate::view::state::Theme::code)));
    Effect::new(move |_| {
        let title = app.session.with(|session| {
            let language = app.locale.with(|locale| locale.language().to_owned());
            session.shown().map(|loaded| loaded.title(&language))
        });
        let name = app.say(&msg!("app-name"));
        page::set_title(&title.map_or(name.clone(), |title| format!("{title} – {name}")));
    });
}

#[component]
fn Waiting(wanted: DatasetRef) -> impl IntoView {
    let app = use_app();
    view! { class="k",
        <main class="page-message" id="main" tabindex="-1">
            <p class="waiting" role="status">
                {app.text(msg!("loading", name = wanted.id))}
            </p>
        </main>
    }
}
