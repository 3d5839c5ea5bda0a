//! What holds in every kind of record alike: names belong to somebody, what has happened lies in the
//! past and after birth, and no word hurts. A new kind is held to these from its first day.

use std::collections::BTreeMap;

use crate::diag::{Message, Rule, Sink, quote};
use crate::model::{Child, Date, Dated, Draft, LinkKind, Prose, RecordKey, RecordWalker, Walker};
use crate::privacy::Grant;
use crate::privacy::policy::Inspector;
use crate::source::{FileId, Span, Spanned};

use super::Context;
use super::items::Items;
use super::lexicon::Lexicon;
use super::links::{card_meant, did_you_mean};
use super::one_child::OneChild;
use super::rule::rules;
use super::{dates, links, pictures, texts, wording};

rules! {
    NO_SUCH_PERSON "L11" Error "a record names somebody who is not in the child's own record"
        "People are named by their id in child.yaml: those of the households, and the professionals around the child. Correct the id, or add the person there."
    NO_SUCH_HOUSEHOLD "L12" Error "a record names a household that the child does not have"
        "Households are named by their id in child.yaml."
    NO_SUCH_EQUIPMENT "L13" Error "a record names something to lend that is not in the library"
        "The word is the name of a file in the equipment folder, without its ending. What is lent to a family must be known, so that it can be fetched back, cleaned or repaired."
    NO_SUCH_GROUP "L14" Error "a record names a group that is not there"
        "The word is the name of a file in the groups folder, without its ending."
    NO_SUCH_NAMED_CHILD "L15" Error "a record names a child who is not here"
        "Children are named by their reference, which is the name of their folder."
    NO_SUCH_SESSION_PLAN "L16" Error "a record names a session plan that the child does not have"
        "A session plan is named by its file in the child's folder session-plans, without the ending, such as 2026-03-03-story."
    NO_SUCH_EHC_PLAN "L17" Error "a record names an EHC plan that the child does not have"
        "An EHC plan is named by its file in the child's folder ehc-plans, without the ending, such as 2026-03-03."
}

/// Holds every record to the rules of this theme.
pub(super) fn check(draft: &Draft, context: &Context, grant: &Grant<Inspector>, sink: &mut Sink) {
    let broken = super::broken_files(sink);
    let items = Items::gather(draft, &broken, grant);
    let hurtful = &wording::deficit_words(draft, grant);
    let judge = Judge { draft, items: &items, hurtful, today: context.date, one: None };
    draft.walk(grant, &mut Walk { judge, key: RecordKey::Service, file: None, sink });
    for one in OneChild::each(draft, context, grant) {
        let judge = Judge { one: Some(one), ..judge };
        let mut walk = Walk { judge, key: RecordKey::Service, file: None, sink };
        one.records.walk(one.reference, grant, &mut walk);
    }
}

/// What is needed to judge a value, whatever the record.
#[derive(Clone, Copy)]
struct Judge<'d> {
    draft: &'d Draft,
    items: &'d Items<'d>,
    /// The words that tell what a child lacks.
    hurtful: &'d Lexicon<'d>,
    today: Date,
    /// The child, in a child's record.
    one: Option<OneChild<'d>>,
}

/// A walk through one record after another.
struct Walk<'w, 'd> {
    judge: Judge<'d>,
    /// The record that is walked through.
    key: RecordKey,
    /// Its file.
    file: Option<FileId>,
    sink: &'w mut Sink,
}

impl RecordWalker for Walk<'_, '_> {
    fn enter(&mut self, key: RecordKey, file: FileId) {
        self.key = key;
        self.file = Some(file);
    }
}

impl Walker for Walk<'_, '_> {
    fn link(&mut self, to: LinkKind, name: &str, at: Span) {
        self.judge.link(to, name, at, self.sink);
    }

    fn happened(&mut self, on: Date, at: Span) {
        let on = Spanned::new(on, at);
        match self.judge.one {
            Some(one) => dates::fact(&one, &on, self.sink),
            None if on.value > self.judge.today => dates::to_come(&on, self.sink),
            None => {}
        }
    }

    fn text(&mut self, text: &str, at: Option<Span>) {
        // The kinds of the foundation have their texts judged one by one, by themes of their own.
        let at = at.or(self.file.map(Span::top)).filter(|_| !has_its_own_themes(&self.key));
        let words = self.judge.hurtful;
        at.into_iter().for_each(|at| wording::hurtful(words, &[(text, at)], self.sink));
    }

    fn prose(&mut self, prose: &Prose) {
        let top = self.file.map(Span::top).filter(|_| !has_its_own_themes(&self.key));
        let words = self.judge.hurtful;
        let texts = top.into_iter().map(|top| texts::of_prose(prose, top));
        texts.for_each(|texts| wording::hurtful(words, &texts, self.sink));
    }
}

fn has_its_own_themes(key: &RecordKey) -> bool {
    matches!(
        key,
        RecordKey::Assessment(..)
            | RecordKey::Goal(..)
            | RecordKey::Chart(..)
            | RecordKey::Visit(..)
            | RecordKey::Review(..)
            | RecordKey::Staff(_)
            | RecordKey::Page(_)
    )
}

impl Judge<'_> {
    fn link(&self, to: LinkKind, name: &str, at: Span, sink: &mut Sink) {
        if self.is_there(to, name) {
            return;
        }
        let (rule, sentence) = unknown(to);
        let found = sink.report(rule, at, Message::new(sentence, [quote(name)]));
        if to == LinkKind::Activity {
            return card_meant(found, name, self.draft);
        }
        let names = self.names(to);
        did_you_mean(found, name, names.iter().map(String::as_str));
    }

    fn is_there(&self, to: LinkKind, name: &str) -> bool {
        let has = |key: RecordKey| self.draft.has(&key);
        match (to, self.one) {
            (LinkKind::Staff, _) => has(RecordKey::Staff(name.into())),
            (LinkKind::Item, _) => self.items.sheet(name).is_some(),
            (LinkKind::Activity, _) => has(RecordKey::Activity(name.into())),
            (LinkKind::Child, _) => has(RecordKey::Child(name.into())),
            (LinkKind::Equipment, _) => has(RecordKey::Equipment(name.into())),
            (LinkKind::Group, _) => has(RecordKey::Group(name.into())),
            // A theme of its own speaks of pictures, and holds nothing else back for them.
            (LinkKind::Picture | LinkKind::OwnPicture, _) => true,
            (LinkKind::Goal, Some(one)) => {
                has(RecordKey::Goal(one.reference.to_owned(), name.into()))
            }
            (LinkKind::SessionPlan, Some(one)) => Dated::parse(name)
                .is_some_and(|name| has(RecordKey::SessionPlan(one.reference.to_owned(), name))),
            (LinkKind::EhcPlan, Some(one)) => Dated::parse(name)
                .is_some_and(|name| has(RecordKey::EhcPlan(one.reference.to_owned(), name))),
            _ => self.names(to).iter().any(|known| known == name),
        }
    }

    /// The names that would have been right.
    fn names(&self, to: LinkKind) -> Vec<String> {
        let draft = self.draft;
        match (to, self.one) {
            (LinkKind::Staff, _) => draft.staff.keys().cloned().collect(),
            (LinkKind::Item, _) => self.items.ids().map(str::to_owned).collect(),
            (LinkKind::Activity, _) => draft.activities.keys().cloned().collect(),
            (LinkKind::Child, _) => draft.children.keys().cloned().collect(),
            (LinkKind::Equipment, _) => draft.equipment.keys().cloned().collect(),
            (LinkKind::Group, _) => draft.groups.keys().cloned().collect(),
            (LinkKind::Picture, _) => draft.pictures.keys().cloned().collect(),
            (LinkKind::Goal, Some(one)) => one.records.goals.keys().cloned().collect(),
            (LinkKind::Household, Some(one)) => households(&one, one.child()),
            (LinkKind::Person, Some(one)) => people(&one, one.child()),
            (LinkKind::SessionPlan, Some(one)) => file_names(&one.records.session_plans),
            (LinkKind::EhcPlan, Some(one)) => file_names(&one.records.ehc_plans),
            (
                LinkKind::Goal
                | LinkKind::Household
                | LinkKind::Person
                | LinkKind::SessionPlan
                | LinkKind::EhcPlan
                | LinkKind::OwnPicture,
                _,
            ) => Vec::new(),
        }
    }
}

fn households(one: &OneChild<'_>, child: &Child) -> Vec<String> {
    child.households.iter().map(|home| one.open(&home.id).value.clone()).collect()
}

fn people(one: &OneChild<'_>, child: &Child) -> Vec<String> {
    let at_home = child.households.iter().flat_map(|home| &home.people);
    let at_home = at_home.map(|person| one.open(&person.id).value.clone());
    let around = child.professionals.iter().map(|person| one.open(&person.id).value.clone());
    at_home.chain(around).collect()
}

fn file_names<T>(records: &BTreeMap<Dated, T>) -> Vec<String> {
    records.keys().map(Dated::to_string).collect()
}

/// The rule that a name breaks which belongs to nobody, and the sentence that says so.
fn unknown(to: LinkKind) -> (&'static Rule, &'static str) {
    match to {
        LinkKind::Staff => (&links::NO_SUCH_STAFF, "{} is nobody on the staff"),
        LinkKind::Item => (&links::NO_SUCH_ITEM, "{} is in no checklist"),
        LinkKind::Activity => (&links::NO_SUCH_CARD, "{} is no card of the library"),
        LinkKind::Goal => (&links::NO_SUCH_GOAL, "{} is no long-term goal of this child"),
        LinkKind::Person => (&NO_SUCH_PERSON, "{} is nobody in this child's record"),
        LinkKind::Household => (&NO_SUCH_HOUSEHOLD, "{} is no household of this child"),
        LinkKind::Equipment => (&NO_SUCH_EQUIPMENT, "{} is not in the equipment library"),
        LinkKind::Group => (&NO_SUCH_GROUP, "{} is no group of the service"),
        LinkKind::SessionPlan => (&NO_SUCH_SESSION_PLAN, "{} is no session plan of this child"),
        LinkKind::EhcPlan => (&NO_SUCH_EHC_PLAN, "{} is no EHC plan of this child"),
        LinkKind::Picture | LinkKind::OwnPicture => {
            (&pictures::NO_SUCH_PICTURE, "there is no picture {}")
        }
        LinkKind::Child => (&NO_SUCH_NAMED_CHILD, "{} is no child here"),
    }
}
