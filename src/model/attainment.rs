//! What a learner can do at school, stage by stage: before, now, and hoped for next.

use super::SchoolYear;
use super::choice::choice;
use super::written::written;
use crate::source::Spanned;

choice! {
    /// A stage of school at which attainment is looked at.
    pub enum Stage {
        /// In the early years, before the end of Reception.
        EarlyYears = "early-years",
        /// The profile at the end of Reception.
        EyfsProfile = "eyfs-profile",
        /// The phonics check of Year 1, or again in Year 2.
        Phonics = "phonics",
        /// Years 1 and 2.
        KeyStage1 = "key-stage-1",
        /// Years 3 to 6.
        KeyStage2 = "key-stage-2",
        /// Years 7 to 9.
        KeyStage3 = "key-stage-3",
        /// Years 10 and 11, GCSEs among them.
        KeyStage4 = "key-stage-4",
        /// After sixteen.
        Post16 = "post-16",
    }
}

impl Stage {
    /// The years of school to which it belongs, the first and the last.
    #[must_use]
    pub fn years(self) -> (SchoolYear, SchoolYear) {
        use SchoolYear as Y;
        match self {
            Self::EarlyYears => (Y::BeforeNursery, Y::Reception),
            Self::EyfsProfile => (Y::Reception, Y::Reception),
            Self::Phonics | Self::KeyStage1 => (Y::Year1, Y::Year2),
            Self::KeyStage2 => (Y::Year3, Y::Year6),
            Self::KeyStage3 => (Y::Year7, Y::Year9),
            Self::KeyStage4 => (Y::Year10, Y::Year11),
            Self::Post16 => (Y::Year12, Y::Later),
        }
    }
}

choice! {
    /// Where a learner stands beside what is expected at this age.
    pub enum AttainmentStanding {
        /// Above.
        Above = "above",
        /// On.
        On = "on",
        /// Working towards it.
        Towards = "towards",
    }
}

written! {
    /// What a learner can do at school. The day in the file's name is the day on which the school reported it.
    pub struct Attainment {
        /// The stage.
        stage: Attainment => Spanned<Stage>,
        /// The year of school.
        year: Attainment => Spanned<SchoolYear>,
        /// Who says so: a teacher's assessment, a test, an examination board.
        from: Attainment => String,
        /// Subject by subject, or area by area of learning in the early years.
        nested subjects (some) => Vec<SubjectResult>,
        /// Whether a good level of development was reached, at the end of Reception.
        good_level: Attainment => Option<bool>,
        /// What to celebrate, and what comes next.
        note: Attainment => Option<String>,
    }
}

written! {
    /// One subject, or one area of learning.
    pub struct SubjectResult {
        /// The subject, such as English language, or the area of learning.
        subject: Attainment => Spanned<String>,
        /// The prior attainment: what the last key stage or the time before coming into care showed.
        prior: Attainment => Option<String>,
        /// The target.
        target: Attainment => Option<String>,
        /// The teacher's assessment now.
        now: Attainment => Option<String>,
        /// The result, once there is one.
        result: Attainment => Option<String>,
        /// Marks, where it is a check with marks.
        mark: Attainment => Option<Spanned<u16>>,
        /// Out of how many marks.
        out_of: Attainment => Option<Spanned<u16>>,
        /// Where the learner stands beside what is expected at this age.
        standing: Attainment => Option<AttainmentStanding>,
    }
}
