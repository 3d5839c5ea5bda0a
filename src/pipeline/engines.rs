//! What turns views into bytes: words, templates, papers and report kinds, made once from a theme.

use std::collections::BTreeMap;

use crate::diag::{Diagnostic, Message, Place, Rule, Severity, Sink, sentence};
use crate::model::Service;
use crate::output::Digest;
use crate::privacy::Grant;
use crate::privacy::policy::Public;
use crate::render::html::HtmlEngine;
use crate::render::pdf::{self, PdfEngine};
use crate::render::{html, kinds};
use crate::theme::Theme;
use crate::view::Sight;
use crate::view::kind::ReportKind;
use crate::view::site::Site;
use crate::words::Words;

use super::digest;

/// A template, style or word file of a theme that cannot be used.
pub(super) static THEME_FAULT: Rule = Rule {
    code: "T01",
    severity: Severity::Error,
    title: "the theme cannot be used",
    about: "A template names something that does not exist, does something that themes may not do (reading files, running text, switching off escaping), or does not parse. Nothing is published until the theme is mended. Take your own copy of the file away to return to the default.",
};

/// A file of words that cannot be read.
pub(super) static WORDS_FAULT: Rule = Rule {
    code: "T02",
    severity: Severity::Error,
    title: "a file of words cannot be used",
    about: "A file in the theme's folder words is not Fluent that can be read, or a message in it is wrong. The message names the line.",
};

/// The faults of a theme, as messages.
#[derive(Debug)]
pub struct ThemeFaults(pub Vec<Diagnostic>);

/// Everything that renders.
pub struct Engines {
    /// The words of the service's language.
    pub words: Words,
    /// The pages of the site.
    pub html: HtmlEngine,
    /// The papers.
    pub pdf: PdfEngine,
    /// The report kinds, by name.
    pub kinds: BTreeMap<String, ReportKind>,
    /// What every paper is made from beside its own view.
    pub paper_digest: Digest,
}

impl Engines {
    /// Makes the engines for a service; `None` when the service's particulars are missing, since then
    /// there is nothing to render.
    ///
    /// # Errors
    ///
    /// Everything that is wrong with the theme.
    pub fn new(theme: &Theme, service: &Service) -> Result<Option<Self>, ThemeFaults> {
        let Some(record) = service.particulars() else { return Ok(None) };
        let grant: Grant<Public> = Grant::public();
        let language = grant.open(&record.language).clone();
        let mut sink = Sink::new();
        let words = load_words(theme, &language, &mut sink);
        let kinds = kinds::load(theme, &mut sink);
        for fault in pdf::theme_faults(theme) {
            report_pdf(&fault, &mut sink);
        }
        let date = jiff::civil::Date::default();
        let sight = Sight { service, grant, words: &words, date };
        let Some(mut frame) = Site::frame_of(&sight) else { return Ok(None) };
        frame.has_sheets = true;
        let html = HtmlEngine::new(theme, &words, &frame).map_err(|faults| {
            faults.iter().for_each(|fault| report_html(fault, &mut sink));
        });
        let pdf = PdfEngine::new(theme).map_err(|fault| report_pdf(&fault, &mut sink));
        match (html, pdf) {
            (Ok(html), Ok(pdf)) if !sink.has_errors() => Ok(Some(Self {
                paper_digest: digest::of_paper_engine(theme),
                words,
                html,
                pdf,
                kinds,
            })),
            _ => Err(ThemeFaults(sink.into_sorted())),
        }
    }
}

fn load_words(theme: &Theme, language: &str, sink: &mut Sink) -> Words {
    let folder = format!("words/{language}");
    let files = theme.below(&folder).filter_map(|(path, bytes)| {
        Some((path, std::str::from_utf8(bytes).ok()?)).filter(|(path, _)| path.ends_with(".ftl"))
    });
    let (words, faults) = Words::load(files, language);
    for fault in faults {
        let place = Place::Theme(format!("theme/{}", fault.file), fault.line, 1);
        sink.report_at(&WORDS_FAULT, place, Message::new("{}", [sentence(&fault.message)]));
    }
    words
}

fn report_html(fault: &html::ThemeFault, sink: &mut Sink) {
    let place = Place::Theme(format!("theme/{}", fault.file), fault.line, fault.column);
    let found = sink.report_at(&THEME_FAULT, place, Message::new("{}", [sentence(&fault.message)]));
    for hint in &fault.hints {
        found.hint(Message::new(hint.clone(), []));
    }
}

fn report_pdf(fault: &pdf::PdfFault, sink: &mut Sink) {
    let place = fault.place.as_ref().map_or_else(
        || Place::Theme("theme/pdf".into(), 1, 1),
        |place| Place::Theme(format!("theme/{}", place.file), place.line, place.column),
    );
    let found = sink.report_at(&THEME_FAULT, place, Message::new("{}", [sentence(&fault.message)]));
    for hint in &fault.hints {
        found.hint(Message::new(hint.clone(), []));
    }
}
