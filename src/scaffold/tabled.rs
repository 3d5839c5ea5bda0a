//! A new record of any kind, from the declaration of the kind.

use super::example::{self, Facts};
use super::{Known, NewFile, NewRecord, ScaffoldError, records};
use crate::model::{Form, Kind, LinkKind};

/// The record. What it must name has to be there.
pub(super) fn new(asked: &NewRecord, known: &Known) -> Result<Vec<NewFile>, ScaffoldError> {
    let mut names = known.names.clone();
    if let Some(reference) = &asked.child {
        let Some(child) = &known.child else {
            return Err(if known.references.contains(reference) {
                ScaffoldError::ChildHasMistakes(reference.clone())
            } else {
                let all = known.references.iter().cloned().collect();
                ScaffoldError::NoSuchChild(reference.clone(), all)
            });
        };
        // The child's own visitor comes before everybody else.
        names.entry(LinkKind::Staff).or_default().insert(0, child.visitor.clone());
        names.insert(LinkKind::Child, vec![reference.clone()]);
    }
    if let Some(missing) = needed(asked.kind.kind).into_iter().find(|to| !names.contains_key(to)) {
        return Err(ScaffoldError::NothingToName(asked.kind.word, missing));
    }
    let folder = match &asked.child {
        Some(child) => format!("children/{child}/{}", asked.kind.folder),
        None => asked.kind.folder.to_owned(),
    };
    let ending = if asked.kind.is_markdown() { "md" } else { "yaml" };
    let facts = Facts { date: asked.date, names };
    let text = records::BY_KIND.iter().find(|(word, _)| *word == asked.kind.word).map_or_else(
        || example::with(asked.kind, &facts),
        |(_, text)| example::filled(text, &facts),
    );
    Ok(vec![NewFile::record(format!("{folder}/{}.{ending}", asked.name), text)])
}

/// What a record of a kind must name.
fn needed(kind: &Kind) -> Vec<LinkKind> {
    let needed = kind.fields.iter().filter(|field| field.needed);
    needed.flat_map(|field| links(field.form)).collect()
}

fn links(form: &Form) -> Vec<LinkKind> {
    match form {
        Form::Link(to) => vec![*to],
        Form::List(of) => links(of),
        Form::Group(kind) => needed(kind),
        _ => Vec::new(),
    }
}
