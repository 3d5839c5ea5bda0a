//! New records, made from real examples that teach.
//!
//! [`new`] turns a wish and what is [known](Known) into files and touches no disk; [`write()`] puts
//! files on disk and overwrites none. The examples are in `records/`: each line has a short note for
//! somebody who opens it in Notepad, and what is optional stands there as a note too.

mod activity;
mod assessment;
mod chart;
mod checklist;
mod child;
mod error;
pub mod example;
mod file;
mod goal;
mod known;
mod labelled;
mod page;
mod records;
mod request;
mod review;
mod service;
mod staff;
mod tabled;
mod template;
mod translation;
mod visit;

pub use error::ScaffoldError;
pub use file::{NewFile, amend, rewrite, write};
pub use known::{
    Known, KnownAssessment, KnownCard, KnownChild, KnownGoal, KnownItem, KnownPage, KnownWords,
};
pub use request::{Event, NewAdvice, NewChart, NewChild, NewGoal, NewRecord, NewStaff, Request};
pub use service::{IGNORED, service};
pub use visit::visit;

/// The files of a new record.
///
/// # Errors
///
/// When the record could not hold as it stands, for example because there is no such child.
pub fn new(request: &Request, known: &Known) -> Result<Vec<NewFile>, ScaffoldError> {
    let mut files = made(request, known)?;
    for file in &mut files {
        file.text = labelled::labelled(&file.text, &known.labels);
    }
    Ok(files)
}

fn made(request: &Request, known: &Known) -> Result<Vec<NewFile>, ScaffoldError> {
    match request {
        Request::Staff(staff) => Ok(vec![staff::new(staff)]),
        Request::Rules(nation) => Ok(vec![service::rules(*nation)]),
        Request::Page(slug, title) => Ok(vec![page::new(slug, title.as_deref())]),
        Request::Checklist(id, title, area) => {
            Ok(checklist::new(id, title.as_deref(), *area, known))
        }
        Request::Activity(name, title, on) => activity::new(name, title.as_deref(), *on, known),
        Request::Translation(card, language) => translation::new(card, language, known),
        Request::Child(child) => child::new(child, known),
        Request::Goal(goal) => goal::new(goal, known),
        Request::Chart(chart) => chart::new(chart, known),
        Request::Assessment(event, band, checklist) => {
            assessment::new(event, *band, checklist.as_deref(), known)
        }
        Request::Visit(event) => visit::new(event, known),
        Request::Review(event) => review::new(event, known),
        Request::Record(record) => tabled::new(record, known),
    }
}

/// The child whom a record is about.
fn child_of<'k>(event: &Event, known: &'k Known) -> Result<&'k KnownChild, ScaffoldError> {
    let reference = event.child.clone();
    let child = known.child.as_ref();
    if let Some(child) = child.filter(|child| event.date < child.started) {
        return Err(ScaffoldError::BeforePortage(reference, child.started));
    }
    child.ok_or_else(|| {
        if known.references.contains(&reference) {
            ScaffoldError::ChildHasMistakes(reference)
        } else {
            ScaffoldError::NoSuchChild(reference, known.references.iter().cloned().collect())
        }
    })
}

/// A slug as a title: `two-together` is `Two together`.
fn title_of(slug: &str) -> String {
    let words = slug.replace('-', " ");
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// A sentence as the part of one: `Reaches for a toy` is `reaches for a toy`.
fn lowered(sentence: &str) -> String {
    let mut letters = sentence.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}
