//! The record that a paper is told from, and what several kinds of paper say in the same way.

use crate::model::{
    Action, Closing, ContactNote, Date, Entry, Goal, HomeSchoolNote, InitialVisit, Meeting,
    NurseryAdvice, PlayObservation, Profile, Prose, Visit,
};
use crate::privacy::policy::{CoreGroup, Family, Professional};
use crate::view::kind::BlockName;
use crate::view::sight::{ChildReader, prose};

use super::blocks::Told;
use super::{ActionRow, Block, Fact};

macro_rules! sources {
    ($($(#[doc = $doc:literal])+ $name:ident: $kind:ident from $word:literal in $field:ident by $key:ident;)+) => {
        impl<'a, A: ChildReader> Told<'a, A> {
            $(
                $(#[doc = $doc])+
                pub(super) fn $name(&self) -> Option<&'a $kind> {
                    let found = || self.records.$field.get(&self.$key).map(Entry::inner);
                    (self.draws_on == $word).then(found).flatten()
                }
            )+
        }
    };
}

sources! {
    /// The visit that it is told from.
    visit: Visit from "visit" in visits by date;
    /// The page about the child.
    about: Profile from "profile" in profiles by on;
    /// The advice to a setting.
    nursery_advice: NurseryAdvice from "nursery advice" in nursery_advice by on;
    /// The note between school and home.
    note: HomeSchoolNote from "home-school note" in home_school_notes by on;
    /// The talk in which a family was pointed to something.
    contact_note: ContactNote from "contact note" in contact_notes by on;
    /// The meeting.
    meeting: Meeting from "meeting" in meetings by on;
    /// The closing.
    closing: Closing from "closing" in closings by on;
    /// The initial visit.
    initial_visit: InitialVisit from "initial visit" in initial_visits by on;
    /// The time of watching the child play.
    play: PlayObservation from "play observation" in play_observations by on;
}

/// Readers of papers, with the blocks that are theirs alone: what the policy opens to them and not to
/// every reader of papers about a child.
pub(super) trait Reader: ChildReader + Sized {
    /// A block of this reader's own.
    fn own_block(told: &Told<'_, Self>, name: BlockName) -> Option<Block>;
}

impl Reader for Professional {
    fn own_block(_: &Told<'_, Self>, _: BlockName) -> Option<Block> {
        None
    }
}

impl Reader for CoreGroup {
    fn own_block(_: &Told<'_, Self>, _: BlockName) -> Option<Block> {
        None
    }
}

impl Reader for Family {
    fn own_block(told: &Told<'_, Self>, name: BlockName) -> Option<Block> {
        match name {
            BlockName::FamilyFocus => told.family_focus(),
            // What one home wrote of itself is not for another.
            BlockName::MyFamily if told.records.child.households.len() == 1 => {
                text(told.sight.open(&told.about()?.family))
            }
            name => told.of_group_session(name),
        }
    }
}

impl<A: ChildReader> Told<'_, A> {
    /// The goal that it is told from.
    pub(super) fn goal(&self) -> Option<&Goal> {
        let goal = || self.records.goals.get(&self.on.word).map(Entry::inner);
        (self.draws_on == "goal").then(goal).flatten()
    }

    /// A fact with its label.
    pub(super) fn fact(&self, label: &str, value: String) -> Fact {
        Fact { label: self.sight.words.say(label), value }
    }

    /// Who does what until when; none where nothing was agreed.
    pub(super) fn agreed(&self, actions: &[Action]) -> Option<Block> {
        let sight = self.sight;
        let row = |action: &Action| ActionRow {
            what: sight.open(&action.what).value.clone(),
            who: sight.open(&action.who).value.clone(),
            by: sight.open(&action.by).as_ref().map(|by| sight.words.date(by.value)),
        };
        let rows: Vec<_> = actions.iter().map(row).collect();
        let caption = sight.words.say("report-actions-caption");
        (!rows.is_empty()).then_some(Block::Actions { caption, rows })
    }

    /// What somebody advised, with whose advice it is and since when.
    pub(super) fn advised(&self, text: &str, from: &str, on: Date) -> String {
        format!("{text} {}", self.sight.source(from, on))
    }

    /// The name and the role of a member of staff.
    pub(super) fn staff_member(&self, id: &str) -> Option<String> {
        let sight = self.sight;
        let found = sight.staff(id)?;
        let role = sight.told(sight.open(&found.role).as_str());
        let parts = [("name", sight.open(&found.name).into()), ("role", role.into())];
        Some(sight.words.say_with("name-and-role", &parts))
    }

    /// The name and the role of a professional of the child's.
    pub(super) fn professional(&self, id: &str) -> Option<String> {
        let sight = self.sight;
        let all = &self.records.child.professionals;
        let found = all.iter().find(|who| **sight.open(&who.id) == *id)?;
        let parts =
            [("name", sight.open(&found.name).into()), ("role", sight.open(&found.role).into())];
        Some(sight.words.say_with("name-and-role", &parts))
    }

    /// A day with the name of its weekday.
    pub(super) fn day(&self, date: Date) -> String {
        let (weekday, day) = (self.sight.words.weekday(date), self.sight.words.date(date));
        let parts = [("weekday", (&weekday).into()), ("date", (&day).into())];
        self.sight.words.say_with("paper-day", &parts)
    }
}

/// A text of a record; none where nothing is written.
pub(super) fn text(written: &Prose) -> Option<Block> {
    (!written.is_empty()).then(|| Block::Prose { prose: prose(written) })
}

/// Short entries; none where there are none.
pub(super) fn list(items: Vec<String>) -> Option<Block> {
    (!items.is_empty()).then_some(Block::List { items })
}

/// Names and values; none where there are none.
pub(super) fn facts(rows: Vec<Fact>) -> Option<Block> {
    (!rows.is_empty()).then_some(Block::Facts { rows })
}
