//! Every kind of record that has a folder of its own: the table from which follow its key, its place
//! on disk, its decoder, and where the draft keeps it.
//!
//! To add a kind: its type in a file of its own, named like the kind, and a line here. The columns are
//! the type, the field of the draft, the folder, how its files are named, their ending, and what
//! people call one of them. Files are named by [`Day`], by [`Slug`] or, where one day may have several,
//! by [`Event`].

#[allow(
    clippy::wildcard_imports,
    reason = "the table names every kind of record that there is"
)]
use super::*;

/// Named by the day: `2026-03-03.yaml`.
pub type Day = Date;

/// Named by a word: `asking.yaml`.
pub type Slug = String;

/// Named by the day, with a word behind it where one day has several: `2026-03-03-phone-call.md`.
pub type Event = Dated;

/// Calls a macro with every kind of record that has a folder: those of the service, and those in a
/// child's folder.
macro_rules! every_kind {
    ($then:ident) => {
        $then! {
            service {
                Staff staff "staff" Slug yaml "staff";
                Page pages "pages" Slug md "page";
                Equipment equipment "equipment" Slug yaml "equipment";
                Group groups "groups" Slug yaml "group";
                GroupSession group_sessions "group-sessions" Event md "group session";
                TrainingEvent training "training" Event yaml "training event";
                Picture pictures "pictures" Slug yaml "picture";
                Phrases phrases "phrases" Slug yaml "phrases";
                OwnReport reports "reports" Slug yaml "report";
            }
            child {
                Assessment assessments "assessments" Day yaml "assessment";
                Goal goals "goals" Slug yaml "goal";
                Chart charts "charts" Event yaml "chart";
                Visit visits "visits" Day md "visit";
                Review reviews "reviews" Day md "review";
                ContactNote contact_notes "contact-notes" Event md "contact note";
                SupportPlan support_plans "support-plans" Event md "support plan";
                SessionPlan session_plans "session-plans" Event md "session plan";
                SessionRecord sessions "sessions" Event md "session";
                HomeSchoolNote home_school_notes "home-school-notes" Event md "home-school note";
                ConcernReport concerns "concerns" Event yaml "concern";
                EhcPlan ehc_plans "ehc-plans" Event yaml "EHC plan";
                OutcomeProgress outcome_progress "outcome-progress" Event yaml "outcome progress";
                AnnualReview annual_reviews "annual-reviews" Event md "annual review";
                Passport passports "passports" Event md "passport";
                IdpContribution idp_contributions "idp-contributions" Event md "IDP contribution";
                CareRecord care "care" Event yaml "care record";
                Placement placements "placements" Event yaml "placement";
                Schooling schooling "schooling" Event yaml "schooling";
                Attendance attendance "attendance" Event yaml "attendance";
                Exclusion exclusions "exclusions" Event yaml "exclusion";
                Attainment attainment "attainment" Event yaml "attainment";
                Sdq sdqs "sdq" Event yaml "SDQ";
                PremiumPlus premium_plus "premium-plus" Event yaml "premium";
                Pep peps "peps" Event md "personal education plan";
                Package packages "packages" Event md "package";
                Intervention interventions "interventions" Event yaml "intervention";
                Coaching coaching "coaching" Event md "coaching";
                CareLeaver leavers "leavers" Event yaml "care leaver";
                Referral referrals "referrals" Event yaml "referral";
                Allocation allocations "allocations" Event yaml "allocation";
                InitialVisit initial_visits "initial-visits" Event md "initial visit";
                Profile profiles "profiles" Event md "profile";
                PlayObservation play_observations "play-observations" Event md "play observation";
                Engagement engagements "engagement" Event yaml "engagement record";
                NurseryAdvice nursery_advice "nursery-advice" Event md "nursery advice";
                Meeting meetings "meetings" Event md "meeting";
                Transition transitions "transitions" Event md "transition plan";
                Closing closings "closings" Event md "closing";
                WrittenReport reports "reports" Event md "written report";
                Contribution contributions "contributions" Event md "contribution";
                Release releases "releases" Event yaml "release";
                GroupNote group_notes "group-notes" Event yaml "group note";
                OwnPicture pictures "pictures" Slug yaml "own picture";
                FamilyWords words "words" Slug yaml "family words";
            }
        }
    };
}

pub(crate) use every_kind;

/// A kind of record: what it is called, where it stands and how it is written.
#[derive(Debug, Clone, Copy)]
pub struct RecordKind {
    /// What people call one of them.
    pub word: &'static str,
    /// The folder below the child's or at the top; empty for a file that there is once.
    pub folder: &'static str,
    /// How the path of its file is made up: `children/<ref>/visits/<date>.md`.
    pub path: &'static str,
    /// Whether it stands in a child's folder.
    pub of_child: bool,
    /// How its files are named.
    pub naming: Naming,
    /// Its fields.
    pub kind: &'static Kind,
}

/// How the files of a kind are named.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Naming {
    /// By the day.
    Day,
    /// By a word.
    Slug,
    /// By the day, with a word behind it where one day has several.
    Event,
    /// In a way of its own.
    Own,
}

impl RecordKind {
    /// The word as it is typed in a command and stands in the name of a file: `contact-note`.
    #[must_use]
    pub fn slug(&self) -> String {
        self.word.replace(' ', "-").to_lowercase()
    }

    /// Whether it is a Markdown record.
    #[must_use]
    pub fn is_markdown(&self) -> bool {
        self.path.ends_with(".md")
    }

    const fn own(word: &'static str, path: &'static str, kind: &'static Kind) -> Self {
        Self { word, folder: "", path, of_child: false, naming: Naming::Own, kind }
    }
}

/// Kinds whose place is like no other's.
const OWN: &[RecordKind] = &[
    RecordKind::own("service", "service.yaml", ServiceRecord::KIND),
    RecordKind::own("allowances", "allowances.yaml", Allowances::KIND),
    RecordKind::own("rules", "rules.yaml", Rules::KIND),
    RecordKind::own("addresses", "addresses.yaml", Addresses::KIND),
    RecordKind::own("checklist", "checklists/<id>/checklist.yaml", Checklist::KIND),
    RecordKind::own("items", "checklists/<id>/<area>.yaml", ItemSheet::KIND),
    RecordKind::own("activity", "activities/<area>/<name>.md", Activity::KIND),
    RecordKind::own("translation", "activities/<area>/<name>.<language>.md", Translation::KIND),
    RecordKind::own("page-translation", "pages/<name>.<language>.md", PageTranslation::KIND),
    RecordKind::own("child", "children/<ref>/child.yaml", Child::KIND),
];

macro_rules! name_of {
    (Day) => {
        "<date>"
    };
    (Slug) => {
        "<name>"
    };
    (Event) => {
        "<date>-<name>"
    };
}

macro_rules! tabled {
    (
        service { $($own:ident $a:ident $shelf:literal $own_naming:ident $own_ending:ident $own_word:literal;)* }
        child { $($kind:ident $b:ident $folder:literal $naming:ident $ending:ident $word:literal;)* }
    ) => {
        /// The kinds of the table.
        const TABLED: &[RecordKind] = &[
            $(RecordKind {
                word: $own_word,
                folder: $shelf,
                path: concat!($shelf, "/", name_of!($own_naming), ".", stringify!($own_ending)),
                of_child: false,
                naming: Naming::$own_naming,
                kind: $own::KIND,
            },)*
            $(RecordKind {
                word: $word,
                folder: $folder,
                path: concat!(
                    "children/<ref>/", $folder, "/", name_of!($naming), ".", stringify!($ending)
                ),
                of_child: true,
                naming: Naming::$naming,
                kind: $kind::KIND,
            },)*
        ];
    };
}

every_kind!(tabled);

/// The kind of the record at a path below the content folder, by the shape of the path alone.
#[must_use]
pub fn at(path: &str) -> Option<&'static RecordKind> {
    all().find(|kind| {
        let (shape, parts) = (kind.path.split('/'), path.split('/'));
        kind.path.matches('/').count() == path.matches('/').count()
            && shape.zip(parts).all(|(shape, part)| match shape.split_once('<') {
                None => shape == part,
                Some(_) => shape.rsplit_once('.').is_none_or(|(_, ending)| {
                    part.rsplit_once('.').is_some_and(|(_, other)| other == ending)
                }),
            })
    })
}

/// Every kind of record that there is, those of the service first.
pub fn all() -> impl Iterator<Item = &'static RecordKind> {
    OWN.iter().chain(TABLED)
}

/// The day that the name of a file says.
pub(super) trait OnDay {
    /// The day, when it says one.
    fn day(&self) -> Option<Date> {
        self.event().map(|event| event.on)
    }

    /// The day and the word behind it, when it says a day.
    fn event(&self) -> Option<Event>;

    /// Whether it is the name that goes with this day and word.
    fn is_meant_by(&self, on: &Event) -> bool {
        self.event().as_ref() == Some(on)
    }
}

impl OnDay for Day {
    fn event(&self) -> Option<Event> {
        Some(Event::from(*self))
    }
}

impl OnDay for Event {
    fn event(&self) -> Option<Event> {
        Some(self.clone())
    }
}

impl OnDay for Slug {
    fn event(&self) -> Option<Event> {
        None
    }

    fn is_meant_by(&self, on: &Event) -> bool {
        *self == on.word
    }
}
