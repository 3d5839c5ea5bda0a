//! The ways to a card: what the search knows of each, and the lists by part of the day, by things and by
//! minutes.

use std::collections::BTreeSet;

use crate::model::{Activity, Choice, HomeThing, Routine};
use crate::privacy::policy::Public;
use crate::view::address::Address;
use crate::view::card::CardLink;
use crate::view::find::{CardGroup, FindCard, FindData, FindPage, GroupsPage, Pick};
use crate::view::sheet::build::{fits, routines as said};
use crate::view::sight::Sight;

use super::cards::Cards;

/// Rough ages by which families choose, in years, by their keys.
const YEARS: [&str; 5] = ["0", "1", "2", "3", "4"];

/// The most minutes of each choice of time. What takes longer is the last choice.
const MINUTES: [u16; 3] = [5, 10, 15];

/// One number for each plural that any language has for whole numbers.
const COUNTS: [u32; 11] = [0, 1, 2, 3, 4, 5, 6, 11, 20, 21, 100];

/// The ways to the cards of a site.
pub(super) struct Finding<'a> {
    pub(super) sight: &'a Sight<'a, Public>,
    pub(super) cards: &'a Cards<'a>,
    /// What the cards are played with, by key, each with its name.
    pub(super) things: &'a [(String, String)],
}

/// How many cards, in words.
pub(super) fn count(sight: &Sight<'_, Public>, count: usize) -> String {
    sight.words.say_with("site-count-cards", &[("count", count.into())])
}

/// The parts of the day that have a card.
pub(super) fn routines(sight: &Sight<'_, Public>, cards: &Cards<'_>) -> Vec<Routine> {
    let has = |routine: &Routine| {
        cards.all().any(|(card, _)| sight.open(&card.routines).contains(routine))
    };
    Routine::ALL.iter().copied().filter(has).collect()
}

/// What the cards of the library are played with, by key, each with its name in the language of the
/// edition. A word of the service's own is there in the languages that have a name for it.
pub(super) fn things(sight: &Sight<'_, Public>, cards: &Cards<'_>) -> Vec<(String, String)> {
    let said: BTreeSet<&str> = cards
        .all()
        .flat_map(|(card, _)| sight.open(&card.with))
        .map(|thing| thing.value.as_str())
        .collect();
    let language = sight.words.language();
    let is_own = sight
        .service
        .particulars()
        .is_some_and(|record| sight.open(&record.language).as_str() == language);
    let named = |key: &str| {
        let id = format!("thing-{key}");
        sight.words.has(&id).then(|| sight.words.say(&id))
    };
    let shipped = HomeThing::WORDS.iter().map(|key| ((*key).to_owned(), named(key)));
    let own = sight.service.rules().map_or(&[][..], |rules| &rules.things).iter().map(|thing| {
        let key = sight.open(&thing.name).value.clone();
        let name = named(&key).or_else(|| is_own.then(|| sight.open(&thing.called).clone()));
        (key, name)
    });
    let there = shipped.chain(own).filter(|(key, _)| said.contains(key.as_str()));
    there.filter_map(|(key, name)| Some((key, name?))).collect()
}

impl Finding<'_> {
    /// The page with the search box.
    pub(super) fn page(&self) -> FindPage {
        let areas = self.cards.areas.iter().map(|area| Pick {
            key: area.slug.clone(),
            name: area.name.clone(),
            address: Some(area.address.clone()),
        });
        let years = YEARS.iter().filter(|_| self.sight.finds_by_age());
        let needs = ["vision", "hearing", "movement", "overwhelm"];
        FindPage {
            areas: areas.collect(),
            routines: self.routine_picks(),
            years: years.map(|key| self.pick(key, &format!("site-year-{key}"))).collect(),
            minutes: MINUTES
                .iter()
                .map(|most| Pick {
                    key: most.to_string(),
                    name: self.minutes_at_most(*most),
                    address: None,
                })
                .collect(),
            needs: needs.iter().map(|key| self.pick(key, &format!("fit-{key}"))).collect(),
            things: self.thing_picks(),
            count: count(self.sight, self.cards.ids.len()),
        }
    }

    fn pick(&self, key: &str, message: &str) -> Pick {
        Pick { key: key.to_owned(), name: self.sight.words.say(message), address: None }
    }

    /// The parts of the day, each with its page.
    pub(super) fn routine_picks(&self) -> Vec<Pick> {
        let pick = |routine: Routine| Pick {
            address: Some(Address::Routine(routine.word().to_owned())),
            ..self.pick(routine.word(), &format!("site-routine-{}", routine.word()))
        };
        routines(self.sight, self.cards).into_iter().map(pick).collect()
    }

    /// What cards are played with, each with its page.
    fn thing_picks(&self) -> Vec<Pick> {
        let picks = self.things.iter().map(|(key, name)| Pick {
            address: Some(Address::Thing(key.clone())),
            key: key.clone(),
            name: name.clone(),
        });
        picks.collect()
    }

    fn minutes_at_most(&self, most: u16) -> String {
        self.sight.words.say_with("site-minutes-at-most", &[("minutes", u32::from(most).into())])
    }

    /// The cards of one part of the day.
    pub(super) fn routine(&self, routine: Routine) -> GroupsPage {
        let fits = |card: &Activity| self.sight.open(&card.routines).contains(&routine);
        let mut others = self.routine_picks();
        others.retain(|pick| pick.key != routine.word());
        GroupsPage {
            address: Address::Routine(routine.word().to_owned()),
            title: self.sight.words.say(&format!("site-routine-{}", routine.word())),
            lead: self.sight.words.say("site-routine-lead"),
            count: self.said_count(fits),
            groups: self.grouped(fits),
            others_title: self.sight.words.say("site-find-routines"),
            others,
        }
    }

    /// The cards that are played with one thing.
    pub(super) fn thing(&self, key: &str) -> Option<GroupsPage> {
        let fits =
            |card: &Activity| self.sight.open(&card.with).iter().any(|thing| thing.value == key);
        let mut others = self.thing_picks();
        let here = others.iter().position(|pick| pick.key == key)?;
        let title = others.remove(here).name;
        let is_nothing = key == HomeThing::Nothing.word();
        let lead = if is_nothing { "site-nothing-lead" } else { "site-thing-lead" };
        Some(GroupsPage {
            address: Address::Thing(key.to_owned()),
            title,
            lead: self.sight.words.say(lead),
            count: self.said_count(fits),
            groups: self.grouped(fits),
            others_title: self.sight.words.say("site-find-things"),
            others,
        })
    }

    /// The cards that fit: by rough age where families choose by it, by area where not.
    fn grouped(&self, fits: impl Fn(&Activity) -> bool) -> Vec<CardGroup> {
        let mut groups: Vec<CardGroup> = if self.sight.finds_by_age() {
            let group = |year: usize| {
                let name = self.sight.words.say(&format!("site-year-{}", YEARS[year]));
                let id = format!("age-{}", YEARS[year]);
                let of_year = |card: &Activity| fits(card) && self.is_for(card, year);
                CardGroup { id, name, cards: self.links(of_year) }
            };
            (0..YEARS.len()).map(group).collect()
        } else {
            let all = self.links(fits);
            let group = |area: &crate::view::card::AreaName| CardGroup {
                id: area.slug.clone(),
                name: area.name.clone(),
                cards: all.iter().filter(|link| link.area.slug == area.slug).cloned().collect(),
            };
            self.cards.areas.iter().map(group).collect()
        };
        groups.retain(|group| !group.cards.is_empty());
        groups
    }

    /// All cards by how long they take.
    pub(super) fn minutes(&self) -> GroupsPage {
        let above = MINUTES.iter().scan(0, |above, most| {
            let from = *above;
            *above = *most;
            Some((from, *most))
        });
        let mut groups: Vec<CardGroup> = above
            .map(|(above, most)| CardGroup {
                id: format!("minutes-{most}"),
                name: self.minutes_at_most(most),
                cards: self.links(|card| {
                    let time = *self.sight.open(&card.minutes);
                    above < time && time <= most
                }),
            })
            .collect();
        let longest = MINUTES[MINUTES.len() - 1];
        groups.push(CardGroup {
            id: "minutes-more".into(),
            name: self
                .sight
                .words
                .say_with("site-minutes-more", &[("minutes", u32::from(longest).into())]),
            cards: self.links(|card| *self.sight.open(&card.minutes) > longest),
        });
        GroupsPage {
            address: Address::Minutes,
            title: self.sight.words.say("site-by-minutes"),
            lead: self.sight.words.say("site-minutes-lead"),
            count: count(self.sight, self.cards.ids.len()),
            groups: groups.into_iter().filter(|group| !group.cards.is_empty()).collect(),
            others_title: String::new(),
            others: Vec::new(),
        }
    }

    /// The briefs of the cards that fit.
    fn links(&self, fits: impl Fn(&Activity) -> bool) -> Vec<CardLink> {
        self.cards.all().filter(|(card, _)| fits(card)).map(|(_, link)| link.clone()).collect()
    }

    /// How many cards fit, in words.
    fn said_count(&self, fits: impl Fn(&Activity) -> bool) -> String {
        count(self.sight, self.cards.all().filter(|(card, _)| fits(card)).count())
    }

    /// Whether a card may suit a child of so many years, who is often older or younger in what they do.
    fn is_for(&self, card: &Activity, year: usize) -> bool {
        let from = u16::try_from(year * 12).unwrap_or(u16::MAX);
        *self.sight.open(&card.ages.from) < from + 12 && *self.sight.open(&card.ages.to) > from
    }

    /// What the page for finding searches in.
    pub(super) fn data(&self) -> FindData {
        let cards = self.cards.all().map(|(card, link)| self.card(card, link));
        let said = |number: u32| (number, count(self.sight, number as usize));
        FindData {
            language: self.sight.words.language().to_owned(),
            cards: cards.collect(),
            counts: COUNTS.iter().map(|number| said(*number)).collect(),
        }
    }

    /// The keys of what a card is played with, as far as they have a name here.
    fn things_of(&self, card: &Activity) -> Vec<String> {
        let said = self.sight.open(&card.with);
        let keys = self.things.iter().map(|(key, _)| key);
        keys.filter(|key| said.iter().any(|thing| thing.value == **key)).cloned().collect()
    }

    fn card(&self, card: &Activity, link: &CardLink) -> FindCard {
        let sight = self.sight;
        let years =
            (0..YEARS.len()).filter(|year| sight.finds_by_age() && self.is_for(card, *year));
        let needs = fits(card, sight);
        let materials: Vec<&str> =
            sight.open(&card.materials).iter().map(|need| need.value.as_str()).collect();
        FindCard {
            address: link.address.clone(),
            title: link.title.clone(),
            sentence: link.sentence.clone(),
            minutes: link.minutes.clone().unwrap_or_default(),
            time: *sight.open(&card.minutes),
            area: link.area.slug.clone(),
            routines: sight.open(&card.routines).iter().map(|one| one.word()).collect(),
            years: years.map(|year| YEARS[year]).collect(),
            needs: needs.iter().map(|(key, _)| *key).collect(),
            at_hand: *sight.open(&card.at_hand),
            things: self.things_of(card),
            texts: vec![
                (8, link.title.clone()),
                (4, link.summary.clone()),
                (4, link.for_a_child_who.clone()),
                (3, materials.join(" ")),
                (3, said(sight, card)),
                (2, link.area.name.clone()),
            ],
        }
    }
}
