//! A code gives back the week that it was made of, and nothing else passes for one.

use proptest::prelude::*;

use super::*;

/// Reads one code.
fn read_week_code(typed: &str, sheets: &[WeekSheet]) -> Result<(usize, WeekCounts), CodeFault> {
    read_week_codes(typed, sheets).map(|codes| codes.into_iter().next().unwrap())
}

fn key(signs: &[&str]) -> MarkingKey {
    MarkingKey::of_signs(signs)
}

fn sheet(child: &str, number: u16, places: u16) -> WeekSheet {
    WeekSheet::new(child, number, places, &key(&["y", "h", "-"])).unwrap()
}

/// A week from a list of random numbers: each day holds at most its places.
fn week(places: u16, kinds: usize, random: &[u16]) -> WeekCounts {
    let mut random = random.iter().cycle();
    let mut day = || {
        let mut left = places;
        let mut one = |_| {
            let count = random.next().unwrap() % (left + 1);
            left -= count;
            count
        };
        (0..kinds).map(&mut one).collect()
    };
    (0..WEEK).map(|_| day()).collect()
}

#[test]
fn the_example_of_the_format_is_true() {
    let sheet = sheet("p014", 9, 4);
    let week = [[2, 1, 0], [0, 0, 0], [1, 0, 0], [0, 1, 0], [0, 0, 0], [4, 0, 0], [0, 0, 1]]
        .map(Vec::from);
    let places: Vec<_> = week.iter().map(|day| sheet.place_of(day)).collect();
    assert_eq!(places, [28, 0, 15, 5, 0, 34, 1].map(Some));
    assert_eq!(sheet.write(&week.to_vec()).as_deref(), Some("0DG1 CBX5 4R7G"));
    assert_eq!(sheet.write(&vec![vec![0; 3]; 7]).as_deref(), Some("0000 0001 45SQ"));
}

#[test]
fn the_numbers_that_the_check_rests_on_are_what_the_format_says() {
    for (at, prime) in PRIMES.into_iter().enumerate() {
        let top = 32_u64.pow(u32::try_from(at + LEAST_CHECKS).unwrap());
        let is_prime = |number: u64| (2..=number.isqrt()).all(|by| !number.is_multiple_of(by));
        assert_eq!((u64::from(prime) + 1..top).find(|number| is_prime(*number)), None);
        assert!(is_prime(u64::from(prime)));
        let mut power = 1;
        let mut seen = std::collections::BTreeSet::new();
        for _ in 0..LONGEST {
            assert!(power != 0 && seen.insert(power), "{prime}");
            power = power * 32 % u64::from(prime);
        }
    }
}

#[test]
fn every_day_has_one_place_and_every_place_one_day() {
    for (places, kinds) in [(1, 1), (4, 3), (8, 3), (6, 4), (10, 2)] {
        let signs = ["a", "b", "c", "d"];
        let sheet = WeekSheet::new("p1", 1, places, &key(&signs[..kinds])).unwrap();
        for place in 0..sheet.ways {
            let day = sheet.day_at(place);
            assert!(day.iter().sum::<u16>() <= places);
            assert_eq!(sheet.place_of(&day), Some(place), "{day:?}");
        }
    }
}

#[test]
fn a_code_is_as_short_as_it_can_be_read_out() {
    for (places, digits) in [(1, 8), (2, 12), (4, 12), (8, 16), (10, 16), (60, 28)] {
        assert_eq!(sheet("p014", 9, places).digits(), digits, "{places}");
    }
    // Nobody reads out sixty digits.
    let many: Vec<String> = (0..12).map(|at| format!("m{at}")).collect();
    let many: Vec<&str> = many.iter().map(String::as_str).collect();
    assert_eq!(WeekSheet::new("p014", 9, 60, &key(&many)), None);
    assert_eq!(WeekSheet::new("p014", 9, u16::MAX, &key(&many)), None);
}

#[test]
fn a_code_is_read_however_it_is_typed() {
    let sheets = [sheet("p014", 8, 4), sheet("p014", 9, 4)];
    for typed in
        ["0DG1 CBX5 4R7G", "0dg1cbx54r7g", "oDGi-cbx5-4R7g.", " odgl\u{2013}CBX5\u{a0}4R7G\n"]
    {
        let (at, week) = read_week_code(typed, &sheets).unwrap();
        assert_eq!((at, week[0].as_slice()), (1, [2, 1, 0].as_slice()), "{typed}");
    }
    let fault = |typed| read_week_code(typed, &sheets).unwrap_err();
    assert_eq!(fault("0DG1 CBX5 4R7U"), CodeFault::Digit('U'));
    assert_eq!(fault("0DG1 CBX5 4R7"), CodeFault::Length(11, vec![12]));
    assert_eq!(fault(""), CodeFault::Length(0, vec![12]));
    assert_eq!(fault("0DG1 CBX5 4R7H"), CodeFault::Stranger(Some(3)));
    assert_eq!(read_week_code("0DG1 CBX5 4R7G", &[]), Err(CodeFault::Length(12, vec![])));
}

#[test]
fn codes_of_two_charts_are_read_one_after_the_other() {
    let sheets = [sheet("p014", 9, 4), sheet("p014", 10, 8)];
    let weeks = [vec![vec![1, 1, 0]; 7], vec![vec![0, 8, 0]; 7]];
    let codes: Vec<String> =
        sheets.iter().zip(&weeks).map(|(sheet, week)| sheet.write(week).unwrap()).collect();
    let both = format!("{} {}", codes[1], codes[0]);
    let read = read_week_codes(&both, &sheets).unwrap();
    assert_eq!(read, [(1, weeks[1].clone()), (0, weeks[0].clone())]);
    let length = Err(CodeFault::Length(27, vec![12, 16]));
    assert_eq!(read_week_codes(&both[1..], &sheets), length);
}

#[test]
fn a_code_of_another_child_chart_grid_or_key_does_not_pass() {
    let code = sheet("p014", 9, 4).write(&vec![vec![1, 1, 0]; 7]).unwrap();
    let other_key = WeekSheet::new("p014", 9, 4, &key(&["y", "-", "h"])).unwrap();
    let others =
        [sheet("p017", 9, 4), sheet("p014", 10, 4), sheet("p014", 41, 4), sheet("p014", 9, 3)];
    for other in others.iter().chain([&other_key]) {
        assert!(read_week_code(&code, std::slice::from_ref(other)).is_err());
    }
}

#[test]
fn a_code_of_a_later_version_says_so() {
    let sheet = sheet("p014", 9, 4);
    let mut number = Number::nought();
    number.multiply(1, 9 * 4 + 1);
    let mut whole = number.padded(sheet.length);
    let prime = u64::from(sheet.prime());
    whole.extend([0, 0, 0]);
    let short = (u64::from(sheet.bound) + prime - remainder(&whole, prime)) % prime;
    let mut check = Number::nought();
    check.multiply(1, short);
    whole.truncate(sheet.length);
    whole.extend(check.padded(3));
    assert_eq!(read_week_code(&grouped(&whole), &[sheet]), Err(CodeFault::Later));
}

/// Numbers that look thrown and are the same each time.
fn thrown(from: u64) -> impl Iterator<Item = u16> {
    let mut state = from.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1;
    std::iter::repeat_with(move || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        u16::try_from(state >> 48).unwrap()
    })
}

/// Weeks with their codes, to which the page's own script is held (tests/browser/marks.mjs).
fn weeks_with_codes() -> String {
    let signs = ["y", "h", "-", "✓", "é"];
    let mut text = String::from("[\n");
    for at in 0..400_u16 {
        let mut numbers = thrown(u64::from(at) + 1);
        let kinds = usize::from(at % 5) + 1;
        let places = if at % 7 == 0 { 60 } else { numbers.next().unwrap() % 20 + 1 };
        let number = numbers.next().unwrap() % 200 + 1;
        let child = format!("p{:03}", at % 40);
        let Some(sheet) = WeekSheet::new(&child, number, places, &key(&signs[..kinds])) else {
            continue;
        };
        let random: Vec<u16> =
            numbers.take(35).map(|one| if one % 3 == 0 { 0 } else { one }).collect();
        let week = week(places, kinds, &random);
        let code = sheet.write(&week).unwrap();
        let line = serde_json::json!({
            "number": number, "places": places, "marks": signs[..kinds], "bound": sheet.bound(),
            "week": week, "code": code,
        });
        if text.len() > 2 {
            text.push_str(",\n");
        }
        text.push_str(&line.to_string());
    }
    text + "\n]\n"
}

#[test]
fn the_weeks_that_the_page_is_held_to_are_these() {
    let there = include_str!("../../../tests/browser/fixtures/weeks.json");
    let weeks = weeks_with_codes();
    // Printed as a whole, to be put into the file when the format has a new version.
    assert!(there == weeks, "tests/browser/fixtures/weeks.json is not\n{weeks}");
}

proptest! {
    #[test]
    fn what_is_written_is_read_and_a_slip_is_not(
        number in 1..500_u16,
        places in 1..=24_u16,
        kinds in 1..=5_usize,
        random in prop::collection::vec(any::<u16>(), 35),
        at in any::<prop::sample::Index>(),
        other in any::<prop::sample::Index>(),
        digit in 0..32_usize,
    ) {
        let sheet = WeekSheet::new("p014", number, places, &key(&["1", "2", "3", "4", "5"][..kinds])).unwrap();
        let week = week(places, kinds, &random);
        let code = sheet.write(&week).unwrap();
        let sheets = [sheet];
        prop_assert_eq!(read_week_code(&code, &sheets), Ok((0, week)));
        let plain: Vec<char> = code.replace(' ', "").chars().collect();
        let (at, other) = (at.index(plain.len()), other.index(plain.len()));
        let mut wrong = plain.clone();
        wrong[at] = char::from(DIGITS[digit]);
        let wrong: String = wrong.into_iter().collect();
        prop_assert_eq!(read_week_code(&wrong, &sheets).is_ok(), plain[at] == char::from(DIGITS[digit]));
        let mut swapped = plain.clone();
        swapped.swap(at, other);
        let is_same = swapped == plain;
        let swapped: String = swapped.into_iter().collect();
        prop_assert_eq!(read_week_code(&swapped, &sheets).is_ok(), is_same);
        let short: String = plain[1..].iter().collect();
        prop_assert!(read_week_code(&short, &sheets).is_err());
    }
}
