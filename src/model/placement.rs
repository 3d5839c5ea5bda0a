//! Where a child who is looked after lives. A confidential placement says which names must stand in
//! no paper, who is cleared to know them, and what all others read in their place.

use super::choice::choice;
use super::written::written;
use super::{Happened, HouseholdId, PersonId};
use crate::source::Spanned;

choice! {
    /// What kind of home it is.
    pub enum PlacementKind {
        /// With foster carers.
        FosterCarers = "foster-carers",
        /// With relatives or friends who are approved as carers.
        FamilyAndFriends = "family-and-friends",
        /// At home with parents, while looked after.
        Parents = "parents",
        /// With those who hope to adopt.
        Adoptive = "adoptive",
        /// In a children's home.
        ChildrensHome = "childrens-home",
        /// In a residential school.
        ResidentialSchool = "residential-school",
        /// In supported lodgings or another supported place, from sixteen.
        Supported = "supported",
        /// In a secure place.
        Secure = "secure",
        /// In hospital.
        Hospital = "hospital",
        /// Some nights away from the usual placement, which goes on.
        ShortBreak = "short-break",
    }
}

choice! {
    /// What a name belongs to that must not become known.
    pub enum HiddenKind {
        /// A school.
        School = "school",
        /// A nursery, childminder or other early years setting.
        Setting = "setting",
        /// A doctor's or dentist's surgery.
        Surgery = "surgery",
        /// A place for meetings, clubs or family time.
        Venue = "venue",
        /// A carer, or somebody who lives with the carers.
        Carer = "carer",
        /// A street, village or town.
        Place = "place",
    }
}

written! {
    /// Where a looked-after child lives. The day in the file's name is the first day there. It is for the team alone; what papers say in place of a hidden name is all that can ever print.
    pub struct Placement {
        /// What kind of home it is.
        kind: CareStatus => Spanned<PlacementKind>,
        /// The last day there. Leave it out while the child lives there.
        control until: CareStatus => Option<Spanned<Happened>>,
        /// The household of the child's record that it is; its address and telephone stand there.
        control household: CareStatus => Option<Spanned<HouseholdId>>,
        /// Who cares for the child there: ids of people in the child's record.
        control carers: CareStatus => Vec<Spanned<PersonId>>,
        /// The authority in whose area it is, when that is not the responsible authority.
        outside: CareStatus => Option<String>,
        /// Whether where the child lives must not become known. Then `cleared` and `hidden` are needed, and no text that can print may hold a hidden name.
        control confidential: CareStatus => Spanned<bool>,
        /// Who may know the names: ids of people in the child's record. Everybody else reads what stands under `instead`.
        control cleared: CareStatus => Vec<Spanned<PersonId>>,
        /// Names that must not become known, and what papers say in their place.
        nested hidden => Vec<HiddenName>,
        /// Who decided that it is confidential, or why; for the team alone.
        decided: CareStatus => Option<String>,
        /// Why it ended; for the team alone.
        ended: CareStatus => Option<String>,
    }
}

written! {
    /// A name that must not become known, and the words that stand for it.
    pub struct HiddenName {
        /// What the name belongs to.
        kind: CareStatus => HiddenKind,
        /// The name as people would write it. It prints nowhere.
        name: CareStatus => Spanned<String>,
        /// What the copies of those who are not cleared say, such as her school.
        instead: Around => Spanned<String>,
    }
}
