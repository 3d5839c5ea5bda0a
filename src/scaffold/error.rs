//! Why a new record cannot be made: sentences with a way out, and without any child's name.

use std::fmt;
use std::path::PathBuf;

use crate::model::{Area, Choice, Date, LinkKind};

/// Why a record was not made. Nothing has been written then.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ScaffoldError {
    /// No child has this reference; these are the references that there are.
    NoSuchChild(String, Vec<String>),
    /// The child's own record has mistakes.
    ChildHasMistakes(String),
    /// There is a child of this reference already.
    ChildIsThere(String),
    /// A child's reference holds part of the name or the date of birth.
    TellingReference(String),
    /// A date of birth after the day on which the record is made.
    NotBorn(Date, Date),
    /// A day before the one on which Portage started with this child.
    BeforePortage(String, Date),
    /// Nobody of this id works here; these do.
    NoSuchStaff(String, Vec<String>),
    /// Nobody was named as the home visitor, and there is not exactly one; these are the ids.
    NoVisitor(Vec<String>),
    /// The child has no long-term goal that is being worked on.
    NoGoal(String),
    /// No such long-term goal is being worked on; these are.
    NoSuchGoal(String, Vec<String>),
    /// There is no such card.
    NoSuchCard(String),
    /// There is no such page of the website.
    NoSuchPage(String),
    /// The card is not for a child with such an alert: the card, the kind, and whom to ask.
    NotForThisChild(String, &'static str, String),
    /// There is no such checklist, or it has no items.
    NoSuchChecklist(String),
    /// There is no such item.
    NoSuchItem(String),
    /// No item can be offered: there is no checklist, or nothing in this area.
    NoItems(String),
    /// Records of this kind are numbered by date, and there is one of this day or later.
    NotLater(&'static str, Date),
    /// There is no assessment that a review could rest on.
    NoAssessment(String),
    /// The review would end before it begins.
    NothingSince(Date),
    /// The name of an activity is not `area/slug`.
    NotAnActivity(String),
    /// A record of this kind must name something of this sort, and there is none yet.
    NothingToName(&'static str, LinkKind),
    /// Something stands there already.
    IsThere(PathBuf),
    /// The file cannot be written, for the reason that the computer gives.
    Unwritable(PathBuf, String),
}

impl fmt::Display for ScaffoldError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&match self {
            Self::NoSuchChild(..)
            | Self::ChildHasMistakes(_)
            | Self::ChildIsThere(_)
            | Self::TellingReference(_)
            | Self::NotBorn(..)
            | Self::NoGoal(_)
            | Self::NoAssessment(_) => self.about_child(),
            Self::BeforePortage(..) | Self::NotLater(..) | Self::NothingSince(_) => {
                self.about_day()
            }
            Self::NothingToName(kind, to) => {
                format!("a {kind} names {}, and there is none yet; make that first", named(*to))
            }
            Self::IsThere(path) => {
                format!("{} is there already, and is left as it is", path.display())
            }
            Self::Unwritable(path, reason) => {
                format!("{} cannot be written: {reason}", path.display())
            }
            _ => self.about_link(),
        })
    }
}

/// What a link names, in words.
fn named(to: LinkKind) -> &'static str {
    match to {
        LinkKind::Staff => "a member of staff",
        LinkKind::Person => "somebody in the child's own record",
        LinkKind::Household => "a household of the child",
        LinkKind::Goal => "a long-term goal of the child",
        LinkKind::Item => "an item of a checklist",
        LinkKind::Activity => "a card of the library",
        LinkKind::Child => "a child",
        LinkKind::Equipment => "something in the equipment library",
        LinkKind::Group => "a group",
        LinkKind::SessionPlan => "a session plan of the child",
        LinkKind::EhcPlan => "an EHC plan of the child",
        LinkKind::Picture => "a picture of the service",
        LinkKind::OwnPicture => "a picture of the child's own",
    }
}

impl ScaffoldError {
    fn about_child(&self) -> String {
        match self {
            Self::NoSuchChild(child, there) => {
                format!("no child has the reference `{child}`; {}", offered(there))
            }
            Self::ChildHasMistakes(child) => format!(
                "children/{child}/child.yaml has mistakes; `doorstep check` names them, and they \
                 come first"
            ),
            Self::ChildIsThere(child) => {
                format!("there is a child `{child}` already, and it is left as it is")
            }
            Self::NotBorn(born, on) => {
                format!("the date of birth {born} is later than {on}; look at the year again")
            }
            Self::NoGoal(child) => format!(
                "`{child}` has no long-term goal that is being worked on; make one first, such as \
                 `doorstep new goal {child} asking`"
            ),
            Self::NoAssessment(child) => format!(
                "`{child}` has no assessment up to that day, and a review rests on one; make it \
                 with `doorstep new assessment {child}`"
            ),
            // The reference is not repeated: it holds what should not be seen.
            _ => "a reference must not hold the child's name or date of birth, because it stands \
                  in file names; take something like p014"
                .into(),
        }
    }

    fn about_day(&self) -> String {
        match self {
            Self::BeforePortage(child, started) => {
                format!("Portage started with `{child}` on {started}; look at the day again")
            }
            Self::NotLater(what, last) => format!(
                "there is {what} of {last} already, and files are called after their day; to make it \
                 anew, delete that file first; to make another, give a later day with --date"
            ),
            Self::NothingSince(from) => {
                format!("the time since the last review begins on {from}, after that day")
            }
            _ => String::new(),
        }
    }

    fn about_link(&self) -> String {
        match self {
            Self::NoSuchStaff(id, there) => {
                format!("nobody in the folder staff has the id `{id}`; {}", offered(there))
            }
            Self::NoVisitor(there) => {
                format!("say who visits, with --visitor and an id; {}", offered(there))
            }
            Self::NoSuchGoal(slug, there) => {
                format!("no goal `{slug}` is being worked on; {}", offered(there))
            }
            Self::NoSuchPage(page) => {
                format!("there is no page `{page}` whose record holds; a card is named area/name")
            }
            Self::NoSuchCard(card) => {
                format!("there is no card `{card}`; name it as area/slug, such as language/bubbles")
            }
            Self::NotForThisChild(card, kind, because) => format!(
                "the card `{card}` says that it is not for everybody with a {kind} alert: \
                 {because} Once you have asked, add who advised it, when, and the words, such as \
                 --advice-from \"Priya Nair, physiotherapist\" --advice-on 2026-03-25 --advice \
                 \"Sit her on the wedge first.\""
            ),
            Self::NoSuchChecklist(id) => {
                format!(
                    "no checklist `{id}` has items; the word is the name of a folder in checklists"
                )
            }
            Self::NoSuchItem(id) => format!("no checklist has the item `{id}`"),
            Self::NoItems(area) => format!(
                "no checklist has an item of the area `{area}` yet; a checklist is made with \
                 `doorstep new checklist`"
            ),
            Self::NotAnActivity(typed) => format!(
                "`{typed}` is not an area and a name; write it as language/bubbles, where the area \
                 is {}",
                Area::WORDS.join(", ")
            ),
            _ => String::new(),
        }
    }
}

impl std::error::Error for ScaffoldError {}

/// What could be chosen instead.
fn offered(there: &[String]) -> String {
    if there.is_empty() {
        "there is none yet".into()
    } else {
        format!("there is {}", there.join(", "))
    }
}
