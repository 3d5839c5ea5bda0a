//! Assessments: what was seen, never quietly less than before.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use crate::diag::{Message, Sink, number, quote, reference, word};
use crate::model::{
    Assessment, AssessmentKind, Choice, Date, Draft, Entry, Observation, ObservationValue,
    RecordKey, Review,
};
use crate::privacy::Grant;
use crate::privacy::policy::Inspector;
use crate::source::Span;

use super::Context;
use super::dates;
use super::items::Items;
use super::lexicon::Lexicon;
use super::links::did_you_mean;
use super::one_child::OneChild;
use super::rule::rules;
use super::texts::Texts;

rules! {
    STEP_BEYOND "A01" Error "an observation names a step that its item does not have"
        "The number after step is the highest of the item's small steps that was reached, the first being 1. Look the item up in its checklist."
    SEEN_LATER "A02" Error "an observation is dated after its assessment"
        "An assessment of a day holds what was seen up to that day. Correct the date, or give the observation to the next assessment."
    SEEN_BEFORE_BIRTH "A03" Error "an observation is dated before the child was born"
        "Look at the year."
    NO_BASELINE "A04" Error "the first assessment is not called the baseline"
        "What the child did before teaching began is the baseline; everything later is compared with it. Set kind to baseline, or add the missing file."
    SECOND_BASELINE "A05" Error "a later assessment is called the baseline"
        "There is one baseline of each checklist. It is never replaced, or the start of the child's story would be lost. Set kind to review."
    DROPPED "A06" Error "an assessment leaves out items that an earlier one gave"
        "An item that disappears looks as if it had never been there. Give every item again, with not-seen where it was not looked at this time."
    LOST_UNEXPLAINED "A07" Warning "a skill was lost and no note says more"
        "Since when, in which places, and what the family thinks: write it in the note. Whoever reads it next will ask."
    LOST_UNTOLD "A08" Warning "a skill was lost and nothing says that a doctor knows"
        "A child who could do something and no longer can should be seen by a doctor: it can be the first sign of an illness, or of seizures, or of hearing that has changed. Write in the note, in the review or among its actions who has been told, and when."
    WENT_DOWN "A09" Warning "a skill that was achieved is not yet there, and is not called lost"
        "If the child could do it reliably and no longer does, the word is lost, and a doctor should know. If it was marked too early, say so in a note."
    NO_MARK "A10" Error "an observation has a mark that its checklist does not know"
        "Most checklists go by our words: not-yet, emerging, developing, achieved, lost, not-seen. One with a scale of its own, in its checklist.yaml, goes by that; not-seen and lost hold there too."
}

static DOCTORS: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::new(&[(
        &[
            "doctor",
            "doctors",
            "dr",
            "gp",
            "paediatrician",
            "paediatricians",
            "neurologist",
            "health visitor",
            "consultant",
            "hospital",
            "clinic",
            "nurse",
            "surgery",
            "111",
        ],
        "",
    )])
});

/// Holds every assessment to the rules of this theme.
pub(super) fn check(draft: &Draft, context: &Context, grant: &Grant<Inspector>, sink: &mut Sink) {
    let items = Items::gather(draft, &super::broken_files(sink), grant);
    for one in OneChild::each(draft, context, grant) {
        kinds(&one, sink);
        marks(&one, sink);
        let mut before = Before::default();
        for (date, assessment) in &one.records.assessments {
            for seen in &assessment.observations {
                observation(&one, *date, seen, sink);
                step(&one, seen, &items, sink);
                lost(&one, *date, seen, sink);
            }
            before.compare(&one, assessment, sink);
        }
    }
}

/// Marks are judged by the scale of their checklist; one that is not there has a message of its own.
fn marks(one: &OneChild<'_>, sink: &mut Sink) {
    for assessment in one.records.assessments.values() {
        let checklist = one.open(&assessment.checklist).value.as_str();
        let Some(list) = one.draft.checklists.get(checklist) else { continue };
        let scale = list.own_scale(one.grant());
        for seen in &assessment.observations {
            let mark = one.open(&seen.value);
            if mark.known().is_some() {
                continue;
            }
            let names = [quote(mark.word()), reference(checklist)];
            let message = Message::new("{} is no mark of the checklist {}", names);
            let found = sink.report(&NO_MARK, one.open(&seen.item).span, message);
            match &scale {
                Some(scale) => did_you_mean(found, mark.word(), scale.marks()),
                None => {
                    did_you_mean(found, mark.word(), ObservationValue::WORDS.iter().copied());
                }
            }
        }
    }
}

/// The first file is the baseline, and so may be the first of a checklist that is taken up later; no
/// other is. A first file that could not be read is not judged.
fn kinds(one: &OneChild<'_>, sink: &mut Sink) {
    let assessments = &one.records.assessments;
    let first = assessments.keys().next().copied();
    let mut lists = BTreeSet::new();
    for (date, assessment) in assessments {
        let kind = one.open(&assessment.kind);
        let new_list = lists.insert(one.open(&assessment.checklist).value.as_str());
        match (Some(*date) == first, kind.value) {
            (true, AssessmentKind::Review) if !older_unread(one, *date) => {
                sink.report(&NO_BASELINE, kind.span, "the first assessment is not the baseline")
                    .hint("set kind to baseline, or add the missing file");
            }
            (false, AssessmentKind::Baseline) if !new_list => {
                sink.report(&SECOND_BASELINE, kind.span, "there is an earlier assessment")
                    .hint("set kind to review");
            }
            _ => {}
        }
    }
}

fn older_unread(one: &OneChild<'_>, date: Date) -> bool {
    let from = RecordKey::Assessment(one.reference.to_owned(), Date::MIN);
    let to = RecordKey::Assessment(one.reference.to_owned(), date);
    let files = one.draft.files.range(&from..&to).count();
    files + one.draft.unread.range(&from..&to).count() > 0
}

fn observation(one: &OneChild<'_>, date: Date, seen: &Observation, sink: &mut Sink) {
    let on = one.open(&seen.on);
    let day = word(on.value.to_string());
    if on.value > date {
        let message = Message::new("{} is after the assessment", [day]);
        sink.report(&SEEN_LATER, on.span, message).hint("look at the year and the month");
    } else if on.value < dates::born(one) && on.value != date {
        let message = Message::new("{} is before the child was born", [day]);
        sink.report(&SEEN_BEFORE_BIRTH, on.span, message).hint("look at the year");
    }
}

fn step(one: &OneChild<'_>, seen: &Observation, items: &Items<'_>, sink: &mut Sink) {
    let item = one.open(&seen.item);
    let (Some(step), Some(known)) = (*one.open(&seen.step), items.get(item)) else { return };
    let steps = one.open(&known.steps).len();
    if usize::from(step) > steps || step == 0 {
        let message = Message::new(
            "{} has {} small steps and no step {}",
            [reference(&item.value), number(steps), number(usize::from(step))],
        );
        let way_out: Message = match steps {
            0 => "take step: away; this item has no small steps in its checklist".into(),
            1 => "the item has one small step: write step: 1, or take step: away".into(),
            _ => Message::new("write a number from 1 to {}", [number(steps)]),
        };
        sink.report(&STEP_BEYOND, item.span, message).hint(way_out);
    }
}

fn lost(one: &OneChild<'_>, date: Date, seen: &Observation, sink: &mut Sink) {
    if one.open(&seen.value).value() != ObservationValue::Lost {
        return;
    }
    let item = one.open(&seen.item);
    let note = one.open(&seen.note).as_deref();
    if note.is_none() {
        let message = Message::new("{} was lost, and no note says more", [reference(&item.value)]);
        sink.report(&LOST_UNEXPLAINED, item.span, message)
            .hint("add a note: since when, where, and what the family thinks");
    }
    let mut reviews = one.records.reviews.values();
    let told = note.is_some_and(|note| DOCTORS.is_in(note))
        || reviews.any(|review| rests_on(one, review, date) && tells(one, review));
    if !told {
        let message = Message::new("{} was lost: does a doctor know?", [reference(&item.value)]);
        sink.report(&LOST_UNTOLD, item.span, message)
            .hint("write in the note or in the review who has been told, and when");
    }
}

fn rests_on(one: &OneChild<'_>, review: &Review, date: Date) -> bool {
    let others = one.open(&review.other_assessments);
    one.open(&review.assessment).value == date || others.iter().any(|other| other.value == date)
}

fn tells(one: &OneChild<'_>, review: &Entry<Review>) -> bool {
    let (texts, voices) = (Texts::review(review, one.grant()), Texts::voices(review, one.grant()));
    texts.iter().chain(&voices).any(|(text, _)| DOCTORS.is_in(text))
}

/// What earlier assessments gave, checklist by checklist.
#[derive(Default)]
struct Before<'d> {
    values: BTreeMap<&'d str, BTreeMap<&'d str, ObservationValue>>,
}

impl<'d> Before<'d> {
    fn compare(&mut self, one: &OneChild<'d>, now: &'d Entry<Assessment>, sink: &mut Sink) {
        let checklist = one.open(&now.checklist).value.as_str();
        let before = self.values.entry(checklist).or_default();
        let seen = now.observations.iter().map(|seen| one.open(&seen.item).value.as_str());
        let given: BTreeSet<&str> = seen.collect();
        let dropped: Vec<&str> =
            before.keys().copied().filter(|item| !given.contains(item)).collect();
        report_dropped(&dropped, now, sink);
        for seen in &now.observations {
            let item = one.open(&seen.item);
            let value = one.open(&seen.value).value();
            let old = before.get(item.value.as_str()).copied();
            let fell = old == Some(ObservationValue::Achieved) && value == ObservationValue::NotYet;
            if fell && one.open(&seen.note).is_none() {
                let message = Message::new(
                    "{} was achieved and is now {}",
                    [reference(&item.value), word("not-yet")],
                );
                sink.report(&WENT_DOWN, item.span, message)
                    .hint("if the child could do it and no longer does, write lost")
                    .hint("if it was marked too early, say so in a note");
            }
            if value != ObservationValue::NotSeen || old.is_none() {
                before.insert(&item.value, value);
            }
        }
    }
}

fn report_dropped(dropped: &[&str], now: &Entry<Assessment>, sink: &mut Sink) {
    if dropped.is_empty() {
        return;
    }
    let noun = if dropped.len() == 1 { "item" } else { "items" };
    let template = format!("it leaves out {{}} {noun} that an earlier assessment gave: {{}}");
    let mut names = dropped.iter().take(5).copied().collect::<Vec<_>>().join(", ");
    if dropped.len() > 5 {
        names.push_str(" …");
    }
    let message = Message::new(template, [number(dropped.len()), reference(names)]);
    sink.report(&DROPPED, Span::top(now.file), message)
        .hint("give each again, with not-seen where it was not looked at this time");
}
