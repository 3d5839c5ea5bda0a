//! What a kind of paper is made of, as its file in the theme says.
//!
//! A kind is data: a service changes the order of a review, or makes a kind of its own, without
//! anybody programming. What it cannot do is to widen who sees what: each block says which
//! audiences may have it and from which record it is told, and a kind that asks for more is an error
//! in the kind.

pub use crate::model::{PaperAudience, PaperPlan, Which};

use crate::model::{Choice, PaperGroup, is_name, kinds};

/// A kind of paper, as read from `reports/<kind>.yaml`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportKind {
    /// What rules know of it: its name, its readers, its record, its permission.
    pub plan: PaperPlan,
    /// The message id of its title.
    pub title: String,
    /// The message id of the line below the title; nothing for the name of the child and the day.
    pub subtitle: Option<String>,
    /// The size of its text in points.
    pub text_size: u8,
    /// How it looks.
    pub layout: Layout,
    /// How many sides it may have; nothing for as many as it takes. Large print may have twice as many.
    pub sides: Option<usize>,
    /// Its sections, in order.
    pub sections: Vec<KindSection>,
}

/// How a paper looks: which template lays it out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Layout {
    /// A report or a letter: text under headings.
    Report,
    /// A paper to keep and to hang up: large, framed, a few words.
    Keepsake,
}

impl Layout {
    /// The layout of this name, as a kind's file writes it.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        match name {
            "report" => Some(Self::Report),
            "keepsake" => Some(Self::Keepsake),
            _ => None,
        }
    }

    /// The template in the theme's folder `pdf`.
    #[must_use]
    pub const fn template(self) -> &'static str {
        match self {
            Self::Report => "report",
            Self::Keepsake => "keepsake",
        }
    }
}

/// A section of a kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KindSection {
    /// The message id of its heading; nothing for a section without one.
    pub heading: Option<String>,
    /// The blocks in it, in order.
    pub blocks: Vec<BlockName>,
}

/// The record of a child that a kind may be told from, as its file writes it: `visit` or
/// `home-school-note`. What comes back is the word of the format.
#[must_use]
pub fn source_named(name: &str) -> Option<&'static str> {
    let mut all = kinds::all().filter(|kind| kind.of_child);
    all.find(|kind| kind.slug() == name).map(|kind| kind.word)
}

/// Every record that a kind may be told from, as a file writes it.
pub fn sources() -> impl Iterator<Item = String> {
    kinds::all().filter(|kind| kind.of_child).map(kinds::RecordKind::slug)
}

/// The permission of this name, as a kind's file writes it. The chart has a paper of its own.
#[must_use]
pub fn permission_named(name: &str) -> Option<PaperGroup> {
    PaperGroup::from_word(name).filter(|group| *group != PaperGroup::Chart)
}

/// Whether a text can be the name of a paper.
#[must_use]
pub fn is_paper_name(name: &str) -> bool {
    is_name(name)
}

use PaperAudience::{Family, Professional};

/// Declares the blocks that a kind may ask for: each with its name, who may have it, and the records
/// that it is told from, none for any.
macro_rules! blocks {
    ($($(#[doc = $doc:literal])+ $block:ident $name:literal [$($audience:ident)+] [$($from:literal)*];)+) => {
        /// The blocks that a kind may ask for.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum BlockName {
            $($(#[doc = $doc])+ $block,)+
        }

        impl BlockName {
            /// Every block, in the order in which they are explained.
            pub const ALL: &'static [Self] = &[$(Self::$block),+];

            /// The name that a kind's file uses.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$block => $name,)+
                }
            }

            /// Who may have this block.
            ///
            /// The profile of a checklist goes to professionals alone, because its bands are ages, and a
            /// family's paper prints no ages beside a child's skills.
            #[must_use]
            pub const fn audiences(self) -> &'static [PaperAudience] {
                match self {
                    $(Self::$block => &[$($audience),+],)+
                }
            }

            /// The records that it is told from, in the words of the format; none means any, since it
            /// is told from the child's own record.
            #[must_use]
            pub const fn told_from(self) -> &'static [&'static str] {
                match self {
                    $(Self::$block => &[$($from),*],)+
                }
            }
        }
    };
}

impl BlockName {
    /// The block of this name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|block| block.name() == name)
    }
}

// What is said of a child is said to the family too, so most blocks are for both.
blocks! {
    /// What the review says first: what was worked on, strengths first.
    Summary "summary" [Family Professional] ["review"];
    /// What the child likes and is good at.
    Strengths "strengths" [Family Professional] ["review"];
    /// What helps the child.
    WhatHelps "what-helps" [Family Professional] ["review"];
    /// How the child showed a view of their own.
    ChildsView "childs-view" [Family Professional] ["review"];
    /// What the parents said.
    ParentsView "parents-view" [Family Professional] ["review"];
    /// What therapists and settings said, with names and dates.
    InformationFromOthers "information-from-others" [Family Professional] ["review"];
    /// The care alerts.
    CareAlerts "care-alerts" [Family Professional] [];
    /// The goals worked on, as a table.
    GoalsTable "goals-table" [Family Professional] ["review"];
    /// How many goals were set and how many achieved.
    GoalsSummary "goals-summary" [Family Professional] ["review"];
    /// What the child can do now, by area.
    CanDo "can-do" [Family Professional] ["review"];
    /// The same in the writer's words alone, without the lists of what is new.
    CanDoInWords "can-do-in-words" [Family Professional] ["review"];
    /// The developmental profile with its numbers.
    Profile "profile" [Professional] ["review"];
    /// Skills that were there and are not seen any more.
    LostSkills "lost-skills" [Family Professional] ["review"];
    /// The goals for the time to come.
    NextGoals "next-goals" [Family Professional] ["review"];
    /// Who does what until when.
    Actions "actions" [Family Professional] ["review" "visit"];
    /// How often visits are from now on, and when the next review is.
    FromNowOn "from-now-on" [Family Professional] ["review"];
    /// The people who took part.
    TookPart "took-part" [Family Professional] ["review"];
    /// The people whom the report goes to.
    Recipients "recipients" [Family Professional] [];
    /// Lines to sign on.
    Signatures "signatures" [Family Professional] ["review"];
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_block_is_found_by_the_name_that_it_gives() {
        for block in BlockName::ALL.iter().copied() {
            assert_eq!(BlockName::named(block.name()), Some(block));
        }
        assert_eq!(BlockName::named("blood-group"), None);
    }

    #[test]
    fn the_profile_with_its_ages_is_not_for_a_familys_paper() {
        assert!(!BlockName::Profile.audiences().contains(&PaperAudience::Family));
        assert!(BlockName::LostSkills.audiences().contains(&PaperAudience::Family));
    }
}
