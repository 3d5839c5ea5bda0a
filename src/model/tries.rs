//! A count of tries: how many went as the goal says, of how many.

use crate::privacy::Scramble;

/// So many of so many, such as the baseline of a chart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tries {
    /// Tries that met the goal.
    pub met: u16,
    /// Tries made; at least one.
    pub of: u16,
}

impl Tries {
    /// Reads `3 of 4` or `3/4`. `None` when it is neither, or when more are met than were made.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (met, of) = text.split_once(" of ").or_else(|| text.split_once('/'))?;
        let tries = Self { met: met.trim().parse().ok()?, of: of.trim().parse().ok()? };
        (tries.of > 0 && tries.met <= tries.of).then_some(tries)
    }
}

impl Scramble for Tries {
    fn scramble(&mut self, _: u64) {
        self.met = if self.met == self.of { 0 } else { self.met + 1 };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_are_read_as_people_write_them() {
        assert_eq!(Tries::parse("3 of 4"), Some(Tries { met: 3, of: 4 }));
        assert_eq!(Tries::parse("0/5"), Some(Tries { met: 0, of: 5 }));
        assert_eq!(Tries::parse("5 of 4"), None);
        assert_eq!(Tries::parse("0 of 0"), None);
        assert_eq!(Tries::parse("most"), None);
    }
}
