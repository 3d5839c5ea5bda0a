//! What a record may say, for the people and the editors that write records: the reference and the
//! JSON Schemas, both made from the declarations that the decoder follows.

mod deadlines;
mod page;
mod schema;

pub use deadlines::{ToldDeadline, deadlines};
pub use page::{all, duties, one};
pub use schema::schema;

use crate::model::kinds::{self, RecordKind};

/// The schema of a kind, as the text of its file.
#[must_use]
pub fn schema_text(kind: &RecordKind) -> String {
    format!("{:#}\n", schema(kind))
}

/// The kind with this name, as it is typed: `visit`, `contact-note`.
#[must_use]
pub fn kind(slug: &str) -> Option<&'static RecordKind> {
    kinds::all().find(|kind| kind.slug() == slug)
}
