//! A suspension or a permanent exclusion, and above all what was put in place.

use super::choice::choice;
use super::written::written;
use super::{Date, Happened};
use crate::source::Spanned;

choice! {
    /// For some days, or for good.
    pub enum ExclusionKind {
        /// For some days.
        Suspension = "suspension",
        /// For good.
        Permanent = "permanent",
        /// Lunch times alone; each counts as one session.
        LunchTimes = "lunch-times",
    }
}

choice! {
    /// A reason, by the code of the school census (England).
    pub enum ExclusionReason {
        /// Physical assault against a pupil.
        AssaultPupil = "PP",
        /// Physical assault against an adult.
        AssaultAdult = "PA",
        /// Verbal abuse or threats against a pupil.
        AbusePupil = "VP",
        /// Verbal abuse or threats against an adult.
        AbuseAdult = "VA",
        /// A weapon or something forbidden.
        Weapon = "OW",
        /// Bullying.
        Bullying = "BU",
        /// Racist abuse.
        Racist = "RA",
        /// Abuse about sexual orientation or gender.
        Gender = "LG",
        /// Abuse about disability.
        Disability = "DS",
        /// Sexual misconduct.
        Sexual = "SM",
        /// Drugs or alcohol.
        Drugs = "DA",
        /// Damage.
        Damage = "DM",
        /// Theft.
        Theft = "TH",
        /// Misuse of social media or of technology.
        Online = "MT",
        /// Rules that protect everybody's health, broken on purpose.
        HealthRules = "PH",
        /// Disruption, again and again.
        Disruption = "DB",
    }
}

written! {
    /// A suspension or exclusion from school. The day in the file's name is its first day.
    pub struct Exclusion {
        /// For some days, for good, or lunch times.
        kind: Attainment => Spanned<ExclusionKind>,
        /// How many sessions, of which a school day has two. Needed unless it is permanent.
        sessions: Attainment => Option<Spanned<u16>>,
        /// The reasons, by the codes of the school census; at most three.
        reasons (some): Attainment => Vec<Spanned<ExclusionReason>>,
        /// What happened, in plain facts: before, at the time, and what the learner may have been saying.
        happened: Attainment => Option<String>,
        /// What was put in place, so that it need not happen again.
        put_in_place: Attainment => Option<String>,
        /// From which day there was other full-time education. The law gives five school days (Education and Inspections Act 2006, section 100); for a child in care, begin on the first.
        education_from: Attainment => Option<Spanned<Date>>,
        /// When the school told the Virtual School Head, which it must do without delay (School Discipline (Pupil Exclusions and Reviews) (England) Regulations 2012, as amended in 2023).
        told: Attainment => Option<Spanned<Happened>>,
        /// When the governors looked at it. They must within 15 school days when it is permanent.
        governors_met: Attainment => Option<Spanned<Happened>>,
        /// The learner's own account, in the learner's words.
        learner_says: Voice => Option<String>,
        /// The day back in school.
        back: Attainment => Option<Spanned<Date>>,
        /// Whether the school took it back.
        cancelled: Attainment => bool,
    }
}
