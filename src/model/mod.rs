//! The domain, one noun a file: what a Portage service writes down, with nothing about files,
//! pages or printing. The words are the practitioners' own.

mod activity;
mod age;
mod alert;
mod allowance;
mod assessment;
mod chart;
mod checklist;
mod child;
mod choice;
mod consent;
mod contact_note;
mod date;
mod dated;
mod draft;
mod equipment;
mod form;
mod goal;
mod group;
mod household;
mod key;
pub mod kinds;
mod link;
mod measure;
mod nhs_number;
mod page;
mod permission;
mod programme;
mod prose;
mod review;
mod rules;
mod service;
mod staff;
mod training_event;
mod tries;
mod visit;
mod withheld;
mod working_days;
mod written;

pub use activity::{Activity, AgeRange, NotFor, Reviewed, Step};
pub use age::Age;
pub use alert::{Alerts, CareAlert, CareKind, SafetyAlert, SafetyKind};
pub use allowance::{Allowance, Allowances};
pub use assessment::{Assessment, AssessmentKind, Observation, ObservationValue, Observer};
pub use chart::{Advice, Chart, ChartStep, Help};
pub use checklist::{Area, AreaOfNeed, Band, Checklist, EyfsArea, Item, ItemSheet};
pub use child::{Child, Diagnosis, Professional, Pronouns, Rhythm};
pub use choice::Choice;
pub use consent::{Consent, ConsentFor};
pub use contact_note::{ContactNote, HowTalked, Signpost};
pub use date::Date;
pub use dated::Dated;
pub use draft::{ChildFile, Draft, Entry, Record, RecordWalker};
pub use equipment::{Condition, Equipment, EquipmentKind, Loan, Repair};
pub use form::{FieldForm, Form, Kind, LinkKind, Place, Shape, joined};
pub use goal::{Goal, GoalSentence, GoalStatus};
pub use group::{Attended, Came, Group, GroupSession, Member};
pub use household::{Household, Needs, PaperKind, Person};
pub use key::RecordKey;
pub use link::{
    ActivityId, ChildRef, EquipmentId, GoalId, GroupId, HouseholdId, ItemId, PersonId, StaffId,
};
pub use measure::{Happened, POUNDS, Pounds, TIME, Time};
pub use nhs_number::NhsNumber;
pub use page::Page;
pub use permission::{Basis, Permission};
pub use programme::{Programme, ProgrammeKind};
pub use prose::{Block, Inline, Prose};
pub use review::{Action, Period, Review};
pub use rules::{BankHoliday, Deadline, DeadlineUnit, Due, Nation, Rules, VisitOffer};
pub use service::{
    AccessibilityStatement, Compliance, Enforcement, KnownIssue, Labels, PrivacyNotice, Service,
    ServiceRecord,
};
pub use staff::{Competency, Staff, Supervision, SupervisionKind, TrainingDone, Weekday};
pub use training_event::{Delegate, TrainingDay, TrainingEvent};
pub use tries::Tries;
pub use visit::{ChartDecision, ChartResult, HowVisited, NewAdvice, NotHeldReason, Visit};
pub use withheld::{Paper, PaperId, Withheld, WithheldBecause};
pub use working_days::{WorkingDays, easter, easter_monday};
pub use written::{DATE, Fields, Reader, Scalar, TRIES, Walker, Written, date_of};
