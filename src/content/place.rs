//! Which record a file is, by where it stands.

use crate::model::kinds::every_kind;
use crate::model::{Area, AreaId, Choice, Date, Dated, RecordKey};

/// Why a path is no record's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Misplaced {
    /// No kind of record is kept there.
    NoSuchPlace,
    /// The name of the file or of a folder cannot be used; this part of the path.
    BadName(String),
}

/// The longest reference or slug, in characters.
const LONGEST_NAME: usize = 60;

/// The record that stands at a path below the content folder.
///
/// # Errors
///
/// When no record is kept there, or a name in the path cannot be used.
pub fn place_of(path: &str) -> Result<RecordKey, Misplaced> {
    let parts: Vec<&str> = path.split('/').collect();
    let (file, folders) = parts.split_last().ok_or(Misplaced::NoSuchPlace)?;
    let (stem, ending) = file.rsplit_once('.').ok_or(Misplaced::NoSuchPlace)?;
    let yaml = matches!(ending, "yaml" | "yml");
    let markdown = ending == "md";
    // The two endings of YAML are one.
    let kind = if yaml { "yaml" } else { ending };
    match folders {
        [] if yaml && stem == "service" => Ok(RecordKey::Service),
        [] if yaml && stem == "allowances" => Ok(RecordKey::Allowances),
        [] if yaml && stem == "rules" => Ok(RecordKey::Rules),
        [] if yaml && stem == "addresses" => Ok(RecordKey::Addresses),
        ["checklists", id] if yaml && stem == "checklist" => Ok(RecordKey::Checklist(name(id)?)),
        ["checklists", id] if yaml => Ok(RecordKey::Items(name(id)?, AreaId::of(&name(stem)?))),
        ["activities", area] if markdown => {
            Area::from_word(area).ok_or_else(|| Misplaced::BadName((*area).into()))?;
            match stem.rsplit_once('.') {
                Some((card, language)) => {
                    let card = format!("{area}/{}", name(card)?);
                    Ok(RecordKey::Translation(card, self::language(language)?))
                }
                None => Ok(RecordKey::Activity(format!("{area}/{}", name(stem)?))),
            }
        }
        ["pages"] if markdown && stem.contains('.') => {
            let (page, language) = stem.rsplit_once('.').ok_or(Misplaced::NoSuchPlace)?;
            Ok(RecordKey::PageTranslation(name(page)?, self::language(language)?))
        }
        ["children", child] if yaml && stem == "child" => Ok(RecordKey::Child(name(child)?)),
        ["children", child, folder] => of_child(name(child)?, folder, stem, kind),
        [folder] => of_service(folder, stem, kind),
        _ => Err(Misplaced::NoSuchPlace),
    }
}

/// The child and the folder that a file stands in, though its own name says nothing: nobody can tell
/// whether it would be the latest of the records there.
#[must_use]
pub fn folder_of(path: &str) -> Option<(String, String)> {
    let parts: Vec<&str> = path.split('/').collect();
    match parts.as_slice() {
        ["children", child, folder, _] => Some(((*child).to_owned(), (*folder).to_owned())),
        _ => None,
    }
}

/// What the name of a file without its ending can say.
trait FileName: Sized {
    fn read(stem: &str) -> Result<Self, Misplaced>;
}

impl FileName for String {
    fn read(stem: &str) -> Result<Self, Misplaced> {
        name(stem)
    }
}

impl FileName for Date {
    fn read(stem: &str) -> Result<Self, Misplaced> {
        stem.parse().map_err(|_| Misplaced::BadName(stem.to_owned()))
    }
}

impl FileName for Dated {
    fn read(stem: &str) -> Result<Self, Misplaced> {
        name(stem)?;
        Self::parse(stem).ok_or_else(|| Misplaced::BadName(stem.to_owned()))
    }
}

macro_rules! in_folders {
    (
        service { $($own:ident $a:ident $shelf:literal $b:ident $own_ending:ident $c:literal;)* }
        child { $($kind:ident $d:ident $folder:literal $e:ident $ending:ident $f:literal;)* }
    ) => {
        /// A record of the service that stands in a folder of its kind.
        fn of_service(folder: &str, stem: &str, ending: &str) -> Result<RecordKey, Misplaced> {
            match (folder, ending) {
                $(($shelf, stringify!($own_ending)) => Ok(RecordKey::$own(FileName::read(stem)?)),)*
                _ => Err(Misplaced::NoSuchPlace),
            }
        }

        /// A record below a child's folder.
        fn of_child(
            child: String,
            folder: &str,
            stem: &str,
            ending: &str,
        ) -> Result<RecordKey, Misplaced> {
            match (folder, ending) {
                $(($folder, stringify!($ending)) => {
                    Ok(RecordKey::$kind(child, FileName::read(stem)?))
                })*
                _ => Err(Misplaced::NoSuchPlace),
            }
        }
    };
}

every_kind!(in_folders);

/// A reference or slug: it becomes part of addresses and file names on every kind of computer.
fn name(part: &str) -> Result<String, Misplaced> {
    let letters = part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
    let edges = part.starts_with('-') || part.ends_with('-') || part.contains("--");
    let length = (1..=LONGEST_NAME).contains(&part.len());
    if letters && !edges && length && !is_device(part) {
        Ok(part.to_owned())
    } else {
        Err(Misplaced::BadName(part.to_owned()))
    }
}

/// A language by its code of two or three letters, perhaps with more behind a hyphen: `cy`, `zh-hans`.
fn language(part: &str) -> Result<String, Misplaced> {
    let first = part.split('-').next().unwrap_or_default();
    let code = (2..=3).contains(&first.len()) && first.bytes().all(|b| b.is_ascii_lowercase());
    // An ending that a program has put behind the ending: `bubbles.md.md`.
    let code = code && !matches!(part, "md" | "txt");
    if code { name(part) } else { Err(Misplaced::BadName(part.to_owned())) }
}

/// Names that Windows keeps for devices.
fn is_device(name: &str) -> bool {
    matches!(name, "con" | "prn" | "aux" | "nul")
        || (name.len() == 4
            && (name.starts_with("com") || name.starts_with("lpt"))
            && name.ends_with(|c: char| c.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn each_record_has_its_place() {
        assert_eq!(place_of("service.yaml"), Ok(RecordKey::Service));
        assert_eq!(
            place_of("children/p014/visits/2026-03-03.md"),
            Ok(RecordKey::Visit("p014".into(), date(2026, 3, 3)))
        );
        assert_eq!(
            place_of("activities/self-help/sock-off.md"),
            Ok(RecordKey::Activity("self-help/sock-off".into()))
        );
        assert_eq!(place_of("children/p014/visits/2026-03-03.yaml"), Err(Misplaced::NoSuchPlace));
        assert_eq!(place_of("children/P014/child.yaml"), Err(Misplaced::BadName("P014".into())));
        assert_eq!(
            place_of("activities/self-help/sock-off.cy.md"),
            Ok(RecordKey::Translation("self-help/sock-off".into(), "cy".into()))
        );
        assert_eq!(
            place_of("pages/about.cy.md"),
            Ok(RecordKey::PageTranslation("about".into(), "cy".into()))
        );
        assert_eq!(
            place_of("activities/self-help/sock-off.welsh.md"),
            Err(Misplaced::BadName("welsh".into()))
        );
        assert_eq!(place_of("activities/play/x.md"), Err(Misplaced::BadName("play".into())));
        assert_eq!(
            place_of("children/a/charts/3-3-26.yaml"),
            Err(Misplaced::BadName("3-3-26".into()))
        );
    }
}
