//! `doorstep keys`: the keys to families' pages online.

mod file;
mod tell;

use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};

use crate::config::{Settings, Wanted};
use crate::model::{Date, OnlineId};
use crate::output;
use crate::pipeline::{self, KeyCardError};
use crate::seal::{self, Who};

use super::day::day;
use super::report::{FormatArg, print_theme_faults};
use super::{Console, ExitStatus, World};

pub(super) use file::{place, read_keys};
use file::{random, write_keys};

/// Make, show, turn and revoke the keys to families' pages on a phone
///
/// Each adult who may have a page online (an entry under `online` in the child's record) has a key of their
/// own: a pattern to scan and a code to type, both on one card. The keys stand in keys.toml beside content.
/// Keep a copy of that file in a locked place, and never with the records or on a website.
#[derive(Debug, Args)]
pub(super) struct Keys {
    #[command(subcommand)]
    what: What,

    /// The key file, if not keys.toml beside content
    #[arg(long = "keys", global = true, value_name = "FILE")]
    file: Option<PathBuf>,

    /// The day on which this happens, such as 2026-03-25, if not today
    #[arg(long, global = true, value_name = "DATE", value_parser = day)]
    date: Option<Date>,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Make the key file, and a key for everybody who is to have a page and has none
    New {
        /// Only for this child, by reference
        #[arg(value_name = "REF", requires = "adult")]
        child: Option<String>,
        /// Only for this adult; also for one whose key was revoked
        #[arg(value_name = "ADULT")]
        adult: Option<String>,
    },
    /// Show where a child's pages stand and the codes that open them
    Show {
        /// The child, by reference
        #[arg(value_name = "REF")]
        child: String,
        /// Only this adult
        #[arg(value_name = "ADULT")]
        adult: Option<String>,
    },
    /// Give somebody a new key: the card that they have opens nothing any more once you have published again
    Turn {
        /// The child, by reference
        #[arg(value_name = "REF")]
        child: String,
        /// The adult, by the id in the child's record
        #[arg(value_name = "ADULT")]
        adult: String,
    },
    /// Take somebody's key away: no page is made for them any more
    Revoke {
        /// The child, by reference
        #[arg(value_name = "REF")]
        child: String,
        /// The adult, by the id in the child's record
        #[arg(value_name = "ADULT")]
        adult: String,
    },
    /// Print the card that a family gets
    Card {
        /// The child, by reference
        #[arg(value_name = "REF")]
        child: String,
        /// The adult, by the id in the child's record
        #[arg(value_name = "ADULT")]
        adult: String,
        /// The file to write, if not one in the folder print
        #[arg(long, value_name = "FILE")]
        to: Option<PathBuf>,
        /// The theme to use: a folder in themes whose files take the place of the default ones
        #[arg(long, value_name = "NAME", default_value = "default")]
        theme: String,
    },
}

/// Does what was asked for with the key file.
pub(super) fn run(args: &Keys, world: &World, console: &mut Console) -> ExitStatus {
    match doing(args, world, console) {
        Ok(status) => status,
        Err(sentence) => console.refuse(&sentence),
    }
}

fn doing(args: &Keys, world: &World, console: &mut Console) -> Result<ExitStatus, String> {
    world.needed_content()?;
    let on = args.date.unwrap_or(world.today);
    let place = file::place(args.file.as_deref(), world)?;
    let there = read_keys(&place)?;
    match &args.what {
        What::New { child, adult } => {
            let only = child.as_deref().zip(adult.as_deref());
            return new(only, (&place, there), (world, on), console);
        }
        _ if there.is_none() => return Err(tell::lost(&place, world)),
        _ => {}
    }
    let Some(mut keys) = there else { return Ok(ExitStatus::Done) };
    match &args.what {
        What::New { .. } => {}
        What::Show { child, adult } => tell::show(&keys, child, adult.as_deref(), console)?,
        What::Turn { child, adult } => {
            let who = Who::new(child, adult);
            let name =
                keys.turn(&who, on, &mut random)?.ok_or_else(|| tell::no_key(&keys, &who))?;
            write_keys(&place, &keys)?;
            tell::turned(&who, &name, console);
        }
        What::Revoke { child, adult } => {
            let who = Who::new(child, adult);
            let name = keys.revoke(&who, on).ok_or_else(|| tell::no_key(&keys, &who))?;
            write_keys(&place, &keys)?;
            tell::revoked(&who, &name, console);
        }
        What::Card { child, adult, to, theme } => {
            let who = Who::new(child, adult);
            let file = to
                .clone()
                .unwrap_or_else(|| world.below("print").join(format!("card-{child}-{adult}.pdf")));
            return card(&who, &file, theme, (&keys, world, on), console);
        }
    }
    Ok(ExitStatus::Done)
}

/// Makes the key file when there is none, and the keys that are missing.
fn new(
    only: Option<(&str, &str)>,
    (place, there): (&Path, Option<seal::Keys>),
    (world, on): (&World, Date),
    console: &mut Console,
) -> Result<ExitStatus, String> {
    let checked = pipeline::read(&world.content(), &settings(world, on));
    let planned: Vec<&OnlineId> = checked.service.online().iter().collect();
    let wanted = planned
        .iter()
        .filter(|id| only.is_none_or(|(child, adult)| id.child == child && id.adult == adult));
    let wanted: Vec<Who> = wanted.map(|id| Who::new(&id.child, &id.adult)).collect();
    if wanted.is_empty() && only.is_some() {
        return Err(
            "this adult is to have no page: there is no entry under online in the child's \
                    record, or it is held back; `doorstep check` says why"
                .into(),
        );
    }
    let is_first = there.is_none();
    let published = if is_first { tell::published(world) } else { Vec::new() };
    let mut keys = match there {
        Some(keys) => keys,
        None => seal::Keys::fresh(&mut random)?,
    };
    let mut made = Vec::new();
    for who in wanted {
        // A key that was taken away comes back only when it is asked for by name.
        if (only.is_some() || keys.revoked(&who).is_none())
            && keys.add(who.clone(), on, &mut random)?
        {
            made.push(who);
        }
    }
    if is_first || !made.is_empty() {
        write_keys(place, &keys)?;
    }
    tell::made(place, is_first, &made, console);
    tell::lost_before(&published, console);
    Ok(ExitStatus::Done)
}

/// Prints a card.
fn card(
    who: &Who,
    file: &Path,
    theme: &str,
    (keys, world, on): (&seal::Keys, &World, Date),
    console: &mut Console,
) -> Result<ExitStatus, String> {
    if file.starts_with(world.below("output")) {
        return Err("the folder output belongs to the build; name another file with --to".into());
    }
    let theme = world.theme(theme)?;
    let settings = settings(world, on);
    match pipeline::key_card(&world.content(), &theme, &settings, keys, who) {
        Ok(card) => {
            output::put_secret(file, &card.bytes).map_err(|error| error.to_string())?;
            console.say(&format!(
                "Printed the card of {} of {} in {}. Hand it over yourself: whoever has it opens the page. \
                 Then delete the file.",
                who.adult,
                who.child,
                file.display()
            ));
            if !card.has_pattern {
                console.say(
                    "It has no pattern, because service.yaml does not say where families' pages are \
                     published: write families_online_at, such as https://families.example.org/.",
                );
            }
            Ok(ExitStatus::Done)
        }
        Err(KeyCardError::Refused(sentence)) => Err(sentence),
        Err(KeyCardError::Theme(faults)) => {
            print_theme_faults(&faults, FormatArg::Human.into(), console);
            Err("the theme cannot be used, so nothing was printed".into())
        }
    }
}

fn settings(world: &World, date: Date) -> Settings {
    Settings {
        date,
        jobs: world.processors(),
        wanted: Wanted::default(),
        sheets: true,
        every_message: false,
        keys: None,
    }
}

#[cfg(test)]
mod tests;
