//! What is known of each child, in plain words. Nothing here can be printed or compared.

use super::Matcher;

/// Everything that is searched for, and everything that may stand. It has no `Debug`, and ought to
/// live no longer than the matcher takes to build.
#[derive(Default)]
pub struct Roster {
    /// Every child on record, those whose records are withheld among them.
    pub children: Vec<Child>,
    /// What the service publishes about itself: its telephones, e-mails and addresses, the names of
    /// its staff and of the people who work with it. It may stand anywhere.
    pub published: Vec<String>,
    /// The words of the items of checklists that may not be published. Strangers read none of them.
    pub licensed: Vec<String>,
}

/// What is known of one child.
#[derive(Default)]
pub struct Child {
    /// The reference, which is the only thing here that a message may print.
    pub reference: String,
    /// First and further given names, the one in use first.
    pub first_names: Vec<String>,
    /// Surname.
    pub surname: String,
    /// Pet names, earlier surnames, and other names that the child is known by.
    pub other_names: Vec<String>,
    /// Date of birth, as year, month and day.
    pub born: Option<(i16, i8, i8)>,
    /// NHS number, in any spelling.
    pub nhs_number: Option<String>,
    /// Unique pupil number.
    pub pupil_number: Option<String>,
    /// Where the child lives, or may be found.
    pub addresses: Vec<Address>,
    /// Telephone numbers of the households.
    pub phones: Vec<String>,
    /// E-mail addresses of the households.
    pub emails: Vec<String>,
    /// Names of people around the child, who may be named in the child's own papers.
    pub around: Vec<String>,
    /// Names that this child's papers never tell: of people who asked for it, and those that lead to a
    /// confidential placement.
    pub untold: Vec<String>,
    /// References of the children who may be named in this child's papers.
    pub siblings: Vec<String>,
}

/// One address.
#[derive(Default)]
pub struct Address {
    /// Its lines, the narrowest first. A postcode may be one of them, or part of one.
    pub lines: Vec<String>,
    /// Whether the place must not become known, so that the village tells too much already.
    pub confidential: bool,
}

impl Roster {
    /// Builds what the scan searches with. It takes some milliseconds, once a build.
    #[must_use]
    pub fn matcher(&self) -> Matcher {
        Matcher::new(self)
    }
}
