//! Papers about children: charts, reviews and the other kinds that the theme has, each a bundle of its
//! own.
//!
//! A paper's view is made when its turn comes, compared with what the last build was made from, and
//! rendered only when it differs. Each is scanned and written as soon as it is there, so that memory
//! does not grow with the caseload.

use std::sync::Mutex;

use crate::model::{KindId, Paper, PaperId};
use crate::output::OutputError;
use crate::privacy::policy::{Family, Professional};
use crate::privacy::{Audience, Grant};
use crate::render::pdf::PdfFault;
use crate::view::Sight;
use crate::view::chart::Chart;
use crate::view::kind::ReportKind;
use crate::view::photo::{Photo, Plate};
use crate::view::report::Report;

use super::report::{
    CHARTS, FAMILY_PAPERS, FAMILY_REVIEWS, PROFESSIONAL_PAPERS, PROFESSIONAL_REVIEWS, held_paper,
};
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
        let because = faults::explain(work.desk.service, &papers[place].id, &fault, built);
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
        PaperId::Kind(KindId { paper, child, household, on, nth, .. }) => {
            let place = match household {
                Some(household) => format!("families/{child}/{household}"),
                None => format!("professionals/{child}"),
            };
            let nth = if *nth > 1 { format!("-{nth}") } else { String::new() };
            format!("{place}/{paper}-{}{nth}.pdf", on.on)
        }
    }
}

/// The view of a paper, and where the paper stands.
pub(super) fn order(desk: &Desk<'_>, paper: &Paper) -> Option<Order> {
    let (service, words, date) = (desk.service, &desk.engines.words, desk.settings.date);
    let cards = service.activities();
    let engines = desk.engines;
    let path = path(&paper.id);
    match &paper.id {
        PaperId::Chart(child, household, on) => {
            let sight = Sight {
                service,
                grant: Grant::<Family>::family(child, household),
                words,
                date,
                cards,
            };
            let chart = Chart::new(&sight, *on)?;
            // Large print may go over the page, to the back of the same paper.
            let sides = if chart.large_print { Some(2) } else { Some(1) };
            let subject = format!("{child}/{household}");
            let title = chart.title.clone();
            let plate = chart.picture.as_ref().and_then(Photo::plate);
            let order = desk.order(
                ("chart", &chart, title),
                (path, Family::NAME, subject),
                Some(*on),
                sides,
            );
            Some(order.with(plate))
        }
        PaperId::Kind(id) => {
            let kind = engines.kinds.get(&id.kind)?;
            let report = report(desk, kind, id, &paper.recipients)?;
            let sides = kind.sides_at(report.text_size);
            let (audience, subject) = match &id.household {
                Some(household) => (Family::NAME, format!("{}/{household}", id.child)),
                None => (Professional::NAME, id.child.clone()),
            };
            let title = report.running_title.clone();
            let plates: Vec<Plate> = report.plates().collect();
            let order = desk.order(
                (kind.layout.template(), &report, title),
                (path, audience, subject),
                Some(id.on.on),
                sides,
            );
            Some(order.with(plates))
        }
    }
}

/// The view of a paper of a kind, for its readers.
fn report(
    desk: &Desk<'_>,
    kind: &ReportKind,
    id: &KindId,
    recipients: &[String],
) -> Option<Report> {
    let (service, words, date) = (desk.service, &desk.engines.words, desk.settings.date);
    let cards = service.activities();
    match &id.household {
        Some(household) => {
            let grant = Grant::<Family>::family(&id.child, household);
            Report::for_family(&Sight { service, grant, words, date, cards }, kind, &id.on)
        }
        None => {
            let grant = Grant::<Professional>::professional(&id.child);
            let sight = Sight { service, grant, words, date, cards };
            Report::for_professionals(&sight, kind, &id.on, recipients)
        }
    }
}

fn kind(paper: &PaperId) -> &'static str {
    match paper {
        PaperId::Chart(..) => CHARTS,
        PaperId::Kind(id) => match (&id.household, id.draws_on) {
            (Some(_), "review") if id.paper == "review" => FAMILY_REVIEWS,
            (Some(_), _) => FAMILY_PAPERS,
            (None, "review") if id.paper == "review" => PROFESSIONAL_REVIEWS,
            (None, _) => PROFESSIONAL_PAPERS,
        },
    }
}
