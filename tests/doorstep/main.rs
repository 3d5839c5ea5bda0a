//! What a user of Doorstep would notice, tried on whole services: the wall around children's data,
//! bad input, writing out, the demonstration, and the shape of the house itself.
//!
//! One binary, so that the program is linked once. A test speaks of a [`site::Site`], a small sound
//! service that it changes in one place, or of a [`folder::Folder`], the same on disk with the
//! program run as a person runs it.
#![allow(
    clippy::disallowed_methods,
    reason = "the tests play the person who edits and reads files"
)]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so by ending")]

mod architecture;
mod beside;
mod canary;
mod cargo;
mod charts;
mod cohort;
mod demonstration;
mod drafts;
mod exchange;
mod families;
mod faults;
mod first_use;
mod folder;
mod hostile;
mod labels;
mod licensed;
mod offline;
mod own_reports;
mod pdf;
mod pictures;
mod printing;
mod released;
mod sealed;
mod site;
mod site_itself;
mod template;
mod tongues;
mod tree;
mod trial;
mod visit_pack;
mod wall;
mod writing;
