//! The ways to a card: what the search knows of each, and the lists by part of the day and by minutes.

use crate::model::{Activity, Choice, Routine};
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
}

/// How many cards, in words.
pub(super) fn count(sight: &Sight<'_, Public>, count: usize) -> String {
    sight.words.say_with("site-count-cards", &[("count", count.into())])
}

/// The parts of the day that have a card.
pub(super) fn routines(sight: &Sight<'_, Public>, cards: &Cards<'_>) -> Vec<Routine> {
    let has = |routine: &Routine| {
        let mut cards = cards.ids.iter().filter_map(|id| sight.activity(id));
        cards.any(|card| sight.open(&card.routines).contains(routine))
    };
    Routine::ALL.iter().copied().filter(has).collect()
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

    fn minutes_at_most(&self, most: u16) -> String {
        self.sight.words.say_with("site-minutes-at-most", &[("minutes", u32::from(most).into())])
    }

    /// The cards of one part of the day: by rough age where families choose by it, by area where not.
    pub(super) fn routine(&self, routine: Routine) -> GroupsPage {
        let fits = |card: &Activity| self.sight.open(&card.routines).contains(&routine);
        let groups: Vec<CardGroup> = if self.sight.finds_by_age() {
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
        let mut others = self.routine_picks();
        others.retain(|pick| pick.key != routine.word());
        GroupsPage {
            address: Address::Routine(routine.word().to_owned()),
            title: self.sight.words.say(&format!("site-routine-{}", routine.word())),
            lead: self.sight.words.say("site-routine-lead"),
            count: count(self.sight, self.links(fits).len()),
            groups: groups.into_iter().filter(|group| !group.cards.is_empty()).collect(),
            others,
        }
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
            others: Vec::new(),
        }
    }

    /// The briefs of the cards that fit.
    fn links(&self, fits: impl Fn(&Activity) -> bool) -> Vec<CardLink> {
        let cards = self.cards.ids.iter().zip(&self.cards.links);
        cards
            .filter(|(id, _)| self.sight.activity(id).is_some_and(&fits))
            .map(|(_, link)| link.clone())
            .collect()
    }

    /// Whether a card may suit a child of so many years, who is often older or younger in what they do.
    fn is_for(&self, card: &Activity, year: usize) -> bool {
        let from = u16::try_from(year * 12).unwrap_or(u16::MAX);
        *self.sight.open(&card.ages.from) < from + 12 && *self.sight.open(&card.ages.to) > from
    }

    /// What the page for finding searches in.
    pub(super) fn data(&self) -> FindData {
        let cards = self.cards.ids.iter().zip(&self.cards.links);
        let cards = cards.filter_map(|(id, link)| Some(self.card(self.sight.activity(id)?, link)));
        let said = |number: u32| (number, count(self.sight, number as usize));
        FindData {
            language: self.sight.words.language().to_owned(),
            cards: cards.collect(),
            counts: COUNTS.iter().map(|number| said(*number)).collect(),
        }
    }

    fn card(&self, card: &Activity, link: &CardLink) -> FindCard {
        let sight = self.sight;
        let years =
            (0..YEARS.len()).filter(|year| sight.finds_by_age() && self.is_for(card, *year));
        let needs = fits(card, sight);
        let materials: Vec<&str> =
            sight.open(&card.materials).iter().map(|need| need.value.as_str()).collect();
        let does = &link.for_a_child_who;
        FindCard {
            address: link.address.clone(),
            title: link.title.clone(),
            sentence: sight.words.say_with("sheet-for", &[("does", does.into())]),
            minutes: link.minutes.clone().unwrap_or_default(),
            time: *sight.open(&card.minutes),
            area: link.area.slug.clone(),
            routines: sight.open(&card.routines).iter().map(|one| one.word()).collect(),
            years: years.map(|year| YEARS[year]).collect(),
            needs: needs.iter().map(|(key, _)| *key).collect(),
            at_hand: *sight.open(&card.at_hand),
            texts: vec![
                (8, link.title.clone()),
                (4, link.summary.clone()),
                (4, does.clone()),
                (3, materials.join(" ")),
                (3, said(sight, card)),
                (2, link.area.name.clone()),
            ],
        }
    }
}
