//! A list of weeks that came back: one row, one code or one sheet.

use std::collections::{BTreeMap, BTreeSet};

use crate::exchange::plan::{Column, Known, Plan};
use crate::exchange::{Circumstances, Table, cell};
use crate::scaffold::NewFile;

use super::take::{below_content, take};
use super::{Given, Outcome, Taken, Week};

pub(in crate::exchange) const COLUMNS: &[Column] = &[
    ("reference", &["ref", "id", "child", "child_id", "case"]),
    ("code", &["week_code", "message", "text"]),
    ("date", &["visit_date", "day", "on"]),
    ("chart", &["chart_number", "number", "no"]),
    ("week", &["marks", "sheet"]),
];

pub(in crate::exchange) const NEEDED: &[&str] = &["reference"];

/// Plans what each row adds to the visits that there are, or which visits it makes.
pub(in crate::exchange) fn plan(table: &Table, around: &Circumstances) -> Plan {
    let mut plan = Plan::default();
    let Some(known) = Known::new(table, COLUMNS, NEEDED, &mut plan) else {
        return plan;
    };
    // Two rows may change one visit, and so each row sees what the rows above it made.
    let mut there = around.there.clone();
    let mut families = around.families.clone();
    let mut made: BTreeMap<String, (bool, String)> = BTreeMap::new();
    let mut notes = BTreeSet::new();
    for mut cells in known.rows() {
        let reference = cells.reference("reference", known.keeps_zeros("reference"), &around.there);
        let on = cells.maybe("date", cell::date).unwrap_or(around.today);
        if on > around.today {
            cells.refuse("date", &on.to_string(), "this day has not come yet".into());
        }
        let (code, line) = (cells.maybe_text("code"), cells.maybe_text("week"));
        let chart = cells.maybe("chart", cell::whole);
        let taken = reference.as_ref().and_then(|child| {
            let given = match (&code, &line) {
                (Some(code), None) => Given::Code(code),
                (None, Some(line)) => Given::Line(chart, line),
                _ => {
                    let why = "write a code, or else the week as it stands on the sheet".into();
                    cells.refuse("code", code.as_deref().unwrap_or_default(), why);
                    return None;
                }
            };
            let week = Week { child, on, given, instead: false };
            match take(&week, &families, &there) {
                Ok(taken) => Some((child.clone(), taken)),
                Err(why) => {
                    let (column, said) =
                        if code.is_some() { ("code", &code) } else { ("week", &line) };
                    cells.refuse(column, said.as_deref().unwrap_or_default(), why);
                    None
                }
            }
        });
        let key = |(child, taken): &(String, Vec<Taken>)| {
            let charts = taken.iter().map(|one| one.chart.number.to_string());
            vec![child.clone(), charts.collect::<Vec<_>>().join("+")]
        };
        let Some((child, taken)) = cells.finish(taken, key, &mut plan) else { continue };
        for one in taken {
            if let Some(later) = one.later {
                notes.insert(format!(
                    "A week of {child} is of chart {}, agreed on {}; chart {later} is later.",
                    one.chart.number, one.chart.agreed
                ));
            }
            let (is_new, file) = match one.outcome {
                Outcome::There(_) => {
                    plan.same += 1;
                    continue;
                }
                Outcome::New(file) => (true, file),
                Outcome::Changed(file) => (false, file),
            };
            let path = below_content(&file.path).to_owned();
            let was_new = made.get(&path).is_some_and(|(was_new, _)| *was_new);
            there.insert(path.clone(), file.text.clone());
            made.insert(path, (is_new || was_new, file.text));
            if let Some(family) = families.children.get_mut(&child) {
                family.visits.entry(on).or_insert(true);
                let next = family.child.visits.values().max().unwrap_or(&0) + 1;
                family.child.visits.entry(on).or_insert(next);
                family.weeks.push((on, one.chart.number, families.key.days(&one.week)));
            }
        }
    }
    for (path, (is_new, text)) in made {
        let file = NewFile { path: format!("content/{path}"), text };
        if is_new { plan.new.push(file) } else { plan.changed.push(file) }
    }
    plan.notes.extend(notes);
    plan
}
