//! A household of a child. Parents may live apart; each household has papers of its own.

use super::choice::choice;
use super::written::written;
use super::{Happened, PaperName, Routine};
use crate::source::Spanned;

choice! {
    /// What a household needs of its papers.
    pub enum Needs {
        /// Large print: 18 points.
        LargePrint = "large-print",
        /// Easy read: pictures and few words.
        EasyRead = "easy-read",
        /// Somebody who interprets.
        Interpreter = "interpreter",
        /// Charts across the paper: A4 landscape.
        Landscape = "landscape",
        /// Small charts: both sides of A5.
        A5 = "a5",
        /// Cream paper.
        CreamPaper = "cream-paper",
    }
}

written! {
    /// One home, and who lives there.
    pub struct Household {
        /// The id within this child's record; it names the folder of the papers.
        control id: Record => Spanned<String>,
        /// What the home is called in this record.
        name: Household => String,
        /// Who lives there.
        nested people (some) => Vec<Person>,
        /// The address, line by line.
        address: Contact => Vec<String>,
        /// The telephone.
        phone: Contact => Option<Spanned<String>>,
        /// The e-mail.
        email: Contact => Option<Spanned<String>>,
        /// Which papers it receives, by name; `family-papers` means all of the family's own.
        control receives: Record => Vec<Spanned<PaperName>>,
        /// What it needs of them.
        control needs: Record => Vec<Needs>,
        /// The language in which the family reads its papers, such as `ur`, where it is not the service's own.
        /// What is said in that language stands in the child's `words`.
        control reads: Record => Option<Spanned<String>>,
        /// What the family said that it can do in a week.
        nested week => Option<Week>,
    }
}

written! {
    /// What a family can do in a week, as it said itself. Where it has said nothing, a week holds what the
    /// rules have under `charts-a-week` and `minutes-a-day`.
    pub struct Week {
        /// The day on which they said it.
        control on: Record => Spanned<Happened>,
        /// Charts at a time.
        control charts: Record => Option<Spanned<u16>>,
        /// Minutes a day, for all charts together.
        control minutes: Record => Option<Spanned<u16>>,
        /// The parts of the day that suit them. Left out, any of them does.
        control routines: Record => Vec<Spanned<Routine>>,
    }
}

written! {
    /// Somebody in a household.
    pub struct Person {
        /// The id within this child's record.
        control id: Record => Spanned<String>,
        /// Their name.
        name: Household => String,
        /// What they are to the child.
        relation: Household => String,
        /// Whether they have parental responsibility.
        control parental_responsibility: Record => bool,
        /// Whether papers that are released to people outside the home may name them: they agreed, or whoever
        /// speaks for them. Nobody needs it who has parental responsibility.
        control named_outside: Record => Option<bool>,
        /// The languages that they speak and read, the best first.
        languages: Household => Vec<String>,
        /// The language for which they need an interpreter, if they need one.
        interpreter: Household => Option<String>,
        /// What they need of papers.
        control needs: Record => Vec<Needs>,
        /// Their own telephone.
        phone: Contact => Option<Spanned<String>>,
        /// Their own e-mail.
        email: Contact => Option<Spanned<String>>,
        /// Papers that they receive beside those of the household, by name. They lie with the household's papers, and
        /// need the same permissions. Somebody without parental responsibility has them once a consent to
        /// share information names them.
        control receives: Record => Vec<Spanned<PaperName>>,
    }
}
