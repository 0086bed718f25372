//! Findings on the reader's files: what is wrong, where, and what to do.

use leptos::prelude::*;

use crate::base::diagnostic::{Diagnostic, Place, Report, Severity};
use crate::msg;
use crate::ui::context::{AppContext, use_app};
use crate::ui::panel::PanelHead;
use crate::ui::session::Session;
use crate::ui::shared::Shared;

/// The page of findings.
#[component]
pub fn ReportPage() -> impl IntoView {
    let app = use_app();
    let report = Memo::new(move |_| app.session.with(Session::report));
    let refused = Memo::new(move |_| {
        app.session.with(|session| match session {
            Session::Refused { name, .. } => name.clone(),
            _ => String::new(),
        })
    });
    let title = Signal::derive(app.text(msg!("report")));
    let list = move || match report.get() {
        Some(report) => view! { class="k", <Findings report/> }.into_any(),
        None => ().into_any(),
    };
    view! { class="k",
        <div class="panel-page">
            <PanelHead kind=refused title/>
            <Show when=move || !refused.get().is_empty()>
                <p class="panel-answer">{app.text(msg!("report-refused"))}</p>
            </Show>
            {list}
        </div>
    }
}

#[component]
fn Findings(report: Shared<Report>) -> impl IntoView {
    let app = use_app();
    let counts =
        app.text(msg!("report-counts", errors = report.errors(), warnings = report.warnings()));
    let more = report.more();
    let list = move || {
        let listed = report.listed();
        listed.into_iter().map(|finding| item(app, finding)).collect_view()
    };
    view! { class="k",
        <p class="panel-caption">{counts}</p>
        <ul class="findings">{list}</ul>
        <Show when=move || more != 0>
            <p class="panel-note">{app.text(msg!("report-more", count = more))}</p>
        </Show>
    }
}

fn item(app: AppContext, finding: &Diagnostic) -> impl IntoView + use<> {
    let is_error = finding.severity == Severity::Error;
    let severity = if is_error { msg!("report-error") } else { msg!("report-warning") };
    let found = finding.found.clone();
    view! { class="k",
        <li class="finding" class:is-error=is_error>
            <p class="finding-place">
                <span class="finding-severity">{app.say(&severity)}</span>
                <bdi>{place(app, &finding.place)}</bdi>
            </p>
            <p class="finding-message">{app.say(&finding.message)}</p>
            {(!found.is_empty()).then(|| view! { class="k",
                <p class="finding-found"><code><bdi>{found}</bdi></code></p>
            })}
            <p class="finding-hint">{app.say(&finding.hint)}</p>
        </li>
    }
}

fn place(app: AppContext, place: &Place) -> String {
    if let Some(cell) = &place.cell {
        return app.say(&msg!("place-sheet", file = place.workbook(), cell = cell));
    }
    match (&place.row, &place.column) {
        (Some(row), Some(column)) => {
            app.say(&msg!("place-cell", file = &place.file, row = row.to_string(), column = column))
        }
        (Some(row), None) => app.say(&msg!("place-row", file = &place.file, row = row.to_string())),
        (None, Some(column)) => app.say(&msg!("place-column", file = &place.file, column = column)),
        (None, None) if place.file.is_empty() => app.say(&msg!("place-dataset")),
        (None, None) => place.file.clone(),
    }
}
