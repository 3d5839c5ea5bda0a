//! What somebody asks for: a kind of record, and what they said about it.
//!
//! None of this has `Debug`, so that a child's name or a therapist's words cannot reach a log.

use crate::model::kinds::RecordKind;
use crate::model::{Area, Band, Date, Nation};

/// A record to be made.
#[derive(Clone)]
pub enum Request {
    /// A member of staff.
    Staff(NewStaff),
    /// The rules of the service, for its nation.
    Rules(Nation),
    /// A page of the website: slug and title.
    Page(String, Option<String>),
    /// A checklist with one sheet of items: id, title and the sheet's area.
    Checklist(String, Option<String>, Area),
    /// A card of the library: `area/slug`, title and day.
    Activity(String, Option<String>, Date),
    /// A card or a page in another language: `area/slug` or the slug, and the code of the language.
    Translation(String, String),
    /// A child.
    Child(Box<NewChild>),
    /// A long-term goal.
    Goal(NewGoal),
    /// A week's chart.
    Chart(NewChart),
    /// An assessment, the age band to begin from, and the checklist.
    Assessment(Event, Option<Band>, Option<String>),
    /// A visit.
    Visit(Event),
    /// A review.
    Review(Event),
    /// A record of any other kind.
    Record(NewRecord),
}

/// A record of a kind that is made from its declaration.
#[derive(Clone)]
pub struct NewRecord {
    /// The kind.
    pub kind: &'static RecordKind,
    /// Whose, for a record in a child's folder.
    pub child: Option<String>,
    /// The name of the file, without its ending.
    pub name: String,
    /// The day.
    pub date: Date,
}

/// Something about a child on one day.
#[derive(Clone)]
pub struct Event {
    /// The child's reference.
    pub child: String,
    /// The day.
    pub date: Date,
}

/// A member of staff.
#[derive(Clone)]
pub struct NewStaff {
    /// The id, which becomes the name of the file.
    pub id: String,
    /// Their name.
    pub name: Option<String>,
    /// What they do.
    pub role: Option<String>,
}

/// A child.
#[derive(Clone)]
pub struct NewChild {
    /// The reference, which becomes the name of the folder.
    pub reference: String,
    /// The first name.
    pub first_name: String,
    /// The surname.
    pub surname: String,
    /// The date of birth.
    pub born: Date,
    /// The home visitor's id.
    pub visitor: Option<String>,
    /// The day on which Portage starts.
    pub date: Date,
}

/// A long-term goal.
#[derive(Clone)]
pub struct NewGoal {
    /// Whose, and the day on which it is set.
    pub event: Event,
    /// The slug, which becomes the name of the file.
    pub slug: String,
    /// A short name.
    pub title: Option<String>,
    /// The area, if it is not the item's.
    pub area: Option<Area>,
    /// The item that it serves.
    pub item: Option<String>,
}

/// A week's chart.
#[derive(Clone)]
pub struct NewChart {
    /// Whose, and the day on which it is agreed.
    pub event: Event,
    /// The card that it comes from, by `area/slug`.
    pub activity: Option<String>,
    /// The long-term goal that it serves, by slug.
    pub serves: Option<String>,
    /// The step of the card's ladder to begin with, the first being 1.
    pub step: Option<u16>,
    /// A therapist's advice.
    pub advice: Option<NewAdvice>,
}

/// A therapist's advice, as somebody reports it.
#[derive(Clone)]
pub struct NewAdvice {
    /// Who gave it, with the profession.
    pub from: String,
    /// When.
    pub on: Date,
    /// What it says.
    pub text: String,
}
