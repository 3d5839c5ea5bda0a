//! Records as imports and exports take them: as they were read, with the text below their fields.

use crate::content::{self, Documents};
use crate::diag::Sink;
use crate::exchange::Exported;
use crate::source::Sources;

/// Reads the fields of every record. What cannot be read is left out.
pub(super) fn documents(sources: &Sources) -> Documents {
    content::parse(sources, &mut Sink::new())
}

/// The records that could be read.
pub(super) fn records<'d>(sources: &'d Sources, documents: &'d Documents) -> Vec<Exported<'d>> {
    documents
        .documents
        .iter()
        .filter_map(|document| {
            let file = sources.file(document.file);
            Some(Exported {
                path: &file.path,
                fields: document.fields.as_ref()?,
                text: document.body_at.map(|at| &file.text[at..]),
            })
        })
        .collect()
}
