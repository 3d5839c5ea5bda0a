//! What a build did: what was made, what was taken over, what was withheld and why.

use std::collections::BTreeMap;

use crate::config::{Settings, Wanted};
use crate::diag::{Diagnostic, Renderer, Severity, Sink};
use crate::model::{PaperId, Service, Withheld, WithheldBecause};
use crate::output::{self, Digest, Manifest};
use crate::privacy::Grant;
use crate::source::Sources;

use super::addresses::NewAddress;

/// How paths of content begin in messages.
pub const CONTENT: &str = "content/";

/// Somebody who watches a build.
pub trait Progress: Sync {
    /// A part of the work begins: what it is, and how many steps it has.
    fn begin(&self, what: &str, steps: usize);

    /// One step is done.
    fn step(&self);
}

/// Nobody watches.
pub struct Silent;

impl Progress for Silent {
    fn begin(&self, _: &str, _: usize) {}

    fn step(&self) {}
}

/// Files of one kind that were made or taken over.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Made {
    /// Made now.
    pub new: usize,
    /// Taken over from the last build, because nothing that they are made from has changed.
    pub carried: usize,
}

/// Something that was not published.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct HeldBack {
    /// For whom it would have been.
    pub audience: String,
    /// Whom it is about, by reference; empty for nobody.
    pub subject: String,
    /// What it is.
    pub document: String,
    /// Why, in a sentence without a full stop.
    pub because: String,
    /// The code of the rule, or what stands for it.
    pub code: String,
}

/// The outcome of a build.
pub struct Built {
    /// The text, for messages to point into.
    pub sources: Sources,
    /// What there is to say, in the order of places.
    pub diagnostics: Vec<Diagnostic>,
    /// What was made, by kind of file.
    pub made: BTreeMap<&'static str, Made>,
    /// What was withheld.
    pub withheld: Vec<HeldBack>,
    /// Files of the last build that nobody asked for now and that no longer hold.
    pub removed: Vec<String>,
    /// Whether nothing had changed, so that nothing was done.
    pub unchanged: bool,
    /// How many warnings the last build gave, when nothing had changed since.
    pub warnings_before: usize,
    /// Whether the scan withheld something.
    pub scan_withheld: bool,
    /// Addresses that were printed for the first time.
    pub addresses: Vec<NewAddress>,
    /// What else there is to say in the summary, sentence by sentence.
    pub notes: Vec<String>,
}

impl Built {
    /// The outcome before anything is made: what checking found.
    pub(super) fn new(sources: Sources, sink: Sink, service: &Service) -> Self {
        Self {
            sources,
            diagnostics: sink.into_sorted(),
            made: BTreeMap::new(),
            withheld: service.withheld().iter().map(held_back).collect(),
            removed: Vec::new(),
            unchanged: false,
            warnings_before: 0,
            scan_withheld: false,
            addresses: Vec::new(),
            notes: Vec::new(),
        }
    }

    /// The outcome when the last build stands as it is.
    pub(super) fn unchanged(sources: Sources, old: &Manifest) -> Self {
        let mut made: BTreeMap<&'static str, Made> = BTreeMap::new();
        for kind in KINDS {
            let count = old.counts.get(*kind).copied().unwrap_or_default();
            made.insert(kind, Made { new: 0, carried: count });
        }
        Self {
            sources,
            diagnostics: Vec::new(),
            made,
            withheld: Vec::new(),
            removed: Vec::new(),
            unchanged: true,
            warnings_before: old.diagnostics.len(),
            scan_withheld: false,
            addresses: Vec::new(),
            notes: Vec::new(),
        }
    }

    /// Names the children that were asked for and are not on record: a slip in a reference must not
    /// pass for a build in which there was nothing to do. Gives whether there is none of them, so that
    /// nothing was asked for.
    pub(super) fn name_unknown(&mut self, wanted: &Wanted, service: &Service) -> bool {
        let known = service.children(&Grant::inspector());
        let withheld = |child: &str| {
            service.withheld().iter().any(|held| match held {
                Withheld::Record(key, _) => key.child() == Some(child),
                Withheld::Paper(paper, _) => paper.child() == child,
            })
        };
        let unknown =
            wanted.children.iter().filter(|child| !known.contains_key(*child) && !withheld(child));
        let unknown: Vec<&String> = unknown.collect();
        let none = !unknown.is_empty() && unknown.len() == wanted.children.len();
        let there: Vec<&str> = known.keys().map(String::as_str).take(MOST_NAMED).collect();
        let more = if known.len() > MOST_NAMED { " …" } else { "" };
        let because = if there.is_empty() {
            "there is no child yet".to_owned()
        } else {
            format!("there is no child with this reference; there is {}{more}", there.join(", "))
        };
        self.withheld.extend(unknown.into_iter().map(|child| HeldBack {
            audience: "records".into(),
            subject: child.clone(),
            document: format!("the papers of {child}"),
            because: because.clone(),
            code: "no-child".into(),
        }));
        none
    }

    /// Counts files of a kind that were made.
    pub(super) fn count_new(&mut self, kind: &'static str, files: usize) {
        self.made.entry(kind).or_default().new += files;
    }

    /// Counts files of a kind that were taken over.
    pub(super) fn count_carried(&mut self, kind: &'static str, files: usize) {
        self.made.entry(kind).or_default().carried += files;
    }

    /// Takes the public output out of the counts: it was not published.
    pub(super) fn forget_public(&mut self) {
        // What nobody can hold in their hands was not printed.
        self.addresses.clear();
        self.made.remove(PAGES);
        self.made.remove(SHEETS);
        self.made.remove(TO_SEND);
    }

    /// Whether any record has an error.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.diagnostics.iter().any(|found| found.rule.severity == Severity::Error)
    }

    /// The account of this build for the output folder: no names, no words of a record.
    pub(super) fn manifest(&mut self, build: Digest, settings: &Settings) -> Manifest {
        self.withheld.sort();
        self.withheld.dedup();
        self.removed.sort();
        let renderer = Renderer::new(&self.sources, CONTENT);
        let mut manifest = Manifest::new(build);
        manifest.complete = settings.wanted.is_all();
        manifest.diagnostics = self.diagnostics.iter().map(|found| renderer.short(found)).collect();
        manifest.counts = self
            .made
            .iter()
            .map(|(kind, made)| ((*kind).to_owned(), made.new + made.carried))
            .collect();
        manifest.withheld = self
            .withheld
            .iter()
            .map(|held| output::Withheld {
                audience: held.audience.clone(),
                subject: held.subject.clone(),
                document: held.document.clone(),
                code: held.code.clone(),
            })
            .collect();
        manifest
    }
}

/// Pages of the website.
pub(super) const PAGES: &str = "pages";
/// Printable sheets of cards.
pub(super) const SHEETS: &str = "sheets";
/// Cards that are one file to send.
pub(super) const TO_SEND: &str = "single-file cards";
/// Activity charts.
pub(super) const CHARTS: &str = "charts";
/// Reviews for families.
pub(super) const FAMILY_REVIEWS: &str = "reviews for families";
/// Drafts of reports, for their authors.
pub(super) const DRAFTS: &str = "drafts of reports";
/// Reviews for professionals.
pub(super) const PROFESSIONAL_REVIEWS: &str = "reviews for professionals";
/// Sealed pages that families open on a phone.
pub(super) const ONLINE: &str = "pages for families";
/// Other papers for families.
pub(super) const FAMILY_PAPERS: &str = "other papers for families";
/// Other papers for professionals.
pub(super) const PROFESSIONAL_PAPERS: &str = "other papers for professionals";
/// Reports that stay with the team.
pub(super) const TEAM_REPORTS: &str = "reports for the team";
/// Every kind of file.
const KINDS: &[&str] = &[
    PAGES,
    SHEETS,
    TO_SEND,
    CHARTS,
    FAMILY_REVIEWS,
    FAMILY_PAPERS,
    PROFESSIONAL_REVIEWS,
    PROFESSIONAL_PAPERS,
    DRAFTS,
    TEAM_REPORTS,
    ONLINE,
];

/// The most references that are named when one was not found.
const MOST_NAMED: usize = 8;

/// What checking withheld, as the summary says it.
pub(super) fn held_back(withheld: &Withheld) -> HeldBack {
    match withheld {
        Withheld::Record(key, because) => HeldBack {
            audience: "records".into(),
            subject: key.child().unwrap_or_default().into(),
            document: key.to_string(),
            because: sentence(because),
            code: code(because).into(),
        },
        Withheld::Paper(paper, because) => held_paper(paper, sentence(because), code(because)),
    }
}

/// A paper that was not published.
pub(super) fn held_paper(paper: &PaperId, because: String, code: &str) -> HeldBack {
    let audience = if paper.household().is_some() { "family" } else { "professional" };
    let subject = paper.household().map_or_else(
        || paper.child().to_owned(),
        |household| format!("{}/{household}", paper.child()),
    );
    HeldBack {
        audience: audience.into(),
        subject,
        document: paper.kind(),
        because,
        code: code.into(),
    }
}

pub(super) fn sentence(because: &WithheldBecause) -> String {
    match because {
        WithheldBecause::ItsOwnError => "it has an error of its own".into(),
        WithheldBecause::StillAnExample => {
            "it still holds the example words that `doorstep new` wrote".into()
        }
        WithheldBecause::RestsOn(key) => format!("it rests on {key}, which is withheld"),
        WithheldBecause::NoPermission => {
            "there is no consent or other lawful basis in date for it".into()
        }
        WithheldBecause::NamesSomebodyAtHome => {
            "the chart names somebody of the child's homes, whom people outside are not told of; say it with \
             \"somebody\" or \"a grown-up\", or give it by hand"
                .into()
        }
        WithheldBecause::NoService => "service.yaml is missing or has an error".into(),
    }
}

fn code(because: &WithheldBecause) -> &'static str {
    match because {
        WithheldBecause::ItsOwnError => "own-error",
        WithheldBecause::StillAnExample => "still-an-example",
        WithheldBecause::RestsOn(_) => "rests-on",
        WithheldBecause::NoPermission => "no-permission",
        WithheldBecause::NamesSomebodyAtHome => "names-home",
        WithheldBecause::NoService => "no-service",
    }
}
