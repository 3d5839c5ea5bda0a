//! Rows for what a service says in data: deadlines, labels, programmes. It changes a line, and the checks
//! go by it.

use super::{Row, untouched};
use crate::check::{arrivals as a, deadlines as d, ehc as h, ehc_reviews as r, idp as i};
use crate::check::{labels as l, programmes as q};

const RULES: &str = "rules.yaml";
const NATION: &str = "nation: england\n";
const CHILD: &str = "children/p1/child.yaml";
const REFERRAL: &str = "children/p1/referrals/2025-09-29.yaml";
const ALLOCATION: &str = "children/p1/allocations/2025-08-20.yaml";
const EHC: &str = "children/s1/ehc-plans/2025-06-20.yaml";
const REVIEW: &str = "children/s1/annual-reviews/2026-01-09.md";
const PUPIL: &str = "children/s1/child.yaml";
const IDP: &str = "children/s1/idp-contributions/2025-12-10.md";
const LAST: &str = "  - {name: supervision, count: 6, unit: weeks, from: the last supervision}\n";

/// One more deadline of the service's own.
fn with(site: super::Site, deadline: &str) -> super::Site {
    site.replace(RULES, LAST, &format!("{LAST}  - {{{deadline}}}\n"))
}

/// A referral to which nobody has answered, in a service without visits.
fn unanswered(site: super::Site) -> super::Site {
    let sound = super::super::tests::portage::SOUND;
    let site = sound.iter().fold(site, |site, (path, _)| {
        if path.starts_with("initial") {
            site.without(&format!("children/p1/{path}"))
        } else {
            site
        }
    });
    let site = site.without("children/p1/visits/2026-01-05.md");
    let site = site.without("children/p1/visits/2026-01-12.md");
    let site = site.replace(REFERRAL, "agreed: {by: mum, on: 2025-09-29, shares: yes}\n", "");
    site.replace(REFERRAL, ", family_told: 2025-09-30", "")
}

pub(super) static ROWS: &[Row] = &[
    Row {
        rule: &a::NO_FIRST_CONTACT,
        wrong: unanswered,
        says: "somebody was to talk with the family by `2025-10-13`",
        right: |site| {
            let note = "---\nby: ada\nhow: telephone\nwith: Joanna\n---\nWe talked.\n";
            unanswered(site).with("children/p1/contact-notes/2025-10-01.md", note)
        },
    },
    Row {
        rule: &a::FIRST_TOO_LATE,
        wrong: |site| with(site, "name: initial-visit, count: 2, unit: weeks"),
        says: "it is planned for `2025-09-05`, and the rules want it by `2025-09-03`",
        right: |site| {
            let site = with(site, "name: initial-visit, count: 2, unit: weeks");
            site.replace(ALLOCATION, "first_visit_due: 2025-09-05", "first_visit_due: 2025-09-03")
        },
    },
    Row {
        rule: &h::SIX_WEEKS,
        wrong: |site| with(site, "name: ehc-decision, count: 5, unit: weeks"),
        says: "`2025-03-14` is later than five weeks",
        right: untouched,
    },
    Row {
        rule: &h::ADVICE_LATE,
        wrong: |site| site.replace(EHC, "advice_in: 2025-04-25", "advice_in: 2025-04-26"),
        says: "`2025-04-26` is later than six weeks",
        right: |site| {
            let site = site.replace(EHC, "advice_in: 2025-04-25", "advice_in: 2025-04-26");
            site.replace(EHC, "days: {", "days: {exception: school-closed, ")
        },
    },
    Row {
        rule: &h::OLD_EVIDENCE,
        wrong: |site| site.replace(EHC, "on: 2025-04-11", "on: 2024-06-19"),
        says: "`2024-06-19` is more than twelve months before",
        right: |site| site.replace(EHC, "on: 2025-04-11", "on: 2024-06-20"),
    },
    Row {
        rule: &r::UNDER_FIVE,
        wrong: |site| site.replace(PUPIL, "born: 2020-10-09", "born: 2022-10-09"),
        says: "the next is planned for `2027-01-08`, more than six months on",
        right: |site| {
            let site = site.replace(PUPIL, "born: 2020-10-09", "born: 2022-10-09");
            site.replace(REVIEW, "next_review: 2027-01-08", "next_review: 2026-07-09")
        },
    },
    Row {
        rule: &i::IDP_WEEKS_OVER,
        wrong: |site| {
            site.replace(IDP, "due: 2025-12-19\n", "").replace(IDP, "2025-11-10", "2025-09-18")
        },
        says: "it was asked for on `2025-09-18`, and the plan has twelve weeks",
        right: |site| {
            site.replace(IDP, "due: 2025-12-19\n", "").replace(IDP, "2025-11-10", "2025-09-19")
        },
    },
    Row {
        rule: &i::IDP_WEEKS_OVER,
        wrong: |site| {
            let site = site.replace(IDP, "due: 2025-12-19\n", "");
            site.replace(IDP, "local-authority", "school").replace(IDP, "2025-11-10", "2025-10-22")
        },
        says: "it was asked for on `2025-10-22`, and the plan has 35 school days",
        right: |site| {
            let site = site.replace(IDP, "due: 2025-12-19\n", "");
            let site = site.replace(IDP, "local-authority", "school");
            let holidays = "school_holidays:\n  - {from: 2025-10-27, to: 2025-10-31}\n";
            let site = site.replace(RULES, "review_months", &format!("{holidays}review_months"));
            site.replace(IDP, "2025-11-10", "2025-10-22")
        },
    },
    Row {
        rule: &d::BEYOND_THE_LAW,
        wrong: |site| with(site, "name: ehc-plan, count: 26, unit: weeks"),
        says: "`ehc-plan` is 26 weeks here, and the law says twenty weeks",
        right: |site| with(site, "name: ehc-plan, count: 16, unit: weeks"),
    },
    Row {
        rule: &d::BEYOND_THE_LAW,
        wrong: |site| with(site, "name: ehc-draft, count: 10, unit: days"),
        says: "`ehc-draft` is ten days here, and the law says fifteen days",
        right: |site| with(site, "name: ehc-draft, count: 21, unit: days"),
    },
    Row {
        rule: &d::HOLIDAY_BACKWARDS,
        wrong: |site| {
            let holidays = "school_holidays:\n  - {from: 2025-10-27, to: 2025-10-26}\n";
            site.replace(RULES, "review_months", &format!("{holidays}review_months"))
        },
        says: "it ends on `2025-10-26`, before it begins",
        right: |site| {
            let holidays = "school_holidays:\n  - {from: 2025-10-27, to: 2025-10-27}\n";
            site.replace(RULES, "review_months", &format!("{holidays}review_months"))
        },
    },
    Row {
        rule: &l::NO_PLURAL,
        wrong: |site| labelled(site, "practitioner: member of our team"),
        says: "more than one `member of our team` may not be said with an s",
        right: |site| {
            labelled(site, "practitioner: member of our team, practitioners: members of our team")
        },
    },
    Row {
        rule: &l::NO_ARTICLE,
        wrong: |site| labelled(site, "goal: SEN aim"),
        says: "`SEN aim` may be said after a or an",
        right: |site| labelled(site, "goal: SEN aim, a_goal: an SEN aim"),
    },
    Row {
        rule: &l::NO_SINGULAR,
        wrong: |site| labelled(site, "charts: play plans"),
        says: "`play plans` stands without a word for one",
        right: |site| labelled(site, "chart: play plan, charts: play plans"),
    },
    Row {
        rule: &q::NEEDED_FOR_PORTAGE,
        wrong: |site| site.replace(PUPIL, "kind: send-support", "kind: portage"),
        says: "`started` is missing, and this child has Portage",
        right: untouched,
    },
    Row {
        rule: &q::NEEDED_FOR_PORTAGE,
        wrong: |site| site.replace(CHILD, "visits_every: week\n", ""),
        says: "`visits_every` is missing, and this child has Portage",
        right: |site| {
            let site = site.replace(CHILD, "visits_every: week\n", "");
            site.replace(CHILD, "kind: portage", "kind: send-support")
        },
    },
];

/// The service with labels in its rules.
fn labelled(site: super::Site, labels: &str) -> super::Site {
    site.replace(RULES, NATION, &format!("{NATION}labels: {{{labels}}}\n"))
}

#[test]
fn a_child_with_two_programmes_is_held_to_the_rules_of_both() {
    let learner = "children/v1/child.yaml";
    let site = super::sound().without("children/v1/peps/2024-05-20.md");
    let site = site.without("children/v1/peps/2025-10-16.md");
    let line = "programmes:\n";
    let portage = "started: 2024-05-14\nvisitor: ada\nvisits_every: week\nprogrammes:\n  - {kind: \
                   portage, from: 2024-05-14, worker: ada}\n";
    let both = site.clone().replace(learner, line, portage).check();
    let one = site.check();
    let codes = |checked: &super::super::sound::Checked| {
        (
            checked.of(&crate::check::peps::NO_PLAN).len(),
            checked.of(&crate::check::reviews::OVERDUE).len(),
        )
    };
    assert_eq!(codes(&one), (1, 0));
    assert_eq!(codes(&both), (1, 1));
}

#[test]
fn a_deadline_that_nobody_knows_has_a_word_for_the_way_out() {
    let checked = with(super::sound(), "name: ehc-plans, count: 20, unit: weeks").check();
    let hints: Vec<String> = checked
        .found
        .iter()
        .flat_map(|found| &found.hints)
        .map(|hint| hint.text(crate::diag::Quoted::Shown))
        .collect();
    assert!(hints.iter().any(|hint| hint.contains("ehc-plan")), "{hints:#?}");
}

#[test]
fn what_england_counts_is_not_counted_in_wales() {
    let late = |site: super::Site| {
        site.without("children/v1/peps/2024-05-20.md").without("children/v1/peps/2025-10-16.md")
    };
    let of = |site: super::Site| site.check().of(&crate::check::peps::NO_PLAN).len();
    assert_eq!(of(late(super::sound())), 1);
    assert_eq!(of(late(super::sound()).replace(RULES, "nation: england", "nation: wales")), 0);
    let own = with(late(super::sound()), "name: pep-first, count: 20, unit: school-days");
    let own = own.replace(RULES, "nation: england", "nation: wales");
    // The learner is sixteen, and plans in Wales end there unless the service goes on.
    assert_eq!(of(own.clone()), 0);
    let longer = "limits:\n  - {name: pep-until, count: 18}\ndeadlines:\n";
    assert_eq!(of(own.replace(RULES, "deadlines:\n", longer)), 1);
}

#[test]
fn rules_that_cannot_be_read_give_no_deadline() {
    let site = super::sound().replace(EHC, "decided: 2025-03-14", "decided: 2025-03-20");
    assert_eq!(site.clone().check().of(&h::SIX_WEEKS).len(), 1);
    let broken = site.replace(RULES, "nation: england", "nation: engand");
    assert_eq!(broken.check().of(&h::SIX_WEEKS), Vec::<String>::new());
}

#[test]
fn a_move_to_a_college_has_until_march() {
    let on = |day: &str, born: &str| {
        let site = super::sound().replace(PUPIL, "born: 2020-10-09", born);
        site.on(day).check().of(&h::PHASE_TRANSFER).is_empty()
    };
    // In 2032 this pupil is in Year 6, and one born in 2015 is in Year 11.
    assert!(!on("2032-02-16", "born: 2020-10-09"));
    assert!(on("2032-02-16", "born: 2015-10-09"));
    assert!(!on("2032-04-01", "born: 2015-10-09"));
}
