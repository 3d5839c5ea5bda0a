//! A school or setting that a learner goes to: from when, for how many hours, and who there answers
//! for children in care.

use super::choice::choice;
use super::written::written;
use super::{Date, Happened, PersonId, SchoolYear};
use crate::source::Spanned;

choice! {
    /// What kind of school or setting it is.
    pub enum SchoolKind {
        /// A nursery or pre-school.
        Nursery = "nursery",
        /// A childminder.
        Childminder = "childminder",
        /// A primary school, infant school or junior school.
        Primary = "primary",
        /// A secondary school.
        Secondary = "secondary",
        /// A special school.
        Special = "special",
        /// A school or unit for pupils who are out of their school, or beside it.
        Alternative = "alternative",
        /// Teaching in hospital, or at home for a child who is ill.
        Hospital = "hospital",
        /// Tuition while there is no school.
        TuitionOnly = "tuition-only",
        /// Educated at home.
        AtHome = "at-home",
        /// A sixth form.
        SixthForm = "sixth-form",
        /// A college of further education.
        College = "college",
        /// A training provider or an apprenticeship.
        Training = "training",
    }
}

choice! {
    /// How a learner's special educational needs are met there.
    pub enum SenStage {
        /// No special educational needs are known.
        None = "none",
        /// SEN support.
        Support = "sen-support",
        /// An education, health and care plan.
        EhcPlan = "ehc-plan",
        /// An individual development plan, in Wales.
        Idp = "individual-development-plan",
    }
}

choice! {
    /// Why a learner left a school or setting.
    pub enum WhyLeft {
        /// It was time for the next one.
        NextStage = "next-stage",
        /// The child moved to another home.
        MovedHome = "moved-home",
        /// Another place suited better.
        BetterFit = "better-fit",
        /// A move that both schools agreed.
        ManagedMove = "managed-move",
        /// A permanent exclusion.
        Excluded = "excluded",
        /// Anything else.
        Other = "other",
    }
}

written! {
    /// A school or setting that a learner goes to. The day in the file's name is the first day there.
    pub struct Schooling {
        /// What papers call it. While the placement is confidential this is what everybody may read, such as her school, and the name stands under `called`.
        school: Schooling => Spanned<String>,
        /// Its name, where it must not become known. It prints nowhere. Needed while the placement is confidential.
        called: CareStatus => Option<Spanned<String>>,
        /// What kind of school or setting it is.
        kind: Schooling => Spanned<SchoolKind>,
        /// The year of school on the first day.
        year: Schooling => Spanned<SchoolYear>,
        /// The last day there. Leave it out while the learner goes there.
        control until: Schooling => Option<Spanned<Happened>>,
        /// Why the learner left. Needed once `until` is there.
        left: Schooling => Option<WhyLeft>,
        /// The teacher who answers for children in care: the id of somebody in the child's record. Every maintained school and academy has one (Children and Young Persons Act 2008, section 20).
        control designated_teacher: Schooling => Option<Spanned<PersonId>>,
        /// Hours in a week that the learner is there.
        hours: Schooling => Spanned<u16>,
        /// A timetable shorter than that of others of the same age, for a limited time.
        nested reduced => Option<ReducedTimetable>,
        /// Whether the learner is at another school as well, registered at both.
        dual: Schooling => bool,
        /// How special educational needs are met there.
        sen: Schooling => Option<SenStage>,
        /// What the last inspection said, with its date.
        inspection: Schooling => Option<String>,
        /// How the learner gets there.
        travel: Schooling => Option<String>,
    }
}

written! {
    /// A shorter timetable, for a limited time and with a plan back to the full one.
    pub struct ReducedTimetable {
        /// Why, and who agreed to it.
        because: Schooling => String,
        /// The first day of it.
        control from: Schooling => Spanned<Happened>,
        /// When it is looked at again.
        control review: Schooling => Spanned<Date>,
        /// The last day of it, once it is over.
        control until: Schooling => Option<Spanned<Happened>>,
    }
}
