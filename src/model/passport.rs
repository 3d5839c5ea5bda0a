//! A pupil passport: one page that tells every grown-up in school, supply staff too, who the pupil is
//! and what helps.

use super::written::written;
use super::{Date, OwnPictureId, PersonId, Prose, StaffId};
use crate::source::Spanned;

written! {
    /// A pupil passport, a one-page profile. It has no legal force, and is made new every year.
    pub struct Passport {
        /// Who wrote it down: staff id.
        control by: Record => Spanned<StaffId>,
        /// Who helped to write it, by id in the child's record.
        control written_with: Record => Vec<Spanned<PersonId>>,
        /// How the pupil took part: chose photographs, pointed, drew, was watched at play.
        pupil_took_part: Voice => Option<String>,
        /// For whom it is.
        read_by as "for": Schooling => Vec<String>,
        /// The picture that goes with it, by name: a record in the pupil's `pictures`.
        control photo: Teaching => Option<Spanned<OwnPictureId>>,
        /// When it is to be made new: within a year.
        control renew_by: Record => Spanned<Date>,
        /// What people like and admire about the pupil.
        admire under "What people like about me": Voice => Prose,
        /// What matters to the pupil.
        matters under "What matters to me": Voice => Prose,
        /// How the pupil communicates, and how to answer.
        communicate under "How I communicate": Teaching => Prose,
        /// How to support the pupil well.
        support under "How to support me": Teaching => Prose,
        /// What is hard for the pupil, and what shows it.
        hard under "What is hard for me": Teaching => Prose,
        /// What to do when it is all too much.
        too_much under "When it is all too much": Teaching => Prose,
    }
}
