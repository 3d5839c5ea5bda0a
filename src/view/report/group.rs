//! What a family takes home from a group: what everybody did, which all families read alike, and what this
//! child did, which stands in the child's own record. Of the others who came it says nothing.

use crate::model::{Activity, CareKind, GroupNote, GroupSession};
use crate::privacy::policy::Family;
use crate::view::chart::Step;
use crate::view::kind::BlockName;
use crate::view::printed::PrintedAddress;
use crate::view::site::folder;

use super::blocks::Told;
use super::sources::{facts, text};
use super::{Block, CardAddress};

impl Told<'_, Family> {
    /// A block that is told from a meeting of a group.
    pub(super) fn of_group_session(&self, name: BlockName) -> Option<Block> {
        let sight = self.sight;
        if self.draws_on != "group session" {
            return None;
        }
        let language = sight.words.language();
        let (session, group) = sight.service.group_session(&sight.grant, language, &self.on)?;
        match name {
            BlockName::GroupFacts => facts(vec![
                self.fact("paper-group", sight.open(&group.name).value.clone()),
                self.fact("paper-when", self.day(self.date)),
            ]),
            BlockName::GroupDid => {
                let parts = [
                    ("paper-group-sang", &session.sang),
                    ("paper-group-played", &session.played),
                    ("paper-group-stories", &session.stories),
                ];
                let rows = parts.into_iter().flat_map(|(label, said)| {
                    let said = sight.open(said).iter();
                    said.map(move |line| self.fact(label, line.value.clone()))
                });
                facts(rows.collect())
            }
            BlockName::GroupWhy => text(sight.open(&session.why)),
            BlockName::GroupChild => {
                let note = self.group_note(session)?;
                Some(Block::Note { text: sight.open(&note.well).value.clone() })
            }
            BlockName::GroupToTry => {
                let step = |does: &str, say: Option<&str>| Step {
                    does: does.to_owned(),
                    say: say.map(str::to_owned),
                    symbol: None,
                    photo: None,
                };
                let all = session.to_try.iter().map(|one| {
                    let say = sight.open(&one.say).as_ref().map(|say| say.value.as_str());
                    step(&sight.open(&one.does).value, say)
                });
                let own = self.group_note(session).and_then(|note| {
                    let say = sight.open(&note.say).as_deref();
                    Some(step(sight.open(&note.idea).as_deref()?, say))
                });
                let steps: Vec<Step> = all.chain(own).collect();
                (!steps.is_empty()).then_some(Block::Steps { steps })
            }
            BlockName::GroupCards => {
                let home = sight.open(&session.home_sheet).as_ref();
                let used = sight.open(&session.cards).iter();
                let mut cards: Vec<&str> = Vec::new();
                for card in home.into_iter().chain(used) {
                    if !cards.contains(&&*card.value) {
                        cards.push(&card.value);
                    }
                }
                let cards: Vec<CardAddress> =
                    cards.into_iter().filter_map(|id| self.card_address(id)).collect();
                (!cards.is_empty()).then_some(Block::CardAddresses { cards })
            }
            BlockName::GroupAgain => {
                let again = session.meets_again.as_ref()?;
                let mut rows = vec![self.fact("paper-when", self.day(sight.open(&again.on).value))];
                let at = sight.open(&again.at).or(*sight.open(&group.at));
                rows.extend(at.map(|at| self.fact("paper-time", at.to_string())));
                let place = sight.open(&again.place).as_ref().map(|place| place.value.clone());
                let place = place.or_else(|| sight.open(&group.place).clone());
                rows.extend(place.map(|place| self.fact("paper-where", place)));
                let bring = sight.open(&again.bring).as_ref();
                rows.extend(bring.map(|bring| self.fact("paper-bring", bring.value.clone())));
                facts(rows)
            }
            BlockName::RoomToWrite => Some(Block::Lines { lines: 3 }),
            _ => None,
        }
    }

    /// What the child's own record says of that day at the group.
    fn group_note(&self, session: &GroupSession) -> Option<&GroupNote> {
        let sight = self.sight;
        let group = &sight.open(&session.group).value;
        let mut notes = self.records.group_notes.iter();
        let of_it = notes
            .find(|(name, note)| name.on == self.date && sight.open(&note.group).value == *group);
        of_it.map(|(_, note)| &note.record)
    }

    /// A card with its address, if it is for a child with such care alerts.
    fn card_address(&self, id: &str) -> Option<CardAddress> {
        let sight = self.sight;
        let card = sight.activity(id)?;
        if !self.may_play(card) {
            return None;
        }
        let address = sight.published_at().and_then(|place| {
            let language = sight.words.language();
            let is_own = sight.service.translation(id, language).is_none();
            let folder = folder(language, is_own || sight.is_own_language());
            PrintedAddress::new(place, &folder, &sight.service.code(id, &sight.grant))
        });
        Some(CardAddress {
            title: sight.open(&card.title).value.clone(),
            summary: sight.open(&card.summary).clone(),
            address,
        })
    }
}

impl<A: crate::view::sight::ChildReader> Told<'_, A> {
    /// Whether a card is for a child with the care alerts that this child has.
    pub(super) fn may_play(&self, card: &Activity) -> bool {
        let sight = self.sight;
        let alerts = self.records.child.alerts.care.iter();
        let alerts: Vec<CareKind> = alerts.map(|alert| sight.open(&alert.kind).value).collect();
        !card.not_for.iter().any(|not| alerts.contains(&sight.open(&not.alert).value))
    }
}
