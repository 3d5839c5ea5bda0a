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
    #[arg(long = "audience", value_name = "READERS", value_parser = Wanted::AUDIENCES)]
    audiences: Vec<String>,

    /// Build for these children only, by reference
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

    /// How to print messages
    #[arg(long, value_enum, default_value_t)]
    format: FormatArg,
}

/// Builds, and says what was made, what was withheld and why.
pub(super) fn run(args: &Build, world: &World, console: &mut Console) -> ExitStatus {
    let settings = settings(args, world);
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
    let loader = DiskLoader::new(world.content_folder());
    let bar = Bar::new(console.is_interactive());
    let pool = rayon::ThreadPoolBuilder::new().num_threads(settings.jobs.get()).build();
    let outcome = match pool {
        Ok(pool) => pool.install(|| pipeline::build(&loader, &theme, &settings, &output, &bar)),
        Err(error) => return console.refuse(&format!("no thread could be started: {error}")),
    };
    bar.finish();
    match outcome {
        Ok(built) => tell(&built, args.format.into(), &folder.display().to_string(), console),
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
    }
}

/// So many of a kind: `1 chart`, `2 charts`, `1 review for families`.
fn numbered(count: usize, kind: &str) -> String {
    let (noun, rest) = kind.split_once(' ').unwrap_or((kind, ""));
    let noun = if count == 1 { noun.trim_end_matches('s') } else { noun };
    format!("{count} {noun} {rest}").trim_end().to_owned()
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
    for removed in &built.removed {
        console.say(&format!("removed: {removed}, which no longer holds and was not asked for"));
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
    use super::numbered;

    #[test]
    fn one_is_said_as_one() {
        assert_eq!(numbered(1, "charts"), "1 chart");
        assert_eq!(numbered(4, "charts"), "4 charts");
        assert_eq!(numbered(1, "reviews for families"), "1 review for families");
        assert_eq!(numbered(0, "pages"), "0 pages");
    }
}
