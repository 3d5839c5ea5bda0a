//! A child: who the child is, and what whoever plans must know.

use super::choice::choice;
use super::written::written;
use super::{
    Alerts, Consent, Date, Household, NhsNumber, OnlinePage, PaperName, Permission, Programme,
    ProgrammeKind,
};
use crate::privacy::Grant;
use crate::privacy::policy::Inspector;
use crate::source::Spanned;

choice! {
    /// The words that stand for the child's name.
    pub enum Pronouns {
        /// She, her.
        She = "she",
        /// He, him.
        He = "he",
        /// They, them.
        They = "they",
    }
}

choice! {
    /// How often a visit is planned.
    pub enum Rhythm {
        /// Every week.
        Week = "week",
        /// Every other week.
        Fortnight = "fortnight",
        /// Every month.
        Month = "month",
    }
}

written! {
    /// A child and the people around the child.
    pub struct Child {
        /// The first name, or the name that the child is called by.
        first_name: GivenName => Spanned<String>,
        /// The surname.
        surname: Identity => Spanned<String>,
        /// The date of birth.
        born: Identity => Spanned<Date>,
        /// The day on which the child was due, for a child born early.
        due: Identity => Option<Spanned<Date>>,
        /// The NHS number, ten digits without spaces.
        nhs_number: HealthNumber => Option<Spanned<NhsNumber>>,
        /// She, he or they.
        pronouns: GivenName => Pronouns,
        /// The languages of the home.
        languages (some): Identity => Vec<String>,
        /// When Portage started. Needed for a child who has, or had, Portage.
        control started: Record => Option<Spanned<Date>>,
        /// The home visitor, by id. Needed for a child who has, or had, Portage.
        control visitor: Record => Option<Spanned<String>>,
        /// How often visits are planned. Needed for a child who has, or had, Portage.
        visits_every: Progress => Option<Rhythm>,
        /// What the service does for the child, and since when. Left out, it is Portage since it
        /// started. The rules of each programme that is named hold, and those of no other.
        nested programmes => Vec<Programme>,
        /// Diagnoses, as reported.
        nested diagnoses => Vec<Diagnosis>,
        /// What the child loves.
        interests: Teaching => Vec<String>,
        /// How the child communicates.
        communicates: Teaching => Option<String>,
        /// What whoever is with the child must know.
        nested alerts (or_default) => Alerts,
        /// Where the child lives, and with whom.
        nested households (some) => Vec<Household>,
        /// People who work with the child.
        nested professionals => Vec<Professional>,
        /// Consent, or another lawful basis, for each paper.
        nested permissions => Vec<Permission>,
        /// Consent for what is not a paper: photographs, talking to the nursery, text messages.
        nested consents => Vec<Consent>,
        /// Names of people who asked not to be named in papers about this child. They print nowhere.
        not_named: Safety => Vec<Spanned<String>>,
        /// Adults of the child's households who open this week's charts on their own phone.
        nested online => Vec<OnlinePage>,
        /// Other children here who may be named in this child's papers.
        control siblings: Record => Vec<Spanned<String>>,
    }
}

written! {
    /// A diagnosis, as somebody reported it.
    pub struct Diagnosis {
        /// What.
        text: Health => String,
        /// Who reported it.
        from: Health => String,
        /// When.
        control on: Health => Spanned<Date>,
    }
}

written! {
    /// Somebody who works with the child.
    pub struct Professional {
        /// The id within this child's record.
        control id: Record => Spanned<String>,
        /// Their name.
        name: Around => String,
        /// What they do.
        role: Around => String,
        /// Where they work.
        agency: Around => Option<String>,
        /// How to ring them.
        phone: Contact => Option<Spanned<String>>,
        /// How to write to them.
        email: Contact => Option<String>,
        /// Which papers they receive, by name.
        control receives: Record => Vec<Spanned<PaperName>>,
    }
}

impl Child {
    /// The first day on which the service worked with the child; the day of birth while nobody has
    /// said.
    #[must_use]
    pub fn began(&self, grant: &Grant<Inspector>) -> Date {
        let started = grant.open(&self.started).iter().map(|started| started.value);
        let programmes = self.programmes.iter().map(|one| grant.open(&one.from).value);
        started.chain(programmes).min().unwrap_or(grant.open(&self.born).value)
    }

    /// Whether Portage is, or was, among what the service does for the child.
    #[must_use]
    pub fn ever_portage(&self, grant: &Grant<Inspector>) -> bool {
        let portage = |one: &Programme| grant.open(&one.kind).value == ProgrammeKind::Portage;
        self.programmes.is_empty() || self.programmes.iter().any(portage)
    }

    /// Who knows the child: the home visitor, or else whoever works in the first programme.
    #[must_use]
    pub fn worker(&self, grant: &Grant<Inspector>) -> Option<&str> {
        let visitor = grant.open(&self.visitor).as_ref().map(|visitor| visitor.value.as_str());
        let first = || self.programmes.first().map(|one| &*grant.open(&one.worker).value);
        visitor.or_else(first)
    }

    /// Whether the child has a programme on a day. A record that names none is one of Portage since
    /// it started.
    #[must_use]
    pub fn has(&self, kind: ProgrammeKind, on: Date, grant: &Grant<Inspector>) -> bool {
        if self.programmes.is_empty() {
            return kind == ProgrammeKind::Portage;
        }
        self.programmes.iter().any(|one| {
            let until = grant.open(&one.until).as_ref();
            grant.open(&one.kind).value == kind
                && grant.open(&one.from).value <= on
                && until.is_none_or(|until| until.value >= on)
        })
    }
}
