//! The line between the page and what works beside it, and the work at its other end. One
//! program at both ends: `worker.js` starts the app's wasm a second time, and [`serve`] is
//! what that does there. Moves bytes and decides nothing.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo::timers::callback::Timeout;
use js_sys::{Array, Function, Promise, Reflect, Uint8Array};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::File;

use crate::base::packed::{packed, unpacked};
use crate::intake::trade::told::Told;
use crate::job::desk::Desk;
use crate::shell::stream;

/// The function that opens a line; `boot.js` has it on the page, `worker.js` in the worker.
const CONNECT: &str = "ketenkaartConnect";

/// Places that are visited in the worker before it looks for messages.
const TURN: usize = 1_000_000;

/// There is no worker to be had, or it is gone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("no worker")]
pub struct NoWorker;

/// A line; what is at its other end stops when the page drops it.
pub struct Line {
    send: Function,
    _hear: Closure<dyn FnMut(JsValue)>,
}

impl Line {
    /// Opens a line, on the page by starting a worker. `hear` gets the messages that come, and
    /// `None` when nobody is there any more.
    ///
    /// # Errors
    /// When nobody answers: the browser has no workers, or the worker did not start.
    pub async fn open(mut hear: impl FnMut(Option<Vec<u8>>) + 'static) -> Result<Self, NoWorker> {
        Self::open_for(move |message: JsValue| {
            hear(message.dyn_ref::<Uint8Array>().map(Uint8Array::to_vec));
        })
        .await
    }

    /// As [`Line::open`], for messages with files beside them.
    async fn open_for(hear: impl FnMut(JsValue) + 'static) -> Result<Self, NoWorker> {
        let hear = Closure::<dyn FnMut(JsValue)>::new(hear);
        let connect = Reflect::get(&js_sys::global(), &JsValue::from_str(CONNECT));
        let connect: Function = connect.ok().and_then(|it| it.dyn_into().ok()).ok_or(NoWorker)?;
        let line = connect.call1(&JsValue::NULL, hear.as_ref()).map_err(|_| NoWorker)?;
        let line: Promise = line.dyn_into().map_err(|_| NoWorker)?;
        let send = JsFuture::from(line).await.map_err(|_| NoWorker)?;
        Ok(Self { send: send.dyn_into().map_err(|_| NoWorker)?, _hear: hear })
    }

    /// Sends a message.
    pub fn send(&self, message: &[u8]) {
        drop(self.send.call1(&JsValue::NULL, &Uint8Array::from(message)));
    }
}

impl Line {
    /// Has the other end gather tables of trade from `files`; what is told of them are messages
    /// of `intake::trade::told`.
    pub fn send_files(&self, files: &[(String, File)]) {
        let names: Vec<String> = files.iter().map(|(name, _)| name.clone()).collect();
        let list: Array = files.iter().map(|(_, file)| JsValue::from(file.clone())).collect();
        let names = Uint8Array::from(packed(&names).as_slice());
        drop(self.send.call2(&JsValue::NULL, &names, &list));
    }
}

/// The files of a message, with their names; `None`: there are none.
fn files_of(message: &JsValue) -> Option<Vec<(String, File)>> {
    let mut parts = message.dyn_ref::<Array>()?.iter();
    let names: Vec<String> = unpacked(&parts.next()?.dyn_into::<Uint8Array>().ok()?.to_vec())?;
    let files = parts.map(|part| part.dyn_into::<File>().ok());
    names.into_iter().zip(files).map(|(name, file)| Some((name, file?))).collect()
}

impl Drop for Line {
    fn drop(&mut self) {
        drop(self.send.call1(&JsValue::NULL, &JsValue::NULL));
    }
}

/// Does `work` when the page, or the worker, has seen to what else there is.
pub fn next_turn(work: impl FnOnce() + 'static) {
    Timeout::new(0, work).forget();
}

/// The work in the worker: carries out what the page asks for as long as it lives.
pub fn serve() {
    let desk = Rc::new(RefCell::new(Desk::default()));
    let line: Rc<RefCell<Option<Line>>> = Rc::default();
    let is_turning = Rc::new(Cell::new(false));
    let open = {
        let line = Rc::clone(&line);
        Line::open_for(move |message| {
            if let Some(files) = files_of(&message) {
                wasm_bindgen_futures::spawn_local(gather(files, Rc::clone(&line)));
                return;
            }
            let message = message.dyn_ref::<Uint8Array>().map(Uint8Array::to_vec);
            let heard = message.map(|message| desk.borrow_mut().hear(&message));
            if heard != Some(Ok(())) {
                // The page hears of it as it hears of every fault in the worker.
                wasm_bindgen::throw_str("a message that makes no sense");
            }
            if !is_turning.replace(true) {
                turn(Rc::clone(&desk), Rc::clone(&line), Rc::clone(&is_turning));
            }
        })
    };
    wasm_bindgen_futures::spawn_local(async move {
        *line.borrow_mut() = open.await.ok();
    });
}

/// Gathers tables of trade, and tells of it.
async fn gather(files: Vec<(String, File)>, line: Rc<RefCell<Option<Line>>>) {
    let tell = move |told: &Told| {
        if let Some(line) = line.borrow().as_ref() {
            line.send(&packed(told));
        }
    };
    let gathered = stream::gather(&files, stream::IN_WORKER, |progress| {
        tell(&progress);
        true
    });
    if let Some(told) = gathered.await {
        tell(&told);
    }
}

/// One turn of work, and the next after it as long as there is any.
fn turn(desk: Rc<RefCell<Desk>>, line: Rc<RefCell<Option<Line>>>, is_turning: Rc<Cell<bool>>) {
    next_turn(move || {
        let told = desk.borrow_mut().work(TURN);
        let Some(told) = told else {
            is_turning.set(false);
            return;
        };
        if let Some(line) = line.borrow().as_ref() {
            line.send(&told);
        }
        turn(desk, line, is_turning);
    });
}
