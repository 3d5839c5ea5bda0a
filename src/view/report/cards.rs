//! Cards for a family that waits: chosen by what the referral says that the child does now, and never
//! one that is not for a child with such a care alert.

use std::collections::BTreeSet;

use crate::model::{Activity, AllocationDecision, AreaId, Entry};
use crate::view::chart::Step;
use crate::view::kind::BlockName;
use crate::view::sight::ChildReader;

use super::blocks::Told;
use super::{Block, ReadyCard};

/// How many cards a family gets at a time: a choice, and no pile.
const MOST: usize = 3;

impl<A: ChildReader> Told<'_, A> {
    /// A block for a family on the waiting list.
    pub(super) fn of_allocation(&self, name: BlockName) -> Option<Block> {
        let sight = self.sight;
        let allocation = self.records.allocations.get(&self.on)?;
        if sight.open(&allocation.decision).value != AllocationDecision::Waiting {
            return None;
        }
        let received = sight.open(&allocation.received).value;
        let mut referrals = self.records.referrals.iter();
        let (_, referral) = referrals.find(|(name, _)| name.on == *received)?;
        let now = sight.open(&referral.does_now).iter().map(|item| &*item.value as &str);
        let cards = self.cards_for(&now.collect());
        if cards.is_empty() {
            return None;
        }
        match name {
            BlockName::ReadyOpening => {
                let child = &sight.open(&self.records.child.first_name).value;
                let parts = [("child", child.into())];
                Some(Block::Note { text: sight.words.say_with("paper-ready-opening", &parts) })
            }
            BlockName::ReadyCards => Some(Block::Cards {
                cards: cards.into_iter().map(|card| self.card(card)).collect(),
            }),
            _ => None,
        }
    }

    /// Cards that fit a child who does these things: each from another area, those first that work on
    /// what comes next, and among them those that need nothing that is not in most homes.
    fn cards_for(&self, now: &BTreeSet<&str>) -> Vec<&Activity> {
        let sight = self.sight;
        let next = self.next_items(now);
        let fits = |card: &Activity| {
            let items = sight.open(&card.items);
            let count = |known: &BTreeSet<&str>| {
                items.iter().filter(|item| known.contains(item.value.as_str())).count()
            };
            (count(&next), count(now))
        };
        let mut found: Vec<_> = sight
            .cards
            .iter()
            .filter(|(_, card)| self.may_play(card) && fits(card) != (0, 0))
            .map(|(id, card)| {
                let (next, now) = fits(card);
                let at_hand = *sight.open(&card.at_hand);
                ((usize::MAX - next, !at_hand, usize::MAX - now, id), Entry::inner(card))
            })
            .collect();
        found.sort_by(|a, b| a.0.cmp(&b.0));
        let mut areas = BTreeSet::new();
        let other_area = found.into_iter().filter(|((_, _, _, id), _)| {
            areas.insert(id.split('/').next().unwrap_or_default().to_owned())
        });
        other_area.take(MOST).map(|(_, card)| card).collect()
    }

    /// The item after each of those that the child does, in its area, that is not among them.
    fn next_items(&self, now: &BTreeSet<&str>) -> BTreeSet<&str> {
        let sight = self.sight;
        let mut next = BTreeSet::new();
        for list in sight.service.checklists().keys() {
            let items: Vec<(&AreaId, &str)> = sight
                .service
                .items(list)
                .map(|item| (sight.open(&item.area), sight.open(&item.id).as_str()))
                .collect();
            let after = items.windows(2).filter(|pair| pair[0].0 == pair[1].0);
            let after = after.filter(|pair| now.contains(pair[0].1) && !now.contains(pair[1].1));
            next.extend(after.map(|pair| pair[1].1));
        }
        next
    }

    fn card(&self, card: &Activity) -> ReadyCard {
        let sight = self.sight;
        let fact = |label: &str, value: &str| self.fact(label, value.to_owned());
        let needs: Vec<&str> =
            sight.open(&card.materials).iter().map(|thing| thing.value.as_str()).collect();
        let step = |step: &crate::model::Step| Step {
            does: sight.open(&step.act).value.clone(),
            say: sight.open(&step.say).clone(),
            symbol: None,
            photo: None,
        };
        ReadyCard {
            title: sight.open(&card.title).value.clone(),
            summary: sight.open(&card.summary).clone(),
            needs: fact("paper-card-need", &sight.words.list(&needs)),
            steps: card.steps.iter().map(step).collect(),
            notes: vec![
                fact("paper-card-praise", sight.open(&card.praise).as_str()),
                fact("paper-card-if-not", sight.open(&card.if_not).as_str()),
                fact("paper-card-safety", sight.open(&card.safety).as_str()),
            ],
        }
    }
}
