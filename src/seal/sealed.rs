//! One page shut: the content under a key of its own, and that key under each of the two ways in.

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD as BASE64, URL_SAFE_NO_PAD as FOR_ADDRESSES};
use zeroize::Zeroizing;

use super::derive::{FORMAT, Once, ROUNDS, Secret, derive, shut};
use super::keys::{Keys, PageKey};
use crate::output::{Digest, Unsealed};

/// What opens a page in a browser: whatever the words of the page, the same to the last byte, so that a
/// policy can name it by its digest.
pub const SCRIPT: &str = concat!(include_str!("marks.js"), include_str!("open.js"));

/// A page is filled up to a multiple of this many bytes, so that its length tells little.
pub(super) const BUCKET: usize = 4096;

/// The two ways in.
pub(super) const SLOTS: [Slot; 2] = [Slot::Link, Slot::Code];

/// A way in: how the key of the content is wrapped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Slot {
    /// The 128-bit secret behind the `#` of the address.
    Link,
    /// The code that is typed.
    Code,
}

impl Slot {
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Link => "link",
            Self::Code => "code",
        }
    }

    fn parameters(self) -> String {
        match self {
            Self::Link => "HKDF-SHA-256".into(),
            Self::Code => format!("PBKDF2-HMAC-SHA-256-{ROUNDS}"),
        }
    }
}

/// What a slot is authenticated to: its page, itself and its parameters. Moved elsewhere it opens nothing.
pub(super) fn beside_slot(page: &str, slot: Slot) -> String {
    format!("{FORMAT}|{page}|{}|{}", slot.name(), slot.parameters())
}

/// What the content is authenticated to.
pub(super) fn beside_content(page: &str) -> String {
    format!("{FORMAT}|{page}|content|AES-256-GCM-{BUCKET}")
}

/// A key that wraps a content key, and the number used once with it.
pub(super) fn wrapping(secret: &[u8], publication: &[u8; 32], page: &str, slot: Slot) -> Secret {
    Zeroizing::new(derive(secret, publication, &["slot", slot.name(), page]))
}

/// A page as it is published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sealed {
    pub(super) page: String,
    /// Tells this publication from every other; it says nothing else.
    pub(super) publication: [u8; 32],
    pub(super) salt: [u8; 16],
    /// The wrapped content key, once for each slot.
    pub(super) slots: [(Once, Vec<u8>); 2],
    pub(super) once: Once,
    pub(super) content: Vec<u8>,
}

/// Shuts a page with its keys; `None` only when it is too long for the cipher, 64 gigabytes.
///
/// No number is ever used with a second text under one key. Everything below is derived from the service's
/// own secret, the page's name and a digest of the text that is about to be shut:
///
/// - The content key and its number follow from that digest. Another text has another digest and so another
///   key; the same text gives the same key, the same number and the same bytes, which tell nobody more.
/// - The keys that wrap the content key follow from the way in (which stays while the family's sheet is
///   good) and from the publication, which follows from the digest. So a wrapping key meets one content key
///   only; its number could even be nought. The same goes for the two slots: each has its name in its key.
#[must_use]
pub fn seal(keys: &Keys, page: &PageKey, text: &Unsealed) -> Option<Sealed> {
    let name = page.name();
    let padded = Zeroizing::new(padded(text.unsealed_bytes()));
    // With the salt, which is another one after the page's key was turned.
    let digest = Digest::of_parts([text.digest().as_bytes(), page.salt().as_slice()]);
    let from_digest = |purpose: &str| -> Secret {
        Zeroizing::new(derive(keys.secret(), digest.as_bytes(), &[purpose, name]))
    };
    let content_key = from_digest("content");
    let publication = *from_digest("publication");
    let once =
        |purpose: &str| -> Once { derive(keys.secret(), digest.as_bytes(), &[purpose, name]) };
    let wrap = |slot: Slot| -> Option<(Once, Vec<u8>)> {
        let secret: &[u8] = match slot {
            Slot::Link => page.link(),
            Slot::Code => page.code_key(),
        };
        let key = wrapping(secret, &publication, name, slot);
        let once = once(&format!("once-{}", slot.name()));
        Some((once, shut(&key, once, &*content_key, &beside_slot(name, slot))?))
    };
    let [link, code] = SLOTS.map(wrap);
    let number = once("once-content");
    Some(Sealed {
        page: name.to_owned(),
        publication,
        salt: page.salt(),
        slots: [link?, code?],
        once: number,
        content: shut(&content_key, number, &padded, &beside_content(name))?,
    })
}

/// The text behind its length, filled up with noughts.
fn padded(text: &[u8]) -> Vec<u8> {
    let length = (text.len() + 4).next_multiple_of(BUCKET);
    let mut padded = Vec::with_capacity(length);
    padded.extend(u32::try_from(text.len()).unwrap_or(u32::MAX).to_be_bytes());
    padded.extend(text);
    padded.resize(length, 0);
    padded
}

impl Sealed {
    /// The element of the page that holds it: letters and digits alone, which no browser shows.
    #[must_use]
    pub fn element(&self) -> String {
        let letters = |bytes: &[u8]| BASE64.encode(bytes);
        let slot =
            |(once, wrapped): &(Once, Vec<u8>)| letters(&[once.as_slice(), wrapped].concat());
        let [link, code] = &self.slots;
        format!(
            "<template id=\"sealed\" data-format=\"{FORMAT}\" data-page=\"{}\" data-publication=\"{}\" \
             data-salt=\"{}\" data-rounds=\"{ROUNDS}\" data-link=\"{}\" data-code=\"{}\" \
             data-once=\"{}\">{}</template>",
            self.page,
            letters(&self.publication),
            letters(&self.salt),
            slot(link),
            slot(code),
            letters(&self.once),
            letters(&self.content),
        )
    }
}

impl PageKey {
    /// The whole address that a family's pattern holds, below the place where the pages are published.
    #[must_use]
    pub fn address(&self, published_at: &str) -> String {
        let place = published_at.trim_end_matches('/');
        format!("{place}/{}/#{}", self.name(), FOR_ADDRESSES.encode(self.link()))
    }
}
