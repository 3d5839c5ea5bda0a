//! In which language somebody's page speaks.

use serde::Serialize;

use crate::model::{Person, Service};
use crate::privacy::Grant;
use crate::privacy::policy::Family;
use crate::view::Sight;

/// A language with its direction.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Tongue {
    /// The language: `pl`.
    pub language: String,
    /// `ltr` or `rtl`.
    pub direction: String,
}

/// The language of the pages of the household that the grant names: the one that it reads its papers in,
/// where there are words in it.
#[must_use]
pub fn language_of<'w>(
    service: &Service,
    grant: &Grant<Family>,
    there: &[&'w str],
) -> Option<&'w str> {
    let mut homes = service.child(grant)?.child.households.iter();
    let home = homes.find(|home| Some(grant.open(&home.id).as_str()) == grant.household())?;
    let reads = grant.open(&home.reads).as_ref()?;
    there.iter().find(|there| **there == reads.value).copied()
}

/// The name of an adult in the household that the sight's grant names.
#[must_use]
pub fn adult_name<'s>(sight: &Sight<'s, Family>, adult: &str) -> Option<&'s str> {
    let person = adult_of(sight.service, &sight.grant, adult)?;
    // The name lives as long as the records do.
    let grant: &Grant<Family> = &sight.grant;
    Some(grant.open(&person.name).as_str())
}

/// Somebody in the household that the grant names.
pub(super) fn adult_of<'s>(
    service: &'s Service,
    grant: &Grant<Family>,
    adult: &str,
) -> Option<&'s Person> {
    let homes = service.child(grant)?.child.households.iter();
    let mut home = homes.filter(|home| Some(grant.open(&home.id).as_str()) == grant.household());
    home.next()?.people.iter().find(|person| grant.open(&person.id).value == adult)
}
