//! What the records that are there say to a new one. Private values are opened here, for the person
//! who keeps the records, and of children only for the one whom the new record is about.

use std::collections::BTreeMap;

use crate::content;
use crate::diag::Sink;
use crate::exchange::KnownList;
use crate::exchange::weeks::{Families, Family, KnownChart};
use crate::model::{
    Activity, Assessment, Chart, ChartResult, Checklist, ChildFile, Choice, Date, Dated, Draft,
    Entry, Goal, GoalStatus, HowVisited, Label, Labels, LinkKind, MarkingKey, Page, RecordKey,
    Rhythm, ScaleMark, Staff, Thing, Visit,
};
use crate::privacy::Grant;
use crate::privacy::policy::Inspector;
use crate::scaffold::{
    Known, KnownAssessment, KnownCard, KnownChild, KnownGoal, KnownItem, KnownPage, KnownWords,
};
use crate::source::{Loader, Sources, Spanned};

/// Gathers what is known. Mistakes in other records do not stand in the way of a new one.
pub(super) fn known(loader: &dyn Loader, child: Option<&str>) -> Known {
    let sources = Sources::load(loader);
    let mut sink = Sink::new();
    let documents = content::parse(&sources, &mut sink);
    let draft = content::decode(&documents, &sources, &mut sink);
    let grant = Grant::inspector();
    let references = draft.files.keys().filter_map(|key| match key {
        RecordKey::Child(reference) => Some(reference.clone()),
        _ => None,
    });
    Known {
        staff: staff(&draft, &grant),
        scales: scales(&draft, &grant),
        items: items(&draft, &grant),
        cards: cards(&draft, &grant),
        pages: pages(&draft, &grant),
        references: references.collect(),
        names: names(&draft, child.and_then(|child| draft.children.get(child)), &grant),
        labels: labels(&draft, &grant),
        review_months: draft.review_months(&grant),
        child: child
            .and_then(|reference| draft.children.get(reference))
            .map(|file| of_child(file, &grant)),
    }
}

/// The charts and visits of every child, for weeks that come back.
pub(super) fn families(sources: &Sources, documents: &content::Documents) -> Families {
    let draft = content::decode(documents, sources, &mut Sink::new());
    let grant = Grant::inspector();
    let unread = draft.files.keys().filter_map(|key| match key {
        RecordKey::Child(child) if !draft.children.contains_key(child) => Some(child.clone()),
        _ => None,
    });
    Families {
        key: MarkingKey::of(draft.service.as_ref().map(|service| &service.record), &grant),
        key_unread: draft.service.is_none() && draft.has(&RecordKey::Service),
        labels: labels(&draft, &grant),
        unread: unread.collect(),
        children: (draft.children.iter())
            .map(|(reference, file)| (reference.clone(), family(file, &grant)))
            .collect(),
    }
}

fn family(file: &ChildFile, grant: &Grant<Inspector>) -> Family {
    let chart = |(name, chart): (&Dated, &Entry<Chart>)| KnownChart {
        number: grant.open(&chart.number).value,
        agreed: name.on,
        places: u16::try_from(chart.places(grant)).unwrap_or(u16::MAX),
    };
    let held = |(on, visit): (&Date, &Entry<Visit>)| {
        (*on, grant.open(&visit.how).value != HowVisited::NotHeld)
    };
    let results = file.visits.iter();
    let results = results.flat_map(|(on, visit)| visit.results.iter().map(move |of| (*on, of)));
    let week = |(on, result): (Date, &ChartResult)| {
        let days = grant.open(&result.marks).iter().map(|day| day.value.clone());
        (on, grant.open(&result.chart).value, days.collect::<Vec<_>>())
    };
    Family {
        child: of_child(file, grant),
        charts: file.charts.iter().map(chart).collect(),
        visits: file.visits.iter().map(held).collect(),
        weeks: results.map(week).filter(|(.., days)| !days.is_empty()).collect(),
    }
}

/// What links may name. Only what is there is named, so that a new record holds as it stands.
fn names(
    draft: &Draft,
    child: Option<&ChildFile>,
    grant: &Grant<Inspector>,
) -> BTreeMap<LinkKind, Vec<String>> {
    let mut names: BTreeMap<LinkKind, Vec<String>> = BTreeMap::new();
    let mut add = |to: LinkKind, found: Vec<String>| {
        if !found.is_empty() {
            names.insert(to, found);
        }
    };
    let items = draft.sheets.values().flat_map(|sheet| &sheet.items);
    add(LinkKind::Item, items.map(|item| grant.open(&item.id).value.clone()).collect());
    add(LinkKind::Staff, draft.staff.keys().cloned().collect());
    add(LinkKind::Activity, draft.activities.keys().cloned().collect());
    add(LinkKind::Child, draft.children.keys().cloned().collect());
    add(LinkKind::Equipment, draft.equipment.keys().cloned().collect());
    add(LinkKind::Group, draft.groups.keys().cloned().collect());
    add(LinkKind::Picture, draft.pictures.keys().cloned().collect());
    let Some(child) = child else { return names };
    let id = |id: &Spanned<String>| id.value.clone();
    let homes = &child.child.households;
    let people = homes.iter().flat_map(|home| &home.people).map(|one| id(grant.open(&one.id)));
    let around = child.child.professionals.iter().map(|one| id(grant.open(&one.id)));
    add(LinkKind::Person, people.chain(around).collect());
    add(LinkKind::Household, homes.iter().map(|home| id(grant.open(&home.id))).collect());
    add(LinkKind::Goal, child.goals.keys().cloned().collect());
    add(LinkKind::SessionPlan, child.session_plans.keys().map(ToString::to_string).collect());
    add(LinkKind::OwnPicture, child.pictures.keys().cloned().collect());
    add(LinkKind::EhcPlan, child.ehc_plans.keys().map(ToString::to_string).collect());
    names
}

fn labels(draft: &Draft, grant: &Grant<Inspector>) -> BTreeMap<Thing, Label> {
    let Some(service) = &draft.service else { return BTreeMap::new() };
    let lists = draft.rules.as_ref().map(|rules| &rules.labels).into_iter();
    let lists: Vec<&Labels> = lists.chain([&service.labels]).collect();
    Labels::join(&lists, grant.open(&service.language).as_str(), grant)
}

fn staff(draft: &Draft, grant: &Grant<Inspector>) -> BTreeMap<String, (String, String)> {
    let one = |staff: &Staff| (grant.open(&staff.name).clone(), grant.open(&staff.role).clone());
    draft.staff.iter().map(|(id, staff)| (id.clone(), one(staff))).collect()
}

fn scales(draft: &Draft, grant: &Grant<Inspector>) -> BTreeMap<String, Vec<(String, String)>> {
    let mark =
        |mark: &ScaleMark| (grant.open(&mark.mark).value.clone(), grant.open(&mark.means).clone());
    let lists = draft.checklists.iter().filter(|(_, list)| !list.scale.is_empty());
    lists.map(|(id, list)| (id.clone(), list.scale.iter().map(mark).collect())).collect()
}

fn items(draft: &Draft, grant: &Grant<Inspector>) -> Vec<KnownItem> {
    let sheets = draft.sheets.iter();
    sheets
        .flat_map(|((checklist, _), sheet)| sheet.items.iter().map(move |item| (checklist, item)))
        .map(|(checklist, item)| {
            let area = grant.open(&item.area);
            let list = draft.checklists.get(checklist);
            let areas = list.map(|list| list.all_areas(grant)).unwrap_or_default();
            KnownItem {
                checklist: checklist.clone(),
                id: grant.open(&item.id).value.clone(),
                area: list.and_then(|list| list.our_area(area, grant)).or(area.ours()),
                own_area: areas.into_iter().find(|one| one.id == *area).and_then(|one| one.title),
                band: grant.open(&item.band).value.ours(),
                text: grant.open(&item.text).value.clone(),
            }
        })
        .collect()
}

/// What an import must know of each checklist that can be read, by id.
pub(super) fn lists(
    sources: &Sources,
    documents: &content::Documents,
) -> BTreeMap<String, KnownList> {
    let draft = content::decode(documents, sources, &mut Sink::new());
    let grant = Grant::inspector();
    draft
        .checklists
        .iter()
        .map(|(id, list)| (id.clone(), list_of(id, list, &draft, &grant)))
        .collect()
}

fn list_of(id: &str, list: &Checklist, draft: &Draft, grant: &Grant<Inspector>) -> KnownList {
    let areas = list.all_areas(grant).into_iter().map(|area| {
        let word = area.id.word().to_owned();
        (word.clone(), area.title.unwrap_or(word))
    });
    let bands = list.all_bands(grant).into_iter().map(|band| {
        let word = band.id.word().to_owned();
        (word.clone(), band.title.unwrap_or(word))
    });
    let marks = list.scale.iter().map(|mark| grant.open(&mark.mark).value.clone());
    KnownList {
        areas: areas.collect(),
        bands: bands.collect(),
        marks: marks.collect(),
        items: draft.items(id).map(|item| grant.open(&item.id).value.clone()).collect(),
        is_ours: list.is_divided_as_ours(),
    }
}

fn cards(draft: &Draft, grant: &Grant<Inspector>) -> BTreeMap<String, KnownCard> {
    let one = |card: &Activity| {
        let (items, ladder) = (grant.open(&card.items), grant.open(&card.ladder));
        let against = card.not_for.iter();
        KnownCard {
            items: plain(items),
            ladder: plain(ladder),
            not_for: against
                .map(|not| (grant.open(&not.alert).value, grant.open(&not.because).clone()))
                .collect(),
            words: words(card, grant),
        }
    };
    draft.activities.iter().map(|(name, card)| (name.clone(), one(card))).collect()
}

fn pages(draft: &Draft, grant: &Grant<Inspector>) -> BTreeMap<String, KnownPage> {
    let one = |page: &Page| KnownPage {
        digest: page.words_digest(grant),
        title: grant.open(&page.title).clone(),
        summary: grant.open(&page.summary).clone(),
        body: grant.open(&page.body).plain(),
    };
    draft.pages.iter().map(|(slug, page)| (slug.clone(), one(page))).collect()
}

fn words(card: &Activity, grant: &Grant<Inspector>) -> KnownWords {
    let steps = card.steps.iter();
    let not_for = card.not_for.iter();
    KnownWords {
        digest: card.words_digest(grant),
        title: grant.open(&card.title).value.clone(),
        summary: grant.open(&card.summary).clone(),
        for_a_child_who: grant.open(&card.for_a_child_who).value.clone(),
        materials: plain(grant.open(&card.materials).as_slice()),
        when: grant.open(&card.when).clone(),
        steps: steps
            .map(|step| (grant.open(&step.act).value.clone(), grant.open(&step.say).clone()))
            .collect(),
        praise: grant.open(&card.praise).clone(),
        if_not: grant.open(&card.if_not).clone(),
        easier: grant.open(&card.easier).clone(),
        harder: grant.open(&card.harder).clone(),
        versions: card.versions.iter().flat_map(|versions| versions.all(grant)).collect(),
        notice: grant.open(&card.notice).clone(),
        safety: grant.open(&card.safety).clone(),
        not_for: not_for
            .map(|not| (grant.open(&not.alert).value.word(), grant.open(&not.because).clone()))
            .collect(),
        ladder: plain(grant.open(&card.ladder).as_slice()),
        why: grant.open(&card.why).plain(),
    }
}

fn plain(texts: &[Spanned<String>]) -> Vec<String> {
    texts.iter().map(|text| text.value.clone()).collect()
}

fn of_child(file: &ChildFile, grant: &Grant<Inspector>) -> KnownChild {
    let child = &file.child;
    let people = child.households.iter().flat_map(|household| &household.people);
    KnownChild {
        first_name: grant.open(&child.first_name).value.clone(),
        born: grant.open(&child.born).value,
        due: grant.open(&child.due).as_ref().map(|due| due.value),
        visitor: child.worker(grant).unwrap_or_default().to_owned(),
        started: child.began(grant),
        visits_every: grant.open(&child.visits_every).unwrap_or(Rhythm::Week),
        care: child.alerts.care.iter().map(|alert| grant.open(&alert.kind).value).collect(),
        people: people
            .map(|person| (grant.open(&person.name).clone(), grant.open(&person.relation).clone()))
            .collect(),
        goals: file.goals.iter().map(|(slug, goal)| (slug.clone(), of_goal(goal, grant))).collect(),
        charts: (file.charts.iter())
            .map(|(name, chart)| {
                let serves = grant.open(&chart.serves).value.clone();
                (name.clone(), (grant.open(&chart.number).value, serves))
            })
            .collect(),
        visits: (file.visits.iter())
            .map(|(on, visit)| (*on, grant.open(&visit.number).value))
            .collect(),
        reviews: (file.reviews.iter())
            .map(|(on, review)| (*on, grant.open(&review.period.to).value))
            .collect(),
        assessments: (file.assessments.iter())
            .map(|(on, assessment)| (*on, of_assessment(assessment, grant)))
            .collect(),
    }
}

fn of_goal(goal: &Goal, grant: &Grant<Inspector>) -> KnownGoal {
    let set = grant.open(&goal.set).value;
    let ended = grant.open(&goal.ended).as_ref().map(|ended| ended.value);
    let over = *grant.open(&goal.status) != GoalStatus::WorkingOn;
    KnownGoal {
        title: grant.open(&goal.title).clone(),
        conditions: grant.open(&goal.goal.conditions).value.clone(),
        because: grant.open(&goal.because).clone(),
        items: plain(grant.open(&goal.items).as_slice()),
        set,
        ended: over.then(|| ended.unwrap_or(set)),
    }
}

fn of_assessment(assessment: &Assessment, grant: &Grant<Inspector>) -> KnownAssessment {
    let seen = assessment.observations.iter();
    KnownAssessment {
        checklist: grant.open(&assessment.checklist).value.clone(),
        seen: seen
            .map(|line| (grant.open(&line.item).value.clone(), grant.open(&line.value).clone()))
            .collect(),
    }
}
