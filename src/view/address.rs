//! Where a page of the public site stands.
//!
//! A view links to pages, so it must know their addresses; the renderer writes files under the
//! same ones. Both ask here. An address is a path below the root of the site with its ending
//! written out, so that links work from a memory stick as they do on a server.

use std::fmt;

use serde::{Serialize, Serializer};

use crate::model::{CardPaper, Choice};

/// One page or paper of the public site. Slugs are ASCII, lower case, with hyphens.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Address {
    /// The first page.
    Home,
    /// All areas of development.
    Areas,
    /// One area of development, by its slug.
    Area(String),
    /// One activity, by the slug of its area and its own.
    Activity(String, String),
    /// A printable paper of an activity, beside its page.
    Sheet(String, String, CardPaper),
    /// An activity as one file that can be sent, by the slug of its area and its own.
    ToSend(String, String),
    /// What stands at a printed address, by its code.
    Short(String),
    /// What stands at an address that was printed in a language which the site no longer has, by the
    /// language and the code.
    ShortIn(String, String),
    /// A symbol, by its name with its pack. It stands below the root of the whole site.
    Symbol(String),
    /// A photograph or drawing, by the name of its file. It stands below the root of the whole site.
    Picture(String),
    /// The page where cards are searched for and chosen.
    Find,
    /// What that page searches in, as a script beside it.
    FindData,
    /// Activities that fit one part of the day, such as `bath`.
    Routine(String),
    /// Activities that are played with one thing, such as `socks`.
    Thing(String),
    /// Activities by how long they take.
    Minutes,
    /// Activities by what a child does now.
    Now,
    /// Activities by rough age.
    Ages,
    /// One band of ages, such as `9-12` or `48-60`.
    Age(String),
    /// All activities in the order of the alphabet.
    AToZ,
    /// What the service is and does.
    About,
    /// The accessibility statement.
    Accessibility,
    /// The privacy notice.
    Privacy,
    /// Fonts, libraries and symbols, with their licences.
    Credits,
    /// Another page that the service wrote, by its slug.
    Page(String),
    /// The cards that a family keeps on this phone.
    Kept,
    /// What a phone without a connection shows in the place of a page that it does not keep.
    Offline,
    /// What a server shows when there is no such page.
    NotFound,
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Home => f.write_str("index.html"),
            Self::Areas => f.write_str("areas/index.html"),
            Self::Area(area) => write!(f, "areas/{area}.html"),
            Self::Activity(area, slug) => write!(f, "activities/{area}/{slug}.html"),
            Self::Sheet(area, slug, CardPaper::A4) => write!(f, "activities/{area}/{slug}.pdf"),
            Self::Sheet(area, slug, paper) => {
                write!(f, "activities/{area}/{slug}.{}.pdf", paper.word())
            }
            Self::ToSend(area, slug) => write!(f, "send/{area}/{slug}.html"),
            // A folder, so that the address needs no ending on any server.
            Self::Short(code) => write!(f, "c/{code}/index.html"),
            Self::ShortIn(language, code) => write!(f, "{language}/c/{code}/index.html"),
            Self::Symbol(name) => write!(f, "symbols/{name}.svg"),
            Self::Picture(file) => write!(f, "pictures/{file}"),
            Self::Find => f.write_str("find.html"),
            Self::FindData => f.write_str("find-data.js"),
            Self::Routine(routine) => write!(f, "routines/{routine}.html"),
            Self::Thing(thing) => write!(f, "with/{thing}.html"),
            Self::Minutes => f.write_str("minutes.html"),
            Self::Now => f.write_str("now/index.html"),
            Self::Ages => f.write_str("ages/index.html"),
            Self::Age(band) => write!(f, "ages/{band}.html"),
            Self::AToZ => f.write_str("a-to-z.html"),
            Self::About => f.write_str("about.html"),
            Self::Accessibility => f.write_str("accessibility.html"),
            Self::Privacy => f.write_str("privacy.html"),
            Self::Credits => f.write_str("credits.html"),
            Self::Page(slug) => write!(f, "{slug}.html"),
            Self::Kept => f.write_str("kept.html"),
            Self::Offline => f.write_str("offline.html"),
            Self::NotFound => f.write_str("404.html"),
        }
    }
}

/// A template sees an address as its path below the root of the site.
impl Serialize for Address {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
