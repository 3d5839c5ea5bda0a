//! The activity chart: one weekly goal, how to work on it, and the grid on which the family marks
//! each day.

use super::choice::choice;
use super::written::written;
use super::{Date, EquipmentId, OwnPictureId, Routine};
use crate::privacy::policy::{Audience, Record};
use crate::privacy::{Grant, MaySee};
use crate::source::Spanned;

choice! {
    /// The help that a child is given, from most to least.
    pub enum Help {
        /// Hand under hand, with the child's agreement.
        FullPhysical = "full-physical",
        /// A touch or a start.
        PartPhysical = "part-physical",
        /// Pointing or showing where.
        Gesture = "gesture",
        /// Doing it first.
        Model = "model",
        /// Saying it.
        Verbal = "verbal",
        /// A picture or an object.
        Visual = "visual",
        /// None.
        None = "none",
    }
}

choice! {
    /// What a chart is after.
    pub enum ChartKind {
        /// A goal with a degree of success: the family counts tries.
        Outcome = "outcome",
        /// Play to share, with nothing to reach: the family notes what the child did.
        OpenEnded = "open-ended",
    }
}

written! {
    /// A week's chart, agreed at a visit. A second one of the same visit has a word behind the day in
    /// the name of its file: `2026-11-17-2.yaml`.
    pub struct Chart {
        /// Its number for this child.
        control number as "chart": Record => Spanned<u16>,
        /// What it is after, `outcome` if left out. One that is open-ended has no `success`, no `tries` and
        /// no `per_day`: its grid has a box a day and lines for what was seen.
        control kind: Record => Option<Spanned<ChartKind>>,
        /// The long-term goal that it serves, by slug.
        control serves: Record => Spanned<String>,
        /// The card that it comes from, by `area/slug`. What the chart leaves out is the card's. A chart
        /// without a card needs `materials`, `when`, `steps`, `praise` and `if_not` of its own.
        control activity: Record => Option<Spanned<String>>,
        /// This week's goal.
        nested goal => ChartGoal,
        /// Why the family chose it.
        because: Voice => String,
        /// The item of the checklist, by id.
        control item: Record => Option<Spanned<String>>,
        /// A picture of the child's own that helps, by name: a record in the child's `pictures`.
        control picture: Teaching => Option<Spanned<OwnPictureId>>,
        /// What you need. The card's, if left out.
        materials: Teaching => Vec<String>,
        /// What of it the service has lent, by the names of files in `equipment`. A household that has it on
        /// loan reads its name and number under what you need.
        control lent: Record => Vec<Spanned<EquipmentId>>,
        /// When in the day. The card's, if left out.
        when: Teaching => Option<String>,
        /// The part of an ordinary day that it belongs to. Left out, those of the card.
        control routine: Record => Option<Spanned<Routine>>,
        /// Minutes that it takes each time. The card's, if left out.
        control minutes: Record => Option<Spanned<u16>>,
        /// Tries at a time. Needed, unless the chart is open-ended.
        control tries: Record => Option<Spanned<u16>>,
        /// Times a day. Needed, unless the chart is open-ended.
        control per_day: Record => Option<Spanned<u16>>,
        /// What to do, in three to six steps. The card's, if left out; needed where no card is named.
        nested steps => Vec<ChartStep>,
        /// How to help.
        help: Teaching => Help,
        /// What to say or do at once when it goes well. The card's, if left out; needed where no card is
        /// named.
        praise: Teaching => Option<Spanned<String>>,
        /// What to do when it does not go well. The card's, if left out.
        if_not: Teaching => Option<String>,
        /// How to make it easier.
        easier: Teaching => Option<String>,
        /// How to make it harder.
        harder: Teaching => Option<String>,
        /// When to stop.
        stop_when: Teaching => Option<String>,
        /// What to look out for.
        safety: Teaching => Option<String>,
        /// The therapist's advice that it follows.
        nested advice => Option<Advice>,
    }
}

written! {
    /// The goal of a week as a sentence in four parts; of three, where the chart is open-ended.
    pub struct ChartGoal {
        /// Who.
        who: Teaching => Spanned<String>,
        /// Does what.
        does: Teaching => Spanned<String>,
        /// Under what conditions.
        conditions: Teaching => Spanned<String>,
        /// To what degree of success. Needed, unless the chart is open-ended.
        success: Teaching => Option<Spanned<String>>,
    }
}

impl Chart {
    /// Whether it is play to share, with no degree of success and no tries.
    #[must_use]
    pub fn is_open_ended<A: Audience + MaySee<Record>>(&self, grant: &Grant<A>) -> bool {
        let kind = grant.open(&self.kind).as_ref().map(|kind| kind.value);
        kind == Some(ChartKind::OpenEnded)
    }

    /// How many marks fit on one day of its grid: one for each try, each time; on an open-ended chart one
    /// box a day.
    #[must_use]
    pub fn places<A: Audience + MaySee<Record>>(&self, grant: &Grant<A>) -> usize {
        let [tries, times] = [&self.tries, &self.per_day].map(|count| grant.open(count).as_ref());
        match (tries, times) {
            (Some(tries), Some(times)) if !self.is_open_ended(grant) => {
                usize::from(tries.value) * usize::from(times.value)
            }
            _ => 1,
        }
    }
}

written! {
    /// One thing to do, and perhaps to say.
    pub struct ChartStep {
        /// What to do.
        act as "do": Teaching => Spanned<String>,
        /// The picture that shows it, from a symbol pack of the theme: `cup`, or `mulberry/cup` of another
        /// pack than our own.
        control symbol: Teaching => Option<Spanned<String>>,
        /// A picture of the child's own that shows it, by name: a record in the child's `pictures`. It
        /// stands in the place of the symbol.
        control picture: Teaching => Option<Spanned<OwnPictureId>>,
        /// Words to say aloud.
        say: Teaching => Option<String>,
    }
}

written! {
    /// A therapist's advice, with its source and date.
    pub struct Advice {
        /// Whose.
        from: Teaching => String,
        /// When it was given.
        control on: Record => Spanned<Date>,
        /// What it says.
        text: Teaching => String,
    }
}
