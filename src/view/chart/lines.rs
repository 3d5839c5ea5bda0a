//! Lines of a chart that other papers of the same visit say too.

use jiff::civil::Date;

use crate::model::{ChildFile, Equipment};
use crate::privacy::policy::Family;
use crate::view::sight::Sight;

/// A thing on loan, with its number where it has one.
pub(in crate::view) fn lent(sight: &Sight<'_, Family>, thing: &Equipment) -> String {
    let what = &sight.open(&thing.what).value;
    match sight.open(&thing.number) {
        Some(number) => {
            let parts = [("thing", what.into()), ("number", number.into())];
            sight.words.say_with("chart-lent", &parts)
        }
        None => sight.words.say_with("chart-lent-unnumbered", &[("thing", what.into())]),
    }
}

/// When the home visitor comes next, as one sentence.
pub(super) fn next_visit(
    sight: &Sight<'_, Family>,
    records: &ChildFile,
    next: Date,
) -> Option<String> {
    let visitor = sight.staff(sight.open(&records.child.visitor).as_ref()?.as_str())?;
    let (weekday, date) = (sight.words.weekday(next), sight.words.date(next));
    let date = sight
        .words
        .say_with("date-with-weekday", &[("weekday", (&weekday).into()), ("date", (&date).into())]);
    let parts = [("visitor", sight.open(&visitor.name).into()), ("date", (&date).into())];
    Some(sight.words.say_with("chart-next-visit", &parts))
}
