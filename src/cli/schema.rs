//! `doorstep schema`: what an editor needs to complete and check a record while it is typed.

use clap::Args;

use crate::reference;
use crate::scaffold::{NewFile, rewrite};

use super::{Console, ExitStatus, World};

/// Write the schemas by which an editor completes and checks records as they are typed
///
/// They go into the folder `schemas` beside `content`; records that `doorstep new` makes name theirs in
/// the first line, which editors with the YAML language server understand.
#[derive(Debug, Args)]
pub(super) struct Schema {
    /// Print the schema of this kind of record alone, such as visit
    kind: Option<String>,
}

/// Writes all schemas, or prints one.
pub(super) fn run(args: &Schema, world: &World, console: &mut Console) -> ExitStatus {
    if let Some(slug) = &args.kind {
        let Some(kind) = reference::kind(slug) else {
            return super::reference::unknown(slug, console);
        };
        console.data(&reference::schema_text(kind));
        return ExitStatus::Done;
    }
    let files = schemas();
    if let Err(error) = rewrite(&world.below(""), &files) {
        return console.refuse(&error.to_string());
    }
    let folder = world.below("schemas");
    console.data(&format!("Wrote {} schemas in {}\n", files.len(), folder.display()));
    ExitStatus::Done
}

/// The schemas as files.
pub(super) fn schemas() -> Vec<NewFile> {
    let all = crate::model::kinds::all();
    all.map(|kind| NewFile {
        path: format!("schemas/{}.json", kind.slug()),
        text: reference::schema_text(kind),
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::console::tests::printed;

    fn world(root: &std::path::Path) -> World {
        World { root: root.into(), today: jiff::civil::date(2026, 11, 23) }
    }

    #[test]
    fn every_kind_has_its_file_and_writing_them_again_changes_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let args = Schema { kind: None };
        for _ in 0..2 {
            let (status, data, _) = printed(|console| run(&args, &world(folder.path()), console));
            assert_eq!(status, ExitStatus::Done);
            assert!(data.contains(&format!("{} schemas", schemas().len())), "{data}");
        }
        for file in schemas() {
            assert!(folder.path().join(file.path).exists());
        }
    }

    #[test]
    fn an_unknown_kind_offers_the_nearest() {
        let args = Schema { kind: Some("vist".into()) };
        let (status, _, talk) =
            printed(|console| run(&args, &world(std::path::Path::new(".")), console));
        assert_eq!(status, ExitStatus::ToolFailed);
        assert!(talk.contains("did you mean visit?"), "{talk}");
    }
}
