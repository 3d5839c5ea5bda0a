//! Reports that somebody writes for other professionals: of a kind that there is, read by a second person,
//! joined from need to outcome, counted, and with the parents' view.

use crate::diag::{Message, Sink, nearest, quote, word};
use crate::model::{Choice, Date, DeadlineName, Draft, Entry, NeedSeen, PaperGroup, WrittenReport};
use crate::privacy::Grant;
use crate::privacy::policy::Inspector;
use crate::source::{Span, Spanned};

use super::Context;
use super::lexicon::Lexicon;
use super::one_child::OneChild;
use super::promises;
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
    VIEWS_UNTOLD "RP08" Warning "a report on needs does not say how views were gathered"
        "Readers weigh a view by how it was gathered: at which visit, with which pictures, in whose words. Add views_gathered."
    NOT_A_NEED "RP09" Warning "a need does not say what the child needs"
        "A need is a sentence with need in it: Sam needs people to wait. What a child cannot do is no need, and neither is a diagnosis."
    REPORT_LATE "RP10" Warning "a report that was asked for is late"
        "Somebody waits for it, and a child for what follows. Finish it and add signed, or talk to whoever asked and correct due."
    OUTCOME_WITHOUT_NEED "RN12" Warning "an outcome in a report belongs to no need"
        "The thread runs from need to outcome to provision. An outcome in an area of which the report tells no need was put under the wrong one, or the need has still to be written."
    DUE_TOO_LATE "RN13" Warning "advice is due later than the rules allow"
        "Whoever is asked for advice gives it within six weeks (Special Educational Needs and Disability Regulations 2014, regulation 8). Correct asked or due; the assessment waits for the latest advice."
    DAYS_ORDER "RN14" Error "the days of a report are out of order"
        "A report is asked for before it is due, tells of a time that ends on its day or before, and the next one comes after it. Look at the dates, and at the one in the file's name."
    NO_CHILDS_VIEW "RN15" Warning "a report on needs has nothing from the child"
        "Whoever decides about a child is to know what the child thinks of it (Children and Families Act 2014, section 19). A child who does not talk shows it: by what is chosen, refused and gone back to. Write it under Child's view."
    NO_STRENGTHS "RP11" Warning "a report on needs says nothing of strengths"
        "Strengths come first, because everything that helps is built on them. Write them under Strengths and interests."
}

/// Holds every written report to the rules of this theme.
pub(super) fn check(draft: &Draft, context: &Context, grant: &Grant<Inspector>, sink: &mut Sink) {
    let empty = &promises::empty_words(draft, grant);
    for one in OneChild::each(draft, context, grant) {
        for (name, report) in &one.records.reports {
            if context.knows_papers {
                known(&one, report, sink);
            }
            signed(&one, report, sink);
            thread(&one, report, sink);
            counted(&one, empty, report, sink);
            sources(&one, name.on, report, sink);
            views(&one, report, sink);
            days(&one, name.on, report, sink);
        }
    }
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
        let mut hoped_for = report.outcomes.iter().map(|aim| one.open(&aim.area).value);
        if !report.outcomes.is_empty() && !hoped_for.any(|aim| aim == area.value) {
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
    for area in report.outcomes.iter().map(|aim| one.open(&aim.area)) {
        let needed = |need: &NeedSeen| one.open(&need.area).value == area.value;
        if !report.needs.is_empty() && !report.needs.iter().any(needed) {
            let message = Message::new("there is no need in {}", [word(area.value.word())]);
            sink.report(&OUTCOME_WITHOUT_NEED, area.span, message)
                .hint("write the need, or correct the area");
        }
    }
    for aim in report.outcomes.iter().filter(|aim| one.open(&aim.so_that).is_none()) {
        let id = one.open(&aim.id);
        let message = Message::new("{} does not say what it makes possible", [quote(&id.value)]);
        sink.report(&NO_SO_THAT, id.span, message).hint("add so_that");
    }
}

/// What is given is counted, and so are the people, the places and the training.
fn counted(one: &OneChild<'_>, empty: &Lexicon<'_>, report: &WrittenReport, sink: &mut Sink) {
    for line in &report.provision {
        promises::uncounted(empty, one.open(&line.what), &UNCOUNTED, sink);
    }
}

/// Days that follow one another, and the weeks that the law gives for advice.
fn days(one: &OneChild<'_>, made: Date, report: &WrittenReport, sink: &mut Sink) {
    if let Some(period) = &report.period {
        let (from, to) = (one.open(&period.from), one.open(&period.to));
        if to.value < from.value {
            odd("the time ends on {}, before it begins", to, sink);
        } else if to.value > made {
            odd("the time ends on {}, after the report", to, sink);
        }
    }
    if let Some(next) = one.open(&report.next).as_ref().filter(|next| next.value <= made) {
        odd("{} is not after this report", next, sink);
    }
    let (asked, due) = (one.open(&report.asked), one.open(&report.due));
    if let Some(signed) = one.open(&report.signed).as_ref()
        && let Some(due) = due.as_ref().filter(|due| *signed.value > due.value)
    {
        let message = Message::new("it was needed by {}", [word(due.value.to_string())]);
        sink.report(&REPORT_LATE, signed.span, message)
            .also(due.span, "that stands here")
            .hint("talk to whoever asked, and correct due if they have agreed to another day");
    }
    let (Some(asked), Some(due)) = (asked, due) else { return };
    if due.value < *asked.value {
        odd("{} is before it was asked for", due, sink);
        return;
    }
    let kind = one.open(&report.kind);
    let mut plans = one.plans.iter().filter(|plan| *plan.paper == *kind.value);
    let advice = plans.any(|plan| plan.permission == PaperGroup::StatutoryAdvice);
    let latest = one.due(DeadlineName::EhcAdvice, *asked.value).filter(|_| advice);
    if latest.is_some_and(|latest| due.value > latest) {
        let words = [word(due.value.to_string()), one.length(DeadlineName::EhcAdvice)];
        sink.report(&DUE_TOO_LATE, due.span, Message::new("{} is later than {}", words))
            .also(asked.span, "it was asked for here")
            .hint("correct asked or due");
    }
}

fn odd(said: &str, day: &Spanned<Date>, sink: &mut Sink) {
    sink.report(&DAYS_ORDER, day.span, Message::new(said, [word(day.value.to_string())]))
        .hint("look at this date, and at the one in the file's name");
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
    if !report.needs.is_empty() && one.open(&report.childs_view).is_empty() {
        sink.report(&NO_CHILDS_VIEW, top, "nothing stands under Child's view")
            .hint("write what the child showed: chose, refused, went back to");
    }
    if !report.needs.is_empty() && one.open(&report.strengths).is_empty() {
        sink.report(&NO_STRENGTHS, top, "nothing stands under Strengths and interests")
            .hint("write what the child likes and is good at");
    }
    if !report.needs.is_empty() && one.open(&report.views_gathered).is_none() {
        sink.report(&VIEWS_UNTOLD, kind.span, "nothing says how views were gathered")
            .hint("add views_gathered: at which visit, with what, in whose words");
    }
}
