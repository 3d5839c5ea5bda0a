//! The blocks that a report is made of.

use serde::Serialize;

use super::profile::Profile;
use crate::view::chart::{CareAlert, Step};
use crate::view::photo::{Photo, Plate};
use crate::view::printed::PrintedAddress;
use crate::view::prose::Prose;

/// One block of a section. A block with nothing in it is left out by whoever builds the report.
#[derive(Debug, Clone, Serialize)]
#[serde(tag = "block", rename_all = "kebab-case")]
pub enum Block {
    /// Names and values in two columns.
    Facts {
        /// The rows.
        rows: Vec<Fact>,
    },
    /// Running text.
    Prose {
        /// The text.
        prose: Prose,
    },
    /// Short entries.
    List {
        /// The entries.
        items: Vec<String>,
    },
    /// What the numbers in the text stand for.
    Cited {
        /// What it is.
        label: String,
        /// Each number, and what it stands for.
        text: String,
    },
    /// The goals worked on, with what came of them.
    Goals {
        /// What the table shows.
        caption: String,
        /// One goal a row.
        rows: Vec<GoalRow>,
    },
    /// How many goals were set and how many achieved.
    GoalsSummary {
        /// The same in one sentence.
        sentence: String,
        /// How many were set.
        set: u32,
        /// How many were achieved.
        achieved: u32,
        /// The share in whole hundredths; nothing where no goal was set, and in a family's report.
        percent: Option<u32>,
        /// What was practised at home, in a sentence or two, where weeks came back.
        practice: Option<String>,
    },
    /// What the child can do now, area by area.
    CanDo {
        /// The areas that were looked at.
        areas: Vec<AreaCanDo>,
        /// Whose the words of the lists are, or why there are none: one line a checklist.
        sources: Vec<String>,
    },
    /// The developmental profile.
    Profile(Box<Profile>),
    /// Things that the child could do and no longer does.
    LostSkills {
        /// Why this matters and who was told, in one or two sentences.
        notice: String,
        /// The skills.
        skills: Vec<LostSkill>,
        /// Whose their words are, or why they are not printed: one line a checklist.
        sources: Vec<String>,
    },
    /// What keeps the child safe.
    CareAlerts {
        /// The alerts.
        alerts: Vec<CareAlert>,
    },
    /// The goals for the time to come.
    NextGoals {
        /// The goals.
        goals: Vec<NextGoal>,
    },
    /// Who does what until when.
    Actions {
        /// What the table shows.
        caption: String,
        /// One action a row.
        rows: Vec<ActionRow>,
    },
    /// The people who took part.
    TookPart {
        /// The people.
        people: Vec<Person>,
    },
    /// The people whom the report goes to.
    Recipients {
        /// On what footing it goes to them, in one sentence.
        sentence: String,
        /// The people.
        people: Vec<Person>,
    },
    /// Cards to play with.
    Cards {
        /// The cards.
        cards: Vec<ReadyCard>,
    },
    /// Things to do, numbered, with words to say.
    Steps {
        /// What to do, in order.
        steps: Vec<Step>,
    },
    /// Cards of the website, each with its address in words and as a pattern.
    CardAddresses {
        /// The cards.
        cards: Vec<CardAddress>,
    },
    /// Names, each with what it is for and how to reach it.
    Entries {
        /// The rows.
        rows: Vec<Contact>,
    },
    /// A small heading within a section.
    Heading {
        /// Its text.
        text: String,
    },
    /// A table of whatever a record says.
    Table {
        /// What stands over each column.
        heads: Vec<String>,
        /// How the columns share the line; nothing when all of them need less than one.
        widths: Vec<u32>,
        /// The rows, with one cell a column.
        rows: Vec<Vec<Option<String>>>,
    },
    /// Short parts one after the other, each with a title, names and values.
    Parts {
        /// The parts.
        parts: Vec<Part>,
    },
    /// One sentence by itself.
    Note {
        /// The sentence.
        text: String,
    },
    /// Ruled lines to write on.
    Lines {
        /// How many.
        lines: u8,
    },
    /// A picture of the child's own.
    Photo {
        /// The picture.
        photo: Box<Photo>,
    },
    /// Pictures of the child's own, each with its day.
    Photos {
        /// The earliest first.
        photos: Vec<Caption>,
    },
    /// Things that the child has come to do, one a line and large.
    Achievements {
        /// What.
        items: Vec<String>,
    },
    /// What a certificate says, from top to bottom.
    Award {
        /// To whom it is given, in a few words before the name.
        opening: String,
        /// The child.
        name: String,
        /// What was done, in a few words before the goal.
        did: String,
        /// The goal.
        goal: String,
        /// When it was met.
        day: String,
        /// Who signs.
        signed: Vec<String>,
    },
    /// Lines to sign on.
    Signatures {
        /// One line a person.
        lines: Vec<SignatureLine>,
    },
}

impl Block {
    /// The pictures that stand in it.
    pub(super) fn plates(&self) -> Vec<Plate> {
        match self {
            Self::Photo { photo } => photo.plate().into_iter().collect(),
            Self::Photos { photos } => photos.iter().filter_map(|one| one.photo.plate()).collect(),
            _ => Vec::new(),
        }
    }
}

/// Somebody, or something, that a family can turn to.
#[derive(Debug, Clone, Serialize)]
pub struct Contact {
    /// The name.
    pub name: String,
    /// What it helps with.
    pub about: Option<String>,
    /// How to reach it.
    pub contact: Option<String>,
}

/// A part of a list of which each entry has much to say.
#[derive(Debug, Clone, Serialize)]
pub struct Part {
    /// What it is called.
    pub title: Option<String>,
    /// What there is to say of it.
    pub facts: Vec<Fact>,
}

/// A card of the website, where it is to be found.
#[derive(Debug, Clone, Serialize)]
pub struct CardAddress {
    /// Its name.
    pub title: String,
    /// What it is about.
    pub summary: String,
    /// Its address, where the website is published.
    pub address: Option<PrintedAddress>,
}

/// A card of the library, as short as it can be played.
#[derive(Debug, Clone, Serialize)]
pub struct ReadyCard {
    /// Its name.
    pub title: String,
    /// What it is about.
    pub summary: String,
    /// What the family needs.
    pub needs: Fact,
    /// What to do, in order.
    pub steps: Vec<Step>,
    /// When it goes well, when it does not, and what to look out for.
    pub notes: Vec<Fact>,
}

/// A picture with its day.
#[derive(Debug, Clone, Serialize)]
pub struct Caption {
    /// The picture.
    pub photo: Photo,
    /// When it was taken, written out.
    pub day: String,
}

/// A name with its value.
#[derive(Debug, Clone, Serialize)]
pub struct Fact {
    /// What it is: "Date of birth".
    pub label: String,
    /// The value, written out.
    pub value: String,
}

/// A goal that was worked on.
#[derive(Debug, Clone, Serialize)]
pub struct GoalRow {
    /// The goal as one sentence.
    pub goal: String,
    /// When it was set.
    pub set: String,
    /// What came of it: "Achieved", "Carried on".
    pub result: String,
    /// When that was decided, where it was.
    pub date: Option<String>,
}

/// What the child can do in one area.
#[derive(Debug, Clone, Serialize)]
pub struct AreaCanDo {
    /// The area: "Language".
    pub heading: String,
    /// What the writer of the review says about it.
    pub prose: Prose,
    /// What the next list shows: "New since 6 September 2025".
    pub achieved_since: String,
    /// What the child has come to do reliably since then.
    pub achieved: Vec<String>,
    /// What the child has begun to do.
    pub emerging: Vec<String>,
    /// The same in numbers, where the checklist's words may not stand in this paper.
    pub counted: Option<String>,
}

/// A skill that was there and is not seen any more.
#[derive(Debug, Clone, Serialize)]
pub struct LostSkill {
    /// What the child did.
    pub text: String,
    /// When it was last seen.
    pub last_seen: String,
    /// When it was noticed to be gone.
    pub noticed: String,
}

/// A goal for the time to come.
#[derive(Debug, Clone, Serialize)]
pub struct NextGoal {
    /// The area that it belongs to.
    pub area: String,
    /// The goal as one sentence.
    pub goal: String,
    /// Why the family wants it.
    pub because: Option<String>,
}

/// Something that somebody will do.
#[derive(Debug, Clone, Serialize)]
pub struct ActionRow {
    /// What.
    pub what: String,
    /// Who.
    pub who: String,
    /// Until when, where a date was agreed.
    pub by: Option<String>,
}

/// Somebody named in a report.
#[derive(Debug, Clone, Serialize)]
pub struct Person {
    /// The name.
    pub name: String,
    /// What they are to the child, or where they work.
    pub role: Option<String>,
}

/// A line to sign on.
#[derive(Debug, Clone, Serialize)]
pub struct SignatureLine {
    /// Who signs: "Parent or carer", "Ada Whitcombe, Portage home visitor".
    pub who: String,
}
