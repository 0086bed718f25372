//! What the reader takes along: the picture as a file, the view as a link, and what is planned.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::base::message::Message;
use crate::msg;
use crate::shell::{address, page, save};
use crate::ui::context::use_app;
use crate::ui::late::Lost;
use crate::ui::late::action::{Acted, late_action};
use crate::ui::late::further::FURTHER;
use crate::ui::late::parts::{FIGURE, figure, late_pack, late_plan, late_share};
use crate::ui::notice::Notice;
use crate::ui::parts::icon::{Icon, Sign};
use crate::ui::screen::Screen;
use crate::view::action::Action;
use crate::view::permalink::encode;
use crate::view::state::{Panel, ViewKind};
use crate::view::story::shared;

/// The picture as SVG and the link of the view.
#[component]
pub fn Take(
    /// What is on screen.
    screen: Screen,
) -> impl IntoView {
    let app = use_app();
    let download = move |_| {
        screen.then(move |pipeline| {
            spawn_local(async move {
                match figure(pipeline).await {
                    Ok((name, svg)) => {
                        if save::file(&name, "image/svg+xml", svg.as_bytes()).is_none() {
                            app.notify(Notice::urgent(msg!("save-failed")));
                        }
                    }
                    Err(Lost) => app.notify(Notice::urgent(msg!("part-lost"))),
                }
            });
        });
    };
    let copy = move |_| {
        let link = address::absolute(&encode(&shared(&app.state_now())));
        spawn_local(async move {
            app.notify(match save::clipboard(&link).await {
                Ok(()) => Notice::quiet(msg!("link-copied")),
                Err(_) => Notice::urgent(msg!("link-not-copied", link = link)),
            });
        });
    };
    let is_local =
        app.part(|state| state.dataset.as_ref().is_some_and(|dataset| dataset.is_local()));
    let is_acted =
        app.part(|state| matches!(state.view, ViewKind::Coverage | ViewKind::Priorities));
    view! { class="k",
        <section class="control">
            <h3 class="control-title">{app.text(msg!("take"))}</h3>
            <div class="control-buttons">
                <button type="button" class="button" on:pointerenter=|_| FIGURE.prepare() on:click=download>
                    <Icon sign=Sign::Download/>
                    {app.text(msg!("download-svg"))}
                </button>
                <button type="button" class="button" on:click=copy>
                    <Icon sign=Sign::Link/>
                    {app.text(msg!("copy-link"))}
                </button>
            </div>
            <button
                type="button"
                class="button"
                on:click=move |_| app.dispatch(Action::Panel(Some(Panel::Story)))
            >
                <Icon sign=Sign::List/>
                {app.text(msg!("stories"))}
            </button>
            {move || late_plan(screen)}
            <Further/>
            <Show when=move || is_acted.get()>
                {late_action(screen, Acted::Files)}
            </Show>
            <Show when=move || is_local.get()>
                <p class="control-note">{app.text(msg!("link-local"))}</p>
            </Show>
        </section>
    }
}

/// The ways to what passes the view on and to a pack of its dataset. A link cannot carry a reader's
/// own file, and in a pack there is nothing to make one from.
#[component]
fn Further() -> impl IntoView {
    let app = use_app();
    let current = app
        .part(|state| state.dataset.as_ref().filter(|of| !of.is_local()).map(|of| of.id.clone()));
    let open = RwSignal::new(None::<Way>);
    let content = move || match (open.get()?, current.get()?) {
        (Way::Share, _) => Some(late_share()),
        (Way::Pack, current) => Some(late_pack(current)),
    };
    let button = move |way: Way, words: Message| {
        let is_open = Memo::new(move |_| open.get() == Some(way));
        view! { class="k",
            <button
                type="button"
                class="button"
                aria-expanded=move || if is_open.get() { "true" } else { "false" }
                on:pointerenter=|_| FURTHER.prepare()
                on:click=move |_| open.set((!is_open.get_untracked()).then_some(way))
            >
                {app.text(words)}
            </button>
        }
    };
    let has_pack = page::pack().is_none();
    view! { class="k",
        <Show when=move || current.get().is_some()>
            <div class="control-buttons">
                {button(Way::Share, msg!("share-open"))}
                {has_pack.then(|| button(Way::Pack, msg!("pack-open")))}
            </div>
        </Show>
        {content}
    }
}

/// What can be unfolded below the buttons.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    Share,
    Pack,
}
