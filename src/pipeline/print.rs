//! One print job: the cards that somebody chose, on the paper that somebody chose, as one file.
//!
//! It reads and checks the records as a build does, and what it makes goes through the same scan. No
//! child stands on a card; a child's charts only say which cards to take.

mod beside;
mod chosen;
mod length;
mod symbols;

use std::collections::{BTreeMap, BTreeSet};

use crate::config::Settings;
use crate::diag::{Diagnostic, Message, Place, Sink, word};
use crate::model::{CardPaper, Choice, Hand, Ink};
use crate::privacy::Audience;
use crate::privacy::policy::Public;
use crate::render::label_sheets;
use crate::render::pdf::{FaultKind, PdfFault};
use crate::source::{Loader, Sources};
use crate::theme::Theme;
use crate::view::imposition::{DeckPlan, Imposition};
use crate::view::sheet::{CardSheets, Deck, Sheet};

use super::addresses::NewAddress;
use super::album::{Album, Developed};
use super::engines::{Engines, THEME_FAULT, ThemeFaults};
use super::order::Order;
use super::work::Desk;
use super::{Checked, addresses, engines, read, tongue};

use beside::{second, there};
pub use chosen::Chosen;
pub(super) use length::words_on;
use length::{drop_long_reminders, too_long, words_of};
pub use symbols::SymbolJob;

/// What to print the cards on.
#[derive(Debug, Clone, PartialEq)]
pub enum Form {
    /// Each from the top of a side.
    Sheets {
        /// The paper.
        paper: CardPaper,
        /// What pictures are printed in.
        ink: Ink,
        /// Whether each card begins on a fresh piece of paper when both sides are printed.
        two_sided: bool,
        /// The hand in which Arabic letters are written.
        hand: Hand,
    },
    /// Each from the top of a side, in two languages at once.
    Beside {
        /// The paper.
        paper: CardPaper,
        /// The language that stands beside the other.
        language: String,
        /// Whether each card begins on a fresh piece of paper when both sides are printed.
        two_sided: bool,
    },
    /// Reminders to be cut out.
    Deck {
        /// How they stand on the paper.
        plan: DeckPlan,
        /// What pictures are printed in.
        ink: Ink,
    },
    /// Labels for what belongs to the cards.
    Labels {
        /// The sheet, by its name in the theme.
        sheet: String,
        /// How many labels of the first sheet are used already.
        used: usize,
    },
    /// Labels with a symbol and its word.
    Symbols(SymbolJob),
    /// The paper that tells how far a printer is out, without a card.
    Alignment,
}

/// The language that is written in Nastaliq.
const SLOPING: &str = "ur";

impl Form {
    /// Whether it can only be printed, because nothing can be read out of the file.
    #[must_use]
    pub fn is_only_paper(&self) -> bool {
        matches!(self, Self::Sheets { hand: Hand::Nastaliq, .. })
    }
}

/// What came of a print job.
pub struct Printed {
    /// The text of the records, for messages to point into.
    pub sources: Sources,
    /// Everything that there is to say of them.
    pub diagnostics: Vec<Diagnostic>,
    /// The file; `None` when nothing could be printed.
    pub bytes: Option<Vec<u8>>,
    /// How many cards are on it.
    pub cards: usize,
    /// How many labels with a symbol are on it.
    pub labels: usize,
    /// How many sides it has.
    pub sides: u32,
    /// Whether the scan found something that must not be on it.
    pub scan_withheld: bool,
    /// Addresses that were printed for the first time.
    pub addresses: Vec<NewAddress>,
    /// Sentences about what is not on it, and about what to look at first.
    pub notes: Vec<String>,
}

/// Why nothing was printed.
#[derive(Debug)]
pub enum PrintError {
    /// A sentence to the person who asked.
    Refused(String),
    /// The theme cannot be used.
    Theme(ThemeFaults),
}

impl From<ThemeFaults> for PrintError {
    fn from(faults: ThemeFaults) -> Self {
        Self::Theme(faults)
    }
}

/// Prints what was asked for.
///
/// # Errors
///
/// When no card fits what was asked for, when the paper cannot be laid out so, or when the theme cannot be
/// used.
pub fn print(
    loader: &dyn Loader,
    theme: &Theme,
    settings: &Settings,
    chosen: &Chosen,
    form: &Form,
) -> Result<Printed, PrintError> {
    let Checked { sources, mut service, sink, guard } = read(loader, theme, settings);
    let developed = Developed::default();
    let album = Album { loader, old: None, developed: &developed };
    let damaged = album.prepare(&mut service);
    let Some(engines) = Engines::new(theme, &service)? else {
        let why = "the service's particulars are missing, and every card names the service; \
                   `doorstep check` says what to do";
        return Err(PrintError::Refused(why.into()));
    };
    let libraries = engines.libraries(&service);
    let tongues = tongue::tongues(&engines, &service, settings.date);
    let desk = Desk {
        service: &service,
        libraries: &libraries,
        tongues: &tongues,
        engines: &engines,
        guard: &guard,
        settings,
        album,
    };
    let job = Job { desk, form, layout: layout(theme, form)? };
    let mut sink = sink;
    engines::lacking(&engines, &service, &mut sink);
    let mut printed = Printed {
        sources,
        diagnostics: sink.into_sorted(),
        bytes: None,
        cards: 0,
        labels: 0,
        sides: 0,
        scan_withheld: false,
        addresses: Vec::new(),
        notes: Vec::new(),
    };
    printed.diagnostics.extend(damaged);
    if let Form::Symbols(symbols) = form {
        job.symbols(symbols, chosen, &mut printed)?;
        return Ok(printed);
    }
    let edition = chosen.edition(&job.desk)?;
    if form.is_only_paper() && job.desk.engines.edition(edition).0.language() != SLOPING {
        let why = "the hand `nastaliq` is for cards in Urdu: add `--language ur`";
        return Err(PrintError::Refused(why.into()));
    }
    let mut editions = Editions { first: edition, beside: edition };
    let ids = match form {
        Form::Alignment => Vec::new(),
        _ => chosen.ids(&job.desk, edition, &mut printed.notes)?,
    };
    let ids = match form {
        Form::Beside { language, paper, .. } => {
            editions.beside = second(&job.desk, edition, language, *paper)?;
            there(&job.desk, (edition, editions.beside), ids, &mut printed.notes)?
        }
        _ => ids,
    };
    job.press(editions, ids, &mut printed);
    Ok(printed)
}

/// Where small cards stand, if the form has them.
fn layout(theme: &Theme, form: &Form) -> Result<Option<Imposition>, PrintError> {
    let refused = |why: &str| PrintError::Refused(why.to_owned());
    match (form, form.label_sheet()) {
        (Form::Deck { plan, .. }, _) => Imposition::of_deck(plan).map(Some).map_err(refused),
        (_, Some((sheet, used))) => {
            let sheets = label_sheets::load(theme).map_err(|faults| {
                let mut sink = Sink::new();
                for (path, why) in faults {
                    let place = Place::Theme(format!("theme/{path}"), 1, 1);
                    sink.report_at(&THEME_FAULT, place, Message::new("{}", [word(why)]));
                }
                ThemeFaults(sink.into_sorted())
            })?;
            let found = sheets.get(sheet).ok_or_else(|| {
                let known: Vec<String> =
                    sheets.iter().map(|(name, one)| format!("{name} ({})", one.title)).collect();
                let known = known.join("; ");
                PrintError::Refused(format!(
                    "the theme's folder labels has no sheet `{sheet}`; it has {known}"
                ))
            })?;
            Imposition::of_labels(found, used).map(Some).map_err(refused)
        }
        _ => Ok(None),
    }
}

/// The languages of a job, as the numbers of their editions: twice the same where it has one.
#[derive(Clone, Copy)]
struct Editions {
    first: usize,
    beside: usize,
}

struct Job<'a> {
    desk: Desk<'a>,
    form: &'a Form,
    layout: Option<Imposition>,
}

impl Job<'_> {
    /// Prints the cards that fit, and says of each other one by how many words it is too long.
    fn press(&self, editions: Editions, mut ids: Vec<String>, printed: &mut Printed) {
        if self.paper() == CardPaper::Reminder {
            let pictures = &*self.desk.engines.pictures;
            drop_long_reminders(
                &self.desk.sight(editions.first),
                pictures,
                &mut ids,
                &mut printed.notes,
            );
        }
        // What is too long is left out, and what is left is printed; more than twice is never needed.
        for _ in 0..2 {
            if ids.is_empty() && *self.form != Form::Alignment {
                return;
            }
            let (order, words) = self.order(editions, &ids);
            match self.render(order, &mut printed.diagnostics) {
                Ok(Some((bytes, sides))) => {
                    (printed.bytes, printed.sides, printed.cards) = (Some(bytes), sides, ids.len());
                    if !matches!(self.form, Form::Labels { .. }) {
                        let all = BTreeSet::from([editions.first, editions.beside]);
                        let printing = all.iter().flat_map(|edition| {
                            ids.iter().map(|id| (id, self.desk.language(*edition)))
                        });
                        printed.addresses = addresses::new(self.desk.service, printing);
                    }
                    return;
                }
                Ok(None) => {
                    printed.scan_withheld = true;
                    return;
                }
                Err(fault) => match fault.kind {
                    FaultKind::TooLong { overruns, .. } if !overruns.is_empty() => {
                        let long = |at: usize| overruns.iter().find(|overrun| overrun.part == at);
                        let mut at = 0;
                        ids.retain(|id| {
                            let overrun = long(at);
                            if let Some(overrun) = overrun {
                                let count = words.get(at).copied().unwrap_or_default();
                                printed.notes.push(too_long(id, overrun, count));
                            }
                            at += 1;
                            overrun.is_none()
                        });
                        let way = "Letters are never made smaller: shorten what is too long, or \
                                   choose a larger paper.";
                        printed.notes.push(way.into());
                    }
                    _ => {
                        printed.notes.push(format!("Nothing was printed: {}", fault.message));
                        return;
                    }
                },
            }
        }
    }

    /// What the cards are cut down to.
    fn paper(&self) -> CardPaper {
        match self.form {
            Form::Sheets { paper, .. } | Form::Beside { paper, .. } => *paper,
            Form::Deck { .. } => CardPaper::Reminder,
            Form::Labels { .. } | Form::Symbols(_) | Form::Alignment => CardPaper::A4,
        }
    }

    /// The job for the engine, and how many words each card has.
    fn order(&self, editions: Editions, ids: &[String]) -> (Order, Vec<usize>) {
        if let Form::Beside { two_sided, .. } = self.form {
            return self.order_beside(editions, ids, *two_sided);
        }
        let sight = self.desk.sight(editions.first);
        let pictures = &*self.desk.engines.pictures;
        let paper = self.paper();
        let mut cards: Vec<Sheet> =
            ids.iter().filter_map(|id| Sheet::new(&sight, id, (paper, pictures))).collect();
        if self.form.is_only_paper() {
            // Its lines are twice as tall as those of Naskh.
            cards.iter_mut().for_each(|card| card.sides *= 2);
        }
        let words = cards.iter().map(|card| words_of(card, self.form)).collect();
        let plates: Vec<_> = cards.iter().flat_map(Sheet::plates).collect();
        let title = match &*cards {
            [only] => only.title.clone(),
            [] => sight.words.say("align-title"),
            [first, ..] => first.service.short_name.clone(),
        };
        let at = ("public/print.pdf".to_owned(), Public::NAME, String::new());
        let language = sight.words.language();
        let mut order = match (self.form, self.layout.clone()) {
            (Form::Sheets { paper, ink, two_sided, hand }, _) => {
                let (paper, ink, hand) = (paper.word(), ink.word(), hand.word());
                let view = CardSheets { paper, ink, two_sided: *two_sided, hand, cards };
                self.desk.order_in(language, ("cards", &view, title), at, None, None)
            }
            (Form::Deck { ink, .. }, Some(layout)) => {
                let view = Deck { layout, ink: ink.word(), cards };
                self.desk.order_in(language, ("deck", &view, title), at, None, None)
            }
            (Form::Labels { .. }, Some(layout)) => {
                let view = Deck { layout, ink: Ink::Colour.word(), cards };
                self.desk.order_in(language, ("labels", &view, title), at, None, None)
            }
            _ => {
                let view = BTreeMap::from([("words", sight.words.all("align-"))]);
                self.desk.order_in(language, ("alignment", &view, title), at, None, Some(2))
            }
        };
        order.job.only_paper = self.form.is_only_paper();
        (order.with(plates), words)
    }

    /// Renders and scans. `None` when the scan found something.
    fn render(
        &self,
        order: Order,
        told: &mut Vec<Diagnostic>,
    ) -> Result<Option<(Vec<u8>, u32)>, PdfFault> {
        let Some(pressed) = self.desk.press_and_scan(order)? else { return Ok(None) };
        told.extend(pressed.told(&self.desk));
        Ok((!pressed.is_withheld()).then_some((pressed.paper.bytes, pressed.paper.pages)))
    }
}
