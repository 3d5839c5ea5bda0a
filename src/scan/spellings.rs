//! The ways in which people write what is known of a child.

use super::finding::Kind;
use super::fold::spelling;
use super::roster::{Address, Child};
use super::shapes;

const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

/// Every spelling of what is known of a child, in words.
pub(super) fn words(child: &Child) -> Vec<(String, Kind)> {
    let mut all = Vec::new();
    let surnames = variants(&child.surname);
    for surname in &surnames {
        all.push((surname.clone(), Kind::Surname));
        let parts = surname.split(' ').filter(|part| part.len() > 3);
        all.extend(parts.map(|part| (part.to_owned(), Kind::Surname)));
    }
    for name in child.first_names.iter().chain(&child.other_names) {
        for first in variants(name) {
            for surname in surnames.iter().filter(|surname| !surname.is_empty()) {
                for full in [
                    format!("{first} {surname}"),
                    format!("{surname} {first}"),
                    format!("{first}{surname}").replace(' ', ""),
                    format!("{surname}{first}").replace(' ', ""),
                ] {
                    all.push((full, Kind::FullName));
                }
            }
            all.push((first, Kind::FirstName));
        }
    }
    all.extend(child.born.iter().flat_map(|born| dates(*born)).map(|text| (text, Kind::BirthDate)));
    all.extend(child.pupil_number.iter().map(|text| (spelling(text), Kind::PupilNumber)));
    all.extend(child.emails.iter().map(|text| (spelling(text), Kind::Email)));
    all.extend(child.addresses.iter().flat_map(address));
    all.extend(child.untold.iter().map(|name| (spelling(name), Kind::Untold)));
    all
}

/// Every spelling in digits alone, whatever stands between them.
pub(super) fn numbers(child: &Child) -> Vec<(String, Kind)> {
    let mut all = Vec::new();
    all.extend(child.nhs_number.iter().map(|text| (digits(text), Kind::HealthNumber)));
    for phone in &child.phones {
        all.extend(phones(phone).into_iter().map(|text| (text, Kind::Phone)));
    }
    if let Some((year, month, day)) = child.born {
        let short = year % 100;
        for text in [
            format!("{year}{month:02}{day:02}"),
            format!("{year}{month}{day}"),
            format!("{day:02}{month:02}{year}"),
            format!("{day}{month}{year}"),
            format!("{day}{month:02}{year}"),
            format!("{day:02}{month}{year}"),
            format!("{day:02}{month:02}{short:02}"),
            format!("{day}{month}{short:02}"),
        ] {
            all.push((text, Kind::BirthDate));
        }
    }
    all
}

/// A name with its marks taken off, and written out as some languages do: Müller, Mueller.
fn variants(name: &str) -> Vec<String> {
    let plain = spelling(name);
    let mut out = String::new();
    for c in name.chars() {
        match c {
            'ä' | 'æ' | 'Ä' | 'Æ' => out.push_str("ae"),
            'ö' | 'ø' | 'Ö' | 'Ø' => out.push_str("oe"),
            'ü' | 'Ü' => out.push_str("ue"),
            'å' | 'Å' => out.push_str("aa"),
            _ => out.push(c),
        }
    }
    let mut all = vec![plain.clone(), plain.replace(' ', ""), spelling(&out)];
    all.sort();
    all.dedup();
    all.retain(|one| !one.is_empty());
    all
}

/// A date with its month in words; those in digits are among the numbers.
fn dates((year, month, day): (i16, i8, i8)) -> Vec<String> {
    let name = usize::try_from(month - 1).ok().and_then(|at| MONTHS.get(at)).copied();
    let Some(name) = name else { return Vec::new() };
    let nth = match day {
        1 | 21 | 31 => "st",
        2 | 22 => "nd",
        3 | 23 => "rd",
        _ => "th",
    };
    let mut all = Vec::new();
    for month in [name, &name[..3], if name == "september" { "sept" } else { name }] {
        all.push(format!("{day} {month} {year}"));
        all.push(format!("{day:02} {month} {year}"));
        all.push(format!("{day}{nth} {month} {year}"));
        all.push(format!("{day}{nth} of {month} {year}"));
        all.push(format!("{month} {day} {year}"));
        all.push(format!("{month} {day}{nth} {year}"));
        all.push(format!("{day} {month} {:02}", year % 100));
        all.push(format!("{day:02}{month}{year}"));
    }
    all
}

/// The lines that say which house, the street without it, and the postcode.
fn address(address: &Address) -> Vec<(String, Kind)> {
    let mut all = Vec::new();
    for (at, line) in address.lines.iter().enumerate() {
        let mut line = spelling(line);
        if let Some((start, end)) = shapes::postcode_in(&line) {
            let code = line[start..end].replace(' ', "");
            let (outward, inward) = code.split_at(code.len() - 3);
            all.push((format!("{outward} {inward}"), Kind::Postcode));
            all.push((code.clone(), Kind::Postcode));
            line.replace_range(start..end, "");
            line.truncate(line.trim_end().len());
        }
        let words: Vec<&str> = line.split(' ').collect();
        let house = words.iter().rposition(|word| word.starts_with(|c: char| c.is_ascii_digit()));
        if at == 0 || house.is_some() {
            all.push((line.clone(), Kind::Address));
        } else if address.confidential {
            // Anywhere else it is a village like others.
            all.push((line.clone(), Kind::Untold));
        }
        let street =
            house.map(|at| words[at + 1..].join(" ")).filter(|street| street.contains(' '));
        if let Some(street) = street {
            if address.confidential {
                all.push((street.clone(), Kind::Untold));
            }
            all.push((street, Kind::Street));
        }
    }
    all.retain(|(text, _)| text.len() > 4);
    all
}

/// The digits of a number.
pub(super) fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

/// A telephone number as it is dialled here and from abroad.
pub(super) fn phones(text: &str) -> Vec<String> {
    let digits = digits(text);
    let home = digits.strip_prefix("0044").or_else(|| digits.strip_prefix("44")).unwrap_or(&digits);
    let home = home.strip_prefix('0').unwrap_or(home);
    if home.len() < 6 {
        return Vec::new();
    }
    ["0", "44", "440", "0044", "00440"].map(|before| format!("{before}{home}")).to_vec()
}
