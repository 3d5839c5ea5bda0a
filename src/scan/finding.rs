//! Something found that ought not to be there. It knows what kind of thing and whose; it does not
//! keep the thing itself.

use crate::diag::{Diagnostic, Message, Place, Rule, path, reference, word};
use crate::model::EXAMPLE;
use crate::output::Digest;

use super::rules;

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
    /// A telephone number.
    Phone,
    /// An e-mail address.
    Email,
    /// The words of a checklist's item that may not be published.
    ItemText,
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
            Self::Phone => "telephone number",
            Self::Email => "e-mail address",
            Self::ItemText => "text of a checklist",
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
    pub(super) mark: String,
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

    /// What is said of it. The thing itself is nowhere in it.
    #[must_use]
    pub fn diagnostic(&self) -> Diagnostic {
        let mut said = Diagnostic {
            rule: self.rule(),
            place: Place::Service,
            message: self.sentence(),
            hints: Vec::new(),
            also: None,
        };
        if self.kind == Kind::Unread {
            return said;
        }
        said.hint(Message::new(
            "look for the {} in the record that this page is made from, and take it out",
            [word(self.kind.word())],
        ));
        let line = format!(
            "  - {{mark: {}, who: {EXAMPLE} who decided, why: {EXAMPLE} why, until: 2026-03-25}}",
            self.mark
        );
        said.hint(Message::new(
            "if it is harmless, say so in content/allowances.yaml, below a line {}: {}",
            [word("allowances:"), word(line)],
        ));
        said
    }

    fn sentence(&self) -> Message {
        let (file, kind) = (path(self.path.clone()), word(self.kind.word()));
        match (&self.whose, self.certainty) {
            _ if self.kind == Kind::Unread => {
                Message::new("the text of {} was not given to the scan", [file])
            }
            _ if self.kind == Kind::ItemText => {
                Message::new("{} holds the words of a checklist that may not be published", [file])
            }
            (Some(child), Certainty::Certain) => {
                Message::new("{} holds the {} of {}", [file, kind, reference(child.clone())])
            }
            (Some(child), Certainty::Possible) => {
                Message::new("{} may hold the {} of {}", [file, kind, reference(child.clone())])
            }
            (None, Certainty::Certain)
                if self.reader != Reader::Stranger && self.kind.is_contact() =>
            {
                Message::new("{} holds the {} of a household", [file, kind])
            }
            (None, Certainty::Certain) => {
                Message::new("{} holds what has the shape of a {}", [file, kind])
            }
            (None, Certainty::Possible) => {
                Message::new("{} holds digits that could be a {}", [file, kind])
            }
        }
    }
}
