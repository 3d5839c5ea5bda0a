//! The kinds of paper that there are: those of the theme, and in their place or beside them those of the
//! service's own folder.

use std::collections::BTreeMap;

use crate::diag::{Message, Place, Sink, number, quote, word};
use crate::model::{
    Choice, Draft, Entry, EvidenceAsked, OwnReport, PaperGroup, PaperPlan, ReportLayout,
    ReportWords, is_example,
};
use crate::privacy::policy::{Public, Published};
use crate::privacy::{Grant, Private};
use crate::render::kinds::{self, BAD_KIND};
use crate::source::{Span, Spanned};
use crate::theme::Theme;
use crate::view::kind::{
    FormOf, KindBlock, KindSection, KindWords, LONGEST_LINE, Layout, ReportKind, SMALLEST_TEXT,
    block_for, is_line, of_its_own_kind, permission_named, source_named,
};

/// The service's own kinds, by the name of their files.
type Own = BTreeMap<String, Entry<OwnReport>>;

/// What rules know of every kind. What is wrong with one of the theme is said when the engines are made; what
/// is wrong with one of the service's goes to the sink.
pub(crate) fn plans(theme: &Theme, draft: &Draft, sink: &mut Sink) -> Vec<PaperPlan> {
    let all = together(kinds::load(theme, &mut Sink::new()), &draft.reports, sink);
    all.into_values().map(|kind| kind.plan).collect()
}

/// Puts the service's own kinds among those of the theme; one of the same name takes its place. A kind with a
/// mistake makes no paper, and neither does the one whose place it would take.
pub(super) fn together(
    mut all: BTreeMap<String, ReportKind>,
    own: &Own,
    sink: &mut Sink,
) -> BTreeMap<String, ReportKind> {
    for (name, record) in own {
        all.remove(name);
        let grant = Grant::public();
        let reader = Reading { name, record, grant: &grant };
        if let Some(kind) = reader.kind(sink) {
            all.insert(name.clone(), kind);
        }
    }
    all
}

/// One file of the service's own.
struct Reading<'r> {
    name: &'r str,
    record: &'r Entry<OwnReport>,
    grant: &'r Grant<Public>,
}

impl Reading<'_> {
    fn kind(&self, sink: &mut Sink) -> Option<ReportKind> {
        let (record, grant) = (self.record, self.grant);
        let audience = grant.open(&record.audience).value.audience();
        let source = grant.open(&record.draws_on);
        if is_example(&source.value) {
            return None;
        }
        let Some(draws_on) = source_named(&source.value) else {
            kinds::no_source(&source.value, Place::Span(source.span), sink);
            return None;
        };
        let asked = grant.open(&record.permission);
        let permission = permission_named(asked.value.word());
        if permission.is_none() {
            let message = Message::new(
                "{} is the permission of the charts alone",
                [word(PaperGroup::Chart.word())],
            );
            sink.report(&BAD_KIND, asked.span, message)
                .hint("the others are review, family-papers, shared-papers, reports, statutory-advice, school-papers, care-papers and contributions");
        }
        let days = grant.open(&record.days).as_ref();
        let which = grant
            .open(&record.which)
            .map_or(crate::model::Which::Latest, |which| which.which(days.map(|days| days.value)));
        let size = grant.open(&record.text_size);
        let text_size = u8::try_from(size.value)
            .ok()
            .filter(|size| (SMALLEST_TEXT..=LARGEST_TEXT).contains(size));
        if text_size.is_none() {
            let sizes = [size.value.into(), SMALLEST_TEXT.into(), LARGEST_TEXT.into()].map(number);
            let message =
                Message::new("{} is no size for text: it has from {} to {} points", sizes);
            sink.report(&BAD_KIND, size.span, message);
        }
        let paper = grant.open(&record.paper).as_ref();
        let plan = PaperPlan {
            kind: self.name.to_owned(),
            paper: paper.map_or_else(|| self.name.to_owned(), |paper| paper.value.to_string()),
            audience,
            draws_on,
            which,
            only: of_its_own_kind(draws_on, paper.map_or(self.name, |paper| &paper.value))
                .into_iter()
                .collect(),
            nation: None,
            permission: permission?,
            evidence: EvidenceAsked::default(),
        };
        let mut whole = true;
        let mut sections = Vec::new();
        for section in &record.sections {
            let mut blocks = Vec::new();
            for name in grant.open(&section.blocks) {
                match block_for(&name.value, audience, draws_on) {
                    Ok(block) => blocks.push(KindBlock::Named(block)),
                    Err(unfit) => {
                        let place = Place::Span(name.span);
                        kinds::unfit_block(&name.value, draws_on, unfit, place, sink);
                        whole = false;
                    }
                }
            }
            let heading = section.heading.as_ref().map(|words| self.words(words, sink));
            whole &= !matches!(heading, Some(None));
            sections.push(KindSection { heading: heading.flatten(), blocks, empty: None });
        }
        let title = self.words(&record.title, sink)?;
        let sides = grant.open(&record.sides).as_ref().map(|sides| usize::from(sides.value.max(1)));
        let layout = match grant.open(&record.layout) {
            None | Some(ReportLayout::Report) => Layout::Report,
            Some(ReportLayout::Page) => Layout::Page,
            Some(ReportLayout::Keepsake) => Layout::Keepsake,
        };
        let marking = self.line(&record.marking, "marking", sink);
        let authority = self.line(&record.authority, "authority", sink);
        let version = self.line(&record.version, "version", sink);
        let kind = ReportKind {
            plan,
            title,
            subtitle: None,
            text_size: text_size?,
            layout,
            sides,
            marking: marking?,
            form: FormOf { authority: authority?, version: version? },
            sections,
        };
        whole.then_some(kind)
    }

    /// A text for one line of each page; `None` when it cannot stand there.
    #[expect(clippy::option_option, reason = "it may be missing, and it may be wrong")]
    fn line(
        &self,
        written: &Private<Option<Spanned<String>>, Published>,
        key: &'static str,
        sink: &mut Sink,
    ) -> Option<Option<String>> {
        let Some(text) = self.grant.open(written) else { return Some(None) };
        if is_line(&text.value) {
            return Some(Some(text.value.clone()));
        }
        let said = [quote(&text.value), word(key), number(LONGEST_LINE)];
        let message = Message::new("{} is no {}: it is one line of at most {} letters", said);
        sink.report(&BAD_KIND, text.span, message).hint("shorten it, or leave it out");
        None
    }

    /// Words of the service's own, or the name of a message.
    fn words(&self, words: &ReportWords, sink: &mut Sink) -> Option<KindWords> {
        let grant = self.grant;
        let (says, theme) = (grant.open(&words.says).as_ref(), grant.open(&words.theme).as_ref());
        match (says, theme) {
            (Some(says), None) => {
                let told = words.told.iter().map(|told| {
                    (grant.open(&told.language).value.clone(), grant.open(&told.says).clone())
                });
                let own = std::iter::once((String::new(), says.value.clone()));
                Some(KindWords::Own(own.chain(told).collect()))
            }
            (None, Some(theme)) => Some(KindWords::Message(theme.value.clone())),
            (Some(_), Some(theme)) => {
                let message =
                    Message::new("{} and words of your own stand here", [quote(&theme.value)]);
                sink.report(&BAD_KIND, theme.span, message).hint("take one of the two away");
                None
            }
            (None, None) => {
                sink.report(
                    &BAD_KIND,
                    Span::top(self.record.file),
                    "a title or a heading has no words",
                )
                .hint("write says: with the words, or theme: with the name of a message");
                None
            }
        }
    }
}

/// The largest text that a paper may have, in points: that of a poster has another layout.
const LARGEST_TEXT: u8 = 24;
