//! The copies of one paper that go out: each to somebody named, on a ground that is written down, with its
//! number on every page; and the record of it.
//!
//! Nothing is written here. What comes back is whole: every copy and the record, or the reason why there is
//! none. Copies are made from records in which other people are covered, so that nothing that is made from
//! them can hold their names.

mod copies;
mod record;
mod who;

use crate::check::redaction::{self, Covered, Stands};
use crate::check::{self, Context};
use crate::config::Settings;
use crate::diag::{Diagnostic, Severity, Sink};
use crate::model::{
    Dated, Draft, KindId, PaperAudience, PaperId, PaperPlan, RecordKey, Service, Withheld,
};
use crate::output::Digest;
use crate::privacy::policy::{CoreGroup, Professional};
use crate::privacy::{Audience, Covers, Grant, Perturb, Perturber, Retelling};
use crate::source::{Loader, Sources};
use crate::theme::Theme;
use crate::words::Words;

use super::album::{Album, Developed};
use super::memory::{Fingerprints, papers_of};
use super::order::Order;
use super::work::Desk;
use super::{Engines, Guard, ThemeFaults, decode, plans, tongue};

use copies::{Copy, Form, Sending};
use who::Recipient;

pub use record::Row;

/// What to release, and to whom.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReleaseJob {
    /// The child, by reference.
    pub child: String,
    /// The paper, by its name: `cdt-report`.
    pub paper: String,
    /// To whom: ids or names of people in the child's record.
    pub to: Vec<String>,
    /// Who releases it: the id of a member of staff; the writer, where nobody is named.
    pub by: Option<String>,
    /// Who read it before it leaves, where the record itself does not say so: the id of a member of staff.
    pub read_by: Option<String>,
}

/// The copies of a release and its record, ready to be written.
pub struct Release {
    /// The text, for messages to point into.
    pub sources: Sources,
    /// What the scan has to say, if anything.
    pub diagnostics: Vec<Diagnostic>,
    /// What is written; nothing when the scan withheld a copy.
    pub made: Option<Released>,
}

/// What a release writes.
pub struct Released {
    /// The folder of the copies, below `released`.
    pub folder: String,
    /// The files in it, by name.
    pub files: Vec<(String, Vec<u8>)>,
    /// The path of the record below `content`, and its text.
    pub record: (String, String),
    /// The paper's version.
    pub version: u16,
    /// To whom each copy goes, by name.
    pub copies: Vec<String>,
    /// What was left out, a line each: where, what stands there instead, and why.
    pub left_out: Vec<String>,
}

/// Why nothing is released.
#[derive(Debug)]
pub enum ReleaseError {
    /// It may not be, and here is why, a sentence each.
    Refused(Vec<String>),
    /// The theme cannot be used.
    Theme(ThemeFaults),
}

impl From<ThemeFaults> for ReleaseError {
    fn from(faults: ThemeFaults) -> Self {
        Self::Theme(faults)
    }
}

impl From<String> for ReleaseError {
    fn from(sentence: String) -> Self {
        Self::Refused(vec![sentence])
    }
}

/// Makes the copies of a paper and the record of their release.
///
/// # Errors
///
/// When the paper may not go out to somebody who was named, or not at all; then there is no copy for anybody.
pub fn release(
    loader: &dyn Loader,
    theme: &Theme,
    settings: &Settings,
    job: &ReleaseJob,
) -> Result<Release, ReleaseError> {
    let sources = Sources::load(loader);
    let mut sink = Sink::new();
    let draft = decode(&sources, &mut sink);
    let plans = plans(theme, &draft, &mut Sink::new());
    let context = Context::on(settings.date).with_papers(plans.clone());
    let verdict = check::judge(&draft, &context, &mut sink);
    let service = check::hold(draft.clone(), &context, &verdict, &mut Sink::new());
    let grant = Grant::inspector();
    whole(&draft, &service, job)?;
    let (id, may) = paper(&service, &plans, job)?;
    let plan = plans.iter().find(|plan| plan.kind == id.kind);
    let plan = plan.ok_or_else(|| format!("there is no paper `{}`", job.paper))?;
    let recipients = who::recipients(&draft, plan, &may, job, settings.date, &grant)?;
    let hands = who::hands(&draft, plan, &id, job, &grant)?;
    let engines = Engines::new(theme, &service)?
        .ok_or_else(|| "the service's particulars are missing; run `doorstep check`".to_owned())?;
    let kind = engines.kinds.get(&id.kind);
    let kind = kind.ok_or_else(|| format!("the kind `{}` cannot be used", id.kind))?;
    let stands = stands(&engines.words);
    let covers = redaction::covers(&draft, (&id.child, id.draws_on, &id.on), &stands, &grant);
    let audience = audience_of(plan);
    let places =
        redaction::places(&draft, (&id.child, id.draws_on, &id.on), (&covers, audience), &grant);
    let covered = covered(draft.clone(), &id.child, &covers, audience);
    let mut service = check::hold(covered, &context, &verdict, &mut Sink::new());
    let guard = Guard::of(&draft);
    let developed = Developed::default();
    let album = Album { loader, old: None, developed: &developed };
    let _ = album.prepare(&mut service);
    let tongues = tongue::tongues(&engines, &service, settings.date);
    let desk = Desk {
        service: &service,
        libraries: &[],
        tongues: &tongues,
        engines: &engines,
        guard: &guard,
        settings,
        album,
    };
    let row = Row::of(&draft, &id.child, &id.paper, &grant);
    let sending = Sending { id: &id, kind, row: &row, recipients: &recipients };
    let form = copies::form(&desk, &sending)?;
    if covers.cover(&form.text).is_some() {
        // Nothing that is made from covered records can hold such words, unless a name of the service's own
        // is the same; then a person decides.
        return Err(format!(
            "a word that is left out still stands on the {}; look at leave_out, not_named and the names at home",
            id.paper
        )
        .into());
    }
    let mut diagnostics = Vec::new();
    let mut all = Vec::new();
    for at in 0..recipients.len() {
        let copy = copies::copy(&desk, &sending, at)?;
        diagnostics.extend(copy.told.clone());
        all.push(copy);
    }
    let withheld =
        diagnostics.iter().any(|found: &Diagnostic| found.rule.severity == Severity::Error);
    let made = if withheld {
        None
    } else {
        let left_out = on_paper(places, &form);
        Some(record::released(&sources, &sending, &form, &hands, (all, left_out))?)
    };
    Ok(Release { sources, diagnostics, made })
}

/// The row of releases is whole, and the child is on record.
fn whole(draft: &Draft, service: &Service, job: &ReleaseJob) -> Result<(), ReleaseError> {
    let grant = Grant::inspector();
    if !draft.children.contains_key(&job.child) {
        let all = draft.children.keys().map(String::as_str);
        let near = crate::diag::nearest(&job.child, all);
        let hint = near.map(|near| format!("; did you mean `{near}`?")).unwrap_or_default();
        return Err(format!("there is no child `{}`{hint}", job.child).into());
    }
    if !service.children(&grant).contains_key(&job.child) {
        return Err(format!(
            "the record of `{}` is not finished or has a mistake; `doorstep check` says which",
            job.child
        )
        .into());
    }
    let unread = draft.unread.iter().find(|key| is_release(key, &job.child));
    let held = service.withheld().iter().find_map(|held| match held {
        Withheld::Record(key, _) if is_release(key, &job.child) => Some(key),
        _ => None,
    });
    match unread.or(held) {
        None => Ok(()),
        Some(key) => Err(format!(
            "nothing is released about `{}` until the row of releases is whole: look at the {key} with \
             `doorstep check`",
            job.child
        )
        .into()),
    }
}

fn is_release(key: &RecordKey, child: &str) -> bool {
    matches!(key, RecordKey::Release(of, _) if of == child)
}

/// The latest paper of this name that can be made, and the ids of those who may have it.
fn paper(
    service: &Service,
    plans: &[PaperPlan],
    job: &ReleaseJob,
) -> Result<(KindId, Vec<String>), ReleaseError> {
    let outside: Vec<&str> = plans
        .iter()
        .filter(|plan| plan.audience != PaperAudience::Family)
        .map(|plan| plan.paper.as_str())
        .collect();
    if !outside.contains(&job.paper.as_str()) {
        let near = crate::diag::nearest(&job.paper, outside.iter().copied());
        let hint = near.map(|near| format!("; did you mean `{near}`?")).unwrap_or_default();
        return Err(
            format!("there is no paper `{}` for people outside the home{hint}", job.paper).into()
        );
    }
    let of = |id: &PaperId| match id {
        PaperId::Kind(id)
            if id.child == job.child && id.paper == job.paper && id.household.is_none() =>
        {
            Some(id.clone())
        }
        _ => None,
    };
    let apart = service.to_release().iter();
    let free = apart.clone().filter(|(_, because)| because.is_none()).map(|(paper, _)| paper);
    let papers = service.papers().iter().chain(free);
    let found = papers.filter_map(|paper| Some((of(&paper.id)?, paper.recipients.clone())));
    if let Some(found) = found.max_by(|a, b| a.0.on.cmp(&b.0.on)) {
        return Ok(found);
    }
    let held = service.withheld().iter().filter_map(|held| match held {
        Withheld::Paper(id, because) => of(id).map(|_| because.clone()),
        Withheld::Record(..) => None,
    });
    let held = held.chain(apart.filter_map(|(paper, because)| of(&paper.id).and(because.clone())));
    let because = held.last().map(|because| super::report::sentence(&because));
    Err(match because {
        Some(because) => format!(
            "the {} of `{}` is withheld: {because}; nothing was released",
            job.paper, job.child
        ),
        None => format!(
            "there is no {} of `{}`: no record that it is told from, or nobody in the child's record has \
             `receives: [{}]`",
            job.paper, job.child, job.paper
        ),
    }
    .into())
}

/// For whom a paper is, by the name in the policy.
fn audience_of(plan: &PaperPlan) -> &'static str {
    match plan.audience {
        PaperAudience::CoreGroup => CoreGroup::NAME,
        _ => Professional::NAME,
    }
}

/// What stands in the place of people, in the words of the service's language.
fn stands(words: &Words) -> Stands {
    Stands {
        sibling: words.say("release-sibling"),
        at_home: words.say("release-at-home"),
        unnamed: words.say("release-unnamed"),
        child: words.say("release-child"),
        family: words.say("release-family"),
    }
}

/// The records with everything covered that an audience would see of one child.
fn covered(mut draft: Draft, child: &str, covers: &Covers, audience: &'static str) -> Draft {
    let mut perturber = Perturber::retelling(audience, Retelling::covering(covers.clone()));
    if let Some(records) = draft.children.get_mut(child) {
        records.perturb(&mut perturber);
    }
    draft
}

/// How many letters a text has beside what was covered in it that is not on two papers by chance.
const OWN_LETTERS: usize = 20;

/// Of the places at which something was covered, those that are on the paper.
fn on_paper(places: Vec<Covered>, form: &Form) -> Vec<Covered> {
    let letters = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).collect::<String>();
    let paper = letters(&form.text);
    // A few words of another record may stand on the paper by chance.
    let own_words = |place: &Covered| {
        letters(&place.text).chars().count() >= letters(&place.says).chars().count() + OWN_LETTERS
    };
    let is_on = |place: &Covered| {
        (place.is_own || own_words(place)) && paper.contains(&letters(&place.text))
    };
    places.into_iter().filter(is_on).collect()
}

/// A draft with what the papers of every child leave out covered, as a release of each paper covers it. The
/// words come from `from`, so that they are the same whatever else was changed in the draft.
#[must_use]
pub fn cover_all(from: &Draft, mut draft: Draft, words: &Words) -> Draft {
    let (grant, stands) = (Grant::inspector(), stands(words));
    for child in from.children.keys() {
        let none = Dated::from(settled());
        let covers = redaction::covers(from, (child, "", &none), &stands, &grant);
        for audience in [Professional::NAME, CoreGroup::NAME] {
            draft = covered(draft, child, &covers, audience);
        }
    }
    draft
}

/// A day that no record is of.
fn settled() -> crate::model::Date {
    crate::model::Date::MIN
}

/// The fingerprints of a copy's forms for other programs.
fn forms_printed(order: &Order) -> Vec<(String, (&'static str, String, Digest))> {
    let forms = order.forms().into_iter();
    forms
        .map(|(path, bytes)| (path, (order.audience, order.subject.clone(), Digest::of(&bytes))))
        .collect()
}

/// The fingerprint of a copy of every paper for everybody who may have it, for the proof. The records are those
/// of a draft that was covered.
#[must_use]
pub fn release_prints(
    loader: &dyn Loader,
    service: &Service,
    (engines, guard): (&Engines, &Guard),
    settings: &Settings,
) -> Fingerprints {
    let developed = Developed::default();
    let album = Album { loader, old: None, developed: &developed };
    let tongues = tongue::tongues(engines, service, settings.date);
    let desk = Desk { service, libraries: &[], tongues: &tongues, engines, guard, settings, album };
    let grant = Grant::inspector();
    let free = service.to_release().iter().filter(|(_, because)| because.is_none());
    let papers = service.papers().iter().chain(free.map(|(paper, _)| paper));
    let mut orders = Vec::new();
    for paper in papers {
        let PaperId::Kind(id) = &paper.id else { continue };
        let Some(kind) = engines.kinds.get(&id.kind).filter(|_| id.household.is_none()) else {
            continue;
        };
        let recipients: Vec<Recipient> =
            paper.recipients.iter().map(|id| Recipient::of_id(id)).collect();
        let row = Row::of_records(service.children(&grant).get(&id.child), &id.paper, &grant);
        let sending = Sending { id, kind, row: &row, recipients: &recipients };
        for at in 0..recipients.len() {
            let Some(order) = copies::order(&desk, &sending, at) else { continue };
            let path = format!("released/{}/{}-{}/{}", id.child, id.on, id.paper, order.path);
            orders.push(order.renamed(&path));
        }
    }
    // Rendered like every other paper, on all cores; nothing goes out here that would have to be searched.
    let forms: Vec<_> = orders.iter().flat_map(forms_printed).collect();
    let (mut prints, _) = papers_of(&desk, orders);
    prints.extend(forms);
    prints
}
