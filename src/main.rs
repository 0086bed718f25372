//! The browser app.

/// Starts the app in the element that the page keeps for it.
#[cfg(target_arch = "wasm32")]
fn main() {
    use ketenkaart::shell::{page, panic};

    panic::install();
    if let Some(place) = page::element("app") {
        leptos::mount::mount_to(place, ketenkaart::ui::App).forget();
    }
}

/// Says where the app runs.
#[cfg(not(target_arch = "wasm32"))]
fn main() {
    eprintln!("The app runs in a browser: ./dev serve builds and opens it.");
}
