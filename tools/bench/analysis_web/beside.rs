//! The page's end of the worker in the benchmark: the same line and the same messages as in the
//! app, each answer a promise.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::{Function, Promise};
use ketenkaart::analysis::group::Groups;
use ketenkaart::analysis::loss::Network;
use ketenkaart::analysis::loss::stopped::Stopped;
use ketenkaart::analysis::scenario::{self, Variants};
use ketenkaart::base::packed::{packed, unpacked};
use ketenkaart::job::desk::{Ask, Tell, keep};
use ketenkaart::job::{Outcome, Stop, Stress, Task};
use ketenkaart::model::dataset::Dataset;
use ketenkaart::shell::worker::Line;
use wasm_bindgen::JsValue;

type Prepared = Rc<RefCell<Option<(Dataset, Network)>>>;

/// A worker, and who waits for its answer.
#[derive(Clone, Default)]
pub struct Beside {
    line: Rc<RefCell<Option<Line>>>,
    waiting: Rc<RefCell<Option<Function>>>,
}

impl Beside {
    /// Starts the worker and has it keep the network; an older worker ends.
    pub fn keep(&self, prepared: Prepared) -> Promise {
        let (line, waiting) = (Rc::clone(&self.line), Rc::clone(&self.waiting));
        wasm_bindgen_futures::future_to_promise(async move {
            let open = Line::open(move |message| hear(&waiting, message)).await;
            let open = open.map_err(|lost| JsValue::from_str(&lost.to_string()))?;
            if let Some((_, network)) = prepared.borrow().as_ref() {
                open.send(&keep(1, network));
            }
            line.replace(Some(open));
            Ok(JsValue::UNDEFINED)
        })
    }

    /// What the worker makes of a scenario, or of all stops when `who` is empty: the number of
    /// inputs that lose something, or of stops.
    pub fn ask(&self, prepared: &Prepared, who: String, degree: f64) -> Promise {
        if let (Some((dataset, network)), Some(line)) =
            (prepared.borrow().as_ref(), self.line.borrow().as_ref())
        {
            let task = task(dataset, network, who, degree);
            line.send(&packed(&Ask::Begin(1, 1, task)));
        }
        Promise::new(&mut |done, _| {
            self.waiting.replace(Some(done));
        })
    }
}

fn task(dataset: &Dataset, network: &Network, who: String, degree: f64) -> Task {
    if who.is_empty() {
        let who = (0..network.suppliers().len() as u32).collect();
        return Task::Stress(Stress { who, variants: Variants::All, as_published: true });
    }
    let stops = [scenario::Stop { who, degree }];
    let stopped = Stopped::new(network, &Groups::of(dataset), &stops);
    Task::Losses(Stop { stopped, as_published: true })
}

fn hear(waiting: &RefCell<Option<Function>>, message: Option<Vec<u8>>) {
    let Some(Tell::Done(_, outcome)) = message.and_then(|bytes| unpacked(&bytes)) else { return };
    let count = match outcome {
        Outcome::Losses(losses) => losses.entries().filter(|(_, loss)| loss.worst.hi > 0.0).count(),
        Outcome::Stress(rows) => rows.len(),
        Outcome::Halts(..) => 0,
    };
    if let Some(done) = waiting.take() {
        let _ = done.call1(&JsValue::NULL, &JsValue::from_f64(count as f64));
    }
}
