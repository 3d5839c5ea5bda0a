//! `doorstep new` for every kind of record that has no example of its own: one subcommand a kind, made
//! from the table of kinds.

use clap::{Arg, ArgMatches, Command, FromArgMatches, Subcommand};

use crate::model::kinds::{Naming, RecordKind, all};
use crate::model::{Date, Dated};
use crate::scaffold::NewRecord;

use crate::cli::day::day;

/// Kinds whose examples are written by hand, and one that has none.
const BY_HAND: &[&str] = &[
    "service",
    "allowances",
    "rules",
    "addresses",
    "items",
    "child",
    "goal",
    "chart",
    "visit",
    "assessment",
    "review",
    "activity",
    "translation",
    "page-translation",
    "staff",
    "page",
    "checklist",
    // Written by `doorstep release` alone.
    "release",
];

/// A record of a kind of the table.
pub(super) struct Tabled {
    kind: &'static RecordKind,
    child: Option<String>,
    name: Option<String>,
    date: Option<Date>,
}

/// The kinds that are made here.
pub(super) fn kinds() -> impl Iterator<Item = &'static RecordKind> {
    all().filter(|kind| !BY_HAND.contains(&kind.word))
}

impl Tabled {
    /// The reference of the child whom the record is about.
    pub(super) fn child(&self) -> Option<&str> {
        self.child.as_deref()
    }

    /// What was asked for, on the day that was named or today.
    pub(super) fn asked(&self, today: Date) -> NewRecord {
        let date = self.date.unwrap_or(today);
        let word = self.name.clone().unwrap_or_default();
        let name = match self.kind.naming {
            Naming::Slug | Naming::Own => word,
            Naming::Day => date.to_string(),
            Naming::Event => Dated { on: date, word }.to_string(),
        };
        NewRecord { kind: self.kind, child: self.child.clone(), name, date }
    }
}

impl FromArgMatches for Tabled {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        let (word, matches) = matches
            .subcommand()
            .ok_or_else(|| clap::Error::new(clap::error::ErrorKind::MissingSubcommand))?;
        let kind = kinds()
            .find(|kind| kind.slug() == word)
            .ok_or_else(|| clap::Error::new(clap::error::ErrorKind::InvalidSubcommand))?;
        let text = |name: &str| matches.try_get_one::<String>(name).ok().flatten().cloned();
        let date = matches.try_get_one::<Date>("date").ok().flatten().copied();
        Ok(Self { kind, child: text("child"), name: text("name"), date })
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}

impl Subcommand for Tabled {
    fn augment_subcommands(command: Command) -> Command {
        command.subcommands(kinds().map(subcommand))
    }

    fn augment_subcommands_for_update(command: Command) -> Command {
        Self::augment_subcommands(command)
    }

    fn has_subcommand(name: &str) -> bool {
        kinds().any(|kind| kind.slug() == name)
    }
}

fn subcommand(kind: &'static RecordKind) -> Command {
    let mut command = Command::new(kind.slug()).about(format!("Make a record: {}", kind.word));
    command = command.long_about(kind.kind.meaning());
    if kind.of_child {
        command = command.arg(
            Arg::new("child")
                .value_name("REF")
                .required(true)
                .help("The child's reference, such as p014"),
        );
    }
    let name = Arg::new("name").value_name("NAME");
    match kind.naming {
        Naming::Slug | Naming::Own => {
            command.arg(name.required(true).help("A short name for the file, such as light-drum"))
        }
        Naming::Day => command,
        Naming::Event => {
            command.arg(name.long("name").help("A word for the file, where one day has several"))
        }
    }
    .arg(
        Arg::new("date")
            .long("date")
            .value_name("DATE")
            .value_parser(day)
            .help("The day, such as 2026-03-25; today if it is left out"),
    )
}
