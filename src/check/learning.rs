//! Attainment and scores of well-being: figures within their ranges, sums that are sums, and somebody
//! asked for advice when a score is high.

use std::collections::BTreeMap;

use crate::diag::{Message, Sink, number, quote, word};
use crate::model::{
    Attainment, Choice, Dated, DeadlineName, Draft, Entry, LimitName, Sdq, SdqBy, Stage,
    SubjectResult,
};
use crate::privacy::Grant;
use crate::privacy::Private;
use crate::privacy::policy::{Inspector, Wellbeing};
use crate::source::{Span, Spanned};

use super::Context;
use super::looked_after::{age, aged, in_care};
use super::one_child::OneChild;
use super::rule::rules;
use super::schooling;

rules! {
    SAME_SUBJECT "VS39" Error "a subject stands twice in one record of attainment"
        "Two lines for one subject cannot both be right. Join them; for a later day make another file."
    STAGE_AND_YEAR "VS40" Error "a stage of school does not have this year"
        "The phonics check is in Years 1 and 2, key stage 2 in Years 3 to 6, key stage 4 in Years 10 and 11. Correct the stage or the year."
    MARKS "VS41" Error "marks are more than there are"
        "The number after mark is not larger than the one after out_of."
    NOTHING_ASSESSED "VS42" Warning "a subject has a target and nothing that was reached"
        "Write what the learner can do now, the result, or the marks, so that the next record has something to compare with."
    GOOD_LEVEL "VS43" Warning "a good level of development stands where it is not judged"
        "A good level of development is judged once, with the profile at the end of Reception."
    SCALE "VS44" Error "a score is beyond its scale"
        "Each of the scales of the questionnaire goes from 0 to 10, and the total from 0 to 40. Copy the scores again."
    TOTAL "VS45" Error "the scores of a questionnaire do not add up"
        "The total is the sum of four scales: emotional, conduct, hyperactivity and peer. Prosocial and impact are not in it."
    NO_ADVICE "VS46" Warning "a score is high and nobody was asked for advice"
        "A total of 17 or more is a reason to ask somebody who knows about children's well-being. Name them under advice_from; the score itself says nothing about what is the matter."
    SDQ_DUE "VS47" Warning "a questionnaire is due"
        "Children who have been in care for a year are asked about their well-being every year, from four to sixteen. Ask the carers; ask a young person from eleven, too."
    TOO_YOUNG "VS48" Warning "a young child is said to have filled in a questionnaire"
        "The questionnaire for young people themselves is for eleven and older. Correct who filled it in."
}

/// The top of each scale.
const SCALE_TOP: u16 = 10;

/// The top of the total.
const TOTAL_TOP: u16 = 40;

/// Holds every record of attainment and every questionnaire to the rules of this theme.
pub(super) fn check(draft: &Draft, context: &Context, grant: &Grant<Inspector>, sink: &mut Sink) {
    for one in OneChild::each(draft, context, grant) {
        for (day, record) in &one.records.attainment {
            stage(&one, day, record, sink);
            subjects(&one, record, sink);
        }
        for (day, scores) in &one.records.sdqs {
            scales(&one, scores, sink);
            filled_in(&one, day, scores, sink);
        }
        due(&one, sink);
    }
}

fn stage(one: &OneChild<'_>, day: &Dated, record: &Entry<Attainment>, sink: &mut Sink) {
    let (stage, year) = (one.open(&record.stage), one.open(&record.year));
    schooling::year(one, year, day.on, sink);
    let (first, last) = stage.value.years();
    if year.value < first || year.value > last {
        let words = [word(stage.value.word()), word(year.value.word())];
        let message = Message::new("{} is not in {}", words);
        sink.report(&STAGE_AND_YEAR, stage.span, message).hint("correct the stage or the year");
    }
    if one.open(&record.good_level).is_some() && stage.value != Stage::EyfsProfile {
        let message = Message::new("no good level is judged in {}", [word(stage.value.word())]);
        sink.report(&GOOD_LEVEL, stage.span, message).hint("take good_level away");
    }
}

fn subjects(one: &OneChild<'_>, record: &Attainment, sink: &mut Sink) {
    let mut seen: BTreeMap<String, Span> = BTreeMap::new();
    for line in &record.subjects {
        let subject = one.open(&line.subject);
        if let Some(first) = seen.insert(subject.to_lowercase(), subject.span) {
            let message = Message::new("{} stands twice", [quote(&subject.value)]);
            sink.report(&SAME_SUBJECT, subject.span, message)
                .also(first, "the first stands here")
                .hint("join the two lines");
        }
        marks(one, line, sink);
        let said = [&line.now, &line.result].into_iter().any(|text| one.open(text).is_some());
        if !said && one.open(&line.mark).is_none() && one.open(&line.standing).is_none() {
            let message = Message::new("nothing says how {} goes now", [quote(&subject.value)]);
            sink.report(&NOTHING_ASSESSED, subject.span, message)
                .hint("add now:, result:, mark: or standing:");
        }
    }
}

fn marks(one: &OneChild<'_>, line: &SubjectResult, sink: &mut Sink) {
    let (mark, out_of) = (one.open(&line.mark), one.open(&line.out_of));
    if let (Some(mark), Some(out_of)) = (mark, out_of)
        && mark.value > out_of.value
    {
        let figures = [mark, out_of].map(|figure| number(usize::from(figure.value)));
        let message = Message::new("{} marks are more than {}", figures);
        sink.report(&MARKS, mark.span, message).hint("change the two round, or correct one");
    }
}

/// A score that may not have been written down.
type Score = Private<Option<Spanned<u16>>, Wellbeing>;

fn scales(one: &OneChild<'_>, scores: &Sdq, sink: &mut Sink) {
    let sums: [(&Score, &str); 4] = [
        (&scores.emotional, "emotional"),
        (&scores.conduct, "conduct"),
        (&scores.hyperactivity, "hyperactivity"),
        (&scores.peer, "peer"),
    ];
    let beside: [(&Score, &str); 2] =
        [(&scores.prosocial, "prosocial"), (&scores.impact, "impact")];
    for (score, name) in sums.into_iter().chain(beside) {
        if let Some(score) = one.open(score) {
            scale(score, name, SCALE_TOP, sink);
        }
    }
    let total = one.open(&scores.total);
    scale(total, "total", TOTAL_TOP, sink);
    let four: Option<Vec<u16>> =
        sums.iter().map(|(score, _)| one.open(score).as_ref().map(|score| score.value)).collect();
    let sum = four.map(|four| four.into_iter().map(u32::from).sum::<u32>());
    if let Some(sum) = sum.filter(|sum| *sum != u32::from(total.value)) {
        let figures = [usize::try_from(sum).unwrap_or(0), usize::from(total.value)].map(number);
        let message = Message::new("the four scales make {}, and the total says {}", figures);
        sink.report(&TOTAL, total.span, message).hint("copy the scores again");
    }
}

fn scale(score: &Spanned<u16>, name: &'static str, top: u16, sink: &mut Sink) {
    if score.value > top {
        let figures = [word(name), number(usize::from(score.value)), number(usize::from(top))];
        let message = Message::new("{} is {}, and the scale ends at {}", figures);
        sink.report(&SCALE, score.span, message).hint("copy the score again");
    }
}

fn filled_in(one: &OneChild<'_>, day: &Dated, scores: &Sdq, sink: &mut Sink) {
    let by = one.open(&scores.filled_in_by);
    let own = one.limit(LimitName::SdqOwnFrom).map(usize::from);
    let years = usize::try_from(age(one, day.on)).unwrap_or(0);
    if by.value == SdqBy::Learner && own.is_some_and(|own| years < own) {
        let message =
            Message::new("the learner was younger than {}", [one.spelt(LimitName::SdqOwnFrom)]);
        sink.report(&TOO_YOUNG, by.span, message).hint("write carer, parent or teacher");
    }
    let total = one.open(&scores.total);
    let much = one.limit(LimitName::SdqAdvice).is_some_and(|from| total.value >= from);
    if much && one.open(&scores.advice_from).is_empty() {
        let message = Message::new(
            "the total is {} and nobody was asked for advice",
            [number(usize::from(total.value))],
        );
        sink.report(&NO_ADVICE, total.span, message).hint("ask, and name them under advice_from");
    }
}

/// A questionnaire is due once a child has been in care for a year, and every year after.
fn due(one: &OneChild<'_>, sink: &mut Sink) {
    let Some(care) = in_care(one, one.today) else { return };
    let all_read = one.all_read("SDQ", one.records.sdqs.len());
    let asked = aged(one, one.today, LimitName::SdqFrom, LimitName::SdqUntil);
    if !all_read || asked != Some(true) {
        return;
    }
    let into_care = *one.open(&care.into_care).value;
    let last = one.records.sdqs.keys().map(|day| day.on).filter(|day| *day <= one.today).max();
    let since = last.map_or(into_care, |last| last.max(into_care));
    if one.due(DeadlineName::Sdq, since).is_some_and(|due| due < one.today) {
        let message = Message::new(
            "the last questionnaire, or the first day in care, was on {}",
            [word(since.to_string())],
        );
        sink.report(&SDQ_DUE, Span::top(care.file), message)
            .hint("ask the carers, and add the scores to sdq");
    }
}
