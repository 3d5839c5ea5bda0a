//! An activity of the library: one reusable card, with no child on it.

use super::written::written;
use super::{CareKind, Date, Prose};
use crate::source::Spanned;

written! {
    /// A card of the library.
    pub struct Activity {
        /// Its name.
        title: Published => Spanned<String>,
        /// What it is about, in one line.
        summary: Published => String,
        /// What the child does now; completes "For a child who …".
        for_a_child_who: Published => Spanned<String>,
        /// The items of the checklist that it works on.
        control items (some): Published => Vec<Spanned<String>>,
        /// The ages in months that it is roughly for.
        nested ages => AgeRange,
        /// How long it takes.
        minutes: Published => u16,
        /// The times of the day that it fits into.
        routines (some): Published => Vec<String>,
        /// What you need.
        materials (some): Published => Vec<Spanned<String>>,
        /// When in the day.
        when: Published => String,
        /// What to do.
        nested steps (some) => Vec<Step>,
        /// What to say or do at once when it goes well.
        praise: Published => String,
        /// What to do when it does not go well.
        if_not: Published => String,
        /// How to make it easier.
        easier: Published => String,
        /// How to make it harder.
        harder: Published => String,
        /// What to look out for.
        safety: Published => String,
        /// Who it is not for.
        nested not_for (some) => Vec<NotFor>,
        /// Small steps towards it, the easiest first.
        ladder (some): Published => Vec<Spanned<String>>,
        /// Who reviewed it clinically, once somebody has.
        nested reviewed => Option<Reviewed>,
        /// Why it helps.
        why under "": Published => Prose,
    }
}

written! {
    /// From and to, in months.
    pub struct AgeRange {
        /// From this many months.
        from: Published => u16,
        /// To this many months.
        to: Published => u16,
    }
}

written! {
    /// One thing to do, and perhaps to say.
    pub struct Step {
        /// What to do.
        act as "do": Published => Spanned<String>,
        /// Words to say aloud.
        say: Published => Option<String>,
    }
}

written! {
    /// A kind of care alert that the card is not for, or not without asking.
    pub struct NotFor {
        /// The kind.
        control alert: Published => Spanned<CareKind>,
        /// Why, and whom to ask.
        because: Published => String,
    }
}

written! {
    /// A clinical review.
    pub struct Reviewed {
        /// Who.
        by: Published => String,
        /// Their profession.
        role: Published => String,
        /// When.
        on: Published => Spanned<Date>,
    }
}
