//! What a phone needs to keep cards: the worker, the list of files that it may keep, and the particulars
//! with which the website goes on a home screen.
//!
//! Pages ask for the worker only when a family keeps a card (`keep.js` of the theme). Its scripts are
//! ours alone: a theme can neither change nor replace them, because whatever they hold on to stays on a
//! family's phone.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::output::Digest;
use crate::view::address::Address;
use crate::view::site::SiteFrame;

/// Where the worker stands. Below the folder that it is in it may answer for every page.
pub const WORKER: &str = "worker.js";

/// Where the worker finds what there is to keep.
pub const LIST: &str = "worker-list.json";

/// Where an edition has the particulars for a home screen. It ends so because some hosts answer only to
/// endings that they know.
pub const APP: &str = "app.json";

/// The script of the theme that lets families keep cards.
pub const KEEP: &str = "keep.js";

/// The worker, after a line that says its version.
const TEXT: &str = include_str!("worker.js");

/// What stands in the place of the worker when nothing may be kept: it takes everything away again.
pub const WORKER_OFF: &str = include_str!("worker-off.js");

/// What the preview has in the place of `keep.js`.
pub const KEEP_OFF: &str = include_str!("keep-off.js");

/// The letters of a version and of a file's digest. A digest in hexadecimal may look like somebody's
/// health number, postcode or name, for which the scan would hold the website back; consonants without
/// the ones of rude words do not.
const LETTERS: &[u8; 16] = b"bdghjklmnpqrtvwz";

/// How many of them there are: enough to tell any two versions of a file apart.
const LENGTH: usize = 8;

/// A digest in eight letters.
#[must_use]
pub fn letters(digest: &Digest) -> String {
    let halves = digest.as_bytes().iter().flat_map(|byte| [byte >> 4, byte & 15]);
    halves.take(LENGTH).map(|half| char::from(LETTERS[usize::from(half)])).collect()
}

/// Whether a page, by its path below the root of its edition, may be kept: a card, and what it takes to
/// open and find the cards that are kept.
#[must_use]
pub fn may_be_kept(path: &str) -> bool {
    let shell = [Address::Home, Address::Find, Address::FindData, Address::Kept, Address::Offline];
    path.starts_with("activities/") || path == APP || shell.iter().any(|at| at.to_string() == path)
}

/// The version of these files: it is another one when any of them is.
#[must_use]
pub fn version(files: &BTreeMap<String, Digest>) -> String {
    let parts = files.iter().flat_map(|(path, digest)| [path.as_bytes(), digest.as_bytes()]);
    letters(&Digest::of_parts(parts))
}

/// The worker of a version.
#[must_use]
pub fn worker(version: &str) -> String {
    format!("self.doorstepVersion = \"{version}\";\n{TEXT}")
}

/// An edition, as the list names it.
#[derive(Debug, Serialize)]
pub struct Listed {
    /// "Cards of 22 November 2026, version …", whole.
    pub said: String,
}

/// The list of what may be kept, by path below the root of the whole site, and the editions by folder.
#[must_use]
pub fn list(
    version: &str,
    editions: &BTreeMap<String, Listed>,
    files: &BTreeMap<String, Digest>,
) -> String {
    let files: BTreeMap<&str, String> =
        files.iter().map(|(path, digest)| (path.as_str(), letters(digest))).collect();
    serde_json::json!({ "version": version, "editions": editions, "files": files }).to_string()
}

/// The particulars of an edition for a home screen. `style` is the style sheet of the theme, from which
/// the colours come.
#[must_use]
pub fn app(site: &SiteFrame, style: &str) -> String {
    let icon = |size: &str, kind: &str, file: &str, purpose: &str| {
        let src = format!("{}{file}", site.up);
        serde_json::json!({ "src": src, "sizes": size, "type": kind, "purpose": purpose })
    };
    let mut app = serde_json::json!({
        "name": site.service.name,
        "short_name": site.service.short_name,
        "description": site.service.strapline,
        "lang": site.language,
        "dir": site.direction,
        "id": "./index.html",
        "start_url": "./index.html",
        "scope": format!("./{}", site.up),
        // With the way back that a browser has: on some phones nothing else leads out of a printed sheet.
        "display": "minimal-ui",
        "icons": [
            icon("any", "image/svg+xml", "icon.svg", "any"),
            icon("192x192", "image/png", "icon-192.png", "any"),
            icon("512x512", "image/png", "icon-512.png", "any"),
            icon("512x512", "image/png", "icon-512.png", "maskable"),
        ],
    });
    for (key, name) in [("background_color", "--paper:"), ("theme_color", "--deep:")] {
        if let Some(colour) = colour(style, name) {
            app[key] = colour.into();
        }
    }
    app.to_string()
}

/// The first colour that a style sheet gives a name.
fn colour<'s>(style: &'s str, name: &str) -> Option<&'s str> {
    let (_, after) = style.split_once(name)?;
    let value = after.split([';', '}']).next()?.trim();
    let digits = value.strip_prefix('#')?;
    digits.bytes().all(|digit| digit.is_ascii_hexdigit()).then_some(value)
}

#[cfg(test)]
mod tests;
