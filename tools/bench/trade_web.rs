//! The readers of trade alone as a wasm module, for the side-by-side benchmark (`./dev bench
//! trade`): puts functions on the global object of a worker. Built with the profile of the app
//! that ships; the page keeps the time.

#[cfg(target_arch = "wasm32")]
fn main() {
    use std::cell::RefCell;
    use std::rc::Rc;

    use js_sys::{Reflect, Uint8Array};
    use ketenkaart::base::packed::packed;
    use ketenkaart::intake::limits::TradeLimits;
    use ketenkaart::intake::trade::{Figures, Gatherer};
    use wasm_bindgen::JsValue;
    use wasm_bindgen::closure::Closure;

    let put = |name: &str, function: &JsValue| {
        let _ = Reflect::set(&js_sys::global(), &JsValue::from_str(name), function);
    };
    let gatherer = Rc::new(RefCell::new(Gatherer::new(TradeLimits::STANDARD)));
    let own = Rc::clone(&gatherer);
    let begin = Closure::<dyn Fn(String)>::new(move |name: String| {
        let mut fresh = Gatherer::new(TradeLimits::STANDARD);
        fresh.begin(&name);
        own.replace(fresh);
    });
    let own = Rc::clone(&gatherer);
    let push = Closure::<dyn Fn(Uint8Array) -> bool>::new(move |piece: Uint8Array| {
        own.borrow_mut().push(&piece.to_vec()).is_ok()
    });
    // What the app posts to its page, and the sum of all values, by which it is checked.
    let finish = Closure::<dyn Fn() -> JsValue>::new(move || {
        let mut whole = gatherer.replace(Gatherer::new(TradeLimits::STANDARD));
        while whole.finish().unwrap_or(false) {}
        let Ok(gathered) = whole.gather() else { return JsValue::NULL };
        let total = match &gathered.figures {
            Some(Figures::InputOutput(table)) => {
                table.years.iter().flat_map(|year| &year.values).sum()
            }
            _ => 0.0,
        };
        let answer = js_sys::Array::new();
        answer.push(&JsValue::from_f64(f64::from(gathered.rows)));
        answer.push(&JsValue::from_f64(total));
        answer.push(&Uint8Array::from(packed(&gathered).as_slice()));
        answer.into()
    });
    put("ketenkaartBegin", begin.as_ref());
    put("ketenkaartPush", push.as_ref());
    put("ketenkaartFinish", finish.as_ref());
    begin.forget();
    push.forget();
    finish.forget();
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {}
