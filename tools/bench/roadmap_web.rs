//! The roadmap alone as a wasm module, for the side-by-side benchmark (`./dev bench roadmap`):
//! puts functions on the page's global object. Built with the profile of the app that ships;
//! the page keeps the time.

#[cfg(target_arch = "wasm32")]
mod bars;

#[cfg(target_arch = "wasm32")]
fn main() {
    use std::cell::RefCell;
    use std::rc::Rc;

    use js_sys::Reflect;
    use ketenkaart::analysis::concentration::{Settings, assess};
    use ketenkaart::i18n::Locale;
    use ketenkaart::intake::{SourceFile, read};
    use ketenkaart::layout::timeline::arrange;
    use ketenkaart::model::dataset::Dataset;
    use ketenkaart::paint::svg;
    use ketenkaart::scene::Scope;
    use ketenkaart::scene::roadmap::draw;
    use ketenkaart::scene::theme::LIGHT;
    use ketenkaart::view::permalink::decode;
    use wasm_bindgen::JsValue;
    use wasm_bindgen::closure::Closure;

    const TEXTS: &str = include_str!("../../public/locales/en/plan.ftl");

    type Opened = Rc<RefCell<Option<Dataset>>>;

    /// The picture of `link` as one SVG document, `width` px wide.
    fn picture(dataset: &Dataset, link: &str, width: f64) -> String {
        let assessment = assess(dataset, &Settings::of(dataset));
        let locale = Locale::new("en", &[TEXTS]);
        let state = decode(link).0;
        let scope = Scope {
            dataset,
            assessment: &assessment,
            state: &state,
            locale: &locale,
            what_if: None,
            clock: None,
            beyond: ketenkaart::scene::Beyond::default(),
        };
        svg::write(&draw(&scope, None, width).whole(), &LIGHT)
    }

    let put = |name: &str, function: &JsValue| {
        let _ = Reflect::set(&js_sys::global(), &JsValue::from_str(name), function);
    };
    let opened = Opened::default();
    let own = Rc::clone(&opened);
    let prepare = Closure::<dyn Fn(String) -> u32>::new(move |json: String| {
        let file = SourceFile { name: "plan.json".to_owned(), bytes: json.into_bytes() };
        let dataset = read(vec![file]).dataset;
        let count = dataset.as_ref().map_or(0, |dataset| dataset.action.roadmap.len());
        own.replace(dataset);
        u32::try_from(count).unwrap_or_default()
    });
    let show = Closure::<dyn Fn(String, f64) -> String>::new(move |link: String, width: f64| {
        opened.borrow().as_ref().map_or_else(String::new, |dataset| picture(dataset, &link, width))
    });
    let requests = [bars::request(500), bars::request(5000)];
    let layout = Closure::<dyn Fn(u32) -> u32>::new(move |which: u32| {
        let placed = requests.get(which as usize).map(arrange).unwrap_or_default();
        u32::try_from(placed.spots.len()).unwrap_or_default()
    });
    put("ketenkaartPrepare", prepare.as_ref());
    put("ketenkaartPicture", show.as_ref());
    put("ketenkaartTimeline", layout.as_ref());
    prepare.forget();
    show.forget();
    layout.forget();
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {}
