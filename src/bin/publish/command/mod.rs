//! The command line: what is asked for is done, and the exit status says how it ended.

mod grammar;

use std::process::ExitCode;

use clap::Parser as _;
use ketenkaart::base::date::Day;
use ketenkaart::base::message::Message;
use ketenkaart::export::figure::Beside;
use ketenkaart::export::pack::Order;
use ketenkaart::model::dataset::Dataset;
use ketenkaart::msg;

use crate::command::grammar::{Arguments, Command, Switch};
use crate::source::{Source, with_both, with_dataset};
use crate::{
    analyse, check, convert, diff, export, files, first, layout, pack, picture, print, publish,
};

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
            Ok(check::run(&files::reading(&source.path)?, json, strict))
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
        Command::Pack { site, dataset, language, link, with, out } => {
            let order = Order { datasets: dataset, languages: language, link, further: with };
            pack::run(&site, &order, &out)
        }
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
