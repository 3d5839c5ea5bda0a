//! Words that stand nowhere else, one for every private field of a child's records, and where the
//! policy lets each of them go.

use std::collections::BTreeMap;

use doorstep::model::{
    Action, Advice, AgencyAgreement, AgencyUpdate, AgreedVisits, Allocation, Appointment,
    Assessment, CareAlert, CaseAction, Chart, ChartResult, ChartStep, Child, Closing, Conditions,
    ContactNote, Diagnosis, Engagement, Evidence, FamilyMember, Goal, GoalSentence, HandedOn,
    Helper, Household, InitialVisit, Invitee, Involved, LoneWorkingRisk, Look, Meeting, NewAdvice,
    NurseryAdvice, Observation, Offer, OnwardContact, OwnSign, Period, Permission, Person,
    PlayObservation, Professional, Profile, Referral, ReferralAgreement, ReferralDecision,
    ReferredSetting, Referrer, Review, SafetyAlert, SeenEngagement, SeenSince, ServiceAgreement,
    SettlingStep, Sharing, Signpost, TrainingNeed, Transition, Visit, WaitingContact,
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
    CaseAction::FIELDS,
    HandedOn::FIELDS,
    Referral::FIELDS,
    Referrer::FIELDS,
    ReferralAgreement::FIELDS,
    AgencyAgreement::FIELDS,
    FamilyMember::FIELDS,
    Involved::FIELDS,
    ReferredSetting::FIELDS,
    Evidence::FIELDS,
    ReferralDecision::FIELDS,
    Allocation::FIELDS,
    WaitingContact::FIELDS,
    Offer::FIELDS,
    InitialVisit::FIELDS,
    Appointment::FIELDS,
    AgreedVisits::FIELDS,
    Sharing::FIELDS,
    LoneWorkingRisk::FIELDS,
    ServiceAgreement::FIELDS,
    Profile::FIELDS,
    OwnSign::FIELDS,
    Helper::FIELDS,
    PlayObservation::FIELDS,
    Engagement::FIELDS,
    Conditions::FIELDS,
    Look::FIELDS,
    SeenEngagement::FIELDS,
    NurseryAdvice::FIELDS,
    Meeting::FIELDS,
    Invitee::FIELDS,
    SeenSince::FIELDS,
    AgencyUpdate::FIELDS,
    Transition::FIELDS,
    SettlingStep::FIELDS,
    TrainingNeed::FIELDS,
    Closing::FIELDS,
    OnwardContact::FIELDS,
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
    "CaseAction.by",
    "CaseAction.done",
    "HandedOn.on",
    "HandedOn.agreed_by",
    "Referral.source",
    "Referral.sent_on",
    "Referral.sex",
    "Referral.preferred_contact",
    "Referral.disability_living_allowance",
    "Referral.early_help_assessment",
    "Referral.ehc_plan",
    "Referral.early_years_panel",
    "Referral.social_care",
    "ReferralAgreement.by",
    "ReferralAgreement.on",
    "ReferralAgreement.shares",
    "ReferralAgreement.notice",
    "AgencyAgreement.agreed",
    "FamilyMember.born",
    "FamilyMember.age",
    "Involved.role",
    "Involved.state",
    "ReferredSetting.disability_access_fund",
    "Evidence.came",
    "ReferralDecision.outcome",
    "ReferralDecision.on",
    "ReferralDecision.by",
    "ReferralDecision.family_told",
    "ReferralDecision.referrer_told",
    "Allocation.received",
    "Allocation.decision",
    "Allocation.by",
    "Allocation.priority",
    "Allocation.next_contact",
    "Allocation.allocated_to",
    "Allocation.first_visit_due",
    "Allocation.family_told",
    "WaitingContact.on",
    "WaitingContact.by",
    "WaitingContact.how",
    "Offer.every",
    "Offer.visits",
    "Offer.weeks",
    "InitialVisit.by",
    "InitialVisit.from",
    "InitialVisit.to",
    "InitialVisit.explained",
    "InitialVisit.leaflet",
    "InitialVisit.consent_signed",
    "InitialVisit.pictures",
    "InitialVisit.decision",
    "Appointment.next",
    "AgreedVisits.day",
    "AgreedVisits.time",
    "AgreedVisits.every",
    "AgreedVisits.first",
    "Sharing.agreed",
    "LoneWorkingRisk.on",
    "LoneWorkingRisk.by",
    "LoneWorkingRisk.outcome",
    "ServiceAgreement.family",
    "ServiceAgreement.service",
    "ServiceAgreement.on",
    "Profile.voice",
    "Profile.agreed_by",
    "Profile.agreed_on",
    "Profile.look_again",
    "PlayObservation.by",
    "PlayObservation.seen_by",
    "PlayObservation.from",
    "PlayObservation.to",
    "PlayObservation.play",
    "PlayObservation.absorbed",
    "PlayObservation.longest",
    "PlayObservation.adult",
    "PlayObservation.items",
    "Engagement.by",
    "Engagement.seen_by",
    "Conditions.alertness",
    "Look.at",
    "Look.minutes",
    "SeenEngagement.area",
    "SeenEngagement.how",
    "NurseryAdvice.by",
    "NurseryAdvice.people",
    "NurseryAdvice.how",
    "NurseryAdvice.from",
    "NurseryAdvice.to",
    "NurseryAdvice.agreed_by",
    "NurseryAdvice.agreed_on",
    "NurseryAdvice.goals",
    "NurseryAdvice.items",
    "NurseryAdvice.family_copy",
    "NurseryAdvice.next",
    "Meeting.kind",
    "Meeting.from",
    "Meeting.to",
    "Meeting.team",
    "Meeting.next",
    "Meeting.circulated",
    "Invitee.person",
    "Invitee.came",
    "Invitee.report",
    "SeenSince.on",
    "SeenSince.seen",
    "SeenSince.seen_alone",
    "Transition.to",
    "Transition.starts",
    "Transition.by",
    "Transition.coordinator",
    "Transition.care_plan",
    "Transition.medicines",
    "Transition.risk_plan",
    "Transition.ehc_plan",
    "Transition.disability_access_fund",
    "Transition.inclusion_fund",
    "Transition.look_again",
    "Transition.looked",
    "SettlingStep.on",
    "TrainingNeed.by",
    "TrainingNeed.done",
    "TrainingNeed.before_start",
    "Closing.reason",
    "Closing.by",
    "Closing.last_visit",
    "Closing.final_assessment",
    "Closing.evaluation",
    "Closing.follow_up",
    "Visit.with",
    "Visit.team",
    "ChartResult.marks",
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
    let day = 1 + number % 28;
    // Days that may follow each other as they must.
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
