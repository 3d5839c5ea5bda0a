//! An activity of the library: one reusable card, with no child on it.

use super::choice::choice;
use super::written::written;
use super::{ActivityId, CareKind, Date, PictureId, Prose};
use crate::privacy::policy::{Audience, Published};
use crate::privacy::{Grant, MaySee};
use crate::source::Spanned;

choice! {
    /// A part of an ordinary day into which an activity fits.
    pub enum Routine {
        /// Waking up, after the night or a nap.
        Waking = "waking",
        /// A nappy change, or a visit to the potty.
        NappyChange = "nappy-change",
        /// Getting dressed or undressed.
        Dressing = "dressing",
        /// Meals and snacks, with the cooking before and the washing-up after.
        Meals = "meals",
        /// Housework and putting things away.
        Tidying = "tidying",
        /// Playing, indoors or just outside the door.
        Playing = "playing",
        /// Books, songs and stories.
        Stories = "stories",
        /// Out of the house: the park, the shops, a walk.
        OutAndAbout = "out-and-about",
        /// On the way, in the car, the bus or the pushchair.
        Travelling = "travelling",
        /// Waiting: for the kettle, at the doctor's, in a queue.
        Waiting = "waiting",
        /// Bath time and washing.
        Bath = "bath",
        /// Winding down and going to bed.
        Bedtime = "bedtime",
    }
}

written! {
    /// A card of the library.
    pub struct Activity {
        /// Its name.
        title: Published => Spanned<String>,
        /// What it is about, in one line.
        summary: Published => String,
        /// What the child does now; completes "For a child who …".
        for_a_child_who: Published => Spanned<String>,
        /// The items of the checklist that it works on, one to five: item ids.
        control items (some): Published => Vec<Spanned<String>>,
        /// The ages in months that it is roughly for.
        nested ages => AgeRange,
        /// How long it takes.
        minutes: Published => u16,
        /// The parts of an ordinary day that it fits into, so that nobody has to find extra time: one
        /// to four words from the list.
        routines (some): Published => Vec<Routine>,
        /// Whether most homes have everything under `materials` already: `yes` when nobody has to buy,
        /// borrow or make anything first. The card then says so.
        at_hand: Published => bool,
        /// What you need.
        materials (some): Published => Vec<Spanned<String>>,
        /// The words by which families find it when they look for what to do with the things that they
        /// have, such as `[pans, socks]`: what it cannot be played without. `nothing` stands alone. The
        /// words are listed by `doorstep explain B16`; a service adds its own under `things` in
        /// `rules.yaml`.
        control with: Published => Vec<Spanned<String>>,
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
        /// How to fit it to a child who sees, hears or moves differently, or who is easily overwhelmed.
        /// Leave out what makes no sense for this activity.
        nested versions => Option<Versions>,
        /// What to look for while you play: two to four small things that anybody can see and enjoy.
        /// They are not a score.
        notice: Published => Vec<String>,
        /// What to look out for.
        safety: Published => String,
        /// Who it is not for.
        nested not_for (some) => Vec<NotFor>,
        /// Small steps towards it, the easiest first.
        ladder (some): Published => Vec<Spanned<String>>,
        /// An easier card that comes before this one: `area/slug`. That card names this one under
        /// `after`.
        control before: Published => Option<Spanned<ActivityId>>,
        /// A card to go on to when this one is easy: `area/slug`. That card names this one under
        /// `before`.
        control after: Published => Option<Spanned<ActivityId>>,
        /// Pictures of what you need or of the whole game, by name: one to three records in `pictures`.
        control pictures: Published => Vec<Spanned<PictureId>>,
        /// Who reviewed it clinically, once somebody has.
        nested reviewed => Option<Reviewed>,
        /// The card in two to four very short lines, for a small card on the fridge of a family that has
        /// the whole sheet: sixty words at most with the title. Left out, its steps stand there.
        reminder: Published => Vec<Spanned<String>>,
        /// Why it helps.
        why under "": Published => Prose,
    }
}

written! {
    /// How to fit an activity to a child: for each need one or two sentences that say what to change.
    pub struct Versions {
        /// What to change for a child who does not see well.
        vision: Published => Option<String>,
        /// What to change for a child who does not hear well.
        hearing: Published => Option<String>,
        /// What to change for a child who does not move easily.
        movement: Published => Option<String>,
        /// What to change for a child who is easily overwhelmed by sounds, lights, touch or people.
        overwhelm: Published => Option<String>,
    }
}

impl Versions {
    /// The needs that there is a version for, by their keys, always in the same order, each with what to
    /// change.
    #[must_use]
    pub fn all<A: Audience + MaySee<Published>>(
        &self,
        grant: &Grant<A>,
    ) -> Vec<(&'static str, String)> {
        let all = [
            ("vision", &self.vision),
            ("hearing", &self.hearing),
            ("movement", &self.movement),
            ("overwhelm", &self.overwhelm),
        ];
        let there = all.into_iter();
        there.filter_map(|(need, change)| Some((need, grant.open(change).clone()?))).collect()
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
        /// The picture that shows it, from a symbol pack of the theme: `cup`, or `mulberry/cup` of another
        /// pack than our own.
        control symbol: Published => Option<Spanned<String>>,
        /// A photograph or drawing of this step, by name: a record in `pictures`. It stands in the place of
        /// the symbol.
        control picture: Published => Option<Spanned<PictureId>>,
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
