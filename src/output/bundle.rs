//! The output of one audience and one subject, before any of it is on disk.

use std::collections::BTreeMap;

use super::{Digest, PathFault, path};

/// An ordered map from path to bytes. It is whole when it reaches the staging folder: it has been
/// scanned, and it is written completely or not at all. It has no `Debug`, because a family's bundle
/// is made of a child's data.
#[derive(Clone, PartialEq, Eq)]
pub struct Bundle {
    audience: &'static str,
    subject: String,
    inputs: Digest,
    files: BTreeMap<String, Vec<u8>>,
    own_inputs: BTreeMap<String, Digest>,
    pages: BTreeMap<String, u32>,
}

impl Bundle {
    /// An empty bundle for an audience, about a subject (`p014/home`; empty when it is about nobody),
    /// made from what has this digest.
    #[must_use]
    pub fn new(audience: &'static str, subject: impl Into<String>, inputs: Digest) -> Self {
        let subject = subject.into();
        Self {
            audience,
            subject,
            inputs,
            files: BTreeMap::new(),
            own_inputs: BTreeMap::new(),
            pages: BTreeMap::new(),
        }
    }

    /// Adds a file by its path below the output folder, with `/` between the parts.
    ///
    /// # Errors
    /// When the path is not one that every file system takes, or is there already.
    pub fn add(&mut self, path: impl Into<String>, bytes: Vec<u8>) -> Result<(), PathFault> {
        let path = path.into();
        path::check(&path)?;
        if self.files.contains_key(&path) {
            return Err(PathFault::Twice);
        }
        self.files.insert(path, bytes);
        Ok(())
    }

    /// Adds a file that was made from less than the whole bundle was, so that it can be carried over
    /// while the rest of the bundle changes.
    ///
    /// # Errors
    /// As [`Bundle::add`].
    pub fn add_from(
        &mut self,
        path: impl Into<String>,
        bytes: Vec<u8>,
        inputs: Digest,
    ) -> Result<(), PathFault> {
        let path = path.into();
        self.add(path.clone(), bytes)?;
        self.own_inputs.insert(path, inputs);
        Ok(())
    }

    /// Adds a paper, which has sides to be counted.
    ///
    /// # Errors
    /// As [`Bundle::add`].
    pub fn add_paper(
        &mut self,
        path: impl Into<String>,
        bytes: Vec<u8>,
        pages: u32,
    ) -> Result<(), PathFault> {
        let path = path.into();
        self.add(path.clone(), bytes)?;
        self.pages.insert(path, pages);
        Ok(())
    }

    /// For whom it is, by the audience's name in the policy.
    #[must_use]
    pub fn audience(&self) -> &'static str {
        self.audience
    }

    /// Whom it is about; empty when it is about nobody.
    #[must_use]
    pub fn subject(&self) -> &str {
        &self.subject
    }

    /// The files, by path.
    #[must_use]
    pub fn files(&self) -> &BTreeMap<String, Vec<u8>> {
        &self.files
    }

    /// How many sides one of its files has, if it is a paper.
    #[must_use]
    pub fn pages_of(&self, path: &str) -> Option<u32> {
        self.pages.get(path).copied()
    }

    /// The digest of what one of its files was made from.
    #[must_use]
    pub fn inputs_of(&self, path: &str) -> Digest {
        self.own_inputs.get(path).copied().unwrap_or(self.inputs)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_taken_once() {
        let mut bundle = Bundle::new("public", "", Digest::of(b""));
        assert_eq!(bundle.add("public/a.html", vec![1]), Ok(()));
        assert_eq!(bundle.add("public/a.html", vec![2]), Err(PathFault::Twice));
        assert_eq!(bundle.add("public/../b", vec![]), Err(PathFault::Dots));
        assert_eq!(bundle.files()["public/a.html"], [1]);
    }

    #[test]
    fn a_file_can_name_its_own_inputs() {
        let mut bundle = Bundle::new("public", "", Digest::of(b"all"));
        bundle.add("public/a.html", vec![]).unwrap();
        bundle.add_from("public/b.html", vec![], Digest::of(b"b")).unwrap();
        assert_eq!(bundle.inputs_of("public/a.html"), Digest::of(b"all"));
        assert_eq!(bundle.inputs_of("public/b.html"), Digest::of(b"b"));
    }
}
