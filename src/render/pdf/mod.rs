//! Views to papers: the only place that knows Typst.
//!
//! A [`PdfEngine`] is made once from a theme and then renders any number of [`PdfJob`]s, each of
//! them a view in JSON. Every paper is PDF/UA-1 (it can be heard as well as read) and PDF/A-2a (it
//! can be kept), but for a copy that is only printed, and has the same bytes whenever its view has. What a theme may do is held in two
//! places: [`theme_faults`] refuses words of Typst that read or run anything, and the world that a
//! template runs in has no disk, no network, no packages and no clock.

mod batch;
mod engine;
mod fault;
mod plates;
#[cfg(test)]
mod samples;
#[cfg(test)]
mod tests;
mod untrusted;
mod world;

pub use batch::render_all;
pub use engine::PdfEngine;
pub use fault::{FaultKind, Overrun, PdfFault, Place};
pub use plates::Plates;
pub use untrusted::theme_faults;

use jiff::civil::Date;

/// A paper that is made. It has no `Debug`, because it may hold a child's data.
#[derive(Clone, PartialEq, Eq)]
pub struct Paper {
    /// The file.
    pub bytes: Vec<u8>,
    /// How many sides it has.
    pub pages: u32,
}

/// One paper to make.
#[derive(Debug, Clone)]
pub struct PdfJob {
    /// The template: `chart`, `sheet` or `report`, or another file of the theme's `pdf` folder.
    pub template: String,
    /// The view, as JSON.
    pub view: Vec<u8>,
    /// The view with less on it, for when the paper would have more sides than it may: help that is welcome
    /// where there is room.
    pub spare: Option<Vec<u8>>,
    /// The title that readers show in place of the file's name.
    pub title: String,
    /// The language of the text: `en-GB`.
    pub language: String,
    /// How it is to be handled, for programs that look into the file: its marking, its copy.
    pub keywords: Vec<String>,
    /// What names this paper for good. Only a digest of it goes into the file.
    pub ident: String,
    /// The date of the paper, if it has one; the clock is not asked.
    pub date: Option<Date>,
    /// How many sides it may have. A longer one is a fault of kind [`FaultKind::TooLong`].
    pub sides: Option<usize>,
    /// Whether it is only to be printed. It then claims no standard and has no tags, since what a program
    /// reads out of it would not be the words that stand on it.
    pub only_paper: bool,
    /// The pictures that it may ask for.
    pub pictures: Plates,
}
