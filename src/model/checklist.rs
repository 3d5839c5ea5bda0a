//! A checklist: what children do, by area of development and age band, as items that a parent can
//! see at home. It is a tool for planning and never a score.

use super::choice::choice;
use super::written::{Scalar, written};
use super::{AreaId, BandId, FieldForm, Form, Kind, OwnArea, OwnBand, PaperUse, ScaleMark};
use crate::record;
use crate::source::Spanned;

choice! {
    /// An area of development, as Portage checklists divide them.
    pub enum Area {
        /// How a child notices, settles, attends and explores.
        InfantDevelopment = "infant-development",
        /// Being and playing with people.
        Social = "social",
        /// Understanding and expressing, by any means.
        Language = "language",
        /// Eating, dressing, washing, sleeping, keeping safe.
        SelfHelp = "self-help",
        /// Cause and effect, looking for, matching, pretending, solving.
        Cognitive = "cognitive",
        /// Large and fine movement, with or without equipment.
        Motor = "motor",
    }
}

choice! {
    /// An age band of the checklist, in months. A rough guide for the worker; it is never printed on
    /// a family's paper unless the service asks for it.
    pub enum Band {
        /// Birth to three months.
        M0 = "0-3",
        /// Three to six months.
        M3 = "3-6",
        /// Six to nine months.
        M6 = "6-9",
        /// Nine to twelve months.
        M9 = "9-12",
        /// Twelve to eighteen months.
        M12 = "12-18",
        /// Eighteen to twenty-four months.
        M18 = "18-24",
        /// Two to three years.
        M24 = "24-36",
        /// Three to four years.
        M36 = "36-48",
        /// Four to five years.
        M48 = "48-60",
    }
}

choice! {
    /// An area of learning of the early years foundation stage (England, statutory framework).
    pub enum EyfsArea {
        /// Communication and language: a prime area.
        CommunicationAndLanguage = "communication-and-language",
        /// Personal, social and emotional development: a prime area.
        PersonalSocialEmotional = "personal-social-emotional",
        /// Physical development: a prime area.
        Physical = "physical",
        /// Literacy: a specific area.
        Literacy = "literacy",
        /// Mathematics: a specific area.
        Mathematics = "mathematics",
        /// Understanding the world: a specific area.
        UnderstandingTheWorld = "understanding-the-world",
        /// Expressive arts and design: a specific area.
        ExpressiveArts = "expressive-arts",
    }
}

choice! {
    /// A broad area of need (SEND Code of Practice 2015, 6.28 to 6.35).
    pub enum AreaOfNeed {
        /// Communication and interaction.
        CommunicationAndInteraction = "communication-and-interaction",
        /// Cognition and learning.
        CognitionAndLearning = "cognition-and-learning",
        /// Social, emotional and mental health difficulties.
        SocialEmotionalMentalHealth = "social-emotional-mental-health",
        /// Sensory and/or physical needs.
        SensoryPhysical = "sensory-physical",
    }
}

written! {
    /// A checklist as a whole; its items are in sheets, one an area. One that names no areas, bands or
    /// scale of its own goes by our six areas, nine age bands and six words for what was seen.
    pub struct Checklist {
        /// What it is called.
        title: Published => String,
        /// Who publishes it.
        publisher: Published => String,
        /// The licence of its text.
        licence: Published => Spanned<String>,
        /// The line that stands wherever its words do, as its licence asks.
        attribution: Published => Option<String>,
        /// Whether its text may be published. As long as nobody has said so, it may not.
        control publish: Published => Option<Spanned<bool>>,
        /// Which of a child's own papers may carry its words; all of them if its text may be published,
        /// and none of them otherwise, unless this says more.
        control papers: Published => Option<PaperUse>,
        /// What it is for, in a sentence or two.
        about: Published => String,
        /// Its own areas, if it is not divided by ours.
        nested areas => Vec<OwnArea>,
        /// Its own bands of ages, the youngest first, if they are not ours.
        nested bands => Vec<OwnBand>,
        /// Its own steps, the first one first, if it goes by steps and not by ages.
        nested steps => Vec<OwnBand>,
        /// Its own marks, the lowest first, if they are not our words.
        nested scale => Vec<ScaleMark>,
    }
}

record! {
    /// The items of one area.
    pub struct ItemSheet {
        /// The area, as the sheet says it.
        control area: Published => Spanned<String>,
        /// The items, in the order of the file.
        nested items => Vec<Item>,
    }
}

record! {
    /// One thing that a child does.
    pub struct Item {
        /// Its id, `area-band-number`.
        control id: Published => Spanned<String>,
        /// The area of development that it stands in.
        control area: Published => AreaId,
        /// What the child does, as a sentence without its subject.
        text: ItemText => Spanned<String>,
        /// The age band, or the step.
        control band: Published => Spanned<BandId>,
        /// The area of learning that it leads to.
        control eyfs: Published => Option<EyfsArea>,
        /// The broad area of need that it belongs to.
        control need: Published => Option<AreaOfNeed>,
        /// Small sensory or help steps towards it, the least first.
        steps: ItemText => Vec<String>,
    }
}

/// An item as its sheet has it: the area is the file's.
const ITEM: &Kind = &Kind {
    name: "Item",
    about: &["Something that children do, as a parent can see it."],
    fields: &[
        FieldForm::key("id", true, &Form::Text, &["Its id, such as language-12-18-04."]),
        FieldForm::key("text", true, &Form::Text, &["What the child does."]),
        FieldForm::key(
            "band",
            true,
            &Form::Either(&Band::FORM, &Form::Text),
            &["The age band in months, or the id of one of the checklist's own bands or steps."],
        ),
        FieldForm::key(
            "eyfs",
            false,
            &EyfsArea::FORM,
            &["The area of learning (EYFS). A checklist divided in its own way may leave it out."],
        ),
        FieldForm::key(
            "need",
            false,
            &AreaOfNeed::FORM,
            &["The broad area of need (SEND Code). It too may then be left out."],
        ),
        FieldForm::key(
            "steps",
            false,
            &Form::List(&Form::Text),
            &["Small steps towards it, the easiest first."],
        ),
    ],
};

impl ItemSheet {
    /// How it is written. It is read by hand, since each item's area is that of its file.
    pub const KIND: &'static Kind = &Kind {
        name: "ItemSheet",
        about: &["The items of one area of a checklist."],
        fields: &[
            FieldForm::key(
                "area",
                true,
                &Form::Either(&Area::FORM, &Form::Text),
                &[
                    "The area, the same as the file's name: one of ours, or one of the checklist's own.",
                ],
            ),
            FieldForm::key(
                "items",
                true,
                &Form::List(&Form::Group(ITEM)),
                &["The items, in the order of bands."],
            ),
        ],
    };
}
