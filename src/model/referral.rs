//! A referral: somebody asks for Portage for a child. It holds what the form asks and the child's own
//! record does not hold; names, dates of birth, languages and numbers stand in child.yaml alone.

use super::choice::choice;
use super::written::written;
use super::{AppliedFor, Date, Happened, ItemId, PersonId, StaffId};
use crate::source::Spanned;

choice! {
    /// From whom a referral comes.
    pub enum ReferralSource {
        /// A parent or another carer.
        Parent = "parent",
        /// A health visitor.
        HealthVisitor = "health-visitor",
        /// A paediatrician.
        Paediatrician = "paediatrician",
        /// A hospital ward or clinic.
        Hospital = "hospital",
        /// A therapist.
        Therapist = "therapist",
        /// A nursery, pre-school or childminder.
        Setting = "setting",
        /// Social care.
        SocialCare = "social-care",
        /// An early years panel.
        Panel = "panel",
        /// Another Portage service, for a family that has moved.
        OtherPortage = "other-portage",
        /// Somebody else.
        Other = "other",
    }
}

choice! {
    /// The sex that the form asks for.
    pub enum Sex {
        /// Female.
        Female = "female",
        /// Male.
        Male = "male",
        /// The family would rather not say, or another word fits better.
        NotSaid = "not-said",
    }
}

choice! {
    /// How a family would like to be reached.
    pub enum PreferredContact {
        /// By telephone.
        Telephone = "telephone",
        /// By text message.
        Text = "text",
        /// By e-mail.
        Email = "email",
        /// By letter.
        Letter = "letter",
        /// Through somebody whom the family knows.
        ThroughSomebody = "through-somebody",
    }
}

choice! {
    /// What social care has in place for the child, as the referrer knows it.
    pub enum SocialCareStatus {
        /// Nothing.
        None = "none",
        /// Early help.
        EarlyHelp = "early-help",
        /// A child in need plan.
        ChildInNeed = "child-in-need",
        /// A child protection plan.
        ChildProtection = "child-protection",
        /// The child is looked after.
        LookedAfter = "looked-after",
        /// The referrer does not know. Ask before the first visit.
        NotKnown = "not-known",
    }
}

choice! {
    /// What somebody who works with the child does.
    pub enum InvolvedRole {
        /// Health visitor.
        HealthVisitor = "health-visitor",
        /// Paediatrician.
        Paediatrician = "paediatrician",
        /// Hospital consultant.
        HospitalConsultant = "hospital-consultant",
        /// Family doctor.
        Gp = "gp",
        /// Other medical staff.
        OtherMedical = "other-medical",
        /// Speech and language therapist.
        SpeechTherapist = "speech-therapist",
        /// Physiotherapist.
        Physiotherapist = "physiotherapist",
        /// Occupational therapist.
        OccupationalTherapist = "occupational-therapist",
        /// Teacher or team for children with sensory impairment.
        SensoryTeam = "sensory-team",
        /// Educational psychologist.
        EducationalPsychologist = "educational-psychologist",
        /// Social worker.
        SocialCare = "social-care",
        /// Somebody else.
        Other = "other",
    }
}

choice! {
    /// How far somebody's work with the child has come.
    pub enum InvolvedState {
        /// The child is known and seen.
        Seeing = "seeing",
        /// The child was referred and waits.
        Referred = "referred",
        /// The work has ended.
        Discharged = "discharged",
    }
}

choice! {
    /// What came of a referral.
    pub enum ReferralOutcome {
        /// Portage is right for this child, now or after waiting.
        Accepted = "accepted",
        /// More must be known first.
        MoreNeeded = "more-needed",
        /// Something else fits better, and the family was told what.
        Signposted = "signposted",
        /// The service's criteria are not met.
        NotMet = "not-met",
        /// The family or the referrer took it back.
        Withdrawn = "withdrawn",
    }
}

written! {
    /// Somebody asks for Portage for a child. The file is named by the day on which it was received.
    pub struct Referral {
        /// From whom it comes.
        control source: Casework => Spanned<ReferralSource>,
        /// The day that stands on the form.
        control sent_on: Casework => Option<Spanned<Happened>>,
        /// Who filled the form in.
        nested referrer => Referrer,
        /// Why Portage is asked for, in the referrer's words.
        reason: Casework => Spanned<String>,
        /// What the child does now and what comes hard, in a few sentences.
        development: Casework => Option<String>,
        /// Items of the checklist that the child does now, as the form tells. The cards that a waiting
        /// family is offered are chosen by them.
        control does_now: Record => Vec<Spanned<ItemId>>,
        /// The parents' agreement to the referral. Nothing goes on without it.
        nested agreed => Option<ReferralAgreement>,
        /// The agencies that the family lets the service talk to, each with yes or no.
        nested agencies => Vec<AgencyAgreement>,
        /// The sex that stands on the form.
        sex: Casework => Option<Sex>,
        /// The ethnicity, in the family's own word.
        ethnicity: Casework => Option<String>,
        /// The language for which an interpreter is needed.
        interpreter: Casework => Option<String>,
        /// How the family would like to be reached.
        preferred_contact: Casework => Option<PreferredContact>,
        /// The best times for a call or a visit.
        best_times: Casework => Option<String>,
        /// Brothers, sisters and others who matter at home.
        nested family => Vec<FamilyMember>,
        /// What else the form tells about the family.
        family_information: Casework => Option<String>,
        /// What the referrer writes about a diagnosis. One that a doctor has reported stands in
        /// child.yaml as well.
        diagnosis: Casework => Option<String>,
        /// How the child sees, and when that was last tested.
        vision: Casework => Option<String>,
        /// How the child hears, and when that was last tested.
        hearing: Casework => Option<String>,
        /// Allergies. Those that matter on a visit stand in child.yaml as care alerts.
        allergies: Casework => Option<String>,
        /// How the child is fed, and whose advice is followed.
        feeding: Casework => Option<String>,
        /// Whether there is a plan for seizures, and where it is kept.
        epilepsy_plan: Casework => Option<String>,
        /// Professionals who know the child, and referrals already made.
        nested involved => Vec<Involved>,
        /// Other support that the family has, such as a toy library or a volunteer.
        other_support: Casework => Vec<String>,
        /// Disability Living Allowance: yes, no or applied.
        disability_living_allowance: Casework => Option<AppliedFor>,
        /// Early Help Assessment: yes, no or applied.
        early_help_assessment: Casework => Option<AppliedFor>,
        /// Education, health and care plan: yes, no or applied.
        ehc_plan: Casework => Option<AppliedFor>,
        /// A referral to the early years panel: yes, no or applied.
        early_years_panel: Casework => Option<AppliedFor>,
        /// The nursery, pre-school or childminder that the child goes to.
        nested setting => Option<ReferredSetting>,
        /// What social care has in place. Never printed.
        control social_care: Safety => Option<Spanned<SocialCareStatus>>,
        /// What somebody who visits alone must know about the home, such as a dog or a steep stair.
        /// Write none known where nothing is. Never printed.
        home: Safety => Option<String>,
        /// Papers that came with it or were asked for.
        nested evidence => Vec<Evidence>,
        /// What was decided. Leave it out until then.
        nested decision => Option<ReferralDecision>,
    }
}

written! {
    /// Who filled a referral in.
    pub struct Referrer {
        /// The name.
        name: Casework => String,
        /// The role, or what they are to the child.
        role: Casework => String,
        /// Where they work.
        base: Casework => Option<String>,
        /// The telephone.
        phone: Contact => Option<String>,
        /// The e-mail.
        email: Contact => Option<String>,
    }
}

written! {
    /// The parents' agreement to a referral.
    pub struct ReferralAgreement {
        /// Who signed: the id of a person in the child's record.
        control by: Record => Spanned<PersonId>,
        /// The day of the signature.
        control on: Casework => Spanned<Happened>,
        /// Whether the service may share and receive information.
        control shares: Casework => Spanned<bool>,
        /// Whether the family has had the privacy notice.
        control notice: Casework => bool,
    }
}

written! {
    /// Whether the family lets the service talk to an agency.
    pub struct AgencyAgreement {
        /// Which agency.
        agency: Casework => Spanned<String>,
        /// Yes or no.
        control agreed: Casework => Spanned<bool>,
    }
}

written! {
    /// Somebody of the family, as the form names them.
    pub struct FamilyMember {
        /// The name.
        name: Casework => String,
        /// What they are to the child.
        relation: Casework => String,
        /// The date of birth, if the form gives it.
        control born: Casework => Option<Spanned<Date>>,
        /// The age in years, if the form gives that instead.
        age: Casework => Option<u16>,
    }
}

written! {
    /// A professional who knows the child, as the form names them.
    pub struct Involved {
        /// What they do.
        control role: Casework => Spanned<InvolvedRole>,
        /// The name.
        name: Casework => Spanned<String>,
        /// Where they work.
        base: Casework => Option<String>,
        /// The telephone.
        phone: Contact => Option<String>,
        /// Whether they see the child, or the child waits for them.
        state: Casework => InvolvedState,
    }
}

written! {
    /// The nursery, pre-school or childminder at the time of a referral.
    pub struct ReferredSetting {
        /// What it is called.
        name: Casework => String,
        /// Where it is.
        address: Contact => Vec<String>,
        /// Whom to ask for.
        contact: Casework => Option<String>,
        /// The telephone.
        phone: Contact => Option<String>,
        /// Days and times, such as Tuesday 9.00 to 12.00.
        days: Casework => Vec<String>,
        /// Whether it has the Disability Access Fund for this child: yes, no or applied.
        disability_access_fund: Casework => Option<AppliedFor>,
    }
}

written! {
    /// A paper that supports a referral.
    pub struct Evidence {
        /// What it is: a letter, a report, a form.
        what: Casework => Spanned<String>,
        /// From whom.
        from: Casework => Option<String>,
        /// The day on which it came. Leave it out while it is awaited.
        control came: Casework => Option<Spanned<Happened>>,
    }
}

written! {
    /// What was decided about a referral.
    pub struct ReferralDecision {
        /// What came of it.
        control outcome: Casework => Spanned<ReferralOutcome>,
        /// The day of the decision.
        control on: Casework => Spanned<Happened>,
        /// Who decided: staff ids.
        control by: Record => Vec<Spanned<StaffId>>,
        /// Why, in words that the family could be told.
        because: Casework => Option<String>,
        /// Which of the service's criteria are met.
        criteria: Casework => Vec<String>,
        /// The day on which the family was told.
        control family_told: Casework => Option<Spanned<Happened>>,
        /// The day on which the referrer was told.
        control referrer_told: Casework => Option<Spanned<Happened>>,
    }
}
