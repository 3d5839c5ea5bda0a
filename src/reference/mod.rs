//! What a record may say, for the people and the editors that write records: the reference and the
//! JSON Schemas, both made from the declarations that the decoder follows.

mod page;
mod schema;
mod told;

pub use page::{all, duties, one};
pub use schema::schema;
pub use told::{ToldRule, deadlines, limits, year_days};

use crate::model::kinds::{self, RecordKind};

/// The schema of a kind, as the text of its file.
#[must_use]
pub fn schema_text(kind: &RecordKind) -> String {
    format!("{:#}\n", schema(kind))
}

/// The kind with this name, as it is typed: `visit`, `contact-note`, `Contact note`, or the name of its
/// folder or file. Capitals do not matter.
#[must_use]
pub fn kind(typed: &str) -> Option<&'static RecordKind> {
    let typed = typed.trim().to_lowercase().replace([' ', '_'], "-");
    let typed = typed.strip_suffix(".yaml").or(typed.strip_suffix(".md")).unwrap_or(&typed);
    let typed = typed.trim_end_matches('/');
    let is = |name: &str| !name.is_empty() && name == typed;
    let by_folder = |kind: &&RecordKind| {
        is(kind.folder)
            || is(kind.folder.trim_end_matches('s'))
            || is(kind.path.split('/').next().unwrap_or_default())
    };
    let by_name =
        |kind: &&RecordKind| is(&kind.slug()) || is(&page::title(kind.kind).replace(' ', "-"));
    kinds::all().find(by_name).or_else(|| kinds::all().find(by_folder))
}
