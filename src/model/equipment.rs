//! Something to lend: a toy, a switch, a chair, and where it is.

use super::choice::choice;
use super::written::written;
use super::{ChildRef, Date, EquipmentId, Happened, Pounds};
use crate::source::Spanned;

choice! {
    /// What kind of thing it is.
    pub enum EquipmentKind {
        /// A toy.
        Toy = "toy",
        /// A book or a story sack.
        Book = "book",
        /// Something to look at, hear, touch or smell.
        Sensory = "sensory",
        /// Something to say things with.
        Communication = "communication",
        /// A switch, or a toy that works with one.
        Switch = "switch",
        /// Something to sit in.
        Seating = "seating",
        /// Something to stand in, walk with or ride.
        Mobility = "mobility",
        /// Something for eating, dressing or washing.
        DailyLiving = "daily-living",
        /// Something else.
        Other = "other",
    }
}

choice! {
    /// The state in which a thing came back.
    pub enum Condition {
        /// As it went out.
        Good = "good",
        /// Used, and still fit to be lent.
        Worn = "worn",
        /// Parts are missing.
        Incomplete = "incomplete",
        /// Broken.
        Broken = "broken",
        /// It did not come back.
        Lost = "lost",
    }
}

written! {
    /// A thing that the service lends. The name of its file is what records call it.
    pub struct Equipment {
        /// What it is.
        what: Lent => Spanned<String>,
        /// What kind of thing.
        kind: Resources => EquipmentKind,
        /// The number on its label.
        control number: Lent => Option<String>,
        /// How many pieces belong to it.
        pieces: Resources => Option<u16>,
        /// What whoever has it must know: small parts, weight, batteries.
        safety: Resources => Option<String>,
        /// What it cost.
        price: Resources => Option<Pounds>,
        /// Where it came from.
        supplier: Resources => Option<String>,
        /// The day on which it was bought or given.
        control bought: Resources => Option<Spanned<Happened>>,
        /// By when it must be tested again, if it has a plug or carries a child's weight.
        control test_due: Resources => Option<Spanned<Date>>,
        /// Who has it and who had it, the first loan first.
        nested loans => Vec<Loan>,
        /// The days on which it was cleaned.
        control cleaned: Resources => Vec<Spanned<Happened>>,
        /// Repairs.
        nested repairs => Vec<Repair>,
        /// The day from which it is no longer lent.
        control retired: Resources => Option<Spanned<Happened>>,
        /// Why it is no longer lent.
        retired_because: Resources => Option<String>,
        /// What is lent in its place: the name of a file in `equipment`.
        control replaced_by: Resources => Option<Spanned<EquipmentId>>,
    }
}

written! {
    /// A loan to a family.
    pub struct Loan {
        /// The child: reference.
        control to: Casework => Spanned<ChildRef>,
        /// The household that has it: an id in the child's record.
        control household: Casework => Spanned<String>,
        /// The day on which it went out.
        control from: Casework => Spanned<Happened>,
        /// By when it is to come back.
        control due: Casework => Option<Spanned<Date>>,
        /// The day on which it came back.
        control back: Casework => Option<Spanned<Happened>>,
        /// The state in which it came back.
        control condition: Casework => Option<Spanned<Condition>>,
        /// A note.
        note: Casework => Option<String>,
    }
}

written! {
    /// A repair.
    pub struct Repair {
        /// What was wrong.
        what: Resources => String,
        /// The day on which it was sent away.
        control from: Resources => Spanned<Happened>,
        /// The day on which it was fit to be lent again.
        control back: Resources => Option<Spanned<Happened>>,
        /// Who repaired it.
        by: Resources => Option<String>,
        /// What it cost.
        price: Resources => Option<Pounds>,
    }
}
