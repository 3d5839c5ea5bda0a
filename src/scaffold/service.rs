//! A whole new service: enough to build a website from, and no child.

use include_dir::{Dir, include_dir};

use crate::model::{Choice, Date, Nation};

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

/// The same cards in Welsh, for a service in Wales, where what the public reads is in both languages.
const CARDS_IN_WELSH: &[(&str, &str)] = &[
    ("language/bubbles", include_str!("../../content/activities/language/bubbles.cy.md")),
    ("self-help/sock-off", include_str!("../../content/activities/self-help/sock-off.cy.md")),
];

/// What git must never keep: finished papers, and the keys to families' pages.
pub const IGNORED: &str = "output/\nprint/\nkeys.toml\n";

/// The rules of a service, for its nation.
#[must_use]
pub(super) fn rules(nation: Nation) -> NewFile {
    let holidays = match nation {
        Nation::Scotland => [
            "# Bank holidays. Councils in Scotland keep holidays of their own, so none came with the program:",
            "# write down those of your council. Without them working days are not counted.",
        ],
        _ => [
            "# Bank holidays. Those up to 2027 came with the program. Add the next years once the government",
            "# has published them, all days of a year together.",
        ],
    };
    let text = Template::new(records::RULES)
        .words("nation", nation.word())
        .lines("holidays", holidays.map(str::to_owned).to_vec())
        .fill();
    NewFile::record("rules.yaml", text)
}

/// The files of a new service: its particulars, its rules, one member of staff, a page about it, the checklist
/// Early Steps and two cards; in Wales the page and the cards in Welsh as well.
#[must_use]
pub fn service(name: Option<&str>, nation: Nation, on: Date) -> Vec<NewFile> {
    let name = name.unwrap_or("Our Portage Service");
    let particulars = Template::new(records::SERVICE).words("name", name).date("date", on);
    let particulars = particulars.words("enforcement", enforcement(nation)).fill();
    let visitor = NewStaff { id: "home-visitor".into(), name: None, role: None };
    let mut files = vec![
        NewFile { path: ".gitignore".into(), text: IGNORED.into() },
        NewFile::record("service.yaml", particulars),
        rules(nation),
        staff::new(&visitor),
        NewFile::record("pages/about.md", records::ABOUT),
    ];
    for (card, text) in CARDS {
        files.push(NewFile::record(format!("activities/{card}.md"), alone(text)));
    }
    if nation == Nation::Wales {
        files.push(NewFile::record("pages/about.cy.md", records::ABOUT_IN_WELSH));
        for (card, text) in CARDS_IN_WELSH {
            files.push(NewFile::record(format!("activities/{card}.cy.md"), *text));
        }
    }
    for sheet in EARLY_STEPS.files() {
        let name = sheet.path().to_string_lossy();
        let text = sheet.contents_utf8().unwrap_or_default();
        files.push(NewFile::record(format!("checklists/early-steps/{name}"), text));
    }
    files
}

/// A card of the demonstration without the cards before and after it that a new service does not have.
fn alone(text: &str) -> String {
    let leads = |line: &&str| {
        let to = line.strip_prefix("before: ").or_else(|| line.strip_prefix("after: "));
        to.is_none_or(|to| CARDS.iter().any(|(card, _)| *card == to.trim()))
    };
    text.split_inclusive('\n').filter(leads).collect()
}

/// Who sees to it that public websites are accessible.
fn enforcement(nation: Nation) -> &'static str {
    match nation {
        Nation::NorthernIreland => "ECNI",
        _ => "EHRC",
    }
}
