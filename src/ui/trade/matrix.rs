//! The page of the matrix: what must be known first, what can be set, the table or, where there is
//! no room for it, the list; what its marks mean.

use leptos::html;
use leptos::prelude::*;

use crate::i18n::Locale;
use crate::msg;
use crate::reading::trade::matrix::{MatrixPage, matrix};
use crate::ui::late::texts::with_texts;
use crate::ui::parts::width::width_of;
use crate::ui::pipeline::Pipeline;
use crate::ui::roadmap::picture::keys_of;
use crate::ui::shared::Shared;
use crate::ui::trade::take::{Taking, take};
use crate::ui::trade::{Books, list, settings, table};

/// Width from which on there is room for the table, px.
const WIDE: f64 = 640.0;
/// Rows that are shown at once.
const AT_ONCE: usize = 100;

/// The page.
#[component]
pub fn MatrixView(
    /// What is on screen.
    pipeline: Pipeline,
    /// Whether it is a list wherever it stands.
    is_list: bool,
) -> impl IntoView {
    with_texts(move |locale| view! { class="k", <Matrix pipeline locale is_list/> }.into_any())
}

#[component]
fn Matrix(pipeline: Pipeline, locale: Shared<Locale>, is_list: bool) -> impl IntoView {
    let books = Books::new(pipeline, locale, false);
    let frame = NodeRef::<html::Div>::new();
    let width = width_of(frame);
    let most = RwSignal::new(AT_ONCE);
    let page = Memo::new(move |_| {
        Shared::new(books.read(|scope, ledger| matrix(scope, ledger, most.get())))
    });
    let is_narrow = Memo::new(move |_| is_list || width.get().is_none_or(|width| width < WIDE));
    let has_width = Memo::new(move |_| width.get().is_some());
    let headlines = move || {
        let said = page.with(|page| page.headlines.clone());
        said.into_iter()
            .map(|said| view! { class="k", <p class="list-headline">{said}</p> })
            .collect_view()
    };
    let body = move || {
        has_width.get().then(|| match is_narrow.get() {
            true => list::list(books, &page.get()).into_any(),
            false => table::table(books, &page.get()).into_any(),
        })
    };
    view! { class="k",
        <div class="page-text trade" node_ref=frame>
            <div class="page-lead">
                <h2 class="page-title">{books.say(&msg!("trade-title"))}</h2>
                {headlines}
                <p class="panel-caption">{move || page.with(|page| page.lead.clone())}</p>
            </div>
            {settings::settings(books, is_narrow)}
            {status(books, page)}
            {body}
            {move || more(books, page.with(|page| page.further), most)}
            {move || legend(books, &page.get())}
            {take(books, Taking::Matrix)}
        </div>
    }
}

/// How many rows are left, said aloud when it changes, with the way back to all of them.
fn status(books: Books, page: Memo<Shared<MatrixPage>>) -> impl IntoView {
    let app = books.app;
    let is_narrowed = Memo::new(move |_| page.with(|page| page.is_narrowed));
    let clear = move |_| {
        use crate::view::action::Action;
        app.dispatch_all([Action::ClearFilters(None), Action::Query(String::new())]);
    };
    view! { class="k",
        <div class="trade-status">
            <p role="status">{move || page.with(|page| page.shown.clone())}</p>
            <Show when=move || is_narrowed.get()>
                <button type="button" class="button" on:click=clear>
                    {books.say(&msg!("trade-clear"))}
                </button>
            </Show>
        </div>
    }
}

fn more(books: Books, further: usize, most: RwSignal<usize>) -> Option<impl IntoView> {
    (further > 0).then(|| {
        view! { class="k",
            <button type="button" class="button" on:click=move |_| most.set(usize::MAX)>
                {books.say(&msg!("trade-more", count = further))}
            </button>
        }
    })
}

fn legend(books: Books, page: &Shared<MatrixPage>) -> impl IntoView + use<> {
    let note = |note: &String| view! { class="k", <p class="panel-note">{note.clone()}</p> };
    let notes: Vec<_> = page.notes.iter().map(note).collect();
    view! { class="k",
        <section class="trade-legend">
            <h3 class="page-subtitle">{books.say(&msg!("trade-legend"))}</h3>
            {keys_of(&page.legend)}
            {notes}
        </section>
    }
}
