//! A group that children come to with their families: who belongs to it, and what was done each time.

use super::choice::choice;
use super::written::written;
use super::{ActivityId, ChildRef, Date, GroupId, Prose, StaffId, Time, Weekday};
use crate::source::Spanned;

written! {
    /// A group that runs for a while. The name of its file is what records call it.
    pub struct Group {
        /// What it is called.
        name: Resources => Spanned<String>,
        /// What it is for, in one line.
        about: Resources => Option<String>,
        /// Where it meets.
        place: Resources => Option<String>,
        /// On which day it meets.
        day: Resources => Option<Weekday>,
        /// When it begins.
        at: Resources => Option<Time>,
        /// How long it takes, in minutes.
        minutes: Resources => Option<u16>,
        /// The first day of the group.
        control began: Resources => Spanned<Date>,
        /// The last day of the group. Left out while it goes on.
        control ended: Resources => Option<Spanned<Date>>,
        /// Who leads it: staff ids.
        control leaders (some): Resources => Vec<Spanned<StaffId>>,
        /// How many children there is room for.
        most: Resources => Option<u16>,
        /// The children who belong to it.
        nested members => Vec<Member>,
    }
}

written! {
    /// A child who belongs to a group.
    pub struct Member {
        /// The child: reference.
        control child: Casework => Spanned<ChildRef>,
        /// The first day.
        control from: Casework => Spanned<Date>,
        /// The last day. Left out while the child comes.
        control until: Casework => Option<Spanned<Date>>,
    }
}

choice! {
    /// Whether a child came.
    pub enum Came {
        /// The child was there.
        Yes = "yes",
        /// The family sent word that they could not come.
        SentWord = "sent-word",
        /// The child was not there, and nobody knows why.
        No = "no",
    }
}

written! {
    /// One meeting of a group.
    pub struct GroupSession {
        /// The group: the name of a file in `groups`.
        control group: Resources => Spanned<GroupId>,
        /// Who led it: staff ids.
        control led_by (some): Resources => Vec<Spanned<StaffId>>,
        /// When it began.
        from: Resources => Option<Time>,
        /// When it ended.
        to: Resources => Option<Time>,
        /// Where it met, if not where the group usually does.
        place: Resources => Option<String>,
        /// Who came.
        nested attendance => Vec<Attended>,
        /// Cards of the library that were used.
        control cards: Resources => Vec<Spanned<ActivityId>>,
        /// The card that every family took home.
        control home_sheet: Resources => Option<Spanned<ActivityId>>,
        /// What was done.
        done under "What we did": Casework => Prose,
        /// What the team noticed.
        noticed under "What we noticed": Casework => Prose,
        /// What to do, bring or change next time.
        next under "Next time": Casework => Prose,
    }
}

written! {
    /// One child at one meeting of a group.
    pub struct Attended {
        /// The child: reference.
        control child: Casework => Spanned<ChildRef>,
        /// Whether the child came.
        came: Casework => Came,
        /// Who came with the child.
        with: Casework => Option<String>,
        /// What the child did, in a line.
        note: Casework => Option<String>,
    }
}
