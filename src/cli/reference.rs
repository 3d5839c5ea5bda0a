//! `doorstep reference`: every field of every record, with its meaning and an example.

use clap::Args;

use crate::diag::nearest;
use crate::model::kinds;
use crate::reference;

use super::{Console, ExitStatus};

/// Print what a record may say: its place, an example, and every field with its meaning
#[derive(Debug, Args)]
pub(super) struct Reference {
    /// One kind of record, such as visit, or its folder, such as visits; all of them, in Markdown, if it is
    /// left out
    kind: Vec<String>,
}

/// Prints the reference.
pub(super) fn run(args: &Reference, console: &mut Console) -> ExitStatus {
    if args.kind.is_empty() {
        console.data(&reference::all());
        return ExitStatus::Done;
    }
    let slug = &args.kind.join("-");
    match reference::kind(slug) {
        Some(kind) => {
            console.data(&reference::one(kind));
            ExitStatus::Done
        }
        None => unknown(slug, console),
    }
}

/// Says that there is no such kind, and which is meant.
pub(super) fn unknown(slug: &str, console: &mut Console) -> ExitStatus {
    let slugs: Vec<String> = kinds::all().map(kinds::RecordKind::slug).collect();
    let hint = match nearest(slug, slugs.iter().map(String::as_str)) {
        Some(near) => format!("did you mean {near}?"),
        None => format!("the kinds are {}", slugs.join(", ")),
    };
    console.refuse(&format!("there is no kind of record called `{slug}`; {hint}"))
}
