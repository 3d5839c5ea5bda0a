//! How a checklist is divided: by our areas of development and age bands, or by areas and by bands or
//! steps of its own.

use super::choice::choice;
use super::written::written;
use super::{Area, Band, Checklist, Choice};
use crate::privacy::policy::Published;
use crate::privacy::{Grant, MaySee};
use crate::source::Spanned;

/// A part of a checklist: one of ours, which every checklist may use, or one of its own, by its id.
/// Ours come first, in their order.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part<T> {
    /// One of ours.
    Ours(T),
    /// One that the checklist names itself.
    Own(String),
}

/// An area of a checklist.
pub type AreaId = Part<Area>;

/// A band or step of a checklist.
pub type BandId = Part<Band>;

impl<T: Choice> Part<T> {
    /// The part with this id.
    #[must_use]
    pub fn of(id: &str) -> Self {
        T::from_word(id).map_or_else(|| Self::Own(id.to_owned()), Self::Ours)
    }

    /// Its id.
    #[must_use]
    pub fn word(&self) -> &str {
        match self {
            Self::Ours(part) => part.word(),
            Self::Own(id) => id,
        }
    }

    /// The one of ours that it is.
    #[must_use]
    pub fn ours(&self) -> Option<T> {
        match self {
            Self::Ours(part) => Some(*part),
            Self::Own(_) => None,
        }
    }
}

written! {
    /// An area of a checklist that is divided in a way of its own.
    pub struct OwnArea {
        /// Its id, which is also the name of the file with its items.
        id: Published => Spanned<String>,
        /// What it is called.
        title: Published => String,
        /// The one of our six areas that it belongs to, if it belongs to one.
        belongs_to: Published => Option<Area>,
    }
}

written! {
    /// A band of ages, or a step without an age.
    pub struct OwnBand {
        /// Its id, which items name after `band`.
        id: Published => Spanned<String>,
        /// What it is called.
        title: Published => String,
        /// The age in months with which it begins; a step has none.
        from: Published => Option<u16>,
        /// The age in months with which it ends; a step has none.
        to: Published => Option<Spanned<u16>>,
    }
}

choice! {
    /// Which of a child's own papers may carry the words of a checklist.
    pub enum PaperUse {
        /// None of them: they show numbers alone.
        None = "none",
        /// The family's.
        Family = "family",
        /// Those for professionals.
        Professional = "professional",
        /// Both.
        Both = "both",
    }
}

/// A part of a checklist with what it is called; ours are called what the words of a document say.
pub struct Named<T> {
    /// The part.
    pub id: Part<T>,
    /// What the checklist calls it.
    pub title: Option<String>,
}

impl Checklist {
    /// Whether its areas are its own.
    #[must_use]
    pub fn has_own_areas(&self) -> bool {
        !self.areas.is_empty()
    }

    /// Whether its bands or steps are its own.
    #[must_use]
    pub fn has_own_bands(&self) -> bool {
        !self.bands.is_empty() || !self.steps.is_empty()
    }

    /// Whether it is divided as ours are, so that our rules for the words and ids of items hold in it.
    #[must_use]
    pub fn is_divided_as_ours(&self) -> bool {
        !self.has_own_areas() && !self.has_own_bands()
    }

    /// Its areas, in its order.
    #[must_use]
    pub fn all_areas<A: MaySee<Published>>(&self, grant: &Grant<A>) -> Vec<Named<Area>> {
        if !self.has_own_areas() {
            return ours();
        }
        let named = |area: &OwnArea| Named {
            id: Part::of(&grant.open(&area.id).value),
            title: Some(grant.open(&area.title).clone()),
        };
        self.areas.iter().map(named).collect()
    }

    /// Its bands, or its steps, in its order.
    #[must_use]
    pub fn all_bands<A: MaySee<Published>>(&self, grant: &Grant<A>) -> Vec<Named<Band>> {
        if !self.has_own_bands() {
            return ours();
        }
        let named = |band: &OwnBand| Named {
            id: Part::of(&grant.open(&band.id).value),
            title: Some(grant.open(&band.title).clone()),
        };
        self.bands.iter().chain(&self.steps).map(named).collect()
    }

    /// The one of our six areas that one of its areas is, or belongs to.
    #[must_use]
    pub fn our_area<A: MaySee<Published>>(&self, id: &AreaId, grant: &Grant<A>) -> Option<Area> {
        if !self.has_own_areas() {
            return id.ours();
        }
        let own = self.areas.iter().find(|area| grant.open(&area.id).value == id.word())?;
        *grant.open(&own.belongs_to)
    }

    /// Whether its text may be published. Nobody has said so as long as nobody has written it.
    #[must_use]
    pub fn may_be_published<A: MaySee<Published>>(&self, grant: &Grant<A>) -> bool {
        grant.open(&self.publish).as_ref().is_some_and(|publish| publish.value)
    }

    /// Which of a child's own papers may carry its words: all of them when it may be published, and
    /// none when nobody has said anything.
    #[must_use]
    pub fn paper_use<A: MaySee<Published>>(&self, grant: &Grant<A>) -> PaperUse {
        let free = if self.may_be_published(grant) { PaperUse::Both } else { PaperUse::None };
        grant.open(&self.papers).unwrap_or(free)
    }
}

fn ours<T: Choice>() -> Vec<Named<T>> {
    let all = T::WORDS.iter().map(|word| Named { id: Part::of(word), title: None });
    all.collect()
}
