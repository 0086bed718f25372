//! Tables of trade on their way: streamed in a worker, or in slices on the page where there is
//! none, with word of how far it is and a way to give it up. What was on screen stays meanwhile.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use futures_util::future::{Either, select};
use js_sys::{Function, Promise};
use leptos::mount::mount_to;
use leptos::prelude::*;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use web_sys::File;

use crate::base::packed::unpacked;
use crate::i18n::Locale;
use crate::intake::trade;
use crate::intake::trade::told::Told;
use crate::msg;
use crate::shell::stream;
use crate::shell::worker::Line;
use crate::ui::context::AppContext;
use crate::ui::late::texts::with_texts;
use crate::ui::notice::Notice;
use crate::ui::session;
use crate::ui::shared::Shared;

/// How far it is: bytes, of how many, and rows.
type Progress = (f64, f64, u32);

/// What can wake who waits.
#[derive(Clone, Default)]
struct Bell(Rc<RefCell<Option<Function>>>);

impl Bell {
    /// Something that ends when the bell rings.
    fn wait(&self) -> JsFuture {
        let place = Rc::clone(&self.0);
        JsFuture::from(Promise::new(&mut |done, _| *place.borrow_mut() = Some(done)))
    }

    fn ring(&self) {
        if let Some(done) = self.0.borrow_mut().take() {
            drop(done.call0(&JsValue::NULL));
        }
    }
}

/// Reads `files` and shows what comes of them, or says why not.
pub async fn open(app: AppContext, files: Vec<(String, File)>) {
    let name = session::name_of_all(files.len(), files.first().map_or("", |(name, _)| name));
    let all = files.iter().map(|(_, file)| file.size()).sum();
    let progress = RwSignal::new((0.0, all, 0));
    let bell = Bell::default();
    let is_given_up = Rc::new(Cell::new(false));
    let give_up = {
        let (bell, is_given_up) = (bell.clone(), Rc::clone(&is_given_up));
        StoredValue::new_local(move || {
            is_given_up.set(true);
            bell.ring();
        })
    };
    let shown = name.clone();
    let sight = document().body().map(|body| {
        mount_to(body, move || {
            provide_context(app);
            let give_up = move || give_up.with_value(|give_up| give_up());
            with_texts(move |locale| {
                let name = shown.clone();
                view! { class="k", <Underway locale name progress give_up/> }.into_any()
            })
        })
    });
    let told = match beside(&files, progress, &bell).await {
        Some(told) => told,
        None => {
            let goes_on = move |told| {
                if let Told::Progress(done, all, rows) = told {
                    progress.set((done, all, rows));
                }
                !is_given_up.get()
            };
            stream::gather(&files, stream::ON_PAGE, goes_on).await
        }
    };
    // Making the dataset and showing it are two steps, between which the page answers.
    stream::rest().await;
    let reading = match told {
        None => None,
        Some(Told::Unreadable(name)) => {
            app.notify(Notice::urgent(msg!("own-unreadable", name = name)));
            None
        }
        Some(Told::Done(gathered)) => Some(trade::read(Ok(gathered))),
        Some(Told::Stopped(fault)) => Some(trade::read(Err(fault))),
        Some(Told::Progress(..)) => None,
    };
    stream::rest().await;
    drop(sight);
    if let Some(reading) = reading {
        session::opened_own(app, name, reading);
    }
}

/// What the worker tells in the end; `Some(None)`: it was given up. `None`: there is no worker, or
/// it was lost.
async fn beside(
    files: &[(String, File)],
    progress: RwSignal<Progress>,
    bell: &Bell,
) -> Option<Option<Told>> {
    let (end, is_lost) = (Rc::new(RefCell::new(None)), Rc::new(Cell::new(false)));
    let ready = Bell::default();
    let over = ready.wait();
    let line = {
        let (end, is_lost, ready) = (Rc::clone(&end), Rc::clone(&is_lost), ready.clone());
        Line::open(move |message| {
            match message.map(|message| unpacked::<Told>(&message)) {
                Some(Some(Told::Progress(done, all, rows))) => {
                    progress.set((done, all, rows));
                    return;
                }
                Some(Some(told)) => *end.borrow_mut() = Some(told),
                _ => is_lost.set(true),
            }
            ready.ring();
        })
    };
    let line = line.await.ok()?;
    line.send_files(files);
    match select(over, bell.wait()).await {
        Either::Left(_) if is_lost.get() => None,
        Either::Left(_) => end.borrow_mut().take().map(Some),
        Either::Right(_) => Some(None),
    }
}

/// How far it is, and the way out.
#[component]
fn Underway(
    locale: Shared<Locale>,
    name: String,
    progress: RwSignal<Progress>,
    give_up: impl Fn() + Copy + 'static,
) -> impl IntoView {
    let title = locale.say(&msg!("reading-title", name = name));
    let stop = locale.say(&msg!("reading-stop"));
    let spoken = locale.clone();
    let said = move || {
        let (done, all, rows) = progress.get();
        let megabytes = |bytes: f64| crate::base::number::fixed(bytes / 1_048_576.0, 1);
        let number =
            |bytes| crate::base::message::Arg::Number(megabytes(bytes).parse().unwrap_or(0.0), 1);
        spoken.say(&msg!("reading-said", done = number(done), all = number(all), rows = rows))
    };
    // Said aloud in steps, so that the words do not run over each other.
    let quarter = Memo::new(move |_| {
        let (done, all, _) = progress.get();
        if all > 0.0 { (done / all * 4.0) as u32 * 25 } else { 0 }
    });
    let aloud = move || locale.say(&msg!("reading-aloud", percent = quarter.get()));
    view! { class="k",
        <section class="reading" aria-label=title.clone()>
            <p class="reading-title">{title.clone()}</p>
            <progress
                class="work-bar"
                max=move || progress.get().1
                prop:value=move || progress.get().0
                aria-label=title.clone()
            ></progress>
            <p class="reading-said" aria-hidden="true">{said}</p>
            <p class="visually-hidden" role="status">{aloud}</p>
            <button type="button" class="button" on:click=move |_| give_up()>{stop}</button>
        </section>
    }
}
