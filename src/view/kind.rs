//! What a kind of report is made of, as its file in the theme says.
//!
//! A kind is data: a service changes the order of a review, or makes a kind of its own, without
//! anybody programming. What it cannot do is to widen who sees what: each block says which
//! audiences may have it, and a kind that asks for more is an error in the kind.

/// A kind of report, as read from `reports/<kind>.yaml`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportKind {
    /// Its name, the same as its file's: `review-family`.
    pub kind: String,
    /// Whom it is for.
    pub audience: KindAudience,
    /// The message id of its title.
    pub title: String,
    /// The size of its text in points.
    pub text_size: u8,
    /// Its sections, in order.
    pub sections: Vec<KindSection>,
}

/// A section of a kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KindSection {
    /// The message id of its heading.
    pub heading: String,
    /// The blocks in it, in order.
    pub blocks: Vec<BlockName>,
}

/// Whom a kind of report is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum KindAudience {
    /// One household, or one adult of it.
    Family,
    /// Named professionals, with consent or another lawful basis recorded.
    Professional,
}

impl KindAudience {
    /// The audience of this name, as a kind's file writes it.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        match name {
            "family" => Some(Self::Family),
            "professional" => Some(Self::Professional),
            _ => None,
        }
    }
}

/// The blocks that a kind may ask for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum BlockName {
    /// What the review says first: what was worked on, strengths first.
    Summary,
    /// What the child likes and is good at.
    Strengths,
    /// What helps the child.
    WhatHelps,
    /// How the child showed a view of their own.
    ChildsView,
    /// What the parents said.
    ParentsView,
    /// What therapists and settings said, with names and dates.
    InformationFromOthers,
    /// The care alerts.
    CareAlerts,
    /// The goals worked on, as a table.
    GoalsTable,
    /// How many goals were set and achieved.
    GoalsSummary,
    /// What the child can do now, by area.
    CanDo,
    /// The same in the writer's words alone, without the lists of what is new.
    CanDoInWords,
    /// The developmental profile with its numbers.
    Profile,
    /// Skills that were there and are not seen any more.
    LostSkills,
    /// The goals for the time to come.
    NextGoals,
    /// Who does what until when.
    Actions,
    /// How often visits are from now on, and when the next review is.
    FromNowOn,
    /// The people who took part.
    TookPart,
    /// The people whom the report goes to.
    Recipients,
    /// Lines to sign on.
    Signatures,
}

/// Both audiences: what is said of a child is said to the family too.
const BOTH: &[KindAudience] = &[KindAudience::Family, KindAudience::Professional];

impl BlockName {
    /// Every block, in the order in which they are explained.
    pub const ALL: [Self; 19] = [
        Self::Summary,
        Self::Strengths,
        Self::WhatHelps,
        Self::ChildsView,
        Self::ParentsView,
        Self::InformationFromOthers,
        Self::CareAlerts,
        Self::GoalsTable,
        Self::GoalsSummary,
        Self::CanDo,
        Self::CanDoInWords,
        Self::Profile,
        Self::LostSkills,
        Self::NextGoals,
        Self::Actions,
        Self::FromNowOn,
        Self::TookPart,
        Self::Recipients,
        Self::Signatures,
    ];

    /// The name that a kind's file uses.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Summary => "summary",
            Self::Strengths => "strengths",
            Self::WhatHelps => "what-helps",
            Self::ChildsView => "childs-view",
            Self::ParentsView => "parents-view",
            Self::InformationFromOthers => "information-from-others",
            Self::CareAlerts => "care-alerts",
            Self::GoalsTable => "goals-table",
            Self::GoalsSummary => "goals-summary",
            Self::CanDo => "can-do",
            Self::CanDoInWords => "can-do-in-words",
            Self::Profile => "profile",
            Self::LostSkills => "lost-skills",
            Self::NextGoals => "next-goals",
            Self::Actions => "actions",
            Self::FromNowOn => "from-now-on",
            Self::TookPart => "took-part",
            Self::Recipients => "recipients",
            Self::Signatures => "signatures",
        }
    }

    /// The block of this name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|block| block.name() == name)
    }

    /// Who may have this block in a report.
    ///
    /// The profile goes to professionals alone, because its bands are ages, and a family's paper
    /// prints no ages beside a child's skills.
    #[must_use]
    pub const fn audiences(self) -> &'static [KindAudience] {
        match self {
            Self::Profile => &[KindAudience::Professional],
            _ => BOTH,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_block_is_found_by_the_name_that_it_gives() {
        for block in BlockName::ALL {
            assert_eq!(BlockName::named(block.name()), Some(block));
        }
        assert_eq!(BlockName::named("blood-group"), None);
    }

    #[test]
    fn the_profile_with_its_ages_is_not_for_a_familys_paper() {
        assert!(!BlockName::Profile.audiences().contains(&KindAudience::Family));
        assert!(BlockName::LostSkills.audiences().contains(&KindAudience::Family));
    }
}
