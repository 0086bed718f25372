//! Messages at the top of the page that the reader can put away. Quiet ones are spoken when
//! there is time; urgent ones at once.

use leptos::prelude::*;

use crate::base::message::Message;
use crate::msg;
use crate::ui::context::use_app;
use crate::ui::parts::icon::{Icon, Sign};

/// A message.
#[derive(Debug, Clone, PartialEq)]
pub struct Notice {
    text: Message,
    is_urgent: bool,
}

impl Notice {
    /// A message that can wait.
    #[must_use]
    pub const fn quiet(text: Message) -> Self {
        Self { text, is_urgent: false }
    }

    /// A message of something that did not work.
    #[must_use]
    pub const fn urgent(text: Message) -> Self {
        Self { text, is_urgent: true }
    }
}

/// The messages that are shown, the oldest first.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Notices {
    shown: Vec<(u32, Notice)>,
    next: u32,
}

impl Notices {
    /// Most messages at a time.
    const MOST: usize = 3;

    /// Adds a message; one that says the same is replaced.
    pub fn add(&mut self, notice: Notice) {
        self.shown.retain(|(_, shown)| *shown != notice);
        if self.shown.len() >= Self::MOST {
            self.shown.remove(0);
        }
        self.shown.push((self.next, notice));
        self.next += 1;
    }

    fn put_away(&mut self, number: u32) {
        self.shown.retain(|(shown, _)| *shown != number);
    }
}

/// The messages.
#[component]
pub fn NoticeList() -> impl IntoView {
    let app = use_app();
    view! { class="k",
        <div class="notices">
            <For
                each=move || app.notices.with(|notices| notices.shown.clone())
                key=|(number, _)| *number
                let((number, notice))
            >
                <NoticeItem number notice/>
            </For>
        </div>
    }
}

#[component]
fn NoticeItem(number: u32, notice: Notice) -> impl IntoView {
    let app = use_app();
    let role = if notice.is_urgent { "alert" } else { "status" };
    let is_urgent = notice.is_urgent;
    view! { class="k",
        <div class="notice" class:is-urgent=is_urgent>
            <p class="notice-text" role=role>{app.text(notice.text)}</p>
            <button
                type="button"
                class="button is-plain is-icon"
                aria-label=app.text(msg!("dismiss"))
                on:click=move |_| app.notices.update(|notices| notices.put_away(number))
            >
                <Icon sign=Sign::Close/>
            </button>
        </div>
    }
}
