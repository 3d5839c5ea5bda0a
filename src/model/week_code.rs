//! A family's week as a short code: what a parent reads out over the telephone when the sheet stays on
//! the fridge.
//!
//! The page that a family opens on its own phone makes the same code (`themes/default/html/marks.js`);
//! tests hold the two against each other.

mod fault;
mod number;

use sha2::{Digest as _, Sha256};

use super::MarkingKey;

pub use fault::CodeFault;
use number::Number;

/// The days of a chart.
pub const WEEK: usize = 7;

/// How often each mark of the key was made on each day: seven days, and in each as many counts as the
/// key has marks. A day of noughts is a day without a mark.
pub type WeekCounts = Vec<Vec<u16>>;

/// The digits: Crockford's, without I, L, O and U, which are misread and misheard.
const DIGITS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// The largest prime below 32 to the power of the number of check digits; three digits at the least.
const PRIMES: [u32; 4] = [32_749, 1_048_573, 33_554_393, 1_073_741_789];
const LEAST_CHECKS: usize = 3;

/// Digits in a group, as the code is shown and read out.
const GROUP: usize = 4;

/// Longer codes would be misheard: such a chart is read from the sheet.
const LONGEST: usize = 40;

/// The versions and the chart numbers that a code can tell apart.
const VERSIONS: u64 = 4;
const NUMBERS: u64 = 32;
/// The version that is written here, counted from nought.
const VERSION: u64 = 0;

/// The grid of one chart, as far as a code for it must know it.
///
/// # The code, version 1
///
/// A code holds, for each of the chart's seven days, how often each mark of the key was made. It does
/// not hold in which box a mark stood: nobody counts that. No name and no date is in it.
///
/// 1. **A day** is a number. Of all ways to make at most `places` marks (tries at a time, times times
///    a day) with a key of `k` marks, in the order of the count of the first mark, then of the second
///    and so on, it is the place in that order, from nought; there are `C(places + k, k)` ways. Nought
///    is a day without a mark.
/// 2. **The week** is the seven numbers as the digits of one, in the base of that number of ways, the
///    first day as the lowest digit.
/// 3. **The head**: `(week × 32 + chart's number mod 32) × 4 + version - 1`.
/// 4. This number is written with the digits `0`-`9` and `A`-`Z` without `I`, `L`, `O` and `U`, the
///    highest first, with as many digits as the fullest week needs.
/// 5. **The check**: three more digits, or up to six so that the whole is made of groups of four. The
///    whole, read as one number, leaves the remainder `bound mod P` when it is divided by `P`: 32749,
///    1048573, 33554393 or 1073741789, the largest prime below 32³, 32⁴, 32⁵ or 32⁶. `bound` is the
///    first four bytes, as a number, of SHA-256 of the lines `doorstep week 1`, the child's reference,
///    the chart's number, `places` and the marks, each ended by a line feed.
///
/// Since 32 to any two powers below 40 leaves two different remainders, and none leaves nought, a code
/// with one wrong digit, or with any two swapped, never passes. A code of another child or chart
/// passes once in 32749 or more.
///
/// Whoever reads it may type small letters, spaces, hyphens and stops, `O` for nought and `I` or `L` for
/// one.
///
/// An example: child `p014`, chart 9, four tries once a day, marks `y`, `h`, `-`. A week of `y y h`,
/// nothing, `y`, `h`, nothing, `y y y y`, `-` has the days 28, 0, 15, 5, 0, 34, 1 of 35 and the code
/// `0DG1 CBX5 4R7G`; a week without a mark has `0000 0001 45SQ`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WeekSheet {
    number: u16,
    places: u16,
    marks: usize,
    bound: u32,
    /// In how many ways a day can be marked.
    ways: u64,
    /// How many digits stand before the check.
    length: usize,
}

impl WeekSheet {
    /// The grid of a chart: the child's reference, the chart's number, the places of a day and the key.
    /// `None` when a code for it would be too long to be read out.
    #[must_use]
    pub fn new(child: &str, number: u16, places: u16, key: &MarkingKey) -> Option<Self> {
        let signs: Vec<&str> = key.signs().collect();
        let ways = ways(places, signs.len())?;
        let mut largest = Number::one();
        for _ in 0..WEEK {
            largest.multiply(ways, 0);
        }
        largest.multiply(NUMBERS * VERSIONS, 0);
        largest.decrease();
        let length = largest.length();
        let mut text = format!("doorstep week 1\n{child}\n{number}\n{places}\n");
        for sign in &signs {
            text.push_str(sign);
            text.push('\n');
        }
        let hash = Sha256::digest(text.as_bytes());
        let bound = u32::from_be_bytes([hash[0], hash[1], hash[2], hash[3]]);
        let sheet = Self { number, places, marks: signs.len(), bound, ways, length };
        (sheet.digits() <= LONGEST).then_some(sheet)
    }

    /// The number of the chart.
    #[must_use]
    pub fn number(&self) -> u16 {
        self.number
    }

    /// What the check digits of this chart's codes rest on. The page needs it to make them.
    #[must_use]
    pub fn bound(&self) -> u32 {
        self.bound
    }

    /// How many digits a code has.
    #[must_use]
    pub fn digits(&self) -> usize {
        (self.length + LEAST_CHECKS).next_multiple_of(GROUP)
    }

    /// The code of a week, in groups of four. `None` when it is no week of this grid.
    #[must_use]
    pub fn write(&self, week: &WeekCounts) -> Option<String> {
        if week.len() != WEEK {
            return None;
        }
        let mut number = Number::nought();
        for day in week.iter().rev() {
            number.multiply(self.ways, self.place_of(day)?);
        }
        number.multiply(NUMBERS, u64::from(self.number) % NUMBERS);
        number.multiply(VERSIONS, VERSION);
        let checks = self.digits() - self.length;
        let prime = u64::from(self.prime());
        let mut whole = number.padded(self.length);
        whole.extend(std::iter::repeat_n(0, checks));
        let short = (u64::from(self.bound) % prime + prime - remainder(&whole, prime)) % prime;
        let mut check = Number::nought();
        check.multiply(1, short);
        whole.truncate(self.length);
        whole.extend(check.padded(checks));
        Some(grouped(&whole))
    }

    /// The week of a code whose digits have been read; `None` when it is none of this chart's.
    fn read(&self, digits: &[u8]) -> Option<Result<WeekCounts, CodeFault>> {
        let prime = u64::from(self.prime());
        if digits.len() != self.digits()
            || remainder(digits, prime) != u64::from(self.bound) % prime
        {
            return None;
        }
        let mut number = Number::of(&digits[..self.length]);
        if number.divide(VERSIONS) != VERSION {
            return Some(Err(CodeFault::Later));
        }
        if number.divide(NUMBERS) != u64::from(self.number) % NUMBERS {
            return None;
        }
        let week = (0..WEEK).map(|_| self.day_at(number.divide(self.ways))).collect();
        number.is_nought().then_some(Ok(week))
    }

    fn prime(&self) -> u32 {
        PRIMES[self.digits() - self.length - LEAST_CHECKS]
    }

    /// The place of a day in the order of all days.
    fn place_of(&self, day: &[u16]) -> Option<u64> {
        let mut left = self.places;
        if day.len() != self.marks {
            return None;
        }
        let mut place = 0;
        for (at, count) in day.iter().enumerate() {
            let rest = self.marks - at - 1;
            for fewer in 0..*count {
                place += ways(left.checked_sub(fewer)?, rest)?;
            }
            left = left.checked_sub(*count)?;
        }
        Some(place)
    }

    /// The day at a place in the order of all days.
    fn day_at(&self, mut place: u64) -> Vec<u16> {
        let mut left = self.places;
        let mut day = Vec::with_capacity(self.marks);
        for at in 0..self.marks {
            let mut count = 0;
            while let Some(fewer) = ways(left, self.marks - at - 1).filter(|fewer| *fewer <= place)
            {
                if left == 0 {
                    break;
                }
                place -= fewer;
                count += 1;
                left -= 1;
            }
            day.push(count);
        }
        day
    }
}

/// Reads what somebody typed as the code of one of these charts, or as several one after the other:
/// which chart it is, and its week.
///
/// # Errors
///
/// When it is no code, or none of theirs.
pub fn read_week_codes(
    typed: &str,
    sheets: &[WeekSheet],
) -> Result<Vec<(usize, WeekCounts)>, CodeFault> {
    let digits = digits_of(typed)?;
    let mut lengths: Vec<usize> = sheets.iter().map(WeekSheet::digits).collect();
    lengths.sort_unstable();
    lengths.dedup();
    if let Some((at, week)) = found(&digits, sheets) {
        return Ok(vec![(at, week?)]);
    }
    if let Some(several) = several(&digits, sheets, &lengths).filter(|all| !all.is_empty()) {
        return Ok(several);
    }
    if lengths.contains(&digits.len()) {
        return Err(CodeFault::Stranger(slip(&digits, sheets)));
    }
    Err(CodeFault::Length(digits.len(), lengths))
}

/// Codes one after the other, when every digit belongs to one.
fn several(
    digits: &[u8],
    sheets: &[WeekSheet],
    lengths: &[usize],
) -> Option<Vec<(usize, WeekCounts)>> {
    if digits.is_empty() {
        return Some(Vec::new());
    }
    lengths.iter().filter(|length| **length <= digits.len()).find_map(|length| {
        let (first, rest) = digits.split_at(*length);
        let (at, week) = found(first, sheets)?;
        let mut all = vec![(at, week.ok()?)];
        all.extend(several(rest, sheets, lengths)?);
        Some(all)
    })
}

fn found(digits: &[u8], sheets: &[WeekSheet]) -> Option<(usize, Result<WeekCounts, CodeFault>)> {
    let mut read = sheets.iter().enumerate();
    read.find_map(|(at, sheet)| Some((at, sheet.read(digits)?)))
}

/// The group in which one wrong digit, or two neighbours that changed places, explain why a code does
/// not pass; `None` when no slip does, or slips in several groups would.
fn slip(digits: &[u8], sheets: &[WeekSheet]) -> Option<usize> {
    let mut groups = Vec::new();
    let mut tried = digits.to_vec();
    for at in 0..digits.len() {
        for digit in 0..32 {
            tried[at] = digit;
            if digit != digits[at] && found(&tried, sheets).is_some() {
                groups.push(at / GROUP + 1);
            }
        }
        tried[at] = digits[at];
        if at + 1 < digits.len() && digits[at] != digits[at + 1] {
            tried.swap(at, at + 1);
            if found(&tried, sheets).is_some() {
                groups.push(at / GROUP + 1);
            }
            tried.swap(at, at + 1);
        }
    }
    groups.dedup();
    match groups.as_slice() {
        [one] => Some(*one),
        _ => None,
    }
}

/// The values of the digits that somebody typed.
fn digits_of(typed: &str) -> Result<Vec<u8>, CodeFault> {
    let signs = typed.chars().filter(|sign| !is_between(*sign));
    signs
        .map(|sign| {
            let plain = match sign.to_ascii_uppercase() {
                'O' => '0',
                'I' | 'L' => '1',
                other => other,
            };
            let at = DIGITS.iter().position(|digit| char::from(*digit) == plain);
            at.and_then(|at| u8::try_from(at).ok()).ok_or(CodeFault::Digit(sign))
        })
        .collect()
}

/// What people and phones put between groups.
fn is_between(sign: char) -> bool {
    sign.is_whitespace()
        || matches!(sign, '-' | '.' | ',' | ':' | '\u{2010}'..='\u{2015}' | '\u{2212}')
}

fn grouped(digits: &[u8]) -> String {
    let group = |group: &[u8]| -> String {
        group.iter().map(|digit| char::from(DIGITS[usize::from(*digit)])).collect()
    };
    digits.chunks(GROUP).map(group).collect::<Vec<_>>().join(" ")
}

/// In how many ways at most `places` marks of `kinds` kinds can be made: `C(places + kinds, kinds)`.
/// `None` beyond any chart.
fn ways(places: u16, kinds: usize) -> Option<u64> {
    let mut all: u64 = 1;
    for kind in 1..=u64::try_from(kinds).ok()? {
        // The product of neighbours so far is a binomial coefficient, and so the division leaves nothing.
        all = all.checked_mul(u64::from(places) + kind)? / kind;
    }
    (all < 1 << 48).then_some(all)
}

fn remainder(digits: &[u8], by: u64) -> u64 {
    digits.iter().fold(0, |left, digit| (left * 32 + u64::from(*digit)) % by)
}

#[cfg(test)]
mod tests;
