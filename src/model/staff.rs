//! The people who work for the service: as families meet them, and what the service must know so that
//! they are trained, supervised and there.

use super::choice::choice;
use super::written::written;
use super::{Date, Happened, StaffId};
use crate::source::Spanned;

choice! {
    /// A day of the week.
    pub enum Weekday {
        /// Monday.
        Monday = "monday",
        /// Tuesday.
        Tuesday = "tuesday",
        /// Wednesday.
        Wednesday = "wednesday",
        /// Thursday.
        Thursday = "thursday",
        /// Friday.
        Friday = "friday",
        /// Saturday.
        Saturday = "saturday",
        /// Sunday.
        Sunday = "sunday",
    }
}

choice! {
    /// What a supervision was for.
    pub enum SupervisionKind {
        /// With the manager: the work as a whole.
        Line = "line",
        /// With a clinician: particular children.
        Clinical = "clinical",
        /// About children's safety.
        Safeguarding = "safeguarding",
        /// Several colleagues together.
        Group = "group",
        /// A visit that somebody came along to watch.
        Observed = "observed",
    }
}

written! {
    /// A member of staff. What families may know stands first; the rest is for the service alone.
    pub struct Staff {
        /// Their name.
        name: Published => String,
        /// What they do.
        role: Published => String,
        /// The telephone that families may use.
        phone: Published => Option<String>,
        /// The e-mail that families may use.
        email: Published => Option<String>,
        /// The languages in which they can talk with a family.
        languages: Staffing => Vec<String>,
        /// The days on which they work.
        days: Staffing => Vec<Weekday>,
        /// The first day at the service.
        control started: Staffing => Option<Spanned<Happened>>,
        /// The last day at the service. The file stays, since older records name it.
        control left: Staffing => Option<Spanned<Date>>,
        /// Courses that they have been to.
        nested training => Vec<TrainingDone>,
        /// What they can do, as somebody signed it off.
        nested competencies => Vec<Competency>,
        /// The supervisions that took place.
        nested supervision => Vec<Supervision>,
    }
}

written! {
    /// A course that a member of staff has been to.
    pub struct TrainingDone {
        /// What it was.
        what: Staffing => Spanned<String>,
        /// The last day of it.
        control on: Staffing => Spanned<Happened>,
        /// How many hours.
        hours: Staffing => Option<u16>,
        /// Who gave it.
        from: Staffing => Option<String>,
        /// By when it must be done again.
        control again_by: Staffing => Option<Spanned<Date>>,
    }
}

written! {
    /// Something that a member of staff can do, as somebody else has seen it.
    pub struct Competency {
        /// What they can do.
        what: Staffing => Spanned<String>,
        /// Who signed it off: staff id of somebody else.
        control signed_off_by: Staffing => Spanned<StaffId>,
        /// The day on which it was signed off.
        control on: Staffing => Spanned<Happened>,
        /// The last day on which it holds. Left out, it has no end.
        control until: Staffing => Option<Spanned<Date>>,
    }
}

written! {
    /// A supervision that took place. What was said is kept elsewhere.
    pub struct Supervision {
        /// The day.
        control on: Staffing => Spanned<Happened>,
        /// What for.
        kind: Staffing => SupervisionKind,
        /// Who supervised: staff id.
        control by: Staffing => Option<Spanned<StaffId>>,
        /// When the next one is planned.
        control next: Staffing => Option<Spanned<Date>>,
    }
}
