//! Letters and notes: advice to a setting, a note between school and home, where a family was pointed
//! to, the meeting to come, the play plan, the beginning and the end of Portage.

use crate::model::{Choice, InitialDecision};
use crate::view::kind::BlockName;
use crate::view::sight::ChildReader;

use super::blocks::Told;
use super::sources::{facts, list};
use super::{Block, Contact};

impl<A: ChildReader> Told<'_, A> {
    /// A block that is told from the advice that a setting was given.
    pub(super) fn of_nursery_advice(&self, name: BlockName) -> Option<Block> {
        let advice = self.nursery_advice()?;
        let sight = self.sight;
        match name {
            BlockName::AdviceFacts => {
                let mut rows = vec![
                    self.fact("paper-setting", sight.open(&advice.setting).clone()),
                    self.fact("paper-when", self.day(self.date)),
                ];
                if let Some(by) = self.staff_member(&sight.open(&advice.by).value) {
                    rows.push(self.fact("paper-from", by));
                }
                rows.push(
                    self.fact("paper-with", sight.words.list(sight.open(&advice.with).as_slice())),
                );
                if let Some(next) = sight.open(&advice.next) {
                    rows.push(self.fact("paper-next-talk", self.day(next.value)));
                }
                facts(rows)
            }
            BlockName::AdviceSeen => self.text(sight.open(&advice.seen)),
            BlockName::AdviceWell => self.text(sight.open(&advice.well)),
            BlockName::AdviceGiven => self.text(sight.open(&advice.advice)),
            BlockName::AdviceAsked => self.text(sight.open(&advice.asked)),
            BlockName::AdviceGoals => {
                let goals = sight.open(&advice.goals).iter();
                let goals = goals.filter_map(|slug| self.records.goals.get(&*slug.value as &str));
                list(goals.map(|goal| sight.goal(&goal.goal)).collect())
            }
            BlockName::TherapistsAdvice => {
                let passed = advice.passed_on.iter();
                let passed = passed.map(|of| {
                    self.advised(
                        sight.open(&of.text).as_str(),
                        sight.open(&of.from).as_str(),
                        sight.open(&of.on).value,
                    )
                });
                list(passed.collect())
            }
            _ => None,
        }
    }

    /// A block of a note from school to home.
    pub(super) fn of_note(&self, name: BlockName) -> Option<Block> {
        let note = self.note()?;
        let sight = self.sight;
        match name {
            BlockName::NoteFacts => {
                let mut rows = vec![self.fact("paper-when", self.day(self.date))];
                let by = sight.open(&note.by).as_ref().and_then(|by| self.staff_member(by));
                rows.extend(by.map(|by| self.fact("paper-from", by)));
                if let Some(reply) = sight.open(&note.reply_by) {
                    rows.push(self.fact("paper-reply-by", self.day(reply.value)));
                }
                facts(rows)
            }
            BlockName::NoteBest => self.text(sight.open(&note.best)),
            BlockName::NoteDid => self.text(sight.open(&note.did)),
            BlockName::NoteDay => self.text(sight.open(&note.day)),
            BlockName::NoteAtHome => self.text(sight.open(&note.at_home)),
            BlockName::NoteAtSchool => self.text(sight.open(&note.at_school)),
            BlockName::RoomToWrite => Some(Block::Lines { lines: 6 }),
            _ => None,
        }
    }

    /// A block that is told from a talk with the family: only what they were pointed to.
    pub(super) fn of_contact_note(&self, name: BlockName) -> Option<Block> {
        let note = self.contact_note()?;
        let sight = self.sight;
        match name {
            BlockName::Signposts => {
                let rows = note.signposted.iter().map(|to| Contact {
                    name: sight.open(&to.to).value.clone(),
                    about: sight.open(&to.because).clone(),
                    contact: sight.open(&to.contact).clone(),
                });
                let rows: Vec<Contact> = rows.collect();
                (!rows.is_empty()).then_some(Block::Entries { rows })
            }
            BlockName::SignpostsOffer => {
                let text = sight.words.say("paper-signposts-offer");
                (!note.signposted.is_empty()).then_some(Block::Note { text })
            }
            _ => None,
        }
    }

    /// A block that is told from a meeting to come.
    pub(super) fn of_meeting(&self, name: BlockName) -> Option<Block> {
        let meeting = self.meeting()?;
        let sight = self.sight;
        match name {
            BlockName::MeetingFacts => {
                let mut rows = vec![self.fact("paper-when", self.day(self.date))];
                let from = sight.open(&meeting.from).as_ref().map(|time| time.value.to_string());
                rows.extend(from.map(|from| self.fact("paper-time", from)));
                let place = sight.open(&meeting.place).clone();
                rows.extend(place.map(|place| self.fact("paper-where", place)));
                let chair = sight.open(&meeting.chair).clone();
                rows.extend(chair.map(|chair| self.fact("paper-chair", chair)));
                facts(rows)
            }
            BlockName::MeetingAgenda => list(sight.open(&meeting.agenda).clone()),
            BlockName::MeetingPeople => {
                let people = meeting.invited.iter().map(|who| {
                    let (name, role) = (&sight.open(&who.name).value, sight.open(&who.role));
                    let parts = [("name", name.into()), ("role", role.into())];
                    sight.words.say_with("name-and-role", &parts)
                });
                list(people.collect())
            }
            BlockName::MeetingBring => {
                let ids = ["papers", "questions", "things", "somebody"];
                let name = &sight.open(&self.records.child.first_name).value;
                let say = |id: &str| {
                    let parts = [("child", name.into())];
                    sight.words.say_with(&format!("paper-bring-{id}"), &parts)
                };
                list(ids.map(say).to_vec())
            }
            BlockName::RoomToWrite => Some(Block::Lines { lines: 8 }),
            _ => None,
        }
    }

    /// A block of a letter at the end of Portage.
    pub(super) fn of_closing(&self, name: BlockName) -> Option<Block> {
        let closing = self.closing()?;
        let sight = self.sight;
        match name {
            BlockName::ClosingOpening => {
                let name = &sight.open(&self.records.child.first_name).value;
                let parts = [("child", name.into())];
                let said = sight.words.say_with("paper-closing-opening", &parts);
                Some(Block::Note { text: said })
            }
            BlockName::ClosingSummary => self.text(sight.open(&closing.summary)),
            BlockName::ClosingWorks => self.text(sight.open(&closing.works)),
            BlockName::ClosingFamily => self.text(sight.open(&closing.family)),
            BlockName::ClosingOnward => {
                let rows = closing.onward.iter().map(|who| Contact {
                    name: sight.open(&who.name).clone(),
                    about: Some(sight.open(&who.role).clone()),
                    contact: sight.open(&who.contact).clone(),
                });
                let rows: Vec<Contact> = rows.collect();
                (!rows.is_empty()).then_some(Block::Entries { rows })
            }
            BlockName::ClosingNext => {
                let mut rows = Vec::new();
                let to = sight.open(&closing.goes_to).clone();
                rows.extend(to.map(|to| self.fact("paper-goes-to", to)));
                if let Some(day) = sight.open(&closing.follow_up) {
                    rows.push(self.fact("paper-follow-up", self.day(day.value)));
                }
                facts(rows)
            }
            BlockName::StillOut => {
                let things = sight.open(&closing.still_out).iter();
                list(things.map(|thing| thing.value.clone()).collect())
            }
            BlockName::LetterSigned => {
                let who = self.staff_member(&sight.open(&closing.by).value)?;
                Some(Block::Note { text: who })
            }
            _ => None,
        }
    }

    /// A block of the pack for a family that begins.
    pub(super) fn of_initial_visit(&self, name: BlockName) -> Option<Block> {
        let visit = self.initial_visit()?;
        let sight = self.sight;
        if sight.open(&visit.decision).value != InitialDecision::Accept {
            return None;
        }
        match name {
            BlockName::WelcomeVisits => {
                let agreed = visit.agreed.as_ref()?;
                let every = sight.open(&agreed.every).word();
                let day = sight.words.say(&format!("paper-on-{}", sight.open(&agreed.day).word()));
                let mut rows = vec![
                    self.fact("paper-how-often", sight.words.say(&format!("visits-every-{every}"))),
                    self.fact("paper-day-of-week", day),
                    self.fact("paper-time", sight.open(&agreed.time).value.to_string()),
                ];
                if let Some(first) = sight.open(&agreed.first) {
                    rows.push(self.fact("paper-first-visit", self.day(first.value)));
                }
                let visitor = sight.open(&self.records.child.visitor).as_ref();
                let visitor = visitor.and_then(|visitor| self.staff_member(visitor));
                rows.extend(visitor.map(|visitor| self.fact("paper-who-comes", visitor)));
                facts(rows)
            }
            BlockName::WelcomeHopes => self.text(sight.open(&visit.hopes)),
            BlockName::WelcomeEnjoys => self.text(sight.open(&visit.enjoys)),
            BlockName::WelcomeWhatHappens => self.said("paper-welcome-happens-", 4),
            BlockName::WelcomeYourSay => self.said("paper-welcome-say-", 4),
            _ => None,
        }
    }

    /// So many sentences of the service's words, numbered from one.
    fn said(&self, prefix: &str, count: usize) -> Option<Block> {
        let name = &self.sight.open(&self.records.child.first_name).value;
        let say = |at: usize| {
            let parts = [("child", name.into())];
            self.sight.words.say_with(&format!("{prefix}{at}"), &parts)
        };
        list((1..=count).map(say).collect())
    }

    /// A block of a plan for the time without visits.
    pub(super) fn of_play(&self, name: BlockName) -> Option<Block> {
        let play = self.play()?;
        let sight = self.sight;
        match name {
            BlockName::PlayChose => self.text(sight.open(&play.chose)),
            BlockName::PlayNew => self.text(sight.open(&play.new)),
            BlockName::PlayElsewhere => self.text(sight.open(&play.elsewhere)),
            BlockName::PlayIdeas => self.text(sight.open(&play.ideas)),
            BlockName::PlayMaterials => list(sight.open(&play.materials).clone()),
            BlockName::RoomToWrite => Some(Block::Lines { lines: 6 }),
            _ => None,
        }
    }
}
