//! The service itself, and all its records once they are checked.

use std::collections::{BTreeMap, BTreeSet};

use super::choice::choice;
use super::written::written;
use super::{
    Activity, Allowance, CardPaper, Checklist, Cohort, Date, Draft, Entry, Item, Labels,
    MarkMeaning, OnlineHeld, OnlineId, OwnPicture, Page, PageTranslation, Paper, Picture,
    PrintedAddress, Retold, Rules, Staff, Translation, Withheld, WithheldBecause, code_of,
};
use crate::picture::Facts;
use crate::privacy::policy::Published;
use crate::privacy::{Audience, Grant, MaySee};
use crate::source::{PictureFile, Spanned};

written! {
    /// The service's particulars, as they stand in `service.yaml`.
    pub struct ServiceRecord {
        /// Its full name.
        name: Published => Spanned<String>,
        /// A short name for headers.
        short_name: Published => String,
        /// What it does, in one line.
        strapline: Published => String,
        /// The places that it serves.
        area: Published => String,
        /// The language that it writes in, such as `en-GB`.
        language: Published => String,
        /// The telephone that parents use.
        phone: Published => Option<Spanned<String>>,
        /// The e-mail that parents use.
        email: Published => Option<Spanned<String>>,
        /// Where post goes, line by line.
        address: Published => Vec<String>,
        /// When the telephone is answered.
        hours: Published => Option<String>,
        /// Its website.
        website: Published => Option<Spanned<String>>,
        /// Where families meet rough ages. Left out, it is `finding`.
        control show_ages: Published => Option<AgesShown>,
        /// The papers that stand beside each card of the website for families to print. Left out, each
        /// card has its A4 sheet. Every paper of every card takes its time to make and its room.
        control sheets: Published => Vec<CardPaper>,
        /// Whether families may keep cards on their own phone, to open them without the internet. Left
        /// out, they may. With `no`, every phone that kept cards of this website forgets them when it is
        /// next on the website.
        control keep_on_phone: Published => Option<bool>,
        /// Whether each card is also made as one file that can be sent by e-mail. Left out, it is.
        control cards_to_send: Published => Option<bool>,
        /// Whether cards are sold, or handed out where people pay, as at a workshop: some symbols may not
        /// stand there. Left out, they are not.
        control sells_cards: Published => Option<bool>,
        /// Where the website of the cards is published, such as `https://cards.example.org/`. Then each
        /// printed card has its address there, in words and as a pattern for phones. Once cards are
        /// printed, it stays as it is.
        published_at: Published => Option<Spanned<String>>,
        /// Where families' pages are published, such as `https://families.example.org/`, when families open
        /// pages on a phone. The pattern on a family's card leads there. Once cards are printed, it stays.
        families_online_at: Published => Option<Spanned<String>>,
        /// How many months from one review to the next.
        review_months: Published => u16,
        /// The marking on papers about a child.
        marking: Published => String,
        /// The key to the marks on families' charts. Without one any mark will do.
        nested marks => Vec<MarkMeaning>,
        /// What the service calls things.
        nested labels (or_default) => Labels,
        /// The accessibility statement's facts.
        nested accessibility => Option<AccessibilityStatement>,
        /// The privacy notice's facts.
        nested privacy => Option<PrivacyNotice>,
    }
}

choice! {
    /// Where families meet rough ages. Many children with special educational needs are ready for some
    /// cards early and for others late, so an age is a way to look, never a mark on a child's paper.
    pub enum AgesShown {
        /// Families may choose cards by rough age, and it prints on cards.
        Everywhere = "everywhere",
        /// Families may choose cards by rough age; no card and no paper of a family prints one.
        Finding = "finding",
        /// Families meet no age at all.
        Never = "never",
    }
}

choice! {
    /// How far a website keeps to WCAG 2.2 AA, as the law's statement words it.
    pub enum Compliance {
        /// Nothing is known that does not keep to it.
        Full = "fully compliant",
        /// Most of it keeps to it.
        Partial = "partially compliant",
        /// Most of it does not.
        None = "not compliant",
    }
}

choice! {
    /// On what ground a part of a website is not accessible: the three kinds that a statement tells apart
    /// (Commission Implementing Decision (EU) 2018/1523, annex, as the United Kingdom's model has it).
    pub enum IssueGround {
        /// It does not keep to the regulations.
        NotCompliant = "not compliant",
        /// To change it would be a disproportionate burden, which the service has assessed.
        Burden = "disproportionate burden",
        /// The regulations do not cover it.
        Outside = "outside the regulations",
    }
}

choice! {
    /// Who enforces the accessibility regulations.
    pub enum Enforcement {
        /// Equality and Human Rights Commission: England, Scotland and Wales.
        Ehrc = "EHRC",
        /// Equality Commission for Northern Ireland.
        Ecni = "ECNI",
    }
}

written! {
    /// What an accessibility statement must say (SI 2018/952, regulation 8).
    pub struct AccessibilityStatement {
        /// Who runs the website.
        organisation: Published => String,
        /// Fully, partially or not compliant; nobody but a person decides it.
        status: Published => Compliance,
        /// What is not accessible, why, and what to use instead.
        nested known_issues => Vec<KnownIssue>,
        /// Working days until an answer.
        response_days: Published => u16,
        /// How it was tested.
        method: Published => String,
        /// Who tested it.
        tested_by: Published => String,
        /// When it was last tested.
        tested_on: Published => Date,
        /// When the statement was prepared.
        prepared: Published => Date,
        /// When it was last reviewed.
        reviewed: Published => Spanned<Date>,
        /// Who enforces it.
        enforcement: Published => Enforcement,
    }
}

written! {
    /// One thing that is not accessible.
    pub struct KnownIssue {
        /// What.
        what: Published => String,
        /// Why.
        why: Published => String,
        /// What to use instead.
        instead: Published => String,
        /// What the law calls it, if not a part that does not keep to the regulations.
        because: Published => Option<IssueGround>,
    }
}

written! {
    /// Who looks after personal data, for the privacy page.
    pub struct PrivacyNotice {
        /// The data controller.
        controller: Published => String,
        /// How to reach the data protection officer.
        contact: Published => String,
        /// When the notice was last reviewed.
        reviewed: Published => Date,
    }
}

/// A service whose records were checked: complete and consistent. Every link resolves, every rule
/// held; what did not hold is withheld and named. Only `check` makes one.
pub struct Service {
    pub(super) draft: Draft,
    particulars: Option<Entry<ServiceRecord>>,
    papers: Vec<Paper>,
    withheld: Vec<Withheld>,
    pub(super) to_release: Vec<(Paper, Option<WithheldBecause>)>,
    /// Children's records in the languages that their families read, by child and language.
    pub(super) retold: BTreeMap<(String, String), Retold>,
    online: Vec<OnlineId>,
    online_held: Vec<OnlineHeld>,
    pub(super) cohort: Option<Cohort>,
}

impl Service {
    /// Joins what held on a day. For `check` alone, which a test of the architecture holds.
    #[must_use]
    pub fn assemble(
        mut draft: Draft,
        today: Date,
        papers: Vec<Paper>,
        withheld: Vec<Withheld>,
    ) -> Self {
        let particulars = draft.service.take();
        let retold = draft.retold(today, &Grant::inspector());
        let (online, online_held, cohort) = (Vec::new(), Vec::new(), None);
        let to_release = Vec::new();
        Self {
            draft,
            particulars,
            papers,
            withheld,
            to_release,
            retold,
            online,
            online_held,
            cohort,
        }
    }

    /// The same with the pages online that can be made, and those that are held back. For `check` alone.
    #[must_use]
    pub fn with_online(self, online: Vec<OnlineId>, online_held: Vec<OnlineHeld>) -> Self {
        Self { online, online_held, ..self }
    }

    /// The pages online that can be made.
    #[must_use]
    pub fn online(&self) -> &[OnlineId] {
        &self.online
    }

    /// The pages online that are held back, and why.
    #[must_use]
    pub fn online_held(&self) -> &[OnlineHeld] {
        &self.online_held
    }

    /// The service's particulars; `None` when they did not hold, and then there is no paper at all.
    #[must_use]
    pub fn particulars(&self) -> Option<&ServiceRecord> {
        self.particulars.as_deref()
    }

    /// The papers that can be made.
    #[must_use]
    pub fn papers(&self) -> &[Paper] {
        &self.papers
    }

    /// The records and papers that are withheld, and why.
    #[must_use]
    pub fn withheld(&self) -> &[Withheld] {
        &self.withheld
    }

    /// Every address that was ever printed.
    #[must_use]
    pub fn addresses(&self) -> &[PrintedAddress] {
        self.draft.addresses.as_ref().map_or(&[], |entry| &entry.printed)
    }

    /// The code of a card's address on paper: the one that was printed first, or the one that will be.
    #[must_use]
    pub fn code<A: Audience + MaySee<Published>>(&self, card: &str, grant: &Grant<A>) -> String {
        let mut printed = self.addresses().iter();
        let printed = printed.find(|one| grant.open(&one.card).value == card);
        printed.map_or_else(|| code_of(card), |one| grant.open(&one.code).value.clone())
    }

    /// The library, by `area/slug`.
    #[must_use]
    pub fn activities(&self) -> &BTreeMap<String, Entry<Activity>> {
        &self.draft.activities
    }

    /// The cards that there are in a language beside the service's own, each with its translation.
    pub fn translated<'a>(
        &'a self,
        language: &'a str,
    ) -> impl Iterator<Item = (&'a str, &'a Entry<Activity>, &'a Entry<Translation>)> {
        let of_language = self.draft.translations.iter().filter(move |((_, of), _)| of == language);
        of_language.filter_map(|((id, _), translation)| {
            Some((id.as_str(), self.draft.activities.get(id)?, translation))
        })
    }

    /// The words of a card in a language beside the service's own.
    #[must_use]
    pub fn translation(&self, id: &str, language: &str) -> Option<&Translation> {
        let key = (id.to_owned(), language.to_owned());
        self.draft.translations.get(&key).map(|entry| &entry.record)
    }

    /// The languages that a card of the library was translated into.
    #[must_use]
    pub fn languages(&self) -> BTreeSet<&str> {
        let whole =
            self.draft.translations.keys().filter(|(id, _)| self.draft.activities.contains_key(id));
        whole.map(|(_, language)| language.as_str()).collect()
    }

    /// The pages of the website, by slug.
    #[must_use]
    pub fn pages(&self) -> &BTreeMap<String, Entry<Page>> {
        &self.draft.pages
    }

    /// Every page in every language beside the service's own.
    pub fn page_translations(&self) -> impl Iterator<Item = &PageTranslation> {
        self.draft.page_translations.values().map(|entry| &entry.record)
    }

    /// The words of a page in a language beside the service's own.
    #[must_use]
    pub fn page_translation(&self, slug: &str, language: &str) -> Option<&PageTranslation> {
        let key = (slug.to_owned(), language.to_owned());
        self.draft.page_translations.get(&key).map(|entry| &entry.record)
    }

    /// The pictures that anybody may see, by name.
    #[must_use]
    pub fn pictures(&self) -> &BTreeMap<String, Entry<Picture>> {
        &self.draft.pictures
    }

    /// A picture that anybody may see, with its file.
    #[must_use]
    pub fn picture(&self, name: &str) -> Option<(&Picture, &PictureFile, Facts)> {
        let record = &self.draft.pictures.get(name)?.record;
        let file = self.draft.picture_file(&format!("pictures/{name}"))?;
        Some((record, file, file.facts.clone().ok()?))
    }

    /// A picture of the one child whom a grant names, with its file.
    #[must_use]
    pub fn own_picture<A: Audience>(
        &self,
        grant: &Grant<A>,
        name: &str,
    ) -> Option<(&OwnPicture, &PictureFile, Facts)> {
        let record = &self.child(grant)?.pictures.get(name)?.record;
        let file =
            self.draft.picture_file(&format!("children/{}/pictures/{name}", grant.child()?))?;
        Some((record, file, file.facts.clone().ok()?))
    }

    /// Takes out a picture that turned out to be damaged when it was decoded.
    pub fn leave_out_picture(&mut self, name: &str) -> Option<Entry<Picture>> {
        self.draft.pictures.remove(name)
    }

    /// The decisions about what the scan finds.
    #[must_use]
    pub fn allowances(&self) -> &[Allowance] {
        self.draft.allowances.as_ref().map_or(&[], |entry| &entry.allowances)
    }

    /// The rules that the service goes by, if it has written them down.
    #[must_use]
    pub fn rules(&self) -> Option<&Rules> {
        self.draft.rules.as_deref()
    }

    /// The staff, by id.
    #[must_use]
    pub fn staff(&self) -> &BTreeMap<String, Entry<Staff>> {
        &self.draft.staff
    }

    /// The checklists, by id.
    #[must_use]
    pub fn checklists(&self) -> &BTreeMap<String, Entry<Checklist>> {
        &self.draft.checklists
    }

    /// The items of a checklist, in the order of areas and files.
    pub fn items<'a>(&'a self, checklist: &'a str) -> impl Iterator<Item = &'a Item> {
        self.draft.items(checklist)
    }
}
