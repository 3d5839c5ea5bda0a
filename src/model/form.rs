//! How records are written: every kind, every field and every word that a field may hold, as data.
//!
//! The same declarations make the decoder, the JSON Schema and the reference, so that none of them
//! can say something that another does not.

/// A kind of record, or a group of fields within one.
#[derive(Debug, Clone, Copy)]
pub struct Kind {
    /// The name of its type.
    pub name: &'static str,
    /// What it is, line by line.
    pub about: &'static [&'static str],
    /// Its fields, in the order in which people read them.
    pub fields: &'static [FieldForm],
}

/// One field as it is written.
#[derive(Debug, Clone, Copy)]
pub struct FieldForm {
    /// The key before the colon, or the heading above the text.
    pub key: &'static str,
    /// Where it stands.
    pub place: Place,
    /// What it means, line by line.
    pub about: &'static [&'static str],
    /// Whether it must be there.
    pub needed: bool,
    /// The class of what stands in it, by its name in the policy; nothing for a group, whose fields have
    /// their own.
    pub class: Option<&'static str>,
    /// What may stand in it.
    pub form: &'static Form,
}

impl FieldForm {
    /// A field with a key, of a kind that is read by hand.
    pub(super) const fn key(
        key: &'static str,
        needed: bool,
        form: &'static Form,
        about: &'static [&'static str],
    ) -> Self {
        Self { key, place: Place::Key, about, needed, class: None, form }
    }

    /// What it means, as one text.
    #[must_use]
    pub fn meaning(&self) -> String {
        joined(self.about)
    }
}

impl Kind {
    /// What it is, as one text.
    #[must_use]
    pub fn meaning(&self) -> String {
        joined(self.about)
    }

    /// Whether it has a field of this name.
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        self.fields.iter().any(|field| field.key == key)
    }
}

/// The lines of a doc comment as one text.
#[must_use]
pub fn joined(lines: &[&str]) -> String {
    lines.iter().map(|line| line.trim()).collect::<Vec<_>>().join(" ")
}

/// Where in a record a field stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// Among the fields, as a key.
    Key,
    /// In the text, under a heading of the second level.
    Heading,
    /// It is the whole text.
    Body,
}

impl Place {
    /// Under a heading; no heading means the whole text.
    #[must_use]
    pub const fn under(heading: &str) -> Self {
        if heading.is_empty() { Self::Body } else { Self::Heading }
    }
}

/// What may stand in a field.
#[derive(Debug, Clone, Copy)]
pub enum Form {
    /// A text of any words.
    Text,
    /// A text of a certain shape.
    Shaped(&'static Shape),
    /// The name of another record, or of somebody in this one's child's record.
    Link(LinkKind),
    /// A whole number.
    Whole,
    /// `yes` or `no`.
    YesNo,
    /// One of these words, each with its meaning.
    Words(&'static [(&'static str, &'static [&'static str])]),
    /// A list.
    List(&'static Form),
    /// Fields with names.
    Group(&'static Kind),
    /// Lines of a name and this.
    Lines(&'static Form),
    /// A single word, or the group of fields that has more to say.
    Either(&'static Form, &'static Form),
    /// A text in Markdown.
    Prose,
}

/// A text of a certain shape, such as a date.
#[derive(Debug, Clone, Copy)]
pub struct Shape {
    /// What it is, as the end of "… is not": `a time of day`.
    pub what: &'static str,
    /// How to write it: `write hours and minutes, such as 09:30`.
    pub hint: &'static str,
    /// An example.
    pub example: &'static str,
    /// A regular expression of every text of this shape, for editors.
    pub pattern: &'static str,
}

/// What a name in a record belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum LinkKind {
    /// A member of staff: a file in `staff`.
    Staff,
    /// Somebody of the child's households, or who works with the child: an id in `child.yaml`.
    Person,
    /// A household of the child: an id in `child.yaml`.
    Household,
    /// A long-term goal of the child: a file in the child's `goals`.
    Goal,
    /// An item of a checklist.
    Item,
    /// A card of the library: `area/slug`.
    Activity,
    /// A child of the service: a folder in `children`.
    Child,
    /// Something to lend: a file in `equipment`.
    Equipment,
    /// A group: a file in `groups`.
    Group,
    /// A session plan of the child: a file in the child's `session-plans`.
    SessionPlan,
    /// An EHC plan of the child: a file in the child's `ehc-plans`.
    EhcPlan,
    /// A picture of the service: a record in `pictures`.
    Picture,
    /// A picture of the child's own: a record in the child's `pictures`.
    OwnPicture,
}
