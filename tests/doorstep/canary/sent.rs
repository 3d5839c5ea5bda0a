//! The fields of contributions and of releases into which no word fits that stands nowhere else.

/// Fields of one of a few words, a small number, a link, or a day that must agree with others.
pub(super) const NO_WORD: &[&str] = &[
    "Contribution.kind",
    "Contribution.by",
    "Contribution.meeting",
    "Contribution.due",
    "Contribution.from",
    "Contribution.to",
    "Contribution.planned",
    "Contribution.kept",
    "Contribution.signed",
    "Contribution.read_by",
    "Contribution.read_on",
    "Contribution.shared",
    "ChildSeen.on",
    "ChildSeen.alone",
    "Release.number",
    "Release.paper",
    "Release.version",
    // They fit the words of the record and of the one before it.
    "Release.after",
    "Release.seal",
    "SentCopy.copy",
    "SentCopy.basis",
    "SentCopy.agreed_on",
    "LeftOut.line",
];
