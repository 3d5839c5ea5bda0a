//! What a record says to one audience, as a tree without types: for papers whose file names the fields
//! that they print.

use super::form::LinkKind;
use super::{Date, Prose, Tries};
use crate::privacy::Disclosure;

/// A value that an audience may see, or that it may not.
#[derive(Debug, Clone, PartialEq)]
pub enum Disclosed<'a> {
    /// Nothing is written there, or the audience may not see it.
    Nothing,
    /// A text.
    Text(&'a str),
    /// A text in Markdown.
    Prose(&'a Prose),
    /// A day.
    Day(Date),
    /// A number, an amount or a time, as people write it.
    Figure(String),
    /// So many of so many.
    Tries(Tries),
    /// Yes or no.
    Yes(bool),
    /// A word of the format, of which the reader gets the words of the language.
    Word(&'static str),
    /// The name of another record, or of somebody.
    Link(LinkKind, &'a str),
    /// Several.
    Many(Vec<Disclosed<'a>>),
    /// Fields with their keys, or the headings above them.
    Group(Vec<(&'static str, Disclosed<'a>)>),
}

impl<'a> Disclosed<'a> {
    /// What stands under a key: `review`, or `review.outcomes` for one within a group. The keys of a list
    /// are asked of each of its entries.
    #[must_use]
    pub fn at(&self, path: &str) -> Disclosed<'a> {
        let (key, rest) =
            path.split_once('.').map_or((path, None), |(key, rest)| (key, Some(rest)));
        let found = match self {
            Self::Group(fields) => {
                let found = fields.iter().find(|(name, _)| *name == key);
                found.map_or(Self::Nothing, |(_, value)| value.clone())
            }
            Self::Many(all) => Self::Many(all.iter().map(|one| one.at(key)).collect()),
            _ => Self::Nothing,
        };
        match rest {
            Some(rest) => found.at(rest),
            None => found,
        }
    }

    /// Whether there is anything to print.
    #[must_use]
    pub fn is_nothing(&self) -> bool {
        match self {
            Self::Nothing => true,
            Self::Text(text) => text.is_empty(),
            Self::Prose(prose) => prose.is_empty(),
            Self::Many(all) => all.iter().all(Disclosed::is_nothing),
            Self::Group(fields) => fields.iter().all(|(_, value)| value.is_nothing()),
            Self::Day(_)
            | Self::Figure(_)
            | Self::Tries(_)
            | Self::Yes(_)
            | Self::Word(_)
            | Self::Link(..) => false,
        }
    }
}

/// Something that can say to an audience what it may see of it.
pub trait Disclose {
    /// What the audience may see.
    fn disclose(&self, to: &Disclosure) -> Disclosed<'_>;
}

impl<T: Disclose> Disclose for Option<T> {
    fn disclose(&self, to: &Disclosure) -> Disclosed<'_> {
        self.as_ref().map_or(Disclosed::Nothing, |one| one.disclose(to))
    }
}

impl<T: Disclose> Disclose for Vec<T> {
    fn disclose(&self, to: &Disclosure) -> Disclosed<'_> {
        Disclosed::Many(self.iter().map(|one| one.disclose(to)).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_asked_of_every_entry_of_a_list() {
        let row = |what| {
            Disclosed::Group(vec![("what", Disclosed::Text(what)), ("by", Disclosed::Nothing)])
        };
        let record =
            Disclosed::Group(vec![("actions", Disclosed::Many(vec![row("ring"), row("write")]))]);
        let whats = vec![Disclosed::Text("ring"), Disclosed::Text("write")];
        assert_eq!(record.at("actions.what"), Disclosed::Many(whats));
        assert!(record.at("actions.by").is_nothing());
        assert!(record.at("minutes").is_nothing());
    }
}
