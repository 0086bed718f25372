//! The line between the page and what works beside it, and the work at its other end. One
//! program at both ends: `worker.js` starts the app's wasm a second time, and [`serve`] is
//! what that does there. Moves bytes and decides nothing.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo::timers::callback::Timeout;
use js_sys::{Function, Promise, Reflect, Uint8Array};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

use crate::job::desk::Desk;

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
        let hear = Closure::<dyn FnMut(JsValue)>::new(move |message: JsValue| {
            hear(message.dyn_ref::<Uint8Array>().map(Uint8Array::to_vec));
        });
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
        Line::open(move |message| {
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
