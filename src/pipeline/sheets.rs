//! The printable sheet of each card, beside its page.

use std::collections::BTreeMap;
use std::sync::Mutex;

use crate::diag::{Message, Sink, quote};
use crate::output::OutputError;
use crate::privacy::Audience;
use crate::privacy::policy::Public;
use crate::source::Span;
use crate::view::address::Address;
use crate::view::sheet::Sheet;
use crate::view::site::{PaperSize, Sheets};

use super::Built;
use super::faults::NOT_RENDERED;
use super::report::SHEETS;
use super::work::{Desk, Order, Outcome, Work, lock};

/// The sheet of one card in an edition of the site, and where it stands.
pub(super) fn order(desk: &Desk<'_>, edition: usize, id: &str) -> Option<Order> {
    let sight = desk.sight(edition);
    let sheet = Sheet::new(&sight, id)?;
    let (area, slug) = id.split_once('/')?;
    let folder = desk.engines.editions(edition).own().folder.clone();
    let path = format!("public/{folder}{}", Address::Sheet(area.into(), slug.into()));
    let (title, sides) = (sheet.title.clone(), sheet.sides);
    let at = (path, Public::NAME, String::new());
    // A sheet has no date of its own: it changes when its card changes, not day by day.
    Some(desk.order_in(sight.words.language(), ("sheet", &sheet, title), at, None, Some(sides)))
}

/// Every sheet that there is to make: the edition, the card, and the name by which the size of its sheet
/// is kept.
pub(super) fn all(desk: &Desk<'_>) -> Vec<(usize, String, String)> {
    let of = |edition: usize| {
        let folder = desk.engines.editions(edition).own().folder.clone();
        let cards = desk.sight(edition).library.keys();
        cards.map(move |id| (edition, id.clone(), format!("{folder}{id}")))
    };
    (0..desk.edition_count()).flat_map(of).collect()
}

/// Makes or takes over the sheets, and says how many bytes each has.
pub(super) fn make(work: &Work<'_>, built: &mut Built) -> Result<Sheets, OutputError> {
    if !work.desk.settings.sheets {
        return Ok(Sheets::None);
    }
    let desk = &work.desk;
    let ids = all(desk);
    work.progress.begin("sheets", ids.len());
    let sizes: Mutex<BTreeMap<String, PaperSize>> = Mutex::new(BTreeMap::new());
    let carried: Mutex<usize> = Mutex::new(0);
    let removed: Mutex<Vec<String>> = Mutex::new(Vec::new());
    let faults = Mutex::new(Vec::new());
    let trouble: Mutex<Option<OutputError>> = Mutex::new(None);
    let wanted = desk.settings.wanted.public();
    let orders = ids.iter().enumerate().filter_map(|(place, (edition, id, name))| {
        let order = order(desk, *edition, id)?;
        match work.carried(&order) {
            Ok(Some(size)) => {
                *lock(&carried) += 1;
                lock(&sizes).insert(name.clone(), size);
            }
            Ok(None) if wanted => return Some((place, order)),
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
        Outcome::Put(size) => drop(lock(&sizes).insert(ids[place].2.clone(), size)),
        Outcome::Fault(fault) => lock(&faults).push((place, fault)),
        Outcome::Found => {}
    })?;
    if let Some(error) = lock(&trouble).take() {
        return Err(error);
    }
    built.removed.extend(std::mem::take(&mut *lock(&removed)));
    let mut faults = std::mem::take(&mut *lock(&faults));
    faults.sort_by_key(|(place, _)| *place);
    let mut sink = Sink::new();
    for (place, fault) in faults {
        let (edition, id, _) = &ids[place];
        if let Some(card) = desk.sight(*edition).library.get(id) {
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
