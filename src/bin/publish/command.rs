//! The command line: what can be asked for, and what the exit status says of the answer.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand, ValueEnum};
use ketenkaart::base::date::Day;
use ketenkaart::base::message::Message;
use ketenkaart::export::acted::Acted;
use ketenkaart::export::figure::Beside;
use ketenkaart::export::roadmap::Format;
use ketenkaart::intake;
use ketenkaart::model::dataset::Dataset;
use ketenkaart::msg;

use crate::source::{Source, with_both, with_dataset};
use crate::{analyse, check, convert, diff, export, files, first, layout, picture, print, publish};

/// How a command ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// Nothing wrong.
    Clean,
    /// Warnings, and the caller asked to be strict.
    Warnings,
    /// The dataset is refused.
    Refused,
    /// The command was used in a wrong way.
    WrongUse,
}

impl From<Outcome> for ExitCode {
    fn from(outcome: Outcome) -> Self {
        Self::from(match outcome {
            Outcome::Clean => 0,
            Outcome::Warnings => 1,
            Outcome::Refused => 2,
            Outcome::WrongUse => 3,
        })
    }
}

/// Checks, converts, analyses and draws datasets of value chains for publication.
///
/// PATH is a folder or a file in any layout that the app opens. Exit status: 0 nothing wrong,
/// 1 warnings and --strict given, 2 the dataset is refused, 3 wrong use.
#[derive(Parser)]
#[command(name = "ketenkaart", version, max_term_width = 100)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
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

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Switch {
    On,
    Off,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Kind {
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

/// Reads the command line and does what it says.
pub fn run() -> Outcome {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => {
            let is_asked_for = !error.use_stderr();
            let _ = error.print();
            return if is_asked_for { Outcome::Clean } else { Outcome::WrongUse };
        }
    };
    obey(arguments.command).unwrap_or_else(|message| {
        print::remark(&print::locale().say(&message));
        Outcome::WrongUse
    })
}

/// Does what the command line says; an error is a wrong use of it.
fn obey(command: Command) -> Result<Outcome, Message> {
    match command {
        Command::Check { source, json, strict } => {
            Ok(check::run(&intake::read(files::read(&source.path)?), json, strict))
        }
        Command::Convert { source, out } => {
            with_dataset(&source, |dataset| convert::run(dataset, &out))
        }
        Command::Analyse { source, json, stage_capacity, edition, stop, group, at } => {
            let stage_capacity = stage_capacity == Switch::On;
            let request = analyse::Request {
                stage_capacity,
                edition,
                stop,
                groups: group,
                at,
                as_json: json,
            };
            with_dataset(&source, |dataset| analyse::run(dataset, &request))
        }
        Command::Diff { first, second, from, to, json } => {
            let second = Source { path: second.unwrap_or_else(|| first.clone()) };
            with_both(&Source { path: first }, &second, |before, after| {
                let before = diff::edition(before, from.as_deref())?;
                diff::run(&before, &diff::edition(after, to.as_deref())?, json);
                Ok(())
            })
        }
        Command::Picture { source, link, out, today, before, width } => {
            let clock = today.as_deref().map(day).transpose()?;
            let draw = |dataset: &Dataset, before: Option<&Dataset>| {
                let beside = Beside { clock, before, width: width.map(f64::from) };
                picture::run(dataset, &link, &out, &beside)
            };
            match before {
                None => with_dataset(&source, |dataset| draw(dataset, None)),
                Some(path) => with_both(&Source { path }, &source, |before, dataset| {
                    draw(dataset, Some(before))
                }),
            }
        }
        Command::Export { source, kind, out, link, language } => with_dataset(&source, |dataset| {
            export::run(dataset, kind.into(), link.as_deref(), &language, &out)
        }),
        Command::Publish { source, site } => publish::run(&source.path, &site),
        Command::First { source, language, locales, out } => {
            let written = first::run(&source.path, &language, &locales, &out)?;
            Ok(written.map_or_else(|reading| check::explain(&reading), |()| Outcome::Clean))
        }
        Command::Layout { graph, json } => layout::run(&graph, json),
    }
}

fn day(text: &str) -> Result<Day, Message> {
    Day::parse(text).ok_or_else(|| msg!("tool-not-a-day", found = text))
}
