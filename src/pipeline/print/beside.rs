//! The second language of a job that has two: which it is, and which cards there are in it.

use crate::model::{CardPaper, Choice, Translation};
use crate::pipeline::work::Desk;
use crate::privacy::Grant;
use crate::privacy::policy::Public;
use crate::view::beside::has_room;

use super::PrintError;
use super::chosen::{self, numbered};

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
