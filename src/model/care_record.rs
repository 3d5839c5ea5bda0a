//! Why a child is looked after, by whom, and since when. It is for the team alone: which papers may
//! say that a child is in care is decided paper by paper, and no paper says so by itself.

use super::choice::choice;
use super::written::written;
use super::{Date, Happened, PersonId};
use crate::source::Spanned;

choice! {
    /// On what legal ground a child is looked after.
    pub enum LegalStatus {
        /// Looked after with the agreement of whoever has parental responsibility (Children Act 1989, section 20).
        Section20 = "section-20",
        /// The same in Wales (Social Services and Well-being (Wales) Act 2014, section 76).
        Section76 = "section-76",
        /// A care order for the time until a court decides (Children Act 1989, section 38).
        InterimCareOrder = "interim-care-order",
        /// A care order (Children Act 1989, section 31).
        CareOrder = "care-order",
        /// A court has agreed that the child may be placed for adoption (Adoption and Children Act 2002, section 21).
        PlacementOrder = "placement-order",
        /// Protected for some days by a court or by the police (Children Act 1989, sections 44 and 46).
        EmergencyProtection = "emergency-protection",
        /// Remanded to the care of the authority.
        Remand = "remand",
        /// Left care through adoption or another order; the Virtual School still gives advice.
        PreviouslyLookedAfter = "previously-looked-after",
    }
}

choice! {
    /// Where the care plan hopes that a child will grow up.
    pub enum CarePlan {
        /// With parents again.
        ReturnHome = "return-home",
        /// With family or friends.
        FamilyAndFriends = "family-and-friends",
        /// With the same foster carers.
        LongTermFostering = "long-term-fostering",
        /// With special guardians.
        SpecialGuardianship = "special-guardianship",
        /// With adoptive parents.
        Adoption = "adoption",
        /// In a children's home.
        Residential = "residential",
        /// Towards a home of the young person's own.
        Independence = "independence",
        /// Not yet decided.
        Undecided = "undecided",
    }
}

choice! {
    /// Why a legal status ended.
    pub enum StatusEnded {
        /// Another status followed; the child is still looked after, and has another care record.
        AnotherStatus = "another-status",
        /// Went home to parents or relatives.
        WentHome = "went-home",
        /// Was adopted, or went to special guardians.
        NewFamily = "new-family",
        /// Turned eighteen.
        TurnedEighteen = "turned-eighteen",
        /// Anything else.
        Other = "other",
    }
}

written! {
    /// The legal status of a child who is looked after. The day in the file's name is the first day of this status; a new status gets a record of its own. It is for the team alone and never prints.
    pub struct CareRecord {
        /// The legal status.
        status: CareStatus => Spanned<LegalStatus>,
        /// The responsible authority: whose child in care this is, wherever the child lives.
        authority: CareStatus => Spanned<String>,
        /// The first day in care, this time. The deadline of the first personal education plan is counted from it. It stays the same when only the legal status changes.
        control into_care: CareStatus => Spanned<Happened>,
        /// The child's social worker: the id of somebody in the child's record. Needed while the child is looked after.
        control social_worker: CareStatus => Option<Spanned<PersonId>>,
        /// The independent reviewing officer: the id of somebody in the child's record.
        control reviewing_officer: CareStatus => Option<Spanned<PersonId>>,
        /// Whom the school rings day by day: the id of somebody in the child's record.
        control daily_contact: CareStatus => Option<Spanned<PersonId>>,
        /// Who has parental responsibility, in words, such as the authority and Mum.
        parental_responsibility: CareStatus => Option<String>,
        /// Who may say yes to school trips and photographs, in words.
        permission_for_trips: CareStatus => Option<String>,
        /// Where the care plan hopes that the child will grow up.
        plan: CareStatus => Option<CarePlan>,
        /// Whether the child came to this country without family and is seeking safety here.
        unaccompanied: CareStatus => bool,
        /// The day of the last review of the care plan.
        reviewed: CareStatus => Option<Spanned<Happened>>,
        /// When the care plan is reviewed next. The first review is within 20 working days of coming into care, the second within three months of it, later ones within six months (Care Planning, Placement and Case Review (England) Regulations 2010, regulation 33).
        control next_review: CareStatus => Option<Spanned<Date>>,
        /// The last day of this status. Leave it out while it holds.
        control until: CareStatus => Option<Spanned<Happened>>,
        /// Why it ended. Needed once `until` is there.
        ended: CareStatus => Option<Spanned<StatusEnded>>,
        /// Anything else that the team must know.
        note: CareStatus => Option<String>,
    }
}
