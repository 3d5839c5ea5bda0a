//! Pictures made ready for pages and papers: read, developed, and kept while a build needs them.
//!
//! A picture is developed once. The next build takes the finished one from the old output, as long as
//! the file that it was made from is the same; a paper about a child asks for its picture only when the
//! paper itself has to be made anew.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex};

use rayon::prelude::*;

use crate::check::pictures::report;
use crate::diag::{Diagnostic, Sink};
use crate::model::Service;
use crate::output::{Digest, Output};
use crate::picture::{Facts, MAX_BYTES, Trouble, develop};
use crate::privacy::Grant;
use crate::privacy::policy::Public;
use crate::render::pdf::Plates;
use crate::source::{Loader, PictureFile, Span};
use crate::view::Address;
use crate::view::photo::Plate;

use super::digest::PROGRAM;
use super::site::FOLDER;
use super::work::lock;

/// Finished pictures that anybody may see, by the digest of what they were made from.
pub(super) type Developed = Mutex<BTreeMap<[u8; 32], Arc<Vec<u8>>>>;

/// Where pictures come from.
#[derive(Clone, Copy)]
pub(super) struct Album<'a> {
    /// The content folder.
    pub(super) loader: &'a dyn Loader,
    /// The old output, which has some of them finished.
    pub(super) old: Option<&'a Output>,
    /// Those that were finished before.
    pub(super) developed: &'a Developed,
}

impl Album<'_> {
    /// Makes every picture ready that a card or page uses, and takes out of the service those that turn
    /// out to be damaged: a box stands in their place. Gives what there is to say of them.
    pub(super) fn prepare(&self, service: &mut Service) -> Vec<Diagnostic> {
        let used: Vec<String> = used(service).into_iter().collect();
        let made = |name: &String| -> Option<Trouble> {
            let (_, file, facts) = service.picture(name)?;
            self.finished(file, facts).err()
        };
        let troubles: Vec<Option<Trouble>> = used.par_iter().map(made).collect();
        let mut sink = Sink::new();
        for (name, trouble) in used.iter().zip(troubles) {
            let Some(trouble) = trouble else { continue };
            let path = service.picture(name).map(|(_, file, _)| file.path.clone());
            if let Some(entry) = service.leave_out_picture(name) {
                let _ =
                    report(&trouble, &path.unwrap_or_default(), Span::top(entry.file), &mut sink);
            }
        }
        sink.into_sorted()
    }

    /// A finished picture that anybody may see.
    fn finished(&self, file: &PictureFile, facts: Facts) -> Result<Arc<Vec<u8>>, Trouble> {
        if let Some(known) = lock(self.developed).get(&file.digest) {
            return Ok(Arc::clone(known));
        }
        let bytes = match self.carried(file, facts) {
            Some(bytes) => bytes,
            None => develop(&self.read(&file.path)?)?.bytes,
        };
        let bytes = Arc::new(bytes);
        lock(self.developed).insert(file.digest, Arc::clone(&bytes));
        Ok(bytes)
    }

    fn carried(&self, file: &PictureFile, facts: Facts) -> Option<Vec<u8>> {
        let output = self.old?;
        let name = file.stem().rsplit('/').next()?;
        let address = Address::Picture(format!("{name}.{}", facts.ending()));
        let entry = output.old()?.file(&format!("{FOLDER}{address}"))?;
        if entry.inputs == inputs(file) { output.bytes_of(entry) } else { None }
    }

    pub(super) fn read(&self, path: &str) -> Result<Vec<u8>, Trouble> {
        let read = self.loader.read(path, MAX_BYTES);
        read.map_err(|error| Trouble::Unreadable(error.kind().to_string()))
    }

    /// A finished picture by its address below the root of the site.
    pub(super) fn public(
        &self,
        service: &Service,
        address: &str,
    ) -> Option<Result<Arc<Vec<u8>>, Trouble>> {
        let name = address.strip_prefix("pictures/")?.rsplit_once('.')?.0;
        let (_, file, facts) = service.picture(name)?;
        let right = Address::Picture(format!("{name}.{}", facts.ending())).to_string() == address;
        right.then(|| self.finished(file, facts))
    }

    /// Every finished picture that cards and pages use: its address, its bytes, and the digest of what
    /// it was made from.
    pub(super) fn of_site(&self, service: &Service) -> Vec<(String, Arc<Vec<u8>>, Digest)> {
        let one = |name: String| {
            let (_, file, facts) = service.picture(&name)?;
            let address = Address::Picture(format!("{name}.{}", facts.ending())).to_string();
            Some((address, self.finished(file, facts).ok()?, inputs(file)))
        };
        used(service).into_iter().filter_map(one).collect()
    }

    /// What the engine of papers needs of these pictures. Those of a child are developed there, when the
    /// paper is made.
    pub(super) fn plates(&self, service: &Service, wanted: &[Plate]) -> Plates {
        let mut plates = Plates::default();
        for (file, source) in wanted {
            let public = self.public(service, &Address::Picture(file.clone()).to_string());
            match public.filter(|_| !source.starts_with("children/")) {
                Some(made) => made.into_iter().for_each(|bytes| plates.finished(file, bytes)),
                None => self.read(source).into_iter().for_each(|bytes| plates.raw(file, bytes)),
            }
        }
        plates
    }
}

/// What a finished picture is made from.
fn inputs(file: &PictureFile) -> Digest {
    Digest::of_parts([PROGRAM.as_bytes(), file.digest.as_slice()])
}

/// The pictures that a card or page, in any language, names and that hold.
fn used(service: &Service) -> BTreeSet<String> {
    let grant: Grant<Public> = Grant::public();
    let mut names: BTreeSet<String> = BTreeSet::new();
    for card in service.activities().values() {
        let steps = card.steps.iter().filter_map(|step| grant.open(&step.picture).as_ref());
        let all = grant.open(&card.pictures).iter().chain(steps);
        names.extend(all.map(|name| name.value.to_string()));
    }
    let own = service.pages().values().map(|page| &page.body);
    let translated = service.page_translations().map(|page| &page.body);
    for body in own.chain(translated) {
        names.extend(grant.open(body).pictures().into_iter().map(|name| name.value.clone()));
    }
    names.retain(|name| service.picture(name).is_some());
    names
}
