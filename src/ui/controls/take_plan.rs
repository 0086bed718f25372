//! What is planned, as files: a table, a calendar of deadlines, a chart as text. Arrives with the
//! texts of plans, when the dataset has a plan.

use leptos::prelude::*;

use crate::base::message::Message;
use crate::export::roadmap::{Format, Taken, file};
use crate::i18n::Locale;
use crate::msg;
use crate::shell::{address, save};
use crate::ui::context::use_app;
use crate::ui::late::texts::with_texts;
use crate::ui::loaded::Data;
use crate::ui::notice::Notice;
use crate::ui::parts::icon::{Icon, Sign};
use crate::ui::shared::Shared;
use crate::view::permalink::encode;

/// The plan of the dataset as files.
#[component]
pub fn TakePlan(
    /// The dataset.
    data: Data,
) -> impl IntoView {
    let data = StoredValue::new(data);
    with_texts(move |locale| {
        let one = |format: &Format| button(*format, data, locale.clone());
        let buttons = Format::ALL.iter().map(one).collect_view();
        view! { class="k",
            <h3 class="control-title">{locale.say(&msg!("take-plan"))}</h3>
            <div class="control-buttons">{buttons}</div>
        }
        .into_any()
    })
}

fn button(format: Format, data: StoredValue<Data>, locale: Shared<Locale>) -> AnyView {
    let app = use_app();
    let label = locale.say(&named(format));
    let take = move |_| {
        let link = address::absolute(&encode(&app.state_now()));
        let (name, text) = data.with_value(|data| {
            file(format, &Taken { dataset: &data.dataset, locale: &locale, link: &link })
        });
        if save::file(&name, format.media_type(), text.as_bytes()).is_none() {
            app.notify(Notice::urgent(msg!("save-failed")));
        }
    };
    view! { class="k",
        <button type="button" class="button" on:click=take>
            <Icon sign=Sign::Download/>
            {label}
        </button>
    }
    .into_any()
}

fn named(format: Format) -> Message {
    match format {
        Format::Csv => msg!("take-csv"),
        Format::Calendar => msg!("take-ics"),
        Format::Gantt => msg!("take-mermaid"),
    }
}
