//! One bundle searched: every file, every layer, every hit judged.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use rayon::prelude::*;

use crate::output::{Bundle, Unsealed};
use crate::picture::hidden;
use crate::privacy::policy::{Audience as _, CoreGroup, Family, Professional};

use super::decode::layers;
use super::finding::{Certainty, Finding, Kind, Reader};
use super::fold::{Folded, fold};
use super::hits::{Hit, hits, is_birth};
use super::matcher::{Entry, LICENSED, Matcher, SERVICE};
use super::repeated::Repeated;
use super::{pdf, shapes};

/// A bundle, with what the scan cannot read out of it itself.
pub struct Papers<'a> {
    /// The bundle.
    pub bundle: &'a Bundle,
    /// The text of each PDF, by its path: everything that was set on its pages.
    pub texts: &'a BTreeMap<String, String>,
    /// The reference of the child that it is about.
    pub about: Option<&'a str>,
}

/// In pictures and fonts, chance makes short words; longer ones it does not make.
const LONGEST_BY_CHANCE: usize = 7;

/// How many words on either side make a line known again, and in how many bytes they are looked for.
const WORDS_AROUND: usize = 3;
const AROUND: usize = 120;

/// Searches a bundle for what must not be in it. What the team keeps about a child is not searched; what it
/// counts over all of them must know none of them, and an audience that this room does not know is a stranger.
#[must_use]
pub fn scan(papers: &Papers, matcher: &Matcher) -> Vec<Finding> {
    let reader = match papers.bundle.audience() {
        "team" if papers.about.is_some() => return Vec::new(),
        name if name == Family::NAME || name == "learner" => Reader::Family,
        name if name == Professional::NAME || name == CoreGroup::NAME => Reader::Professional,
        _ => Reader::Stranger,
    };
    let about = papers.about.filter(|_| reader != Reader::Stranger);
    let kin = about.and_then(|child| matcher.kin(child));
    // A file is searched for itself alone, and the findings are put in order afterwards.
    let files: Vec<(&String, &Vec<u8>)> = papers.bundle.files().iter().collect();
    let pages = files.iter().filter(|(path, _)| is_page(path));
    let repeated = Repeated::of(pages.map(|(_, bytes)| bytes.as_slice()), |style| {
        let mut search = Search::new(matcher, (reader, kin), "");
        search.layered(style);
        search.found.is_empty()
    });
    let search = |(path, bytes): (&String, &Vec<u8>)| {
        let mut search = Search::new(matcher, (reader, kin), path);
        let left = if is_page(path) { repeated.without(bytes) } else { Cow::Borrowed(&**bytes) };
        search.file(&left, papers.texts.get(path));
        search.found
    };
    let found = files.into_par_iter().with_min_len(32).map(search);
    let found: BTreeSet<Finding> = found.flatten_iter().collect();
    found.into_iter().collect()
}

fn is_page(path: &str) -> bool {
    path.ends_with(".html")
}

/// Searches a family's page before it is sealed. `path` is where it will stand, `about` the reference of the
/// child that it is about.
#[must_use]
pub fn scan_unsealed(text: &Unsealed, path: &str, about: &str, matcher: &Matcher) -> Vec<Finding> {
    let mut bundle = Bundle::new(Family::NAME, about, text.digest());
    // A path that cannot be written is told when the sealed page is put there.
    let _ = bundle.add(path, text.unsealed_bytes().to_vec());
    scan(&Papers { bundle: &bundle, texts: &BTreeMap::new(), about: Some(about) }, matcher)
}

/// What stands before the letters of a picture in a page.
const INSIDE: &[u8] = b";base64,";

/// A page without the pictures that stand in it as letters, and those pictures. Among thousands of
/// letters that chance has put together some are always like a postcode or a name.
fn without_pictures(page: &[u8]) -> (Cow<'_, [u8]>, Vec<Vec<u8>>) {
    let find = |text: &[u8]| memchr::memmem::find(text, INSIDE);
    if find(page).is_none() {
        return (Cow::Borrowed(page), Vec::new());
    }
    let (mut left, mut inside, mut rest) = (Vec::with_capacity(page.len()), Vec::new(), page);
    while let Some(at) = find(rest) {
        let (before, letters) = rest.split_at(at + INSIDE.len());
        let is_letter = |byte: &u8| byte.is_ascii_alphanumeric() || b"+/=".contains(byte);
        let end = letters.iter().position(|byte| !is_letter(byte)).unwrap_or(letters.len());
        left.extend_from_slice(before);
        match BASE64.decode(&letters[..end]) {
            Ok(picture) => inside.push(picture),
            // What is no picture is read as it stands.
            Err(_) => left.extend_from_slice(&letters[..end]),
        }
        rest = &letters[end..];
    }
    left.extend_from_slice(rest);
    (Cow::Owned(left), inside)
}

/// A drawing without the numbers that it is drawn by: among thousands of them some are always like
/// somebody's date of birth, and none of them says anything.
fn undrawn(picture: &str) -> String {
    let mut left = String::with_capacity(picture.len());
    let mut rest = picture;
    while let Some((at, end)) = DRAWN.iter().filter_map(|start| drawn(rest, start)).min() {
        left.push_str(&rest[..at]);
        rest = &rest[end..];
    }
    left.push_str(rest);
    left
}

/// Attributes that hold numbers of a drawing and nothing else.
const DRAWN: &[&str] = &[" d=\"", " points=\"", " transform=\"", " viewBox=\""];

/// Where the value of such an attribute begins and ends, when no letter of it could be part of a word.
fn drawn(text: &str, start: &str) -> Option<(usize, usize)> {
    let mut from = 0;
    while let Some(found) = text[from..].find(start) {
        let at = from + found + start.len();
        let end = at + text[at..].find('"')?;
        let is_drawn = |word: &str| {
            let commands = word.chars().all(|c| "MLHVCSQTAZ".contains(c.to_ascii_uppercase()));
            (commands && word.len() <= 2) || matches!(word, "translate" | "rotate" | "scale")
        };
        let mut words = text[at..end].split(|c: char| !c.is_alphabetic());
        if end > at && words.all(is_drawn) {
            return Some((at, end));
        }
        from = at;
    }
    None
}

/// What is being read.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Text,
    /// The path of a file, where names stand in small letters.
    Path,
    /// A picture or a font.
    Binary,
}

struct Search<'a> {
    matcher: &'a Matcher,
    reader: Reader,
    kin: Option<(u32, &'a [u32])>,
    path: &'a str,
    part: Part,
    found: BTreeSet<Finding>,
}

impl<'a> Search<'a> {
    fn new(
        matcher: &'a Matcher,
        (reader, kin): (Reader, Option<(u32, &'a [u32])>),
        path: &'a str,
    ) -> Self {
        Self { matcher, reader, kin, path, part: Part::Text, found: BTreeSet::new() }
    }

    fn file(&mut self, bytes: &[u8], text: Option<&String>) {
        self.part = Part::Path;
        self.folded(&fold(self.path.as_bytes()));
        self.part = if is_binary(bytes) { Part::Binary } else { Part::Text };
        let says_more = hidden(bytes).is_some()
            || (pdf::is_pdf(bytes) && pdf::pictures(bytes).any(|one| hidden(one).is_some()));
        if says_more {
            self.add(Kind::Hidden, None, Certainty::Certain, (&Folded::default(), 0, 0));
        }
        if pdf::is_pdf(bytes) {
            self.part = Part::Text;
            match text {
                Some(text) => self.folded(&fold(text.as_bytes())),
                None => {
                    self.add(Kind::Unread, None, Certainty::Certain, (&Folded::default(), 0, 0));
                }
            }
            return self.layered(&pdf::strings(bytes));
        }
        if let Some(text) = text {
            self.folded(&fold(text.as_bytes()));
        }
        let (bytes, inside) = without_pictures(bytes);
        inside.iter().for_each(|picture| self.picture(picture));
        let bytes = &*bytes;
        match std::str::from_utf8(bytes) {
            Ok(picture) if self.path.ends_with(".svg") => self.layered(undrawn(picture).as_bytes()),
            _ => self.layered(bytes),
        }
    }

    /// A picture that stands in a page itself.
    fn picture(&mut self, bytes: &[u8]) {
        if hidden(bytes).is_some() {
            self.add(Kind::Hidden, None, Certainty::Certain, (&Folded::default(), 0, 0));
        }
        let part = std::mem::replace(&mut self.part, Part::Binary);
        match std::str::from_utf8(bytes) {
            Ok(drawing) => {
                self.part = part;
                self.layered(undrawn(drawing).as_bytes());
            }
            Err(_) => self.layered(bytes),
        }
        self.part = part;
    }

    fn layered(&mut self, bytes: &[u8]) {
        let folded = fold(bytes);
        self.folded(&folded);
        if self.part == Part::Text && (folded.escaped || folded.broken) {
            for layer in layers(bytes, folded.escaped, true) {
                self.folded(&fold(&layer));
            }
        }
    }

    fn folded(&mut self, folded: &Folded) {
        let hits = hits(folded, self.matcher);
        // What is inside something that may stand, or inside something already reported, is no
        // finding of its own.
        let mut covered: Vec<(usize, usize)> = hits
            .iter()
            .filter(|hit| self.stands(hit.entry))
            .map(|hit| (hit.start, hit.end))
            .collect();
        let standing = covered.len();
        for hit in &hits {
            let inside = |spans: &[(usize, usize)]| {
                spans.iter().any(|(start, end)| *start <= hit.start && hit.end <= *end)
            };
            let passed = if hit.entry.kind == Kind::Untold {
                let reported = inside(&covered[standing..]);
                reported || !self.keeps(hit.entry) || published(hit, &hits)
            } else {
                hit.entry.stands || inside(&covered)
            };
            if passed {
                continue;
            }
            if let Some(certainty) = self.judge(hit, &hits, folded) {
                covered.push((hit.start, hit.end));
                let own = self.kin.is_some_and(|(own, _)| own == hit.entry.owner);
                let nobodys = hit.entry.owner == LICENSED || hit.entry.kind == Kind::Untold;
                let whose = (!own && !nobodys).then_some(hit.entry.owner);
                self.add(hit.entry.kind, whose, certainty, (folded, hit.start, hit.end));
            }
        }
        if self.part == Part::Text && self.reader != Reader::Professional {
            self.shapes(folded, &covered);
        }
    }

    fn shapes(&mut self, folded: &Folded, covered: &[(usize, usize)]) {
        for shape in shapes::shapes(folded) {
            let number = matches!(shape.kind, Kind::HealthNumber | Kind::PupilNumber);
            let wanted = number || self.reader == Reader::Stranger;
            let known = covered.iter().any(|(from, to)| *from <= shape.start && shape.end <= *to);
            if wanted && !known {
                self.add(shape.kind, None, shape.certainty, (folded, shape.start, shape.end));
            }
        }
    }

    /// Whether something may stand in these papers.
    fn stands(&self, entry: Entry) -> bool {
        let number = matches!(entry.kind, Kind::HealthNumber | Kind::PupilNumber);
        match self.kin {
            _ if entry.owner == SERVICE => true,
            _ if number && self.reader == Reader::Family => false,
            // Where a family lives is for no paper, not even its own: parents may live apart, and a
            // paper of one home lies open in the other.
            Some((own, _)) if entry.owner == own && !entry.stands && entry.kind.is_contact() => {
                false
            }
            Some((own, siblings)) => {
                entry.owner == own || (!entry.stands && siblings.contains(&entry.owner))
            }
            None => false,
        }
    }

    /// Whether these papers keep a hidden name to themselves: those of the child whose it is, and those
    /// of the brothers and sisters who may be named with the child. Elsewhere it is any school or street.
    fn keeps(&self, entry: Entry) -> bool {
        self.kin
            .is_some_and(|(own, siblings)| own == entry.owner || siblings.contains(&entry.owner))
    }

    /// How sure it is that a hit is meant.
    fn judge(&self, hit: &Hit, hits: &[Hit], folded: &Folded) -> Option<Certainty> {
        let text = &folded.text[hit.start..hit.end];
        if self.part == Part::Binary && text.len() < LONGEST_BY_CHANCE {
            return None;
        }
        let capital = |word: &[u8]| word.first().is_some_and(|first| !first.is_ascii_lowercase());
        let at_start =
            || u32::try_from(hit.start).is_ok_and(|at| folded.starts.binary_search(&at).is_ok());
        match hit.entry.kind {
            // What may stand in a child's own papers its licence says, and the view has asked it.
            Kind::ItemText => (self.reader == Reader::Stranger).then_some(Certainty::Certain),
            Kind::FullName if hit.entry.ordinary => {
                text.split(|byte| *byte == b' ').all(capital).then_some(Certainty::Certain)
            }
            Kind::FirstName | Kind::Surname if hit.entry.ordinary => {
                let plain = self.part != Part::Text || !capital(text) || at_start();
                (!plain).then_some(Certainty::Possible)
            }
            Kind::FirstName => {
                (capital(text) || self.part == Part::Path).then_some(Certainty::Certain)
            }
            // One word is a name only where it is written as one: Hill, and no hill.
            Kind::Untold if !text.contains(&b' ') => match (capital(text), hit.entry.ordinary) {
                (false, _) => None,
                (true, true) => (!at_start()).then_some(Certainty::Possible),
                (true, false) => Some(Certainty::Certain),
            },
            // A short word in small letters may be a word.
            Kind::Surname if text.len() < 5 && self.part == Part::Text && !capital(text) => None,
            Kind::BirthDate if is_birth(hit, hits, &folded.text) => Some(Certainty::Certain),
            // A date alone may be any day's; in a child's papers many are.
            Kind::BirthDate => {
                (self.reader == Reader::Stranger && text.len() >= 8).then_some(Certainty::Possible)
            }
            Kind::Street => {
                (self.part == Part::Text && capital(text)).then_some(Certainty::Possible)
            }
            _ => Some(Certainty::Certain),
        }
    }

    fn add(
        &mut self,
        kind: Kind,
        whose: Option<u32>,
        certainty: Certainty,
        (folded, start, end): (&Folded, usize, usize),
    ) {
        let value = folded.text[start..end].to_ascii_lowercase();
        let mark = Finding::mark_of(kind, self.path, &value);
        // On a website one line stands on every page: what is said of it there is said once.
        let line = if self.reader == Reader::Stranger && self.part == Part::Text {
            Finding::mark_of(kind, &around(&folded.text, start, end), &value)
        } else {
            mark.clone()
        };
        let path = match self.path.rsplit_once('/') {
            // The name of the file would tell.
            Some((folder, _)) if self.part == Part::Path => format!("{folder}/…"),
            None if self.part == Part::Path => "…".to_owned(),
            _ => self.path.to_owned(),
        };
        let thing = Finding::mark_of(kind, "", &value);
        let whose = whose.map(|owner| self.matcher.reference(owner).to_owned());
        let reader = self.reader;
        self.found.insert(Finding { path, kind, whose, certainty, reader, mark, thing, line });
    }
}

/// Whether a hit stands within something that the service publishes, as a town does in the service's own
/// name.
fn published(hit: &Hit, hits: &[Hit]) -> bool {
    let within = |other: &Hit| other.start <= hit.start && hit.end <= other.end;
    hits.iter().any(|other| other.entry.owner == SERVICE && within(other))
}

/// A few words on either side of a place: enough to know the same line again on another page.
fn around(text: &[u8], start: usize, end: usize) -> String {
    let words = |part: &[u8]| -> Vec<String> {
        let words = part.split(|byte| *byte == b' ').filter(|word| !word.is_empty());
        words.map(|word| String::from_utf8_lossy(word).to_lowercase()).collect()
    };
    let before = words(&text[start.saturating_sub(AROUND)..start]);
    let after = words(&text[end..text.len().min(end + AROUND)]);
    let before = &before[before.len().saturating_sub(WORDS_AROUND)..];
    let after = &after[..after.len().min(WORDS_AROUND)];
    format!("{} | {}", before.join(" "), after.join(" "))
}

/// Whether bytes are no text: a zero byte near the beginning, as in every picture and font.
fn is_binary(bytes: &[u8]) -> bool {
    bytes.iter().take(1024).any(|byte| *byte == 0)
}
