//! Facts from public test vectors; the same input giving the same bytes; and what was sealed opening for
//! nobody who has not exactly its key.

use std::collections::BTreeSet;

use aes_gcm::aead::{Aead as _, KeyInit as _, Payload};
use jiff::civil::date;
use proptest::prelude::*;

use super::derive::{derive, from_code, open, shut};
use super::keys::{Keys, PageKey, Who};
use super::sealed::{BUCKET, SLOTS, Sealed, Slot, beside_content, beside_slot, seal, wrapping};
use crate::output::Unsealed;

fn hex(text: &str) -> Vec<u8> {
    let digits: Vec<u32> = text.chars().filter_map(|c| c.to_digit(16)).collect();
    digits.chunks(2).map(|pair| u8::try_from(pair[0] * 16 + pair[1]).unwrap()).collect()
}

/// Randomness that is the same each time.
fn counted(from: u64) -> impl FnMut(&mut [u8]) -> Result<(), String> {
    let mut state = from;
    move |bytes| {
        for byte in bytes {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            *byte = state.to_be_bytes()[0];
        }
        Ok(())
    }
}

/// Keys of two pages. The rounds of PBKDF2 are paid once for all tests.
fn keys() -> &'static Keys {
    static KEYS: std::sync::OnceLock<Keys> = std::sync::OnceLock::new();
    KEYS.get_or_init(|| {
        let mut random = counted(7);
        let mut keys = Keys::fresh(&mut random).unwrap();
        for adult in ["mum", "dad"] {
            assert!(keys.add(Who::new("p014", adult), date(2026, 11, 16), &mut random).unwrap());
        }
        keys
    })
}

fn key(adult: &str) -> &'static PageKey {
    keys().page(&Who::new("p014", adult)).unwrap()
}

fn text(words: &str) -> Unsealed {
    Unsealed::new(words.to_owned())
}

/// What a browser does with a sealed page and a way in.
fn opened(page: &Sealed, slot: Slot, secret: &[u8]) -> Option<Vec<u8>> {
    let wrapping = wrapping(secret, &page.publication, &page.page, slot);
    let (once, wrapped) = &page.slots[usize::from(slot == Slot::Code)];
    let key = open(&wrapping, *once, wrapped, &beside_slot(&page.page, slot))?;
    let padded =
        open(&key.try_into().ok()?, page.once, &page.content, &beside_content(&page.page))?;
    let length = u32::from_be_bytes(padded.get(..4)?.try_into().ok()?) as usize;
    padded.get(4..4 + length).map(<[u8]>::to_vec)
}

/// Both ways in of a page key.
fn ways(key: &PageKey) -> [(Slot, &[u8]); 2] {
    [(Slot::Link, key.link()), (Slot::Code, key.code_key())]
}

/// RFC 5869, appendix A.1: the first test case, with the primitive as `derive` uses it.
#[test]
fn hkdf_is_that_of_rfc_5869() {
    let secret = [0x0b; 22];
    let salt = hex("000102030405060708090a0b0c");
    let mut out = [0; 42];
    let hkdf = hkdf::Hkdf::<sha2::Sha256>::new(Some(&salt), &secret);
    hkdf.expand(&hex("f0f1f2f3f4f5f6f7f8f9"), &mut out).unwrap();
    let known =
        "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865";
    assert_eq!(out.to_vec(), hex(known));
    let [mut ours, mut theirs] = [[0; 32]; 2];
    ours.copy_from_slice(&derive::<32>(&secret, &salt, &["slot", "link"]));
    hkdf.expand(b"doorstep/1|slot|link", &mut theirs).unwrap();
    assert_eq!(ours, theirs);
}

/// RFC 7914, section 11: PBKDF2-HMAC-SHA-256 with one round and with eighty thousand; 64 bytes there, of
/// which a key is the first 32.
#[test]
fn pbkdf2_is_that_of_rfc_7914() {
    let known = "55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc";
    assert_eq!(from_code(b"passwd", b"salt", 1).to_vec(), hex(known));
    let known = "4ddcd8f60b98be21830cee5ef22701f9641a4418d04c0414aeff08876b34ab56";
    assert_eq!(from_code(b"Password", b"NaCl", 80_000).to_vec(), hex(known));
}

/// The Galois/Counter Mode of Operation (`McGrew` and Viega, given to NIST), appendix B, test cases 13, 14
/// and 16: AES-256.
#[test]
fn aes_gcm_is_that_of_the_specification() {
    let nought = [0; 32];
    let tag = hex("530f8afbc74536b9a963b4f1c4cb738b");
    assert_eq!(shut(&nought, [0; 12], b"", ""), Some(tag));
    let known = hex("cea7403d4d606b6e074ec5d3baf39d18d0d1c8a799996bf0265b98b5d48ab919");
    assert_eq!(shut(&nought, [0; 12], &[0; 16], ""), Some(known));
    let key: [u8; 32] =
        hex("feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308").try_into().unwrap();
    let once: [u8; 12] = hex("cafebabefacedbaddecaf888").try_into().unwrap();
    let plain = hex(
        "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525\
         b16aedf5aa0de657ba637b39",
    );
    // What is vouched for here are bytes and no text, so the crate is asked itself.
    let beside = hex("feedfacedeadbeeffeedfacedeadbeefabaddad2");
    let cipher = aes_gcm::Aes256Gcm::new(&aes_gcm::Key::<aes_gcm::Aes256Gcm>::from(key));
    let made =
        cipher.encrypt(&aes_gcm::Nonce::from(once), Payload { msg: &plain, aad: &beside }).unwrap();
    let known = hex(
        "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838\
         c5f61e6393ba7a0abcc9f66276fc6ece0f4e1768cddf8853bb2d551b",
    );
    assert_eq!(made, known);
}

#[test]
fn both_ways_in_open_what_was_sealed() {
    for length in [0, 1, BUCKET - 5, BUCKET - 4, BUCKET - 3, 3 * BUCKET] {
        let words = "ł".repeat(length / 2) + &"a".repeat(length % 2);
        let sealed = seal(keys(), key("mum"), &text(&words)).unwrap();
        assert_eq!((sealed.content.len() - 16) % BUCKET, 0);
        for (slot, secret) in ways(key("mum")) {
            assert_eq!(opened(&sealed, slot, secret).as_deref(), Some(words.as_bytes()));
        }
    }
}

#[test]
fn pages_of_nearly_the_same_length_are_sealed_to_the_same() {
    let length =
        |words: usize| seal(keys(), key("mum"), &text(&"x".repeat(words))).unwrap().content.len();
    assert_eq!(length(10), length(4000));
    assert_ne!(length(10), length(4093));
}

#[test]
fn the_same_input_gives_the_same_bytes_and_another_one_shares_nothing() {
    let one = seal(keys(), key("mum"), &text("This week")).unwrap();
    assert_eq!(one.element(), seal(keys(), key("mum"), &text("This week")).unwrap().element());
    let others = [
        seal(keys(), key("mum"), &text("This week.")).unwrap(),
        seal(keys(), key("dad"), &text("This week")).unwrap(),
    ];
    for other in others {
        assert_ne!(one.publication, other.publication);
        assert_ne!(one.content[..64], other.content[..64]);
        for ((once, wrapped), (other_once, other_wrapped)) in one.slots.iter().zip(&other.slots) {
            assert_ne!(once, other_once);
            assert_ne!(wrapped, other_wrapped);
        }
    }
}

/// No number is used twice with a key, for a thousand publications of two pages: neither with the keys of
/// contents nor with those that wrap them.
#[test]
fn no_number_meets_a_second_text_under_one_key() {
    let mut used = BTreeSet::new();
    for week in 0..1000 {
        for adult in ["mum", "dad"] {
            let sealed = seal(keys(), key(adult), &text(&format!("week {week}"))).unwrap();
            for (slot, secret) in ways(key(adult)) {
                let key = wrapping(secret, &sealed.publication, &sealed.page, slot);
                let (once, wrapped) = &sealed.slots[usize::from(slot == Slot::Code)];
                assert!(used.insert((key.to_vec(), *once)), "week {week}, {adult}");
                let content = open(&key, *once, wrapped, &beside_slot(&sealed.page, slot)).unwrap();
                // Both slots wrap the same key, once for each publication.
                assert_eq!(slot == Slot::Link, used.insert((content, sealed.once)));
            }
        }
    }
}

/// A hundred thousand pages that are not as they were sealed: one bit of any part changed, a part cut short
/// or made longer, parts of two pages and of two publications exchanged, and keys that are nearly right.
#[test]
fn a_hundred_thousand_mutations_open_nothing() {
    let pages = ["mum", "dad"].map(|adult| {
        let words = ["Teo signs more", "Teo signs light"];
        words.map(|words| seal(keys(), key(adult), &text(words)).unwrap())
    });
    let [[page, later], [other, _]] = &pages;
    let secrets = ways(key("mum"));
    let mut tried = 0;
    let mut refused = |page: &Sealed, slot: Slot, secret: &[u8]| {
        assert_eq!(opened(page, slot, secret), None, "mutation {tried} opened a page");
        tried += 1;
    };
    for (slot, secret) in secrets {
        let at = usize::from(slot == Slot::Code);
        for bit in 0..page.content.len() * 8 {
            let mut changed = page.clone();
            changed.content[bit / 8] ^= 1 << (bit % 8);
            refused(&changed, slot, secret);
        }
        for bit in 0..96 {
            let mut changed = page.clone();
            changed.once[bit / 8] ^= 1 << (bit % 8);
            refused(&changed, slot, secret);
            let mut changed = page.clone();
            changed.slots[at].0[bit / 8] ^= 1 << (bit % 8);
            refused(&changed, slot, secret);
        }
        for bit in 0..48 * 8 {
            let mut changed = page.clone();
            changed.slots[at].1[bit / 8] ^= 1 << (bit % 8);
            refused(&changed, slot, secret);
        }
        for bit in 0..256 {
            let mut changed = page.clone();
            changed.publication[bit / 8] ^= 1 << (bit % 8);
            refused(&changed, slot, secret);
        }
        for length in
            (0..page.content.len()).chain(page.content.len() + 1..page.content.len() + 600)
        {
            let mut changed = page.clone();
            changed.content.resize(length, 0);
            refused(&changed, slot, secret);
        }
        for length in 0..48 {
            let mut changed = page.clone();
            changed.slots[at].1.truncate(length);
            refused(&changed, slot, secret);
        }
        for letter in 0..page.page.len() {
            for with in b"bdghjklmnpqrtvwz" {
                let mut name = page.page.clone().into_bytes();
                if std::mem::replace(&mut name[letter], *with) != *with {
                    let name = String::from_utf8(name).unwrap();
                    refused(&Sealed { page: name, ..page.clone() }, slot, secret);
                }
            }
        }
        // Parts of another page of the same family, and of another week of the same page.
        for from in [other, later] {
            refused(&Sealed { content: from.content.clone(), ..page.clone() }, slot, secret);
            refused(
                &Sealed { content: from.content.clone(), once: from.once, ..page.clone() },
                slot,
                secret,
            );
            refused(&Sealed { slots: from.slots.clone(), ..page.clone() }, slot, secret);
            refused(&Sealed { publication: from.publication, ..page.clone() }, slot, secret);
            let (slots, publication) = (from.slots.clone(), from.publication);
            refused(&Sealed { publication, slots, ..page.clone() }, slot, secret);
        }
        refused(&Sealed { page: other.page.clone(), ..page.clone() }, slot, secret);
        refused(&Sealed { page: page.page.clone(), ..other.clone() }, slot, secret);
        refused(other, slot, secret);
        let [link, code] = &page.slots;
        let exchanged = Sealed { slots: [code.clone(), link.clone()], ..page.clone() };
        refused(&exchanged, slot, secret);
        // The key of the other way in.
        refused(page, if at == 0 { Slot::Code } else { Slot::Link }, secret);
        for bit in 0..secret.len() * 8 {
            let mut wrong = secret.to_vec();
            wrong[bit / 8] ^= 1 << (bit % 8);
            refused(page, slot, &wrong);
        }
        for length in 0..secret.len() {
            refused(page, slot, &secret[..length]);
        }
    }
    let mut random = counted(99);
    while tried < 100_000 {
        let mut wrong = [0; 32];
        random(&mut wrong).unwrap();
        let (slot, length) = if tried % 2 == 0 { (Slot::Link, 16) } else { (Slot::Code, 32) };
        assert_eq!(opened(page, slot, &wrong[..length]), None);
        tried += 1;
    }
    assert_eq!(SLOTS.len(), secrets.len());
}

#[test]
fn a_turned_key_opens_nothing_that_the_old_one_did_and_the_page_stays_in_its_place() {
    let mut turned = keys().clone();
    let who = Who::new("p014", "mum");
    let name = turned.turn(&who, date(2026, 12, 1), &mut counted(3)).unwrap().unwrap();
    assert_eq!(name, key("mum").name());
    let fresh = turned.page(&who).unwrap();
    let sealed = seal(&turned, fresh, &text("This week")).unwrap();
    let before = seal(keys(), key("mum"), &text("This week")).unwrap();
    for (slot, secret) in ways(key("mum")) {
        assert_eq!(opened(&sealed, slot, secret), None);
    }
    for (slot, secret) in ways(fresh) {
        assert_eq!(opened(&before, slot, secret), None);
        assert!(opened(&sealed, slot, secret).is_some());
    }
    // The dad's card goes on working.
    assert_eq!(turned.page(&Who::new("p014", "dad")).unwrap().link(), key("dad").link());
}

#[test]
fn a_revoked_key_is_gone_until_somebody_makes_a_new_one() {
    let mut keys = keys().clone();
    let who = Who::new("p014", "dad");
    let name = keys.revoke(&who, date(2026, 12, 1)).unwrap();
    assert!(keys.page(&who).is_none());
    assert_eq!(keys.revoked(&who), Some((date(2026, 12, 1), name.as_str())));
    let mut keys = Keys::parse(&keys.to_text()).unwrap();
    assert!(keys.page(&who).is_none() && keys.page(&Who::new("p014", "mum")).is_some());
    assert!(keys.add(who.clone(), date(2026, 12, 2), &mut counted(5)).unwrap());
    assert_ne!(keys.page(&who).unwrap().name(), name);
}

#[test]
fn a_key_file_reads_back_and_every_damage_is_told_with_a_line() {
    let written = keys().to_text();
    let read = Keys::parse(&written).unwrap();
    assert_eq!(read.to_text(), written);
    assert!(Keys::parse(&format!("\u{feff}{}", written.replace('\n', "\r\n"))).is_ok());
    let said = |text: &str| {
        let fault = Keys::parse(text).unwrap_err();
        format!("{}: {}", fault.line, fault.message)
    };
    assert_eq!(said(""), "1: this is no key file: it does not begin with the part [service]");
    assert!(said("hello").starts_with("1: this line is not a name"));
    let lines: Vec<&str> = written.lines().collect();
    // Cut after any line, and with any line left out.
    for at in 0..lines.len() {
        assert!(Keys::parse(&lines[..at].join("\n")).is_err(), "cut before line {at}");
        let mut left = lines.clone();
        let gone = left.remove(at);
        if !gone.is_empty() && !gone.starts_with('#') {
            assert!(Keys::parse(&left.join("\n")).is_err(), "without line {at}: {gone}");
        }
    }
    let code = lines.iter().position(|line| line.starts_with("code = ")).unwrap();
    let changed = written.replace(lines[code], "code = \"0000-0000-0000-0001-1\"");
    assert!(said(&changed).contains("is not as `doorstep keys` wrote it"), "{}", said(&changed));
    let changed = written.replace(lines[code], "code = \"0000\"");
    assert_eq!(
        said(&changed),
        format!("{}: what stands after `code` is no code of a page", code + 1)
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    /// One letter of the file changed: it is refused, or the change was in a note.
    #[test]
    fn a_changed_letter_of_a_key_file_is_noticed(at in 0usize..1200, with in "[ -~]") {
        let mut text = keys().to_text();
        let at = at % text.len();
        let before = text.clone();
        text.replace_range(at..=at, &with);
        let same = Keys::parse(&text).is_ok_and(|read| read.to_text() == before);
        prop_assert!(same || Keys::parse(&text).is_err());
    }

    /// Nothing that somebody may write into the file stops the program.
    #[test]
    fn any_text_is_a_key_file_or_none(text in "\\PC{0,200}") {
        let _ = Keys::parse(&text);
        let _ = super::Code::parse(&text);
    }
}
