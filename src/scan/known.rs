//! What the records tell of each child, for the scan to search with.

use std::collections::BTreeSet;

use crate::model::{Child, ChildFile, Draft, Household, Placement};
use crate::output::Digest;
use crate::privacy::Grant;
use crate::privacy::policy::Inspector;

use super::roster::{self, Roster};

impl Roster {
    /// Everything that is known of the children in a draft, and everything that the service
    /// publishes about itself. It is made before anything is withheld: a child whose record has a
    /// mistake is protected like the others.
    #[must_use]
    pub fn of(draft: &Draft) -> Self {
        let grant = Grant::inspector();
        let children = draft.children.iter();
        let service = draft.service.as_ref();
        let area = service.map_or("", |service| grant.open(&service.record.area).as_str());
        Self {
            children: children.map(|(id, records)| child(id, records, area, &grant)).collect(),
            published: published(draft, &grant),
            licensed: licensed(draft, &grant),
        }
    }

    /// A digest of everything in it: papers that were scanned for less have to be scanned again.
    #[must_use]
    pub fn digest(&self) -> Digest {
        let mut parts: Vec<String> = Vec::new();
        let mut list = |texts: &[String]| {
            parts.push(texts.len().to_string());
            parts.extend_from_slice(texts);
        };
        list(&self.published);
        list(&self.licensed);
        for child in &self.children {
            let born = child.born.map(|(year, month, day)| format!("{year}-{month}-{day}"));
            let numbers = [&born, &child.nhs_number, &child.pupil_number];
            let numbers = numbers.map(|number| number.clone().unwrap_or_default());
            list(&[child.reference.clone(), child.surname.clone()]);
            list(&numbers);
            let lists = [&child.first_names, &child.other_names, &child.phones, &child.emails];
            let more = [&child.around, &child.siblings, &child.untold];
            lists.into_iter().chain(more).for_each(|one| list(one));
            for address in &child.addresses {
                list(&address.lines);
                list(&[address.confidential.to_string()]);
            }
        }
        Digest::of_parts(parts.iter().map(String::as_bytes))
    }
}

fn child(
    reference: &str,
    records: &ChildFile,
    area: &str,
    grant: &Grant<Inspector>,
) -> roster::Child {
    let record: &Child = &records.child;
    let born = grant.open(&record.born).value;
    let homes = &record.households;
    let people = homes.iter().flat_map(|home| &home.people).map(|person| &person.name);
    let around = people.map(|name| grant.open(name).clone());
    let workers = record.professionals.iter().map(|person| grant.open(&person.name).clone());
    roster::Child {
        reference: reference.to_owned(),
        first_names: vec![grant.open(&record.first_name).value.clone()],
        surname: grant.open(&record.surname).value.clone(),
        other_names: Vec::new(),
        born: Some((born.year(), born.month(), born.day())),
        nhs_number: grant.open(&record.nhs_number).as_ref().map(|number| number.to_string()),
        pupil_number: None,
        addresses: homes
            .iter()
            .map(|home| roster::Address {
                // Where all of the service's families live gives nobody away, and stands in the name of
                // the council.
                lines: grant
                    .open(&home.address)
                    .iter()
                    .filter(|line| !area.contains(*line))
                    .cloned()
                    .collect(),
                confidential: confidential(records, grant).any(|placed| {
                    let there = grant.open(&placed.household).as_ref();
                    there.is_some_and(|there| *there.value == *grant.open(&home.id).value)
                }),
            })
            .collect(),
        phones: homes.iter().flat_map(|home| numbers(home, grant)).collect(),
        emails: homes.iter().flat_map(|home| mails(home, grant)).collect(),
        around: around.chain(workers).collect(),
        untold: untold(records, grant),
        siblings: grant.open(&record.siblings).iter().map(|one| one.value.clone()).collect(),
    }
}

/// The placements that must not become known, past ones too: carers stay where they live.
fn confidential<'r>(
    records: &'r ChildFile,
    grant: &'r Grant<Inspector>,
) -> impl Iterator<Item = &'r Placement> {
    let placed = records.placements.values().map(|entry| &entry.record);
    placed.filter(|placed| grant.open(&placed.confidential).value)
}

/// The names that no paper about a child may tell: of people who asked for it, and while a placement is
/// confidential those that its record hides, of schools and of carers.
fn untold(records: &ChildFile, grant: &Grant<Inspector>) -> Vec<String> {
    let asked = grant.open(&records.child.not_named).iter().map(|name| name.value.clone());
    let mut names: Vec<String> = asked.collect();
    for placed in confidential(records, grant) {
        names.extend(placed.hidden.iter().map(|hidden| grant.open(&hidden.name).value.clone()));
        names.extend(carers(records, placed, grant));
    }
    if confidential(records, grant).next().is_some() {
        let schools = records.schooling.values();
        let called = schools.filter_map(|school| grant.open(&school.called).as_ref());
        names.extend(called.map(|name| name.value.clone()));
    }
    names
}

/// The names of a placement's carers, whole, and their surnames unless somebody else around the child
/// bears them as well.
fn carers(records: &ChildFile, placed: &Placement, grant: &Grant<Inspector>) -> Vec<String> {
    let ids: Vec<&str> = grant.open(&placed.carers).iter().map(|id| &*id.value).collect();
    let child = &records.child;
    let at_home = child.households.iter().flat_map(|home| &home.people);
    let at_home = at_home.map(|who| (&grant.open(&who.id).value, grant.open(&who.name)));
    let around = child.professionals.iter();
    let around = around.map(|who| (&grant.open(&who.id).value, grant.open(&who.name)));
    let (carers, others): (Vec<_>, Vec<_>) =
        at_home.chain(around).partition(|(id, _)| ids.contains(&id.as_str()));
    let surname = &grant.open(&child.surname).value;
    let known = others.iter().map(|(_, name)| name.as_str()).chain([surname.as_str()]);
    let known: BTreeSet<&str> = known.flat_map(str::split_whitespace).collect();
    let surnames = carers.iter().filter_map(|(_, name)| {
        let (_, last) = name.rsplit_once(' ')?;
        (!known.contains(last)).then(|| last.to_owned())
    });
    let whole = carers.iter().map(|(_, name)| (*name).clone());
    whole.chain(surnames).collect()
}

/// The telephones of a household and of everybody in it.
fn numbers(home: &Household, grant: &Grant<Inspector>) -> Vec<String> {
    let people = home.people.iter().map(|person| &person.phone);
    let all = std::iter::once(&home.phone).chain(people);
    all.filter_map(|phone| Some(grant.open(phone).as_ref()?.value.clone())).collect()
}

/// The e-mails of a household and of everybody in it.
fn mails(home: &Household, grant: &Grant<Inspector>) -> Vec<String> {
    let people = home.people.iter().map(|person| &person.email);
    let all = std::iter::once(&home.email).chain(people);
    all.filter_map(|email| Some(grant.open(email).as_ref()?.value.clone())).collect()
}

/// The words of every item whose checklist does not say that they may be published, or cannot be read.
fn licensed(draft: &Draft, grant: &Grant<Inspector>) -> Vec<String> {
    let closed = draft.sheets.iter().filter(|((checklist, _), _)| {
        draft.checklists.get(checklist).is_none_or(|list| !list.may_be_published(grant))
    });
    let items = closed.flat_map(|(_, sheet)| &sheet.items);
    let texts = items.flat_map(|item| {
        std::iter::once(&grant.open(&item.text).value).chain(grant.open(&item.steps))
    });
    texts.cloned().collect()
}

fn published(draft: &Draft, grant: &Grant<Inspector>) -> Vec<String> {
    let mut published = Vec::new();
    if let Some(service) = &draft.service {
        published.push(grant.open(&service.name).value.clone());
        published.extend(grant.open(&service.phone).iter().map(|phone| phone.value.clone()));
        published.extend(grant.open(&service.email).iter().map(|email| email.value.clone()));
        published.extend(grant.open(&service.address).iter().cloned());
        published.push(grant.open(&service.area).clone());
        published.extend(grant.open(&service.website).iter().map(|site| site.value.clone()));
        if let Some(notice) = &service.privacy {
            published.push(grant.open(&notice.contact).clone());
        }
    }
    for person in draft.staff.values() {
        published.push(grant.open(&person.name).clone());
        published.extend(grant.open(&person.phone).iter().cloned());
        published.extend(grant.open(&person.email).iter().cloned());
    }
    published
}
