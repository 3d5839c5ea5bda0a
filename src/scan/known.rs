//! What the records tell of each child, for the scan to search with.

use crate::model::{Child, ChildFile, Draft, Household};
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
        Self {
            children: children.map(|(id, records)| child(id, records, &grant)).collect(),
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
            lists.into_iter().chain([&child.around, &child.siblings]).for_each(|one| list(one));
            child.addresses.iter().for_each(|address| list(&address.lines));
        }
        Digest::of_parts(parts.iter().map(String::as_bytes))
    }
}

fn child(reference: &str, records: &ChildFile, grant: &Grant<Inspector>) -> roster::Child {
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
                lines: grant.open(&home.address).clone(),
                confidential: false,
            })
            .collect(),
        phones: homes.iter().flat_map(|home| numbers(home, grant)).collect(),
        emails: homes.iter().flat_map(|home| mails(home, grant)).collect(),
        around: around.chain(workers).collect(),
        siblings: grant.open(&record.siblings).iter().map(|one| one.value.clone()).collect(),
    }
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
