//! Why the code of a week is not taken, in words for whoever typed it.

use std::fmt;

/// Why a code is not taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CodeFault {
    /// A letter or sign that no code has.
    Digit(char),
    /// So many digits were typed, and codes of these charts have so many.
    Length(usize, Vec<usize>),
    /// It belongs to none of these charts, or a digit is wrong. The group, from one, that would have to
    /// be read again, where a single slip explains it.
    Stranger(Option<usize>),
    /// It comes from a later version of the page.
    Later,
}

impl fmt::Display for CodeFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Digit(sign) => {
                write!(
                    f,
                    "no code has a `{sign}`: it is made of digits and letters without I, L, O and U"
                )
            }
            Self::Length(typed, wanted) => {
                let wanted: Vec<String> = wanted.iter().map(usize::to_string).collect();
                write!(
                    f,
                    "the code has {typed} letters and digits, and a code of this child’s charts has {}: \
                     ask for it again, in groups of four",
                    wanted.join(" or ")
                )
            }
            Self::Stranger(Some(group)) => write!(
                f,
                "the code does not add up; one slip in group {group} would explain it: ask for that \
                 group again"
            ),
            Self::Stranger(None) => write!(
                f,
                "the code belongs to no chart of this child, or something in it is wrong: ask for it \
                 again, in groups of four"
            ),
            Self::Later => write!(
                f,
                "the code comes from a page that a newer doorstep made: use that one to take it"
            ),
        }
    }
}
