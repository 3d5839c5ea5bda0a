//! The public site: what every page shares, and each page that is not a card.

mod build;
mod cards;
mod editions;
mod finding;
mod pictures;
mod statements;
mod ways;

pub use super::sight::Library;
pub use build::{PaperSize, Sheets, Site};
pub(in crate::view) use editions::note;
pub use editions::{Edition, EditionLink, Editions, library};
pub use pictures::{PackTerms, Pictures};
use serde::Serialize;

use super::address::Address;
use super::card::{ActivityPage, AreaName, CardLink};
use super::find::{FindData, FindPage, GroupsPage, Pick};
use super::prose::Prose;
use super::service::ServiceLine;

/// What stands on every page. It is given to the renderer once.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each says whether one thing is there, for a template"
)]
#[derive(Debug, Clone, Serialize)]
pub struct SiteFrame {
    /// The service.
    pub service: ServiceLine,
    /// The language of the text, such as `en-GB`.
    pub language: String,
    /// `ltr`, or `rtl` for languages written from the right.
    pub direction: String,
    /// The folder of this edition below the root of the whole site, with its slash, or nothing.
    pub folder: String,
    /// The way from the root of this edition up to that of the whole site: nothing, or `../`.
    pub up: String,
    /// Whether this is the edition in the service's own language.
    pub is_own: bool,
    /// Whether the words that the site says by itself were checked by a speaker, in a sentence; nothing
    /// in the service's own language.
    pub words_checked: Option<String>,
    /// The first page of each other edition.
    pub editions: Vec<EditionLink>,
    /// Whether families may choose by rough age, and so there are pages about ages.
    pub shows_ages: bool,
    /// The cards that have a printable paper, and so whether to speak of papers at all.
    pub has_sheets: bool,
    /// Whether there is an accessibility statement to point to.
    pub has_statement: bool,
    /// Whether families may keep cards on their own phone.
    pub keeps: bool,
    /// Other pages of the service, for the foot of each page.
    pub pages: Vec<PageLink>,
}

/// A page of the service in a list.
#[derive(Debug, Clone, Serialize)]
pub struct PageLink {
    /// Its title.
    pub title: String,
    /// Where it is.
    pub address: Address,
}

/// One page of the public site.
#[derive(Debug, Clone)]
pub enum SitePage {
    /// The first page.
    Home(HomePage),
    /// All areas of development.
    Areas(AreasPage),
    /// One area of development.
    Area(AreaPage),
    /// One activity.
    Activity(Box<ActivityPage>),
    /// One activity as a file that can be sent: everything that it shows is in it.
    ToSend(Box<ActivityPage>),
    /// Where cards are searched for.
    Find(FindPage),
    /// What is searched in: a script and no page.
    FindData(Box<FindData>),
    /// Activities of one part of the day, or by minutes.
    Groups(GroupsPage),
    /// Activities by what a child does now.
    Now(NowPage),
    /// All bands of ages.
    Ages(AgesPage),
    /// One band of ages.
    Age(AgePage),
    /// All activities in the order of the alphabet.
    AToZ(AToZPage),
    /// A page that the service wrote: about the service, and others.
    Prose(ProsePage),
    /// The accessibility statement.
    Accessibility(Box<AccessibilityPage>),
    /// The privacy notice.
    Privacy(PrivacyPage),
    /// Credits.
    Credits(CreditsPage),
    /// The cards that a family keeps on this phone.
    Kept,
    /// What a phone without a connection shows in the place of a page that it does not keep.
    Offline,
    /// No such page.
    NotFound,
    /// The way from a printed address to its card.
    Way(WayPage),
}

/// What stands at an address that was printed.
#[derive(Debug, Clone, Serialize)]
pub struct WayPage {
    /// Where it stands.
    pub address: Address,
    /// The card that it leads to, or what the page says.
    pub title: String,
    /// Where it leads.
    pub to: Address,
    /// Why the card is not there; without it the page leads on at once.
    pub said: Option<String>,
}

/// An area of development in a list of areas.
#[derive(Debug, Clone, Serialize)]
pub struct AreaCard {
    /// Which area.
    pub area: AreaName,
    /// One plain sentence that says what it is about.
    pub about: String,
    /// How many activities it has, in words: "12 activities".
    pub count: String,
}

/// The first page.
#[derive(Debug, Clone, Serialize)]
pub struct HomePage {
    /// What the service wants to say first, if it wrote anything.
    pub welcome: Option<Prose>,
    /// The areas of development.
    pub areas: Vec<AreaCard>,
    /// A few cards to begin with.
    pub first_cards: Vec<CardLink>,
    /// How many activities there are, in words.
    pub count: String,
    /// The parts of the day that have cards.
    pub routines: Vec<Pick>,
    /// Whether cards say what they are played with, and so can be found by it.
    pub finds_by_things: bool,
}

/// All areas of development.
#[derive(Debug, Clone, Serialize)]
pub struct AreasPage {
    /// The areas.
    pub areas: Vec<AreaCard>,
}

/// One area of development with its cards.
#[derive(Debug, Clone, Serialize)]
pub struct AreaPage {
    /// Which area.
    pub area: AreaName,
    /// One plain sentence that says what it is about.
    pub about: String,
    /// How many activities it has, in words.
    pub count: String,
    /// Its cards, in the order in which they are to be read.
    pub cards: Vec<CardLink>,
    /// The other areas.
    pub others: Vec<AreaName>,
}

/// Activities by what a child does now, one group an area.
#[derive(Debug, Clone, Serialize)]
pub struct NowPage {
    /// The groups.
    pub groups: Vec<NowGroup>,
}

/// The cards of one area, to be found by what a child does now.
#[derive(Debug, Clone, Serialize)]
pub struct NowGroup {
    /// The area.
    pub area: AreaName,
    /// Its cards.
    pub cards: Vec<CardLink>,
}

/// All bands of ages.
#[derive(Debug, Clone, Serialize)]
pub struct AgesPage {
    /// The bands, youngest first.
    pub bands: Vec<BandCard>,
}

/// A band of ages in a list.
#[derive(Debug, Clone, Serialize)]
pub struct BandCard {
    /// The band in words: "9 to 12 months".
    pub name: String,
    /// Its page.
    pub address: Address,
    /// How many activities it has, in words.
    pub count: String,
}

/// One band of ages with its cards.
#[derive(Debug, Clone, Serialize)]
pub struct AgePage {
    /// The slug of the band: `9-12`.
    pub slug: String,
    /// The band in words: "9 to 12 months".
    pub name: String,
    /// Its cards.
    pub cards: Vec<CardLink>,
    /// The band below.
    pub previous: Option<BandCard>,
    /// The band above.
    pub next: Option<BandCard>,
}

/// All activities in the order of the alphabet.
#[derive(Debug, Clone, Serialize)]
pub struct AToZPage {
    /// The letters that have cards.
    pub letters: Vec<Letter>,
}

/// The cards that begin with one letter.
#[derive(Debug, Clone, Serialize)]
pub struct Letter {
    /// The letter as it is shown.
    pub name: String,
    /// The place on the page to jump to: an ASCII id such as `b`.
    pub id: String,
    /// The cards.
    pub cards: Vec<CardLink>,
}

/// A page that the service wrote.
#[derive(Debug, Clone, Serialize)]
pub struct ProsePage {
    /// Its title.
    pub title: String,
    /// One line for search engines and lists.
    pub summary: Option<String>,
    /// Where it is; [`Address::About`] for the page about the service.
    pub address: Address,
    /// The text.
    pub body: Prose,
}

/// The accessibility statement that the law asks of public bodies.
#[derive(Debug, Clone, Serialize)]
pub struct AccessibilityPage {
    /// Who is answerable: the council, trust or charity.
    pub organisation: String,
    /// "This accessibility statement applies to …", whole; the law wants that beginning.
    pub scope: String,
    /// How far the site keeps to the guidelines.
    pub status: Compliance,
    /// Parts that do not keep to the guidelines.
    pub not_compliant: Vec<KnownIssue>,
    /// Parts that would be out of all proportion to mend.
    pub too_great_a_burden: Vec<KnownIssue>,
    /// Parts that the law does not cover.
    pub outside_the_law: Vec<KnownIssue>,
    /// How to tell somebody about a barrier.
    pub contact: Contact,
    /// How soon somebody answers, in a sentence.
    pub answer: String,
    /// Who enforces the law here.
    pub enforcement: Enforcement,
    /// What is being done next, if anything is planned.
    pub plans: Option<Prose>,
    /// The day on which the statement was prepared, written out.
    pub prepared: String,
    /// The day of its last review, written out.
    pub reviewed: String,
    /// The day of the last test, written out.
    pub tested: String,
    /// Who tested.
    pub tested_by: String,
    /// How it was tested, in a sentence or two.
    pub method: String,
}

/// How far the site keeps to the Web Content Accessibility Guidelines.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Compliance {
    /// In everything.
    Full,
    /// With exceptions, which the statement lists.
    Partial,
    /// Not.
    None,
}

/// A part of the site that some people cannot use.
#[derive(Debug, Clone, Serialize)]
pub struct KnownIssue {
    /// What does not work, and for whom.
    pub what: String,
    /// Why, with the success criterion where there is one.
    pub why: String,
    /// What to use instead.
    pub instead: String,
    /// When it will be mended, in words.
    pub mended: Option<String>,
}

/// How to reach somebody about a matter.
#[derive(Debug, Clone, Serialize)]
pub struct Contact {
    /// The phone number, as it is printed.
    pub phone: Option<String>,
    /// The e-mail address.
    pub email: Option<String>,
    /// The postal address, line by line.
    pub address: Vec<String>,
    /// The address of a form, with `https`.
    pub form: Option<String>,
}

/// Who enforces the accessibility regulations.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Enforcement {
    /// The Equality and Human Rights Commission: England, Scotland and Wales.
    Ehrc,
    /// The Equality Commission for Northern Ireland.
    Ecni,
}

/// The privacy notice of the site and the service.
#[derive(Debug, Clone, Serialize)]
pub struct PrivacyPage {
    /// Who is answerable for personal information (the controller).
    pub organisation: String,
    /// The notice that the service wrote about its own records.
    pub body: Option<Prose>,
    /// The data protection officer, or whom to ask.
    pub contact: Contact,
    /// The day of the last change, written out.
    pub changed: Option<String>,
}

/// Fonts, libraries and symbols, with their licences.
#[derive(Debug, Clone, Serialize)]
pub struct CreditsPage {
    /// The groups: fonts, symbols, programs.
    pub groups: Vec<CreditGroup>,
}

/// Credits of one sort.
#[derive(Debug, Clone, Serialize)]
pub struct CreditGroup {
    /// The heading.
    pub name: String,
    /// What is credited.
    pub credits: Vec<Credit>,
}

/// Thanks to somebody whose work is used here.
#[derive(Debug, Clone, Serialize)]
pub struct Credit {
    /// What it is.
    pub name: String,
    /// Who made it.
    pub by: Option<String>,
    /// Under which licence.
    pub licence: String,
    /// Its home, with `https`.
    pub website: Option<String>,
}
