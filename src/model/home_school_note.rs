//! A home-school note: a few lines that go to and fro between school and home. It is no place for a
//! concern about a child's safety.

use super::choice::choice;
use super::written::written;
use super::{Date, Happened, PersonId, Prose, StaffId};
use crate::source::Spanned;

choice! {
    /// Who writes.
    pub enum NoteFrom {
        /// School.
        School = "school",
        /// Home.
        Home = "home",
    }
}

written! {
    /// A note between school and home.
    pub struct HomeSchoolNote {
        /// Who writes: school or home.
        control from: Record => Spanned<NoteFrom>,
        /// Who of the staff wrote it: staff id. Needed for a note from school.
        control by: Record => Option<Spanned<StaffId>>,
        /// Who at home wrote it: id in the child's record. Needed for a note from home.
        control person: Record => Option<Spanned<PersonId>>,
        /// To whom at home it goes: ids in the child's record.
        control to: Record => Vec<Spanned<PersonId>>,
        /// By when an answer would help.
        control reply_by: Record => Option<Spanned<Date>>,
        /// When the answer came.
        control answered: Record => Option<Spanned<Happened>>,
        /// The best moment of the day.
        best under "Best moment": Voice => Prose,
        /// What we did.
        did under "What we did": Voice => Prose,
        /// How the day or night was: food, sleep, feelings.
        day under "How the day was": Voice => Prose,
        /// What to bring, try or talk about at home.
        at_home under "For home": Voice => Prose,
        /// What school would like to know or do.
        at_school under "For school": Voice => Prose,
    }
}
