//! The symbols that there are, what each is called, and what their packs allow.

use std::collections::{BTreeMap, BTreeSet};

use crate::source::Spanned;
use crate::view::address::Address;

use super::Credit;

/// Which symbols there are.
#[derive(Debug, Default)]
pub struct Pictures {
    /// Their names, each with its pack: `core/cup`.
    pub names: BTreeSet<String>,
    /// The pack of a name that names none.
    pub core: &'static str,
    /// Whom to thank for them, by pack.
    pub credits: BTreeMap<String, Credit>,
    /// What the licence of each pack allows.
    pub terms: BTreeMap<String, PackTerms>,
    /// What each symbol is called, by its full name and the language.
    pub labels: BTreeMap<String, BTreeMap<String, String>>,
}

/// What the licence of a pack allows, as its `pack.yaml` says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PackTerms {
    /// Whether its symbols may stand on what is sold.
    pub commercial_use: bool,
    /// Whether what is made with them goes on under the same licence.
    pub share_alike: bool,
    /// How many different symbols all papers together may have that are given away; any number where
    /// nothing is said.
    pub most: Option<usize>,
}

impl Pictures {
    /// The full name of a symbol, where there is one.
    #[must_use]
    pub fn find(&self, name: &str) -> Option<String> {
        let full =
            if name.contains('/') { name.to_owned() } else { format!("{}/{name}", self.core) };
        self.names.contains(&full).then_some(full)
    }

    /// Whom to thank for these symbols, by their full names: a sentence a pack, made of who and the licence.
    /// Our own pack asks for no thanks, and on a chart every line is dear.
    pub fn thanks<'p>(
        &self,
        used: impl Iterator<Item = &'p String>,
        said: impl Fn(&str, &str) -> String,
    ) -> Vec<String> {
        let packs: BTreeSet<&str> =
            used.filter_map(|name| name.split_once('/')).map(|(pack, _)| pack).collect();
        let others = packs.into_iter().filter(|pack| *pack != self.core);
        let credits = others.filter_map(|pack| self.credits.get(pack));
        credits
            .map(|credit| said(credit.by.as_deref().unwrap_or(&credit.name), &credit.licence))
            .collect()
    }

    /// Where the symbol stands that a record names.
    pub(super) fn of(&self, name: Option<&Spanned<String>>) -> Option<Address> {
        self.find(&name?.value).map(Address::Symbol)
    }

    /// What a symbol is called in a language such as `cy` or `en-GB`, by its full name.
    #[must_use]
    pub fn label(&self, full: &str, language: &str) -> Option<&str> {
        let labels = self.labels.get(full)?;
        let base = language.split('-').next().unwrap_or(language);
        labels.get(language).or_else(|| labels.get(base)).map(String::as_str)
    }

    /// Names as cards write them: without the pack where it is our own.
    pub fn short_names(&self) -> impl Iterator<Item = &str> {
        self.names.iter().map(|name| {
            let own = name.strip_prefix(self.core).and_then(|rest| rest.strip_prefix('/'));
            own.unwrap_or(name)
        })
    }
}
