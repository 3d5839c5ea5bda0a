//! What a new record can take from the records that are there: the facts alone, gathered by whoever
//! may open records. Of children there is never more than the one whom the new record is about.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Area, Band, CareKind, Date, Dated, Label, LinkKind, Mark, Rhythm, Thing};

/// What is known before a record is made.
#[derive(Default)]
pub struct Known {
    /// Names and professions of staff, by id.
    pub staff: BTreeMap<String, (String, String)>,
    /// The marks of checklists that have a scale of their own, with what each means, by checklist.
    pub scales: BTreeMap<String, Vec<(String, String)>>,
    /// Every item of every checklist, in order.
    pub items: Vec<KnownItem>,
    /// The cards of the library, by `area/slug`.
    pub cards: BTreeMap<String, KnownCard>,
    /// The pages of the website, by slug.
    pub pages: BTreeMap<String, KnownPage>,
    /// The references of all children, those with mistakes in their records too.
    pub references: BTreeSet<String>,
    /// What a link may name, by what it links to; nothing that is not there.
    pub names: BTreeMap<LinkKind, Vec<String>>,
    /// How many months from one review to the next.
    pub review_months: Option<u16>,
    /// What the service calls things, for the notes.
    pub labels: BTreeMap<Thing, Label>,
    /// The child whom the new record is about.
    pub child: Option<KnownChild>,
}

/// One item of a checklist.
pub struct KnownItem {
    /// The checklist.
    pub checklist: String,
    /// The item's id.
    pub id: String,
    /// The one of our areas that it stands in, or that its checklist says its own belongs to.
    pub area: Option<Area>,
    /// What its checklist calls its area, where that is one of its own.
    pub own_area: Option<String>,
    /// Its age band, where that is one of ours.
    pub band: Option<Band>,
    /// What the child does.
    pub text: String,
}

/// One card of the library.
pub struct KnownCard {
    /// The items that it works on.
    pub items: Vec<String>,
    /// Its small steps, the easiest first.
    pub ladder: Vec<String>,
    /// Who it is not for, and why.
    pub not_for: Vec<(CareKind, String)>,
    /// All that it says, for whoever translates it.
    pub words: KnownWords,
}

/// The words of a card.
pub struct KnownWords {
    /// What stands for all of them.
    pub digest: String,
    /// The name.
    pub title: String,
    /// What it is about.
    pub summary: String,
    /// Completes "For a child who …".
    pub for_a_child_who: String,
    /// What is needed.
    pub materials: Vec<String>,
    /// When in the day.
    pub when: String,
    /// What to do, and what to say.
    pub steps: Vec<(String, Option<String>)>,
    /// When it goes well.
    pub praise: String,
    /// When it does not.
    pub if_not: String,
    /// To make it easier.
    pub easier: String,
    /// To make it harder.
    pub harder: String,
    /// What to change, by the key of the need.
    pub versions: Vec<(&'static str, String)>,
    /// What to look for.
    pub notice: Vec<String>,
    /// What to look out for.
    pub safety: String,
    /// Who it is not for, by the word of the kind of alert, and why.
    pub not_for: Vec<(&'static str, String)>,
    /// Small steps.
    pub ladder: Vec<String>,
    /// Why it helps.
    pub why: String,
}

/// One page of the website.
pub struct KnownPage {
    /// What stands for all of its words.
    pub digest: String,
    /// Its heading.
    pub title: String,
    /// What it is about.
    pub summary: String,
    /// What it says.
    pub body: String,
}

/// The one child whom the new record is about.
#[derive(Clone)]
pub struct KnownChild {
    /// The first name.
    pub first_name: String,
    /// The date of birth.
    pub born: Date,
    /// When a child was due who was born early.
    pub due: Option<Date>,
    /// The id of the home visitor, or of whoever works with the child.
    pub visitor: String,
    /// When the service began to work with the child.
    pub started: Date,
    /// How often visits are planned.
    pub visits_every: Rhythm,
    /// What there are care alerts about.
    pub care: BTreeSet<CareKind>,
    /// Who lives in the homes: name and relation.
    pub people: Vec<(String, String)>,
    /// Long-term goals, by slug.
    pub goals: BTreeMap<String, KnownGoal>,
    /// Numbers of charts and the goals that they serve, by the names of their files.
    pub charts: BTreeMap<Dated, (u16, String)>,
    /// Numbers of visits, by date.
    pub visits: BTreeMap<Date, u16>,
    /// The last day of each review's period, by the review's date.
    pub reviews: BTreeMap<Date, Date>,
    /// Assessments, by date.
    pub assessments: BTreeMap<Date, KnownAssessment>,
}

/// One long-term goal.
#[derive(Clone)]
pub struct KnownGoal {
    /// Its short name.
    pub title: String,
    /// Where and with whom.
    pub conditions: String,
    /// The family's own reason.
    pub because: String,
    /// Items of the checklist that it serves.
    pub items: Vec<String>,
    /// When it was set.
    pub set: Date,
    /// When it ended; `None` while it is being worked on.
    pub ended: Option<Date>,
}

/// One assessment.
#[derive(Clone)]
pub struct KnownAssessment {
    /// The checklist.
    pub checklist: String,
    /// What was seen, item by item, in the order of the file.
    pub seen: Vec<(String, Mark)>,
}

impl Known {
    /// An item by its id.
    pub(super) fn item(&self, id: &str) -> Option<&KnownItem> {
        self.items.iter().find(|item| item.id == id)
    }
}

impl KnownChild {
    /// The long-term goals that are being worked on.
    pub(super) fn current_goals(&self) -> impl Iterator<Item = (&String, &KnownGoal)> {
        self.goals.iter().filter(|(_, goal)| goal.ended.is_none())
    }
}
