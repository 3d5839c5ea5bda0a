//! Which record rests on which: what must hold for a record to be used.

use std::collections::BTreeSet;

use crate::model::{
    Assessment, Chart, ChildFile, Date, Dated, Draft, LinkKind, Prose, RecordKey, RecordWalker,
    Review, Visit, Walker,
};
use crate::privacy::Grant;
use crate::privacy::policy::Inspector;
use crate::source::{FileId, Span};

use super::items::Items;

/// Gathers pairs of a record and one that it rests on.
pub(super) struct Rests<'d> {
    draft: &'d Draft,
    broken: &'d BTreeSet<FileId>,
    grant: &'d Grant<Inspector>,
    items: Items<'d>,
    pairs: Vec<(RecordKey, RecordKey)>,
}

impl<'d> Rests<'d> {
    /// All pairs, the resting record first.
    pub(super) fn gather(
        draft: &'d Draft,
        broken: &'d BTreeSet<FileId>,
        grant: &'d Grant<Inspector>,
    ) -> Vec<(RecordKey, RecordKey)> {
        let items = Items::gather(draft, broken, grant);
        let mut rests = Self { draft, broken, grant, items, pairs: Vec::new() };
        rests.of_children();
        rests.of_placements();
        rests.library();
        for (reference, records) in &draft.children {
            rests.child(reference, records);
        }
        let mut links = Links { rests, key: RecordKey::Service };
        draft.walk(grant, &mut links);
        for (reference, records) in &draft.children {
            records.walk(reference, grant, &mut links);
        }
        links.rests.pairs
    }

    fn pair(&mut self, record: &RecordKey, on: RecordKey) {
        self.pairs.push((record.clone(), on));
    }

    fn on_items<'i>(&mut self, record: &RecordKey, ids: impl IntoIterator<Item = &'i str>) {
        let sheets = ids.into_iter().filter_map(|id| self.items.sheet(id).cloned());
        let sheets: BTreeSet<RecordKey> = sheets.collect();
        self.pairs.extend(sheets.into_iter().map(|sheet| (record.clone(), sheet)));
    }

    /// Every record of a child rests on the child's own.
    fn of_children(&mut self) {
        let keys = self.draft.files.keys().filter(|key| !matches!(key, RecordKey::Child(_)));
        let pairs =
            keys.filter_map(|key| Some((key.clone(), RecordKey::Child(key.child()?.to_owned()))));
        self.pairs.extend(pairs);
    }

    /// A confidential placement says which names must stand in no paper. While it cannot be used, or
    /// while nobody can tell whether it is confidential, no other record of the child is used either.
    fn of_placements(&mut self) {
        let known: BTreeSet<&RecordKey> =
            self.draft.files.keys().chain(&self.draft.unread).collect();
        let guards = known.iter().filter(|key| self.guards(key));
        let mut pairs = Vec::new();
        for guard in guards {
            let others = known.iter().filter(|key| key.child() == guard.child());
            let others =
                others.filter(|key| !matches!(key, RecordKey::Placement(..) | RecordKey::Child(_)));
            pairs.extend(others.map(|key| ((**key).clone(), (**guard).clone())));
        }
        self.pairs.extend(pairs);
    }

    /// Whether a record is a placement that is confidential, or that nobody could read.
    fn guards(&self, key: &RecordKey) -> bool {
        let RecordKey::Placement(child, name) = key else { return false };
        let records = self.draft.children.get(child);
        let read = records.and_then(|records| records.placements.get(name));
        read.is_none_or(|placement| self.grant.open(&placement.confidential).value)
    }

    fn library(&mut self) {
        for (checklist, area) in self.draft.sheets.keys() {
            let sheet = RecordKey::Items(checklist.clone(), area.clone());
            self.pair(&sheet, RecordKey::Checklist(checklist.clone()));
        }
        let (draft, grant) = (self.draft, self.grant);
        for (id, card) in &draft.activities {
            let items = grant.open(&card.items).iter().map(|item| item.value.as_str());
            self.on_items(&RecordKey::Activity(id.clone()), items);
        }
        for (id, language) in self.draft.translations.keys() {
            let translation = RecordKey::Translation(id.clone(), language.clone());
            self.pair(&translation, RecordKey::Activity(id.clone()));
        }
        for (slug, language) in self.draft.page_translations.keys() {
            let translation = RecordKey::PageTranslation(slug.clone(), language.clone());
            self.pair(&translation, RecordKey::Page(slug.clone()));
        }
    }

    fn child(&mut self, reference: &str, records: &ChildFile) {
        let grant = self.grant;
        let child = RecordKey::Child(reference.to_owned());
        if let Some(visitor) = grant.open(&records.child.visitor) {
            self.pair(&child, RecordKey::Staff(visitor.value.clone()));
        }
        for (slug, goal) in &records.goals {
            let key = RecordKey::Goal(reference.to_owned(), slug.clone());
            let items = grant.open(&goal.items).iter().map(|item| item.value.as_str());
            self.on_items(&key, items);
        }
        for (date, assessment) in &records.assessments {
            self.assessment(&RecordKey::Assessment(reference.to_owned(), *date), assessment);
        }
        for (date, visit) in &records.visits {
            self.visit(&RecordKey::Visit(reference.to_owned(), *date), visit);
        }
        for (name, chart) in &records.charts {
            let key = RecordKey::Chart(reference.to_owned(), name.clone());
            self.chart(&key, chart);
            self.chart_on_visits(&key, name.on, chart, records);
        }
        for (date, review) in &records.reviews {
            self.review(reference, *date, review);
        }
    }

    fn assessment(&mut self, key: &RecordKey, assessment: &Assessment) {
        let grant = self.grant;
        self.pair(key, RecordKey::Checklist(grant.open(&assessment.checklist).value.clone()));
        self.pair(key, RecordKey::Staff(grant.open(&assessment.by).value.clone()));
        let items = assessment.observations.iter().map(|seen| grant.open(&seen.item).as_str());
        self.on_items(key, items);
    }

    fn visit(&mut self, key: &RecordKey, visit: &Visit) {
        let grant = self.grant;
        self.pair(key, RecordKey::Staff(grant.open(&visit.by).value.clone()));
        let items = grant.open(&visit.new_skills).iter().map(|item| item.value.as_str());
        self.on_items(key, items);
    }

    fn chart(&mut self, key: &RecordKey, chart: &Chart) {
        let grant = self.grant;
        let reference = key.child().unwrap_or_default().to_owned();
        self.pair(key, RecordKey::Goal(reference, grant.open(&chart.serves).value.clone()));
        if let Some(card) = grant.open(&chart.activity) {
            self.pair(key, RecordKey::Activity(card.value.clone()));
        }
        self.on_items(key, grant.open(&chart.item).iter().map(|item| item.value.as_str()));
    }

    /// A chart rests on every visit that names its number. A visit with mistakes on the chart's own
    /// day may name it where nobody can read it, so the chart rests on that one too.
    fn chart_on_visits(&mut self, key: &RecordKey, date: Date, chart: &Chart, records: &ChildFile) {
        let (grant, draft) = (self.grant, self.draft);
        let reference = key.child().unwrap_or_default();
        let number = grant.open(&chart.number).value;
        for (day, visit) in &records.visits {
            let names = visit.results.iter().any(|of| grant.open(&of.chart).value == number);
            if names {
                self.pair(key, RecordKey::Visit(reference.to_owned(), *day));
            }
        }
        let same_day = RecordKey::Visit(reference.to_owned(), date);
        let unread = draft.unread.contains(&same_day);
        let undecided = |file| self.broken.contains(file) || !records.visits.contains_key(&date);
        if unread || draft.files.get(&same_day).is_some_and(undecided) {
            self.pair(key, same_day);
        }
    }

    /// A review compares its assessment with every earlier one.
    fn review(&mut self, reference: &str, date: Date, review: &Review) {
        let (grant, draft) = (self.grant, self.draft);
        let key = RecordKey::Review(reference.to_owned(), date);
        self.pair(&key, RecordKey::Staff(grant.open(&review.by).value.clone()));
        let others = grant.open(&review.other_assessments).iter().map(|other| other.value);
        let last = others.fold(grant.open(&review.assessment).value, Date::max);
        let first = RecordKey::Assessment(reference.to_owned(), Date::MIN);
        let last = RecordKey::Assessment(reference.to_owned(), last);
        let read = draft.files.range(&first..=&last).map(|(key, _)| key);
        let unread = draft.unread.range(&first..=&last);
        let compared: Vec<RecordKey> = read.chain(unread).cloned().collect();
        self.pairs.extend(compared.into_iter().map(|on| (key.clone(), on)));
        let goals = grant.open(&review.goals).iter().chain(grant.open(&review.next_goals));
        for slug in goals {
            self.pair(&key, RecordKey::Goal(reference.to_owned(), slug.value.clone()));
        }
    }
}

/// A walk that gathers what every record names by a link of its own type.
struct Links<'d> {
    rests: Rests<'d>,
    /// The record that is walked through.
    key: RecordKey,
}

impl RecordWalker for Links<'_> {
    fn enter(&mut self, key: RecordKey, _: FileId) {
        self.key = key;
    }
}

impl Walker for Links<'_> {
    fn link(&mut self, to: LinkKind, name: &str, _: Span) {
        // A record of the service that names children or colleagues rests on none of them: a slip in
        // one child's record, or in one colleague's, stops nothing of another's.
        let of_service = self.key.child().is_none();
        if of_service && matches!(to, LinkKind::Child | LinkKind::Staff) {
            return;
        }
        let child = self.key.child().unwrap_or_default().to_owned();
        let on = match to {
            // The card before and the card after are company. A card is whole without them, and one
            // mistake would otherwise hold back a whole flight of cards.
            LinkKind::Activity if matches!(self.key, RecordKey::Activity(_)) => return,
            LinkKind::Staff => RecordKey::Staff(name.to_owned()),
            LinkKind::Goal => RecordKey::Goal(child, name.to_owned()),
            LinkKind::Activity => RecordKey::Activity(name.to_owned()),
            LinkKind::Child => RecordKey::Child(name.to_owned()),
            LinkKind::Item => return self.rests.on_items(&self.key.clone(), [name]),
            // These are lines of the child's own record, on which every record of a child rests. And a
            // paper without its picture says that it was left out, and says all the rest.
            LinkKind::Person | LinkKind::Household | LinkKind::Picture | LinkKind::OwnPicture => {
                return;
            }
            // A chart is whole without the number of what was lent for it.
            LinkKind::Equipment if matches!(self.key, RecordKey::Chart(..)) => return,
            LinkKind::Equipment => RecordKey::Equipment(name.to_owned()),
            LinkKind::Group => RecordKey::Group(name.to_owned()),
            LinkKind::SessionPlan | LinkKind::EhcPlan => {
                let Some(name) = Dated::parse(name) else { return };
                match to {
                    LinkKind::SessionPlan => RecordKey::SessionPlan(child, name),
                    _ => RecordKey::EhcPlan(child, name),
                }
            }
        };
        self.rests.pair(&self.key.clone(), on);
    }

    fn happened(&mut self, _: Date, _: Span) {}

    fn text(&mut self, _: &str, _: Option<Span>) {}

    fn prose(&mut self, _: &Prose) {}
}
