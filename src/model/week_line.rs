//! A week as somebody types it from the sheet on the fridge: a word for each day, in the marks of the
//! service's own key.

use super::{MarkingKey, WEEK, WeekCounts};

/// Words for a day without a mark, beside a single stop.
const BLANKS: &[&str] = &[".", "_", "0", "blank", "-", "–"];

/// Words for a week without a mark.
const NO_WEEK: &[&str] = &["not this week", "none", "blank"];

/// Reads a week, a word a day from the day after the chart was agreed; days that are left out at the end
/// have no marks. With a key of `y`, `h` and `-`:
///
/// - `3` is three tries with the mark that counts, `2h` two tries with `h`, `3+2h` both, `yyh` each mark
///   as it stands; `3x2` is needed only where a mark of the key is a figure.
/// - `.` or `0` is a day without a mark, and so is `-` where the key has no such mark.
///
/// # Errors
///
/// A sentence for whoever typed it.
pub fn week_line(typed: &str, places: u16, key: &MarkingKey) -> Result<WeekCounts, String> {
    let none = vec![0; key.marks().len()];
    if NO_WEEK.contains(&typed.trim().to_lowercase().as_str()) {
        return Ok(vec![none; WEEK]);
    }
    let words = typed.split(|sign: char| sign.is_whitespace() || matches!(sign, ',' | ';' | '|'));
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    if words.is_empty() {
        return Err(
            "the week is empty: write a word for each day, such as \"3 2h . 4\", or \"not \
                    this week\""
                .to_owned(),
        );
    }
    if words.len() > WEEK {
        return Err(format!(
            "the week has {} days and a chart has {WEEK}: put the marks of one day together, such as {}",
            words.len(),
            example(key)
        ));
    }
    let mut week = Vec::with_capacity(WEEK);
    for (at, word) in words.iter().enumerate() {
        let Some(day) = day(word, key) else {
            return Err(format!(
                "day {}, `{word}`, cannot be read: the marks of the key are {}, such as {}, and . is \
                 a day without any",
                at + 1,
                key.signs().collect::<Vec<_>>().join(" "),
                example(key)
            ));
        };
        let made: u64 = day.iter().map(|count| u64::from(*count)).sum();
        if made > u64::from(places) {
            return Err(format!(
                "day {}, `{word}`, has {made} marks, and a day of this chart has {places} boxes: look \
                 at the number of the chart",
                at + 1
            ));
        }
        week.push(day);
    }
    week.resize(WEEK, none);
    Ok(week)
}

/// A day with two marks of the key.
fn example(key: &MarkingKey) -> String {
    let mut signs = key.signs();
    let first = signs.next().unwrap_or("y");
    let times = if first.starts_with(|sign: char| sign.is_ascii_digit()) { "2x" } else { "2" };
    match signs.next() {
        Some(second) => format!("{times}{first}+{second}"),
        None => format!("{times}{first}"),
    }
}

/// The counts of one day.
fn day(word: &str, key: &MarkingKey) -> Option<Vec<u16>> {
    let mut counts = vec![0_u16; key.marks().len()];
    if BLANKS.contains(&word.to_lowercase().as_str()) && key.place(word).is_none() {
        return Some(counts);
    }
    let mut rest = word;
    while !rest.is_empty() {
        let (times, mark, after) = part(rest, key)?;
        counts[mark] = counts[mark].checked_add(times)?;
        rest = after.strip_prefix('+').filter(|more| !more.is_empty()).unwrap_or(after);
    }
    Some(counts)
}

/// The first part of a day: how often, which mark, and what follows.
fn part<'w>(text: &'w str, key: &MarkingKey) -> Option<(u16, usize, &'w str)> {
    let figures = text.len() - text.trim_start_matches(|sign: char| sign.is_ascii_digit()).len();
    let (number, after) = text.split_at(figures);
    if number.is_empty() {
        return mark(text, key).map(|(mark, after)| (1, mark, after));
    }
    let times: Option<u16> = number.parse().ok();
    let cross = after.strip_prefix(['x', 'X', '×', '*']);
    let crossed = cross.and_then(|after| mark(after, key));
    let has_figures = key.signs().any(|sign| sign.starts_with(|sign: char| sign.is_ascii_digit()));
    if has_figures {
        return match crossed {
            Some((mark, after)) => Some((times?, mark, after)),
            None => mark(text, key).map(|(mark, after)| (1, mark, after)),
        };
    }
    if let Some((mark, after)) = mark(after, key).or(crossed) {
        return Some((times?, mark, after));
    }
    let ends = after.is_empty() || after.starts_with('+');
    ends.then(|| Some((times?, key.met()?, after))).flatten()
}

/// The longest mark of the key at the head of a text, and what follows.
fn mark<'w>(text: &'w str, key: &MarkingKey) -> Option<(usize, &'w str)> {
    let ends = text.char_indices().map(|(at, sign)| at + sign.len_utf8()).take(3);
    let ends: Vec<usize> = ends.collect();
    ends.into_iter().rev().find_map(|end| Some((key.place(&text[..end])?, &text[end..])))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key() -> MarkingKey {
        MarkingKey::of_signs(&["y", "h", "-"])
    }

    fn days(typed: &str, key: &MarkingKey) -> Vec<Vec<u16>> {
        week_line(typed, 8, key).unwrap()
    }

    #[test]
    fn a_week_is_typed_from_the_fridge() {
        let week = days("3 2H 0 4 - . yyh-", &key());
        let meant = [[3, 0, 0], [0, 2, 0], [0, 0, 0], [4, 0, 0], [0, 0, 1], [0, 0, 0], [2, 1, 1]];
        assert_eq!(week, meant.map(Vec::from));
        assert_eq!(days("3+2h, 1+H+2-; 2*y", &key())[..3], [[3, 2, 0], [1, 1, 2], [2, 0, 0]]);
        for none in ["not this week", "None", ". . . . . . ."] {
            assert_eq!(days(none, &key()), vec![vec![0; 3]; 7], "{none}");
        }
    }

    #[test]
    fn the_notation_follows_the_key() {
        // Ours, whose tick nobody can type.
        let ours = MarkingKey::default();
        assert_eq!(
            days("3 2h - ✓✓H v", &ours)[..5],
            [[3, 0, 0], [0, 2, 0], [0, 0, 1], [2, 1, 0], [1, 0, 0]]
        );
        // Without a dash in the key, a dash is a day without marks.
        let two = MarkingKey::of_signs(&["A", "WH"]);
        assert_eq!(days("2 - 3wh 2A+wh", &two)[..4], [[2, 0], [0, 0], [0, 3], [2, 1]]);
        // Where figures are marks, each is itself.
        let figures = MarkingKey::of_signs(&["4", "3", "0"]);
        assert_eq!(
            days("443 0 2x3 . 2x4+3", &figures)[..5],
            [[2, 1, 0], [0, 0, 1], [0, 2, 0], [0, 0, 0], [2, 1, 0]]
        );
        let crosses = MarkingKey::of_signs(&["✓", "x"]);
        assert_eq!(days("2x 3 xx", &crosses)[..3], [[0, 2], [3, 0], [0, 2]]);
    }

    #[test]
    fn what_cannot_be_read_is_named_with_its_day() {
        let refused = |typed| week_line(typed, 4, &key()).unwrap_err();
        assert!(refused("1 2q").starts_with(
            "day 2, `2q`, cannot be read: the marks of the key are y h -, such as 2y+h"
        ));
        assert!(
            refused("1 3+2h")
                .starts_with("day 2, `3+2h`, has 5 marks, and a day of this chart has 4 boxes")
        );
        assert!(refused("y y y n y y y y").starts_with("the week has 8 days and a chart has 7"));
        assert!(refused(" ").starts_with("the week is empty"));
        for odd in ["99999999", "2+", "+", "y+", "😀", "h2x", "65535y+65535y"] {
            assert!(week_line(odd, 4, &key()).is_err(), "{odd}");
        }
    }
}
