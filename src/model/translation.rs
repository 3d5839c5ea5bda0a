//! A card in another language: its words in a file beside the card, and whether they still fit it.

use sha2::{Digest, Sha256};

use super::written::written;
use super::{Activity, Date, NotFor, Prose, Step, Versions};
use crate::privacy::policy::{Audience, Published};
use crate::privacy::{Grant, MaySee, Private};
use crate::source::Spanned;

written! {
    /// The words of a card in another language, in `activities/<area>/<name>.<language>.md`. What has no
    /// words (items, ages, minutes, routines, what it is played with, the cards before and after) comes from the card itself.
    pub struct Translation {
        /// Which words of the card were translated: twelve letters that stand for all of them, as
        /// `doorstep check` gives them, or `unknown` until somebody has compared the two. When the card
        /// changes, its letters do.
        control translates: Published => Spanned<String>,
        /// Who translated it.
        translated_by: Published => String,
        /// Who speaks the language and has read the translation beside the card. Until somebody has,
        /// the card says that nobody has.
        checked_by: Published => Option<String>,
        /// When they did.
        checked_on: Published => Option<Spanned<Date>>,
        /// The card's name.
        title: Published => Spanned<String>,
        /// What it is about, in one line.
        summary: Published => String,
        /// What the child does now, as the language completes the sentence "For a child who …".
        for_a_child_who: Published => Spanned<String>,
        /// What you need: the same things in the same order.
        materials (some): Published => Vec<Spanned<String>>,
        /// When in the day.
        when: Published => String,
        /// What to do: the same steps in the same order.
        nested steps (some) => Vec<TranslatedStep>,
        /// What to say or do at once when it goes well.
        praise: Published => String,
        /// What to do when it does not go well.
        if_not: Published => String,
        /// How to make it easier.
        easier: Published => String,
        /// How to make it harder.
        harder: Published => String,
        /// How to fit it to a child: the same needs.
        nested versions => Option<Versions>,
        /// What to look for while you play.
        notice: Published => Vec<String>,
        /// What to look out for.
        safety: Published => String,
        /// Who it is not for: the same kinds of care alert in the same order.
        nested not_for (some) => Vec<NotFor>,
        /// Small steps towards it: as many, in the same order.
        ladder (some): Published => Vec<Spanned<String>>,
        /// The card in a few short lines: as many as the card has.
        reminder: Published => Vec<Spanned<String>>,
        /// Why it helps.
        why under "": Published => Prose,
    }
}

written! {
    /// One thing to do, and perhaps to say, in another language.
    pub struct TranslatedStep {
        /// What to do.
        act as "do": Published => Spanned<String>,
        /// Words to say aloud.
        say: Published => Option<String>,
    }
}

/// A part of a translation that does not fit its card: what it is called in the record, how many the
/// card has, and how many the translation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Misfit {
    /// The field.
    pub field: &'static str,
    /// How many the card has.
    pub card: usize,
    /// How many the translation has.
    pub translation: usize,
}

impl Translation {
    /// Every part that the card has in another number.
    #[must_use]
    pub fn misfits<A: Audience + MaySee<Published>>(
        &self,
        card: &Activity,
        grant: &Grant<A>,
    ) -> Vec<Misfit> {
        let counts = [
            ("materials", grant.open(&card.materials).len(), grant.open(&self.materials).len()),
            ("steps", card.steps.len(), self.steps.len()),
            ("notice", grant.open(&card.notice).len(), grant.open(&self.notice).len()),
            ("not_for", card.not_for.len(), self.not_for.len()),
            ("ladder", grant.open(&card.ladder).len(), grant.open(&self.ladder).len()),
            ("reminder", grant.open(&card.reminder).len(), grant.open(&self.reminder).len()),
        ];
        // Without a reminder of its own a translation prints its steps there.
        let untold = |field: &str, count: usize| field == "reminder" && count == 0;
        let misfits = counts.into_iter().filter(|(field, card, translation)| {
            card != translation && !untold(field, *translation)
        });
        misfits.map(|(field, card, translation)| Misfit { field, card, translation }).collect()
    }

    /// What stands under `translates` while nobody knows which words of the card were translated.
    pub const UNKNOWN: &'static str = "unknown";

    /// Whether the card's words are still those that were translated.
    #[must_use]
    pub fn is_current<A: Audience + MaySee<Published>>(
        &self,
        card: &Activity,
        grant: &Grant<A>,
    ) -> bool {
        grant.open(&self.translates).value == card.words_digest(grant)
    }

    /// The card with these words in the place of its own.
    #[must_use]
    pub fn over(&self, card: &Activity) -> Activity {
        let steps = card.steps.iter().zip(&self.steps);
        Activity {
            title: self.title.clone(),
            summary: self.summary.clone(),
            for_a_child_who: self.for_a_child_who.clone(),
            materials: self.materials.clone(),
            when: self.when.clone(),
            steps: steps
                .map(|(step, words)| Step {
                    act: words.act.clone(),
                    say: words.say.clone(),
                    symbol: step.symbol.clone(),
                    picture: step.picture.clone(),
                })
                .collect(),
            praise: self.praise.clone(),
            if_not: self.if_not.clone(),
            easier: self.easier.clone(),
            harder: self.harder.clone(),
            versions: self.versions.clone(),
            notice: self.notice.clone(),
            safety: self.safety.clone(),
            not_for: self.not_for.clone(),
            ladder: self.ladder.clone(),
            reminder: self.reminder.clone(),
            why: self.why.clone(),
            ..card.clone()
        }
    }
}

impl Activity {
    /// Twelve letters that stand for every word of the card that a translation has: another word, other
    /// letters.
    #[must_use]
    pub fn words_digest<A: Audience + MaySee<Published>>(&self, grant: &Grant<A>) -> String {
        let mut hash = Sha256::new();
        let mut take = |text: &str| {
            hash.update(text.len().to_le_bytes());
            hash.update(text);
        };
        let texts = |list: &Private<Vec<String>, Published>| grant.open(list).join("\n");
        let typed = |list: &Private<Vec<Spanned<String>>, Published>| {
            let words: Vec<&str> = grant.open(list).iter().map(|one| one.value.as_str()).collect();
            words.join("\n")
        };
        take(&grant.open(&self.title).value);
        take(&grant.open(&self.for_a_child_who).value);
        take(&typed(&self.materials));
        take(&typed(&self.ladder));
        take(&texts(&self.notice));
        let plain = [
            &self.summary,
            &self.when,
            &self.praise,
            &self.if_not,
            &self.easier,
            &self.harder,
            &self.safety,
        ];
        plain.into_iter().for_each(|text| take(grant.open(text).as_str()));
        for step in &self.steps {
            take(&grant.open(&step.act).value);
            take(grant.open(&step.say).as_deref().unwrap_or_default());
        }
        for not_for in &self.not_for {
            take(grant.open(&not_for.because).as_str());
        }
        for (need, change) in self.versions.iter().flat_map(|versions| versions.all(grant)) {
            take(need);
            take(&change);
        }
        let reminder = typed(&self.reminder);
        if !reminder.is_empty() {
            take(&reminder);
        }
        take(&grant.open(&self.why).plain());
        letters(hash)
    }
}

/// Twelve letters that stand for all that was taken.
pub(super) fn letters(hash: Sha256) -> String {
    let hash = hash.finalize();
    let first = hash.iter().take(6).fold(0_u64, |sum, byte| (sum << 8) | u64::from(*byte));
    format!("{first:012x}")
}
