//! Attendance by half term or month, as the school counts it: in sessions, of which a school day has
//! two.

use super::Happened;
use super::choice::choice;
use super::written::written;
use crate::source::Spanned;

choice! {
    /// A code of the school's register (England, from August 2024).
    pub enum RegisterCode {
        /// Came after the register was taken and before it closed; counts as there.
        Late = "L",
        /// Education elsewhere that the authority arranged; counts as there.
        ArrangedElsewhere = "K",
        /// Sport with permission; counts as there.
        Sport = "P",
        /// A visit or trip; counts as there.
        Trip = "V",
        /// Work experience; counts as there.
        WorkExperience = "W",
        /// Another approved activity off the site; counts as there.
        Elsewhere = "B",
        /// A leave of absence in an exceptional circumstance; authorised.
        Exceptional = "C",
        /// A performance or work abroad that is regulated; authorised.
        Performance = "C1",
        /// A part-time timetable; authorised.
        PartTime = "C2",
        /// Suspended or excluded with no other education; authorised.
        Excluded = "E",
        /// Ill; authorised.
        Ill = "I",
        /// An interview; authorised.
        Interview = "J1",
        /// A medical or dental appointment; authorised.
        Appointment = "M",
        /// A religious day; authorised.
        Religious = "R",
        /// Study leave; authorised.
        StudyLeave = "S",
        /// Travelling with a family whose work is on the road; authorised.
        Travelling = "T",
        /// A holiday that was not agreed; unauthorised.
        Holiday = "G",
        /// No reason is known yet; unauthorised.
        NoReason = "N",
        /// Another absence that was not agreed; unauthorised.
        Other = "O",
        /// Came after the register closed; unauthorised.
        AfterClosing = "U",
    }
}

/// How a code counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CountsAs {
    /// As there.
    Attended,
    /// As absent with the school's agreement.
    Authorised,
    /// As absent without it.
    Unauthorised,
}

impl RegisterCode {
    /// How it counts.
    #[must_use]
    pub fn counts_as(self) -> CountsAs {
        match self {
            Self::Late
            | Self::ArrangedElsewhere
            | Self::Sport
            | Self::Trip
            | Self::WorkExperience
            | Self::Elsewhere => CountsAs::Attended,
            Self::Holiday | Self::NoReason | Self::Other | Self::AfterClosing => {
                CountsAs::Unauthorised
            }
            _ => CountsAs::Authorised,
        }
    }
}

written! {
    /// Attendance over some weeks, usually a half term. The day in the file's name is the first day; a school day has two sessions, morning and afternoon.
    pub struct Attendance {
        /// The last day that is counted.
        control to: Attainment => Spanned<Happened>,
        /// Sessions that were possible.
        possible: Attainment => Spanned<u16>,
        /// Sessions at which the learner was there, late ones and approved activities among them.
        attended: Attainment => Spanned<u16>,
        /// Sessions missed with the school's agreement.
        authorised: Attainment => Spanned<u16>,
        /// Sessions missed without it.
        unauthorised: Attainment => Spanned<u16>,
        /// Sessions to which the learner came late, of those attended.
        late: Attainment => Option<Spanned<u16>>,
        /// Sessions by code of the register, for codes that tell more.
        nested codes => Vec<CodeCount>,
        /// What lies behind the figures. Begin with what goes well.
        note: Attainment => Option<String>,
        /// What is done so that the learner can be there more. Needed when fewer than nine sessions of ten were attended.
        support: Attainment => Option<String>,
    }
}

written! {
    /// How many sessions have one code of the register.
    pub struct CodeCount {
        /// The code.
        code: Attainment => Spanned<RegisterCode>,
        /// How many sessions.
        sessions: Attainment => u16,
    }
}
