//! A text of the publisher as elements of the page: paragraphs, lists, emphasis and links, each
//! built as a node and never written as HTML. A link says where it leads.

use leptos::prelude::*;

use crate::reading::rich::{self, Block, Span};

/// A text of the publisher.
#[component]
pub fn RichText(
    /// The text, as the dataset has it.
    text: String,
) -> impl IntoView {
    let blocks = rich::read(&text).into_iter().map(block).collect_view();
    view! { class="k", <div class="rich">{blocks}</div> }
}

fn block(block: Block) -> AnyView {
    let item = |spans: Vec<Span>| view! { class="k", <li><bdi>{all(spans)}</bdi></li> };
    match block {
        Block::Paragraph(spans) => {
            view! { class="k", <p class="rich-paragraph"><bdi>{all(spans)}</bdi></p> }.into_any()
        }
        Block::List { is_numbered: true, items } => {
            let items = items.into_iter().map(item).collect_view();
            view! { class="k", <ol class="rich-list">{items}</ol> }.into_any()
        }
        Block::List { items, .. } => {
            let items = items.into_iter().map(item).collect_view();
            view! { class="k", <ul class="rich-list">{items}</ul> }.into_any()
        }
    }
}

fn all(spans: Vec<Span>) -> Vec<AnyView> {
    spans.into_iter().map(span).collect()
}

fn span(span: Span) -> AnyView {
    let destination = span.destination().map(|shown| format!(" ({shown})"));
    match span {
        Span::Text(text) => text.into_any(),
        Span::Emphasis(spans) => view! { class="k", <em>{all(spans)}</em> }.into_any(),
        Span::Strong(spans) => view! { class="k", <strong>{all(spans)}</strong> }.into_any(),
        Span::Link { words, address } => view! { class="k",
            <a href=address.target target="_blank" rel="noopener noreferrer external">
                <bdi>{all(words)}</bdi>
            </a>
            {destination.map(|shown| view! { class="k", <bdi class="rich-host">{shown}</bdi> })}
        }
        .into_any(),
    }
}
