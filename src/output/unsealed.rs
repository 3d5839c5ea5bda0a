//! A page that must not be written before it is sealed.

use zeroize::Zeroizing;

use super::Digest;

/// A family's page in plain text. It cannot be printed, copied, serialised or put into a
/// [`Bundle`](super::Bundle): sealing takes it, and the scan looks into it first. A test of the architecture
/// holds that nobody else does. It is wiped from memory when it goes.
pub struct Unsealed(Zeroizing<Vec<u8>>);

impl Unsealed {
    /// A page that was just rendered.
    #[must_use]
    pub fn new(text: String) -> Self {
        Self(Zeroizing::new(text.into_bytes()))
    }

    /// The text, for sealing and for the scan.
    pub(crate) fn unsealed_bytes(&self) -> &[u8] {
        &self.0
    }

    /// The digest of the text, to know another one by.
    #[must_use]
    pub fn digest(&self) -> Digest {
        Digest::of(&self.0)
    }
}
