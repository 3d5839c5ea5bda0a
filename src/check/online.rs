//! Pages online: for whom there is one. They are off for everybody until somebody with parental
//! responsibility agreed, and off for a child who is looked after, or whose record has a safety alert, until
//! a named person decided that one is safe. A breach here holds pages back and no record.

use std::collections::BTreeMap;

use crate::diag::{Message, Sink, quote, reference, word};
use crate::model::{
    Draft, Household, LimitName, OnlineBecause, OnlineHeld, OnlineId, OnlinePage, Person,
    RecordKey, is_web_address,
};
use crate::privacy::Grant;
use crate::privacy::policy::Inspector;
use crate::source::Span;

use super::Context;
use super::closure::Held;
use super::one_child::OneChild;
use super::rule::rules;

rules! {
    NOT_AT_HOME "ON01" Error "a page online is for somebody who is in no household"
        "Each adult of a household may have a page of their own, with what that household may have. Somebody who works with the child, and a child, has none: write the id of an adult under people in one of the households."
    NOT_RESPONSIBLE "ON02" Error "a page online was agreed by somebody without parental responsibility"
        "Only somebody with parental responsibility can agree that a child's charts may be opened on a phone. If the person has it, say parental_responsibility: yes beside the name. If not, ask somebody who has."
    NOT_DECIDED "ON03" Error "nobody has decided that a page online is safe for this child"
        "The child is looked after, or the record has a safety alert. A page on a phone can be shown to somebody who must not see it, and a saved copy cannot be called back. So there is none until a named person has decided that it is safe, and has written down why: decided, with by, on and because."
    OVER "ON04" Warning "the agreement to a page online has come to its end"
        "A page is made until the day after until or, where none stands there, for twelve months after the day on which somebody agreed. After that day no page is made, and the one that is published opens no more. Ask the family again and write the new day."
    ENDS_SOON "ON05" Warning "the agreement to a page online ends within a month"
        "After the last day no page is made, and the one that is published opens no more. Ask the family at one of the next visits and write the new day."
    ENDS_FIRST "ON06" Error "the agreement to a page online ends before it begins"
        "The day after until comes on or after the day after on. One of the two is a slip of the pen."
    TWICE "ON07" Error "somebody has two pages online"
        "One entry for each adult is enough: it has one page and one key. Take the older entry away."
    NO_PLACE "ON08" Warning "the place of families' pages cannot be one"
        "The pattern on a family's card leads to the place after families_online_at. A phone opens pages only where the address begins with https://, and a card that was printed cannot be put right. Until it is a whole address, such as https://families.example.org/, cards are printed with the typed code alone."
}

/// Holds every page online to the rules of this theme.
pub(super) fn check(draft: &Draft, context: &Context, grant: &Grant<Inspector>, sink: &mut Sink) {
    let service = draft.service.as_ref();
    let place = service.and_then(|record| grant.open(&record.families_online_at).as_ref());
    let is_place = |place: &str| is_web_address(place) && place.starts_with("https://");
    if let Some(place) = place.filter(|place| !is_place(&place.value)) {
        let message = Message::new(
            "{} is no place on the web that phones open safely",
            [quote(&place.value)],
        );
        sink.report(&NO_PLACE, place.span, message)
            .hint("write the whole address, such as https://families.example.org/");
    }
    for one in OneChild::each(draft, context, grant) {
        let mut pages: BTreeMap<&str, Span> = BTreeMap::new();
        for page in &one.child().online {
            let who = one.open(&page.person);
            if let Some(first) = pages.insert(&who.value, who.span) {
                let message = Message::new("{} has two pages online", [reference(&*who.value)]);
                sink.report(&TWICE, who.span, message)
                    .also(first, "the first stands here")
                    .hint("take the older entry away");
            }
            check_page(&one, page, sink);
        }
    }
}

fn check_page(one: &OneChild<'_>, page: &OnlinePage, sink: &mut Sink) {
    let (who, by) = (one.open(&page.person), one.open(&page.by));
    if at_home(one, &who.value).is_none() && is_known(one, &who.value) {
        let message = Message::new("{} is in no household of this child", [quote(&*who.value)]);
        sink.report(&NOT_AT_HOME, who.span, message)
            .hint("write the id of an adult under people in one of the households");
    }
    if !is_responsible(one, &by.value) && is_known(one, &by.value) {
        let message = Message::new("{} does not have parental responsibility", [quote(&*by.value)]);
        sink.report(&NOT_RESPONSIBLE, by.span, message).hint(
            "if this person has it, write parental_responsibility: yes beside the name; if not, \
             ask somebody who has",
        );
    }
    if is_guarded(one) && page.decided.is_none() {
        let message = "this child is looked after or has a safety alert, and nobody has decided \
                       that a page online is safe";
        sink.report(&NOT_DECIDED, who.span, message).hint(
            "write decided: {by: staff id, on: day, because: reason} once somebody has; or take \
             the entry away",
        );
    }
    dates(one, page, sink);
}

fn dates(one: &OneChild<'_>, page: &OnlinePage, sink: &mut Sink) {
    let on = one.open(&page.on);
    let until = one.open(&page.until).as_ref();
    let at = until.map_or(on.span, |until| until.span);
    let ends = page.ends(one.grant());
    let day = word(ends.to_string());
    let left = (ends - one.today).get_days();
    let soon = one.days(LimitName::ConsentSoon).unwrap_or(0);
    if ends < *on.value {
        let message = Message::new("it ends on {}, before it begins", [day]);
        sink.report(&ENDS_FIRST, at, message).hint("correct one of the two dates");
    } else if left < 0 {
        let message = Message::new("the agreement to this page ended on {}", [day]);
        sink.report(&OVER, at, message)
            .hint("ask the family again, and write the new day after on");
    } else if left <= soon {
        let message = Message::new("the agreement to this page ends on {}", [day]);
        sink.report(&ENDS_SOON, at, message).hint("ask the family at one of the next visits");
    }
}

/// The pages online that can be made.
#[derive(Default)]
pub(super) struct Pages {
    /// Those that can be made.
    pub(super) made: Vec<OnlineId>,
    /// Those that are held back.
    pub(super) held: Vec<OnlineHeld>,
}

impl Pages {
    /// Plans every page about one child.
    pub(super) fn child(&mut self, one: &OneChild<'_>, held: &Held) {
        for page in &one.child().online {
            let adult = one.open(&page.person).value.to_string();
            let child = one.reference.to_owned();
            match (because(one, page, held), at_home(one, &adult)) {
                (None, Some((home, _))) => self.made.push(OnlineId {
                    child,
                    household: one.open(&home.id).value.clone(),
                    adult,
                    until: page.ends(one.grant()),
                }),
                (because, _) => {
                    let because = because.unwrap_or(OnlineBecause::ItsOwnError);
                    self.held.push(OnlineHeld { child, adult, because });
                }
            }
        }
        // One page for each, whatever the record says.
        self.made.dedup_by(|one, other| one.child == other.child && one.adult == other.adult);
    }
}

/// Why a page cannot be made, if it cannot.
fn because(one: &OneChild<'_>, page: &OnlinePage, held: &Held) -> Option<OnlineBecause> {
    let agreed = is_responsible(one, &one.open(&page.by).value);
    let begun = *one.open(&page.on).value <= one.today;
    let twice = one.child().online.iter();
    let twice = twice.filter(|other| one.open(&other.person).value == one.open(&page.person).value);
    if one.draft.service.is_none() || held.contains_key(&RecordKey::Service) {
        Some(OnlineBecause::NoService)
    } else if held.contains_key(&RecordKey::Child(one.reference.to_owned())) || twice.count() > 1 {
        Some(OnlineBecause::ItsOwnError)
    } else if !agreed || !begun {
        Some(OnlineBecause::NotAgreed)
    } else if page.ends(one.grant()) < one.today {
        Some(OnlineBecause::Over)
    } else if is_guarded(one) && !is_decided(one, page) {
        Some(OnlineBecause::NotDecided)
    } else {
        None
    }
}

/// Whether a page needs somebody's decision: the record has a safety alert, or the child is looked after, or
/// was: whom a child must be kept from does not change with the status. A care record that could not be read
/// may say that the child is.
fn is_guarded(one: &OneChild<'_>) -> bool {
    let safety = !one.child().alerts.safety.is_empty();
    safety
        || one.records.care.iter().any(|(begun, record)| {
            let until = one.open(&record.until).as_ref();
            begun.on <= one.today && until.is_none_or(|until| *until.value >= one.today)
        })
        || !one.all_read("care record", one.records.care.len())
}

/// Whether somebody on the staff has decided, by today.
fn is_decided(one: &OneChild<'_>, page: &OnlinePage) -> bool {
    page.decided.as_ref().is_some_and(|decided| {
        let by = one.open(&decided.by).value.to_string();
        one.draft.has(&RecordKey::Staff(by)) && *one.open(&decided.on).value <= one.today
    })
}

/// Somebody in a household of the child, with that household.
fn at_home<'d>(one: &OneChild<'d>, id: &str) -> Option<(&'d Household, &'d Person)> {
    let homes = one.child().households.iter();
    let mut all = homes.flat_map(|home| home.people.iter().map(move |person| (home, person)));
    all.find(|(_, person)| one.open(&person.id).value == id)
}

fn is_responsible(one: &OneChild<'_>, id: &str) -> bool {
    at_home(one, id).is_some_and(|(_, person)| *one.open(&person.parental_responsibility))
}

/// Whether somebody in the record has this id: the check of links names those who are not there.
fn is_known(one: &OneChild<'_>, id: &str) -> bool {
    let mut around = one.child().professionals.iter();
    at_home(one, id).is_some() || around.any(|person| one.open(&person.id).value == id)
}
