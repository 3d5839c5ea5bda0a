//! What Portage brings to a core group or a child in need meeting.
//!
//! It is kept apart from everything else that is written about a child: no paper of a family, of a nursery or
//! of another service can be told from it, whatever a kind of paper asks for, and a build makes nothing of it.
//! `doorstep release` alone gives it out, to the people of that meeting whom a recorded basis names.

use super::written::written;
use super::{Date, Happened, LeaveOut, PaperName, Prose, StaffId};
use crate::source::Spanned;

written! {
    /// A contribution to a core group or a child in need meeting. Facts and what was seen, in the words of those
    /// who said them; no opinion about people. Its file is named by its day, with a number behind it where one
    /// day has several, and never a word.
    pub struct Contribution {
        /// What it is for: core-group-contribution or child-in-need-contribution.
        control kind: Safeguarding => Spanned<PaperName>,
        /// Who writes it: staff id.
        control by: Safeguarding => Spanned<StaffId>,
        /// The day of the meeting.
        control meeting: Safeguarding => Option<Spanned<Date>>,
        /// When it has to be there.
        control due: Safeguarding => Option<Spanned<Date>>,
        /// The first day of the time that it tells of.
        from: Safeguarding => Option<Date>,
        /// The last day of that time.
        to: Safeguarding => Option<Date>,
        /// Visits planned in that time.
        planned: Safeguarding => Option<u16>,
        /// Visits that were held.
        kept: Safeguarding => Option<u16>,
        /// Visits that were not, and why, in a line.
        missed: Safeguarding => Option<String>,
        /// When the writer signed it. Until then it is a draft and cannot be released.
        control signed: Safeguarding => Option<Spanned<Happened>>,
        /// Who read it before it left: staff id. Not the writer.
        control read_by: Safeguarding => Option<Spanned<StaffId>>,
        /// When they read it.
        control read_on: Safeguarding => Option<Spanned<Happened>>,
        /// When the parents saw it, before the meeting.
        control shared: Safeguarding => Option<Spanned<Happened>>,
        /// Why the parents did not see it before, where they did not.
        not_shared: Safeguarding => Option<String>,
        /// When the child was seen, where and with whom.
        nested seen => Vec<ChildSeen>,
        /// The actions of the plan that are Portage's, and how far each has come.
        nested actions => Vec<PlanAction>,
        /// Words about somebody else that stand here and do not go out: what a released copy says in their place,
        /// and why.
        nested leave_out => Vec<LeaveOut>,
        /// What is going well.
        working_well under "What is working well": Safeguarding => Prose,
        /// What gives cause to worry: what was seen or said, on which day.
        worried under "What we are worried about": Safeguarding => Prose,
        /// What needs to happen.
        needs_to_happen under "What needs to happen": Safeguarding => Prose,
        /// What life is like for the child: facts, and whose words they are.
        lived under "A day in the child's life": Safeguarding => Prose,
        /// The child's own view, and how it was shown.
        childs_view under "Child's view": Safeguarding => Prose,
        /// What the parents say.
        parents_view under "Parents' view": Safeguarding => Prose,
        /// How the parents take part.
        taking_part under "Taking part": Safeguarding => Prose,
    }
}

written! {
    /// A time at which the child was seen.
    pub struct ChildSeen {
        /// The day.
        control on: Safeguarding => Spanned<Happened>,
        /// Where.
        place as "where": Safeguarding => String,
        /// Who was there.
        with: Safeguarding => Option<String>,
        /// Whether the child was seen without a parent in the room.
        alone: Safeguarding => Option<bool>,
    }
}

written! {
    /// An action of the plan that is Portage's.
    pub struct PlanAction {
        /// What was to be done.
        what: Safeguarding => String,
        /// How far it has come.
        progress: Safeguarding => String,
        /// What comes next, and by when.
        next: Safeguarding => Option<String>,
    }
}
