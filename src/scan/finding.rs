//! Something found that ought not to be there. It knows what kind of thing and whose; it does not
//! keep the thing itself.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use crate::diag::{Arg, Diagnostic, Message, Place, Rule, number, path, reference, word};
use crate::model::EXAMPLE;
use crate::output::Digest;

use super::rules;

/// The most lines to copy that one message offers.
const MOST_LINES: usize = 4;

/// The kind of thing found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// First name and surname together.
    FullName,
    /// A first name or another name in use.
    FirstName,
    /// A surname, or half of a double one.
    Surname,
    /// A date of birth.
    BirthDate,
    /// An NHS number.
    HealthNumber,
    /// A unique pupil number.
    PupilNumber,
    /// A postcode.
    Postcode,
    /// A line of an address that names one house.
    Address,
    /// A street or village, without the house.
    Street,
    /// A name that must stay hidden: of somebody who asked for it, or of a confidential placement.
    Untold,
    /// A telephone number.
    Phone,
    /// An e-mail address.
    Email,
    /// The words of a checklist's item that may not be published.
    ItemText,
    /// Something in a picture beside its pixels: where it was taken, by whom, a note.
    Hidden,
    /// A document whose text was not handed over, so that nobody can say what is in it.
    Unread,
}

impl Kind {
    /// Whether it tells how to reach a household.
    pub(super) fn is_contact(self) -> bool {
        matches!(self, Self::Postcode | Self::Address | Self::Phone | Self::Email)
    }

    /// What a message calls it.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::FullName => "full name",
            Self::FirstName => "first name",
            Self::Surname => "surname",
            Self::BirthDate => "date of birth",
            Self::HealthNumber => "NHS number",
            Self::PupilNumber => "pupil number",
            Self::Postcode => "postcode",
            Self::Address => "address",
            Self::Street => "street or village",
            Self::Untold => "hidden name",
            Self::Phone => "telephone number",
            Self::Email => "e-mail address",
            Self::ItemText => "text of a checklist",
            Self::Hidden => "hidden data",
            Self::Unread => "unread text",
        }
    }
}

/// How sure the scan is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Certainty {
    /// It is withheld.
    Certain,
    /// A person should look.
    Possible,
}

/// For whom the papers are in which it was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Reader {
    /// Strangers: the public, or the people at a workshop.
    Stranger,
    /// The child's family.
    Family,
    /// Professionals around the child.
    Professional,
}

/// One thing found.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    pub(super) path: String,
    pub(super) kind: Kind,
    pub(super) whose: Option<String>,
    pub(super) certainty: Certainty,
    pub(super) reader: Reader,
    /// The file and the thing, from which the thing cannot be read.
    pub(super) mark: String,
    /// The thing alone, wherever it stands.
    pub(super) thing: String,
    /// The thing with the words around it, for what stands on every page of a website; the mark
    /// itself elsewhere.
    pub(super) line: String,
}

impl Finding {
    /// The file it is in. When the name of the file is itself what was found, only its folder.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// What kind of thing it is.
    #[must_use]
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// The reference of the child whose it is; none for a number that fits no child on record.
    #[must_use]
    pub fn whose(&self) -> Option<&str> {
        self.whose.as_deref()
    }

    /// Whether the papers are withheld for it.
    #[must_use]
    pub fn certainty(&self) -> Certainty {
        self.certainty
    }

    /// What an [`Allowance`](super::Allowance) names it by: a digest of the kind, the path and the
    /// thing, from which the thing cannot be read.
    #[must_use]
    pub fn mark(&self) -> &str {
        &self.mark
    }

    /// The mark of a thing found at a path.
    pub(super) fn mark_of(kind: Kind, path: &str, value: &[u8]) -> String {
        let digest = Digest::of_parts([kind.word().as_bytes(), path.as_bytes(), value]);
        // Half of it is enough to tell findings apart, and fits a line.
        digest.to_string().split_at(32).0.to_owned()
    }

    /// The rule that it breaks.
    #[must_use]
    pub fn rule(&self) -> &'static Rule {
        rules::rule(self)
    }

    /// What is said of findings of one thing, each thing once. The thing itself is nowhere in it.
    /// `until` is the day that an example of an allowance holds.
    #[must_use]
    pub fn diagnostics(findings: &[Self], until: Date) -> Vec<Diagnostic> {
        let mut groups: BTreeMap<_, Vec<&Self>> = BTreeMap::new();
        for found in findings {
            // Only strangers read many pages of one bundle; each other paper is a matter of its own.
            let paper = (found.reader != Reader::Stranger).then_some(&found.path);
            let key =
                (found.reader, paper, found.kind, &found.whose, found.certainty, &found.thing);
            groups.entry(key).or_default().push(found);
        }
        groups.into_values().filter_map(|group| Self::said_of(&group, until)).collect()
    }

    /// What is said of one thing that was found in so many places.
    fn said_of(group: &[&Self], until: Date) -> Option<Diagnostic> {
        let first = group.first()?;
        let files: BTreeSet<&str> = group.iter().map(|found| found.path.as_str()).collect();
        let mut said = Diagnostic {
            rule: first.rule(),
            place: Place::Service,
            message: first.sentence(files.len() - 1),
            hints: Vec::new(),
            also: None,
        };
        if first.kind == Kind::Unread {
            return Some(said);
        }
        if first.kind == Kind::Hidden {
            said.hint(
                "pictures beside records are written anew without it, so this one comes from the \
                 theme: save it again in a program that leaves such data out",
            );
            return Some(said);
        }
        let one = files.len() == 1;
        let from = if one { "this page is" } else { "these pages are" };
        said.hint(Message::new(
            format!("look for the {{}} in the record that {from} made from, and take it out"),
            [word(first.kind.word())],
        ));
        let marks: BTreeSet<&str> =
            group.iter().map(|found| if one { &*found.mark } else { &*found.line }).collect();
        for mark in marks.iter().take(MOST_LINES) {
            let line = format!(
                "  - {{mark: {mark}, who: {EXAMPLE} who decided, why: {EXAMPLE} why, until: {until}}}",
            );
            said.hint(Message::new(
                "if it is harmless, say so in content/allowances.yaml, below a line {}: {}",
                [word("allowances:"), word(line)],
            ));
        }
        if marks.len() > MOST_LINES {
            let more = Message::new(
                "{} other lines hold it as well, and are said when these are allowed",
                [number(marks.len() - MOST_LINES)],
            );
            said.hint(more);
        }
        Some(said)
    }

    /// What is wrong, in this file and so many others.
    fn sentence(&self, others: usize) -> Message {
        let also = match others {
            0 => String::new(),
            1 => " (and so does 1 other file)".to_owned(),
            others => format!(" (and so do {others} other files)"),
        };
        let (file, kind) = (path(self.path.clone()), word(self.kind.word()));
        let message = |text: &str, args: Vec<Arg>| Message::new(format!("{text}{also}"), args);
        match (&self.whose, self.certainty) {
            _ if self.kind == Kind::Unread => {
                message("the text of {} was not given to the scan", vec![file])
            }
            _ if self.kind == Kind::Hidden => {
                message("{} is or holds a picture that carries more than its pixels", vec![file])
            }
            _ if self.kind == Kind::ItemText => {
                message("{} holds the words of a checklist that may not be published", vec![file])
            }
            (_, Certainty::Certain) if self.kind == Kind::Untold => {
                message("{} holds a name that must stay hidden", vec![file])
            }
            (_, Certainty::Possible) if self.kind == Kind::Untold => {
                message("{} may hold a name that must stay hidden", vec![file])
            }
            (Some(child), Certainty::Certain) => {
                message("{} holds the {} of {}", vec![file, kind, reference(child.clone())])
            }
            (Some(child), Certainty::Possible) => {
                message("{} may hold the {} of {}", vec![file, kind, reference(child.clone())])
            }
            (None, Certainty::Certain)
                if self.reader != Reader::Stranger && self.kind.is_contact() =>
            {
                message("{} holds the {} of a household", vec![file, kind])
            }
            (None, Certainty::Certain) => {
                message("{} holds what has the shape of a {}", vec![file, kind])
            }
            (None, Certainty::Possible) => {
                message("{} holds digits that could be a {}", vec![file, kind])
            }
        }
    }
}
