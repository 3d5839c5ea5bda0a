//! One reader's sight of the service: what a view is made from.
//!
//! A sight joins the checked records, the grant of one audience, the words and the date of the
//! build. Values open only through the grant, so what a view can hold is what the policy table says.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use crate::model::{
    self, Activity, AgesShown, Area, CardPaper, CareAlert, Chart, ChildFile, Choice, Entry,
    GoalSentence, Inline, Needs, Prose, Service, Staff, is_web_address,
};
use crate::privacy::policy::{
    Around, Care, Family, GivenName, Health, Identity, ItemText, Progress, Published, Record,
    Schooling, Teaching, Voice,
};
use crate::privacy::{Audience, Class, Grant, MaySee, Private, Retelling};
use crate::words::Words;

use super::{chart, prose, service::ServiceLine};

/// What views are made from.
pub struct Sight<'a, A> {
    /// The checked records.
    pub service: &'a Service,
    /// Who will read, and about whom.
    pub grant: Grant<A>,
    /// The words of the reader's language.
    pub words: &'a Words,
    /// The date of the build.
    pub date: Date,
    /// The cards of the library: the service's own, or those that there are in another language.
    pub cards: &'a Library,
}

/// Cards by `area/slug`.
pub type Library = BTreeMap<String, Entry<Activity>>;

/// Readers of papers about a child: families and professionals.
pub trait ChildReader:
    MaySee<Published>
    + MaySee<ItemText>
    + MaySee<GivenName>
    + MaySee<Identity>
    + MaySee<Health>
    + MaySee<Care>
    + MaySee<Teaching>
    + MaySee<Progress>
    + MaySee<Voice>
    + MaySee<Around>
    + MaySee<Schooling>
    + MaySee<Record>
{
}

impl<A> ChildReader for A where
    A: MaySee<Published>
        + MaySee<ItemText>
        + MaySee<GivenName>
        + MaySee<Identity>
        + MaySee<Health>
        + MaySee<Care>
        + MaySee<Teaching>
        + MaySee<Progress>
        + MaySee<Voice>
        + MaySee<Around>
        + MaySee<Schooling>
        + MaySee<Schooling>
        + MaySee<Record>
{
}

impl<'a, A: Audience> Sight<'a, A> {
    /// Opens a value for this reader.
    pub fn open<'v, T, C: Class>(&self, private: &'v Private<T, C>) -> &'v T
    where
        A: MaySee<C>,
    {
        self.grant.open(private)
    }

    /// The records of the child that the grant names, in the language of these words where somebody has
    /// said them in it.
    #[must_use]
    pub fn child(&self) -> Option<&'a ChildFile> {
        self.service.child_in(&self.grant, self.words.language())
    }

    /// A text of the service on the child's papers, in the language of these words where somebody has said
    /// it in them: a thing on loan, what one of its staff does, an item of a checklist.
    #[must_use]
    pub fn told<'v>(&self, text: &'v str) -> &'v str
    where
        'a: 'v,
    {
        let retold = self.service.retold(&self.grant, self.words.language());
        retold.and_then(|retold| retold.shared(text)).unwrap_or(text)
    }
}

impl<'a, A: MaySee<Published>> Sight<'a, A> {
    /// The service as every document names it.
    #[must_use]
    pub fn service_line(&self) -> Option<ServiceLine> {
        let record = self.service.particulars()?;
        Some(ServiceLine {
            name: self.open(&record.name).value.clone(),
            short_name: self.open(&record.short_name).clone(),
            strapline: self.open(&record.strapline).clone(),
            area: self.open(&record.area).clone(),
            phone: self.open(&record.phone).as_ref().map(|phone| phone.value.clone()),
            email: self.open(&record.email).as_ref().map(|email| email.value.clone()),
            website: self.open(&record.website).as_ref().map(|site| site.value.clone()),
            hours: self.open(&record.hours).clone(),
            address: self.open(&record.address).clone(),
            language: self.open(&record.language).clone(),
        })
    }

    /// Whether these are the words of the service's own language.
    #[must_use]
    pub fn is_own_language(&self) -> bool {
        let record = self.service.particulars();
        record.is_some_and(|record| self.open(&record.language) == self.words.language())
    }

    /// A member of staff.
    #[must_use]
    pub fn staff(&self, id: &str) -> Option<&'a Staff> {
        self.service.staff().get(id).map(|entry| &entry.record)
    }

    /// A card of the library.
    #[must_use]
    pub fn activity(&self, id: &str) -> Option<&'a Activity> {
        self.cards.get(id).map(|entry| &entry.record)
    }

    /// The papers that the service offers of each card: its A4 sheet, unless it says otherwise. That
    /// sheet comes first.
    #[must_use]
    pub fn card_papers(&self) -> Vec<CardPaper> {
        let record = self.service.particulars();
        let chosen = record.map(|record| self.open(&record.sheets)).into_iter().flatten();
        let chosen: BTreeSet<CardPaper> = chosen.copied().collect();
        if chosen.is_empty() { vec![CardPaper::A4] } else { chosen.into_iter().collect() }
    }

    /// Where the website of the cards is published, when that is known.
    #[must_use]
    pub fn published_at(&self) -> Option<&'a str> {
        let record = self.service.particulars()?;
        let address = self.open(&record.published_at).as_ref().map(|address| &*address.value);
        // What is printed cannot be put right, so nothing is printed of an address that cannot be one.
        address.filter(|address| is_web_address(address))
    }

    /// Whether ages print on cards.
    #[must_use]
    pub fn shows_ages(&self) -> bool {
        self.ages() == Some(AgesShown::Everywhere)
    }

    /// Whether families may look for cards by rough age.
    #[must_use]
    pub fn finds_by_age(&self) -> bool {
        self.ages().is_some_and(|shown| shown != AgesShown::Never)
    }

    fn ages(&self) -> Option<AgesShown> {
        let record = self.service.particulars()?;
        Some(self.open(&record.show_ages).unwrap_or(AgesShown::Finding))
    }

    /// Whether families may keep cards on their own phone.
    #[must_use]
    pub fn keeps_on_phone(&self) -> bool {
        let record = self.service.particulars();
        record.is_some_and(|record| self.open(&record.keep_on_phone).unwrap_or(true))
    }

    /// Whether each card is also one file to send.
    #[must_use]
    pub fn sends_cards(&self) -> bool {
        let record = self.service.particulars();
        record.is_some_and(|record| self.open(&record.cards_to_send).unwrap_or(true))
    }

    /// The name of an area of development.
    #[must_use]
    pub fn area(&self, area: Area) -> String {
        self.words.say(&format!("area-{}", area.word()))
    }
}

impl<A: ChildReader> Sight<'_, A> {
    /// A goal as one sentence.
    #[must_use]
    pub fn goal(&self, goal: &GoalSentence) -> String {
        let parts = [
            ("who", (&self.open(&goal.who).value).into()),
            ("does", (&self.open(&goal.does).value).into()),
            ("conditions", (&self.open(&goal.conditions).value).into()),
            ("success", (&self.open(&goal.success).value).into()),
        ];
        self.words.say_with("goal-sentence", &parts)
    }

    /// The goal of a week as one sentence; one without a degree of success says none.
    #[must_use]
    pub fn weekly_goal(&self, chart: &Chart) -> String {
        let goal = &chart.goal;
        let success = self.open(&goal.success).as_ref();
        let success = success.filter(|_| !chart.is_open_ended(&self.grant));
        let mut parts = vec![
            ("who", (&self.open(&goal.who).value).into()),
            ("does", (&self.open(&goal.does).value).into()),
            ("conditions", (&self.open(&goal.conditions).value).into()),
        ];
        match success {
            Some(success) => {
                parts.push(("success", (&success.value).into()));
                self.words.say_with("goal-sentence", &parts)
            }
            None => self.words.say_with("goal-sentence-open", &parts),
        }
    }

    /// The care alerts, which print on every paper about the child.
    #[must_use]
    pub fn care_alerts(&self, alerts: &[CareAlert]) -> Vec<chart::CareAlert> {
        let alert = |alert: &CareAlert| chart::CareAlert {
            kind: self.words.say(&format!("care-{}", self.open(&alert.kind).word())),
            text: self.open(&alert.text).clone(),
            source: self.source(self.open(&alert.from).as_str(), self.open(&alert.on).value),
        };
        alerts.iter().map(alert).collect()
    }

    /// Where advice comes from: who, and when.
    #[must_use]
    pub fn source(&self, from: &str, on: Date) -> String {
        let date = self.words.date(on);
        self.words.say_with("care-source", &[("from", from.into()), ("date", (&date).into())])
    }
}

impl Sight<'_, Family> {
    /// A line of the service's own in the reader's language, where somebody has checked it in that
    /// language.
    #[must_use]
    pub fn phrase(&self, text: &str) -> String {
        let phrases = self.service.phrases(self.words.language());
        let plain = Retelling::plain(text);
        let mut checked = phrases.into_iter().flat_map(|all| all.checked(self.date, &self.grant));
        let found = checked.find(|(says, _)| Retelling::plain(says) == plain);
        found.map_or_else(|| text.to_owned(), |(_, told)| told.to_owned())
    }

    /// Whether the household that the grant names, or somebody in it, reads large print.
    #[must_use]
    pub fn reads_large_print(&self) -> bool {
        self.needs().contains(&Needs::LargePrint)
    }

    /// What the household that the grant names, or somebody in it, needs of papers.
    #[must_use]
    pub fn needs(&self) -> BTreeSet<Needs> {
        let wanted = self.grant.household();
        let homes = self.child().map(|records| records.child.households.as_slice());
        let homes = homes.unwrap_or_default().iter();
        let homes = homes.filter(|home| Some(self.open(&home.id).as_str()) == wanted);
        homes
            .flat_map(|home| {
                let people = home.people.iter().flat_map(|person| self.open(&person.needs));
                self.open(&home.needs).iter().chain(people)
            })
            .copied()
            .collect()
    }
}

/// Prose as views hold it. Where no picture is shown, its words stand in its place.
#[must_use]
pub fn prose(prose: &Prose) -> prose::Prose {
    prose_with(prose, &|inline| match inline {
        Inline::Picture { words, .. } => Some(prose::Inline::Text { text: words.clone() }),
        _ => None,
    })
}

/// The same, with pictures and citations shown as the caller says.
#[must_use]
pub(super) fn prose_with(prose: &Prose, shown: &Shown<'_>) -> prose::Prose {
    prose::Prose { blocks: blocks(&prose.blocks, shown) }
}

/// How a picture within a text is shown.
type Shown<'s> = dyn Fn(&Inline) -> Option<prose::Inline> + 's;

pub(super) fn blocks(found: &[model::Block], shown: &Shown<'_>) -> Vec<prose::Block> {
    use crate::model::Block;
    let block = |block: &Block| match block {
        Block::Paragraph(text) => prose::Block::Paragraph { inlines: inlines(text, shown) },
        Block::Heading(level, text) => {
            prose::Block::Heading { level: *level, inlines: inlines(text, shown) }
        }
        Block::List { ordered, items } => prose::Block::List {
            ordered: *ordered,
            items: items.iter().map(|item| blocks(item, shown)).collect(),
        },
    };
    found.iter().map(block).collect()
}

fn inlines(found: &[Inline], shown: &Shown<'_>) -> Vec<prose::Inline> {
    let inline = |inline: &Inline| match inline {
        Inline::Text(text, _) => Some(prose::Inline::Text { text: text.clone() }),
        Inline::Strong(inner) => Some(prose::Inline::Strong { inlines: inlines(inner, shown) }),
        Inline::Emphasis(inner) => Some(prose::Inline::Emphasis { inlines: inlines(inner, shown) }),
        Inline::Code(text) => Some(prose::Inline::Code { text: text.clone() }),
        Inline::Link { href, text } => {
            Some(prose::Inline::Link { href: href.clone(), inlines: inlines(text, shown) })
        }
        Inline::Picture { .. } | Inline::Cited(..) => shown(inline),
        Inline::Break => Some(prose::Inline::Break),
    };
    found.iter().filter_map(inline).collect()
}
