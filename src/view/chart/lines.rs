//! Lines of a chart that other papers of the same visit say too.

use jiff::civil::Date;

use crate::model::{ChildFile, Equipment};
use crate::privacy::policy::{Family, Professional};
use crate::view::sight::{ChildReader, Sight};

use super::ChartReader;

/// How many of the things that a child loves stand on a chart: those that are named first.
const LOVES: usize = 2;

/// What the child loves, to make the card's praise the child's own.
pub(in crate::view) fn loves<A: ChildReader>(
    sight: &Sight<'_, A>,
    records: &ChildFile,
) -> Option<String> {
    let loved = sight.open(&records.child.interests);
    let first_name = &sight.open(&records.child.first_name).value;
    let things = loved.iter().take(LOVES).cloned().collect::<Vec<_>>().join("; ");
    let parts = [("child", first_name.into()), ("things", (&things).into())];
    (!loved.is_empty()).then(|| sight.words.say_with("chart-loves", &parts))
}

/// Whom to ring.
pub(in crate::view) fn contact(sight: &Sight<'_, Family>, records: &ChildFile) -> Option<String> {
    let visitor = sight.staff(sight.open(&records.child.visitor).as_ref()?.as_str())?;
    let own = sight.open(&visitor.phone).clone();
    let name = sight.open(&visitor.name);
    let Some(phone) = own.or_else(|| sight.service_line()?.phone) else {
        return Some(sight.words.say_with("chart-contact-name", &[("visitor", name.into())]));
    };
    // A telephone number is read as one: its spaces do not end a line.
    let phone = phone.replace(' ', "\u{a0}");
    let parts = [("visitor", name.into()), ("phone", (&phone).into())];
    Some(sight.words.say_with("chart-contact", &parts))
}

/// Whom people outside the home tell how it went.
pub(super) fn setting_contact(
    sight: &Sight<'_, Professional>,
    records: &ChildFile,
) -> Option<String> {
    let visitor = sight.staff(sight.open(&records.child.visitor).as_ref()?.as_str())?;
    let own = sight.open(&visitor.phone).clone();
    let name = sight.open(&visitor.name);
    let Some(phone) = own.or_else(|| sight.service_line()?.phone) else {
        return Some(
            sight.words.say_with("setting-chart-contact-name", &[("visitor", name.into())]),
        );
    };
    let phone = phone.replace(' ', "\u{a0}");
    let parts = [("visitor", name.into()), ("phone", (&phone).into())];
    Some(sight.words.say_with("setting-chart-contact", &parts))
}

/// For whom a copy is, which stands at its head: the people whom the permission names.
#[must_use]
pub fn copy_for(sight: &Sight<'_, Professional>, recipients: &[String]) -> Option<String> {
    let around = sight.child()?.child.professionals.iter();
    let named = around.filter(|who| recipients.contains(&sight.open(&who.id).value));
    let people: Vec<&str> = named.map(|who| sight.open(&who.name).as_str()).collect();
    let people = sight.words.list(&people);
    (!people.is_empty())
        .then(|| sight.words.say_with("setting-chart-for", &[("people", (&people).into())]))
}

/// A thing on loan, with its number where it has one.
pub(in crate::view) fn lent(sight: &Sight<'_, Family>, thing: &Equipment) -> String {
    let what = sight.told(&sight.open(&thing.what).value);
    match sight.open(&thing.number) {
        Some(number) => {
            let parts = [("thing", what.into()), ("number", number.into())];
            sight.words.say_with("chart-lent", &parts)
        }
        None => sight.words.say_with("chart-lent-unnumbered", &[("thing", what.into())]),
    }
}

/// When the home visitor comes next, as one sentence.
pub(in crate::view) fn next_visit<A: ChartReader>(
    sight: &Sight<'_, A>,
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
