//! The one-page profile, "all about me": what people like about the child, what matters to the child,
//! and how best to help.

use super::choice::choice;
use super::written::written;
use super::{Advice, Date, Happened, OwnPictureId, PersonId, Prose};
use crate::source::Spanned;

choice! {
    /// In whose voice a profile speaks.
    pub enum ProfileVoice {
        /// The child's: I like my torch.
        Child = "child",
        /// The parents': Teo likes his torch.
        Parent = "parent",
    }
}

written! {
    /// One side of paper about the child, with nothing but good sense and goodwill in it. The file is
    /// named by the day on which it was finished.
    pub struct Profile {
        /// In whose voice it speaks.
        voice: Teaching => ProfileVoice,
        /// Who wrote it together: names.
        written_by (some): Household => Vec<String>,
        /// Who in the family has read and agreed it: the id of a person in the child's record.
        control agreed_by: Record => Option<Spanned<PersonId>>,
        /// The day on which they agreed.
        control agreed_on: Record => Option<Spanned<Happened>>,
        /// The picture that goes with it, by name: a record in the child's `pictures`.
        control photo: Teaching => Option<Spanned<OwnPictureId>>,
        /// When it will be looked at again.
        control look_again: Record => Option<Spanned<Date>>,
        /// Signs, sounds and movements of the child's own, and what they mean.
        nested signs => Vec<OwnSign>,
        /// People who help, and with what.
        nested helpers => Vec<Helper>,
        /// The advice that the words about eating, drinking, moving and positions follow. Needed for
        /// a child with a swallowing or positioning alert.
        nested advice => Vec<Advice>,
        /// What people like and admire about the child.
        admired (some) under "What people like and admire about me": Voice => Prose,
        /// What is important to the child.
        important (some) under "What is important to me": Voice => Prose,
        /// How best to support the child.
        support (some) under "How best to support me": Teaching => Prose,
        /// Hopes and wishes.
        hopes under "My hopes and wishes": Voice => Prose,
        /// How the child communicates.
        communicates under "How I communicate": Teaching => Prose,
        /// What the child likes.
        likes under "I like": Teaching => Prose,
        /// What the child does not like.
        dislikes under "I do not like": Teaching => Prose,
        /// The family, as far as it is to be known outside the home.
        family under "My family": Household => Prose,
        /// How the child moves.
        moves under "How I move": Care => Prose,
        /// Eating and drinking.
        eating under "Eating and drinking": Care => Prose,
        /// Nappies, potty or toilet.
        toileting under "Toileting": Care => Prose,
        /// Seeing, hearing, touching, smelling, and what is too much.
        senses under "My senses": Care => Prose,
        /// What helps the child to be calm.
        calm under "What helps me feel calm": Teaching => Prose,
        /// The day and its routines.
        routines under "My day": Teaching => Prose,
    }
}

written! {
    /// A sign, sound or movement of the child's own.
    pub struct OwnSign {
        /// What the child does.
        sign: Teaching => Spanned<String>,
        /// What it means.
        means: Teaching => String,
        /// How to answer.
        answer: Teaching => Option<String>,
    }
}

written! {
    /// Somebody who helps the child.
    pub struct Helper {
        /// Who: a name and what they are to the child.
        who: Around => String,
        /// With what.
        helps: Around => String,
    }
}
