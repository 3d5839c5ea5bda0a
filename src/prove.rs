//! The proof that nobody's papers depend on what they may not see.
//!
//! Non-interference, on the user's own records: every value that an audience may not see is changed
//! into another valid one, everything is made again from nothing, and that audience's files must be
//! the same to the last byte. Values that decide which papers exist (links, dates, permissions) are
//! controls: they are held fixed and listed. The proof first plants a leak and shows that it is
//! caught, and it fails when it has changed nothing.

mod plant;

use std::collections::BTreeSet;

use crate::check::{self, Context, Verdict};
use crate::config::Settings;
use crate::diag::{Renderer, Severity, Sink};
use crate::model::{ChildFile, Draft, PaperPlan, Service, Withheld};
use crate::pipeline::{self, CONTENT, Engines, Fingerprints, Guard, OnlineKit, ThemeFaults};
use crate::privacy::policy::{CoreGroup, Family, Inspector, Professional, Public};
use crate::privacy::{Audience, Grant, Perturb, Perturber};
use crate::source::{Loader, Sources};
use crate::theme::Theme;

/// One way of changing the records, and what came of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Round {
    /// Whose files were compared.
    pub audience: &'static str,
    /// What was changed, in words.
    pub what: String,
    /// How many values were changed.
    pub changed: usize,
    /// How many files were compared.
    pub compared: usize,
    /// The files that were not the same: leaks. A file about a child is named by its path, which
    /// holds no name.
    pub differing: Vec<String>,
}

/// What the proof showed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proof {
    /// The planted leaks, by where they were planted, and whether each was caught.
    pub planted: Vec<(&'static str, bool)>,
    /// The rounds.
    pub rounds: Vec<Round>,
    /// The fields that were held fixed, as record and field.
    pub controls: BTreeSet<(&'static str, &'static str)>,
    /// The records that are withheld, so that nothing could be compared of them.
    pub waiting: Vec<String>,
    /// What is to be put right first, as `doorstep check` says it in one line.
    pub first: Option<String>,
    /// Papers that the changed records would no longer give, or give anew: then nothing is proved.
    pub disturbed: Vec<String>,
}

impl Proof {
    /// Whether something told of what it must not: a file differs.
    #[must_use]
    pub fn leaks(&self) -> bool {
        self.rounds.iter().any(|round| !round.differing.is_empty())
    }

    /// Whether it holds: every planted leak was caught, something was changed and compared in every
    /// round, nothing differed, and the changed records gave the same papers.
    #[must_use]
    pub fn holds(&self) -> bool {
        let sound =
            |round: &Round| round.changed > 0 && round.compared > 0 && round.differing.is_empty();
        !self.rounds.is_empty()
            && self.rounds.iter().all(sound)
            && self.planted.iter().all(|(_, caught)| *caught)
            && self.disturbed.is_empty()
    }
}

/// Proves it, on the records of a loader. `None` when there is no child, or no service to publish.
///
/// # Errors
///
/// When the theme cannot be used.
pub fn prove(
    loader: &dyn Loader,
    theme: &Theme,
    settings: &Settings,
) -> Result<Option<Proof>, ThemeFaults> {
    let sources = Sources::load(loader);
    let draft = pipeline::decode(&sources, &mut Sink::new());
    let plans = pipeline::plans(theme, &draft, &mut Sink::new());
    let mut sink = Sink::new();
    let _ = pipeline::decode(&sources, &mut sink);
    let context = Context::on(settings.date).with_papers(plans.clone());
    let verdict = check::judge(&draft, &context, &mut sink);
    let mut laboratory =
        Laboratory { loader, draft: &draft, settings, plans: &plans, verdict, kit: None };
    let service = laboratory.judge(draft.clone());
    let mut proof = Proof {
        planted: Vec::new(),
        rounds: Vec::new(),
        controls: BTreeSet::new(),
        waiting: waiting(&service),
        first: first_error(&sources, sink),
        disturbed: Vec::new(),
    };
    let engines = if draft.children.is_empty() { None } else { Engines::new(theme, &service)? };
    let Some(engines) = engines else {
        // What is there waits to be put right, or there is nothing at all.
        return Ok((!proof.waiting.is_empty()).then_some(proof));
    };
    laboratory.kit = settings.keys.as_ref().and(OnlineKit::new(theme, &service)?);
    let before = laboratory.make(&draft, &engines);
    laboratory.plant(&before, &engines, &mut proof);
    for change in laboratory.changes(&before) {
        laboratory.run(&change, (&before, &engines), &mut proof);
    }
    Ok(Some(proof))
}

/// Changes one child's records: reference, place in the order, records.
type Apply = dyn Fn(&str, usize, &mut ChildFile, &mut Perturber);

/// Whether a file is compared: its audience, its subject.
type Compares = dyn Fn(&str, &str) -> bool;

/// A way of changing the records, and the files that must not notice.
struct Change {
    audience: &'static str,
    what: String,
    /// Changes one child's records: its reference, its place in the order, its records.
    apply: Box<Apply>,
    /// How the perturber judges what to change.
    against: Option<&'static str>,
    /// Whether a file is to be compared: its audience, its subject.
    compares: Box<Compares>,
}

struct Laboratory<'a> {
    loader: &'a dyn Loader,
    draft: &'a Draft,
    settings: &'a Settings,
    plans: &'a [PaperPlan],
    /// Which records hold, as they were written. A rule may judge by a value that no paper shows; whether a
    /// record holds is then no news of that value's words, and stays as it is while the value is changed.
    verdict: Verdict,
    /// What pages online are made with, when there are keys.
    kit: Option<OnlineKit>,
}

impl Laboratory<'_> {
    /// What holds of a draft.
    fn judge(&self, draft: Draft) -> Service {
        let context = Context::on(self.settings.date).with_papers(self.plans.to_vec());
        check::hold(draft, &context, &self.verdict, &mut Sink::new())
    }

    /// Every file that a draft gives.
    fn make(&self, draft: &Draft, engines: &Engines) -> Fingerprints {
        let guard = Guard::of(draft);
        let service = self.judge(draft.clone());
        let with = (engines, &guard, self.kit.as_ref());
        let mut prints = pipeline::fingerprints(self.loader, &service, with, self.settings);
        // Copies that are released, with whoever is no party to them covered: by the names that stand in the
        // records as they were written. That a name is covered is told by what stands in its place; that it is
        // this one is not.
        let covered = self.judge(pipeline::cover_all(self.draft, draft.clone(), &engines.words));
        let with = (engines, &guard);
        prints.extend(pipeline::release_prints(self.loader, &covered, with, self.settings));
        prints
    }

    /// Every way in which the records are changed.
    fn changes(&self, before: &Fingerprints) -> Vec<Change> {
        let mut changes = vec![Change {
            audience: Public::NAME,
            what: "everything about every child".into(),
            apply: Box::new(|_, _, records, by| records.perturb(by)),
            against: None,
            compares: Box::new(|audience, _| audience == Public::NAME),
        }];
        // Few services write for a core group, and where nobody does there is nothing to compare.
        let written = before.values().any(|(audience, ..)| *audience == CoreGroup::NAME);
        let core_group = written.then_some(CoreGroup::NAME);
        for audience in [Family::NAME, Professional::NAME].into_iter().chain(core_group) {
            changes.push(Change {
                audience,
                what: format!("what the policy keeps from {audience} papers, in every child"),
                apply: Box::new(|_, _, records, by| records.perturb(by)),
                against: Some(audience),
                compares: Box::new(move |found, _| found == audience),
            });
            changes.extend(self.pairs(audience, before));
        }
        changes.extend(self.households(before));
        changes
    }

    /// Half of the children who have papers changed, by each bit of their place among them, so that
    /// every ordered pair of children is tried in a logarithm of rounds. Children without a paper have
    /// nothing to compare, and are changed in every round.
    fn pairs(&self, audience: &'static str, before: &Fingerprints) -> Vec<Change> {
        let compared: Vec<String> = with_papers(before, audience).into_iter().collect();
        let all = self.draft.children.len();
        let bits = (usize::BITS - compared.len().saturating_sub(1).leading_zeros()).max(1);
        let mut changes = Vec::new();
        for (bit, half) in (0..bits).flat_map(|bit| [(bit, 0), (bit, 1)]) {
            let still: BTreeSet<String> = compared
                .iter()
                .enumerate()
                .filter(|(place, _)| (place >> bit) & 1 != half)
                .map(|(_, reference)| reference.clone())
                .collect();
            if still.is_empty() || still.len() == all {
                continue;
            }
            let kept = still.clone();
            changes.push(Change {
                audience,
                what: match all - still.len() {
                    1 => "everything about one other child".into(),
                    others => format!("everything about {others} other children"),
                },
                apply: Box::new(move |reference, _, records, by| {
                    if !kept.contains(reference) {
                        records.perturb(by);
                    }
                }),
                against: None,
                compares: Box::new(move |found, subject| {
                    found == audience
                        && subject.split('/').next().is_some_and(|child| still.contains(child))
                }),
            });
        }
        changes
    }

    /// Every household but the one at a place, for children with more than one. Where the household at
    /// that place receives no paper there is nothing that could tell of the others.
    fn households(&self, before: &Fingerprints) -> Vec<Change> {
        let families = before.values().filter(|(audience, ..)| *audience == Family::NAME);
        let receiving: BTreeSet<&str> = families.map(|(_, subject, _)| subject.as_str()).collect();
        let grant: Grant<Inspector> = Grant::inspector();
        let most = self.draft.children.values().map(|child| child.child.households.len()).max();
        let places = 0..most.filter(|most| *most > 1).unwrap_or_default();
        places
            .filter_map(|kept| {
                let still: BTreeSet<String> = self
                    .draft
                    .children
                    .iter()
                    .filter(|(_, records)| records.child.households.len() > 1)
                    .filter_map(|(reference, records)| {
                        let home = records.child.households.get(kept)?;
                        Some(format!("{reference}/{}", grant.open(&home.id).value))
                    })
                    .filter(|subject| receiving.contains(subject.as_str()))
                    .collect();
                (!still.is_empty()).then(|| Change {
                    audience: Family::NAME,
                    what: "everything about the child's other households".into(),
                    apply: Box::new(move |_, _, records, by| {
                        let homes = &mut records.child.record.households;
                        if homes.len() > 1 {
                            let others = homes.iter_mut().enumerate();
                            let others = others.filter(|(place, _)| *place != kept);
                            others.for_each(|(_, home)| home.perturb(by));
                        }
                    }),
                    against: None,
                    compares: Box::new(move |found, subject| {
                        found == Family::NAME && still.contains(subject)
                    }),
                })
            })
            .collect()
    }

    /// One round.
    fn run(
        &self,
        change: &Change,
        (before, engines): (&Fingerprints, &Engines),
        proof: &mut Proof,
    ) {
        let seed = proof.rounds.len() as u64 + 2;
        let mut perturber = match change.against {
            Some(audience) => Perturber::against(audience, seed),
            None => Perturber::everything(seed),
        };
        let mut draft = self.draft.clone();
        for (place, (reference, records)) in draft.children.iter_mut().enumerate() {
            (change.apply)(reference, place, records, &mut perturber);
        }
        // Many children share these. Whoever reads a paper may see of them what the table says.
        let mut of_service = Perturber::against(change.audience, seed);
        draft.perturb_shared(&mut of_service);
        proof.controls.extend(of_service.controls());
        let after = self.make(&draft, engines);
        let gone = before.keys().filter(|path| !after.contains_key(*path));
        let new = after.keys().filter(|path| !before.contains_key(*path));
        // A paper about somebody whose every word was changed may stay unwritten: what was read through in
        // another language, for one, is not read any more.
        let compared = |path: &&String| {
            let file = before.get(*path).or_else(|| after.get(*path));
            file.is_some_and(|(audience, subject, _)| (change.compares)(audience, subject))
        };
        proof.disturbed.extend(gone.chain(new).filter(compared).cloned());
        let compared =
            before.values().filter(|(audience, subject, _)| (change.compares)(audience, subject));
        proof.rounds.push(Round {
            audience: change.audience,
            what: change.what.clone(),
            changed: perturber.changed() + of_service.changed(),
            compared: compared.count(),
            differing: differing(before, &after, &change.compares),
        });
        proof.controls.extend(perturber.controls());
    }
}

/// The records that wait for somebody to put them right, or for one that does.
fn waiting(service: &Service) -> Vec<String> {
    let records = service.withheld().iter().filter_map(|held| match held {
        Withheld::Record(key, _) => Some(key.to_string()),
        Withheld::Paper(..) => None,
    });
    records.collect()
}

/// The first error that `doorstep check` names, in one line without the words of any record.
fn first_error(sources: &Sources, sink: Sink) -> Option<String> {
    let said = sink.into_sorted();
    let first = said.iter().find(|found| found.rule.severity != Severity::Warning)?;
    Some(Renderer::new(sources, CONTENT).short(first))
}

/// The files to be compared that are not the same.
fn differing(
    before: &Fingerprints,
    after: &Fingerprints,
    compares: impl Fn(&str, &str) -> bool,
) -> Vec<String> {
    let paths: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    let compared = |path: &&&String| {
        let file = before.get(**path).or_else(|| after.get(**path));
        file.is_some_and(|(audience, subject, _)| compares(audience, subject))
    };
    let paths = paths.iter().filter(compared);
    paths
        .filter(|path| before.get(**path) != after.get(**path))
        .map(|path| (*path).clone())
        .collect()
}

/// The children who have a paper for an audience, by reference.
fn with_papers(files: &Fingerprints, audience: &str) -> BTreeSet<String> {
    let of_audience = files.values().filter(|(found, ..)| *found == audience);
    of_audience
        .filter_map(|(_, subject, _)| subject.split('/').next().map(str::to_owned))
        .filter(|child| !child.is_empty())
        .collect()
}
