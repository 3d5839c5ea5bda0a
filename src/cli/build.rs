//! `doorstep build`.

use std::num::NonZeroUsize;
use std::path::PathBuf;

use clap::Args;

use crate::config::{Settings, Wanted};
use crate::diag::Format;
use crate::model::Date;
use crate::output::Output;
use crate::pipeline::{self, BuildError, Built};
use crate::source::DiskLoader;

use super::day::day;
use super::kept::keep;
use super::progress::Bar;
use super::report::{FormatArg, print_diagnostics, print_theme_faults};
use super::{Console, ExitStatus, World};

/// Build the website, this week's charts and the latest reviews
///
/// Reads everything in the folder content, checks it, and writes the folder output: public for the
/// website, families and professionals for the papers. What does not hold together is withheld and
/// named; everything else is built. The old output stays until the new one is complete.
#[derive(Debug, Args)]
pub(super) struct Build {
    /// Where to write, if not to the folder output
    #[arg(long, value_name = "DIR")]
    output: Option<PathBuf>,

    /// The day for which to build, such as 2026-03-25, if not today
    #[arg(long, value_name = "DATE", value_parser = day)]
    date: Option<Date>,

    /// Build for these readers only: public, family or professional
    ///
    /// The rest of the output stays where it is still true, and is removed and named where it is not.
    #[arg(long = "audience", value_name = "READERS", value_parser = Wanted::AUDIENCES)]
    audiences: Vec<String>,

    /// Build for these children only, by reference
    ///
    /// The rest of the output stays where it is still true. What is not is removed and named: after a
    /// child is added or a name changes, that is the website and every paper, since none of them has
    /// been searched for that name. `doorstep build` makes everything again.
    #[arg(long = "child", value_name = "REF")]
    children: Vec<String>,

    /// How many papers to make at once, if not one for each processor
    #[arg(long, value_name = "N")]
    jobs: Option<NonZeroUsize>,

    /// Leave out the printable sheets of the cards
    #[arg(long)]
    no_sheets: bool,

    /// The theme to use: a folder in themes whose files take the place of the default ones
    #[arg(long, value_name = "NAME", default_value = "default")]
    theme: String,

    /// The key file of families' pages, if not keys.toml beside content
    #[arg(long, value_name = "FILE")]
    keys: Option<PathBuf>,

    /// How to print messages
    #[arg(long, value_enum, default_value_t)]
    format: FormatArg,
}

/// Builds, and says what was made, what was withheld and why.
pub(super) fn run(args: &Build, world: &World, console: &mut Console) -> ExitStatus {
    let keys = match world.keys(args.keys.as_deref()) {
        Ok(keys) => keys,
        Err(sentence) => return console.refuse(&sentence),
    };
    let settings = Settings { keys, ..settings(args, world) };
    let theme = match world.theme(&args.theme) {
        Ok(theme) => theme,
        Err(sentence) => return console.refuse(&sentence),
    };
    if let Err(sentence) = world.needed_content() {
        return console.refuse(&sentence);
    }
    let folder = args.output.clone().unwrap_or_else(|| world.below("output"));
    let output = match Output::open(&folder) {
        Ok(output) => output,
        Err(error) => return console.refuse(&error.to_string()),
    };
    if !settings.wanted.is_all() {
        console.say(
            "This makes only what you ask for. What else is in the output stays where it is still \
             true, and is removed and named where it is not.",
        );
    }
    let loader = DiskLoader::new(world.content_folder());
    let bar = Bar::new(console.is_interactive());
    let pool = rayon::ThreadPoolBuilder::new().num_threads(settings.jobs.get()).build();
    let outcome = match pool {
        Ok(pool) => pool.install(|| pipeline::build(&loader, &theme, &settings, &output, &bar)),
        Err(error) => return console.refuse(&format!("no thread could be started: {error}")),
    };
    bar.finish();
    match outcome {
        Ok(built) => {
            let folder = folder.display().to_string();
            let status = tell(&built, args.format.into(), &folder, console);
            keep(&built.addresses, &built.sources, settings.date, world, console);
            status
        }
        Err(BuildError::Output(error)) => console.refuse(&error.to_string()),
        Err(BuildError::Theme(faults)) => {
            print_theme_faults(&faults, args.format.into(), console);
            console.refuse("the theme cannot be used, so nothing was published")
        }
    }
}

fn settings(args: &Build, world: &World) -> Settings {
    let asked = |name: &&'static str| args.audiences.iter().any(|asked| asked == name);
    Settings {
        date: args.date.unwrap_or(world.today),
        jobs: args.jobs.unwrap_or_else(|| world.processors()),
        wanted: Wanted {
            audiences: Wanted::AUDIENCES.into_iter().filter(asked).collect(),
            children: args.children.iter().cloned().collect(),
        },
        sheets: !args.no_sheets,
        every_message: Format::from(args.format) != Format::Human,
        keys: None,
    }
}

/// The folder of the website in the output.
const WEBSITE: &str = "public/";

/// So many of a kind: `1 chart`, `2 charts`, `1 review for families`.
fn numbered(count: usize, kind: &str) -> String {
    let (noun, rest) = kind.split_once(' ').unwrap_or((kind, ""));
    let noun = if count == 1 { noun.trim_end_matches('s') } else { noun };
    format!("{count} {noun} {rest}").trim_end().to_owned()
}

/// What was removed, the pages of the website as one thing.
fn named(removed: &[String]) -> Vec<String> {
    let (pages, papers): (Vec<&String>, Vec<&String>) =
        removed.iter().partition(|path| path.starts_with(WEBSITE));
    let website = match pages.as_slice() {
        [] => None,
        [one] => Some((*one).clone()),
        many => Some(format!("{WEBSITE} (the website, {} files)", many.len())),
    };
    papers.into_iter().cloned().chain(website).collect()
}

/// What a build of a part took away, and how to have it back.
fn gone(removed: &[String]) -> Option<String> {
    let website = removed.iter().any(|path| path.starts_with(WEBSITE));
    let files = match removed.len() {
        0 => return None,
        1 => "1 file is".to_owned(),
        files => format!("{files} files are"),
    };
    let which = if website { ", the website among them" } else { "" };
    Some(format!(
        "{files} no longer in the output{which}: the records have changed since, and you asked for a \
         part only. `doorstep build` makes everything again."
    ))
}

fn tell(built: &Built, format: Format, folder: &str, console: &mut Console) -> ExitStatus {
    print_diagnostics(&built.sources, &built.diagnostics, format, console);
    for held in &built.withheld {
        let about = if held.subject.is_empty() || held.document.contains(held.subject.as_str()) {
            String::new()
        } else {
            format!(" for {}", held.subject)
        };
        console.say(&format!("withheld: {}{about}: {}", held.document, held.because));
    }
    for note in &built.notes {
        console.say(note);
    }
    for removed in named(&built.removed) {
        console.say(&format!("removed: {removed}, which no longer holds and was not asked for"));
    }
    if let Some(sentence) = gone(&built.removed) {
        console.say(&sentence);
    }
    if built.unchanged {
        console.say(&format!("Nothing has changed since the last build; {folder} is as it was."));
        match built.warnings_before {
            0 => {}
            1 => console.say("Its 1 warning stands; `doorstep check` shows it."),
            count => {
                console.say(&format!("Its {count} warnings stand; `doorstep check` shows them."));
            }
        }
        return ExitStatus::Done;
    }
    let made: Vec<String> = built
        .made
        .iter()
        .filter(|(_, made)| made.new + made.carried > 0)
        .map(|(kind, made)| {
            let all = made.new + made.carried;
            let as_before = if made.carried > 0 {
                format!(" ({} as before)", made.carried)
            } else {
                String::new()
            };
            format!("{}{as_before}", numbered(all, kind))
        })
        .collect();
    let made = if made.is_empty() { "nothing".to_owned() } else { made.join(", ") };
    console.say(&format!("Made {made} in {folder}."));
    if built.scan_withheld {
        ExitStatus::Withheld
    } else if built.has_errors() || !built.withheld.is_empty() {
        ExitStatus::ContentProblems
    } else {
        ExitStatus::Done
    }
}

#[cfg(test)]
mod tests {
    use super::{gone, numbered};

    #[test]
    fn what_is_gone_is_counted_and_can_be_had_back() {
        assert_eq!(gone(&[]), None);
        let said = gone(&["public/index.html".into(), "families/a/b/c.pdf".into()]).unwrap();
        assert!(said.starts_with("2 files are no longer in the output, the website among them"));
        assert!(said.ends_with("`doorstep build` makes everything again."));
        let said = gone(&["families/a/b/c.pdf".into()]).unwrap();
        assert!(said.starts_with("1 file is no longer in the output: "), "{said}");
    }

    #[test]
    fn one_is_said_as_one() {
        assert_eq!(numbered(1, "charts"), "1 chart");
        assert_eq!(numbered(4, "charts"), "4 charts");
        assert_eq!(numbered(1, "reviews for families"), "1 review for families");
        assert_eq!(numbered(0, "pages"), "0 pages");
    }
}
