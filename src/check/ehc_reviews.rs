//! Annual reviews and progress on an EHC plan: in time, in order, and with everybody's view.

use crate::diag::{Message, Rule, Sink, word};
use crate::model::{
    AnnualReview, Choice, Date, DeadlineName, Draft, EhcPlanId, EhcRecommendation, Entry, Happened,
    LimitName,
};
use crate::privacy::Grant;
use crate::privacy::policy::Inspector;
use crate::source::{Span, Spanned};

use super::Context;
use super::borders::counts_ehc;
use super::looked_after::usual_year;
use super::one_child::OneChild;
use super::rule::rules;

rules! {
    ANNUAL_OVERDUE "E72" Warning "an annual review is overdue"
        "A plan is reviewed within twelve months of the day on which it was made, and within twelve months of each review (Children and Families Act 2014, section 44). Ask the school and the local authority for a day."
    ANNUAL_LATE "E73" Warning "an annual review is later after the last than the rules allow"
        "It is to be held within twelve months of the plan or of the last review (Children and Families Act 2014, section 44). Agree an earlier day; or look at the dates."
    REVIEW_DAYS_ORDER "E74" Error "the days of an annual review are out of order"
        "Advice goes out before the meeting; the report, the decision and the amended plan come after it, and the next review after this one. Look at the dates, and at the one in the file's name."
    ADVICE_LATE "E75" Warning "advice went out too late before an annual review"
        "All who are invited have the advice at least two weeks before the meeting (Special Educational Needs and Disability Regulations 2014, regulation 20), so that a family can read it in peace."
    REPORT_LATE "E76" Warning "the report of an annual review is late"
        "It goes out within two weeks of the meeting (regulation 20). Add report with the day on which it did."
    DECISION_LATE "E77" Warning "the decision after an annual review is late"
        "The local authority says within four weeks of the meeting whether it will keep, amend or cease the plan (regulation 20). Add decided, or ask where it stands: the family may appeal only when it has the decision."
    DRAFT_LATE "E78" Warning "the proposed amendments of an EHC plan are late"
        "They are sent together with the decision, within four weeks of the meeting (regulations 20 and 22, as the High Court read them in 2022)."
    AMENDED_LATE "E79" Warning "the amended EHC plan is late"
        "It is final within eight weeks of the proposed amendments (regulation 22), and so within twelve of the meeting."
    AMENDS_NOTHING "E80" Warning "an annual review's recommendation and its changes do not agree"
        "To amend means to say what should change, section by section; to keep the plan as it is means that nothing does."
    NO_VIEWS "E81" Warning "an annual review has nothing from the pupil or the parents"
        "Their views open the meeting. Write what was said or shown, and how it was gathered; if they would rather not, write that."
    BEFORE_ITS_PLAN "E82" Error "a review or progress is older than the plan it names"
        "Nothing can be said about a plan before it was made. Look at the dates of both files, and at plan."
    OTHER_CLASS "E83" Warning "a pupil is in another class than most of the same age"
        "If the pupil is taught with a class of another age, say so with out_of_year: yes, since the review asks for it. Otherwise look at class, and at the date of birth."
    UNDER_FIVE "E86" Warning "the plan of a child under five waits long for its next review"
        "For a child under five a local authority is to consider reviews every three to six months, so that provision keeps up with the child (SEND Code of Practice 2015, 9.178). Talk about an earlier day; annual-review-under-five in rules.yaml says what your council goes by."
}

/// Holds every annual review, and all progress on EHC plans, to the rules of this theme.
pub(super) fn check(draft: &Draft, context: &Context, grant: &Grant<Inspector>, sink: &mut Sink) {
    for one in OneChild::each(draft, context, grant) {
        for (name, review) in &one.records.annual_reviews {
            order(&one, name.on, review, sink);
            after_its_plan(&one, name.on, one.open(&review.plan), sink);
            if !counts_ehc(&one) {
                continue;
            }
            before_the_meeting(&one, name.on, review, sink);
            after_the_meeting(&one, name.on, review, sink);
            amended(&one, name.on, review, sink);
            content(&one, review, sink);
            class(&one, name.on, review, sink);
        }
        for (name, progress) in &one.records.outcome_progress {
            after_its_plan(&one, name.on, one.open(&progress.plan), sink);
        }
        if counts_ehc(&one) {
            overdue(&one, sink);
        }
    }
}

/// Whether a deadline that is counted from a day is over on another.
fn over(one: &OneChild<'_>, name: DeadlineName, from: Date, on: Date) -> bool {
    one.due(name, from).is_some_and(|due| due < on)
}

/// Reports a day that comes too late, with how long there was.
fn late(
    one: &OneChild<'_>,
    rule: &'static Rule,
    (name, after): (DeadlineName, &'static str),
    day: (Date, Span),
    sink: &mut Sink,
) {
    let words = [word(day.0.to_string()), one.length(name)];
    let message = Message::new(format!("{{}} is more than {{}} {after}"), words);
    sink.report(rule, day.1, message).hint("look at this date, and at the one in the file's name");
}

/// Reports a day that a rule does not like.
fn odd(rule: &'static Rule, said: &'static str, day: (Date, Span), sink: &mut Sink) {
    let message = Message::new(said, [word(day.0.to_string())]);
    sink.report(rule, day.1, message).hint("look at this date, and at the one in the file's name");
}

fn at(day: &Spanned<Happened>) -> (Date, Span) {
    (*day.value, day.span)
}

fn order(one: &OneChild<'_>, met: Date, review: &AnnualReview, sink: &mut Sink) {
    let (before, after) = ("{} is not before the meeting", "{} is before the meeting");
    if let Some(last) = one.open(&review.last).as_ref().map(at).filter(|last| last.0 >= met) {
        odd(&REVIEW_DAYS_ORDER, before, last, sink);
    }
    if let Some(sent) = one.open(&review.sent).as_ref().map(at).filter(|sent| sent.0 >= met) {
        odd(&REVIEW_DAYS_ORDER, before, sent, sink);
    }
    let later = [&review.report, &review.decided, &review.draft_amended, &review.amended];
    let later = later.into_iter().filter_map(|day| one.open(day).as_ref()).map(at);
    later.filter(|day| day.0 < met).for_each(|day| odd(&REVIEW_DAYS_ORDER, after, day, sink));
    if let Some(next) = one.open(&review.next_review).as_ref().filter(|next| next.value <= met) {
        let next = (next.value, next.span);
        odd(&REVIEW_DAYS_ORDER, "{} is not after this meeting", next, sink);
    }
}

/// The review is in time, and so is what is sent before it.
fn before_the_meeting(
    one: &OneChild<'_>,
    met: Date,
    review: &Entry<AnnualReview>,
    sink: &mut Sink,
) {
    let top = Span::top(review.file);
    let named = one.open(&review.plan);
    let made = one.ehc_plan(named).map(|(made, _)| (made, named.span));
    let last = one.open(&review.last).as_ref().map(at).or(made);
    let annual = DeadlineName::AnnualReview;
    if let Some((last, span)) = last.filter(|last| over(one, annual, last.0, met)) {
        let message = Message::new("the last was on {}", [word(last.to_string())]);
        sink.report(&ANNUAL_LATE, span, message).hint("agree an earlier day");
    }
    if let Some(next) = one.open(&review.next_review).as_ref()
        && over(one, annual, met, next.value)
    {
        late(one, &ANNUAL_LATE, (annual, "on"), (next.value, next.span), sink);
    }
    let name = DeadlineName::AnnualReviewAdvice;
    let Some(latest) = one.due_before(name, met) else { return };
    match one.open(&review.sent).as_ref().map(at) {
        Some(sent) if latest < sent.0 && sent.0 <= met => {
            let words = [word(sent.0.to_string()), one.length(name)];
            let message = Message::new("{} is less than {} before the meeting", words);
            sink.report(&ADVICE_LATE, sent.1, message)
                .hint("look at this date, and at the one in the file's name");
        }
        None if latest < one.today => {
            sink.report(&ADVICE_LATE, top, "nothing says when the advice went out")
                .hint("send it, and add sent");
        }
        _ => {}
    }
}

fn after_the_meeting(one: &OneChild<'_>, met: Date, review: &Entry<AnnualReview>, sink: &mut Sink) {
    let top = Span::top(review.file);
    let awaited = [
        (
            &REPORT_LATE,
            &review.report,
            DeadlineName::AnnualReviewReport,
            "nothing says when the report went out",
        ),
        (
            &DECISION_LATE,
            &review.decided,
            DeadlineName::AnnualReviewDecision,
            "nothing says what was decided, or when",
        ),
    ];
    for (rule, day, name, missing) in awaited {
        match one.open(day).as_ref().map(at) {
            Some(day) if over(one, name, met, day.0) => {
                late(one, rule, (name, "after the meeting"), day, sink);
            }
            None if over(one, name, met, one.today) => {
                sink.report(rule, top, missing).hint("ask, and add the day");
            }
            _ => {}
        }
    }
}

fn amended(one: &OneChild<'_>, met: Date, review: &AnnualReview, sink: &mut Sink) {
    let draft = one.open(&review.draft_amended).as_ref().map(at);
    let name = DeadlineName::EhcAmendments;
    if let Some(draft) = draft.filter(|draft| over(one, name, met, draft.0)) {
        late(one, &DRAFT_LATE, (name, "after the meeting"), draft, sink);
    }
    let Some(made) = one.open(&review.amended).as_ref().map(at) else { return };
    let (whole, name) = (DeadlineName::EhcAmendedAfterMeeting, DeadlineName::EhcAmended);
    if over(one, whole, met, made.0) {
        late(one, &AMENDED_LATE, (whole, "after the meeting"), made, sink);
    } else if draft.is_some_and(|draft| over(one, name, draft.0, made.0)) {
        late(one, &AMENDED_LATE, (name, "after the draft"), made, sink);
    }
}

fn content(one: &OneChild<'_>, review: &Entry<AnnualReview>, sink: &mut Sink) {
    let recommend = one.open(&review.recommend);
    let said = match (recommend.value, review.changes.is_empty()) {
        (EhcRecommendation::Amend, true) => Some("it recommends amending and proposes no change"),
        (EhcRecommendation::Maintain, false) => {
            Some("it recommends keeping the plan as it is and proposes changes")
        }
        _ => None,
    };
    if let Some(said) = said {
        sink.report(&AMENDS_NOTHING, recommend.span, said)
            .hint("change the recommendation, or the changes");
    }
    for (heading, prose) in
        [("Pupil's view", &review.pupils_view), ("Parents' view", &review.parents_view)]
    {
        if one.open(prose).is_empty() {
            let message = Message::new("nothing stands under {}", [word(heading)]);
            sink.report(&NO_VIEWS, Span::top(review.file), message)
                .hint("write what was said or shown");
        }
    }
}

fn class(one: &OneChild<'_>, met: Date, review: &AnnualReview, sink: &mut Sink) {
    let class = one.open(&review.year);
    let Some(usual) = usual_year(one, met) else { return };
    if class.value != usual && !one.open(&review.out_of_year) {
        let said = [word(class.value.word()), word(usual.word())];
        let message = Message::new("{} is not {}, where most of this age are", said);
        sink.report(&OTHER_CLASS, class.span, message)
            .hint("add out_of_year: yes, or correct the class");
    }
}

fn after_its_plan(one: &OneChild<'_>, on: Date, plan: &Spanned<EhcPlanId>, sink: &mut Sink) {
    if let Some((made, _)) = one.ehc_plan(plan).filter(|(made, _)| *made > on) {
        let message = Message::new("the plan was made on {}", [word(made.to_string())]);
        sink.report(&BEFORE_ITS_PLAN, plan.span, message).hint("look at the dates of both files");
    }
}

/// The months are counted from the last meeting that has been held, or from the first plan.
fn overdue(one: &OneChild<'_>, sink: &mut Sink) {
    let (plans, reviews) = (&one.records.ehc_plans, &one.records.annual_reviews);
    let Some((_, plan)) = plans.iter().next_back() else { return };
    let held = reviews.keys().rev().find(|name| name.on <= one.today);
    let Some(base) = held.or(plans.keys().next()).map(|name| name.on) else { return };
    let Some(due) = one.due(DeadlineName::AnnualReview, base) else { return };
    let read =
        || one.all_read("EHC plan", plans.len()) && one.all_read("annual review", reviews.len());
    if due < one.today && read() {
        let message = Message::new("an annual review was due by {}", [word(due.to_string())]);
        sink.report(&ANNUAL_OVERDUE, one.open(&plan.review_by).span, message)
            .hint("ask the school and the local authority for a day");
    } else {
        under_five(one, base, one.open(&plan.review_by), sink);
    }
}

/// A young child changes quickly: shorter times are to be considered until the fifth birthday.
fn under_five(one: &OneChild<'_>, base: Date, planned: &Spanned<Date>, sink: &mut Sink) {
    let born = one.open(&one.child().born).value;
    let Some(age) = one.limit(LimitName::YoungPlanUntil) else { return };
    let fifth = born.saturating_add(jiff::Span::new().years(i64::from(age)));
    let Some(due) = one.due(DeadlineName::AnnualReviewUnderFive, base) else { return };
    let reviews = one.records.annual_reviews.values();
    let next = reviews.filter_map(|review| one.open(&review.next_review).as_ref());
    let next = next.map(|next| next.value).max().unwrap_or(planned.value);
    if due < fifth && one.today < fifth && next > due {
        let words = [word(next.to_string()), one.length(DeadlineName::AnnualReviewUnderFive)];
        let message = Message::new("the next is planned for {}, more than {} on", words);
        sink.report(&UNDER_FIVE, planned.span, message)
            .hint("talk about an earlier day with the family and the local authority");
    }
}
