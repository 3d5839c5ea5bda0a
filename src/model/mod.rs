//! The domain, one noun a file: what a Portage service writes down, with nothing about files,
//! pages or printing. The words are the practitioners' own.

mod activity;
mod address;
mod age;
mod alert;
mod allocation;
mod allowance;
mod annual_review;
mod assessment;
mod attainment;
mod attendance;
mod care_leaver;
mod care_record;
mod casework;
mod chart;
mod checklist;
mod child;
mod choice;
mod citation;
mod clock;
mod closing;
mod coaching;
mod cohort;
mod concern_report;
mod consent;
mod contact_note;
mod contribution;
mod date;
mod dated;
mod deadline;
mod disclosed;
mod division;
mod draft;
mod ehc_plan;
mod engagement;
mod equipment;
mod example;
mod exclusion;
mod family_words;
mod form;
mod goal;
mod group;
mod group_note;
mod home_school_note;
mod home_thing;
mod household;
mod idp_contribution;
mod initial_visit;
mod intervention;
mod key;
pub mod kinds;
mod label;
mod limit;
mod link;
mod marking_key;
mod marks;
mod measure;
mod meeting;
mod nhs_number;
mod nursery_advice;
mod online;
mod ordinary;
mod outcome_progress;
mod own_report;
mod package;
mod page;
mod paper;
mod passport;
mod pep;
mod permission;
mod phrases;
mod picture;
mod placement;
mod play_observation;
mod premium_plus;
mod print;
mod profile;
mod programme;
mod prose;
mod provision;
mod reached;
mod referral;
mod release;
mod retold;
mod review;
mod rules;
mod scalar;
mod scale;
mod school_year;
mod schooling;
mod sdq;
mod service;
mod session_plan;
mod session_record;
mod smart_outcome;
mod staff;
mod support_plan;
mod to_release;
mod training_event;
mod transition;
mod translation;
mod tries;
mod visit;
mod week_code;
mod week_line;
mod withheld;
mod wording;
mod working_days;
mod written;
mod written_report;

pub use activity::{Activity, AgeRange, NotFor, Reviewed, Routine, Step, Versions};
pub use address::{Addresses, PrintedAddress, code_of, is_code, is_web_address};
pub use age::Age;
pub use alert::{Alerts, CareAlert, CareKind, SafetyAlert, SafetyKind};
pub use allocation::{Allocation, AllocationDecision, Offer, WaitingContact, WaitingPriority};
pub use allowance::{Allowance, Allowances};
pub use annual_review::{AnnualReview, EhcRecommendation, EhcReviewKind, Invited, ProposedChange};
pub use assessment::{Assessment, AssessmentKind, Observation, ObservationValue, Observer};
pub use attainment::{Attainment, AttainmentStanding, Stage, SubjectResult};
pub use attendance::{Attendance, CodeCount, CountsAs, RegisterCode};
pub use care_leaver::{CareLeaver, Doing, LeaverStatus};
pub use care_record::{CarePlan, CareRecord, LegalStatus, StatusEnded};
pub use casework::{AppliedFor, CaseAction, HandedOn};
pub use chart::{Advice, Chart, ChartGoal, ChartKind, ChartStep, Help};
pub use checklist::{Area, AreaOfNeed, Band, Checklist, EyfsArea, Item, ItemSheet};
pub use child::{Child, Diagnosis, Professional, Pronouns, Rhythm};
pub use choice::{Choice, Words};
pub use citation::{Cited, NotCited};
pub use clock::{Clock, Due};
pub use closing::{Closing, ClosingReason, Evaluation, OnwardContact};
pub use coaching::{Coaching, CoachingAudience, CoachingKind, CoachingStep, CoachingTopic};
pub use cohort::{Cohort, CohortTable, can_sum, shown};
pub use concern_report::{
    CONCERN_REFERENCE, ConcernReference, ConcernReport, KeptIn, ReportedHow, ReportedTo,
};
pub use consent::{Consent, ConsentFor};
pub use contact_note::{ContactNote, HowTalked, Signpost};
pub use contribution::{ChildSeen, Contribution, PlanAction};
pub use date::{Date, dates_meant, days_of_its_month};
pub use dated::Dated;
pub use deadline::{Deadline, DeadlineName, DeadlineUnit, Length, SetBy, spelt};
pub use disclosed::{Disclose, Disclosed};
pub use division::{AreaId, BandId, Named, OwnArea, OwnBand, PaperUse, Part};
pub use draft::{ChildFile, Draft, Entry, Record, RecordWalker};
pub use ehc_plan::{
    EhcDays, EhcEvidence, EhcException, EhcNeed, EhcPlaceKind, EhcPlacement, EhcPlan, EhcSection,
    EhcVersion,
};
pub use engagement::{
    Alertness, Clearness, Conditions, Engagement, EngagementArea, Look, SeenEngagement,
};
pub use equipment::{Condition, Equipment, EquipmentKind, Loan, Repair};
pub use example::{EXAMPLE, is_example};
pub use exclusion::{Exclusion, ExclusionKind, ExclusionReason};
pub use family_words::{FamilyWords, ReadThrough, ToldLine};
pub use form::{FieldForm, Form, Kind, LinkKind, Place, Shape, joined};
pub use goal::{Goal, GoalSentence, GoalStatus};
pub use group::{Attended, Came, Group, GroupSession, MeetsAgain, Member, ToTry};
pub use group_note::GroupNote;
pub use home_school_note::{HomeSchoolNote, NoteFrom};
pub use home_thing::{HomeThing, OwnThing};
pub use household::{Household, Needs, Person, Week};
pub use idp_contribution::{
    IdpContribution, IdpKeeper, InWelsh, LearningNeed, LearningProvision, WelshOrEnglish,
};
pub use initial_visit::{
    AgreedVisits, Appointment, InitialDecision, InitialVisit, LoneWorking, LoneWorkingRisk,
    PictureConsent, ServiceAgreement, Sharing, VisitDay,
};
pub use intervention::{FundedBy, Intervention, InterventionKind};
pub use key::RecordKey;
pub use label::{Label, Labels, Thing};
pub use limit::{DayOfYear, Limit, LimitName, Limits, TermDays, TermOfYear, YearDay, YearDayName};
pub use link::{
    ActivityId, ChildRef, EhcPlanId, EquipmentId, GoalId, GroupId, HouseholdId, ItemId,
    OwnPictureId, PersonId, PictureId, SessionPlanId, StaffId,
};
pub use marking_key::{KeyMark, MarkingKey};
pub use marks::{DAY_MARKS, DayMarks, MarkMeaning};
pub use measure::{Happened, PAST, POUNDS, Pounds, TIME, Time};
pub use meeting::{AgencyUpdate, CameTo, Invitee, Meeting, MeetingKind, SeenSince};
pub use nhs_number::{NhsNumber, is_nhs_number};
pub use nursery_advice::NurseryAdvice;
pub use online::{OnlineBecause, OnlineDecision, OnlineHeld, OnlineId, OnlinePage};
pub use ordinary::is_ordinary;
pub use outcome_progress::OutcomeProgress;
pub use own_report::{
    OwnReport, ReportFor, ReportLayout, ReportSection, ReportWords, ReportWordsIn, WhichRecord,
};
pub use package::{Package, PackageKind, PackageStatus, PackageStep};
pub use page::{Page, PageTranslation};
pub use paper::{
    EvidenceAsked, Only, PaperAudience, PaperGroup, PaperName, PaperPlan, SHARED_SOURCES, Which,
    is_name,
};
pub use passport::Passport;
pub use pep::{
    Pep, PepAction, PepCriterion, PepKind, PepQuality, PepTarget, TargetArea, TargetResult,
    TargetReviewed, Term, TookPart,
};
pub use permission::{Basis, Permission};
pub use phrases::{Phrase, Phrases};
pub use picture::{OwnPicture, Picture, PictureWords};
pub use placement::{HiddenKind, HiddenName, Placement, PlacementKind};
pub use play_observation::{Absorbed, AdultPart, PlayObservation, PlayType};
pub use premium_plus::{PremiumKind, PremiumPlus, PremiumUse};
pub use print::{Backs, CardPaper, CutMarks, Hand, Ink, REMINDER_WORDS, word_count};
pub use profile::{Helper, OwnSign, Profile, ProfileVoice};
pub use programme::{Programme, ProgrammeKind};
pub use prose::{Block, Inline, Prose};
pub use provision::{PaidFrom, Per, Provision};
pub use referral::{
    AgencyAgreement, Evidence, FamilyMember, Involved, InvolvedRole, InvolvedState,
    PreferredContact, Referral, ReferralAgreement, ReferralDecision, ReferralOutcome,
    ReferralSource, ReferredSetting, Referrer, Sex, SocialCareStatus,
};
pub use release::{LeftOut, Release, SentApart, SentCopy, SentFile, SentSection};
pub use retold::Retold;
pub use review::{Action, Period, Review};
pub use rules::{BankHoliday, Nation, NationRules, Rules, SchoolHoliday, VisitOffer};
pub use scalar::{DATE, TRIES, date_of};
pub use scale::{Mark, OwnMark, Scale, ScaleMark, is_everywhere};
pub use school_year::SchoolYear;
pub use schooling::{ReducedTimetable, SchoolKind, Schooling, SenStage, WhyLeft};
pub use sdq::{Sdq, SdqBy};
pub use service::{
    AccessibilityStatement, AgesShown, Compliance, Enforcement, IssueGround, KnownIssue,
    PrivacyNotice, Service, ServiceRecord,
};
pub use session_plan::{Adaptation, Adapted, SessionPlan};
pub use session_record::{SessionNotHeld, SessionRecord, SessionResult};
pub use smart_outcome::{OutcomeResult, OutcomeSeen, SmartOutcome};
pub use staff::{Competency, Staff, Supervision, SupervisionKind, TrainingDone, Weekday};
pub use support_plan::{RoundDecision, RoundReview, SupportPlan, SupportTier};
pub use training_event::{Delegate, TrainingDay, TrainingEvent};
pub use transition::{MovesTo, SettlingStep, TrainingNeed, Transition};
pub use translation::{Misfit, TranslatedStep, Translation};
pub use tries::Tries;
pub use visit::{ChartDecision, ChartResult, HowVisited, NewAdvice, NotHeldReason, Visit};
pub use week_code::{CodeFault, WEEK, WeekCounts, WeekSheet, read_week_codes};
pub use week_line::week_line;
pub use withheld::{KindId, Paper, PaperId, Withheld, WithheldBecause};
pub use wording::{Acronym, PlainWord, Wording, WordingCheck};
pub use working_days::{WorkingDays, easter, easter_monday};
pub use written::{Fields, Reader, Scalar, Walker, Written};
pub use written_report::{LeaveOut, NeedSeen, QuestionAnswered, SecondLook, Tried, WrittenReport};
