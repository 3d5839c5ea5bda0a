//! What the parts of a build share: orders for papers, and the way of each finished bundle through
//! the scan into the staging folder.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use serde::Serialize;

use crate::config::Settings;
use crate::diag::Diagnostic;
use crate::model::{Date, Service};
use crate::output::{Bundle, Digest, FileEntry, Output, OutputError, Staging};
use crate::privacy::policy::Public;
use crate::privacy::{Audience, Grant};
use crate::render::pdf::{self, PdfFault, PdfJob, Plates, render_all};
use crate::scan::{self, Allowance, Certainty, Finding, Papers};
use crate::view::Sight;
use crate::view::site::{Library, PaperSize};
use crate::view::typographic;

use super::album::Album;
use super::digest::of_paper;
use super::order::{Order, Outcome, Waiting, forms_of, texts};
use super::report::HeldBack;
use super::tongue::Tongues;
use super::{Built, Engines, Guard, Progress};

/// How long the example of an allowance holds, counted from the day of the build.
const ALLOWED_MONTHS: i32 = 6;

/// For whom the papers are that stay with the service.
pub(super) const TEAM: &str = "team";

/// What papers are ordered from.
pub(super) struct Desk<'a> {
    /// The checked records.
    pub(super) service: &'a Service,
    /// The cards in each language beside the service's own.
    pub(super) libraries: &'a [Library],
    /// What papers are made with in the languages that families read.
    pub(super) tongues: &'a Tongues,
    /// What renders.
    pub(super) engines: &'a Engines,
    /// What is searched for before anything is written.
    pub(super) guard: &'a Guard,
    /// What was asked for.
    pub(super) settings: &'a Settings,
    /// Where pictures come from.
    pub(super) album: Album<'a>,
}

/// What the parts of a build work with.
pub(super) struct Work<'a> {
    /// What papers are ordered from.
    pub(super) desk: Desk<'a>,
    /// The old output.
    pub(super) output: &'a Output,
    /// The new one.
    pub(super) staging: &'a Staging<'a>,
    /// Who watches.
    pub(super) progress: &'a dyn Progress,
    /// What the scan found so far.
    pub(super) findings: Mutex<Vec<Finding>>,
}

impl<'a> Desk<'a> {
    /// How many editions the site has.
    pub(super) fn edition_count(&self) -> usize {
        1 + self.engines.tongues.len()
    }

    /// The language of an edition of the site, by its number.
    pub(super) fn language(&self, edition: usize) -> &'a str {
        self.engines.edition(edition).0.language()
    }

    /// What an edition of the site is seen through, by its number.
    pub(super) fn sight(&self, edition: usize) -> Sight<'a, Public> {
        let cards = edition.checked_sub(1).and_then(|place| self.libraries.get(place));
        Sight {
            service: self.service,
            grant: Grant::public(),
            words: self.engines.edition(edition).0,
            date: self.settings.date,
            cards: cards.unwrap_or(self.service.activities()),
        }
    }
}

impl Desk<'_> {
    /// Joins a view in one of the site's languages and its place to an order.
    pub(super) fn order_in<V: Serialize>(
        &self,
        language: &str,
        (template, view, title): (&str, &V, String),
        (path, audience, subject): (String, &'static str, String),
        date: Option<Date>,
        sides: Option<usize>,
    ) -> Order {
        let view = typographic::to_print(view);
        let inputs = of_paper(&self.engines.paper_digest, template, &view);
        let inputs = Digest::of_parts([inputs.as_bytes(), self.guard.digest.as_bytes()]);
        let job = PdfJob {
            template: template.to_owned(),
            view,
            spare: None,
            title,
            language: language.to_owned(),
            keywords: Vec::new(),
            ident: path.clone(),
            date,
            sides,
            only_paper: false,
            pictures: Plates::default(),
        };
        Order { path, audience, subject, inputs, job, plates: Vec::new(), outline: None }
    }

    /// The last day of an allowance, as a message proposes it.
    pub(super) fn allowed_until(&self) -> Date {
        self.settings.date.saturating_add(jiff::Span::new().months(ALLOWED_MONTHS))
    }

    /// Renders one paper by itself, on the deep stack that the engine wants; none when it gave nothing.
    fn press(&self, order: Order) -> Result<Option<pdf::Paper>, PdfFault> {
        let job = self.job(order);
        let made = Mutex::new(None);
        render_all(&self.engines.pdf, [job], 1, |_, outcome| *lock(&made) = Some(outcome));
        // Every job gives one outcome.
        inner(made).transpose()
    }

    /// Gives the bytes of a picture of the site by its path below the root.
    pub(super) fn pictures(&self) -> impl Fn(&str) -> Option<Vec<u8>> + Sync {
        |path: &str| Some(self.album.public(self.service, path)?.ok()?.to_vec())
    }

    /// Renders one paper by itself and searches it, as everything is searched that leaves this program; none when
    /// it gave nothing.
    pub(super) fn press_and_scan(&self, order: Order) -> Result<Option<Pressed>, PdfFault> {
        let (path, audience, subject) = (order.path.clone(), order.audience, order.subject.clone());
        let text = texts(&order.job.view);
        let (waits, order) = Waiting::of(0, order);
        let Some(paper) = self.press(order)? else { return Ok(None) };
        let forms = waits.forms();
        let mut bundle = Bundle::new(audience, subject.clone(), Digest::of_parts([]));
        let Ok(()) = bundle.add_paper(path.clone(), paper.bytes.clone(), paper.pages) else {
            return Ok(None);
        };
        let mut texts = BTreeMap::from([(path, text.clone())]);
        for (path, bytes) in &forms {
            let Ok(()) = bundle.add(path.clone(), bytes.clone()) else { return Ok(None) };
            texts.insert(path.clone(), text.clone());
        }
        let found =
            self.findings(&Papers { bundle: &bundle, texts: &texts, about: about(&subject) });
        Ok(Some(Pressed { paper, forms, found }))
    }

    /// The job of an order, with the pictures that the paper asks for.
    pub(super) fn job(&self, order: Order) -> PdfJob {
        let pictures = self.album.plates(self.service, &order.plates);
        PdfJob { pictures, ..order.job }
    }

    /// What the scan finds in a finished bundle, without what the service has decided is harmless.
    pub(super) fn findings(&self, papers: &Papers<'_>) -> Vec<Finding> {
        let found = scan::scan(papers, &self.guard.matcher);
        scan::settle(found, &allowances(self.service), self.settings.date)
    }
}

/// A paper that was rendered by itself and searched.
pub(super) struct Pressed {
    /// The paper.
    pub(super) paper: pdf::Paper,
    /// The forms of it for other programs, each with its place.
    pub(super) forms: Vec<(String, Vec<u8>)>,
    /// What was found.
    pub(super) found: Vec<Finding>,
}

impl Pressed {
    /// Whether it must not go out.
    pub(super) fn is_withheld(&self) -> bool {
        self.found.iter().any(|one| one.certainty() == Certainty::Certain)
    }

    /// What there is to say of what was found.
    pub(super) fn told(&self, desk: &Desk<'_>) -> Vec<Diagnostic> {
        Finding::diagnostics(&self.found, desk.allowed_until())
    }
}

/// The child that a paper is about, by its subject: `p014` or `p014/home`.
fn about(subject: &str) -> Option<&str> {
    subject.split('/').next().filter(|child| !child.is_empty())
}

impl Work<'_> {
    /// Takes the old file over where it was made from the same and still has its bytes. Gives its
    /// size.
    pub(super) fn carried(&self, order: &Order) -> Result<Option<PaperSize>, OutputError> {
        let old = self.output.old().and_then(|old| old.file(&order.path));
        match old.filter(|old: &&FileEntry| old.inputs == order.inputs) {
            Some(old) if old.pages.is_some() => {
                let beside = order.outline.iter().flat_map(|_| forms_of(&order.path));
                for path in std::iter::once(order.path.clone()).chain(beside) {
                    let old = self.output.old().and_then(|old| old.file(&path));
                    let old = old.filter(|old| old.inputs == order.inputs);
                    if !old.map_or(Ok(false), |old| self.staging.carry(old))? {
                        return Ok(None);
                    }
                }
                Ok(old.pages.map(|pages| PaperSize { bytes: old.bytes, pages }))
            }
            _ => Ok(None),
        }
    }

    /// Renders orders and puts each paper into the staging folder once the scan has passed it. `done`
    /// is told what became of each, by the number that came with it, from several threads.
    pub(super) fn fill(
        &self,
        orders: impl Iterator<Item = (usize, Order)> + Send,
        done: impl Fn(usize, Outcome) + Sync,
    ) -> Result<(), OutputError> {
        let waiting: Mutex<Vec<Option<Waiting>>> = Mutex::new(Vec::new());
        let trouble: Mutex<Option<OutputError>> = Mutex::new(None);
        let jobs = orders.map(|(number, order)| {
            let (waits, order) = Waiting::of(number, order);
            let job = self.desk.job(order);
            lock(&waiting).push(Some(waits));
            job
        });
        render_all(&self.desk.engines.pdf, jobs, self.desk.settings.jobs.get(), |index, made| {
            let Some(waits) = lock(&waiting).get_mut(index).and_then(Option::take) else { return };
            let number = waits.number;
            let outcome = match made {
                Err(fault) => Outcome::Fault(fault),
                Ok(paper) => self.put(waits, paper).unwrap_or_else(|error| {
                    lock(&trouble).get_or_insert(error);
                    Outcome::Put(PaperSize { bytes: 0, pages: 0 })
                }),
            };
            done(number, outcome);
            self.progress.step();
        });
        inner(trouble).map_or(Ok(()), Err)
    }

    fn put(&self, waits: Waiting, paper: pdf::Paper) -> Result<Outcome, OutputError> {
        let size = PaperSize { bytes: paper.bytes.len() as u64, pages: paper.pages };
        let mut bundle = Bundle::new(waits.audience, waits.subject.clone(), waits.inputs);
        let added = bundle.add_paper(waits.path.clone(), paper.bytes, paper.pages);
        added.map_err(|fault| OutputError::Path(waits.path.clone(), fault))?;
        let mut texts = BTreeMap::new();
        for (path, bytes) in waits.forms() {
            let added = bundle.add(path.clone(), bytes);
            added.map_err(|fault| OutputError::Path(path.clone(), fault))?;
            texts.insert(path, waits.text.clone());
        }
        texts.insert(waits.path, waits.text);
        let about = about(&waits.subject);
        if self.withholds(&Papers { bundle: &bundle, texts: &texts, about }) {
            return Ok(Outcome::Found);
        }
        self.staging.put(&bundle)?;
        Ok(Outcome::Put(size))
    }

    /// Searches a finished bundle; whether it must not go out. What was found is kept for the account.
    pub(super) fn withholds(&self, papers: &Papers<'_>) -> bool {
        let found = self.desk.findings(papers);
        let certain = found.iter().any(|finding| finding.certainty() == Certainty::Certain);
        lock(&self.findings).extend(found);
        certain
    }

    /// Tells what the scan found. A finding in the public output withholds all of it, and the last
    /// one stays in its place.
    pub(super) fn settle_findings(&self, built: &mut Built) -> Result<(), OutputError> {
        let mut findings = std::mem::take(&mut *lock(&self.findings));
        findings.sort();
        findings.dedup();
        let certain: Vec<&Finding> =
            findings.iter().filter(|found| found.certainty() == Certainty::Certain).collect();
        let in_public = certain.iter().any(|found| found.path().starts_with("public/"));
        if in_public {
            self.staging.discard(Public::NAME)?;
            let _ = self.staging.keep_old(Public::NAME)?;
            built.forget_public();
            built.withheld.push(HeldBack {
                audience: Public::NAME.into(),
                subject: String::new(),
                document: "the public website".into(),
                because: "the scan found something of a child in it; the last one stays".into(),
                code: "scan".into(),
            });
        }
        for found in certain.iter().filter(|found| !found.path().starts_with("public/")) {
            built.withheld.push(HeldBack {
                audience: found.path().split('/').next().unwrap_or_default().into(),
                subject: String::new(),
                document: found.path().to_owned(),
                because: "the scan found something of another child in it".into(),
                code: found.rule().code.into(),
            });
        }
        built.scan_withheld |= !certain.is_empty();
        built.diagnostics.extend(Finding::diagnostics(&findings, self.desk.allowed_until()));
        Ok(())
    }
}

/// The service's decisions about findings, as the scan takes them.
pub(super) fn allowances(service: &Service) -> Vec<Allowance> {
    let grant: Grant<Public> = Grant::public();
    let decided = service.allowances().iter().map(|decided| Allowance {
        mark: grant.open(&decided.mark).clone(),
        who: grant.open(&decided.who).clone(),
        why: grant.open(&decided.why).clone(),
        until: grant.open(&decided.until).value,
    });
    decided.collect()
}

/// A lock whose holder died holds data that is whole all the same: each push is one step.
pub(super) fn lock<T>(of: &Mutex<T>) -> MutexGuard<'_, T> {
    of.lock().unwrap_or_else(PoisonError::into_inner)
}

/// What a lock held.
pub(super) fn inner<T>(of: Mutex<T>) -> T {
    of.into_inner().unwrap_or_else(PoisonError::into_inner)
}
