//! Which papers there will be: for each household this week's charts and the latest review, and the
//! latest review once more for the professionals who may have it.
//!
//! A family must never take an old chart for this week's. So it is always the latest record that
//! counts, even when it is held back, and then there is no paper rather than an older one.

use crate::diag::{Message, Sink, number, word};
use crate::model::{
    Choice, Date, Household, Paper, PaperId, PaperKind, Permission, RecordKey, Withheld,
    WithheldBecause,
};

use super::closure::Held;
use super::one_child::OneChild;
use super::permissions;
use super::permissions::Standing;
use super::week;

/// The papers that can be made, and those that are held back.
#[derive(Default)]
pub(super) struct Plan {
    /// Papers that can be made.
    pub(super) papers: Vec<Paper>,
    /// Papers that are held back, and why.
    pub(super) withheld: Vec<Withheld>,
}

impl Plan {
    /// Plans every paper about one child.
    pub(super) fn child(&mut self, one: &OneChild<'_>, held: &Held, sink: &mut Sink) {
        self.charts(one, held, sink);
        self.reviews(one, held, sink);
    }

    fn charts(&mut self, one: &OneChild<'_>, held: &Held, sink: &mut Sink) {
        let charts: Vec<RecordKey> = week::charts(one).collect();
        let homes = receiving(one, PaperKind::Chart);
        if homes.is_empty() || charts.is_empty() {
            return;
        }
        let permitted = permissions::standing(one, PaperKind::Chart, sink);
        for key in charts {
            let RecordKey::Chart(child, name) = &key else { continue };
            let because = obstacle(one, &key, &permitted, held);
            for home in &homes {
                let home = one.open(&home.id).value.clone();
                let id = PaperId::Chart(child.clone(), home, name.clone());
                self.add(id, because.as_ref(), Vec::new());
            }
        }
    }

    fn reviews(&mut self, one: &OneChild<'_>, held: &Held, sink: &mut Sink) {
        let Some((key, date)) = latest_review(one) else { return };
        let homes = receiving(one, PaperKind::Review);
        let professionals = one.child().professionals.iter();
        let to_send =
            professionals.filter(|who| one.open(&who.receives).contains(&PaperKind::Review));
        let to_send: Vec<_> = to_send.map(|who| one.open(&who.id)).collect();
        if homes.is_empty() && to_send.is_empty() {
            return;
        }
        let permitted = permissions::standing(one, PaperKind::Review, sink);
        let because = obstacle(one, &key, &permitted, held);
        let reference = || one.reference.to_owned();
        for home in homes {
            let home = one.open(&home.id).value.clone();
            self.add(PaperId::FamilyReview(reference(), home, date), because.as_ref(), Vec::new());
        }
        if to_send.is_empty() {
            return;
        }
        let may = |id: &str| permitted.in_date.iter().any(|given| names(one, given, id));
        let named = to_send.iter().filter(|id| may(id));
        let recipients: Vec<String> = named.map(|id| id.value.clone()).collect();
        let because = because.or_else(|| nobody_named(one, &recipients, to_send.len(), sink));
        self.add(PaperId::ProfessionalReview(reference(), date), because.as_ref(), recipients);
    }

    fn add(&mut self, id: PaperId, because: Option<&WithheldBecause>, recipients: Vec<String>) {
        match because {
            Some(because) => self.withheld.push(Withheld::Paper(id, because.clone())),
            None => self.papers.push(Paper { id, recipients }),
        }
    }
}

/// Whether a permission names a professional.
fn names(one: &OneChild<'_>, given: &Permission, id: &str) -> bool {
    one.open(&given.to).iter().any(|named| named.value == id)
}

/// Professionals are to have the review, and no permission names any of them.
fn nobody_named(
    one: &OneChild<'_>,
    recipients: &[String],
    waiting: usize,
    sink: &mut Sink,
) -> Option<WithheldBecause> {
    if !recipients.is_empty() {
        return None;
    }
    let message = Message::new(
        "no permission in date names any of the {} professionals who are to have the {}",
        [number(waiting), word(PaperKind::Review.word())],
    );
    sink.report(&permissions::NOBODY_NAMED, one.top(), message).hint(
        "once a parent agrees, name them after to: in the permission; if a parent does not agree, \
         take receives: away from them",
    );
    Some(WithheldBecause::NoPermission)
}

/// Why a paper cannot be made, if it cannot.
fn obstacle(
    one: &OneChild<'_>,
    key: &RecordKey,
    permitted: &Standing<'_>,
    held: &Held,
) -> Option<WithheldBecause> {
    if one.draft.service.is_none() || held.contains_key(&RecordKey::Service) {
        Some(WithheldBecause::NoService)
    } else if held.contains_key(key) {
        Some(WithheldBecause::RestsOn(key.clone()))
    } else if one.draft.unnamed.contains(&(one.reference.to_owned(), kind_of(key))) {
        // A file whose name is no date might be later than this one.
        Some(WithheldBecause::ItsOwnError)
    } else if permitted.in_date.is_empty() {
        Some(WithheldBecause::NoPermission)
    } else {
        None
    }
}

fn kind_of(key: &RecordKey) -> PaperKind {
    if matches!(key, RecordKey::Chart(..)) { PaperKind::Chart } else { PaperKind::Review }
}

/// The latest review on or before today, readable or not.
fn latest_review(one: &OneChild<'_>) -> Option<(RecordKey, Date)> {
    let key = |date| RecordKey::Review(one.reference.to_owned(), date);
    let days = key(Date::MIN)..=key(one.today);
    let read = one.draft.files.range(days.clone()).map(|(key, _)| key);
    let last = read.chain(one.draft.unread.range(days)).max()?;
    match last {
        RecordKey::Review(_, date) => Some((last.clone(), *date)),
        _ => None,
    }
}

/// The households that receive a kind of paper.
fn receiving<'d>(one: &OneChild<'d>, kind: PaperKind) -> Vec<&'d Household> {
    let homes = one.child().households.iter();
    homes.filter(|home| one.open(&home.receives).contains(&kind)).collect()
}
