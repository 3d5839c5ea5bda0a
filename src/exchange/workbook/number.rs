//! What a number in a cell stands for: a day, a time of day, a reference with zeros at its front, or
//! just a number.

use jiff::civil::Date;

/// How a cell shows its number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Format {
    /// As a number.
    Number,
    /// As a day, perhaps with a time.
    Day,
    /// As a time of day.
    Time,
    /// With zeros at its front, up to so many digits.
    Zeros(usize),
}

/// The format with this number, or with this code if the workbook makes one of its own.
pub(super) fn format(id: u32, code: Option<&str>) -> Format {
    if let Some(code) = code {
        return of_code(code);
    }
    // The numbers of the formats that every workbook has (ECMA-376, 18.8.30).
    match id {
        14..=17 | 22 | 27..=31 | 34..=36 | 50..=58 => Format::Day,
        18..=21 | 32 | 33 | 45..=47 => Format::Time,
        _ => Format::Number,
    }
}

fn of_code(code: &str) -> Format {
    if !code.is_empty() && code.bytes().all(|byte| byte == b'0') {
        return Format::Zeros(code.len());
    }
    let letters = letters_of(code);
    let has = |wanted: &[char]| letters.contains(wanted);
    if has(&['y', 'd']) || (has(&['m']) && !has(&['h', 's'])) {
        Format::Day
    } else if has(&['h', 's']) {
        Format::Time
    } else {
        Format::Number
    }
}

/// The letters of a code that stand for parts of a number: without texts in quotation marks, colours
/// and languages in brackets, and single letters that are shown as they are.
fn letters_of(code: &str) -> String {
    let mut letters = String::new();
    let mut rest = code.chars();
    while let Some(letter) = rest.next() {
        match letter {
            '"' => drop(rest.by_ref().find(|end| *end == '"')),
            '[' => {
                let inside: String = rest.by_ref().take_while(|end| *end != ']').collect();
                let elapsed = inside.to_lowercase();
                if matches!(elapsed.as_str(), "h" | "hh" | "m" | "mm" | "s" | "ss") {
                    letters.push('h');
                }
            }
            '\\' | '_' | '*' => drop(rest.next()),
            // What follows is for negative numbers, nought and texts.
            ';' => break,
            _ => letters.extend(letter.to_lowercase()),
        }
    }
    // `General` has an `e`, and an `E` in a code is an exponent; neither is a day.
    if letters.starts_with("general") { String::new() } else { letters }
}

/// The most digits that a spreadsheet keeps of a number.
const MOST_DIGITS: usize = 15;

/// A number as a text, the way its cell shows it.
///
/// # Errors
///
/// When what the cell shows and what was typed may differ.
pub(super) fn text(raw: &str, format: Format, from_1904: bool) -> Result<String, String> {
    let number: f64 =
        raw.trim().parse().map_err(|_| "the number in it cannot be read".to_owned())?;
    if !number.is_finite() {
        return Err("the number in it cannot be read".into());
    }
    match format {
        Format::Day => day(number, from_1904),
        Format::Time if (0.0..1.0).contains(&number) => Ok(time(number)),
        Format::Time => Err("a time of day is before 24:00".into()),
        Format::Zeros(digits) => plain(number).map(|text| format!("{text:0>digits$}")),
        Format::Number => plain(number),
    }
}

fn plain(number: f64) -> Result<String, String> {
    if number.fract() != 0.0 {
        return Ok(number.to_string());
    }
    let text = format!("{number:.0}");
    if text.trim_start_matches('-').len() > MOST_DIGITS {
        return Err(
            "the number has more digits than a spreadsheet keeps, and the last ones are lost; \
                    format the column as text and type it again"
                .into(),
        );
    }
    Ok(text)
}

/// Days are counted from the last day of 1899, as if 1900 had had a 29 February; or from 1904.
fn day(number: f64, from_1904: bool) -> Result<String, String> {
    let not_a_day = || "the number in it is no date that a spreadsheet keeps".to_owned();
    let whole = number.floor();
    if !(1.0..=2_958_465.0).contains(&whole) {
        return Err(not_a_day());
    }
    #[expect(clippy::cast_possible_truncation, reason = "it is below three million")]
    let days = whole as i64;
    let start = if from_1904 {
        Date::constant(1904, 1, 1)
    } else if days < 60 {
        Date::constant(1899, 12, 31)
    } else {
        Date::constant(1899, 12, 30)
    };
    let span = jiff::Span::new().try_days(days).map_err(|_| not_a_day())?;
    start.checked_add(span).map(|day| day.to_string()).map_err(|_| not_a_day())
}

fn time(number: f64) -> String {
    #[expect(clippy::cast_possible_truncation, reason = "a day has 1440 minutes")]
    let minutes = (number * 1440.0).round() as i64 % 1440;
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_told_from_numbers_by_their_format() {
        for (id, code, is) in [
            (0, None, Format::Number),
            (14, None, Format::Day),
            (20, None, Format::Time),
            (164, Some("dd/mm/yyyy;@"), Format::Day),
            (164, Some("[$-809]d mmmm yyyy"), Format::Day),
            (164, Some("mmm-yy"), Format::Day),
            (164, Some("[h]:mm"), Format::Time),
            (164, Some("0000"), Format::Zeros(4)),
            (164, Some("#,##0.00\\ \"days\""), Format::Number),
            (164, Some("0.00E+00"), Format::Number),
            (164, Some("[Red]General"), Format::Number),
        ] {
            assert_eq!(format(id, code), is, "{id} {code:?}");
        }
    }

    #[test]
    fn a_number_is_taken_with_all_its_digits_or_not_at_all() {
        let day = |raw, from_1904| text(raw, Format::Day, from_1904);
        assert_eq!(day("45376", false).as_deref(), Ok("2024-03-25"));
        assert_eq!(day("43914", true).as_deref(), Ok("2024-03-25"));
        assert_eq!(day("59", false).as_deref(), Ok("1900-02-28"));
        assert_eq!(day("61", false).as_deref(), Ok("1900-03-01"));
        assert!(day("-3", false).is_err() && day("9e99", false).is_err());
        assert_eq!(text("0.4375", Format::Time, false).as_deref(), Ok("10:30"));
        assert_eq!(text("7", Format::Zeros(4), false).as_deref(), Ok("0007"));
        assert_eq!(text("9990000018", Format::Number, false).as_deref(), Ok("9990000018"));
        assert_eq!(text("9.990000018E9", Format::Number, false).as_deref(), Ok("9990000018"));
        assert_eq!(text("1.5", Format::Number, false).as_deref(), Ok("1.5"));
        assert!(text("1234567890123456789", Format::Number, false).unwrap_err().contains("digits"));
    }
}
