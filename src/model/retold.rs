//! A child's records as a family reads them that reads another language.

use std::collections::{BTreeMap, BTreeSet};

use super::{ChildFile, Date, Dated, Draft, FamilyWords, Group, GroupSession, Phrases, Service};
use crate::privacy::policy::{Family, Inspector};
use crate::privacy::{Audience, Grant, Perturb, Perturber, Retelling};

/// The records of one child in one other language.
pub struct Retold {
    /// The records, with every line that somebody has said in the language in its place.
    pub records: ChildFile,
    /// The meetings of groups to which the child came, by the name of their file, each with its group.
    pub sessions: BTreeMap<Dated, (GroupSession, Group)>,
    /// The lines that nobody has said in it.
    pub left: BTreeSet<String>,
    /// The lines of the words that stand in no record, each as [`Retelling::plain`] has it.
    pub unused: BTreeSet<String>,
    /// Texts of the service that stand on a family's papers beside the records: the things that it lends,
    /// what its staff do, the words of its checklists and of the cards of the child's charts. Those that somebody has said in the language, each
    /// as [`Retelling::plain`] has it.
    shared: BTreeMap<String, String>,
    /// Whether somebody who speaks the language has checked the lines.
    pub checked: bool,
}

impl Retold {
    /// A text of the service as somebody has said it in the language.
    #[must_use]
    pub fn shared(&self, text: &str) -> Option<&str> {
        self.shared.get(&Retelling::plain(text)).map(String::as_str)
    }
}

impl Draft {
    /// The records of every child in each language that a household of it reads, by child and language, as
    /// they stand on `today`: what nobody has said in it yet is counted, all of it where there are no words.
    #[must_use]
    pub fn retold(
        &self,
        today: Date,
        grant: &Grant<Inspector>,
    ) -> BTreeMap<(String, String), Retold> {
        let mut all = BTreeMap::new();
        let shared = self.shared(grant);
        for (reference, records) in &self.children {
            let homes = records.child.households.iter();
            let read = homes.filter_map(|home| grant.open(&home.reads).as_ref());
            let read: BTreeSet<&str> = read.map(|reads| reads.value.as_str()).collect();
            for language in read.into_iter().filter(|language| !self.is_own(language, grant)) {
                let words = records.words.get(language).map(|entry| &entry.record);
                let phrases = self.phrases.get(language).map(|entry| &entry.record);
                let staff = self.staff.values().map(|who| grant.open(&who.name).as_str());
                let shared = shared.iter().copied().chain(self.of_cards(records, grant));
                let sessions = self
                    .came_to(reference, grant)
                    .map(|(name, session, group)| (name.clone(), (session.clone(), group.clone())));
                let told = (records, sessions.collect());
                let retold = retell(told, words, (phrases, today), (staff, shared), grant);
                all.insert((reference.clone(), language.to_owned()), retold);
            }
        }
        all
    }

    /// The texts of the service that may stand on any family's papers.
    fn shared<'d>(&'d self, grant: &'d Grant<Inspector>) -> BTreeSet<&'d str> {
        let things = self.equipment.values().map(|thing| grant.open(&thing.what).value.as_str());
        let roles = self.staff.values().map(|who| grant.open(&who.role).as_str());
        let items = self.sheets.values().flat_map(|sheet| &sheet.items);
        let items = items.map(|item| grant.open(&item.text).value.as_str());
        things.chain(roles).chain(items).collect()
    }

    /// What the cards of a child's charts say there, but for what keeps the child safe.
    fn of_cards<'d>(
        &'d self,
        records: &'d ChildFile,
        grant: &'d Grant<Inspector>,
    ) -> impl Iterator<Item = &'d str> {
        let named =
            records.charts.values().filter_map(|chart| grant.open(&chart.activity).as_ref());
        let named: BTreeSet<&str> = named.map(|id| id.value.as_str()).collect();
        let cards = named.into_iter().filter_map(|id| self.activities.get(id));
        cards.flat_map(move |card| {
            let steps = card.steps.iter().flat_map(|step| {
                let act = grant.open(&step.act).value.as_str();
                std::iter::once(act).chain(grant.open(&step.say).as_deref())
            });
            let needs = grant.open(&card.materials).iter().map(|need| need.value.as_str());
            let texts = [&card.when, &card.praise, &card.if_not, &card.easier, &card.harder];
            steps.chain(needs).chain(texts.map(|text| grant.open(text).as_str()))
        })
    }

    /// Whether this is the language in which the service writes.
    fn is_own(&self, language: &str, grant: &Grant<Inspector>) -> bool {
        let own = self.service.as_ref().map(|service| grant.open(&service.language).as_str());
        own.and_then(|own| own.split('-').next()) == Some(language)
    }
}

fn retell<'r>(
    (records, mut sessions): (&'r ChildFile, BTreeMap<Dated, (GroupSession, Group)>),
    words: Option<&FamilyWords>,
    (phrases, today): (Option<&Phrases>, Date),
    (names, shared): (impl Iterator<Item = &'r str>, impl Iterator<Item = &'r str>),
    grant: &Grant<Inspector>,
) -> Retold {
    let child = &records.child;
    let at_home = child.households.iter().flat_map(|home| &home.people);
    let at_home = at_home.map(|who| grant.open(&who.name).as_str());
    let around = child.professionals.iter().map(|who| grant.open(&who.name).as_str());
    let own = std::iter::once(grant.open(&child.first_name).value.as_str());
    let names = names.chain(own).chain(at_home).chain(around);
    let lines = words.into_iter().flat_map(|words| &words.lines);
    let lines = lines.map(|line| (&*grant.open(&line.says).value, &*grant.open(&line.told).value));
    let phrases = phrases.into_iter().flat_map(|phrases| phrases.checked(today, grant));
    let keeps_safe = records.safety_lines(grant);
    let telling = Retelling::new(lines, phrases, keeps_safe.into_iter()).knowing(names);
    let mut by = Perturber::retelling(Family::NAME, telling);
    let mut told = records.clone();
    // The words themselves are no part of a paper.
    told.words.clear();
    told.perturb(&mut by);
    for (session, group) in sessions.values_mut() {
        session.perturb(&mut by);
        group.perturb(&mut by);
    }
    let checked = words.is_some_and(|words| {
        grant.open(&words.checked_by).is_some()
            && grant.open(&words.checked_on).as_ref().is_some_and(|on| on.value <= today)
    });
    let mut telling = by.into_retelling();
    let shared = telling.tell_all(shared);
    Retold {
        records: told,
        sessions,
        shared,
        left: telling.left().clone(),
        unused: telling.unused().map(str::to_owned).collect(),
        checked,
    }
}

impl Phrases {
    /// The lines that somebody has checked on or before `today`, with the same in the other language.
    pub fn checked<'p, A>(
        &'p self,
        today: Date,
        grant: &'p Grant<A>,
    ) -> impl Iterator<Item = (&'p str, &'p str)>
    where
        A: crate::privacy::MaySee<crate::privacy::policy::Published>,
    {
        let checked = self.phrases.iter().filter(move |phrase| {
            let on = grant.open(&phrase.checked_on).as_ref();
            grant.open(&phrase.checked_by).is_some() && on.is_some_and(|on| on.value <= today)
        });
        checked.map(|phrase| (&*grant.open(&phrase.says).value, &*grant.open(&phrase.told).value))
    }
}

impl ChildFile {
    /// The texts that keep the child safe: care alerts, therapists' advice that a chart, a visit or a
    /// page about the child hands on, and what to look out for.
    #[must_use]
    pub fn safety_lines<'r>(&'r self, grant: &'r Grant<Inspector>) -> Vec<&'r str> {
        let alerts = self.child.alerts.care.iter().map(|alert| grant.open(&alert.text).as_str());
        let charts = self.charts.values();
        let of_charts = charts.flat_map(|chart| {
            let advice = chart.advice.iter().map(|advice| grant.open(&advice.text).as_str());
            advice.chain(grant.open(&chart.safety).as_deref())
        });
        let visits = self.visits.values();
        let of_visits = visits
            .flat_map(|visit| visit.advice.iter().map(|advice| grant.open(&advice.text).as_str()));
        let profiles = self.profiles.values();
        let of_profiles = profiles.flat_map(|profile| {
            profile.advice.iter().map(|advice| grant.open(&advice.text).as_str())
        });
        alerts.chain(of_charts).chain(of_visits).chain(of_profiles).collect()
    }
}

impl Service {
    /// The records of the child whom a grant names, in a language that the family reads: as somebody has
    /// said them in it, or as they stand.
    #[must_use]
    pub fn child_in<A: Audience>(&self, grant: &Grant<A>, language: &str) -> Option<&ChildFile> {
        match self.retold(grant, language) {
            Some(retold) => Some(&retold.records),
            None => self.child(grant),
        }
    }

    /// What there is of a child's records in a language beside the service's own.
    #[must_use]
    pub fn retold<A: Audience>(&self, grant: &Grant<A>, language: &str) -> Option<&Retold> {
        if self.retold.is_empty() {
            return None;
        }
        self.retold.get(&(grant.child()?.to_owned(), language.to_owned()))
    }

    /// The languages that there are papers in beside the service's own.
    #[must_use]
    pub fn family_languages(&self) -> BTreeSet<&str> {
        self.retold.keys().map(|(_, language)| language.as_str()).collect()
    }

    /// The lines that keep children safe, in another language.
    #[must_use]
    pub fn phrases(&self, language: &str) -> Option<&Phrases> {
        self.draft.phrases.get(language).map(|entry| &entry.record)
    }
}
