//! The pictures beside the records: what each of them is. Their bytes are not kept, because a service
//! with many families has gigabytes of them; whoever needs one reads it again.

use sha2::{Digest as _, Sha256};

use super::{Entry, EntryKind, Loader, is_record_name};
use crate::picture::{Facts, MAX_BYTES, Trouble, facts};

/// The letters of a mark: consonants that make no word, no number and no name.
const LETTERS: &[u8; 16] = b"bdghjklmnpqrtvwz";

/// A file in a folder of pictures that is no record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PictureFile {
    /// The path below the content folder, with `/` between its parts.
    pub path: String,
    /// What it is, or why it cannot be used.
    pub facts: Result<Facts, Trouble>,
    /// The SHA-256 of its bytes.
    pub digest: [u8; 32],
}

impl PictureFile {
    /// Whether an entry of the content folder is one: anything but a record in a folder `pictures`, of
    /// the service or of a child.
    pub(super) fn is_one(entry: &Entry) -> bool {
        let parts: Vec<&str> = entry.path.split('/').collect();
        let place = matches!(parts.as_slice(), ["pictures", _] | ["children", _, "pictures", _]);
        place && matches!(entry.kind, EntryKind::File(_)) && !is_record_name(&entry.path)
    }

    /// Looks at a file.
    pub(super) fn look(loader: &dyn Loader, entry: &Entry) -> Self {
        let none = |trouble| Self {
            path: entry.path.clone(),
            digest: Sha256::digest(format!("{trouble:?}")).into(),
            facts: Err(trouble),
        };
        match entry.kind {
            EntryKind::File(length) if length > MAX_BYTES => none(Trouble::TooManyBytes(length)),
            _ => match loader.read(&entry.path, MAX_BYTES) {
                Ok(bytes) => Self {
                    path: entry.path.clone(),
                    facts: facts(&bytes),
                    digest: Sha256::digest(&bytes).into(),
                },
                Err(error) => none(Trouble::Unreadable(error.kind().to_string())),
            },
        }
    }

    /// The path without its ending: that of the record beside it, without its ending.
    #[must_use]
    pub fn stem(&self) -> &str {
        let (folder, name) = self.path.rsplit_once('/').unwrap_or(("", &self.path));
        let stem = name.rsplit_once('.').map_or(name.len(), |(stem, _)| stem.len());
        let length = if folder.is_empty() { stem } else { folder.len() + 1 + stem };
        &self.path[..length]
    }

    /// Sixteen letters by which these bytes are told from others.
    #[must_use]
    pub fn mark(&self) -> String {
        let halves = self.digest.iter().flat_map(|byte| [byte >> 4, byte & 15]);
        halves.take(16).map(|half| char::from(LETTERS[usize::from(half)])).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::{MemoryLoader, Sources};

    #[test]
    fn what_stands_in_a_folder_of_pictures_is_looked_at_and_what_stands_elsewhere_is_not() {
        let loader = MemoryLoader::new()
            .with("pictures/sock.yaml", "words: A sock")
            .with("pictures/sock.jpg", "no picture")
            .with("children/p1/pictures/torch.tiff", "II*\0")
            .with("children/p1/letter.pdf", "%PDF-1.7");
        let sources = Sources::load(&loader);
        let seen: Vec<_> = sources.pictures().iter().map(|one| (one.stem(), &one.facts)).collect();
        assert_eq!(
            seen,
            [
                ("children/p1/pictures/torch", &Err(Trouble::Foreign("TIFF"))),
                ("pictures/sock", &Err(Trouble::Unknown)),
            ]
        );
        assert_eq!(sources.len(), 1);
        assert_eq!(sources.refusals().len(), 1);
    }
}
