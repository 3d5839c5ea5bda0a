//! Words that stand nowhere else, one for every private field of a child's records, and where the
//! policy lets each of them go.

use std::collections::BTreeMap;

use doorstep::model::{
    Action, Adaptation, Advice, AgencyAgreement, AgencyUpdate, AgreedVisits, Allocation,
    AnnualReview, Appointment, Assessment, Attended, CareAlert, CaseAction, Chart, ChartGoal,
    ChartResult, ChartStep, Child, ChildSeen, Closing, Competency, ConcernReport, Conditions,
    Consent, ContactNote, Contribution, Delegate, Diagnosis, EhcDays, EhcEvidence, EhcNeed,
    EhcPlacement, EhcPlan, Engagement, Equipment, Evidence, FamilyMember, FamilyWords, Goal,
    GoalSentence, Group, GroupNote, GroupSession, HandedOn, Helper, HomeSchoolNote, Household,
    IdpContribution, InitialVisit, Invited, Invitee, Involved, LearningNeed, LearningProvision,
    LeaveOut, LeftOut, Loan, LoneWorkingRisk, Look, Meeting, MeetsAgain, Member, NeedSeen,
    NewAdvice, NurseryAdvice, Observation, Offer, OnlineDecision, OnlinePage, OnwardContact,
    OutcomeProgress, OutcomeSeen, OwnPicture, OwnSign, Passport, Period, Permission, Person,
    Picture, PlanAction, PlayObservation, Professional, Profile, Programme, ProposedChange,
    Provision, QuestionAnswered, ReadThrough, Referral, ReferralAgreement, ReferralDecision,
    ReferredSetting, Referrer, Release, Repair, Review, RoundReview, SafetyAlert, SecondLook,
    SeenEngagement, SeenSince, SentApart, SentCopy, SentFile, SentSection, ServiceAgreement,
    SessionPlan, SessionRecord, SessionResult, SettlingStep, Sharing, Signpost, SmartOutcome,
    Staff, Supervision, SupportPlan, ToTry, ToldLine, TrainingDay, TrainingDone, TrainingEvent,
    TrainingNeed, Transition, Tried, Visit, WaitingContact, Week, WrittenReport,
};
use doorstep::privacy::{Field, policy};

use super::no_word::NO_WORD;
use super::of_the_service;
use super::readings::letters;
use super::sent;
use super::virtual_school;
use crate::site::Site;
use crate::template::{self, Mark};

/// The fields of every record of a child, and of every one of the service that holds more than what
/// is published.
pub(super) fn records() -> impl Iterator<Item = &'static [Field]> {
    RECORDS.iter().chain(virtual_school::RECORDS).copied()
}

/// Whether no word fits into a field that stands nowhere else.
pub(super) fn holds_no_word(field: &str) -> bool {
    [NO_WORD, of_the_service::NO_WORD, sent::NO_WORD, virtual_school::NO_WORD]
        .iter()
        .any(|list| list.contains(&field))
}

const RECORDS: &[&[Field]] = &[
    Child::FIELDS,
    Diagnosis::FIELDS,
    Professional::FIELDS,
    CareAlert::FIELDS,
    SafetyAlert::FIELDS,
    Household::FIELDS,
    FamilyWords::FIELDS,
    ToldLine::FIELDS,
    ReadThrough::FIELDS,
    Week::FIELDS,
    Person::FIELDS,
    Permission::FIELDS,
    Assessment::FIELDS,
    Observation::FIELDS,
    Goal::FIELDS,
    GoalSentence::FIELDS,
    Chart::FIELDS,
    ChartGoal::FIELDS,
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
    OwnPicture::FIELDS,
    Picture::FIELDS,
    IdpContribution::FIELDS,
    LearningNeed::FIELDS,
    LearningProvision::FIELDS,
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
    WrittenReport::FIELDS,
    SecondLook::FIELDS,
    LeaveOut::FIELDS,
    Contribution::FIELDS,
    ChildSeen::FIELDS,
    PlanAction::FIELDS,
    Release::FIELDS,
    SentCopy::FIELDS,
    SentFile::FIELDS,
    LeftOut::FIELDS,
    SentSection::FIELDS,
    SentApart::FIELDS,
    QuestionAnswered::FIELDS,
    NeedSeen::FIELDS,
    Tried::FIELDS,
    SettlingStep::FIELDS,
    TrainingNeed::FIELDS,
    Closing::FIELDS,
    OnwardContact::FIELDS,
    Programme::FIELDS,
    Consent::FIELDS,
    OnlinePage::FIELDS,
    OnlineDecision::FIELDS,
    Staff::FIELDS,
    TrainingDone::FIELDS,
    Competency::FIELDS,
    Supervision::FIELDS,
    Equipment::FIELDS,
    Loan::FIELDS,
    Repair::FIELDS,
    Group::FIELDS,
    Member::FIELDS,
    GroupSession::FIELDS,
    ToTry::FIELDS,
    MeetsAgain::FIELDS,
    GroupNote::FIELDS,
    Attended::FIELDS,
    TrainingEvent::FIELDS,
    TrainingDay::FIELDS,
    Delegate::FIELDS,
];

/// A word of one field of one child.
pub(super) struct Token {
    /// The child, or the service for a record of its own.
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
        if self.class == "Published" {
            return true;
        }
        let mut parts = path.split('/');
        let place = match parts.next() {
            // Copies that went out lie by their readers.
            Some("released") => parts.next(),
            place => place,
        };
        let audience = match place {
            Some("core-group") => "core-group",
            Some("families") => "family",
            Some("professionals") => "professional",
            // What waits to be translated or read through is for that child's family.
            Some("team") => {
                parts.next();
                "family"
            }
            _ => "public",
        };
        let child = parts.next();
        // What is lent is the service's, and named to the home that has it: see the loans of the drum. And what
        // a group did is told to the families who came to it: see its attendance.
        let lent = ["Lent", "Together"].contains(&self.class) && child == Some("p014");
        let own = audience == "public" || child == Some(self.child) || lent;
        // Without a household it is nobody's in particular, and then no household may have it.
        let at_home = self.class != "Household" || parts.next() == self.household.as_deref();
        own && at_home && policy::allows(audience, self.class)
    }
}

/// A service in which two children's, and a care leaver's, every private field holds a word of its own.
pub(super) fn service() -> (Site, Vec<Token>) {
    let mut site = Site::empty(crate::site::TODAY);
    let mut tokens = Vec::new();
    let shared = template::shared(|mark| {
        let (value, token) = token("service", mark, tokens.len());
        tokens.push(token);
        value
    });
    for (path, text) in shared {
        site = site.with(&path, text);
    }
    for (child, folder) in [("p014", "child"), ("p020", "child"), ("p030", "leaver")] {
        let mut written: BTreeMap<(String, Option<String>), String> = BTreeMap::new();
        let files = template::of(folder, child, |mark| {
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
        if folder == "child" {
            site = site.with_torch(child);
        }
    }
    (site, tokens)
}

fn token(child: &'static str, mark: &Mark<'_>, number: usize) -> (String, Token) {
    let (record, name) = mark.field.split_once('.').unwrap();
    let mut fields = records().flatten();
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
