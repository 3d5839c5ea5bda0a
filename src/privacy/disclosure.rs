//! What an audience may see, asked of the policy table while the program runs.
//!
//! Most papers name the fields that they print in code, and the compiler holds the table against each.
//! A service may also say in a file which fields a paper of its own prints. That file is read long after
//! the compiler has gone, so here the same table is asked for every value: what it does not allow stays
//! closed, and no file can open it.

use super::policy::{Audience, Inspector, TABLE};
use super::{Class, Grant, Private};

/// What one audience may see.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Disclosure {
    classes: Vec<&'static str>,
}

impl<A: Audience> Grant<A> {
    /// What the audience of this grant may see, by the policy table.
    #[must_use]
    pub fn disclosure(&self) -> Disclosure {
        let seen = TABLE.iter().filter(|line| line.seen_by.contains(&A::NAME));
        Disclosure { classes: seen.map(|line| line.class).collect() }
    }
}

impl Grant<Inspector> {
    /// Everything, to judge a record by fields that only a file names. Nothing of it is printed.
    #[must_use]
    pub fn whole(&self) -> Disclosure {
        Disclosure { classes: TABLE.iter().map(|line| line.class).collect() }
    }
}

impl Disclosure {
    /// Opens a value, if the policy lets the audience see its class.
    #[must_use]
    pub fn open<'v, T, C: Class>(&self, private: &'v Private<T, C>) -> Option<&'v T> {
        self.classes.contains(&C::NAME).then(|| private.value())
    }
}

#[cfg(test)]
mod tests {
    use super::super::policy::{Casework, Contact, Cost, Family, Professional, Public, Schooling};
    use super::*;

    #[test]
    fn what_opens_is_what_the_table_says() {
        let (family, professional) =
            (Grant::<Family>::family("p1", "h1"), Grant::<Professional>::professional("p1"));
        let cost = Private::<u32, Cost>::new(3);
        let school = Private::<u32, Schooling>::new(4);
        assert_eq!(family.disclosure().open(&cost), None);
        assert_eq!(professional.disclosure().open(&cost), Some(&3));
        assert_eq!(family.disclosure().open(&school), Some(&4));
        assert_eq!(Grant::<Public>::public().disclosure().open(&school), None);
        for disclosure in [family.disclosure(), professional.disclosure()] {
            assert_eq!(disclosure.open(&Private::<u32, Contact>::new(5)), None);
            assert_eq!(disclosure.open(&Private::<u32, Casework>::new(6)), None);
        }
    }

    #[test]
    fn whoever_judges_records_prints_nothing() {
        let inspector = Grant::inspector().disclosure();
        assert_eq!(inspector.open(&Private::<u32, super::super::policy::Published>::new(1)), None);
    }
}
