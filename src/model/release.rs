//! What was sent, to whom and on what ground: one record a release, which is written once and never changed.
//!
//! It keeps the text of the paper as it went out, so that somebody who is sent a later one is told what is new
//! in it, and so that a service can still say in ten years what it said. Each record carries a seal over
//! itself and over the seal of the release before it: a record that was edited, or taken out of the row, no
//! longer fits. That finds slips; whoever can compute the seal can forge it, and the last record of a row can
//! be taken away unseen.

use std::fmt::Write as _;

use sha2::{Digest as _, Sha256};

use super::written::written;
use super::{Basis, Date, Disclose, Disclosed, PaperName};
use crate::privacy::Grant;
use crate::privacy::policy::Inspector;
use crate::source::Spanned;

written! {
    /// A release: the copies of one paper that went out together. `doorstep release` writes it; nobody changes
    /// it afterwards. Its file is named by its day, with its number among the child's releases behind it.
    pub struct Release {
        /// Its number among the releases of this child, from one.
        control number: Casework => Spanned<u16>,
        /// Which paper.
        control paper: Casework => Spanned<PaperName>,
        /// From which record it was told: the word for its kind and the name of its file.
        control of: Casework => String,
        /// Its version: how often this paper of this child has gone out, this time included.
        control version: Casework => u16,
        /// How it was marked.
        marking: Casework => Option<String>,
        /// Whose form it is and which version of the form, where its kind says so.
        form: Casework => Option<String>,
        /// Who released it: staff id.
        control by: Casework => String,
        /// Who wrote it and signed it: staff id, and the day.
        signed: Casework => Option<String>,
        /// Who read it before it left: staff id, and the day.
        second: Casework => Option<String>,
        /// The copies, in their order.
        nested copies (some) => Vec<SentCopy>,
        /// What was left out of it because it is about somebody else: where, and why. Never the words.
        nested redacted => Vec<LeftOut>,
        /// Goals that it told of as met.
        goals_met: Circle => Vec<String>,
        /// The text as it went out to professionals, section by section.
        nested sections => Vec<SentSection>,
        /// The text of a contribution, which is kept apart.
        nested apart => Vec<SentApart>,
        /// The seal of the release before it; left out for the first.
        control after: Casework => Option<Spanned<String>>,
        /// The seal over all of this.
        control seal: Casework => Spanned<String>,
    }
}

written! {
    /// One copy of a paper that went out.
    pub struct SentCopy {
        /// Its number, which stands on each of its pages.
        control copy: Casework => u16,
        /// To whom: their id in the child's record on that day.
        control to: Casework => String,
        /// Their name, as it stands on each page.
        name: Casework => String,
        /// On what ground.
        control basis: Casework => Basis,
        /// Who agreed, or recorded another ground: their id.
        control agreed_by: Casework => Option<String>,
        /// When they did.
        control agreed_on: Casework => Date,
        /// The files of the copy.
        nested files (some) => Vec<SentFile>,
    }
}

written! {
    /// A file of a copy.
    pub struct SentFile {
        /// Its name, below the folder `released`.
        control name: Casework => String,
        /// The SHA-256 digest of its bytes, in hexadecimal.
        control sha256: Casework => String,
    }
}

written! {
    /// A place at which something about somebody else was left out.
    pub struct LeftOut {
        /// The record, below `content`.
        control file: Casework => String,
        /// The line.
        control line: Casework => u16,
        /// The field or the heading.
        control field: Casework => String,
        /// What stands there instead.
        says: Casework => String,
        /// Why.
        why: Casework => String,
    }
}

written! {
    /// A section of a paper as it went out.
    pub struct SentSection {
        /// Its heading.
        heading: Circle => Option<String>,
        /// Its lines, as plain text.
        lines: Circle => Vec<String>,
    }
}

written! {
    /// A section of a contribution as it went out.
    pub struct SentApart {
        /// Its heading.
        heading: Safeguarding => Option<String>,
        /// Its lines, as plain text.
        lines: Safeguarding => Vec<String>,
    }
}

impl Release {
    /// The seal that belongs on it: the digest of every field but the seal itself, in their order. Where lines
    /// of a text end says nothing.
    #[must_use]
    pub fn due_seal(&self, grant: &Grant<Inspector>) -> String {
        let whole = grant.whole();
        let mut said = String::new();
        if let Disclosed::Group(fields) = self.disclose(&whole) {
            let sealed = fields.into_iter().filter(|(key, _)| *key != "seal");
            say(&Disclosed::Group(sealed.collect()), &mut said);
        }
        let digest = Sha256::digest(said.as_bytes());
        digest.iter().fold(String::new(), |mut text, byte| {
            let _ = write!(text, "{byte:02x}");
            text
        })
    }
}

/// Writes a value so that no two different ones read alike: each text has its length before it.
fn say(value: &Disclosed<'_>, out: &mut String) {
    let text = |text: &str, out: &mut String| {
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let _ = write!(out, "{}:{text};", text.len());
    };
    match value {
        Disclosed::Nothing => out.push('-'),
        Disclosed::Text(said) | Disclosed::Word(said) | Disclosed::Link(_, said) => text(said, out),
        Disclosed::Figure(said) => text(said, out),
        Disclosed::Prose(prose) => text(&prose.plain(), out),
        Disclosed::Day(day) => text(&day.to_string(), out),
        Disclosed::Yes(yes) => out.push(if *yes { 'y' } else { 'n' }),
        Disclosed::Tries(tries) => text(&format!("{tries:?}"), out),
        Disclosed::Many(all) => {
            let _ = write!(out, "[{} ", all.len());
            all.iter().for_each(|one| say(one, out));
            out.push(']');
        }
        Disclosed::Group(fields) => {
            out.push('{');
            for (key, value) in fields {
                text(key, out);
                say(value, out);
            }
            out.push('}');
        }
    }
}
