//! A card's paper from its record.

use crate::model::{Activity, ActivityId, Choice, Date, Versions};
use crate::privacy::policy::Public;
use crate::source::Spanned;
use crate::view::card::Version;
use crate::view::chart::Step;
use crate::view::sight::{Sight, prose};

use super::{NotFor, Sheet};

impl Sheet {
    /// The sheet of the card `area/slug`; `None` when there is no such card.
    #[must_use]
    pub fn new(sight: &Sight<'_, Public>, id: &str) -> Option<Self> {
        let card = sight.activity(id)?;
        let (area, _) = id.split_once('/')?;
        let words = sight.words;
        let minutes = usize::from(*sight.open(&card.minutes));
        let for_who = &sight.open(&card.for_a_child_who).value;
        let not_for = |not_for: &crate::model::NotFor| NotFor {
            kind: words.say(&format!("not-for-{}", sight.open(&not_for.alert).word())),
            because: sight.open(&not_for.because).clone(),
        };
        Some(Self {
            title: sight.open(&card.title).value.clone(),
            summary: sight.open(&card.summary).clone(),
            area: words.say(&format!("area-{area}")),
            for_a_child_who: words.say_with("sheet-for", &[("does", for_who.into())]),
            ages: ages(sight, card),
            minutes: words.say_with("sheet-minutes", &[("minutes", minutes.into())]),
            materials: sight.open(&card.materials).iter().map(|need| need.value.clone()).collect(),
            at_hand: *sight.open(&card.at_hand),
            when: sight.open(&card.when).clone(),
            routines: routines(sight, card),
            steps: card
                .steps
                .iter()
                .map(|step| Step {
                    does: sight.open(&step.act).value.clone(),
                    say: sight.open(&step.say).clone(),
                })
                .collect(),
            praise: sight.open(&card.praise).clone(),
            if_not: sight.open(&card.if_not).clone(),
            easier: Some(sight.open(&card.easier).clone()),
            harder: Some(sight.open(&card.harder).clone()),
            versions: versions(sight, card),
            notice: sight.open(&card.notice).clone(),
            before: title(sight, sight.open(&card.before).as_ref()),
            after: title(sight, sight.open(&card.after).as_ref()),
            ladder: sight.open(&card.ladder).iter().map(|step| step.value.clone()).collect(),
            safety: Some(sight.open(&card.safety).clone()),
            not_for: card.not_for.iter().map(not_for).collect(),
            why: prose(sight.open(&card.why)),
            review: reviewed(sight, card, "sheet-reviewed", "sheet-not-reviewed"),
            lost_skill: words.say("sheet-lost-skill"),
            service: sight.service_line()?,
            words: words.all("sheet-"),
        })
    }
}

/// The title of a card that another names; `None` when it is held back.
fn title(sight: &Sight<'_, Public>, id: Option<&Spanned<ActivityId>>) -> Option<String> {
    sight.activity(id?).map(|card| sight.open(&card.title).value.clone())
}

/// The parts of the day that a card fits into, in words.
pub(in crate::view) fn routines(sight: &Sight<'_, Public>, card: &Activity) -> String {
    let routines = sight.open(&card.routines).iter();
    let said = routines.map(|routine| sight.words.say(&format!("routine-{}", routine.word())));
    sight.words.list(&said.collect::<Vec<_>>())
}

/// The versions that a card has, always in the same order.
pub(in crate::view) fn versions(sight: &Sight<'_, Public>, card: &Activity) -> Vec<Version> {
    let version = |(need, change): (&str, &String)| Version {
        name: sight.words.say(&format!("fit-{need}")),
        change: change.clone(),
    };
    fits(card, sight).into_iter().map(version).collect()
}

/// The needs that a card has a version for, by their keys, each with what changes.
pub(in crate::view) fn fits<'a>(
    card: &'a Activity,
    sight: &Sight<'_, Public>,
) -> Vec<(&'static str, &'a String)> {
    let Some(Versions { vision, hearing, movement, overwhelm }) = &card.versions else {
        return Vec::new();
    };
    let all = [
        ("vision", vision),
        ("hearing", hearing),
        ("movement", movement),
        ("overwhelm", overwhelm),
    ];
    let there = all.into_iter();
    there.filter_map(|(need, change)| Some((need, sight.open(change).as_ref()?))).collect()
}

/// The ages of a card in words, when the service prints ages.
pub(in crate::view) fn ages(sight: &Sight<'_, Public>, card: &Activity) -> Option<String> {
    let months = |months: u16| sight.words.months(u32::from(months));
    let (from, to) = (months(*sight.open(&card.ages.from)), months(*sight.open(&card.ages.to)));
    let parts = [("from", (&from).into()), ("to", (&to).into())];
    sight.shows_ages().then(|| sight.words.say_with("sheet-ages", &parts))
}

/// Who reviewed a card clinically and when, or that nobody has.
pub(in crate::view) fn reviewed(
    sight: &Sight<'_, Public>,
    card: &Activity,
    by_somebody: &str,
    by_nobody: &str,
) -> String {
    let Some(review) = &card.reviewed else { return sight.words.say(by_nobody) };
    let on: Date = sight.open(&review.on).value;
    let date = sight.words.date(on);
    let (by, role) = (sight.open(&review.by), sight.open(&review.role));
    let parts =
        [("who", by.into()), ("by", by.into()), ("role", role.into()), ("date", (&date).into())];
    sight.words.say_with(by_somebody, &parts)
}
