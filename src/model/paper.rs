//! Kinds of paper about a child, as far as rules must know them: who receives one, from which record
//! it is told, and which permission it needs.
//!
//! A kind itself is a file of the theme. What stands here is read from it, so that a service makes a
//! kind of its own, and the rules hold for it, without anybody programming.

use std::fmt;
use std::ops::Deref;

use super::Nation;
use super::choice::choice;
use super::disclosed::Disclosed;
use super::form::{Form, Shape};
use super::scalar::shaped;
use super::written::{Reader, Scalar, Walker};
use crate::privacy::Scramble;
use crate::source::{Span, Spanned};

choice! {
    /// Papers for which permission is given at once. A family is asked once for what comes to its own
    /// hands, and not for fifteen papers one by one; whatever leaves the home names its readers.
    pub enum PaperGroup {
        /// This week's activity chart.
        Chart = "chart",
        /// The latest review.
        Review = "review",
        /// The family's own papers: copies of visits, the page about the child, plans, certificates.
        FamilyPapers = "family-papers",
        /// Papers about everyday help for people whom the permission names, such as a nursery.
        SharedPapers = "shared-papers",
        /// Reports, letters and minutes for other services: health, nurseries, schools, panels.
        Reports = "reports",
        /// What the law asks a service to write about a child: advice for an assessment, a part of an
        /// annual review, of a plan in Wales.
        StatutoryAdvice = "statutory-advice",
        /// A pupil's support plan, provision map and passport, for those who teach and help.
        SchoolPapers = "school-papers",
        /// The education of a child who is looked after: its plan, its reviews.
        CarePapers = "care-papers",
        /// What Portage brings to a core group or a child in need meeting. It rests on a recorded basis, names its
        /// readers, and goes out by `doorstep release` alone.
        Contributions = "contributions",
    }
}

/// Whom a kind of paper is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum PaperAudience {
    /// One household, or one adult of it.
    Family,
    /// Named professionals, with consent or another lawful basis recorded.
    Professional,
    /// The named people of a core group or a child in need meeting. Their papers are made by `doorstep release`
    /// alone, and never by a build.
    CoreGroup,
}

impl PaperAudience {
    /// The audience of this name, as a kind's file writes it.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        match name {
            "family" => Some(Self::Family),
            "professional" => Some(Self::Professional),
            "core-group" => Some(Self::CoreGroup),
            _ => None,
        }
    }
}

/// Of which of the records a paper is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Which {
    /// Of the latest up to the day of the build. Where it is held back there is no paper, rather than
    /// an older one.
    Latest,
    /// Of each up to the day of the build; where the kind says so, of those of the last days alone.
    Each {
        /// For how many days a record has its paper; nothing for as long as it stands there.
        days: Option<u16>,
    },
    /// Of the first that is still to come, the day of the build included.
    Next,
}

/// A field by which records are chosen, and the words with which one is meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Only {
    /// The key of the field, which offers a choice of words.
    pub field: String,
    /// The words.
    pub words: Vec<String>,
}
/// Records of the service, and of no child, that a paper of a child may be told from all the same, in the words
/// of the format: they say which children were there, and each family's paper tells what all of them may read.
pub const SHARED_SOURCES: &[&str] = &["group session"];

/// What rules must know of a kind of paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaperPlan {
    /// The kind, by the name of its file: `review-family`.
    pub kind: String,
    /// What people call the paper, and its file is named by: `review`. Kinds for different readers may
    /// share it.
    pub paper: String,
    /// Whom it is for.
    pub audience: PaperAudience,
    /// The record that it is told from, in the words of the format: `visit`.
    pub draws_on: &'static str,
    /// Which of them.
    pub which: Which,
    /// Of those, the ones of which each of these fields holds one of these words; nothing for all.
    pub only: Vec<Only>,
    /// In which nation a service makes it; nothing for any.
    pub nation: Option<Nation>,
    /// The permission that it needs.
    pub permission: PaperGroup,
    /// What its sentences have to rest on.
    pub evidence: EvidenceAsked,
}

/// What the sentences of a kind of paper have to rest on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct EvidenceAsked {
    /// Whether a sentence that says what a child can do, how often, or what has changed is to name it.
    pub named: bool,
    /// How many months old it may be on the day of the paper.
    pub within: Option<u16>,
}

impl PaperPlan {
    /// The latest review for the family and for professionals: what rules know where nobody has read
    /// a theme.
    #[must_use]
    pub fn reviews() -> Vec<Self> {
        let review = |kind: &str, audience| Self {
            kind: kind.into(),
            paper: "review".into(),
            audience,
            draws_on: "review",
            which: Which::Latest,
            only: Vec::new(),
            nation: None,
            permission: PaperGroup::Review,
            evidence: EvidenceAsked::default(),
        };
        vec![
            review("review-family", PaperAudience::Family),
            review("review-professional", PaperAudience::Professional),
        ]
    }

    /// Whether somebody who receives `name` receives this. A household may name the whole group of its
    /// own papers; whoever is outside the home is sent what is named and nothing else.
    #[must_use]
    pub fn is_meant_by(&self, name: &PaperName) -> bool {
        let group = super::Choice::word(self.permission);
        **name == *self.paper || (self.audience == PaperAudience::Family && **name == *group)
    }
}

/// The name of a paper, as people type it where somebody receives it: `visit-copy`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct PaperName(String);

impl PaperName {
    /// This week's activity chart.
    pub const CHART: &'static str = "chart";
}

impl Deref for PaperName {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for PaperName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The name of a paper.
const PAPER_NAME: Shape = Shape {
    what: "the name of a paper",
    hint: "write small letters with hyphens between words, such as visit-copy",
    example: "review",
    pattern: "^[a-z][a-z0-9-]*$",
};

/// The papers that come with the program. A service may have others.
const KNOWN: &[(&str, &[&str])] = &[
    ("chart", &["This week's charts."]),
    ("review", &["The latest review."]),
    ("family-papers", &["All of the family's own papers; for a home alone."]),
    ("all-about-me", &["The page about the child."]),
    ("celebration", &["What there was to celebrate; for a home."]),
    ("certificate", &["For each goal that was met; for a home."]),
    ("closing-letter", &["The letter at the end; for a home."]),
    ("group-sheet", &["What a family takes home from a group; for a home."]),
    ("home-school-note", &["Notes from school; for a home."]),
    ("i-can", &["What the child has newly come to do; for a home."]),
    ("meeting-sheet", &["The next meeting; for a home."]),
    ("photo-timeline", &["The child's own pictures; for a home."]),
    ("play-plan", &["For weeks without visits; for a home."]),
    ("ready-cards", &["Cards while the family waits; for a home."]),
    ("setting-advice", &["The latest advice to a setting; for people outside the home."]),
    ("signposting", &["Where the family was pointed to; for a home."]),
    ("visit-copy", &["The copy of a visit; for a home."]),
    ("welcome", &["For a family that begins; for a home."]),
    ("annual-review", &["The contribution to an annual review; for people outside the home."]),
    (
        "child-in-need-contribution",
        &["What goes to a child in need meeting, by release alone; for people outside the home."],
    ),
    (
        "core-group-contribution",
        &["What goes to a core group, by release alone; for people outside the home."],
    ),
    ("cdt-report", &["The report to a child development team; for people outside the home."]),
    (
        "closing-summary",
        &["What other services need when Portage ends; for people outside the home."],
    ),
    ("ehc-advice", &["Advice for an EHC needs assessment; for people outside the home."]),
    ("evidence-pack", &["The evidence behind a request; for people outside the home."]),
    (
        "idp-contribution",
        &["The contribution to an individual development plan; for people outside the home."],
    ),
    ("inclusion-forum-request", &["A request to an inclusion forum; for people outside the home."]),
    ("inclusion-fund-request", &["A request to an inclusion fund; for people outside the home."]),
    ("learner-progress", &["A learner's progress over time; for people outside the home."]),
    ("meeting-minutes", &["The minutes of the latest meeting; for people outside the home."]),
    ("meeting-pack", &["What people take into the next meeting; for people outside the home."]),
    ("multi-agency-request", &["A request for planning together; for people outside the home."]),
    ("pep", &["The personal education plan; for people outside the home."]),
    ("pep-minutes", &["The minutes of the PEP meeting; for people outside the home."]),
    (
        "progress-report",
        &["How far a pupil has come with each outcome; for people outside the home."],
    ),
    ("provision-map", &["What a pupil is given, and what it costs; for people outside the home."]),
    ("pupil-passport", &["One side in the pupil's own voice; for people outside the home."]),
    ("referral-letter", &["A referral to another service; for people outside the home."]),
    ("support-plan", &["The SEN support plan with its review; for people outside the home."]),
    (
        "transition-passport",
        &["One side for the first weeks in a setting; for people outside the home."],
    ),
    (
        "transition-report",
        &["The report before a child begins somewhere; for people outside the home."],
    ),
];

impl PaperName {
    /// The names of the papers that come with the program.
    pub fn known() -> impl Iterator<Item = &'static str> {
        KNOWN.iter().map(|(name, _)| *name)
    }
}

impl Scalar for PaperName {
    const FORM: Form = Form::Either(&Form::Words(KNOWN), &Form::Shaped(&PAPER_NAME));

    fn scalar(from: &mut dyn Reader) -> Option<Spanned<Self>> {
        shaped(from, &PAPER_NAME, |text| is_name(text).then(|| Self(text.to_owned())))
    }

    fn walk(&self, _: Option<Span>, _: &mut dyn Walker) {}

    fn said(&self) -> Disclosed<'_> {
        Disclosed::Text(&self.0)
    }
}

impl Scramble for PaperName {
    fn scramble(&mut self, seed: u64) {
        self.0.scramble(seed);
    }
}

/// Whether a text can be the name of a paper, and so stand in the name of a file.
#[must_use]
pub fn is_name(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_lowercase())
        && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_household_may_name_the_group_and_a_nursery_may_not() {
        let plan = |audience, permission| PaperPlan {
            kind: "visit-copy".into(),
            paper: "visit-copy".into(),
            audience,
            draws_on: "visit",
            which: Which::Latest,
            only: Vec::new(),
            nation: None,
            permission,
            evidence: EvidenceAsked::default(),
        };
        let family = plan(PaperAudience::Family, PaperGroup::FamilyPapers);
        assert!(family.is_meant_by(&PaperName("family-papers".into())));
        assert!(family.is_meant_by(&PaperName("visit-copy".into())));
        assert!(!family.is_meant_by(&PaperName("review".into())));
        let outside = plan(PaperAudience::Professional, PaperGroup::SharedPapers);
        assert!(!outside.is_meant_by(&PaperName("shared-papers".into())));
        assert!(outside.is_meant_by(&PaperName("visit-copy".into())));
    }

    #[test]
    fn a_name_can_stand_in_a_path() {
        assert!(is_name("visit-copy") && is_name("i-can2"));
        for wrong in ["", "Visit", "-x", "../x", "a b", "ü"] {
            assert!(!is_name(wrong), "{wrong}");
        }
    }
}
