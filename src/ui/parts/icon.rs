//! Signs drawn as lines on a grid of 24 px; they say nothing themselves, so whatever they
//! stand on carries the name.

use leptos::prelude::*;

/// A sign.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sign {
    /// A cross.
    Close,
    /// A magnifying glass.
    Search,
    /// Boxes joined by lines.
    Map,
    /// Lines of text.
    List,
    /// Bars one below the other, shifted along time.
    Roadmap,
    /// Rows and columns.
    Table,
    /// A plus.
    Plus,
    /// A minus.
    Minus,
    /// Four corners pulled in.
    Fit,
    /// Four corners.
    Fullscreen,
    /// A question mark.
    Help,
    /// An arrow down to a line.
    Download,
    /// Two links of a chain.
    Link,
    /// A tip to the right.
    Next,
    /// A tip downwards.
    Down,
    /// A folder.
    Folder,
    /// A sheet.
    File,
    /// A triangle with a mark.
    Warning,
    /// Three sliders.
    Filters,
    /// Three lines.
    Menu,
    /// An arrow to the left.
    Back,
    /// An arrow out of a frame.
    Away,
    /// A triangle to the right.
    Play,
    /// Two bars.
    Pause,
    /// A tip to the left.
    Previous,
}

impl Sign {
    const fn path(self) -> &'static str {
        match self {
            Self::Close => "M6 6l12 12M18 6L6 18",
            Self::Search => "M10.5 4a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13zM15.5 15.5L20 20",
            Self::Map => "M3 5h6v5H3zM15 4h6v5h-6zM15 15h6v5h-6zM9 7.5h3v10h3M12 6.5h3",
            Self::List => "M4 6h2M9 6h11M4 12h2M9 12h11M4 18h2M9 18h11",
            Self::Roadmap => "M3 5h8v3H3zM8 10.5h9v3H8zM13 16h8v3h-8z",
            Self::Table => "M3 5h18v14H3zM3 10h18M3 14.5h18M9.5 5v14",
            Self::Plus => "M12 5v14M5 12h14",
            Self::Minus => "M5 12h14",
            Self::Fit => "M9 4v5H4M15 4v5h5M9 20v-5H4M15 20v-5h5",
            Self::Fullscreen => "M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5",
            Self::Help => "M8.5 9a3.5 3.5 0 1 1 5.2 3.1c-1.2.7-1.7 1.3-1.7 2.6M12 18.2v.1",
            Self::Download => "M12 4v11M7.5 10.5L12 15l4.5-4.5M5 20h14",
            Self::Link => {
                "M10 14a4 4 0 0 0 5.7 0l3-3a4 4 0 0 0-5.7-5.7l-1 1M14 10a4 4 0 0 0-5.7 0l-3 3a4 4 0 0 0 5.7 5.7l1-1"
            }
            Self::Next => "M9 5l7 7-7 7",
            Self::Down => "M5 9l7 7 7-7",
            Self::Folder => "M3 6h6l2 2.5h10V19H3z",
            Self::File => "M6 3h8l4 4v14H6zM14 3v4h4",
            Self::Warning => "M12 4L2.5 20h19zM12 10v5M12 17.4v.2",
            Self::Filters => "M4 7h9M17 7h3M4 17h3M11 17h9M15 4.5v5M9 14.5v5",
            Self::Menu => "M4 7h16M4 12h16M4 17h16",
            Self::Back => "M20 12H5M11 6l-6 6 6 6",
            Self::Play => "M7 4.5v15l12-7.5z",
            Self::Pause => "M8 5v14M16 5v14",
            Self::Previous => "M15 5l-7 7 7 7",
            Self::Away => "M13 4h7v7M20 4l-9 9M17 14v6H4V7h6",
        }
    }
}

/// A sign of the size of the text around it.
#[component]
pub fn Icon(
    /// Which one.
    sign: Sign,
) -> impl IntoView {
    view! { class="k",
        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
            <path d=sign.path()></path>
        </svg>
    }
}
