//! The analysis alone as a wasm module, for the benchmark in a browser (`./dev bench`): puts an
//! object of functions on the page's global object. Built with the profile of the app that
//! ships; the page keeps the time.

#[cfg(target_arch = "wasm32")]
mod generated;

#[cfg(target_arch = "wasm32")]
fn main() {
    use std::cell::RefCell;
    use std::rc::Rc;

    use js_sys::{Array, Object, Reflect};
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

    /// Files as the page hands them over: names and texts in turn.
    fn open(files: &Array) -> Option<Dataset> {
        let texts: Vec<String> = files.iter().filter_map(|text| text.as_string()).collect();
        let files = texts
            .chunks_exact(2)
            .map(|pair| SourceFile { name: pair[0].clone(), bytes: pair[1].clone().into_bytes() });
        read(files.collect()).dataset
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
        let both = dataset.map(|dataset| {
            let network = Network::new(&dataset, &assess(&dataset, &Settings::of(&dataset)));
            (dataset, network)
        });
        let count = both.as_ref().map_or(0, |(dataset, _)| dataset.inputs.len());
        of.replace(both);
        count as f64
    });
    put("prepare", prepare.as_ref());
    prepare.forget();

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
    let of = prepared;
    let stops = Closure::<dyn Fn() -> f64>::new(move || {
        let prepared = of.borrow();
        prepared.as_ref().map_or(0.0, |(_, network)| Stress::table(network, true).len() as f64)
    });
    put("stops", stops.as_ref());
    stops.forget();

    let name = JsValue::from_str("ketenkaartAnalysis");
    let _ = Reflect::set(&js_sys::global(), &name, &object);
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {}
