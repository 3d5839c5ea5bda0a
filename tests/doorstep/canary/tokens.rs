//! Words that stand nowhere else, one for every private field of a child's records, and where the
//! policy lets each of them go.

use std::collections::BTreeMap;

use doorstep::model::{
    Action, Adaptation, Advice, AnnualReview, Assessment, CareAlert, Chart, ChartResult, ChartStep,
    Child, ConcernReport, ContactNote, Diagnosis, EhcDays, EhcEvidence, EhcNeed, EhcPlacement,
    EhcPlan, Goal, GoalSentence, HomeSchoolNote, Household, IdpContribution, Invited, LearningNeed,
    LearningProvision, NewAdvice, Observation, OutcomeProgress, OutcomeSeen, Passport, Period,
    Permission, Person, Professional, ProposedChange, Provision, Review, RoundReview, SafetyAlert,
    SessionPlan, SessionRecord, SessionResult, Signpost, SmartOutcome, SupportPlan, Visit,
};
use doorstep::privacy::{Field, policy};

use super::readings::letters;
use crate::site::Site;
use crate::template::{self, Mark};

/// The fields of every record of a child.
pub(super) const RECORDS: &[&[Field]] = &[
    Child::FIELDS,
    Diagnosis::FIELDS,
    Professional::FIELDS,
    CareAlert::FIELDS,
    SafetyAlert::FIELDS,
    Household::FIELDS,
    Person::FIELDS,
    Permission::FIELDS,
    Assessment::FIELDS,
    Observation::FIELDS,
    Goal::FIELDS,
    GoalSentence::FIELDS,
    Chart::FIELDS,
    ChartStep::FIELDS,
    Advice::FIELDS,
    Visit::FIELDS,
    ChartResult::FIELDS,
    NewAdvice::FIELDS,
    Review::FIELDS,
    Period::FIELDS,
    ContactNote::FIELDS,
    Signpost::FIELDS,
    Action::FIELDS,
    SmartOutcome::FIELDS,
    OutcomeSeen::FIELDS,
    Provision::FIELDS,
    SupportPlan::FIELDS,
    RoundReview::FIELDS,
    SessionPlan::FIELDS,
    Adaptation::FIELDS,
    SessionRecord::FIELDS,
    SessionResult::FIELDS,
    HomeSchoolNote::FIELDS,
    ConcernReport::FIELDS,
    EhcPlan::FIELDS,
    EhcDays::FIELDS,
    EhcNeed::FIELDS,
    EhcPlacement::FIELDS,
    EhcEvidence::FIELDS,
    OutcomeProgress::FIELDS,
    AnnualReview::FIELDS,
    Invited::FIELDS,
    ProposedChange::FIELDS,
    Passport::FIELDS,
    IdpContribution::FIELDS,
    LearningNeed::FIELDS,
    LearningProvision::FIELDS,
];

/// Fields into which no word fits that stands nowhere else: one of a few words, a small number, a
/// link to another record, or a day that must agree with others.
pub(super) const NO_WORD: &[&str] = &[
    "Child.pronouns",
    "Child.started",
    "Child.visitor",
    "Child.visits_every",
    "Child.siblings",
    "Diagnosis.on",
    "Professional.id",
    "Professional.receives",
    "CareAlert.kind",
    "CareAlert.on",
    "SafetyAlert.kind",
    "Household.id",
    "Household.receives",
    "Household.needs",
    "Person.id",
    "Person.parental_responsibility",
    "Permission.purpose",
    "Permission.basis",
    "Permission.by",
    "Permission.recorded_by",
    "Permission.on",
    "Permission.until",
    "Permission.to",
    "Assessment.checklist",
    "Assessment.kind",
    "Assessment.by",
    "Observation.item",
    "Observation.value",
    "Observation.help",
    "Observation.step",
    "Observation.seen_by",
    "Observation.on",
    "Goal.area",
    "Goal.items",
    "Goal.set",
    "Goal.status",
    "Goal.ended",
    "GoalSentence.who",
    "Chart.number",
    "Chart.serves",
    "Chart.activity",
    "Chart.item",
    "Chart.tries",
    "Chart.per_day",
    "Chart.help",
    "Advice.on",
    "Visit.number",
    "Visit.by",
    "Visit.from",
    "Visit.to",
    "Visit.how",
    "Visit.reason",
    "Visit.new_skills",
    "Visit.next",
    "ChartResult.chart",
    "ChartResult.baseline",
    "ChartResult.post_baseline",
    "ChartResult.decision",
    "NewAdvice.on",
    "Review.by",
    "Period.from",
    "Period.to",
    "Review.assessment",
    "Review.goals",
    "Review.next_goals",
    "Review.visits_every",
    "Review.next_review",
    "ContactNote.by",
    "ContactNote.with",
    "ContactNote.how",
    "ContactNote.minutes",
    "ContactNote.ask_again",
    "Action.by",
    "SmartOutcome.id",
    "SmartOutcome.area",
    "SmartOutcome.who",
    "SmartOutcome.by",
    "OutcomeSeen.outcome",
    "OutcomeSeen.result",
    "Provision.serves",
    "Provision.times",
    "Provision.per",
    "Provision.minutes",
    "Provision.throughout",
    "Provision.group",
    "Provision.from",
    "Provision.to",
    "Provision.cost",
    "Provision.paid_from",
    "SupportPlan.by",
    "SupportPlan.round",
    "SupportPlan.year",
    "SupportPlan.tier",
    "SupportPlan.senco",
    "SupportPlan.teacher",
    "SupportPlan.agreed_with",
    "SupportPlan.needs",
    "SupportPlan.attendance",
    "SupportPlan.weekly_minutes",
    "SupportPlan.review_by",
    "RoundReview.on",
    "RoundReview.took_part",
    "RoundReview.decision",
    "SessionPlan.by",
    "SessionPlan.teacher",
    "SessionPlan.outcomes",
    "SessionPlan.from",
    "SessionPlan.minutes",
    "SessionPlan.group",
    "SessionPlan.activity",
    "SessionPlan.help",
    "Adaptation.what",
    "SessionRecord.by",
    "SessionRecord.plan",
    "SessionRecord.from",
    "SessionRecord.to",
    "SessionRecord.not_held",
    "SessionRecord.teacher_told",
    "SessionResult.outcome",
    "SessionResult.result",
    "SessionResult.help",
    "HomeSchoolNote.from",
    "HomeSchoolNote.by",
    "HomeSchoolNote.person",
    "HomeSchoolNote.to",
    "HomeSchoolNote.reply_by",
    "HomeSchoolNote.answered",
    "ConcernReport.by",
    "ConcernReport.to",
    "ConcernReport.how",
    "ConcernReport.reported",
    "ConcernReport.at",
    "ConcernReport.reference",
    "ConcernReport.kept_in",
    "ConcernReport.acknowledged",
    "EhcPlan.officer",
    "EhcPlan.version",
    "EhcPlan.primary",
    "EhcPlan.weekly_minutes",
    "EhcPlan.personal_budget",
    "EhcPlan.review_by",
    "EhcPlan.phase_transfer",
    "EhcDays.requested",
    "EhcDays.decided",
    "EhcDays.advice_in",
    "EhcDays.draft",
    "EhcDays.exception",
    "EhcNeed.area",
    "EhcPlacement.kind",
    "EhcPlacement.from",
    "EhcEvidence.on",
    "OutcomeProgress.by",
    "OutcomeProgress.plan",
    "OutcomeProgress.with",
    "AnnualReview.by",
    "AnnualReview.plan",
    "AnnualReview.kind",
    "AnnualReview.last",
    "AnnualReview.year",
    "AnnualReview.out_of_year",
    "AnnualReview.joined",
    "AnnualReview.attendance",
    "AnnualReview.suspended_days",
    "AnnualReview.pupil_premium",
    "AnnualReview.looked_after",
    "AnnualReview.recommend",
    "AnnualReview.sent",
    "AnnualReview.report",
    "AnnualReview.decided",
    "AnnualReview.draft_amended",
    "AnnualReview.amended",
    "AnnualReview.next_review",
    "Invited.person",
    "Invited.report_asked",
    "Invited.report_came",
    "Invited.attended",
    "ProposedChange.section",
    "Passport.by",
    "Passport.written_with",
    "Passport.renew_by",
    "IdpContribution.by",
    "IdpContribution.kept_by",
    "IdpContribution.to",
    "IdpContribution.asked",
    "IdpContribution.due",
    "IdpContribution.sent",
    "IdpContribution.language",
    "IdpContribution.review_by",
    "LearningNeed.area",
    "LearningProvision.serves",
    "LearningProvision.welsh",
    "LearningProvision.nhs",
    "LearningProvision.from",
    "LearningProvision.to",
];

/// A word of one field of one child.
pub(super) struct Token {
    /// The child.
    pub(super) child: &'static str,
    /// The household, for what belongs to one.
    pub(super) household: Option<String>,
    /// The field, as `Child.surname`.
    pub(super) field: String,
    /// Its class in the policy.
    class: &'static str,
    /// How it may be written, in small letters and digits.
    pub(super) spellings: Vec<String>,
}

impl Token {
    /// Whether the policy lets it stand in a file of the output.
    pub(super) fn may_stand_in(&self, path: &str) -> bool {
        let mut parts = path.split('/');
        let audience = match parts.next() {
            Some("families") => "family",
            Some("professionals") => "professional",
            _ => "public",
        };
        let own = audience == "public" || parts.next() == Some(self.child);
        // Without a household it is nobody's in particular, and then no household may have it.
        let at_home = self.class != "Household" || parts.next() == self.household.as_deref();
        own && at_home && policy::allows(audience, self.class)
    }
}

/// A service in which two children's every private field holds a word of its own.
pub(super) fn service() -> (Site, Vec<Token>) {
    let mut site = Site::empty(crate::site::TODAY);
    let mut tokens = Vec::new();
    for (path, text) in template::shared() {
        site = site.with(&path, text);
    }
    for child in ["p014", "p020"] {
        let mut written: BTreeMap<(String, Option<String>), String> = BTreeMap::new();
        let files = template::child(child, |mark| {
            let key = (mark.field.to_owned(), mark.household.map(str::to_owned));
            let next = || {
                let (value, token) = token(child, mark, tokens.len());
                tokens.push(token);
                value
            };
            written.entry(key).or_insert_with(next).clone()
        });
        for (path, text) in files {
            site = site.with(&path, text);
        }
    }
    (site, tokens)
}

fn token(child: &'static str, mark: &Mark<'_>, number: usize) -> (String, Token) {
    let (record, name) = mark.field.split_once('.').unwrap();
    let mut fields = RECORDS.iter().copied().flatten();
    let field = fields.find(|field| field.record == record && field.name == name);
    let class = field.unwrap_or_else(|| panic!("{} is no field", mark.field)).class;
    // Days that may follow each other as they must, and are never the same for both children.
    let day = 1 + number % 14 + if child == "p020" { 14 } else { 0 };
    let (year, month, long, short) = match mark.field {
        "Child.born" => (2023, 1, "january", "jan"),
        "Child.due" => (2023, 4, "april", "apr"),
        _ => (2024, 8, "august", "aug"),
    };
    let value = match mark.kind {
        "day" => format!("{year}-{month:02}-{day:02}"),
        "nhs" => NUMBERS[usize::from(child == "p020")].to_owned(),
        "phone" => format!("07700 900{:03}", 100 + number),
        "mail" => format!("qzx{number:03}vane@qzx{number:03}vane.example"),
        _ => format!("Qzx{number:03}vane"),
    };
    let mut spellings = vec![letters(&value)];
    if mark.kind == "mail" {
        spellings = vec![format!("qzx{number:03}vane")];
    }
    if mark.kind == "day" {
        spellings.extend([format!("{day}{long}{year}"), format!("{day}{short}{year}")]);
    }
    let household = mark.household.map(str::to_owned);
    (value, Token { child, household, field: mark.field.to_owned(), class, spellings })
}

/// Two invented NHS numbers that pass the check.
const NUMBERS: [&str; 2] = ["999 014 0146", "999 000 0522"];
