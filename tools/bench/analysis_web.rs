//! The analysis alone as a wasm module, for the benchmark in a browser (`./dev bench`): puts an
//! object of functions on the page's global object. Built with the profile of the app that
//! ships; the page keeps the time. Started without a page it is the worker of the benchmark.

#[cfg(target_arch = "wasm32")]
#[path = "analysis_web/beside.rs"]
mod beside;
#[cfg(target_arch = "wasm32")]
mod generated;

#[cfg(target_arch = "wasm32")]
fn main() {
    use std::cell::RefCell;
    use std::rc::Rc;

    use js_sys::{Array, Object, Promise, Reflect};
    use ketenkaart::analysis::concentration::{Settings, assess};
    use ketenkaart::analysis::group::Groups;
    use ketenkaart::analysis::loss::{Network, losses};
    use ketenkaart::analysis::scenario::{Scenario, Stop};
    use ketenkaart::analysis::stress::Stress;
    use ketenkaart::intake::{SourceFile, read};
    use ketenkaart::model::dataset::Dataset;
    use wasm_bindgen::JsValue;
    use wasm_bindgen::closure::Closure;

    type Prepared = Rc<RefCell<Option<(Dataset, Network)>>>;

    if web_sys::window().is_none() {
        ketenkaart::shell::worker::serve();
        return;
    }

    /// Files as the page hands them over: names and texts in turn.
    fn open(files: &Array) -> Option<Dataset> {
        let texts: Vec<String> = files.iter().filter_map(|text| text.as_string()).collect();
        let files = texts
            .chunks_exact(2)
            .map(|pair| SourceFile { name: pair[0].clone(), bytes: pair[1].clone().into_bytes() });
        read(files.collect()).dataset
    }

    fn prepared_for(dataset: Dataset) -> (Dataset, Network) {
        let network = Network::new(&dataset, &assess(&dataset, &Settings::of(&dataset)));
        (dataset, network)
    }

    let prepared = Prepared::default();
    let object = Object::new();
    let put = |name: &str, function: &JsValue| {
        let _ = Reflect::set(&object, &JsValue::from_str(name), function);
    };

    // Prepares the dataset of the files, or the made-up one without any; the number of inputs.
    let of = prepared.clone();
    let prepare = Closure::<dyn Fn(Array) -> f64>::new(move |files: Array| {
        let dataset = if files.length() == 0 { Some(generated::chain()) } else { open(&files) };
        let both = dataset.map(prepared_for);
        let count = both.as_ref().map_or(0, |(dataset, _)| dataset.inputs.len());
        of.replace(both);
        count as f64
    });
    put("prepare", prepare.as_ref());
    prepare.forget();

    // Prepares the same dataset again, as another area or other moves make it necessary.
    let of = prepared.clone();
    let ground = Closure::<dyn Fn()>::new(move || {
        let before = of.take();
        of.replace(before.map(|(dataset, _)| prepared_for(dataset)));
    });
    put("ground", ground.as_ref());
    ground.forget();

    // One scenario: the number of inputs that lose something.
    let of = prepared.clone();
    let scenario = Closure::<dyn Fn(String, f64) -> f64>::new(move |who: String, degree: f64| {
        let prepared = of.borrow();
        let Some((dataset, network)) = prepared.as_ref() else { return 0.0 };
        let scenario = Scenario { stops: vec![Stop { who, degree }], ..Scenario::default() };
        let found = losses(network, &Groups::of(dataset), &scenario);
        found.entries().filter(|(_, loss)| loss.worst.hi > 0.0).count() as f64
    });
    put("scenario", scenario.as_ref());
    scenario.forget();

    // All stops of one supplier: the number of rows.
    let of = prepared.clone();
    let stops = Closure::<dyn Fn() -> f64>::new(move || {
        let prepared = of.borrow();
        prepared.as_ref().map_or(0.0, |(_, network)| Stress::table(network, true).len() as f64)
    });
    put("stops", stops.as_ref());
    stops.forget();

    // The places that a task visits, by which the app tells long from short.
    let of = prepared.clone();
    let size = Closure::<dyn Fn() -> f64>::new(move || {
        of.borrow().as_ref().map_or(0.0, |(_, network)| network.size() as f64)
    });
    put("size", size.as_ref());
    size.forget();

    // Starts a worker and has it keep the network.
    let line = beside::Beside::default();
    let (of, to) = (prepared.clone(), line.clone());
    let keep = Closure::<dyn Fn() -> Promise>::new(move || to.keep(Rc::clone(&of)));
    put("keep", keep.as_ref());
    keep.forget();

    // The same in the worker: a scenario, or without a supplier all stops.
    let of = prepared;
    let ask = Closure::<dyn Fn(String, f64) -> Promise>::new(move |who: String, degree: f64| {
        line.ask(&of, who, degree)
    });
    put("beside", ask.as_ref());
    ask.forget();

    let name = JsValue::from_str("ketenkaartAnalysis");
    let _ = Reflect::set(&js_sys::global(), &name, &object);
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {}
