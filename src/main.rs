//! The browser app.

/// Starts the app in the element that the page keeps for it; without a page, a worker's work.
#[cfg(target_arch = "wasm32")]
fn main() {
    use ketenkaart::shell::{page, panic};

    panic::install();
    match page::element("app") {
        Some(place) => leptos::mount::mount_to(place, ketenkaart::ui::App).forget(),
        // The same program works beside the page: see `shell::worker`.
        None => ketenkaart::ui::late::parts::serve(),
    }
}

/// Says where the app runs.
#[cfg(not(target_arch = "wasm32"))]
fn main() {
    eprintln!("The app runs in a browser: ./dev serve builds and opens it.");
}
