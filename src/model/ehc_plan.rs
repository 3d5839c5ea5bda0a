//! An EHC plan (England) as it was issued: needs, outcomes, provision, and the days that the law
//! counts. Letters of sections are those of the Special Educational Needs and Disability Regulations
//! 2014, regulation 12.

use super::choice::choice;
use super::written::written;
use super::{AreaOfNeed, Date, Happened, PersonId, Pounds, Provision, SmartOutcome};
use crate::source::Spanned;

choice! {
    /// A letter of the plan.
    pub enum EhcSection {
        /// Views, interests and aspirations.
        A = "A",
        /// Special educational needs.
        B = "B",
        /// Health needs.
        C = "C",
        /// Social care needs.
        D = "D",
        /// Outcomes.
        E = "E",
        /// Special educational provision.
        F = "F",
        /// Health provision.
        G = "G",
        /// Social care provision under the Chronically Sick and Disabled Persons Act 1970.
        H1 = "H1",
        /// Other social care provision.
        H2 = "H2",
        /// Placement.
        I = "I",
        /// Personal budget.
        J = "J",
        /// Advice and information.
        K = "K",
    }
}

choice! {
    /// Whether a plan is the first or follows another.
    pub enum EhcVersion {
        /// The first final plan.
        First = "first",
        /// A plan amended after a review.
        Amended = "amended",
    }
}

choice! {
    /// Why the weeks of the law did not hold (regulations 5(4) and 10(4)).
    pub enum EhcException {
        /// Advice was asked of a school while it was closed for at least four weeks.
        SchoolClosed = "school-closed",
        /// Exceptional personal circumstances of child or parent.
        Personal = "personal-circumstances",
        /// Child or parent was away for at least four weeks.
        Away = "away",
        /// The child missed appointments that were needed for advice.
        MissedAppointments = "missed-appointments",
    }
}

choice! {
    /// What kind of place the placement is.
    pub enum EhcPlaceKind {
        /// A mainstream school or setting.
        Mainstream = "mainstream",
        /// A resourced provision or unit in a mainstream school.
        Resourced = "resourced",
        /// A special school.
        Special = "special",
        /// Education elsewhere than in a school.
        Elsewhere = "elsewhere",
    }
}

written! {
    /// An EHC plan. Its file is named by the day on which the final plan was sent.
    pub struct EhcPlan {
        /// The local authority that keeps it.
        authority: Schooling => String,
        /// Whether the plan is kept on the other side of a border: the service is not in England, and an
        /// authority in England keeps the plan. The weeks of English law are counted then.
        across_border: Schooling => bool,
        /// Who writes to the family for the local authority: id in the child's record.
        control officer: Record => Option<Spanned<PersonId>>,
        /// The first plan, or one amended after a review.
        version: Schooling => EhcVersion,
        /// The days that the law counts.
        nested days => EhcDays,
        /// The area of need that weighs most.
        primary: Schooling => AreaOfNeed,
        /// Section A: what the child and the family want, in their words.
        aspirations: Voice => Option<Spanned<String>>,
        /// Section B: special educational needs.
        nested needs (some) => Vec<EhcNeed>,
        /// Section C: health needs that relate to the special educational needs.
        health_needs: Health => Vec<Spanned<String>>,
        /// Section D: social care needs. For the team alone.
        care_needs: Casework => Vec<String>,
        /// Section E: outcomes.
        nested outcomes (some) => Vec<SmartOutcome>,
        /// Section F: special educational provision, for every need, detailed and counted.
        nested provision (some) => Vec<Provision>,
        /// How many minutes a week section F adds up to. What is given less often than every
        /// fortnight is not counted.
        weekly_minutes: Schooling => Option<Spanned<u16>>,
        /// Section G: health provision.
        nested health_provision => Vec<Provision>,
        /// Section H1: social care provision under the Act of 1970. For the team alone.
        care_provision: Casework => Vec<String>,
        /// Section H2: other social care provision. For the team alone.
        other_care: Casework => Vec<String>,
        /// Section I: the placement.
        nested placement => Option<EhcPlacement>,
        /// Section J: a personal budget for a year, in pounds.
        personal_budget: Cost => Option<Pounds>,
        /// Section K: advice and information that the plan rests on.
        nested advice => Vec<EhcEvidence>,
        /// By when it is to be reviewed: within twelve months (Children and Families Act 2014, section
        /// 44).
        control review_by: Record => Spanned<Date>,
        /// The year in which the pupil moves to another phase of education, such as 2031.
        control phase_transfer: Record => Option<Spanned<u16>>,
    }
}

written! {
    /// The days of an assessment and plan that the law counts. The day of the final plan is that of
    /// the file.
    pub struct EhcDays {
        /// When the assessment was asked for. Needed for a first plan.
        control requested: Record => Option<Spanned<Happened>>,
        /// When the local authority said that it would assess: within six weeks.
        control decided: Record => Option<Spanned<Happened>>,
        /// When advice was in.
        control advice_in: Record => Option<Spanned<Happened>>,
        /// When the draft plan was sent to the parents, who have at least fifteen days.
        control draft: Record => Option<Spanned<Happened>>,
        /// Why the weeks of the law did not hold, if one of its exceptions did.
        exception: Casework => Option<EhcException>,
    }
}

written! {
    /// A special educational need of section B.
    pub struct EhcNeed {
        /// The broad area of need.
        area: Schooling => Spanned<AreaOfNeed>,
        /// The need, beginning with what the pupil does.
        text: Schooling => Spanned<String>,
    }
}

written! {
    /// Where the pupil is placed.
    pub struct EhcPlacement {
        /// The name of the school or setting.
        name: Schooling => Option<Spanned<String>>,
        /// What kind of place it is.
        kind: Schooling => EhcPlaceKind,
        /// The day from which the pupil has the place.
        control from: Record => Option<Spanned<Date>>,
    }
}

written! {
    /// A piece of advice that a plan rests on.
    pub struct EhcEvidence {
        /// Who gave it: name and role.
        from: Around => Spanned<String>,
        /// What it is.
        what: Schooling => Spanned<String>,
        /// Its day.
        control on: Record => Spanned<Happened>,
    }
}
