//! Checklists: items that a parent can see at home, each with an id of its own for good.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use crate::diag::{Message, Sink, number, quote, reference, word};
use crate::model::{Band, BandId, Draft, Item, RecordKey, word_count};
use crate::privacy::Grant;
use crate::privacy::policy::Inspector;
use crate::source::Span;

use super::Context;
use super::lexicon::Lexicon;
use super::rule::rules;

rules! {
    SAME_ID "K01" Error "two items have the same id"
        "Children's records name items by their id for years. An id that means two things would tie a child to the wrong skill. Give the later one a number that was never used."
    OTHER_ID "K02" Error "an item's id does not say where it stands"
        "An id is made of the area, the band and two digits, such as language-12-18-04, so that anyone can find the item. A checklist with areas or bands of its own keeps the ids that its publisher gave. Do not renumber an item that children's records name already."
    PRONOUN "K03" Warning "an item speaks of he, she or they"
        "Items are printed for every child. Leave the pronoun out: Pulls off a sock, instead of Pulls off his sock."
    NO_VERB "K04" Warning "an item does not begin with what a child does"
        "Begin with the action as a parent would see it: Reaches, Points, Pulls."
    SAME_TEXT "K05" Warning "two items say the same"
        "Two items with one text would be counted twice. Say what makes the later one harder, or take one away."
    LONG_ITEM "K06" Warning "an item is long"
        "Eighteen words at most, one thing that can be seen. What comes on top of it is often an item of its own."
    FEW_STEPS "K07" Warning "an early item lacks small steps"
        "For items below twelve months two to five small sensory or help steps show what comes before, so that a child with complex needs is seen to move on."
    NO_CHECKLIST "K08" Error "a sheet of items stands in a folder without checklist.yaml"
        "checklist.yaml says what the checklist is called, who publishes it and under what licence. Without it nobody knows whether its items may be printed."
    BELONGS_NOWHERE "K09" Error "an item does not say to which area of learning or of need it belongs"
        "Plans and reports for school go by the areas of learning (EYFS) and the broad areas of need (SEND Code of Practice). A checklist that is divided as ours gives both for every item."
}

static PRONOUNS: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::new(&[(
        &[
            "he",
            "she",
            "they",
            "him",
            "her",
            "them",
            "his",
            "hers",
            "their",
            "theirs",
            "himself",
            "herself",
            "themself",
            "themselves",
        ],
        "leave the pronoun out, or write the child",
    )])
});

/// Holds every item to the rules of this theme.
pub(super) fn check(draft: &Draft, _: &Context, grant: &Grant<Inspector>, sink: &mut Sink) {
    let mut ids: BTreeMap<&str, Span> = BTreeMap::new();
    let mut texts: BTreeMap<(&str, String), Span> = BTreeMap::new();
    let every = draft.sheets.values().flat_map(|sheet| &sheet.items);
    let taken: BTreeSet<&str> = every.map(|item| grant.open(&item.id).value.as_str()).collect();
    for ((checklist, _), sheet) in &draft.sheets {
        if !draft.has(&RecordKey::Checklist(checklist.clone())) {
            let message = Message::new("there is no checklist.yaml for {}", [reference(checklist)]);
            sink.report(&NO_CHECKLIST, Span::top(sheet.file), message)
                .hint("add checklist.yaml with title, publisher, licence and about");
        }
        // The words and numbers of a checklist that is divided in a way of its own are its publisher's.
        let ours = draft.checklists.get(checklist).is_none_or(|list| list.is_divided_as_ours());
        for item in &sheet.items {
            let (id, text) = (grant.open(&item.id), grant.open(&item.text));
            if let Some(first) = ids.insert(&id.value, id.span) {
                let message = Message::new("the id {} is used twice", [reference(&id.value)]);
                sink.report(&SAME_ID, id.span, message).also(first, "the first stands here").hint(
                    free(item, &taken, grant)
                        .unwrap_or_else(|| "give this one a number that was never used".into()),
                );
            }
            if let Some(first) = texts.insert((checklist, text.to_lowercase()), text.span) {
                sink.report(&SAME_TEXT, text.span, "another item says the same")
                    .also(first, "the first stands here");
            }
            if ours {
                place(item, &taken, grant, sink);
                belongs(item, grant, sink);
                wording(item, grant, sink);
            } else {
                plain_id(item, grant, sink);
            }
        }
    }
}

/// An id that any file and any table can hold.
fn plain_id(item: &Item, grant: &Grant<Inspector>, sink: &mut Sink) {
    let id = grant.open(&item.id);
    if !id.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'.')) {
        let message = Message::new("the id {} has more in it than an id can", [quote(&id.value)]);
        sink.report(&OTHER_ID, id.span, message)
            .hint("letters, digits, hyphens and full stops, such as sounds-1.04");
    }
}

/// In a checklist that is divided as ours every item is in the areas that schools and plans go by.
fn belongs(item: &Item, grant: &Grant<Inspector>, sink: &mut Sink) {
    let missing = match (grant.open(&item.eyfs), grant.open(&item.need)) {
        (None, _) => "eyfs",
        (_, None) => "need",
        _ => return,
    };
    let id = grant.open(&item.id);
    let message = Message::new("{} is missing for {}", [word(missing), reference(&id.value)]);
    sink.report(&BELONGS_NOWHERE, id.span, message)
        .hint("a checklist with areas and bands of its own may leave it out; this one has ours");
}

/// How the ids of an item's area and band begin.
fn stem(item: &Item, grant: &Grant<Inspector>) -> String {
    format!("{}-{}-", grant.open(&item.area).word(), grant.open(&item.band).value.word())
}

/// An id of the item's area and band that no item has.
fn free(item: &Item, taken: &BTreeSet<&str>, grant: &Grant<Inspector>) -> Option<Message> {
    let stem = stem(item, grant);
    let last = taken.iter().filter_map(|id| id.strip_prefix(&*stem)?.parse::<u8>().ok()).max();
    let next = last.map_or(Some(1), |last| last.checked_add(1)).filter(|next| *next < 100)?;
    Some(Message::new("one that is free is {}", [word(format!("{stem}{next:02}"))]))
}

fn place(item: &Item, taken: &BTreeSet<&str>, grant: &Grant<Inspector>, sink: &mut Sink) {
    let id = grant.open(&item.id);
    let stem = stem(item, grant);
    let digits = id.strip_prefix(stem.as_str()).unwrap_or_default();
    if digits.len() != 2 || !digits.bytes().all(|b| b.is_ascii_digit()) {
        let message =
            Message::new("the id {} does not fit its area and band", [reference(&id.value)]);
        let found = sink.report(&OTHER_ID, id.span, message);
        found.hint(Message::new("it begins {} and ends in two digits", [word(stem)]));
        if let Some(free) = free(item, taken, grant) {
            found.hint(free);
        }
    }
    let early = grant.open(&item.band).value < BandId::Ours(Band::M12);
    let steps = grant.open(&item.steps).len();
    if early && !(2..=5).contains(&steps) {
        let message = Message::new("this early item has {} small steps", [number(steps)]);
        sink.report(&FEW_STEPS, id.span, message).hint("two to five, the least first");
    }
}

fn wording(item: &Item, grant: &Grant<Inspector>, sink: &mut Sink) {
    let text = grant.open(&item.text);
    if let Some((entry, _)) = PRONOUNS.find(text) {
        let message = Message::new("{} speaks of one child", [quote(entry.words)]);
        sink.report(&PRONOUN, text.span, message).hint(entry.instead);
    }
    let first = text.split_whitespace().next().unwrap_or_default();
    let action = first.trim_end_matches([',', ':']);
    if !action.starts_with(char::is_uppercase) || !action.ends_with('s') {
        let message = Message::new("{} is not something that a child does", [quote(action)]);
        sink.report(&NO_VERB, text.span, message)
            .hint("begin with the action: Reaches, Points, Pulls");
    }
    let words = word_count(text);
    if words > 18 {
        let message = Message::new("this item has {} words", [number(words)]);
        sink.report(&LONG_ITEM, text.span, message).hint("eighteen at most");
    }
}
