//! How the cards of the library belong together: one leads to another, step by step, and no item of
//! a checklist is left without a card.

use std::collections::{BTreeMap, BTreeSet};

use crate::diag::{Message, Sink, number, quote, reference, word};
use crate::model::{Activity, ActivityId, AreaId, Draft, Entry, ItemSheet, RecordKey};
use crate::privacy::Grant;
use crate::privacy::policy::Inspector;
use crate::source::{Span, Spanned};

use super::Context;
use super::rule::rules;

rules! {
    CARD_ITSELF "B11" Error "a card names itself as the card before or after it"
        "The card before is an easier one, and the card after is one to go on to. A link that leads back to its own page leads nowhere."
    ONE_WAY "B12" Warning "one card leads to another that does not lead back"
        "Families go up and down these steps. When card A says that B comes after it, B says that A comes before it. Add the line to the other card, or take this one away."
    CIRCLE "B13" Error "cards lead to one another in a circle"
        "The card before is always the easier one. In a circle every card would be easier than itself, and a family would go round for ever. Take one of the links away."
    ITEM_WITHOUT_CARD "B14" Warning "items of a checklist have no card"
        "When a family chooses one of these items, the library has nothing to offer. Add the item to a card that truly works on it, or write a card. This is said in libraries of more than fifty cards, and only about checklists that some card works on."
    SAME_TITLE "B20" Warning "two cards have the same title"
        "In lists, in the search and on a pile of paper nobody can tell them apart. If one is a copy of the other, keep the one that is right, and take the other away: nobody can keep two masters of a card in step. If they are two cards, give one another title."
}

/// A library of at most this many cards is still growing, and need not serve every item.
const SMALL_LIBRARY: usize = 50;

/// How many ids stand in a message.
const NAMED: usize = 5;

/// Holds the library to the rules of this theme.
pub(super) fn check(draft: &Draft, _: &Context, grant: &Grant<Inspector>, sink: &mut Sink) {
    let flight = Flight { draft, grant };
    flight.neighbours(sink);
    flight.circles(sink);
    titles(draft, grant, sink);
    items(draft, grant, sink);
}

/// No two cards are called the same, whatever the capitals.
fn titles(draft: &Draft, grant: &Grant<Inspector>, sink: &mut Sink) {
    let mut first: BTreeMap<String, Span> = BTreeMap::new();
    for card in draft.activities.values() {
        let title = grant.open(&card.title);
        match first.get(&title.value.to_lowercase()) {
            None => drop(first.insert(title.value.to_lowercase(), title.span)),
            Some(other) => {
                let message = Message::new("another card is called {}", [quote(&title.value)]);
                sink.report(&SAME_TITLE, title.span, message)
                    .also(*other, "it is this one")
                    .hint("take the copy away, or give one of the two another title");
            }
        }
    }
}

/// Which of two cards a card names.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Before,
    After,
}

impl Side {
    const fn key(self) -> &'static str {
        match self {
            Self::Before => "before",
            Self::After => "after",
        }
    }

    const fn other(self) -> Self {
        match self {
            Self::Before => Self::After,
            Self::After => Self::Before,
        }
    }
}

/// The cards, as each leads to the next.
struct Flight<'d> {
    draft: &'d Draft,
    grant: &'d Grant<Inspector>,
}

/// From each card to those that come before it, with the place that says so.
type Steps<'d> = BTreeMap<&'d str, BTreeMap<&'d str, Span>>;

impl<'d> Flight<'d> {
    fn named(&self, card: &'d Entry<Activity>, side: Side) -> Option<&'d Spanned<ActivityId>> {
        let named = match side {
            Side::Before => &card.before,
            Side::After => &card.after,
        };
        self.grant.open(named).as_ref()
    }

    /// Every card that names another, with what it names.
    fn links(&self) -> impl Iterator<Item = (&'d str, Side, &'d Spanned<ActivityId>)> {
        let sides = |card| [Side::Before, Side::After].map(|side| (side, self.named(card, side)));
        self.draft.activities.iter().flat_map(move |(id, card)| {
            let named = sides(card).into_iter();
            named.filter_map(|(side, to)| Some((id.as_str(), side, to?)))
        })
    }

    /// A link leads to another card, and that card leads back.
    fn neighbours(&self, sink: &mut Sink) {
        for (id, side, to) in self.links() {
            if *to.value == *id {
                let message = Message::new("this card names itself as {}", [word(side.key())]);
                sink.report(&CARD_ITSELF, to.span, message)
                    .hint("name another card, or take the line away");
                continue;
            }
            // A card that is not there, or cannot be read, has a message of its own.
            let Some(other) = self.draft.activities.get(&*to.value) else { continue };
            let back = self.named(other, side.other());
            if back.is_none_or(|back| *back.value != *id) {
                one_way(id, (side, to), back, sink);
            }
        }
    }

    fn steps(&self) -> Steps<'d> {
        let mut steps = Steps::new();
        for (id, side, to) in self.links() {
            let other: &str = &to.value;
            if other == id || !self.draft.activities.contains_key(other) {
                continue;
            }
            let (first, then) = if side == Side::After { (id, other) } else { (other, id) };
            steps.entry(then).or_default().entry(first).or_insert(to.span);
        }
        steps
    }

    /// Each circle is reported once.
    fn circles(&self, sink: &mut Sink) {
        let steps = in_circles(self.steps());
        let mut seen = BTreeSet::new();
        for start in steps.keys() {
            let mut path: Vec<&str> = Vec::new();
            let mut at = *start;
            while seen.insert(at) {
                path.push(at);
                let Some(first) = steps.get(at).and_then(|first| first.keys().next()) else {
                    break;
                };
                at = first;
            }
            if let Some(from) = path.iter().position(|card| *card == at) {
                path.drain(..from);
                path.reverse();
                report(path, &steps, sink);
            }
        }
    }
}

/// Reports a link that does not lead back; `back` is where the other card leads instead.
fn one_way(
    id: &str,
    (side, to): (Side, &Spanned<ActivityId>),
    back: Option<&Spanned<ActivityId>>,
    sink: &mut Sink,
) {
    let message = Message::new("{} does not lead back to this card", [quote(&*to.value)]);
    let found = sink.report(&ONE_WAY, to.span, message);
    let back_to = side.other().key();
    let line = format!("{back_to}: {id}");
    match back {
        None => found.hint(Message::new("write {} there", [word(line)])),
        Some(back) => found
            .also(back.span, "it names another card here")
            .hint("one card comes before another; change one of the two lines"),
    };
}

/// Takes away every card with nothing before it, over and over. Whoever goes back from a card that is
/// left comes into a circle.
fn in_circles(mut steps: Steps<'_>) -> Steps<'_> {
    let mut after: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (card, before) in &steps {
        before.keys().for_each(|first| after.entry(first).or_default().push(card));
    }
    let mut ready: Vec<&str> =
        after.keys().copied().filter(|card| !steps.contains_key(card)).collect();
    while let Some(first) = ready.pop() {
        for card in after.remove(first).unwrap_or_default() {
            let Some(before) = steps.get_mut(card) else { continue };
            before.remove(first);
            if before.is_empty() {
                steps.remove(card);
                ready.push(card);
            }
        }
    }
    steps
}

/// Names a circle from its first id on, at the line that leads away from there.
fn report(mut circle: Vec<&str>, steps: &Steps<'_>, sink: &mut Sink) {
    let Some(turn) = (0..circle.len()).min_by_key(|at| circle[*at]) else { return };
    circle.rotate_left(turn);
    let (first, second) = (circle[0], circle[1 % circle.len()]);
    let Some(span) = steps.get(second).and_then(|before| before.get(first)) else { return };
    circle.push(first);
    let way: Vec<_> = circle.into_iter().map(reference).collect();
    let message = Message::new(vec!["{}"; way.len()].join(" leads to "), way);
    sink.report(&CIRCLE, *span, message)
        .hint("the card before is the easier one; take a link away");
}

/// A large library has a card for every item.
fn items(draft: &Draft, grant: &Grant<Inspector>, sink: &mut Sink) {
    // A card that could not be read may work on any item.
    let known = draft.files.keys().chain(&draft.unread);
    let unread =
        known.filter(|key| matches!(key, RecordKey::Activity(_))).count() > draft.activities.len();
    if draft.activities.len() <= SMALL_LIBRARY || unread {
        return;
    }
    let cards = draft.activities.values();
    let served: BTreeSet<&str> =
        cards.flat_map(|card| grant.open(&card.items)).map(|item| item.value.as_str()).collect();
    let ids = |sheet: &'_ Entry<ItemSheet>| -> Vec<String> {
        sheet.items.iter().map(|item| grant.open(&item.id).value.clone()).collect()
    };
    // A checklist on which no card works is kept for something else, such as assessments alone.
    let sheets = draft.sheets.iter().map(|((checklist, area), sheet)| (checklist, area, sheet));
    let used: BTreeSet<&String> = sheets
        .clone()
        .filter(|(_, _, sheet)| ids(sheet).iter().any(|id| served.contains(id.as_str())))
        .map(|(checklist, _, _)| checklist)
        .collect();
    for (_, area, sheet) in sheets.filter(|(checklist, _, _)| used.contains(checklist)) {
        let without: Vec<String> =
            ids(sheet).into_iter().filter(|id| !served.contains(id.as_str())).collect();
        unserved(area, sheet, &without, sink);
    }
}

fn unserved(area: &AreaId, sheet: &Entry<ItemSheet>, without: &[String], sink: &mut Sink) {
    if without.is_empty() {
        return;
    }
    let named = &without[..without.len().min(NAMED)];
    let mut said = vec![word(area.word()), number(without.len())];
    said.extend(named.iter().map(reference));
    let places = vec!["{}"; named.len()].join(", ");
    let more = if without.len() > NAMED { ", …" } else { "" };
    let template = format!("items of {{}} without a card: {{}} ({places}{more})");
    sink.report(&ITEM_WITHOUT_CARD, Span::top(sheet.file), Message::new(template, said))
        .hint("add each to a card that truly works on it, or write a card");
}
