//! Links: every name that a record gives to another must belong to somebody.

use std::collections::BTreeSet;

use crate::diag::{Diagnostic, Message, Sink, nearest, quote, reference, word};
use crate::model::{Date, Draft, RecordKey};
use crate::privacy::Grant;
use crate::privacy::policy::Inspector;
use crate::source::{Span, Spanned};

use super::Context;
use super::items::Items;
use super::one_child::OneChild;
use super::rule::rules;

rules! {
    NO_SUCH_STAFF "L01" Error "a record names a member of staff who is not there"
        "The word is the name of a file in the staff folder, without its ending. Correct it, or add the person with doorstep new staff."
    NO_SUCH_ITEM "L02" Error "a record names an item that is in no checklist"
        "Items are named by their id, such as language-12-18-04. A wrong id would tie a child's record to another skill, so it is never guessed."
    NO_SUCH_CHECKLIST "L03" Error "an assessment names a checklist that is not there"
        "The word is the name of a folder below checklists."
    NO_SUCH_GOAL "L04" Error "a record names a long-term goal that this child does not have"
        "The word is the name of a file in this child's goals folder, without its ending. A chart serves one long-term goal; a review looks back at some and names those for the next period."
    NO_SUCH_CARD "L05" Error "a record names a card that is not in the library"
        "Cards are named by area and file, such as language/bubbles. What a chart leaves out is taken from its card, and a card that names the one before or after it leads families there, so the name must belong to a card."
    NO_SUCH_ASSESSMENT "L06" Error "a review rests on an assessment that is not there"
        "Assessments are named by their date. The review prints what was seen on that day."
    NO_SUCH_CHART "L07" Error "a visit gives results for a chart that is not there"
        "Charts are named by their number. A result that belongs to no chart would be lost."
    NO_SUCH_SIBLING "L08" Error "a record names a brother or sister who is not here"
        "The words after siblings are references of other children in this service, who may be named in this child's papers. A brother or sister who is not in the service needs no entry."
    SIBLING_OF_ONE_SIDE "L09" Warning "one child names the other as brother or sister, and not the other way round"
        "Whether two children may be named in each other's papers is usually meant both ways. Add the line to the other child's record too, or take this one away."
    NO_CHILD "L10" Error "a folder has records of a child and no child.yaml"
        "Everything about a child rests on child.yaml. Was the folder misspelt, or the file moved?"
}

/// The most names that a hint lists.
const MOST_OFFERED: usize = 8;

/// Adds the nearest of the names that would have been right.
pub(super) fn did_you_mean<'a>(
    found: &mut Diagnostic,
    typed: &str,
    names: impl IntoIterator<Item = &'a str>,
) {
    let names: Vec<&str> = names.into_iter().collect();
    if let Some(near) = nearest(typed, names.iter().copied()) {
        found.hint(Message::new("did you mean {}?", [reference(near)]));
    } else if (1..=MOST_OFFERED).contains(&names.len()) {
        found.hint(Message::new("there is {}", [reference(names.join(", "))]));
    }
}

/// Adds the card that was meant: one of the same name in whatever area, or else the nearest.
pub(super) fn card_meant(found: &mut Diagnostic, typed: &str, draft: &Draft) {
    let name = typed.rsplit('/').next().unwrap_or(typed);
    let same = |id: &&String| id.rsplit('/').next() == Some(name);
    let same: Vec<&str> = draft.activities.keys().filter(same).map(String::as_str).collect();
    if same.is_empty() {
        did_you_mean(found, typed, draft.activities.keys().map(String::as_str));
    } else {
        found.hint(Message::new("did you mean {}?", [reference(same.join(", "))]));
    }
    found.hint("a card is named by its area and its file, such as language/bubbles");
}

/// Holds every link to the rules of this theme.
pub(super) fn check(draft: &Draft, context: &Context, grant: &Grant<Inspector>, sink: &mut Sink) {
    let broken = super::broken_files(sink);
    let links = Links { draft, items: Items::gather(draft, &broken, grant) };
    for card in draft.activities.values() {
        links.items(grant.open(&card.items), sink);
    }
    for one in OneChild::each(draft, context, grant) {
        links.of_child(&one, sink);
        links.of_siblings(&one, sink);
        links.of_plans(&one, sink);
        links.of_assessments(&one, sink);
        links.of_visits(&one, sink);
        links.of_reviews(&one, sink);
    }
    links.folders(sink);
}

struct Links<'d> {
    draft: &'d Draft,
    items: Items<'d>,
}

impl Links<'_> {
    fn items<'i>(&self, ids: impl IntoIterator<Item = &'i Spanned<String>>, sink: &mut Sink) {
        for id in ids {
            if self.items.sheet(id).is_none() {
                let message = Message::new("{} is in no checklist", [quote(&id.value)]);
                let found = sink.report(&NO_SUCH_ITEM, id.span, message);
                did_you_mean(found, id, self.items.ids());
            }
        }
    }

    /// An observation belongs to the checklist of its assessment, or no paper would show it.
    fn item_of(&self, checklist: &str, id: &Spanned<String>, sink: &mut Sink) {
        match self.items.sheet(id) {
            Some(RecordKey::Items(found, _)) if found != checklist => {
                let names = [quote(&id.value), reference(checklist)];
                let message = Message::new("{} is not in the checklist {}", names);
                sink.report(&NO_SUCH_ITEM, id.span, message)
                    .hint(Message::new("it is in {}", [reference(found)]));
            }
            _ => self.items([id], sink),
        }
    }

    fn staff(&self, id: &Spanned<String>, sink: &mut Sink) {
        if !self.draft.has(&RecordKey::Staff(id.value.clone())) {
            let message = Message::new("{} is nobody on the staff", [quote(&id.value)]);
            let found = sink.report(&NO_SUCH_STAFF, id.span, message);
            did_you_mean(found, id, self.draft.staff.keys().map(String::as_str));
        }
    }

    fn goal(&self, one: &OneChild<'_>, slug: &Spanned<String>, sink: &mut Sink) {
        let key = RecordKey::Goal(one.reference.to_owned(), slug.value.clone());
        if !self.draft.has(&key) {
            let message =
                Message::new("{} is no long-term goal of this child", [quote(&slug.value)]);
            let found = sink.report(&NO_SUCH_GOAL, slug.span, message);
            did_you_mean(found, slug, one.records.goals.keys().map(String::as_str));
        }
    }

    fn of_child(&self, one: &OneChild<'_>, sink: &mut Sink) {
        one.open(&one.child().visitor).iter().for_each(|visitor| self.staff(visitor, sink));
    }

    fn of_siblings(&self, one: &OneChild<'_>, sink: &mut Sink) {
        for sibling in one.open(&one.child().siblings) {
            let there = self.draft.has(&RecordKey::Child(sibling.value.clone()));
            if !there || sibling.value == one.reference {
                let message = Message::new("{} is no other child here", [quote(&sibling.value)]);
                let found = sink.report(&NO_SUCH_SIBLING, sibling.span, message);
                did_you_mean(found, sibling, self.draft.children.keys().map(String::as_str));
                continue;
            }
            let Some(other) = self.draft.children.get(&sibling.value) else { continue };
            let back = one.open(&other.child.siblings).iter();
            if !back.map(|name| name.value.as_str()).any(|name| name == one.reference) {
                let message =
                    Message::new("{} does not name this child in turn", [quote(&sibling.value)]);
                sink.report(&SIBLING_OF_ONE_SIDE, sibling.span, message)
                    .hint("add this child under siblings there too, or take the name away here");
            }
        }
    }

    fn of_plans(&self, one: &OneChild<'_>, sink: &mut Sink) {
        for goal in one.records.goals.values() {
            self.items(one.open(&goal.items), sink);
        }
        for chart in one.records.charts.values() {
            self.goal(one, one.open(&chart.serves), sink);
            self.items(one.open(&chart.item), sink);
            let Some(card) = one.open(&chart.activity) else { continue };
            if !self.draft.has(&RecordKey::Activity(card.value.clone())) {
                let message = Message::new("{} is not in the library", [quote(&card.value)]);
                let found = sink.report(&NO_SUCH_CARD, card.span, message);
                card_meant(found, card, self.draft);
            }
        }
    }

    fn of_assessments(&self, one: &OneChild<'_>, sink: &mut Sink) {
        for assessment in one.records.assessments.values() {
            self.staff(one.open(&assessment.by), sink);
            let checklist = one.open(&assessment.checklist);
            if !self.draft.has(&RecordKey::Checklist(checklist.value.clone())) {
                let message = Message::new("there is no checklist {}", [quote(&checklist.value)]);
                let found = sink.report(&NO_SUCH_CHECKLIST, checklist.span, message);
                did_you_mean(found, checklist, self.draft.checklists.keys().map(String::as_str));
            }
            for seen in &assessment.observations {
                self.item_of(checklist, one.open(&seen.item), sink);
            }
        }
    }

    fn of_visits(&self, one: &OneChild<'_>, sink: &mut Sink) {
        let numbers = one.records.charts.values().map(|chart| one.open(&chart.number).value);
        let numbers: Vec<u16> = numbers.collect();
        for visit in one.records.visits.values() {
            self.staff(one.open(&visit.by), sink);
            self.items(one.open(&visit.new_skills), sink);
            for result in &visit.results {
                let chart = one.open(&result.chart);
                if !numbers.contains(&chart.value) && !some_chart_unread(one) {
                    let number = crate::diag::number(usize::from(chart.value));
                    let message = Message::new("this child has no chart {}", [number]);
                    sink.report(&NO_SUCH_CHART, chart.span, message).hint(
                        "the number is the one after chart: in a file of this child's charts folder",
                    );
                }
            }
        }
    }

    fn assessment(&self, one: &OneChild<'_>, date: &Spanned<Date>, sink: &mut Sink) {
        let key = RecordKey::Assessment(one.reference.to_owned(), date.value);
        if !self.draft.has(&key) {
            let day = word(date.value.to_string());
            let message = Message::new("there is no assessment of {}", [day]);
            let found = sink.report(&NO_SUCH_ASSESSMENT, date.span, message);
            let made = one
                .records
                .assessments
                .iter()
                .rev()
                .take(MOST_OFFERED)
                .map(|(on, of)| format!("{on} ({})", one.open(&of.checklist).value));
            let made: Vec<String> = made.collect();
            if !made.is_empty() {
                let made = reference(made.join(", "));
                found.hint(Message::new("there are those of {}, each with its checklist", [made]));
            }
        }
    }

    fn of_reviews(&self, one: &OneChild<'_>, sink: &mut Sink) {
        for review in one.records.reviews.values() {
            self.staff(one.open(&review.by), sink);
            let goals = one.open(&review.goals).iter().chain(one.open(&review.next_goals));
            goals.for_each(|slug| self.goal(one, slug, sink));
            let others = one.open(&review.other_assessments);
            for date in std::iter::once(one.open(&review.assessment)).chain(others) {
                self.assessment(one, date, sink);
            }
        }
    }

    /// Reports each child's folder without a child, once.
    fn folders(&self, sink: &mut Sink) {
        let mut seen = BTreeSet::new();
        for (key, file) in &self.draft.files {
            let Some(child) = key.child().filter(|child| seen.insert(*child)) else { continue };
            if !self.draft.has(&RecordKey::Child(child.to_owned())) {
                let message = Message::new("there is no child.yaml for {}", [reference(child)]);
                let found = sink.report(&NO_CHILD, Span::top(*file), message);
                if let Some(near) = nearest(child, self.draft.children.keys().map(String::as_str)) {
                    found.hint(Message::new("did you mean {}?", [reference(near)]));
                }
                found.hint(
                    "is it there as child.yaml.txt? Notepad adds .txt behind a name; take it off",
                );
            }
        }
    }
}

/// Whether a chart of this child could not be read, so that nobody knows its number.
fn some_chart_unread(one: &OneChild<'_>) -> bool {
    let known = one.draft.files.keys().chain(&one.draft.unread);
    let charts =
        known.filter(|key| matches!(key, RecordKey::Chart(child, _) if child == one.reference));
    charts.count() > one.records.charts.len()
}
