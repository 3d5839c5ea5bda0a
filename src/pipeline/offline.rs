//! What of the website a phone may keep, gathered while it is made: the files beside the pages that a
//! worker needs to know which of them have changed.

use std::collections::{BTreeMap, BTreeSet};

use crate::output::{Digest, Staging};
use crate::render::html::HtmlEngine;
use crate::render::offline::{self, Listed};
use crate::view::site::Site;

use super::site::FOLDER;
use super::work::Desk;

/// The sentence that says which version of the cards a phone keeps.
const VERSION: &str = "site-kept-version";

/// What has been made that a phone may keep.
#[derive(Default)]
pub(super) struct Kept {
    /// The path of each file below the root of the site.
    files: BTreeSet<String>,
    /// Whether families may keep cards at all.
    may: bool,
}

impl Kept {
    /// Notes a page of an edition, if it is one to keep.
    pub(super) fn page(&mut self, folder: &str, path: &str) {
        if offline::may_be_kept(path) {
            self.file(format!("{folder}{path}"));
        }
    }

    /// Notes a file beside the pages.
    pub(super) fn file(&mut self, path: String) {
        self.files.insert(path);
    }

    /// The particulars of an edition for a home screen, where families may keep cards.
    pub(super) fn edition(
        &mut self,
        site: &Site<'_>,
        html: &HtmlEngine,
    ) -> Option<(String, Vec<u8>)> {
        let frame = site.frame();
        self.may = frame.keeps;
        let style = html.assets().find(|(path, _)| *path == "style.css");
        let style = style.and_then(|(_, bytes)| std::str::from_utf8(bytes).ok());
        let app = offline::app(frame, style.unwrap_or_default()).into_bytes();
        self.page(&frame.folder, offline::APP);
        self.may.then(|| (format!("{}{}", frame.folder, offline::APP), app))
    }

    /// The worker and its list, once all files are in the staging folder; or, where nothing may be kept,
    /// the worker that ends all others.
    pub(super) fn into_files(
        self,
        desk: &Desk<'_>,
        staging: &Staging<'_>,
    ) -> Vec<(String, Vec<u8>)> {
        if !self.may {
            return vec![(offline::WORKER.into(), offline::WORKER_OFF.into())];
        }
        // What the scan kept out of the staging folder keeps the whole site out.
        let digest = |path: String| {
            let digest = staging.digest_of(&format!("{FOLDER}{path}"))?;
            Some((path, digest))
        };
        let files: BTreeMap<String, Digest> = self.files.into_iter().filter_map(digest).collect();
        let version = offline::version(&files);
        let editions = (0..desk.edition_count()).map(|number| {
            let (words, _) = desk.engines.edition(number);
            let date = words.date(desk.settings.date);
            let parts = [("date", (&date).into()), ("version", (&version).into())];
            let folder = desk.engines.editions(number).own().folder.clone();
            (folder, Listed { said: words.say_with(VERSION, &parts) })
        });
        let list = offline::list(&version, &editions.collect(), &files);
        let worker = offline::worker(&version);
        vec![(offline::WORKER.into(), worker.into()), (offline::LIST.into(), list.into())]
    }
}

/// What the preview answers in the place of the scripts that keep cards.
pub(super) fn in_preview(path: &str) -> Option<&'static str> {
    match path {
        offline::WORKER => Some(offline::WORKER_OFF),
        offline::KEEP => Some(offline::KEEP_OFF),
        _ => None,
    }
}
