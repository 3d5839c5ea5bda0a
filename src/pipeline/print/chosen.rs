//! Which cards a print job takes from the library.

use std::collections::BTreeSet;

use crate::diag::nearest;
use crate::model::{Area, Choice, RecordKey, Service, Withheld};
use crate::pipeline::work::Desk;
use crate::privacy::Grant;

use super::PrintError;

/// Which cards to print. What is left empty chooses nothing and leaves nothing out.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Chosen {
    /// Cards by `area/slug`, in the order in which they are to be printed.
    pub cards: Vec<String>,
    /// Only cards of these areas.
    pub areas: BTreeSet<Area>,
    /// Only cards that are roughly for a child of so many months.
    pub months: Option<u16>,
    /// Only cards that this child's charts come from.
    pub child: Option<String>,
    /// The language, if not the service's own.
    pub language: Option<String>,
}

impl Chosen {
    /// The number of the edition in a language.
    pub(super) fn edition(&self, desk: &Desk<'_>) -> Result<usize, PrintError> {
        self.language.as_deref().map_or(Ok(0), |language| numbered(desk, language))
    }

    /// The cards to print, in the order of their areas or as they were named.
    pub(super) fn ids(
        &self,
        desk: &Desk<'_>,
        edition: usize,
        notes: &mut Vec<String>,
    ) -> Result<Vec<String>, PrintError> {
        let own = desk.sight(0);
        let mut ids: Vec<String> = Vec::new();
        for name in &self.cards {
            if own.activity(name).is_none() {
                return Err(PrintError::Refused(unknown(desk.service, name)));
            }
            if !ids.contains(name) {
                ids.push(name.clone());
            }
        }
        if self.cards.is_empty() {
            ids.extend(Area::ALL.iter().flat_map(|area| {
                let folder = format!("{}/", area.word());
                own.cards.keys().filter(move |id| id.starts_with(&folder)).cloned()
            }));
        }
        if !self.areas.is_empty() {
            let area = |id: &String| id.split_once('/').and_then(|(area, _)| Area::from_word(area));
            ids.retain(|id| area(id).is_some_and(|area| self.areas.contains(&area)));
        }
        if let Some(months) = self.months {
            ids.retain(|id| {
                own.activity(id).is_some_and(|card| {
                    let (from, to) = (own.open(&card.ages.from), own.open(&card.ages.to));
                    (*from..=*to).contains(&months)
                })
            });
        }
        if let Some(child) = &self.child {
            let of_child = charted(desk.service, child).ok_or_else(|| {
                PrintError::Refused(format!("there is no child `{child}` whose record holds"))
            })?;
            ids.retain(|id| of_child.contains(id));
        }
        if ids.is_empty() {
            return Err(PrintError::Refused("no card fits all of what was asked for".into()));
        }
        there(desk, edition, ids, notes)
    }
}

/// The number of the edition in a language.
pub(super) fn numbered(desk: &Desk<'_>, language: &str) -> Result<usize, PrintError> {
    let names = |edition: usize| desk.engines.edition(edition).0.language();
    let all: Vec<&str> = (0..desk.edition_count()).map(names).collect();
    all.iter().position(|one| *one == language).ok_or_else(|| {
        let all = all.join(", ");
        PrintError::Refused(format!("there are no cards in `{language}`; there are in {all}"))
    })
}

/// Those of these cards that there are in an edition; a note says which there are not.
pub(super) fn there(
    desk: &Desk<'_>,
    edition: usize,
    ids: Vec<String>,
    notes: &mut Vec<String>,
) -> Result<Vec<String>, PrintError> {
    let sight = desk.sight(edition);
    let language = sight.words.language();
    let (there, missing): (Vec<String>, Vec<String>) =
        ids.into_iter().partition(|id| sight.cards.contains_key(id));
    if there.is_empty() {
        return Err(PrintError::Refused(format!("none of these cards is in `{language}`")));
    }
    match &*missing {
        [] => {}
        [only] => notes.push(format!("Left out: {only}, which is not in `{language}`.")),
        many => notes.push(format!("Left out: {} cards that are not in `{language}`.", many.len())),
    }
    Ok(there)
}

/// The cards that a child's charts come from.
fn charted(service: &Service, child: &str) -> Option<BTreeSet<String>> {
    let grant = Grant::inspector();
    let file = service.children(&grant).get(child)?;
    let charts = file.charts.values();
    let cards = charts.filter_map(|chart| grant.open(&chart.activity).as_ref());
    Some(cards.map(|card| card.value.clone()).collect())
}

/// A sentence about a card that there is not, or that is held back.
fn unknown(service: &Service, name: &str) -> String {
    let held = RecordKey::Activity(name.to_owned());
    let is_held = service
        .withheld()
        .iter()
        .any(|one| matches!(one, Withheld::Record(key, _) if *key == held));
    if is_held {
        return format!("the card `{name}` has a mistake; `doorstep check` says which");
    }
    match nearest(name, service.activities().keys().map(String::as_str)) {
        Some(near) => format!("there is no card `{name}`; did you mean `{near}`?"),
        None => format!("there is no card `{name}`; a card is named area/name, as in motor/stairs"),
    }
}
