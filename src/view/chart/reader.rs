//! What a chart holds for one reader and not for another: a home has its own paper, its loans and pictures; a
//! nursery has a copy in which nothing belongs to a home.

use jiff::civil::Date;

use crate::model::{self, ChildFile, Choice, Help, Needs};
use crate::privacy::policy::{Family, Professional};
use crate::view::photo::Photo;
use crate::view::sight::{ChildReader, Sight};

use super::{contact, lent, setting_contact};

/// A reader of charts.
pub trait ChartReader: ChildReader {
    /// Whether the chart hangs in a home: it then says why the family chose it, and when the visitor comes.
    const AT_HOME: bool;

    /// The paper that the reader needs, and how many sides it may have.
    fn paper(sight: &Sight<'_, Self>) -> (&'static str, usize);

    /// Whether the reader needs large print.
    fn large_print(sight: &Sight<'_, Self>) -> bool;

    /// Whom to ring.
    fn contact(sight: &Sight<'_, Self>, records: &ChildFile) -> Option<String>;

    /// What of the materials the reader has from the service.
    fn lent(sight: &Sight<'_, Self>, chart: &model::Chart, on: Date) -> Vec<String>;

    /// One of the child's own pictures.
    fn photo(sight: &Sight<'_, Self>, name: &str) -> Option<Photo>;

    /// The moment and the place that the chart itself names.
    fn when<'v>(sight: &Sight<'_, Self>, chart: &'v model::Chart) -> Option<&'v str>;

    /// How much help to give, in words.
    fn help(sight: &Sight<'_, Self>, help: Help) -> String;

    /// A line of the service's own, as this reader has it.
    fn phrase(sight: &Sight<'_, Self>, text: &str) -> String;
}

impl ChartReader for Family {
    const AT_HOME: bool = true;

    /// Where needs exclude each other, the one goes first without which somebody could not read it.
    fn paper(sight: &Sight<'_, Self>) -> (&'static str, usize) {
        let needs = sight.needs();
        let wanted = [
            (Needs::EasyRead, ("easy-read", 2)),
            (Needs::LargePrint, ("large-print", 2)),
            (Needs::A5, ("a5", 2)),
            (Needs::Landscape, ("landscape", 1)),
        ];
        let paper = wanted.into_iter().find(|(need, _)| needs.contains(need));
        paper.map_or(("a4", 1), |(_, paper)| paper)
    }

    fn large_print(sight: &Sight<'_, Self>) -> bool {
        sight.reads_large_print()
    }

    fn contact(sight: &Sight<'_, Self>, records: &ChildFile) -> Option<String> {
        contact(sight, records)
    }

    fn lent(sight: &Sight<'_, Self>, chart: &model::Chart, on: Date) -> Vec<String> {
        let named = sight.open(&chart.lent);
        let there = sight.service.on_loan(&sight.grant, on);
        let there =
            there.into_iter().filter(|(id, _)| named.iter().any(|name| *name.value == **id));
        there.map(|(_, thing)| lent(sight, thing)).collect()
    }

    fn photo(sight: &Sight<'_, Self>, name: &str) -> Option<Photo> {
        Some(sight.own_photo(name))
    }

    fn when<'v>(sight: &Sight<'_, Self>, chart: &'v model::Chart) -> Option<&'v str> {
        sight.grant.open(&chart.when).as_deref()
    }

    fn help(sight: &Sight<'_, Self>, help: Help) -> String {
        sight.words.say(&format!("chart-help-{}", help.word()))
    }

    fn phrase(sight: &Sight<'_, Self>, text: &str) -> String {
        sight.phrase(text)
    }
}

/// People outside the home whom a permission names. What a home has lent, its moments of the day, why the family
/// chose the activity, the day of the next visit and the child's pictures stay at home.
impl ChartReader for Professional {
    const AT_HOME: bool = false;

    fn paper(_: &Sight<'_, Self>) -> (&'static str, usize) {
        ("a4", 1)
    }

    fn large_print(_: &Sight<'_, Self>) -> bool {
        false
    }

    fn contact(sight: &Sight<'_, Self>, records: &ChildFile) -> Option<String> {
        setting_contact(sight, records)
    }

    fn lent(_: &Sight<'_, Self>, _: &model::Chart, _: Date) -> Vec<String> {
        Vec::new()
    }

    fn photo(_: &Sight<'_, Self>, _: &str) -> Option<Photo> {
        None
    }

    fn when<'v>(_: &Sight<'_, Self>, _: &'v model::Chart) -> Option<&'v str> {
        None
    }

    fn help(sight: &Sight<'_, Self>, help: Help) -> String {
        sight.words.say(match help {
            Help::FullPhysical => "setting-chart-help-full-physical",
            Help::None => "setting-chart-help-none",
            _ => return sight.words.say(&format!("chart-help-{}", help.word())),
        })
    }

    fn phrase(_: &Sight<'_, Self>, text: &str) -> String {
        text.to_owned()
    }
}
