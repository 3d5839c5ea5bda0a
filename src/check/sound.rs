//! A small sound service in memory, for tests that break one thing at a time.

use std::collections::BTreeMap;

use crate::content;
use crate::diag::{Diagnostic, Quoted, Rule, Sink};
use crate::model::{Date, Draft, PaperPlan, Service};
use crate::source::{MemoryLoader, Sources};

use super::{Context, check};

/// A service whose files a test can change before they are checked.
#[derive(Clone)]
pub(crate) struct Site {
    files: BTreeMap<String, String>,
    pictures: BTreeMap<String, Vec<u8>>,
    today: Date,
}

/// What came of checking a site.
pub(crate) struct Checked {
    /// What holds together.
    pub(crate) service: Service,
    pub(crate) found: Vec<Diagnostic>,
}

/// A service with one checklist, two cards, two children, a pupil and a learner, in which every rule
/// holds.
pub(crate) fn sound() -> Site {
    let mut files: BTreeMap<String, String> =
        FILES.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect();
    for (path, text) in CHILD_FILES {
        files.insert(format!("children/p1/{path}"), (*text).to_owned());
        files.insert(format!("children/p2/{path}"), of_the_second_child(text));
    }
    for (path, text) in PUPIL_FILES {
        files.insert(format!("children/s1/{path}"), (*text).to_owned());
    }
    for (path, text) in LEARNER_FILES {
        files.insert(format!("children/v1/{path}"), (*text).to_owned());
    }
    for (path, text) in super::tests::sent::row() {
        files.insert(path.to_owned(), text.to_owned());
    }
    for (path, text) in super::tests::sent::SOUND {
        files.insert(format!("children/p1/{path}"), (*text).to_owned());
    }
    for (path, text) in super::tests::portage::SOUND {
        files.insert(format!("children/p1/{path}"), (*text).to_owned());
    }
    let picture = crate::picture::tests::plain(600, 400);
    let places = ["pictures/pot.png", "children/p1/pictures/sam-and-bubbles.png"];
    let pictures = places.map(|path| (path.to_owned(), picture.clone())).into();
    Site { files, pictures, today: jiff::civil::date(2026, 1, 20) }
}

/// The kinds of paper that there are: the reviews, a copy of the latest visit, the page about the child
/// for outsiders, the sheet of a group, and a certificate.
fn plans() -> Vec<PaperPlan> {
    use crate::model::{EvidenceAsked, PaperAudience, PaperGroup, Which};
    let kind = |kind: &str, draws_on, audience, permission, which| PaperPlan {
        kind: kind.into(),
        paper: kind.into(),
        audience,
        draws_on,
        which,
        only: Vec::new(),
        nation: None,
        permission,
        evidence: EvidenceAsked::default(),
    };
    let family = |name, draws_on, which| {
        kind(name, draws_on, PaperAudience::Family, PaperGroup::FamilyPapers, which)
    };
    let mut plans = PaperPlan::reviews();
    plans.push(family("visit-copy", "visit", Which::Latest));
    plans.push(family("certificate", "goal", Which::Each { days: Some(183) }));
    plans.push(family("group-sheet", "group session", Which::Each { days: Some(21) }));
    plans.push(family("meeting-sheet", "meeting", Which::Next));
    plans.push(kind(
        "ehc-advice",
        "written report",
        PaperAudience::Professional,
        PaperGroup::StatutoryAdvice,
        Which::Latest,
    ));
    if let Some(advice) = plans.last_mut() {
        advice.evidence = EvidenceAsked { named: true, within: Some(12) };
    }
    plans.push(kind(
        "setting-advice",
        "nursery advice",
        PaperAudience::Professional,
        PaperGroup::SharedPapers,
        Which::Latest,
    ));
    plans.push(kind(
        "all-about-me",
        "profile",
        PaperAudience::Professional,
        PaperGroup::SharedPapers,
        Which::Latest,
    ));
    plans
}

/// The same records for another child with a name, a birthday and a number of its own.
fn of_the_second_child(text: &str) -> String {
    let text =
        text.replace("Sam", "Nia").replace("Holt", "Reed").replace("2023-02-11", "2023-02-14");
    text.replace("999 000 0018", "999 000 0522")
}

impl Site {
    /// Changes a text in a file, once. The text must be there.
    #[must_use]
    pub(crate) fn replace(mut self, path: &str, from: &str, to: &str) -> Self {
        let text = self.files.get(path).unwrap_or_else(|| panic!("there is no {path}"));
        assert!(text.contains(from), "{path} does not hold {from:?}");
        let changed = text.replacen(from, to, 1);
        self.files.insert(path.to_owned(), changed);
        self
    }

    /// Adds or replaces a file.
    #[must_use]
    pub(crate) fn with(mut self, path: &str, text: &str) -> Self {
        self.files.insert(path.to_owned(), text.to_owned());
        self
    }

    /// Adds or replaces a file that is no text.
    #[must_use]
    pub(crate) fn with_bytes(mut self, path: &str, bytes: &[u8]) -> Self {
        self.pictures.insert(path.to_owned(), bytes.to_vec());
        self
    }

    /// Takes away a file that is no text.
    #[must_use]
    pub(crate) fn without_bytes(mut self, path: &str) -> Self {
        assert!(self.pictures.remove(path).is_some(), "there is no {path}");
        self
    }

    /// Takes a file away.
    #[must_use]
    pub(crate) fn without(mut self, path: &str) -> Self {
        assert!(self.files.remove(path).is_some(), "there is no {path}");
        self
    }

    /// Copies a file to another place.
    #[must_use]
    pub(crate) fn copy(mut self, from: &str, to: &str) -> Self {
        let text = self.files.get(from).unwrap_or_else(|| panic!("there is no {from}"));
        self.files.insert(to.to_owned(), text.clone());
        self
    }

    /// Adds one more child with the same records.
    #[must_use]
    pub(crate) fn with_child(mut self, reference: &str) -> Self {
        for (path, text) in CHILD_FILES {
            self.files.insert(format!("children/{reference}/{path}"), (*text).to_owned());
        }
        self
    }

    /// Moves a file to another place.
    #[must_use]
    pub(crate) fn rename(self, from: &str, to: &str) -> Self {
        self.copy(from, to).without(from)
    }

    /// Moves a whole folder to another place.
    #[must_use]
    pub(crate) fn rename_folder(mut self, from: &str, to: &str) -> Self {
        let files = std::mem::take(&mut self.files).into_iter();
        self.files = files.map(|(path, text)| (path.replacen(from, to, 1), text)).collect();
        self
    }

    /// Sets the day on which it is checked; 20 January 2026 if nobody says so.
    #[must_use]
    pub(crate) fn on(mut self, today: &str) -> Self {
        self.today = today.parse().expect("a date");
        self
    }

    /// Reads and checks everything.
    #[must_use]
    pub(crate) fn check(&self) -> Checked {
        self.check_with(MemoryLoader::new())
    }

    /// Reads and checks everything, with files of other bytes beside it.
    #[must_use]
    pub(crate) fn check_with(&self, mut loader: MemoryLoader) -> Checked {
        for (path, text) in &self.files {
            if loader.get(path).is_none() {
                loader.set(path, text.as_bytes());
            }
        }
        for (path, bytes) in &self.pictures {
            loader.set(path, bytes.clone());
        }
        let mut sink = Sink::new();
        let draft = read(&loader, &mut sink);
        let service = check(draft, &Context::on(self.today).with_papers(plans()), &mut sink);
        Checked { service, found: sink.into_sorted() }
    }

    /// How long checking alone takes.
    #[expect(clippy::disallowed_methods, reason = "a measurement, which no output depends on")]
    pub(crate) fn check_time(&self) -> std::time::Duration {
        let files = self.files.iter();
        let loader =
            files.fold(MemoryLoader::new(), |all, (path, text)| all.with(path, text.as_bytes()));
        let mut sink = Sink::new();
        let draft = read(&loader, &mut sink);
        let start = std::time::Instant::now();
        let service = check(draft, &Context::on(self.today).with_papers(plans()), &mut sink);
        let time = start.elapsed();
        drop(service);
        time
    }
}

/// Reads all files as a build does.
fn read(loader: &MemoryLoader, sink: &mut Sink) -> Draft {
    let sources = Sources::load(loader);
    let documents = content::parse(&sources, sink);
    content::decode(&documents, &sources, sink)
}

impl Checked {
    /// Every message, as code and sentence.
    pub(crate) fn said(&self) -> Vec<String> {
        let all = self.found.iter();
        all.map(|found| format!("{} {}", found.rule.code, found.message.text(Quoted::Shown)))
            .collect()
    }

    /// The sentences that one rule gave rise to.
    pub(crate) fn of(&self, rule: &Rule) -> Vec<String> {
        let all = self.found.iter().filter(|found| found.rule.code == rule.code);
        all.map(|found| found.message.text(Quoted::Shown)).collect()
    }

    /// The records and papers that are held back, in words.
    pub(crate) fn withheld(&self) -> Vec<String> {
        use crate::model::{Withheld, WithheldBecause};
        let because = |because: &WithheldBecause| match because {
            WithheldBecause::ItsOwnError => "error".to_owned(),
            WithheldBecause::StillAnExample => "still an example".to_owned(),
            WithheldBecause::RestsOn(key) => format!("rests on {key}"),
            WithheldBecause::NoPermission => "no permission".to_owned(),
            WithheldBecause::NoService => "no service".to_owned(),
            WithheldBecause::NamesSomebodyAtHome => "names somebody at home".to_owned(),
        };
        let all = self.service.withheld().iter();
        all.map(|held| match held {
            Withheld::Record(key, why) => format!("{key}: {}", because(why)),
            Withheld::Paper(id, why) => {
                let home = id.household().unwrap_or("professionals");
                format!("{} for {home} of {}: {}", id.kind(), id.child(), because(why))
            }
        })
        .collect()
    }

    /// The papers that can be made, in words.
    pub(crate) fn papers(&self) -> Vec<String> {
        let all = self.service.papers().iter();
        all.map(|paper| {
            let home = paper.id.household().map_or(paper.recipients.join(" "), str::to_owned);
            format!("{} for {home} of {}", paper.id.kind(), paper.id.child())
        })
        .collect()
    }
}

const FILES: &[(&str, &str)] = &[
    ("pictures/pot.yaml", "words: A pot of bubbles on a step.\nshows: [p1]\n"),
    ("service.yaml", include_str!("tests/sound/service.yaml")),
    ("staff/ada.yaml", include_str!("tests/sound/ada.yaml")),
    ("staff/bron.yaml", include_str!("tests/sound/bron.yaml")),
    ("rules.yaml", include_str!("tests/sound/rules.yaml")),
    ("equipment/drum.yaml", include_str!("tests/sound/drum.yaml")),
    ("equipment/rattle.yaml", include_str!("tests/sound/rattle.yaml")),
    ("groups/rhyme.yaml", include_str!("tests/sound/rhyme.yaml")),
    ("group-sessions/2026-01-14-rhyme.md", include_str!("tests/sound/session.md")),
    ("training/2025-11-04-small-steps.yaml", include_str!("tests/sound/workshop.yaml")),
    ("checklists/small/checklist.yaml", include_str!("tests/sound/checklist.yaml")),
    ("checklists/small/language.yaml", include_str!("tests/sound/language.yaml")),
    ("checklists/small/social.yaml", include_str!("tests/sound/social.yaml")),
    ("activities/language/bubbles.md", include_str!("tests/sound/bubbles.md")),
];

const CHILD_FILES: &[(&str, &str)] = &[
    ("child.yaml", include_str!("tests/sound/child.yaml")),
    ("goals/asking.yaml", include_str!("tests/sound/asking.yaml")),
    ("goals/finished.yaml", include_str!("tests/sound/finished.yaml")),
    ("assessments/2025-09-08.yaml", include_str!("tests/sound/baseline.yaml")),
    ("assessments/2026-01-05.yaml", include_str!("tests/sound/assessment.yaml")),
    ("charts/2026-01-05.yaml", include_str!("tests/sound/first-chart.yaml")),
    ("charts/2026-01-12.yaml", include_str!("tests/sound/second-chart.yaml")),
    ("visits/2026-01-05.md", include_str!("tests/sound/first-visit.md")),
    ("visits/2026-01-12.md", include_str!("tests/sound/second-visit.md")),
    ("reviews/2026-01-06.md", include_str!("tests/sound/review.md")),
];

/// A pupil at school whom nobody visits.
const PUPIL_FILES: &[(&str, &str)] = &[
    ("child.yaml", include_str!("tests/sound/pupil/child.yaml")),
    ("support-plans/2024-09-23.md", include_str!("tests/sound/pupil/first-round.md")),
    ("support-plans/2025-01-13.md", include_str!("tests/sound/pupil/second-round.md")),
    ("session-plans/2026-01-08-story.md", include_str!("tests/sound/pupil/session-plan.md")),
    ("sessions/2026-01-08-story.md", include_str!("tests/sound/pupil/session.md")),
    ("home-school-notes/2026-01-08.md", include_str!("tests/sound/pupil/note.md")),
    ("concerns/2026-01-07.yaml", include_str!("tests/sound/pupil/concern.yaml")),
    ("ehc-plans/2025-06-20.yaml", include_str!("tests/sound/pupil/ehc-plan.yaml")),
    ("outcome-progress/2025-12-05.yaml", include_str!("tests/sound/pupil/progress.yaml")),
    ("annual-reviews/2026-01-09.md", include_str!("tests/sound/pupil/annual-review.md")),
    ("passports/2025-09-08.md", include_str!("tests/sound/pupil/passport.md")),
    ("idp-contributions/2025-12-10.md", include_str!("tests/sound/pupil/idp.md")),
];

/// A learner of sixteen who is looked after, and whose placement is confidential.
const LEARNER_FILES: &[(&str, &str)] = &[
    ("child.yaml", include_str!("tests/sound/learner/child.yaml")),
    ("care/2024-05-13.yaml", include_str!("tests/sound/learner/care.yaml")),
    ("placements/2024-05-13.yaml", include_str!("tests/sound/learner/placement.yaml")),
    ("schooling/2024-05-20.yaml", include_str!("tests/sound/learner/schooling.yaml")),
    ("attendance/2025-09-03.yaml", include_str!("tests/sound/learner/attendance.yaml")),
    ("exclusions/2025-10-06.yaml", include_str!("tests/sound/learner/exclusion.yaml")),
    ("attainment/2025-12-12.yaml", include_str!("tests/sound/learner/attainment.yaml")),
    ("sdq/2025-09-22.yaml", include_str!("tests/sound/learner/sdq.yaml")),
    ("premium-plus/2025-05-06.yaml", include_str!("tests/sound/learner/premium.yaml")),
    ("peps/2024-05-20.md", include_str!("tests/sound/learner/first-pep.md")),
    ("peps/2025-10-16.md", include_str!("tests/sound/learner/pep.md")),
    ("packages/2026-01-05.md", include_str!("tests/sound/learner/package.md")),
    ("interventions/2025-10-27.yaml", include_str!("tests/sound/learner/intervention.yaml")),
    ("coaching/2025-11-20.md", include_str!("tests/sound/learner/coaching.md")),
    ("leavers/2025-11-20.yaml", include_str!("tests/sound/learner/leaver.yaml")),
];
