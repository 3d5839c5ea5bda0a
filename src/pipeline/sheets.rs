//! The printable sheet of each card, beside its page.

use std::collections::BTreeMap;
use std::sync::Mutex;

use crate::diag::{Message, Sink, quote};
use crate::output::OutputError;
use crate::privacy::policy::Public;
use crate::privacy::{Audience, Grant};
use crate::source::Span;
use crate::view::Sight;
use crate::view::address::Address;
use crate::view::sheet::Sheet;
use crate::view::site::{PaperSize, Sheets};

use super::Built;
use super::faults::NOT_RENDERED;
use super::report::SHEETS;
use super::work::{Desk, Order, Outcome, Work, lock};

/// What sheets are seen through.
pub(super) fn sight<'a>(desk: &Desk<'a>) -> Sight<'a, Public> {
    let words = &desk.engines.words;
    Sight { service: desk.service, grant: Grant::public(), words, date: desk.settings.date }
}

/// The sheet of one card, and where it stands.
pub(super) fn order(desk: &Desk<'_>, sight: &Sight<'_, Public>, id: &str) -> Option<Order> {
    let sheet = Sheet::new(sight, id)?;
    let (area, slug) = id.split_once('/')?;
    let path = format!("public/{}", Address::Sheet(area.into(), slug.into()));
    let title = sheet.title.clone();
    let at = (path, Public::NAME, String::new());
    // A sheet has no date of its own: it changes when its card changes, not day by day.
    Some(desk.order(("sheet", &sheet, title), at, None, Some(2)))
}

/// Makes or takes over the sheets, and says how many bytes each has.
pub(super) fn make(work: &Work<'_>, built: &mut Built) -> Result<Sheets, OutputError> {
    if !work.desk.settings.sheets {
        return Ok(Sheets::None);
    }
    let desk = &work.desk;
    let sight = sight(desk);
    let ids: Vec<&String> = desk.service.activities().keys().collect();
    work.progress.begin("sheets", ids.len());
    let sizes: Mutex<BTreeMap<String, PaperSize>> = Mutex::new(BTreeMap::new());
    let carried: Mutex<usize> = Mutex::new(0);
    let faults = Mutex::new(Vec::new());
    let trouble: Mutex<Option<OutputError>> = Mutex::new(None);
    let wanted = desk.settings.wanted.public();
    let orders = ids.iter().enumerate().filter_map(|(place, id)| {
        let order = order(desk, &sight, id)?;
        match work.carried(&order) {
            Ok(Some(size)) => {
                *lock(&carried) += 1;
                lock(&sizes).insert((*id).clone(), size);
            }
            Ok(None) if wanted => return Some((place, order)),
            Ok(None) => {}
            Err(error) => drop(lock(&trouble).get_or_insert(error)),
        }
        work.progress.step();
        None
    });
    work.fill(orders, |place, outcome| match outcome {
        Outcome::Put(size) => drop(lock(&sizes).insert(ids[place].clone(), size)),
        Outcome::Fault(fault) => lock(&faults).push((place, fault)),
        Outcome::Found => {}
    })?;
    if let Some(error) = lock(&trouble).take() {
        return Err(error);
    }
    let mut faults = std::mem::take(&mut *lock(&faults));
    faults.sort_by_key(|(place, _)| *place);
    let mut sink = Sink::new();
    for (place, fault) in faults {
        if let Some(card) = desk.service.activities().get(ids[place]) {
            let message = Message::new("the sheet could not be made: {}", [quote(&fault.message)]);
            sink.report(&NOT_RENDERED, Span::top(card.file), message);
        }
    }
    built.diagnostics.extend(sink.into_sorted());
    let sizes = std::mem::take(&mut *lock(&sizes));
    let carried = *lock(&carried);
    built.count_carried(SHEETS, carried);
    built.count_new(SHEETS, sizes.len() - carried);
    Ok(Sheets::Made(sizes))
}
