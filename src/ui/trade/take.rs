//! The matrix and the flows as files to take along: what is shown, or all of it.

use leptos::prelude::*;

use crate::export::trade::{Part, flows, matrix};
use crate::msg;
use crate::shell::{address, save};
use crate::ui::notice::Notice;
use crate::ui::parts::icon::{Icon, Sign};
use crate::ui::trade::Books;
use crate::view::permalink::encode;

/// What is taken.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Taking {
    /// The matrix.
    Matrix,
    /// The flows.
    Flows,
}

/// The buttons.
pub fn take(books: Books, taking: Taking) -> impl IntoView {
    let app = books.app;
    let button = move |part: Part| {
        let words = match (taking, part) {
            (Taking::Matrix, Part::Shown) => msg!("trade-take-shown"),
            (Taking::Matrix, Part::All) => msg!("trade-take-all"),
            (Taking::Flows, Part::Shown) => msg!("flow-take-shown"),
            (Taking::Flows, Part::All) => msg!("flow-take-all"),
        };
        let write = move |_| {
            let link = address::absolute(&encode(&app.state_now()));
            let (name, text) = untrack(|| {
                books.read(|scope, ledger| match taking {
                    Taking::Matrix => matrix(scope, ledger, part, &link),
                    Taking::Flows => flows(scope, ledger, part, &link),
                })
            });
            if save::file(&name, "text/csv", text.as_bytes()).is_none() {
                app.notify(Notice::urgent(msg!("save-failed")));
            }
        };
        view! { class="k",
            <button type="button" class="button" on:click=write>
                <Icon sign=Sign::Download/>
                {books.say(&words)}
            </button>
        }
    };
    view! { class="k",
        <div class="control-buttons trade-take" role="group" aria-label=books.say(&msg!("trade-take"))>
            {button(Part::Shown)}
            {button(Part::All)}
        </div>
    }
}
