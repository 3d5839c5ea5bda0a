//! What turns views into bytes: words, templates, papers and report kinds, made once from a theme.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::diag::{Diagnostic, Message, Place, Rule, Severity, Sink, quote, sentence};
use crate::model::{Choice, Service};
use crate::output::Digest;
use crate::privacy::Grant;
use crate::privacy::policy::Public;
use crate::render::html::HtmlEngine;
use crate::render::pdf::{self, PdfEngine};
use crate::render::symbols::Symbols;
use crate::render::{html, kinds};
use crate::source::Span;
use crate::theme::Theme;
use crate::view::Sight;
use crate::view::kind::ReportKind;
use crate::view::labels;
use crate::view::site::{Edition, Editions, Library, Pictures, Site, library};
use crate::words::Words;

use super::kinds::together;
use super::{digest, pictures};

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

/// A language that there are cards in and no words.
pub(super) static NO_WORDS: Rule = Rule {
    code: "T05",
    severity: Severity::Warning,
    title: "the theme has no words in the language of a translated card",
    about: "A card in another language stands on pages whose own words are in that language: headings, buttons, warnings. They are in the theme's folder words, a folder a language. Until they are there, the cards of that language are not published.",
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
    /// The other languages that there are cards in, in the order of their codes; in Wales Welsh or
    /// English first.
    pub tongues: Vec<Tongue>,
    /// Languages that there are cards in and that the theme has no words for.
    pub wordless: Vec<String>,
    /// The words of every language that families read their papers in.
    pub families: Vec<Arc<Words>>,
    /// The pages of the site.
    pub html: HtmlEngine,
    /// The symbols of every pack.
    pub symbols: Arc<Symbols>,
    /// What views know of them.
    pub pictures: Arc<Pictures>,
    /// The languages of the site, the service's own first.
    editions: Vec<Edition>,
    /// The papers.
    pub pdf: PdfEngine,
    /// The report kinds, by name.
    pub kinds: BTreeMap<String, ReportKind>,
    /// What every paper is made from beside its own view.
    pub paper_digest: Digest,
}

/// What the site is made with in a language beside the service's own.
pub struct Tongue {
    /// Its words.
    pub words: Words,
    /// Its pages.
    pub html: HtmlEngine,
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
        let words = load_words(theme, &language, (service, &grant), &mut sink);
        let of_theme = kinds::load(theme, &mut sink);
        let kinds = together(of_theme, service.reports(), &mut Sink::new());
        for fault in pdf::theme_faults(theme) {
            report_pdf(&fault, &mut sink);
        }
        let date = jiff::civil::Date::default();
        let languages = service.languages();
        let (mut spoken, wordless): (Vec<&str>, Vec<&str>) =
            languages.iter().partition(|language| has_words(theme, language));
        if labels::is_bilingual(service, &grant) {
            spoken.sort_by_key(|language| !is_of_both(language));
        }
        let others: Vec<Words> = spoken
            .iter()
            .map(|language| load_words(theme, language, (service, &grant), &mut sink))
            .collect();
        let families = service.family_languages().into_iter();
        let families = families.filter(|language| has_words(theme, language));
        let families: Vec<Arc<Words>> = families
            .map(|language| Arc::new(load_words(theme, language, (service, &grant), &mut sink)))
            .collect();
        let editions = editions_of(&words, others.iter(), labels::is_bilingual(service, &grant));
        let symbols = Symbols::load(theme)
            .map(Arc::new)
            .map_err(|faults| faults.iter().for_each(|fault| report_html(fault, &mut sink)));
        let drawn = symbols.clone().unwrap_or_default();
        let html_of = |words: &Words, here: usize, sink: &mut Sink| {
            let cards = service.activities();
            let sight = Sight { service, grant: Grant::public(), words, date, cards };
            let pictures = Arc::default();
            let editions = Editions { all: editions.clone(), here, pictures };
            let mut frame = Site::frame_of(&sight, &editions)?;
            frame.has_sheets = true;
            let made = HtmlEngine::new(theme, Arc::clone(&drawn), words, &frame);
            Some(made.map_err(|faults| faults.iter().for_each(|fault| report_html(fault, sink))))
        };
        let Some(html) = html_of(&words, 0, &mut sink) else { return Ok(None) };
        let mut tongues = Vec::new();
        for (place, words) in others.into_iter().enumerate() {
            if let Some(Ok(html)) = html_of(&words, place + 1, &mut sink) {
                tongues.push(Tongue { words, html });
            }
        }
        let pdf = PdfEngine::new(theme, Arc::clone(&drawn))
            .map_err(|fault| report_pdf(&fault, &mut sink));
        match (html, symbols, pdf) {
            (Ok(html), Ok(symbols), Ok(pdf)) if !sink.has_errors() => Ok(Some(Self {
                paper_digest: digest::of_paper_engine(theme),
                words,
                pictures: Arc::new(symbols.pictures()),
                symbols,
                editions,
                tongues,
                families,
                wordless: wordless.into_iter().map(str::to_owned).collect(),
                html,
                pdf,
                kinds,
            })),
            _ => Err(ThemeFaults(sink.into_sorted())),
        }
    }
}

/// The languages of the site: the service's own, and those that there are cards in. Where Welsh and English
/// are the languages of the public, every page is in both.
fn editions_of<'w>(
    own: &Words,
    others: impl Iterator<Item = &'w Words>,
    is_bilingual: bool,
) -> Vec<Edition> {
    let whole = |words: &Words| is_bilingual && is_of_both(words.language());
    let others = others.map(|words| Edition::of(words, false, whole(words)));
    std::iter::once(Edition::of(own, true, true)).chain(others).collect()
}

fn is_of_both(language: &str) -> bool {
    labels::is_welsh(language) || labels::is_english(language)
}

fn has_words(theme: &Theme, language: &str) -> bool {
    theme.below(&format!("words/{language}")).next().is_some()
}

/// The words of a language: those of the theme, then those of the service's nation, then the service's
/// own labels.
pub(super) fn load_words(
    theme: &Theme,
    language: &str,
    (service, grant): (&Service, &Grant<Public>),
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
    // The service wrote its labels in its own language, and they fit no other.
    let is_own =
        service.particulars().is_some_and(|record| grant.open(&record.language) == language);
    let own = if is_own { labels::terms(service, grant) } else { String::new() };
    let files = common.into_iter().chain(nations.into_iter().filter(|(path, _)| *path == nation));
    let (words, faults) = Words::load(files.chain([("service.yaml", own.as_str())]), language);
    for fault in faults {
        let place = Place::Theme(format!("theme/{}", fault.file), fault.line, 1);
        sink.report_at(&WORDS_FAULT, place, Message::new("{}", [sentence(&fault.message)]));
    }
    words
}

impl Engines {
    /// The edition of this number: the service's own language is the first.
    #[must_use]
    pub fn editions(&self, here: usize) -> Editions {
        let pictures = Arc::clone(&self.pictures);
        Editions { all: self.editions.clone(), here, pictures }
    }

    /// The folder of the edition of this number below the root of the site.
    #[must_use]
    pub fn folder(&self, number: usize) -> &str {
        self.editions.get(number).map_or("", |edition| &edition.folder)
    }

    /// The words and pages of the edition of this number.
    #[must_use]
    pub fn edition(&self, number: usize) -> (&Words, &HtmlEngine) {
        match number.checked_sub(1).and_then(|place| self.tongues.get(place)) {
            Some(tongue) => (&tongue.words, &tongue.html),
            None => (&self.words, &self.html),
        }
    }

    /// The cards that there are in each language beside the service's own.
    #[must_use]
    pub fn libraries(&self, service: &Service) -> Vec<Library> {
        self.tongues.iter().map(|tongue| library(service, tongue.words.language())).collect()
    }
}

pub(super) fn report_html(fault: &html::ThemeFault, sink: &mut Sink) {
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

/// What there is to say of cards that the theme cannot show whole: languages that it has no words for,
/// symbols that it does not have.
pub(super) fn lacking(engines: &Engines, service: &Service, sink: &mut Sink) {
    for language in &engines.wordless {
        for (_, _, translation) in service.translated(language) {
            let message = Message::new("the theme has no words in {}", [quote(language.clone())]);
            sink.report(&NO_WORDS, Span::top(translation.file), message)
                .hint("put them into the theme's folder words, or take the translation away");
        }
    }
    pictures::report(&engines.pictures, service, sink);
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
        let words = load_words(&theme, "en-GB", (&service, &Grant::public()), &mut sink);
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
