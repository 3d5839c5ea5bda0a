//! A paper that could not be rendered, told to the person who wrote its record.

use crate::diag::{Message, Place, Rule, Severity, Sink, number, quote};
use crate::model::{PaperId, Service};
use crate::privacy::Grant;
use crate::render::pdf::{FaultKind, Overrun, PdfFault};
use crate::source::{FileId, Span};

use super::Built;

/// A chart that goes over its one side.
pub(super) static TOO_LONG: Rule = Rule {
    code: "H90",
    severity: Severity::Error,
    title: "a chart or another paper does not fit on its sides",
    about: "The chart hangs on a fridge, so it is one side of A4, upright or across, and its letters are never made smaller. Shorten the longest texts: steps, praise, what to do if it does not go well, safety. The number of words is a good guess. Where a household needs large print, easy read or A5, or reads another language, its chart may have two sides, and the second one is for care and for marking. How many sides another paper may have stands in its kind, in the theme's folder reports, under sides; large print has more, as its letters need.",
};

/// A letter that no font of the theme has.
pub(super) static NO_GLYPH: Rule = Rule {
    code: "H91",
    severity: Severity::Error,
    title: "a character cannot be printed",
    about: "None of the fonts in the theme has this character, and an empty box in its place would help nobody. Write it another way, or add a font with its licence to the theme's folder fonts.",
};

/// A card that goes over its paper.
pub(super) static LONG_SHEET: Rule = Rule {
    code: "H93",
    severity: Severity::Error,
    title: "a card does not fit on its paper",
    about: "The letters of each paper have one size, which a tired parent can read and a photocopier keeps, and they are never made smaller. So the card stands on the website without this paper until it is shorter. The number of words is a good guess: how many fit depends on the words.",
};

/// A paper that the engine could not make.
pub(super) static NOT_RENDERED: Rule = Rule {
    code: "H92",
    severity: Severity::Error,
    title: "a paper could not be made",
    about: "Something in the theme's template does not get on with this record. The paper is withheld and all others are made. If the theme is the default one, this is a mistake of the program: please tell whoever gave it to you, with the code and not with the record.",
};

/// About how many words stand on a line across a paper: those of a line of 12 points on A4, and fewer where
/// letters are larger or a paper is narrow.
const WORDS_A_LINE: usize = 12;
const FEWER_A_LINE: usize = 8;

/// Adds a message about the fault at the paper's record, and gives the reason for the summary. A paper that
/// comes in several formats says on which sheet it is.
pub(super) fn explain(
    service: &Service,
    (paper, sheet): (&PaperId, &str),
    fault: &PdfFault,
    built: &mut Built,
) -> String {
    let mut sink = Sink::new();
    let because = tell(service, (paper, sheet), fault, &mut sink);
    built.diagnostics.extend(sink.into_sorted());
    because.to_owned()
}

/// Reports the fault at the paper's record, and gives the reason in a few words.
pub(super) fn tell(
    service: &Service,
    (paper, sheet): (&PaperId, &str),
    fault: &PdfFault,
    sink: &mut Sink,
) -> &'static str {
    let file = file(service, paper);
    let place = file.map_or(Place::Service, |file| Place::Span(Span::top(file)));
    match &fault.kind {
        FaultKind::TooLong { sides, overruns } => {
            let room = match (sheet, sides) {
                ("landscape", _) => "one side of A4 across".to_owned(),
                ("a5", _) => "two sides of A5".to_owned(),
                (_, Some(1)) => "one side of A4".to_owned(),
                (_, Some(sides)) => format!("{} sides of A4", spelt(*sides)),
                (_, None) => "its paper".to_owned(),
            };
            let what = match paper {
                PaperId::Chart(..) => "chart".to_owned(),
                PaperId::Kind(id) => id.paper.clone(),
            };
            let wide = *sides == Some(1) && matches!(sheet, "a4" | "");
            let a_line = if wide { WORDS_A_LINE } else { FEWER_A_LINE };
            let lines = overruns.first().map(|overrun| overrun.lines);
            let words =
                lines.map(|lines| usize::try_from(lines).unwrap_or(1).saturating_mul(a_line));
            let message = match words {
                Some(words) => Message::new(
                    format!("the {what} is about {{}} words too long for {room}"),
                    [number(words)],
                ),
                None => Message::new(format!("the {what} does not fit on {room}"), []),
            };
            sink.report_at(&TOO_LONG, place, message)
                .hint("shorten the longest texts; letters are never made smaller to fit");
            "it is too long for its paper"
        }
        FaultKind::Glyphs(characters) => {
            let characters: String = characters.iter().collect();
            let message = Message::new("no font here can print {}", [quote(characters)]);
            sink.report_at(&NO_GLYPH, place, message);
            "a character cannot be printed"
        }
        FaultKind::Theme | FaultKind::Crash => {
            let message = Message::new("the paper could not be made: {}", [quote(&fault.message)]);
            sink.report_at(&NOT_RENDERED, place, message).hint(
                "this is a mistake of the theme or of the program and not yours: tell whoever gave \
                 you Doorstep, with the code and these words, and without the record",
            );
            "it could not be made"
        }
    }
}

/// Reports why a paper could not be made that is about the whole service, and gives the reason in a few words.
pub(super) fn of_service(fault: &PdfFault, built: &mut Built) -> &'static str {
    let mut sink = Sink::new();
    let because = if let FaultKind::Glyphs(characters) = &fault.kind {
        let characters: String = characters.iter().collect();
        let message = Message::new("no font here can print {}", [quote(characters)]);
        sink.report_at(&NO_GLYPH, Place::Service, message);
        "a character cannot be printed"
    } else {
        let message = Message::new("the report could not be made: {}", [quote(&fault.message)]);
        sink.report_at(&NOT_RENDERED, Place::Service, message);
        "it could not be made"
    };
    built.diagnostics.extend(sink.into_sorted());
    because
}

/// A small number in words.
fn spelt(sides: usize) -> String {
    u16::try_from(sides).map_or_else(|_| sides.to_string(), crate::model::spelt)
}

/// Reports why a paper of a card could not be made, at the card or its translation; `words` are those
/// that stand on the paper.
pub(super) fn of_card(file: FileId, fault: &PdfFault, words: usize, sink: &mut Sink) {
    let top = Span::top(file);
    match &fault.kind {
        FaultKind::TooLong { overruns, .. } if !overruns.is_empty() => {
            let message = match too_many(&overruns[0], words) {
                1 => Message::new("the card is about 1 word too long for its paper", []),
                over => Message::new(
                    "the card is about {} words too long for its paper",
                    [number(over)],
                ),
            };
            sink.report(&LONG_SHEET, top, message)
                .hint("shorten the longest texts; letters are never made smaller to fit");
        }
        FaultKind::Glyphs(characters) => {
            let characters: String = characters.iter().collect();
            let message = Message::new("no font here can print {}", [quote(characters)]);
            sink.report(&NO_GLYPH, top, message);
        }
        _ => {
            let message = Message::new("the sheet could not be made: {}", [quote(&fault.message)]);
            sink.report(&NOT_RENDERED, top, message);
        }
    }
}

/// By about how many words a text is too long of which so many stand on the paper.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::cast_precision_loss,
    reason = "a few thousand words"
)]
pub(super) fn too_many(overrun: &Overrun, words: usize) -> usize {
    ((words as f64 * overrun.share).ceil() as usize).max(1)
}

fn file(service: &Service, paper: &PaperId) -> Option<FileId> {
    let records = service.children(&Grant::inspector()).get(paper.child())?;
    let (kind, on) = match paper {
        PaperId::Chart(_, _, name) => ("chart", name.clone()),
        PaperId::Kind(id) => (id.draws_on, id.on.clone()),
    };
    records.file_of(kind, &on)
}
