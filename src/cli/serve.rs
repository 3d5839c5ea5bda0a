//! `doorstep serve`.

use std::time::Duration;

use clap::Args;

use crate::config::{Settings, Wanted};
use crate::model::Date;
use crate::pipeline::{Preview, Reading};
use crate::serve::{Folders, Port, Server, Watch};
use crate::source::DiskLoader;

use super::day::day;
use super::{Console, ExitStatus, World};

/// Nothing is done between two changes; this is only how long one sleep lasts.
const SLEEP: Duration = Duration::from_hours(1);

/// Show the website while you write, and show it anew at each save
///
/// The preview is seen on this computer alone and writes nothing. A page whose record has a mistake
/// shows what is wrong, where, and the way out. This week's charts and the latest reviews are at
/// /__papers/, for you only. End it with Ctrl-C.
#[derive(Debug, Args)]
pub(super) struct Serve {
    /// The port to listen on, if not 8017 or the next that is free
    #[arg(long, value_name = "PORT")]
    port: Option<u16>,

    /// The day for which to show it, such as 2026-03-25, if not today
    #[arg(long, value_name = "DATE", value_parser = day)]
    date: Option<Date>,

    /// The theme to use: a folder in themes whose files take the place of the default ones
    #[arg(long, value_name = "NAME", default_value = "default")]
    theme: String,
}

/// Serves until the person ends it.
pub(super) fn run(args: &Serve, world: &World, console: &mut Console) -> ExitStatus {
    if let Err(sentence) = world.needed_content() {
        return console.refuse(&sentence);
    }
    // Events come with whole paths, so the folders are named by theirs.
    let root = match world.root.canonicalize() {
        Ok(root) => root,
        Err(error) => return console.refuse(&format!("{}: {error}", world.root.display())),
    };
    let watched = vec![root.join("content"), root.join("themes").join(&args.theme)];
    let folders = Folders { root, watched };
    // The watch begins before the first reading, so that no save falls between the two.
    let mut watch = match Watch::start(folders) {
        Ok(watch) => watch,
        Err(sentence) => return console.refuse(&sentence),
    };
    let server = match Server::start(preview(args, world), port(args)) {
        Ok(server) => server,
        Err(error) => return console.refuse(&error.to_string()),
    };
    greet(&server, watch.polls(), console);
    loop {
        match watch.next(SLEEP) {
            Some(true) if server.renew() => server.with_reading(|reading| tell(reading, console)),
            Some(false) => return console.refuse("the folders cannot be watched any more"),
            _ => {}
        }
    }
}

fn port(args: &Serve) -> Port {
    args.port.map_or(Port::Usual, Port::Exactly)
}

fn preview(args: &Serve, world: &World) -> Preview {
    let settings = Settings {
        date: args.date.unwrap_or(world.today),
        jobs: world.processors(),
        wanted: Wanted::default(),
        sheets: true,
        every_message: false,
        keys: None,
    };
    let (theme, of) = (args.theme.clone(), world.clone());
    Preview::new(DiskLoader::new(world.content_folder()), move || of.theme(&theme), settings)
}

fn greet(server: &Server, polls: bool, console: &mut Console) {
    let at = format!("http://{}", server.address());
    console.data(&format!("The website:  {at}/\n"));
    console.data(&format!("For you only: {at}/__papers/\n"));
    console.data(&format!("Problems:     {at}/__doorstep/problems\n"));
    if polls {
        console.say("The system does not tell of changes here, so a save takes a second to show.");
    }
    server.with_reading(|reading| tell(reading, console));
    console.say("Save a file and the page changes. End with Ctrl-C.");
}

fn tell(reading: &Reading, console: &mut Console) {
    if reading.theme_trouble().is_some() {
        return console.say("The theme cannot be used; every page says why.");
    }
    let (errors, warnings): (Vec<bool>, Vec<bool>) =
        reading.told().map(|told| told.is_error).partition(|is_error| *is_error);
    console.say(&format!(
        "{} files read, {} pages; errors: {}, warnings: {}.",
        reading.file_count(),
        reading.page_count(),
        errors.len(),
        warnings.len()
    ));
}
