//! The code that somebody types when no pattern can be read: sixteen characters and one that checks them.
//!
//! The alphabet is Douglas Crockford's base 32: digits and capital letters without I, L, O and U, so that
//! nothing is taken for something else. The character at the end is his check symbol, the number modulo 37.
//! Of the 37 symbols five are no letters or digits (`*~$=U`); a code that would need one of them is not
//! given to anybody, because a parent would have to look for it on a telephone.

use zeroize::Zeroize;

/// Digits and letters that are not taken for one another.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// How many characters carry the secret: 80 bits.
const LENGTH: usize = 16;

/// The prime of the check symbol.
const CHECK: u32 = 37;

/// How many characters stand together on paper.
const GROUP: usize = 4;

/// A typed code. It opens a page, so it has no `Debug`.
#[derive(Clone, PartialEq, Eq)]
pub struct Code([u8; LENGTH]);

/// Why something typed is no code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CodeFault {
    /// It has another number of characters than seventeen.
    Length(usize),
    /// It has a character that no code has.
    Character(char),
    /// A character was mistaken for another: the last one does not fit the others.
    Mistyped,
}

impl Code {
    /// The code of ten random bytes; `None` when its check symbol is none that can be typed.
    #[must_use]
    pub fn of(bytes: [u8; 10]) -> Option<Self> {
        let mut bits = bytes.iter().fold(0u128, |bits, byte| bits << 8 | u128::from(*byte));
        let mut letters = [0; LENGTH];
        for letter in letters.iter_mut().rev() {
            *letter = ALPHABET[(bits & 31) as usize];
            bits >>= 5;
        }
        let code = Self(letters);
        (code.check() < ALPHABET.len()).then_some(code)
    }

    /// Reads a code as people type it: small letters, spaces and hyphens anywhere, O for 0, I and L for 1.
    ///
    /// # Errors
    ///
    /// What is wrong with it.
    pub fn parse(typed: &str) -> Result<Self, CodeFault> {
        let mut letters = Vec::with_capacity(LENGTH + 1);
        for c in typed.chars().filter(|c| !c.is_whitespace() && !"-–—._".contains(*c)) {
            let letter = match c.to_ascii_uppercase() {
                'O' => b'0',
                'I' | 'L' => b'1',
                letter => u8::try_from(letter).map_err(|_| CodeFault::Character(c))?,
            };
            if !ALPHABET.contains(&letter) {
                return Err(CodeFault::Character(c));
            }
            letters.push(letter);
        }
        let length = letters.len();
        let check = letters.pop();
        let code = Self(letters.try_into().map_err(|_| CodeFault::Length(length))?);
        let fits = check == ALPHABET.get(code.check()).copied();
        if fits { Ok(code) } else { Err(CodeFault::Mistyped) }
    }

    /// The sixteen characters from which the key is derived.
    pub(super) fn secret(&self) -> &[u8] {
        &self.0
    }

    /// As it is printed: in groups of four, the check symbol by itself.
    #[must_use]
    pub fn groups(&self) -> Vec<String> {
        let mut all = self.0.to_vec();
        all.push(ALPHABET[self.check() % ALPHABET.len()]);
        let groups = all.chunks(GROUP).map(|group| String::from_utf8_lossy(group).into_owned());
        groups.collect()
    }

    /// The number modulo 37.
    fn check(&self) -> usize {
        let value = |letter: &u8| ALPHABET.iter().position(|one| one == letter).unwrap_or_default();
        let rest = self.0.iter().fold(0u32, |rest, letter| {
            (rest * 32 + u32::try_from(value(letter)).unwrap_or_default()) % CHECK
        });
        rest as usize
    }
}

impl Drop for Code {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code() -> Code {
        (0..=u8::MAX).find_map(|byte| Code::of([byte, 7, 99, 12, 200, 3, 41, 66, 8, 250])).unwrap()
    }

    #[test]
    fn a_code_is_read_however_it_was_typed() {
        let printed = code().groups().join("-");
        assert_eq!(printed.len(), 17 + 4);
        for typed in [
            printed.clone(),
            printed.to_lowercase(),
            printed.replace('-', " "),
            printed.replace('-', ""),
            format!("  {} ", printed.replace('0', "o").replace('1', "l")),
            printed.replace('0', "O").replace('1', "i"),
        ] {
            assert!(Code::parse(&typed) == Ok(code()), "{typed}");
        }
    }

    #[test]
    fn each_single_slip_and_each_exchange_of_neighbours_is_noticed() {
        let printed: Vec<u8> = code().groups().concat().into_bytes();
        let parse = |letters: &[u8]| Code::parse(std::str::from_utf8(letters).unwrap());
        for at in 0..printed.len() {
            for letter in ALPHABET.iter().filter(|letter| **letter != printed[at]) {
                let mut slip = printed.clone();
                slip[at] = *letter;
                assert!(parse(&slip).is_err());
            }
            let mut turned = printed.clone();
            if at + 1 < turned.len() && turned[at] != turned[at + 1] {
                turned.swap(at, at + 1);
                assert!(parse(&turned).is_err());
            }
        }
        assert!(Code::parse("") == Err(CodeFault::Length(0)));
        assert!(parse(&printed[..16]) == Err(CodeFault::Length(16)));
        assert!(Code::parse("ABCD-EFGÜ") == Err(CodeFault::Character('Ü')));
        assert!(Code::parse("UUUU") == Err(CodeFault::Character('U')));
    }

    /// Worked out by hand: the value of `…0001` is 1, so its check symbol is 1; `…0010` is 32; `…0011` is
    /// 33, whose symbol `~` nobody can be asked to type.
    #[test]
    fn the_check_symbol_is_the_number_modulo_37() {
        let of = |last: u8| Code::of([0, 0, 0, 0, 0, 0, 0, 0, 0, last]);
        assert_eq!(of(1).unwrap().groups().concat(), "00000000000000011");
        assert_eq!(of(31).unwrap().groups().concat(), "000000000000000ZZ");
        assert!((32..=36).all(|last| of(last).is_none()));
        assert_eq!(of(37).unwrap().groups().concat(), "00000000000000150");
    }
}
