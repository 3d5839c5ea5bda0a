//! Cards of the library, one by one: a tired parent must be able to follow one at first reading. How
//! cards belong together is the theme of `library`.

use crate::diag::{Message, Sink, number, quote, word};
use crate::model::{Activity, Draft, Entry, REMINDER_WORDS, word_count};
use crate::privacy::Grant;
use crate::privacy::policy::Inspector;
use crate::source::Span;

use super::Context;
use super::rule::rules;

rules! {
    STEP_COUNT "B01" Error "a card has too few or too many steps"
        "Three to six steps fit on a card and in a head. Join two small ones, or make a second card."
    LONG_SENTENCE "B02" Warning "a step has a long sentence"
        "People read a card with a child on one arm. Keep each sentence of a step to fifteen words and one idea, and put what to say under say."
    LADDER_COUNT "B03" Error "a card's ladder is too short or too long"
        "Three to eight small steps, the easiest first, show a family where to begin and what comes next."
    AGES "B04" Error "a card's ages are the wrong way round"
        "The number after from is the younger age in months, and the one after to is the older."
    LONG_TITLE "B05" Warning "a card's title is long"
        "Eight words at most fit into lists, headings and the margins of print."
    LONG_SUMMARY "B06" Warning "a card's summary is long, or ends in a full stop"
        "The summary stands in lists beside the title: one line of fifteen words at most, without a full stop."
    REVIEWED_LATER "B07" Error "a clinical review is dated in the future"
        "A card says who reviewed it and when, so that therapists can rely on it. A review that has not happened cannot be named."
    MATERIAL_COUNT "B08" Warning "a card asks for many things"
        "Six things at most, found in most homes. A long list is where many families stop."
    ITEM_COUNT "B09" Warning "a card works on many items"
        "One to five items of the checklist. A card that claims more is hard to find and hard to choose."
    NO_WHY "B10" Warning "a card does not say why it helps"
        "Two to four short sentences below the second line of hyphens tell the family what the game is good for. People go on with what makes sense to them."
    LONG_REMINDER "B15" Warning "a card's reminder is long"
        "The reminder is a card of A6 on the fridge, read in passing: sixty words at most with the title. The whole sheet says the rest."
    WORDLESS_STEP "B21" Error "a step has no words"
        "A step says what to do. Dots, dashes and a picture alone say nothing to somebody who has the card read aloud. Write what to do, or take the step away."
    LONG_CARD "B22" Warning "a card is far too long"
        "A card is two sides of A4 in letters that a tired parent can read, which is some 650 words with the headings, and letters are never made smaller. A longer card has a page on the website and no printable sheet. Keep to what somebody does in ten minutes, and make a second card of the rest, with before and after between the two."
}

/// The most words of a card for which there is hope of a sheet. How many fit depends on the words, and
/// the build says it to the line.
const LONGEST_CARD: usize = 900;

/// The most words of a sentence in a step.
const LONGEST_SENTENCE: usize = 15;

/// Holds every card to the rules of this theme.
pub(super) fn check(draft: &Draft, context: &Context, grant: &Grant<Inspector>, sink: &mut Sink) {
    for card in draft.activities.values() {
        let open = Open { card, grant };
        open.heading(sink);
        open.counts(sink);
        open.steps(sink);
        open.length(sink);
        if let Some(reviewed) = &card.reviewed {
            let on = grant.open(&reviewed.on);
            if on.value > context.date {
                let message = Message::new("{} is in the future", [word(on.value.to_string())]);
                sink.report(&REVIEWED_LATER, on.span, message)
                    .hint("look at the year and the month");
            }
        }
    }
}

struct Open<'d> {
    card: &'d Entry<Activity>,
    grant: &'d Grant<Inspector>,
}

impl Open<'_> {
    fn top(&self) -> Span {
        Span::top(self.card.file)
    }

    fn heading(&self, sink: &mut Sink) {
        let (card, grant) = (self.card, self.grant);
        let title = grant.open(&card.title);
        let words = word_count(title);
        if words > 8 {
            let message = Message::new("the title has {} words", [number(words)]);
            sink.report(&LONG_TITLE, title.span, message).hint("eight words at most");
        }
        let summary = grant.open(&card.summary);
        let words = word_count(summary);
        if words > 15 || summary.ends_with('.') {
            let message =
                Message::new("the summary {} is too long or ends in a full stop", [quote(summary)]);
            sink.report(&LONG_SUMMARY, self.top(), message)
                .hint("one line of fifteen words at most, without a full stop");
        }
        if grant.open(&card.why).is_empty() {
            sink.report(&NO_WHY, self.top(), "nothing says why this helps")
                .hint("write two to four short sentences below the second line of hyphens");
        }
        let (from, to) = (*grant.open(&card.ages.from), *grant.open(&card.ages.to));
        if from > to {
            let ages = [number(usize::from(from)), number(usize::from(to))];
            let message = Message::new("the ages go from {} to {} months", ages);
            sink.report(&AGES, self.top(), message).hint("change the two numbers round");
        }
    }

    fn counts(&self, sink: &mut Sink) {
        let (card, grant) = (self.card, self.grant);
        if !(3..=6).contains(&card.steps.len()) {
            let message = Message::new("the card has {} steps", [number(card.steps.len())]);
            sink.report(&STEP_COUNT, self.top(), message).hint("three to six");
        }
        let ladder = grant.open(&card.ladder);
        if !(3..=8).contains(&ladder.len()) {
            let span = ladder.first().map_or(self.top(), |first| first.span);
            let message = Message::new("the ladder has {} steps", [number(ladder.len())]);
            sink.report(&LADDER_COUNT, span, message).hint("three to eight, the easiest first");
        }
        let materials = grant.open(&card.materials);
        if materials.len() > 6 {
            let message = Message::new("the card asks for {} things", [number(materials.len())]);
            sink.report(&MATERIAL_COUNT, materials[6].span, message).hint("six at most");
        }
        let reminder = grant.open(&card.reminder);
        let title = word_count(&grant.open(&card.title).value);
        let words: usize = reminder.iter().map(|line| word_count(&line.value)).sum();
        if let Some(first) = reminder.first().filter(|_| title + words > REMINDER_WORDS) {
            let counts = [number(title + words), number(title + words - REMINDER_WORDS)];
            let message =
                Message::new("the reminder has {} words with the title: {} too many", counts);
            sink.report(&LONG_REMINDER, first.span, message)
                .hint("sixty at most; keep what brings the rest to mind");
        }
        let items = grant.open(&card.items);
        if items.len() > 5 {
            let message = Message::new("the card names {} items", [number(items.len())]);
            sink.report(&ITEM_COUNT, items[5].span, message).hint("one to five");
        }
    }

    /// All words of the card together.
    fn length(&self, sink: &mut Sink) {
        let (card, grant) = (self.card, self.grant);
        let steps = card.steps.iter().map(|step| {
            let said = grant.open(&step.say).as_deref().map_or(0, word_count);
            word_count(grant.open(&step.act).value.as_str()) + said
        });
        let texts = [
            &card.summary,
            &card.when,
            &card.praise,
            &card.if_not,
            &card.easier,
            &card.harder,
            &card.safety,
        ];
        let texts = texts.iter().map(|text| word_count(grant.open(text).as_str()));
        let lists = [&card.materials, &card.ladder].into_iter().flat_map(|list| grant.open(list));
        let lists = lists.map(|line| word_count(line));
        let notice = grant.open(&card.notice).iter().map(|line| word_count(line));
        let versions = card.versions.iter().flat_map(|versions| versions.all(grant));
        let versions = versions.map(|(_, change)| word_count(&change));
        let asked = card.not_for.iter().map(|one| word_count(grant.open(&one.because).as_str()));
        let short = [grant.open(&card.title), grant.open(&card.for_a_child_who)];
        let short = short.iter().map(|text| word_count(text));
        let all = steps.chain(texts).chain(lists).chain(notice).chain(versions).chain(asked);
        let words = all.chain(short).sum::<usize>() + word_count(&grant.open(&card.why).plain());
        if words > LONGEST_CARD {
            let message = Message::new("the card has {} words", [number(words)]);
            sink.report(&LONG_CARD, self.top(), message)
                .hint("some 650 fit on its sheet; make a second card of the rest");
        }
    }

    fn steps(&self, sink: &mut Sink) {
        for step in &self.card.steps {
            let act = self.grant.open(&step.act);
            if !act.value.chars().any(char::is_alphanumeric) {
                sink.report(&WORDLESS_STEP, act.span, "this step has no words")
                    .hint("write what to do, or take the step away");
            }
            if let Some(words) = longest_sentence(act) {
                let message = Message::new("a sentence of this step has {} words", [number(words)]);
                sink.report(&LONG_SENTENCE, act.span, message)
                    .hint("fifteen at most, one idea each; words to say aloud go under say");
            }
        }
    }
}

/// The words of the longest sentence, when it is too long for a step.
fn longest_sentence(text: &str) -> Option<usize> {
    let sentences = text.split_inclusive(['.', '!', '?', ':', ';']);
    sentences.map(word_count).max().filter(|words| *words > LONGEST_SENTENCE)
}
