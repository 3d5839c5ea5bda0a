//! EHC plans: the weeks of the law, a thread from need to outcome to provision, and provision that is
//! detailed and counted.

use crate::diag::{Message, Sink, quote, word};
use crate::model::{
    Choice, Date, DeadlineName, Draft, EhcPlan, EhcVersion, Entry, Happened, SchoolYear,
    YearDayName,
};
use crate::privacy::Grant;
use crate::privacy::policy::Inspector;
use crate::source::{Span, Spanned};

use super::Context;
use super::borders::counts_ehc;
use super::lexicon::Lexicon;
use super::looked_after::usual_year;
use super::one_child::OneChild;
use super::promises;
use super::rule::rules;

rules! {
    PLAN_DAYS_ORDER "E61" Error "the days of an EHC plan are out of order"
        "An assessment is asked for, then decided upon, then a draft is sent, then the final plan. Look at the dates, and at the one in the file's name."
    NO_REQUEST "E62" Warning "a first EHC plan does not say when it was asked for"
        "The weeks of the law are counted from that day. Add requested, from the letter to the local authority."
    SIX_WEEKS "E63" Warning "the decision to assess came later than the rules allow"
        "A local authority answers within six weeks of the request (Special Educational Needs and Disability Regulations 2014, regulation 5), unless one of the exceptions holds. Correct a date, add exception, or keep the message as a record of the delay."
    TWENTY_WEEKS "E64" Warning "an EHC plan was final later than the rules allow"
        "A plan is final within twenty weeks of the request (regulation 13), unless one of the exceptions of regulation 10 holds. Correct a date, add exception, or keep the message as a record of the delay."
    FIFTEEN_DAYS "E65" Warning "parents had too few days with the draft plan"
        "Parents have at least fifteen days to answer a draft plan and to name a school (regulation 13). If they answered sooner and agreed, all is well; otherwise look at the dates."
    REVIEW_TOO_LATE "E66" Warning "an EHC plan is to be reviewed later than the rules allow"
        "A plan is reviewed within twelve months of the day on which it was made, and within twelve months of each review (Children and Families Act 2014, section 44). Bring review_by forward."
    REVIEW_BEFORE_PLAN "E67" Error "an EHC plan is to be reviewed before it is made"
        "The date after review_by is later than the plan itself."
    UNCOUNTED "E68" Warning "provision in an EHC plan leaves it open how much"
        "Section F is detailed and normally counted (SEND Code of Practice 2015, 9.69). Words such as regular, access to or as required promise nothing that a family could ask for. Write what, who, how often and for how long."
    NAMES_PLACEMENT "E69" Warning "provision in an EHC plan names the school"
        "The school is named in section I alone. Section F is what the pupil needs wherever the pupil is, and it stays true after a move."
    NEED_WITHOUT_OUTCOME "E70" Warning "a need in an EHC plan has no outcome"
        "The thread runs from need to outcome to provision. Add an outcome in this area of need, or correct its area."
    PHASE_TRANSFER "E71" Warning "an EHC plan was not amended before a move to another phase"
        "A plan is reviewed and amended by 15 February of the year in which a pupil moves to another phase of education, by 31 March for a move from Year 11 or later (regulation 18). Ask the local authority where it stands."
    ADVICE_LATE "E84" Warning "advice for an EHC plan came later than the rules allow"
        "Whoever is asked for advice gives it within six weeks (regulation 8), counted here from the decision to assess. Correct a date, add exception, or keep the message as a record of the delay."
    OLD_EVIDENCE "E85" Warning "an EHC plan rests on advice that was old already"
        "Local authorities rarely take a report that is more than twelve months old, since children change. Ask whoever gave it whether it still holds, or leave it out."
}

/// Holds every EHC plan to the rules of this theme.
pub(super) fn check(draft: &Draft, context: &Context, grant: &Grant<Inspector>, sink: &mut Sink) {
    let empty = &promises::empty_words(draft, grant);
    for one in OneChild::each(draft, context, grant) {
        for (name, plan) in &one.records.ehc_plans {
            order(&one, name.on, plan, sink);
            if !counts_ehc(&one) {
                continue;
            }
            weeks(&one, name.on, plan, sink);
            review_by(&one, name.on, plan, sink);
            evidence(&one, name.on, plan, sink);
            provision(&one, empty, plan, sink);
            needs(&one, plan, sink);
        }
        if counts_ehc(&one) {
            phase_transfer(&one, sink);
        }
    }
}

fn order(one: &OneChild<'_>, made: Date, plan: &EhcPlan, sink: &mut Sink) {
    let days = [&plan.days.requested, &plan.days.decided, &plan.days.draft];
    let mut last: Option<&Spanned<Happened>> = None;
    for day in days.into_iter().filter_map(|day| one.open(day).as_ref()) {
        if let Some(before) = last.filter(|before| *day.value < *before.value) {
            let said = [word(day.to_string()), word(before.to_string())];
            sink.report(&PLAN_DAYS_ORDER, day.span, Message::new("{} is before {}", said))
                .also(before.span, "what comes first stands here")
                .hint("correct one of the two dates");
        }
        last = Some(day);
    }
    if let Some(last) = last.filter(|last| *last.value > made) {
        let message = Message::new("{} is after the final plan", [word(last.to_string())]);
        sink.report(&PLAN_DAYS_ORDER, last.span, message)
            .hint("look at this date, and at the one in the file's name");
    }
}

fn weeks(one: &OneChild<'_>, made: Date, plan: &Entry<EhcPlan>, sink: &mut Sink) {
    let days = &plan.days;
    if let Some(draft) = one.open(&days.draft)
        && *draft.value <= made
        && one.due(DeadlineName::EhcDraft, *draft.value).is_some_and(|due| made < due)
    {
        let message = Message::new("the draft of {} was final too soon", [word(draft.to_string())]);
        sink.report(&FIFTEEN_DAYS, draft.span, message)
            .hint("fine if the parents had answered and agreed");
    }
    let first = *one.open(&plan.version) == EhcVersion::First;
    let Some(requested) = one.open(&days.requested) else {
        if first {
            sink.report(&NO_REQUEST, Span::top(plan.file), "nothing says when it was asked for")
                .hint("add requested");
        }
        return;
    };
    if one.open(&days.exception).is_some() {
        return;
    }
    let decided = one.open(&days.decided).as_ref().map(|day| (*day.value, day.span));
    let advice = one.open(&days.advice_in).as_ref().map(|day| (*day.value, day.span));
    let asked = decided.map_or(*requested.value, |(day, _)| day);
    let whole = first.then_some((made, requested.span));
    let awaited = [
        (&SIX_WEEKS, DeadlineName::EhcDecision, *requested.value, decided),
        (&ADVICE_LATE, DeadlineName::EhcAdvice, asked, advice),
        (&TWENTY_WEEKS, DeadlineName::EhcPlan, *requested.value, whole),
    ];
    for (rule, name, from, day) in awaited {
        let Some((day, span)) = day else { continue };
        if one.due(name, from).is_some_and(|due| day > due) {
            let words = [word(day.to_string()), one.length(name)];
            sink.report(rule, span, Message::new("{} is later than {}", words))
                .hint("add exception if one of the law's held");
        }
    }
}

fn review_by(one: &OneChild<'_>, made: Date, plan: &EhcPlan, sink: &mut Sink) {
    let due = one.open(&plan.review_by);
    let day = word(due.value.to_string());
    if due.value <= made {
        let message = Message::new("{} is not after this plan", [day]);
        sink.report(&REVIEW_BEFORE_PLAN, due.span, message).hint("look at the year");
    } else if one.due(DeadlineName::AnnualReview, made).is_some_and(|most| due.value > most) {
        let words = [day, one.length(DeadlineName::AnnualReview)];
        let message = Message::new("{} is more than {} on", words);
        sink.report(&REVIEW_TOO_LATE, due.span, message).hint("bring it forward");
    }
}

fn evidence(one: &OneChild<'_>, made: Date, plan: &EhcPlan, sink: &mut Sink) {
    let Some(oldest) = one.due_before(DeadlineName::EhcEvidence, made) else { return };
    for on in plan.advice.iter().map(|advice| one.open(&advice.on)) {
        if *on.value < oldest {
            let words = [word(on.to_string()), one.length(DeadlineName::EhcEvidence)];
            sink.report(&OLD_EVIDENCE, on.span, Message::new("{} is more than {} before", words))
                .hint("ask whether it still holds, or leave it out");
        }
    }
}

fn provision(one: &OneChild<'_>, empty: &Lexicon<'_>, plan: &EhcPlan, sink: &mut Sink) {
    let placement = plan.placement.as_ref().and_then(|place| one.open(&place.name).as_ref());
    let school = placement.map(|name| name.to_lowercase());
    for what in plan.provision.iter().map(|line| one.open(&line.what)) {
        promises::uncounted(empty, what, &UNCOUNTED, sink);
        if let Some(school) = school.as_ref().filter(|name| what.to_lowercase().contains(*name)) {
            let message = Message::new("{} stands in section F", [quote(school)]);
            sink.report(&NAMES_PLACEMENT, what.span, message)
                .hint("write the school in placement alone");
        }
    }
}

fn needs(one: &OneChild<'_>, plan: &EhcPlan, sink: &mut Sink) {
    for area in plan.needs.iter().map(|need| one.open(&need.area)) {
        if !plan.outcomes.iter().any(|aim| one.open(&aim.area).value == area.value) {
            let message = Message::new("{} has no outcome", [word(area.value.word())]);
            sink.report(&NEED_WITHOUT_OUTCOME, area.span, message)
                .hint("add an outcome in this area, or correct the area");
        }
    }
}

/// The plan in force is that of the year of the move, or older.
fn phase_transfer(one: &OneChild<'_>, sink: &mut Sink) {
    let Some((made, plan)) = one.records.ehc_plans.iter().next_back() else { return };
    let Some(year) = one.open(&plan.phase_transfer) else { return };
    let Ok(of) = i16::try_from(year.value) else { return };
    // A move after sixteen is to a college or another place; the regulation gives it until March.
    let college = usual_year(one, Date::new(of, 1, 1).unwrap_or(one.today))
        .is_some_and(|year| year >= SchoolYear::Year11);
    let name = if college { YearDayName::PhaseTransferCollege } else { YearDayName::PhaseTransfer };
    let days = [one.year_day(YearDayName::SchoolYear), one.year_day(name)];
    let [Some(begins), Some(by)] = days else { return };
    let (begins, by) = (begins.of(of - 1), by.of(of));
    let read = || one.all_read("EHC plan", one.records.ehc_plans.len());
    if made.on < begins && one.today > by && read() {
        let message = Message::new("the plan was not amended by {}", [word(by.to_string())]);
        sink.report(&PHASE_TRANSFER, year.span, message)
            .hint("ask the local authority, and add the amended plan");
    }
}
