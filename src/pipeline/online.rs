//! Families' pages online: made, searched, sealed, and only then put into a bundle.
//!
//! A page is in plain text between its template and its key, and nowhere else. Without a key file nothing is
//! made at all.

#[cfg(test)]
mod tests;

use std::borrow::Cow;
use std::collections::BTreeMap;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD as BASE64;

use crate::model::{OnlineBecause, OnlineHeld, OnlineId, Service};
use crate::output::{Bundle, Digest, OutputError, Unsealed};
use crate::picture::develop;
use crate::privacy::policy::{Audience, Family};
use crate::privacy::{Grant, policy};
use crate::render::html::{OnlineEngine, ThemeFault};
use crate::scan::{self, Certainty};
use crate::seal::{self, Keys, Who};
use crate::theme::Theme;
use crate::view::Sight;
use crate::view::online::{OnlinePage, Reader, language_of};
use crate::view::site::{Library, library};
use crate::words::Words;

use super::engines::{ThemeFaults, load_words, report_html};
use super::report::{HeldBack, ONLINE};
use super::work::{Desk, Work, allowances, lock};
use super::{BuildError, Built, papers, tongue};
use crate::diag::Sink;

/// The folder of families' pages in the output.
const FOLDER: &str = "families-online";

/// What families' pages are made with: their template, and the words and cards of every language.
pub struct OnlineKit {
    html: OnlineEngine,
    /// The service's own language first, as the shell of every page offers them.
    words: BTreeMap<String, Words>,
    libraries: BTreeMap<String, Library>,
    own: String,
    /// What every page is made from beside its own view.
    digest: Digest,
}

impl OnlineKit {
    /// Makes it from a theme; `None` when the service's particulars are missing.
    ///
    /// # Errors
    ///
    /// Everything that is wrong with the theme's folder `online`, and with its words.
    pub fn new(theme: &Theme, service: &Service) -> Result<Option<Self>, ThemeFaults> {
        let Some(record) = service.particulars() else { return Ok(None) };
        let grant: Grant<policy::Public> = Grant::public();
        let own = grant.open(&record.language).clone();
        let mut sink = Sink::new();
        let folders = theme.below("words").filter_map(|(path, _)| path.split('/').nth(1));
        let mut words: BTreeMap<String, Words> = BTreeMap::new();
        for language in folders {
            if !words.contains_key(language) {
                let loaded = load_words(theme, language, (service, &grant), &mut sink);
                words.insert(language.to_owned(), loaded);
            }
        }
        let others = words.values().filter(|words| words.language() != own);
        let all: Vec<&Words> = words.get(&own).into_iter().chain(others).collect();
        let html = OnlineEngine::new(theme, &all, seal::SCRIPT)
            .map_err(|faults| faults.iter().for_each(|fault| report_html(fault, &mut sink)));
        let libraries = words.keys().filter(|language| **language != own);
        let libraries = libraries.map(|one| (one.clone(), library(service, one))).collect();
        match html {
            Ok(html) if !sink.has_errors() => {
                let digest = Digest::of(html.around("").as_bytes());
                Ok(Some(Self { html, words, libraries, own, digest }))
            }
            _ => Err(ThemeFaults(sink.into_sorted())),
        }
    }

    /// The words of a household's pages, and the cards that there are in them. As with papers it is the
    /// service's own language until somebody who speaks the other has read this week's charts.
    pub(super) fn language<'k>(
        &'k self,
        desk: &Desk<'k>,
        id: &OnlineId,
    ) -> (&'k Words, &'k Library) {
        let grant: Grant<Family> = Grant::family(&id.child, &id.household);
        let there: Vec<&str> = self.words.keys().map(String::as_str).collect();
        let language = language_of(desk.service, &grant, &there);
        let language = language
            .filter(|language| *language != self.own)
            .filter(|language| papers::are_read(desk, (&id.child, &id.household), language));
        let found = language.and_then(|one| Some((self.words.get(one)?, self.libraries.get(one)?)));
        found.unwrap_or((&desk.engines.words, desk.service.activities()))
    }

    /// What stands on the page of one adult, in a language; `None` when there is nothing to put on it.
    fn view(
        desk: &Desk<'_>,
        id: &OnlineId,
        (words, cards): (&Words, &Library),
    ) -> Option<OnlinePage> {
        let (service, date) = (desk.service, desk.settings.date);
        let family = Grant::<Family>::family(&id.child, &id.household);
        let own_words = &desk.engines.words;
        let home = (id.child.as_str(), id.household.as_str());
        let read = tongue::read_so_far(desk, home, words);
        let is_own = words.language() == own_words.language();
        let reader = Reader {
            // What keeps a child safe is said in another language in checked words alone, as on paper.
            family: Sight {
                service,
                grant: family,
                words,
                date,
                cards: tongue::cards(desk, words.language()),
            },
            read,
            note: is_own.then(|| tongue::head_note(desk, home)).flatten(),
            cards: Sight { service, grant: Grant::public(), words, date, cards },
            own: Sight {
                service,
                grant: Grant::public(),
                words: own_words,
                date,
                cards: service.activities(),
            },
            pictures: &desk.engines.pictures,
        };
        OnlinePage::new(&reader, id)
    }

    /// The page of one adult in plain text; `None` when there is nothing to put on it.
    fn page(&self, desk: &Desk<'_>, id: &OnlineId) -> Option<Result<Unsealed, ThemeFault>> {
        let mut page = Self::view(desk, id, self.language(desk, id))?;
        let key = desk.settings.keys.as_ref().and_then(|keys| keys.page(&who(id)));
        page.keep = key.map(|key| BASE64.encode(*key.keep()));
        let plates: BTreeMap<String, String> = page.plates().collect();
        let of_site = desk.pictures();
        let file = |path: &str| -> Option<Vec<u8>> {
            if let Some(symbol) = path.strip_prefix("symbols/") {
                return Some(desk.engines.symbols.file(symbol.strip_suffix(".svg")?)?.to_vec());
            }
            match plates.get(path) {
                Some(source) => Some(develop(&desk.album.read(source).ok()?).ok()?.bytes),
                None => of_site(path),
            }
        };
        Some(self.html.page(&page, &file))
    }

    /// Seals a page and puts it where it will stand: its path, its bytes, and what it was made from.
    fn sealed(
        &self,
        keys: &Keys,
        id: &OnlineId,
        text: &Unsealed,
    ) -> Option<(String, Vec<u8>, Digest)> {
        let key = keys.page(&who(id))?;
        let sealed = seal::seal(keys, key, text)?;
        let inputs = Digest::of_parts([text.digest().as_bytes(), self.digest.as_bytes()]);
        let path = format!("{FOLDER}/{}/index.html", key.name());
        Some((path, self.html.around(&sealed.element()).into_bytes(), keys.digest_of(inputs)))
    }

    /// Every file that would be published, for the proof: its path, whom it is about, its bytes.
    pub(super) fn all(&self, desk: &Desk<'_>) -> Vec<(String, String, Vec<u8>)> {
        let Some(keys) = &desk.settings.keys else { return Vec::new() };
        let one = |id: &OnlineId| {
            let text = self.page(desk, id)?.ok()?;
            let (path, bytes, _) = self.sealed(keys, id, &text)?;
            Some((path, subject(id), bytes))
        };
        desk.service.online().iter().filter_map(one).collect()
    }
}

/// Makes every page that is asked for; others are taken over where they hold.
pub(super) fn make(work: &Work<'_>, theme: &Theme, built: &mut Built) -> Result<(), BuildError> {
    let service = work.desk.service;
    built.withheld.extend(service.online_held().iter().map(held_back));
    if service.online().is_empty() {
        return Ok(());
    }
    let Some(keys) = &work.desk.settings.keys else {
        built.notes.push(without_keys(service.online().len()));
        return Ok(());
    };
    let Some(kit) = OnlineKit::new(theme, service)? else { return Ok(()) };
    work.progress.begin("pages for families", service.online().len());
    let mut is_any = false;
    for id in service.online() {
        is_any |= make_one(work, &kit, keys, id, built)?;
        work.progress.step();
    }
    if is_any {
        let mut beside = Bundle::new(Family::NAME, "", kit.digest);
        for (name, text) in kit.html.beside() {
            let path = format!("{FOLDER}/{name}");
            let added = beside.add(path.clone(), text.into_bytes());
            added.map_err(|fault| OutputError::Path(path, fault))?;
        }
        work.staging.put(&beside)?;
    }
    Ok(())
}

/// Makes one page. Gives whether it is in the staging folder.
fn make_one(
    work: &Work<'_>,
    kit: &OnlineKit,
    keys: &Keys,
    id: &OnlineId,
    built: &mut Built,
) -> Result<bool, BuildError> {
    let who = who(id);
    if let Some((on, _)) = keys.revoked(&who) {
        built.notes.push(format!(
            "no page is made for {} of {}: the key was taken away on {on}; take the entry under online \
             out of the child's record, or make a new key with `doorstep keys new {} {}`",
            who.adult, who.child, who.child, who.adult
        ));
        return Ok(false);
    }
    if keys.page(&who).is_none() {
        built.notes.push(format!(
            "no page is made for {} of {}: there is no key for it yet; `doorstep keys new` makes one",
            who.adult, who.child
        ));
        return Ok(false);
    }
    let text = match kit.page(&work.desk, id) {
        // There is nothing to put on it yet.
        None => return Ok(false),
        Some(Ok(text)) => text,
        Some(Err(fault)) => {
            let mut sink = Sink::new();
            report_html(&fault, &mut sink);
            built.diagnostics.extend(sink.into_sorted());
            built.withheld.push(held(
                id.child.as_str(),
                id.adult.as_str(),
                "it could not be made",
                "not-rendered",
            ));
            return Ok(false);
        }
    };
    let Some((path, bytes, inputs)) = kit.sealed(keys, id, &text) else { return Ok(false) };
    if !work.desk.settings.wanted.paper(Family::NAME, &id.child) {
        return carried(work, &path, inputs, built);
    }
    let found = scan::scan_unsealed(&text, &path, &id.child, &work.desk.guard.matcher);
    let found = scan::settle(found, &allowances(work.desk.service), work.desk.settings.date);
    let certain = found.iter().any(|finding| finding.certainty() == Certainty::Certain);
    lock(&work.findings).extend(found);
    if certain {
        return Ok(false);
    }
    let mut bundle = Bundle::new(Family::NAME, subject(id), inputs);
    bundle.add(path.clone(), bytes).map_err(|fault| OutputError::Path(path, fault))?;
    work.staging.put(&bundle)?;
    built.count_new(ONLINE, 1);
    Ok(true)
}

/// Takes a page over that was not asked for, where it still holds.
fn carried(
    work: &Work<'_>,
    path: &str,
    inputs: Digest,
    built: &mut Built,
) -> Result<bool, BuildError> {
    let Some(old) = work.output.old().and_then(|old| old.file(path)) else { return Ok(false) };
    if old.inputs == inputs && work.staging.carry(old)? {
        built.count_carried(ONLINE, 1);
        return Ok(true);
    }
    built.removed.push(path.to_owned());
    Ok(false)
}

fn who(id: &OnlineId) -> Who {
    Who::new(&id.child, &id.adult)
}

fn subject(id: &OnlineId) -> String {
    format!("{}/{}", id.child, id.household)
}

fn without_keys(pages: usize) -> String {
    let pages = if pages == 1 { "1 page".to_owned() } else { format!("{pages} pages") };
    format!(
        "{pages} for families to open on a phone were left out: there is no key file. `doorstep keys \
         new` makes one; if there was one before, put it back first, or every family needs a new card."
    )
}

fn held(child: &str, adult: &str, because: &str, code: &str) -> HeldBack {
    HeldBack {
        audience: Family::NAME.into(),
        subject: child.into(),
        document: format!("the page online of {adult}"),
        because: because.into(),
        code: code.into(),
    }
}

/// A page that checking held back, as the summary says it.
fn held_back(page: &OnlineHeld) -> HeldBack {
    let (because, code): (Cow<'_, str>, _) = match page.because {
        OnlineBecause::ItsOwnError => ("the child's record has an error".into(), "own-error"),
        OnlineBecause::NotAgreed => ("nobody who may has agreed to it".into(), "no-permission"),
        OnlineBecause::Over => ("the agreement to it has come to its end".into(), "no-permission"),
        OnlineBecause::NotDecided => {
            ("nobody has decided that it is safe for this child".into(), "not-decided")
        }
        OnlineBecause::NoService => {
            ("service.yaml is missing or has an error".into(), "no-service")
        }
    };
    held(&page.child, &page.adult, &because, code)
}
