//! A concern about a child's safety, as it was reported: to whom, when, and under which reference.
//!
//! Its story is never here. It stands in the system that the designated safeguarding lead keeps, and
//! nowhere else; so no field of this record takes a sentence.

use super::choice::choice;
use super::scalar::shaped;
use super::written::{Reader, Scalar, written};
use super::{Disclosed, Form, Happened, Shape, StaffId, Time};
use crate::privacy::Scramble;
use crate::source::Spanned;

choice! {
    /// Who was told.
    pub enum ReportedTo {
        /// The designated safeguarding lead.
        SafeguardingLead = "safeguarding-lead",
        /// A deputy of the designated safeguarding lead.
        DeputyLead = "deputy-lead",
        /// The head teacher or manager, for a concern about an adult who works with children.
        Head = "head",
        /// The chair of governors, for a concern about the head teacher.
        Chair = "chair",
        /// Children's social care.
        SocialCare = "social-care",
        /// The police.
        Police = "police",
    }
}

choice! {
    /// How they were told.
    pub enum ReportedHow {
        /// Face to face.
        InPerson = "in-person",
        /// On the telephone.
        Telephone = "telephone",
        /// In the safeguarding system.
        System = "system",
    }
}

choice! {
    /// Where the story is kept.
    pub enum KeptIn {
        /// The electronic safeguarding system.
        System = "system",
        /// The locked file of the designated safeguarding lead.
        LockedFile = "locked-file",
        /// The local authority's own system.
        LocalAuthority = "local-authority",
    }
}

written! {
    /// A concern as it was reported. Its file is named by the day on which something was noticed; where a
    /// day has several, a number stands behind it and never a word.
    pub struct ConcernReport {
        /// Who reported it: staff id.
        control by: Concern => Spanned<StaffId>,
        /// Who was told.
        to: Concern => ReportedTo,
        /// How they were told.
        how: Concern => ReportedHow,
        /// The day on which they were told. It is the same day (Keeping Children Safe in Education: act
        /// immediately).
        control reported: Concern => Spanned<Happened>,
        /// The time at which they were told.
        at: Concern => Option<Time>,
        /// The reference that the safeguarding system gave: at most five letters and then numbers.
        reference: Concern => Spanned<ConcernReference>,
        /// Where the story is kept.
        kept_in: Concern => KeptIn,
        /// The day on which whoever was told said that they have it.
        control acknowledged: Concern => Option<Spanned<Happened>>,
    }
}

/// A short reference of a safeguarding system, in which no story can be told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConcernReference(String);

/// How a reference is written.
pub const CONCERN_REFERENCE: Shape = Shape {
    what: "a short reference",
    hint: "write the reference alone, such as CP-2041; what was seen or said stands in the safeguarding system and never here",
    example: "CP-2041",
    pattern: "^[A-Za-z]{0,5}[-/]?[0-9]{1,8}([-/][0-9]{1,4})?$",
};

impl ConcernReference {
    /// Reads at most five letters and at most two groups of digits.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let letters = text.bytes().take_while(u8::is_ascii_alphabetic).count();
        let rest = text.get(letters..)?;
        let rest = rest.strip_prefix(['-', '/']).unwrap_or(rest);
        let (first, second) = rest.split_once(['-', '/']).unwrap_or((rest, "0"));
        let digits = |text: &str, most: usize| {
            (1..=most).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit())
        };
        (letters <= 5 && digits(first, 8) && digits(second, 4)).then(|| Self(text.to_owned()))
    }

    /// The letters before the numbers.
    #[must_use]
    pub fn letters(&self) -> &str {
        self.0.split(|c: char| !c.is_ascii_alphabetic()).next().unwrap_or_default()
    }
}

impl Scalar for ConcernReference {
    const FORM: Form = Form::Shaped(&CONCERN_REFERENCE);

    fn scalar(from: &mut dyn Reader) -> Option<Spanned<Self>> {
        shaped(from, &CONCERN_REFERENCE, Self::parse)
    }

    fn said(&self) -> Disclosed<'_> {
        Disclosed::Text(&self.0)
    }
}

impl Scramble for ConcernReference {
    fn scramble(&mut self, _: u64) {
        let next = |c: char| char::from_digit(c.to_digit(10)?.wrapping_add(1) % 10, 10);
        self.0 = self.0.chars().map(|c| next(c).unwrap_or(c)).collect();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reference_is_short_and_tells_no_story() {
        for text in ["CP-2041", "2041", "MASH/20260311", "CP20-14", "A-1/2"] {
            assert!(ConcernReference::parse(text).is_some(), "{text}");
        }
        let stories =
            ["", "CP-", "bruise-1", "CP-2041 and he said", "mark on arm", "1-2-3", "CP 1"];
        for text in stories {
            assert!(ConcernReference::parse(text).is_none(), "{text}");
        }
    }
}
