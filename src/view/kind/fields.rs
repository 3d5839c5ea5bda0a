//! Blocks that name the fields of a record themselves: text, facts, lists and tables of whatever a record
//! says, so that a kind of paper is written without anybody programming.

use crate::model::{FieldForm, Form, Kind, PaperAudience, kinds};
use crate::privacy::policy;

/// A block told from fields of a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldBlock {
    /// Of which record.
    pub from: From,
    /// The message id of the small heading over it, if it has one.
    pub heading: Option<String>,
    /// What is shown of it, and how.
    pub show: Show,
}

/// Of which record fields are told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum From {
    /// Of the one that the paper draws on.
    Own,
    /// Of the child's latest of this kind, up to the day of the paper.
    Latest(&'static str),
    /// Of all of the child's of this kind, up to that day.
    All(&'static str),
}

/// How fields are shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Show {
    /// As running text.
    Prose(String),
    /// As short entries.
    List(String),
    /// As names and values.
    Facts(Vec<Column>),
    /// As a table: one row an entry of this list, or a record.
    Table(Rows, Vec<Column>),
    /// As one short part an entry: under a title, names and values.
    Each(Rows, Column, Vec<Column>),
}

/// What the rows of a table are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Rows {
    /// The entries of a list in the record.
    Of(String),
    /// The records themselves.
    Records,
}

/// A field with its label.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Where it stands: `who`, or `review.decision`.
    pub path: String,
    /// The message id of its label.
    pub label: String,
}

/// What a column may tell beyond the fields that there are.
pub const COMPUTED: &[&str] = &["sentence", "amount", "day", "age"];

/// Why a kind may not ask for a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoField {
    /// The record has no such field. What it has instead is for the caller to say.
    Unknown,
    /// The policy does not let these readers see it.
    Shut(&'static str),
    /// It is there, and holds something else than can be shown so.
    Other,
}

impl Column {
    /// A field with the label that goes with its key.
    #[must_use]
    pub fn of(path: &str) -> Self {
        Self { path: path.to_owned(), label: label_of(path) }
    }
}

/// The message id of the label of a field: `field-review-by`.
#[must_use]
pub fn label_of(path: &str) -> String {
    let key = path.rsplit('.').next().unwrap_or(path);
    let letters =
        key.chars().map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '-' });
    let id: String = letters.collect();
    format!("field-{id}")
}

/// The field at a path in a kind of record, and where it lies in a list or group, that of the innermost.
///
/// # Errors
/// There is none, or the readers may not see it.
pub fn field(
    kind: &'static Kind,
    path: &str,
    audience: PaperAudience,
) -> Result<&'static FieldForm, NoField> {
    let (key, rest) = path.split_once('.').map_or((path, None), |(key, rest)| (key, Some(rest)));
    let found = kind.fields.iter().find(|field| field.key == key).ok_or(NoField::Unknown)?;
    if let Some(class) = found.class
        && !policy::allows(name_of(audience), class)
    {
        return Err(NoField::Shut(class));
    }
    match rest {
        None => Ok(found),
        Some(rest) => field(group(found.form).ok_or(NoField::Unknown)?, rest, audience),
    }
}

/// The fields within a field, where it is a group or a list of groups.
#[must_use]
pub fn group(form: &'static Form) -> Option<&'static Kind> {
    match form {
        Form::Group(kind) => Some(kind),
        Form::List(form) => group(form),
        _ => None,
    }
}

/// What a field of a record is, for the columns of a table: the fields of the rows.
///
/// # Errors
/// There is no such field, it is no list of groups, or the readers may not see it.
pub fn rows(
    kind: &'static Kind,
    rows: &Rows,
    audience: PaperAudience,
) -> Result<&'static Kind, NoField> {
    match rows {
        Rows::Records => Ok(kind),
        Rows::Of(path) => group(field(kind, path, audience)?.form).ok_or(NoField::Other),
    }
}

/// Whether a column can stand in rows of a kind.
///
/// # Errors
/// There is no such field, or the readers may not see it.
pub fn column(kind: &'static Kind, path: &str, audience: PaperAudience) -> Result<(), NoField> {
    let has = |keys: &[&str]| keys.iter().all(|key| field(kind, key, audience).is_ok());
    match path {
        "sentence" if has(&["who", "does", "conditions", "success"]) => Ok(()),
        "amount" if has(&["times", "per", "group"]) => Ok(()),
        "age" if has(&["born", "due"]) => Ok(()),
        "day" => Ok(()),
        _ => field(kind, path, audience).map(drop),
    }
}

/// The fields of the record of this word: one of a child, or the child's own.
#[must_use]
pub fn of_record(word: &str) -> Option<&'static Kind> {
    let known = |kind: &&kinds::RecordKind| kind.word == word && (kind.of_child || word == "child");
    kinds::all().find(known).map(|kind| kind.kind)
}

/// The words that a field of a record offers, where it offers a choice.
#[must_use]
pub fn choices(kind: &'static Kind, key: &str) -> Option<Vec<&'static str>> {
    let field = kind.fields.iter().find(|field| field.key == key)?;
    match field.form {
        Form::Words(words) => Some(words.iter().map(|(word, _)| *word).collect()),
        _ => None,
    }
}

/// The name of an audience in the policy.
fn name_of(audience: PaperAudience) -> &'static str {
    use crate::privacy::Audience as _;
    match audience {
        PaperAudience::Family => policy::Family::NAME,
        PaperAudience::Professional => policy::Professional::NAME,
        PaperAudience::CoreGroup => policy::CoreGroup::NAME,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use PaperAudience::{Family, Professional};

    #[test]
    fn a_file_can_name_no_field_that_its_readers_may_not_see() {
        let plan = of_record("support plan").unwrap();
        assert!(field(plan, "provision.cost", Professional).is_ok());
        assert_eq!(field(plan, "provision.cost", Family).err(), Some(NoField::Shut("Cost")));
        assert_eq!(field(plan, "provision.price", Professional).err(), Some(NoField::Unknown));
        let note = of_record("contact note").unwrap();
        assert!(matches!(
            field(note, "Family focus", Professional),
            Err(NoField::Shut(_) | NoField::Unknown)
        ));
    }

    #[test]
    fn a_sentence_is_told_of_outcomes_alone() {
        let plan = of_record("support plan").unwrap();
        let outcomes = rows(plan, &Rows::Of("outcomes".into()), Professional).unwrap();
        assert_eq!(column(outcomes, "sentence", Professional), Ok(()));
        let provision = rows(plan, &Rows::Of("provision".into()), Professional).unwrap();
        assert_eq!(column(provision, "sentence", Professional), Err(NoField::Unknown));
        assert_eq!(column(provision, "amount", Professional), Ok(()));
    }

    #[test]
    fn labels_follow_from_keys() {
        assert_eq!(label_of("review.took_part"), "field-took-part");
    }
}
