//! Rows for what somebody met who knew the program by its reference alone, and what is said beside the
//! sentence: the way out.

use super::{Row, untouched};
use crate::check::sound::{Checked, Site, sound};
use crate::check::{
    assessments as a, borders as b, charts as h, checklists as k, children as c, ehc as e,
    exclusions as x, idp as i, links as l, onward as o, programmes as q, provision as p,
    service as s, translations as z,
};
use crate::diag::{Quoted, Rule};

const RULES: &str = "rules.yaml";
const SERVICE: &str = "service.yaml";
const CHILD: &str = "children/p1/child.yaml";
const LEARNER: &str = "children/v1/child.yaml";
const CARE: &str = "children/v1/care/2024-05-13.yaml";
const OUT: &str = "children/v1/exclusions/2025-10-06.yaml";
const EHC: &str = "children/s1/ehc-plans/2025-06-20.yaml";
const IDP: &str = "children/s1/idp-contributions/2025-12-10.md";
const SHEET: &str = "checklists/small/language.yaml";
const CHART: &str = "children/p1/charts/2026-01-12.yaml";
const REVIEW: &str = "children/p1/reviews/2026-01-06.md";
const ASSESSMENT: &str = "children/p1/assessments/2026-01-05.yaml";
const ALLOWANCES: &str = "allowances.yaml";
const WELSH: &str = "activities/language/bubbles.cy.md";

fn welsh(site: Site) -> Site {
    site.replace(RULES, "nation: england", "nation: wales")
}

/// The learner without anybody at home who has parental responsibility.
fn without_parents(site: Site) -> Site {
    site.replace(LEARNER, ", parental_responsibility: true", "")
}

fn allowed(site: Site, until: &str) -> Site {
    let one = format!("allowances:\n  - {{mark: abc, who: Ada, why: A plant, until: {until}}}\n");
    site.with(ALLOWANCES, &one)
}

pub(super) static ROWS: &[Row] = &[
    Row {
        rule: &s::NOT_FULLY,
        wrong: |site| {
            site.replace(
                SERVICE,
                "fully compliant",
                "fully compliant\n  known_issues: [{what: Charts, why: Two columns, instead: Ask us}]",
            )
        },
        says: "the website is fully compliant, and `Charts` does not work",
        right: |site| {
            site.replace(
                SERVICE,
                "fully compliant",
                "fully compliant\n  known_issues: [{what: Maps, why: Not ours, instead: Ask us, because: outside the regulations}]",
            )
        },
    },
    Row {
        rule: &s::ALLOWANCE_OVER,
        wrong: |site| allowed(site, "2026-01-19"),
        says: "this held until `2026-01-19` and holds no more",
        right: |site| allowed(site, "2026-01-20"),
    },
    // The authority may have parental responsibility alone.
    Row {
        rule: &c::NO_RESPONSIBILITY,
        wrong: |site| without_parents(site).without(CARE),
        says: "nobody at home has parental responsibility",
        right: without_parents,
    },
    // And nobody has it for a grown-up.
    Row {
        rule: &c::NO_RESPONSIBILITY,
        wrong: |site| without_parents(site).without(CARE),
        says: "nobody at home has parental responsibility",
        right: |site| {
            without_parents(site).without(CARE).replace(LEARNER, "2009-09-20", "2007-09-20")
        },
    },
    Row {
        rule: &b::OTHER_NATION,
        wrong: welsh,
        says: "the service is in `wales`, and an EHC plan is of the law of `england`",
        right: |site| {
            welsh(site).replace(EHC, "version: first", "version: first\nacross_border: yes")
        },
    },
    Row {
        rule: &b::OTHER_NATION,
        wrong: |site| site.replace(IDP, "across_border: yes\n", ""),
        says: "the service is in `england`, and an IDP is of the law of `wales`",
        right: untouched,
    },
    Row {
        rule: &e::TWENTY_WEEKS,
        wrong: |site| site.replace(EHC, "requested: 2025-02-03", "requested: 2025-01-03"),
        says: "`2025-06-20` is later than twenty weeks",
        right: |site| welsh(site).replace(EHC, "requested: 2025-02-03", "requested: 2025-01-03"),
    },
    Row {
        rule: &x::NOT_TOLD,
        wrong: |site| site.replace(OUT, "told: 2025-10-06\n", ""),
        says: "nothing says when the Virtual School Head was told",
        right: |site| welsh(site).replace(OUT, "told: 2025-10-06\n", ""),
    },
    // What could not be read is not missing, and is not left out of a sum.
    Row {
        rule: &p::TOTAL,
        wrong: |site| site.replace(EHC, "weekly_minutes: 300", "weekly_minutes: 240"),
        says: "the lines add up to 300 minutes a week and the total says 240",
        right: |site| {
            site.replace(EHC, "per: day, minutes: 30, group: 3", "per: dai, minutes: 30, group: 3")
        },
    },
    Row {
        rule: &h::NO_PRAISE,
        wrong: |site| site.replace(CHART, "activity: language/bubbles\n", ""),
        says: "the chart has no praise, and no card to take it from",
        right: |site| site.replace(CHART, "activity: language/bubbles\n", "praise: [Well done]\n"),
    },
    Row {
        rule: &z::STALE,
        wrong: |site| {
            let text = include_str!("sound/bubbles.cy.md");
            let known =
                text.lines().find(|line| line.starts_with("translates: ")).unwrap_or_default();
            site.with(WELSH, &text.replace(known, "translates: unknown"))
        },
        says: "nobody knows which words of the card were translated",
        right: |site| site.with(WELSH, include_str!("sound/bubbles.cy.md")),
    },
];

/// The ways out that one rule gives.
fn hints(checked: &Checked, rule: &Rule) -> Vec<String> {
    let found = checked.found.iter().filter(|found| found.rule.code == rule.code);
    found.flat_map(|found| &found.hints).map(|hint| hint.text(Quoted::Shown)).collect()
}

#[track_caller]
fn hinted(site: &Site, rule: &Rule, words: &str) {
    let hints = hints(&site.check(), rule);
    assert!(hints.iter().any(|hint| hint.contains(words)), "{words:?} is not in {hints:#?}");
}

#[test]
fn the_way_out_of_an_id_is_one_that_is_free() {
    let other = sound().replace(SHEET, "id: language-12-18-01", "id: language-12-19");
    hinted(&other, &k::OTHER_ID, "one that is free is `language-12-18-01`");
    let taken = sound().replace(SHEET, "id: language-0-3-01", "id: language-12-18-01");
    hinted(&taken, &k::SAME_ID, "one that is free is `language-12-18-02`");
    hinted(&taken, &k::OTHER_ID, "one that is free is `language-0-3-01`");
}

#[test]
fn the_way_out_of_a_step_is_told_by_how_many_there_are() {
    let line = "language-12-18-01: {value: emerging,";
    let none = sound().replace(ASSESSMENT, line, &format!("{line} step: 1,"));
    hinted(&none, &a::STEP_BEYOND, "take step: away");
    let few = sound().replace(
        ASSESSMENT,
        "language-0-3-01: achieved",
        "language-0-3-01: {value: emerging, step: 3}",
    );
    hinted(&few, &a::STEP_BEYOND, "write a number from 1 to 2");
}

#[test]
fn the_way_out_of_a_name_is_one_that_is_there() {
    let card = sound().replace(CHART, "activity: language/bubbles", "activity: bubbles");
    hinted(&card, &l::NO_SUCH_CARD, "did you mean `language/bubbles`?");
    let review = sound().replace(REVIEW, "assessment: 2026-01-05", "assessment: 2026-01-04");
    hinted(&review, &l::NO_SUCH_ASSESSMENT, "2026-01-05 (small)");
    let visits = sound().replace(CHILD, "visits_every: week\n", "");
    hinted(&visits, &q::NEEDED_FOR_PORTAGE, "the programme portage under programmes needs it");
}

#[test]
fn a_plan_across_a_border_is_judged_by_its_own_law_and_no_other_plan_is() {
    let late = |site: Site| site.replace(EHC, "review_by: 2026-06-19", "review_by: 2027-06-19");
    let of = |site: Site| site.check().of(&e::REVIEW_TOO_LATE).len();
    assert_eq!(of(late(sound())), 1);
    assert_eq!(of(late(welsh(sound()))), 0);
    let across =
        |site: Site| site.replace(EHC, "version: first", "version: first\nacross_border: yes");
    assert_eq!(of(across(late(welsh(sound())))), 1);
    let idp = sound().replace(IDP, "across_border: yes\n", "").replace(
        IDP,
        "asked: 2025-11-10",
        "asked: 2024-11-10",
    );
    assert_eq!(idp.check().of(&i::IDP_WEEKS_OVER), Vec::<String>::new());
}

#[test]
fn a_care_plan_that_could_not_be_read_is_not_missing() {
    let broken = sound().replace(
        "children/p1/transitions/2025-12-10.md",
        "care_plan: applied",
        "care_plan: perhaps",
    );
    assert_eq!(broken.check().of(&o::NO_CARE_PLAN), Vec::<String>::new());
}
