//! What turns views into bytes: words, templates, papers and report kinds, made once from a theme.

use std::collections::BTreeMap;

use crate::diag::{Diagnostic, Message, Place, Rule, Severity, Sink, sentence};
use crate::model::{Choice, Service};
use crate::output::Digest;
use crate::privacy::Grant;
use crate::privacy::policy::Public;
use crate::render::html::HtmlEngine;
use crate::render::pdf::{self, PdfEngine};
use crate::render::{html, kinds};
use crate::theme::Theme;
use crate::view::Sight;
use crate::view::kind::ReportKind;
use crate::view::labels;
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

/// What the files of words begin with that hold for one nation.
const NATION: &str = "nation-";

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
        let words = load_words(theme, &language, service, &grant, &mut sink);
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

/// The words of a language: those of the theme, then those of the service's nation, then the service's
/// own labels.
fn load_words(
    theme: &Theme,
    language: &str,
    service: &Service,
    grant: &Grant<Public>,
    sink: &mut Sink,
) -> Words {
    let folder = format!("words/{language}");
    let files = theme.below(&folder).filter_map(|(path, bytes)| {
        Some((path, std::str::from_utf8(bytes).ok()?)).filter(|(path, _)| path.ends_with(".ftl"))
    });
    let nation = format!("{folder}/{NATION}{}.ftl", labels::nation(service, grant).word());
    let of_a_nation = format!("{folder}/{NATION}");
    let (nations, common): (Vec<_>, Vec<_>) =
        files.partition(|(path, _)| path.starts_with(&of_a_nation));
    let own = labels::terms(service, grant);
    let files = common.into_iter().chain(nations.into_iter().filter(|(path, _)| *path == nation));
    let (words, faults) = Words::load(files.chain([("service.yaml", own.as_str())]), language);
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::{Context, check};
    use crate::source::{MemoryLoader, Sources};

    /// What a sentence of a theme says in a service with these rules.
    fn said(rules: &str) -> String {
        let service = "name: Ours\nshort_name: Ours\nstrapline: Play\narea: here\nlanguage: en-GB\n\
                       review_months: 6\nmarking: Official\n";
        let loader = MemoryLoader::new().with("service.yaml", service).with("rules.yaml", rules);
        let sources = Sources::load(&loader);
        let draft = crate::content::read(&sources, &mut Sink::new());
        let service = check(draft, &Context::on(jiff::civil::date(2026, 11, 22)), &mut Sink::new());
        let own = "ask = Ask your { -needs-coordinator } about { -needs-plan(form: \"a\") }, as the \
                   { -needs-code } says of { -additional-needs(form: \"short\") }, or any \
                   { -practitioner }.\n";
        let theme = Theme::default().with("words/en-GB/own.ftl", own);
        let mut sink = Sink::new();
        let words = load_words(&theme, "en-GB", &service, &Grant::public(), &mut sink);
        assert_eq!(sink.into_sorted(), []);
        words.say("ask")
    }

    #[test]
    fn the_law_s_words_are_those_of_the_nation() {
        assert_eq!(
            said("nation: england\n"),
            "Ask your SENCO about an EHC plan, as the SEND Code of Practice says of SEN, or any home \
             visitor."
        );
        assert_eq!(
            said("nation: wales\nlabels: {practitioner: Portage worker}\n"),
            "Ask your ALNCo about an IDP, as the ALN Code says of ALN, or any Portage worker."
        );
        for nation in ["scotland", "northern-ireland"] {
            let said = said(&format!("nation: {nation}\n"));
            assert!(!said.contains("EHC") && !said.contains("SENCO"), "{said}");
        }
    }
}
