//! From what was written to a record: a kind names its fields once and is read from any format.

use super::choice::Words;
use super::form::{FieldForm, Form, Kind, LinkKind, Shape};
use super::{Date, Disclose, Disclosed, Prose};
use crate::privacy::policy::Inspector;
use crate::privacy::{Disclosure, Grant};
use crate::source::{Span, Spanned};

/// Something that can be written in a record.
pub trait Written: Sized {
    /// What may stand there.
    const FORM: Form;

    /// Whether a field of this type must be there.
    const NEEDED: bool = true;

    /// Reads it. What is wrong has been said by the reader when this gives `None`.
    fn read(from: &mut dyn Reader) -> Option<Self>;

    /// What stands for it when the field is not there.
    #[must_use]
    fn absent() -> Option<Self> {
        None
    }

    /// Shows a walker what is in it: links, days and texts.
    fn walk(&self, _: &Grant<Inspector>, _: &mut dyn Walker) {}
}

/// Whoever goes through a whole record, whatever its kind.
pub trait Walker {
    /// The class of what is shown next, by its name in the policy: who may come to see it.
    fn class(&mut self, _: &'static str) {}

    /// The key or heading of the field that is shown next, as people type it, nothing for the text of a
    /// Markdown record; and whether papers say what stands in it, or it only decides something.
    fn field(&mut self, _: &'static str, _said: bool) {}

    /// The name of another record, or of somebody.
    fn link(&mut self, to: LinkKind, name: &str, at: Span);

    /// A day on which something happened.
    fn happened(&mut self, on: Date, at: Span);

    /// A text; its place is known when the kind keeps it.
    fn text(&mut self, text: &str, at: Option<Span>);

    /// A text in Markdown.
    fn prose(&mut self, prose: &Prose);
}

/// One value as somebody wrote it. Each question that it cannot answer is reported by the reader.
pub trait Reader {
    /// A text with something in it.
    fn text(&mut self) -> Option<Spanned<String>>;

    /// A text of a certain shape: what `parse` takes.
    fn shaped(
        &mut self,
        shape: &'static Shape,
        parse: &mut dyn FnMut(&str) -> bool,
    ) -> Option<Spanned<()>>;

    /// A whole number.
    fn whole(&mut self) -> Option<Spanned<u16>>;

    /// `yes` or `no`.
    fn yes(&mut self) -> Option<Spanned<bool>>;

    /// One of these words: its place among them.
    fn word(&mut self, words: Words) -> Option<Spanned<usize>>;

    /// Every entry of a list; whether it is one.
    fn each(&mut self, one: &mut dyn FnMut(&mut dyn Reader)) -> bool;

    /// The fields of a group.
    fn group(&mut self, kind: &'static Kind, take: &mut dyn FnMut(&mut dyn Fields));

    /// A text in Markdown.
    fn prose(&mut self) -> Option<Prose>;
}

/// The fields of a group, taken one by one.
pub trait Fields {
    /// Reads a field; whether it is there. One that is missing and must not be is reported.
    fn take(&mut self, field: &FieldForm, read: &mut dyn FnMut(&mut dyn Reader)) -> bool;
}

/// Takes one field of a record.
pub(super) fn take<T: Written>(fields: &mut dyn Fields, form: &FieldForm) -> Option<T> {
    let mut read = None;
    if fields.take(form, &mut |value| read = T::read(value)) {
        read
    } else if form.needed {
        None
    } else {
        T::absent()
    }
}

/// Takes one field of a record that has a value of its own when it is not there.
pub(super) fn take_or_default<T: Written + Default>(
    fields: &mut dyn Fields,
    form: &FieldForm,
) -> Option<T> {
    let mut read = None;
    if fields.take(form, &mut |value| read = T::read(value)) { read } else { Some(T::default()) }
}

/// A single value, whose place can be kept.
pub trait Scalar: Sized {
    /// What may stand there.
    const FORM: Form;

    /// Whether a field of it must be there.
    const NEEDED: bool = true;

    /// Reads it with its place.
    fn scalar(from: &mut dyn Reader) -> Option<Spanned<Self>>;

    /// What stands for it when the field is not there.
    #[must_use]
    fn absent() -> Option<Self> {
        None
    }

    /// Shows a walker what it is.
    fn walk(&self, _: Option<Span>, _: &mut dyn Walker) {}

    /// What a paper prints of it.
    fn said(&self) -> Disclosed<'_>;
}

impl<T: Scalar> Disclose for T {
    fn disclose(&self, _: &Disclosure) -> Disclosed<'_> {
        self.said()
    }
}

impl<T: Scalar> Disclose for Spanned<T> {
    fn disclose(&self, _: &Disclosure) -> Disclosed<'_> {
        self.value.said()
    }
}

impl Disclose for Prose {
    fn disclose(&self, _: &Disclosure) -> Disclosed<'_> {
        Disclosed::Prose(self)
    }
}

impl<T: Scalar> Written for T {
    const FORM: Form = T::FORM;
    const NEEDED: bool = T::NEEDED;

    fn read(from: &mut dyn Reader) -> Option<Self> {
        T::scalar(from).map(|read| read.value)
    }

    fn absent() -> Option<Self> {
        T::absent()
    }

    fn walk(&self, _: &Grant<Inspector>, by: &mut dyn Walker) {
        Scalar::walk(self, None, by);
    }
}

impl<T: Scalar> Written for Spanned<T> {
    const FORM: Form = T::FORM;

    fn read(from: &mut dyn Reader) -> Option<Self> {
        T::scalar(from)
    }

    fn walk(&self, _: &Grant<Inspector>, by: &mut dyn Walker) {
        Scalar::walk(&self.value, Some(self.span), by);
    }
}

impl<T: Written> Written for Option<T> {
    const FORM: Form = T::FORM;
    const NEEDED: bool = false;

    fn read(from: &mut dyn Reader) -> Option<Self> {
        Some(T::read(from))
    }

    fn absent() -> Option<Self> {
        Some(None)
    }

    fn walk(&self, grant: &Grant<Inspector>, by: &mut dyn Walker) {
        self.iter().for_each(|one| one.walk(grant, by));
    }
}

impl<T: Written> Written for Vec<T> {
    const FORM: Form = Form::List(&T::FORM);
    const NEEDED: bool = false;

    fn read(from: &mut dyn Reader) -> Option<Self> {
        let mut all = Self::new();
        from.each(&mut |one| all.extend(T::read(one))).then_some(all)
    }

    fn absent() -> Option<Self> {
        Some(Self::new())
    }

    fn walk(&self, grant: &Grant<Inspector>, by: &mut dyn Walker) {
        self.iter().for_each(|one| one.walk(grant, by));
    }
}

impl Written for Prose {
    const FORM: Form = Form::Prose;
    const NEEDED: bool = false;

    fn read(from: &mut dyn Reader) -> Option<Self> {
        from.prose()
    }

    fn absent() -> Option<Self> {
        Some(Self::default())
    }

    fn walk(&self, _: &Grant<Inspector>, by: &mut dyn Walker) {
        by.prose(self);
    }
}

/// Declares a kind of record that can be read. It takes the fields as [`crate::record!`] does:
/// `name as "key"` when the key is another word; `name under "Heading"` for a text of a Markdown record
/// (`under ""` for all of it); `name (some)` for a list or text that must be there; `name (or_default)`
/// for a group that stands for itself when it is absent.
macro_rules! written {
    ($(#[doc = $about:literal])+ $(#[derive($derive:ident)])? pub struct $name:ident {
        $($body:tt)*
    }) => {
        $crate::model::written::written!(@field [$($about)+] [$($derive)?] $name {} {} $($body)*);
    };
    (@field $about:tt $derive:tt $name:ident { $($record:tt)* } { $($form:tt)* }
        $(#[doc = $doc:literal])* control $field:ident $(($mark:ident))? $(as $key:literal)?
        $(under $heading:literal)?: $class:ident => $type:ty, $($rest:tt)*) => {
        $crate::model::written::written!(@field $about $derive $name
            { $($record)* $(#[doc = $doc])* control $field: $class => $type, }
            { $($form)* { $field control [$class] [$($mark)?] [$($key)?] [$($heading)?] [$type] [$($doc)*] } }
            $($rest)*);
    };
    (@field $about:tt $derive:tt $name:ident { $($record:tt)* } { $($form:tt)* }
        $(#[doc = $doc:literal])* nested $field:ident $(($mark:ident))? $(as $key:literal)?
        => $type:ty, $($rest:tt)*) => {
        $crate::model::written::written!(@field $about $derive $name
            { $($record)* $(#[doc = $doc])* nested $field => $type, }
            { $($form)* { $field said [] [$($mark)?] [$($key)?] [] [$type] [$($doc)*] } }
            $($rest)*);
    };
    (@field $about:tt $derive:tt $name:ident { $($record:tt)* } { $($form:tt)* }
        $(#[doc = $doc:literal])* $field:ident $(($mark:ident))? $(as $key:literal)?
        $(under $heading:literal)?: $class:ident => $type:ty, $($rest:tt)*) => {
        $crate::model::written::written!(@field $about $derive $name
            { $($record)* $(#[doc = $doc])* $field: $class => $type, }
            { $($form)* { $field said [$class] [$($mark)?] [$($key)?] [$($heading)?] [$type] [$($doc)*] } }
            $($rest)*);
    };
    (@field [$($about:literal)+] [$($derive:ident)?] $name:ident { $($record:tt)* } { $({
        $field:ident $use:ident [$($class:ident)?] [$($mark:ident)?] [$($key:literal)?] [$($heading:literal)?]
        [$type:ty] [$($doc:literal)*]
    })* }) => {
        $crate::record! {
            $(#[doc = $about])+
            $(#[derive($derive)])?
            pub struct $name { $($record)* }
        }

        impl $name {
            /// How it is written.
            pub const KIND: &'static $crate::model::Kind = &$crate::model::Kind {
                name: stringify!($name),
                about: &[$($about),+],
                fields: &[$($crate::model::FieldForm {
                    key: $crate::model::written::written!(@key $field [$($key)?] [$($heading)?]),
                    place: $crate::model::written::written!(@place [$($heading)?]),
                    about: &[$($doc),*],
                    needed: $crate::model::written::written!(@needed [$($mark)?] $type),
                    class: $crate::model::written::written!(@class [$($class)?]),
                    form: &<$type as $crate::model::Written>::FORM,
                },)*],
            };
        }

        impl $crate::model::Disclose for $name {
            fn disclose(&self, to: &$crate::privacy::Disclosure) -> $crate::model::Disclosed<'_> {
                $crate::model::Disclosed::Group(vec![$((
                    $crate::model::written::written!(@key $field [$($key)?] [$($heading)?]),
                    $crate::model::written::written!(@disclose [$($class)?] to self.$field),
                ),)*])
            }
        }

        impl $crate::model::Written for $name {
            const FORM: $crate::model::Form = $crate::model::Form::Group(Self::KIND);

            fn read(from: &mut dyn $crate::model::Reader) -> Option<Self> {
                $(let mut $field: Option<$type> = None;)*
                from.group(Self::KIND, &mut |fields| {
                    let mut forms = Self::KIND.fields.iter();
                    $(if let Some(form) = forms.next() {
                        $field = $crate::model::written::written!(@take [$($mark)?] fields form);
                    })*
                });
                Some(Self {
                    $($field: $crate::model::written::written!(@close [$($class)?] $field?),)*
                })
            }

            fn walk(
                &self,
                grant: &$crate::privacy::Grant<$crate::privacy::policy::Inspector>,
                by: &mut dyn $crate::model::Walker,
            ) {
                $(
                    by.field(
                        $crate::model::written::written!(@key $field [$($key)?] [$($heading)?]),
                        $crate::model::written::written!(@said $use),
                    );
                    $crate::model::written::written!(@walk [$($class)?] grant by self.$field);
                )*
            }
        }
    };
    (@disclose [] $to:ident $value:expr) => {
        $crate::model::Disclose::disclose(&$value, $to)
    };
    (@disclose [$class:ident] $to:ident $value:expr) => {
        $to.open(&$value).map_or($crate::model::Disclosed::Nothing, |value| {
            $crate::model::Disclose::disclose(value, $to)
        })
    };
    (@class []) => { None };
    (@class [$class:ident]) => {
        Some(<$crate::privacy::policy::$class as $crate::privacy::Class>::NAME)
    };
    (@key $field:ident [] []) => { stringify!($field) };
    (@key $field:ident [$key:literal] []) => { $key };
    (@key $field:ident [] [$heading:literal]) => { $heading };
    (@said said) => { true };
    (@said control) => { false };
    (@place []) => { $crate::model::Place::Key };
    (@place [$heading:literal]) => { $crate::model::Place::under($heading) };
    (@needed [] $type:ty) => { <$type as $crate::model::Written>::NEEDED };
    (@needed [some] $type:ty) => { true };
    (@needed [or_default] $type:ty) => { false };
    (@take [or_default] $fields:ident $form:ident) => {
        $crate::model::written::take_or_default($fields, $form)
    };
    (@take [$($mark:ident)?] $fields:ident $form:ident) => {
        $crate::model::written::take($fields, $form)
    };
    (@walk [] $grant:ident $by:ident $value:expr) => {
        $crate::model::Written::walk(&$value, $grant, $by)
    };
    (@walk [$class:ident] $grant:ident $by:ident $value:expr) => {
        $by.class(<$crate::privacy::policy::$class as $crate::privacy::Class>::NAME);
        $crate::model::Written::walk($grant.open(&$value), $grant, $by)
    };
    (@close [] $value:expr) => { $value };
    (@close [$class:ident] $value:expr) => { $crate::privacy::Private::new($value) };
}

pub(super) use written;
