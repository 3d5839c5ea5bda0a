//! Reports that somebody writes for other professionals: of a kind that there is, read by a second person,
//! joined from need to outcome, counted, with the parents' view, and written for this child.

use std::collections::BTreeMap;

use crate::diag::{Message, Sink, nearest, quote, word};
use crate::model::{
    Block, Choice, Date, DeadlineName, Draft, Entry, PaperGroup, Pronouns, Prose, WrittenReport,
};
use crate::privacy::Grant;
use crate::privacy::policy::Inspector;
use crate::source::Span;

use super::Context;
use super::ehc::OPEN_WORDS;
use super::one_child::OneChild;
use super::rule::rules;

rules! {
    NO_SUCH_KIND "RP01" Error "there is no report of this kind"
        "The word after kind is the name of a paper that is told from a report, such as cdt-report. A service makes kinds of its own in the theme's folder reports."
    OWN_SECOND_LOOK "RP02" Error "the writer of a report is its second reader"
        "What leaves the circle of those who know a child is read by a second person first, because a slip is seen by other eyes. Name somebody else after by, or leave second_look out: the report stays a draft."
    NEED_WITHOUT_OUTCOME "RP03" Warning "a need in a report has no outcome"
        "The thread runs from need to outcome to provision. Add an outcome in this area of need, or correct its area."
    UNCOUNTED "RP04" Warning "a report leaves it open how much is asked for"
        "Advice is specific and counted (SEND Code of Practice 2015, 9.69). Words such as regular, access to or as required promise nothing that a family could ask for. Write what, who, how often and for how long."
    NO_SO_THAT "RP05" Warning "an outcome in a report does not say what it is for"
        "An outcome ends with so that: what it makes possible for the child. Without it, it is a target, and nobody can tell whether it was worth the work."
    OLD_SOURCE "RP06" Warning "a report rests on something that was old already"
        "Local authorities rarely take a report that is more than twelve months old, since children change. Ask whoever gave it whether it still holds, or leave it out."
    NO_PARENTS_VIEW "RP07" Warning "a report has nothing from the parents"
        "What parents say is evidence, and they read the report too. Write it under Parents' view, in their words; if they would rather not, write that."
    VIEWS_UNTOLD "RP08" Warning "advice does not say how views were gathered"
        "Readers weigh a view by how it was gathered: at which visit, with which pictures, in whose words. Add views_gathered."
    NOT_A_NEED "RP09" Warning "a need does not say what the child needs"
        "A need is a sentence with need in it: Sam needs people to wait. What a child cannot do is no need, and neither is a diagnosis."
    REPORT_LATE "RP10" Warning "a report that was asked for is late"
        "Somebody waits for it, and a child for what follows. Finish it and add signed, or talk to whoever asked and correct due."
    NO_STRENGTHS "RP11" Warning "a report on needs says nothing of strengths"
        "Strengths come first, because everything that helps is built on them. Write them under Strengths and interests."
    COPIED "RP12" Warning "a paragraph stands in the record of another child as well"
        "A paragraph that fits two children was written about neither. It may have come along with a copy, and what is true of one child then stands in the report of another. Write what is so for this child."
}

/// Holds every written report to the rules of this theme.
pub(super) fn check(draft: &Draft, context: &Context, grant: &Grant<Inspector>, sink: &mut Sink) {
    for one in OneChild::each(draft, context, grant) {
        for (name, report) in &one.records.reports {
            if context.knows_papers {
                known(&one, report, sink);
            }
            signed(&one, report, sink);
            thread(&one, report, sink);
            counted(&one, report, sink);
            sources(&one, name.on, report, sink);
            views(&one, report, sink);
        }
    }
    copied(draft, context, grant, sink);
}

fn known(one: &OneChild<'_>, report: &WrittenReport, sink: &mut Sink) {
    let kind = one.open(&report.kind);
    let papers = one.plans.iter().filter(|plan| plan.draws_on == "written report");
    let papers: Vec<&str> = papers.map(|plan| plan.paper.as_str()).collect();
    if !papers.contains(&&*kind.value) {
        let message = Message::new("there is no report {}", [quote(kind.value.to_string())]);
        let found = sink.report(&NO_SUCH_KIND, kind.span, message);
        if let Some(near) = nearest(&kind.value, papers.iter().copied()) {
            found.hint(Message::new("did you mean {}?", [word(near.to_owned())]));
        }
        found.hint(Message::new("the reports are {}", [quote(papers.join(", "))]));
    }
}

fn signed(one: &OneChild<'_>, report: &WrittenReport, sink: &mut Sink) {
    if let Some(second) = &report.second_look {
        let (by, reader) = (one.open(&report.by), one.open(&second.by));
        if by.value == reader.value {
            let message = Message::new("{} wrote it and read it", [quote(reader.to_string())]);
            sink.report(&OWN_SECOND_LOOK, reader.span, message)
                .also(by.span, "the writer stands here")
                .hint("name somebody else, or leave second_look out until somebody has read it");
        }
    }
    if let Some(due) = one.open(&report.due).as_ref().filter(|due| due.value < one.today)
        && one.open(&report.signed).is_none()
    {
        let message = Message::new("it was needed by {}", [word(due.value.to_string())]);
        sink.report(&REPORT_LATE, due.span, message).hint("finish it, and add signed");
    }
}

/// From need to outcome, and from outcome to what it is for. That each outcome has provision is held for
/// all plans alike.
fn thread(one: &OneChild<'_>, report: &WrittenReport, sink: &mut Sink) {
    for need in &report.needs {
        let area = one.open(&need.area);
        let hoped_for = |aim| *one.open(aim) == area.value;
        if !report.outcomes.is_empty() && !report.outcomes.iter().any(|aim| hoped_for(&aim.area)) {
            let message = Message::new("{} has no outcome", [word(area.value.word())]);
            sink.report(&NEED_WITHOUT_OUTCOME, area.span, message)
                .hint("add an outcome in this area, or correct the area");
        }
        let text = one.open(&need.text);
        let said = text.value.to_lowercase();
        // The word for it in English and in Welsh.
        if !["need", "angen", "anghen"].iter().any(|need| said.contains(need)) {
            let message = Message::new("{} names no need", [quote(&text.value)]);
            sink.report(&NOT_A_NEED, text.span, message)
                .hint("begin with the child's name and needs, and say what would help");
        }
    }
    for aim in report.outcomes.iter().filter(|aim| one.open(&aim.so_that).is_none()) {
        let id = one.open(&aim.id);
        let message = Message::new("{} does not say what it makes possible", [quote(&id.value)]);
        sink.report(&NO_SO_THAT, id.span, message).hint("add so_that");
    }
}

fn counted(one: &OneChild<'_>, report: &WrittenReport, sink: &mut Sink) {
    for what in report.provision.iter().map(|line| one.open(&line.what)) {
        if let Some((entry, _)) = OPEN_WORDS.find(what) {
            let message = Message::new("{} leaves it open how much", [quote(entry.words)]);
            sink.report(&UNCOUNTED, what.span, message).hint(entry.instead);
        }
    }
}

fn sources(one: &OneChild<'_>, made: Date, report: &WrittenReport, sink: &mut Sink) {
    let Some(oldest) = one.due_before(DeadlineName::EhcEvidence, made) else { return };
    for on in report.sources.iter().map(|source| one.open(&source.on)) {
        if *on.value < oldest {
            let words = [word(on.to_string()), one.length(DeadlineName::EhcEvidence)];
            sink.report(&OLD_SOURCE, on.span, Message::new("{} is more than {} before", words))
                .hint("ask whether it still holds, or leave it out");
        }
    }
}

fn views(one: &OneChild<'_>, report: &Entry<WrittenReport>, sink: &mut Sink) {
    let kind = one.open(&report.kind);
    let top = Span::top(report.file);
    if one.open(&report.parents_view).is_empty() {
        sink.report(&NO_PARENTS_VIEW, top, "nothing stands under Parents' view")
            .hint("write what they said, in their words");
    }
    if !report.needs.is_empty() && one.open(&report.strengths).is_empty() {
        sink.report(&NO_STRENGTHS, top, "nothing stands under Strengths and interests")
            .hint("write what the child likes and is good at");
    }
    let mut plans = one.plans.iter().filter(|plan| *plan.paper == *kind.value);
    let is_advice = plans.any(|plan| plan.permission == PaperGroup::StatutoryAdvice);
    if is_advice && !report.needs.is_empty() && one.open(&report.views_gathered).is_none() {
        sink.report(&VIEWS_UNTOLD, kind.span, "nothing says how views were gathered")
            .hint("add views_gathered: at which visit, with what, in whose words");
    }
}

/// How many words a paragraph has that is not alike by chance.
const OWN_WORDS: usize = 15;

/// A paragraph with its child, so that the same one in another child's record is found.
type Written = BTreeMap<Vec<String>, (String, Span)>;

/// Paragraphs of reports and reviews that stand in two children's records, names and pronouns apart.
fn copied(draft: &Draft, context: &Context, grant: &Grant<Inspector>, sink: &mut Sink) {
    let mut written = Written::new();
    for one in OneChild::each(draft, context, grant) {
        let reports = one.records.reports.values().flat_map(|report| {
            [
                one.open(&report.summary),
                one.open(&report.strengths),
                one.open(&report.childs_view),
                one.open(&report.parents_view),
                one.open(&report.involvement),
                one.open(&report.need_communication),
                one.open(&report.need_cognition),
                one.open(&report.need_emotional),
                one.open(&report.need_physical),
                one.open(&report.helps),
            ]
        });
        let reviews = one.records.reviews.values().flat_map(|review| {
            [
                one.open(&review.summary),
                one.open(&review.strengths),
                one.open(&review.childs_view),
                one.open(&review.parents_view),
                one.open(&review.what_helps),
            ]
        });
        let names =
            [&one.open(&one.child().first_name).value, &one.open(&one.child().surname).value];
        let pronouns = *one.open(&one.child().pronouns);
        for (text, at) in reviews.chain(reports).flat_map(paragraphs) {
            let words = without_the_child(&text, &names, pronouns);
            if words.len() < OWN_WORDS {
                continue;
            }
            match written.get(&words) {
                Some((child, first)) if child != one.reference => {
                    sink.report(&COPIED, at, "this paragraph stands in another child's record")
                        .also(*first, "it stands here")
                        .hint("write what is so for this child");
                }
                Some(_) => {}
                None => {
                    written.insert(words, (one.reference.to_owned(), at));
                }
            }
        }
    }
}

/// The paragraphs of a text, each with its place.
fn paragraphs(prose: &Prose) -> Vec<(String, Span)> {
    fn collect(blocks: &[Block], all: &mut Vec<(String, Span)>) {
        for block in blocks {
            match block {
                Block::Paragraph(_) | Block::Heading(..) => {
                    let text = Prose { blocks: vec![block.clone()] }.plain();
                    all.extend(block.place().map(|at| (text, at)));
                }
                Block::List { items, .. } => items.iter().for_each(|item| collect(item, all)),
            }
        }
    }
    let mut all = Vec::new();
    collect(&prose.blocks, &mut all);
    all
}

/// The words of a text in small letters, with a mark in the place of the child's name and of the words for
/// it, which somebody who copies changes first.
fn without_the_child(text: &str, names: &[&String], pronouns: Pronouns) -> Vec<String> {
    let stand_in: &[&str] = match pronouns {
        Pronouns::She => &["she", "her", "hers", "herself"],
        Pronouns::He => &["he", "him", "his", "himself"],
        Pronouns::They => &["they", "them", "their", "theirs", "themselves"],
    };
    let letters = |c: char| !c.is_alphanumeric();
    let words = text.split(letters).filter(|word| !word.is_empty());
    let names: Vec<String> = names.iter().map(|name| name.to_lowercase()).collect();
    words
        .map(str::to_lowercase)
        .map(|word| {
            let is_the_child = names.contains(&word) || stand_in.contains(&word.as_str());
            if is_the_child { "~".to_owned() } else { word }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_paragraph_is_the_same_whoever_it_is_about() {
        let sam = without_the_child("Sam likes his drum.", &[&"Sam".into()], Pronouns::He);
        let nia = without_the_child("Nia likes her drum.", &[&"Nia".into()], Pronouns::She);
        assert_eq!(sam, nia);
        assert_eq!(sam, ["~", "likes", "~", "drum"]);
    }
}
