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

/// The languages that the default theme has words in, by the names that people write into records.
const NAMES: &[(&str, &[&str])] = &[
    ("ar", &["Arabic"]),
    ("bn", &["Bengali", "Bangla"]),
    ("cy", &["Welsh", "Cymraeg"]),
    ("en-GB", &["English", "en"]),
    ("pa", &["Punjabi", "Panjabi"]),
    ("pl", &["Polish"]),
    ("ro", &["Romanian"]),
    ("so", &["Somali"]),
    ("uk", &["Ukrainian"]),
    ("ur", &["Urdu"]),
];

/// The language of an adult's page among those that there are words in: the first that the adult speaks, or
/// else the first of the home. `None` when there are words in none of them, and when the record names none.
#[must_use]
pub fn language_of<'w>(
    service: &Service,
    grant: &Grant<Family>,
    adult: &str,
    there: &[&'w str],
) -> Option<&'w str> {
    let child = &service.child(grant)?.child;
    let own =
        adult_of(service, grant, adult).map(|person| grant.open(&person.languages).as_slice());
    let home = grant.open(&child.languages).as_slice();
    let spoken = own.filter(|own| !own.is_empty()).unwrap_or(home);
    spoken.iter().find_map(|name| code(name, there))
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

/// The code of a language that a person wrote by its name or by its code.
fn code<'w>(name: &str, there: &[&'w str]) -> Option<&'w str> {
    let name = name.trim();
    let of_name =
        NAMES.iter().find(|(_, names)| names.iter().any(|one| one.eq_ignore_ascii_case(name)));
    let wanted = of_name.map_or(name, |(code, _)| code);
    there.iter().find(|there| there.eq_ignore_ascii_case(wanted)).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_is_known_by_its_names_and_its_code() {
        let there = ["en-GB", "pa", "pl"];
        assert_eq!(code("Polish", &there), Some("pl"));
        assert_eq!(code(" panjabi", &there), Some("pa"));
        assert_eq!(code("PL", &there), Some("pl"));
        assert_eq!(code("English", &there), Some("en-GB"));
        assert_eq!(code("Urdu", &there), None);
        assert_eq!(code("Tigrinya", &there), None);
    }
}
