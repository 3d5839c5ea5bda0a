//! The second language of a job that has two: which it is, and which cards there are in it.

use crate::model::{CardPaper, Choice, Translation};
use crate::pipeline::order::Order;
use crate::pipeline::work::Desk;
use crate::privacy::policy::Public;
use crate::privacy::{Audience, Grant};
use crate::view::beside::{BesideSheets, Pair, has_room, in_order};

use super::chosen::{self, numbered};
use super::length::words_of;
use super::{Editions, Job, PrintError};

/// The number of the edition that stands beside the first.
pub(super) fn second(
    desk: &Desk<'_>,
    first: usize,
    language: &str,
    paper: CardPaper,
) -> Result<usize, PrintError> {
    if !has_room(paper) {
        return Err(PrintError::Refused(format!(
            "two languages need more room than `{}` has: take --as a4, where they stand side by side, or \
             --as large-print, where one stands below the other",
            paper.word()
        )));
    }
    let second = numbered(desk, language)?;
    if second == first {
        return Err(PrintError::Refused(format!(
            "the cards are in `{language}` already: name another language after --beside"
        )));
    }
    Ok(second)
}

/// Those of these cards that there are in both languages. A card that has changed since it was translated
/// is printed and says so to its readers, as on a paper in one language; whoever prints it is told, since
/// the two languages may now say different things about the same step.
pub(super) fn there(
    desk: &Desk<'_>,
    (first, second): (usize, usize),
    ids: Vec<String>,
    notes: &mut Vec<String>,
) -> Result<Vec<String>, PrintError> {
    let ids = chosen::there(desk, second, ids, notes)?;
    let grant: Grant<Public> = Grant::public();
    for id in &ids {
        let Some(card) = desk.service.activities().get(id) else { continue };
        for edition in [first, second] {
            let language = desk.language(edition);
            let Some(words) = desk.service.translation(id, language) else { continue };
            if words.is_current(card, &grant) {
                continue;
            }
            let what = if grant.open(&words.translates).value == Translation::UNKNOWN {
                format!("Nobody has compared {id} with its words in `{language}`")
            } else {
                format!("{id} has changed since it was translated into `{language}`")
            };
            notes.push(format!(
                "{what}, and its paper says so: compare the two before you hand it over."
            ));
        }
    }
    Ok(ids)
}

impl Job<'_> {
    /// The job for the engine in two languages, and how many words each card has.
    pub(super) fn order_beside(
        &self,
        editions: Editions,
        ids: &[String],
        two_sided: bool,
    ) -> (Order, Vec<usize>) {
        let sights = [editions.first, editions.beside].map(|edition| self.desk.sight(edition));
        let sights = in_order(sights);
        let form = (self.paper(), &*self.desk.engines.pictures);
        let pair = |id: &String| Pair::new(sights.each_ref(), id, form);
        let pairs: Vec<Pair> = ids.iter().filter_map(pair).collect();
        let of_pair =
            |pair: &Pair| pair.tongues.iter().map(|tongue| words_of(&tongue.card, self.form)).sum();
        let words = pairs.iter().map(of_pair).collect();
        let title = match &*pairs {
            [only] => only.tongues[0].card.title.clone(),
            [] => String::new(),
            [pair, ..] => pair.tongues[0].card.service.short_name.clone(),
        };
        // The paper as a whole is in the language that is read first.
        let language = sights[0].words.language();
        let at = ("public/print.pdf".to_owned(), Public::NAME, String::new());
        let view = BesideSheets { paper: self.paper().word(), two_sided, pairs };
        (self.desk.order_in(language, ("beside", &view, title), at, None, None), words)
    }
}
