//! The page about the child: what people like about them, what matters, how to help. It speaks in the
//! child's voice or the parents', and its headings with it.

use crate::model::ProfileVoice;
use crate::view::kind::BlockName;
use crate::view::sight::ChildReader;

use super::blocks::Told;
use super::sources::{facts, list, text};
use super::{Block, Fact};

impl<A: ChildReader> Told<'_, A> {
    /// A block of the page about the child.
    pub(super) fn of_profile(&self, name: BlockName) -> Option<Block> {
        let about = self.about()?;
        let sight = self.sight;
        match name {
            BlockName::AboutPhoto => {
                let photo = sight.own_photo(sight.open(&about.photo).as_ref()?);
                photo.file.is_some().then_some(Block::Photo { photo: Box::new(photo) })
            }
            BlockName::Admired => text(sight.open(&about.admired)),
            BlockName::Important => text(sight.open(&about.important)),
            BlockName::Support => text(sight.open(&about.support)),
            BlockName::Hopes => text(sight.open(&about.hopes)),
            BlockName::Communicates => text(sight.open(&about.communicates)),
            BlockName::Signs => facts(self.signs()),
            BlockName::Likes => text(sight.open(&about.likes)),
            BlockName::Dislikes => text(sight.open(&about.dislikes)),
            BlockName::Moves => text(sight.open(&about.moves)),
            BlockName::Eating => text(sight.open(&about.eating)),
            BlockName::Toileting => text(sight.open(&about.toileting)),
            BlockName::Senses => text(sight.open(&about.senses)),
            BlockName::Calm => text(sight.open(&about.calm)),
            BlockName::Routines => text(sight.open(&about.routines)),
            BlockName::Helpers => {
                let fact = |who: &crate::model::Helper| Fact {
                    label: sight.open(&who.who).clone(),
                    value: sight.open(&who.helps).clone(),
                };
                facts(about.helpers.iter().map(fact).collect())
            }
            BlockName::TherapistsAdvice => {
                let advice = about.advice.iter();
                let advice = advice.map(|of| {
                    self.advised(
                        sight.open(&of.text).as_str(),
                        sight.open(&of.from).as_str(),
                        sight.open(&of.on).value,
                    )
                });
                list(advice.collect())
            }
            BlockName::Voice => {
                let voice = match sight.open(&about.voice) {
                    ProfileVoice::Child => "paper-voice-child",
                    ProfileVoice::Parent => "paper-voice-parent",
                };
                let (name, day) =
                    (&sight.open(&self.records.child.first_name).value, self.day(self.date));
                let parts = [("child", name.into()), ("date", (&day).into())];
                Some(Block::Note { text: sight.words.say_with(voice, &parts) })
            }
            _ => None,
        }
    }

    /// Whether the page speaks of the child and not as the child: then its headings do, too.
    pub(super) fn speaks_of_the_child(&self) -> bool {
        let voice = self.about().map(|about| *self.sight.open(&about.voice));
        voice == Some(ProfileVoice::Parent)
    }

    /// The child's own signs, each with what it means and how to answer.
    fn signs(&self) -> Vec<Fact> {
        let (Some(about), sight) = (self.about(), self.sight) else { return Vec::new() };
        let fact = |sign: &crate::model::OwnSign| {
            let means = sight.open(&sign.means).as_str();
            let value = match sight.open(&sign.answer) {
                Some(answer) => {
                    let parts = [("means", means.into()), ("answer", answer.into())];
                    sight.words.say_with("paper-sign", &parts)
                }
                None => means.to_owned(),
            };
            Fact { label: sight.open(&sign.sign).value.clone(), value }
        };
        about.signs.iter().map(fact).collect()
    }
}
