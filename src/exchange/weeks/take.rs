//! One week, held against the charts and the visits that there are.

use std::collections::BTreeMap;

use jiff::ToSpan;

use crate::model::{
    CodeFault, Date, DayMarks, WEEK, WeekCounts, WeekSheet, read_week_codes, week_line,
};
use crate::scaffold::{self, NewFile};

use super::{Families, Family, KnownChart, record};

/// A week that came back.
#[derive(Debug, Clone, Copy)]
pub struct Week<'w> {
    /// The child's reference.
    pub child: &'w str,
    /// The day of the visit that it is written into.
    pub on: Date,
    /// How it came.
    pub given: Given<'w>,
    /// Whether it takes the place of a week that is written down.
    pub instead: bool,
}

/// How a week came back.
#[derive(Debug, Clone, Copy)]
pub enum Given<'w> {
    /// As the code of a chart, or those of several.
    Code(&'w str),
    /// As a line from the sheet, and the number of the chart; without it, the latest before the visit.
    Line(Option<u16>, &'w str),
}

/// A week that was taken.
#[derive(Clone, PartialEq, Eq)]
pub struct Taken {
    /// Whose week it is.
    pub chart: KnownChart,
    /// How often each mark was made.
    pub week: WeekCounts,
    /// Whether a later chart had been agreed by then, and its number.
    pub later: Option<u16>,
    /// What becomes of it.
    pub outcome: Outcome,
}

/// What becomes of a week.
#[derive(Clone, PartialEq, Eq)]
pub enum Outcome {
    /// A new record of a visit.
    New(NewFile),
    /// The record of a visit, with the week in it.
    Changed(NewFile),
    /// It is written down already, in this record.
    There(String),
}

/// Takes a week, or the weeks of several charts whose codes came together. `there` are the records by
/// their path below `content`. Nothing is written.
///
/// # Errors
///
/// A sentence for whoever typed it. It names no child but by the reference.
pub fn take(
    week: &Week<'_>,
    families: &Families,
    there: &BTreeMap<String, String>,
) -> Result<Vec<Taken>, String> {
    if families.key_unread {
        return Err(
            "service.yaml, where the key to the marks stands, cannot be read: `doorstep check` \
                    says why"
                .to_owned(),
        );
    }
    let family = family(week.child, families)?;
    let mut visits = family.visits.clone();
    let mut texts = BTreeMap::new();
    let mut all = Vec::new();
    for (chart, counts) in given(week, family, families)? {
        let text = |path: &str| texts.get(path).or_else(|| there.get(path)).cloned();
        let known = Place { week, family, families, visits: &visits, text: &text };
        let outcome = known.outcome(chart, &counts)?;
        if let Outcome::New(file) | Outcome::Changed(file) = &outcome {
            texts.insert(below_content(&file.path).to_owned(), file.text.clone());
            visits.entry(week.on).or_insert(true);
        }
        let later = |other: &&KnownChart| other.agreed < week.on && other.agreed > chart.agreed;
        let later = family.charts.iter().rfind(later).map(|later| later.number);
        all.push(Taken { chart, week: counts, later, outcome });
    }
    Ok(all)
}

/// A path of a new file, counted from `content`.
#[must_use]
pub fn below_content(path: &str) -> &str {
    path.strip_prefix("content/").unwrap_or(path)
}

fn family<'f>(child: &str, families: &'f Families) -> Result<&'f Family, String> {
    families.children.get(child).ok_or_else(|| {
        if families.unread.contains(child) {
            return format!("the record of {child} cannot be read: `doorstep check` says why");
        }
        let near = crate::diag::nearest(child, families.children.keys().map(String::as_str));
        let near = near.map(|near| format!("; is it {near}?")).unwrap_or_default();
        format!("there is no child `{child}`{near}")
    })
}

/// The charts and their weeks, as they were read out or typed.
fn given(
    week: &Week<'_>,
    family: &Family,
    families: &Families,
) -> Result<Vec<(KnownChart, WeekCounts)>, String> {
    let child = week.child;
    if family.charts.is_empty() {
        return Err(format!(
            "{child} has no chart yet: make one with `doorstep new chart {child}`"
        ));
    }
    match week.given {
        Given::Code(code) => {
            let (charts, sheets) = sheets_of(child, family, families);
            let read = read_week_codes(code, &sheets).map_err(|fault| {
                let fault = fault_of(child, &fault);
                stranger(child, code, families).unwrap_or(fault)
            })?;
            Ok(read.into_iter().map(|(at, counts)| (charts[at], counts)).collect())
        }
        Given::Line(number, line) => {
            let chart = chart(number, week, family)?;
            let counts = week_line(line, chart.places, &families.key)
                .map_err(|why| format!("chart {}: {why}", chart.number))?;
            Ok(vec![(chart, counts)])
        }
    }
}

/// Whose code it may be instead, when it fits a chart of one other child: a slip in the reference is as
/// likely as one in the code.
fn stranger(child: &str, code: &str, families: &Families) -> Option<String> {
    let others = families.children.iter().filter(|(other, _)| *other != child);
    let mut others = others.filter_map(|(other, family)| {
        let (charts, sheets) = sheets_of(other, family, families);
        let (at, _) = read_week_codes(code, &sheets).ok()?.into_iter().next()?;
        Some((other, charts[at].number))
    });
    let (other, chart) = others.next()?;
    others.next().is_none().then(|| {
        format!(
            "this is no code of {child}; it fits chart {chart} of {other}: look whether the reference \
             is right"
        )
    })
}

fn fault_of(child: &str, fault: &CodeFault) -> String {
    match fault {
        CodeFault::Length(_, wanted) if wanted.is_empty() => {
            format!("the charts of {child} have no codes: type the week with --chart and --week")
        }
        fault => fault.to_string(),
    }
}

/// The charts that have codes, and what their codes rest on; the latest first.
fn sheets_of(
    child: &str,
    family: &Family,
    families: &Families,
) -> (Vec<KnownChart>, Vec<WeekSheet>) {
    let charts = family.charts.iter().rev();
    charts
        .filter_map(|chart| {
            let sheet = WeekSheet::new(child, chart.number, chart.places, &families.key)?;
            Some((*chart, sheet))
        })
        .unzip()
}

/// The chart whose sheet was read.
fn chart(number: Option<u16>, week: &Week<'_>, family: &Family) -> Result<KnownChart, String> {
    let Week { child, on, .. } = week;
    let Some(number) = number else {
        let latest = family.charts.iter().rev().find(|chart| chart.agreed < *on);
        return latest.copied().ok_or_else(|| {
            format!("{child} has no chart from before {on}: name the chart with --chart")
        });
    };
    family.charts.iter().find(|chart| chart.number == number).copied().ok_or_else(|| {
        let numbers: Vec<String> =
            family.charts.iter().rev().take(5).map(|chart| chart.number.to_string()).collect();
        format!(
            "{child} has no chart {number}; the latest are {}: the number stands in the title of the \
             sheet",
            numbers.join(", ")
        )
    })
}

/// What is known when a week is given its place.
struct Place<'p> {
    week: &'p Week<'p>,
    family: &'p Family,
    families: &'p Families,
    /// Whether each visit was held, the ones of this very week among them.
    visits: &'p BTreeMap<Date, bool>,
    /// The text of a record.
    text: &'p dyn Fn(&str) -> Option<String>,
}

impl Place<'_> {
    /// What becomes of the week of a chart.
    fn outcome(&self, chart: KnownChart, counts: &WeekCounts) -> Result<Outcome, String> {
        let Self { week, family, families, visits, text } = *self;
        let Week { child, on, .. } = *week;
        let days = families.key.days(counts);
        let path = |day: Date| format!("children/{child}/visits/{day}.md");
        let earlier = family.weeks.iter().find(|(_, number, _)| *number == chart.number);
        let on = match earlier {
            Some((day, _, marks)) if same(marks, counts, families) => {
                return Ok(Outcome::There(path(*day)));
            }
            Some((day, _, marks)) if !week.instead => {
                return Err(format!(
                    "the visit of {day} has other marks for chart {} already: {}. If these are the right \
                 ones, add --instead",
                    chart.number,
                    DayMarks::week(marks).join(", ")
                ));
            }
            Some((day, ..)) => *day,
            None => on,
        };
        in_time(chart, &days, on)?;
        let written = DayMarks::week(&days);
        let path = path(on);
        match (text(&path), visits.get(&on)) {
            (Some(_), None) => {
                Err(format!("the visit in {path} cannot be read: `doorstep check` says why"))
            }
            (Some(_), Some(false)) => Err(format!(
                "the visit of {on} was not held, and such a visit has no results: name the visit at which \
             the week came back with --on"
            )),
            (Some(text), Some(true)) => match record::with_week(&text, chart.number, &written) {
                Some(text) => {
                    Ok(Outcome::Changed(NewFile { path: format!("content/{path}"), text }))
                }
                None => Err(format!(
                    "{path} is written in a way that doorstep will not change; write below results: \
                 yourself: chart: {}, marks: [{}]",
                    chart.number,
                    written.join(", ")
                )),
            },
            (None, _) => self.new_visit(chart.number, &written),
        }
    }

    /// A record for a visit that nobody has written down yet.
    fn new_visit(&self, chart: u16, written: &[String]) -> Result<Outcome, String> {
        let Week { child, on, .. } = *self.week;
        if let Some((last, _)) = self.visits.range(on..).next_back() {
            return Err(format!(
                "no visit of {on} is written down, and there is a later one: put the week into that one \
             with --on {last}, or write the visit of {on} first"
            ));
        }
        let plain = scaffold::visit(child, on, &self.family.child, &self.families.labels)
            .map_err(|error| error.to_string())?;
        match record::with_week(&plain.text, chart, written) {
            Some(text) => {
                // The results begin here, so the note that offers to begin them becomes one on what to add.
                let note = format!("#   - {{chart: {chart}, post_baseline");
                let add = format!("#   to add to chart {chart}: {{post_baseline");
                let text = text.replacen("\n# results:\n", "\n", 1).replacen(&note, &add, 1);
                Ok(Outcome::New(NewFile { path: plain.path, text }))
            }
            None => {
                Err(format!("make the visit first, with `doorstep new visit {child} --date {on}`"))
            }
        }
    }
}

/// Whether marks that are written down say the same week.
fn same(marks: &[DayMarks], counts: &WeekCounts, families: &Families) -> bool {
    let none = vec![0; families.key.marks().len()];
    (0..WEEK).all(|at| {
        let made = marks.get(at).map_or(Some(none.clone()), |day| families.key.count(day));
        made.as_ref() == counts.get(at)
    })
}

/// Nothing is marked on a day that has not come.
fn in_time(chart: KnownChart, days: &[DayMarks], on: Date) -> Result<(), String> {
    let KnownChart { number, agreed, .. } = chart;
    if agreed >= on {
        return Err(format!(
            "chart {number} was agreed on {agreed}, and its week begins the day after: it cannot come \
             back with a visit on {on}. Name the right visit with --on"
        ));
    }
    let Some(last) = days.iter().rposition(|day| !day.marks().is_empty()) else { return Ok(()) };
    let day = day_of(agreed, last);
    if day > on {
        return Err(format!(
            "the week has marks for {day}, and the visit is on {on}: look at the number of the chart \
             ({number}, agreed on {agreed}), and at the day of the visit, --on"
        ));
    }
    Ok(())
}

/// A day of a chart, the first being nought.
#[must_use]
pub fn day_of(agreed: Date, at: usize) -> Date {
    agreed.saturating_add(i64::try_from(at + 1).unwrap_or(0).days())
}
