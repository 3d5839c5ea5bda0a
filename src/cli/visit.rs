//! `doorstep visit`: a family's week, from the code that a parent read out or off the sheet on the
//! fridge, into the record of the visit.

use std::collections::BTreeMap;

use clap::Args;

use crate::exchange::weeks::{self, Families, Given, Outcome, Taken, Week};
use crate::model::Date;
use crate::scaffold::{NewFile, amend, write};
use crate::source::Sources;

use super::day::day;
use super::existing;
use super::new::faults;
use super::tables::documents;
use super::{Console, ExitStatus, World};

/// Take a family's week into the record of a visit
///
/// Type the code that the parent read out, or with --week what stands on the sheet: a word for each
/// day, from the day after the chart was agreed. 3 is three tries that went as the goal says, 2h two
/// with the mark h of your key, 3+2h both, and . a day without marks. The week goes into the visit of
/// the day, which is made when nobody has written it yet; nothing else in it is touched.
#[derive(Args)]
pub(super) struct Visit {
    /// The child's reference, such as p014
    #[arg(value_name = "REF")]
    child: String,
    /// The code, with or without spaces; of two charts, one after the other
    #[arg(value_name = "CODE", required_unless_present = "week", conflicts_with = "week")]
    code: Vec<String>,
    /// The week as it stands on the sheet, such as "3 2h . 4 . . 3+1h"
    #[arg(long, value_name = "DAYS", allow_hyphen_values = true)]
    week: Option<String>,
    /// The number of the sheet; the latest before the visit if it is left out
    #[arg(long, value_name = "NUMBER", requires = "week")]
    chart: Option<u16>,
    /// The day of the visit; today if it is left out
    #[arg(long = "date", visible_alias = "on", value_name = "DATE", value_parser = day)]
    on: Option<Date>,
    /// Put it in the place of a week of this chart that is written down already
    #[arg(long)]
    instead: bool,
}

/// Takes the week, says what was understood, and writes it.
pub(super) fn run(args: &Visit, world: &World, console: &mut Console) -> ExitStatus {
    if let Err(sentence) = world.needed_content() {
        return console.refuse(&sentence);
    }
    let on = args.on.unwrap_or(world.today);
    if on > world.today {
        return console.refuse(&format!(
            "{on} has not come yet: write the week down on the day of the visit"
        ));
    }
    let sources = Sources::load(&world.content());
    let families = existing::families(&sources, &documents(&sources));
    let there: BTreeMap<String, String> =
        sources.iter().map(|(_, file)| (file.path.clone(), file.text.clone())).collect();
    let code = args.code.join(" ");
    let given = match &args.week {
        Some(week) => Given::Line(args.chart, week),
        None => Given::Code(&code),
    };
    let week = Week { child: &args.child, on, given, instead: args.instead };
    let taken = match weeks::take(&week, &families, &there) {
        Ok(taken) => taken,
        Err(sentence) => return console.refuse(&sentence),
    };
    for one in &taken {
        console.data(&told(&args.child, one, &families));
    }
    let files: BTreeMap<&str, (&NewFile, bool)> = taken
        .iter()
        .filter_map(|one| match &one.outcome {
            Outcome::New(file) => Some((file, true)),
            Outcome::Changed(file) => {
                Some((file, !there.contains_key(weeks::below_content(&file.path))))
            }
            Outcome::There(_) => None,
        })
        .map(|(file, is_new)| (file.path.as_str(), (file, is_new)))
        .collect();
    for (file, is_new) in files.values() {
        if let Err(sentence) = put(file, *is_new, world) {
            return console.refuse(&sentence);
        }
        let path = world.below(&file.path);
        if *is_new {
            console.say(&format!(
                "Made the visit of {on}, {}: open it, and write down what the visit was.",
                path.display()
            ));
            let earlier = families.children.get(&args.child);
            let earlier = earlier.and_then(|family| family.visits.keys().next_back());
            let before = |day: &&Date| taken.iter().all(|one| one.chart.agreed < **day);
            if let Some(earlier) = earlier.filter(before).filter(|_| args.on.is_none()) {
                console.say(&format!(
                    "If the week came back at the visit of {earlier}, delete the new file and type \
                     this again with --on {earlier}."
                ));
            }
        } else {
            console.say(&format!("Wrote it into {}.", path.display()));
        }
    }
    ExitStatus::Done
}

/// Writes a record, unless it would not hold.
fn put(file: &NewFile, is_new: bool, world: &World) -> Result<(), String> {
    let files = std::slice::from_ref(file);
    if let Some(faults) = faults(files) {
        return Err(format!("nothing was written, because of this:\n{faults}"));
    }
    let root = world.below("");
    let written = if is_new { write(&root, files) } else { amend(&root, files) };
    written.map_err(|error| error.to_string())
}

/// What was understood, so that whoever typed it can hold it against the sheet or read it back.
fn told(child: &str, taken: &Taken, families: &Families) -> String {
    use std::fmt::Write as _;

    let chart = taken.chart;
    let mut text = format!("Chart {} of {child}, agreed on {}\n", chart.number, chart.agreed);
    if let Some(later) = taken.later {
        let _ = writeln!(text, "  (not the latest: chart {later} was agreed after it)");
    }
    for (at, counts) in taken.week.iter().enumerate() {
        let day = weeks::day_of(chart.agreed, at).strftime("%a %e %b");
        let said = families.key.said(counts);
        let _ = writeln!(text, "  {day}  {}", if said.is_empty() { "no marks" } else { &said });
    }
    let sum = |day: &Vec<u16>| day.iter().map(|count| usize::from(*count)).sum::<usize>();
    let tries: usize = taken.week.iter().map(sum).sum();
    let days = taken.week.iter().filter(|day| sum(day) > 0).count();
    let met: usize =
        families.key.days(&taken.week).iter().map(|day| families.key.met_on(day)).sum();
    let _ = match (days, tries) {
        (0, _) => writeln!(text, "Not this week: no marks, and that is a good answer too."),
        (days, 1) => writeln!(
            text,
            "Practised on {} of 7 days: 1 try, {}.",
            days,
            if met == 1 { "and it met the goal" } else { "not yet as the goal says" }
        ),
        (days, tries) => writeln!(
            text,
            "Practised on {days} of 7 days: {tries} tries, {met} of them as the goal says."
        ),
    };
    if let Outcome::There(path) = &taken.outcome {
        let _ =
            writeln!(text, "It is written down already, in content/{path}; nothing was changed.");
    }
    text
}

#[cfg(test)]
mod tests;
