//! The pictures of one paper, as its template asks for them: `/pictures/<ink>/<name>`.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::picture::{develop, grey};
use crate::view::sheet::Ink;

/// The pictures that a paper may ask for, by name.
#[derive(Clone, Default)]
pub struct Plates(BTreeMap<String, Plate>);

#[derive(Clone)]
enum Plate {
    /// Finished.
    Finished(Arc<Vec<u8>>),
    /// As it lies beside its record: nothing of it goes into a paper as it is.
    Raw(Arc<Vec<u8>>),
}

impl std::fmt::Debug for Plates {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} pictures", self.0.len())
    }
}

impl Plates {
    /// Adds a finished picture.
    pub fn finished(&mut self, name: &str, bytes: Arc<Vec<u8>>) {
        self.0.insert(name.to_owned(), Plate::Finished(bytes));
    }

    /// Adds a picture that is developed when the paper asks for it.
    pub fn raw(&mut self, name: &str, bytes: Vec<u8>) {
        self.0.insert(name.to_owned(), Plate::Raw(Arc::new(bytes)));
    }

    /// A picture in an ink, by its path: `pictures/grey/sock-ball.png`.
    pub(super) fn inked(&self, path: &str) -> Option<Vec<u8>> {
        let (ink, name) = path.strip_prefix("pictures/")?.split_once('/')?;
        let finished = match self.0.get(name)? {
            Plate::Finished(bytes) => bytes.to_vec(),
            Plate::Raw(bytes) => develop(bytes).ok()?.bytes,
        };
        match Ink::named(ink)? {
            Ink::Colour => Some(finished),
            Ink::Grey => grey(&finished),
            Ink::Outline => None,
        }
    }
}
