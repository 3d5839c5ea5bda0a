//! `doorstep new`: a record to overwrite, with everything filled in that can be known.

mod arguments;
mod tabled;
#[cfg(test)]
mod tests;

use crate::content;
use crate::diag::{Format, Renderer, Severity, Sink};
use crate::scaffold::{self, NewFile};
use crate::source::{MemoryLoader, Sources};

use super::existing::known;
use super::{Console, ExitStatus, World};

pub(super) use arguments::{New, one_of};

/// Makes the record, unless it could not hold as it stands.
pub(super) fn run(args: &New, world: &World, console: &mut Console) -> ExitStatus {
    if let Err(sentence) = world.needed_content() {
        return console.refuse(&sentence);
    }
    let asked = args.kind.asked(world.today);
    let known = known(&world.content(), args.kind.child());
    let files = match scaffold::new(&asked, &known) {
        Ok(files) => files,
        Err(error) => return console.refuse(&error.to_string()),
    };
    if let Some(faults) = faults(&files) {
        return console.refuse(&format!("nothing was written, because of this:\n{faults}"));
    }
    if let Err(error) = scaffold::write(&world.below(""), &files) {
        return console.refuse(&error.to_string());
    }
    let paths: Vec<String> =
        files.iter().map(|file| world.below(&file.path).display().to_string()).collect();
    console.data(&format!("Wrote {}\n", paths.join(" and ")));
    console.say(&format!("Next: {}", args.kind.next()));
    ExitStatus::Done
}

/// What is wrong with new files before they are written: a name that no file may have, a character
/// that no record may hold. `None` when they are sound.
pub(super) fn faults(files: &[NewFile]) -> Option<String> {
    let mut loader = MemoryLoader::new();
    for file in files {
        if let Some(path) = file.path.strip_prefix("content/") {
            loader.set(path, file.text.as_bytes());
        }
    }
    let sources = Sources::load(&loader);
    let mut sink = Sink::new();
    let documents = content::parse(&sources, &mut sink);
    let _ = content::decode(&documents, &sources, &mut sink);
    let renderer = Renderer::new(&sources, "content/");
    let errors = sink.into_sorted().into_iter();
    let errors: Vec<String> = errors
        .filter(|found| found.rule.severity == Severity::Error)
        .map(|found| renderer.text(&found, Format::Human).trim_end().to_owned())
        .collect();
    (!errors.is_empty()).then(|| errors.join("\n"))
}
