//! Who is named in a child's records and is no party to a paper about the child, and where.
//!
//! A paper that is released says `[a brother or sister]` where somebody at home is named who has not been
//! asked, or who asked not to be named, and whatever its writer marked under `leave_out`. The words are covered
//! in the records before a view is made, so no layout and no form of the paper can hold them.

use std::collections::BTreeSet;

use crate::model::{
    Child, ChildFile, Date, Dated, Draft, LeaveOut, LinkKind, Prose, RecordKey, RecordWalker,
    Walker,
};
use crate::privacy::policy::{self, Inspector};
use crate::privacy::{Cover, Covers, Grant};
use crate::source::{FileId, Span};

use super::texts;

/// What a paper says in the place of somebody, in the language of the service.
pub(crate) struct Stands {
    /// A brother or a sister.
    pub(crate) sibling: String,
    /// Somebody else at home.
    pub(crate) at_home: String,
    /// Somebody who asked not to be named.
    pub(crate) unnamed: String,
    /// Another child that the service knows.
    pub(crate) child: String,
    /// Somebody of another child's family.
    pub(crate) family: String,
}

/// A place at which something is covered.
pub(crate) struct Covered {
    /// The file.
    pub(crate) file: FileId,
    /// Where the text begins.
    pub(crate) span: Span,
    /// The field or the heading.
    pub(crate) field: &'static str,
    /// What stands there instead.
    pub(crate) says: String,
    /// Why.
    pub(crate) why: String,
    /// The whole text as it was typed: by it the line is found where no place was kept.
    pub(crate) typed: String,
    /// The same, covered: by it the place is found on the paper.
    pub(crate) text: String,
    /// Whether it stands in the record that the paper is told from.
    pub(crate) is_own: bool,
}

/// Why somebody at home is not named.
const UNASKED: &str = "lives with the child and has not been asked";

/// Relations of a brother or a sister, in English and in Welsh.
const SIBLINGS: &[&str] = &["sister", "brother", "sibling", "twin", "chwaer", "brawd"];

/// Everything that is left out of a paper about a child that is told from this record.
pub(crate) fn covers(
    draft: &Draft,
    (child, draws_on, on): (&str, &str, &Dated),
    stands: &Stands,
    grant: &Grant<Inspector>,
) -> Covers {
    let Some(records) = draft.children.get(child) else { return Covers::default() };
    let parties = parties(draft, &records.child, grant);
    let mut all = Vec::new();
    let mut cover = |words: &str, says: &str, why: &str| {
        let known = words.to_lowercase();
        if !parties.contains(&known) {
            let (words, says, why) = (words.to_owned(), format!("[{says}]"), why.to_owned());
            all.push(Cover { words, says, why });
        }
    };
    let people = records.child.households.iter().flat_map(|home| &home.people);
    let others = people.filter(|person| {
        !*grant.open(&person.parental_responsibility)
            && *grant.open(&person.named_outside) != Some(true)
    });
    for person in others {
        let relation = grant.open(&person.relation).to_lowercase();
        let is_sibling = SIBLINGS.iter().any(|word| relation.contains(word));
        let says = if is_sibling { &stands.sibling } else { &stands.at_home };
        named(grant.open(&person.name).as_str(), says, UNASKED, &mut cover);
    }
    for name in grant.open(&records.child.not_named) {
        named(&name.value, &stands.unnamed, "asked not to be named", &mut cover);
    }
    let siblings: Vec<&str> =
        grant.open(&records.child.siblings).iter().map(|one| one.value.as_str()).collect();
    let strangers = draft.children.iter();
    let strangers =
        strangers.filter(|(other, _)| *other != child && !siblings.contains(&other.as_str()));
    for (_, other) in strangers {
        let record = &other.child;
        let (first, last) = (grant.open(&record.first_name), grant.open(&record.surname));
        let name = format!("{} {}", first.value, last.value);
        cover(&name, &stands.child, "is another child");
        for person in record.households.iter().flat_map(|home| &home.people) {
            let name = grant.open(&person.name);
            if name.split_whitespace().nth(1).is_some() {
                cover(name, &stands.family, "is of another child's family");
            }
        }
    }
    for left in left_out(records, draws_on, on) {
        let why = grant.open(&left.why);
        let (words, says) = (grant.open(&left.words).as_str(), grant.open(&left.says).as_str());
        cover(words, says, &format!("the writer left it out: {why}"));
    }
    Covers::new(all)
}

/// A name whole, and by its first word.
fn named(name: &str, says: &str, why: &str, cover: &mut impl FnMut(&str, &str, &str)) {
    cover(name, says, why);
    if let Some(first) = name.split_whitespace().next().filter(|first| *first != name) {
        cover(first, says, why);
    }
}

/// What the writer of a record marked.
fn left_out<'r>(records: &'r ChildFile, draws_on: &str, on: &Dated) -> &'r [LeaveOut] {
    match draws_on {
        "written report" => records.reports.get(on).map_or(&[], |report| &report.leave_out),
        "contribution" => records.contributions.get(on).map_or(&[], |one| &one.leave_out),
        _ => &[],
    }
}

/// The names of those whom the paper is about or who answer for it, whole and by their first words: nobody is
/// covered who shares them.
fn parties(draft: &Draft, child: &Child, grant: &Grant<Inspector>) -> BTreeSet<String> {
    let people = child.households.iter().flat_map(|home| &home.people);
    let parents = people.filter(|person| *grant.open(&person.parental_responsibility));
    let parents = parents.map(|person| grant.open(&person.name).as_str());
    let around = child.professionals.iter().map(|who| grant.open(&who.name).as_str());
    let staff = draft.staff.values().map(|who| grant.open(&who.name).as_str());
    let own = std::iter::once(grant.open(&child.first_name).value.as_str());
    let all = own.chain(parents).chain(around).chain(staff);
    all.flat_map(|name| [Some(name), name.split_whitespace().next()])
        .flatten()
        .map(str::to_lowercase)
        .collect()
}

/// Where a child's records hold what is covered, in what an audience may see of them.
pub(crate) fn places(
    draft: &Draft,
    (child, draws_on, on): (&str, &str, &Dated),
    (covers, audience): (&Covers, &'static str),
    grant: &Grant<Inspector>,
) -> Vec<Covered> {
    let Some(records) = draft.children.get(child) else { return Vec::new() };
    let mut reader = Texts {
        covers,
        audience,
        own: (draws_on, on),
        is_own: false,
        seen: false,
        field: "",
        top: None,
        found: Vec::new(),
    };
    records.walk(child, grant, &mut reader);
    reader.found
}

/// Goes through a child's records.
struct Texts<'w> {
    covers: &'w Covers,
    audience: &'static str,
    /// The record that the paper is told from.
    own: (&'w str, &'w Dated),
    is_own: bool,
    /// Whether the audience may see what comes next.
    seen: bool,
    field: &'static str,
    top: Option<Span>,
    found: Vec<Covered>,
}

impl Texts<'_> {
    fn look(&mut self, text: &str, at: Option<Span>) {
        let Some(span) = at.or(self.top).filter(|_| self.seen) else { return };
        let Some(covered) = self.covers.cover(text) else { return };
        for (_, _, cover) in self.covers.find(text) {
            self.found.push(Covered {
                file: span.file,
                span,
                field: self.field,
                says: cover.says.clone(),
                why: cover.why.clone(),
                typed: text.to_owned(),
                text: covered.clone(),
                is_own: self.is_own,
            });
        }
    }
}

impl RecordWalker for Texts<'_> {
    fn enter(&mut self, key: RecordKey, file: FileId) {
        self.is_own = key.kind() == self.own.0 && key.event().as_ref() == Some(self.own.1);
        self.top = Some(Span::top(file));
    }
}

impl Walker for Texts<'_> {
    fn class(&mut self, class: &'static str) {
        self.seen = policy::allows(self.audience, class) && class != "Around";
    }

    fn field(&mut self, field: &'static str, _: bool) {
        self.field = field;
    }

    fn link(&mut self, _: LinkKind, _: &str, _: Span) {}

    fn happened(&mut self, _: Date, _: Span) {}

    fn text(&mut self, text: &str, at: Option<Span>) {
        self.look(text, at);
    }

    fn prose(&mut self, prose: &Prose) {
        let Some(top) = self.top else { return };
        for (text, at) in texts::of_prose(prose, top) {
            self.look(text, Some(at));
        }
    }
}
