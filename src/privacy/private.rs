//! A value that only its audiences can open.

use std::marker::PhantomData;

use super::{Class, Grant, MaySee, Perturb, Perturber, Scramble};

/// A value of one class. It has no `Debug`, no `Display`, no comparison and no serialisation, and
/// its field is closed: [`Grant::open`] is the only way in.
pub struct Private<T, C> {
    value: T,
    class: PhantomData<fn() -> C>,
}

impl<T, C: Class> Private<T, C> {
    /// Closes a value.
    pub fn new(value: T) -> Self {
        Self { value, class: PhantomData }
    }

    /// The value, for those of this room who have asked the policy.
    pub(super) fn value(&self) -> &T {
        &self.value
    }
}

impl<T: Clone, C> Clone for Private<T, C> {
    fn clone(&self) -> Self {
        Self { value: self.value.clone(), class: PhantomData }
    }
}

impl<T: Default, C> Default for Private<T, C> {
    fn default() -> Self {
        Self { value: T::default(), class: PhantomData }
    }
}

impl<A> Grant<A> {
    /// Opens a value for the audience of this grant. That the policy allows it is checked by the
    /// compiler.
    pub fn open<'v, T, C: Class>(&self, private: &'v Private<T, C>) -> &'v T
    where
        A: MaySee<C>,
    {
        &private.value
    }
}

impl<T: Scramble, C: Class> Perturb for Private<T, C> {
    fn perturb(&mut self, by: &mut Perturber) {
        by.change::<T, C>(&mut self.value);
    }
}
