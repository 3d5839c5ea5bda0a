//! The arguments of `doorstep new`, one kind of record each. They have no `Debug`, because a child's
//! name is among them.

use clap::{Args, Subcommand};

use super::tabled::Tabled;
use crate::cli::day::day;
use crate::model::{Area, Band, Choice, Date, Nation};
use crate::scaffold::{Event, NewAdvice, NewChart, NewChild, NewGoal, NewStaff, Request};

/// Make a new record: a child, a goal, a week's chart, a visit …
///
/// The file is filled in as far as it can be. Open it in any text editor and overwrite the examples.
#[derive(Args)]
pub(crate) struct New {
    #[command(subcommand)]
    pub(super) kind: Kind,
}

/// The kinds of record.
#[derive(Subcommand)]
pub(super) enum Kind {
    Child(Child),
    Goal(Goal),
    Chart(Chart),
    Visit(Visit),
    Assessment(Assessment),
    Review(Review),
    Activity(Activity),
    Translation(Translation),
    Staff(Staff),
    Page(Page),
    Rules(Rules),
    Checklist(Checklist),
    #[command(flatten)]
    Tabled(Tabled),
}

/// Make a child's own record
#[derive(Args)]
pub(super) struct Child {
    /// A reference such as p014; never the name or the date of birth, because it stands in file names
    #[arg(value_name = "REF")]
    reference: String,
    /// The first name, or the name that the child is called by
    #[arg(long)]
    first_name: String,
    /// The surname
    #[arg(long)]
    surname: String,
    /// The date of birth, such as 2024-02-08
    #[arg(long, value_name = "DATE", value_parser = day)]
    born: Date,
    /// The id of the home visitor; may be left out when there is one member of staff
    #[arg(long, value_name = "ID")]
    visitor: Option<String>,
    #[command(flatten)]
    on: On,
}

/// Make the rules that the service goes by: its nation, reviews, offers, deadlines
#[derive(Args)]
pub(super) struct Rules {
    /// The nation by whose law it goes
    #[arg(long, value_name = "NATION", value_parser = one_of::<Nation>, default_value = "england")]
    nation: Nation,
}

/// Make a long-term goal, three to six months ahead
#[derive(Args)]
pub(super) struct Goal {
    #[command(flatten)]
    of: Of,
    /// A short name for the file, such as asking or climbing-stairs
    #[arg(value_name = "NAME")]
    slug: String,
    /// What the goal is called
    #[arg(long)]
    title: Option<String>,
    /// An item of the checklist; it gives the area and the words of the goal
    #[arg(long, value_name = "ID")]
    item: Option<String>,
    /// The area of development
    #[arg(long, value_parser = one_of::<Area>)]
    area: Option<Area>,
}

/// Make this week's chart
#[derive(Args)]
pub(super) struct Chart {
    #[command(flatten)]
    of: Of,
    /// The card that it comes from, such as language/bubbles; the chart then needs only the goal
    #[arg(long, value_name = "AREA/SLUG")]
    activity: Option<String>,
    /// The small step of the card to begin with, the first being 1
    #[arg(long, requires = "activity")]
    step: Option<u16>,
    /// The long-term goal that it serves, such as asking
    #[arg(long, value_name = "GOAL")]
    serves: Option<String>,
    /// A therapist's advice that the chart follows, in the therapist's words
    #[arg(long, value_name = "TEXT", requires = "advice_from", requires = "advice_on")]
    advice: Option<String>,
    /// Who gave the advice, with the profession
    #[arg(long, value_name = "NAME", requires = "advice")]
    advice_from: Option<String>,
    /// When the advice was given
    #[arg(long, value_name = "DATE", value_parser = day, requires = "advice")]
    advice_on: Option<Date>,
}

/// Make the record of a visit
#[derive(Args)]
pub(super) struct Visit {
    #[command(flatten)]
    of: Of,
}

/// Make an assessment: the first around the child's age, a later one of every item looked at before
#[derive(Args)]
pub(super) struct Assessment {
    #[command(flatten)]
    of: Of,
    /// An age band in months, such as 12-18; items of this band and its neighbours are added
    #[arg(long, value_parser = one_of::<Band>)]
    band: Option<Band>,
    /// The checklist; the one of the last assessment if it is left out
    #[arg(long, value_name = "ID")]
    checklist: Option<String>,
}

/// Make a review of the time since the last one
#[derive(Args)]
pub(super) struct Review {
    #[command(flatten)]
    of: Of,
}

/// Make an activity card for the library
#[derive(Args)]
pub(super) struct Activity {
    /// The area and a short name, such as language/bubbles
    #[arg(value_name = "AREA/SLUG")]
    name: String,
    /// What the card is called
    #[arg(long)]
    title: Option<String>,
    #[command(flatten)]
    on: On,
}

/// Make a card of the library, or a page, in another language, with its words to overwrite
#[derive(Args)]
pub(super) struct Translation {
    /// The card, such as language/bubbles, or the page, such as about
    #[arg(value_name = "AREA/SLUG")]
    card: String,
    /// The code of the language, such as cy, pl or ur
    #[arg(long, value_name = "CODE")]
    language: String,
}

/// Make a record of a member of staff
#[derive(Args)]
pub(super) struct Staff {
    /// An id, such as ada-whitcombe
    id: String,
    /// The name, as families know it
    #[arg(long)]
    name: Option<String>,
    /// What this person does
    #[arg(long)]
    role: Option<String>,
}

/// Make a page of the website
#[derive(Args)]
pub(super) struct Page {
    /// A short name for the address, such as toy-library
    #[arg(value_name = "NAME")]
    slug: String,
    /// The heading
    #[arg(long)]
    title: Option<String>,
}

/// Make a checklist with its first sheet of items
#[derive(Args)]
pub(super) struct Checklist {
    /// An id, such as our-steps
    id: String,
    /// What it is called
    #[arg(long)]
    title: Option<String>,
    /// The area of the first sheet
    #[arg(long, value_parser = one_of::<Area>, default_value = "language")]
    area: Area,
}

/// The day of a record.
#[derive(Args)]
struct On {
    /// The day, such as 2026-03-25; today if it is left out
    #[arg(long, value_name = "DATE", value_parser = day)]
    date: Option<Date>,
}

/// Whose record, and the day.
#[derive(Args)]
struct Of {
    /// The child's reference, such as p014
    #[arg(value_name = "REF")]
    child: String,
    #[command(flatten)]
    on: On,
}

impl Of {
    fn event(&self, today: Date) -> Event {
        Event { child: self.child.clone(), date: self.on.date.unwrap_or(today) }
    }
}

impl Kind {
    /// The reference of the child whom the record is about, where that child is there already.
    pub(super) fn child(&self) -> Option<&str> {
        match self {
            Self::Goal(Goal { of, .. })
            | Self::Chart(Chart { of, .. })
            | Self::Visit(Visit { of })
            | Self::Assessment(Assessment { of, .. })
            | Self::Review(Review { of }) => Some(&of.child),
            Self::Tabled(tabled) => tabled.child(),
            _ => None,
        }
    }

    /// What was asked for, on the day that was named or today.
    pub(super) fn asked(&self, today: Date) -> Request {
        match self {
            Self::Child(child) => Request::Child(Box::new(child.asked(today))),
            Self::Goal(goal) => Request::Goal(goal.asked(today)),
            Self::Chart(chart) => Request::Chart(chart.asked(today)),
            Self::Visit(Visit { of }) => Request::Visit(of.event(today)),
            Self::Assessment(Assessment { of, band, checklist }) => {
                Request::Assessment(of.event(today), *band, checklist.clone())
            }
            Self::Review(Review { of }) => Request::Review(of.event(today)),
            Self::Tabled(tabled) => Request::Record(tabled.asked(today)),
            Self::Activity(Activity { name, title, on }) => {
                Request::Activity(name.clone(), title.clone(), on.date.unwrap_or(today))
            }
            Self::Translation(Translation { card, language }) => {
                Request::Translation(card.clone(), language.clone())
            }
            Self::Staff(Staff { id, name, role }) => {
                let (id, name, role) = (id.clone(), name.clone(), role.clone());
                Request::Staff(NewStaff { id, name, role })
            }
            Self::Rules(Rules { nation }) => Request::Rules(*nation),
            Self::Page(Page { slug, title }) => Request::Page(slug.clone(), title.clone()),
            Self::Checklist(Checklist { id, title, area }) => {
                Request::Checklist(id.clone(), title.clone(), *area)
            }
        }
    }

    /// What to do with the new record, in one sentence.
    pub(super) fn next(&self) -> String {
        match self {
            Self::Child(child) => format!(
                "put in who is at home and what they agreed to, then `doorstep new assessment {}`.",
                child.reference
            ),
            Self::Goal(goal) => {
                format!(
                    "put in your own words, then `doorstep new visit {0}` and, for the week, `doorstep \
                     new chart {0} --serves {1}`.",
                    goal.of.child, goal.slug
                )
            }
            Self::Chart(_) => {
                "read the four lines under `goal` aloud, put them right, then `doorstep build`."
                    .into()
            }
            Self::Visit(visit) => format!(
                "write down the visit, then `doorstep new chart {}` for the week.",
                visit.of.child
            ),
            Self::Assessment(assessment) => format!(
                "write what you saw after each item, then `doorstep new goal {} NAME`.",
                assessment.of.child
            ),
            Self::Review(_) => {
                "write it with the family, strengths first, then `doorstep build`.".into()
            }
            Self::Rules(_) => {
                "put in what is your own, then `doorstep check`; `doorstep explain deadlines` says what \
                 holds already."
                    .into()
            }
            _ => "overwrite the examples, then `doorstep check`.".into(),
        }
    }
}

impl Child {
    fn asked(&self, today: Date) -> NewChild {
        NewChild {
            reference: self.reference.clone(),
            first_name: self.first_name.clone(),
            surname: self.surname.clone(),
            born: self.born,
            visitor: self.visitor.clone(),
            date: self.on.date.unwrap_or(today),
        }
    }
}

impl Goal {
    fn asked(&self, today: Date) -> NewGoal {
        NewGoal {
            event: self.of.event(today),
            slug: self.slug.clone(),
            title: self.title.clone(),
            area: self.area,
            item: self.item.clone(),
        }
    }
}

impl Chart {
    fn asked(&self, today: Date) -> NewChart {
        let advice = match (&self.advice, &self.advice_from, self.advice_on) {
            (Some(text), Some(from), Some(on)) => {
                Some(NewAdvice { from: from.clone(), on, text: text.clone() })
            }
            _ => None,
        };
        NewChart {
            event: self.of.event(today),
            activity: self.activity.clone(),
            serves: self.serves.clone(),
            step: self.step,
            advice,
        }
    }
}

/// One of a set of words.
pub(crate) fn one_of<T: Choice>(typed: &str) -> Result<T, String> {
    T::from_word(typed).ok_or_else(|| format!("the words are {}", T::WORDS.join(", ")))
}
