//! Consent, or another lawful basis, for every paper. A breach here withholds papers and no record:
//! the team still needs the child's records to put it right.

use std::collections::BTreeSet;

use crate::diag::{Arg, Message, Sink, line, nearest, quote, word};
use crate::model::{
    Basis, Choice, Draft, LimitName, PaperAudience, PaperGroup, PaperName, PaperPlan, Permission,
    Person, RecordKey,
};
use crate::privacy::Grant;
use crate::privacy::policy::Inspector;
use crate::source::Spanned;

use super::Context;
use super::one_child::OneChild;
use super::rule::rules;

rules! {
    NO_PERMISSION "P01" Error "nobody has given permission for a paper"
        "A paper about a child goes out with somebody's consent, or on another lawful basis that a member of staff has recorded, and that must be in date on the day of the build. Until then the paper is held back; the child's other records are used as usual. Add a line under permissions in child.yaml."
    OVER "P02" Error "the permission for a paper has come to an end"
        "Permission holds until the day that stands after until. After that day the paper is held back. Ask the family again, and add a new line under permissions with the new dates; keep the old line as a record."
    UNKNOWN_PERSON "P03" Error "consent comes from somebody who is in no household"
        "The word after by is the id of a person in one of the child's households. Consent that cannot be traced to a person does not count."
    NOT_RESPONSIBLE "P04" Error "consent comes from somebody without parental responsibility"
        "Only somebody with parental responsibility can agree to sharing what is written about a child. If the person has it, say parental_responsibility: yes beside the name. If not, ask somebody who has."
    NOT_STAFF "P05" Error "a lawful basis was recorded by nobody on the staff"
        "When a paper rests on something other than consent, a named member of staff must have decided so. The word after recorded_by is the name of a file in the staff folder."
    UNSIGNED "P06" Error "a permission does not say who gave or recorded it"
        "Consent says by whom. Any other basis says recorded_by whom. Without that nobody can answer for it, and it does not count."
    ENDS_FIRST "P07" Error "a permission ends before it begins"
        "The day after until must not come before the day after on. One of the two is probably a slip of the pen."
    STRANGER "P08" Error "a permission names a professional who is not in the child's record"
        "The words after to are ids of people under professionals in the same file. Nobody else can be sent a report."
    NOT_RECEIVING "P09" Warning "a permission names a professional who is to receive nothing"
        "The permission would let this person have a paper, but the paper is missing after receives beside the name. Add it, or take the person out of the permission."
    NOBODY_NAMED "P10" Error "professionals are to have a paper and no permission names them"
        "Each recipient of a report is named in a permission. Nobody is, so the paper for professionals is held back; the family's papers are not affected."
    ENDS_SOON "P11" Warning "a permission ends within a month"
        "Papers are held back from the day after. Talk to the family at one of the next visits, and add a new line under permissions."
    NO_RECIPIENTS_HERE "P12" Warning "a permission for the family's papers names professionals"
        "Activity charts and the family's own papers go to households alone, so these names have no effect. Take them out, or put them in the permission for the review or for shared-papers."
    NO_SUCH_PAPER "P14" Error "somebody is to receive a paper that there is not"
        "After receives stand the names of papers: chart, review and the others that the theme has for a family or for professionals. A name that nobody knows brings no paper, and nobody would notice. The message lists the names; a household that is to have all of its own papers says family-papers."
    NAMES_SOMEBODY_AT_HOME "P15" Warning "a paper for people outside the home names somebody who lives with the child"
        "Brothers, sisters, grandparents and others at home have not been asked whether a nursery or another service may read of them. The author sees the line and decides: often a sister will do as well as her name, and sometimes the family wants the name there. A chart is written for the home, so its copy for people outside waits instead. The page about a child goes out as the family agreed it, and reviews are read by the parents first."
    NOT_ASKED "P13" Warning "no permission for a paper is written down yet"
        "Nothing is wrong: nobody has said yet whether this paper may be made, and Doorstep never takes it for granted. Until a parent has agreed, or a member of staff has recorded another lawful basis, the paper is held back. The hint has the line to write under permissions in child.yaml once somebody really has agreed."
}

/// How permission for one kind of paper stands today.
pub(super) struct Standing<'d> {
    /// The permissions that hold today.
    pub(super) in_date: Vec<&'d Permission>,
}

/// Finds the permissions for a group of papers that hold today, and reports when there is none.
pub(super) fn standing<'d>(one: &OneChild<'d>, kind: PaperGroup, sink: &mut Sink) -> Standing<'d> {
    let all = one.child().permissions.iter();
    let of_kind: Vec<_> = all.filter(|given| one.open(&given.purpose).value == kind).collect();
    let sound: Vec<_> = of_kind.iter().filter(|given| is_sound(one, given)).copied().collect();
    let begun = |given: &Permission| one.open(&given.on).value <= one.today;
    let in_date = sound.iter().filter(|given| begun(given) && !is_over(one, given));
    let in_date: Vec<_> = in_date.copied().collect();
    if of_kind.is_empty() {
        not_asked(one, kind, sink);
    } else if in_date.is_empty() && of_kind.len() == sound.len() {
        report_none(one, kind, &sound, sink);
    }
    Standing { in_date }
}

fn report_none(one: &OneChild<'_>, kind: PaperGroup, sound: &[&Permission], sink: &mut Sink) {
    let paper = called(kind);
    let last = sound.iter().filter(|given| is_over(one, given));
    let last = last.filter_map(|given| one.open(&given.until).as_ref()).max_by_key(|day| day.value);
    if let Some(until) = last {
        let day = word(until.value.to_string());
        let message = Message::new("the permission for the {} ended on {}", [paper, day]);
        sink.report(&OVER, until.span, message)
            .hint("ask the family again, and add a line under permissions with the new dates");
        return;
    }
    let message = Message::new("no permission for the {} holds today", [paper]);
    let first = sound.iter().map(|given| one.open(&given.on)).min_by_key(|day| day.value);
    sink.report(&NO_PERMISSION, first.map_or(one.top(), |day| day.span), message)
        .hint("look at the day after on: a permission holds from that day");
}

/// What a message calls a group of papers.
fn called(group: PaperGroup) -> Arg {
    word(match group {
        PaperGroup::Chart | PaperGroup::Review => group.word(),
        PaperGroup::FamilyPapers => "family's own papers",
        PaperGroup::SharedPapers => "papers for people outside the family",
        PaperGroup::Reports => "reports for other services",
        PaperGroup::StatutoryAdvice => "advice that the law asks for",
        PaperGroup::SchoolPapers => "papers of a pupil's support",
        PaperGroup::CarePapers => "papers about a looked-after child's education",
        PaperGroup::Contributions => "contributions to a core group",
    })
}

/// No permission for this group of papers stands in the record at all.
fn not_asked(one: &OneChild<'_>, kind: PaperGroup, sink: &mut Sink) {
    let paper = called(kind);
    let message = Message::new("no permission for the {} is written down yet", [paper]);
    let may = people(one).find(|person| *one.open(&person.parental_responsibility));
    let by = may.or_else(|| people(one).next());
    let by = by.map_or("parent", |person| one.open(&person.id).value.as_str());
    let given =
        format!("  - {{for: {}, basis: consent, by: {by}, on: {}}}", kind.word(), one.today);
    let found = sink.report(&NOT_ASKED, one.top(), message);
    let hint = if one.child().permissions.is_empty() {
        "once somebody has agreed, write a line permissions: and below it (or take away the # before \
         them, where both stand there already) the line {}"
    } else {
        "once somebody has agreed, add below permissions: the line {}"
    };
    found.hint(Message::new(hint, [line(given)]));
    if may.is_none() {
        found.hint(Message::new(
            "and write parental_responsibility: yes beside {}, once you know it",
            [quote(by)],
        ));
    }
}

/// The people of the child's homes by their ids, as a hint offers them.
fn at_home(one: &OneChild<'_>) -> Message {
    let ids: Vec<&str> = people(one).map(|person| one.open(&person.id).value.as_str()).collect();
    Message::new("the people at home are {}", [quote(ids.join(", "))])
}

fn is_over(one: &OneChild<'_>, given: &Permission) -> bool {
    one.open(&given.until).as_ref().is_some_and(|until| until.value < one.today)
}

/// Whether somebody who may has given or recorded it.
fn is_sound(one: &OneChild<'_>, given: &Permission) -> bool {
    let dates =
        one.open(&given.until).as_ref().is_none_or(|end| end.value >= one.open(&given.on).value);
    let signed = if *one.open(&given.basis) == Basis::Consent {
        let person = one.open(&given.by).as_ref().and_then(|by| person(one, by));
        person.is_some_and(|person| *one.open(&person.parental_responsibility))
    } else {
        let by = one.open(&given.recorded_by).as_ref();
        by.is_some_and(|by| one.draft.has(&RecordKey::Staff(by.value.clone())))
    };
    dates && signed
}

fn people<'d>(one: &OneChild<'d>) -> impl Iterator<Item = &'d Person> {
    one.child().households.iter().flat_map(|home| &home.people)
}

fn person<'d>(one: &OneChild<'d>, id: &str) -> Option<&'d Person> {
    people(one).find(|person| one.open(&person.id).value == id)
}

/// Holds every permission to the rules of this theme.
pub(super) fn check(draft: &Draft, context: &Context, grant: &Grant<Inspector>, sink: &mut Sink) {
    for one in OneChild::each(draft, context, grant) {
        for given in &one.child().permissions {
            signature(&one, given, sink);
            dates(&one, given, sink);
            recipients(&one, given, sink);
        }
        if context.knows_papers {
            names(&one, sink);
        }
    }
}

fn signature(one: &OneChild<'_>, given: &Permission, sink: &mut Sink) {
    let purpose = one.open(&given.purpose);
    if *one.open(&given.basis) != Basis::Consent {
        return recorder(one, given, purpose, sink);
    }
    let Some(by) = one.open(&given.by) else {
        sink.report(&UNSIGNED, purpose.span, "this consent does not say who gave it")
            .hint("add by: and the id of a parent");
        return;
    };
    match person(one, by) {
        None => {
            let message =
                Message::new("{} is nobody in a household of this child", [quote(&by.value)]);
            let found = sink.report(&UNKNOWN_PERSON, by.span, message);
            let ids = people(one).map(|person| one.open(&person.id).value.as_str());
            if let Some(near) = nearest(by, ids) {
                found.hint(Message::new("did you mean {}?", [quote(near)]));
            }
            found.hint(at_home(one));
        }
        Some(person) if !one.open(&person.parental_responsibility) => {
            let message =
                Message::new("{} does not have parental responsibility", [quote(&by.value)]);
            sink.report(&NOT_RESPONSIBLE, by.span, message).hint(
                "if this person has it, write parental_responsibility: yes beside the name; if \
                     not, ask somebody who has",
            );
        }
        Some(_) => {}
    }
}

fn recorder(
    one: &OneChild<'_>,
    given: &Permission,
    purpose: &Spanned<PaperGroup>,
    sink: &mut Sink,
) {
    let Some(by) = one.open(&given.recorded_by) else {
        sink.report(&UNSIGNED, purpose.span, "this permission does not say who recorded it")
            .hint("add recorded_by: and the id of a member of staff");
        return;
    };
    if !one.draft.has(&RecordKey::Staff(by.value.clone())) {
        let message = Message::new("{} is nobody on the staff", [quote(&by.value)]);
        let found = sink.report(&NOT_STAFF, by.span, message);
        if let Some(near) = nearest(by, one.draft.staff.keys().map(String::as_str)) {
            found.hint(Message::new("did you mean {}?", [quote(near)]));
        }
    }
}

fn dates(one: &OneChild<'_>, given: &Permission, sink: &mut Sink) {
    let Some(until) = one.open(&given.until) else { return };
    let on = one.open(&given.on);
    let day = word(until.value.to_string());
    if until.value < on.value {
        let message = Message::new("it ends on {}, before it begins", [day]);
        sink.report(&ENDS_FIRST, until.span, message).hint("correct one of the two dates");
        return;
    }
    let left = (until.value - one.today).get_days();
    let soon = one.days(LimitName::ConsentSoon).unwrap_or(0);
    if (0..=soon).contains(&left) {
        let message = Message::new("this permission ends on {}", [day]);
        sink.report(&ENDS_SOON, until.span, message)
            .hint("talk to the family at one of the next visits");
    }
}

/// The kinds of paper for professionals that need this permission.
fn of_group<'d>(
    one: &OneChild<'d>,
    group: PaperGroup,
) -> impl Iterator<Item = &'d PaperPlan> + use<'d> {
    let all = one.plans.iter();
    all.filter(move |plan| plan.permission == group && plan.audience != PaperAudience::Family)
}

/// Every paper that somebody is to receive is one that there is, and one for such a reader.
fn names(one: &OneChild<'_>, sink: &mut Sink) {
    let plans = |audience| one.plans.iter().filter(move |plan| plan.audience == audience);
    let groups = [PaperGroup::FamilyPapers];
    let at_home: BTreeSet<&str> = plans(PaperAudience::Family)
        .map(|plan| plan.paper.as_str())
        .chain(groups.iter().map(|group| group.word()))
        .chain([PaperName::CHART])
        .collect();
    let outside = plans(PaperAudience::Professional).chain(plans(PaperAudience::CoreGroup));
    let outside = outside.map(|plan| plan.paper.as_str());
    let outside: BTreeSet<&str> = outside.chain([PaperName::CHART]).collect();
    // A kind of the service's own that cannot be used says so itself.
    let is_own = |name: &str| one.draft.has(&RecordKey::OwnReport(name.to_owned()));
    let homes = one.child().households.iter();
    let homes = homes.flat_map(|home| {
        std::iter::once(&home.receives).chain(home.people.iter().map(|person| &person.receives))
    });
    let around = one.child().professionals.iter().map(|person| &person.receives);
    let known = homes.map(|names| (names, &at_home)).chain(around.map(|names| (names, &outside)));
    for (names, known) in known {
        let unknown = one.open(names).iter();
        let unknown = unknown.filter(|name| !known.contains(&*name.value as &str));
        for name in unknown.filter(|name| !is_own(&name.value)) {
            let message =
                Message::new("there is no paper {} for these readers", [quote(name.to_string())]);
            let found = sink.report(&NO_SUCH_PAPER, name.span, message);
            if let Some(near) = nearest(name, known.iter().copied()) {
                found.hint(Message::new("did you mean {}?", [word(near)]));
            }
            let all: Vec<&str> = known.iter().copied().collect();
            found.hint(Message::new("the papers are {}", [quote(all.join(", "))]));
        }
    }
}

fn recipients(one: &OneChild<'_>, given: &Permission, sink: &mut Sink) {
    let purpose = one.open(&given.purpose).value;
    for id in one.open(&given.to) {
        let professionals = &one.child().professionals;
        let known = professionals.iter().find(|known| one.open(&known.id).value == id.value);
        match known {
            None => {
                let message =
                    Message::new("{} is not among this child's professionals", [quote(&id.value)]);
                let found = sink.report(&STRANGER, id.span, message);
                let ids = professionals.iter().map(|known| one.open(&known.id).value.as_str());
                if let Some(near) = nearest(id, ids.clone()) {
                    found.hint(Message::new("did you mean {}?", [quote(near)]));
                }
                let ids: Vec<&str> = ids.collect();
                if ids.is_empty() {
                    found.hint(
                        "there are none yet: take away the # before professionals: and the line \
                         below it, or leave out to: here",
                    );
                } else {
                    found.hint(Message::new("the professionals are {}", [quote(ids.join(", "))]));
                }
            }
            Some(_) if matches!(purpose, PaperGroup::Chart | PaperGroup::FamilyPapers) => {
                let papers = if purpose == PaperGroup::Chart { "charts" } else { "these papers" };
                let message = format!("{papers} go to households, not to professionals");
                sink.report(&NO_RECIPIENTS_HERE, id.span, Message::new(message, [])).hint(
                    "take the name out, or put it in the permission for the review or for \
                     shared-papers, which a nursery's copy of a chart needs too",
                );
            }
            Some(known)
                if of_group(one, purpose).next().is_some()
                    && !of_group(one, purpose)
                        .any(|plan| one.is_to_have(&known.receives, plan))
                    && !(purpose == PaperGroup::SharedPapers
                        && one.receives(&known.receives, PaperName::CHART)) =>
            {
                let message =
                    Message::new("{} is named here and receives nothing", [quote(&id.value)]);
                let papers: BTreeSet<&str> =
                    of_group(one, purpose).map(|plan| plan.paper.as_str()).collect();
                let papers: Vec<&str> = papers.into_iter().collect();
                sink.report(&NOT_RECEIVING, id.span, message).hint(Message::new(
                    "add receives: [{}] beside the name, or take the name out here",
                    [line(papers.join(", "))],
                ));
            }
            Some(_) => {}
        }
    }
}
