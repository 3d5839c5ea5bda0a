//! The part of a chart that the family marks: seven days, and a place for each try.

use jiff::ToSpan;
use jiff::civil::Date;

use crate::model;
use crate::view::sight::Sight;

use super::{ChartReader, Day, Grid, Mark};

/// The signs of the marking key where a service has none of its own, with the messages that explain them.
const KEY: &[(&str, &str)] =
    &[("✓", "chart-mark-alone"), ("H", "chart-mark-help"), ("–", "chart-mark-not")];

/// What an empty place means, in every key.
const BLANK: (&str, &str) = ("", "chart-mark-blank");

/// The grid of a chart that was agreed on `date`: with the tries before teaching, the day on which they were
/// seen, and the day of the next visit, as far as they are known.
pub(super) fn grid<A: ChartReader>(
    sight: &Sight<'_, A>,
    chart: &model::Chart,
    date: Date,
    (baseline, seen, next): (Option<model::Tries>, Option<Date>, Option<Date>),
) -> Grid {
    let words = sight.words;
    let count = |tries: model::Tries| {
        let parts = [("yes", usize::from(tries.met).into()), ("of", usize::from(tries.of).into())];
        words.say_with("chart-baseline", &parts)
    };
    let day = |after: i32| day_of(sight, date.saturating_add(after.days()));
    let days = (1..=7).map(day).collect();
    if chart.is_open_ended(&sight.grant) {
        return Grid {
            caption: words.say("chart-grid-open"),
            tries: Vec::new(),
            days,
            times: 1,
            baseline: None,
            baseline_day: None,
            next_day: None,
            key: Vec::new(),
        };
    }
    let [tries, times] = [&chart.tries, &chart.per_day].map(|count| sight.open(count).as_ref());
    Grid {
        caption: words.say("chart-grid"),
        tries: (1..=tries.map_or(1, |tries| tries.value))
            .map(|number| number.to_string())
            .collect(),
        days,
        times: times.map_or(1, |times| times.value),
        baseline: baseline.map(count),
        baseline_day: seen.map(|on| short(sight, on)),
        next_day: next.map(|next| short(sight, next)),
        key: key(sight),
    }
}

/// A day as a column of the grid.
pub(in crate::view) fn day_of<A: ChartReader>(sight: &Sight<'_, A>, day: Date) -> Day {
    let weekday = day.weekday().to_monday_one_offset();
    let date = day.day().to_string();
    Day { name: sight.words.say(&format!("weekday-short-{weekday}")), date }
}

/// The key to the marks: the service's own, by which a visit reads them again, or else ours.
pub(in crate::view) fn key<A: ChartReader>(sight: &Sight<'_, A>) -> Vec<Mark> {
    let said = |(sign, meaning): &(&str, &str)| Mark {
        sign: (*sign).to_owned(),
        meaning: sight.words.say(meaning),
    };
    let own = sight.service.particulars().into_iter().flat_map(|service| &service.marks);
    let own = own.map(|own| Mark {
        sign: sight.open(&own.mark).value.clone(),
        meaning: A::phrase(sight, sight.open(&own.means).as_str()),
    });
    let mut key: Vec<Mark> = own.collect();
    if key.is_empty() {
        key.extend(KEY.iter().map(said));
    }
    key.push(said(&BLANK));
    key
}

/// A date without its year.
pub(in crate::view) fn short<A: ChartReader>(sight: &Sight<'_, A>, date: Date) -> String {
    let month = sight.words.say(&format!("month-short-{}", date.month()));
    let day = date.day().to_string();
    let parts = [("day", (&day).into()), ("month", (&month).into())];
    sight.words.say_with("date-short", &parts)
}
