//! The printable papers of each card, beside its page.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Mutex;

use crate::diag::Sink;
use crate::model::{CardPaper, Choice, Hand, Ink};
use crate::output::OutputError;
use crate::privacy::Audience;
use crate::privacy::policy::Public;
use crate::view::address::Address;
use crate::view::beside::{BesideSheets, Pair, in_order};
use crate::view::sheet::{CardSheets, Sheet};
use crate::view::site::{PaperSize, Sheets};

use super::order::{Order, Outcome};
use super::print;
use super::report::SHEETS;
use super::work::{Desk, Work, lock};
use super::{Built, addresses, faults};

/// One paper of one card in one language of the site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Leaf {
    /// The language, as the number of its edition.
    pub(super) edition: usize,
    /// The card: `area/slug`.
    pub(super) id: String,
    paper: CardPaper,
    /// Where it stands, below the root of the site. Its size is kept by this name.
    pub(super) path: String,
}

/// The service's own language, as the number of its edition.
const OWN: usize = 0;

impl Leaf {
    /// The languages that stand on it, as the numbers of their editions.
    fn editions(&self) -> Vec<usize> {
        let other = (self.paper == CardPaper::Beside).then_some(OWN);
        other.into_iter().chain([self.edition]).collect()
    }

    fn at(&self) -> (String, &'static str, String) {
        (format!("public/{}", self.path), Public::NAME, String::new())
    }
}

/// A card in the service's own language and another.
fn pair(desk: &Desk<'_>, leaf: &Leaf) -> Option<(String, Pair)> {
    let sights = in_order([OWN, leaf.edition].map(|edition| desk.sight(edition)));
    let language = sights[0].words.language().to_owned();
    let form = (CardPaper::A4, &*desk.engines.pictures);
    Some((language, Pair::new(sights.each_ref(), &leaf.id, form)?))
}

/// The paper of a card, ready to be rendered.
pub(super) fn order(desk: &Desk<'_>, leaf: &Leaf) -> Option<Order> {
    if leaf.paper == CardPaper::Beside {
        let (language, pair) = pair(desk, leaf)?;
        let (title, sides) = (pair.tongues[0].card.title.clone(), pair.sides);
        let view =
            BesideSheets { paper: CardPaper::A4.word(), two_sided: false, pairs: vec![pair] };
        let what = ("beside", &view, title);
        return Some(desk.order_in(&language, what, leaf.at(), None, Some(sides)));
    }
    let sight = desk.sight(leaf.edition);
    let sheet = Sheet::new(&sight, &leaf.id, (leaf.paper, &desk.engines.pictures))?;
    let (title, sides) = (sheet.title.clone(), sheet.sides);
    let plates: Vec<_> = sheet.plates().collect();
    let at = leaf.at();
    let view = CardSheets {
        paper: leaf.paper.word(),
        ink: Ink::Colour.word(),
        two_sided: false,
        hand: Hand::Naskh.word(),
        cards: vec![sheet],
    };
    // A sheet has no date of its own: it changes when its card changes, not day by day.
    let order =
        desk.order_in(sight.words.language(), ("cards", &view, title), at, None, Some(sides));
    Some(order.with(plates))
}

/// Every paper of every card that there is to make.
pub(super) fn all(desk: &Desk<'_>) -> Vec<Leaf> {
    let papers = desk.sight(0).card_papers();
    let of_card = |edition: usize, id: &String| -> Vec<Leaf> {
        let folder = desk.engines.folder(edition);
        let Some((area, slug)) = id.split_once('/') else { return Vec::new() };
        let leaf = |paper: &CardPaper| Leaf {
            edition,
            id: id.clone(),
            paper: *paper,
            path: format!("{folder}{}", Address::Sheet(area.into(), slug.into(), *paper)),
        };
        let papers = papers.iter().filter(|paper| edition != OWN || **paper != CardPaper::Beside);
        papers.map(leaf).collect()
    };
    (0..desk.edition_count())
        .flat_map(|edition| desk.sight(edition).cards.keys().map(move |id| (edition, id)))
        .flat_map(|(edition, id)| of_card(edition, id))
        .collect()
}

/// How many words of a card stand on its paper, roughly.
pub(super) fn words_on(desk: &Desk<'_>, leaf: &Leaf) -> usize {
    if let Some((_, pair)) = (leaf.paper == CardPaper::Beside).then(|| pair(desk, leaf)).flatten() {
        let words = pair.tongues.iter().map(|one| print::words_on(&one.card, leaf.paper));
        return words.sum();
    }
    let form = (leaf.paper, &*desk.engines.pictures);
    let sheet = Sheet::new(&desk.sight(leaf.edition), &leaf.id, form);
    sheet.map_or(0, |sheet| print::words_on(&sheet, leaf.paper))
}

/// Makes or takes over the sheets, and says how many bytes each has.
pub(super) fn make(work: &Work<'_>, built: &mut Built) -> Result<Sheets, OutputError> {
    if !work.desk.settings.sheets {
        return Ok(Sheets::None);
    }
    let desk = &work.desk;
    let leaves = all(desk);
    work.progress.begin("sheets", leaves.len());
    let sizes: Mutex<BTreeMap<String, PaperSize>> = Mutex::new(BTreeMap::new());
    let carried: Mutex<usize> = Mutex::new(0);
    let removed: Mutex<Vec<String>> = Mutex::new(Vec::new());
    let faulty = Mutex::new(Vec::new());
    let trouble: Mutex<Option<OutputError>> = Mutex::new(None);
    let wanted = desk.settings.wanted.public();
    let orders = leaves.iter().enumerate().filter_map(|(place, leaf)| {
        let order = order(desk, leaf)?;
        match work.carried(&order) {
            Ok(Some(size)) => {
                *lock(&carried) += 1;
                lock(&sizes).insert(leaf.path.clone(), size);
            }
            Ok(None) if wanted => return Some((place, order)),
            Ok(None) => {
                if work.output.old().is_some_and(|old| old.file(&order.path).is_some()) {
                    lock(&removed).push(order.path);
                }
            }
            Err(error) => drop(lock(&trouble).get_or_insert(error)),
        }
        work.progress.step();
        None
    });
    work.fill(orders, |place, outcome| match outcome {
        Outcome::Put(size) => drop(lock(&sizes).insert(leaves[place].path.clone(), size)),
        Outcome::Fault(fault) => lock(&faulty).push((place, fault)),
        Outcome::Found => {}
    })?;
    if let Some(error) = lock(&trouble).take() {
        return Err(error);
    }
    built.removed.extend(std::mem::take(&mut *lock(&removed)));
    let mut faulty = std::mem::take(&mut *lock(&faulty));
    faulty.sort_by_key(|(place, _)| *place);
    let mut sink = Sink::new();
    for (place, fault) in faulty {
        let leaf = &leaves[place];
        if let Some(card) = desk.sight(leaf.edition).cards.get(&leaf.id) {
            faults::of_card(card.file, &fault, words_on(desk, leaf), &mut sink);
        }
    }
    built.diagnostics.extend(sink.into_sorted());
    let sizes = std::mem::take(&mut *lock(&sizes));
    if wanted {
        let made = leaves.iter().filter(|leaf| sizes.contains_key(&leaf.path));
        let cards: BTreeSet<(usize, &String)> = made
            .flat_map(|leaf| leaf.editions().into_iter().map(move |edition| (edition, &leaf.id)))
            .collect();
        let cards = cards.into_iter().map(|(edition, id)| (id, desk.language(edition)));
        built.addresses = addresses::new(desk.service, cards);
    }
    let carried = *lock(&carried);
    built.count_carried(SHEETS, carried);
    built.count_new(SHEETS, sizes.len() - carried);
    Ok(Sheets::Made(sizes))
}
