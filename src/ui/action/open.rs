//! What no measure is running for, as a list: why it is listed, and who could pay.

use leptos::prelude::*;

use crate::reading::action::cover::OpenItem;
use crate::ui::action::payers::payers;
use crate::ui::action::{Footing, status};
use crate::ui::panel::link::ThingLink;

/// The list.
pub fn open(footing: Footing, items: Vec<OpenItem>) -> impl IntoView {
    let item = move |one: OpenItem| {
        let about = one.about.map(|about| {
            view! { class="k",
                <span class="open-about">" · " <ThingLink thing=about.thing name=about.name/></span>
            }
        });
        let note = |words: String| view! { class="k", <p class="open-note">{words}</p> };
        view! { class="k",
            <li class="open-item">
                <div class="open-state">{status(one.status)}</div>
                <div class="open-said">
                    <div class="open-head">
                        <h4 class="open-name"><ThingLink thing=one.of.thing name=one.of.name/></h4>
                        <p class="open-kind">{one.kind} {about}</p>
                    </div>
                    <p>{one.why}</p>
                    {one.notes.into_iter().map(note).collect_view()}
                    {payers(footing, one.payers)}
                </div>
            </li>
        }
    };
    view! { class="k", <ul class="open-list">{items.into_iter().map(item).collect_view()}</ul> }
}
