//! How records are written down: every field names its class, or it does not compile.

/// One field of a record kind, as the policy sees it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Field {
    /// The record kind.
    pub record: &'static str,
    /// The field.
    pub name: &'static str,
    /// Its class.
    pub class: &'static str,
    /// Whether it decides which papers exist, so that the proof holds it fixed.
    pub control: bool,
}

/// Declares a record kind.
///
/// Each field is `name: Class => Type`; with `control` before it when the value decides which papers
/// exist (a link, a date, a permission) and the proof must hold it fixed; or `nested name => Type`
/// for a part that is a record itself. Every plain field becomes `Private<Type, Class>`. From the
/// same lines come the list of fields for the policy and the walk that the proof takes.
#[macro_export]
macro_rules! record {
    ($(#[$meta:meta])* pub struct $name:ident { $($body:tt)* }) => {
        $crate::record!(@field { $(#[$meta])* } $name {} {} {} $($body)*);
    };
    (@field $head:tt $name:ident { $($fields:tt)* } { $($walk:ident)* } { $($list:tt)* }
        $(#[doc = $doc:literal])* control $field:ident: $class:ident => $type:ty, $($rest:tt)*) => {
        $crate::record!(@field $head $name {
            $($fields)*
            $(#[doc = $doc])*
            pub $field: $crate::privacy::Private<$type, $crate::privacy::policy::$class>,
        } { $($walk)* } { $($list)* ($field $class true) } $($rest)*);
    };
    (@field $head:tt $name:ident { $($fields:tt)* } { $($walk:ident)* } { $($list:tt)* }
        $(#[doc = $doc:literal])* nested $field:ident => $type:ty, $($rest:tt)*) => {
        $crate::record!(@field $head $name {
            $($fields)*
            $(#[doc = $doc])*
            pub $field: $type,
        } { $($walk)* $field } { $($list)* } $($rest)*);
    };
    (@field $head:tt $name:ident { $($fields:tt)* } { $($walk:ident)* } { $($list:tt)* }
        $(#[doc = $doc:literal])* $field:ident: $class:ident => $type:ty, $($rest:tt)*) => {
        $crate::record!(@field $head $name {
            $($fields)*
            $(#[doc = $doc])*
            pub $field: $crate::privacy::Private<$type, $crate::privacy::policy::$class>,
        } { $($walk)* $field } { $($list)* ($field $class false) } $($rest)*);
    };
    (@field { $(#[$meta:meta])* } $name:ident { $($fields:tt)* } { $($walk:ident)* }
        { $(($field:ident $class:ident $control:literal))* }) => {
        $(#[$meta])*
        #[derive(Clone)]
        pub struct $name {
            $($fields)*
        }

        impl $name {
            /// The fields of this record kind, with their classes.
            pub const FIELDS: &'static [$crate::privacy::Field] = &[
                $($crate::privacy::Field {
                    record: stringify!($name),
                    name: stringify!($field),
                    class: <$crate::privacy::policy::$class as $crate::privacy::Class>::NAME,
                    control: $control,
                },)*
            ];
        }

        impl $crate::privacy::Perturb for $name {
            fn perturb(&mut self, by: &mut $crate::privacy::Perturber) {
                by.enter(Self::FIELDS);
                $($crate::privacy::Perturb::perturb(&mut self.$walk, by);)*
            }
        }
    };
}
