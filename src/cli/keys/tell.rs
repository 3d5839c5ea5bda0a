//! What `doorstep keys` says: what was done, what it means, and what is left to do at the host.

use std::path::Path;

use crate::cli::{Console, World};
use crate::output::{Manifest, Output};
use crate::seal::{Keys, Who};

/// The folder of families' pages.
const FOLDER: &str = "families-online/";

/// The pages that the last build made, by name.
pub(super) fn published(world: &World) -> Vec<String> {
    let folder = world.below("output");
    if !folder.is_dir() {
        return Vec::new();
    }
    let Ok(output) = Output::open(&folder) else { return Vec::new() };
    let files = output.old().map(Manifest::files).unwrap_or_default().iter();
    let pages = files.filter_map(|file| {
        file.path.strip_prefix(FOLDER)?.strip_suffix("/index.html").map(str::to_owned)
    });
    pages.collect()
}

/// What is said when a key file is needed and there is none.
pub(super) fn lost(place: &Path, world: &World) -> String {
    let published = published(world).len();
    let before = match published {
        0 => "`doorstep keys new` makes one.".to_owned(),
        _ => format!(
            "There was one: the last build made {} with it. Put it back from the copy that you keep. {}",
            numbered(published, "page"),
            LOST
        ),
    };
    format!("there is no key file {}. {before}", place.display())
}

/// What a lost key file means.
const LOST: &str = "If it is lost for good: the pages that are published stay as they are, and the cards that \
                    families have open them as they are now. The pages that will be made have new keys and stand at \
                    new addresses, so no card that was printed before opens them. Begin again with \
                    `doorstep keys new`, print new cards with `doorstep keys card`, hand them over, and delete \
                    the old pages at your host.";

/// What is said when keys were made for pages that other keys had opened before.
pub(super) fn lost_before(published: &[String], console: &mut Console) {
    if published.is_empty() {
        return;
    }
    console.say(&format!(
        "The last build had made {} with another key file, which these keys cannot take the place of. If you \
         have a copy of it, put it back now, and nothing is lost. {LOST}",
        numbered(published.len(), "page")
    ));
    for name in published {
        console.say(&format!("  to delete at the host: {FOLDER}{name}/"));
    }
}

/// What was made.
pub(super) fn made(place: &Path, is_first: bool, made: &[Who], console: &mut Console) {
    if is_first {
        console.say(&format!(
            "Made the key file {}. Keep a copy of it in a locked place, never with the records: without it \
             every family needs a new card, and whoever has it opens every page.",
            place.display()
        ));
    }
    for who in made {
        console.data(&format!("made a key for {} of {}\n", who.adult, who.child));
    }
    if made.is_empty() {
        console.say("Nobody is without a key who is to have a page.");
    } else {
        console.say("Print each card with `doorstep keys card REF ADULT`, and build again.");
    }
}

/// Shows where a child's pages stand, and their codes.
pub(super) fn show(
    keys: &Keys,
    child: &str,
    adult: Option<&str>,
    console: &mut Console,
) -> Result<(), String> {
    let wanted = |who: &Who| who.child == child && adult.is_none_or(|adult| who.adult == adult);
    let pages: Vec<_> = keys.pages().filter(|(who, _)| wanted(who)).collect();
    if pages.is_empty() {
        return Err(match adult {
            Some(adult) => no_key(keys, &Who::new(child, adult)),
            None => format!(
                "there is no key for {child}; `doorstep keys new` makes those that are missing"
            ),
        });
    }
    for (who, key) in pages {
        console.data(&format!(
            "{} of {}: page {FOLDER}{}/, code {}, key of {}\n",
            who.adult,
            who.child,
            key.name(),
            key.code().groups().join("-"),
            key.made()
        ));
    }
    Ok(())
}

/// Why there is nothing to do with somebody's key.
pub(super) fn no_key(keys: &Keys, who: &Who) -> String {
    let Who { child, adult } = who;
    if let Some((on, _)) = keys.revoked(who) {
        return format!(
            "the key of {adult} of {child} was revoked on {on}; `doorstep keys new {child} {adult}` makes a \
             new one"
        );
    }
    let others: Vec<&str> = keys
        .pages()
        .filter(|(other, _)| other.child == *child)
        .map(|(other, _)| other.adult.as_str())
        .collect();
    let there = match others.as_slice() {
        [] => format!("no adult of {child} has one"),
        some => format!("for {child} there are {}", some.join(", ")),
    };
    format!("there is no key for {adult} of {child}; {there}")
}

/// What turning a key means.
pub(super) fn turned(who: &Who, name: &str, console: &mut Console) {
    let Who { child, adult } = who;
    console.say(&format!(
        "The key of {adult} of {child} is turned. The old card opens the old page until you have built again and \
         published it: do that now, so that the new {FOLDER}{name}/ takes the place of the old one at your \
         host, and have the host forget older copies if it keeps any."
    ));
    saved(console);
    console.say(&format!("Print the new card with `doorstep keys card {child} {adult}`."));
}

/// What revoking a key means.
pub(super) fn revoked(who: &Who, name: &str, console: &mut Console) {
    let Who { child, adult } = who;
    console.say(&format!(
        "The key of {adult} of {child} is revoked, and no page is made for them any more. What is published \
         stays there until you take it away: delete {FOLDER}{name}/ at your host now, and have the host forget \
         older copies if it keeps any. Then build again."
    ));
    saved(console);
    console.say(&format!(
        "Take the entry for {adult} under online out of the record of {child} as well."
    ));
}

fn saved(console: &mut Console) {
    console.say(
        "A copy of the page that somebody has saved cannot be called back: with the old card it opens for ever, \
         and shows what stood on it then.",
    );
}

fn numbered(count: usize, noun: &str) -> String {
    if count == 1 { format!("1 {noun}") } else { format!("{count} {noun}s") }
}
