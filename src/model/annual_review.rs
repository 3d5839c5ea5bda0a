//! A contribution to the annual review of an EHC plan, and the days that the law counts around the
//! meeting. It is written before the meeting.

use super::choice::choice;
use super::written::written;
use super::{
    Date, EhcPlanId, EhcSection, Happened, OutcomeSeen, PersonId, Prose, SchoolYear, StaffId,
};
use crate::source::Spanned;

choice! {
    /// What kind of review it is.
    pub enum EhcReviewKind {
        /// The yearly one.
        Annual = "annual",
        /// An early one, because something has changed.
        Early = "early",
        /// The one before a move to another phase of education.
        PhaseTransfer = "phase-transfer",
        /// The one of Year 9, which looks ahead to adult life.
        Year9 = "year-9",
    }
}

choice! {
    /// What is to become of the plan.
    pub enum EhcRecommendation {
        /// Keep it as it is.
        Maintain = "maintain",
        /// Amend it.
        Amend = "amend",
        /// Cease it, because the pupil no longer needs it.
        Cease = "cease",
    }
}

written! {
    /// A contribution to an annual review. Its file is named by the day of the meeting.
    pub struct AnnualReview {
        /// Who wrote it: staff id.
        control by: Record => Spanned<StaffId>,
        /// The EHC plan, by the name of its file without the ending.
        control plan: Record => Spanned<EhcPlanId>,
        /// What kind of review it is.
        kind: Schooling => EhcReviewKind,
        /// The day of the last review meeting. Left out when this is the first.
        control last: Record => Option<Spanned<Happened>>,
        /// The school or setting.
        school: Schooling => String,
        /// The class that the pupil is in.
        year as "class": Schooling => Spanned<SchoolYear>,
        /// Whether the pupil is taught with a class of another age.
        out_of_year: Schooling => bool,
        /// When the pupil joined the school.
        control joined: Record => Option<Spanned<Happened>>,
        /// How much of the possible time the pupil was in school, as a whole number of per cent.
        attendance: Attainment => Option<Spanned<u16>>,
        /// Days of suspension in the year.
        suspended_days: Attainment => Option<u16>,
        /// Whether the school receives pupil premium for the pupil.
        pupil_premium: Casework => bool,
        /// Whether the pupil is looked after by a local authority. For the team alone.
        looked_after: CareStatus => bool,
        /// The social worker, if there is one. For the team alone.
        social_worker: CareStatus => Option<String>,
        /// Who was invited.
        nested invited (some) => Vec<Invited>,
        /// How far each outcome of the plan has come.
        nested outcomes (some) => Vec<OutcomeSeen>,
        /// What is proposed for the plan, section by section.
        nested changes => Vec<ProposedChange>,
        /// What is recommended.
        recommend: Schooling => Spanned<EhcRecommendation>,
        /// When advice went out to all who were invited: at least two weeks before the meeting
        /// (regulation 20).
        control sent: Record => Option<Spanned<Happened>>,
        /// When the report of the meeting went out: within two weeks after it (regulation 20).
        control report: Record => Option<Spanned<Happened>>,
        /// When the local authority said what it would do: within four weeks of the meeting (regulation
        /// 20).
        control decided: Record => Option<Spanned<Happened>>,
        /// When the proposed amendments were sent: within four weeks of the meeting.
        control draft_amended: Record => Option<Spanned<Happened>>,
        /// When the amended plan was final: within eight weeks of the proposed amendments (regulation
        /// 22), and so within twelve of the meeting.
        control amended: Record => Option<Spanned<Happened>>,
        /// When the next review is due: within twelve months.
        control next_review: Record => Option<Spanned<Date>>,
        /// What is working well.
        well under "What is working well": Progress => Prose,
        /// What is not working well yet.
        not_well under "What is not working yet": Progress => Prose,
        /// The pupil's view, and how it was gathered.
        pupils_view under "Pupil's view": Voice => Prose,
        /// The parents' view.
        parents_view under "Parents' view": Voice => Prose,
        /// Progress and attainment.
        attainment under "Progress and attainment": Attainment => Prose,
        /// What comes next, a move to another phase among it.
        next_steps under "Next steps": Schooling => Prose,
    }
}

written! {
    /// Somebody who was invited to the meeting.
    pub struct Invited {
        /// Who: id in the child's record.
        control person: Record => Spanned<PersonId>,
        /// Whether a report was asked of them.
        report_asked: Progress => bool,
        /// Whether the report came.
        report_came: Progress => bool,
        /// Whether they attended. Left out before the meeting.
        attended: Progress => Option<bool>,
    }
}

written! {
    /// A change that is proposed to one section of the plan.
    pub struct ProposedChange {
        /// The section, by its letter.
        section: Schooling => EhcSection,
        /// What it should say.
        text: Schooling => Spanned<String>,
        /// Why.
        because: Schooling => Option<Spanned<String>>,
    }
}
