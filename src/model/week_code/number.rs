//! Whole numbers of any size, as the digits of a code: a week of many marks is larger than any number
//! that the computer counts with.

/// A whole number of any size, to the base of 32, the lowest digit first and none of the highest nought.
pub(super) struct Number {
    digits: Vec<u8>,
}

impl Number {
    pub(super) fn nought() -> Self {
        Self { digits: Vec::new() }
    }

    pub(super) fn one() -> Self {
        Self { digits: vec![1] }
    }

    /// The number with these digits, the highest first.
    pub(super) fn of(digits: &[u8]) -> Self {
        let mut number = Self { digits: digits.iter().rev().copied().collect() };
        number.trim();
        number
    }

    /// How many digits it has.
    pub(super) fn length(&self) -> usize {
        self.digits.len()
    }

    pub(super) fn is_nought(&self) -> bool {
        self.digits.is_empty()
    }

    fn trim(&mut self) {
        while self.digits.last() == Some(&0) {
            self.digits.pop();
        }
    }

    pub(super) fn multiply(&mut self, by: u64, plus: u64) {
        let mut carry = plus;
        for digit in &mut self.digits {
            carry += u64::from(*digit) * by;
            *digit = low(carry);
            carry /= 32;
        }
        while carry > 0 {
            self.digits.push(low(carry));
            carry /= 32;
        }
    }

    /// Divides, and gives what is left.
    pub(super) fn divide(&mut self, by: u64) -> u64 {
        let mut left = 0;
        for digit in self.digits.iter_mut().rev() {
            left = left * 32 + u64::from(*digit);
            *digit = low(left / by);
            left %= by;
        }
        self.trim();
        left
    }

    /// One less; the number is not nought.
    pub(super) fn decrease(&mut self) {
        for digit in &mut self.digits {
            if *digit > 0 {
                *digit -= 1;
                break;
            }
            *digit = 31;
        }
        self.trim();
    }

    /// So many digits, the highest first.
    pub(super) fn padded(&self, length: usize) -> Vec<u8> {
        let noughts = length.saturating_sub(self.digits.len());
        std::iter::repeat_n(0, noughts).chain(self.digits.iter().rev().copied()).collect()
    }
}

/// The lowest digit of a number.
fn low(number: u64) -> u8 {
    (number % 32) as u8
}
