//! `doorstep print`: cards of the library on the paper that somebody wants, as one file.

mod paper;
mod which;

use std::path::PathBuf;

use clap::{Args, Subcommand};

use crate::config::{Settings, Wanted};
use crate::diag::Format;
use crate::model::{Backs, CardPaper, CutMarks, Date, Hand, Ink};
use crate::output;
use crate::pipeline::{self, Chosen, Form, PackJob, PrintError, Printed, SymbolJob};
use crate::source::DiskLoader;
use crate::view::imposition::DeckPlan;

use super::day::day;
use super::kept::keep;
use super::report::{FormatArg, print_diagnostics, print_theme_faults};
use super::{Console, ExitStatus, World};

use paper::{choice, millimetres, shift};
use which::Which;

/// Print cards: sheets, large print, easy read, a deck to cut out, or labels
///
/// Writes one PDF and nothing else. Nothing of a child is on it; --child only takes the cards that the
/// child's charts come from. Letters are never made smaller: a card that does not fit is left out, and
/// named with the number of words that are too many.
#[derive(Debug, Args)]
pub(super) struct Print {
    #[command(subcommand)]
    what: What,

    /// The file to write, if not one in the folder print
    #[arg(long, global = true, value_name = "FILE")]
    to: Option<PathBuf>,

    /// The day for which to print, such as 2026-03-25, if not today
    #[arg(long, global = true, value_name = "DATE", value_parser = day)]
    date: Option<Date>,

    /// The theme to use: a folder in themes whose files take the place of the default ones
    #[arg(long, global = true, value_name = "NAME", default_value = "default")]
    theme: String,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Each card from the top of a side
    Cards {
        #[command(flatten)]
        which: Which,
        /// The paper
        #[arg(long = "as", value_name = "PAPER", value_parser = choice::<CardPaper>(), default_value = "a4")]
        paper: CardPaper,
        /// What pictures are printed in
        #[arg(long, value_parser = choice::<Ink>(), default_value = "colour")]
        ink: Ink,
        /// Begin each card on a fresh piece of paper, for printing on both sides
        #[arg(long)]
        two_sided: bool,
        /// A second language, such as cy, in which each part and each step stands beside the first on
        /// a4, and below it on large-print
        #[arg(long, value_name = "LANGUAGE")]
        beside: Option<String>,
        /// The hand in which Arabic letters are written
        #[arg(long = "script", value_name = "HAND", value_parser = choice::<Hand>(), default_value = "naskh")]
        hand: Hand,
    },
    /// Small reminder cards to cut out
    Deck {
        #[command(flatten)]
        which: Which,
        /// How many on one side of A4, one to eight; four are A6
        #[arg(long, value_name = "N", default_value_t = 4)]
        on: usize,
        /// What is left free between two cards, in millimetres
        #[arg(long, value_name = "MM", value_parser = millimetres, default_value = "0")]
        gutter: f64,
        /// What shows where to cut
        #[arg(long, value_parser = choice::<CutMarks>(), default_value = "corners")]
        marks: CutMarks,
        /// Where the backs are printed
        #[arg(long, value_parser = choice::<Backs>(), default_value = "none")]
        backs: Backs,
        /// How far to move the backs, right and down, in millimetres: see `doorstep print alignment`
        #[arg(long, value_name = "X,Y", value_parser = shift, allow_hyphen_values = true, default_value = "0,0")]
        shift: (f64, f64),
        /// What pictures are printed in
        #[arg(long, value_parser = choice::<Ink>(), default_value = "colour")]
        ink: Ink,
    },
    /// Labels for the bags and boxes in which the things for a card are kept
    Labels {
        #[command(flatten)]
        which: Which,
        /// The sheet of labels: the name of a file in the theme's folder labels
        #[arg(long, value_name = "NAME", default_value = "8")]
        sheet: String,
        /// The first label of the first sheet that is still there, counted row by row
        #[arg(long, value_name = "N", default_value_t = 1)]
        start: usize,
    },
    /// Labels with a symbol and its word, for boxes, drawers and hooks
    Symbols {
        /// Symbols by name, such as cup or bath; with none, those of the cards that --card names
        #[arg(value_name = "SYMBOL")]
        names: Vec<String>,
        /// A card whose symbols are printed, such as language/bubbles
        #[arg(long = "card", value_name = "CARD")]
        cards: Vec<String>,
        /// The language of the words, such as so, if not the service's own
        #[arg(long, value_name = "LANGUAGE")]
        language: Option<String>,
        /// The sheet of labels: the name of a file in the theme's folder labels
        #[arg(long, value_name = "NAME", default_value = "8")]
        sheet: String,
        /// The first label of the first sheet that is still there, counted row by row
        #[arg(long, value_name = "N", default_value_t = 1)]
        start: usize,
        /// What pictures are printed in
        #[arg(long, value_parser = choice::<Ink>(), default_value = "colour")]
        ink: Ink,
    },
    /// What to take along to a visit: the last chart's results to fill in, next steps to choose from, a
    /// chart with this child's things and one wholly blank. The first part is your own paper
    VisitPack {
        /// The child's reference, such as p014
        #[arg(value_name = "REF")]
        child: String,
        /// The household that is visited, if not the first one that receives charts
        #[arg(long, value_name = "ID")]
        household: Option<String>,
    },
    /// A paper that tells how far a printer is out between its two sides
    Alignment,
}

/// What to know of a copy that is only printed.
const ONLY_PAPER: &str = "This copy is for paper alone: on a screen its words cannot be searched, copied or read aloud. \
     Send the card's own PDF from the website, which is in Naskh, or its page.";

/// What to know of a visit pack.
const OWN_PART: &str = "The first part is your own paper: take it away with you again. The charts behind it are for the family.";

/// Prints, and says what is on the paper and what is not.
pub(super) fn run(args: &Print, world: &World, console: &mut Console) -> ExitStatus {
    let theme = match world.theme(&args.theme) {
        Ok(theme) => theme,
        Err(sentence) => return console.refuse(&sentence),
    };
    if let Err(sentence) = world.needed_content() {
        return console.refuse(&sentence);
    }
    let pack = args.what.pack();
    let (name, chosen, form) = match (&pack, args.what.job()) {
        (Some(pack), _) => {
            (format!("visit-pack-{}", pack.child), Chosen::default(), Form::Alignment)
        }
        (None, Ok((name, chosen, form))) => (name.to_owned(), chosen, form),
        (None, Err(sentence)) => return console.refuse(&sentence),
    };
    let file = match &args.to {
        Some(file) => file.clone(),
        None => world.below("print").join(format!("{name}.pdf")),
    };
    // A build would take it away again, and the account of the output would not name it.
    if file.starts_with(world.below("output")) {
        return console
            .refuse("the folder output belongs to the build; name another file with --to");
    }
    let settings = Settings {
        date: args.date.unwrap_or(world.today),
        jobs: world.processors(),
        wanted: Wanted::default(),
        sheets: true,
        every_message: false,
        keys: None,
    };
    let loader = DiskLoader::new(world.content_folder());
    let printed = match &pack {
        Some(pack) => pipeline::print_pack(&loader, &theme, &settings, pack),
        None => pipeline::print(&loader, &theme, &settings, &chosen, &form),
    };
    match printed {
        Ok(printed) => {
            let status = tell(&printed, &file, console);
            if pack.is_some() && printed.bytes.is_some() {
                console.say(OWN_PART);
            }
            if printed.bytes.is_some() && form.is_only_paper() {
                console.say(ONLY_PAPER);
            }
            keep(&printed.addresses, &printed.sources, settings.date, world, console);
            status
        }
        Err(PrintError::Refused(sentence)) => console.refuse(&sentence),
        Err(PrintError::Theme(faults)) => {
            print_theme_faults(&faults, FormatArg::Human.into(), console);
            console.refuse("the theme cannot be used, so nothing was printed")
        }
    }
}

impl What {
    /// Whose visit pack to print, if it is one.
    fn pack(&self) -> Option<PackJob> {
        match self {
            Self::VisitPack { child, household } => {
                Some(PackJob { child: child.clone(), household: household.clone() })
            }
            _ => None,
        }
    }

    /// The name of the file, the cards and the paper.
    fn job(&self) -> Result<(&'static str, Chosen, Form), String> {
        Ok(match self {
            Self::Cards { which, paper, ink, two_sided, beside, hand } => {
                let (paper, two_sided, hand) = (*paper, *two_sided, *hand);
                if paper == CardPaper::Beside {
                    return Err(
                        "say which second language: --beside pl has it on a4, and with --as \
                                large-print below the first"
                            .into(),
                    );
                }
                let form = match beside.clone() {
                    Some(_) if hand != Hand::Naskh => {
                        return Err(
                            "two languages beside each other are printed in naskh alone".into()
                        );
                    }
                    Some(language) => Form::Beside { paper, language, two_sided },
                    None => Form::Sheets { paper, ink: *ink, two_sided, hand },
                };
                ("cards", which.chosen()?, form)
            }
            Self::Deck { which, on, gutter, marks, backs, shift, ink } => {
                let plan = DeckPlan {
                    on_a_side: *on,
                    gutter: *gutter,
                    marks: *marks,
                    backs: *backs,
                    shift: *shift,
                };
                ("deck", which.chosen()?, Form::Deck { plan, ink: *ink })
            }
            Self::Labels { which, sheet, start } => {
                let used = used(*start)?;
                ("labels", which.chosen()?, Form::Labels { sheet: sheet.clone(), used })
            }
            Self::Symbols { names, cards, language, sheet, start, ink } => {
                if names.is_empty() == cards.is_empty() {
                    return Err("say which symbols: by name, or with --card those of a card".into());
                }
                let job = SymbolJob {
                    names: names.clone(),
                    language: language.clone(),
                    sheet: sheet.clone(),
                    used: used(*start)?,
                    ink: *ink,
                };
                let chosen = Chosen { cards: cards.clone(), ..Chosen::default() };
                ("symbols", chosen, Form::Symbols(job))
            }
            Self::VisitPack { .. } | Self::Alignment => {
                ("alignment", Chosen::default(), Form::Alignment)
            }
        })
    }
}

/// How many labels of the first sheet are used, when this is the first that is still there.
fn used(start: usize) -> Result<usize, String> {
    start.checked_sub(1).ok_or_else(|| "the first label is number 1".into())
}

fn tell(printed: &Printed, file: &std::path::Path, console: &mut Console) -> ExitStatus {
    // The cards that were printed hold; what is wrong elsewhere is for `check` to say.
    let about_theme = printed.diagnostics.iter().filter(|found| found.file().is_none());
    let about_theme: Vec<_> = about_theme.cloned().collect();
    print_diagnostics(&printed.sources, &about_theme, Format::Human, console);
    for note in &printed.notes {
        console.say(note);
    }
    if printed.scan_withheld {
        console.say("Nothing was printed: the scan found what is named above.");
        return ExitStatus::Withheld;
    }
    let Some(bytes) = &printed.bytes else {
        return console.refuse("nothing was printed");
    };
    if let Err(error) = output::put_file(file, bytes) {
        return console.refuse(&error.to_string());
    }
    let sides = if printed.sides == 1 { "side" } else { "sides" };
    let cards = match printed.cards {
        0 if printed.labels == 1 => "1 label on ".to_owned(),
        0 if printed.labels > 1 => format!("{} labels on ", printed.labels),
        0 => String::new(),
        1 => "1 card on ".to_owned(),
        cards => format!("{cards} cards on "),
    };
    console.say(&format!("Printed {cards}{} {sides} in {}.", printed.sides, file.display()));
    if printed.notes.is_empty() { ExitStatus::Done } else { ExitStatus::ContentProblems }
}
