//! Which papers there will be: for each household this week's charts, and every paper of the kinds that
//! the theme describes, for the households and professionals who are to have it and may.
//!
//! A family must never take an old chart for this week's. So it is always the latest record that
//! counts, even when it is held back, and then there is no paper rather than an older one.

use std::collections::{BTreeMap, BTreeSet};

use crate::diag::{Message, Sink, number, word};
use crate::model::{
    Date, Dated, Disclosed, GoalStatus, Household, KindId, Paper, PaperAudience, PaperGroup,
    PaperId, PaperName, PaperPlan, Permission, RecordKey, Which, Withheld, WithheldBecause, kinds,
};

use crate::source::FileId;

use super::closure::Held;
use super::fitting::{self, Reader};
use super::one_child::OneChild;
use super::permissions;
use super::permissions::Standing;
use super::third_parties;
use super::week;

/// The papers that can be made, and those that are held back.
pub(super) struct Plan<'u> {
    /// The files in which somebody has yet to write.
    unfinished: &'u BTreeSet<FileId>,
    /// Papers that can be made.
    pub(super) papers: Vec<Paper>,
    /// Papers that are held back, and why.
    pub(super) withheld: Vec<Withheld>,
    /// Papers that a release alone makes, with what stands in their way.
    pub(super) to_release: Vec<(Paper, Option<WithheldBecause>)>,
}

/// How permission stands for each group of papers, asked once, so that what is missing is said once.
type Standings<'d> = BTreeMap<PaperGroup, Standing<'d>>;

/// A record that a paper would be told from, and how the paper is dated.
type Occasion = (RecordKey, Dated);

/// The same with its number among those of the day.
type Numbered = (RecordKey, Dated, usize);

impl<'u> Plan<'u> {
    /// A plan without papers, when somebody has yet to write in these files.
    pub(super) fn new(unfinished: &'u BTreeSet<FileId>) -> Self {
        Self { unfinished, papers: Vec::new(), withheld: Vec::new(), to_release: Vec::new() }
    }

    /// Plans every paper about one child.
    pub(super) fn child(&mut self, one: &OneChild<'_>, held: &Held, sink: &mut Sink) {
        let mut standings = Standings::new();
        self.charts(one, held, sink);
        self.setting_charts(one, held, &mut standings, sink);
        let here = |plan: &&PaperPlan| plan.nation.is_none_or(|nation| one.in_nation(nation));
        for plan in one.plans.iter().filter(here) {
            match plan.audience {
                PaperAudience::Family => self.for_homes(one, plan, held, &mut standings, sink),
                PaperAudience::Professional => {
                    self.for_professionals(one, plan, held, &mut standings, sink);
                }
                PaperAudience::CoreGroup => self.for_core_group(one, plan, held),
            }
        }
    }

    fn charts(&mut self, one: &OneChild<'_>, held: &Held, sink: &mut Sink) {
        let charts: Vec<RecordKey> = week::charts(one).collect();
        let homes = one.child().households.iter();
        let homes: Vec<&Household> =
            homes.filter(|home| one.home_receives(home, PaperName::CHART)).collect();
        if homes.is_empty() || charts.is_empty() || fitting::is_in_sorrow(one) {
            return;
        }
        let permitted = permissions::standing(one, PaperGroup::Chart, sink);
        for key in charts {
            let RecordKey::Chart(child, name) = &key else { continue };
            let because = self.obstacle(one, &key, &permitted, held);
            for home in &homes {
                let home = one.open(&home.id).value.clone();
                let id = PaperId::Chart(child.clone(), Some(home), name.clone());
                self.add(id, because.as_ref(), Vec::new());
            }
        }
    }

    /// This week's charts for the people outside the home who are to have them and whom a permission names.
    fn setting_charts<'d>(
        &mut self,
        one: &OneChild<'d>,
        held: &Held,
        standings: &mut Standings<'d>,
        sink: &mut Sink,
    ) {
        let charts: Vec<RecordKey> = week::charts(one).collect();
        let around = one.child().professionals.iter();
        let to_have = around.filter(|who| one.receives(&who.receives, PaperName::CHART));
        let to_have: Vec<&str> = to_have.map(|who| one.open(&who.id).value.as_str()).collect();
        if to_have.is_empty() || charts.is_empty() || fitting::is_in_sorrow(one) {
            return;
        }
        let permitted = standing(one, PaperGroup::SharedPapers, standings, sink);
        let recipients = named(one, permitted, &to_have);
        if recipients.is_empty() && !permitted.in_date.is_empty() {
            nobody_named(one, PaperName::CHART, to_have.len(), sink);
        }
        for key in charts {
            let RecordKey::Chart(child, name) = &key else { continue };
            let because = self.obstacle(one, &key, permitted, held);
            let because = because
                .or_else(|| recipients.is_empty().then_some(WithheldBecause::NoPermission))
                .or_else(|| {
                    let names = fitting::names_somebody_at_home(one, name);
                    names.then_some(WithheldBecause::NamesSomebodyAtHome)
                });
            let id = PaperId::Chart(child.clone(), None, name.clone());
            self.add(id, because.as_ref(), recipients.clone());
        }
    }

    /// A kind of paper for the households that are to have it.
    fn for_homes<'d>(
        &mut self,
        one: &OneChild<'d>,
        plan: &PaperPlan,
        held: &Held,
        standings: &mut Standings<'d>,
        sink: &mut Sink,
    ) {
        let homes = one.child().households.iter();
        let homes: Vec<&Household> = homes.filter(|home| one.home_is_to_have(home, plan)).collect();
        if homes.is_empty() || fitting::is_in_sorrow(one) {
            return;
        }
        for (key, on, nth) in occasions(one, plan) {
            for home in &homes {
                let home = one.open(&home.id).value.as_str();
                if !fitting::may_have(one, &key, Reader::Home(home)) {
                    continue;
                }
                let permitted = standing(one, plan.permission, standings, sink);
                let because = self.obstacle(one, &key, permitted, held);
                let id = id(one, plan, Some(home), (&on, nth));
                self.add(PaperId::Kind(id), because.as_ref(), Vec::new());
            }
        }
    }

    /// A kind of paper for the professionals who are to have it and whom a permission names.
    fn for_professionals<'d>(
        &mut self,
        one: &OneChild<'d>,
        plan: &PaperPlan,
        held: &Held,
        standings: &mut Standings<'d>,
        sink: &mut Sink,
    ) {
        let professionals = one.child().professionals.iter();
        let to_have = professionals.filter(|who| one.is_to_have(&who.receives, plan));
        let to_have: Vec<&str> = to_have.map(|who| one.open(&who.id).value.as_str()).collect();
        let mut told = false;
        for (key, on, nth) in occasions(one, plan) {
            if to_have.is_empty() || !fitting::may_have(one, &key, Reader::Professionals) {
                continue;
            }
            let permitted = standing(one, plan.permission, standings, sink);
            let recipients = named(one, permitted, &to_have);
            let because = self.obstacle(one, &key, permitted, held).or_else(|| {
                if recipients.is_empty() && !told {
                    told = true;
                    nobody_named(one, &plan.paper, to_have.len(), sink);
                }
                recipients.is_empty().then_some(WithheldBecause::NoPermission)
            });
            // The page about the child says what the family agreed to say.
            if plan.permission == PaperGroup::SharedPapers && plan.draws_on != "profile" {
                third_parties::named(one, &key, sink);
            }
            self.add(PaperId::Kind(id(one, plan, None, (&on, nth))), because.as_ref(), recipients);
        }
    }

    /// A kind of paper that only a release makes. A build says nothing of it, not even that nobody may have it:
    /// whoever releases it is told.
    fn for_core_group(&mut self, one: &OneChild<'_>, plan: &PaperPlan, held: &Held) {
        let professionals = one.child().professionals.iter();
        let to_have = professionals.filter(|who| one.is_to_have(&who.receives, plan));
        let to_have: Vec<&str> = to_have.map(|who| one.open(&who.id).value.as_str()).collect();
        let permitted = permissions::standing(one, plan.permission, &mut Sink::new());
        for (key, on, nth) in occasions(one, plan) {
            let recipients = named(one, &permitted, &to_have);
            let because = self.obstacle(one, &key, &permitted, held);
            let because =
                because.or_else(|| recipients.is_empty().then_some(WithheldBecause::NoPermission));
            let id = PaperId::Kind(id(one, plan, None, (&on, nth)));
            self.to_release.push((Paper { id, recipients }, because));
        }
    }

    /// Why a paper cannot be made, if it cannot.
    fn obstacle(
        &self,
        one: &OneChild<'_>,
        key: &RecordKey,
        permitted: &Standing<'_>,
        held: &Held,
    ) -> Option<WithheldBecause> {
        let file = one.draft.files.get(key);
        if one.draft.service.is_none() || held.contains_key(&RecordKey::Service) {
            Some(WithheldBecause::NoService)
        } else if held.contains_key(key) {
            Some(WithheldBecause::RestsOn(key.clone()))
        } else if let Some(beside) = fitting::beside(one, key).find(|key| held.contains_key(key)) {
            Some(WithheldBecause::RestsOn(beside))
        } else if file.is_some_and(|file| self.unfinished.contains(file)) {
            // A visit counts before its texts are written; a copy of it waits for them.
            Some(WithheldBecause::StillAnExample)
        } else if one.draft.unnamed.contains(&(one.reference.to_owned(), folder_of(key).to_owned()))
        {
            // A file whose name is no date might be later than this one.
            Some(WithheldBecause::ItsOwnError)
        } else if permitted.in_date.is_empty() {
            Some(WithheldBecause::NoPermission)
        } else {
            None
        }
    }

    fn add(&mut self, id: PaperId, because: Option<&WithheldBecause>, recipients: Vec<String>) {
        match because {
            Some(because) => self.withheld.push(Withheld::Paper(id, because.clone())),
            None => self.papers.push(Paper { id, recipients }),
        }
    }
}

/// How permission for a group of papers stands, asked when the first paper wants it.
fn standing<'s, 'd>(
    one: &OneChild<'d>,
    group: PaperGroup,
    standings: &'s mut Standings<'d>,
    sink: &mut Sink,
) -> &'s Standing<'d> {
    standings.entry(group).or_insert_with(|| permissions::standing(one, group, sink))
}

fn id(
    one: &OneChild<'_>,
    plan: &PaperPlan,
    home: Option<&str>,
    (on, nth): (&Dated, usize),
) -> KindId {
    KindId {
        kind: plan.kind.clone(),
        paper: plan.paper.clone(),
        draws_on: plan.draws_on,
        child: one.reference.to_owned(),
        household: home.map(str::to_owned),
        on: on.clone(),
        nth,
    }
}

/// Those of these professionals whom a permission in date names.
fn named(one: &OneChild<'_>, permitted: &Standing<'_>, to_have: &[&str]) -> Vec<String> {
    let names = |given: &Permission, id: &str| one.open(&given.to).iter().any(|to| to.value == id);
    let may = |id: &str| permitted.in_date.iter().any(|given| names(given, id));
    to_have.iter().filter(|id| may(id)).map(|id| (*id).to_owned()).collect()
}

/// Says that professionals are to have a paper, and no permission names any of them.
fn nobody_named(one: &OneChild<'_>, paper: &str, waiting: usize, sink: &mut Sink) {
    let message = Message::new(
        "no permission in date names any of the {} professionals who are to have the {}",
        [number(waiting), word(paper.to_owned())],
    );
    sink.report(&permissions::NOBODY_NAMED, one.top(), message).hint(
        "once a parent agrees, name them after to: in the permission; if a parent does not agree, \
         take receives: away from them",
    );
}

/// The folder of a record below its child's.
fn folder_of(key: &RecordKey) -> &'static str {
    kinds::all().find(|kind| kind.word == key.kind()).map_or("", |kind| kind.folder)
}

/// The records that a kind of paper is made from.
fn occasions(one: &OneChild<'_>, plan: &PaperPlan) -> Vec<Numbered> {
    let chosen = || {
        let mut all = all_of(one, plan.draws_on);
        all.retain(|(_, on)| is_chosen(one, plan, on));
        all
    };
    let mut found: Vec<Occasion> = match plan.which {
        Which::Latest => {
            let all = chosen().into_iter().filter(|(_, on)| on.on <= one.today);
            all.max_by(|a, b| a.1.cmp(&b.1)).into_iter().collect()
        }
        Which::Next => {
            let all = chosen().into_iter();
            all.filter(|(_, on)| on.on >= one.today)
                .min_by(|a, b| a.1.cmp(&b.1))
                .into_iter()
                .collect()
        }
        Which::Each { days } => {
            let first =
                days.map(|days| one.today.saturating_sub(jiff::Span::new().days(i64::from(days))));
            let held = |on: Date| on <= one.today && first.is_none_or(|first| on >= first);
            chosen().into_iter().filter(|(_, on)| held(on.on)).collect()
        }
    };
    found.sort_by(|a, b| a.1.cmp(&b.1));
    let mut before: Option<(Date, usize)> = None;
    let numbered = found.into_iter().map(|(key, on)| {
        let nth = before.filter(|(day, _)| *day == on.on).map_or(1, |(_, nth)| nth + 1);
        before = Some((on.on, nth));
        (key, on, nth)
    });
    numbered.collect()
}

/// Whether a record is one of those that a kind chooses. One that cannot be read is, so that its paper is
/// held back and said to be.
fn is_chosen(one: &OneChild<'_>, plan: &PaperPlan, on: &Dated) -> bool {
    let whole = one.grant().whole();
    plan.only.iter().all(|only| {
        let record = one.records.disclose(plan.draws_on, on, &whole);
        record.is_none_or(|record| match record.at(&only.field) {
            Disclosed::Word(word) | Disclosed::Text(word) => {
                only.words.iter().any(|one| one == word)
            }
            _ => false,
        })
    })
}

/// Every record of a kind, readable or not, with its day: that of its file, or where files are named
/// by a word, the day that the record itself says. Goals are of interest once they are achieved.
fn all_of(one: &OneChild<'_>, kind: &str) -> Vec<Occasion> {
    let own = |key: &RecordKey| match key {
        RecordKey::GroupSession(name) => fitting::was_at(one, name),
        key => key.child() == Some(one.reference),
    };
    let known = one.draft.files.keys().chain(&one.draft.unread);
    let keys = known.filter(|key| key.kind() == kind && own(key));
    let occasion = |key: &RecordKey| {
        let on = match key {
            RecordKey::Goal(_, slug) => {
                let goal = one.records.goals.get(slug)?;
                let achieved = *one.open(&goal.status) == GoalStatus::Achieved;
                let on = one.open(&goal.ended).as_ref().filter(|_| achieved)?.value;
                Dated { on, word: slug.clone() }
            }
            RecordKey::OwnPicture(_, slug) => {
                let picture = one.records.pictures.get(slug)?;
                Dated::from(*one.open(&picture.taken).as_ref()?.value)
            }
            key => key.event()?,
        };
        Some((key.clone(), on))
    };
    keys.filter_map(occasion).collect()
}
