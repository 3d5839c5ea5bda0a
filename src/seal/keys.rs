//! The secrets of a service: one of its own, and for each adult's page an address, a link and a code.

use std::collections::BTreeMap;
use std::fmt;

use jiff::civil::Date;
use zeroize::{Zeroize, Zeroizing};

use super::code::Code;
use super::derive::{ROUNDS, Secret, derive, from_code};
use crate::output::Digest;

/// Fills bytes with randomness. Only the command line has any.
pub type Random<'r> = dyn FnMut(&mut [u8]) -> Result<(), String> + 'r;

/// The letters of an address. A digest or a number in hexadecimal may look like somebody's health number or
/// name; consonants without the ones of rude words do not.
const LETTERS: &[u8; 16] = b"bdghjklmnpqrtvwz";

/// How many of them there are: 48 bits. The address is no secret; it only has to say nothing.
pub(super) const NAME: usize = 12;

/// Whose page it is: the child's reference, and the id of an adult in the child's record.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Who {
    /// The child's reference.
    pub child: String,
    /// The adult.
    pub adult: String,
}

impl Who {
    /// The page of this adult of this child.
    #[must_use]
    pub fn new(child: &str, adult: &str) -> Self {
        Self { child: child.to_owned(), adult: adult.to_owned() }
    }
}

/// Every key of a service. Whoever has it opens every page, so it has no `Debug` that tells.
#[derive(Clone)]
pub struct Keys {
    pub(super) secret: Secret,
    pub(super) pages: BTreeMap<Who, Entry>,
}

/// What the file has for one adult.
#[derive(Clone)]
pub(super) enum Entry {
    /// A key that opens their page.
    Key(PageKey),
    /// Their key was taken away: there is no page, and no new key unless somebody asks for one by name.
    Revoked {
        /// Where the page stood.
        name: String,
        /// Since when.
        on: Date,
    },
}

/// What opens one page.
#[derive(Clone)]
pub struct PageKey {
    pub(super) name: String,
    pub(super) made: Date,
    pub(super) salt: [u8; 16],
    pub(super) link: Zeroizing<[u8; 16]>,
    pub(super) code: Code,
    pub(super) code_key: Secret,
}

impl fmt::Debug for Keys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Keys of {} pages", self.pages.len())
    }
}

impl PageKey {
    /// A fresh key for a page that stands, or will stand, under this name.
    fn fresh(name: String, made: Date, random: &mut Random<'_>) -> Result<Self, String> {
        let (mut salt, mut link) = ([0; 16], Zeroizing::new([0; 16]));
        random(&mut salt)?;
        random(&mut *link)?;
        let code = loop {
            let mut bytes = [0; 10];
            random(&mut bytes)?;
            let code = Code::of(bytes);
            bytes.zeroize();
            if let Some(code) = code {
                break code;
            }
        };
        let code_key = from_code(code.secret(), &salt, ROUNDS);
        Ok(Self { name, made, salt, link, code, code_key })
    }

    /// The name under which the page stands, which says nothing.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The day on which it was made or last turned.
    #[must_use]
    pub fn made(&self) -> Date {
        self.made
    }

    /// The code to type, in groups.
    #[must_use]
    pub fn code(&self) -> &Code {
        &self.code
    }

    /// The key under which a phone keeps what somebody marks on the opened page, when they ask for it. It
    /// stands within the sealed page alone, stays the same from one publication to the next, and goes
    /// when the page's key is turned.
    #[must_use]
    pub fn keep(&self) -> Secret {
        Secret::new(derive(&*self.link, &self.salt, &["marks", &self.name]))
    }

    pub(super) fn link(&self) -> &[u8] {
        &*self.link
    }

    pub(super) fn code_key(&self) -> &[u8] {
        &*self.code_key
    }

    pub(super) fn salt(&self) -> [u8; 16] {
        self.salt
    }
}

impl Keys {
    /// The keys of a service that has none.
    ///
    /// # Errors
    ///
    /// When the computer gives no randomness.
    pub fn fresh(random: &mut Random<'_>) -> Result<Self, String> {
        let mut secret = Secret::default();
        random(&mut *secret)?;
        Ok(Self { secret, pages: BTreeMap::new() })
    }

    /// The service's own secret.
    pub(super) fn secret(&self) -> &[u8] {
        &*self.secret
    }

    /// The key of a page.
    #[must_use]
    pub fn page(&self, who: &Who) -> Option<&PageKey> {
        match self.pages.get(who)? {
            Entry::Key(key) => Some(key),
            Entry::Revoked { .. } => None,
        }
    }

    /// Everybody who has a key, with it.
    pub fn pages(&self) -> impl Iterator<Item = (&Who, &PageKey)> {
        self.pages.iter().filter_map(|(who, entry)| match entry {
            Entry::Key(key) => Some((who, key)),
            Entry::Revoked { .. } => None,
        })
    }

    /// Since when somebody's key is taken away, and where the page stood.
    #[must_use]
    pub fn revoked(&self, who: &Who) -> Option<(Date, &str)> {
        match self.pages.get(who)? {
            Entry::Revoked { name, on } => Some((*on, name)),
            Entry::Key(_) => None,
        }
    }

    /// Makes a key for somebody who has none. Gives whether there was none.
    ///
    /// # Errors
    ///
    /// When the computer gives no randomness.
    pub fn add(&mut self, who: Who, on: Date, random: &mut Random<'_>) -> Result<bool, String> {
        if self.page(&who).is_some() {
            return Ok(false);
        }
        let name = self.free_name(random)?;
        let _ = self.pages.insert(who, Entry::Key(PageKey::fresh(name, on, random)?));
        Ok(true)
    }

    /// Gives somebody a new key in the place of the old one. The page stays where it is, so that it takes the
    /// place of the old one when it is published. Gives the name of the page; `None` when there is no key.
    ///
    /// # Errors
    ///
    /// When the computer gives no randomness.
    pub fn turn(
        &mut self,
        who: &Who,
        on: Date,
        random: &mut Random<'_>,
    ) -> Result<Option<String>, String> {
        let Some(old) = self.page(who) else { return Ok(None) };
        let name = old.name.clone();
        let fresh = PageKey::fresh(name.clone(), on, random)?;
        let _ = self.pages.insert(who.clone(), Entry::Key(fresh));
        Ok(Some(name))
    }

    /// Takes somebody's key away. Gives the name of the page that is not made any more; `None` when there is
    /// no key.
    pub fn revoke(&mut self, who: &Who, on: Date) -> Option<String> {
        let name = self.page(who)?.name.clone();
        let _ = self.pages.insert(who.clone(), Entry::Revoked { name: name.clone(), on });
        Some(name)
    }

    /// A digest of every key, to know other keys by. It tells nothing of them.
    #[must_use]
    pub fn digest(&self) -> Digest {
        Digest::of_parts([self.digest_of(Digest::of(self.to_text().as_bytes())).as_bytes()])
    }

    /// A digest that only somebody with these keys can make of what they know: no low guess can be tried
    /// against it.
    #[must_use]
    pub fn digest_of(&self, known: Digest) -> Digest {
        Digest::of(&derive::<32>(self.secret(), known.as_bytes(), &["inputs"]))
    }

    /// A name that no page has or had.
    fn free_name(&self, random: &mut Random<'_>) -> Result<String, String> {
        loop {
            let mut bytes = [0; NAME / 2];
            random(&mut bytes)?;
            let halves = bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]);
            let name: String = halves.map(|half| char::from(LETTERS[usize::from(half)])).collect();
            let taken = self.pages.values().any(|entry| match entry {
                Entry::Key(key) => key.name == name,
                Entry::Revoked { name: had, .. } => *had == name,
            });
            if !taken {
                return Ok(name);
            }
        }
    }
}

/// Whether a text can be the name of a page.
pub(super) fn is_name(text: &str) -> bool {
    text.len() == NAME && text.bytes().all(|letter| LETTERS.contains(&letter))
}
