//! Papers about children: charts and reviews, each a bundle of its own.
//!
//! A paper's view is made when its turn comes, compared with what the last build was made from, and
//! rendered only when it differs. Each is scanned and written as soon as it is there, so that memory
//! does not grow with the caseload.

use std::sync::Mutex;

use crate::model::{Paper, PaperId};
use crate::output::OutputError;
use crate::privacy::policy::{Family, Professional};
use crate::privacy::{Audience, Grant};
use crate::render::pdf::PdfFault;
use crate::view::Sight;
use crate::view::chart::Chart;
use crate::view::report::Report;
use crate::view::typographic;

use super::report::{CHARTS, FAMILY_REVIEWS, PROFESSIONAL_REVIEWS, held_paper};
use super::work::{Desk, Order, Outcome, Work, inner, lock};
use super::{Built, faults};

/// Makes every paper that is asked for; others are taken over where they hold.
pub(super) fn make(work: &Work<'_>, built: &mut Built) -> Result<(), OutputError> {
    let papers = work.desk.service.papers();
    work.progress.begin("papers", papers.len());
    let faulty: Mutex<Vec<(usize, PdfFault)>> = Mutex::new(Vec::new());
    let made: Mutex<Vec<usize>> = Mutex::new(Vec::new());
    let carried: Mutex<Vec<usize>> = Mutex::new(Vec::new());
    let removed: Mutex<Vec<String>> = Mutex::new(Vec::new());
    let trouble: Mutex<Option<OutputError>> = Mutex::new(None);
    let orders = papers.iter().enumerate().filter_map(|(place, paper)| {
        let order = order(&work.desk, paper)?;
        match work.carried(&order) {
            Ok(Some(_)) => lock(&carried).push(place),
            Ok(None) if work.desk.settings.wanted.paper(order.audience, paper.id.child()) => {
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
        Outcome::Fault(fault) => lock(&faulty).push((place, fault)),
        Outcome::Found => {}
    })?;
    if let Some(error) = inner(trouble) {
        return Err(error);
    }
    for place in inner(made) {
        built.count_new(kind(&papers[place].id), 1);
    }
    for place in inner(carried) {
        built.count_carried(kind(&papers[place].id), 1);
    }
    built.removed.extend(inner(removed));
    let mut faulty = inner(faulty);
    faulty.sort_by_key(|(place, _)| *place);
    for (place, fault) in faulty {
        let sheet = sheet(&work.desk, &papers[place]);
        let about = (&papers[place].id, sheet.as_str());
        let because = faults::explain(work.desk.service, about, &fault, built);
        built.withheld.push(held_paper(&papers[place].id, because, "not-rendered"));
    }
    Ok(())
}

/// Where a paper stands in the output.
pub(super) fn path(paper: &PaperId) -> String {
    match paper {
        PaperId::Chart(child, household, on) => {
            format!("families/{child}/{household}/activity-chart-{on}.pdf")
        }
        PaperId::FamilyReview(child, household, on) => {
            format!("families/{child}/{household}/review-{on}.pdf")
        }
        PaperId::ProfessionalReview(child, on) => format!("professionals/{child}/review-{on}.pdf"),
    }
}

/// On which sheet a paper is, as its view says; nothing for a paper that has no formats.
pub(super) fn sheet(desk: &Desk<'_>, paper: &Paper) -> String {
    let view = order(desk, paper).map(|order| order.job.view);
    let view = view.and_then(|view| serde_json::from_slice::<serde_json::Value>(&view).ok());
    let sheet = view.as_ref().and_then(|view| view.get("paper")?.as_str());
    sheet.unwrap_or_default().to_owned()
}

/// The view of a paper, and where the paper stands.
pub(super) fn order(desk: &Desk<'_>, paper: &Paper) -> Option<Order> {
    let (service, words, date) = (desk.service, &desk.engines.words, desk.settings.date);
    let cards = service.activities();
    let kinds = &desk.engines.kinds;
    let path = path(&paper.id);
    match &paper.id {
        PaperId::Chart(child, household, name) => {
            let sight = Sight {
                service,
                grant: Grant::<Family>::family(child, household),
                words,
                date,
                cards,
            };
            let chart = Chart::new(&sight, name, &desk.engines.pictures)?;
            let subject = format!("{child}/{household}");
            let title = chart.title.clone();
            let (sides, plates) = (chart.sides, chart.plates().collect::<Vec<_>>());
            let mut order = desk.order(
                ("chart", &chart, title),
                (path, Family::NAME, subject),
                Some(name.on),
                Some(sides),
            );
            order.job.spare = chart.without_small_pictures().as_ref().map(typographic::to_print);
            Some(order.with(plates))
        }
        PaperId::FamilyReview(child, household, on) => {
            let sight = Sight {
                service,
                grant: Grant::<Family>::family(child, household),
                words,
                date,
                cards,
            };
            let report = Report::for_family(&sight, kinds.get("review-family")?, *on)?;
            let subject = format!("{child}/{household}");
            let title = report.running_title.clone();
            Some(desk.order(
                ("report", &report, title),
                (path, Family::NAME, subject),
                Some(*on),
                None,
            ))
        }
        PaperId::ProfessionalReview(child, on) => {
            let grant = Grant::<Professional>::professional(child);
            let sight = Sight { service, grant, words, date, cards };
            let kind = kinds.get("review-professional")?;
            let report = Report::for_professionals(&sight, kind, *on, &paper.recipients)?;
            let place = (path, Professional::NAME, child.clone());
            let title = report.running_title.clone();
            Some(desk.order(("report", &report, title), place, Some(*on), None))
        }
    }
}

fn kind(paper: &PaperId) -> &'static str {
    match paper {
        PaperId::Chart(..) => CHARTS,
        PaperId::FamilyReview(..) => FAMILY_REVIEWS,
        PaperId::ProfessionalReview(..) => PROFESSIONAL_REVIEWS,
    }
}
