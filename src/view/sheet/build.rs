//! A card's paper from its record.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Activity, ActivityId, CardPaper, Choice, Date};
use crate::privacy::policy::Public;
use crate::source::Spanned;
use crate::view::card::{CardLanguage, Version};
use crate::view::photo::Photo;
use crate::view::printed::PrintedAddress;
use crate::view::sight::{Sight, prose};
use crate::view::site::{Pictures, folder, note};

use super::{NotFor, Sheet, Step};

/// The symbols beside parts of a paper that are not steps.
const SIGNS: [(&str, &str); 6] = [
    ("need", "basket"),
    ("when", "home"),
    ("safety", "careful"),
    ("ask", "ask-professional"),
    ("praise", "well-done"),
    ("again", "calm"),
];

impl Sheet {
    /// The card `area/slug` for a kind of paper; `None` when there is no such card.
    #[must_use]
    pub fn new(
        sight: &Sight<'_, Public>,
        id: &str,
        (paper, symbols): (CardPaper, &Pictures),
    ) -> Option<Self> {
        let card = sight.activity(id)?;
        let (area, _) = id.split_once('/')?;
        let words = sight.words;
        let note = note(sight, id);
        let minutes = usize::from(*sight.open(&card.minutes));
        let for_who = &sight.open(&card.for_a_child_who).value;
        let not_for = |not_for: &crate::model::NotFor| NotFor {
            kind: words.say(&format!("not-for-{}", sight.open(&not_for.alert).word())),
            because: sight.open(&not_for.because).clone(),
        };
        let picture = |name: &str| symbols.find(name).filter(|_| paper.has_pictures());
        let steps: Vec<Step> = card
            .steps
            .iter()
            .map(|step| Step {
                does: sight.open(&step.act).value.clone(),
                say: sight.open(&step.say).clone(),
                photo: sight
                    .open(&step.picture)
                    .as_ref()
                    .filter(|_| paper == CardPaper::EasyRead)
                    .map(|name| sight.photo(&name.value, None))
                    .filter(|photo| photo.file.is_some()),
                picture: sight.open(&step.symbol).as_ref().and_then(|name| picture(&name.value)),
            })
            .collect();
        let signs: BTreeMap<&'static str, String> = SIGNS
            .into_iter()
            .filter(|_| paper == CardPaper::EasyRead)
            .filter_map(|(part, name)| Some((part, picture(name)?)))
            .collect();
        let pictures: Vec<Photo> = sight
            .open(&card.pictures)
            .iter()
            .filter(|_| !matches!(paper, CardPaper::A5 | CardPaper::Reminder))
            .map(|name| sight.photo(&name.value, None))
            .take(1)
            .collect();
        // The thanks for the picture of the whole card stand below it, where there is room for both.
        let of_steps = steps.iter().filter_map(|step| step.photo.as_ref());
        let thanked: BTreeSet<String> = of_steps.filter_map(|photo| photo.credit.clone()).collect();
        let used = steps.iter().filter_map(|step| step.picture.as_ref()).chain(signs.values());
        let (owed, courtesy) = credits(sight, (paper, symbols), used);
        Some(Self {
            address: sight.published_at().and_then(|place| {
                let folder = folder(sight.words.language(), sight.is_own_language());
                PrintedAddress::new(place, &folder, &sight.service.code(id, &sight.grant))
            }),
            credits: owed.into_iter().chain(thanked).collect(),
            courtesy,
            reminder: lines(sight.open(&card.reminder).as_slice()),
            title: sight.open(&card.title).value.clone(),
            summary: sight.open(&card.summary).clone(),
            area: words.say(&format!("area-{area}")),
            for_a_child_who: words.say_with("sheet-for", &[("does", for_who.into())]),
            ages: ages(sight, card),
            minutes: words.say_with("sheet-minutes", &[("minutes", minutes.into())]),
            materials: lines(sight.open(&card.materials).as_slice()),
            at_hand: *sight.open(&card.at_hand),
            when: sight.open(&card.when).clone(),
            routines: routines(sight, card),
            pictures,
            steps,
            signs,
            praise: sight.open(&card.praise).clone(),
            if_not: sight.open(&card.if_not).clone(),
            easier: Some(sight.open(&card.easier).clone()),
            harder: Some(sight.open(&card.harder).clone()),
            versions: versions(sight, card),
            notice: sight.open(&card.notice).clone(),
            before: title(sight, sight.open(&card.before).as_ref()),
            after: title(sight, sight.open(&card.after).as_ref()),
            ladder: lines(sight.open(&card.ladder).as_slice()),
            safety: Some(sight.open(&card.safety).clone()),
            not_for: card.not_for.iter().map(not_for).collect(),
            why: prose(sight.open(&card.why)),
            review: reviewed(sight, card, "sheet-reviewed", "sheet-not-reviewed"),
            sides: paper.sides() + usize::from(note.is_some()),
            translation: note.map(CardLanguage::sentences).unwrap_or_default(),
            lost_skill: words.say("sheet-lost-skill"),
            service: sight.service_line()?,
            words: words.all("sheet-"),
        })
    }
}

fn lines(texts: &[Spanned<String>]) -> Vec<String> {
    texts.iter().map(|text| text.value.clone()).collect()
}

/// Whom to thank for these pictures, a sentence a pack: whom one must thank, and whom one would like to. On a
/// small card every line is dear, and our own pack asks for no thanks.
fn credits<'p>(
    sight: &Sight<'_, Public>,
    (paper, pictures): (CardPaper, &Pictures),
    used: impl Iterator<Item = &'p String>,
) -> (Vec<String>, Vec<String>) {
    let said = |by: &str, licence: &str| {
        sight.words.say_with("sheet-symbols", &[("by", by.into()), ("licence", licence.into())])
    };
    let used: Vec<&String> = used.collect();
    let packs: BTreeSet<&str> =
        used.iter().filter_map(|name| name.split_once('/')).map(|(pack, _)| pack).collect();
    let credits = packs.into_iter().filter_map(|pack| pictures.credits.get(pack));
    let all: Vec<String> = credits
        .map(|credit| said(credit.by.as_deref().unwrap_or(&credit.name), &credit.licence))
        .collect();
    if paper != CardPaper::Reminder {
        return (all, Vec::new());
    }
    let owed = pictures.thanks(used.into_iter(), said);
    let courtesy = all.into_iter().filter(|thanks| !owed.contains(thanks)).collect();
    (owed, courtesy)
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
    let version = |(need, change): (&str, String)| Version {
        name: sight.words.say(&format!("fit-{need}")),
        change,
    };
    fits(card, sight).into_iter().map(version).collect()
}

/// The needs that a card has a version for, by their keys, each with what changes.
pub(in crate::view) fn fits(
    card: &Activity,
    sight: &Sight<'_, Public>,
) -> Vec<(&'static str, String)> {
    card.versions.iter().flat_map(|versions| versions.all(&sight.grant)).collect()
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
