//! Doorstep turns a Portage service's records into a website of activity cards, the week's activity
//! charts and review reports.
//!
//! It is a compiler: text with places in, messages with places out, and values that one room writes
//! to disk. Read [`pipeline`] first; it is the whole program on one screen. Each stage is a type that
//! only the stage before can make:
//!
//! | type | made by | what may be relied on |
//! |---|---|---|
//! | [`source::Sources`] | `Sources::load` | every file has an id, its text and its lines; no link was followed |
//! | [`content::Documents`] | [`content::parse`] | each file is some record's; what could not be read was said |
//! | [`model::Draft`] | [`content::decode()`] | typed fields; links are names, perhaps dangling |
//! | [`model::Service`] | [`check::check`] | complete and consistent; what did not hold is withheld and named |
//! | views, such as [`view::chart::Chart`] | `new`, with a [`privacy::Grant`] | final text, and only what this reader may see |
//! | [`output::Bundle`] | [`pipeline`] | the output of one reader and one subject, scanned before it is staged |
//!
//! What differs between services and nations is data: deadlines, ages, holidays, offers, plain words and
//! the names of things stand in a service's `rules.yaml`, and below it in files that ship with the program
//! ([`content::shipped`]); a check asks a [`model::Clock`] how long there is.
//!
//! The website is made once for each language that there are cards in ([`view::site::Editions`]), with a
//! search of its own ([`render::search`]) and symbols from packs ([`render::symbols`]). A card is one
//! record and many papers: [`pipeline::print`] makes those that somebody asks for by hand.
//!
//! Pictures beside the records are looked at by [`source`], held to rules by [`check`], and made anew from
//! their pixels by [`picture`]; no byte of such a file goes out as it came.
//!
//! Papers about a child are kinds that the theme or the service describes ([`view::kind`]), told from
//! records in blocks that say who may have them, or by the names of fields: then the table is asked for
//! each value while the program runs ([`privacy::Disclosure`]). A report for professionals goes out in
//! the forms of other programs too ([`render::office`]). Its sentences name what they rest on
//! ([`model::Cited`]), and a first draft is told from the record alone ([`view::report::ReportDraft`]). A family that reads another language has its own in
//! that language once every line is there and somebody who speaks it has read them ([`model::Retold`]).
//!
//! What goes out to somebody is released ([`pipeline::release`]): a numbered copy for each reader, with whoever
//! is no party to it covered in the records before a view is made, and a record of what was sent, to whom and
//! on what ground ([`model::Release`]), each sealed onto the one before. What is written for a core group has
//! an audience of its own in the policy, and no build makes anything of it.
//!
//! A family may have this week's charts on a phone: a page for each adult ([`view::online`]), which is
//! sealed ([`seal`]) before anything of it is written, with keys that stand beside the records.
//!
//! Two rules go through all of it. Nothing of a child is reached without a grant that names the child
//! and an audience that the policy table ([`privacy::policy`]) lets see that class of information; the
//! compiler holds the table, [`scan`] searches what is finished, and [`prove`] shows it on the user's
//! own records. And the same input gives the same bytes: the clock, the environment and the terminal
//! are looked at in [`cli`] alone.

#![recursion_limit = "256"]

pub mod check;
pub mod cli;
pub mod config;
pub mod content;
pub mod diag;
pub mod exchange;
pub mod model;
pub mod output;
pub mod picture;
pub mod pipeline;
pub mod privacy;
pub mod prove;
pub mod reference;
pub mod render;
pub mod scaffold;
pub mod scan;
pub mod seal;
pub mod serve;
pub mod source;
pub mod theme;
pub mod view;
pub mod words;
