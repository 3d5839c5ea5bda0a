//! The domain, one noun a file: what a Portage service writes down, with nothing about files,
//! pages or printing. The words are the practitioners' own.

mod activity;
mod age;
mod alert;
mod allocation;
mod allowance;
mod assessment;
mod casework;
mod chart;
mod checklist;
mod child;
mod choice;
mod closing;
mod contact_note;
mod date;
mod dated;
mod draft;
mod engagement;
mod form;
mod goal;
mod household;
mod initial_visit;
mod key;
pub mod kinds;
mod link;
mod marks;
mod measure;
mod meeting;
mod nhs_number;
mod nursery_advice;
mod page;
mod permission;
mod play_observation;
mod profile;
mod prose;
mod referral;
mod review;
mod service;
mod staff;
mod transition;
mod tries;
mod visit;
mod withheld;
mod written;

pub use activity::{Activity, AgeRange, NotFor, Reviewed, Step};
pub use age::Age;
pub use alert::{Alerts, CareAlert, CareKind, SafetyAlert, SafetyKind};
pub use allocation::{Allocation, AllocationDecision, Offer, WaitingContact, WaitingPriority};
pub use allowance::{Allowance, Allowances};
pub use assessment::{Assessment, AssessmentKind, Observation, ObservationValue, Observer};
pub use casework::{AppliedFor, CaseAction, HandedOn};
pub use chart::{Advice, Chart, ChartStep, Help};
pub use checklist::{Area, AreaOfNeed, Band, Checklist, EyfsArea, Item, ItemSheet};
pub use child::{Child, Diagnosis, Professional, Pronouns, Rhythm};
pub use choice::Choice;
pub use closing::{Closing, ClosingReason, Evaluation, OnwardContact};
pub use contact_note::{ContactNote, HowTalked, Signpost};
pub use date::Date;
pub use dated::Dated;
pub use draft::{ChildFile, Draft, Entry, Record, RecordWalker};
pub use engagement::{
    Alertness, Clearness, Conditions, Engagement, EngagementArea, Look, SeenEngagement,
};
pub use form::{FieldForm, Form, Kind, LinkKind, Place, Shape};
pub use goal::{Goal, GoalSentence, GoalStatus};
pub use household::{Household, Needs, PaperKind, Person};
pub use initial_visit::{
    AgreedVisits, Appointment, InitialDecision, InitialVisit, LoneWorking, LoneWorkingRisk,
    PictureConsent, ServiceAgreement, Sharing, VisitDay,
};
pub use key::RecordKey;
pub use link::{
    ActivityId, ChildRef, EquipmentId, GoalId, GroupId, HouseholdId, ItemId, PersonId, StaffId,
};
pub use marks::{DAY_MARKS, DayMarks, MarkMeaning};
pub use measure::{Happened, POUNDS, Pounds, TIME, Time};
pub use meeting::{AgencyUpdate, CameTo, Invitee, Meeting, MeetingKind, SeenSince};
pub use nhs_number::NhsNumber;
pub use nursery_advice::NurseryAdvice;
pub use page::Page;
pub use permission::{Basis, Permission};
pub use play_observation::{Absorbed, AdultPart, PlayObservation, PlayType};
pub use profile::{Helper, OwnSign, Profile, ProfileVoice};
pub use prose::{Block, Inline, Prose};
pub use referral::{
    AgencyAgreement, Evidence, FamilyMember, Involved, InvolvedRole, InvolvedState,
    PreferredContact, Referral, ReferralAgreement, ReferralDecision, ReferralOutcome,
    ReferralSource, ReferredSetting, Referrer, Sex, SocialCareStatus,
};
pub use review::{Action, Period, Review};
pub use service::{
    AccessibilityStatement, Compliance, Enforcement, KnownIssue, Labels, PrivacyNotice, Service,
    ServiceRecord,
};
pub use staff::Staff;
pub use transition::{MovesTo, SettlingStep, TrainingNeed, Transition};
pub use tries::Tries;
pub use visit::{ChartDecision, ChartResult, HowVisited, NewAdvice, NotHeldReason, Visit};
pub use withheld::{Paper, PaperId, Withheld, WithheldBecause};
pub use written::{DATE, Fields, Reader, Scalar, TRIES, Walker, Written, date_of};
