//! Files of the reader, slice by slice → what is gathered of them. No file is ever held whole, on
//! the page or beside it; between two slices whoever shares the thread has a turn.

use js_sys::{Promise, Uint8Array};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use web_sys::File;

use crate::intake::limits::TradeLimits;
use crate::intake::trade::told::Told;
use crate::intake::trade::{Gatherer, HEAD, is_trade};
use crate::shell::worker::next_turn;

/// Bytes of a slice in the worker.
pub const IN_WORKER: f64 = 262_144.0;
/// Bytes of a slice on the page: what is in one is read in about a frame.
pub const ON_PAGE: f64 = 32_768.0;
/// Files whose first bytes are looked at.
const FILES: usize = 20;

/// Whether one of `files` is a table of trade, by its first bytes. A folder with a description of
/// its own is a package.
pub async fn has_trade(files: &[(String, File)]) -> bool {
    if files.iter().any(|(name, _)| name.ends_with("datapackage.json")) {
        return false;
    }
    for (_, file) in files.iter().take(FILES) {
        if let Some(head) = slice(file, 0.0, HEAD as f64).await
            && is_trade(&head)
        {
            return true;
        }
    }
    false
}

/// Gathers `files`; `tell` hears how far it is and says whether to go on. `None`: it was given up.
pub async fn gather(
    files: &[(String, File)],
    step: f64,
    mut tell: impl FnMut(Told) -> bool,
) -> Option<Told> {
    let all: f64 = files.iter().map(|(_, file)| file.size()).sum();
    let mut gatherer = Gatherer::new(TradeLimits::STANDARD);
    let mut before = 0.0;
    for (name, file) in files {
        gatherer.begin(name);
        let mut at = 0.0;
        while at < file.size() {
            let Some(bytes) = slice(file, at, at + step).await else {
                return Some(Told::Unreadable(name.clone()));
            };
            at += step;
            if let Err(fault) = gatherer.push(&bytes) {
                return Some(Told::Stopped(fault));
            }
            if !tell(progress(before + at.min(file.size()), all, &gatherer)) {
                return None;
            }
        }
        before += file.size();
        loop {
            match gatherer.finish() {
                Err(fault) => return Some(Told::Stopped(fault)),
                Ok(false) => break,
                Ok(true) => {}
            }
            if !tell(progress(before, all, &gatherer)) {
                return None;
            }
            rest().await;
        }
    }
    Some(match gatherer.gather() {
        Ok(gathered) => Told::Done(gathered),
        Err(fault) => Told::Stopped(fault),
    })
}

fn progress(done: f64, all: f64, gatherer: &Gatherer) -> Told {
    Told::Progress(done, all, u32::try_from(gatherer.rows()).unwrap_or(u32::MAX))
}

/// The bytes of `file` from `from` up to `to`; `None`: the browser could not read them.
async fn slice(file: &File, from: f64, to: f64) -> Option<Vec<u8>> {
    let slice = file.slice_with_f64_and_f64(from, to).ok()?;
    let bytes = JsFuture::from(slice.array_buffer()).await.ok()?;
    Some(Uint8Array::new(&bytes).to_vec())
}

/// Lets others have a turn.
pub async fn rest() {
    let turn = Promise::new(&mut |done, _| {
        next_turn(move || drop(done.call0(&JsValue::NULL)));
    });
    drop(JsFuture::from(turn).await);
}
