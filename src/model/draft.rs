//! All records as they were read, before anybody has judged whether they hold together.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Deref;

use super::{
    Activity, Allowances, Assessment, Chart, Checklist, Child, Date, Goal, Item, ItemSheet, Page,
    PaperKind, RecordKey, Review, ServiceRecord, Staff, Visit,
};
use crate::privacy::{Perturb, Perturber};
use crate::source::FileId;

/// A record and the file that it stands in.
#[derive(Clone)]
pub struct Entry<T> {
    /// The file.
    pub file: FileId,
    /// The record.
    pub record: T,
}

impl<T> Deref for Entry<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.record
    }
}

impl<T: Perturb> Perturb for Entry<T> {
    fn perturb(&mut self, by: &mut Perturber) {
        self.record.perturb(by);
    }
}

/// All records of one child.
#[derive(Clone)]
pub struct ChildFile {
    /// Who the child is.
    pub child: Entry<Child>,
    /// Assessments, by date.
    pub assessments: BTreeMap<Date, Entry<Assessment>>,
    /// Long-term goals, by slug.
    pub goals: BTreeMap<String, Entry<Goal>>,
    /// Activity charts, by the day on which they were agreed.
    pub charts: BTreeMap<Date, Entry<Chart>>,
    /// Visits, by date.
    pub visits: BTreeMap<Date, Entry<Visit>>,
    /// Reviews, by date.
    pub reviews: BTreeMap<Date, Entry<Review>>,
}

impl ChildFile {
    /// A child without any further record.
    #[must_use]
    pub fn new(child: Entry<Child>) -> Self {
        Self {
            child,
            assessments: BTreeMap::new(),
            goals: BTreeMap::new(),
            charts: BTreeMap::new(),
            visits: BTreeMap::new(),
            reviews: BTreeMap::new(),
        }
    }
}

impl Perturb for ChildFile {
    fn perturb(&mut self, by: &mut Perturber) {
        self.child.perturb(by);
        self.assessments.perturb(by);
        self.goals.perturb(by);
        self.charts.perturb(by);
        self.visits.perturb(by);
        self.reviews.perturb(by);
    }
}

/// Everything that was read. Links are names, perhaps dangling; a record with mistakes may be missing
/// here though its file is known.
#[derive(Clone, Default)]
pub struct Draft {
    /// The service's particulars.
    pub service: Option<Entry<ServiceRecord>>,
    /// Decisions about what the scan finds.
    pub allowances: Option<Entry<Allowances>>,
    /// Staff, by id.
    pub staff: BTreeMap<String, Entry<Staff>>,
    /// Checklists, by id.
    pub checklists: BTreeMap<String, Entry<Checklist>>,
    /// Items, by checklist and area.
    pub sheets: BTreeMap<(String, super::Area), Entry<ItemSheet>>,
    /// Activities, by `area/slug`.
    pub activities: BTreeMap<String, Entry<Activity>>,
    /// Pages, by slug.
    pub pages: BTreeMap<String, Entry<Page>>,
    /// Children, by reference.
    pub children: BTreeMap<String, ChildFile>,
    /// The file of every record, whether or not its text made sense.
    pub files: BTreeMap<RecordKey, FileId>,
    /// Records whose file could not be read as text at all. They are there and yet say nothing, so
    /// that nothing older may take their place.
    pub unread: BTreeSet<RecordKey>,
    /// Children who have a file among their charts or reviews whose name is no date, so that nobody
    /// can tell which of them is the latest.
    pub unnamed: BTreeSet<(String, PaperKind)>,
}

impl Draft {
    /// The items of a checklist, in the order of areas and files.
    pub fn items<'a>(&'a self, checklist: &'a str) -> impl Iterator<Item = &'a Item> {
        let sheets = self.sheets.iter().filter(move |((id, _), _)| id == checklist);
        sheets.flat_map(|(_, sheet)| &sheet.items)
    }

    /// Whether there is such a record, even one with mistakes.
    #[must_use]
    pub fn has(&self, key: &RecordKey) -> bool {
        self.files.contains_key(key) || self.unread.contains(key)
    }

    /// Takes a record out.
    pub fn remove(&mut self, key: &RecordKey) {
        match key {
            RecordKey::Service => self.service = None,
            RecordKey::Allowances => self.allowances = None,
            RecordKey::Staff(id) => drop(self.staff.remove(id)),
            RecordKey::Checklist(id) => drop(self.checklists.remove(id)),
            RecordKey::Items(id, area) => drop(self.sheets.remove(&(id.clone(), *area))),
            RecordKey::Activity(id) => drop(self.activities.remove(id)),
            RecordKey::Page(id) => drop(self.pages.remove(id)),
            RecordKey::Child(child) => drop(self.children.remove(child)),
            _ => self.remove_of_child(key),
        }
    }

    fn remove_of_child(&mut self, key: &RecordKey) {
        let Some(records) = key.child().and_then(|child| self.children.get_mut(child)) else {
            return;
        };
        match key {
            RecordKey::Assessment(_, date) => drop(records.assessments.remove(date)),
            RecordKey::Goal(_, slug) => drop(records.goals.remove(slug)),
            RecordKey::Chart(_, date) => drop(records.charts.remove(date)),
            RecordKey::Visit(_, date) => drop(records.visits.remove(date)),
            RecordKey::Review(_, date) => drop(records.reviews.remove(date)),
            _ => {}
        }
    }
}
