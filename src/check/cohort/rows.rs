//! The rows of a cohort report: by what children are told apart, and in which row each of them is.

use jiff::ToSpan;

use crate::check::looked_after::{aged, in_care, schools, usual_year};
use crate::check::one_child::OneChild;
use crate::model::{
    AttainmentStanding, Date, DeadlineName, ExclusionKind, LegalStatus, LimitName, PepQuality,
    PlacementKind, SchoolKind, SchoolYear, SenStage, TookPart, WhyLeft, YearDayName,
};

/// Each table, what its rows are called, and in which of them a child is.
pub(super) type Table =
    (&'static str, &'static [&'static str], fn(&OneChild<'_>, Date) -> &'static str);

pub(super) const TABLES: &[Table] = &[
    ("in-care", &["under-a-year", "one-to-two", "two-or-more"], in_care_for),
    (
        "stage",
        &["early-years", "key-stage-1", "key-stage-2", "key-stage-3", "key-stage-4", "post-16"],
        stage,
    ),
    (
        "status",
        &["agreement", "interim-order", "care-order", "placement-order", "protection"],
        status,
    ),
    ("unaccompanied", &["yes", "no"], unaccompanied),
    (
        "home",
        &["foster-carers", "family-and-friends", "parents", "adoptive", "residential", "not-known"],
        home,
    ),
    ("area", &["inside", "outside", "not-known"], area),
    ("home-moves", &["none", "one", "more"], home_moves),
    (
        "setting",
        &["early-years", "primary", "secondary", "special", "elsewhere", "post-16", "not-known"],
        setting,
    ),
    ("school-moves", &["none", "one-or-more"], school_moves),
    ("sen", &["none", "support", "plan", "not-known"], sen),
    ("pep", &["up-to-date", "overdue", "none", "no-age"], pep),
    ("pep-quality", &["green", "amber", "red", "not-judged", "none"], quality),
    ("views", &["took-part", "observed", "chose-not-to", "none"], views),
    ("attendance", &["often-there", "often-away", "not-known"], attendance),
    ("exclusions", &["neither", "suspended", "permanent"], exclusions),
    ("standing", &["all", "some", "none", "not-known", "new"], standing),
    ("well-being", &["below", "from", "not-asked", "no-age"], well_being),
];

/// The first day of the school year.
pub(super) fn year_begun(one: &OneChild<'_>) -> Option<Date> {
    Some(one.year_day(YearDayName::SchoolYear)?.until(one.today))
}

/// A year before a day.
fn year_before(day: Date) -> Date {
    day.saturating_sub(1.year())
}

fn into_care(one: &OneChild<'_>, today: Date) -> Option<Date> {
    in_care(one, today).map(|care| *one.open(&care.into_care).value)
}

/// The law's reporting year: figures of attainment are of those who were in care for a year or more.
fn in_care_for(one: &OneChild<'_>, today: Date) -> &'static str {
    match into_care(one, today) {
        Some(since) if since <= today.saturating_sub(2.years()) => "two-or-more",
        Some(since) if since <= year_before(today) => "one-to-two",
        _ => "under-a-year",
    }
}

fn stage(one: &OneChild<'_>, today: Date) -> &'static str {
    use SchoolYear as Y;
    match usual_year(one, today) {
        None | Some(Y::BeforeNursery | Y::Nursery | Y::Reception) => "early-years",
        Some(Y::Year1 | Y::Year2) => "key-stage-1",
        Some(Y::Year3 | Y::Year4 | Y::Year5 | Y::Year6) => "key-stage-2",
        Some(Y::Year7 | Y::Year8 | Y::Year9) => "key-stage-3",
        Some(Y::Year10 | Y::Year11) => "key-stage-4",
        Some(Y::Year12 | Y::Year13 | Y::Later) => "post-16",
    }
}

fn status(one: &OneChild<'_>, today: Date) -> &'static str {
    use LegalStatus as S;
    match in_care(one, today).map(|care| one.open(&care.status).value) {
        Some(S::Section20 | S::Section76) => "agreement",
        Some(S::InterimCareOrder) => "interim-order",
        Some(S::CareOrder) => "care-order",
        Some(S::PlacementOrder) => "placement-order",
        Some(S::EmergencyProtection | S::Remand | S::PreviouslyLookedAfter) | None => "protection",
    }
}

fn unaccompanied(one: &OneChild<'_>, today: Date) -> &'static str {
    let alone = in_care(one, today).is_some_and(|care| *one.open(&care.unaccompanied));
    if alone { "yes" } else { "no" }
}

/// The home of today: the placement that began last, and no short break.
fn home(one: &OneChild<'_>, today: Date) -> &'static str {
    use PlacementKind as P;
    match placement(one, today).map(|(kind, _)| kind) {
        Some(P::FosterCarers) => "foster-carers",
        Some(P::FamilyAndFriends) => "family-and-friends",
        Some(P::Parents) => "parents",
        Some(P::Adoptive) => "adoptive",
        Some(P::ChildrensHome | P::ResidentialSchool | P::Supported | P::Secure | P::Hospital) => {
            "residential"
        }
        Some(P::ShortBreak) | None => "not-known",
    }
}

fn area(one: &OneChild<'_>, today: Date) -> &'static str {
    match placement(one, today) {
        Some((_, true)) => "outside",
        Some((_, false)) => "inside",
        None => "not-known",
    }
}

/// What kind of home it is, and whether it is in another authority's area.
fn placement(one: &OneChild<'_>, today: Date) -> Option<(PlacementKind, bool)> {
    let mut homes = one.records.placements.iter().rev().filter(|(begun, home)| {
        let until = one.open(&home.until).as_ref();
        begun.on <= today && until.is_none_or(|until| *until.value >= today)
    });
    let (_, home) =
        homes.find(|(_, home)| one.open(&home.kind).value != PlacementKind::ShortBreak)?;
    Some((one.open(&home.kind).value, one.open(&home.outside).is_some()))
}

/// How often the home changed in a year; coming into care is no such change.
fn home_moves(one: &OneChild<'_>, today: Date) -> &'static str {
    let year = year_before(today);
    let homes = one.records.placements.iter().filter(|(begun, home)| {
        (year..=today).contains(&begun.on)
            && one.open(&home.kind).value != PlacementKind::ShortBreak
            && into_care(one, today).is_none_or(|since| begun.on > since)
    });
    match homes.count() {
        0 => "none",
        1 => "one",
        _ => "more",
    }
}

fn setting(one: &OneChild<'_>, today: Date) -> &'static str {
    use SchoolKind as K;
    match schools(one, today).last().map(|school| one.open(&school.kind).value) {
        Some(K::Nursery | K::Childminder) => "early-years",
        Some(K::Primary) => "primary",
        Some(K::Secondary) => "secondary",
        Some(K::Special) => "special",
        Some(K::Alternative | K::Hospital | K::TuitionOnly | K::AtHome) => "elsewhere",
        Some(K::SixthForm | K::College | K::Training) => "post-16",
        None => "not-known",
    }
}

/// Whether a school was left within a year for another reason than that it was time for the next.
fn school_moves(one: &OneChild<'_>, today: Date) -> &'static str {
    let moved = one.records.schooling.values().any(|school| {
        let until = one.open(&school.until).as_ref().map(|until| *until.value);
        until.is_some_and(|until| (year_before(today)..=today).contains(&until))
            && *one.open(&school.left) != Some(WhyLeft::NextStage)
    });
    if moved { "one-or-more" } else { "none" }
}

fn sen(one: &OneChild<'_>, today: Date) -> &'static str {
    match schools(one, today).filter_map(|school| *one.open(&school.sen)).last() {
        Some(SenStage::None) => "none",
        Some(SenStage::Support) => "support",
        Some(SenStage::EhcPlan | SenStage::Idp) => "plan",
        None => "not-known",
    }
}

/// Whether the child is of the age at which there is a plan.
fn has_plan_age(one: &OneChild<'_>, today: Date) -> bool {
    aged(one, today, LimitName::PepFrom, LimitName::PepUntil) != Some(false)
}

fn pep(one: &OneChild<'_>, today: Date) -> &'static str {
    let last = one.records.peps.iter().rev().find(|(day, _)| day.on <= today);
    match last {
        _ if !has_plan_age(one, today) => "no-age",
        None => "none",
        Some((day, plan)) => {
            let next = one.open(&plan.next).as_ref().map(|next| next.value);
            let due = one.due(DeadlineName::PepReview, day.on);
            let overdue = next.or(due).is_some_and(|due| due < today);
            if overdue { "overdue" } else { "up-to-date" }
        }
    }
}

fn quality(one: &OneChild<'_>, today: Date) -> &'static str {
    let Some((_, plan)) = one.records.peps.iter().rev().find(|(day, _)| day.on <= today) else {
        return "none";
    };
    match one.open(&plan.quality).as_ref().map(|quality| quality.value) {
        Some(PepQuality::Green) => "green",
        Some(PepQuality::Amber) => "amber",
        Some(PepQuality::Red) => "red",
        None => "not-judged",
    }
}

fn views(one: &OneChild<'_>, today: Date) -> &'static str {
    let last = one.records.peps.iter().rev().find(|(day, _)| day.on <= today);
    match last.map(|(_, plan)| one.open(&plan.took_part).value) {
        Some(TookPart::There | TookPart::ForAPart | TookPart::Beforehand) => "took-part",
        Some(TookPart::Observed) => "observed",
        Some(TookPart::ChoseNotTo) => "chose-not-to",
        None => "none",
    }
}

/// Sessions possible and attended since a day; nothing where none were possible.
pub(super) fn sessions(one: &OneChild<'_>, since: Date) -> Option<(u32, u32)> {
    let periods = one.records.attendance.iter();
    let periods = periods.filter(|(begun, _)| begun.on >= since && begun.on <= one.today);
    let sums = periods.fold((0, 0), |(possible, attended), (_, period)| {
        let (all, there) = (one.open(&period.possible), one.open(&period.attended));
        (possible + u32::from(all.value), attended + u32::from(there.value))
    });
    (sums.0 > 0).then_some(sums)
}

fn attendance(one: &OneChild<'_>, _: Date) -> &'static str {
    let least = one.limit(LimitName::PersistentAbsence).map(u32::from);
    match year_begun(one).and_then(|since| sessions(one, since)).zip(least) {
        None => "not-known",
        Some(((all, there), least)) if there * 100 < all * least => "often-away",
        Some(_) => "often-there",
    }
}

fn exclusions(one: &OneChild<'_>, today: Date) -> &'static str {
    let since = year_begun(one).unwrap_or(today);
    let stands = one.records.exclusions.iter().filter(|(day, exclusion)| {
        (since..=today).contains(&day.on) && !*one.open(&exclusion.cancelled)
    });
    let kinds: Vec<ExclusionKind> =
        stands.map(|(_, exclusion)| one.open(&exclusion.kind).value).collect();
    if kinds.contains(&ExclusionKind::Permanent) {
        "permanent"
    } else if kinds.is_empty() {
        "neither"
    } else {
        "suspended"
    }
}

/// Where a learner stands in the subjects of the last report of a year, beside what is expected.
fn standing(one: &OneChild<'_>, today: Date) -> &'static str {
    if into_care(one, today).is_none_or(|since| since > year_before(today)) {
        return "new";
    }
    let year = year_before(today)..=today;
    let reports = one.records.attainment.iter().rev();
    let mut reports = reports.filter(|(day, _)| year.contains(&day.on)).map(|(_, report)| report);
    let Some(report) = reports.next() else { return "not-known" };
    let standings = report.subjects.iter().filter_map(|subject| *one.open(&subject.standing));
    let standings: Vec<bool> = standings.map(|one| one != AttainmentStanding::Towards).collect();
    match (standings.iter().any(|on| *on), standings.iter().all(|on| *on)) {
        _ if standings.is_empty() => "not-known",
        (_, true) => "all",
        (true, false) => "some",
        (false, false) => "none",
    }
}

/// The last questionnaire of a year, beside the total from which somebody is asked for advice.
fn well_being(one: &OneChild<'_>, today: Date) -> &'static str {
    if aged(one, today, LimitName::SdqFrom, LimitName::SdqUntil) == Some(false) {
        return "no-age";
    }
    let mut asked = one.records.sdqs.iter().rev();
    let last = asked.find(|(day, _)| (year_before(today)..=today).contains(&day.on));
    match last.zip(one.limit(LimitName::SdqAdvice)) {
        None => "not-asked",
        Some(((_, sdq), from)) if one.open(&sdq.total).value >= from => "from",
        Some(_) => "below",
    }
}
