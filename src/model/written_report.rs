//! A report for other professionals, as its writer writes it: to a child development team, as advice for an
//! assessment, as a request to a panel, as a referral.
//!
//! There is one record for all of them. Which headings a kind of report has, and in which order, its file
//! in the theme says; what the record already knows - goals, profile, visits - is put beside by the kind and
//! is not written here again.

use super::written::written;
use super::{
    AreaOfNeed, CaseAction, Date, EhcEvidence, GoalId, Happened, PaperName, Period, PersonId,
    Prose, Provision, SmartOutcome, StaffId,
};
use crate::source::Spanned;

written! {
    /// A report for other professionals. Its file is named by its day.
    pub struct WrittenReport {
        /// Which kind of report it is, by the name of its paper, such as cdt-report.
        control kind: Record => Spanned<PaperName>,
        /// Who writes it: staff id.
        control by: Record => Spanned<StaffId>,
        /// How long the writer has known the child, and how often they meet.
        known: Circle => Option<Spanned<String>>,
        /// The time that it tells of. Left out, it is the six months up to its day.
        nested period => Option<Period>,
        /// Who asked for it, by id in the child's record.
        control asked_by: Record => Option<Spanned<PersonId>>,
        /// When they asked.
        control asked: Record => Option<Spanned<Happened>>,
        /// When it has to be there.
        control due: Record => Option<Spanned<Date>>,
        /// When the writer signed it. Until then every page says that it is a draft.
        control signed: Record => Option<Spanned<Happened>>,
        /// Who read it before it left the circle of those who know the child, and when.
        nested second_look => Option<SecondLook>,
        /// How the child's and the family's views were gathered.
        views_gathered: Voice => Option<Spanned<String>>,
        /// The goals that it tells of. Left out, they are those that were worked on in its time.
        control goals: Record => Vec<Spanned<GoalId>>,
        /// Questions that the reader sent, with their answers.
        nested questions => Vec<QuestionAnswered>,
        /// What the child needs, area by area: what the child must be able to do, or be given, to learn.
        nested needs => Vec<NeedSeen>,
        /// Outcomes that are hoped for, each by when.
        nested outcomes => Vec<SmartOutcome>,
        /// What should be given to reach them: by whom, how often, for how long, in what group.
        nested provision => Vec<Provision>,
        /// What has been tried, and what came of it.
        nested tried => Vec<Tried>,
        /// What it rests on beside the record: reports by others, each with its day.
        nested sources => Vec<EhcEvidence>,
        /// What the reader is asked to do or to give.
        asks: Circle => Vec<Spanned<String>>,
        /// Who does what by when.
        nested actions => Vec<CaseAction>,
        /// Words about somebody else that stand in this report and do not go out: what a released copy says in
        /// their place, and why.
        nested leave_out => Vec<LeaveOut>,
        /// When the next such report is due.
        control next: Record => Option<Spanned<Date>>,
        /// The whole in a few lines, strengths first: enough for somebody who reads no further.
        summary under "Summary": Progress => Prose,
        /// What the child likes and is good at.
        strengths under "Strengths and interests": Progress => Prose,
        /// The child's own view, and how it was shown.
        childs_view under "Child's view": Voice => Prose,
        /// What the parents say: what goes well, worries, hopes, questions.
        parents_view under "Parents' view": Voice => Prose,
        /// What the writer has done with the child and the family.
        involvement under "Involvement": Progress => Prose,
        /// Health as it was reported, by whom and when.
        health under "Health": Health => Prose,
        /// What of the family's circumstances matters here and may be told.
        family under "Family": Circle => Prose,
        /// Playing and being with others.
        play under "Social and play": Progress => Prose,
        /// Understanding, saying, attending.
        communication under "Communication": Progress => Prose,
        /// Thinking and learning.
        learning under "Learning": Progress => Prose,
        /// Moving the whole body.
        moving under "Moving": Progress => Prose,
        /// Using hands.
        hands under "Hands": Progress => Prose,
        /// Eating, dressing, toilet, sleep.
        self_help under "Self-help": Progress => Prose,
        /// Seeing, hearing, touching, and what is too much.
        senses under "Senses": Progress => Prose,
        /// Feelings and behaviour.
        feelings under "Feelings and behaviour": Progress => Prose,
        /// The first broad area of need.
        need_communication under "Communication and interaction": Progress => Prose,
        /// The second.
        need_cognition under "Cognition and learning": Progress => Prose,
        /// The third.
        need_emotional under "Social, emotional and mental health": Progress => Prose,
        /// The fourth.
        need_physical under "Sensory and physical": Progress => Prose,
        /// Doing things for oneself, where a council asks for it as a fifth area.
        independence under "Independence": Progress => Prose,
        /// What helps.
        helps under "What helps": Teaching => Prose,
        /// The nursery or school: hours, people, what is in place.
        setting under "Setting": Schooling => Prose,
        /// Things and equipment in use.
        equipment under "Equipment": Teaching => Prose,
        /// Why now, and why this reader.
        because under "Why we are asking": Circle => Prose,
        /// What comes next for the child: a move, a new setting, a new stage.
        moving_on under "Moving on": Progress => Prose,
        /// What the writer recommends.
        recommends under "Recommendations": Progress => Prose,
        /// Anything else that the reader should know.
        more under "Anything else": Circle => Prose,
        /// A note for the team, which goes nowhere.
        note under "Note for the team": TeamNote => Prose,
    }
}

written! {
    /// A second person who read a report before it left.
    pub struct SecondLook {
        /// Who: staff id. Not the writer.
        control by: Record => Spanned<StaffId>,
        /// When.
        control on: Record => Spanned<Happened>,
    }
}

written! {
    /// Words about somebody who is no party to a report.
    pub struct LeaveOut {
        /// The words, as they stand in the text.
        words: TeamNote => String,
        /// What a released copy says in their place, without brackets: a cousin.
        says: TeamNote => String,
        /// Why.
        why: TeamNote => String,
    }
}

written! {
    /// A question that the reader sent, with its answer.
    pub struct QuestionAnswered {
        /// The question.
        question: Circle => Spanned<String>,
        /// The answer.
        answer: Circle => Option<Spanned<String>>,
    }
}

written! {
    /// What a child needs in one area.
    pub struct NeedSeen {
        /// The broad area (SEND Code of Practice 2015, 6.28 to 6.35).
        area: Schooling => Spanned<AreaOfNeed>,
        /// What the child does now, with the tool and the day by which it is known.
        now: Progress => Option<Spanned<String>>,
        /// The need as a sentence: Sam needs to …
        text: Schooling => Spanned<String>,
    }
}

written! {
    /// Something that was tried: one round of assess, plan, do, review in a line.
    pub struct Tried {
        /// What was done, and how much of it.
        what: Schooling => Spanned<String>,
        /// From when.
        control from: Record => Option<Spanned<Happened>>,
        /// Until when.
        control to: Record => Option<Spanned<Happened>>,
        /// What came of it, with a number where there is one.
        effect: Progress => Option<Spanned<String>>,
    }
}
