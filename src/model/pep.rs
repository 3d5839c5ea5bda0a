//! A personal education plan: the part of a looked-after child's care plan that is about learning.

use super::choice::choice;
use super::written::written;
use super::{Date, Happened, PersonId, Pounds, Prose, SchoolYear, StaffId};
use crate::source::Spanned;

choice! {
    /// A term of school.
    pub enum Term {
        /// September to December.
        Autumn = "autumn",
        /// January to Easter.
        Spring = "spring",
        /// Easter to summer.
        Summer = "summer",
    }
}

choice! {
    /// The first plan, or a later one.
    pub enum PepKind {
        /// The first since coming into care.
        Initial = "initial",
        /// A review of the plan before.
        Review = "review",
    }
}

choice! {
    /// How the learner took part.
    pub enum TookPart {
        /// Was there throughout.
        There = "there",
        /// Was there for a part.
        ForAPart = "for-a-part",
        /// Gave views beforehand.
        Beforehand = "beforehand",
        /// Is very young or speaks without words: was watched at play, and people who know the child well spoke for the child.
        Observed = "observed",
        /// Was asked and chose not to.
        ChoseNotTo = "chose-not-to",
    }
}

choice! {
    /// What a target is about.
    pub enum TargetArea {
        /// Reading, writing and speaking.
        Literacy = "literacy",
        /// Numbers and mathematics.
        Mathematics = "mathematics",
        /// Another subject, or study itself.
        Subject = "subject",
        /// Talking and listening.
        Communication = "communication",
        /// Feelings, friends and well-being.
        Wellbeing = "well-being",
        /// Being there.
        Attendance = "attendance",
        /// Doing things for oneself.
        Independence = "independence",
        /// What comes after school.
        Aspiration = "aspiration",
    }
}

choice! {
    /// What became of a target.
    pub enum TargetResult {
        /// Reached.
        Reached = "reached",
        /// Reached in part.
        Partly = "partly",
        /// Goes on.
        CarriedOn = "carried-on",
        /// Was changed, or is no longer wanted.
        Changed = "changed",
    }
}

choice! {
    /// The quality of a plan.
    pub enum PepQuality {
        /// Every criterion is met.
        Green = "green",
        /// At most two are not, and neither the learner's view nor the targets are among them.
        Amber = "amber",
        /// Anything less.
        Red = "red",
    }
}

choice! {
    /// A criterion by which the quality of a plan is judged.
    pub enum PepCriterion {
        /// The learner's own view is there, and the plan answers it.
        LearnersView = "learners-view",
        /// Every target is specific, can be measured, and has a date and a person.
        Targets = "targets",
        /// Carer, school and social worker each had their say.
        OtherViews = "other-views",
        /// Attainment and attendance are up to date.
        Data = "data",
        /// The last plan's targets were looked at.
        LastTargets = "last-targets",
        /// The premium is tied to targets, with its cost.
        Premium = "premium",
        /// It was held and written in time.
        InTime = "in-time",
    }
}

written! {
    /// A personal education plan. The day in the file's name is the day of the meeting.
    pub struct Pep {
        /// The first plan since coming into care, or a review.
        control kind: Schooling => Spanned<PepKind>,
        /// The term.
        control term: Schooling => Spanned<Term>,
        /// The year of school.
        year: Schooling => Spanned<SchoolYear>,
        /// Who of the team wrote it or looked after it: staff id.
        control by: Record => Spanned<StaffId>,
        /// Who led the meeting: the id of somebody in the child's record.
        control chair: Schooling => Option<Spanned<PersonId>>,
        /// Who was there: ids of people in the child's record.
        control attended (some): Schooling => Vec<Spanned<PersonId>>,
        /// Who was asked and could not come: ids of people in the child's record.
        control apologies: Schooling => Vec<Spanned<PersonId>>,
        /// How the learner took part.
        took_part: Schooling => Spanned<TookPart>,
        /// What became of the last plan's targets, each by its id there.
        nested last_targets => Vec<TargetReviewed>,
        /// The targets from now on. Each is SMART: specific, measurable, agreed, realistic and timed.
        nested targets => Vec<PepTarget>,
        /// Who does what by when.
        nested actions => Vec<PepAction>,
        /// When the plan is looked at next: termly (statutory guidance Promoting the education of looked-after children, 2018).
        control next: Schooling => Option<Spanned<Date>>,
        /// The quality, by the criteria; for the team and the school's training, never on a learner's copy.
        quality: Casework => Option<Spanned<PepQuality>>,
        /// The criteria that are met.
        met: Casework => Vec<Spanned<PepCriterion>>,
        /// Who judged the quality: staff id.
        control judged_by: Casework => Option<Spanned<StaffId>>,
        /// Why the first plan came later than ten working days after coming into care, or why a term had none; for the team alone.
        late_because: Casework => Option<String>,
        /// What the learner says: what goes well, what is hard, hopes and plans. In the learner's words, or how it was shown.
        learners_view under "Learner's view": Voice => Prose,
        /// What the carers say.
        carers_view under "Carer's view": Voice => Prose,
        /// What the school or setting says.
        schools_view under "School's view": Schooling => Prose,
        /// What the social worker says. Nothing about legal status or placement stands here.
        social_workers_view under "Social worker's view": Schooling => Prose,
        /// Strengths, interests and talents.
        strengths under "Strengths and interests": Schooling => Prose,
        /// Progress since the last plan, in subjects or areas of learning.
        progress under "Progress": Attainment => Prose,
        /// Attendance, and what helps with it.
        attendance under "Attendance": Attainment => Prose,
        /// Needs for learning, and what helps.
        what_helps under "What helps": Schooling => Prose,
        /// Clubs, sport, music and what the learner does outside lessons.
        out_of_school under "Outside lessons": Schooling => Prose,
        /// Hopes, careers and the next step: a new class, school, college or work.
        next_steps under "Next steps": Schooling => Prose,
    }
}

written! {
    /// One target of a personal education plan.
    pub struct PepTarget {
        /// A short word for it within this plan, such as reading; the next plan names it.
        control id: Record => Spanned<String>,
        /// What it is about.
        area: Schooling => TargetArea,
        /// What the learner will do: something that two people would see alike.
        does: Schooling => Spanned<String>,
        /// Where the learner starts from.
        starts_from: Schooling => Option<Spanned<String>>,
        /// How you will know, with a number or a thing to look at.
        measure: Schooling => Option<Spanned<String>>,
        /// By when.
        control by: Schooling => Option<Spanned<Date>>,
        /// Who helps.
        who: Schooling => Option<Spanned<String>>,
        /// What is put in place, and how often.
        provision: Schooling => Option<Spanned<String>>,
        /// What of the premium goes towards it, in pounds.
        premium: Cost => Option<Pounds>,
    }
}

written! {
    /// What became of a target of the last plan.
    pub struct TargetReviewed {
        /// The target, by its id in the last plan.
        control target: Record => Spanned<String>,
        /// What became of it.
        result: Schooling => TargetResult,
        /// What the learner does now.
        now: Schooling => Option<Spanned<String>>,
    }
}

written! {
    /// Something that somebody does after a meeting about a plan.
    pub struct PepAction {
        /// What.
        what: Schooling => Spanned<String>,
        /// Who.
        who: Schooling => Spanned<String>,
        /// By when.
        control by: Schooling => Option<Spanned<Date>>,
        /// When it was done.
        control done: Schooling => Option<Spanned<Happened>>,
    }
}
