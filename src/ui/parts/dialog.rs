//! A window over the page that holds the focus until it is closed: the browser's own, so
//! that Escape, focus and what lies behind work as everywhere else.

use leptos::html;
use leptos::prelude::*;

/// A window over the page.
#[component]
pub fn Dialog(
    /// Its spoken name.
    #[prop(into)]
    label: Signal<String>,
    /// Whether it is open.
    is_open: RwSignal<bool>,
    /// Look of its own.
    class: &'static str,
    /// What is in it, made anew each time it opens.
    children: ChildrenFn,
) -> impl IntoView {
    let window = NodeRef::<html::Dialog>::new();
    let kind = StoredValue::new(class);
    Effect::new(move |_| {
        let Some(window) = window.get() else { return };
        let is_open = is_open.get();
        if is_open && !window.open() {
            // A browser refuses only a dialog that is open already.
            drop(window.show_modal());
        } else if !is_open && window.open() {
            window.close();
        }
    });
    let children = StoredValue::new(children);
    view! { class="k",
        <dialog
            class="dialog"
            data-kind=kind.get_value()
            node_ref=window
            aria-label=move || label.get()
            on:close=move |_| is_open.set(false)
            on:click=move |event| {
                // The ground of a dialog is outside of everything that is in it.
                let is_ground = window
                    .get_untracked()
                    .is_some_and(|window| event.target().as_ref() == Some(window.as_ref()));
                if is_ground {
                    is_open.set(false);
                }
            }
        >
            <Show when=move || is_open.get()>{move || children.with_value(|c| c())}</Show>
        </dialog>
    }
}
