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
    /// Whether somebody who speaks the language has checked the lines.
    pub checked: bool,
}

impl Draft {
    /// The records of every child that has words for a household's language, by child and language, as
    /// they stand on `today`.
    #[must_use]
    pub fn retold(
        &self,
        today: Date,
        grant: &Grant<Inspector>,
    ) -> BTreeMap<(String, String), Retold> {
        let mut all = BTreeMap::new();
        for (reference, records) in &self.children {
            for (language, words) in &records.words {
                let read = records.child.households.iter().any(|home| {
                    let reads = grant.open(&home.reads).as_ref();
                    reads.is_some_and(|reads| reads.value == *language)
                });
                if read {
                    let phrases = self.phrases.get(language).map(|entry| &entry.record);
                    let staff = self.staff.values().map(|who| grant.open(&who.name).as_str());
                    let sessions = self.came_to(reference, grant).map(|(name, session, group)| {
                        (name.clone(), (session.clone(), group.clone()))
                    });
                    let told = (records, sessions.collect());
                    let retold = retell(told, words, (phrases, today), staff, grant);
                    all.insert((reference.clone(), language.clone()), retold);
                }
            }
        }
        all
    }
}

fn retell<'r>(
    (records, mut sessions): (&'r ChildFile, BTreeMap<Dated, (GroupSession, Group)>),
    words: &FamilyWords,
    (phrases, today): (Option<&Phrases>, Date),
    names: impl Iterator<Item = &'r str>,
    grant: &Grant<Inspector>,
) -> Retold {
    let child = &records.child;
    let at_home = child.households.iter().flat_map(|home| &home.people);
    let at_home = at_home.map(|who| grant.open(&who.name).as_str());
    let around = child.professionals.iter().map(|who| grant.open(&who.name).as_str());
    let names = names.chain(at_home).chain(around);
    let lines = words.lines.iter();
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
    let checked = grant.open(&words.checked_by).is_some()
        && grant.open(&words.checked_on).as_ref().is_some_and(|on| on.value <= today);
    let telling = by.into_retelling();
    Retold {
        records: told,
        sessions,
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
    /// The texts that keep the child safe: care alerts, advice that a chart follows, and what to look out
    /// for.
    #[must_use]
    pub fn safety_lines<'r>(&'r self, grant: &'r Grant<Inspector>) -> Vec<&'r str> {
        let alerts = self.child.alerts.care.iter().map(|alert| grant.open(&alert.text).as_str());
        let charts = self.charts.values();
        let of_charts = charts.flat_map(|chart| {
            let advice = chart.advice.iter().map(|advice| grant.open(&advice.text).as_str());
            advice.chain(grant.open(&chart.safety).as_deref())
        });
        alerts.chain(of_charts).collect()
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
