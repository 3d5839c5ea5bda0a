//! A kind of paper of the service's own: its readers, the record that it is told from, its permission, its
//! sections and blocks. A file with the name of a kind that comes with the program takes its place.
//!
//! What a kind cannot do is to widen who sees what: each block says for whom it is and from which record
//! it is told, and what a record itself says about its readers holds for every kind.

use std::collections::BTreeMap;

use super::choice::choice;
use super::written::written;
use super::{Entry, PaperAudience, PaperGroup, PaperName, Service, Which};
use crate::source::Spanned;

choice! {
    /// Of which of the records a paper is made.
    pub enum WhichRecord {
        /// Of the latest.
        Latest = "latest",
        /// Of each: with `days`, of each of so many days.
        Each = "each",
        /// Of the first that is still to come.
        Next = "next",
    }
}

choice! {
    /// For whom a kind of paper is.
    pub enum ReportFor {
        /// A household, or somebody in it.
        Family = "family",
        /// People outside the home whom a permission names.
        Professional = "professional",
        /// The people of a core group or a child in need meeting, by `doorstep release` alone.
        CoreGroup = "core-group",
    }
}

choice! {
    /// How a paper looks.
    pub enum ReportLayout {
        /// Text under headings.
        Report = "report",
        /// Short parts side by side on one side.
        Page = "page",
        /// A paper to keep: large, framed, a few words.
        Keepsake = "keepsake",
    }
}

written! {
    /// A kind of paper of the service's own, such as `reports/pool-sheet.yaml`. A file with the name of a kind
    /// that comes with the program, such as `visit-copy`, takes its place. `{child}` in a title or a heading
    /// stands for the child's first name. No child's name belongs here.
    pub struct OwnReport {
        /// What the paper is called after `receives`, and in the name of its file. Left out, it is the name of
        /// this file. Kinds for different readers may share it.
        control paper: Published => Option<Spanned<PaperName>>,
        /// For whom it is.
        control audience: Published => Spanned<ReportFor>,
        /// The record that it is told from, as `doorstep reference` names it: `visit`, `play-observation`.
        control draws_on: Published => Spanned<String>,
        /// The permission that it needs.
        control permission: Published => Spanned<PaperGroup>,
        /// Of which of those records it is made. Left out, it is the latest.
        control which: Published => Option<WhichRecord>,
        /// With `which: each`, for how many days a record has its paper.
        control days: Published => Option<Spanned<u16>>,
        /// How many sides it may have. Left out, it has as many as it needs.
        control sides: Published => Option<Spanned<u16>>,
        /// How it looks. Left out, it is a report.
        control layout: Published => Option<ReportLayout>,
        /// The size of its text, in points: 11 or more.
        control text_size: Published => Spanned<u16>,
        /// How it is to be handled, on each page, such as `OFFICIAL-SENSITIVE`. Left out, it is the service's own
        /// marking.
        marking: Published => Option<Spanned<String>>,
        /// Whose form it is, such as a local authority's.
        authority: Published => Option<Spanned<String>>,
        /// Which version of that form.
        version: Published => Option<Spanned<String>>,
        /// What stands at its head.
        nested title => ReportWords,
        /// Its sections, in order.
        nested sections (some) => Vec<ReportSection>,
    }
}

written! {
    /// A section of a paper.
    pub struct ReportSection {
        /// What stands over it. It may be left out.
        nested heading => Option<ReportWords>,
        /// What stands in it, in order: the names of blocks, such as `play-chose`.
        control blocks (some): Published => Vec<Spanned<String>>,
    }
}

written! {
    /// Words over a paper or a section: the service's own, or those of the theme, which are there in every
    /// language.
    pub struct ReportWords {
        /// The words, in the service's language.
        says: Published => Option<Spanned<String>>,
        /// The same in other languages. A home that reads a language in which they are not said has the paper in
        /// the service's.
        nested told as "in" => Vec<ReportWordsIn>,
        /// In place of all that, the words of the theme, by the name of their message: `report-care`.
        control theme: Published => Option<Spanned<String>>,
    }
}

written! {
    /// The same words in another language.
    pub struct ReportWordsIn {
        /// The language: `cy`.
        control language: Published => Spanned<String>,
        /// The words.
        says: Published => String,
    }
}

impl ReportFor {
    /// The readers, as rules know them.
    #[must_use]
    pub fn audience(self) -> PaperAudience {
        match self {
            Self::Family => PaperAudience::Family,
            Self::Professional => PaperAudience::Professional,
            Self::CoreGroup => PaperAudience::CoreGroup,
        }
    }
}

impl WhichRecord {
    /// The records, as rules know them.
    #[must_use]
    pub fn which(self, days: Option<u16>) -> Which {
        match self {
            Self::Latest => Which::Latest,
            Self::Each => Which::Each { days },
            Self::Next => Which::Next,
        }
    }
}

impl Service {
    /// Kinds of paper of the service's own, by the name of their files.
    #[must_use]
    pub fn reports(&self) -> &BTreeMap<String, Entry<OwnReport>> {
        &self.draft.reports
    }
}
