//! What a young person who has left care, or soon will, is doing: education, employment and training,
//! to the age of 25.

use super::choice::choice;
use super::written::written;
use super::{Date, Happened, PersonId, Pounds};
use crate::source::Spanned;

choice! {
    /// What support the law gives a young person who leaves care (Children (Leaving Care) Act 2000).
    pub enum LeaverStatus {
        /// Sixteen or seventeen and still looked after.
        Eligible = "eligible",
        /// Sixteen or seventeen and no longer looked after.
        Relevant = "relevant",
        /// Eighteen to twenty-four.
        FormerRelevant = "former-relevant",
        /// Looked after for a shorter time; advice and some help to 25.
        Qualifying = "qualifying",
    }
}

choice! {
    /// What a young person is doing.
    pub enum Doing {
        /// At university, or another course of higher education.
        HigherEducation = "higher-education",
        /// At college.
        FurtherEducation = "further-education",
        /// At a sixth form.
        SixthForm = "sixth-form",
        /// An apprenticeship.
        Apprenticeship = "apprenticeship",
        /// Training, a traineeship or a supported internship.
        Training = "training",
        /// In work.
        Employment = "employment",
        /// Volunteering.
        Volunteering = "volunteering",
        /// Between two things, and looking.
        Looking = "looking",
        /// At home with a child, or expecting one.
        Parent = "parent",
        /// Ill or disabled, and not working or learning for now.
        Health = "health",
    }
}

impl Doing {
    /// Whether it counts as education, employment or training.
    #[must_use]
    pub fn counts(self) -> bool {
        !matches!(self, Self::Volunteering | Self::Looking | Self::Parent | Self::Health)
    }
}

written! {
    /// What a care leaver is doing. The day in the file's name is the day on which the young person said so.
    pub struct CareLeaver {
        /// What support the law gives.
        status: CareStatus => Spanned<LeaverStatus>,
        /// What the young person is doing.
        doing: Attainment => Spanned<Doing>,
        /// The course, the work or the training, and where, as papers say it.
        what: Attainment => Option<String>,
        /// The level and the qualification aimed at.
        towards: Attainment => Option<String>,
        /// Hours in a week.
        hours: Attainment => Option<Spanned<u16>>,
        /// When it ends.
        control until: Attainment => Option<Spanned<Date>>,
        /// The personal adviser: the id of somebody in the child's record. Every care leaver has one to the age of 25.
        control adviser: CareStatus => Option<Spanned<PersonId>>,
        /// When the adviser last saw or spoke with the young person.
        in_touch: CareStatus => Option<Spanned<Happened>>,
        /// When the pathway plan was last reviewed: at least every six months.
        pathway_plan: CareStatus => Option<Spanned<Happened>>,
        /// What the young person hopes for.
        hopes: Voice => Option<String>,
        /// What is done to help. Needed when the young person is not in education, employment or training.
        support: Casework => Option<String>,
        /// A bursary, in pounds in a year.
        bursary: Cost => Option<Pounds>,
    }
}
