//! How a theme of rules is written down: once, with its code, its weight and its explanation.

/// Declares the rules of one theme as constants, and the list of them all.
macro_rules! rules {
    ($($name:ident $code:literal $severity:ident $title:literal $about:literal)+) => {
        $(
            #[doc = $title]
            pub(crate) static $name: $crate::diag::Rule = $crate::diag::Rule {
                code: $code,
                severity: $crate::diag::Severity::$severity,
                title: $title,
                about: $about,
            };
        )+
        /// Every rule of this theme, in the order of their codes.
        pub(super) const RULES: &[&$crate::diag::Rule] = &[$(&$name),+];
    };
}

pub(super) use rules;
