//! The rules of the scan, as `explain` prints them.

use crate::diag::{Rule, Severity};

use super::finding::{Certainty, Finding, Kind, Reader};

/// Another child in a child's papers.
pub(super) const ANOTHER_CHILD: Rule = Rule {
    code: "W01",
    severity: Severity::Error,
    title: "a child's papers name no other child",
    about: "The paper holds something that belongs to another child on record: a name, a date of \
            birth, an address or a number. This happens when words are copied from another record. \
            The paper is withheld until they are taken out. A brother or sister who may be named \
            goes under `siblings` in the child's record.",
};

/// A child in papers for strangers.
pub(super) const PUBLIC_CHILD: Rule = Rule {
    code: "W02",
    severity: Severity::Error,
    title: "what strangers read names no child",
    about: "The website or a handout holds something that belongs to a child on record. The whole \
            output is withheld, and the last one stays, because what has been published cannot be \
            taken back.",
};

/// A number or address that strangers should not read.
pub(super) const PUBLIC_SHAPE: Rule = Rule {
    code: "W03",
    severity: Severity::Error,
    title: "what strangers read holds no private number or address",
    about: "The website or a handout holds a postcode, telephone number, e-mail address, NHS number \
            or pupil number that the service does not publish as its own. Invented ones are found \
            as well. Put the service's own into `service.yaml`; take all others out.",
};

/// A health or pupil number in a family's papers.
pub(super) const FAMILY_NUMBER: Rule = Rule {
    code: "W04",
    severity: Severity::Error,
    title: "a family's papers hold no NHS or pupil number",
    about: "A chart lies on a kitchen table and goes to nursery in a bag. The number is not needed \
            there, and with a name and a date of birth it opens other records. Take it out of the \
            text.",
};

/// A possible name.
pub(super) const POSSIBLE_NAME: Rule = Rule {
    code: "W05",
    severity: Severity::Warning,
    title: "a word that may be a child's name",
    about: "The word is the name of a child on record and an ordinary word as well, such as Rose or \
            Will; or it is a street, a village, or a date that is also a child's birthday. Look \
            whether the child is meant.",
};

/// A possible number.
pub(super) const POSSIBLE_NUMBER: Rule = Rule {
    code: "W06",
    severity: Severity::Warning,
    title: "ten digits that may be an NHS number",
    about: "The digits pass the check that NHS numbers pass; one in eleven of all ten-digit numbers \
            does. Look whether it is one.",
};

/// A text that was not read.
pub(super) const UNREAD: Rule = Rule {
    code: "W07",
    severity: Severity::Error,
    title: "nothing is published unread",
    about: "The scan was given a PDF without its text. This is a mistake in Doorstep: please report \
            it.",
};

/// Where a family lives, in a paper about its child.
pub(super) const HOUSEHOLD_CONTACT: Rule = Rule {
    code: "W08",
    severity: Severity::Error,
    title: "papers about a child do not say where a family lives",
    about: "The paper holds the address, telephone number or e-mail address of one of the child's \
            households. Parents may live apart, one of them in a place that the other must not \
            learn, and papers travel. Take it out of the text; the team finds it in the child's \
            record.",
};

/// The words of a checklist that may not be published.
pub(super) const LICENSED_TEXT: Rule = Rule {
    code: "W09",
    severity: Severity::Error,
    title: "what strangers read holds no words of a checklist that may not be published",
    about: "The website or a handout holds the words of an item, or of one of its small steps, and the \
            checklist does not say `publish: yes`. Words that belong to somebody else cannot be taken \
            back once they are out. Say it in your own words, or set `publish: yes` in the \
            checklist's `checklist.yaml` if its licence allows it.",
};

/// A picture that says more than it shows.
pub(super) const HIDDEN_DATA: Rule = Rule {
    code: "W10",
    severity: Severity::Error,
    title: "no picture carries more than its pixels",
    about: "Cameras and programs write into a picture's file where and when it was taken, with which \
            device and by whom, and often a small copy of what was cut away (EXIF, XMP, IPTC, \
            comments). Nobody sees it, and anybody can read it. What Doorstep makes carries none of it; \
            a picture that a theme brings may.",
};

/// A name that somebody asked to leave out, or that leads to a confidential placement.
pub(super) const UNTOLD: Rule = Rule {
    code: "W11",
    severity: Severity::Error,
    title: "papers about a child do not tell a name that must stay hidden",
    about: "Somebody asked not to be named (`not_named` in the child's record), or the child's placement \
            is confidential and the paper names the school, surgery, street or carers that it hides. One \
            such word can lead somebody to the door. Write her school, his carers or the person's role \
            in its place.",
};

/// Every rule of the scan.
pub static RULES: &[&Rule] = &[
    &ANOTHER_CHILD,
    &PUBLIC_CHILD,
    &PUBLIC_SHAPE,
    &FAMILY_NUMBER,
    &POSSIBLE_NAME,
    &POSSIBLE_NUMBER,
    &UNREAD,
    &HOUSEHOLD_CONTACT,
    &LICENSED_TEXT,
    &HIDDEN_DATA,
    &UNTOLD,
];

/// The rule that a finding breaks.
pub(super) fn rule(finding: &Finding) -> &'static Rule {
    let number = matches!(finding.kind, Kind::HealthNumber | Kind::PupilNumber);
    match (finding.certainty, finding.reader) {
        _ if finding.kind == Kind::Unread => &UNREAD,
        _ if finding.kind == Kind::ItemText => &LICENSED_TEXT,
        _ if finding.kind == Kind::Hidden => &HIDDEN_DATA,
        (Certainty::Certain, _) if finding.kind == Kind::Untold => &UNTOLD,
        (Certainty::Possible, _) if number => &POSSIBLE_NUMBER,
        (Certainty::Possible, _) => &POSSIBLE_NAME,
        (Certainty::Certain, Reader::Family | Reader::Professional)
            if finding.whose.is_none() && finding.kind.is_contact() =>
        {
            &HOUSEHOLD_CONTACT
        }
        (Certainty::Certain, Reader::Family) if finding.whose.is_none() => &FAMILY_NUMBER,
        (Certainty::Certain, Reader::Stranger) if finding.whose.is_none() => &PUBLIC_SHAPE,
        (Certainty::Certain, Reader::Stranger) => &PUBLIC_CHILD,
        (Certainty::Certain, _) => &ANOTHER_CHILD,
    }
}
