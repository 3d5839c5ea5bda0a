//! What a cell may hold, and what a spreadsheet may have done to it.

use crate::model::{Choice, Date, date_of, dates_meant, is_nhs_number};

/// Why a cell cannot be taken, with the way out.
pub(super) type Fault = String;

/// A text. A number in the notation of science was something longer once.
pub(super) fn text(cell: &str) -> Result<String, Fault> {
    if is_shortened(cell) {
        return Err(shortened());
    }
    Ok(cell.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// A text of several lines.
pub(super) fn prose(cell: &str) -> Result<String, Fault> {
    if is_shortened(cell) { Err(shortened()) } else { Ok(cell.trim().to_owned()) }
}

/// `9.43E+09`: the spreadsheet took a long number for an amount and dropped its last digits.
fn is_shortened(cell: &str) -> bool {
    let Some((front, back)) = cell.split_once(['E', 'e']) else { return false };
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    let front = front.replacen('.', "", 1);
    digits(&front) && back.strip_prefix('+').is_some_and(digits)
}

fn shortened() -> Fault {
    "the spreadsheet shortened a long number and its last digits are lost; format the column as text \
     and type the number again"
        .into()
}

/// An NHS number: ten digits, the last of which checks the others (modulus 11).
pub(super) fn nhs_number(cell: &str) -> Result<String, Fault> {
    if is_shortened(cell) {
        return Err(shortened());
    }
    let digits: String = cell.chars().filter(|c| !c.is_whitespace() && *c != '-').collect();
    if !digits.bytes().all(|b| b.is_ascii_digit()) {
        return Err("an NHS number has digits alone".into());
    }
    // As a number 9.43E+09 is 9430000000: the last digits became noughts.
    if digits.len() == 10 && digits.ends_with("000000") {
        return Err(shortened());
    }
    if digits.len() == 9 {
        return Err(
            "there are nine digits where an NHS number has ten; a zero at the front may have \
                    been lost"
                .into(),
        );
    }
    if digits.len() != 10 {
        return Err(format!("an NHS number has ten digits, and there are {}", digits.len()));
    }
    if !is_nhs_number(&digits) {
        return Err("the last digit does not fit the others; copy it again from a letter".into());
    }
    Ok(format!("{} {} {}", &digits[..3], &digits[3..6], &digits[6..]))
}

/// A telephone number with its zero or its plus sign.
pub(super) fn phone(cell: &str) -> Result<String, Fault> {
    if is_shortened(cell) {
        return Err(shortened());
    }
    let digits: Vec<char> = cell.chars().filter(char::is_ascii_digit).collect();
    if cell.starts_with(['0', '+']) || cell.starts_with("(0") {
        return if (10..=14).contains(&digits.len()) {
            Ok(cell.split_whitespace().collect::<Vec<_>>().join(" "))
        } else {
            Err("a telephone number has ten or eleven digits".into())
        };
    }
    if digits.len() == 10 && digits.len() == cell.chars().filter(|c| !c.is_whitespace()).count() {
        return Err(format!(
            "the zero at the front was lost; format the column as text and write 0{cell}"
        ));
    }
    Err("a telephone number begins with 0 or +".into())
}

/// A date. One that two countries read differently is refused.
pub(super) fn date(cell: &str) -> Result<Date, Fault> {
    if let Some(date) = date_of(cell) {
        return Ok(date);
    }
    if cell.len() == 5 && cell.bytes().all(|b| b.is_ascii_digit()) {
        return Err(
            "this is the number by which the spreadsheet keeps a date; format the column as a \
                    date such as 2026-03-25"
                .into(),
        );
    }
    let first = cell.split(['/', '.', '-', ' ']).next().unwrap_or_default();
    let year = cell.rsplit(['/', '.', '-', ' ']).next().unwrap_or_default();
    match dates_meant(cell)[..] {
        [_, ..] if year.len() == 2 && first.len() != 4 => {
            Err("the year has two digits; write the date as 2026-03-25".into())
        }
        [one, other] => Err(format!("it could be {one} or {other}; write the one that is meant")),
        [date] if first.parse().is_ok_and(|number: i8| number != date.day()) => {
            Err(format!("the month seems to stand first; write {date} if that is meant"))
        }
        [date] => Ok(date),
        _ => Err(not_a_date()),
    }
}

fn not_a_date() -> Fault {
    "this is not a date; write year, month and day, such as 2026-03-25".into()
}

/// A whole number.
pub(super) fn whole(cell: &str) -> Result<u16, Fault> {
    cell.parse().map_err(|_| "write a whole number in digits".into())
}

/// An id of an item, as its publisher wrote it.
pub(super) fn item_id(cell: &str) -> Result<String, Fault> {
    if is_made_a_date(cell) {
        return Err(made_a_date());
    }
    let right = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'.');
    if cell.bytes().all(right) {
        Ok(cell.to_owned())
    } else {
        Err("write letters, digits, hyphens and full stops, such as language-12-18-04".into())
    }
}

/// The id of a part of a checklist, such as a band: one of `parts`, by its id or its title.
pub(super) fn part(cell: &str, parts: &[(String, String)]) -> Result<String, Fault> {
    let plain = |text: &str| {
        text.to_lowercase()
            .split([' ', '-', '_'])
            .filter(|w| !w.is_empty())
            .collect::<Vec<_>>()
            .join("-")
    };
    let typed = plain(cell);
    let found = parts.iter().find(|(id, title)| plain(id) == typed || plain(title) == typed);
    if let Some((id, _)) = found {
        return Ok(id.clone());
    }
    if is_made_a_date(cell) {
        return Err(made_a_date());
    }
    let ids: Vec<&str> = parts.iter().map(|(id, _)| id.as_str()).collect();
    let titles = parts.iter().map(|(_, title)| title.as_str());
    let near = crate::diag::nearest(cell, ids.iter().copied().chain(titles));
    Err(match near {
        Some(near) => format!("did you mean {near}? There is {}", ids.join(", ")),
        None => format!("there is {}", ids.join(", ")),
    })
}

/// `06-Mar`, `2026-03-06`: a spreadsheet takes a band such as 3-6 for a day.
pub(super) fn is_made_a_date(cell: &str) -> bool {
    const MONTHS: &[&str] =
        &["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    let lower = cell.to_lowercase();
    let parts: Vec<&str> = lower.split(['-', ' ', '/']).collect();
    let digits = |part: &&str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    let month = |part: &&str| MONTHS.iter().any(|month| part.starts_with(month));
    let short = parts.len() == 2 && parts.iter().any(digits) && parts.iter().any(month);
    short || date_of(cell).is_some()
}

fn made_a_date() -> Fault {
    "the spreadsheet made a day of it; format the column as text and type it again, such as 3-6"
        .into()
}

/// One of a set of words; capitals and spaces do not matter.
pub(super) fn word<T: Choice>(cell: &str) -> Result<T, Fault> {
    let typed = cell.to_lowercase().split_whitespace().collect::<Vec<_>>().join("-");
    T::from_word(&typed).ok_or_else(|| {
        match crate::diag::nearest(&typed, T::WORDS.iter().copied()) {
            Some(near) => format!("did you mean {near}? The words are {}", T::WORDS.join(", ")),
            None => format!("the words are {}", T::WORDS.join(", ")),
        }
    })
}

/// `yes` or `no`.
pub(super) fn yes(cell: &str) -> Result<bool, Fault> {
    match cell.to_lowercase().as_str() {
        "yes" | "y" | "true" | "1" => Ok(true),
        "no" | "n" | "false" | "0" => Ok(false),
        _ => Err("write yes or no".into()),
    }
}

/// A reference or an id: what becomes the name of a file.
pub(super) fn name(cell: &str) -> Result<String, Fault> {
    let typed = cell.to_lowercase();
    let right = !typed.is_empty()
        && typed.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
        && !typed.starts_with('-')
        && !typed.ends_with('-');
    if right { Ok(typed) } else { Err("write letters, digits and hyphens, such as p014".into()) }
}

/// Several languages in one cell. No name of a language holds a comma, a stroke or an `and`, so these part
/// them too.
pub(super) fn languages(cell: &str) -> Result<Vec<String>, Fault> {
    several(&cell.replace([',', '/', '&'], ";").replace(" and ", ";"))
}

/// Several texts in one cell, between semicolons or bars.
pub(super) fn several(cell: &str) -> Result<Vec<String>, Fault> {
    let parts = cell.split([';', '|']).map(str::trim).filter(|part| !part.is_empty());
    parts.map(text).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Area;

    #[test]
    fn what_a_spreadsheet_mangles_is_refused_with_the_way_out() {
        for (cell, says) in [
            ("9.43E+09", "shortened a long number"),
            ("9430000000", "shortened a long number"),
            ("999000001", "nine digits"),
            ("9990000081", "does not fit the others"),
            ("99900000189", "there are 11"),
        ] {
            let why = nhs_number(cell).unwrap_err();
            assert!(why.contains(says), "{cell}: {why}");
        }
        assert_eq!(nhs_number("999-000-0018").as_deref(), Ok("999 000 0018"));
        assert!(phone("1632960211").unwrap_err().contains("write 01632960211"));
        assert!(phone("1.63E+09").unwrap_err().contains("shortened"));
        assert_eq!(phone("01632 960211").as_deref(), Ok("01632 960211"));
    }

    #[test]
    fn a_date_that_two_countries_read_differently_is_not_guessed() {
        assert!(date("03/04/2026").unwrap_err().contains("2026-04-03 or 2026-03-04"));
        assert_eq!(date("25/03/2026").unwrap().to_string(), "2026-03-25");
        assert_eq!(date("4.4.2026").unwrap().to_string(), "2026-04-04");
        assert!(date("03/25/2026").unwrap_err().contains("write 2026-03-25"));
        assert!(date("46106").unwrap_err().contains("the number by which"));
        assert!(date("25/03/26").unwrap_err().contains("two digits"));
        assert!(date("soon").unwrap_err().contains("not a date"));
        assert!(date("30/02/2026").unwrap_err().contains("not a date"));
    }

    #[test]
    fn a_band_that_became_a_day_is_named_as_such() {
        let bands = [("3-6".to_owned(), "3 to 6 months".to_owned())];
        assert_eq!(part("3 to 6 Months", &bands).as_deref(), Ok("3-6"));
        for cell in ["06-Mar", "Mar-06", "2026-03-06"] {
            assert!(part(cell, &bands).unwrap_err().contains("made a day of it"), "{cell}");
        }
        assert!(part("3-7", &bands).unwrap_err().contains("did you mean 3-6?"));
        assert_eq!(item_id("C3.02").as_deref(), Ok("C3.02"));
        assert!(item_id("02-Jan").is_err() && item_id("a b").is_err());
    }

    #[test]
    fn words_are_taken_whatever_their_capitals() {
        assert_eq!(word::<Area>("Self help"), Ok(Area::SelfHelp));
        assert!(word::<Area>("languge").unwrap_err().contains("did you mean language?"));
    }
}
