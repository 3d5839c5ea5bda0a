//! Deadlines as data: which there are, how long each is, and who set it.

use super::choice::choice;
use super::written::written;
use crate::source::Spanned;

choice! {
    /// In what a deadline is counted.
    pub enum DeadlineUnit {
        /// Days on which the council works: neither weekends nor bank holidays.
        WorkingDays = "working-days",
        /// Days on which schools teach: working days outside the school holidays that rules.yaml names.
        SchoolDays = "school-days",
        /// Days.
        Days = "days",
        /// Weeks.
        Weeks = "weeks",
        /// Months.
        Months = "months",
        /// School terms: autumn, spring and summer.
        Terms = "terms",
    }
}

choice! {
    /// Who set a deadline.
    pub enum SetBy {
        /// A law or its regulations. A service may be quicker, and is told when it gives more time.
        Law = "law",
        /// Statutory guidance or a code of practice.
        Guidance = "guidance",
        /// What services commonly do. Each may do otherwise.
        Practice = "practice",
    }
}

choice! {
    /// The deadlines that the program knows. A check asks for one by its name, and says nothing where
    /// neither the service nor its nation has it.
    pub enum DeadlineName {
        /// From the day on which a referral came in: somebody has talked with the family.
        FirstContact = "first-contact",
        /// From the day on which a referral came in: it is decided.
        ReferralDecision = "referral-decision",
        /// From the decision about a referral: the family knows of it.
        ReferralTold = "referral-told",
        /// From the day of an allocation: the first visit.
        InitialVisit = "initial-visit",
        /// From the last talk with a family that waits: the next one.
        WaitingContact = "waiting-contact",
        /// From the day on which a long-term goal was set: a talk about it, if it is still open.
        GoalTalk = "goal-talk",
        /// From the day of a care alert: somebody has asked whether it still holds.
        CareAlert = "care-alert",
        /// From the day on which a thing was lent: it is back.
        LoanReturn = "loan-return",
        /// From the last supervision: the next one.
        Supervision = "supervision",
        /// From a visit to a nursery: the family has a copy of the advice.
        FamilyCopy = "family-copy",
        /// Before the day of a meeting: its agenda is there.
        Agenda = "agenda",
        /// From the day of a meeting: its minutes have gone out.
        Minutes = "minutes",
        /// From one meeting of a core group: the next.
        CoreGroup = "core-group",
        /// Before the first day somewhere new: the plan for the move is made.
        TransitionPlan = "transition-plan",
        /// From the first day somewhere new: somebody has looked at how it goes.
        TransitionLook = "transition-look",
        /// From the day of a planned session: it is recorded.
        SessionRecord = "session-record",
        /// From the day of a plan of support at school: its review.
        SupportRound = "support-round",
        /// From the day of a pupil passport: a new one.
        Passport = "passport",
        /// From the day on which a concern was reported: whoever was told says that they have it.
        ConcernAnswer = "concern-answer",
        /// From the request for an assessment: the decision whether to make one.
        EhcDecision = "ehc-decision",
        /// From the decision to assess: the advice that was asked for is in.
        EhcAdvice = "ehc-advice",
        /// From the draft of a plan: the time that parents have to answer it.
        EhcDraft = "ehc-draft",
        /// From the request for an assessment: the final plan.
        EhcPlan = "ehc-plan",
        /// Before the day of a plan: how old the advice that it rests on may be.
        EhcEvidence = "ehc-evidence",
        /// From the plan, or its last review: the next annual review.
        AnnualReview = "annual-review",
        /// The same for a child under five, for whom shorter times are to be considered.
        AnnualReviewUnderFive = "annual-review-under-five",
        /// Before the meeting of an annual review: advice has gone out to everybody.
        AnnualReviewAdvice = "annual-review-advice",
        /// From that meeting: its report.
        AnnualReviewReport = "annual-review-report",
        /// From that meeting: the decision to keep, amend or end the plan.
        AnnualReviewDecision = "annual-review-decision",
        /// From that meeting: the proposed amendments.
        EhcAmendments = "ehc-amendments",
        /// From the proposed amendments: the amended plan.
        EhcAmended = "ehc-amended",
        /// From the meeting of an annual review: the amended plan.
        EhcAmendedAfterMeeting = "ehc-amended-after-meeting",
        /// From the day on which a school hears that a learner may have additional needs: its IDP.
        IdpSchool = "idp-school",
        /// The same for an IDP of the local authority.
        IdpAuthority = "idp-authority",
        /// From an IDP, or its last review: the next one.
        IdpReview = "idp-review",
        /// From the day on which a child came into care: the first personal education plan.
        PepFirst = "pep-first",
        /// From one personal education plan: the next.
        PepReview = "pep-review",
        /// From the day without a school: a place, for a child in care.
        SchoolPlace = "school-place",
        /// From an application during the school year: the answer.
        AdmissionAnswer = "admission-answer",
        /// In one school year: the most days for which a pupil may be suspended.
        SuspensionLimit = "suspension-limit",
        /// From the first day of an exclusion: other education is arranged on the day after these.
        SuspensionEducation = "suspension-education",
        /// From a permanent exclusion: the governors have looked at it.
        ExclusionGovernors = "exclusion-governors",
        /// From one strengths and difficulties questionnaire of a child in care: the next.
        Sdq = "sdq",
        /// From one review of a care leaver's pathway plan: the next.
        PathwayReview = "pathway-review",
        /// From one talk with a care leaver: the next.
        LeaverContact = "leaver-contact",
        /// From one review of the website's accessibility statement: the next.
        AccessibilityStatement = "accessibility-statement",
        /// From one review of the privacy notice: the next.
        PrivacyNotice = "privacy-notice",
    }
}

written! {
    /// A deadline: so many days, weeks or months after something.
    pub struct Deadline {
        /// Its name. The reference says what each is counted from, and how long it is in each nation
        /// where a service has written nothing else.
        control name: Published => Spanned<DeadlineName>,
        /// How many.
        control count: Published => Spanned<u16>,
        /// Of what.
        control unit: Published => DeadlineUnit,
        /// What it is counted from, in words of your own.
        from: Published => Option<String>,
        /// The law, guidance or policy that it comes from.
        source: Published => Option<String>,
        /// Who set it. Left out, it is the service's own.
        control set_by: Published => Option<SetBy>,
    }
}

impl DeadlineName {
    /// Whether it is the least time that somebody must have, and more is better.
    #[must_use]
    pub fn is_least(self) -> bool {
        matches!(
            self,
            Self::EhcDraft | Self::AnnualReviewAdvice | Self::Agenda | Self::TransitionPlan
        )
    }
}

/// How long a deadline is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Length {
    /// How many.
    pub count: u16,
    /// Of what.
    pub unit: DeadlineUnit,
}

/// The numbers that read better as words.
const SPELT: [&str; 21] = [
    "no",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
    "twenty",
];

/// A number as people write it: up to twenty in words.
#[must_use]
pub fn spelt(count: u16) -> String {
    SPELT.get(usize::from(count)).map_or_else(|| count.to_string(), |word| (*word).to_owned())
}

impl std::fmt::Display for Length {
    /// `six weeks`, `one month`, `35 school days`.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let unit = match self.unit {
            DeadlineUnit::WorkingDays => "working day",
            DeadlineUnit::SchoolDays => "school day",
            DeadlineUnit::Days => "day",
            DeadlineUnit::Weeks => "week",
            DeadlineUnit::Months => "month",
            DeadlineUnit::Terms => "term",
        };
        write!(f, "{} {unit}", spelt(self.count))?;
        f.write_str(if self.count == 1 { "" } else { "s" })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_length_reads_as_people_say_it() {
        let said = |count, unit| Length { count, unit }.to_string();
        assert_eq!(said(1, DeadlineUnit::Months), "one month");
        assert_eq!(said(20, DeadlineUnit::Weeks), "twenty weeks");
        assert_eq!(said(35, DeadlineUnit::SchoolDays), "35 school days");
    }
}
