//! Keys from keys: HKDF (RFC 5869), PBKDF2 (RFC 8018) and AES-256-GCM (NIST SP 800-38D), each used in one
//! way.

use aes_gcm::aead::{Aead as _, KeyInit as _, Payload};
use aes_gcm::{Aes256Gcm, Key, Nonce};
use hkdf::Hkdf;
use sha2::Sha256;
use zeroize::Zeroizing;

/// 256 bits that open something.
pub(super) type Secret = Zeroizing<[u8; 32]>;

/// A number that AES-GCM uses once with a key.
pub(super) type Once = [u8; 12];

/// What stands at the head of everything that is derived or authenticated: the format of these pages.
pub(super) const FORMAT: &str = "doorstep/1";

/// How often PBKDF2 goes round: OWASP's figure for HMAC-SHA-256. The code behind it has 80 random bits, so
/// that nobody could try them all anyway.
pub(super) const ROUNDS: u32 = 600_000;

/// Bytes derived from a secret, a salt and what they are for. The parts hold no `|`, so that no two
/// purposes are written alike.
pub(super) fn derive<const N: usize>(secret: &[u8], salt: &[u8], purpose: &[&str]) -> [u8; N] {
    let mut out = [0; N];
    let purpose = format!("{FORMAT}|{}", purpose.join("|"));
    // It refuses only more than 8,160 bytes, and no N here is larger than 32.
    let _ = Hkdf::<Sha256>::new(Some(salt), secret).expand(purpose.as_bytes(), &mut out);
    out
}

/// The key that a typed code stands for.
pub(super) fn from_code(code: &[u8], salt: &[u8], rounds: u32) -> Secret {
    let mut out = Secret::default();
    pbkdf2::pbkdf2_hmac::<Sha256>(code, salt, rounds, &mut *out);
    out
}

/// Encrypts, and vouches for what stands beside it. `None` only for a text of more than 64 gigabytes.
pub(super) fn shut(key: &[u8; 32], once: Once, text: &[u8], beside: &str) -> Option<Vec<u8>> {
    let cipher = Aes256Gcm::new(&Key::<Aes256Gcm>::from(*key));
    let payload = Payload { msg: text, aad: beside.as_bytes() };
    cipher.encrypt(&Nonce::from(once), payload).ok()
}

/// Decrypts; `None` when one bit of any of it is another than when it was shut.
#[cfg(test)]
pub(super) fn open(key: &[u8; 32], once: Once, shut: &[u8], beside: &str) -> Option<Vec<u8>> {
    let cipher = Aes256Gcm::new(&Key::<Aes256Gcm>::from(*key));
    let payload = Payload { msg: shut, aad: beside.as_bytes() };
    cipher.decrypt(&Nonce::from(once), payload).ok()
}
