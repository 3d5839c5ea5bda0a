//! A visit: child-led play, structured teaching and family focus, and what came of the last chart.

use super::choice::choice;
use super::written::written;
use super::{Action, Date, DayMarks, HouseholdId, PersonId, Prose, StaffId, Time, Tries};
use crate::source::Spanned;

choice! {
    /// How the visit was made.
    pub enum HowVisited {
        /// At home.
        Home = "home",
        /// By video.
        Virtual = "virtual",
        /// By telephone.
        Telephone = "telephone",
        /// In a group.
        Group = "group",
        /// At home, together with a therapist or teacher.
        Joint = "joint",
        /// Planned and not held.
        NotHeld = "not-held",
    }
}

choice! {
    /// Why a planned visit was not held.
    pub enum NotHeldReason {
        /// The family could not.
        CancelledByFamily = "cancelled-by-family",
        /// The service could not.
        CancelledByService = "cancelled-by-service",
        /// The child was ill.
        ChildIll = "child-ill",
        /// The child was in hospital.
        HospitalStay = "hospital-stay",
        /// Somebody else of the family was ill.
        FamilyIll = "family-ill",
        /// The family was away.
        FamilyAway = "family-away",
        /// The visitor was ill.
        VisitorIll = "visitor-ill",
        /// Snow, flood or a road that was shut.
        Weather = "weather",
        /// Nobody opened.
        NoAccess = "no-access",
    }
}

choice! {
    /// What family and visitor decided about a chart.
    pub enum ChartDecision {
        /// The goal was met.
        Achieved = "achieved",
        /// Go on as it is.
        CarryOn = "carry-on",
        /// Make the step smaller.
        MakeSmaller = "make-smaller",
        /// Do something else.
        Change = "change",
        /// Leave it.
        Stop = "stop",
    }
}

written! {
    /// One planned visit, held or not.
    pub struct Visit {
        /// Its number for this child.
        control number: Record => Spanned<u16>,
        /// Who visited: staff id.
        control by: Record => Spanned<String>,
        /// The time at which it began, in quotation marks: "09:30".
        from: Progress => Option<Spanned<Time>>,
        /// The time at which it ended, in quotation marks: "10:30".
        to: Progress => Option<Spanned<Time>>,
        /// How.
        control how: Record => Spanned<HowVisited>,
        /// Why it was not held.
        control reason: Record => Option<Spanned<NotHeldReason>>,
        /// What contact was made about a visit that was not held: a call, a message, a card through
        /// the door. Needed when nobody opened.
        contact: TeamNote => Option<String>,
        /// Who came too, on a joint visit: ids of people in the child's record.
        control with: Record => Vec<Spanned<PersonId>>,
        /// Who else of the team came: staff ids.
        control team: Record => Vec<Spanned<StaffId>>,
        /// Who interpreted, and between which languages.
        interpreter: Around => Option<String>,
        /// Who was there.
        present: Household => Vec<String>,
        /// The charts that were looked at.
        nested results => Vec<ChartResult>,
        /// Items seen for the first time.
        control new_skills: Record => Vec<Spanned<String>>,
        /// Therapists' advice that came up.
        nested advice => Vec<NewAdvice>,
        /// Things left on loan.
        loans: Progress => Vec<String>,
        /// Who does what by when.
        nested actions => Vec<Action>,
        /// Which households have a copy: their ids. Left out, the only one; where there are several,
        /// none has one until it is said, since what is told in one kitchen is not for another.
        control copy_to: Record => Vec<Spanned<HouseholdId>>,
        /// Who agreed to the words under "Family focus, for the copy": the id of an adult at home.
        control focus_agreed_by: Record => Option<Spanned<PersonId>>,
        /// The next visit.
        control next: Record => Option<Spanned<Date>>,
        /// How the week was, in the family's words.
        week under "How the week has been": Voice => Prose,
        /// Child-led play.
        child_led_play under "Child-led play": Progress => Prose,
        /// Structured teaching.
        structured_teaching under "Structured teaching": Progress => Prose,
        /// Family focus: for the team alone.
        family_focus under "Family focus": TeamNote => Prose,
        /// Family focus in the words that one adult agreed to have on the copy, which lies in the kitchen.
        /// It goes to that adult's home alone.
        focus_copy under "Family focus, for the copy": Household => Prose,
        /// The parent's comment.
        comment under "The parent's comment": Voice => Prose,
    }
}

written! {
    /// What came of a chart.
    pub struct ChartResult {
        /// The chart, by number.
        control chart: Record => Spanned<u16>,
        /// Tries before teaching, on the day that it was agreed.
        baseline: Progress => Option<Tries>,
        /// The same tries at the next visit.
        post_baseline: Progress => Option<Tries>,
        /// What the family marked, day by day from the day after the chart was agreed, seven days at
        /// most: `y y n` for a day with three tries, `blank` for a day without any, `not this week` for
        /// a whole week without. `doorstep visit` writes it from the family's code or from the sheet.
        marks: Progress => Vec<Spanned<DayMarks>>,
        /// What was decided. A chart that is carried on is printed again.
        control decision: Progress => Option<ChartDecision>,
    }
}

written! {
    /// Advice that a therapist gave, as the team wrote it down. It is a record of its own and not a
    /// chart's advice, which prints: the canary tells the two apart by it.
    pub struct NewAdvice {
        /// Who.
        from: Teaching => String,
        /// When.
        control on: Record => Spanned<Date>,
        /// What.
        text: Teaching => String,
    }
}
