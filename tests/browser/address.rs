//! The address bar keeps the view: what is written comes back, and Back is heard.

use std::cell::RefCell;
use std::rc::Rc;

use ketenkaart::shell::{address, fetch};
use wasm_bindgen_test::wasm_bindgen_test;

/// A step back takes the browser a moment.
async fn pause() {
    let wait = js_sys::Promise::new(&mut |done, _| {
        let window = web_sys::window().unwrap();
        window.set_timeout_with_callback_and_timeout_and_arguments_0(&done, 200).unwrap();
    });
    wasm_bindgen_futures::JsFuture::from(wait).await.unwrap();
}

#[wasm_bindgen_test]
async fn what_is_pushed_is_read_and_back_is_heard() {
    let heard: Rc<RefCell<Vec<String>>> = Rc::default();
    let hear = Rc::clone(&heard);
    address::listen(move |link| hear.borrow_mut().push(link));
    address::replace("#/list/chips");
    address::push("#/map/chips?sel=N20");
    assert_eq!(address::read(), "#/map/chips?sel=N20");
    assert!(address::absolute("#/map/chips").ends_with("#/map/chips"));
    assert!(heard.borrow().is_empty(), "own changes are not heard");
    web_sys::window().unwrap().history().unwrap().back().unwrap();
    pause().await;
    assert_eq!(address::read(), "#/list/chips");
    assert_eq!(heard.borrow().last().map(String::as_str), Some("#/list/chips"));
    address::replace("#/");
}

#[wasm_bindgen_test]
async fn no_other_host_and_no_way_up_is_asked() {
    for path in ["https://example.org/x", "//example.org/x", "/x", "a/../../x", "data:,x", ""] {
        let answer = fetch::bytes(path, 10, fetch::Freshness::Usual).await;
        assert_eq!(answer, Err(fetch::FetchError::Elsewhere), "{path}");
    }
    let gone = fetch::bytes("no-such-file.json", 10, fetch::Freshness::Usual).await;
    assert_eq!(gone, Err(fetch::FetchError::Status { status: 404 }));
}
