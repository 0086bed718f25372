//! What can be typed: commands, their options and the words about them.

use std::path::PathBuf;

use clap::{Parser, Subcommand, ValueEnum};
use ketenkaart::export::acted::Acted;
use ketenkaart::export::roadmap::Format;

use crate::export;
use crate::source::Source;

/// Checks, converts, analyses and draws datasets of value chains for publication.
///
/// PATH is a folder or a file in any layout that the app opens. Exit status: 0 nothing wrong,
/// 1 warnings and --strict given, 2 the dataset is refused, 3 wrong use.
#[derive(Parser)]
#[command(name = "ketenkaart", version, max_term_width = 100)]
pub struct Arguments {
    /// What is asked for.
    #[command(subcommand)]
    pub command: Command,
}

/// What can be asked for.
#[derive(Subcommand)]
pub enum Command {
    /// Everything the loader checks; nothing is written.
    Check {
        #[command(flatten)]
        source: Source,
        /// One JSON document on standard output.
        #[arg(long)]
        json: bool,
        /// Exit status 1 when there are warnings.
        #[arg(long)]
        strict: bool,
    },
    /// Writes a Strategic Dependency Package.
    Convert {
        #[command(flatten)]
        source: Source,
        /// Folder to write, new or empty or with an earlier conversion.
        #[arg(long, value_name = "DIR")]
        out: PathBuf,
    },
    /// Every indicator of every input and stage, and the loss when suppliers stop.
    Analyse {
        #[command(flatten)]
        source: Source,
        /// One JSON document on standard output.
        #[arg(long)]
        json: bool,
        /// Whether processes without figures of their own take those of their stage.
        #[arg(long, value_enum, default_value_t = Switch::On)]
        stage_capacity: Switch,
        /// Edition that the dataset must be.
        #[arg(long, value_name = "ID")]
        edition: Option<String>,
        /// Countries, organisations or groups that stop supplying.
        #[arg(long, value_name = "CODE", value_delimiter = ',')]
        stop: Vec<String>,
        /// A group of countries of your own, NAME=CODE,CODE; may be given several times.
        #[arg(long, value_name = "NAME=CODES")]
        group: Vec<String>,
        /// Day of the memberships of groups, YYYY-MM-DD; without it as far as is known now.
        #[arg(long, value_name = "DAY")]
        at: Option<String>,
    },
    /// What differs between two editions: of two datasets, or of one that has several.
    Diff {
        /// Folder or file with the first dataset.
        first: PathBuf,
        /// Folder or file with the second dataset; the first one again when it is left out.
        second: Option<PathBuf>,
        /// Edition of the first dataset; without it the one that it shows.
        #[arg(long, value_name = "ID")]
        from: Option<String>,
        /// Edition of the second dataset; without it the one that it shows.
        #[arg(long, value_name = "ID")]
        to: Option<String>,
        /// One JSON document on standard output.
        #[arg(long)]
        json: bool,
    },
    /// The picture that the app shows for a permalink.
    Picture {
        #[command(flatten)]
        source: Source,
        /// The part of the app's address from # on; empty: what a reader sees who chose nothing.
        #[arg(long)]
        link: String,
        /// SVG file to write.
        #[arg(long, value_name = "FILE.svg")]
        out: PathBuf,
        /// Day that counts as today, YYYY-MM-DD, where the link does not say; without both no
        /// line of today is drawn.
        #[arg(long, value_name = "DAY")]
        today: Option<String>,
        /// Earlier edition that the dates of a roadmap are compared with.
        #[arg(long, value_name = "PATH")]
        before: Option<PathBuf>,
        /// Width of a roadmap in px.
        #[arg(long, value_name = "PX", value_parser = clap::value_parser!(u16).range(280..))]
        width: Option<u16>,
    },
    /// The plan of a dataset as a table, a calendar of deadlines, or a chart as text.
    Export {
        #[command(flatten)]
        source: Source,
        /// Kind of file.
        #[arg(long = "as", value_enum, value_name = "KIND")]
        kind: Kind,
        /// File to write.
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
        /// Address that the file names as its own; without it the link of the page that shows the
        /// same. θ and who is not outside are those of the address.
        #[arg(long, value_name = "ADDRESS")]
        link: Option<String>,
        /// Tag of the language.
        #[arg(long, value_name = "TAG", default_value = "en")]
        language: String,
    },
    /// Checks a dataset and makes it part of a site: its package, digests and catalogue entry.
    Publish {
        #[command(flatten)]
        source: Source,
        /// Folder of the site, such as public or dist.
        #[arg(long, value_name = "DIR")]
        site: PathBuf,
    },
    /// One HTML file with the app and datasets of a built site, that runs without a network.
    Pack {
        /// Folder of the built site.
        site: PathBuf,
        /// Ids of datasets in its catalogue.
        #[arg(long, value_name = "ID", value_delimiter = ',', required = true)]
        dataset: Vec<String>,
        /// Tags of languages besides English.
        #[arg(long, value_name = "TAG", value_delimiter = ',')]
        language: Vec<String>,
        /// The part of the app's address from # on that it opens with; without it the catalogue.
        #[arg(long, default_value = "")]
        link: String,
        /// Further files of the site to take along, such as a story.
        #[arg(long, value_name = "PATH", value_delimiter = ',')]
        with: Vec<String>,
        /// HTML file to write.
        #[arg(long, value_name = "FILE.html")]
        out: PathBuf,
    },
    /// What a reader of a site sees first of a package, for `./dev build`: an internal format
    /// of one build.
    #[command(hide = true)]
    First {
        #[command(flatten)]
        source: Source,
        /// Tag of the language.
        #[arg(long, value_name = "TAG")]
        language: String,
        /// Folder with the texts of the languages.
        #[arg(long, value_name = "DIR")]
        locales: PathBuf,
        /// File to write.
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
    /// Positions for a bare graph {nodes: [{id, w, h, layer?}], edges: [{s, t, w?}]}.
    Layout {
        /// File with the graph.
        graph: PathBuf,
        /// One JSON document on standard output.
        #[arg(long)]
        json: bool,
    },
}

/// Whether something counts.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Switch {
    On,
    Off,
}

/// Kinds of files that a plan is written as.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Kind {
    /// A table, one row per item.
    Csv,
    /// A calendar of deadlines.
    Ics,
    /// A chart in the words of Mermaid.
    Mermaid,
    /// What is missing against the measures, as a table.
    Coverage,
    /// The dependencies without a running measure, as a table.
    Uncovered,
    /// The inputs by urgency, as a table.
    Priorities,
}

impl From<Kind> for export::File {
    fn from(kind: Kind) -> Self {
        match kind {
            Kind::Csv => Self::Plan(Format::Csv),
            Kind::Ics => Self::Plan(Format::Calendar),
            Kind::Mermaid => Self::Plan(Format::Gantt),
            Kind::Coverage => Self::Acted(Acted::Coverage),
            Kind::Uncovered => Self::Acted(Acted::Uncovered),
            Kind::Priorities => Self::Acted(Acted::Priorities),
        }
    }
}
