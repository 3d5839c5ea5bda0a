//! Closing: the end of Portage for a family, with what goes with the child.

use super::choice::choice;
use super::written::written;
use super::{CaseAction, Date, HandedOn, Happened, Prose, StaffId};
use crate::source::Spanned;

choice! {
    /// Why Portage ends.
    pub enum ClosingReason {
        /// The child has started at a nursery, pre-school or childminder.
        StartedSetting = "started-setting",
        /// The child has started at school.
        StartedSchool = "started-school",
        /// The family has moved away.
        Moved = "moved",
        /// The goals are met and no more are wanted.
        GoalsMet = "goals-met",
        /// The family has chosen so.
        FamilyChoice = "family-choice",
        /// Nobody has been able to reach the family.
        NotEngaging = "not-engaging",
        /// The child has died. Nothing is sent by itself; somebody rings.
        Died = "died",
        /// Something else.
        Other = "other",
    }
}

choice! {
    /// Where the parents' evaluation form has got to.
    pub enum Evaluation {
        /// It was not offered.
        NotOffered = "not-offered",
        /// It was given or sent.
        Sent = "sent",
        /// It has come back.
        Returned = "returned",
    }
}

written! {
    /// The end of Portage for a family. The file is named by the day of the closing.
    pub struct Closing {
        /// Why.
        control reason: Casework => Spanned<ClosingReason>,
        /// Who closed it: staff id.
        control by: Record => Spanned<StaffId>,
        /// Whether the family left in sorrow: then no letter, certificate or celebration is made by
        /// itself. Where the child has died it is so without being said.
        control quietly: Record => bool,
        /// The day of the last visit.
        control last_visit: Casework => Option<Spanned<Happened>>,
        /// The day of the last assessment: the profile as it stands at the end.
        control final_assessment: Casework => Option<Spanned<Happened>>,
        /// Where the child goes from here: a setting, a school, another Portage service.
        goes_to: Schooling => Option<String>,
        /// Equipment that has come back.
        returned: Casework => Vec<String>,
        /// Equipment that is still with the family.
        still_out: Progress => Vec<Spanned<String>>,
        /// Whom the family can turn to from here on.
        nested onward => Vec<OnwardContact>,
        /// Papers that were given, and to whom.
        nested documents => Vec<HandedOn>,
        /// Where the parents' evaluation form has got to.
        control evaluation: Casework => Option<Spanned<Evaluation>>,
        /// The day of a last visit or call to see how things go.
        control follow_up: Progress => Option<Spanned<Date>>,
        /// Who does what by when.
        nested actions => Vec<CaseAction>,
        /// The time with Portage: what was worked on, and what came of the goals.
        summary under "The time with Portage": Progress => Prose,
        /// What works for the child.
        works under "What works": Teaching => Prose,
        /// The family's own words.
        family under "The family's words": Voice => Prose,
        /// A note for the team.
        note under "Note for the team": TeamNote => Prose,
    }
}

written! {
    /// Somebody whom the family can turn to after Portage.
    pub struct OnwardContact {
        /// The name.
        name: Around => String,
        /// What they help with.
        role: Around => String,
        /// How to reach them.
        contact: Around => Option<String>,
    }
}
