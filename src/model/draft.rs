//! All records as they were read, before anybody has judged whether they hold together.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Deref;
use std::sync::Arc;

use super::kinds::{Day, Event, OnDay, Slug, every_kind};
#[allow(
    clippy::wildcard_imports,
    reason = "the table names every kind of record that there is"
)]
use super::*;
use crate::privacy::policy::Inspector;
use crate::privacy::{Disclosure, Grant, Perturb, Perturber, Private};
use crate::source::{FileId, PictureFile};

/// A record and the file that it stands in.
#[derive(Clone)]
pub struct Entry<T> {
    /// The file.
    pub file: FileId,
    /// The record.
    pub record: T,
}

impl<T> Entry<T> {
    /// The record.
    #[must_use]
    pub fn inner(&self) -> &T {
        &self.record
    }
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

/// Whoever goes through many records, one after another.
pub trait RecordWalker: Walker {
    /// Begins a record.
    fn enter(&mut self, key: RecordKey, file: FileId);
}

macro_rules! draft {
    (
        service { $($own:ident $shelf:ident $a:literal $own_naming:ident $b:ident $own_word:literal;)* }
        child { $($kind:ident $field:ident $c:literal $naming:ident $d:ident $word:literal;)* }
    ) => {
        /// All records of one child.
        #[derive(Clone)]
        pub struct ChildFile {
            /// Who the child is.
            pub child: Entry<Child>,
            $(
                #[doc = concat!("Every ", $word, ", by the name of its file.")]
                pub $field: BTreeMap<$naming, Entry<$kind>>,
            )*
        }

        impl ChildFile {
            /// A child without any further record.
            #[must_use]
            pub fn new(child: Entry<Child>) -> Self {
                Self { child, $($field: BTreeMap::new(),)* }
            }

            /// Takes a record out.
            fn remove(&mut self, key: &RecordKey) {
                match key {
                    $(RecordKey::$kind(_, name) => drop(self.$field.remove(name)),)*
                    _ => {}
                }
            }

            /// Puts a record in its place; one that is not a child's is left.
            pub fn put(&mut self, key: RecordKey, file: FileId, record: Record) {
                match (key, record) {
                    $((RecordKey::$kind(_, name), Record::$kind(record)) => {
                        self.$field.insert(name, Entry { file, record: *record });
                    })*
                    _ => {}
                }
            }

            /// Every record whose file is named by its day: what people call its kind, the day, and
            /// the file.
            pub fn events(&self) -> impl Iterator<Item = (&'static str, Date, FileId)> {
                let mut all = Vec::new();
                $(all.extend(self.$field.iter().filter_map(|(name, entry)| {
                    Some(($word, OnDay::day(name)?, entry.file))
                }));)*
                all.into_iter()
            }

            /// The file of the record of a kind, in the words of the format, that has this name: its day
            /// and the word behind it, or the word alone where files are named by one.
            #[must_use]
            pub fn file_of(&self, kind: &str, on: &Event) -> Option<FileId> {
                match kind {
                    $($word => {
                        let mut all = self.$field.iter();
                        let found = all.find(|(name, _)| OnDay::is_meant_by(*name, on));
                        found.map(|(_, entry)| entry.file)
                    })*
                    _ => None,
                }
            }

            /// What the record of a kind that has this name says to an audience.
            #[must_use]
            pub fn disclose(
                &self,
                kind: &str,
                on: &Event,
                to: &Disclosure,
            ) -> Option<Disclosed<'_>> {
                match kind {
                    "child" => Some(self.child.record.disclose(to)),
                    $($word => {
                        let mut all = self.$field.iter();
                        let found = all.find(|(name, _)| OnDay::is_meant_by(*name, on));
                        found.map(|(_, entry)| entry.record.disclose(to))
                    })*
                    _ => None,
                }
            }

            /// The names of all records of a kind whose files are named by their day, the earliest first.
            #[must_use]
            pub fn names(&self, kind: &str) -> Vec<Event> {
                match kind {
                    $($word => self.$field.keys().filter_map(OnDay::event).collect(),)*
                    _ => Vec::new(),
                }
            }

            /// Shows a walker every record that says what is in it, with its key. Of the child's
            /// own, themes of their own judge what stands there since the foundation.
            pub fn walk(
                &self,
                reference: &str,
                grant: &Grant<Inspector>,
                by: &mut impl RecordWalker,
            ) {
                by.enter(RecordKey::Child(reference.to_owned()), self.child.file);
                self.child.programmes.walk(grant, by);
                self.child.consents.walk(grant, by);
                self.child.online.walk(grant, by);
                $(for (name, entry) in &self.$field {
                    by.enter(RecordKey::$kind(reference.to_owned(), name.clone()), entry.file);
                    entry.record.walk(grant, by);
                })*
            }
        }

        impl Perturb for ChildFile {
            fn perturb(&mut self, by: &mut Perturber) {
                self.child.perturb(by);
                $(self.$field.perturb(by);)*
            }
        }

        /// Any record that was read.
        #[derive(Clone)]
        pub enum Record {
            /// The service's own particulars.
            Service(Box<ServiceRecord>),
            /// The decisions about what the scan finds.
            Allowances(Box<Allowances>),
            /// The rules that the service goes by.
            Rules(Box<Rules>),
            /// The addresses that were ever printed.
            Addresses(Box<Addresses>),
            /// A checklist.
            Checklist(Box<Checklist>),
            /// The items of one area.
            Items(Box<ItemSheet>),
            /// A card of the library.
            Activity(Box<Activity>),
            /// A card in another language.
            Translation(Box<Translation>),
            /// A page in another language.
            PageTranslation(Box<PageTranslation>),
            /// A child.
            Child(Box<Child>),
            $(#[doc = concat!("A record of the service: ", $own_word, ".")] $own(Box<$own>),)*
            $(#[doc = concat!("A record of a child: ", $word, ".")] $kind(Box<$kind>),)*
        }

        /// Everything that was read. Links are names, perhaps dangling; a record with mistakes may be
        /// missing here though its file is known.
        #[derive(Clone, Default)]
        pub struct Draft {
            /// The service's particulars.
            pub service: Option<Entry<ServiceRecord>>,
            /// Decisions about what the scan finds.
            pub allowances: Option<Entry<Allowances>>,
            /// The rules that the service goes by.
            pub rules: Option<Entry<Rules>>,
            /// The addresses that were ever printed.
            pub addresses: Option<Entry<Addresses>>,
            /// The rules that ship with the program, below those of the service.
            pub shipped: &'static [NationRules],
            /// Checklists, by id.
            pub checklists: BTreeMap<String, Entry<Checklist>>,
            /// Items, by checklist and area.
            pub sheets: BTreeMap<(String, AreaId), Entry<ItemSheet>>,
            /// Activities, by `area/slug`.
            pub activities: BTreeMap<String, Entry<Activity>>,
            /// Cards in other languages, by `area/slug` and language.
            pub translations: BTreeMap<(String, String), Entry<Translation>>,
            /// Pages in other languages, by slug and language.
            pub page_translations: BTreeMap<(String, String), Entry<PageTranslation>>,
            $(
                #[doc = concat!("Every ", $own_word, ", by the name of its file.")]
                pub $shelf: BTreeMap<$own_naming, Entry<$own>>,
            )*
            /// Children, by reference.
            pub children: BTreeMap<String, ChildFile>,
            /// The pictures that lie beside records, in the order of their paths.
            pub picture_files: Vec<PictureFile>,
            /// The file of every record, whether or not its text made sense.
            pub files: BTreeMap<RecordKey, FileId>,
            /// Records whose file could not be read as text at all. They are there and yet say
            /// nothing, so that nothing older may take their place.
            pub unread: BTreeSet<RecordKey>,
            /// Children and folders of theirs with a file whose name is no date, so that nobody can tell
            /// which of the records there is the latest.
            pub unnamed: BTreeSet<(String, String)>,
        }

        impl Draft {
            /// Puts a record in its place. One whose child has no readable record of its own is known
            /// by its file alone.
            pub fn put(&mut self, key: RecordKey, file: FileId, record: Record) {
                match (key, record) {
                    (_, Record::Service(record)) => {
                        self.service = Some(Entry { file, record: *record });
                    }
                    (_, Record::Allowances(record)) => {
                        self.allowances = Some(Entry { file, record: *record });
                    }
                    (_, Record::Rules(record)) => {
                        self.rules = Some(Entry { file, record: *record });
                    }
                    (_, Record::Addresses(record)) => {
                        self.addresses = Some(Entry { file, record: *record });
                    }
                    (RecordKey::Checklist(id), Record::Checklist(record)) => {
                        self.checklists.insert(id, Entry { file, record: *record });
                    }
                    (RecordKey::Items(id, area), Record::Items(record)) => {
                        self.sheets.insert((id, area), Entry { file, record: *record });
                    }
                    (RecordKey::Activity(id), Record::Activity(record)) => {
                        self.activities.insert(id, Entry { file, record: *record });
                    }
                    (RecordKey::Translation(id, language), Record::Translation(record)) => {
                        let entry = Entry { file, record: *record };
                        self.translations.insert((id, language), entry);
                    }
                    (
                        RecordKey::PageTranslation(slug, language),
                        Record::PageTranslation(record),
                    ) => {
                        let entry = Entry { file, record: *record };
                        self.page_translations.insert((slug, language), entry);
                    }
                    (RecordKey::Child(child), Record::Child(record)) => {
                        let file = ChildFile::new(Entry { file, record: *record });
                        self.children.insert(child, file);
                    }
                    $((RecordKey::$own(name), Record::$own(record)) => {
                        self.$shelf.insert(name, Entry { file, record: *record });
                    })*
                    (key, record) => {
                        let child = key.child().and_then(|child| self.children.get_mut(child));
                        child.into_iter().for_each(|child| child.put(key.clone(), file, record.clone()));
                    }
                }
            }

            /// Shows a walker every record of the service that has a folder of its kind, with its
            /// key.
            pub fn walk(&self, grant: &Grant<Inspector>, by: &mut impl RecordWalker) {
                $(for (name, entry) in &self.$shelf {
                    by.enter(RecordKey::$own(name.clone()), entry.file);
                    entry.record.walk(grant, by);
                })*
            }

            /// Takes a record out.
            pub fn remove(&mut self, key: &RecordKey) {
                match key {
                    RecordKey::Service => self.service = None,
                    RecordKey::Allowances => self.allowances = None,
                    RecordKey::Rules => self.rules = None,
                    RecordKey::Addresses => self.addresses = None,
                    RecordKey::Checklist(id) => drop(self.checklists.remove(id)),
                    RecordKey::Items(id, area) => drop(self.sheets.remove(&(id.clone(), area.clone()))),
                    RecordKey::Activity(id) => drop(self.activities.remove(id)),
                    RecordKey::Translation(id, language) => {
                        drop(self.translations.remove(&(id.clone(), language.clone())));
                    }
                    RecordKey::PageTranslation(slug, language) => {
                        drop(self.page_translations.remove(&(slug.clone(), language.clone())));
                    }
                    RecordKey::Child(child) => drop(self.children.remove(child)),
                    $(RecordKey::$own(name) => drop(self.$shelf.remove(name)),)*
                    key => {
                        let child = key.child().and_then(|child| self.children.get_mut(child));
                        child.into_iter().for_each(|child| child.remove(key));
                    }
                }
            }
        }
    };
}

every_kind!(draft);

impl Draft {
    /// The items of a checklist, in the order of areas and files.
    pub fn items<'a>(&'a self, checklist: &'a str) -> impl Iterator<Item = &'a Item> {
        let sheets = self.sheets.iter().filter(move |((id, _), _)| id == checklist);
        sheets.flat_map(|(_, sheet)| &sheet.items)
    }

    /// Gives every mark of an assessment the scale of its checklist, where that has one of its own.
    /// A mark says nothing before it is known what it counts as.
    pub fn settle_marks(&mut self, grant: &Grant<Inspector>) {
        let scale = |(id, list): (&String, &Entry<Checklist>)| {
            Some((id.clone(), Arc::new(list.own_scale(grant)?)))
        };
        let scales: BTreeMap<String, Arc<Scale>> =
            self.checklists.iter().filter_map(scale).collect();
        if scales.is_empty() {
            return;
        }
        let children = self.children.values_mut();
        for entry in children.flat_map(|child| child.assessments.values_mut()) {
            let checklist = grant.open(&entry.record.checklist).value.as_str();
            let Some(scale) = scales.get(checklist) else { continue };
            for seen in &mut entry.record.observations {
                seen.value = Private::new(grant.open(&seen.value).in_scale(scale));
            }
        }
    }

    /// How many months from one review to the next, as the rules say, or else the service's
    /// particulars. Rules that cannot be read might say anything, so then it is not known.
    #[must_use]
    pub fn review_months(&self, grant: &Grant<Inspector>) -> Option<u16> {
        let rules = self.rules.as_ref().and_then(|rules| grant.open(&rules.review_months).as_ref());
        let service = self.service.as_ref().map(|service| *grant.open(&service.review_months));
        let unread = self.rules.is_none() && self.has(&RecordKey::Rules);
        rules.map(|months| months.value).or(service).filter(|_| !unread)
    }

    /// The deadlines that hold, as the service's rules say, or else its nation's. Rules that cannot be
    /// read might say anything, so then none is known.
    #[must_use]
    pub fn clock(&self, grant: &Grant<Inspector>) -> Option<Clock> {
        let rules = self.rules.as_ref().map(|rules| &rules.record);
        let unread = rules.is_none() && self.has(&RecordKey::Rules);
        (!unread).then(|| Clock::new(rules, self.shipped, grant))
    }

    /// The picture beside a record that stands at this path without its ending: the first, where there
    /// are several.
    #[must_use]
    pub fn picture_file(&self, stem: &str) -> Option<&PictureFile> {
        self.picture_files.iter().find(|file| file.stem() == stem)
    }

    /// Whether there is such a record, even one with mistakes.
    #[must_use]
    pub fn has(&self, key: &RecordKey) -> bool {
        self.files.contains_key(key) || self.unread.contains(key)
    }
}
