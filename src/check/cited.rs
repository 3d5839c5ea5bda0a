//! What the sentences of a report rest on: that it is on record, that it says so, that it is not too old,
//! and that a sentence which says what a child can do names something at all.

mod sentence;

use crate::diag::{Message, Sink, nearest, number, quote, word};
use crate::model::{
    Assessment, Block, Choice, Cited, Date, Draft, Entry, LinkKind, ObservationValue,
    PaperAudience, PaperGroup, PaperPlan, Prose, RecordKey, RecordWalker, Walker,
};
use crate::privacy::Grant;
use crate::privacy::policy::{Class, Inspector, Progress};
use crate::source::{FileId, Span};

use super::Context;
use super::one_child::OneChild;
use super::rule::rules;
use sentence::{BUT, Paragraph, charts_named, claims, counted, has, whole_sentences};

rules! {
    NO_SUCH_EVIDENCE "EV01" Error "a sentence rests on something that is not on record"
        "What stands in square brackets is the day of a visit, an assessment or a review of this child, the number of an activity chart, or an item of a checklist that was looked at. Correct it, or write the record first."
    NOT_SEEN_SO "EV02" Warning "a sentence says that a child can do what was not seen so"
        "The item that the sentence names was marked as not yet, not seen or lost at that assessment. Change the sentence, name what it rests on, or correct the assessment if the mark was a slip."
    OTHER_COUNT "EV06" Warning "a count is not that of the activity chart that it names"
        "The tries before and after a week are in the records of the visits. Correct the sentence, or name the chart that it means."
    STILL_OPEN "EV05" Unfinished "a part of a draft is still to be written"
        "A draft that Doorstep tells from the record marks what only a person can write. Write it, and take the line away; where there is nothing to say, take the line away."
    OLD_EVIDENCE "EV03" Warning "a sentence rests on something that was old already"
        "Children change. A report of this kind rests on what was seen lately; how lately, its file says after evidence_within. Look again, or say in the sentence when it was seen."
    NO_EVIDENCE "EV04" Warning "sentences say what a child can do, and not how anybody knows"
        "Readers decide on what a child can do, how often, and what has changed. Name behind each such sentence what it rests on: [visit 2026-11-09], [chart 18], [item language-12-18-05]. Professionals read a number there, and families do not see it."
}

/// How a line of a draft begins that only a person can write, in the languages that drafts are told in.
pub(super) const MARKS: &[&str] = &["ONLY YOU:", "DIM OND CHI:"];

/// Headings under which sentences need not name what they rest on.
const APART: &[&str] = &[
    "Summary",
    "Information from others",
    "Involvement",
    "Recommendations",
    "Moving on",
    "What helps",
];

/// Holds what every record of a child names as its evidence to the rules of this theme.
pub(super) fn check(draft: &Draft, context: &Context, grant: &Grant<Inspector>, sink: &mut Sink) {
    for one in OneChild::each(draft, context, grant) {
        let mut walk = Walk {
            one: &one,
            known: context.knows_papers,
            class: "",
            field: "",
            top: Span::top(one.records.child.file),
            record: None,
            bare: Vec::new(),
            sink,
        };
        one.records.walk(one.reference, grant, &mut walk);
        walk.hand_on();
    }
}

/// The record that is gone through.
struct Of<'d> {
    on: Date,
    /// The kind of paper for professionals that it is told in.
    plan: Option<&'d PaperPlan>,
}

struct Walk<'w, 'd> {
    one: &'w OneChild<'d>,
    /// Whether the kinds of paper are known.
    known: bool,
    class: &'static str,
    field: &'static str,
    top: Span,
    record: Option<Of<'d>>,
    /// Sentences of this record that name nothing.
    bare: Vec<Span>,
    sink: &'w mut Sink,
}

impl Walk<'_, '_> {
    fn hand_on(&mut self) {
        let bare = std::mem::take(&mut self.bare);
        let Some((first, more)) = bare.split_first() else { return };
        let count = match more.len() {
            0 => Message::new("this sentence names nothing that it rests on", []),
            others => Message::new(
                "this sentence and {} more name nothing that they rest on",
                [number(others)],
            ),
        };
        let mut found = self.sink.report(&NO_EVIDENCE, *first, count);
        for at in more.iter().take(50) {
            found = found.also(*at, "and this one");
        }
        found.hint("write it behind the sentence, as in [visit 2026-11-09]");
    }

    fn block(&mut self, block: &Block) {
        let inlines = match block {
            Block::Paragraph(inlines) | Block::Heading(_, inlines) => inlines,
            Block::List { items, .. } => {
                items.iter().flatten().for_each(|block| self.block(block));
                return;
            }
        };
        let mut paragraph = Paragraph::default();
        paragraph.join(inlines);
        if MARKS.iter().any(|mark| paragraph.words.starts_with(mark)) {
            let at = paragraph.at(0).unwrap_or(self.top);
            self.sink
                .report(&STILL_OPEN, at, "this waits for you")
                .hint("write it, and take this line away");
            return;
        }
        let all = whole_sentences(&paragraph.words);
        for (number, (from, sentence)) in all.iter().enumerate() {
            // What stands behind the full stop belongs to the sentence before it.
            let until = all.get(number + 1).map_or(usize::MAX, |next| next.0);
            let cited = paragraph.cited.iter();
            let cited: Vec<_> = cited.filter(|(at, ..)| (*from + 1..=until).contains(at)).collect();
            let days = cited
                .iter()
                .filter_map(|(_, cited, at)| Some((self.judge(cited, *at, sentence)?, *at)));
            // What has changed is shown by something old and something new.
            if let Some((newest, at)) = days.max_by_key(|(day, _)| *day) {
                self.judge_age(newest, at);
            }
            let charts: Vec<u16> = cited
                .iter()
                .filter_map(|(_, cited, _)| match cited {
                    Cited::Chart(number) => Some(*number),
                    _ => None,
                })
                .chain(charts_named(sentence))
                .collect();
            if let Some(at) = paragraph.at(*from) {
                self.judge_count(sentence, &charts, at);
            }
            if cited.is_empty() && self.wants_evidence() && claims(sentence) {
                self.bare.extend(paragraph.at(*from));
            }
        }
    }

    /// Whether sentences of what comes next are to name what they rest on. A summary rests on what is told
    /// below it; what others said stands with their name and its day; and what is hoped for is no claim.
    fn wants_evidence(&self) -> bool {
        let plan = self.record.as_ref().and_then(|record| record.plan);
        self.class == Progress::NAME
            && !APART.contains(&self.field)
            && plan.is_some_and(|plan| plan.evidence.named)
    }

    /// Judges one thing that a sentence rests on; its day, when it is on record.
    fn judge(&mut self, cited: &Cited, at: Span, sentence: &str) -> Option<Date> {
        let (one, record) = (self.one, self.record.as_ref()?);
        let Some(seen_on) = on_record(one, cited, record.on) else {
            missing(one, cited, at, self.sink);
            return None;
        };
        if seen_on > record.on {
            let message = Message::new("{} came after this report", [quote(seen_on.to_string())]);
            self.sink
                .report(&NO_SUCH_EVIDENCE, at, message)
                .hint("name what was known when the report was written");
            return None;
        }
        if let Some((value, day)) = seen(one, cited, record.on)
            && !is_present(value)
            && !has(sentence, BUT)
        {
            let words = [word(value.word()), word(day.to_string())];
            self.sink
                .report(&NOT_SEEN_SO, at, Message::new("it was marked {} on {}", words))
                .hint("change the sentence, or look again");
        }
        Some(seen_on)
    }

    /// Judges a count against those of the charts that are named with it.
    fn judge_count(&mut self, text: &str, charts: &[u16], at: Span) {
        if self.record.as_ref().is_none_or(|record| record.plan.is_none()) {
            return;
        }
        let told = counted(text);
        let visits = self.one.records.visits.values().flat_map(|visit| &visit.record.results);
        let results = visits.filter(|result| charts.contains(&self.one.open(&result.chart).value));
        let tries = results.flat_map(|result| {
            [&result.baseline, &result.post_baseline].map(|tries| *self.one.open(tries))
        });
        let known: Vec<(u16, u16)> = tries.flatten().map(|tries| (tries.met, tries.of)).collect();
        let is_known = told.iter().any(|count| known.contains(count));
        if let (Some((met, of)), Some((was, of_them))) = (told.first(), known.last())
            && !is_known
        {
            let counts = [*met, *of, *was, *of_them].map(|count| number(usize::from(count)));
            let message = Message::new("it says {} of {}, and the chart has {} of {}", counts);
            self.sink
                .report(&OTHER_COUNT, at, message)
                .hint("correct the count, or the number of the chart");
        }
    }

    /// Judges the newest of what a sentence rests on.
    fn judge_age(&mut self, seen_on: Date, at: Span) {
        let Some(record) = &self.record else { return };
        let within = record.plan.and_then(|plan| plan.evidence.within);
        if let Some(months) = within.filter(|_| self.known)
            && seen_on < record.on.saturating_sub(jiff::Span::new().months(i64::from(months)))
        {
            let words = [word(seen_on.to_string()), number(usize::from(months))];
            self.sink
                .report(&OLD_EVIDENCE, at, Message::new("{} is more than {} months before", words))
                .hint("look again, or say in the sentence when it was seen");
        }
    }
}

/// The day of what is cited, when it is on record by the day of the report.
fn on_record(one: &OneChild<'_>, cited: &Cited, by: Date) -> Option<Date> {
    let records = one.records;
    match cited {
        Cited::Visit(day) => records.visits.contains_key(day).then_some(*day),
        Cited::Review(day) => records.reviews.contains_key(day).then_some(*day),
        Cited::Assessment(day) => records.assessments.contains_key(day).then_some(*day),
        Cited::Chart(number) => {
            let mut charts = records.charts.iter();
            charts.find(|(_, chart)| one.open(&chart.number).value == *number).map(|(on, _)| on.on)
        }
        Cited::Item(..) => seen(one, cited, by).map(|(_, day)| day),
    }
}

/// How an item was marked, and on which day it was looked at.
fn seen(one: &OneChild<'_>, cited: &Cited, by: Date) -> Option<(ObservationValue, Date)> {
    let Cited::Item(id, on) = cited else { return None };
    let of = |assessment: &Entry<Assessment>| {
        let mut all = assessment.record.observations.iter();
        let seen = all.find(|seen| one.open(&seen.item).as_str() == id)?;
        Some((one.open(&seen.value).value(), one.open(&seen.on).value))
    };
    let all = &one.records.assessments;
    match on {
        Some(day) => of(all.get(day)?),
        None => all.range(..=by).rev().find_map(|(_, assessment)| of(assessment)),
    }
}

fn missing(one: &OneChild<'_>, cited: &Cited, at: Span, sink: &mut Sink) {
    let records = one.records;
    let days = |days: Vec<&Date>| -> Vec<String> { days.iter().map(ToString::to_string).collect() };
    let (what, name, there) = match cited {
        Cited::Visit(day) => ("visit", day.to_string(), days(records.visits.keys().collect())),
        Cited::Review(day) => ("review", day.to_string(), days(records.reviews.keys().collect())),
        Cited::Assessment(day) => {
            ("assessment", day.to_string(), days(records.assessments.keys().collect()))
        }
        Cited::Chart(number) => {
            let all = records.charts.values().map(|chart| one.open(&chart.number).to_string());
            ("chart", number.to_string(), all.collect())
        }
        Cited::Item(id, _) => {
            let all = records.assessments.values().flat_map(|one| &one.record.observations);
            let mut all: Vec<String> =
                all.map(|seen| one.open(&seen.item).as_str().to_owned()).collect();
            all.sort();
            all.dedup();
            ("item", id.clone(), all)
        }
    };
    let message = Message::new("there is no {} {} on record", [word(what), quote(name.clone())]);
    let found = sink.report(&NO_SUCH_EVIDENCE, at, message);
    match nearest(&name, there.iter().map(String::as_str)) {
        Some(near) => found.hint(Message::new("did you mean {}?", [word(near.to_owned())])),
        None => found.hint("correct it, or write that record first"),
    };
}

/// Whether the child did it, at least sometimes.
fn is_present(value: ObservationValue) -> bool {
    use ObservationValue::{Achieved, Developing, Emerging};
    matches!(value, Achieved | Developing | Emerging)
}

impl RecordWalker for Walk<'_, '_> {
    fn enter(&mut self, key: RecordKey, file: FileId) {
        self.hand_on();
        self.top = Span::top(file);
        let plans = self.one.plans;
        let plan = match &key {
            RecordKey::Review(..) => plans.iter().find(|plan| {
                plan.draws_on == "review"
                    && plan.permission == PaperGroup::Review
                    && plan.audience == PaperAudience::Professional
            }),
            RecordKey::WrittenReport(_, name) => {
                let report = self.one.records.reports.get(name);
                let kind = report.map(|report| &self.one.open(&report.kind).value);
                let told = |plan: &&PaperPlan| kind.is_some_and(|kind| **kind == *plan.paper);
                plans.iter().filter(|plan| plan.draws_on == "written report").find(told)
            }
            _ => None,
        };
        let on = key.day().unwrap_or(self.one.today);
        self.record = Some(Of { on, plan });
    }
}

impl Walker for Walk<'_, '_> {
    fn class(&mut self, class: &'static str) {
        self.class = class;
    }

    fn field(&mut self, field: &'static str, _: bool) {
        self.field = field;
    }

    fn link(&mut self, _: LinkKind, _: &str, _: Span) {}

    fn happened(&mut self, _: Date, _: Span) {}

    fn text(&mut self, text: &str, at: Option<Span>) {
        let at = at.unwrap_or(self.top);
        self.judge_count(text, &charts_named(text), at);
    }

    fn prose(&mut self, prose: &Prose) {
        prose.blocks.iter().for_each(|block| self.block(block));
    }
}
