//! A group note: what one child did at a group, and an idea for this child alone, in words for the child's
//! own family. It goes onto the family's copy of the sheet that every family takes home.

use super::written::written;
use super::{GroupId, StaffId};
use crate::source::Spanned;

written! {
    /// What one child did at a meeting of a group, for the child's own family. Its file is named by the day
    /// of the meeting.
    pub struct GroupNote {
        /// Who wrote it: staff id.
        control by: Record => Spanned<StaffId>,
        /// The group: the name of a file in `groups`.
        control group: Record => Spanned<GroupId>,
        /// What the child did well, in a line that the family is glad to read.
        well: Progress => Spanned<String>,
        /// An idea for this child to try at home.
        idea: Teaching => Option<String>,
        /// What to say with it.
        say: Teaching => Option<String>,
    }
}
