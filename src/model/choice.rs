//! Fixed sets of words: what a record may say in a field that offers a choice.

/// Words of the format, each with the lines that say what it means.
pub type Words = &'static [(&'static str, &'static [&'static str])];

/// A set of words of which a field takes one.
pub trait Choice: Copy + 'static {
    /// Every word, in the order in which a person would read them.
    const WORDS: &'static [&'static str];

    /// Every word with its meaning.
    const MEANINGS: Words;

    /// The value that a word stands for.
    fn from_word(word: &str) -> Option<Self>;

    /// The word for the value.
    fn word(self) -> &'static str;
}

/// Declares an enum whose values are words of the format.
macro_rules! choice {
    ($(#[$meta:meta])* pub enum $name:ident {
        $($(#[doc = $doc:literal])+ $variant:ident = $word:literal,)+
    }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum $name {
            $($(#[doc = $doc])+ $variant,)+
        }

        impl $name {
            /// Every value, in order.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];
        }

        impl $crate::model::Choice for $name {
            const WORDS: &'static [&'static str] = &[$($word),+];
            const MEANINGS: $crate::model::Words =
                &[$(($word, &[$($doc),+])),+];

            fn from_word(word: &str) -> Option<Self> {
                match word {
                    $($word => Some(Self::$variant),)+
                    _ => None,
                }
            }

            fn word(self) -> &'static str {
                match self {
                    $(Self::$variant => $word,)+
                }
            }
        }

        impl $crate::model::Scalar for $name {
            const FORM: $crate::model::Form =
                $crate::model::Form::Words(<Self as $crate::model::Choice>::MEANINGS);

            fn scalar(
                from: &mut dyn $crate::model::Reader,
            ) -> Option<$crate::source::Spanned<Self>> {
                let chosen = from.word(<Self as $crate::model::Choice>::MEANINGS)?;
                Some(chosen.map(|at| Self::ALL[at]))
            }

            fn said(&self) -> $crate::model::Disclosed<'_> {
                $crate::model::Disclosed::Word(<Self as $crate::model::Choice>::word(*self))
            }
        }

        impl $crate::privacy::Scramble for $name {
            fn scramble(&mut self, _: u64) {
                let at = Self::ALL.iter().position(|value| value == self).unwrap_or(0);
                *self = Self::ALL[(at + 1) % Self::ALL.len()];
            }
        }
    };
}

pub(super) use choice;
