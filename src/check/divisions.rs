//! What a checklist says about itself: its own areas, bands and marks, and how far its licence goes.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use crate::diag::{Message, Sink, quote, reference, word};
use crate::model::{
    Checklist, Choice, Draft, Entry, ObservationValue, OwnBand, PaperUse, RecordKey, is_everywhere,
};
use crate::privacy::Grant;
use crate::privacy::policy::Inspector;
use crate::source::{Span, Spanned};

use super::Context;
use super::lexicon::Lexicon;
use super::links::did_you_mean;
use super::rule::rules;

rules! {
    NO_AREA "K10" Error "a sheet of items stands for an area that its checklist does not have"
        "A checklist has our six areas, or those that its checklist.yaml names under areas. The name of the sheet's file is the id of one of them."
    OTHER_AREA "K11" Error "a sheet of items says another area than its file"
        "The line that begins with area says what the name of the file says. One of the two is a slip, and nobody can tell which."
    NO_BAND "K12" Error "an item stands in a band or step that its checklist does not have"
        "A checklist has our nine age bands, or those that its checklist.yaml names under bands or steps."
    SAME_PART "K13" Error "a checklist gives two areas, bands or marks the same id"
        "Items and assessments name them by their ids, so each id means one thing."
    BANDS_AND_STEPS "K14" Error "a checklist has both bands and steps"
        "It goes by ages or by steps. Keep the one that its publisher uses."
    BAND_AGES "K15" Error "a band's ages do not follow one another"
        "Each band has the month with which it begins and a later one with which it ends, and no band begins before the one above it. Leave both out for a step."
    NO_ACHIEVED "K16" Error "a scale has no mark for what is achieved"
        "Without it no skill could ever be counted as achieved. Say counts_as: achieved for the mark that means that the child does it reliably."
    SCALE_ORDER "K17" Error "a scale is out of order"
        "Marks stand in order, the lowest first: not-yet, emerging, developing, achieved. Marks for what was lost or not looked at may stand anywhere."
    BORROWED_MARK "K18" Error "a mark is one of our words and means something else"
        "Who reads achieved in an assessment must be able to rely on it. Use another mark, or let it count as what the word says."
    UNUSED_PART "K19" Warning "an area or a band of a checklist has no items"
        "It would stand empty in every profile. Add its items, or take it out of checklist.yaml."
    NO_ATTRIBUTION "K20" Warning "the words of a checklist may be printed and nothing says whose they are"
        "Most licences ask for a line that names the publisher and the licence wherever the words stand. Write it after attribution; reviews print it under the profile."
    MAY_NOT_PUBLISH "K21" Error "a checklist is to be published and its licence does not allow that"
        "All rights reserved means that nobody may publish the text without permission. Set publish to no, or write down the licence that you have."
    MORE_THAN_PUBLISHED "K22" Error "a text that everybody may read is kept out of a child's own papers"
        "A text that may be published may also stand in papers. Take away the line papers, or set publish to no."
}

/// Words of a licence that let nobody publish the text.
static CLOSED: LazyLock<Lexicon> = LazyLock::new(|| {
    Lexicon::new(&[(
        &[
            "all rights reserved",
            "proprietary",
            "not for publication",
            "not to be published",
            "no publication",
            "no copying",
            "not to be copied",
            "no redistribution",
            "by permission only",
            "for internal use",
            "for own use",
            "confidential",
        ],
        "",
    )])
});

/// Holds every checklist to the rules of this theme.
pub(super) fn check(draft: &Draft, _: &Context, grant: &Grant<Inspector>, sink: &mut Sink) {
    for (id, list) in &draft.checklists {
        let list = Judged { id, list, draft, grant };
        list.ids(sink);
        list.ages(sink);
        list.scale(sink);
        list.licence(sink);
        list.items(sink);
    }
}

/// A checklist while it is judged.
struct Judged<'d> {
    id: &'d str,
    list: &'d Entry<Checklist>,
    draft: &'d Draft,
    grant: &'d Grant<Inspector>,
}

impl<'d> Judged<'d> {
    fn top(&self) -> Span {
        Span::top(self.list.file)
    }

    fn ids(&self, sink: &mut Sink) {
        let (list, grant) = (self.list, self.grant);
        let bands = list.bands.iter().chain(&list.steps);
        each_once(list.areas.iter().map(|area| grant.open(&area.id)), sink);
        each_once(bands.map(|band| grant.open(&band.id)), sink);
        each_once(list.scale.iter().map(|mark| grant.open(&mark.mark)), sink);
        if let (Some(_), Some(step)) = (list.bands.first(), list.steps.first()) {
            let at = grant.open(&step.id).span;
            sink.report(&BANDS_AND_STEPS, at, "steps stand here, and bands above")
                .hint("keep bands, which have ages, or steps, which have none");
        }
    }

    fn ages(&self, sink: &mut Sink) {
        let mut before = 0;
        for band in self.list.bands.iter().chain(&self.list.steps) {
            let id = self.grant.open(&band.id);
            if let Some((from, to)) = self.months(band, sink) {
                if from < before || to.value <= from {
                    let message =
                        Message::new("the ages of {} do not follow", [reference(&id.value)]);
                    sink.report(&BAND_AGES, to.span, message).hint(
                        "from is the younger age in months and to the older, the youngest first",
                    );
                }
                before = from;
            }
        }
    }

    fn months(&self, band: &'d OwnBand, sink: &mut Sink) -> Option<(u16, &'d Spanned<u16>)> {
        match (*self.grant.open(&band.from), self.grant.open(&band.to)) {
            (Some(from), Some(to)) => Some((from, to)),
            (None, None) => None,
            _ => {
                let id = self.grant.open(&band.id);
                let message =
                    Message::new("{} has one age and not the other", [reference(&id.value)]);
                sink.report(&BAND_AGES, id.span, message)
                    .hint("write from and to, both in months, or neither");
                None
            }
        }
    }

    fn scale(&self, sink: &mut Sink) {
        let (scale, grant) = (&self.list.scale, self.grant);
        let Some(first) = scale.first() else { return };
        let counts = |value: ObservationValue| {
            scale.iter().any(|mark| grant.open(&mark.counts_as).value == value)
        };
        if !counts(ObservationValue::Achieved) {
            sink.report(&NO_ACHIEVED, grant.open(&first.mark).span, "no mark counts as achieved")
                .hint("write counts_as: achieved for the mark that means it");
        }
        let mut highest = ObservationValue::NotYet;
        for mark in scale {
            let (word_of, value) = (grant.open(&mark.mark), grant.open(&mark.counts_as));
            if ObservationValue::from_word(word_of).is_some_and(|ours| ours != value.value) {
                let names = [quote(&word_of.value), word(value.value.word())];
                let message = Message::new("{} is one of our words, and counts as {} here", names);
                sink.report(&BORROWED_MARK, word_of.span, message)
                    .hint("use another mark, or let it count as what the word says");
            }
            if is_everywhere(value.value) {
                continue;
            }
            if value.value < highest {
                let names = [word(value.value.word()), word(highest.word())];
                let message = Message::new("{} comes after {}", names);
                sink.report(&SCALE_ORDER, value.span, message).hint("put the lowest mark first");
            }
            highest = highest.max(value.value);
        }
    }

    fn licence(&self, sink: &mut Sink) {
        let (list, grant) = (self.list, self.grant);
        let licence = grant.open(&list.licence);
        let publish = grant.open(&list.publish).as_ref().filter(|publish| publish.value);
        if let Some((entry, publish)) = CLOSED.find(licence).map(|(entry, _)| entry).zip(publish) {
            let message = Message::new("its licence says {}", [quote(entry.words)]);
            sink.report(&MAY_NOT_PUBLISH, publish.span, message)
                .also(licence.span, "the licence stands here")
                .hint("set publish to no, or write down the licence that you have");
        }
        let papers = *grant.open(&list.papers);
        if let (Some(publish), Some(papers)) = (publish, papers.filter(|p| *p != PaperUse::Both)) {
            let message =
                Message::new("it may be published, and papers is {}", [word(papers.word())]);
            sink.report(&MORE_THAN_PUBLISHED, publish.span, message)
                .hint("take the line papers away, or set publish to no");
        }
        if list.paper_use(grant) != PaperUse::None && grant.open(&list.attribution).is_none() {
            let message =
                Message::new("nothing says whose the words of {} are", [reference(self.id)]);
            sink.report(&NO_ATTRIBUTION, self.top(), message)
                .hint("add a line attribution with the publisher and the licence");
        }
    }

    /// The sheets and items of the checklist, and what has none.
    fn items(&self, sink: &mut Sink) {
        let (list, grant) = (self.list, self.grant);
        let (areas, bands) = (list.all_areas(grant), list.all_bands(grant));
        let areas: BTreeSet<&str> = areas.iter().map(|area| area.id.word()).collect();
        let bands: BTreeSet<&str> = bands.iter().map(|band| band.id.word()).collect();
        let (mut used_areas, mut used_bands) = (BTreeSet::new(), BTreeSet::new());
        let sheets = self.draft.sheets.iter().filter(|((id, _), _)| id == self.id);
        for ((_, area), sheet) in sheets {
            let said = grant.open(&sheet.area);
            used_areas.insert(area.word());
            if said.value != area.word() {
                let names = [quote(&said.value), reference(area.word())];
                let message = Message::new("it says {}, and the name of its file {}", names);
                sink.report(&OTHER_AREA, said.span, message).hint("make the two the same");
            }
            if !areas.contains(area.word()) {
                let message = Message::new("{} is no area of this checklist", [quote(area.word())]);
                let found = sink.report(&NO_AREA, Span::top(sheet.file), message);
                did_you_mean(found, area.word(), areas.iter().copied());
            }
            for item in &sheet.items {
                let band = grant.open(&item.band);
                used_bands.insert(band.word());
                if !bands.contains(band.word()) {
                    let message =
                        Message::new("{} is no band of this checklist", [quote(band.word())]);
                    let found = sink.report(&NO_BAND, band.span, message);
                    did_you_mean(found, band.word(), bands.iter().copied());
                }
            }
        }
        self.unused(&used_areas, &used_bands, sink);
    }

    fn unused(&self, areas: &BTreeSet<&str>, bands: &BTreeSet<&str>, sink: &mut Sink) {
        // A sheet that could not be read may hold anything.
        let unread = |key: &RecordKey| {
            matches!(key, RecordKey::Items(id, area)
                if id == self.id && !self.draft.sheets.contains_key(&(id.clone(), area.clone())))
        };
        if self.draft.files.keys().chain(&self.draft.unread).any(unread) {
            return;
        }
        let (list, grant) = (self.list, self.grant);
        let own_areas = list.areas.iter().map(|area| grant.open(&area.id));
        let own_bands = list.bands.iter().chain(&list.steps).map(|band| grant.open(&band.id));
        let own_areas = own_areas.filter(|id| !areas.contains(id.value.as_str()));
        let own_bands = own_bands.filter(|id| !bands.contains(id.value.as_str()));
        for id in own_areas.chain(own_bands) {
            let message = Message::new("{} has no items", [reference(&id.value)]);
            sink.report(&UNUSED_PART, id.span, message)
                .hint("add its items, or take it out of checklist.yaml");
        }
    }
}

/// Reports an id that stands twice.
fn each_once<'d>(ids: impl Iterator<Item = &'d Spanned<String>>, sink: &mut Sink) {
    let mut known: BTreeMap<&str, Span> = BTreeMap::new();
    for id in ids {
        if let Some(first) = known.insert(&id.value, id.span) {
            let message = Message::new("{} stands twice", [reference(&id.value)]);
            sink.report(&SAME_PART, id.span, message)
                .also(first, "the first stands here")
                .hint("give one of the two another id");
        }
    }
}
