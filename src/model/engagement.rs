//! An engagement record: for a child with profound needs, several short looks at how the child meets
//! one thing, with the conditions under which each was made.

use super::choice::choice;
use super::written::written;
use super::{Observer, StaffId, Time};
use crate::source::Spanned;

choice! {
    /// One of the five areas of engagement. Their names are those of the Engagement Model; the
    /// meanings here are the program's own words.
    pub enum EngagementArea {
        /// Takes an interest and finds out more.
        Exploration = "exploration",
        /// Finds that something the child did made something happen.
        Realisation = "realisation",
        /// Expects what comes next.
        Anticipation = "anticipation",
        /// Keeps on when it takes effort or time.
        Persistence = "persistence",
        /// Begins it, unasked.
        Initiation = "initiation",
    }
}

choice! {
    /// How clearly it was seen.
    pub enum Clearness {
        /// A flicker: perhaps.
        Flicker = "flicker",
        /// Seen, and somebody else might have missed it.
        Slight = "slight",
        /// Anybody would have seen it.
        Clear = "clear",
    }
}

choice! {
    /// How awake and well the child was.
    pub enum Alertness {
        /// Wide awake.
        Awake = "awake",
        /// Quiet and half awake.
        Drowsy = "drowsy",
        /// Restless or uncomfortable.
        Unsettled = "unsettled",
        /// After a seizure or an illness, not yet back to usual.
        Recovering = "recovering",
    }
}

written! {
    /// Several short looks on one day. The file is named by that day.
    pub struct Engagement {
        /// Who looked and wrote it down: staff id.
        control by: Record => Spanned<StaffId>,
        /// Who saw it, when that was somebody else: parent, setting or therapist.
        seen_by: Progress => Option<Observer>,
        /// What was offered, and with what thought behind it.
        offered: Progress => Spanned<String>,
        /// The conditions under which it was offered.
        nested conditions => Conditions,
        /// The looks, in the order of the day.
        nested looks (some) => Vec<Look>,
        /// What the looks tell when they are read together.
        together: Progress => Option<String>,
        /// What to change or keep next time.
        next: Teaching => Vec<String>,
    }
}

written! {
    /// The conditions of a look: small things that decide what a child can show.
    pub struct Conditions {
        /// Where.
        place as "where": Progress => String,
        /// How the child sat or lay. Needed for a child with a positioning alert.
        position: Care => Option<String>,
        /// Light and background. Needed for a child with a vision alert.
        light: Care => Option<String>,
        /// Sounds and noise. Needed for a child with a hearing alert.
        sound: Care => Option<String>,
        /// Who was near.
        people: Progress => Vec<String>,
        /// How awake and well the child was.
        control alertness: Progress => Spanned<Alertness>,
        /// What else mattered: a meal, medicine, a short night.
        before: Care => Option<String>,
    }
}

written! {
    /// One short look.
    pub struct Look {
        /// When it began.
        control at: Progress => Spanned<Time>,
        /// How long it lasted, in minutes.
        control minutes: Progress => Spanned<u16>,
        /// What was different this time.
        changed: Progress => Option<String>,
        /// What was seen, area by area. Leave it out when nothing was: that is worth knowing too.
        nested seen => Vec<SeenEngagement>,
        /// How it ended, and who ended it.
        ended: Progress => Option<String>,
    }
}

written! {
    /// What was seen of one area of engagement.
    pub struct SeenEngagement {
        /// The area.
        control area: Progress => Spanned<EngagementArea>,
        /// What the child did.
        did: Progress => Spanned<String>,
        /// How clearly.
        how: Progress => Clearness,
    }
}
