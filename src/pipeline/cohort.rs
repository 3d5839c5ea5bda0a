//! The report of the head of a Virtual School, which stays with the team: one for the whole service.

use std::sync::Mutex;

use crate::output::OutputError;
use crate::privacy::Grant;
use crate::view::report::Report;

use super::order::{Order, Outcome};
use super::report::{HeldBack, TEAM_REPORTS};
use super::work::{Desk, TEAM, Work, inner, lock};
use super::{Built, faults};

/// Makes it, where the service has a Virtual School. A build of certain papers takes the old one over, where
/// it still holds.
pub(super) fn make(work: &Work<'_>, built: &mut Built) -> Result<(), OutputError> {
    let Some(order) = order(&work.desk) else { return Ok(()) };
    if work.carried(&order)?.is_some() {
        built.count_carried(TEAM_REPORTS, 1);
        return Ok(());
    }
    let path = order.path.clone();
    if !work.desk.settings.wanted.is_all() {
        let is_there = work.output.old().is_some_and(|old| old.file(&path).is_some());
        built.removed.extend(is_there.then_some(path));
        return Ok(());
    }
    let outcome = Mutex::new(None);
    work.fill(std::iter::once((0, order)), |_, found| *lock(&outcome) = Some(found))?;
    match inner(outcome) {
        Some(Outcome::Put(_)) => built.count_new(TEAM_REPORTS, 1),
        Some(Outcome::Fault(fault)) => {
            let because = faults::of_service(&fault, built).into();
            built.withheld.push(HeldBack {
                audience: TEAM.into(),
                subject: String::new(),
                document: path,
                because,
                code: "not-rendered".into(),
            });
        }
        Some(Outcome::Found) | None => {}
    }
    Ok(())
}

fn order(desk: &Desk<'_>) -> Option<Order> {
    let cohort = desk.service.cohort(&Grant::inspector())?;
    let sight = desk.sight(0);
    let report = Report::of_cohort(&sight, cohort)?;
    let date = desk.settings.date;
    let place = (format!("{TEAM}/cohort-report-{date}.pdf"), TEAM, String::new());
    let title = report.running_title.clone();
    let language = sight.words.language();
    let mut order = desk.order_in(language, ("report", &report, title), place, Some(date), None);
    order.outline = Some(report.outline());
    Some(order)
}
