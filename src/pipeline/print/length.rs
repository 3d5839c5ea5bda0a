//! What does not fit, in words: nothing is made smaller to fit.

use crate::model::{CardPaper, REMINDER_WORDS, word_count};
use crate::privacy::policy::Public;
use crate::render::pdf::Overrun;
use crate::view::Sight;
use crate::view::sheet::Sheet;
use crate::view::site::Pictures;

use super::super::faults::too_many;
use super::Form;

/// A reminder is read in passing, whatever would fit on its paper.
pub(super) fn drop_long_reminders(
    sight: &Sight<'_, Public>,
    pictures: &Pictures,
    ids: &mut Vec<String>,
    notes: &mut Vec<String>,
) {
    ids.retain(|id| {
        let form = (CardPaper::Reminder, pictures);
        let Some(card) = Sheet::new(sight, id, form) else { return false };
        let steps = card.steps.iter().map(|step| &step.does);
        let lines: Vec<&String> =
            if card.reminder.is_empty() { steps.collect() } else { card.reminder.iter().collect() };
        let words =
            word_count(&card.title) + lines.into_iter().map(|line| word_count(line)).sum::<usize>();
        if words > REMINDER_WORDS {
            let over = words - REMINDER_WORDS;
            let way = if card.reminder.is_empty() {
                "write a `reminder:` of a few short lines in its record"
            } else {
                "shorten its `reminder:`"
            };
            notes.push(format!(
                "Left out: {id}. A reminder has {REMINDER_WORDS} words at most, and this one has \
                 {over} too many; {way}."
            ));
        }
        words <= REMINDER_WORDS
    });
}

/// A sentence about a card that is left out because it is too long.
pub(super) fn too_long(id: &str, overrun: &Overrun, words: usize) -> String {
    let over = too_many(overrun, words);
    let words = if over == 1 { "word" } else { "words" };
    format!("Left out: {id}, which is about {over} {words} too long for its paper.")
}

/// How many words of a card a print job of this form shows, roughly.
pub(super) fn words_of(card: &Sheet, form: &Form) -> usize {
    match form {
        Form::Labels { .. } => label(card),
        Form::Deck { .. } => {
            label(card) + lines(card) + card.safety.as_deref().map_or(0, word_count)
        }
        Form::Sheets { paper, .. } | Form::Beside { paper, .. } => words_on(card, *paper),
        Form::Symbols(_) | Form::Alignment => 0,
    }
}

fn list(texts: &[String]) -> usize {
    texts.iter().map(|text| word_count(text)).sum()
}

/// The words of a label for the things of a card.
fn label(card: &Sheet) -> usize {
    word_count(&card.title) + list(&card.materials)
}

/// The words of the few lines of a small card.
fn lines(card: &Sheet) -> usize {
    if card.reminder.is_empty() {
        card.steps.iter().map(|step| word_count(&step.does)).sum()
    } else {
        list(&card.reminder)
    }
}

/// How many words of a card stand on a paper, roughly: labels and fixed sentences of the paper are not
/// counted.
pub(in crate::pipeline) fn words_on(card: &Sheet, paper: CardPaper) -> usize {
    let all = |texts: &[&String]| texts.iter().map(|text| word_count(text)).sum::<usize>();
    let steps = card.steps.iter();
    let acts: usize = steps.clone().map(|step| word_count(&step.does)).sum();
    let says: usize = steps.filter_map(|step| step.say.as_deref()).map(word_count).sum();
    let safety = card.safety.as_deref().map_or(0, word_count);
    let ask: usize = card.not_for.iter().map(|one| word_count(&one.because)).sum();
    let doing = all(&[&card.summary, &card.when, &card.praise, &card.if_not]) + acts + says + ask;
    match paper {
        CardPaper::Reminder => word_count(&card.title) + lines(card),
        CardPaper::A5 | CardPaper::EasyRead => label(card) + doing + safety,
        CardPaper::A4 | CardPaper::LargePrint | CardPaper::Beside => {
            let more = [&card.easier, &card.harder].into_iter().flatten();
            let versions: usize = card.versions.iter().map(|one| word_count(&one.change)).sum();
            label(card)
                + doing
                + safety
                + versions
                + list(&card.notice)
                + list(&card.ladder)
                + more.map(|text| word_count(text)).sum::<usize>()
                + card.why.words(word_count)
        }
    }
}
