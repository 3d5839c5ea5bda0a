//! Papers about children: charts and reviews, each a bundle of its own.
//!
//! A paper's view is made when its turn comes, compared with what the last build was made from, and
//! rendered only when it differs. Each is scanned and written as soon as it is there, so that memory
//! does not grow with the caseload.

use std::sync::Mutex;
use std::sync::PoisonError;

use serde::Serialize;

use crate::config::Settings;
use crate::model::{Date, Paper, PaperId, Service};
use crate::output::{Bundle, Digest, FileEntry, Output, OutputError, Staging};
use crate::privacy::policy::{Family, Professional};
use crate::privacy::{Audience, Grant};
use crate::render::pdf::{PdfFault, PdfJob, render_all};
use crate::view::Sight;
use crate::view::chart::Chart;
use crate::view::report::Report;

use super::digest::of_paper;
use super::report::{CHARTS, FAMILY_REVIEWS, PROFESSIONAL_REVIEWS, held_paper};
use super::{Built, Engines, Progress};

/// What the parts of a build work with.
pub(super) struct Work<'a> {
    pub(super) service: &'a Service,
    pub(super) engines: &'a Engines,
    pub(super) settings: &'a Settings,
    pub(super) output: &'a Output,
    pub(super) staging: &'a Staging<'a>,
    pub(super) progress: &'a dyn Progress,
}

/// A paper that is ready to be rendered.
pub(super) struct Order {
    /// Where it will stand.
    pub(super) path: String,
    /// For whom.
    pub(super) audience: &'static str,
    /// Whom it is about.
    pub(super) subject: String,
    /// What it is made from.
    pub(super) inputs: Digest,
    /// What the engine needs.
    pub(super) job: PdfJob,
}

/// What became of an order.
pub(super) enum Outcome {
    /// It is in the staging folder, with so many bytes.
    Put(u64),
    /// It could not be rendered.
    Fault(PdfFault),
}

impl Work<'_> {
    /// The old file at an order's place, when it was made from the same.
    fn old(&self, order: &Order) -> Option<&FileEntry> {
        let old = self.output.old()?.file(&order.path)?;
        (old.inputs == order.inputs).then_some(old)
    }

    /// Takes the old file over where it still holds. Gives its length.
    pub(super) fn carried(&self, order: &Order) -> Result<Option<u64>, OutputError> {
        match self.old(order) {
            Some(old) if self.staging.carry(old)? => Ok(Some(old.bytes)),
            _ => Ok(None),
        }
    }

    /// Renders the orders that do not hold any more and puts each into the staging folder. `done` is
    /// told what became of each, by its place in the order of orders, from several threads.
    pub(super) fn fill(
        &self,
        orders: impl Iterator<Item = (usize, Order)> + Send,
        done: impl Fn(usize, Outcome) + Sync,
    ) -> Result<(), OutputError> {
        let waiting: Mutex<Vec<(usize, Order)>> = Mutex::new(Vec::new());
        let broken: Mutex<Option<OutputError>> = Mutex::new(None);
        let jobs = orders.map(|(place, mut order)| {
            let job = std::mem::replace(&mut order.job, empty_job());
            lock(&waiting).push((place, order));
            job
        });
        render_all(&self.engines.pdf, jobs, self.settings.jobs.get(), |index, made| {
            let Some((place, order)) = take(&waiting, index) else { return };
            let outcome = match made {
                Err(fault) => Outcome::Fault(fault),
                Ok(bytes) => {
                    let length = bytes.len() as u64;
                    if let Err(error) = self.put(&order, bytes) {
                        lock(&broken).get_or_insert(error);
                    }
                    Outcome::Put(length)
                }
            };
            done(place, outcome);
            self.progress.step();
        });
        match broken.into_inner().unwrap_or_else(PoisonError::into_inner) {
            Some(error) => Err(error),
            None => Ok(()),
        }
    }

    fn put(&self, order: &Order, bytes: Vec<u8>) -> Result<(), OutputError> {
        let mut bundle = Bundle::new(order.audience, order.subject.clone(), order.inputs);
        let added = bundle.add(order.path.clone(), bytes);
        added.map_err(|fault| OutputError::Path(order.path.clone(), fault))?;
        self.staging.put(&bundle)
    }
}

/// Makes every paper that is asked for; others are taken over where they hold.
pub(super) fn make(work: &mut Work<'_>, built: &mut Built) -> Result<(), OutputError> {
    let papers = work.service.papers();
    work.progress.begin("papers", papers.len());
    let faults: Mutex<Vec<(usize, PdfFault)>> = Mutex::new(Vec::new());
    let made: Mutex<Vec<usize>> = Mutex::new(Vec::new());
    let carried: Mutex<Vec<usize>> = Mutex::new(Vec::new());
    let removed: Mutex<Vec<String>> = Mutex::new(Vec::new());
    let trouble: Mutex<Option<OutputError>> = Mutex::new(None);
    let orders = papers.iter().enumerate().filter_map(|(place, paper)| {
        let order = order(work, paper)?;
        match work.carried(&order) {
            Ok(Some(_)) => lock(&carried).push(place),
            Ok(None) if work.settings.wanted.paper(order.audience, paper.id.child()) => {
                return Some((place, order));
            }
            Ok(None) => {
                if work.output.old().is_some_and(|old| old.file(&order.path).is_some()) {
                    lock(&removed).push(order.path);
                }
            }
            Err(error) => drop(lock(&trouble).get_or_insert(error)),
        }
        work.progress.step();
        None
    });
    work.fill(orders, |place, outcome| match outcome {
        Outcome::Put(_) => lock(&made).push(place),
        Outcome::Fault(fault) => lock(&faults).push((place, fault)),
    })?;
    if let Some(error) = trouble.into_inner().unwrap_or_else(PoisonError::into_inner) {
        return Err(error);
    }
    for place in inner(made) {
        built.count_new(kind(&papers[place].id), 1);
    }
    for place in inner(carried) {
        built.count_carried(kind(&papers[place].id), 1);
    }
    built.removed.extend(inner(removed));
    let mut faults = inner(faults);
    faults.sort_by_key(|(place, _)| *place);
    for (place, fault) in faults {
        let because = super::faults::explain(work.service, &papers[place].id, &fault, built);
        built.withheld.push(held_paper(&papers[place].id, because, "not-rendered"));
    }
    Ok(())
}

/// The view of a paper, and where the paper stands.
fn order(work: &Work<'_>, paper: &Paper) -> Option<Order> {
    let (service, words, date) = (work.service, &work.engines.words, work.settings.date);
    let kinds = &work.engines.kinds;
    match &paper.id {
        PaperId::Chart(child, household, on) => {
            let sight =
                Sight { service, grant: Grant::<Family>::family(child, household), words, date };
            let chart = Chart::new(&sight, *on)?;
            let path = format!("families/{child}/{household}/activity-chart-{on}.pdf");
            // Large print may go over the page; the fridge sheet may not.
            let sides = if chart.large_print { None } else { Some(1) };
            let subject = format!("{child}/{household}");
            let title = chart.title.clone();
            Some(finish(work, ("chart", &chart, title), (path, Family::NAME, subject), *on, sides))
        }
        PaperId::FamilyReview(child, household, on) => {
            let sight =
                Sight { service, grant: Grant::<Family>::family(child, household), words, date };
            let report = Report::for_family(&sight, kinds.get("review-family")?, *on)?;
            let path = format!("families/{child}/{household}/review-{on}.pdf");
            let subject = format!("{child}/{household}");
            let title = report.running_title.clone();
            Some(finish(work, ("report", &report, title), (path, Family::NAME, subject), *on, None))
        }
        PaperId::ProfessionalReview(child, on) => {
            let grant = Grant::<Professional>::professional(child);
            let sight = Sight { service, grant, words, date };
            let kind = kinds.get("review-professional")?;
            let report = Report::for_professionals(&sight, kind, *on, &paper.recipients)?;
            let path = format!("professionals/{child}/review-{on}.pdf");
            let place = (path, Professional::NAME, child.clone());
            let title = report.running_title.clone();
            Some(finish(work, ("report", &report, title), place, *on, None))
        }
    }
}

/// Joins a view and its place to an order.
pub(super) fn finish<V: Serialize>(
    work: &Work<'_>,
    (template, view, title): (&str, &V, String),
    (path, audience, subject): (String, &'static str, String),
    date: Date,
    sides: Option<usize>,
) -> Order {
    // Views are maps of texts and numbers, which JSON can always hold.
    let view = serde_json::to_vec(view).unwrap_or_default();
    let inputs = of_paper(&work.engines.paper_digest, template, &view);
    let job = PdfJob {
        template: template.to_owned(),
        view,
        title,
        language: work.engines.words.language().to_owned(),
        ident: path.clone(),
        date,
        sides,
    };
    Order { path, audience, subject, inputs, job }
}

fn kind(paper: &PaperId) -> &'static str {
    match paper {
        PaperId::Chart(..) => CHARTS,
        PaperId::FamilyReview(..) => FAMILY_REVIEWS,
        PaperId::ProfessionalReview(..) => PROFESSIONAL_REVIEWS,
    }
}

/// What stands in an order whose job has gone to the engine.
fn empty_job() -> PdfJob {
    PdfJob {
        template: String::new(),
        view: Vec::new(),
        title: String::new(),
        language: String::new(),
        ident: String::new(),
        date: Date::default(),
        sides: None,
    }
}

/// Takes the order that was given out at this place; the list only grows, so places stay.
fn take(waiting: &Mutex<Vec<(usize, Order)>>, index: usize) -> Option<(usize, Order)> {
    let mut waiting = lock(waiting);
    let slot = waiting.get_mut(index)?;
    let empty = Order {
        path: String::new(),
        audience: slot.1.audience,
        subject: String::new(),
        inputs: slot.1.inputs,
        job: empty_job(),
    };
    Some(std::mem::replace(slot, (slot.0, empty)))
}

/// A lock whose holder died holds data that is whole all the same: each push is one step.
pub(super) fn lock<T>(of: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    of.lock().unwrap_or_else(PoisonError::into_inner)
}

fn inner<T>(of: Mutex<T>) -> T {
    of.into_inner().unwrap_or_else(PoisonError::into_inner)
}
