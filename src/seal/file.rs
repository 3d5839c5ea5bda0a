//! The key file as it is written and read: a small part of TOML, one value a line.
//!
//! Each part ends with a check over its own values, made with the service's secret. So a line that was
//! changed, a value that was copied from another part and a file that was cut short are told apart from a
//! good one before a page is made with them.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD as LETTERS;
use jiff::civil::Date;
use zeroize::Zeroizing;

use super::code::Code;
use super::derive::{Secret, derive};
use super::keys::{Entry, Keys, PageKey, Who, is_name};

/// What stands at the head of every key file.
const HEAD: &str = "\
# The keys to families' pages. Whoever has this file can open every page: it belongs into no e-mail, no
# shared folder of the records and no website. Keep a copy of it on paper or on a stick in a locked place:
# when it is lost, every family needs a new card. `doorstep keys` changes it; nobody needs to by hand.
";

/// The format of the file.
const FORMAT: &str = "1";

/// What is wrong with a key file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyFault {
    /// The line, counted from one.
    pub line: usize,
    /// What is wrong there, as a sentence without a full stop.
    pub message: String,
}

impl KeyFault {
    fn at(line: usize, message: impl Into<String>) -> Self {
        Self { line, message: message.into() }
    }
}

/// A heading and the values below it.
struct Part {
    heading: String,
    line: usize,
    values: BTreeMap<String, (String, usize)>,
}

impl Part {
    /// Takes a value out; the line of the heading is named when it is not there.
    fn take(&mut self, name: &str) -> Result<(String, usize), KeyFault> {
        let missing =
            || KeyFault::at(self.line, format!("the part {} has no `{name}`", self.heading));
        self.values.remove(name).ok_or_else(missing)
    }

    /// Takes out bytes that are written as letters.
    fn bytes<const N: usize>(&mut self, name: &str) -> Result<Zeroizing<[u8; N]>, KeyFault> {
        let (value, line) = self.take(name)?;
        let bytes = LETTERS.decode(Zeroizing::new(value).as_bytes()).map(Zeroizing::new);
        let whole = bytes.ok().and_then(|bytes| bytes.as_slice().try_into().ok());
        let message = || format!("what stands after `{name}` is not whole");
        whole.map(Zeroizing::new).ok_or_else(|| KeyFault::at(line, message()))
    }

    fn day(&mut self, name: &str) -> Result<Date, KeyFault> {
        let (value, line) = self.take(name)?;
        value
            .parse()
            .map_err(|_| KeyFault::at(line, format!("what stands after `{name}` is no day")))
    }

    /// Everything must have been taken, and the check must be that of the values.
    fn end(mut self, secret: &[u8], values: &str) -> Result<(), KeyFault> {
        let (_, line) = self.values.get("check").cloned().unwrap_or_default();
        let written = self.bytes::<12>("check")?;
        if let Some((name, (_, line))) = self.values.first_key_value() {
            return Err(KeyFault::at(*line, format!("nothing is called `{name}` here")));
        }
        if *written == check(secret, values) {
            return Ok(());
        }
        let message = format!(
            "the part {} is not as `doorstep keys` wrote it: a line in it was changed or damaged",
            self.heading
        );
        Err(KeyFault::at(line, message))
    }
}

/// The letters that stand after `check`.
fn check(secret: &[u8], values: &str) -> [u8; 12] {
    derive(secret, values.as_bytes(), &["check of a part"])
}

impl Keys {
    /// The file.
    #[must_use]
    pub fn to_text(&self) -> String {
        let mut out = HEAD.to_owned();
        let mut part = |heading: &str, values: &str| {
            let check = LETTERS.encode(check(self.secret(), values));
            // Writing to a string cannot fail.
            let _ = write!(out, "\n{heading}\n{values}check = \"{check}\"\n");
        };
        part("[service]", &service_values(&self.secret));
        for (who, entry) in &self.pages {
            match entry {
                Entry::Key(key) => part("[[page]]", &key_values(who, key)),
                Entry::Revoked { name, on } => part("[[revoked]]", &revoked_values(who, name, *on)),
            }
        }
        // A file that was cut short between two parts would lose pages without a word.
        part("[end]", &end_values(self.pages.len()));
        out
    }

    /// Reads the file.
    ///
    /// # Errors
    ///
    /// The first thing that is wrong with it, with its line.
    pub fn parse(text: &str) -> Result<Self, KeyFault> {
        let mut parts = parts(text)?.into_iter();
        let first = parts.next().filter(|part| part.heading == "[service]");
        let mut service = first.ok_or_else(|| {
            KeyFault::at(1, "this is no key file: it does not begin with the part [service]")
        })?;
        let (format, line) = service.take("format")?;
        if format != FORMAT {
            return Err(KeyFault::at(line, "another version of doorstep wrote this file"));
        }
        let secret = service.bytes("secret")?;
        service.end(&*secret, &service_values(&secret))?;
        let mut keys = Self { secret, pages: BTreeMap::new() };
        let mut ended = false;
        for mut part in parts {
            let line = part.line;
            if ended {
                return Err(KeyFault::at(line, "this stands behind the end of the file"));
            }
            if part.heading == "[end]" {
                let count = part.take("pages")?.0;
                part.end(keys.secret(), &format!("pages = \"{count}\"\n"))?;
                if count != keys.pages.len().to_string() {
                    return Err(KeyFault::at(line, "parts of this file are missing"));
                }
                ended = true;
                continue;
            }
            let (who, entry) = entry(part, keys.secret())?;
            if keys.pages.insert(who, entry).is_some() {
                return Err(KeyFault::at(line, "this adult stands in the file twice"));
            }
        }
        let last = text.lines().count().max(1);
        if ended { Ok(keys) } else { Err(KeyFault::at(last, "the end of this file is missing")) }
    }
}

fn end_values(pages: usize) -> String {
    format!("pages = \"{pages}\"\n")
}

fn service_values(secret: &Secret) -> String {
    format!("format = \"{FORMAT}\"\nsecret = \"{}\"\n", LETTERS.encode(**secret))
}

fn key_values(who: &Who, key: &PageKey) -> String {
    format!(
        "child = \"{}\"\nadult = \"{}\"\nname = \"{}\"\nmade = \"{}\"\nsalt = \"{}\"\nlink = \"{}\"\n\
         code = \"{}\"\ncode_key = \"{}\"\n",
        who.child,
        who.adult,
        key.name,
        key.made,
        LETTERS.encode(key.salt),
        LETTERS.encode(*key.link),
        key.code.groups().join("-"),
        LETTERS.encode(*key.code_key),
    )
}

fn revoked_values(who: &Who, name: &str, on: Date) -> String {
    format!(
        "child = \"{}\"\nadult = \"{}\"\nname = \"{name}\"\non = \"{on}\"\n",
        who.child, who.adult
    )
}

/// One part about an adult's page.
fn entry(mut part: Part, secret: &[u8]) -> Result<(Who, Entry), KeyFault> {
    let who = Who { child: part.take("child")?.0, adult: part.take("adult")?.0 };
    let (name, line) = part.take("name")?;
    if !is_name(&name) {
        return Err(KeyFault::at(line, "what stands after `name` is no name of a page"));
    }
    if part.heading == "[[revoked]]" {
        let on = part.day("on")?;
        part.end(secret, &revoked_values(&who, &name, on))?;
        return Ok((who, Entry::Revoked { name, on }));
    }
    let made = part.day("made")?;
    let salt = *part.bytes("salt")?;
    let link = part.bytes("link")?;
    let (code, line) = part.take("code")?;
    let code = Code::parse(&code)
        .map_err(|_| KeyFault::at(line, "what stands after `code` is no code of a page"))?;
    let key = PageKey { name, made, salt, link, code, code_key: part.bytes("code_key")? };
    part.end(secret, &key_values(&who, &key))?;
    Ok((who, Entry::Key(key)))
}

/// The parts of a file, before anybody knows what they mean.
fn parts(text: &str) -> Result<Vec<Part>, KeyFault> {
    let mut parts: Vec<Part> = Vec::new();
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    for (at, line) in text.lines().enumerate() {
        let (at, line) = (at + 1, line.trim());
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        if line.starts_with('[') {
            if !["[service]", "[[page]]", "[[revoked]]", "[end]"].contains(&line) {
                return Err(KeyFault::at(at, "no part of a key file begins like this"));
            }
            let heading = line.to_owned();
            parts.push(Part { heading, line: at, values: BTreeMap::new() });
            continue;
        }
        let value = line.split_once('=').map(|(name, value)| (name.trim(), value.trim()));
        let quoted = value.and_then(|(name, value)| {
            let inner = value.strip_prefix('"')?.strip_suffix('"')?;
            (!inner.contains(['"', '\\'])).then(|| (name.to_owned(), inner.to_owned()))
        });
        let (name, value) = quoted.ok_or_else(|| {
            KeyFault::at(
                at,
                "this line is not a name, an equals sign and a value in quotation marks",
            )
        })?;
        let part = parts.last_mut().ok_or_else(|| {
            KeyFault::at(at, "this is no key file: it does not begin with the part [service]")
        })?;
        if part.values.insert(name.clone(), (value, at)).is_some() {
            return Err(KeyFault::at(at, format!("`{name}` stands in this part twice")));
        }
    }
    Ok(parts)
}
