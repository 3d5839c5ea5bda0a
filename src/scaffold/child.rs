//! A new child.

use unicode_normalization::UnicodeNormalization;

use super::records;
use super::template::Template;
use super::{Known, NewChild, NewFile, ScaffoldError};

/// Parts of a name that are shorter than this stand in too many references by chance.
const SHORTEST_TELLING: usize = 3;

/// The child's own record. The folders for everything else come with the first record of each kind.
pub(super) fn new(child: &NewChild, known: &Known) -> Result<Vec<NewFile>, ScaffoldError> {
    let reference = &child.reference;
    if known.references.contains(reference) {
        return Err(ScaffoldError::ChildIsThere(reference.clone()));
    }
    if tells(child) {
        return Err(ScaffoldError::TellingReference(reference.clone()));
    }
    if child.born > child.date {
        return Err(ScaffoldError::NotBorn(child.born, child.date));
    }
    let text = Template::new(records::CHILD)
        .words("first_name", &child.first_name)
        .words("surname", &child.surname)
        .words("visitor", visitor(child, known)?)
        .date("born", child.born)
        .date("date", child.date);
    Ok(vec![NewFile::record(format!("children/{reference}/child.yaml"), text.fill())])
}

/// The visitor who was named, or the only one there is.
fn visitor<'a>(child: &'a NewChild, known: &'a Known) -> Result<&'a str, ScaffoldError> {
    let there = || known.staff.keys().cloned().collect();
    match &child.visitor {
        Some(id) if known.staff.contains_key(id) => Ok(id),
        Some(id) => Err(ScaffoldError::NoSuchStaff(id.clone(), there())),
        None => match known.staff.keys().next() {
            Some(only) if known.staff.len() == 1 => Ok(only),
            _ => Err(ScaffoldError::NoVisitor(there())),
        },
    }
}

/// Whether the reference gives away who the child is.
fn tells(child: &NewChild) -> bool {
    let reference = child.reference.replace('-', "");
    let (year, month, day) = (child.born.year(), child.born.month(), child.born.day());
    let dates = [
        format!("{year:04}{month:02}{day:02}"),
        format!("{day:02}{month:02}{year:04}"),
        format!("{day:02}{month:02}{:02}", year % 100),
        format!("{:02}{month:02}{day:02}", year % 100),
    ];
    let names = [&child.first_name, &child.surname];
    let parts = names.iter().flat_map(|name| name.split_whitespace()).map(plain_letters);
    let telling = parts.filter(|part| part.len() >= SHORTEST_TELLING);
    dates.into_iter().chain(telling).any(|part| reference.contains(&part))
}

/// `Zoë` as it would stand in a reference: `zoe`.
fn plain_letters(name: &str) -> String {
    let letters = name.nfd().filter(char::is_ascii_alphabetic);
    letters.map(|letter| letter.to_ascii_lowercase()).collect()
}
