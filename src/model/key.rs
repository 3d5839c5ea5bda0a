//! Which record: the name by which records point at each other, and by which one is withheld.

use std::fmt;

use super::kinds::{Day, Event, OnDay, Slug, every_kind};
use super::{AreaId, Date, Dated};

macro_rules! key {
    (
        service { $($own:ident $a:ident $b:literal $own_naming:ident $c:ident $own_word:literal;)* }
        child { $($kind:ident $d:ident $e:literal $naming:ident $f:ident $word:literal;)* }
    ) => {
        /// The identity of a record, taken from the place of its file.
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
        pub enum RecordKey {
            /// The service's own particulars.
            Service,
            /// The decisions about what the scan finds.
            Allowances,
            /// The rules that the service goes by.
            Rules,
            /// The addresses that were ever printed.
            Addresses,
            /// A checklist, by id.
            Checklist(String),
            /// The items of one area of a checklist.
            Items(String, AreaId),
            /// An activity of the library, by `area/slug`.
            Activity(String),
            /// A card in another language, by `area/slug` and the language.
            Translation(String, String),
            /// A page in another language, by slug and the language.
            PageTranslation(String, String),
            $(
                #[doc = concat!("A record of the service: ", $own_word, ".")]
                $own($own_naming),
            )*
            /// A child, by reference.
            Child(String),
            $(
                #[doc = concat!("A record of a child: ", $word, ".")]
                $kind(String, $naming),
            )*
        }

        impl RecordKey {
            /// The reference of the child that it is about.
            #[must_use]
            pub fn child(&self) -> Option<&str> {
                match self {
                    Self::Child(child) => Some(child),
                    $(Self::$kind(child, _) => Some(child),)*
                    _ => None,
                }
            }

            /// The day that the name of its file says.
            #[must_use]
            pub fn day(&self) -> Option<Date> {
                match self {
                    $(Self::$own(name) => OnDay::day(name),)*
                    $(Self::$kind(_, name) => OnDay::day(name),)*
                    _ => None,
                }
            }

            /// The day and the word that the name of its file says.
            #[must_use]
            pub fn event(&self) -> Option<Dated> {
                match self {
                    $(Self::$own(name) => OnDay::event(name),)*
                    $(Self::$kind(_, name) => OnDay::event(name),)*
                    _ => None,
                }
            }

            /// Whether another record of the same kind and the same child has a later day.
            #[must_use]
            pub fn is_older_than(&self, other: &Self) -> bool {
                let days = self.day().zip(other.day());
                self.child().is_some()
                    && self.child() == other.child()
                    && self.kind() == other.kind()
                    && days.is_some_and(|(own, other)| own < other)
            }

            /// What kind of record it is, in the words of the format.
            #[must_use]
            pub fn kind(&self) -> &'static str {
                match self {
                    Self::Service => "service",
                    Self::Allowances => "allowances",
                    Self::Rules => "rules",
                    Self::Addresses => "addresses",
                    Self::Checklist(_) => "checklist",
                    Self::Items(..) => "items",
                    Self::Activity(_) => "activity",
                    Self::Translation(..) => "translation",
                    Self::PageTranslation(..) => "page-translation",
                    Self::Child(_) => "child",
                    $(Self::$own(_) => $own_word,)*
                    $(Self::$kind(..) => $word,)*
                }
            }
        }

        impl fmt::Display for RecordKey {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                match self {
                    Self::Service | Self::Allowances | Self::Rules | Self::Addresses => {
                        write!(f, "the {}", self.kind())
                    }
                    Self::Translation(of, language) | Self::PageTranslation(of, language) => {
                        write!(f, "{} {of}.{language}", self.kind())
                    }
                    Self::Items(id, area) => write!(f, "items {id}/{}", area.word()),
                    Self::Checklist(id) | Self::Activity(id) | Self::Child(id) => {
                        write!(f, "{} {id}", self.kind())
                    }
                    $(Self::$own(name) => write!(f, "{} {name}", self.kind()),)*
                    $(Self::$kind(child, name) => write!(f, "{} {name} of {child}", self.kind()),)*
                }
            }
        }
    };
}

every_kind!(key);
