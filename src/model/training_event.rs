//! A workshop or course that the service gives: its days, and the people who come to it.

use super::written::written;
use super::{Date, Happened, StaffId, Time};
use crate::source::Spanned;

written! {
    /// A workshop or course. The file is named by its first day.
    pub struct TrainingEvent {
        /// What it is called.
        title: Resources => Spanned<String>,
        /// What it is for, in one line.
        about: Resources => Option<String>,
        /// Its days, the first one first.
        nested days (some) => Vec<TrainingDay>,
        /// How many hours it takes in all, without breaks.
        hours: Resources => Spanned<u16>,
        /// Who gives it: staff ids.
        control trainers (some): Staffing => Vec<Spanned<StaffId>>,
        /// Who gives it with them and is not on the staff.
        guests: Staffing => Vec<String>,
        /// How many people there is room for.
        most: Resources => Option<u16>,
        /// The people who come to learn.
        nested delegates => Vec<Delegate>,
        /// What to remember for the next time.
        note: Staffing => Option<String>,
    }
}

written! {
    /// One day of a workshop or course.
    pub struct TrainingDay {
        /// The day.
        control on: Resources => Spanned<Date>,
        /// When it begins.
        from: Resources => Option<Time>,
        /// When it ends.
        to: Resources => Option<Time>,
        /// The room.
        room: Resources => Option<String>,
        /// What the day is about.
        about: Resources => Option<String>,
    }
}

written! {
    /// Somebody who comes to learn.
    pub struct Delegate {
        /// Their name.
        name: Staffing => Spanned<String>,
        /// What they do.
        role: Staffing => Option<String>,
        /// Where they work.
        agency: Staffing => Option<String>,
        /// What they need so as to take part: large print, a place near the door.
        needs: Staffing => Option<String>,
        /// The days on which they were there.
        control attended: Staffing => Vec<Spanned<Happened>>,
        /// The number of their certificate.
        certificate: Staffing => Option<Spanned<String>>,
    }
}
