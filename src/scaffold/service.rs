//! A whole new service: enough to build a website from, and no child.

use include_dir::{Dir, include_dir};

use crate::model::Date;

use super::records;
use super::template::Template;
use super::{NewFile, NewStaff, staff};

/// The demonstration checklist, so that a new service has items to work with from its first day.
static EARLY_STEPS: Dir<'static> =
    include_dir!("$CARGO_MANIFEST_DIR/content/checklists/early-steps");

/// Two cards of the demonstration library.
const CARDS: &[(&str, &str)] = &[
    ("language/bubbles", include_str!("../../content/activities/language/bubbles.md")),
    ("self-help/sock-off", include_str!("../../content/activities/self-help/sock-off.md")),
];

/// What git must never keep: finished papers, and the keys to families' pages.
pub const IGNORED: &str = "output/\nkeys.toml\n";

/// The files of a new service: its particulars, one member of staff, a page about it, the checklist
/// Early Steps and two cards.
#[must_use]
pub fn service(name: Option<&str>, on: Date) -> Vec<NewFile> {
    let name = name.unwrap_or("Our Portage Service");
    let particulars = Template::new(records::SERVICE).words("name", name).date("date", on).fill();
    let visitor = NewStaff { id: "home-visitor".into(), name: None, role: None };
    let mut files = vec![
        NewFile { path: ".gitignore".into(), text: IGNORED.into() },
        NewFile::record("service.yaml", particulars),
        staff::new(&visitor),
        NewFile::record("pages/about.md", records::ABOUT),
    ];
    for (card, text) in CARDS {
        files.push(NewFile::record(format!("activities/{card}.md"), *text));
    }
    for sheet in EARLY_STEPS.files() {
        let name = sheet.path().to_string_lossy();
        let text = sheet.contents_utf8().unwrap_or_default();
        files.push(NewFile::record(format!("checklists/early-steps/{name}"), text));
    }
    files
}
