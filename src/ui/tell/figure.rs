//! A view as a still picture in the page, drawn when its dataset is here.

use leptos::prelude::*;
use leptos::svg;
use leptos::task::spawn_local;
use wasm_bindgen::JsCast;

use crate::base::geometry::Size;
use crate::export::still::{Still, still};
use crate::i18n::Locale;
use crate::msg;
use crate::paint::svg::number;
use crate::shell::page::{is_narrow, today};
use crate::ui::picture::painter::Painter;
use crate::ui::shared::Shared;
use crate::ui::tell::{Tell, bring};
use crate::view::state::ViewState;

/// Extent of the window that a view is seen through.
const EXTENT: Size = Size::new(1120.0, 630.0);
/// The same on a phone, so that words keep their size.
const NARROW: Size = Size::new(420.0, 520.0);

#[derive(Clone, PartialEq)]
enum Drawn {
    Waiting,
    Here(Shared<Still>),
    Lost,
}

/// A view as a still picture.
#[component]
pub fn Figure(
    /// The story it belongs to.
    tell: Tell,
    /// The view.
    #[prop(into)]
    view: Signal<ViewState>,
    /// The language.
    locale: Shared<Locale>,
    /// Spoken name; made of what the picture shows.
    name: impl Fn(&str) -> String + Send + Sync + 'static,
    /// Whether what must be known beside the picture is said.
    #[prop(optional)]
    has_notes: bool,
) -> impl IntoView {
    let drawn = RwSignal::new(Drawn::Waiting);
    let locale = StoredValue::new(locale);
    Effect::new(move |_| {
        let view = view.get();
        let id = view.dataset.as_ref().map(|of| of.id.clone()).unwrap_or_default();
        spawn_local(async move {
            let data = bring::data(tell, &id).await;
            let locale = locale.try_get_value();
            let next = match (data, locale) {
                (Some(data), Some(locale)) => {
                    let extent = if is_narrow() { NARROW } else { EXTENT };
                    let still = still(&data.dataset, &view, &locale, today(), extent);
                    Drawn::Here(Shared::new(still))
                }
                _ => Drawn::Lost,
            };
            // The page may have been left meanwhile.
            drop(drawn.try_set(next));
        });
    });
    let name = StoredValue::new(name);
    let say = move |message| locale.with_value(|locale| locale.say(&message));
    move || match drawn.get() {
        Drawn::Waiting => view! { class="k",
            <p class="waiting is-late">{say(msg!("story-figure-waiting"))}</p>
        }
        .into_any(),
        Drawn::Lost => view! { class="k",
            <p class="empty">{say(msg!("story-figure-lost"))}</p>
        }
        .into_any(),
        Drawn::Here(still) => {
            let label = name.with_value(|name| name(&still.name));
            let notes = has_notes.then(|| notes(&still, &say));
            view! { class="k",
                <div class="still" role="img" aria-label=label>
                    <StillSheet still=still.clone()/>
                </div>
                {notes}
            }
            .into_any()
        }
    }
}

fn notes(still: &Still, say: &impl Fn(crate::base::message::Message) -> String) -> AnyView {
    let part = still.is_part.then(|| say(msg!("story-figure-part")));
    let words = still.is_of_words.then(|| say(msg!("story-figure-words")));
    let all = words.into_iter().chain(part).chain(still.notes.iter().cloned());
    let all: Vec<String> = all.collect();
    (!all.is_empty())
        .then(|| view! { class="k", <p class="still-notes">{all.join(" ")}</p> })
        .into_any()
}

/// The marks of a still picture, each set off or faded as its view says.
#[component]
fn StillSheet(still: Shared<Still>) -> impl IntoView {
    let sheet = NodeRef::<svg::Svg>::new();
    let size = still.size;
    Effect::new(move |_| {
        let Some(sheet) = sheet.get() else { return };
        sheet.set_text_content(None);
        let painted = Painter::still(sheet.clone().unchecked_into())
            .map(|mut painter| painter.paint(&still.groups));
        if let Some(Err(fault)) = painted {
            web_sys::console::error_1(&fault);
        }
        // One element for each group, in the same order.
        let mut next = sheet.first_element_child();
        for group in &still.groups {
            let Some(element) = next else { return };
            let state = group.state.class();
            if !state.is_empty() {
                drop(element.class_list().add_1(state));
            }
            next = element.next_element_sibling();
        }
    });
    view! { class="k",
        <svg
            class="drawing"
            node_ref=sheet
            aria-hidden="true"
            width=number(size.width)
            height=number(size.height)
            viewBox=format!("0 0 {} {}", number(size.width), number(size.height))
        ></svg>
    }
}
